"""Which two figures does a sentence compare, and which of them would be the larger?"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.changes.scales import are_places
from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term

FAMILY = "comparison"
THAN, AGAINST, BOTH_BEHIND, BEFORE, VERB = "than", "against", "both behind", "the one before", "exceeds"
SINCE, EXPLAINED = "since", "explained behind"
CALLED_LESS = "held against what is called less"
_COMPARATIVES = (("more", True), ("fewer", False))
_SUPERLATIVES = (("top", True), ("bottom", False))
_DENIED = 2  # units before a comparative in which "not" makes a bound of it
_REACH = 30  # units between a comparative and "than", or between either and its figure
_RIGHT = 3  # units from a comparative to the figure that says how much it is: "lager, namelijk 12%"
_BESIDE = 2  # figures of a sort on each side
_FURTHER = 2  # rank of a figure that is neither the nearest nor the second
_FINITE = frozenset("vx")
_VERBS = (("exceeds", True),)
_LEVEL = 3  # units between "is" and "above": "ligt nog iets boven"
_PLACES = (("above", True), ("below", False))
_CALLING = frozenset("nNap")  # classes of words from what is called less to its figure: "lower rate of"
_ADVERB = "ab"  # classes of words between a comparative and what is said of it: "minder vaak"


def comparisons(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield every two figures of one sort that a comparative of their sentence may compare.

    Args:
        terms: all figures of the letter.
    """
    for inside, near in by_sentence(terms):
        yield from _of_sentence(inside, near)


def _of_sentence(inside: Sequence[Term], near: Sequence[Term]) -> Iterator[Ordered]:
    said = inside[0].said
    for word, rises in _comparatives(said):
        if not _is_denied(said, word):
            yield from _called_less(inside, word, rises=rises)
            yield from _by_comparative(inside, near, word, rises=rises)
    for word, rises in _marked(said, _SUPERLATIVES):
        yield from _held_against(inside, word, rises=rises)
        yield from _since(inside, near, word, rises=not rises)
    for word, rises in _marked(said, _VERBS):
        if not _is_denied(said, word):
            yield from _by_verb(inside, word, rises=rises)
    for word, rises in _marked(said, _PLACES):
        if not _FINITE.isdisjoint(said.sentence.units.tags[max(word - _LEVEL, 0) : word]):
            yield from _by_verb(inside, word, rises=rises)


def _marked(said: Saying, sides: Sequence[tuple[str, bool]]) -> Iterator[tuple[int, bool]]:
    """Yield the units of the words of some classes, and what each says of its figure."""
    return ((word, rises) for name, rises in sides for word in said.marks.get(name, ()))


def _comparatives(said: Saying) -> tuple[tuple[int, bool], ...]:
    """Return the units of the comparatives of a sentence; "40 and older" is none."""
    tags = said.sentence.units.tags
    return tuple(
        (word, rises)
        for word, rises in _marked(said, _COMPARATIVES)
        if not (word > 1 and tags[word - 1] == "c" and tags[word - 2] in "qtu")
        and not said.holds("below", word - 1, word)  # "onder meer"
    )


def _by_comparative(
    inside: Sequence[Term], near: Sequence[Term], word: int, *, rises: bool
) -> Iterator[Ordered]:
    said = inside[0].said
    measured = [term for term in inside if is_measured(term)]
    link = _than(said, word)
    if link < 0:
        yield from _held_against(measured, word, rises=rises)
        yield from _before(measured, near, word, rises=rises)
        return
    if link == word + 1 and not _takes_what_is_compared(said, link):
        return  # "more than doubled", "minder dan 40"
    ahead = [term for term in measured if term.unit < link][::-1]
    behind = [
        term
        for term in measured
        if link < term.unit <= min(link + _REACH, _next_comparison(said, link))
        and not _goes_on(said, link, term.unit)
    ]
    bracket = said.sentence.bracket_at(word)
    if bracket is not None:  # "by 18 (3% more than inflation) to 318"
        behind = [term for term in behind if term.unit < bracket.last]
    alike = behind and any(term.measure == behind[0].measure for term in ahead)
    if not alike and len(behind) > 1 and _are_joined(*behind[:2]):
        yield from _pairs(behind[:1], behind[1:2], Clue(FAMILY, BOTH_BEHIND, said, word, rises, link))
    if not ahead and len(behind) > 1:
        yield from _explained(behind, Clue(FAMILY, EXPLAINED, said, word, rises, link))
    if not ahead and _points_back(said, word):  # "Dat is minder dan in Leiden, waar het 40 is"
        ahead = [term for term in near if is_measured(term)][::-1]
    if not (ahead and behind and are_places(word, ahead[0], behind[0])):
        yield from _pairs(ahead, behind, Clue(FAMILY, THAN, said, word, rises, link))


