"""What does a parsed mention mean?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from lark import Token, Tree

from checker.claims.lexemes import Lexeme, Lexemes
from checker.claims.mention import Kind, Value
from checker.claims.scan import Found
from checker.quantity import Hedge, PartialDate, Quantity, Weekday

DURATIONS = frozenset(
    {"year", "month", "week", "day", "hour", "minute", "second", "quarter", "decade", "century"}
)
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A mention's kind and value, before it is known what it is about."""

    kind: Kind
    value: Value = None
    weekdays: tuple[Weekday | None, ...] = ()
    tag: str | None = None


def meaning(found: Found, lexemes: Lexemes) -> Meaning | None:
    """Return what was parsed, None where the shape fits and the sense does not ("9 of 4")."""
    if found.label is not None:
        return Meaning(Kind.NOT_A_CLAIM, tag=found.label)
    assert found.tree is not None
    reader = _Reader(found, lexemes)
    return reader.read(found.tree)


class _Reader:
    """Reads one parse tree, with the text it was parsed from."""

    def __init__(self, found: Found, lexemes: Lexemes) -> None:
        self.row = found.row
        self.tokens = lexemes.tokens
        self.words = lexemes.words

    def read(self, tree: Tree[Token]) -> Meaning | None:
        name = str(tree.data)
        if name == "number":
            return self._number(tree)
        if name == "ordinal":
            value = self._lexeme(tree.children[0]).value
            return Meaning(Kind.ORDINAL, Quantity(Decimal(value), Decimal(1)))
        if name in _REFERENCES:
            return _REFERENCES[name](self, tree)
        if name == "weekday":
            return Meaning(Kind.WEEKDAY, Weekday(self._lexeme(tree.children[0]).value))
        if name == "clock":
            return Meaning(Kind.TIME, self._lexeme(tree.children[0]).value)
        return self._when(tree)

    # --- numbers ---

    def _number(self, tree: Tree[Token]) -> Meaning | None:
        *hedges, amount = tree.children
        assert isinstance(amount, Tree)
        said = [*(child for child in hedges if isinstance(child, Tree)), *amount.find_data("bound")]
        hedge = Hedge(self._lexeme(said[-1].children[0]).value) if said else None  # "ongeveer 500 of meer"
        name = str(amount.data)
        if name == "fraction":
            part, whole = self._lexeme(amount.children[0]).value
            tag = "fraction" if part == 1 else None  # "een derde" may be a third one, "twee derde" cannot
            return Meaning(Kind.RATIO, (_count(part, hedge), _count(whole)), tag=tag)
        if name == "ratio":
            return self._ratio(amount, hedge)
        if name in {"range", "between"}:
            return self._range(amount, hedge)
        quantity = self._quantity(amount, hedge)
        return Meaning(kind_of(quantity), quantity)

    def _ratio(self, amount: Tree[Token], hedge: Hedge | None) -> Meaning | None:
        ends = [child for child in amount.children if isinstance(child, Tree) and child.data == "figure"]
        quantities = [self._figure(end) for end in ends]
        if len(quantities) == 1:
            quantities.insert(0, _count(Decimal(1)))
        part, whole = quantities
        year = Decimal(1900) <= whole.value <= Decimal(2100) and whole.scale == 1
        if part.value >= whole.value or (year and part.value < 1000) or part.places or whole.places:
            return None
        joint = next(self._lexeme(token) for token in _leaves(amount) if token.type == "OF")
        spelled = self.tokens.text[self._from(joint) : self._to(joint)].lower()
        if hedge is None and spelled in self.words.cues["one-in"]:
            hedge = Hedge.ABOUT  # "een op de drie" is a way of speaking
        return Meaning(Kind.RATIO, (replace(part, hedge=hedge), whole))

    def _range(self, amount: Tree[Token], hedge: Hedge | None) -> Meaning | None:
        ends = [child for child in amount.children if isinstance(child, Tree) and child.data == "end"]
        low, high = (self._quantity(end, None) for end in ends)
        low, high = share_unit(low, high)
        low = replace(low, hedge=hedge)
        if low.unit != high.unit:
            return None
        words = [self._lexeme(token) for token in amount.scan_values(lambda value: isinstance(value, Token))]
        dashed = any(each.terminal == "DASH" for each in words)
        if (
            str(amount.data) == "range"
            and dashed
            and low.unit is None
            and low.scale == 1
            and low.value >= high.value
        ):
            return Meaning(Kind.NOT_A_CLAIM, tag="code")
        return Meaning(Kind.RANGE, (low, high), tag="dash" if dashed else "words")

    def _quantity(self, tree: Tree[Token], hedge: Hedge | None) -> Quantity:
        """Read ``figure tail?``, ``CURRENCY figure`` or ``ONE tail``, with what is written around its digits."""
        figure = next(
            (child for child in tree.children if isinstance(child, Tree) and child.data == "figure"), None
        )
        leaves = [self._lexeme(token) for token in _leaves(tree)]
        digits = [each for each in leaves if each.terminal in {"DIGITS", "WORDS", "MIXED", "ONE"}]
        if figure is None:
            quantity = Quantity(Decimal(1), Decimal(1), in_words=True)
        else:
            quantity = self._figure(figure)
        unit, factor = None, Decimal(1)
        for each in leaves:
            if each.terminal in _UNITS:
                unit, factor = _UNITS[each.terminal](each)
        start, end = self._from(leaves[0]), self._to(leaves[-1])
        first, last = self._from(digits[0]), self._to(digits[-1])
        text = self.tokens.text
        return replace(
            quantity,
            value=quantity.value * factor,
            step=quantity.step * factor,
            scale=quantity.scale * factor,
            unit=unit,
            hedge=hedge,
            prefix=text[start:first],
            suffix=text[last:end],
        )

    def _figure(self, tree: Tree[Token]) -> Quantity:
        """Add up "1 miljard 308 miljoen" and "twee miljoen vijfhonderd"; the last digit is the last part's."""
        value = Decimal(0)
        scale = Decimal(1)
        part = None
        places = 0
        in_words = False
        for token in tree.children:
            each = self._lexeme(token)
            if each.terminal == "SCALE":
                scale = each.value
                value += (part or 0) * scale
                part = None
            else:
                part = Decimal(1) if each.terminal == "ONE" else each.value
                places = (each.places or 1) if each.terminal == "MIXED" else each.places
                in_words = each.terminal != "DIGITS"
        if part is not None:
            value += part
            scale = Decimal(1)
        return Quantity(value, scale.scaleb(-places), scale=scale, places=places, in_words=in_words)

    # --- dates ---

    def _when(self, tree: Tree[Token]) -> Meaning | None:
        name = str(tree.data)
        tag = None
        if name == "when":
            last = tree.children[-1]
            if isinstance(last, Token):
                tag = "jl" if last.type == "AGO" else "as"
            tree = tree.children[0]  # type: ignore[assignment]
            name = str(tree.data)
        if name == "year":
            phase = any(token.type == "PHASE" for token in _leaves(tree))
            return Meaning(Kind.YEAR, PartialDate(self._leaf(tree, "YEAR")), tag="phase" if phase else tag)
        if name == "year_range":
            first, last = (
                PartialDate(self._lexeme(token).value) for token in _leaves(tree) if token.type == "YEAR"
            )
            slashed = any(token.type == "SLASH" for token in _leaves(tree))
            assert first.year is not None
            if slashed and last != PartialDate(first.year + 1):  # "besluit 2015/1601"
                return Meaning(Kind.NOT_A_CLAIM, tag="code")
            return Meaning(Kind.RANGE, (first, last), tag="years")
        if name in {"month_year", "month"}:
            year = self._leaf(tree, "YEAR") if name == "month_year" else None
            phase = any(token.type == "PHASE" for token in _leaves(tree))
            return Meaning(
                Kind.MONTH_YEAR, PartialDate(year, self._leaf(tree, "MONTH")), tag="phase" if phase else None
            )
        if name == "quarter_year":
            quarter = next(tree.find_data("quarter"))
            lexeme = self._lexeme(quarter.children[0])
            number = lexeme.value if lexeme.terminal == "ORDINAL" else int(lexeme.value[1] or lexeme.value[2])
            if not 1 <= number <= 4:
                return None
            return Meaning(Kind.MONTH_YEAR, f"{self._leaf(tree, 'YEAR'):04d}-Q{number}", tag="quarter")
        return self._dates(tree, name, tag)

    def _dates(self, tree: Tree[Token], name: str, tag: str | None) -> Meaning | None:
        days, weekdays = self._days(tree, name)
        if not days or any(day.month is not None and not 1 <= day.month <= 12 for day in days):
            return None
        year = next((day.year for day in reversed(days) if day.year is not None), None)
        if year is not None:
            days = tuple(day if day.year is not None else _before(day, days[-1], year) for day in days)
        if any(day.day is not None and day.day > 59 for day in days):
            return None
        if name in _RANGES:
            return Meaning(Kind.DATE_RANGE, days, weekdays, tag)
        if len(days) > 1:
            return Meaning(Kind.DATE_LIST, days, weekdays, tag)
        return Meaning(Kind.WEEKDAY_DATE if weekdays[0] is not None else Kind.DATE, days[0], weekdays, tag)

    def _days(
        self, tree: Tree[Token], name: str
    ) -> tuple[tuple[PartialDate, ...], tuple[Weekday | None, ...]]:
        """Walk the leaves: each DAY is one date; MONTH and YEAR hold for the days that lack one."""
        days: list[PartialDate] = []
        weekdays: list[Weekday | None] = []
        month = None  # "July 9 and 10": the month comes first and holds on
        pending: Weekday | None = None
        for token in _leaves(tree):
            lexeme = self._lexeme(token)
            if token.type == "WEEKDAY":
                pending = Weekday(lexeme.value)
            elif token.type == "DAY":
                days.append(PartialDate(None, month, lexeme.value))
                weekdays.append(pending)
                pending = None
            elif token.type == "MONTH":
                month = lexeme.value
                if name not in _MONTH_FIRST:
                    days = [
                        day if day.month is not None else PartialDate(None, month, day.day) for day in days
                    ]
                    month = None
            elif token.type == "YEAR":
                days = [
                    day if day.year is not None or name in _RANGES | _LISTS else day.within(lexeme.value)
                    for day in days
                ]
                if name in _RANGES | _LISTS and days:
                    days[-1] = days[-1].within(lexeme.value)
            elif token.type in {"NUMDATE", "ISODATE"}:
                if self.words.order == "en" and token.type == "NUMDATE":
                    numeric = _month_first(lexeme.value)
                    if numeric is None:
                        return (), ()
                    days.append(numeric)
                else:
                    days.append(lexeme.value)
                weekdays.append(pending)
                pending = None
        return tuple(days), tuple(weekdays)

    # --- references ---

    def dossier(self, tree: Tree[Token]) -> Meaning | None:
        numbers = []
        paper = None
        marked = False
        for token in _leaves(tree):
            lexeme = self._lexeme(token)
            if token.type == "DOSSIERNUMBER":
                first, second, chapter, short = lexeme.value.groups()
                numbers.append(
                    f"{first}{second}" + (f"-{chapter}" if chapter else "") + (f"-{short}" if short else "")
                )
            elif token.type == "INTEGER":
                paper = lexeme.value
            elif token.type == "DOSSIER":
                marked = True
        if not marked and paper is None:
            return None
        value = "+".join(numbers) + (f"-{paper}" if paper is not None else "")
        return Meaning(Kind.REFERENCE, value, tag="dossier")

    def code(self, tree: Tree[Token]) -> Meaning | None:
        return Meaning(Kind.REFERENCE, self._lexeme(tree.children[0]).value[1], tag="dossier")

    def gazette(self, tree: Tree[Token]) -> Meaning | None:
        leaves = [self._lexeme(token) for token in _leaves(tree)]
        numbers = [str(each.value) for each in leaves if each.terminal in {"YEAR", "INTEGER"}]
        text = self.tokens.text[self._from(leaves[0]) : self._to(leaves[0])]
        return Meaning(Kind.REFERENCE, f"{text} {'-'.join(numbers)}", tag="gazette")

    def numbered(self, tree: Tree[Token]) -> Meaning | None:
        noun, number = (self._lexeme(token) for token in _leaves(tree))
        return Meaning(Kind.REFERENCE, f"{noun.value} {number.value}", tag=str(noun.value))

    # --- places ---

    def _lexeme(self, token: "Token | Tree[Token]") -> Lexeme:
        assert isinstance(token, Token)
        assert token.start_pos is not None
        return self.row[token.start_pos]

    def _leaf(self, tree: Tree[Token], terminal: str) -> int:
        return int(next(self._lexeme(token).value for token in _leaves(tree) if token.type == terminal))

    def _from(self, lexeme: Lexeme) -> int:
        return self.tokens.starts[lexeme.first]

    def _to(self, lexeme: Lexeme) -> int:
        return self.tokens.ends[lexeme.last - 1]


