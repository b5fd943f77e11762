"""Which two numbers count what is listed together: "twee subsidies en twee leningen: ..."?"""

from decimal import Decimal

from checker.claims.hypotheses.counts.items import counted_at
from checker.claims.hypotheses.counts.limits import MOST
from checker.claims.hypotheses.counts.phrases import joints
from checker.claims.mentions import Kind, Mention
from checker.claims.syntax import Group, Sentence, Shape
from checker.document import Span
from checker.quantity import Quantity

_JOINT = "c"


def joined_before(said: Sentence, group: Group) -> Group | None:
    """Return the noun group that "and" joins to a group right behind it, None for none."""
    joint = (group.first if group.preposition < 0 else group.preposition) - 1
    if joint < 1 or said.units.tags[joint] != _JOINT or said.group_of[joint - 1] < 0:
        return None
    if said.units.words[joint] not in joints(said.passage.grammar.words):
        return None
    other = said.groups[said.group_of[joint - 1]]
    return other if other.last == joint and other.shape is Shape.NOUN else None


def joined_behind(said: Sentence, group: Group) -> Group | None:
    """Return the noun group with a number that "and" joins right behind a group, None for none."""
    at = group.last + 1
    if said.units.tags[group.last : at] != _JOINT:
        return None
    at += said.units.tags[at : at + 1] == "p"
    if at >= len(said.units) or said.group_of[at] < 0:
        return None
    other = said.groups[said.group_of[at]]
    return other if number_of(said, other) >= 0 and joined_before(said, other) is group else None


def one_joined_behind(said: Sentence, group: Group) -> bool:
    """Whether "and" joins one more thing, right behind a group: "three funds and one trust"."""
    at = group.last + 1
    if said.units.tags[group.last : at] != _JOINT or at >= len(said.units):
        return False
    return said.units.words[at] in said.passage.grammar.words.numbers.articles


def number_of(said: Sentence, group: Group) -> int:
    """Return the unit of the number of things that a group says it is, -1 for none."""
    unit = said.units.tags.find("q", group.first, group.head)
    return unit if unit >= 0 and counted_at(said, unit, MOST) is not None else -1


def is_one(said: Sentence, group: Group) -> bool:
    """Whether an article may say that a group is one thing: "een wet"."""
    return said.units.words[group.first] in said.passage.grammar.words.numbers.articles


def both(said: Sentence, earlier: int, later: int, group: Group) -> Mention | None:
    """Return two numbers as one that is their sum, with all words between; None where one is unknown.

    Args:
        said: the sentence.
        earlier: the unit of the first.
        later: that of the second.
        group: of the second.
    """
    passage = said.passage
    spots = [passage.spots[said.units.spots[at]] for at in (earlier, later)]
    own, other = (spot.meaning.value for spot in spots)
    mention = spots[1].mention
    if not isinstance(own, Quantity) or not isinstance(other, Quantity) or mention is None:
        return None
    start = passage.start(spots[0])
    end = passage.tokens.ends[said.units.lasts[group.last - 1] - 1]
    value = Quantity(own.value + other.value, Decimal(1), in_words=own.in_words and other.in_words)
    text = passage.block.text[start:end]
    return Mention(f"{mention.id} and before", Kind.COUNT, mention.block, Span(start, end), text, value)
