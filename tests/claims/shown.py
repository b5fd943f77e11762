"""The syntax of a sentence and the frames of a letter as words that tests can compare."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker import claims, readers
from checker.claims import Reading
from checker.claims.find import _read
from checker.claims.frames import Frame
from checker.claims.lexicon import grammar
from checker.claims.mentions.passages import passage
from checker.claims.syntax import Group, Sentence
from checker.claims.syntax import sentence as syntax
from checker.document import Block, BlockKind, Document, Origin


def wrong(*values: Any, reason: str) -> Any:
    """Return a case that the program still gets wrong; it fails here once that is mended."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


class Said(NamedTuple):
    """A clause: its words, the head of its subject, its verbs and separable particle."""

    text: str
    subject: str = ""
    verbs: str = ""
    particle: str = ""
    passive: bool = False


class Rowed(NamedTuple):
    """A row: its figures, how they are parallel, and what else was told."""

    members: list[str]
    parallel: str
    closed: bool = False
    left_out: list[str] = []  # noqa: RUF012  never changed
    depth: int = 0


def sentence(text: str, language: str, folder: Path | None = None, number: int = 0) -> Sentence:
    """Return the syntax of a sentence that is a paragraph of its own."""
    read = passage(
        Block("p1", BlockKind.PARAGRAPH, text, Origin(())),
        grammar.load(language, folder, cache=folder is None),
    )
    _read(read)
    return syntax(read, number)


def units(text: str, language: str) -> list[str]:
    """Return each unit of a sentence as it is written."""
    made = sentence(text, language)
    return [made.text(at, at + 1) for at in range(len(made.units))]


def tagged(text: str, language: str, folder: Path | None = None) -> str:
    """Return a sentence with the class of each unit behind it: "de/d kosten/n"."""
    made = sentence(text, language, folder)
    return " ".join(f"{made.text(at, at + 1)}/{tag}" for at, tag in enumerate(made.units.tags))


def classes(text: str, language: str) -> str:
    """Return the classes of a sentence's units."""
    return sentence(text, language).units.tags


def groups(text: str, language: str, folder: Path | None = None) -> list[str]:
    """Return the groups of a sentence, the head in square brackets, what leads to it before a bar."""
    made = sentence(text, language, folder)
    return [f"{group.shape}: {_group(made, group)}" for group in made.groups]


def _group(made: Sentence, group: Group) -> str:
    words = [
        f"[{made.text(at, at + 1)}]" if at == group.head else made.text(at, at + 1)
        for at in range(group.first, group.last)
    ]
    led = [made.text(group.preposition, group.preposition + 1), "|"] if group.preposition >= 0 else []
    return " ".join([*led, *words])


def clauses(text: str, language: str, folder: Path | None = None) -> list[Said]:
    """Return the clauses of a sentence."""
    made = sentence(text, language, folder)
    return [
        Said(
            made.text(clause.first, clause.last),
            made.units.words[made.groups[clause.subject].head] if clause.subject >= 0 else "",
            " ".join(made.units.words[at] for at in clause.verbs),
            made.units.words[clause.particle] if clause.particle >= 0 else "",
            clause.passive,
        )
        for clause in made.clauses
    ]


def subjects(text: str, language: str) -> list[str]:
    """Return the head of the subject of each clause that has a verb."""
    return [clause.subject for clause in clauses(text, language) if clause.verbs]


def rows(text: str, language: str, folder: Path | None = None) -> list[Rowed]:
    """Return the rows of a sentence."""
    made = sentence(text, language, folder)
    return [
        Rowed(
            [made.text(at, at + 1) for at in row.members],
            row.parallel.name.lower(),
            row.closed,
            [made.text(at, at + 1) for at in row.left_out],
            row.depth,
        )
        for row in made.rows
    ]


# --- frames ------------------------------------------------------------------------------------------------


def framed(letter: str, language: str) -> Reading:
    """Read a letter in Markdown."""
    document = readers.read("letter.md", letter.encode())
    assert isinstance(document, Document)
    return claims.find(document, language=language)


def frame(letter: str, language: str, figure: str, nth: int = 0) -> Frame:
    """Return the frame of a figure, the first that is written so unless told."""
    reading = framed(letter, language)
    ids = [mention.id for mention in reading.mentions if mention.text == figure]
    assert len(ids) > nth, [mention.text for mention in reading.mentions]
    return next(each for each in reading.frames if each.mention == ids[nth])


def measures(letter: str, language: str) -> dict[str, str | None]:
    """Return for each figure of a letter the noun that it measures; a second of one spelling has a "+"."""
    return _by_figure(letter, language, lambda each: each.measures and each.measures.head)


def of(letter: str, language: str) -> dict[str, str | None]:
    """Return for each figure of a letter what it is of."""
    return _by_figure(letter, language, lambda each: each.of and each.of.head)


def when(letter: str, language: str) -> dict[str, str | None]:
    """Return for each figure of a letter the time that it holds for, as written."""
    return _by_figure(letter, language, lambda each: each.when and each.when.text)


def places(letter: str, language: str) -> dict[str, list[str]]:
    """Return for each figure of a letter what narrows it."""
    return _by_figure(letter, language, lambda each: [phrase.head for phrase in each.places])


def manners(letter: str, language: str) -> dict[str, list[str]]:
    """Return for each figure of a letter how it is meant."""
    return _by_figure(letter, language, lambda each: [manner.value for manner in each.manners])


def links(letter: str, language: str) -> dict[str, tuple[str, str]]:
    """Return for each figure that points to another one how, and to which."""
    reading = framed(letter, language)
    texts = {mention.id: mention.text for mention in reading.mentions}
    return {
        texts[each.mention]: (link.points.name.lower(), texts[link.mention])
        for each in reading.frames
        for link in each.links
    }


def _by_figure(letter, language, asked):
    reading = framed(letter, language)
    texts = {mention.id: mention.text for mention in reading.mentions}
    found = {}
    for each in reading.frames:
        name = texts[each.mention]
        while name in found:
            name += "+"
        found[name] = asked(each)
    return found
