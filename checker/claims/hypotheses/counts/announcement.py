"""Which numbers may announce a list: "drie maatregelen", "er zijn er vier: ..."?"""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.hypotheses.counts.added import (
    both,
    is_one,
    joined_before,
    joined_behind,
    number_of,
    one_joined_behind,
)
from checker.claims.hypotheses.counts.items import counted_at
from checker.claims.hypotheses.counts.limits import FEWEST, MOST
from checker.claims.hypotheses.counts.some import number_told, of_which
from checker.claims.lexicon import WordClass, lexicon
from checker.claims.mentions import Kind, Mention, Passage
from checker.claims.syntax import Group, Sentence, Shape, sentence

_FIGURE = "q"
_COUNTING = (Kind.COUNT, Kind.RATIO)
_OPENS = frozenset(":(,?")  # what stands before a list, right behind a number without a noun


class Announcement(Struct, frozen=True):
    """A number that counts things, each of which may be listed.

    ``unit`` is that of the number in its sentence, ``behind`` the unit behind its noun group. ``group`` is
    that group, None where the number stands alone ("er zijn er drie: ..."); ``key`` is what all forms of its
    noun have in common. ``other`` is another number of these words that may be listed alone: the
    second of a sum of two, the whole of "drie van de vier"; 0 for none.
    """

    passage: Passage
    sentence: Sentence
    unit: int
    behind: int
    mention: Mention
    number: int
    group: Group | None = None
    key: str = ""
    other: int = 0

    @property
    def noun(self) -> str:
        """Return its noun as it is written, in lower case; "" for none."""
        return self.sentence.units.words[self.group.head] if self.group is not None else ""

    @property
    def depth(self) -> int:
        """Return in how many brackets it stands."""
        return self.sentence.depths[self.unit]

    @property
    def end(self) -> int:
        """Return the offset in its block behind its noun group."""
        return self.passage.tokens.ends[self.sentence.units.lasts[self.behind - 1] - 1]


def announcements(passage: Passage) -> Iterator[Announcement]:
    """Yield the numbers of a block that may announce a list, in reading order."""
    telling = set(passage.telling)
    for number, bounds in enumerate(passage.sentences):
        if bounds not in telling or not _has_count(passage, bounds):
            continue
        said = sentence(passage, number)
        if said.endless:
            continue
        for unit, tag in enumerate(said.units.tags):
            if tag == _FIGURE:
                one = _announced(passage, said, unit)
                if one is not None:
                    yield one


def _has_count(passage: Passage, bounds: tuple[int, int]) -> bool:
    first, last = bounds
    return any(
        passage.spots[at].meaning.kind in _COUNTING for at in set(passage.covered[first:last]) if at >= 0
    )


def _announced(passage: Passage, said: Sentence, unit: int) -> Announcement | None:
    spot = passage.spots[said.units.spots[unit]]
    mention, whole = number_told(spot, passage.grammar.words)
    value = mention.quantity if mention is not None else None
    if mention is None or value is None:
        return None
    if value.measured or value.scale != 1 or spot.meaning.tag or not FEWEST <= value.value <= MOST:
        return None
    if unit == 0 and not value.in_words and _is_capital(passage, spot.last):
        return None  # the number of a section or note: "4 Lopende zaken"
    if _next_is_told(said, unit, int(value.value)):
        return None
    group = said.groups[said.group_of[unit]] if said.group_of[unit] >= 0 else None
    if value.in_words and (group is None or group.head <= unit):
        group = of_which(said, unit)
    if group is None or group.shape is not Shape.NOUN or group.head < unit:
        if said.units.tags[unit + 1 : unit + 2] not in _OPENS:
            return None  # "in acht genomen"
        return Announcement(passage, said, unit, unit + 1, mention, int(value.value), other=whole)
    if joined_behind(said, group) is not None or one_joined_behind(said, group):
        return None  # which is told with the other; of an article nobody knows whether it is a number
    noun = said.units.words[group.head]
    words = passage.grammar.words
    if noun in words.sets["list-nouns-stop"] or (
        mention.text.lower() in words.sets["homographs"] and _is_verb(passage, noun)
    ):
        return None  # "keer"; "in acht genomen"
    key = lexicon(words).stem_key(noun)
    whole = whole or _some_of(said, group)
    own = Announcement(passage, said, unit, group.last, mention, int(value.value), group, key, whole)
    other = joined_before(said, group)
    return own if other is None else _added(own, other)


def _next_is_told(said: Sentence, unit: int, number: int) -> bool:
    """Whether one more is told apart, which the list may hold too: "at three sites; a fourth is compared"."""
    ordinals = said.passage.grammar.words.numbers.ordinals
    behind = said.passage.tokens.lower[said.units.lasts[unit] : said.units.lasts[-1]]
    return any(ordinals.get(word) == number + 1 for word in behind)


def _some_of(said: Sentence, group: Group) -> int:
    """Return how many of what a group counts are meant: three of "three of our four aims"; 0 for all."""
    before = group.first - 1 if group.preposition < 0 else group.preposition
    if before < 1 or said.units.tags[before - 1] != _FIGURE:
        return 0
    if said.units.words[before] not in said.passage.grammar.words.facts["share-of"]:
        return 0
    return counted_at(said, before - 1, MOST) or 0


def _added(one: Announcement, other: Group) -> Announcement | None:
    """Return a number with that of the group joined before it: "two grants and two loans" are four.

    A group without a number is nothing to it; of one that an article leads nobody knows.
    """
    said = one.sentence
    earlier = number_of(said, other)
    if earlier < 0:
        numbered = _FIGURE in said.units.tags[other.first : other.head]
        return None if numbered or is_one(said, other) else one
    if joined_before(said, other) is not None or said.units.tags[other.first - 1 : other.first] == ",":
        return None  # "three men, two women and two children"
    mention = both(said, earlier, one.unit, said.groups[said.group_of[one.unit]])
    if mention is None or mention.quantity is None:
        return None
    return replace(one, mention=mention, number=int(mention.quantity.value), unit=earlier, other=one.number)


def _is_capital(passage: Passage, token: int) -> bool:
    return token < len(passage.tokens) and passage.tokens.written(token)[:1].isupper()


def _is_verb(passage: Passage, word: str) -> bool:
    """Whether a word is likelier a form of a verb."""
    return lexicon(passage.grammar.words).class_of(word)[0] is not WordClass.NOUN
