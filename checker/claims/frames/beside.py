"""Of which noun right beside a figure is it the value, a multiple, or an amount a year?"""

from checker.claims.frames.phrases import is_time
from checker.claims.syntax import Sentence, Shape


def multiplied(sentence: Sentence, unit: int) -> int:
    """Return what the figure is so many times of: "10 keer het aantal klachten", "10 times the price"."""
    at = sentence.group_of[unit]
    group = sentence.groups[at]
    if sentence.units.words[group.head] not in sentence.passage.grammar.words.facts["multiplies"]:
        return -1
    if at + 1 == len(sentence.groups):
        return -1
    other = sentence.groups[at + 1]
    return at + 1 if other.first == group.last and other.shape is Shape.NOUN else -1


def valued(sentence: Sentence, unit: int) -> int:
    """Return the noun whose value the figure right behind it is: "at age 30"."""
    at = sentence.group_of[unit]
    if at < 1:
        return -1
    group, before = sentence.groups[at], sentence.groups[at - 1]
    names = sentence.passage.grammar.words.facts["valued"]
    beside = before.last == group.first and before.shape is Shape.NOUN
    return at - 1 if beside and sentence.units.words[before.head] in names else -1


def rated(sentence: Sentence, unit: int) -> int:
    """Return the unit behind the figure, and behind the time that it is an amount for: "$800 a year | in"."""
    at = sentence.group_of[unit]
    last = sentence.groups[at].last
    rates = sentence.passage.grammar.words.sets["rate"]
    if last < len(sentence.units) and sentence.text(last, last + 1).lower() in rates:
        if sentence.units.tags[last] != "p":
            return last + 1  # "annually", "a year"
        timed = at + 1 < len(sentence.groups) and sentence.groups[at + 1].preposition == last
        return sentence.groups[at + 1].last if timed and is_time(sentence, at + 1) else last
    return last
