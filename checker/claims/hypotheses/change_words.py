"""Which words say what something was, what it became, and by how much it changed?"""

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.claims.frames import tense_of
from checker.claims.hypotheses.as_much import as_much
from checker.claims.hypotheses.changes import Change
from checker.claims.hypotheses.term import Saying, Term, is_money, precision
from checker.claims.hypotheses.turns import Turn, is_earlier, nearest, turns
from checker.quantity.named import TIMES

_DEMONSTRATIVE = "m"  # the class of "this"
_LED = 3  # units before a figure in which a word leads to it
_CALLED, _CALLING = 4, "dsnNa"  # units of what a figure is called: "from a record low of 12"
_TOUCHING = 2  # units between an amount and the word that it is of
_PARTS = ",;:()cq"  # classes of signs and words that part what is said of two figures
_SIDES = ("earlier", "now", "later")  # classes of words beside an end
_ORDERED = ("to is later", "to is earlier")
_SMALL = 20
_YEAR = re.compile(r"(?:19|20)\d\d")
_MANNERS = (
    "rate",
    "limit",
    "hedge",
    "total",
    "average",
    "difference",
    "each",
    "represents",
    "thereof",
    "including",
    "open",
    "added",
    "ages",
    "portion",
)


def change_words(one: Change) -> Iterator[str]:
    """Yield what words and frames say."""
    yield f"a {one.turn.sort}"
    *ends, sort = _of_ends(one.to, one.start)
    yield from ends
    if one.by is not None and one.by is not one.at:
        yield from _manners("by", one.by)
    yield from _turned(one)
    if one.outdone:
        yield "a word of the other way is closer"
    if one.by is not None:
        yield from _of_amount(one, one.by)
    yield sort


def _of_ends(to: Term, start: Term) -> tuple[str, ...]:
    """Return what is said of the two ends, whatever the word of change; their sort last. Read once."""
    known = to.said.known
    told: tuple[str, ...] | None = known.get(("ends", to.number, start.number))
    if told is None:
        told = known["ends", to.number, start.number] = tuple(_ends(to, start))
    return told


def _ends(to: Term, start: Term) -> Iterator[str]:
    its, other = role(to), role(start)
    yield f"to: {its}"
    yield f"from: {other}"
    yield f"to {its}, from {other}"
    yield from _sides(to, start)
    times = tuple(_times(to, start))
    yield from times
    if its == other == "nothing":
        yield from (f"{said}, and nothing else says which is which" for said in times if said in _ORDERED)
    yield from _nouns(to, start)
    yield from _manners("to", to)
    yield from _manners("from", start)
    if to.measure == "count":
        yield "small counts" if max(to.value, start.value) <= _SMALL else "counts"
    else:
        yield "percentages" if to.measure == "%" else "money" if is_money(to) else "another unit"


class _Beside(Struct, frozen=True):
    """What the words beside a figure say of it: see `role`; of which time it is, and its clause's tense."""

    role: str
    sides: tuple[str, ...]
    tense: str


def _beside(term: Term) -> _Beside:
    """Return what the words beside a figure say of it, read once for all its pairs."""
    known = term.said.known
    found: _Beside | None = known.get(("beside", term.unit))
    if found is None:
        sides = tuple(name for name in _SIDES if _is_beside(name, term))
        sentence = term.said.sentence
        tense = tense_of(sentence, sentence.clause_at(term.unit)).value
        found = known["beside", term.unit] = _Beside(_role(term), sides, tense)
    return found


def role(term: Term) -> str:
    """Return what the words right before a figure, or beside it, say that it is.

    "from" and "to" lead to the ends, "by" to the amount, "against" to what is compared with.
    """
    return _beside(term).role


def _role(term: Term) -> str:
    words = term.said.sentence.passage.grammar.words
    units = term.said.sentence.units
    first = max(term.start - _LED, 0)
    before = units.words[first : term.unit]
    quiet = units.tags[first : term.unit].rfind("q")
    near = before[quiet + 1 :]
    if not words.evidence["set-against"].isdisjoint(near):
        return "against"
    if not words.evidence["ranged"].isdisjoint(near):
        return "range"
    if _is_amount(term):
        return "amount"
    led = _led_to(term)
    cues = words.cues
    for name in ("by", "until", "to", "from"):
        if led in cues[name]:
            return "to" if name == "until" else name
    if "=" in near or "+" in near:
        return "sign"
    return "nothing"


