"""What does a figure measure or count, as its own sentence says it?"""

from checker.claims.frames.beside import multiplied, rated, valued
from checker.claims.frames.changes import SHARES, changed, levels, said_of
from checker.claims.frames.figured import VALUES, figure_of
from checker.claims.frames.introductions import listed
from checker.claims.frames.phrases import (
    behind,
    is_time,
    is_transparent,
    is_vague,
    led_share,
    passed_on,
    range_end,
)
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind
from checker.claims.syntax import Bracket, Sentence, Shape


def measured(sentence: Sentence, unit: int) -> int:
    """Return the group that figure ``unit`` measures or counts; -1 where its sentence does not say.

    Asked in the order of how close the words stand: what it is so many times of, a noun behind it in its own
    group ("14 klachten"), the noun whose value it is ("age 30"), what an amount consists of, what it is a
    share of, a noun that it is the figure of ("een subsidie van € 5.000"), what a bracket explains, what a
    figure of the same row measures, what a verb changes, what its verb is about, and what a colon introduces.
    """
    for found in _ASKED:
        at = found(sentence, unit)
        if at >= 0:
            if sentence.meaning(unit).kind not in VALUES or is_vague(sentence, at):
                at = passed_on(sentence, at)
            return -1 if found in _ABOUT and is_vague(sentence, at) else at
    return -1


def _own(sentence: Sentence, unit: int) -> int:
    at = sentence.group_of[unit]
    group = sentence.groups[at]
    if group.shape is not Shape.NOUN or group.head <= unit:
        return -1
    measure = sentence.units.words[group.head] in sentence.passage.grammar.words.classes["measure"]
    return -1 if measure else at


def _stuff(sentence: Sentence, unit: int) -> int:
    """What an amount consists of: "€ 3 miljoen aan giften", "$5 million a year in grants"; no time."""
    if sentence.meaning(unit).kind is not Kind.MONEY:
        return -1
    leads = sentence.passage.grammar.words.facts["stuff"]
    at = _behind(sentence, unit, leads, rated(sentence, unit))
    return at if at >= 0 and not is_time(sentence, at) else -1


def _share_of(sentence: Sentence, unit: int) -> int:
    """What stands behind "van" or "of": "46% van de gemeenten", "9 of the agencies"."""
    kind = sentence.meaning(unit).kind
    if kind is Kind.MONEY:
        return -1
    leads = sentence.passage.grammar.words.facts["share-of"]
    found = _behind(sentence, unit, leads, sentence.groups[sentence.group_of[unit]].last)
    return found if kind in SHARES or _is_several(sentence, found) else -1


def _is_several(sentence: Sentence, at: int) -> bool:
    """Whether a count can be of a group: "9 van de scholen", not "tien van Defensie", in Dutch."""
    words = sentence.passage.grammar.words
    if at < 0 or words.order != "nl":
        return True
    group = sentence.groups[at]
    noun = sentence.units.words[group.head]
    counted = "q" in sentence.units.tags[group.first : group.last]
    return counted or lexicon(words).stem_key(noun) != noun or is_transparent(sentence, group)


def _behind(sentence: Sentence, unit: int, leads: frozenset[str], last: int) -> int:
    """Return what one of ``leads`` leads to at unit ``last``, or behind a bracket that begins there."""
    if sentence.units.tags[last : last + 1] == "(":
        last = next((each.last + 1 for each in sentence.brackets if each.first == last + 1), last)
    if sentence.units.words[last : last + 1] and sentence.units.tags[last] == "b":
        last += 1  # "maakt 12% uit van"
    if last >= len(sentence.units) or sentence.units.words[last] not in leads:
        return -1
    found = behind(sentence, last, sentence.depths[unit])
    return found if found >= 0 and sentence.groups[found].shape is Shape.NOUN else -1


def _to(sentence: Sentence, unit: int) -> int:
    """What the figure behind "tot" measures: "85% tot 90% van de scholen"."""
    other = range_end(sentence, unit)
    if other < 0:
        return -1
    return next((at for found in (_own, _share_of) if (at := found(sentence, other)) >= 0), -1)


def _led(sentence: Sentence, unit: int) -> int:
    """What opens the clause of a share: "Van de scholen heeft 46% een plan"."""
    return led_share(sentence, unit) if sentence.meaning(unit).kind in SHARES else -1


def _explained(sentence: Sentence, unit: int) -> int:
    """What a bracket that holds the figure stands behind: "het aantal vrouwen (37)"."""
    inner = sentence.bracket_at(unit)
    if inner is None:
        return -1
    if (at := _said_within(sentence, unit, inner)) >= 0:
        return at
    opened = inner.first - 1
    before = sentence.group_of[opened - 1] if opened else -1
    if before < 0:
        return -1
    group = sentence.groups[before]
    if (
        group.shape is Shape.TIME
        and before
        and sentence.groups[before - 1].last in (group.first, group.preposition)
    ):
        before -= 1  # "het indexcijfer van 2008 (125,1)"
        group = sentence.groups[before]
    if group.shape is Shape.NOUN:
        counted = _counted_before(sentence, unit, before)
        return counted if counted >= 0 else before
    return measured(sentence, group.head) if group.shape is Shape.FIGURE else -1


def _said_within(sentence: Sentence, unit: int, bracket: Bracket) -> int:
    """What a clause in brackets says of the figure: "(de prijs zou gedaald zijn naar € 2)"."""
    if levels(sentence).isdisjoint(sentence.units.words[bracket.first : unit]):
        return -1
    at = sentence.group_of[bracket.first]
    return at if at >= 0 and sentence.groups[at].shape is Shape.NOUN else -1


def _counted_before(sentence: Sentence, unit: int, before: int) -> int:
    """What was counted before a bracket that parts it: "16 brieven voor een school (14 nieuw, 2 oud)"."""
    if sentence.meaning(unit).kind is not Kind.COUNT or sentence.groups[before].preposition < 0:
        return -1
    clause = sentence.clause_at(unit)
    for at in range(before, -1, -1):
        group = sentence.groups[at]
        if group.first < clause.first:
            return -1
        spot = sentence.units.spots[group.first]
        if group.shape is Shape.NOUN and spot >= 0 and not sentence.depths[group.first]:
            return at if sentence.meaning(group.first).kind is Kind.COUNT else -1
    return -1


def _shared(sentence: Sentence, unit: int) -> int:
    """What another figure of its row measures: "210 klachten over geluid, 180 over geur"."""
    for row in sentence.rows:
        if unit not in row.members:
            continue
        for member in sorted(row.members, key=lambda other: abs(other - unit)):
            if member == unit:
                continue
            at = _said_beside(sentence, member)
            if at >= 0:
                return at
    return -1


def _said_beside(sentence: Sentence, unit: int) -> int:
    """What words beside a figure say, asked once for all of its row."""
    found = sentence.beside.get(unit)
    if found is None:
        asked = (_own, figure_of, _share_of)
        found = next((at for ask in asked if (at := ask(sentence, unit)) >= 0), -1)
        sentence.beside[unit] = found
    return found


_ASKED = (
    multiplied,
    _own,
    valued,
    _stuff,
    _share_of,
    figure_of,
    _to,
    _led,
    _explained,
    _shared,
    changed,
    said_of,
    listed,
)
_ABOUT = frozenset((said_of, listed))  # "de cijfers zijn:" says nothing of what they are of
