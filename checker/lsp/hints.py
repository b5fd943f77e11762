"""Which sign stands behind each number that was checked?"""

from collections.abc import Iterator

from lsprotocol import types

from checker.census import verdict
from checker.lsp.letter import Linted
from checker.quantity import Verdict

_SIGNS = {Verdict.HOLDS: "✓", Verdict.ROUNDING: "≈", Verdict.FAILS: "✗"}
_SAID = {
    Verdict.HOLDS: "holds",
    Verdict.ROUNDING: "holds only thanks to rounding",
    Verdict.FAILS: "does not hold",
}


def hints(linted: Linted, wanted: types.Range) -> Iterator[types.InlayHint]:
    """Yield a sign behind each mention of a range that a rule could tell of."""
    for mention in linted.mentions_within(wanted):
        looked = [
            evaluation
            for evaluation in linted.evaluations.get(mention.id, ())
            if evaluation.outcome.verdict is not Verdict.UNKNOWN
        ]
        if looked:
            worst = verdict(looked)
            rules = ", ".join(dict.fromkeys(one.rule.id for one in looked if one.outcome.verdict is worst))
            yield types.InlayHint(
                position=linted.range_of(mention).end,
                label=_SIGNS[worst],
                tooltip=f"{_SAID[worst]}: {rules}",
                padding_left=True,
            )
