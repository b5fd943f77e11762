"""Which quantities does a sentence say rise or fall, from what to what, and by how much?"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.amounts import TO_AMOUNT, with_amounts
from checker.claims.draft import Draft
from checker.claims.parse import taken
from checker.claims.passage import Passage
from checker.claims.stream import Stream, is_stop, parse, stream
from checker.claims.turning import changing, part_of, turns, years
from checker.quantity import PartialDate, Quantity

_CUES = {"from": "FROM", "to": "TO", "by": "BY", "versus": "VERSUS"}
_OWN_TURN = 4  # elements before an amount in which the word of its change stands: "stijgt met 5,8%"
_SEVERAL_TURNS = frozenset({"only_to", "only_to_by", "from_turn_to", "by_versus", "versus_by"})
_FURTHEST = 9  # words between two quantities of a change, or before the first one
_TO_FROM = 14  # words between "de daling van het aantal ..." and "van"
_TO_LAST_WORD = 3  # words between the last quantity and a verb that ends the clause
_TO_YEAR = 2  # words between a length of time and the year it holds for
_ONWARD = 25  # elements back to the quantity that goes on to rise or fall
# For each shape: the roles of its quantities, in order.
_ROLES = {
    "from_to": ("from", "to"),
    "from_to_last": ("from", "to"),
    "from_turn_to": ("from", "to"),
    "from_to_by": ("from", "to", "by"),
    "by_from_to": ("by", "from", "to"),
    "from_by_to": ("from", "by", "to"),
    "by_to": ("by", "to"),
    "only_to": ("to",),
    "only_to_by": ("to", "by"),
    "by_versus": ("by", "to", "from"),
    "versus_by": ("to", "from", "by"),
}


class _Found(Struct, frozen=True):
    """A change as it was parsed: its shape, where its tokens stand, and the element behind it."""

    shape: str
    tokens: tuple[tuple[str, int], ...]
    end: int

    def all(self, terminal: str) -> list[int]:
        return [at for kind, at in self.tokens if kind == terminal]


def changes(passage: Passage) -> Iterator[Draft]:
    """Yield the changes of a passage, sentence by sentence.

    What "Hiermee" points back to is taken from the sentence before, "Dat is een stijging van 50%" from the
    one behind.
    """
    streams = [stream(passage, first, last) for first, last in passage.telling]
    before: Stream | None = None
    for index, sentence in enumerate(streams):
        if _may_change(sentence):
            behind = streams[index + 1] if index + 1 < len(streams) else None
            yield from with_amounts([*_of(sentence, before)], before, sentence, behind)
        before = sentence


def _may_change(sentence: Stream) -> bool:
    return sentence.has("to") or sentence.has("versus")


# --- one sentence ---


def _of(sentence: Stream, before: Stream | None) -> Iterator[Draft]:
    for unit in _units(sentence):
        yield from _of_unit(sentence, before, unit)


def _units(sentence: Stream) -> list[str | None]:
    """Return the units that something may rise or fall in.

    Those that a quantity behind "to" or "versus" has.
    """
    found: list[str | None] = []
    cued = False
    for at, element in enumerate(sentence.elements):
        cued = cued or bool({"to", "versus"} & set(element.cues))
        quantity = changing(sentence, at) if cued else None
        if quantity is not None and quantity.unit not in found:
            found.append(quantity.unit)
    return found


def _of_unit(sentence: Stream, before: Stream | None, unit: str | None) -> Iterator[Draft]:
    """Yield the changes of quantities of one unit; others are words, but per cent may say by how much."""

    def terminals(given: Stream, at: int) -> Sequence[str]:
        return _terminals(given, at, unit)

    behind = 0
    for at in range(len(sentence.elements)):
        if at < behind or not _opens(sentence, at, unit):
            continue
        result = parse(sentence.passage.grammar, sentence, "change", at, terminals)
        if result is None:
            continue
        tree, end = result
        tokens = tuple(taken(tree))
        found = _Found(str(tree.data), tokens, end)
        if found.shape in _ROLES and not _in_unit(sentence, found, unit):
            continue
        draft = _draft(sentence, found, at) or _carried_on(before, sentence, found, at)
        if draft is not None:
            whole = "by" in draft.roles or "by" not in _ROLES[found.shape]
            behind = end if whole else found.all("TO")[-1] + 2
            yield draft


def _in_unit(sentence: Stream, found: _Found, unit: str | None) -> bool:
    """Whether it is this unit in which it rises or falls."""
    end = changing(sentence, dict(zip(_ROLES[found.shape], found.all("Q"), strict=True))["to"])
    return end is not None and end.unit == unit


def _opens(sentence: Stream, at: int, unit: str | None) -> bool:
    cues = sentence.elements[at].cues
    if turns(sentence, at):
        return True
    if {"from", "by"} & set(cues):
        return at + 1 < len(sentence.elements) and _of_trial(sentence, at + 1, unit)
    if not _of_trial(sentence, at, unit):
        return False
    return sentence.has("versus") or turns(sentence, at + 1)


def _of_trial(sentence: Stream, at: int, unit: str | None) -> bool:
    """Whether a quantity is of the unit that is tried, or a share or points of it."""
    quantity = changing(sentence, at)
    if quantity is None or quantity.unit not in {unit, "%", "pp"}:
        return False
    return at < 2 or "steps" not in sentence.elements[at - 2].cues  # "met stappen van 650 euro"


def _terminals(sentence: Stream, at: int, unit: str | None) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        if _of_trial(sentence, at, unit):
            return ("Q",)
        if changing(sentence, at) is not None:
            return ("W",)
        read = sentence.passage.spots[element.spot].meaning
        numeric = isinstance(read.value, tuple) and isinstance(read.value[0], Quantity)
        return () if numeric else ("W",)
    word = sentence.word(at)
    if word in "()":
        return (("LEFT",) if word == "(" else ("RIGHT",)) if _holds_amount(sentence, at, word) else ("W",)
    if word == ":":
        return ("COLON",)
    if is_stop(sentence, at):
        return ()
    found = ["DIRECTION"] if turns(sentence, at) else []
    near = any(_of_trial(sentence, k, unit) for k in range(at + 1, min(at + 3, len(sentence.elements))))
    beside = at + 1 < len(sentence.elements) and _of_trial(sentence, at + 1, unit)
    for cue, terminal in _CUES.items():
        if cue in element.cues and (near if cue == "to" else beside or cue == "versus"):
            found.append(terminal)
    return (*found, "W")


def _holds_amount(sentence: Stream, at: int, word: str) -> bool:
    """Whether a bracket holds a quantity: "(+ 9)"; others ("(VTE)") are words like any other."""
    step = 1 if word == "(" else -1
    other = ")" if word == "(" else "("
    k = at + step
    while 0 <= k < len(sentence.elements) and abs(k - at) <= _FURTHEST:
        if sentence.elements[k].spot < 0 and sentence.word(k) == other:
            return False
        if changing(sentence, k) is not None:
            return True
        k += step
    return True


# --- what was found ---


def _draft(sentence: Stream, found: _Found, start: int) -> Draft | None:
    places = dict(zip(_ROLES[found.shape], found.all("Q"), strict=True))
    if found.shape in {"only_to", "only_to_by"}:
        places = {**places, **_onward(sentence, places["to"])}
    if "by" in places and not _near(sentence, found, places, start):
        del places["by"]
    if (
        len(places) < 2
        or not _near(sentence, found, places, start)
        or _two_clauses(sentence, found, places, start)
    ):
        return None
    if found.shape == "only_to_by" and "from" not in places:
        return None
    if found.shape in {"by_versus", "versus_by"} and not _by_period(sentence, places):
        return None
    quantities = {role: changing(sentence, at) for role, at in places.items()}
    first, last, by = quantities.get("from"), quantities["to"], quantities.get("by")
    assert last is not None
    if first is not None and first.unit != last.unit:
        return None
    if by is not None and (
        by.rate or by.unit not in {last.unit, "%", "pp"} or not _is_amount(sentence, found)
    ):
        del places["by"]
        if len(places) < 2:
            return None
    direction = _direction(sentence, found, start)
    if direction == "none" and "by" not in places and not _only_change(sentence, found):
        return None  # "van 9 tot 11" is a range
    roles = {role: (part_of(sentence, at),) for role, at in places.items()}
    return Draft("change", roles, {"direction": direction})


def _two_clauses(sentence: Stream, found: _Found, places: Mapping[str, int], start: int) -> bool:
    """Whether another thing rises or falls in between: "daalt met € 10, terwijl het eigen risico stijgt van".

    Another word of change, or a word that begins a clause outside "from ... to", parts what is told of two.
    """
    if found.shape in _SEVERAL_TURNS:
        return False
    told = set(found.all("DIRECTION"))
    by = places.get("by", 0)
    opened = any(turns(sentence, at) for at in range(max(by - _OWN_TURN, 0), by))
    if opened and "from" in places and places["by"] < places["from"]:
        told -= set(range(places["by"], places["from"]))  # "rose by 3%, following a drop from 900 to 800"
    inside = range(places["from"], places["to"]) if "from" in places and "to" in places else range(0)
    for at in range(min(start, *places.values()) + 1, max(places.values())):
        if sentence.elements[at].spot >= 0 or at in told:
            continue
        if turns(sentence, at) or ("clause-break" in sentence.elements[at].cues and at not in inside):
            return True
    return False


def _onward(sentence: Stream, to: int) -> dict[str, int]:
    """Return from where it rises or falls: the quantity before it, if both have times of their own.

    "die 158 miljoen bedroeg in 2014, nam in 2015 toe tot 258 miljoen, alvorens te dalen tot 250 miljoen in
    2016".
    """
    end = changing(sentence, to)
    for at in range(to - 1, max(to - _ONWARD, -1), -1):
        if is_stop(sentence, at):
            break
        before = changing(sentence, at)
        if before is not None and end is not None and before.unit == end.unit:
            times = _period(sentence, at), _period(sentence, to)
            told = None not in times and times[0] != times[1]
            said = any("that-amount" in element.cues for element in sentence.elements[at + 1 : to])
            return {"from": at, "to": to} if told or said else {}
    return {}


def _carried_on(before: Stream | None, sentence: Stream, found: _Found, start: int) -> Draft | None:
    """Return a change that begins in the sentence before.

    "... 288 miljoen in 2015. In 2016 daalde dat tot 212 miljoen".
    """
    if before is None or found.shape not in {"only_to", "only_to_by"}:
        return None
    if not any(
        "that-amount" in element.cues for element in sentence.elements[max(start - TO_AMOUNT, 0) : found.end]
    ):
        return None
    places = dict(zip(_ROLES[found.shape], found.all("Q"), strict=True))
    end = changing(sentence, places["to"])
    assert end is not None
    starts = [
        at
        for at in range(len(before.elements))
        if (each := changing(before, at)) is not None and each.unit == end.unit
    ]
    if len(starts) != 1:
        return None
    if max(years(before), default=0) >= max(years(sentence), default=0) or not years(before):
        return None
    roles = {role: (part_of(sentence, at),) for role, at in places.items()}
    by = changing(sentence, places["by"]) if "by" in places else None
    if by is not None and (by.rate or by.unit not in {end.unit, "%", "pp"}):
        del roles["by"]
    direction = _direction(sentence, found, start)
    return Draft(
        "change", {"from": (part_of(before, starts[0]),), **roles}, {"direction": direction}, sentences=2
    )


def _period(sentence: Stream, at: int) -> str | None:
    mention = sentence.spot(at).mention
    if mention is not None and mention.about.period is not None:
        return mention.about.period
    for element in sentence.elements[at + 1 : at + 1 + _TO_YEAR]:
        if element.spot >= 0:
            value = sentence.passage.spots[element.spot].meaning.value
            return value.iso if isinstance(value, PartialDate) and value.year is not None else None
    return None


def _by_period(sentence: Stream, places: dict[str, int]) -> bool:
    """Put the later of two quantities last: "120 in 2016 tegenover 100 in 2015"; whether that can be told."""
    one, other = _period(sentence, places["from"]), _period(sentence, places["to"])
    if one is None or other is None or one == other:
        return False
    if one > other:
        places["from"], places["to"] = places["to"], places["from"]
    return True


def _near(sentence: Stream, found: _Found, places: dict[str, int], start: int) -> bool:
    """Whether no quantity is far from what stands before it."""
    if found.shape == "only_to":
        return True
    places = {role: at for role, at in places.items() if at >= start}
    previous = start
    for number, at in enumerate(sorted(places.values())):
        furthest = _TO_FROM if number == 0 and turns(sentence, start) else _FURTHEST
        if at - previous - 1 > furthest:
            return False
        previous = at
    if found.shape != "from_turn_to":
        return True
    between = sentence.elements[places["from"] + 1 : places["to"]]
    return not any("separator" in element.cues for element in between)


def _is_amount(sentence: Stream, found: _Found) -> bool:
    """Whether the last quantity says how much it changed.

    "(+ 9)", "(25%)", not where it falls on to ("om te dalen tot").
    """
    last = found.all("Q")[-1]
    if found.shape in {"from_to_by", "only_to_by"} and any(
        "to" in sentence.elements[at].cues for at in range(max(last - 2, found.all("TO")[-1] + 2), last)
    ):
        return False
    left, right = found.all("LEFT"), found.all("RIGHT")
    if not left or not right or found.shape != "from_to_by":
        return True
    inside = range(left[-1] + 1, right[-1])
    told = any(turns(sentence, at) or sentence.word(at) == "+" for at in inside)
    return told or (
        len(inside) == 1 and (value := changing(sentence, inside[0])) is not None and value.unit == "%"
    )


def _direction(sentence: Stream, found: _Found, start: int) -> str:
    """Return "up" or "down" as the text says; "none" where it does not, or of ranks and balances."""
    window = sentence.elements[max(start - _FURTHEST, 0) : found.end]
    if any("negative" in element.cues for element in window):
        return "none"
    first = found.all("Q")[0]
    told = [at for at in (*range(first - 1, start - 1, -1), *found.all("DIRECTION")) if turns(sentence, at)]
    if found.shape == "from_to_last" and not _closes_clause(sentence, found):
        return "none"
    for at in told:
        cues = sentence.elements[at].cues
        if ("up" in cues) != ("down" in cues):
            return "up" if "up" in cues else "down"
    return "none"


def _closes_clause(sentence: Stream, found: _Found) -> bool:
    """Whether the verb ends the clause of its figures: "van 14 naar 16 jaar gestegen"."""
    between = sentence.elements[found.all("Q")[-1] + 1 : found.all("DIRECTION")[-1]]
    return len(between) <= _TO_LAST_WORD and not any("separator" in element.cues for element in between)


def _only_change(sentence: Stream, found: _Found) -> bool:
    """Whether the words mean a change by themselves ("naar"), and cannot close a range ("tot") as well."""
    return any("to" in (cues := sentence.elements[at].cues) and "until" not in cues for at in found.all("TO"))
