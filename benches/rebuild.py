#!/usr/bin/env python3
"""How long a rebuild takes against a clean build: rebuild.py RECALLING FOLDER [--times N]

FOLDER holds documents. They are copied into an archive for the purpose; with --times N there are N copies of each, every
one under a session of its own, so that there are N times as many works. Printed are, in seconds and as a share of a clean
build: a rebuild with nothing changed, with one text changed and the index of the search left as it is, and with one text
changed and the index of its language made anew; and how much memory each took at most.
"""
import argparse
import os
import pathlib
import re
import shutil
import tempfile
import time

TEXTS = {".txt", ".md", ".xml"}


def run(binary, root, *options):
    """One build: the seconds it took, and the memory in megabytes."""
    begin = time.monotonic()
    child = os.spawnv(os.P_NOWAIT, binary, [binary, "build", "--quiet", "--root", str(root), *options])
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit("the build failed")
    return time.monotonic() - begin, usage.ru_maxrss / 1024


def fill(content, folder, times):
    """Copies the documents; the session in every number of a copy is raised by a hundred."""
    files = sorted(file for file in folder.rglob("*") if file.suffix in TEXTS)
    for copy in range(times):
        for file in files:
            place = content / str(copy) / file.relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            text = file.read_text("utf-8", errors="replace")
            if copy:
                text = re.sub(r"\b(\d{2})/(\d{1,3})\b", lambda m: f"{int(m[1]) + 100 * copy}/{m[2]}", text)
            place.write_text(text, "utf-8")
    return len(files) * times


def change(content):
    """Changes a word in the middle of one text, another each time."""
    files = sorted(file for file in content.rglob("*") if file.suffix in TEXTS)
    file = files[len(files) // 2]
    text = file.read_text("utf-8")
    words = [m for m in re.finditer(r"(?<=[ >])(\w{6,})(?=[ <])", text)] or [re.search(r"\w+", text)]
    word = words[len(words) // 2]
    file.write_text(text[: word.end()] + "s" + text[word.end():], "utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("binary", type=os.path.abspath)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--times", type=int, default=1)
    given = arguments.parse_args()
    root = pathlib.Path(tempfile.mkdtemp())
    try:
        (root / "recalling.toml").write_text("title = 'Benchmark'\nlanguage = 'en'\n")
        content = root / "content"
        documents = fill(content, given.folder, given.times)
        if documents == 0:
            raise SystemExit(f"there is no document in {given.folder}")
        print(f"{documents} documents")
        clean, memory = run(given.binary, root)
        print(f"{'clean':<34}{clean:8.2f} s         {memory:8.0f} MB")
        for what, changed, options in [
            ("nothing changed", False, []),
            ("one text changed, --no-search", True, ["--no-search"]),
            ("one text changed", True, []),
        ]:
            rows = []
            for _ in range(3):
                if changed:
                    change(content)
                rows.append(run(given.binary, root, *options))
                if options:
                    # So that the next one begins with an index that is right.
                    run(given.binary, root)
            took, memory = min(rows)
            print(f"{what:<34}{took:8.2f} s {took / clean:6.1%} {memory:8.0f} MB")
    finally:
        shutil.rmtree(root)


if __name__ == "__main__":
    main()
