"""Is each file of a folder read or refused in a sentence, in little time and memory, and do its origins hold?

    python benchmarks/every_file.py FOLDER [--pdf] [--worst 10]

Each file is read and linted in a process of its own. Printed are those that took longest, those that are
refused with why, and what must not be: a traceback, more than 10 seconds or 1 GB, a mention that does not
stand in its file where its origin says. Exit code 1 if any of it was.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.apart import apart, megabytes  # noqa: E402  of this checkout
from checker import data, lint, rulebook  # noqa: E402
from checker.readers.formats import SUFFIXES  # noqa: E402
from tests.origins import strays  # noqa: E402

_SECONDS, _MEGABYTES = 10, 1024


def main() -> int:
    """Read the files and tell of them."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--pdf", action="store_true", help="PDFs too")
    options.add_argument("--worst", type=int, default=10, help="how many of the slowest to show")
    given = options.parse_args()
    suffixes = set(SUFFIXES) if given.pdf else set(SUFFIXES) - {".pdf"}
    files = sorted(path for path in given.folder.rglob("*") if path.suffix.lower() in suffixes)
    told = [_read_apart(path) for path in files]
    for each in sorted(told, key=lambda each: -each["seconds"])[: given.worst]:
        print(
            f"{each['seconds']:6.2f} s {each['megabytes']:5} MB {each['mentions']:5} mentions  {each['file']}"
        )
    print()
    for each in told:
        if each["refused"]:
            print(f"refused: {each['file']}: {each['refused']}")
    wrong = [each for each in told if each["wrong"]]
    for each in wrong:
        print(f"WRONG: {each['file']}: {each['wrong']}")
    read = [each for each in told if not each["refused"]]
    print(
        f"\n{len(told)} files: {len(read)} read, {len(told) - len(read)} refused, {len(wrong)} wrong; "
        f"{sum(each['mentions'] for each in told)} mentions, {sum(len(each['strays']) for each in told)} "
        f"of them not where they say; at most {max((each['seconds'] for each in told), default=0):.2f} s "
        f"and {max((each['megabytes'] for each in told), default=0)} MB"
    )
    return int(bool(wrong))


def _read_apart(path: Path) -> dict[str, Any]:
    """Read one file in a process of its own; seconds and megabytes are that process's, start-up included."""
    found = {"refused": None, "mentions": 0, "strays": [], "megabytes": 0} | apart(
        __file__, "--one", str(path)
    )
    wrong = found["wrong"] or "; ".join(found["strays"][:3])
    if not wrong and (found["wall"] > _SECONDS or found["megabytes"] > _MEGABYTES):
        wrong = f"{found['wall']:.1f} s, {found['megabytes']} MB"
    return {**found, "file": path.name, "seconds": found["wall"], "wrong": wrong}


def _one(path: Path) -> None:
    """Read and lint one file, and write what came of it."""
    rules = rulebook.load(data.folder("rules"))
    assert isinstance(rules, rulebook.Rulebook)
    report = lint.run(str(path), rules.select(experimental=True), lint.Options())
    found: dict[str, Any] = {
        "refused": report.unreadable and report.unreadable.message,
        "megabytes": megabytes(),
    }
    if report.reading is not None:
        found |= {
            "mentions": len(report.reading.mentions),
            "strays": list(strays(report.reading, path.read_bytes())),
        }
    print(json.dumps(found))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(Path(sys.argv[2]))
    else:
        sys.exit(main())
