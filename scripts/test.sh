#!/usr/bin/env bash
# Everything that has to hold before a change is accepted. Installs what is missing: bash scripts/test.sh
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$1"; }

# What the tests need besides the Rust toolchain; on a machine that has it all, nothing is asked for.
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v python3 >/dev/null || missing+=(python3)
[ -n "$(fc-list 2>/dev/null | grep -i cjk || true)" ] || missing+=(fontconfig fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  step "installing ${missing[*]}"
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
rustup component list --installed 2>/dev/null | grep -q clippy || rustup component add clippy rustfmt 2>/dev/null || true

step "format"
cargo fmt --check

step "lints"
cargo clippy --locked --all-targets --quiet -- -D warnings

step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items --quiet

step "the archive of this repository, built twice"
# With all targets, so that the tests below find everything built.
cargo build --locked --quiet --all-targets
recalling=${CARGO_TARGET_DIR:-target}/debug/recalling
site=${CARGO_TARGET_DIR:-target}/site
rm -rf "$site" "$site-again"
"$recalling" check --deny warnings
"$recalling" build --output "$site" --timings
"$recalling" build --output "$site-again" --jobs 1 --quiet
diff -r "$site" "$site-again"
echo "both are the same, byte for byte"

step "what a browser says of it"
(cd tests/browser && npm ci --ignore-scripts --silent --no-audit --no-fund)
node tests/browser/check.mjs "$site"
# A small archive with a text in all six languages and a recorded vote.
six=${CARGO_TARGET_DIR:-target}/six
rm -rf "$six" && mkdir -p "$six/content"
cp tests/suite/languages/*.txt tests/suite/languages/voted.xml "$six/content/"
printf 'title = "Six languages"\nlanguage = "en"\n' > "$six/recalling.toml"
binary=$(cd "$(dirname "$recalling")" && pwd)/recalling
(cd "$six" && "$binary" build --output site --quiet)
node tests/browser/check.mjs "$six/site"

step "real documents"
if [ -d ../shared/corpus/sc-1946-2002 ]; then
  RECALLING_CORPUS=$(cd ../shared/corpus && pwd) cargo test --locked --quiet --test suite corpus
  if [ -d ../shared/tools ]; then
    python3 tests/accuracy/accuracy.py "$recalling" --tools ../shared/tools --corpus ../shared/corpus >"$site-accuracy.txt" ||
      { tail -40 "$site-accuracy.txt"; exit 1; }
    echo "no figure of tests/accuracy/ratchet.json has fallen"
  fi
else
  echo "../shared/corpus is not there: the check with real documents is left out"
fi

step "tests"
cargo test --locked