_RANGES = frozenset({"full_range", "day_range", "month_day_range", "two_months"})
_LISTS = frozenset({"full_list"})
_MONTH_FIRST = frozenset({"month_days", "month_day_range", "two_months"})
_REFERENCES: dict[str, Callable[[_Reader, Tree[Token]], Meaning | None]] = {
    "dossier": _Reader.dossier,
    "code": _Reader.code,
    "gazette": _Reader.gazette,
    "note": _Reader.numbered,
    "table": _Reader.numbered,
    "chart": _Reader.numbered,
    "annex": _Reader.numbered,
}
_UNITS: dict[str, Callable[[Lexeme], tuple[str, Decimal]]] = {
    "PERCENT": lambda _: ("%", Decimal(1)),
    "POINTS": lambda _: ("pp", Decimal(1)),
    "BASIS": lambda _: ("pp", Decimal("0.01")),
    "UNIT": lambda each: (str(each.value), Decimal(1)),
    "DURATION": lambda each: (str(each.value), Decimal(1)),
    "CURRENCY": lambda each: (str(each.value), Decimal(1)),
}


def kind_of(quantity: Quantity) -> Kind:
    """Return the kind of a mention that is one quantity, by its unit."""
    if quantity.unit is None:
        return Kind.COUNT
    if quantity.unit == "%":
        return Kind.PERCENTAGE
    if quantity.unit == "pp":
        return Kind.PERCENTAGE_POINT
    if quantity.unit in DURATIONS:
        return Kind.DURATION
    if len(quantity.unit) == 3 and quantity.unit.isupper():
        return Kind.MONEY
    return Kind.QUANTITY


