#!/usr/bin/env bash
# Makes the pictures of docs/pictures/ anew: scripts/pictures.sh [RECALLING], with the release binary if none is named.
set -euo pipefail
cd "$(dirname "$0")/.."

recalling=${1:-${CARGO_TARGET_DIR:-target}/release/recalling}
sites=$(mktemp -d)
trap 'rm -rf "$sites"' EXIT
[ -d tests/browser/node_modules ] || (cd tests/browser && npm ci --ignore-scripts --loglevel=error --no-audit --no-fund)
"$recalling" build --output "$sites/archive" --quiet
scripts/six.sh "$recalling" "$sites/six"
node tests/browser/pictures.mjs "$sites/archive" "$sites/six/site" docs/pictures
