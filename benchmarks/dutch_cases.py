"""How many of the Dutch expressions in other extractors' test suites are read right?

    python benchmarks/dutch_cases.py dutch.jsonl [--misses]

The file has one case per line: ``source``, ``kind``, ``input``, ``expected`` and, for dates, ``reference``.
A case is read right if every expected expression is covered by mentions of the kind and value that it
should have; a hedge or an article may stand inside or outside the span. A case that expects nothing is read
right if nothing of its kind is found.

Out of scope, because a letter is checked and not an assistant spoken to: days relative to today
("overmorgen", "volgende week vrijdag"), a day without its month ("de 15e"), the n-th weekday of a month,
numeric dates without a year ("22/4") or without a day ("04/2016"), years before Christ, ages as an
adjective ("6-jarig"), negative numbers, exponents, IP addresses and telephone numbers taken for numbers,
suffixes of spoken style ("10k"), dozens and grosses, units without a number, kitchen measures and turns,
numbers in compound words ("10-liter"), bounds on ordinals, places counted from the end ("de op één na
laatste").
"""

import argparse
import datetime as dt
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from checker import claims
from checker.claims.mentions.mention import Kind, Mention
from checker.document import Block, BlockKind, Document, Origin
from checker.quantity import Hedge, PartialDate, Quantity
from checker.reporters import values

Case = Mapping[str, Any]
_MONTH = r"(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"  # as the cases write them
_UNITS = {
    "Kilometer": "km", "Meter": "m", "Centimeter": "cm", "Millimeter": "mm", "Nanometer": "nm",
    "Mile": "mi", "Foot": "ft", "Inch": "in", "Square meter": "m2", "Square kilometer": "km2",
    "Cubic meter": "m3", "Hectare": "ha", "Acre": "are", "Liter": "l", "Milliliter": "ml",
    "Barrel": "bbl", "Kilogram": "kg", "Gram": "g", "Milligram": "mg", "Ton": "t", "Metric ton": "t",
    "Pound": "pound", "Ounce": "ounce", "Kilometer per hour": "km/hour", "Mile per hour": "mph",
    "Meter per second": "m/second", "Megabyte": "MB", "Kilobyte": "kB", "Gigabyte": "GB",
    "Terabyte": "TB", "Megabit": "Mbit", "Bit": "bit", "Byte": "B", "Degree": "deg", "C": "degC",
    "F": "degF", "K": "K", "Radian": "rad", "Cubic foot": "ft3", "Light year": "lightyear",
    "Kilogram per cubic meter": "kg/m3", "Square mile": "mi2", "Square foot": "ft2",
}  # fmt: skip


@dataclass(frozen=True)
class Judged:
    """What came of one case.

    ``scope`` is why it was not looked at; ``right`` whether it was read right, else ``why`` not.
    """

    case: Case
    scope: str | None = None
    right: bool = False
    why: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--misses", action="store_true", help="print every miss, with the class of its reason"
    )
    parser.add_argument("--out-of-scope", action="store_true", help="print what was not looked at, and why")
    options = parser.parse_args(arguments)
    with options.file.open(encoding="utf-8") as stream:
        judged = [judge(json.loads(line)) for line in stream if line.strip()]
    for each in judged:
        if options.misses and each.scope is None and not each.right:
            print(f"{each.case['kind']}: {each.why}: {each.case['input'].strip()!r}")
        if options.out_of_scope and each.scope is not None:
            print(f"{each.case['kind']}: {each.scope}: {each.case['input'].strip()!r}")
    _table(judged)
    return 0


def judge(case: Case) -> Judged:
    """Read one case and compare."""
    kind = case["kind"]
    for beginning, judging in _JUDGES.items():
        if kind.startswith(beginning):
            try:
                judging(case, read(case["input"]))
            except OutsideError as outside:
                return Judged(case, scope=str(outside))
            except MissError as miss:
                return Judged(case, why=str(miss))
            return Judged(case, right=True)
    return Judged(case, scope="kind")


def read(text: str) -> tuple[Mention, ...]:
    """Return the mentions of one Dutch sentence; figures alone stand in a cell: they are no page's number."""
    alone = not any(character.isalpha() for character in text)
    block = Block("p1", BlockKind.CELL if alone else BlockKind.PARAGRAPH, text, Origin(()))
    found = claims.find(Document("txt", (block,)), language="nl")
    return tuple(each for each in found.mentions if each.kind is not Kind.NOT_A_CLAIM)


