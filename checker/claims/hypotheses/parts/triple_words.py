"""Which words say that one figure is so much of another, and what do they count?"""

from collections.abc import Iterator
from itertools import pairwise

from checker.claims.frames import Frame, Phrase
from checker.claims.hypotheses.families import PRODUCT
from checker.claims.hypotheses.parts.pointing import is_led_in, is_part_of, led_by_parts
from checker.claims.hypotheses.parts.triples import Triple
from checker.claims.hypotheses.term import RIGHT_BEFORE, Term, is_money

_BETWEEN = (
    "thereof",
    "conclusion",
    "otherwise",
    "represents",
    "division",
    "open",
    "besides",
    "each",
    "times",
    "average",
    "total",
)
_MANNERS = ("rate", "change", "compared", "limit", "hedge", "total", "average", "each", "represents", "rest")
_FEW = 20  # counts
_SHORT = 5  # units between two figures
_LEAD = 8  # characters of "of the" and the like


def words(one: Triple) -> Iterator[str]:
    """Yield what words and frames say."""
    for (name, term), (other, behind) in pairwise(one.named):
        yield from _between(name, term, other, behind)
    for name, term in zip(one.roles, one.terms, strict=True):
        yield from (f"{name}: {said}" for said in _MANNERS if said in term.near)
        yield from _linked(one, name, term.figure.frame)
    yield from _nouns(one)
    yield from _circumstances(one)
    if one.roles is PRODUCT:
        yield from _of_product(one)
    else:
        yield from _of_share(one)


def _between(name: str, term: Term, other: str, behind: Term) -> Iterator[str]:
    """Yield what stands between two figures that follow each other."""
    if term.said is not behind.said:
        if behind.said.holds("points back", 0, behind.unit):
            yield f"words that point back before {other}"
        if behind.said.holds("thereof", 0, behind.unit) or is_led_in(behind):
            yield f"of it, before {other}"
        return
    both = f"between {name} and {other}"
    for word in _BETWEEN:
        if term.said.holds(word, term.unit + 1, behind.unit):
            yield f"{both}: {word}"
    yield from _signs(both, term.said.sentence.units.tags[term.unit + 1 : behind.unit])
    if is_part_of(term, behind):
        yield f"{name} of the {other}"
    elif _leads_of(term, behind):
        yield f"of {both}"


def _signs(both: str, tags: str) -> Iterator[str]:
    """Yield how far two figures are apart and by which signs, from the classes of the words between."""
    if "v" in tags or "x" in tags:
        yield f"a verb {both}"
    elif len(tags) <= _SHORT:
        yield f"short {both}"
    if ";" in tags or ":" in tags:
        yield f"a sign {both}"
    elif "," in tags or "c" in tags:
        yield f"a joint {both}"


def _leads_of(term: Term, behind: Term) -> bool:
    """Whether "of" stands between two figures of a sentence."""
    of = term.said.sentence.passage.grammar.words.facts["share-of"]
    return any(word in of for word in term.said.sentence.units.words[term.unit + 1 : behind.unit])


def _linked(one: Triple, name: str, frame: Frame) -> Iterator[str]:
    """Yield which of the others the frame of a figure points to."""
    for link in frame.links:
        for other, term in zip(one.roles, one.terms, strict=True):
            if other != name and term.mention.id == link.mention:
                yield f"{name} {link.points.value} {other}"


def _nouns(one: Triple) -> Iterator[str]:
    _, second, made = one.terms
    names = f"{one.roles[2]} and {one.roles[1]}"
    if second.key and made.key:
        yield f"{names} count one noun" if second.key == made.key else f"{names} count other nouns"
    elif second.key or made.key:
        yield f"one noun for {names}"


def _circumstances(one: Triple) -> Iterator[str]:
    _, second, made = one.terms
    years = [term.years for term in one.terms if term.years]
    if len(years) > 1 and not frozenset.intersection(*years):
        yield "another time"
    if second.places and made.places and second.places != made.places:
        yield "another place"
    measure = made.measure
    if measure == "count":
        if made.value <= _FEW:
            yield f"a small {one.roles[2]}"
    else:
        yield "money" if is_money(made) else "another unit"


def _of_share(one: Triple) -> Iterator[str]:
    percentage, whole, part = one.terms
    frame = percentage.figure.frame
    if frame.of is not None:
        if _holds(frame.of, whole) or _leads_to(frame.of, whole):
            yield "percentage is of what the whole is"
        else:
            yield "percentage is of something"
    if frame.measures is not None and _holds(frame.measures, part):
        yield "percentage measures what the part is"
    if percentage.said is part.said and percentage.start == part.behind:
        yield "percentage right behind part"
    if led_by_parts(part):
        yield "a word of parts right before part"
    if is_led_in(whole):
        yield "whole is led in"
    if percentage.quantity.norm or percentage.quantity.rate:
        yield "percentage is a norm or rate"


def _of_product(one: Triple) -> Iterator[str]:
    each, count, total = one.terms
    if each.said is count.said and each.start == count.behind:
        yield "each right behind count"  # "40 trucks at $3 million"
    if total.said.holds("total", total.start - RIGHT_BEFORE, total.unit):
        yield "a total, right before total"
    if each.quantity.rate:
        yield "each is a rate"
    yield from _per(each, count)
    if count.quantity.in_words:
        yield "count in words"


def _per(each: Term, count: Term) -> Iterator[str]:
    """Yield whether "per" or "each" behind a price or a mean names what is counted: "€ 40 per lid"."""
    if not count.key:
        return
    words = each.said.sentence.passage.grammar.words.evidence["each"]
    places = each.figure.frame.places
    if any(each.figure.key_of(phrase) == count.key for phrase in places):
        yield "each per what is counted"
    elif any(phrase.preposition in words and phrase.head not in words for phrase in places):
        yield "each per something else"  # not "per stuk"


def _leads_to(phrase: Phrase, term: Term) -> bool:
    """Whether a figure stands right behind a phrase: "12% van de doelgroep van 60.000 scholen"."""
    start = term.mention.span.start
    return phrase.block == term.mention.block and 0 <= start - phrase.span.end <= _LEAD


def _holds(phrase: Phrase, term: Term) -> bool:
    """Whether a phrase is the one that a figure stands in, or has its noun."""
    mention = term.mention
    if phrase.block == mention.block and phrase.span.start <= mention.span.start < phrase.span.end:
        return True
    own = term.figure.frame.measures
    return own is not None and own.head == phrase.head
