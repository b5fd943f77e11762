"""What can be put into a letter's own sentences where they hold no claim: "vijf" becomes "vijf (6)"?

Each is put in true too: a rule that speaks of that gives a false alarm.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

from msgspec.structs import replace

from checker.claims import Claim, Kind, Mention, Reading, words_of
from checker.claims.lexicon import render
from checker.dev.plant.edit import Edit, edited
from checker.dev.plant.ways import Damage
from checker.document import BlockKind
from checker.quantity import Hedge, PartialDate, Quantity

_NOUN = re.compile(r" [^\W\d_]{4,}")  # what is counted, right behind the number
_MILE = Decimal("1.609344")  # km, by the international agreement of 1959
_VAT = Decimal("1.21")
_PERCENTAGE = Quantity(Decimal(0), Decimal(1), "%", suffix="%")
_WHOLE = Decimal(1)
_DUTCH = "nl"


@dataclass(frozen=True, slots=True)
class Insertion:
    """What is put in for a rule, right and wrong, in the sentence of a mention."""

    rule: str
    mention: Mention
    right: Damage
    wrong: Damage


@dataclass(frozen=True, slots=True)
class _Spot:
    """A mention in its letter; ``free``: no claim has it yet, nor do brackets follow."""

    mention: Mention
    language: str
    before: str
    behind: str
    free: bool

    def rendered(self, quantity: Quantity, value: Decimal, places: int) -> str:
        """Return another value, written as the quantity is."""
        step = quantity.scale.scaleb(-places)
        own = replace(quantity, value=value.quantize(step) if quantity.scale == 1 else value, places=places)
        return render(own, words_of(self.language))


_Put = tuple[int, str, str]  # characters behind the mention's start; what is put there, right and wrong


def insertions(reading: Reading) -> Iterator[Insertion]:
    """Yield what can be put into a letter; what may be meant by evidence alone leaves its figures free."""
    certain = (claim for claim in reading.claims if not claim.evidence)
    taken = {one.id for claim in certain for some in claim.roles.values() for one in some}
    for mention in reading.mentions:
        block = reading.document.by_id[mention.block]
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            start, end = mention.span.start, mention.span.end
            behind = block.text[end : end + 40]
            free = mention.id not in taken and not behind.startswith(" (")
            language = reading.languages[block.id]
            spot = _Spot(mention, language, block.text[max(start - 20, 0) : start], behind, free)
            for rule, make in _MAKERS.items():
                put = make(spot)
                if put is not None:
                    yield _insertion(rule, mention, put)
    for claim in reading.claims:
        yield from _changes(claim, reading)


def _in_figures(spot: _Spot) -> _Put | None:
    """Put figures behind a number in words: "vijf (5)", "vijf (7)"."""
    quantity, text = spot.mention.quantity, spot.mention.text
    if spot.mention.kind is not Kind.COUNT or not text.isalpha() or quantity is None or not spot.free:
        return None
    if not 2 <= quantity.value <= 99 or not _NOUN.match(spot.behind):
        return None
    return len(text), f" ({quantity.value})", f" ({quantity.value + 2})"


def _precisely(spot: _Spot) -> _Put | None:
    """Put a precise figure behind a hedged one: "bijna € 20 miljard (€ 19,8 miljard)"."""
    quantity = spot.mention.quantity
    if quantity is None or quantity.hedge not in _SIGNS or not spot.free or quantity.in_words:
        return None
    if quantity.measured and (quantity.unit is not None or quantity.scale != 1):
        places, step = quantity.places + 1, quantity.step / 5
    elif quantity.round:
        places, step = 0, quantity.value / 50
    else:
        return None  # people and letters do not come in tenths
    sign = _SIGNS[quantity.hedge]
    texts = (spot.rendered(quantity, quantity.value + way * step, places) for way in (sign, -sign))
    right, wrong = (f" ({text})" for text in texts)
    return len(spot.mention.text), right, wrong


def _weekday(spot: _Spot) -> _Put | None:
    """Put a weekday before a date: "vrijdag 9 juli 2026"."""
    value, text = spot.mention.value, spot.mention.text
    names = words_of(spot.language).weekdays
    if spot.mention.kind is not Kind.DATE or not isinstance(value, PartialDate) or value.date is None:
        return None
    if not text[0].isdigit() or " " not in text or any(name in spot.before for name in names):
        return None
    number = value.date.isoweekday() - 1
    return 0, f"{names[number]} ", f"{names[(number + 2) % 7]} "


def _share(spot: _Spot) -> _Put | None:
    """Put a percentage behind a ratio: "9 van de 25 gemeenten (36%)"."""
    value, noun = spot.mention.value, _NOUN.match(spot.behind)
    if spot.mention.kind is not Kind.RATIO or not isinstance(value, tuple) or noun is None or not spot.free:
        return None
    part, whole = value
    if not isinstance(part, Quantity) or not isinstance(whole, Quantity) or not 0 < part.value < whole.value:
        return None
    share = _rounded(100 * part.value / whole.value)
    return len(spot.mention.text) + noun.end(), f" ({share}%)", f" ({(share + 12) % 100}%)"


def _in_miles(spot: _Spot) -> _Put | None:
    """Put miles behind kilometres: "50 km (31 mijl)"."""
    quantity = spot.mention.quantity
    if quantity is None or quantity.unit != "km" or quantity.hedge is not None or not spot.free:
        return None
    noun = " mijl" if spot.language == _DUTCH else " miles"
    miles = replace(quantity, value=Decimal(0), scale=_WHOLE, prefix="", suffix=noun)
    texts = (spot.rendered(miles, way * quantity.value / _MILE, 1) for way in (1, 2))
    right, wrong = (f" ({text})" for text in texts)
    return len(spot.mention.text), right, wrong


def _without_vat(spot: _Spot) -> _Put | None:
    """Put the amount without tax behind an amount: "€ 121 inclusief btw (€ 100 exclusief btw)"."""
    quantity = spot.mention.quantity
    if quantity is None or spot.mention.kind is not Kind.MONEY or not spot.free or spot.language != _DUTCH:
        return None
    if quantity.hedge is not None or quantity.rate or not spot.mention.text.startswith("€"):
        return None
    texts = (
        spot.rendered(quantity, value, quantity.places)
        for value in (quantity.value / _VAT, quantity.value * _VAT)
    )
    right, wrong = (f" inclusief btw ({text} exclusief btw)" for text in texts)
    return None if right == wrong else (len(spot.mention.text), right, wrong)


def _changes(claim: Claim, reading: Reading) -> Iterator[Insertion]:
    """Put a change in per cent behind two figures: "van 200 naar 250 (een stijging van 25%)"."""
    ends = [claim.roles.get(role, ()) for role in ("from", "to")]
    if claim.kind != "change" or claim.roles.get("by") or claim.doubt or any(len(end) != 1 for end in ends):
        return
    (first,), (last,) = ends
    start, end = first.quantity, last.quantity
    if start is None or end is None or start.unit != end.unit or not 0 < start.value != end.value:
        return
    if first.block != last.block or start.hedge or end.hedge or first.span.start > last.span.start:
        return
    language = reading.languages[last.block]
    lead = _RISES[language][end.value < start.value]
    words = words_of(language)
    at = len(last.text)
    if start.unit == "%":
        points = " procentpunt" if language == _DUTCH else " percentage points"
        places = max(start.places, end.places)
        change = replace(_PERCENTAGE, value=abs(end.value - start.value), places=places)
        right = render(replace(change, suffix=points), words)
        put = at, f" ({lead} {right})", f" ({lead} {render(change, words)})"
        yield _insertion("percentage-point-confusion", last, put)
    else:
        share = _rounded(100 * abs(end.value - start.value) / start.value)
        put = at, f" ({lead} {share}%)", f" ({lead} {2 * share + 7}%)"
        yield _insertion("change-mismatch", last, put)


def _insertion(rule: str, mention: Mention, put: _Put) -> Insertion:
    at, *texts = put
    start = mention.span.start + at
    right, wrong = (
        Damage(
            f"{mention.text!r} + {text!r}",
            partial(edited, edits=(Edit(mention.block, start, start, text),)),
            mention.block,
            start,
            start + len(text),
        )
        for text in texts
    )
    return Insertion(rule, mention, right, wrong)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_WHOLE, ROUND_HALF_UP)


_SIGNS: Mapping[Hedge | None, int] = {Hedge.BELOW: -1, Hedge.ABOVE: 1}
_RISES = {"nl": ("een stijging van", "een daling van"), "en": ("an increase of", "a decrease of")}
_MAKERS: Mapping[str, Callable[[_Spot], _Put | None]] = {
    "words-figures-mismatch": _in_figures,
    "hedge-mismatch": _precisely,
    "weekday-mismatch": _weekday,
    "share-mismatch": _share,
    "conversion-mismatch": _in_miles,
    "inclusive-below-exclusive": _without_vat,
}