class OutsideError(Exception):
    """The case is out of scope."""


class MissError(Exception):
    """It is not read right."""


# --- numbers -----------------------------------------------------------------------------------------------


def _cardinal(case: Case, mentions: Sequence[Mention]) -> None:
    _number_at(case["input"], Decimal(case["expected"]), case["input"], mentions)


def _numbers(case: Case, mentions: Sequence[Mention]) -> None:
    text = case["input"]
    if re.search(r"\^|\de[+-]?\d", text):
        raise OutsideError("exponent")
    if re.search(r"\d+\.\d+\.\d+\.\d+|\+\d|\d/\d+/\d{4}", text):
        raise OutsideError("address, telephone number or date taken for numbers")
    if re.search(r"\d\s*[kGbMT]\b", text):
        raise OutsideError("suffix of spoken style")
    if re.search(r"dozijn|gros\b", text):
        raise OutsideError("dozens")
    if not case["expected"]:
        _nothing(mentions, Kind.COUNT, Kind.RATIO)
    for each in case["expected"]:
        value = _decimal(each["Resolution"]["value"])
        if value < 0:
            raise OutsideError("negative")
        if each["Text"] == "een" and text != "een":
            continue  # an article
        _number_at(each["Text"], value, text, mentions)


def _number_at(written: str, value: Decimal, text: str, mentions: Sequence[Mention]) -> None:
    here = _within(written, text, mentions)
    for each in here:
        for one in _values(each):
            if _close(one, value):
                return
    raise MissError("not found" if not here else "another value or extent")


def _values(mention: Mention) -> Iterator[Decimal]:
    """Yield the numbers that a mention can be taken for; "1 op de 3" is a third, and 1, and 3."""
    found = values.quantities(mention)
    if mention.kind is Kind.RATIO:
        yield found[0].value / found[1].value
    yield from (each.value for each in found)
    if isinstance(mention.value, PartialDate) and mention.kind is Kind.YEAR:
        yield Decimal(mention.value.year or 0)


def _ranges(case: Case, mentions: Sequence[Mention]) -> None:
    if not case["expected"]:
        _nothing(mentions, Kind.RANGE)
    for each in case["expected"]:
        low, high = (
            None if not end else Decimal(end) for end in each["Resolution"]["value"].strip("[]()").split(",")
        )
        if re.search(r"(?:tiende|vijftiende)", each["Text"]):
            raise OutsideError("bounds on ordinals")
        if (low or 0) < 0:
            raise OutsideError("negative")
        here = [one for one in mentions if _overlaps(one, each["Text"], case["input"])]
        if not _bounded(low, high, here):
            raise MissError("not found" if not here else "another bound")


def _bounded(low: Decimal | None, high: Decimal | None, mentions: Sequence[Mention]) -> bool:
    """Whether a range, or a lower and an upper bound, or one plain number says this."""
    lows, highs, plain = set(), set(), []
    for each in mentions:
        found = values.quantities(each)
        if each.kind is Kind.RANGE and [one.value for one in found] == [low, high]:
            return True
        numbers = (
            [found[0].value / found[1].value] if each.kind is Kind.RATIO else [one.value for one in found]
        )
        hedge = values.hedge(each)
        if hedge is None and low == high and low in numbers:
            return True
        if len(numbers) == 1 and hedge is None:
            plain.append((numbers[0], each))
        lows |= set(numbers) if hedge is Hedge.AT_LEAST else set()
        highs |= set(numbers) if hedge is Hedge.AT_MOST else set()
    if [number for number, _ in plain] == [low, high]:  # "van 20 tot 100" is a claim of two mentions
        return True
    return (low is None or low in lows) and (high is None or high in highs)


def _ordinals(case: Case, mentions: Sequence[Mention]) -> None:
    if not case["expected"]:
        _nothing(mentions, Kind.ORDINAL)
    for each in case["expected"]:
        if not each["Resolution"]["value"].isdigit():
            raise OutsideError("counted from the end or from here")
        here = [one for one in _within(each["Text"], case["input"], mentions) if one.kind is Kind.ORDINAL]
        if not any(
            one.quantity and one.quantity.value == Decimal(each["Resolution"]["value"]) for one in here
        ):
            raise MissError("not found" if not here else "another value or extent")


