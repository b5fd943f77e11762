"""What are points fitted to, and where do they go?"""

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import md5
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

from msgspec.structs import replace

from checker.claims import Scorecard
from checker.data import folder
from checker.dev.fit.examples import Example, examples
from checker.dev.fit.fitted import FAMILIES, Fitted, fitted, scorecards
from checker.dev.fit.labels import Text, fragments, letters
from checker.dev.fit.shown import by_certainty, by_points, highest
from checker.dev.fit.told import rulebook
from checker.dev.fit.written import written
from checker.dev.work import over

_LABELS = Path(__file__).parents[3] / "benchmarks" / "labels"


def fit(arguments: Sequence[str]) -> int:
    """Show what the points of one half of the texts say of the other, and write those of all."""
    asked = _asked(arguments)
    if find_spec("sklearn") is None:
        print("scikit-learn must be installed: pip install -e '.[fit]'", file=sys.stderr)
        return 2
    try:
        texts = [*letters(asked.letters, asked.labels), *fragments(asked.fragments)]
        every = list(chain.from_iterable(over(texts, examples, asked.jobs)))
        families = fitted(every)
        for line in _shown(texts, every, families):
            print(line)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    asked.to.write_text(written(families, _tried(every), _source(texts)), encoding="utf-8", newline="\n")
    return 0


def _shown(texts: Sequence[Text], every: Sequence[Example], families: Mapping[str, Fitted]) -> Iterator[str]:
    one = [each for each in every if _first_half(each.source, each.letter)]
    other = [each for each in every if not _first_half(each.source, each.letter)]
    shown = [text for text in texts if not _first_half(text.source, text.id)]
    try:
        cards = scorecards(fitted(one))
    except ValueError as error:
        yield f"one half cannot be shown on the other: {error}"
    else:
        for family in families:
            yield f"{family}: points of one half, shown on the other"
            yield from by_points([each for each in other if each.family == family], cards[family])
        yield "what they would tell of the other half"
        yield from by_certainty(other, shown, replace(rulebook(), scorecards=cards))
    for family, each in families.items():
        yield f"{family}: look most like relations by the points of all, and do not hold"
        yield from highest(each.examples, each.card)


def _tried(every: Sequence[Example]) -> Mapping[str, frozenset[str]]:
    """Return for each family the names of its evidence: of all that occurs, and that has points already."""
    found = {family: set[str]() for family in FAMILIES}
    for each in every:
        found[each.family].update(each.evidence)
    for family, names in found.items():
        known = rulebook().scorecards.get(family, Scorecard(0, {})).points
        names.update(name for name, points in known.items() if points)
    return {family: frozenset(names) for family, names in found.items()}


def _source(texts: Sequence[Text]) -> str:
    real = [text for text in texts if not text.written]
    told = sum(len(text.relations) for text in texts)
    return (
        f"From {len(real)} letters of {sum(text.words for text in real)} words, of which people read"
        f" {sum(bool(text.read) for text in real)}, and {len(texts) - len(real)} fragments:"
        f" {told} relations were told."
    )


def _first_half(source: str, letter: str) -> bool:
    """Whether a text is in the half that points are first fitted to; a letter is never in both."""
    return md5(f"{source} {letter}".encode(), usedforsecurity=False).digest()[0] % 2 == 0


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    say = argparse.ArgumentParser(prog="python -m checker.dev fit", description=fit.__doc__)
    say.add_argument("letters", nargs="*", type=Path, help="files of JSON lines: id, text")
    say.add_argument(
        "--labels",
        nargs="*",
        type=Path,
        default=[*sorted(_LABELS.glob("relations-*.jsonl")), *sorted(_LABELS.glob("first-touch-*.jsonl"))],
        help="labels of their relations (instead of relations-* and first-touch-* of benchmarks/labels)",
    )
    say.add_argument(
        "--fragments",
        nargs="*",
        type=Path,
        default=sorted(_LABELS.glob("fragments-*.jsonl")),
        help="fragments that say their relations (instead of benchmarks/labels/fragments-*.jsonl)",
    )
    say.add_argument(
        "--to", type=Path, default=folder("rules") / "evidence.yaml", help="where the points are written"
    )
    say.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    return say.parse_args(arguments)
