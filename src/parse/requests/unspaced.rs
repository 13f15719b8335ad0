//! Who is asked where no word tells the name from the deed: in Chinese a name ends with a known one, or with a word for a
//! body (`组织`, `委员会`), before the first word of a deed (`继续`, `采取`, `向`).

use super::addressee::Named;
use super::words::Words;
use crate::resolution::Known;
use std::ops::Range;

/// How many bytes a name and what stands before it have at most.
const LONGEST: usize = 200;

/// The same with a description of what a State has not yet done.
const DESCRIBED: usize = 900;

/// What names of bodies and of people in office end with.
const HEADS: &[&str] = &[
    "国家", "组织", "机构", "方案", "基金", "规划署", "开发署", "署", "委员会", "理事会", "会议", "政府", "当局",
    "主席", "主任", "高级专员", "专员公署", "高级专员公署", "办事处", "办公室", "专员", "报告员", "代表", "顾问",
    "特使", "法院", "法庭", "银行", "集团", "论坛", "中心", "部门", "传播部", "秘书处", "社会", "伙伴", "实体", "机关",
    "工作组", "专家组", "小组", "行为体", "利益攸关方", "联邦", "共和国", "大学", "管理局", "缔约方", "联盟", "公署",
    "协调员", "干事", "总干事", "协调厅", "事务厅", "事务部", "各部", "厅", "特派团", "部队", "人士", "企业", "以色列",
    "机制", "图书馆", "主席团", "研究界", "科学界", "学术界", "技术界", "工商界", "援助国", "东道国", "部队派遣国",
    "沿海国", "船旗国", "港口国", "研究所", "学院", "领土", "研训所", "各国议会联盟", "检查组", "执行局", "专家",
    "方面",
];

/// Those who are asked, and where the deed begins.
pub(super) fn addressees(words: &str, rest: Range<usize>, tables: &Words) -> Option<(Vec<Named>, usize)> {
    let mut named: Vec<Named> = Vec::new();
    let mut at = rest.start;
    at += words.get(at..rest.end).map_or(0, aside);
    while let Some((name, end)) = next(words, at..rest.end, tables) {
        let part = |range: &Range<usize>| tables.asking.things.contains(&words.get(range.clone()).unwrap_or_default());
        if !named.contains(&name) && !matches!(&name, Named::Printed(range) if part(range)) {
            named.push(name);
        }
        at = end;
        let within = words.get(at..rest.end).map_or(0, mandate);
        let Some(and) = words.get(at + within..rest.end).and_then(|behind| joined(behind, tables)) else { break };
        at += within + and;
        at += words.get(at..rest.end).map_or(0, aside);
    }
    (!named.is_empty()).then_some((named, at))
}

/// How many bytes of `包括世界贸易组织在内的` stand before a name.
fn aside(text: &str) -> usize {
    let end = text.starts_with("包括").then(|| text.find("在内的")).flatten();
    end.filter(|end| *end <= LONGEST).map_or(0, |end| end + "在内的".len())
}

/// How many bytes of `在各自任务规定范围内` stand between a name and the mark before the next one.
fn mandate(text: &str) -> usize {
    let end = text.starts_with("在各自").then(|| text.find("范围内、")).flatten();
    end.filter(|end| *end <= LONGEST).map_or(0, |end| end + "范围内".len())
}

/// Words that show that `与` is no `and` but a `with`: `与领土政府合作`.
const WITH: [&str; 8] = ["合作", "协商", "协作", "协调", "磋商", "密切", "一道", "一起"];

/// How many bytes of `、`, `和` stand between one name and the next.
fn joined(behind: &str, tables: &Words) -> Option<usize> {
    let among = behind.strip_prefix('等').map_or(0, |_| '等'.len_utf8());
    let rest = behind.get(among..)?;
    if let Some(found) = tables.and.find(rest).filter(|found| found.start() == 0) {
        let clause = rest.split(['，', '；', '。']).next().unwrap_or_default();
        if found.as_str() == "与" && WITH.iter().any(|with| clause.contains(with)) {
            return None;
        }
        return Some(among + found.end());
    }
    (among > 0).then_some(among)
}