# --- units -------------------------------------------------------------------------------------------------


def _measures(case: Case, mentions: Sequence[Mention]) -> None:
    if not case["expected"]:
        if "°" in case["input"] or "graden" in case["input"]:
            raise OutsideError("the number is another model's")
        _nothing(mentions, Kind.QUANTITY)
    for each in case["expected"]:
        resolution = each["Resolution"]
        if resolution["value"] is None:
            if len(case["expected"]) == 1:
                raise OutsideError("unit without a number")
            continue
        if resolution["unit"] in {"Teaspoon", "Tablespoon", "Turn"}:
            raise OutsideError("kitchen measures and turns")
        value = _decimal(resolution["value"])
        if value < 0:
            raise OutsideError("negative")
        if (
            re.search(rf"\d[- ]{{0,2}}{re.escape(each['Text'].split('-')[-1])}", each["Text"])
            and "-" in each["Text"]
        ):
            raise OutsideError("number in a compound word")
        wanted = (value, _UNITS.get(resolution["unit"], resolution["unit"]))
        here = _within(each["Text"], case["input"], mentions)
        if not any((one.value, one.unit) == wanted for each in here for one in values.quantities(each)):
            raise MissError("not found" if not here else "another value, unit or extent")


def _ages(case: Case, mentions: Sequence[Mention]) -> None:
    for each in case["expected"]:
        if re.search(r"\d[- ]?jarige", each["Text"]):
            raise OutsideError("age as an adjective")
        resolution = each["Resolution"]
        here = [one for one in mentions if _overlaps(one, each["Text"], case["input"])]
        wanted = (_decimal(resolution["value"]), resolution["unit"].lower())
        if not any((one.value, one.unit) == wanted for each in here for one in values.quantities(each)):
            raise MissError("not found" if not here else "another value or unit")


# --- dates -------------------------------------------------------------------------------------------------

_RELATIVE = re.compile(
    r"vandaag|morgen|gister|\bnu\b|geleden|later|\bover\b|vorige?\b|volgende?|afgelopen|aanstaande|a[.]s|komende?|voorgaande"
    r"|laatste|deze|dezelfde|dag(?:en)?\b(?<!maandag)(?<!dinsdag)(?<!woensdag)(?<!donderdag)(?<!vrijdag)(?<!zaterdag)(?<!zondag)"
    r"|we(?:ek|ken)\b|maand(?:en)?\b|jaar\b|kerst|pasen|uitgerekend|vandaan|dichtstbijzijnde|huidige",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?:ma|di|do|wo|vr|za|zo)\w*(?:dag|ns|d|ens)?\.?", re.IGNORECASE)
_NUMERIC = re.compile(r"\d{1,4}[-/.](?:\d{1,2}|[a-z]+)[-/., ]+\d{1,4}", re.IGNORECASE)
_COUNTED_DAY = re.compile(
    r"(?:eerste|tweede|derde|vierde|vijfde|laatste|\d(?:e|ste|de)) \w+dag\b|\w+dagen\b", re.IGNORECASE
)


def _explicit(written: str) -> None:
    """Raise where ``written`` names no day by itself."""
    if _COUNTED_DAY.search(written):
        raise OutsideError("n-th weekday")
    if _RELATIVE.search(written):
        raise OutsideError("relative to today")
    if _NUMERIC.search(written) or re.search(rf"\b{_MONTH}\b", written, re.IGNORECASE):
        return
    if _WEEKDAY.fullmatch(written.strip()):
        return
    if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}", written.strip()):
        raise OutsideError("numeric date without a year")
    raise OutsideError("day without a month")


def _dates(case: Case, mentions: Sequence[Mention]) -> None:
    text = case["input"]
    if not case["expected"]:
        _nothing(mentions, Kind.DATE, Kind.WEEKDAY_DATE, Kind.DATE_RANGE, Kind.DATE_LIST, Kind.WEEKDAY)
    for each in case["expected"]:
        _explicit(each["Text"])
    for each in case["expected"]:
        here = _within(each["Text"], text, mentions)
        found = [one for one in here if one.kind in _DAYS and _covers(one, each["Text"])]
        if not found:
            raise MissError("not found" if not here else "another kind or extent")
        timex = each.get("Value", {}).get("Timex")
        if timex is not None and not any(_timex(one) == timex for one in found):
            raise MissError("another value")