def _led_to(term: Term) -> str:
    """Return the word that leads to a figure, also over what it is called: "from a peak of 16%"."""
    units, cues = term.said.sentence.units, term.said.sentence.passage.grammar.words.cues
    at = term.start if term.start < term.unit else term.unit - 1
    led = units.words[at] if at >= 0 else ""
    if led not in cues["amount"]:
        return led
    first = at - 1
    while first >= max(at - _CALLED, 0) and units.tags[first] in _CALLING:
        first -= 1
    over = units.words[first] if 0 <= first < at - 1 else ""
    return over if any(over in cues[name] for name in ("to", "from", "by")) else led


def _is_amount(term: Term) -> bool:
    """Whether a figure is by how much something changes: "een daling van 12 zaken", "12 zaken meer"."""
    units, cues = term.said.sentence.units, term.said.sentence.passage.grammar.words.cues
    for turn in turns(term.said):
        if turn.sort in ("noun", "comparative") and turn.unit > term.unit:
            if "q" not in units.tags[term.unit + 1 : turn.unit] and turn.unit - term.behind < _TOUCHING:
                return not any(sign in units.tags[term.unit + 1 : turn.unit] for sign in ",;(vxp")
        elif turn.sort == "noun" and 0 < term.unit - turn.unit <= _LED + 1:
            led = units.words[turn.unit + 1 : term.unit]
            behind = units.words[term.behind : term.behind + 1]
            if led and led[0] in cues["amount"] and not (behind and behind[0] in cues["to"]):
                return True
    return False


def _sides(one: Term, other: Term) -> Iterator[str]:
    """Yield which end has words beside it of what was so, or is so now."""
    to, start = _beside(one), _beside(other)
    for name in _SIDES:
        if (name in to.sides) != (name in start.sides):
            yield f"{'to' if name in to.sides else 'from'} is {name}"
    if to.tense != start.tense:
        yield f"to in {to.tense}, from in {start.tense}"


def _is_beside(name: str, term: Term) -> bool:
    """Whether a word stands beside a figure, with no sign and no other figure between: "nu 12, toen 14"."""
    tags = term.said.sentence.units.tags
    first = max(tags.rfind(sign, 0, term.unit) for sign in _PARTS) + 1
    behind = [at for at in (tags.find(sign, term.unit + 1) for sign in _PARTS) if at >= 0]
    return term.said.holds(name, first, min(behind, default=len(tags)))


def _times(one: Term, other: Term) -> Iterator[str]:
    to, start = one.years, other.years
    if to and start:
        if to == start:
            yield "one time for both"
            return
        later, earlier = _year(to), _year(start)
        if later and earlier and later != earlier:
            yield "to is later" if later > earlier else "to is earlier"
        else:
            yield "a time each"
    elif to or start:
        yield "a time at to" if to else "a time at from"


def _year(years: frozenset[str]) -> str:
    found = [year for said in years for year in _YEAR.findall(said)]
    return max(found, default="")


def _nouns(to: Term, start: Term) -> Iterator[str]:
    if to.key and start.key:
        yield "ends measure one noun" if to.key == start.key else "ends measure other nouns"
    elif to.key or start.key:
        yield "one end has a noun"
    if to.places and start.places:
        yield "one place" if to.places == start.places else "other places"
    elif to.places or start.places:
        yield "a place at one end"
    if precision(to) == precision(start):
        yield "ends written alike"


def _manners(name: str, term: Term) -> Iterator[str]:
    yield from (f"{name}: {said}" for said in _MANNERS if said in term.near)
    if term.quantity.rate:
        yield f"{name} is a rate"
    if term.quantity.norm:
        yield f"{name} is a norm"


def _turned(one: Change) -> Iterator[str]:
    """Yield which other words of change stand in the sentence, and what else it says; read once a word."""
    known = one.at.said.known
    told: tuple[str, ...] | None = known.get(("turned", one.turn))
    if told is None:
        said = one.at.said
        told = known["turned", one.turn] = (_other_turns(said, one.turn), *_said(said, one.turn))
    yield told[0]
    yield from _nearer(one)
    yield from told[1:]