def share_unit(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    """Give two numbers that are said in one breath the unit and scale that is written once.

    "96-171 miljoen" and "van 12 naar 18 miljard euro": the first takes the second's; "€ 96-171": the second takes the first's. A
    scale is shared only by numbers of like size: not in "van 500 naar 1,2 miljoen".
    """
    if first.unit is None and second.unit is not None:
        first = replace(first, unit=second.unit)
    elif second.unit is None and first.unit is not None:
        second = replace(second, unit=first.unit)
    if first.unit == second.unit and first.scale == 1 and second.scale != 1:
        size = second.value / second.scale
        if first.value < 1000 and first.value and Decimal(1) / 50 <= size / first.value <= 50:
            first = replace(
                first, value=first.value * second.scale, step=first.step * second.scale, scale=second.scale
            )
    return first, second


def _count(value: Decimal, hedge: Hedge | None = None) -> Quantity:
    return Quantity(value, Decimal(1), hedge=hedge, in_words=True)


def _month_first(date: PartialDate) -> PartialDate | None:
    """Return the date that both sides of the ocean read in "30/9/2016" and "9/30/2016"; None for "9/7/2016"."""
    day, month = date.day or 0, date.month or 0
    if day > 12 or day == month:
        return date
    return PartialDate(date.year, day, month) if month > 12 else None


def _before(day: PartialDate, last: PartialDate, year: int) -> PartialDate:
    """Return ``day`` in the year of the last date of its list, or in the one before: "28 december - 2 januari 2025"."""
    later = (day.month or 0) > (last.month or 0)
    return day.within(year - 1 if later else year)


def _leaves(tree: Tree[Token]) -> Iterator[Token]:
    for child in tree.children:
        if isinstance(child, Token):
            yield child
        else:
            yield from _leaves(child)
