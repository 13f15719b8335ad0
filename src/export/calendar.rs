//! What is due, as iCalendar (RFC 5545).
//!
//! Lines end with CR LF and are folded after 75 octets, never within a letter (section 3.1). A calendar has no clock: an event
//! is stamped with the day of the text that asks, and its name stays as long as that text is asked for.

use crate::site::{Calendar, Event};
use jiff::civil::Date;

/// How many octets a line has at most, its end aside.
const LONGEST: usize = 75;

/// The calendar.
pub fn calendar(of: &Calendar) -> String {
    let mut out = Lines(String::new());
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", &format!("-//Recalling//Recalling {}//EN", env!("CARGO_PKG_VERSION")));
    out.line("CALSCALE", "GREGORIAN");
    out.line("METHOD", "PUBLISH");
    out.line("X-WR-CALNAME", &escaped(&of.title));
    of.events.iter().for_each(|event| out.event(event, &of.tag));
    out.line("END", "VCALENDAR");
    out.0
}

/// The lines of a calendar.
struct Lines(String);

impl Lines {
    fn event(&mut self, of: &Event, tag: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &of.id);
        self.line("DTSTAMP", &format!("{}T000000Z", day(of.stamp)));
        self.line("DTSTART;VALUE=DATE", &day(of.start));
        self.line("DTEND;VALUE=DATE", &day(of.end));
        self.line(&format!("SUMMARY;LANGUAGE={tag}"), &escaped(&of.summary));
        self.line(&format!("DESCRIPTION;LANGUAGE={tag}"), &escaped(&of.description));
        // Where the archive does not know where it is published, an address is no URI of its own.
        if of.page.contains("://") {
            self.line("URL", &of.page);
        }
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// A property, folded.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = LONGEST;
        for c in format!("{name}:{value}").chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                // The space that goes on a line counts.
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// Text as section 3.3.11 has it: what parts values is escaped, and no control character is left.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn sample() -> Calendar {
        let event = Event {
            id: "A/RES/76/59#op7/ga77".into(),
            stamp: date(2021, 12, 6),
            start: date(2022, 9, 1),
            end: date(2022, 10, 1),
            summary: "秘书长：大会第七十七届会议; 76/59, \\ 请秘书长向大会第七十七届会议报告本决议的执行情况".into(),
            description: "请秘书长\u{b}报告\n\n开幕".into(),
            page: "https://example.org/A/RES/76/59/#op7".into(),
        };
        Calendar { title: "Requests, deadlines".into(), tag: "zh-Hans".into(), events: vec![event] }
    }

    #[test]
    fn a_calendar_is_folded_and_escaped_as_the_standard_has_it() {
        let written = calendar(&sample());
        assert!(written.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(written.replace("\r\n", "").matches(['\r', '\n']).count(), 0);
        assert!(written.split("\r\n").all(|line| line.len() <= LONGEST), "{written}");
        let unfolded = written.replace("\r\n ", "");
        assert!(
            unfolded
                .contains("DTSTAMP:20211206T000000Z\r\nDTSTART;VALUE=DATE:20220901\r\nDTEND;VALUE=DATE:20221001\r\n")
        );
        assert!(unfolded.contains("大会第七十七届会议\\; 76/59\\, \\\\ 请秘书长"), "{unfolded}");
        assert!(unfolded.contains("请秘书长报告\\n\\n开幕"), "{unfolded}");
        assert!(unfolded.contains("X-WR-CALNAME:Requests\\, deadlines\r\n"));
    }
}
