"""Do the words behind a noun describe what an earlier sentence says of it?

"In 2023 sloten 84 praktijken in Zeeland" and "de 78 praktijken die in 2023 in Zeeland sloten": the same ones.
"""

from collections.abc import Iterator
from enum import Enum, auto

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.lexicon import WordClass, lexicon
from checker.claims.mentions import Passage

_CLAUSE = frozenset("or")  # a pronoun or "that"
_VERBS = frozenset("xvei")
_FINITE = frozenset("xv")
_ENDS = frozenset(".,;:)")
_INFINITIVE = "i"
_BEFORE_NOUN = "e"  # that an adjective has before its noun
_LEAST = 3  # words and times of a description that tell one thing from others
_HEADING = 5  # tokens of words that head a block: "General practice."
_MISSED = 5  # of so many one may be another word for the same


class Told(Enum):
    """Whether words say that a figure counts those that an earlier one does."""

    NOTHING = auto()
    THEM = auto()
    OTHERS = auto()


def told_of(own: Figure, earlier: Figure) -> Told:
    """Return what all the words and times beside and behind the noun of a figure say of the earlier one."""
    sentence = own.sentence
    units, passage = sentence.units, sentence.passage
    lower, stems, joints = (
        passage.tokens.lower,
        telling_words(passage),
        passage.grammar.words.classes["coordinator"],
    )
    told, said = _told(earlier) | _verbs(earlier), Told.NOTHING
    for unit in _describing(own) if _has_clause(own) else _attributes(own):
        first, last = units.firsts[unit], units.lasts[unit]
        if lower[first] in joints:  # "stations en haltes" are more than stations
            return Told.OTHERS
        if units.spots[unit] >= 0:
            words = [frozenset({" ".join(lower[first:last])})]
        else:
            words = [_forms(passage, at) for at in range(first, last) if stems[at]]
        if any(told.isdisjoint(each) for each in words):
            return Told.OTHERS
        said = Told.THEM if words else said
    return said


def _forms(passage: Passage, at: int) -> frozenset[str]:
    """Return what a word is known by: its stem, and that of the verb it is of ("gekeurde" of "keuren")."""
    lexemes, word = lexicon(passage.grammar.words), passage.tokens.lower[at]
    verbs = (word, word.removesuffix(_BEFORE_NOUN))
    return frozenset(
        {telling_words(passage)[at], *(lexemes.stem_key(each, WordClass.VERB) for each in verbs)}
    )


def _verbs(figure: Figure) -> frozenset[str]:
    """Return the stems that the words of a sentence have as verbs."""
    passage = figure.sentence.passage
    first, last = passage.sentences[figure.sentence.number]
    stems, said = lexicon(passage.grammar.words), telling_words(passage)
    return frozenset(
        stems.stem_key(passage.tokens.lower[at], WordClass.VERB) for at in range(first, last) if said[at]
    )


def _attributes(figure: Figure) -> Iterator[int]:
    """Yield the units beside the noun of a figure, and behind it up to the verb or what that is done by."""
    sentence = figure.sentence
    units, facts = sentence.units, sentence.passage.grammar.words.facts
    group, verbs = sentence.groups[sentence.group_of[figure.unit]], sentence.clause_at(figure.unit).verbs
    yield from (unit for unit in range(figure.unit + 1, group.last) if unit != group.head)
    for unit in range(group.last, len(units)):
        tag = units.tags[unit]
        subject = unit == group.last and units.words[unit] in facts["definite"]
        if tag in _ENDS or tag in _FINITE or subject or (tag == _INFINITIVE and unit in verbs):
            return
        yield unit


def is_described(own: Figure, earlier: Figure) -> bool:
    """Return whether nearly all that says which ones a figure counts is said of the earlier one.

    A time or figure must be the same, and a name; so must be what is denied.
    """
    sentence = own.sentence
    units, passage = sentence.units, sentence.passage
    stems, lower, told = telling_words(passage), passage.tokens.lower, _told(earlier)
    shared = missed = 0
    for unit in _describing(own):
        first, last = units.firsts[unit], units.lasts[unit]
        if units.spots[unit] >= 0:
            if " ".join(lower[first:last]) not in told:
                return False
            shared += 1
            continue
        if lower[first] in passage.grammar.words.evidence["negation"]:
            return False
        for at in range(first, last):
            if stems[at] in told:
                shared += bool(stems[at])
            elif passage.tokens.text[passage.tokens.starts[at]].isupper():
                return False
            else:
                missed += 1
    return shared >= _LEAST and missed * _MISSED <= shared + missed


def counts_others(figure: Figure, earlier: Figure) -> bool:
    """Return whether a clause behind its noun tells nothing that is said of the earlier one.

    "1.246 klachten zijn ingediend" and "de 1.264 klachten die zijn afgehandeld" are of others.
    """
    sentence = figure.sentence
    units, stems = sentence.units, telling_words(sentence.passage)
    told = [stems[at] for unit in _describing(figure) for at in range(units.firsts[unit], units.lasts[unit])]
    return _has_clause(figure) and any(told) and _told(earlier).isdisjoint(filter(None, told))


def is_of_them(figure: Figure) -> bool:
    """Return whether a figure is so many of those that "the" leads: "1,080 of the homes"."""
    units, facts = figure.sentence.units, figure.sentence.passage.grammar.words.facts
    of, lead = (units.words[at] if at < len(units) else "" for at in (figure.unit + 1, figure.unit + 2))
    return of in facts["share-of"] and lead in facts["definite"]


def _has_clause(figure: Figure) -> bool:
    sentence = figure.sentence
    last, tags = sentence.groups[sentence.group_of[figure.unit]].last, sentence.units.tags
    return last < len(tags) and tags[last] in _CLAUSE


def counts_who_asked(figure: Figure) -> bool:
    """Return whether words behind its noun say that they asked: "de 41 clubs die subsidie aanvroegen"."""
    units, sought = figure.sentence.units, figure.sentence.passage.grammar.words.facts["sought"]
    return any(units.words[unit] in sought for unit in _describing(figure))


def _describing(figure: Figure) -> Iterator[int]:
    """Yield the units that say which ones a figure counts: beside its noun, and behind up to the verb.

    A clause has a verb of its own: "the 46 gardens that the scheme has funded | are spread".
    """
    sentence = figure.sentence
    group, tags = sentence.groups[sentence.group_of[figure.unit]], sentence.units.tags
    yield from (unit for unit in range(figure.unit + 1, group.last) if unit != group.head)
    told = not _has_clause(figure)  # whether a verb must be that of the sentence
    for unit in range(group.last, len(tags)):
        verb = tags[unit] in _VERBS and tags[unit - 1] not in _VERBS
        if tags[unit] in _ENDS or (verb and told and tags[unit] in _FINITE):
            return
        told = told or verb
        yield unit


def _told(figure: Figure) -> frozenset[str]:
    """Return the stems of a sentence and of what heads its block, and its times and figures as written."""
    sentence = figure.sentence
    units, passage = sentence.units, sentence.passage
    first, last = passage.sentences[sentence.number]
    spots = (unit for unit in range(len(units)) if units.spots[unit] >= 0)
    written = (" ".join(passage.tokens.lower[units.firsts[unit] : units.lasts[unit]]) for unit in spots)
    stems, (_, head) = telling_words(passage), passage.sentences[0]
    return frozenset((*stems[first:last], *(stems[:head] if head <= _HEADING else ()), *written))
