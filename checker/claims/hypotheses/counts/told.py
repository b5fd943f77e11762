"""Which row does a verb say that the counted things are: "De vijf leden zijn Jansen, De Vries en Bakker"?

And of which names has each one of what is counted: "the three mayors of Leeds and York"?
"""

import re

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.coordinated import Coordinated
from checker.claims.hypotheses.counts.itemsorts import is_capital
from checker.claims.syntax import Sentence

_VERBS = frozenset("xvie")  # classes of words
_ENDS = frozenset(".;")
_OPENS = frozenset("Nds")
_THE = frozenset("ds")
_NAMES = re.compile(r"N+(?:,N+)*,?cN+")
_BARE = "all items begin with nouns"
_CLOSED = frozenset({"closed by and", "closed by a comma and and", "two joined by and"})  # evidence
_LOOSE = frozenset(
    {
        "a verb in an item",
        "a clause inside",
        "an item unlike the others",
        "commas behind and",
        "words behind the last item",
    }
)


def called(one: Announcement) -> tuple[int, int] | None:
    """Return the units of what a verb right behind the subject of its sentence says that it is, to its end.

    "Drie leden zijn ..." may be some of the members: only of definite things all are told.
    """
    said, group = one.sentence, one.group
    if group is None or group.determiner < 0 or group.preposition >= 0 or one.other:
        return None
    tags, words, facts = said.units.tags, said.units.words, said.passage.grammar.words.facts
    if tags[group.determiner] not in _THE or group.first > 0:
        return None
    at = one.behind
    while at < len(tags) and tags[at] in _VERBS and words[at] in facts["are-called"]:
        at += 1
    last = next((each for each in range(at, len(tags)) if tags[each] in _ENDS), len(tags))
    if not one.behind < at < last or not (tags[at] in _OPENS or is_capital(said, at)):
        return None  # "are in Leeds, York and Hull", "are old, small and dear"
    return at, last


def is_told(said: Sentence, last: int, found: Coordinated, *, bare: bool = False) -> bool:
    """Return whether a row that a verb opens holds names, or definite things, and nothing else.

    Not "zijn Jansen, burgemeester van Ede, en Bakker", nor "zijn oud, klein en duur".

    Args:
        said: the sentence of the row.
        last: the unit behind it.
        found: its items.
        bare: things without an article may be told: "the types comprise shops, banks and offices".
    """
    if (
        _CLOSED.isdisjoint(found.seen)
        or not _LOOSE.isdisjoint(found.seen)
        or said.units.tags[last - 1] in _VERBS
    ):
        return False
    known = said.passage.grammar.words.classes["determiner"]
    leads = [each.text.split(" ") for each in found.items]
    definite = [len(lead) > 1 and lead[0] in known for lead in leads]
    named = (lead[1 if the else 0][:1].isupper() for lead, the in zip(leads, definite, strict=True))
    if bare and _BARE in found.seen:
        return True
    return all(definite) or all(named)


def one_each(one: Announcement) -> tuple[int, int] | None:
    """Return the units of the names that each have one of what is counted; None for none."""
    said = one.sentence
    facts = said.passage.grammar.words.facts
    if one.group is None or one.group.determiner < 0 or one.noun not in facts["one-each"]:
        return None
    if one.behind >= len(said.units) or said.units.words[one.behind] not in facts["share-of"]:
        return None
    found = _NAMES.match(said.units.tags, one.behind + 1)
    if found is None or abs(one.number - _joined(found[0])) > 1:
        return None  # "the twelve mayors of Kent and Essex": of all their towns
    return found.start(), found.end()


def _joined(tags: str) -> int:
    """Return how many names commas and "and" part."""
    return len(re.findall("N+", tags))
