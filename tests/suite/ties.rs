//! How works hang together on pages: by what paragraphs do, in runs, in the picture of their neighbourhood, in the lanes of
//! the timeline; and what the archive says that it lacks.

use super::archive::Archive;
use super::crawl::{assert_whole, selector};
use scraper::{ElementRef, Html};

/// A text of a session that recalls some resolutions in one breath and reaffirms one of them again.
fn text(session: u16, number: u16, recalled: &[(u16, u16)], more: &str) -> String {
    let year = 1945 + session;
    let list: Vec<String> = recalled.iter().map(|(s, n)| format!("{s}/{n} of 4 December {}", 1945 + s)).collect();
    let list = list.join(", ");
    format!(
        "Resolution adopted by the General Assembly on 4 December {year}\n\n{session}/{number}. Lighthouses and buoys\n\n\
         The General Assembly,\n\nRecalling its resolutions {list},\n\n1. Calls upon Member States to keep their lighthouses \
         lit;\n\n2. {more}\n\n62nd plenary meeting\n4 December {year}\n"
    )
}

/// Four yearly texts, each of which recalls all before it, back to one that is not held.
fn yearly() -> Archive {
    let archive = Archive::new("");
    let members: Vec<(u16, u16)> = (60..70).map(|session| (session, session - 50)).collect();
    for (i, &(session, number)) in members.iter().enumerate().skip(6) {
        let more = format!("Reaffirms paragraph 1 of resolution {}/{}.", members[i - 1].0, members[i - 1].1);
        let path = format!("content/A/RES/{session}/{number}.en.txt");
        archive.write(&path, text(session, number, &members[..i], &more));
    }
    archive.build();
    assert_whole(&archive);
    archive
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all(html: &Html, css: &str) -> Vec<String> {
    html.select(&selector(css)).map(words).collect()
}

fn page(archive: &Archive, path: &str) -> Html {
    Html::parse_document(&archive.page(path))
}

#[test]
fn long_runs_are_folded_and_nothing_in_them_is_lost() {
    let archive = yearly();
    let page = page(&archive, "A/RES/69/19/index.html");
    assert_eq!(all(&page, ".cites .run summary"), ["9 resolutions, 60/10 to 68/18"]);
    assert_eq!(all(&page, ".cites .run li a.symbol").len(), 9);
    assert_eq!(all(&page, ".cites h4"), ["Recalls"], "a work stands where it is named first");
}

#[test]
fn citing_works_stand_by_what_they_do() {
    let archive = yearly();
    let cited = page(&archive, "A/RES/67/17/index.html");
    assert_eq!(all(&cited, ".cited-by .act > h3"), ["Recalls 2"]);
    assert_eq!(all(&cited, ".cited-by .who a.symbol"), ["A/RES/69/19", "A/RES/68/18"], "the newest first");
    let first = page(&archive, "A/RES/60/10/index.html");
    let run = all(&first, ".cited-by .run summary");
    assert_eq!(run, ["4 texts, 2011–2014: Lighthouses and buoys"], "four of one title are one line");
    assert_eq!(all(&first, ".cited-by .run .who a.symbol").len(), 4);
}

#[test]
fn the_neighbourhood_is_drawn_and_said() {
    let archive = yearly();
    let page = page(&archive, "A/RES/67/17/index.html");
    assert_eq!(all(&page, ".near figcaption"), ["It cites 7 works (2005–2011); 2 works cite it (2013–2014)"]);
    assert_eq!(all(&page, ".near svg a").len(), 9);
    let lists = all(&page, ".ties .symbol").len();
    assert!(lists >= 9, "the lists have every node");
}

#[test]
fn the_timeline_has_a_lane_for_each_body_and_run() {
    let archive = yearly();
    let more = "Reaffirms Security Council resolution 1325 (2000).";
    archive.write("content/A/RES/70/1.en.txt", text(70, 1, &[(5, 1)], more));
    archive.build();
    let page = page(&archive, "timeline/index.html");
    let named = ["General Assembly", "Security Council", "10 resolutions, 60/10 to 69/19"];
    assert_eq!(all(&page, ".lane .name:not(.far)"), named);
    assert_eq!(all(&page, ".lane .name.far"), named, "and at the other end, which a small screen shows first");
    let dots = all(&page, ".lane circle, .lane a title");
    assert!(dots.iter().any(|title| title.contains("S/RES/1325(2000)")), "{dots:?}");
}

#[test]
fn what_is_missing_is_named_with_the_way_to_get_it() {
    let archive = yearly();
    let page = page(&archive, "coverage/index.html");
    assert_eq!(all(&page, ".shares b").first().map(String::as_str), Some("4 / 4"), "all are held in English");
    assert_eq!(all(&page, ".gap h3"), ["10 resolutions, 60/10 to 69/19 4 texts"]);
    assert_eq!(all(&page, ".gap .missing a"), ["60/10", "61/11", "62/12", "63/13", "64/14", "65/15"]);
    let official = page.select(&selector(".entries a.official")).next().and_then(|link| link.attr("href")).unwrap();
    assert_eq!(official, "https://docs.un.org/en/A/RES/60/10", "what is cited most comes first");
    let french = page.select(&selector(".gaps a[hreflang=fr]")).next().and_then(|link| link.attr("href")).unwrap();
    assert!(french.starts_with("https://docs.un.org/fr/A/RES/6"), "{french}");
}

#[test]
fn errors_are_reported_where_the_keeper_says() {
    let archive = Archive::of_two();
    let settings =
        "title = 'x'\nlanguage = 'en'\nbase = 'https://example.org/a/'\nreport = 'mailto:keeper@example.org'\n";
    archive.write("recalling.toml", settings);
    archive.build();
    let page = page(&archive, "A/RES/69/28/index.html");
    let href = page.select(&selector("a.report")).next().and_then(|link| link.attr("href")).unwrap();
    assert!(href.starts_with("mailto:keeper@example.org?subject=A%2FRES%2F69%2F28%20"), "{href}");
    assert!(
        href.contains("Lighthouses%20and%20buoys%0Ahttps%3A%2F%2Fexample%2Eorg%2Fa%2FA%2FRES%2F69%2F28%2F"),
        "{href}"
    );
    let pattern = page.select(&selector("article")).next().and_then(|article| article.attr("data-report")).unwrap();
    assert!(pattern.ends_with("%20{place}&body={words}%0A{address}"), "{pattern}");
}
