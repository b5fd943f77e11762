"""Do the parts add up to the whole, and is none larger than it?"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC, total
from checker.quantity.intervals import half_step, interval, intervals
from checker.quantity.quantity import trailing_zeros
from checker.quantity.units import alike
from checker.relations.chance import is_rare
from checker.relations.verdict import OTHER_UNITS, told_at, written_like

SHARES = "the parts may be shares of the whole"
RATES = "one of them is a rate or an average, another is not"
NEGATIVE = "one of them is negative"

_HUNDRED = Decimal(100)
WHOLE = Quantity(_HUNDRED, Decimal(1), "%", suffix="%")  # which shares of one thing make, told or not
_THOUSAND = Decimal(1000)
_ZEROS = 3


def sum_(whole: Quantity | None, parts: Sequence[Quantity]) -> Outcome:
    """Return whether ``parts`` add up to ``whole``.

    700 + 350 + 200 = 1260 fails, for counts are exact; 2,1% + 1,3% = 3,5% holds by rounding, as 0.1 is no
    more than half a step for the whole and for each part; 3,5% + 1,2% = 5% fails, as "5%" beside decimals is
    5,0%. Whether the text says that these are all parts is not asked here.
    """
    if whole is None or not parts:
        return unknown("no whole" if whole is None else "no parts")
    trial = _trial(whole, parts)
    if trial is None:
        return unknown(OTHER_UNITS)
    if trial.computes:
        return HOLDS
    if any(part.rate != whole.rate for part in parts):
        return unknown(RATES)
    return _exhaustive(trial)


def difference(minuend: Quantity | None, subtrahend: Quantity | None, difference: Quantity | None) -> Outcome:
    """Return whether what is left is what the letter says: of 288,6 less 212,7 "75,2" fails, "75,9" holds."""
    if minuend is None or subtrahend is None or difference is None:
        return unknown("no difference")
    same = alike((minuend, subtrahend, difference))
    if same is None:
        return unknown(OTHER_UNITS)
    value = ARITHMETIC.subtract(same[0].value, same[1].value)
    scale = ARITHMETIC.divide(difference.value, same[2].value) if same[2].value else Decimal(1)
    places = max(minuend.places, subtrahend.places)
    follows = written_like(difference, ARITHMETIC.multiply(value, scale), exact=True, places=places)
    return told_at(difference, follows, sum_(minuend, (subtrahend, difference)), minuend, "-", subtrahend)


def exceeds(whole: Quantity | None, parts: Sequence[Quantity]) -> Outcome:
    """Return whether any one part is larger than its whole: € 2,5 miljard, of which € 80 miljard, fails."""
    if whole is None or not parts:
        return unknown("no whole" if whole is None else "no parts")
    trial = _trial(whole, parts)
    if trial is None:
        return unknown(OTHER_UNITS)
    larger = [
        part for part, addend in zip(parts, trial.addends, strict=True) if addend.value > trial.stated.value
    ]
    if not larger:
        return HOLDS
    if whole.unit == "%":
        return unknown(SHARES)  # "97% was immuun, daarvan was 98% volledig ingeënt"
    if whole.negative or any(part.negative for part in parts):
        return unknown(NEGATIVE)
    if any(part.rate != whole.rate for part in larger):
        return unknown(RATES)
    above = trial.above
    part = above[0] if above else larger[0]
    return Outcome(Verdict.FAILS if above else Verdict.ROUNDING, whole, part, (part, ">", whole))


def hundred(parts: Sequence[Quantity]) -> Outcome:
    """Return whether percentages make a hundred: 40%, 35% and 30% do not, 33,4%, 33,3% and 33,4% may."""
    if len(parts) < 2 or any(part.unit != "%" for part in parts):
        return unknown("no shares of one whole")
    return sum_(WHOLE, parts)


class _Trial(Struct, frozen=True):
    """A whole and its parts, as written and in the whole's unit.

    Counts that all end in three zeros were rounded, each to its last other digit: of 62,000 arrivals 39,000
    and 24,000 are as many as can be.
    """

    whole: Quantity
    parts: tuple[Quantity, ...]
    stated: Quantity
    addends: tuple[Quantity, ...]

    @property
    def sum(self) -> Decimal:
        """Return what the parts make, as displayed."""
        value = Decimal(0)
        for part in self.addends:
            value = ARITHMETIC.add(value, part.value)
        return value

    @property
    def miss(self) -> Decimal:
        """Return d: parts minus whole, as displayed."""
        return ARITHMETIC.subtract(self.sum, self.stated.value)

    @property
    def computes(self) -> bool:
        """Whether the parts make the whole as displayed; 1.260 are "ruim 1.250", 119.185 "bijna 120.000"."""
        loose = self.stated.hedge is not None and not any(part.hedge for part in self.parts)
        return self.miss == 0 or (loose and interval(self.stated).holds(self.sum))

    @property
    def above(self) -> tuple[Quantity, ...]:
        """Return the parts that are larger than the whole, whatever was rounded."""
        limit, *ranges = intervals((self.stated, *self.addends))
        return tuple(
            part
            for part, addend, range_ in zip(self.parts, self.addends, ranges, strict=True)
            if addend.value > self.stated.value and _above(range_, limit)
        )

    @property
    def counts(self) -> bool:
        """Whether all of them are plain counts."""
        return not any(q.measured for q in (self.stated, *self.addends))

    @property
    def exact(self) -> bool:
        """Whether the whole is no rounded number: 100%, or "5%" beside "3,5%", where ",0" was dropped."""
        whole = self.whole
        if whole.unit != "%" or whole.hedge is not None or whole.norm:
            return False
        if whole.value == _HUNDRED:
            return True
        return whole.places == 0 and any(
            part.places > 0 and (part.unit, part.scale) == (whole.unit, whole.scale) for part in self.parts
        )

    @property
    def hedged(self) -> bool:
        """Whether one of them is hedged, so that its bounds are not those of rounding."""
        return any(q.hedge is not None for q in (self.whole, *self.parts))

    @property
    def follows(self) -> Quantity:
        """Return the sum, written like the whole, with the decimals of its parts: 3,5 + 1,5 = 5,0."""
        places = [part.places for part in self.parts if part.scale == self.whole.scale]
        return written_like(self.whole, self.sum, exact=True, places=max(places, default=0))

    def outcome(self, verdict: Verdict) -> Outcome:
        """Return ``verdict`` with the arithmetic: 5,4% + 2,5% = 7,9%."""
        row: list[Shown] = [self.parts[0]]
        for _, part in pairwise(self.parts):
            row += ["+", part]
        follows = self.follows
        return Outcome(verdict, self.whole, follows, (*row, "=", follows))

    @property
    def slack(self) -> Decimal:
        """Return the sum of the parts' half steps, each part having its own; a count has none."""
        slack = Decimal(0)
        for part in self.addends:
            if part.measured:
                slack = ARITHMETIC.add(slack, half_step(part))
        return slack

    def past_rounding(self) -> bool:
        """Whether no rounding explains the miss: the intervals do not meet, or only at their very edge.

        The parts' is the sum of their own intervals, the whole's its own, or a point where it is exact. With
        half steps that is abs(d) >= U/2 + sum(u_i)/2: € 3,0 miljard (2.95 to 3.05) is not € 1 miljard and €
        2,620 miljard (3.1195 to 4.1205). Hedged numbers have the bounds of their hedge instead. Exact parts
        may end at the edge: 850.000 and 600.000 cases are as well 1,4 as 1,5 million.
        """
        if self.counts:
            return True
        possible, *ranges = intervals((self.stated, *self.addends))
        if self.exact:
            possible = Interval.point(self.stated.value)
        made = total(ranges)
        at_edge = _touch(made.high, possible.low) or _touch(possible.high, made.low)
        return not possible.meets(made) or (at_edge and made.width != 0)

    def unlikely(self) -> bool:
        """Whether rounding alone would miss by so much in less than 1 of 10,000 cases.

        What is hedged is rounded in nobody knows which way.
        """
        if self.hedged:
            return False
        rounded = self.addends if self.exact else (self.stated, *self.addends)
        return is_rare(self.miss, [q.step for q in rounded if q.measured])


