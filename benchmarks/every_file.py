"""Is each letter of a folder read or refused in a sentence, in little time, and do its origins hold?

    python benchmarks/every_file.py FOLDER [--pdf] [--worst 10]

Each file is read, linted and told in a process of its own, as `lint` and as `claims`, in every format. The
letters of a .jsonl file (a `text` and an `ext` in each line, .txt if there is none) share one. Printed are
those that took longest, those that are refused with why, and what must not be: a traceback, more than 10
seconds or 1 GB, a mention that does not stand in its file where its origin says. Exit code 1 if any of it
was.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.apart import apart, megabytes  # noqa: E402  of this checkout
from checker import data, lint, rulebook  # noqa: E402
from checker.readers.formats import SUFFIXES  # noqa: E402
from checker.reporters import formats  # noqa: E402
from checker.reporters.manner import Manner  # noqa: E402
from tests.origins import strays  # noqa: E402

_SECONDS, _MEGABYTES, _SECONDS_OF_A_COLLECTION = 10, 1024, 1800
_COLLECTION = ".jsonl"
_FORMATS = [("lint", name) for name in formats.FINDINGS] + [("claims", name) for name in formats.CLAIMS]


def main() -> int:
    """Read the files and tell of them."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--pdf", action="store_true", help="PDFs too")
    options.add_argument("--worst", type=int, default=10, help="how many of the slowest to show")
    given = options.parse_args()
    suffixes = {*SUFFIXES, _COLLECTION} if given.pdf else {*SUFFIXES, _COLLECTION} - {".pdf"}
    files = sorted(path for path in given.folder.rglob("*") if path.suffix.lower() in suffixes)
    told = [each for path in files for each in _read_apart(path)]
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
        f"\n{len(told)} letters: {len(read)} read, {len(told) - len(read)} refused, {len(wrong)} wrong; "
        f"{sum(each['mentions'] for each in told)} mentions, {sum(len(each['strays']) for each in told)} "
        f"of them not where they say; at most {max((each['seconds'] for each in told), default=0):.2f} s "
        f"and {max((each['megabytes'] for each in told), default=0)} MB"
    )
    return int(bool(wrong))


def _read_apart(path: Path) -> list[dict[str, Any]]:
    """Read one file in a process of its own, and return what came of each letter in it.

    The seconds and megabytes of a file are its process's, start-up included; a letter of a collection has the
    seconds that it took itself.
    """
    collection = path.suffix == _COLLECTION
    found = apart(__file__, "--one", str(path), timeout=_SECONDS_OF_A_COLLECTION if collection else 60)
    nothing = {"refused": None, "mentions": 0, "strays": [], "megabytes": 0, "wrong": "", "seconds": 0.0}
    letters = [nothing | each for each in found.get("letters", [])]
    if found["wrong"]:
        letters.append({**nothing, "file": path.name, "wrong": found["wrong"]})
    for each in letters:
        each["seconds"] = each["seconds"] if collection else found["wall"]
        each["wrong"] = each["wrong"] or "; ".join(each["strays"][:3])
        if not each["wrong"] and (each["seconds"] > _SECONDS or each["megabytes"] > _MEGABYTES):
            each["wrong"] = f"{each['seconds']:.1f} s, {each['megabytes']} MB"
    return letters


def _one(path: Path) -> None:
    """Read, lint and tell each letter of one file, and write what came of it."""
    rules = rulebook.load(data.folder("rules"))
    assert isinstance(rules, rulebook.Rulebook)
    book = rules.select(experimental=True)
    print(json.dumps({"letters": [_letter(name, content, book) for name, content in _letters(path)]}))


def _letters(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds: itself, or the letters of a collection, each with its name."""
    if path.suffix != _COLLECTION:
        yield path.name, path.read_bytes()
        return
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        row = json.loads(line)
        yield f"{path.stem}:{number}.{row.get('ext', 'txt')}", row["text"].encode("utf-8", "surrogatepass")


def _letter(name: str, content: bytes, book: rulebook.Rulebook) -> dict[str, Any]:
    began = time.perf_counter()
    found: dict[str, Any] = {"file": name}
    try:
        report = lint.run(name, book, lint.Options(), content=content, name=name)
        for command, form in _FORMATS:
            teller = formats.teller(command, form)
            teller.whole([teller.one(report, Manner())], [report], book.rules)
        found["refused"] = report.unreadable and report.unreadable.message
        if report.reading is not None:
            found["mentions"] = len(report.reading.mentions)
            found["strays"] = list(strays(report.reading, content))
    except Exception as error:  # noqa: BLE001  whatever it is, it is told, and the next letter is read
        found["wrong"] = f"{type(error).__name__}: {error}"
    return {**found, "megabytes": megabytes(), "seconds": time.perf_counter() - began}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(Path(sys.argv[2]))
    else:
        sys.exit(main())
