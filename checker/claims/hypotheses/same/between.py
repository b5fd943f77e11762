"""Can words between a count and "these" have changed which ones are meant?

"Wij vroegen twaalf gemeenten. Ede, Epe en Goor deden mee. Deze drie gemeenten": the three were named. "Zes
acties lopen. De uitvoering ligt op schema. Deze vijf acties": nothing but the six can be meant.
"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.mentions import Kind, Passage
from checker.document import BlockKind
from checker.quantity import Quantity

_TOKENS = 400  # between the two
_REACH = 6  # blocks between the two
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_COUNTS = (Kind.COUNT, Kind.RATIO)
_CLAUSE = frozenset("or")  # a pronoun or "that" begins a clause that tells which
_PARTICIPLE, _NOUNS = "e", frozenset("nN")
_ENDS = frozenset("xv.,;:)c")
_SIGNS = frozenset(",;")
_Part = tuple[Passage, int, int]


class Between:
    """The blocks of a letter, to be asked what stands between two figures."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Keep the passages, and the place of each."""
        self._passages = passages
        self._at: Mapping[str, int] = {each.block.id: at for at, each in enumerate(passages)}

    def leaves(self, count: Figure, these: Figure) -> bool:
        """Whether nothing between a count and "these" can have changed which ones of its noun are meant.

        No part of them, no other ones, nor their noun; and of fewer not as many names, or things in a row.
        """
        own, its = these.mention.quantity, count.mention.quantity
        parts = self._parts(count, these)
        if parts is None or own is None or its is None:
            return False
        items = [part for part in parts if part[0].block.kind is BlockKind.ITEM]
        prose = [part for part in parts if part[0].block.kind is not BlockKind.ITEM]
        noun = _noun(these)
        if (items and len(items) != its.value) or any(noun in _stems(*part) for part in prose):
            return False
        if own.value > its.value:
            return not any(_adds(*part) for part in prose)
        if any(_speaks_of_some(*part) or _lists(*part, own, its) for part in prose):
            return False
        most = (
            2 * own.value > its.value
        )  # less than half may be ones that a noun told: "Verpleegkundigen spraken"
        return most and len(list(_names(prose))) < own.value

    def _parts(self, count: Figure, these: Figure) -> list[_Part] | None:
        """Return what stands between two figures of one section; None where a heading or table does."""
        first, last = (self._at.get(each.mention.block, -1) for each in (count, these))
        if not 0 <= first <= last <= first + _REACH:
            return None
        begin, end = _behind(count), _before(these)
        some = self._passages[first : last + 1]
        if any(each.block.kind not in _RUNNING for each in some[1:]):
            return None
        parts = [
            (each, begin if not at else 0, end if at == last - first else len(each.tokens.lower))
            for at, each in enumerate(some)
        ]
        return parts if sum(end - begin for _, begin, end in parts) <= _TOKENS else None


def is_narrowed(these: Figure, count: Figure) -> bool:
    """Whether words behind the noun say which of them: "deze vijf acties die nog lopen", "in Ede"."""
    sentence = these.sentence
    units, verbs = sentence.units, sentence.clause_at(these.unit).verbs
    stems, said = telling_words(sentence.passage), set[str]()
    for unit in range(sentence.groups[sentence.group_of[these.unit]].last, len(units)):
        tag = units.tags[unit]
        if tag in _CLAUSE:
            return True
        if tag in _ENDS or unit in verbs or (tag == _PARTICIPLE and not verbs):
            break
        if tag in _NOUNS:
            said.update(stems[units.firsts[unit] : units.lasts[unit]])
    first, last = count.sentence.passage.sentences[count.sentence.number]
    told = set(_stems(count.sentence.passage, first, last))
    return 2 * len((said - {""}) & told) < len(said - {""})


def _behind(figure: Figure) -> int:
    """Return the token behind the noun that a figure counts."""
    sentence = figure.sentence
    at = sentence.group_of[figure.unit]
    return sentence.units.lasts[sentence.groups[at].last - 1 if at >= 0 else figure.unit]


def _before(figure: Figure) -> int:
    """Return the token at which "most of these 12" begins."""
    sentence = figure.sentence
    first = sentence.units.firsts[sentence.groups[sentence.group_of[figure.unit]].first]
    of = sentence.passage.tokens.lower[max(first - 1, 0)] in sentence.passage.grammar.words.facts["share-of"]
    return max(first - 2, 0) if of else first


def _noun(figure: Figure) -> str:
    """Return the stem of the noun that a figure counts."""
    sentence = figure.sentence
    head = sentence.groups[sentence.group_of[figure.unit]].head
    return telling_words(sentence.passage)[sentence.units.firsts[head]]


def _stems(passage: Passage, first: int, last: int) -> Sequence[str]:
    return telling_words(passage)[first:last]


def _speaks_of_some(passage: Passage, first: int, last: int) -> bool:
    """Whether words tell a part, a loss, the others or a rank of what was counted, or another count."""
    words = passage.grammar.words
    some = words.facts["rest-of"] | words.facts["some-of"] | words.cues["partitive"] | words.cues["not-here"]
    if not some.isdisjoint(passage.tokens.lower[first:last]):
        return True
    return any(spot.meaning.kind in (*_COUNTS, Kind.ORDINAL) for spot in passage.spots_in(first, last))


def _adds(passage: Passage, first: int, last: int) -> bool:
    """Whether words or another count may add to what was counted: "later kwam er nog een bij"."""
    facts = passage.grammar.words.facts
    added = facts["one-more"] | facts["rest-of"]
    return not added.isdisjoint(passage.tokens.lower[first:last]) or any(
        spot.meaning.kind in _COUNTS for spot in passage.spots_in(first, last)
    )


def _names(parts: Sequence[_Part]) -> Iterator[str]:
    """Yield what may be names of them: words with a capital, and those that say something first."""
    for passage, first, last in parts:
        tokens, stems, covered = passage.tokens, telling_words(passage), passage.covered
        for at in range(first, last):
            if covered[at] < 0 and stems[at] and tokens.text[tokens.starts[at]].isupper():
                yield tokens.lower[at]


def _lists(passage: Passage, first: int, last: int, own: Quantity, its: Quantity) -> bool:
    """Whether a sentence may name as many things as "these" are, and not all that were counted."""
    words, lower = passage.grammar.words, passage.tokens.lower
    for begin, end in passage.sentences[passage.sentence_at(first) :]:
        if begin >= last:
            break
        row = lower[max(begin, first) : min(end, last)]
        signs = sum(word in _SIGNS or word in words.classes["coordinator"] for word in row)
        if signs and signs + 1 >= own.value and signs + 1 != its.value:
            return True
    return False
