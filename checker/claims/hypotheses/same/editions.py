"""Which period does a letter give a plan or programme by its name, and another one in one place?

"Het Nationaal Actieplan (NAP 2015-2019)" and in one place "het NAP 2015-2018": a plan has one period, and the
next one begins where it ends. "CSEW 2015-2019" is no plan, and may tell of any years.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.claims.hypotheses.same.named import Pair
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Mention, Passage, Spot
from checker.document import BlockKind
from checker.finding import Evidence
from checker.quantity import PartialDate

_LONGEST = 6  # tokens of a name
_BEFORE = 16  # tokens before the bracket with a short name in which the long one stands
_ENDS = 2  # of a period
_ONCE = Evidence("one plan with two periods that begin or end alike", 14)
_OFTEN = Evidence("it is named so more often", 8)
_MOST = Evidence("it is named so everywhere else", 12)
_EVERYWHERE = 3

Key = tuple[str, ...]
Period = tuple[PartialDate, ...]


def editions(passages: Sequence[Passage]) -> Iterator[Pair]:
    """Yield the period of a name in the one place where it is another, beside the nearest of the others."""
    known: dict[Key, dict[Period, list[tuple[int, Mention]]]] = {}
    plans = set[Key]()
    for at, (name, passage, spot) in enumerate(_named(passages)):
        assert spot.mention is not None
        known.setdefault(name, {}).setdefault(spot.dates, []).append((at, spot.mention))
        if _is_plan(passage, spot):
            plans.add(name)
    for name, periods in known.items():
        if name not in plans or len(periods) != _ENDS:
            continue
        (slip, own), (other, its) = sorted(periods.items(), key=lambda each: len(each[1]))
        ends = [at for at in range(_ENDS) if slip[at] != other[at]]
        if len(own) == 1 and len(ends) == 1:
            ((place, mention),), (end,) = own, ends
            nearest, same = min(its, key=lambda each: abs(each[0] - place))
            both = (place, replace(mention, value=slip[end])), (nearest, replace(same, value=other[end]))
            right, left = sorted(both, key=lambda each: each[0])
            more = () if len(its) == 1 else (_MOST,) if len(its) >= _EVERYWHERE else (_OFTEN,)
            yield left[1], right[1], (_ONCE, *more)


def _named(passages: Sequence[Passage]) -> Iterator[tuple[Key, Passage, Spot]]:
    """Yield the periods of years that stand right behind a name, in reading order."""
    for passage in passages:
        if passage.block.kind is BlockKind.CELL:
            continue
        for spot in passage.spots:
            if spot.mention is not None and len(spot.dates) == _ENDS and all(map(_is_year, spot.dates)):
                name = _name_before(passage, spot)
                if name:
                    yield name, passage, spot


def _is_plan(passage: Passage, spot: Spot) -> bool:
    """Whether a plan is named right before a period, or before the bracket that its short name stands in."""
    tokens, first = passage.tokens, spot.first
    if first > 1 and tokens.lower[first - 2] == "(" and tokens.written(first - 1).isupper():
        begin, _ = passage.sentences[passage.sentence_at(first)]
        some = range(max(begin, first - _BEFORE), first - 2)
    else:
        some = range(first - 1, first)
    plans = tuple(passage.grammar.words.facts["has-period"])
    return any(tokens.lower[at].endswith(plans) for at in some)


def _is_year(date: PartialDate) -> bool:
    return date.year is not None and date.month is None


def _name_before(passage: Passage, spot: Spot) -> Key:
    """Return the stems of the capitalised words right before a period; none that but begins a sentence."""
    begin, _ = passage.sentences[passage.sentence_at(spot.first)]
    stem, silent = lexicon(passage.grammar.words).stem_key, passage.grammar.words.sets["function-words"]
    first = spot.first
    while first > max(begin, spot.first - _LONGEST) and _is_of_name(passage, first - 1):
        first -= 1
    some = [at for at in range(first, spot.first) if passage.tokens.lower[at] not in silent]
    if some == [begin] and not passage.tokens.written(begin).isupper():
        return ()
    return tuple(stem(passage.tokens.lower[at]) for at in some)


def _is_of_name(passage: Passage, at: int) -> bool:
    word = passage.tokens.written(at)
    return passage.covered[at] < 0 and word[0].isupper()