def _trial(whole: Quantity, parts: Sequence[Quantity]) -> _Trial | None:
    same = alike((whole, *parts))
    if same is None:
        return None
    if all(_in_thousands(each) for each in same):
        same = tuple(replace(each, scale=_THOUSAND, step=_last_digit(each)) for each in same)
    elif all(each.scale == 1 and not each.places and _ends_in_zeros(each) for each in same):
        step = min(map(_last_digit, same))  # amounts written to the thousand are rounded to it
        same = tuple(replace(each, step=max(step, each.step)) for each in same)
    return _Trial(whole, tuple(parts), same[0], same[1:])


def _in_thousands(q: Quantity) -> bool:
    """Whether a plain count ends in three zeros or more."""
    return not q.measured and _ends_in_zeros(q)


def _ends_in_zeros(q: Quantity) -> bool:
    return trailing_zeros(q.value) >= _ZEROS


def _last_digit(q: Quantity) -> Decimal:
    """Return one unit of the last digit that is not 0: 1000 for 62,000."""
    return Decimal(1).scaleb(trailing_zeros(q.value))


def _exhaustive(trial: _Trial) -> Outcome:
    if not trial.past_rounding():
        return replace(trial.outcome(Verdict.ROUNDING), unlikely=trial.unlikely())
    if _shares(trial):
        return unknown(SHARES)
    return trial.outcome(Verdict.FAILS)


def _shares(trial: _Trial) -> bool:
    """Whether parts in per cent make 100 of a whole that is not 100: they are shares of it."""
    if trial.whole.unit != "%" or trial.whole.value == _HUNDRED:
        return False
    short = ARITHMETIC.subtract(trial.sum, _HUNDRED).copy_abs()
    return short <= trial.slack


def _above(part: Interval, whole: Interval) -> bool:
    """Whether no value of the part is below one of the whole; ends may touch ("1,5" of "1,4")."""
    return part.low is not None and whole.high is not None and part.low >= whole.high


def _touch(high: Decimal | None, low: Decimal | None) -> bool:
    return high is not None and high == low
