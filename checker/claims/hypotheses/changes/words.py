"""Which words say what something was, what it became, and by how much it changed?"""

import re
from collections.abc import Iterator

from checker.claims.hypotheses.changes.as_much import as_much
from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.changes.roles import SIDES, beside, role
from checker.claims.hypotheses.changes.turns import Turn, is_earlier, nearest, turns
from checker.claims.hypotheses.term import Saying, Term, is_money, precision
from checker.quantity.named import TIMES

_DEMONSTRATIVE = "m"  # the class of "this"
_LED = 3  # units before a figure in which a word leads to it
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


def _sides(one: Term, other: Term) -> Iterator[str]:
    """Yield which end has words beside it of what was so, or is so now."""
    to, start = beside(one), beside(other)
    for name in SIDES:
        if (name in to.sides) != (name in start.sides):
            yield f"{'to' if name in to.sides else 'from'} is {name}"
    if to.tense != start.tense:
        yield f"to in {to.tense}, from in {start.tense}"


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
