"""What does a figure measure or count, as its own sentence says it?"""

from checker.claims.frames.beside import multiplied, rated, valued
from checker.claims.frames.phrases import behind, is_time, is_transparent, is_vague, passed_on
from checker.claims.mentions import Kind
from checker.claims.syntax import Clause, Sentence, Shape

_VALUES = frozenset({Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.MONEY})  # "the rate is 4%": not passed on
_COMMON = frozenset("nvxei")
_SHARES = frozenset({Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.RATIO})


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
            kind = sentence.meaning(unit).kind
            return at if kind in _VALUES and not is_vague(sentence, at) else passed_on(sentence, at)
    return -1


def _own(sentence: Sentence, unit: int) -> int:
    at = sentence.group_at(unit)
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
    if sentence.meaning(unit).kind is Kind.MONEY:
        return -1
    leads = sentence.passage.grammar.words.facts["share-of"]
    return _behind(sentence, unit, leads, sentence.groups[sentence.group_at(unit)].last)


def _behind(sentence: Sentence, unit: int, leads: frozenset[str], last: int) -> int:
    """Return what one of ``leads`` leads to at unit ``last``, or behind a bracket that begins there."""
    if sentence.units.tags[last : last + 1] == "(":
        last = next((each.last + 1 for each in sentence.brackets if each.first == last + 1), last)
    if last >= len(sentence.units) or sentence.units.words[last] not in leads:
        return -1
    found = behind(sentence, last, sentence.depths[unit])
    return found if found >= 0 and sentence.groups[found].shape is Shape.NOUN else -1


def _figure_of(sentence: Sentence, unit: int) -> int:
    """A noun with its figure: "een daling van 4%", "grants totaling $486 million"."""
    at = sentence.group_at(unit)
    lead = sentence.groups[at].first - 1
    leads = sentence.passage.grammar.words.facts["figure-of"]
    while lead > 0 and sentence.units.tags[lead] in "dp" and sentence.units.words[lead] not in leads:
        lead -= 1
    if lead < 1 or (sentence.units.words[lead] not in leads and not _put(sentence, lead, unit)):
        return -1
    before = at - 1
    if before >= 0 and sentence.groups[before].shape is Shape.VERB and not _turns(sentence, before):
        lead = sentence.groups[before].first  # "een bedrag begroot van", not "is gedaald van"
        before -= 1
    other = sentence.groups[before]
    return before if before >= 0 and other.last == lead and other.shape is Shape.NOUN else -1


def _put(sentence: Sentence, lead: int, unit: int) -> bool:
    """Whether a participle beside the verb puts a noun at the figure: "saw costs estimated at $4 million"."""
    leads = sentence.passage.grammar.words.facts["changes-by"]
    if sentence.units.words[lead] not in leads or sentence.units.tags[lead - 1] != "e":
        return False
    return any(verb < lead - 1 for verb in sentence.clause_at(unit).verbs)


def _turns(sentence: Sentence, at: int) -> bool:
    """Whether a verb group says that something rises or falls."""
    cues = sentence.passage.grammar.words.cues
    group = sentence.groups[at]
    return any(word in cues["up"] | cues["down"] for word in sentence.units.words[group.first : group.last])


def _explained(sentence: Sentence, unit: int) -> int:
    """What a bracket that holds the figure stands behind: "het aantal vrouwen (37)"."""
    if not sentence.depths[unit]:
        return -1
    within = [each for each in sentence.brackets if each.first <= unit < each.last]
    opened = max(within, key=lambda each: each.depth).first - 1
    before = sentence.group_at(opened - 1) if opened else -1
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
        return before
    return measured(sentence, group.head) if group.shape is Shape.FIGURE else -1


def _shared(sentence: Sentence, unit: int) -> int:
    """What another figure of its row measures: "210 klachten over geluid, 180 over geur"."""
    for row in sentence.rows:
        if unit not in row.members:
            continue
        for member in sorted(row.members, key=lambda other: abs(other - unit)):
            if member == unit:
                continue
            for found in (_own, _figure_of, _share_of):
                at = found(sentence, member)
                if at >= 0:
                    return at
    return -1


def _changed(sentence: Sentence, unit: int) -> int:
    """What a verb changes."""
    words = sentence.passage.grammar.words
    group = sentence.groups[sentence.group_at(unit)]
    bare = group.preposition < 0
    if not bare and sentence.units.words[group.preposition] not in words.facts["changes-by"]:
        return -1
    before = sentence.group_at(unit) - 1
    if bare and sentence.units.tags[unit - 1] == "c" and sentence.groups[before].last == unit - 1:
        other = sentence.groups[before]  # "by $4 million and 300 hours"
        shares = other.shape is Shape.FIGURE and _figure_of(sentence, other.head) < 0
        return _changed(sentence, other.head) if shares else -1
    clause = sentence.clause_at(unit)
    verbs = [at for at in clause.verbs if at < unit and not sentence.depths[at]]
    if not verbs or (bare and sentence.units.tags[unit - 1] not in "nN"):
        return -1
    plain = [
        at
        for at, other in enumerate(sentence.groups)
        if other.preposition < 0 and other.shape is Shape.NOUN and clause.first <= other.first
        if other.last <= group.first
    ]
    for verb in reversed(verbs):
        for at in plain:
            if verb < sentence.groups[at].first:
                return at
        objects = [at for at in plain if sentence.groups[at].last == verb - 1]
        if objects and words.order == "nl":
            return objects[0]  # "de prijs te verlagen"
    return -1 if bare else clause.subject


def _subject(sentence: Sentence, unit: int) -> int:
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
        sentence.meaning(unit).kind in _SHARES
        or _gives_level(sentence, clause)
        or is_transparent(sentence, subject)
    ):
        return clause.subject
    return -1


def _gives_level(sentence: Sentence, clause: Clause) -> bool:
    words = sentence.passage.grammar.words
    levels = words.facts["level"] | words.cues["up"] | words.cues["down"]
    return any(sentence.units.words[at] in levels for at in clause.verbs)


def _introduced(sentence: Sentence, unit: int) -> int:
    """What the words before a colon introduce: "De kosten bedroegen in: - 2014: € 504.639; - 2015: ..."."""
    colon = sentence.units.tags.find(":")
    if not 0 <= colon < unit or _COMMON.isdisjoint(sentence.units.tags[:colon]):
        return -1  # "Zwolle: 310" is a label
    return introduced(sentence, colon)


def introduced(sentence: Sentence, end: int) -> int:
    """Return the group that the words before unit ``end`` introduce."""
    clause = sentence.clause_at(max(end - 1, 0))
    if clause.subject >= 0 and _gives_level(sentence, clause):
        return clause.subject
    plain = [
        at
        for at, group in enumerate(sentence.groups)
        if group.last <= end and group.preposition < 0 and group.shape is Shape.NOUN
    ]
    counted = [at for at in plain if is_transparent(sentence, sentence.groups[at])]
    return (counted or plain or [-1])[-1]


_ASKED = (
    multiplied,
    _own,
    valued,
    _stuff,
    _share_of,
    _figure_of,
    _explained,
    _shared,
    _changed,
    _subject,
    _introduced,
)
