"""Which groups of a sentence are times that something holds for?"""

from msgspec import Struct

from checker.claims.frames.tense import Tense, is_perfect, tense
from checker.claims.frames.wordsets import endings, joined
from checker.claims.lexicon import Words
from checker.claims.mentions import Kind
from checker.claims.syntax import Group, Sentence, Shape

_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
_PERIODS = frozenset({Kind.YEAR, Kind.MONTH_YEAR, Kind.DATE_RANGE, Kind.DATE_LIST, Kind.RANGE, *_DAYS})
_LEADING = 2  # units before a length of time that say which: "de afgelopen", "the last"


class Times(Struct, frozen=True):
    """The times of one sentence, as groups in order, each found once.

    ``held`` are those that something holds for, ``years`` all years that are not of a paper or compared with:
    also that of a title ("begroting 2024"). ``tenses`` are those of the clauses.
    """

    held: tuple[int, ...]
    years: tuple[int, ...]
    tenses: tuple[Tense, ...]

    def alike(self, sentence: Sentence, unit: int, at: int) -> bool:
        """Whether the clauses of a figure and of time ``at`` go together in tense."""
        clause = sentence.clause_of[sentence.groups[at].head]
        return self.tenses[sentence.clause_of[unit]].goes_with(self.tenses[clause])


def times(sentence: Sentence) -> Times:
    """Return the times of a sentence."""
    if sentence.endless:
        return Times((), (), ())
    told, spots = _tells(sentence), sentence.units.spots
    asked = [at for at, group in enumerate(sentence.groups) if told or spots[group.head] >= 0]
    held = tuple([at for at in asked if _holds(sentence, sentence.groups[at])])
    years = tuple([at for at in asked if _is_year(sentence, sentence.groups[at])])
    tenses = tuple([tense(sentence, clause) for clause in sentence.clauses]) if held or years else ()
    return Times(held, years, tenses)


def _tells(sentence: Sentence) -> bool:
    """Whether words can be a time too, that no mention is: "vorig jaar", "sinds de invoering"."""
    facts = sentence.passage.grammar.words.facts
    telling = joined(facts["seen-from"], facts["since"])
    return "j" in sentence.units.tags or not telling.isdisjoint(sentence.units.words)


def returns(sentence: Sentence, group: Group) -> bool:
    """Whether a time comes back: "elk jaar", "annually"."""
    repeated = sentence.passage.grammar.words.facts["repeated"]
    return not repeated.isdisjoint(sentence.units.words[group.first : group.last])


def _is_year(sentence: Sentence, group: Group) -> bool:
    """Whether a group is a year, and not that of a paper or one to compare with."""
    if sentence.units.spots[group.head] < 0 or sentence.meaning(group.head).kind is not Kind.YEAR:
        return False
    return not _is_compared(sentence, group) and not _of_paper(sentence, group)


def _holds(sentence: Sentence, group: Group) -> bool:
    """Whether a group is a time that something holds for.

    Not the date or year of a paper ("de wet van 2007", "(Kamer, 2016-2017, nr. 102)"), and not the time that
    something is compared with.
    """
    units = sentence.units
    words = sentence.passage.grammar.words
    if group.shape is Shape.VERB:
        return False
    if units.spots[group.head] < 0 or units.tags[group.head] == "u":
        told = _is_relative(sentence, group, words) or _has_begun(sentence, group, words)
        return told and not _is_compared(sentence, group)
    kind = sentence.meaning(group.head).kind
    if kind not in _PERIODS or (kind is Kind.RANGE and units.tags[group.head] != "t"):
        return False
    if _is_compared(sentence, group) or _of_paper(sentence, group):
        return False
    before = group.first - 1
    if group.preposition < 0:
        titled = before >= 0 and units.tags[before] in "nN" and not _names_years(units.words[before], words)
        return not titled or kind is not Kind.YEAR
    dated = (
        units.words[group.preposition] in words.sets["dated"]
        and before > 0
        and units.tags[before - 1] in "nNk"
    )
    return not (dated and kind in _DAYS)


def _of_paper(sentence: Sentence, group: Group) -> bool:
    """Whether it is the year of a paper, in its name or in where it stands."""
    units = sentence.units
    words = sentence.passage.grammar.words
    before, behind = group.first - 1, group.last
    if "/" in units.words[max(before, 0) : group.first]:
        return True  # ".../wet/2000/BWBR0011823"
    ends = units.tags[max(before, 0) : before + 1] + units.tags[behind : behind + 2]
    if sentence.depths[group.head] and (ends[1:] == ",k" or (ends[:2] == ",," and group.preposition < 0)):
        return True  # where a paper stands
    if group.preposition >= 0 and units.words[group.preposition] in words.sets["dated"]:
        before -= 1
    return before >= 0 and units.tags[before] in "nN" and _is_paper(units.words[before], words)


def _is_paper(word: str, words: Words) -> bool:
    papers = joined(words.cues["document"], words.facts["act"], words.cues["session"])
    return word in papers or (words.order == "nl" and word.endswith(endings(papers)))


def _is_relative(sentence: Sentence, group: Group, words: Words) -> bool:
    """Whether it is a time seen from the letter or counted: "vorig jaar", "the last three years"."""
    units = sentence.units
    lasting = units.tags[group.head] == "u"
    if group.shape is Shape.TIME and units.tags[group.last : group.last + 1] == "u":
        return False  # it says which length: "de afgelopen vijf jaar"
    first = max(group.first - _LEADING, 0) if lasting else group.first
    seen = words.facts["seen-from"]
    if "j" not in units.tags[first : group.last] and seen.isdisjoint(units.words[first : group.last]):
        return False
    return group.shape is not Shape.NOUN or units.words[group.head].endswith(endings(words.facts["times"]))


def _has_begun(sentence: Sentence, group: Group, words: Words) -> bool:
    """Whether it is what began a stretch of time: "sinds de invoering", "Since Mayor Hill took office".

    A clause with "since" tells a time only where the other tells what was done since: "since it was late, we
    close" tells a reason.
    """
    before = group.preposition if group.preposition >= 0 else group.first - 1
    led = sentence.units.words[before] if before >= 0 else ""
    if group.shape is not Shape.NOUN or led not in words.facts["since"]:
        return False
    if led not in words.facts["since-because"]:
        return True
    clause = sentence.clause_at(group.head)
    verb = next((at for at in clause.verbs if at > group.head), -1)
    if verb < 0 or "," in sentence.units.tags[group.last : verb]:
        return True
    others = (each for each in sentence.clauses if each is not clause)
    return tense(sentence, clause) is Tense.PAST and any(is_perfect(sentence, each) for each in others)


def _is_compared(sentence: Sentence, group: Group) -> bool:
    """Whether something is compared with a time: "ten opzichte van 2019", "compared to 2019"."""
    compared = sentence.passage.grammar.words.facts["compared"]
    before = group.first - 1
    return not compared.isdisjoint(sentence.units.words[max(before - 1, 0) : before + 1])


def _names_years(word: str, words: Words) -> bool:
    """Whether a noun names a year or period: "jaar", "aanslagjaar", "years"."""
    return word.endswith(endings(words.cues["year-noun"]))
