//! The command line, session by session: `tests/cmd/*.trycmd`. `TRYCMD=overwrite` writes down what it says now.

#[test]
fn sessions_print_what_is_written_down() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd");
}
