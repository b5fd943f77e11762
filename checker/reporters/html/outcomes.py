"""How does each number of a letter stand, and how is that said?"""

from msgspec import Struct

from checker.catalogue import translated
from checker.census import COMPARED, Looked, Standing, looked
from checker.claims import Kind, Mention, Reading
from checker.lint import Report
from checker.reporters.claims import comparison
from checker.reporters.html.marked import Underline
from checker.reporters.html.words import Words


class Came(Struct, frozen=True):
    """A mention, where a link to it leads, how it stands, and by which rules, against what, or why not.

    ``said`` is that in words.
    """

    mention: Mention
    anchor: str
    standing: Standing
    said: str


def came(report: Report, prefix: str, language: str) -> tuple[Came, ...]:
    """Return what came of each number and date, in reading order; what is no claim is left out."""
    assert report.reading is not None
    found = looked(report.reading, report.evaluations)
    return tuple(
        _came(mention, f"{prefix}-{mention.id}", found[mention.id], language, report.reading)
        for mention in report.reading.mentions
        if mention.kind is not Kind.NOT_A_CLAIM
    )


def _came(mention: Mention, anchor: str, one: Looked, language: str, within: Reading) -> Came:
    """Say of a contradicted mention only what contradicts it, and likewise of the others."""
    if one.why is not None:
        return Came(mention, anchor, one.standing, translated(one.why.said, language))
    told = (comparison(each, language, within) for each in one.compared if each.standing is one.standing)
    said = "; ".join(dict.fromkeys(told)) or ", ".join(one.well_formed)
    return Came(mention, anchor, one.standing, said)


def underlines(every: tuple[Came, ...], words: Words) -> dict[str, list[Underline]]:
    """Return the underlines of each block, by its id."""
    by_block: dict[str, list[Underline]] = {}
    for one in every:
        span = one.mention.span
        told = one.said if one.standing in COMPARED else f"{words[one.standing.value]}: {one.said}"
        line = Underline(span.start, span.end, one.standing, told, one.anchor)
        by_block.setdefault(one.mention.block, []).append(line)
    return by_block
