"""Does a sentence tell that something has happened on a day: "op 3 juni is het advies uitgebracht"?

The verb is in the past tense and the day stands in its clause, led to by "op" or "on". What was only
planned for a day, or said to come then, has not happened; nor has what is so on a day ("op 3 juni is de
school gesloten"), so "is" tells it only with what is over once it is done ("vastgesteld").
"""

from checker.claims.frames import Tense, tense_of
from checker.claims.mentions import DAYS, Passage, Spot
from checker.claims.syntax import Clause, Sentence, sentence

_LEADING = frozenset("dmn")  # the class of the word before "op", in "de op 3 juni gehouden vergadering"
_OPENS = frozenset(",;:(")
_VERBAL = frozenset("xveiob")  # a verb, or what stands beside one
_BREAKS = frozenset("xvtrc,;:()")  # what ends the words that belong to a participle
_NEAR = 3  # units from a day to "gehouden" of "de op 3 juni gehouden vergadering"


def has_happened(passage: Passage, number: int, at: int) -> bool:
    """Whether sentence ``number`` says that something happened on the day that is spot ``at``."""
    spot = passage.spots[at]
    if spot.meaning.kind not in DAYS or spot.meaning.tag is not None or not _is_on(passage, spot):
        return False
    parsed = sentence(passage, number)
    unit = parsed.unit_of(at)
    if unit < 0 or parsed.endless or _is_only_meant(parsed):
        return False
    return _is_attribute(parsed, unit) or _is_told(parsed, parsed.clause_at(unit), unit)


def was_done(passage: Passage, number: int, spot: Spot) -> bool:
    """Whether the clause of a day tells what was done then: "They had 30 days to reply and did so on 3 May".

    "The term ended on 3 May" tells of the end of a term.
    """
    if not _is_on(passage, spot):
        return False
    parsed = sentence(passage, number)
    unit = parsed.unit_of(passage.spot_at(spot.first))
    if unit < 0 or parsed.endless:
        return False
    clause = parsed.clause_at(unit)
    said = parsed.units.words[clause.first : clause.last]
    return passage.grammar.words.time["ended"].isdisjoint(said) and _is_told(parsed, clause, unit)


def _is_on(passage: Passage, spot: Spot) -> bool:
    time = passage.grammar.words.time
    return passage.word_at(spot.first - 1) in time["on-day"] - time["for-day"]


def _is_only_meant(parsed: Sentence) -> bool:
    """Whether a sentence holds a word of what is to come, is planned, or is only said."""
    words = parsed.passage.grammar.words
    ahead = words.time["shall"] | words.time["not-yet"] | words.time["set-for"] | words.evidence["negation"]
    return not ahead.isdisjoint(parsed.units.words)


def _is_attribute(parsed: Sentence, unit: int) -> bool:
    """Whether a day stands within what it is told of: "de op 3 juni vastgestelde antwoorden"."""
    units, done = parsed.units, parsed.passage.grammar.words.time["done-before-noun"]
    led = unit > 1 and units.tags[unit - 2] in _LEADING
    return led and not done.isdisjoint(units.words[unit + 1 : unit + _NEAR])


def is_done_attribute(parsed: Sentence, unit: int) -> bool:
    """Whether a day is that on which something was done to what is named: "the summit held on 3 June".

    The participle stands right behind the noun, and no verb comes between it and the day; what is
    "scheduled" or "planned" for a day was not done on it.
    """
    tags, words = parsed.units.tags, parsed.units.words
    at = tags.rfind("e", 0, unit)
    if at < 1 or tags[at - 1] not in "nN" or not _BREAKS.isdisjoint(tags[at + 1 : unit]):
        return _is_attribute(parsed, unit)
    return words[at] not in parsed.passage.grammar.words.time["shall"]


def _is_told(parsed: Sentence, clause: Clause, unit: int) -> bool:
    """Whether the verb of a clause tells what was done on the day of ``unit``."""
    units, time = parsed.units, parsed.passage.grammar.words.time
    if tense_of(parsed, clause) is not Tense.PAST or not _is_of_verb(parsed, clause, unit):
        return False
    said = units.words[clause.first : clause.last]
    if time["state"].isdisjoint(said):
        return True
    return not time["done"].isdisjoint(units.words[unit + 1 : clause.last])


def _is_of_verb(parsed: Sentence, clause: Clause, unit: int) -> bool:
    """Whether a day says when the verb was so, and not of what day something else is.

    "On 3 June the council decided", "heeft op 3 juni besloten"; in "prepared for the summit on 3 June" the
    summit is on that day. Behind an object it is the verb's that is done on a day ("issued its advice").
    """
    units, before = parsed.units, unit - 2
    if before < clause.first or units.tags[before] in _OPENS or units.tags[before] in _VERBAL:
        return True
    index = parsed.group_of[before]
    if index < 0 or parsed.groups[index].preposition >= 0:
        return False
    if index == clause.subject:
        return True
    words = parsed.passage.grammar.words
    meeting = units.words[before].endswith((*words.time["meetings"], *words.time["meetings-by-name"]))
    return not meeting and not words.time["done-to"].isdisjoint(units.words[clause.first : before])
