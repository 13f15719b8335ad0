//! Writes an archive of made-up resolutions, to measure with: `cargo run --release --example generate -- DIR 10000`.
//!
//! Half of them are plain text with hard-wrapped lines, spaces in dates and notes in the middle of the text, as seed
//! 69/28; half are Markdown, as seed 78/237. Each is as long as those and cites about 25 of the 300 before it, and
//! the very first one. The same number gives the same bytes on every machine. The sentences mean little.

mod words;

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use words::{GOALS, MATTERS, OPERATIVE, PREAMBULAR, TOPICS};

/// How many resolutions a session adopts.
const A_SESSION: u32 = 300;

/// The first session.
const FIRST: u32 = 46;

/// How far back citations reach.
const BACK: u32 = 300;

/// How many columns a line of plain text has; a Chinese character takes two.
const LINE: usize = 72;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [folder, number] = args.as_slice() else { return usage() };
    let Ok(number) = number.parse() else { return usage() };
    match generate(Path::new(folder), number) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write the archive into {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: generate DIR NUMBER");
    ExitCode::FAILURE
}

fn generate(folder: &Path, number: u32) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("recalling.toml"), "title = \"生成的档案\"\nlanguage = \"zh\"\n")?;
    for index in 0..number {
        let resolution = Resolution::new(index);
        let session = folder.join(format!("content/A/RES/{}", resolution.session));
        fs::create_dir_all(&session)?;
        let (ending, text) = if index % 2 == 0 { ("txt", text(&resolution)) } else { ("md", markdown(&resolution)) };
        fs::write(session.join(format!("{}.zh.{ending}", resolution.number)), text)?;
    }
    Ok(())
}

/// A generator of numbers that look random and are always the same (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u32) -> u32 {
        u32::try_from(self.next() % u64::from(limit.max(1))).unwrap_or(0)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let i = self.below(u32::try_from(from.len()).unwrap_or(1));
        from.get(i as usize).copied().unwrap_or_default()
    }
}

