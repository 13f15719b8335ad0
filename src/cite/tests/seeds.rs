//! The two seeds, each as one passage.

use super::{found, shown};
use crate::cite::Found;
use crate::resolution::{Kind, Language};

const SEED_69_28: &str = include_str!("../../../content/A/RES/69/28.zh.txt");
const SEED_78_237: &str = include_str!("../../../content/A/RES/78/237.zh.md");

/// The words of a source whose lines are joined as Chinese is: without a space.
fn joined(source: &str) -> String {
    source.lines().map(str::trim).collect::<String>().replace("](#)", "").replace("**", "").replace('[', "")
}

fn of_kind(found: &[Found], kind: Kind) -> Vec<&Found> {
    found.iter().filter(|found| found.kind == kind).collect()
}

#[test]
fn seed_69_28_cites_sixteen_resolutions_three_times_over() {
    let words = joined(SEED_69_28);
    let found = found(Language::ZH, &words);
    let resolutions = of_kind(&found, Kind::Resolution);
    assert_eq!(resolutions.len(), 33);
    assert_eq!(resolutions.iter().filter(|found| found.date.is_some()).count(), 16);
    assert_eq!(resolutions.iter().filter(|found| found.paragraphs == ["1", "2", "3"]).count(), 16);
    let mut symbols: Vec<_> = resolutions.iter().map(|found| found.target.clone()).collect();
    symbols.sort();
    symbols.dedup();
    assert_eq!(symbols.len(), 16);
    assert_eq!(of_kind(&found, Kind::Document).len(), 31);
    assert_eq!(of_kind(&found, Kind::Internal).len(), 2);
    assert_eq!(found.len(), 66);
}

#[test]
fn seed_78_237_keeps_the_letter_and_the_article() {
    let words = joined(SEED_78_237);
    let found = found(Language::ZH, &words);
    let lines: Vec<String> = found.iter().map(|found| shown(&words, found)).collect();
    assert_eq!(of_kind(&found, Kind::Resolution).len(), 27);
    let expected = [
        "A/78/404 => A/78/404 ¶14", "1988 年 12 月 7 日第 43/78 H 号 => A/RES/43/78H @1988-12-07",
        "2022 年 12 月 7 日第 77/36 号 => A/RES/77/36 @2022-12-07", "《联合国宪章》第二条第四项 => UN Charter {2(4)}",
        "第 75/240 号 => A/RES/75/240", "A/78/265 => A/78/265", "A/AC.292/2023/INF/5 => A/AC.292/2023/INF/5",
    ];
    for line in expected {
        assert!(lines.iter().any(|seen| seen == line), "{line} is not in {lines:#?}");
    }
    assert_eq!(found.len(), 31);
}
