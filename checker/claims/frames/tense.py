"""Does a clause tell what was, what is, or what may or shall be?"""

from enum import StrEnum

from checker.claims.frames.wordsets import endings
from checker.claims.lexicon import Words
from checker.claims.syntax import Clause, Sentence

_FINITE = "xv"
_PARTICIPLE = "e"


class Tense(StrEnum):
    """When the verb of a clause places it."""

    PAST = "past"  # "sloot", "heeft gesloten"
    PRESENT = "present"
    MODAL = "modal"  # "mag", "zal": a rule, a plan or what may be
    UNTOLD = "untold"  # no verb, or one that does not show it: "sluiten", "close"

    def goes_with(self, other: "Tense") -> bool:
        """Whether what holds in one holds on in the other; one that is untold goes with both."""
        return Tense.UNTOLD in (self, other) or self is other


def tense(sentence: Sentence, clause: Clause) -> Tense:
    """Return the tense of a clause, told once."""
    found: Tense | None = sentence.tenses.get(clause.first)
    if found is None:
        found = sentence.tenses[clause.first] = _tense(sentence, clause)
    return found


def _tense(sentence: Sentence, clause: Clause) -> Tense:
    """Return the tense of a clause, as its first finite verb shows it.

    A perfect is past: "heeft 14 dossiers gesloten". A verb that is not listed is told by its ending; one that
    can be a participle too ("closed") is finite where no other is.
    """
    units = sentence.units
    verb = next((at for at in clause.verbs if units.tags[at] in _FINITE), -1)
    if verb < 0:
        told = (_told_by_ending(units.words[at], sentence.passage.grammar.words) for at in clause.verbs[:1])
        return Tense.PAST if Tense.PAST in told else Tense.UNTOLD
    facts = sentence.passage.grammar.words.facts
    word = units.words[verb]
    if word in facts["modal"]:
        return Tense.MODAL
    if is_perfect(sentence, clause):
        return Tense.PAST
    if word in facts["present"] or word in facts["perfect"]:
        return Tense.PRESENT
    return _told_by_ending(word, sentence.passage.grammar.words)


def is_perfect(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what has been done: "heeft gesloten"."""
    units, words = sentence.units, sentence.passage.grammar.words
    if _PARTICIPLE not in units.tags[clause.first : clause.last]:
        return False
    return any(units.words[at] in words.facts["perfect"] for at in clause.verbs)


def _told_by_ending(word: str, words: Words) -> Tense:
    if word in words.cues["past-only"] or word in words.facts["past"]:
        return Tense.PAST
    if word.endswith(endings(words.facts["past-ends"])):
        return Tense.PAST
    return Tense.PRESENT if word.endswith(endings(words.facts["present-ends"])) else Tense.UNTOLD
