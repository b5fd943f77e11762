"""Which numbers of a letter are underlined, and how is it said what came of each?"""

from collections.abc import Mapping  # noqa: TC003

from msgspec import Struct

from checker.claims.mention import Kind, Mention
from checker.lint import Report
from checker.quantity import Verdict
from checker.reporters.html.marked import Underline
from checker.reporters.html.words import Words
from checker.reporters.looked import Looked, looked


class Came(Struct, frozen=True):
    """A mention, where a link to it leads, what came of it, and what the rules said of it or why none did."""

    mention: Mention
    anchor: str
    verdict: Verdict
    rules: tuple[str, ...]
    reason: str | None


def came(report: Report, prefix: str) -> tuple[Came, ...]:
    """Return what came of each number and date, in reading order; what is no claim is left out."""
    assert report.reading is not None
    found: Mapping[str, Looked] = looked(report)
    return tuple(
        Came(
            mention,
            f"{prefix}-{mention.id}",
            found[mention.id].worst,
            tuple(found[mention.id].verdicts),
            found[mention.id].unchecked,
        )
        for mention in report.reading.mentions
        if mention.kind is not Kind.NOT_A_CLAIM
    )


def underlines(every: tuple[Came, ...], words: Words) -> dict[str, list[Underline]]:
    """Return the underlines of each block, by its id."""
    by_block: dict[str, list[Underline]] = {}
    for one in every:
        span, rules = one.mention.span, ", ".join(one.rules)
        said = words[one.verdict.value]
        line = Underline(span.start, span.end, one.verdict, f"{said}: {rules}" if rules else said, one.anchor)
        by_block.setdefault(one.mention.block, []).append(line)
    return by_block
