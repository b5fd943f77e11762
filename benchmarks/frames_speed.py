"""How long do syntax and frames take beside mentions? `python benchmarks/frames_speed.py [LETTERS.jsonl]`.

CPU time of this process, warm, the best of several runs in turn: whatever else the machine does weighs
little; nothing here is a test. The garbage collector rests, as it does for one letter. Growth is the time of
a text of double size over that of the text: 2 is linear, 4 is square.
"""

import cProfile
import gc
import json
import pstats
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import claims, readers  # noqa: E402  of this checkout
from checker.claims.find import _number, _read  # noqa: E402
from checker.claims.frames import figures  # noqa: E402
from checker.claims.lexicon import grammar  # noqa: E402
from checker.claims.mentions.passages import Passage, passage  # noqa: E402
from checker.claims.syntax import sentences  # noqa: E402
from checker.document import Document  # noqa: E402

LETTERS = {"nl": "brief-die-klopt.txt", "en": "report-to-parliament.md"}
SIZE = 16_000  # characters of a letter of six pages
TIMES = 15
HOTTEST = 14
EACH = 5  # letters of a file


def main(named: list[str]) -> None:
    """Measure and print."""
    gc.disable()
    for file in named:
        _of_file(Path(file))
    if named:
        return
    for language, name in LETTERS.items():
        text = (ROOT / "examples" / name).read_text("utf-8")
        _of_letter(language, name, (text * (1 + SIZE // len(text)))[:SIZE])
    _growth()


def _of_file(file: Path) -> None:
    """Measure the first long letters of a file of JSON lines; its name begins with their language."""
    language = file.name[:2]
    whole: list[tuple[Document, list[Passage]]] = []
    for line in file.read_text("utf-8").splitlines():
        letter = json.loads(line)
        if len(letter["text"]) >= SIZE and len(whole) < EACH:
            document = _document(letter["text"][:SIZE], letter.get("ext", "txt"))
            whole.append((document, _passages(document, language)))
    for document, passages in whole:
        took = {
            "mentions": _best(lambda document=document: _passages(document, language), TIMES),
            "syntax": _best(lambda passages=passages: _syntax(passages), TIMES),
            "both": _best(lambda document=document, passages=passages: _frames(document, passages), TIMES),
        }
        count = len(figures(document, passages))
        told = ", ".join(f"{what} {seconds * 1000:.1f} ms" for what, seconds in took.items())
        print(f"{file.name}: {count} frames, {told} = {took['both'] / took['mentions']:.2f} times mentions")
    _profile(lambda: [_frames(document, passages) for document, passages in whole])


def _of_letter(language: str, name: str, text: str) -> None:
    document = _document(text, "txt")
    passages = _passages(document, language)
    took = _in_turn(
        {
            "mentions": lambda: _passages(document, language),
            "syntax": lambda: _syntax(passages),
            "syntax and frames": lambda: _frames(document, passages),
            "everything": lambda: claims.find(document, language=language),
        }
    )
    print(f"{name}, {len(text)} characters, {len(figures(document, passages))} frames   ms  times mentions")
    for what, seconds in took.items():
        print(f"  {what:40} {seconds * 1000:6.2f} {seconds / took['mentions']:6.2f}")
    print()
    _profile(lambda: _frames(document, passages))


def _growth() -> None:
    sentence = (
        "In 2024 sloten wij 14 dossiers en betaalde de gemeente € 3 miljoen aan 12 scholen in Zutphen. "
    )
    link = "Er kwamen 640 klachten binnen, waarvan 310 over geluid (12%), en de overige 330 over geur. "
    row = "| Zutphen {0} | 48.{0:03} | € {0} |\n"
    made: Mapping[str, tuple[str, Callable[[int], str]]] = {
        "a paragraph of 200 kB": ("txt", lambda times: sentence * (200_000 * times // len(sentence))),
        "the same, of parts and brackets": ("txt", lambda times: link * (200_000 * times // len(link))),
        "a table of 5,000 rows": (
            "md",
            lambda times: "| Gemeente | Inwoners | Kosten 2023 |\n|---|---|---|\n"
            + "".join(row.format(at % 1000) for at in range(5_000 * times)),
        ),
        "a table without words": (
            "md",
            lambda times: "| 1 | 2 | 3 |\n|---|---|---|\n" + "| 310 | 640 | 12 |\n" * (5_000 * times),
        ),
        "a sentence of 2,000 figures": (
            "txt",
            lambda times: "Zij zagen " + ", ".join(f"{at} schepen" for at in range(2_000 * times)) + ".",
        ),
        "the same, without nouns": (
            "txt",
            lambda times: "Zij zagen " + ", ".join(str(at) for at in range(100, 100 + 2_000 * times)) + ".",
        ),
        "the same, each in brackets": (
            "txt",
            lambda times: "Zij zagen " + ", ".join(f"Ede (12{at})" for at in range(2_000 * times)) + ".",
        ),
        "the same, brackets in brackets": (
            "txt",
            lambda times: "Zij zagen " + " (".join(f"{at} schepen" for at in range(2_000 * times)) + ".",
        ),
        "the same, each a clause": (
            "txt",
            lambda times: "; ".join(f"de kosten stegen met {at}%" for at in range(2_000 * times)) + ".",
        ),
        "a sentence of 2,000 years": (
            "txt",
            lambda times: ", ".join(f"{at} schepen in 2019" for at in range(1_000 * times)) + ".",
        ),
        "sentences of 100 figures": (  # short enough to be understood as one
            "txt",
            lambda times: (
                "Zij zagen " + ", ".join(f"{at} schepen" for at in range(100, 200)) + ". "
            ) * (20 * times),
        ),
        "sentences of 100 without nouns": (
            "txt",
            lambda times: ("Zij zagen " + ", ".join(str(at) for at in range(100, 200)) + ". ") * (20 * times),
        ),
        "sentences of 60 clauses": (
            "txt",
            lambda times: (
                "Zij zagen: " + "; ".join(f"de kosten stegen {at}%" for at in range(60)) + ". "
            ) * (33 * times),
        ),
        "sentences of 90 years": (
            "txt",
            lambda times: (
                "Zij zagen " + ", ".join(f"{at} in {1930 + at}" for at in range(90)) + ". "
            ) * (22 * times),
        ),
        "a list of 2,000 items": (
            "md",
            lambda times: "Er waren 640 klachten:\n\n" + "- 310 over geur;\n" * (2_000 * times),
        ),
    }  # fmt: skip
    print(" " * 45 + "mentions  growth   syntax  growth   frames  growth")
    slow: list[tuple[str, Document, list[Passage]]] = []
    for name, (form, text) in made.items():
        told = []
        for times in (1, 2):
            document = _document(text(times), form)
            passages = _passages(document, "nl")
            told.append(
                (
                    _best(lambda document=document: _passages(document, "nl"), 1),
                    _best(lambda passages=passages: _syntax(passages), 1),
                    _best(lambda document=document, passages=passages: _frames(document, passages), 1),
                )
            )
            if times == 1:
                slow.append((name, document, passages))
        columns = "".join(f"{one * 1000:9.0f} {other / one:6.1f} " for one, other in zip(*told, strict=True))
        print(f"  {name:40} {columns}", flush=True)
        if told[1][2] / told[0][2] > 2.6:
            _, document, passages = slow[-1]
            _profile(lambda document=document, passages=passages: _frames(document, passages))


def _document(text: str, form: str) -> Document:
    document = readers.read(f"letter.{form}", text.encode())
    assert isinstance(document, Document)
    return document


def _passages(document: Document, language: str) -> list[Passage]:
    """Read the mentions of a letter, as `claims.find` does."""
    known = grammar.load(language)
    made = [passage(block, known) for block in document.blocks if block.text]
    for each in made:
        _read(each)
    _number(made)
    return made


def _frames(document: Document, passages: list[Passage]) -> None:
    for each in passages:
        each.parsed.clear()
    figures(document, passages)


def _syntax(passages: list[Passage]) -> None:
    for each in passages:
        each.parsed.clear()
        for _ in sentences(each):
            pass


def _in_turn(measured: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Return the least CPU seconds of each, run one after the other, again and again."""
    took = dict.fromkeys(measured, float("inf"))
    for _ in range(TIMES):
        for name, run in measured.items():
            took[name] = min(took[name], _best(run, 1))
            gc.collect()
    return took


def _best(run: Callable[[], object], times: int) -> float:
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        run()
        best = min(best, time.process_time() - started)
    return best


def _profile(run: Callable[[], object]) -> None:
    """Print the functions that take most of their own time."""
    profile = cProfile.Profile()
    profile.enable()
    run()
    profile.disable()
    stats = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    total = sum(each[2] for each in stats.values())
    hottest = sorted(stats.items(), key=lambda item: -item[1][2])[:HOTTEST]
    for (file, line, name), (_, calls, own, *_rest) in hottest:
        place = "/".join(Path(file).parts[-2:])
        print(f"    {100 * own / total:4.0f}% {calls:9} calls  {place}:{line} {name}")
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