/// The name that words begin with, and where it ends.
fn next(words: &str, range: Range<usize>, tables: &Words) -> Option<(Named, usize)> {
    // No name goes further, even behind a long description.
    let most = range.end.min(range.start + DESCRIBED);
    let most = (range.start..=most).rev().find(|at| words.is_char_boundary(*at))?;
    let text = words.get(range.start..most)?;
    let end = text.find(['，', '；', '。', '：', '、', ',']).unwrap_or(text.len());
    let known: Vec<(Range<usize>, usize)> = super::addressee::names(text, tables);
    if let Some((name, owner)) = described(text, &known) {
        return Some((Named::Known(*owner), range.start + name.end));
    }
    // A name may hold a mark: 联合国教育、科学及文化组织.
    let end = known.iter().find(|(name, _)| name.start <= end && end < name.end).map_or(end, |(name, _)| name.end);
    let segment = text.get(..end)?;
    let deed = tables.asking.no_deed.iter().filter_map(|deed| at_deed(segment, deed, &known)).min();
    let reach = deed.unwrap_or(segment.len());
    let own = segment.get(..reach)?;
    let heads = HEADS.iter().flat_map(|head| own.match_indices(*head).map(|(at, head)| at + head.len()));
    let last_known = known.iter().rfind(|(name, _)| name.end <= reach);
    let joint = tables
        .and
        .find_iter(own)
        .find(|and| and.start() > 0 && !known.iter().any(|(name, _)| within(name, and.start())));
    let among = known
        .iter()
        .map(|(name, _)| name.end)
        .find(|end| segment.get(*end..).is_some_and(|behind| behind.starts_with('等')));
    let first = joint.map_or(reach, |and| and.start()).min(among.unwrap_or(reach));
    let last_head = heads.filter(|end| *end <= first).max();
    let known_here = known.iter().rfind(|(name, _)| name.end <= first).or(last_known.filter(|_| last_head.is_none()));
    match (known_here, last_head) {
        (Some((name, owner)), head) if head.is_none_or(|head| head <= name.end) => {
            // 某机构的秘书处 is another than that of the United Nations.
            let of_another = segment.get(..name.start).is_some_and(|before| before.ends_with('的'))
                && Known::all().get(*owner).is_some_and(|known| known.id == "secretariat");
            let end = range.start + name.end;
            Some((if of_another { Named::Printed(range.start..end) } else { Named::Known(*owner) }, end))
        }
        (_, Some(head)) if head <= LONGEST => {
            Some((Named::Printed(range.start..range.start + head), range.start + head))
        }
        _ => None,
    }
}

fn within(name: &Range<usize>, at: usize) -> bool {
    name.start < at && at < name.end
}

/// Where a word of a deed stands in words, unless it stands in a name: 为 is in 行为体.
fn at_deed(segment: &str, deed: &str, known: &[(Range<usize>, usize)]) -> Option<usize> {
    let in_head = |at: usize| {
        HEADS.iter().any(|head| {
            let inside = head.match_indices(deed).map(|(place, _)| place);
            inside.into_iter().any(|place| {
                at.checked_sub(place).and_then(|from| segment.get(from..)).is_some_and(|rest| rest.starts_with(head))
            })
        })
    };
    let mut places = segment.match_indices(deed).map(|(at, _)| at);
    places.find(|at| !in_head(*at) && !known.iter().any(|(name, _)| name.start <= *at && *at < name.end))
}

/// Words with which a description begins that goes on up to the name: `尚未制定这类计划的国家`.
const DESCRIBING: [&str; 13] =
    ["尚未", "已经", "已", "有能力", "能够", "非", "没有", "未", "包括", "可以", "仍", "拥有", "处于"];

/// A known name that what stands before it, up to the next comma, only describes.
fn described<'k>(text: &str, known: &'k [(Range<usize>, usize)]) -> Option<&'k (Range<usize>, usize)> {
    if !DESCRIBING.iter().any(|word| text.starts_with(word)) {
        return None;
    }
    let clause = text.find(['，', '；', '。']).unwrap_or(text.len());
    let is_end = |name: &&(Range<usize>, usize)| {
        let before = text.get(..name.0.start).unwrap_or_default();
        let secretariat = Known::all().get(name.1).is_some_and(|known| known.id == "secretariat");
        !secretariat
            && name.0.end <= clause
            && before.ends_with('的')
            && !text.get(name.0.end..).unwrap_or_default().starts_with('的')
    };
    known.iter().find(is_end)
}
