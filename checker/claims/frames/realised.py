"""Was a figure counted or spent, and not meant, expected or allowed?"""

from checker.claims.frames.changes import gives_level, levels, with_particle
from checker.claims.frames.tense import Tense, tense
from checker.claims.frames.wordsets import endings, joined
from checker.claims.syntax import Clause, Sentence

_INFINITIVE = "i"
_COUNTED = "q"  # no length of time: "in the last five years"


def is_realised(sentence: Sentence, unit: int, measured: int) -> bool:
    """Return whether the clause of a figure tells it of the past: "Er kwamen 640 klachten binnen".

    Not where it tells what was only undertaken ("besloot", "€ 3 miljoen te betalen", "were promised"), what
    somebody else says or supposes, or an amount that may be spent ("het budget was € 3 miljoen"); not in
    brackets; and behind a preposition only what a verb gives as a level or change: "stegen naar 4%".
    """
    clause = sentence.clause_at(unit)
    if not clause.verbs or sentence.depths[unit] or sentence.units.tags[unit] != _COUNTED:
        return False
    if not _is_reached(sentence, unit, clause) or tense(sentence, clause) is not Tense.PAST:
        return False
    facts = sentence.passage.grammar.words.facts
    unsure = joined(facts["undertaken"], facts["anothers"], facts["modal"])
    said = (*sentence.units.words[clause.first : clause.last], *with_particle(sentence, clause))
    if not unsure.isdisjoint(said) or _is_to_be_done(sentence, clause):
        return False
    allowances = endings(facts["allowance"])
    heads = (sentence.groups[at].head for at in (measured, clause.subject) if at >= 0)
    return not any(sentence.units.words[head].endswith(allowances) for head in heads)


def _is_reached(sentence: Sentence, unit: int, clause: Clause) -> bool:
    """Whether no preposition leads a figure, or one to a level or change: "bedroegen van", "nam toe tot"."""
    lead = sentence.groups[sentence.group_of[unit]].preposition
    if lead < 0:
        return True
    if sentence.units.words[lead] not in sentence.passage.grammar.words.facts["changes-by"]:
        return False
    return gives_level(sentence, clause) or not levels(sentence).isdisjoint(with_particle(sentence, clause))


def _is_to_be_done(sentence: Sentence, clause: Clause) -> bool:
    """Whether an infinitive tells what is done: "te betalen", "wilde sluiten", not "werden ontvangen"."""
    units, classes = sentence.units, sentence.passage.grammar.words.classes
    found = [at for at in clause.verbs if units.tags[at] == _INFINITIVE]
    if any(units.words[at - 1] in classes["infinitive-mark"] for at in found):
        return True
    return bool(found) and classes["passive"].isdisjoint(units.words[at] for at in clause.verbs)
