//! A page at an old address. It needs neither theme nor script: a browser goes on at once, a reader has a link.

use super::xml::clean;
use crate::site::Alias;
use quick_xml::escape::escape;

/// The page.
pub fn page(alias: &Alias) -> String {
    let [href, words] = [&alias.href, &alias.words].map(|text| escape(clean(text).as_ref()).into_owned());
    let canonical = alias.canonical.as_ref().map(|canonical| escape(clean(canonical).as_ref()).into_owned());
    let canonical = canonical.map_or_else(String::new, |to| format!("<link rel=\"canonical\" href=\"{to}\">\n"));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{words}</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n{canonical}<meta http-equiv=\"refresh\" content=\"0; url={href}\">\n\
         </head>\n<body>\n<main><h1>{words}</h1>\n<p><a href=\"{href}\">{href}</a></p></main>\n</body>\n</html>\n",
        alias.tag
    )
}
