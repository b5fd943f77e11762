"""Which words does a group of units stand for?"""

from checker.claims.frames.frame import Phrase
from checker.claims.frames.wordsets import endings
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Group, Sentence, Shape
from checker.document import Span

_NOUNS = frozenset("nN")


def phrase(sentence: Sentence, group: Group) -> Phrase:
    """Return the group as words of its block, without what leads to it."""
    found: Phrase | None = sentence.phrases.get(group)
    if found is None:
        found = sentence.phrases[group] = _phrase(sentence, group)
    return found


def _phrase(sentence: Sentence, group: Group) -> Phrase:
    tokens, units = sentence.passage.tokens, sentence.units
    start, end = tokens.starts[units.firsts[group.first]], tokens.ends[units.lasts[group.last - 1] - 1]
    at = Span(tokens.starts[units.firsts[group.head]], tokens.ends[units.lasts[group.head] - 1])
    text = tokens.text
    led = units.words[group.preposition] if group.preposition >= 0 else None
    return Phrase(
        sentence.passage.block.id, Span(start, end), text[start:end], text[at.start : at.end].lower(), at, led
    )


def key(sentence: Sentence, noun: Phrase | None) -> str:
    """Return what all forms of a phrase's noun have in common; "" for no phrase."""
    return lexicon(sentence.passage.grammar.words).stem_key(noun.head) if noun is not None else ""


def is_transparent(sentence: Sentence, group: Group) -> bool:
    """Whether the group's noun passes on to what it counts: "het aantal", "the share"."""
    if group.shape is not Shape.NOUN:
        return False
    return lexicon(sentence.passage.grammar.words).is_transparent(sentence.units.words[group.head])


def is_vague(sentence: Sentence, at: int) -> bool:
    """Whether a noun says nothing of what its figures are of: "de volgende cijfers", "the table"."""
    word = sentence.units.words[sentence.groups[at].head]
    return word in sentence.passage.grammar.words.classes["vague"]


def is_time(sentence: Sentence, at: int) -> bool:
    """Whether a noun names a stretch of time: "de afgelopen twee begrotingsjaren", "a fiscal year"."""
    return sentence.units.words[sentence.groups[at].head].endswith(
        endings(sentence.passage.grammar.words.facts["times"])
    )


def passed_on(sentence: Sentence, at: int) -> int:
    """Return the group that group ``at`` passes on to, itself where its noun says enough or nothing follows.

    "het aantal klachten" passes on to "klachten", "the share of women" to "women", "de cijfers over het
    verbruik" to "verbruik".
    """
    for _ in range(3):
        group = sentence.groups[at]
        vague = is_vague(sentence, at)
        if not (vague or is_transparent(sentence, group)) or at + 1 >= len(sentence.groups):
            return at
        behind = sentence.groups[at + 1]
        if behind.shape is not Shape.NOUN or (vague and _is_time(sentence, behind)):
            return at
        led = behind.preposition == group.last and (
            vague or sentence.units.words[group.last] in _of(sentence)
        )
        if not led and not (behind.first == group.last and behind.determiner < 0):
            return at
        at += 1
    return at


def _is_time(sentence: Sentence, group: Group) -> bool:
    """Whether a noun is a stretch of time: "de cijfers per jaar"."""
    return sentence.units.words[group.head] in sentence.passage.grammar.words.facts["times"]


def behind(sentence: Sentence, last: int, depth: int) -> int:
    """Return the group that a preposition at unit ``last`` leads to; -1 where none stands there."""
    tags = sentence.units.tags
    if tags[last : last + 1] != "p" or sentence.depths[last] != depth:
        return -1
    at = sentence.group_of[last + 1] if last + 1 < len(tags) else -1
    return at if at >= 0 and sentence.groups[at].preposition == last else -1


def led_share(sentence: Sentence, unit: int) -> int:
    """Return what opens the clause of a share, -1 for nothing: "Van de scholen heeft 46% een plan"."""
    first = sentence.clause_at(unit).first
    first += sentence.units.tags[first] in "c,"
    found = behind(sentence, first, sentence.depths[unit])
    if found < 0 or sentence.units.words[first] not in sentence.passage.grammar.words.facts["share-of"]:
        return -1
    group = sentence.groups[found]
    told = group.determiner >= 0 and group.shape is Shape.NOUN and group.last <= unit
    return found if told and _NOUNS.isdisjoint(sentence.units.tags[group.last : unit]) else -1


def range_end(sentence: Sentence, unit: int) -> int:
    """Return the figure that "tot" joins to figure ``unit``, -1 for none: "85% tot 90% van de scholen"."""
    own = sentence.group_of[unit]
    lead = sentence.groups[own].last
    if sentence.units.tags[lead : lead + 1] != "p" or own + 1 == len(sentence.groups):
        return -1
    other = sentence.groups[own + 1]
    if other.preposition != lead or sentence.units.tags[other.first] != "q":
        return -1
    return other.first if sentence.units.words[lead] in sentence.passage.grammar.words.cues["until"] else -1


def _of(sentence: Sentence) -> frozenset[str]:
    return sentence.passage.grammar.words.facts["figure-of"]
