"""Which row does the next sentence say that the counted things are: "Dat zijn Ede, Tiel en Epe."?"""

from collections.abc import Iterator

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.coordinated import Coordinated, coordinated
from checker.claims.hypotheses.counts.listing import Listing, counted
from checker.claims.hypotheses.counts.opening import is_open, number
from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Sentence, Shape, sentence

_TOLD = "told in the next sentence"
_ROW = frozenset(("all items begin with determiners", "all items begin with names"))
_NAMED_AGAIN = _ROW | {"all items begin with nouns", "items of one class"}
_LOOSE = frozenset(
    ("a verb in an item", "not closed by and", "a clause inside", "words behind the last item")
)


def identified(one: Announcement) -> Iterator[Listing]:
    """Yield the row of the sentence behind a number's that says of its things which they are.

    Behind a pronoun of names or of things with an article only: "Zij zijn arts en leraar" says what each is.
    """
    if one.group is None or one.sentence.number + 1 >= len(one.passage.sentences):
        return
    if one.sentence.units.tags.count("q") > 1:
        return  # another number's things may be meant
    said = sentence(one.passage, one.sentence.number + 1)
    first, rows = _opened(one, said)
    if not 0 < first < len(said.units) or said.endless:
        return
    found = coordinated(said, first, len(said.units))
    if found is None or not _is_row(found, rows) or is_open(said, first, len(said.units)):
        return
    low, high, more = counted(found.items, found.low, found.high, one.key, one.noun)
    yield Listing(found.items, low, high, (_TOLD, *number(one), *found.seen, *more), 2)


def _opened(one: Announcement, said: Sentence) -> tuple[int, frozenset[str]]:
    """Return the unit behind "dat zijn" or "de doelen zijn", 0 for none, and which rows may follow."""
    if said.endless or not said.units.tags:
        return 0, frozenset()
    behind = phrase_at(said, 0, "these-are")
    if behind:
        return behind, _ROW
    group = next(iter(said.groups), None)
    if group is None or group.first > 0 or group.shape is not Shape.NOUN or group.determiner < 0:
        return 0, frozenset()
    words = said.passage.grammar.words
    if (
        lexicon(words).stem_key(said.units.words[group.head]) != one.key
        or "q" in said.units.tags[: group.head]
    ):
        return 0, frozenset()
    verb = said.units.words[group.last] if group.last < len(said.units) else ""
    told = words.facts["lists"] | words.facts["are"]
    return (group.last + 1 if verb in told else 0), _NAMED_AGAIN


def _is_row(found: Coordinated, rows: frozenset[str]) -> bool:
    return not rows.isdisjoint(found.seen) and _LOOSE.isdisjoint(found.seen)
