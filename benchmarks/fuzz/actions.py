"""What is done with an input of a kind, and how often?"""

import random
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from benchmarks.fuzz import annotated, documents, edits, findings, mended, outputs, users
from benchmarks.fuzz.limits import Alarm, SlowError
from benchmarks.fuzz.promise import BrokenError
from benchmarks.fuzz.seeds import Seed
from benchmarks.fuzz.subject import Subject
from checker.readers.refusal import Refusal

_TEXTS = ("txt", "md", "html")
_PACKAGES = ("docx", "odt", "fodt")
_LETTERS = (*_TEXTS, *_PACKAGES, "xml", "pdf")


class Action(Struct, frozen=True):
    """Something that is done with a share of the inputs of some kinds."""

    name: str
    kinds: tuple[str, ...]
    share: float
    act: Callable[[Subject], None]


ACTIONS = (
    Action("read", _LETTERS, 1, documents.read),
    Action("read again", _LETTERS, 0.04, documents.again),
    Action("lint", _LETTERS, 0.06, findings.lint),
    Action("lint again", _LETTERS, 0.01, findings.again),
    Action("tell", _LETTERS, 0.02, outputs.tell),
    Action("annotate", _PACKAGES, 0.14, annotated.annotate),
    Action("edit", _TEXTS, 0.03, edits.edit),
    Action("mend", _TEXTS, 0.02, mended.mend),
    Action("settle", ("toml",), 1, users.settle),
    Action("load", ("rule", "words", "language", "table"), 1, users.load),
)
"""All that is done, in this order: what comes later needs what came before."""


class Trouble(Struct, frozen=True):
    """What went wrong with one input: where, and what was said."""

    number: int
    where: str
    said: str


class Done(Struct, frozen=True):
    """What was done with one input: how often what came of what, and what went wrong."""

    came: Counter[tuple[str, str]]
    troubles: tuple[Trouble, ...]


def done(
    given: Seed, number: int, seed: int, *, seconds: float, apart: bool = False, often: float = 1
) -> Done:
    """Do all that input ``number`` has coming.

    Args:
        given: the input.
        number: which it is.
        seed: of the run; the same seed and number have the same coming.
        seconds: of processor time that each thing may take.
        apart: a PDF is read in a process of its own.
        often: how many times as often the rarer things are done.
    """
    came: Counter[tuple[str, str]] = Counter()
    troubles = []
    chance = random.Random(f"{seed}:{number}:done")
    subject = Subject(given.kind, given.content, chance, apart=apart)
    for action in ACTIONS:
        if given.kind not in action.kinds or chance.random() >= action.share * often:
            continue
        began, rung = time.process_time(), False
        try:
            with Alarm(seconds):
                action.act(subject)
            came[given.kind, _came(action, subject)] += 1
        except SlowError:  # the alarm may ring a tick before its time by the other clock
            rung = True
            came[given.kind, f"{action.name}: wrong"] += 1
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            came[given.kind, f"{action.name}: wrong"] += 1
            troubles.append(Trouble(number, _where(error, given.kind, action.name), _said(error)))
        if rung or time.process_time() - began >= seconds:
            took = f"{time.process_time() - began:.1f} s"
            troubles.append(Trouble(number, f"{given.kind}: {action.name} is slow", took))
    return Done(came, tuple(troubles))


def _came(action: Action, subject: Subject) -> str:
    """Return what was done, and of a letter that is refused why, or that nothing else was done."""
    found = subject.read if subject.kind in _LETTERS else None
    if not isinstance(found, Refusal):
        return action.name
    return f"{action.name}: {found.code}" if action.act is documents.read else f"{action.name}: refused"


def _where(error: BaseException, kind: str, name: str) -> str:
    if isinstance(error, BrokenError):
        return f"{kind}: {name}: {error.promise}"
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/checker/" in frame.filename.replace("\\", "/")] or frames[-1:]
    return f"{kind}: {name}: {type(error).__name__} at {Path(ours[-1].filename).name}:{ours[-1].lineno}"


def _said(error: BaseException) -> str:
    if isinstance(error, BrokenError):
        return error.shown[:600]
    return "".join(traceback.format_exception_only(error))[:300]