/// A made-up resolution, before it is set as text.
struct Resolution {
    session: u32,
    number: u32,
    date: String,
    topic: &'static str,
    preambular: Vec<(&'static str, String)>,
    operative: Vec<(&'static str, String)>,
    notes: [String; 2],
}

impl Resolution {
    fn new(index: u32) -> Self {
        let mut numbers = Numbers(u64::from(index) << 20);
        let topic = numbers.pick(&TOPICS);
        let mut preambular = vec![("回顾", recital(index, &mut numbers))];
        preambular.extend((0..15).map(|_| (numbers.pick(&PREAMBULAR), sentence(topic, 2, &mut numbers) + "，")));
        let operative = (0..9).map(|_| (numbers.pick(&OPERATIVE), sentence(topic, 3, &mut numbers) + "；")).collect();
        let (session, number) = place(index);
        let notes = [
            format!("见 A/{session}/{}，附件。", 100 + numbers.below(400)),
            format!("A/{session}/{} 和 Add.1。", 500 + numbers.below(400)),
        ];
        Self { session, number, date: date(index), topic, preambular, operative, notes }
    }

    fn title(&self) -> String {
        format!("{}/{}. {}", self.session, self.number, self.topic)
    }
}

fn place(index: u32) -> (u32, u32) {
    (FIRST + index / A_SESSION, 1 + index % A_SESSION)
}

fn date(index: u32) -> String {
    let (session, number) = place(index);
    format!("{} 年 12 月 {} 日", session + 1945, 1 + number % 24)
}

/// `其 1998 年 12 月 4 日第 53/70 号、…和…号决议，`: the first resolution, and about 25 of those before.
fn recital(index: u32, numbers: &mut Numbers) -> String {
    let back = index.min(BACK);
    let mut cited: Vec<u32> = (0..25).filter(|_| back > 0).map(|_| index - 1 - numbers.below(back)).collect();
    cited.push(0);
    cited.sort_unstable();
    cited.dedup();
    cited.retain(|&cited| cited != index);
    let items: Vec<String> = cited.iter().map(|&cited| item(cited)).collect();
    match items.split_last() {
        None => "关于这一问题的各项决议，".to_owned(),
        Some((last, [])) => format!("其 {last}决议，"),
        Some((last, rest)) => format!("其 {}和 {last}决议，", rest.join("、")),
    }
}

fn item(index: u32) -> String {
    let (session, number) = place(index);
    format!("{}第 {session}/{number} 号", date(index))
}

/// Some clauses about a topic.
fn sentence(topic: &str, clauses: u32, numbers: &mut Numbers) -> String {
    let mut sentence = format!("在{topic}方面{}", numbers.pick(&MATTERS));
    for _ in 0..clauses {
        let (goal, matter) = (numbers.pick(&GOALS), numbers.pick(&MATTERS));
        // Writing to a string does not fail.
        let _ = write!(sentence, "，以期{goal}，同时{matter}");
    }
    sentence
}

/// As taken from a PDF: a blank line after every line, calls alone on a line, a page's notes in the middle.
fn text(resolution: &Resolution) -> String {
    let mut out = format!(" {} \n\n 大会， \n\n", resolution.title());
    for (i, (verb, words)) in resolution.preambular.iter().enumerate() {
        wrap(&mut out, &format!("{verb}{words}"));
        if i == 5 {
            out.truncate(out.trim_end().len());
            out.push_str("\n1\n \n\n");
        }
        if i == 12 {
            out.push_str(" \n\n_______________ \n");
            let _ = writeln!(out, "1\n {} ", resolution.notes.first().map_or("", String::as_str));
        }
    }
    for (i, (verb, words)) in resolution.operative.iter().enumerate() {
        wrap(&mut out, &format!("{}. {verb}{words}", i + 1));
        if i == 2 {
            out.truncate(out.trim_end().len());
            out.push_str("\n2\n \n\n");
        }
    }
    let _ = write!(out, " \n{} \n第 62 次全体会议 \n\n \n\n_______________ \n", resolution.date);
    let _ = writeln!(out, "2\n {} \n", resolution.notes.get(1).map_or("", String::as_str));
    out
}

/// Lines of a PDF: the first one begins with a space, each is followed by a blank one.
fn wrap(out: &mut String, paragraph: &str) {
    out.push(' ');
    let mut columns = 0;
    for piece in pieces(paragraph) {
        let width: usize = piece.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        if columns + width > LINE {
            out.truncate(out.trim_end().len());
            out.push_str("\n\n");
            columns = 0;
        }
        if columns > 0 || piece != " " {
            out.push_str(piece);
            columns += width;
        }
    }
    out.push_str(" \n\n");
}

/// Pieces that stay on one line: a number or a symbol, or any other character alone.
fn pieces(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut rest = paragraph;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let run = rest.find(|c: char| !c.is_ascii_graphic()).unwrap_or(rest.len());
        let (piece, after) = rest.split_at_checked(if run == 0 { first.len_utf8() } else { run })?;
        rest = after;
        Some(piece)
    })
}

/// As made from a PDF by a converter: masthead in pieces, verbs in bold, notes between two paragraphs.
fn markdown(resolution: &Resolution) -> String {
    let Resolution { session, date, topic, .. } = resolution;
    let mut out = format!(
        "## 大 会\n\nDistr.: General  \n28 December {}\n\n## 第{}届会议\n\n议程项目 94\n\n{topic}\n\n## {date}大会决议\n\n\
         [根据第一委员会的报告(A/{session}/404, 第 14 段)通过]\n\n## {}\n\n大会,\n\n",
        session + 1945,
        chinese(*session),
        resolution.title(),
    );
    for (verb, words) in &resolution.preambular {
        let _ = write!(out, "**{verb}**{words}\n\n");
    }
    for (i, (verb, words)) in resolution.operative.iter().enumerate() {
        let call = if i < 2 { format!("<sup>{}</sup>", i + 1) } else { String::new() };
        let _ = write!(out, "{}. **{verb}**{words}{call}\n\n", i + 1);
        if i == 5 {
            let [first, second] = &resolution.notes;
            let _ = write!(out, "<sup>1</sup> {first}\n\n<sup>2</sup> {second}\n\n");
        }
    }
    let _ = write!(out, "{date}  \n第 50 次全体会议\n");
    out
}

/// A number below 100 in Chinese: `四十六`.
fn chinese(number: u32) -> String {
    let digit = |n: u32| "零一二三四五六七八九".chars().nth(n as usize).unwrap_or('零');
    let (tens, ones) = (number / 10, number % 10);
    let mut words: String = if tens > 1 { digit(tens).to_string() } else { String::new() };
    words.push('十');
    if ones > 0 {
        words.push(digit(ones));
    }
    words
}