def _goes_on(said: Saying, link: int, unit: int) -> bool:
    """Whether another statement begins behind "than": "20 fewer than in April, and 30 appeals"."""
    tags = said.sentence.units.tags[link:unit]
    at = link + tags.find(",c") + 1
    return ";" in tags or (at > link and not said.holds("otherwise", at, at + 1))  # "90, or 50%"


def _explained(behind: Sequence[Term], clue: Clue) -> Iterator[Ordered]:
    """Yield two figures behind a colon, in the order of what is compared.

    "Meer vrouwen dan mannen verhuisden: 52% van hen was vrouw en 48% man."
    """
    own, other = behind[:2]
    tags = clue.said.sentence.units.tags
    if own.years != other.years or not comparable(own, other):
        return  # of two years the words in front say nothing
    if ":" in tags[clue.link : own.unit] and "c" in tags[own.unit : other.unit]:
        yield clue.orders(own, other)


def _points_back(said: Saying, word: int) -> bool:
    """Whether a comparative is said of what the sentence before told: "Dat is minder", "It is lower"."""
    if said.holds("points back", 0, word):
        return True
    pronouns = said.sentence.passage.grammar.words.classes["anaphoric"]
    units = said.sentence.units
    return any(
        each in pronouns and tag not in "ds"
        for each, tag in zip(units.words[:word], units.tags, strict=False)
    )


def _takes_what_is_compared(said: Saying, link: int) -> bool:
    """Whether "than" right behind its comparative is no part of a hedge: "more than double that of"."""
    if said.holds("multiple", link + 1, link + 2):
        return False
    tags = said.sentence.units.tags[link + 1 : link + 3]
    return tags[:1] in tuple("pdmsnNor") or (tags[:1] == "a" and tags[1:] in tuple("nNa"))


def _are_joined(one: Term, other: Term) -> bool:
    """Whether only what is counted stands between two: "at 40 and 30 deaths", "(40% tegenover 30%)"."""
    tags = one.said.sentence.units.tags
    between = tags[one.unit + 1 : other.unit]
    if set(between) & _FINITE:
        return False
    if one.said.holds("against", one.unit, other.unit):
        return True
    if "c" not in between:
        return False
    behind = (at for at in one.said.marks.get("respectively", ()) if at > other.unit)
    last = next(behind, -1)
    ahead = one.said.holds("respectively", one.start - _DENIED, one.unit)
    return ahead or (last >= 0 and "q" not in tags[other.unit + 1 : last])


def _than(said: Saying, word: int) -> int:
    """Return the unit of the "than" that belongs to a comparative, -1 for none."""
    behind = (at for at in said.marks.get("than", ()) if word < at <= word + _REACH)
    than = next(behind, -1)
    words = said.sentence.units.words
    if " ".join(words[than : than + 2]) in said.sentence.passage.grammar.words.cues["or"]:
        return -1  # "dan wel"
    tags = said.sentence.units.tags
    between = [at for at, _ in _comparatives(said) if word < at < than]
    return -1 if between or ";" in tags[word:than] else than


def _next_comparison(said: Saying, link: int) -> int:
    """Return where another comparison begins: "higher than in 2020, but below the mean of 7.4"."""
    others = (at for at, _ in (*_comparatives(said), *_marked(said, _PLACES)) if at > link + 1)
    return min(others, default=len(said.sentence.units))


def _held_against(inside: Sequence[Term], word: int, *, rises: bool) -> Iterator[Ordered]:
    """Yield what "compared with" holds against what is more: "meer in Delft (40%) tegenover 30% elders"."""
    if not inside:
        return
    said = inside[0].said
    than = said.marks.get("than", ())
    for link in said.marks.get("compared", ()):
        if link in than or abs(link - word) > _REACH:
            continue
        if link > word:
            if any(word < at < link for at, _ in _comparatives(said)):
                return  # which the nearer one takes: "higher where fewer work than elsewhere (12 against 15)"
            ahead = [term for term in inside if term.unit < link][::-1]
            behind = [term for term in inside if term.unit > link]
        else:  # "Compared with Leiden (30%), more people in Delft (40%)"
            ahead = [term for term in inside if term.unit > word]
            behind = [term for term in inside if link < term.unit < word]
        yield from _pairs(ahead, behind, Clue(FAMILY, AGAINST, said, word, rises, link))
        return


