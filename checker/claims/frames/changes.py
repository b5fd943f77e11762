"""What does a verb change by the figure, or say that it amounts to it?"""

from collections.abc import Iterator

from checker.claims.frames.figured import AMOUNTS, amount, figure_of
from checker.claims.frames.phrases import is_transparent
from checker.claims.frames.wordsets import joined
from checker.claims.mentions import Kind
from checker.claims.syntax import Clause, Sentence, Shape

SHARES = frozenset({Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.RATIO})


def changed(sentence: Sentence, unit: int) -> int:
    """What a verb changes."""
    words = sentence.passage.grammar.words
    group = sentence.groups[sentence.group_of[unit]]
    bare = group.preposition < 0
    if not bare and sentence.units.words[group.preposition] not in words.facts["changes-by"]:
        return -1
    before = sentence.group_of[unit] - 1
    if bare and sentence.units.tags[unit - 1] == "c" and sentence.groups[before].last == unit - 1:
        other = sentence.groups[before]  # "by $4 million and 300 hours"
        shares = other.shape is Shape.FIGURE and figure_of(sentence, other.head) < 0
        return changed(sentence, other.head) if shares else -1
    clause = sentence.clause_at(unit)
    verbs = [at for at in clause.verbs if at < unit and not sentence.depths[at]]
    if (
        clause.passive
        and not bare
        and clause.subject >= 0
        and verbs
        and sentence.units.tags[verbs[-1]] == "e"
    ):
        return clause.subject
    if not verbs or (bare and sentence.units.tags[unit - 1] not in "nN"):
        return -1
    nouns = sentence.nouns[sentence.clause_of[unit]]
    plain = [at for at in nouns if sentence.groups[at].preposition < 0 and at < sentence.group_of[unit]]
    inverted = bare and words.order == "nl"  # "In 2024 telt de raad € 3"
    for verb in reversed(verbs):
        if (at := _object_of_infinitive(sentence, verb)) >= 0:
            return at
        for at in plain:
            if verb < sentence.groups[at].first and not (inverted and at == clause.subject):
                return at
    return -1 if bare else clause.subject


def _object_of_infinitive(sentence: Sentence, verb: int) -> int:
    """Return what stands before "te" and its verb: "om de prijs van brood te verlagen naar € 2"."""
    mark = verb - 1
    words = sentence.passage.grammar.words
    marked = words.order == "nl" and sentence.units.words[mark] in words.classes["infinitive-mark"]
    at = sentence.group_of[mark - 1] if marked and mark > 0 else -1
    if at < 0 or sentence.groups[at].shape is not Shape.NOUN:
        return -1
    while at and sentence.groups[at - 1].last == sentence.groups[at].preposition:
        at -= 1
    return at if sentence.groups[at].shape is Shape.NOUN else -1


def said_of(sentence: Sentence, unit: int) -> int:
    """What the verb is about, where the verb gives a level or a change, or the figure is a share.

    An amount that somebody pays is not an amount of somebody.
    """
    clause = sentence.clause_at(unit)
    if clause.subject < 0 or sentence.depths[unit]:
        return -1
    subject = sentence.groups[clause.subject]
    if subject.first <= unit < subject.last:
        return -1
    if (
        sentence.meaning(unit).kind in SHARES
        or gives_level(sentence, clause)
        or is_transparent(sentence, subject)
    ):
        relative = subject.last <= clause.first and sentence.meaning(unit).kind in AMOUNTS
        return amount(sentence, clause.subject) if relative else clause.subject
    return -1


def gives_level(sentence: Sentence, clause: Clause) -> bool:
    """Return whether a verb of the clause gives a level or a change: "bedroegen", "fell"."""
    told = levels(sentence)
    return any(sentence.units.words[at] in told for at in clause.verbs)


def levels(sentence: Sentence) -> frozenset[str]:
    """Return the verbs that give a level or a change, in the sentence's language."""
    words = sentence.passage.grammar.words
    return joined(words.facts["level"], words.cues["up"], words.cues["down"])


def with_particle(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """Yield the verbs of a clause with their separable particle: "nam toe", "went up"."""
    if clause.particle >= 0:
        words = sentence.units.words
        yield from (f"{words[at]} {words[clause.particle]}" for at in clause.verbs)
