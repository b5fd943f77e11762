"""What speaks for and against words saying that one of two figures is the larger?"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.orders import majorities as majority
from checker.claims.hypotheses.orders.ordered import Ordered
from checker.claims.hypotheses.term import RIGHT_BEFORE, Term, is_money, precision

_CLOSE, _FAR = 18, 45  # tokens between two figures
_MANNERS = ("rate", "change", "limit", "hedge", "total", "average", "rest", "each", "times")
_SAID = ("change", "open", "respectively", "difference", "negation", "total", "limit")
_BESIDE = 3  # units between a word and its figure that are right beside each other
_RANKS = ("nearest", "second", "further")


def order_evidence(one: Ordered, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return the names of what speaks for or against it, none twice.

    Args:
        one: two figures and the words between or around them.
        terms: all figures of the letter.
    """
    if one.family == majority.FAMILY:
        return majority.majority_evidence(one)
    found = (*_way(one), *_places(one, terms), *_words(one), *_of(one))
    return tuple(dict.fromkeys(found))


def _way(one: Ordered) -> Iterator[str]:
    own, other = one.rank
    both = f"{_RANKS[own]} own, {_RANKS[other]} other"
    yield f"way: {one.clue.way}"
    if one.clue.said.holds("varied", one.clue.word, one.clue.word + 1):
        yield "varied"
    yield f"{one.clue.way}: {both}"
    yield both
    units = one.clue.said.sentence.units
    if one.clue.word < 0:
        yield "no superlative"
        return
    behind = units.tags[one.clue.word + 1 : one.clue.word + 2]
    if behind and behind in "ae":
        yield "an adjective behind the word"  # "more likely"
    elif behind and behind in "nN":
        yield "a noun behind the word"  # "higher prices"
    if one.clue.word and units.tags[one.clue.word - 1] == "q":
        yield "a figure right before the word"  # "12% higher"
    if one.clue.link == one.clue.word + 1:
        yield "the link right behind the word"


def _places(one: Ordered, terms: Sequence[Term]) -> Iterator[str]:
    own, other, said = one.own, one.other, one.clue.said
    for name, term in (("own", own), ("other", other)):
        yield from _place(one, name, term)
    if own.bracket >= 0 and other.bracket >= 0:
        yield "one bracket" if own.bracket == other.bracket else "a bracket each"
    elif own.bracket >= 0 or other.bracket >= 0:
        yield "a bracket at one"
    if own.said is not said or other.said is not said:
        yield "two sentences"
        yield f"{one.clue.way}: two sentences"
        if other.block != own.block:
            yield "another paragraph"
    apart = abs(own.token - other.token)
    if apart <= _CLOSE:
        yield "close together"
    elif apart > _FAR:
        yield "far apart"
    yield from _others(own, other, terms)


def _place(one: Ordered, name: str, term: Term) -> Iterator[str]:
    """Yield where a figure stands, seen from the word and from what takes the other one."""
    if term.said is not one.clue.said:
        side = "before" if term.said.number < one.clue.said.number else "behind"
        yield f"{name} in the sentence {side}"
        return
    side = "behind" if term.unit > one.clue.word else "before"
    yield f"{one.clue.way}: {name} {side} the word"
    gap = term.start - one.clue.word if side == "behind" else one.clue.word - term.behind
    if 0 <= gap <= _BESIDE:
        yield f"{name} right {side} the word"
    if one.clue.link >= 0:
        if 0 < term.start - one.clue.link <= 1:
            yield f"{name} right behind the link"
        if term.unit == one.clue.link - 1 or (term.bracket >= 0 and term.unit == one.clue.link - 2):
            yield f"{name} right before the link"
    tags = one.clue.said.sentence.units.tags
    first, last = sorted(
        (term.unit, one.clue.link if one.clue.link >= 0 and name == "other" else one.clue.word)
    )
    between = tags[first + 1 : max(last, first + 1)]
    if ";" in between or ":" in between:
        yield f"{name}: a sign between"
    if "," in between or "c" in between:
        yield f"{name}: a joint between"
    if "v" in between or "x" in between:
        yield f"{name}: a verb between"
    if "r" in between:
        yield f"{name}: a clause between"


def _others(own: Term, other: Term, terms: Sequence[Term]) -> Iterator[str]:
    """Yield which other figures stand between or beside the two."""
    first, last = sorted((own.number, other.number))
    within = terms[first + 1 : last]
    if any(term.measure == own.measure for term in within):
        yield "another of the sort between"
    elif within:
        yield "another sort between"
    else:
        yield "side by side"
    beside = (*terms[max(first - 4, 0) : first], *terms[last + 1 : last + 5])
    spoken = (own.said.number, other.said.number)
    if any(term.measure == own.measure and term.said.number in spoken for term in beside):
        yield "another of the sort in the sentence"
    else:
        yield "no other of the sort"


def _words(one: Ordered) -> Iterator[str]:
    for name, term in (("own", one.own), ("other", one.other)):
        yield from (f"{name}: {said}" for said in _MANNERS if said in term.near)
        yield from (f"{name}: {said}" for said in ("more", "fewer") if _leads(said, term, one.clue.word))
    for name in _SAID:  # "hoger" may itself tell a change
        if any(at != one.clue.word for at in one.clue.said.marks.get(name, ())):
            yield f"in the sentence: {name}"
    comparing = sum(len(one.clue.said.marks.get(name, ())) for name in ("more", "fewer", "top", "bottom"))
    if comparing > 1:
        yield "another comparing word"
    word = one.clue.said.sentence.units.words[one.clue.word] if one.clue.word >= 0 else ""
    words = one.clue.said.sentence.passage.grammar.words
    if word in words.facts["apart"] or one.clue.said.holds("points back", 0, one.clue.word + 1):
        yield "words that point back"
    if not (words.facts["aim"] | words.facts["planned"]).isdisjoint(one.clue.said.sentence.units.words):
        yield "an aim or plan"


def _leads(name: str, term: Term, word: int) -> bool:
    """Whether another comparative leads to a figure."""
    places = term.said.marks.get(name, ())
    return any(term.start - RIGHT_BEFORE <= at < term.unit and at != word for at in places)


def _of(one: Ordered) -> Iterator[str]:
    """Yield what the figures are of, when and where."""
    own, other = one.own, one.other
    if own.key and other.key:
        yield "one noun for both" if own.key == other.key else "a noun each"
    elif own.key or other.key:
        yield "a noun at one"
    if own.years and other.years:
        yield "one time" if own.years & other.years else "a time each"
    elif own.years or other.years:
        yield "a time at one"
    if own.places and other.places:
        yield "one place" if own.places == other.places else "a place each"
    yield from _written(own, other)


def _written(own: Term, other: Term) -> Iterator[str]:
    """Yield in what sort and form they are written."""
    measure = own.measure
    if measure == "%":
        yield "percentages"
    elif measure != "count":
        yield "money" if is_money(own) else "another unit"
    elif own.quantity.in_words or other.quantity.in_words:
        yield "a number in words"
    if precision(own) == precision(other):
        yield "written alike"
    elif own.quantity.in_words != other.quantity.in_words:
        yield "one of them in words"
    if own.quantity.rate != other.quantity.rate:
        yield "a rate at one"
