"""How fast is lint-letter on this machine? `python benchmarks/speed.py [LETTER]`; nothing here is a test.

Every ratio is of medians measured in one run, in turn, so that whatever else the machine does weighs on both
sides alike. Byte code is cached, as users have it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import claims, data, lint, readers, rulebook  # noqa: E402  of this checkout
from checker.document import Document  # noqa: E402
from checker.readers.formats import SUFFIXES  # noqa: E402
from checker.rulebook import Rulebook  # noqa: E402

LETTER = ROOT / "examples" / "brief-die-klopt.txt"
SIZE = 16_000  # characters of a letter of six pages
TIMES = 21
TENFOLD = 10


def main(named: str | None) -> None:
    """Measure and print."""
    text = Path(named).read_text("utf-8") if named else _long_enough(LETTER.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder, "letter.txt")
        letter.write_text(text, "utf-8")
        print(f"{named or f'{LETTER.name}, repeated'}: {len(text)} characters\n")
        _whole_process(letter, folder)
        _warm(text)
    _formats()


def _whole_process(letter: Path, folder: str) -> None:
    """The second run of a user: the grammar is in the cache, the letter is new."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"XDG_CACHE_HOME": folder, "LOCALAPPDATA": folder, "PYTHONPATH": str(ROOT)}

    def run(*arguments: str) -> Callable[[], object]:
        command = [sys.executable, *arguments]
        return lambda: subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)

    started = time.perf_counter()
    run("-m", "checker", str(letter))()
    first = time.perf_counter() - started
    took = _in_turn(
        {
            "python -c pass": run("-c", "pass"),
            'python -c "import lark, yaml, click"': run("-c", "import lark, yaml, click"),
            "lint-letter --version": run("-m", "checker", "--version"),
            "lint-letter LETTER": run("-m", "checker", str(letter)),
            "lint-letter LETTER --no-cache": run("-m", "checker", str(letter), "--no-cache"),
        }
    )
    base = took['python -c "import lark, yaml, click"']
    print("Whole process" + " " * 32 + "ms  times the import of Lark, PyYAML and click")
    for name, seconds in took.items():
        print(f"  {name:38} {seconds * 1000:6.0f}  {seconds / base:5.2f}")
    print(f"  {'the very first run':38} {first * 1000:6.0f}  {first / base:5.2f}\n")


def _warm(text: str) -> None:
    """A process that has read a letter before: an editor, or a folder of letters."""

    loaded = rulebook.load(data.folder("rules"))
    assert isinstance(loaded, Rulebook)
    rules = loaded.select()

    def read(content: bytes) -> Document:
        document = readers.read("letter.txt", content)
        assert isinstance(document, Document)
        return document

    def check(document: Document) -> object:
        return lint.check(document, rules, lint.Options())

    once, tenfold = text.encode(), (text + "\n\n").encode() * TENFOLD
    short, long = read(once), read(tenfold)
    reading = claims.find(short, tables=rules.tables)
    took = _in_turn(
        {
            "reading": lambda: read(once),
            "mentions and claims": lambda: claims.find(short, tables=rules.tables),
            "rules": lambda: rulebook.evaluate(reading, rules),
            "mentions, claims, rules, findings": lambda: check(short),
        }
    )
    print("In a warm process" + " " * 20 + "ms")
    for name, seconds in took.items():
        print(f"  {name:34} {seconds * 1000:5.1f}")
    grown = _in_turn(
        {
            "reading": lambda: read(once),
            "reading, ten times": lambda: read(tenfold),
            "the rest": lambda: check(short),
            "the rest, ten times": lambda: check(long),
        },
        times=5,
    )
    print(f"\nA letter {TENFOLD} times as long" + " " * 12 + "times as much")
    for name in ("reading", "the rest"):
        print(f"  {name:34} {grown[f'{name}, ten times'] / grown[name]:5.1f}")


def _formats() -> None:
    """Reading alone; every format holds a letter of its own length."""

    letters = [path for path in sorted((ROOT / "examples").iterdir()) if path.suffix in SUFFIXES]
    contents = {path.name: path.read_bytes() for path in letters if path.name != "README.md"}
    took = _in_turn({name: _reading(name, content) for name, content in contents.items()})
    print("\nReading a letter" + " " * 21 + "ms   kB")
    for name, seconds in took.items():
        print(f"  {name:34} {seconds * 1000:5.1f} {len(contents[name]) / 1000:4.0f}")


def _reading(name: str, content: bytes) -> Callable[[], object]:

    return lambda: readers.read(name, content)


def _in_turn(measured: Mapping[str, Callable[[], object]], times: int = TIMES) -> dict[str, float]:
    """Return the median seconds of each, run one after the other, again and again."""
    took: dict[str, list[float]] = {name: [] for name in measured}
    for run in measured.values():
        run()
    for _ in range(times):
        for name, run in measured.items():
            started = time.perf_counter()
            run()
            took[name].append(time.perf_counter() - started)
    return {name: statistics.median(seconds) for name, seconds in took.items()}


def _long_enough(text: str) -> str:
    return (text * (1 + SIZE // len(text)))[:SIZE]


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