_DAYS = {Kind.DATE, Kind.WEEKDAY_DATE, Kind.DATE_RANGE, Kind.DATE_LIST, Kind.WEEKDAY}


def _timex(mention: Mention) -> str:
    first = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    if isinstance(first, PartialDate):
        return first.iso.replace("--", "XXXX-") if first.year is None else first.iso
    return f"XXXX-WXX-{values.value(mention)}"


def _named_dates(case: Case, mentions: Sequence[Mention]) -> None:
    """Compare day, month and, where it is written, year."""
    if case["expected"] is None:
        _nothing(mentions, *_DAYS, Kind.MONTH_YEAR)
        return
    written = case["expected"]["text"] or case["input"].strip()
    if "Christus" in written:
        raise OutsideError("years before Christ")
    if re.fullmatch(r"\d{1,2}/\d{4}", written):
        raise OutsideError("numeric date without a day")
    if re.fullmatch(r"\d{1,2}/\d{1,2}", written):
        raise OutsideError("numeric date without a year")
    start = dict(case["expected"]["start"])
    if not start:
        made = _moment(case["expected"].get("date_js") or "")
        start = {"year": made.year, "month": made.month, "day": made.day} if made else {}
    here = [one for one in mentions if _overlaps(one, written, case["input"])]
    if re.search(r"[a-z]\.? \d\d$", written):
        raise OutsideError("two-digit year behind a month's name")
    year = re.search(r"\b\d{4}\b", written)
    for each in here:
        first = each.value[0] if isinstance(each.value, tuple) else each.value
        if isinstance(first, PartialDate) and (first.month or first.day):
            own = {"month": first.month, "day": first.day, "year": first.year}
            must = {"month", "year"} if year else {"month"}
            if all(
                own[one] == int(start[one]) or (own[one] is None and one not in must)
                for one in own
                if one in start
            ):
                return
    raise MissError("not found" if not here else "another value or kind")


def _weekdays(case: Case, mentions: Sequence[Mention]) -> None:
    written = case["expected"]["text"]
    if re.search(r"vorige|volgende|deze", written):
        raise OutsideError("relative to today")
    if re.search(r"\d", written):
        _named_dates(case, mentions)
        return
    number = (int(case["expected"]["start"]["weekday"]) + 6) % 7 + 1
    if not any(each.kind is Kind.WEEKDAY and values.value(each) == str(number) for each in mentions):
        raise MissError("not found")


def _clock(case: Case, mentions: Sequence[Mention]) -> None:
    start = case["expected"]["start"]
    wanted = f"{int(start['hour']):02d}:{int(start.get('minute', 0)):02d}" if "hour" in start else "11:00"
    if re.search(r"namiddag", case["input"]):
        raise OutsideError("half of the day told apart from the hour")
    if not any(each.kind is Kind.TIME and each.value == wanted for each in mentions):
        raise MissError("not found")


def _durations(case: Case, mentions: Sequence[Mention]) -> None:
    """Check that the stated durations lead from the reference to the expected moment."""
    text = case["input"]
    if re.search(r"\bpaar\b|minuutje|half uur", text):
        raise OutsideError("casual")
    reference = _moment(case.get("reference") or "")
    if reference is None:
        raise OutsideError("no reference")
    found = [one for each in mentions for one in values.quantities(each) if each.kind is Kind.DURATION]
    if not found:
        raise MissError("not found")
    start, made = case["expected"]["start"], _moment(case["expected"].get("date_js") or "")
    if not start and made is None:
        return
    for sign in (1, -1):
        moment = reference
        for each in found:
            moment = _shifted(moment, each, sign)
        if made is not None and abs((moment - made).total_seconds()) < 86400 and not start.get("minute"):
            return
        if start and all(
            getattr(moment, name) == int(value) for name, value in start.items() if name != "millisecond"
        ):
            return
        if start and not {"hour", "minute"} & set(start) and str(moment.day) == start.get("day"):
            return
    raise MissError("another value")


