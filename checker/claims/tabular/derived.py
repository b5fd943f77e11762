"""Which line of a table is made of others in the same way all along: a difference, a share, a multiple?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, permutations

from msgspec.structs import replace

from checker.claims.drafting import Draft, Part
from checker.claims.lexicon import Words
from checker.claims.tabular.grid import read_as, value
from checker.claims.tabular.likely import likely, look
from checker.claims.tabular.made_of import Way
from checker.claims.tabular.making import Made, Source, made
from checker.claims.tabular.sheet import Columns, Lines, Rows, Sheet
from checker.claims.tabular.slip_lines import slipped

_NEAR = 4  # lines between one and those that it is made of
_FEWEST = 3  # places at which a line must have figures
_FEW = 2  # that show whether a difference is one less the other or the other way round
_HUNDRED = Decimal(100)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST_PLACES = 200
_EXACT = 6  # places at which counts are exactly what they should be, so that they are not rounded
_EXCEPTION = "this row may be an exception"
_BY_ITSELF = frozenset({Way.MULTIPLE, Way.PRODUCT, Way.QUOTIENT})  # that nothing else need say
_ROUNDED = "its figures may be rounded"
_SAYING = {Way.DIFFERENCE: ("difference", "change"), Way.CHANGE: ("change", "up", "down")}

_Figures = Mapping[Source, Mapping[int, Part]]


def derived(sheet: Sheet) -> Iterator[Draft]:
    """Yield the figures of a line that others make at nearly all places: "Noord 10 6 -4", eight times.

    No word need call it a difference or a share. That it is one by chance at every other place must be most
    improbable; then the place at which it is not stands out.
    """
    for lines in (Columns(sheet), Rows(sheet)):
        joined: list[set[int]] = []
        odd: set[tuple[int, int]] = set()  # figures that have been told of
        for one in sorted(_found(lines), key=lambda one: (-one.points, one.line)):
            if any(one.lines <= some for some in joined):
                continue
            joined = _join(joined, one.lines)
            for at, found in one.fits.items():
                places = one.places(at)
                if (found.holds or not odd.intersection(places)) and all(
                    lines.is_certain(*place) for place in places
                ):
                    yield from _draft(lines, one, at)
                odd |= set() if found.holds else set(places)


def _join(joined: Sequence[set[int]], more: set[int]) -> list[set[int]]:
    """Return sets of lines of which each is made of others in its set: what follows is not told twice."""
    met = [some for some in joined if some & more]
    return [*(some for some in joined if not some & more), more.union(*met)]


def _found(lines: Lines) -> Iterator[Made]:
    """Yield every way in which a line is made of those near it."""
    figures = _figures(lines)
    looks = {source: {at: look(part) for at, part in own.items()} for source, own in figures.items()}
    for line in range(lines.first, lines.last + 1):
        own = figures[Source(line)]
        near = [at for at in range(line - _NEAR, line + _NEAR + 1) if at != line and figures.get(Source(at))]
        if len(own) < _FEWEST:
            continue
        shares = any(value(each).unit == "%" for each in own.values())
        said = _said(lines.head(line), lines.sheet.words)
        for way, others in _ways(line, near, shares=shares):
            if likely(way, looks[Source(line)], tuple(looks[other] for other in others)):
                named = way in said or (shares and way in {Way.QUOTIENT, Way.CHANGE, Way.MULTIPLE})
                formed = way is Way.DIFFERENCE and way in said and _is_formed(lines, figures, line, others)
                found = made(figures, way, line, others, named=named, formed=formed)
                if found is not None:
                    yield found


def _figures(lines: Lines) -> _Figures:
    """Return the figures of each line by their places, and at each place those of the one before it."""
    places = lines.across[:_MOST_PLACES]
    own = {
        line: {at: figure for at in places if (figure := lines.figure(line, at)) is not None}
        for line in range(lines.first, lines.last + 1)
    }
    found: dict[Source, dict[int, Part]] = {}
    for line, figures in own.items():
        found[Source(line)] = figures
        found[Source(line, 1)] = {at + 1: figure for at, figure in figures.items() if at + 1 in figures}
    return found


def _said(head: str, words: Words) -> set[Way]:
    """Return in which ways the head of a line says that it is made of others: "Verschil", "Groei (%)"."""
    found = {word.strip("():%*,") for word in head.lower().split()}
    return {way for way, cues in _SAYING.items() if any(found & words.cues[cue] for cue in cues)}


def _is_formed(lines: Lines, figures: _Figures, line: int, others: Sequence[Source]) -> bool:
    """Whether a head that names a difference can mean no others: there are two, or it names their years.

    "2020", "2024" and "Difference"; "Change 2022-2023" beside four years.
    """
    own = {other.line for other in others if not other.back}
    there = {source.line for source, some in figures.items() if len(some) >= _FEWEST} - {line}
    if own == there:
        return len(own) == len(others)
    years = set(_YEAR.findall(lines.head(line)))
    heads = [_YEAR.findall(lines.head(each)) for each in sorted(own)]
    return len(own) == len(others) == len(years) and all(
        len(head) == 1 and head[0] in years for head in heads
    )


def _ways(line: int, near: Sequence[int], *, shares: bool) -> Iterator[tuple[Way, tuple[Source, ...]]]:
    """Yield how a line may be made of those before it; shares also of what stands behind them."""
    before = [Source(each) for each in near if each < line]
    for one in before:
        yield Way.MULTIPLE, (one,)
    for both in combinations(before, 2):
        yield Way.PRODUCT, both
        yield Way.DIFFERENCE, both
    for pair in permutations(before, 2):
        yield Way.QUOTIENT, pair
        yield Way.CHANGE, pair
    for each in near:
        yield Way.DIFFERENCE, (Source(each, 1), Source(each))
        yield Way.CHANGE, (Source(each, 1), Source(each))
    if shares:
        every = [Source(each) for each in near]
        yield from ((Way.QUOTIENT, pair) for pair in permutations(every, 2) if max(pair).line > line)


def _draft(lines: Lines, one: Made, at: int) -> Iterator[Draft]:
    known = [figure for place in one.places(at) if (figure := lines.figure(*place)) is not None]
    own, *others = known
    if len(others) != len(one.others):
        return
    found = one.fits[at]
    doubt = _ROUNDED if found.holds and not found.exact and one.exact < _EXACT else None
    if not found.holds and one.way in _BY_ITSELF:
        stated, *rest = (value(each) for each in known)
        if not slipped(one.way, one.factor, stated, rest, found):
            doubt = _EXCEPTION
    yield from (replace(draft, doubt=doubt) for draft in _told(lines, one, at, own, others))


def _told(lines: Lines, one: Made, at: int, own: Part, known: Sequence[Part]) -> Iterator[Draft]:
    if one.way is Way.DIFFERENCE and _is_turned(lines, one, at):
        first, last = known if _way_round(lines, one, at) > 0 else reversed(known)
        yield Draft("difference", {"minuend": (first,), "subtrahend": (last,), "difference": (own,)})
    elif one.way is Way.DIFFERENCE:
        less, more = sorted(known, key=lambda part: value(part).value)
        yield Draft("difference", {"minuend": (more,), "subtrahend": (less,), "difference": (_sized(own),)})
    elif one.way is Way.CHANGE:
        yield Draft("change", {"from": (known[0],), "to": (known[1],), "by": (_percent(own),)})
    elif one.way is Way.QUOTIENT and one.factor == _HUNDRED:
        yield Draft("share", {"part": (known[0],), "whole": (known[1],), "percentage": (_percent(own),)})
    elif one.hundred is not None and value(own).unit == "%":
        whole = lines.figure(one.others[0].line, one.hundred)
        if whole is not None:
            yield Draft("share", {"part": (known[0],), "whole": (whole,), "percentage": (own,)})
    else:
        usual = _usual(lines, one, at)
        if usual is not None:
            roles = {"stated": (own,), "other": tuple(known)}
            yield Draft("proportion", roles | usual, {"way": one.way.value})


def _is_turned(lines: Lines, one: Made, at: int) -> bool:
    """Whether a difference has the other sign than all others of its line, of which some are below zero."""
    others = [place for place, each in one.fits.items() if each.holds and place != at]
    ways = [way for place in others if (way := _way_round(lines, one, place))]
    below = any(
        part is not None and value(part).value < 0 for part in (lines.figure(one.line, p) for p in others)
    )
    return below and len(ways) >= _FEW and len(set(ways)) == 1 and _way_round(lines, one, at) == -ways[0]


def _way_round(lines: Lines, one: Made, at: int) -> int:
    """Return 1 where a difference is the second figure less the first, -1 where it is the other way round."""
    parts = [lines.figure(*place) for place in one.places(at)]
    stated, first, last = (value(part).value if part is not None else Decimal(0) for part in parts)
    sign = stated * (last - first)
    return (sign > 0) - (sign < 0)


def _usual(lines: Lines, one: Made, place: int) -> dict[str, tuple[Part, ...]] | None:
    """Return the place that shows best how a line is made: that with the largest figure, the most precise."""
    sizes = {
        at: abs(value(figure).value)
        for at, each in one.fits.items()
        if each.holds and at != place and (figure := lines.figure(one.line, at)) is not None
    }
    best = one.hundred if one.hundred is not None else max(sizes, key=lambda at: sizes[at])
    own, *others = (lines.figure(*each) for each in one.places(best))
    if own is None:
        return None
    return {"usual": (own,), "usual_other": tuple(each for each in others if each is not None)}


def _sized(part: Part) -> Part:
    """Return a figure without its sign."""
    return read_as(part, replace(value(part), value=abs(value(part).value)))


def _percent(part: Part) -> Part:
    """Return a figure in per cent, as the head of its column says."""
    own = value(part)
    return read_as(part, replace(own, value=abs(own.value), unit="%", suffix=own.suffix or "%"))
