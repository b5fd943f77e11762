"""Which noun has the figure right behind it: "een subsidie van € 5.000", "grants totaling $486 million"?"""

from checker.claims.frames.wordsets import endings, joined
from checker.claims.mentions import Kind
from checker.claims.syntax import Group, Sentence, Shape

VALUES = frozenset({Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.MONEY})
AMOUNTS = VALUES | {Kind.DURATION, Kind.RANGE}
_CHAIN = 4  # groups between a noun and its figure


def figure_of(sentence: Sentence, unit: int) -> int:
    """A noun with its figure: "een daling van 4%", "grants totaling $486 million"."""
    at = sentence.group_of[unit]
    lead = sentence.groups[at].first - 1
    leads = sentence.passage.grammar.words.facts["figure-of"]
    if sentence.passage.tokens.lower[sentence.units.firsts[unit]] in leads:
        lead += 1  # "een boete tussen € 2 en € 3": the word is part of the figure
    while 0 < lead < unit and sentence.units.tags[lead] in "dp" and sentence.units.words[lead] not in leads:
        lead -= 1
    inside = lead == sentence.groups[at].first
    leading = inside or sentence.units.words[lead] in leads or _put(sentence, lead, unit)
    if lead < 1 or not leading:
        return -1
    before = at - 1
    if before >= 0 and sentence.groups[before].shape is Shape.VERB and not _turns(sentence, before):
        lead = sentence.groups[before].first  # "een bedrag begroot van", not "is gedaald van"
        before -= 1
    other = sentence.groups[before]
    if before >= 0 and sentence.units.tags[lead - 1] == ")":  # "een prijs (catering) van € 5"
        lead = next((each.first - 1 for each in sentence.brackets if each.last == lead - 1), lead)
        before = sentence.group_of[lead - 1] if lead else -1
        other = sentence.groups[before]
    if before < 0 or other.last != lead or other.shape is not Shape.NOUN:
        return -1
    return amount(sentence, before) if sentence.meaning(unit).kind in AMOUNTS else before


def amount(sentence: Sentence, at: int) -> int:
    """Return the noun that can have a figure, where others belong to it: "een prijs voor de afvoer van € 5".

    Group ``at`` itself where its own noun can, or no noun that it belongs to.
    """
    other = at
    for _ in range(_CHAIN):
        group = sentence.groups[other]
        if group.shape is Shape.NOUN and is_amount(sentence, group):
            return other
        first = group.preposition if group.preposition >= 0 else group.first
        joined = group.preposition >= 0 or sentence.units.tags[first - 1 : first] == "c"
        first -= group.preposition < 0
        if not joined or not other or sentence.groups[other - 1].last != first:
            break
        other -= 1
    return at


def is_amount(sentence: Sentence, group: Group) -> bool:
    """Return whether the noun of a group can have a figure: "prijs", "koopprijs"."""
    return sentence.units.words[group.head].endswith(endings(sentence.passage.grammar.words.facts["amount"]))


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
    turning = joined(cues["up"], cues["down"])
    return not turning.isdisjoint(sentence.units.words[group.first : group.last])