def _shifted(moment: dt.datetime, duration: Quantity, sign: int) -> dt.datetime:
    amount = float(duration.value) * sign
    if duration.unit in {"month", "year"}:
        months = moment.month - 1 + round(amount * (12 if duration.unit == "year" else 1))
        return moment.replace(year=moment.year + months // 12, month=months % 12 + 1)
    seconds = {"week": 604800, "day": 86400, "hour": 3600, "minute": 60, "second": 1}[duration.unit or "day"]
    return moment + dt.timedelta(seconds=amount * seconds)


def _moment(script: str) -> dt.datetime | None:
    """Return what "new Date(2012, 8 - 1, 10, 12)" is."""
    inside = re.search(r"\(([^)]*)\)", script)
    if inside is None or not inside[1].strip():
        return None
    numbers = [
        int(part.split("-")[0]) - (int(part.split("-")[1]) if "-" in part else 0)
        for part in inside[1].split(",")
    ]
    year, month, *rest = numbers
    day, *clock = rest or [1]
    return dt.datetime(year, month + 1, day, *clock[:3])  # noqa: DTZ001  a reference has no zone


def _casual(case: Case, mentions: Sequence[Mention]) -> None:
    if case["expected"] is not None:
        raise OutsideError("relative to today")
    _nothing(mentions, *_DAYS)


# --- extents -----------------------------------------------------------------------------------------------


def _within(written: str, text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions that reach over no word on either side of ``written`` but a hedge or article."""
    found = []
    for start in _places(written, text):
        end = start + len(written)
        for each in mentions:
            before = text[each.span.start : start].strip()
            behind = text[end : each.span.end].strip()
            if _meets(each, start, end) and not re.search(r"\d", before) and not re.search(r"[\d%]", behind):
                found.append(each)
    return found


def _covers(mention: Mention, written: str) -> bool:
    """Whether a mention holds all figures and months of what was expected."""
    return all(word in mention.text.lower() for word in re.findall(r"\d+|[a-zë]{3,}dag", written.lower()))


def _overlaps(mention: Mention, written: str, text: str) -> bool:
    return any(_meets(mention, start, start + len(written)) for start in _places(written, text))


def _meets(mention: Mention, start: int, end: int) -> bool:
    return mention.span.start < end and start < mention.span.end


def _places(written: str, text: str) -> Iterator[int]:
    for match in re.finditer(re.escape(written.strip()), text, re.IGNORECASE):
        yield match.start()


def _nothing(mentions: Sequence[Mention], *kinds: Kind) -> None:
    if any(each.kind in kinds for each in mentions):
        raise MissError("found what is none")


def _decimal(written: str) -> Decimal:
    try:
        return Decimal(written.replace(",", "."))
    except InvalidOperation as failure:
        raise OutsideError("no number") from failure


def _close(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= abs(other) * Decimal("1e-6")


_JUDGES: Mapping[str, Callable[[Case, Sequence[Mention]], None]] = {
    "cardinal": _cardinal,
    "Number/NumberModel": _numbers,
    "Number/NumberRangeModel": _ranges,
    "Number/Ordinal": _ordinals,
    "NumberWithUnit/Age": _ages,
    "NumberWithUnit/": _measures,
    "DateTime/Date": _dates,
    "nl_month": _named_dates,
    "nl_slash": _named_dates,
    "nl_weekday": _weekdays,
    "nl_time_exp": _clock,
    "nl_time_units": _durations,
    "nl_casual": _casual,
    "nl_relative": _casual,
}


def _table(judged: Sequence[Judged]) -> None:
    kinds = sorted({each.case["kind"] for each in judged})
    print(f"{'kind':42}{'cases':>7}{'in scope':>10}{'right':>7}{'share':>8}")
    for kind in [*kinds, None]:
        mine = [each for each in judged if kind in (None, each.case["kind"])]
        scope = [each for each in mine if each.scope is None]
        right = sum(each.right for each in scope)
        share = f"{100 * right / len(scope):.1f}%" if scope else "-"
        print(f"{kind or 'all':42}{len(mine):7}{len(scope):10}{right:7}{share:>8}")
    outside = Counter(each.scope for each in judged if each.scope is not None)
    print("out of scope:", "; ".join(f"{reason} {count}" for reason, count in outside.most_common()))


if __name__ == "__main__":
    sys.exit(main())
