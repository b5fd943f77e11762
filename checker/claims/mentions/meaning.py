"""What does a parsed mention mean?"""

from collections.abc import Callable
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.lexicon import Token, Tree
from checker.claims.mentions.lexemes import Lexeme, Lexemes
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.parsed import Meaning, Parsed, leaves
from checker.claims.mentions.scan import Found
from checker.claims.mentions.when import when
from checker.quantity import Hedge, Quantity, Weekday

__all__ = ["DURATIONS", "Meaning", "kind_of", "meaning", "share_unit"]

_SPOKEN = 10  # up to which "one in ten" is a way of speaking
DURATIONS = frozenset(
    {"year", "month", "week", "day", "hour", "minute", "second", "quarter", "decade", "century"}
)


def meaning(found: Found, lexemes: Lexemes) -> Meaning | None:
    """Return what was parsed, None where the shape fits and the sense does not ("9 of 4")."""
    if found.label is not None:
        return Meaning(Kind.NOT_A_CLAIM, tag=found.label)
    assert found.tree is not None
    reader = _Reader(found, lexemes)
    return reader.read(found.tree)


class _Reader(Parsed):
    """Reads one parse tree, with the text it was parsed from."""

    def read(self, tree: Tree[Token]) -> Meaning | None:
        name = str(tree.data)
        if name == "number":
            return self._number(tree)
        if name == "ordinal":
            value = self.lexeme(tree.children[0]).value
            return Meaning(Kind.ORDINAL, Quantity(Decimal(value), Decimal(1)))
        if name in _REFERENCES:
            return _REFERENCES[name](self, tree)
        if name == "weekday":
            return Meaning(Kind.WEEKDAY, Weekday(self.lexeme(tree.children[0]).value))
        if name == "clock":
            return Meaning(Kind.TIME, self.lexeme(tree.children[0]).value)
        return when(self, tree)

    # --- numbers ---

    def _number(self, tree: Tree[Token]) -> Meaning | None:
        *hedges, amount = tree.children
        assert isinstance(amount, Tree)
        said = [*(child for child in hedges if isinstance(child, Tree)), *amount.find_data("bound")]
        hedge = Hedge(self.lexeme(said[-1].children[0]).value) if said else None  # "ongeveer 500 of meer"
        name = str(amount.data)
        if name == "fraction":
            part, whole = self.lexeme(amount.children[0]).value
            tag = "fraction" if part == 1 else None  # "een derde" may be a third one, "twee derde" cannot
            return Meaning(Kind.RATIO, (replace(_count(part, hedge), spoken=True), _count(whole)), tag=tag)
        if name == "ratio":
            return self._ratio(amount, hedge)
        if name in {"range", "between"}:
            return self._range(amount, hedge)
        if name == "collective":
            return Meaning(Kind.COUNT, _count(self.lexeme(amount.children[0]).value, hedge))
        quantity = self._quantity(amount, hedge)
        return Meaning(kind_of(quantity), quantity)

    def _ratio(self, amount: Tree[Token], hedge: Hedge | None) -> Meaning | None:
        ends = [child for child in amount.children if isinstance(child, Tree) and child.data == "figure"]
        quantities = [self._figure(end) for end in ends]
        if len(quantities) == 1:
            quantities.insert(0, _count(Decimal(1)))
        part, whole = quantities
        joint = next(self.lexeme(token) for token in leaves(amount) if token.type == "OF")
        spelled = self.tokens.text[self.start(joint) : self.end(joint)].lower()
        if part.value >= whole.value or part.places or whole.places:
            return None
        in_so_many = spelled in self.words.cues["one-in"]
        if hedge is None and in_so_many:
            hedge = Hedge.ABOUT  # "een op de drie" is a way of speaking
        spoken = in_so_many and whole.value <= _SPOKEN
        return Meaning(Kind.RATIO, (replace(part, hedge=hedge, spoken=spoken), whole))

    def _range(self, amount: Tree[Token], hedge: Hedge | None) -> Meaning | None:
        ends = [child for child in amount.children if isinstance(child, Tree) and child.data == "end"]
        low, high = (self._quantity(end, None) for end in ends)
        low, high = share_unit(low, high)
        low = replace(low, hedge=hedge)
        if low.unit != high.unit:
            return None
        words = [self.lexeme(token) for token in amount.scan_values(lambda value: isinstance(value, Token))]
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
        """Read ``figure tail?``, ``CURRENCY figure`` or ``ONE tail``, and what stands around its digits."""
        figure = next((one for one in tree.children if isinstance(one, Tree) and one.data == "figure"), None)
        quantity = Quantity(Decimal(1), Decimal(1), in_words=True) if figure is None else self._figure(figure)
        row = [self.lexeme(token) for token in leaves(tree)]
        digits = [each for each in row if each.terminal in {"DIGITS", "WORDS", "MIXED", "ONE"}]
        unit, factor = None, Decimal(1)
        for each in row:
            if each.terminal in _UNITS:
                unit, factor = _UNITS[each.terminal](each)
        text = self.tokens.text
        return replace(
            quantity,
            value=quantity.value * factor,
            step=quantity.step * factor,
            scale=quantity.scale * factor,
            unit=unit,
            hedge=hedge,
            prefix=text[self.start(row[0]) : self.start(digits[0])],
            suffix=text[self.end(digits[-1]) : self.end(row[-1])],
        )

    def _figure(self, tree: Tree[Token]) -> Quantity:
        """Add up "1 miljard 308 miljoen"; the last written digit is that of the last part."""
        value = Decimal(0)
        scale = Decimal(1)
        part = None
        places = 0
        in_words = False
        for token in tree.children:
            each = self.lexeme(token)
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

    # --- references ---

    def dossier(self, tree: Tree[Token]) -> Meaning | None:
        numbers = []
        paper = None
        marked = False
        for token in leaves(tree):
            lexeme = self.lexeme(token)
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
        return Meaning(Kind.REFERENCE, self.lexeme(tree.children[0]).value[1], tag="dossier")

    def gazette(self, tree: Tree[Token]) -> Meaning | None:
        name, *rest = (self.lexeme(token) for token in leaves(tree))
        numbers = [str(each.value) for each in rest if each.terminal in {"YEAR", "INTEGER"}]
        text = self.tokens.text[self.start(name) : self.end(name)]
        return Meaning(Kind.REFERENCE, f"{text} {'-'.join(numbers)}", tag="gazette")

    def numbered(self, tree: Tree[Token]) -> Meaning | None:
        noun, number = (self.lexeme(token) for token in leaves(tree))
        written = self.tokens.text[self.start(number) : self.end(number)]
        return Meaning(Kind.REFERENCE, f"{noun.value} {written}", tag=str(noun.value))


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

    "96-171 miljoen" and "van 12 naar 18 miljard euro": the first takes the second's; "€ 96-171": the second
    takes the first's. A
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
