"""Which row does the sentence behind a number say that its things are?

"Four councils take part. These are Ede, Tiel, Epe and Urk."; "We found six types of firms. The types comprise
shops, banks ..."
"""

from collections.abc import Iterator

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.coordinated import coordinated
from checker.claims.hypotheses.counts.listing import Listing, counted
from checker.claims.hypotheses.counts.opening import is_open
from checker.claims.hypotheses.counts.told import is_told
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Sentence, Shape, sentence

_TAKEN_UP, _OF_ITS_NOUN = "a pronoun says in the next sentence", "its noun says in the next sentence"
_PRONOUNS, _THE = frozenset("mo"), frozenset("dsm")  # classes of words
_ADVERB, _PREPOSITION, _FIGURE = "b", "p", "q"
_PLURAL = ("en", "s")  # how nouns of several end
_ENDS = frozenset(".;")


def behind(one: Announcement) -> Iterator[Listing]:
    """Yield the row that the next sentence of its block says the counted things are."""
    number = one.sentence.number + 1
    if one.group is None or one.other or number >= len(one.passage.sentences):
        return
    said = sentence(one.passage, number)
    if said.endless or not said.units.tags:
        return
    form, at = (_OF_ITS_NOUN, _noun(one, said)) if _noun(one, said) else (_TAKEN_UP, _pronoun(one, said))
    first = _row(said, at) if at else 0
    if not first:
        return
    last = next((each for each in range(first, len(said.units)) if said.units.tags[each] in _ENDS), 0)
    found = coordinated(said, first, last) if last > first else None
    if found is None or is_open(said, 0, last) or not is_told(said, last, found, bare=form == _OF_ITS_NOUN):
        return
    low, high, more = counted(found.items, found.low, found.high, one.key, one.noun)
    yield Listing(found.items, low, high, (form, *found.seen, *more), 2)


def _noun(one: Announcement, said: Sentence) -> int:
    """Return the unit behind the noun again, with an article and no number, at a sentence's head, or 0."""
    group = said.groups[0] if said.groups else None
    if group is None or group.first > 0 or group.shape is not Shape.NOUN or group.determiner < 0:
        return 0
    tags, words = said.units.tags, said.passage.grammar.words
    if tags[group.determiner] not in _THE or _FIGURE in tags[: group.last]:
        return 0
    return group.last if lexicon(words).stem_key(said.units.words[group.head]) == one.key else 0


def _pronoun(one: Announcement, said: Sentence) -> int:
    """Return the unit behind a pronoun at the head of a sentence, where it can only mean what was counted."""
    return 1 if said.units.tags[0] in _PRONOUNS and _stands_alone(one) else 0


def _stands_alone(one: Announcement) -> bool:
    """Whether its sentence names nothing else that may be several."""
    said = one.sentence
    units, words = said.units, said.passage.grammar.words
    if any(
        units.words[at - 1] in words.facts["perfect"] and units.tags[at] == "i" for at in range(1, len(units))
    ):
        return False  # "hebben plannen": no verb takes an infinitive there
    return all(
        group is one.group
        or group.shape is not Shape.NOUN
        or units.words[group.first] in words.numbers.articles
        or not units.words[group.head].endswith(_PLURAL)
        for group in said.groups
    )


def _row(said: Sentence, at: int) -> int:
    """Return the unit at which a row begins, if only verbs that say what things are stand before it; or 0."""
    units, words = said.units, said.passage.grammar.words
    known = words.facts["are-called"] | words.facts["concerns"] | words.evidence["composition"]
    first = at
    while first < len(units) and units.words[first] in known:
        first += 1
    if first == at:
        return 0
    while first < len(units) and units.tags[first] == _ADVERB:
        first += 1
    if (
        first < len(units)
        and units.tags[first] == _PREPOSITION
        and units.words[first] in words.facts["concerning"]
    ):
        first += 1
    return first if first < len(units) else 0
