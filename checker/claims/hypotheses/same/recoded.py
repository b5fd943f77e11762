"""Which codes of documents does a letter write in two ways: "GAO-26-108043", and "GAO-26-108034"?"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec import Struct

from checker.claims.hypotheses.same.bound import are_bound_apart, is_introduced
from checker.claims.hypotheses.same.codes import Code, codes, reading_order
from checker.claims.hypotheses.same.glossed import glossed
from checker.claims.hypotheses.same.itself import itself
from checker.claims.hypotheses.same.slipped import slipped, unserial
from checker.claims.hypotheses.same.stated import BESIDE, telling_words
from checker.claims.mentions import Passage
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import Pen, slip_between, slip_chance

_LEAST = 3  # digits of the row that differs
_SERIAL = 5  # digits of a row that papers are told apart by
_NEIGHBOURS = 9  # numbers so near are those of other papers of a series
_TITLED = 4  # words in common where they are of one title
_TITLE = Evidence("words of one title stand beside both", 10)
_SERIES = Evidence("numbers so near are those of one series", -12)


class Recoded(Struct, frozen=True):
    """Two codes that may be one, and what speaks for that."""

    later: Code
    earlier: Code
    evidence: tuple[Evidence, ...]


def recoded(passages: Sequence[Passage]) -> Iterator[Recoded]:
    """Yield every two codes of one form that are a slip apart, of which one stands only once."""
    referred = (*itself(passages).codes, *glossed(passages))
    yield from (Recoded(later, earlier, evidence) for later, earlier, evidence in referred)
    told = {each.digits for later, earlier, _ in referred for each in (later, earlier)}
    forms: dict[str, dict[str, list[Code]]] = {}
    for code in codes(passages):
        forms.setdefault(code.form, {}).setdefault(code.digits, []).append(code)
    place = reading_order(passages)
    for values in forms.values():
        for one, other, pen in unserial(slipped(values)):
            if (
                pen is Pen.DROPPED
                or {one, other} <= told
                or (len(values[one]) > 1 and len(values[other]) > 1)
            ):
                continue
            (own, *_), its = sorted((values[one], values[other]), key=len)
            places = {(id(each.passage), each.sentence) for each in its}
            seldom = tuple(_seldom(own, its[0]))
            apart = any(are_bound_apart(own, each) for each in its)
            if seldom and not apart and (id(own.passage), own.sentence) not in places:
                others = decibels(Fraction(1, max(len(values) - 1, 1)))
                against = (Evidence("other codes of its form are cited", -others),) if others else ()
                earlier, later = sorted((own, its[0]), key=place)
                if not is_introduced(later):
                    yield Recoded(later, earlier, (*seldom, *against))


def _seldom(own: Code, other: Code) -> Iterator[Evidence]:
    """Yield how seldom unrelated codes are so near; nothing for other papers of a series.

    The year of one whose serial number is the same ("GAO-25-108043" and "GAO-26-108043"), two digits swapped
    in its number, or one digit of it that is another, beside words of one title.
    """
    differ = [at for at, (a, b) in enumerate(zip(own.numbers, other.numbers, strict=True)) if a != b]
    if len(differ) != 1:
        return
    one, its = own.numbers[differ[0]], other.numbers[differ[0]]
    serial = own.numbers[-1].lstrip("0") if differ[0] < len(own.numbers) - 1 else ""
    pen = slip_between(one, its)
    titled = _shared(own, other) >= _TITLED
    near = abs(int(one) - int(its)) <= _NEIGHBOURS
    if len(serial) >= _SERIAL and titled:
        yield Evidence("the same serial number", decibels(Fraction(1, 10 ** len(serial))))
    elif len(one) >= _LEAST and (pen is Pen.SWAPPED or (pen is Pen.DIGIT and titled and not near)):
        yield Evidence(f"{pen.value}, of {len(one)}", decibels(slip_chance(pen, len(one))))
        if near:
            yield _SERIES
    else:
        return
    if titled:
        yield _TITLE


def _shared(own: Code, other: Code) -> int:
    return len(_words(own) & _words(other))


def _words(code: Code) -> frozenset[str]:
    words = telling_words(code.passage)
    return frozenset(words[max(code.token - BESIDE, 0) : code.token + BESIDE]) - {""}
