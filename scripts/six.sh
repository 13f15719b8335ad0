#!/usr/bin/env bash
# A small archive with a text in all six languages and a recorded vote: scripts/six.sh RECALLING FOLDER [SETTING…]
# It is made anew in FOLDER, with the settings as lines of its recalling.toml, and built into FOLDER/site.
set -euo pipefail
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
folder=$2
shift 2
texts=$(cd "$(dirname "$0")/../tests/suite/languages" && pwd)
rm -rf "$folder" && mkdir -p "$folder/content"
cp "$texts"/*.txt "$texts/voted.xml" "$folder/content/"
printf '%s\n' 'title = "Six languages"' 'language = "en"' "$@" > "$folder/recalling.toml"
cd "$folder" && "$binary" build --output site --quiet
