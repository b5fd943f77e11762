"""Does a colon open what a verb before it says or asks for, and no list of what was counted?

"Two unions demand: ..." lists demands; "We name two unions: ..." and "The two aims are: ..." list what is
counted.
"""

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.lexicon import WordClass, lexicon
from checker.claims.syntax import Clause, Sentence, Shape

_PLURALS = frozenset("nN")
_FULL = frozenset("vie")
_OF_VERBS = frozenset({WordClass.VERB, WordClass.INFINITIVE})
_SUBORDINATE = "r"
_AUXILIARY, _PRONOUN, _PREPOSITION, _ADVERB, _PARTICIPLE = "x", "o", "p", "b", "e"


def says(one: Announcement, colon: int) -> bool:
    """Whether a verb between a number's noun and the colon at a unit has what follows it for its object.

    Not a verb of a clause that only says which things are counted ("the aims that we set:"), and none behind
    the verb that has the noun for its own object ("wil drie doelen bereiken:").
    """
    said = one.sentence
    clause = said.clause_at(colon)
    if not clause.verbs:
        return _hidden(one, colon)
    tags = said.units.tags
    if tags[clause.first] == _SUBORDINATE or clause.verbs[0] < one.behind or clause.passive:
        return False
    if one.behind <= clause.pronoun < clause.verbs[0]:
        return False  # "the three aims we set:"
    full = [at for at in clause.verbs if tags[at] in _FULL and not _is_modifier(one, clause, at)]
    if not full:
        return _agrees(said, clause, colon)
    if _only_lists(said, full[-1]):
        return False
    return not _has_object(said, full[-1], colon)


def _hidden(one: Announcement, colon: int) -> bool:
    """Whether the word between a plural and a colon is the verb that its clause lacks: "unions demand:"."""
    said = one.sentence
    last = colon - 1
    if one.group is None or last <= one.unit + 1 or last < one.group.head:
        return False
    tags, words = said.units.tags, said.units.words
    if not {tags[last], tags[last - 1]} <= _PLURALS or _only_lists(said, last):
        return False
    if last == one.group.head and words[last].endswith("s"):
        return False  # "two union demands:" has its plural
    forms = lexicon(said.passage.grammar.words)
    return not _OF_VERBS.isdisjoint(forms.class_of(words[last]))


def _is_modifier(one: Announcement, clause: Clause, at: int) -> bool:
    """Whether a form of a verb says more of a noun: "aims to reach", "measures chosen"."""
    said = one.sentence
    tags = said.units.tags
    if tags[at - 1] == _PREPOSITION:
        return True
    if tags[at] != _PARTICIPLE or any(tags[verb] == _AUXILIARY for verb in clause.verbs):
        return False
    forms = lexicon(said.passage.grammar.words).class_of(said.units.words[at])
    return WordClass.VERB not in forms and not said.units.words[at].endswith("ed")


def _agrees(said: Sentence, clause: Clause, colon: int) -> bool:
    """Whether more than a pronoun stands behind a verb such as "zijn": "zijn het eens:", not "are these:"."""
    behind = said.units.tags[clause.verbs[-1] + 1 : colon] if clause.verbs else ""
    return _PRONOUN in behind and not behind.endswith(_PRONOUN)


def _only_lists(said: Sentence, at: int) -> bool:
    """Whether a verb only says what things are: "luiden", "follow", "consist"."""
    words = said.passage.grammar.words
    return (
        said.units.words[at] in words.facts["lists"] or said.units.words[at] in words.evidence["composition"]
    )


def _has_object(said: Sentence, verb: int, colon: int) -> bool:
    """Whether a verb has a noun or particle of its own before the colon: "took part:", "vallen op:"."""
    between = range(verb + 1, colon)
    particles = said.passage.grammar.words.classes["particle"]
    if any(said.units.words[at] in said.passage.grammar.words.facts["following"] for at in between):
        return False  # "stellen het volgende voor:"
    if any(said.units.tags[at] == _ADVERB and said.units.words[at] in particles for at in between):
        return True
    groups = {said.group_of[at] for at in between if said.group_of[at] >= 0}
    return any(said.groups[each].preposition < 0 and said.groups[each].shape is Shape.NOUN for each in groups)
