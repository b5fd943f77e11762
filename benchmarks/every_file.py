"""Is each file of a folder read or refused in a sentence, in little time and memory, and do its origins hold?

    python benchmarks/every_file.py FOLDER [--pdf] [--worst 10]

Each file is read and linted in a process of its own. Printed are those that took longest, those that are
refused with why, and what must not be: a traceback, more than 10 seconds or 1 GB, a mention that does not
stand in its file where its origin says. Exit code 1 if any of it was.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import data, lint, rulebook  # noqa: E402  of this checkout
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
    found: dict[str, Any] = {"file": path.name, "refused": None, "mentions": 0, "strays": [], "megabytes": 0}
    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, __file__, "--one", str(path)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        found |= json.loads(done.stdout) if done.returncode == 0 else {"strays": []}
        wrong = done.stderr.strip().rpartition("\n")[2] if done.returncode or done.stderr else ""
    except subprocess.TimeoutExpired:
        wrong = "it hangs"
    found["seconds"] = time.perf_counter() - began
    if found["seconds"] > _SECONDS or found["megabytes"] > _MEGABYTES:
        wrong = wrong or f"{found['seconds']:.1f} s, {found['megabytes']} MB"
    found["wrong"] = wrong or "; ".join(found["strays"][:3])
    return found


def _one(path: Path) -> None:
    """Read and lint one file, and write what came of it."""
    rules = rulebook.load(data.folder("rules"))
    assert isinstance(rules, rulebook.Rulebook)
    report = lint.run(str(path), rules.select(experimental=True), lint.Options())
    found: dict[str, Any] = {
        "refused": report.unreadable and report.unreadable.message,
        "megabytes": _megabytes(),
    }
    if report.reading is not None:
        found |= {
            "mentions": len(report.reading.mentions),
            "strays": list(strays(report.reading, path.read_bytes())),
        }
    print(json.dumps(found))


def _megabytes() -> int:
    """Return the most memory that this process or one it started had, where the system tells."""
    try:
        import resource  # noqa: PLC0415  not on every system
    except ImportError:
        return 0
    return (
        max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        // 1024
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(Path(sys.argv[2]))
    else:
        sys.exit(main())
