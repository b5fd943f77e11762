"""Which sign stands behind each number that was compared?"""

from collections.abc import Iterator

from lsprotocol import types

from checker.catalogue import translated
from checker.census import Standing
from checker.lsp.letter import Linted
from checker.reporters.frame import DEFAULT

_SIGNS = {Standing.AGREES: "✓", Standing.ROUNDING: "≈", Standing.CONTRADICTED: "✗"}
_SAID = {
    Standing.AGREES: "agrees",
    Standing.ROUNDING: "agrees only thanks to rounding",
    Standing.CONTRADICTED: "is contradicted",
}


def hints(linted: Linted, wanted: types.Range, ui: str = DEFAULT) -> Iterator[types.InlayHint]:
    """Yield a sign behind each mention of a range that was compared; what is well formed only has none."""
    for mention in linted.mentions_within(wanted):
        looked = linted.looked[mention.id]
        if looked.standing in _SIGNS:
            yield types.InlayHint(
                position=linted.range_of(mention).end,
                label=_SIGNS[looked.standing],
                tooltip=f"{translated(_SAID[looked.standing], ui)}: {', '.join(looked.speaking)}",
                padding_left=True,
            )
