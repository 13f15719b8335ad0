use super::words::Words;
use crate::grammar::Asking;

#[test]
fn every_table_compiles() {
    for asking in Asking::ALL {
        Words::compiled(asking).unwrap();
    }
}
