"""Which words of a sentence say that something rises or falls, and how many times as much it becomes?"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import product

from msgspec import Struct

from checker.claims.frames import with_particle
from checker.claims.hypotheses.term import Saying
from checker.claims.lexicon import Words, kept
from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence
from checker.quantity import Hedge, Quantity

_FACTOR = "factor-"
_NUMBER = "*"  # in a word of times: where its number stands
_NOMINAL = {"n": "noun", "a": "adjective"}
_RELATIVE = "r"  # the class of "that" behind a noun
_HEDGED = 4  # units before a word of times in which it is hedged


class Turn(Struct, frozen=True):
    """A word that says which way something goes.

    It stands at ``unit``; ``last`` is its separable particle, else the same. ``way`` is "up", "down" or "" (a
    change, a difference). ``sort`` is "noun", "verb", "adjective", "comparative", "particle" or "times".
    ``factor``: how many times as much the larger is of the smaller; ``hedge`` how that is hedged.
    """

    unit: int
    last: int
    way: str
    sort: str
    factor: Decimal | None = None
    hedge: Hedge | None = None


class _Sense(Struct, frozen=True):
    way: str
    sort: str
    factor: Decimal | None = None


@kept
def _senses(words: Words) -> Mapping[str, _Sense]:
    """Return for each single word that tells a change what it says."""
    cues = words.cues
    found: dict[str, _Sense] = {}
    for way in ("up", "down"):
        found.update((word, _Sense(way, "verb")) for word in cues[way])
    for word in cues["change"]:
        way = next((way for way in ("up", "down") if word in cues[way]), "")
        found[word] = _Sense(way, "noun")
    found.update((word, _Sense("", "noun")) for word in words.evidence["adjusted"])
    for name, way in (("more", "up"), ("fewer", "down")):
        found.update((word, _Sense(way, "comparative")) for word in words.evidence[name])
    for name, some in cues.items():
        if name.startswith(_FACTOR):
            share = Fraction(name.removeprefix(_FACTOR))
            up = share > 1
            factor = Decimal((share if up else 1 / share).numerator)
            found.update((word, _Sense("up" if up else "down", "times", factor)) for word in some)
    many = ((word, number) for word, number in words.numbers.parts.items() if number > 1)
    for (word, number), fold in product(many, words.facts["folds"]):
        found[fold.replace(_NUMBER, word)] = _Sense("up", "times", Decimal(number))
    for word in words.classes["particle"]:
        found.pop(word, None)  # "toe" alone is none
    for way in ("up", "down"):
        found.update((word, _Sense(way, "particle")) for word in cues[f"particle-{way}"])
    return found


def turns(said: Saying) -> tuple[Turn, ...]:
    """Return the words of a sentence that tell a change, in order."""
    found: tuple[Turn, ...] | None = said.known.get("turns")
    if found is None:
        found = tuple(sorted(_turns(said.sentence), key=lambda turn: turn.unit))
        said.known["turns"] = found
    return found


def nearest(said: Saying, unit: int) -> Turn:
    """Return the word of a sentence that tells a change, which it has, nearest to a unit."""
    key = ("nearest turn", unit)
    found: Turn | None = said.known.get(key)
    if found is None:
        found = said.known[key] = min(turns(said), key=lambda turn: abs(turn.unit - unit))
    return found


def may_turn(passage: Passage, first: int, last: int) -> bool:
    """Return whether tokens ``first`` to ``last`` (excluded) hold a word that tells a change."""
    return not _senses(passage.grammar.words).keys().isdisjoint(passage.tokens.lower[first:last])


def _turns(sentence: Sentence) -> Iterator[Turn]:
    words = sentence.passage.grammar.words
    senses, cues = _senses(words), words.cues
    spelled, tags = sentence.units.words, sentence.units.tags
    taken: set[int] = set()
    for clause in sentence.clauses:
        if clause.particle < 0 or not clause.verbs:
            continue
        for at, verb in zip(clause.verbs, with_particle(sentence, clause), strict=True):
            way = next((way for way in ("up", "down") if verb in cues[way]), "")
            if way and at not in taken and sentence.bracket_at(at) == sentence.bracket_at(clause.particle):
                taken.add(at)
                yield Turn(at, clause.particle, way, "verb")
    yield from _numbered(sentence)
    yield from _by_a_factor(sentence)
    for at, word in enumerate(spelled):
        sense = senses.get(word)
        if sense is None or at in taken:
            continue
        if sense.sort == "times" and sense.factor is not None:
            yield Turn(at, at, sense.way, sense.sort, sense.factor, _hedge(sentence, at))
            continue
        if sense.sort == "particle" and not _is_way(sentence, at):
            continue
        if sense.sort == "comparative" and tags[at - 1 : at] == tags[at + 1 : at + 2] == "q":
            continue  # "$215 less $15" is told as a difference
        sort = _NOMINAL.get(tags[at], sense.sort) if sense.sort == "verb" else sense.sort
        yield Turn(at, at, sense.way, sort)


def _numbered(sentence: Sentence) -> Iterator[Turn]:
    """Yield each number of times: "drie keer zoveel", "three times as many"."""
    words = sentence.passage.grammar.words
    spelled, tags = sentence.units.words, sentence.units.tags
    for at, word in enumerate(spelled[1:-1], start=1):
        if (
            word in words.evidence["times"]
            and tags[at - 1] == "q"
            and spelled[at + 1] in words.evidence["as-much"]
        ):
            value = sentence.meaning(at - 1).value
            if isinstance(value, Quantity) and value.value > 1:
                yield Turn(at - 1, at, "up", "times", value.value, value.hedge)


def _by_a_factor(sentence: Sentence) -> Iterator[Turn]:
    """Yield each number of a factor: "met een factor 4", "by a factor of three"."""
    facts = sentence.passage.grammar.words.facts
    spelled, tags = sentence.units.words, sentence.units.tags
    for at, tag in enumerate(tags):
        noun = at - 2 if spelled[at - 1] in facts["factor-of"] else at - 1
        if tag != "q" or noun < 1 or spelled[noun] not in facts["factor"] or tags[noun - 1] != "d":
            continue  # "als factor 2"
        value = sentence.meaning(at).value
        if isinstance(value, Quantity) and value.unit is None and value.value > 1:
            yield Turn(at, at, "", "times", value.value, value.hedge)


def _is_way(sentence: Sentence, unit: int) -> bool:
    """Whether a particle stands beside a figure, "from", "by" or a verb: "up 28% from", "was down to 5"."""
    words, tags = sentence.units.words, sentence.units.tags
    cues = sentence.passage.grammar.words.cues
    if f"{words[unit - 1]} {words[unit]}" in cues["up"] | cues["down"]:
        return True  # "goes up"
    behind = words[unit + 1 : unit + 2]
    led = tags[unit + 1 : unit + 2] == "q" or (behind and behind[0] in cues["from"] | cues["by"])
    return bool(led) or tags[unit - 1 : unit] in tuple("xvieq")


def _hedge(sentence: Sentence, unit: int) -> Hedge | None:
    """Return how a word is hedged: "bijna verdubbeld", "more than doubled"."""
    lexemes, token = sentence.passage.lexemes, sentence.units.firsts[unit]
    for first in range(token - 1, max(token - _HEDGED, -1), -1):
        for each in lexemes.at(first):
            if each.terminal == "HEDGE" and each.last == token:
                return Hedge(str(each.value))
    return None


def is_earlier(said: Saying, turn: Turn) -> bool:
    """Return whether a word is of what was so before: "an earlier fall", "the fall that was seen earlier"."""
    tags = said.sentence.units.tags
    last = turn.unit
    if tags[turn.unit + 1 : turn.unit + 2] == _RELATIVE:
        last = next((at for at in range(turn.unit + 2, len(tags)) if tags[at] in ",;:()q."), len(tags))
    return turn.sort == "noun" and said.holds("earlier", turn.unit - 1, last)