def _called_less(inside: Sequence[Term], word: int, *, rises: bool) -> Iterator[Ordered]:
    """Yield a figure and what it is held against by its own comparative: "4%, against a lower rate of 3%"."""
    said = inside[0].said
    link = next((at for at in range(max(word - _RIGHT, 0), word) if _holds_against(said, at)), -1)
    other = next((term for term in inside if term.unit > word), None)
    if link < 0 or other is None or not _CALLING.issuperset(said.sentence.units.tags[word + 1 : other.unit]):
        return
    own = [term for term in inside if term.unit < link and comparable(term, other)]
    if len(own) == 1 and is_measured(own[0]) and is_measured(other):
        yield Clue(FAMILY, CALLED_LESS, said, word, not rises, link).orders(own[0], other)


def _holds_against(said: Saying, at: int) -> bool:
    """Whether "compared" or "against" stands at a unit: "than" is of a comparative before it."""
    return not said.holds("than", at, at + 1) and any(
        said.holds(name, at, at + 1) for name in ("compared", "against")
    )


def _since(inside: Sequence[Term], near: Sequence[Term], word: int, *, rises: bool) -> Iterator[Ordered]:
    """Yield the lowest (``rises``) since another, which was lower: "3.4%, the lowest since May (0.6%)"."""
    said = inside[0].said
    link = next((at for at in said.marks.get("since", ()) if word < at <= word + _REACH), -1)
    if link < 0:
        return
    measured = [term for term in inside if is_measured(term)]
    behind = [term for term in measured if link < term.unit and term.bracket > link]
    ahead = [term for term in measured if term.unit < word][::-1]
    if not ahead and said.holds("points back", 0, word):
        ahead = [term for term in near if is_measured(term)][::-1]
    yield from _pairs(ahead, behind[:1], Clue(FAMILY, SINCE, said, word, rises, link))


def _before(inside: Sequence[Term], near: Sequence[Term], word: int, *, rises: bool) -> Iterator[Ordered]:
    """Yield a figure right behind a comparative, and those before it: "In Delft ligt het lager (12%)"."""
    if not inside:
        return
    said = inside[0].said
    tags = said.sentence.units.tags
    at = word + 1
    while at < len(tags) and tags[at] in _ADVERB:
        at += 1
    if at >= len(tags) or tags[at] not in "(:,p":
        return  # "lagere prijzen"
    own = [term for term in inside if at < term.unit <= at + _RIGHT]
    others = [*(term for term in near if is_measured(term)), *(term for term in inside if term.unit < word)]
    yield from _pairs(own[:1], others[::-1], Clue(FAMILY, BEFORE, said, word, rises))


def _by_verb(inside: Sequence[Term], word: int, *, rises: bool) -> Iterator[Ordered]:
    said, tags = inside[0].said, inside[0].said.sentence.units.tags
    measured = [term for term in inside if is_measured(term)]
    own = [
        term for term in measured if word - _REACH <= term.unit < word and ";" not in tags[term.unit : word]
    ]
    others = [
        term for term in measured if word < term.unit <= word + _REACH and ";" not in tags[word : term.unit]
    ]
    yield from _pairs(own[::-1], others, Clue(FAMILY, VERB, said, word, rises))


def _pairs(owns: Sequence[Term], others: Sequence[Term], clue: Clue) -> Iterator[Ordered]:
    """Yield the nearest of each side, of each sort."""
    for first, (own, number) in enumerate(_numbered(owns)):
        for second, (other, place) in enumerate(_numbered(others)):
            if number < _BESIDE and place < _BESIDE and comparable(own, other):
                yield clue.orders(own, other, (min(first, _FURTHER), min(second, _FURTHER)))


def _numbered(some: Sequence[Term]) -> Iterator[tuple[Term, int]]:
    """Yield each with the number of those of its sort before it."""
    seen: dict[str, int] = {}
    for term in some:
        yield term, seen.get(term.measure, 0)
        seen[term.measure] = seen.get(term.measure, 0) + 1


def _is_denied(said: Saying, word: int) -> bool:
    """Whether "not" stands right before: "niet hoger dan" is a bound, "not more likely" no order."""
    return said.holds("negation", word - _DENIED, word)
