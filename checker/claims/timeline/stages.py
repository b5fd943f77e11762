"""Which two times does a letter give to an earlier and a later stage of one thing?

"De motie werd op 5 juni ingediend en op 12 juni aangenomen", "the treaty, signed in 2016, entered into force
in 2018". They are of one thing where nothing new is named from the one to the other ("de oude brug is in
2010 gesloten en de nieuwe in 2008 geopend" is of two), and a sentence that tells the later stage first may
tell of a sequel: "the pilot was completed in 2019 and launched in 2020".
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.claims.lexicon import Words, kept
from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence, sentence
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.within import told

_STAGES = (
    ("begins", "ends"),
    ("built", "opens"),
    ("built", "gone"),
    ("opens", "gone"),
    ("begins", "gone"),
    ("submitted", "adopted"),
    ("submitted", "force"),
    ("submitted", "signed"),
    ("signed", "force"),
    ("signed", "published"),
    ("adopted", "published"),
    ("adopted", "force"),
    ("adopted", "repealed"),
    ("signed", "repealed"),
    ("force", "repealed"),
    ("tendered", "awarded"),
    ("awarded", "ends"),
    ("exists", "recognised"),
    ("begins", "recognised"),
    ("born", "begins"),
    ("asked", "answered"),
    ("sent", "received"),
    ("received", "answered"),
)
_EITHER_WAY = (("born", "died"),)  # of which no sequel can begin
_NAMED = frozenset(name for pair in _STAGES + _EITHER_WAY for name in pair)
_DETERMINER, _PRONOUN, _SUBORDINATOR = "d", "o", "r"
_NAMES = frozenset("dmnNr")  # the classes of words that name something, and of those that open a clause
_FURTHEST = 4  # times that one is set beside


class Stage(Struct, frozen=True):
    """A time with the stages told beside it and its sentence; ``same``: of the same thing as before."""

    when: Moment
    stages: frozenset[str]
    number: int
    same: bool


class Order(Struct, frozen=True):
    """Two stages of one thing, of which the ``earlier`` comes first."""

    earlier: Stage
    later: Stage

    @property
    def sentences(self) -> int:
        """Return over how many sentences they are told."""
        return 1 + abs(self.later.number - self.earlier.number)


def in_order(passage: Passage) -> Sequence[Order]:
    """Return each two times that stages beside them put in an order, found once.

    A next sentence goes on about the same thing where a pronoun means it: "Het werd in 1962 opgeheven."
    """
    if passage.orders is None:
        passage.orders = tuple(_found(passage))
    found: tuple[Order, ...] = passage.orders
    return found


def _found(passage: Passage) -> Iterator[Order]:
    if _stages_of(passage.grammar.words).keys().isdisjoint(passage.tokens.lower):
        return
    known: list[Stage] = []
    last = -1
    for number, spots in told(passage):
        if number != last + 1:
            known = []
        last = number
        times = moments(spots)
        if not all(_is_when(passage, each) for each in times):
            known = []
            continue
        if not times:
            known = known if known and _goes_on(passage, number) else []
            continue
        if not _said(passage, *passage.sentences[number]):
            known = []
            continue
        for each in _of_sentence(passage, number, times):
            tendered = [one for one in known if "tendered" in one.stages and one.number == number - 1]
            goes_on = each.same or (
                tendered and "awarded" in each.stages and _comes_of_tender(passage, number)
            )
            known = [*known[-_FURTHEST:], each] if goes_on else [each]
            yield from _pairs(known[:-1], each)


def _is_when(passage: Passage, when: Moment) -> bool:
    """Whether a time says when something was: "in 2015", "born 1960"; not "de begroting 2025"."""
    words, lower = passage.grammar.words, passage.tokens.lower
    leads = words.time["when"]
    at = when.spot.first
    while (
        at > 0
        and lower[at] not in leads
        and (at == when.spot.first or lower[at] in words.time["of-year-parts"])
    ):
        at -= 1
    return lower[at] in leads or lower[at] in _stages_of(words)


def _pairs(known: Sequence[Stage], found: Stage) -> Iterator[Order]:
    """Yield what was told before beside what is told now, where their stages have an order."""
    for before in known:
        if any(early in before.stages and late in found.stages for early, late in _STAGES + _EITHER_WAY):
            if not any(early in found.stages and late in before.stages for early, late in _STAGES):
                yield Order(before, found)
        elif any(late in before.stages and early in found.stages for early, late in _EITHER_WAY):
            yield Order(found, before)


def _of_sentence(passage: Passage, number: int, times: Sequence[Moment]) -> Iterator[Stage]:
    """Yield the times of a sentence with the stages that are told beside each."""
    parsed = sentence(passage, number)
    if parsed.endless:
        return
    begin, end = passage.sentences[number]
    cuts = [_cut(passage, one, other) for one, other in pairwise(times)]
    if -1 in cuts:
        return
    for at, (when, first, last) in enumerate(zip(times, [begin, *cuts], [*cuts, end], strict=True)):
        since = times[at - 1].spot.last if at else begin
        own = not names_another(parsed, since, last, when.spot.last)
        same = (own and (at > 0 or _has_pronoun(parsed, last))) or (not at and _means_before(passage, number))
        yield Stage(when, _said(passage, first, last), number, same)


def _means_before(passage: Passage, number: int) -> bool:
    """Whether a sentence means what the one before it names, by the same noun: "in response to that call"."""
    if not number:
        return False
    words, lower = passage.grammar.words, passage.tokens.lower
    if _looks_further_back(passage, number):
        return False
    before = frozenset(passage.between(*passage.sentences[number - 1])) - words.sets["function-words"]
    first, last = passage.sentences[number]
    return any(
        lower[at] in words.classes["demonstrative"] and lower[at + 1] in before
        for at in range(first, last - 1)
    )


def _comes_of_tender(passage: Passage, number: int) -> bool:
    """Whether a sentence names "the contract" and not which: that for which tenders were called before."""
    words, lower = passage.grammar.words, passage.tokens.lower
    first, last = passage.sentences[number]
    qualified = words.cues["of-another"] | words.time["for-day"] | words.classes["relative"]
    return not _looks_further_back(passage, number) and any(
        lower[at - 1] in words.cues["the"] and lower[at + 1] not in qualified
        for at in range(first + 1, last - 1)
        if lower[at] in words.time["comes-of-tender"]
    )


def _looks_further_back(passage: Passage, number: int) -> bool:
    time = passage.grammar.words.time
    return not (time["back-from-now"] | time["precedes"]).isdisjoint(
        passage.between(*passage.sentences[number])
    )


def _goes_on(passage: Passage, number: int) -> bool:
    """Whether a sentence without a time is about the same thing still: "Het duurde vier jaar."."""
    parsed, (first, last) = sentence(passage, number), passage.sentences[number]
    return not parsed.endless and _has_pronoun(parsed, last) and not names_another(parsed, first, last)


def _cut(passage: Passage, one: Moment, other: Moment) -> int:
    """Return the token of the last joint between two times: "en", a comma or a bracket; -1 for none."""
    joints = passage.grammar.words.sets["list-and"] | {",", ";", "("}
    lower = passage.tokens.lower
    between = range(other.spot.first - 1, one.spot.last - 1, -1)
    return next((at for at in between if lower[at] in joints), -1)


def _said(passage: Passage, first: int, last: int) -> frozenset[str]:
    """Return the stages of which the tokens tell; none where they deny it, or say it was again."""
    time, said = passage.grammar.words.time, frozenset(passage.between(first, last))
    if said & (passage.grammar.words.evidence["negation"] | time["once-more"] | time["moves"]):
        return frozenset()
    stages = _stages_of(passage.grammar.words)
    found = frozenset(name for word in said & stages.keys() for name in stages[word])
    if said & (time["out-of-force"] | time["works-back"]):
        found -= {"force"}
    return found if said & time["since"] else found - {"exists"}


@kept
def _stages_of(words: Words) -> Mapping[str, tuple[str, ...]]:
    """Return for each word that tells of stages which these are."""
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(_NAMED):
        for word in words.time[name]:
            found[word] = (*found.get(word, ()), name)
    return found


def names_another(parsed: Sentence, first: int, last: int, behind: int | None = None) -> bool:
    """Whether some tokens name something, of which what they tell may be told, and not of what was before.

    What a preposition leads to is no other ("in werking"), nor what closes with it ("haar deuren"). Where
    a subordinate clause begins ``behind`` a token, what it names is of that clause.
    """
    units = parsed.units
    for at, (tag, token) in enumerate(zip(units.tags, units.firsts, strict=True)):
        if not first <= token < last or tag not in _NAMES:
            continue
        if _is_pronoun(parsed, at):
            continue
        index = parsed.group_of[at]
        group = parsed.groups[index] if index >= 0 else None
        if tag == _SUBORDINATOR:
            return behind is None or token < behind
        if group is None:
            return True
        own = units.words[group.head] in parsed.passage.grammar.words.time["own-parts"]
        if group.preposition < 0 and not own:
            return True
    return False


def _has_pronoun(parsed: Sentence, last: int) -> bool:
    """Whether a pronoun of the tokens before ``last`` means what was named: "het", "it"."""
    return any(token < last and _is_pronoun(parsed, at) for at, token in enumerate(parsed.units.firsts))


def _is_pronoun(parsed: Sentence, at: int) -> bool:
    """Whether a unit is "it", "hij", or "het" that leads to no noun."""
    units, meant = parsed.units, parsed.passage.grammar.words.classes["anaphoric"]
    alone = units.tags[at] == _PRONOUN or (units.tags[at] == _DETERMINER and parsed.group_of[at] < 0)
    return alone and units.words[at] in meant
