"""Which quantities does a sentence say rise or fall, from what to what, and by how much?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lark import Token

from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage
from checker.claims.stream import Stream, is_stop, parse, stream
from checker.quantity import Quantity

_CHANGING = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.QUANTITY, Kind.DURATION})
_CUES = {"from": "FROM", "to": "TO", "by": "BY"}
_FURTHEST = {"from": 8, "to": 8, "by": 6}
# For each shape: the roles of its quantities, in order.
_ROLES = {
    "from_to": ("from", "to"),
    "from_to_by": ("from", "to", "by"),
    "by_from_to": ("by", "from", "to"),
    "by_to": ("by", "to"),
}


def changes(passage: Passage) -> Iterator[Draft]:
    """Yield the changes of a passage, sentence by sentence; what "Hiermee" points back to is taken from the sentence before."""
    previous: Stream | None = None
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sentence.has("from") or sentence.has("by"):
            amount = _amount_before(previous, sentence)
            for draft in _of(sentence) if sentence.has("to") and _quantities(sentence) >= 2 else ():
                if amount is not None and set(draft.roles) == {"from", "to"} and _alike(amount, draft):
                    yield replace(draft, roles={**draft.roles, "by": (amount,)}, sentences=2)
                    amount = None
                else:
                    yield draft
        previous = sentence


def _quantities(sentence: Stream) -> int:
    return sum(_quantity(sentence, at) is not None for at in range(len(sentence.elements)))


def _amount_before(previous: Stream | None, sentence: Stream) -> Part | None:
    """Return the amount of the change that a sentence with "Hiermee" points back to: "een ophoging met ruim 5 miljard"."""
    if previous is None or not sentence.elements or "thereby" not in sentence.elements[0].cues:
        return None
    for at in range(len(previous.elements) - 1, 0, -1):
        if _quantity(previous, at) is not None:
            cued = "by" in previous.elements[at - 1].cues
            changed = any({"up", "down", "change"} & set(previous.elements[k].cues) for k in range(max(at - 8, 0), at))
            return Part(previous.passage, previous.spot(at)) if cued and changed else None
    return None


def _alike(amount: Part, draft: Draft) -> bool:
    value, end = amount.spot.meaning.value, draft.roles["to"][0].spot.meaning.value
    return isinstance(value, Quantity) and isinstance(end, Quantity) and value.unit == end.unit and not value.rate


def _of(sentence: Stream) -> Iterator[Draft]:
    negative = any("negative" in element.cues for element in sentence.elements)
    behind = 0
    for at, element in enumerate(sentence.elements):
        if at < behind or not _opens(sentence, at):
            continue
        result = parse(sentence.passage.grammar, sentence, "change", at, _terminals)
        if result is None:
            continue
        tree, end = result
        tokens = [token for token in tree.scan_values(lambda value: isinstance(value, Token)) if token.start_pos is not None]
        direction = _direction(sentence, element.cues)
        if direction == "none":
            direction = next((_direction(sentence, sentence.elements[int(t.start_pos or 0)].cues) for t in tokens if t.type == "DIRECTION"), "none")
        draft = _draft(sentence, str(tree.data), tokens, "none" if negative else direction, at)
        if draft is not None:
            behind = end
            yield draft


def _opens(sentence: Stream, at: int) -> bool:
    cues = sentence.elements[at].cues
    if "up" in cues or "down" in cues or "change" in cues:
        return True
    return "from" in cues and at + 1 < len(sentence.elements) and _quantity(sentence, at + 1) is not None


def _quantity(sentence: Stream, at: int) -> Quantity | None:
    element = sentence.elements[at]
    if element.spot < 0:
        return None
    read = sentence.passage.spots[element.spot].meaning
    return read.value if read.kind in _CHANGING and isinstance(read.value, Quantity) else None


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        quantity = _quantity(sentence, at)
        if quantity is not None:
            return ("Q",)
        read = sentence.passage.spots[element.spot].meaning
        numeric = isinstance(read.value, tuple) and isinstance(read.value[0], Quantity)
        return () if numeric else ("W",)
    word = sentence.word(at)
    if word == "(":
        return ("LEFT",)
    if word == ")":
        return ("RIGHT",)
    if is_stop(sentence, at):
        return ()
    found = ["DIRECTION"] if {"up", "down", "change"} & set(element.cues) else []
    if word == "+":
        found.append("PLUS")
    near = any(_quantity(sentence, k) is not None for k in range(at + 1, min(at + 3, len(sentence.elements))))
    beside = at + 1 < len(sentence.elements) and _quantity(sentence, at + 1) is not None
    for cue, terminal in _CUES.items():
        if cue in element.cues and (near if cue == "to" else beside):
            found.append(terminal)
    return (*found, "W")


def _direction(sentence: Stream, cues: Sequence[str]) -> str:
    up, down = "up" in cues, "down" in cues
    return "none" if up == down else "up" if up else "down"


def _draft(sentence: Stream, shape: str, tokens: Sequence[Token], direction: str, start: int) -> Draft | None:
    places = [int(token.start_pos or 0) for token in tokens if token.type == "Q"]
    names = _ROLES[shape]
    by_role = dict(zip(names, places, strict=True))
    to_cue = next(int(token.start_pos or 0) for token in tokens if token.type == "TO")
    if direction == "none" and not (shape == "from_to_by") and sentence.word(to_cue) not in _pure_change(sentence):
        return None  # "van 9 tot 11" is a range
    previous = start
    for role, at in sorted(by_role.items(), key=lambda item: item[1]):
        if at - previous - 1 > _FURTHEST[role] + 1:
            return None
        previous = at
    roles = {role: (Part(sentence.passage, sentence.spot(at)),) for role, at in by_role.items()}
    quantities = {role: _quantity(sentence, at) for role, at in by_role.items()}
    start_quantity, end_quantity, by = quantities.get("from"), quantities["to"], quantities.get("by")
    assert end_quantity is not None
    if start_quantity is not None and start_quantity.unit != end_quantity.unit:
        return None
    if by is not None and (by.rate or by.unit not in {end_quantity.unit, "%", "pp"}):
        if shape != "from_to_by":
            return None
        roles = {role: part for role, part in roles.items() if role != "by"}
    return Draft("change", roles, {"direction": direction})


def _pure_change(sentence: Stream) -> frozenset[str]:
    """Return the words that mean a change by themselves ("naar"), other than those that also close a range ("tot", "to")."""
    words = sentence.passage.grammar.words
    until = {spelling.pieces[0] for some in words.lexicon.values() for spelling in some if spelling.terminal == "UNTIL"}
    return words.cues["to"] - until
