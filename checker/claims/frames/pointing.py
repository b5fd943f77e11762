"""Which words of a figure point back to another one, whether or not that is found?"""

from collections.abc import Sequence

from msgspec import Struct

from checker.claims.frames.phrases import is_transparent
from checker.claims.frames.wordsets import joined, last_words
from checker.claims.syntax import Sentence

_REACH = 14  # units from words that point back to the figure that they are about
_POINTING = "rmod"  # the classes of "which" and "these"
_DEFINITE = frozenset("dms")
_POINTED = frozenset("mo")  # of "these" alone
_BEFORE = 2  # units before a figure that say what is left: "the other"


class Taking(Struct, frozen=True):
    """Words at unit ``at`` that take a part: "waarvan", "including", "of which"; ``these``: "of these"."""

    at: int
    words: str
    these: bool = False


def taking(sentence: Sentence, unit: int) -> Taking | None:
    """Return the nearest words before a figure, or right behind it, that take it from another one."""
    if unit not in sentence.takings:
        sentence.takings[unit] = _taking(sentence, unit)
    found: Taking | None = sentence.takings[unit]
    return found


def _taking(sentence: Sentence, unit: int) -> Taking | None:
    units = sentence.units
    words = sentence.passage.grammar.words
    partitive, including = words.cues["partitive"], words.cues["including"]
    first = max(unit - _REACH + 1, 0)
    telling = not joined(last_words(partitive), including).isdisjoint(units.words[first:unit])
    pointing = telling or not _POINTED.isdisjoint(units.tags[first:unit])
    for at in range(unit - 1, first - 1, -1) if pointing else ():
        tag, spelled = units.tags[at], units.words[at]
        if tag in ";:":
            break
        pair = f"{units.words[at - 1]} {spelled}" if at and tag in _POINTING else spelled
        if spelled in partitive or spelled in including or pair in partitive:
            return Taking(at, spelled)
        if tag in _POINTED and at and units.words[at - 1] in words.facts["share-of"]:
            return Taking(at, pair, these=True)
    behind = " ".join(units.words[unit + 1 : unit + 3])
    return Taking(unit, behind) if behind in partitive else None  # "two of which"


def names_rest(sentence: Sentence, at: int) -> bool:
    """Whether a group is what is left: "de overige 12", "the remaining overpayments", not "12 andere"."""
    facts = sentence.passage.grammar.words.facts
    group = sentence.groups[at]
    first = max(group.first - _BEFORE, 0)
    said = sentence.units.words[first : group.last]
    if facts["rest-of"].isdisjoint(said):
        return False
    named = [word for word in said if word in facts["rest-of"]]
    if not facts["other"].issuperset(named):
        return True
    tags = sentence.units.tags[first : group.last]  # in Dutch "zijn" is a verb too
    return any(tag in _DEFINITE and word in facts["definite"] for tag, word in zip(tags, said, strict=True))


def is_these(sentence: Sentence, unit: int) -> bool:
    """Whether a demonstrative leads a figure: "deze 14 dossiers"; one of a single thing leads no number."""
    first = sentence.groups[sentence.group_of[unit]].first
    single = sentence.passage.grammar.words.facts["single"]
    return sentence.units.tags[first] == "m" and sentence.units.words[first] not in single


def names_figure(sentence: Sentence, at: int) -> bool:
    """Whether a group stands for a figure just named: "dit bedrag", "this number"."""
    group = sentence.groups[at]
    return sentence.units.tags[group.first] == "m" and is_transparent(sentence, group)


def points_back(sentence: Sentence, unit: int, groups: Sequence[int]) -> bool:
    """Whether words of a figure point to another one.

    Args:
        sentence: that the figure stands in.
        unit: the figure.
        groups: what it measures, what that is of, and its subject; -1 for none.
    """
    if is_these(sentence, unit) or taking(sentence, unit) is not None:
        return True
    own = sentence.group_of[unit]
    if names_rest(sentence, own) or (groups[0] not in (own, -1) and names_rest(sentence, groups[0])):
        return True
    if "m" not in sentence.units.tags:
        return False
    return any(at >= 0 and names_figure(sentence, at) for at in groups)
