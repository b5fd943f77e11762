"""Does a time that was said before still hold for a figure that names none?"""

from msgspec import Struct

from checker.claims.frames.frame import Phrase
from checker.claims.frames.phrases import phrase
from checker.claims.frames.tense import Tense, tense
from checker.claims.frames.times import returns
from checker.claims.syntax import Sentence

_SENTENCES = 2  # that a time holds on for
_MARK = frozenset("kqc.,;:()")  # what the mark of an answer is made of: "2.", "2. en 3."


class Spoken(Struct, frozen=True):
    """A time as a sentence said it: with its tense, and the number of that sentence in its block.

    ``tense`` is untold for the period that a title names: it holds for the whole letter.
    """

    time: Phrase
    tense: Tense = Tense.UNTOLD
    sentence: int | None = None


def spoken(said: Sentence, at: int) -> Spoken | None:
    """Return the time that group ``at`` is, to hold on; None for a length and for one that returns."""
    group = said.groups[at]
    if returns(said, group) or said.units.tags[group.head] == "u":
        return None
    return Spoken(phrase(said, group), tense(said, said.clause_at(group.head)), said.number)


def holds_on(before: Spoken | None, said: Sentence, unit: int) -> bool:
    """Whether a time still holds for figure ``unit`` of a later sentence.

    For two sentences, while the tense stays: what was counted "in 2016" says nothing of a rule ("mag 12
    dagen duren") or of what is so now. Never for a length of time.
    """
    if before is None or said.units.tags[unit] == "u":
        return False
    if before.sentence is not None and said.number - before.sentence > _SENTENCES:
        return False
    return tense(said, said.clause_at(unit)).goes_with(before.tense)


def ends(before: Spoken | None, said: Sentence) -> bool:
    """Whether a time no longer holds behind a sentence that marks an answer or counts in another tense."""
    if before is None or opens_answer(said):
        return True
    if "q" not in said.units.tags:
        return False
    told = (tense(said, clause) for clause in said.clauses)
    first = next((each for each in told if each is not Tense.UNTOLD), Tense.UNTOLD)
    return not first.goes_with(before.tense)


def opens_answer(said: Sentence) -> bool:
    """Whether a sentence is but the mark of the next answer, which speaks of something else: "2."."""
    return _MARK.issuperset(said.units.tags)
