"""Which figure is more than what the sentence before, or another item, calls the highest?

"The highest rate was in Ely, with 6.8 per 1,000 homes. Hull recorded 7.1." The other sentence says no more
than a name and its figure: it has no noun, adjective or time that the superlative's has not.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.orders.superlatives import Superlative, superlatives
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term
from checker.claims.lexicon import lexicon

FAMILY = "ranking"
OUTDONE = "more than the highest"
_FURTHEST = 3  # sentences behind that of the superlative
_NAME, _NOUN, _ADJECTIVE, _PREPOSITION = "N", "n", "a", "p"
_OPEN = frozenset("nvea")  # classes that a word gets by its ending
_TIMES = frozenset("tu")
_OTHERWISE = ("change", "negation", "except", "since", "total", "average", "rest", "respectively")
_RANKED = ("top", "bottom", "followed", "most-of")


def outdone(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield what a superlative calls the highest with each figure that another name has beside it.

    Args:
        terms: all figures of the letter.
    """
    sayings = [inside for inside, _ in by_sentence(terms)]
    of_list: dict[int, list[Sequence[Term]]] = {}
    for inside in sayings:
        of_list.setdefault(inside[0].listed, []).append(inside)
    for at, inside in enumerate(sayings):
        found = tuple(superlatives(inside))
        if len(found) == 1 and found[0].place == 1 and _is_of_one_name(found[0], inside):
            listed = found[0].figures[0].listed
            yield from _beside(
                found[0], of_list[listed] if listed >= 0 else sayings[at + 1 : at + 1 + _FURTHEST]
            )


def _is_of_one_name(one: Superlative, inside: Sequence[Term]) -> bool:
    """Whether a sentence says of one name, and of no part of all, that its only figure is the highest."""
    own, said = one.figures[0], one.said
    tags = _tags(said)
    alike = [term for term in inside if term.measure == own.measure and is_measured(term)]
    framed = _PREPOSITION in tags[: one.word] or _NAME not in tags
    return not framed and len(alike) == 1 and len(_names(said)) == 1 and not _is_otherwise(said)


def _beside(one: Superlative, near: Iterable[Sequence[Term]]) -> Iterator[Ordered]:
    own = one.figures[0]
    clue = Clue(FAMILY, OUTDONE, one.said, one.word, one.top)
    for inside in near:
        first = inside[0]
        if first.said is own.said:
            continue
        in_reach = own.listed >= 0 or (first.block == own.block and _follows(own, first))
        if in_reach and _says_no_more(one.said, first.said):
            yield from (
                clue.orders(own, term) for term in inside if comparable(own, term) and is_measured(term)
            )
        elif own.listed < 0:
            return


def _follows(own: Term, other: Term) -> bool:
    return 0 < other.said.number - own.said.number <= _FURTHEST


def _says_no_more(one: Saying, other: Saying) -> bool:
    """Whether a sentence tells the figure of another name, and no other thing that it is of."""
    if _is_otherwise(other) or any(other.holds(name, 0, len(other.sentence.units)) for name in _RANKED):
        return False
    names = _names(other)
    if not names or names & _names(one):
        return False
    times = [not _TIMES.isdisjoint(said.sentence.units.tags) for said in (one, other)]
    known = one.sentence.passage.grammar.words.classes["transparent"]
    nouns = _keys(other, _NOUN) - _keys_of(one, known)
    return times[0] == times[1] and nouns <= _keys(one, _NOUN) and _qualities(other) == _qualities(one)


def _is_otherwise(said: Saying) -> bool:
    return any(said.holds(name, 0, len(said.sentence.units)) for name in _OTHERWISE)


def _names(said: Saying) -> frozenset[str]:
    """Return the names in a sentence, each as it is written."""
    units = said.sentence.units
    found = groupby(zip(_tags(said), units.words, strict=True), key=lambda pair: pair[0] == _NAME)
    return frozenset(" ".join(word for _, word in some) for is_name, some in found if is_name)


def _tags(said: Saying) -> str:
    """Return the classes of the words of a sentence; a first one that no list of words has is a name."""
    units = said.sentence.units
    known = lexicon(said.sentence.passage.grammar.words)
    named = units.tags[0] in _OPEN and not known.knows(units.words[0])
    return _NAME + units.tags[1:] if named else units.tags


def _qualities(said: Saying) -> frozenset[str]:
    """Return the adjectives of a sentence but those that rank."""
    units = said.sentence.units
    return frozenset(
        word
        for at, (tag, word) in enumerate(zip(_tags(said), units.words, strict=True))
        if tag == _ADJECTIVE and not any(said.holds(name, at, at + 1) for name in _RANKED)
    )


def _keys(said: Saying, tag: str) -> frozenset[str]:
    units = said.sentence.units
    return _keys_of(said, [word for own, word in zip(_tags(said), units.words, strict=True) if own == tag])


def _keys_of(said: Saying, words: Sequence[str] | frozenset[str]) -> frozenset[str]:
    return frozenset(map(lexicon(said.sentence.passage.grammar.words).stem_key, words))