def _other_turns(said: Saying, turn: Turn) -> str:
    others = [other for other in turns(said) if other.unit != turn.unit]
    if not others:
        return "no other word of change"
    other = turn.way and any(each.way not in (turn.way, "") for each in others)
    return "a word of the other way" if other else "another word of that way"


def _said(said: Saying, turn: Turn) -> Iterator[str]:
    """Yield what else the sentence of the word says, and where in it that stands."""
    words, units = said.sentence.passage.grammar.words, said.sentence.units
    if not words.cues["negative"].isdisjoint(units.words):
        yield "a word of rank or shortage"
    if not words.evidence["negation"].isdisjoint(units.words):
        yield "a negation"
    if said.holds("conclusion", 0, len(units)):
        yield "a conclusion"
    if said.holds("respectively", 0, len(units)):
        yield "respectively"
    yield from _of_word(said, turn)


def _of_word(said: Saying, turn: Turn) -> Iterator[str]:
    """Yield what is said of the word itself: that it is the subject, this one, an earlier one."""
    words, units = said.sentence.passage.grammar.words, said.sentence.units
    clause = said.sentence.clause_at(turn.unit)
    if not words.evidence["negation"].isdisjoint(units.words[clause.first : clause.last]):
        yield "the word is negated"
    subject = clause.subject
    if subject >= 0 and turn.sort == "noun":
        group = said.sentence.groups[subject]
        if group.first <= turn.unit < group.last:
            yield "the word is the subject"
    before = units.tags[turn.unit - 1 : turn.unit]
    if before == _DEMONSTRATIVE:
        yield f"a demonstrative before a {turn.sort}"
    if before in ("", ",", "(", ":"):
        yield "the word opens"
    if is_earlier(said, turn):
        yield "the word is of what was earlier"


def _nearer(one: Change) -> Iterator[str]:
    """Yield whether another word of change is nearer to an end, and whether it goes the other way."""
    for name, term in (("to", one.to), ("from", one.start)):
        every = turns(term.said)
        if not every:
            continue
        same = term.said is one.at.said
        word = nearest(term.said, term.unit) if same else every[0]
        if same and word.unit == one.turn.unit:
            continue
        other = word.way not in (one.turn.way, "")
        yield f"{name} is nearer to a word of {'the other' if other else 'that'} way"


def _of_amount(one: Change, by: Term) -> Iterator[str]:
    """Yield how the amount goes with the word."""
    if by.measure == TIMES:
        yield "amount: times"
        yield from as_much(one)
        return
    sort = by.measure if by.measure in ("%", "pp", "fraction") else "difference"
    yield f"amount: {sort}"
    if sort == "%" and one.to.measure == "%":
        yield "per cent of per cent"
    own = role(by)
    yield f"by: {own}"
    units = by.said.sentence.units
    low, high = sorted((by.unit, one.turn.unit))
    if one.turn.last > one.turn.unit and one.turn.unit < by.unit < one.turn.last:
        yield "amount inside the verb"
    tags = units.tags[low + 1 : high]
    if "q" not in tags:
        side = "behind" if by.unit > one.turn.unit else "before"
        size = "right" if not tags else "short" if len(tags) < _LED else "far"
        yield f"amount {size} {side} a {one.turn.sort}"
        yield f"amount {size} {side} a {one.turn.sort}, {own}"
    if by.key and by.key == one.to.key and one.to.key == one.start.key:
        yield "one noun for all"
    elif by.key and one.to.key and by.key != one.to.key and by.measure == one.to.measure:
        yield "amount of another noun"
    if by.said is not one.to.said and by.said is not one.start.said:
        before = units.words[max(one.turn.unit - 1, 0) : one.turn.unit]
        article = not by.said.sentence.passage.grammar.words.numbers.articles.isdisjoint(before)
        yield "a change of its own" if article else "a change of what was told"
    if nearest(by.said, by.unit).unit != one.turn.unit:
        yield "another word is nearer to the amount"
