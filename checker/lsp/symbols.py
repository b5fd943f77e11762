"""Which claims does a letter make, heading by heading?"""

from lsprotocol import types

from checker.claims import Anchor, Claim, Mention
from checker.document import Block, BlockKind
from checker.lsp.letter import Linted

_LONGEST = 60


def symbols(linted: Linted) -> list[types.DocumentSymbol]:
    """Return the headings of a letter, each with the claims that stand under it; first those under none."""
    if linted.reading is None:
        return []
    under: dict[str | None, list[types.DocumentSymbol]] = {}
    for claim in linted.reading.claims:
        first = _first(claim)
        if first is not None:
            under.setdefault(linted.blocks[first.block].heading, []).append(_claim(claim, first, linted))
    headings = [
        _heading(block, under.get(block.id, []), linted)
        for block in linted.reading.document.blocks
        if block.kind is BlockKind.HEADING and block.text
    ]
    return [*under.get(None, []), *headings]


def _heading(block: Block, claims: list[types.DocumentSymbol], linted: Linted) -> types.DocumentSymbol:
    place = linted.range_of_block(block)
    whole = types.Range(place.start, max((place.end, *(claim.range.end for claim in claims)), key=_order))
    return types.DocumentSymbol(block.text, types.SymbolKind.Namespace, whole, place, children=claims)


def _claim(claim: Claim, first: Mention | Anchor, linted: Linted) -> types.DocumentSymbol:
    texts = [one.text for some in claim.roles.values() for one in some]
    texts = texts or [one.text for some in claim.anchors.values() for one in some]
    said = ", ".join(texts)
    name = said if len(said) <= _LONGEST else said[: _LONGEST - 1].rstrip() + "…"
    place = linted.range_of(first)
    kind = claim.kind.replace("_", " ")
    return types.DocumentSymbol(name or kind, types.SymbolKind.Number, place, place, detail=kind)


def _first(claim: Claim) -> Mention | Anchor | None:
    mentions = [one for some in claim.roles.values() for one in some]
    return next(iter(mentions), None) or next((one for some in claim.anchors.values() for one in some), None)


def _order(position: types.Position) -> tuple[int, int]:
    return position.line, position.character
