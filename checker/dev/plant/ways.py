"""In which ways can a true claim be made false, by changing the letter?"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from random import Random

from checker.claims import Anchor, Kind, Mention, Reading
from checker.dev.plant import written
from checker.dev.plant.edit import Edit, edited, without_block, without_mark, without_note
from checker.dev.plant.written import Change
from checker.document import Document
from checker.rulebook import Evaluation

_MOST = 3  # mentions of one role that are broken, each in its turn
_DATES = (Kind.DATE, Kind.DATE_LIST, Kind.DATE_RANGE, Kind.WEEKDAY_DATE)
_CLOSE = 120  # characters before a change's first figure, in which its verb may stand


@dataclass(frozen=True, slots=True)
class Damage:
    """One way to break a letter: what was done, how, and where."""

    what: str
    change: Callable[[Document], Document]
    block: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A claim that holds, in its letter."""

    evaluation: Evaluation
    reading: Reading

    def language(self, block: str) -> str:
        """Return the language of a block."""
        return self.reading.languages[block]

    def mentions(self, role: str) -> tuple[Mention, ...]:
        """Return the mentions of a role."""
        return self.evaluation.roles.get(role, ())

    def anchors(self, role: str) -> tuple[Anchor, ...]:
        """Return the places of a role that are no mentions."""
        return self.evaluation.anchors.get(role, ())


def damages(found: Found, chance: Random) -> Iterator[Damage]:
    """Yield the ways to break a claim for the rule that looked at it; none is done twice."""
    seen: set[str] = set()
    for way in _WAYS.get(found.evaluation.rule.id, (_every_figure,)):
        for damage in way(found, chance):
            if damage.what not in seen:
                seen.add(damage.what)
                yield damage


_Way = Callable[[Found, Random], Iterator[Damage]]
_Written = Callable[[str, str, Random], Iterable[Change]]


def replaced(where: Mention | Anchor, change: Change, role: str) -> Damage:
    """Return the damage that changes characters of a mention."""
    start, end, new = change
    first = where.span.start
    edit = Edit(where.block, first + start, first + end, new)
    text = where.text[:start] + new + where.text[end:]
    what = f"{role} {where.text!r} -> {text!r}"
    return Damage(what, partial(edited, edits=(edit,)), where.block, edit.start, edit.start + len(new))


def _rewritten(*roles: str, how: _Written) -> _Way:
    """Return the way that writes one mention after the other of these roles otherwise."""

    def way(found: Found, chance: Random) -> Iterator[Damage]:
        for role in roles:
            for mention in found.mentions(role)[:_MOST]:
                for change in how(mention.text, found.language(mention.block), chance):
                    yield replaced(mention, change, role)

    return way


def _another_year(found: Found, chance: Random) -> Iterator[Damage]:
    """Take another year where the place or the days say that it is wrong."""
    placed = found.evaluation.claim is not None and found.evaluation.claim.traits.get("place")
    for mention in found.mentions("day")[:1]:
        if placed or mention.kind in _DATES:
            for change in written.years(mention.text, "", chance, step=-1):
                yield replaced(mention, change, "day")


def _of_anchors(*roles: str, how: _Written = written.numbers) -> _Way:
    """Return the way that changes a number in a place that is no mention: "Vergaderjaar 2023-2024"."""

    def way(found: Found, chance: Random) -> Iterator[Damage]:
        for role in roles:
            for anchor in found.anchors(role)[:1]:
                for change in how(anchor.text, found.language(anchor.block), chance):
                    yield replaced(anchor, change, role)

    return way


def _every_figure(found: Found, chance: Random) -> Iterator[Damage]:
    """Change the number, or the day, of each role: of a rule of which nothing better is known."""
    for role in found.evaluation.roles:
        for mention in found.mentions(role)[:_MOST]:
            how = written.days if mention.kind in _DATES else written.numbers
            for change in how(mention.text, found.language(mention.block), chance):
                yield replaced(mention, change, role)
    yield from _of_anchors(*found.evaluation.anchors)(found, chance)


def _swapped(one: str, other: str) -> _Way:
    """Return the way that exchanges two numbers, and leaves their units and hedges where they are."""

    def way(found: Found, _: Random) -> Iterator[Damage]:
        for first in found.mentions(one)[:1]:
            for second in found.mentions(other)[:1]:
                own = written.figure(first.text, found.language(first.block))
                its = written.figure(second.text, found.language(second.block))
                if own is None or its is None or own[2] == its[2] or _scale(first) != _scale(second):
                    continue
                edits = tuple(
                    Edit(where.block, where.span.start + old[0], where.span.start + old[1], new[2])
                    for where, old, new in ((first, own, its), (second, its, own))
                )
                yield Damage(
                    f"{one} {own[2]} and {other} {its[2]} exchanged",
                    partial(edited, edits=edits),
                    first.block,
                    first.span.start,
                    first.span.end,
                )

    return way


def _above(whole: str | None, part: str) -> _Way:
    """Return the way that makes each part larger than the whole, or far larger where none is stated."""

    def way(found: Found, _: Random) -> Iterator[Damage]:
        total = next(iter(found.mentions(whole)), None) if whole is not None else None
        for mention in found.mentions(part)[:_MOST]:
            own = written.figure(mention.text, found.language(mention.block))
            its = own if total is None else written.figure(total.text, found.language(total.block))
            if own is None or its is None or not its[2][0].isdigit():
                continue
            if total is None or _scale(total) == _scale(mention):
                yield replaced(mention, (own[0], own[1], written.grown(its[2])), part)

    return way


def _scale(mention: Mention) -> object:
    return None if mention.quantity is None else mention.quantity.scale


def _turned(found: Found, chance: Random) -> Iterator[Damage]:
    """Turn the word of direction: "gestegen" for "gedaald"."""
    mentions = [mention for role in ("from", "to") for mention in found.mentions(role)]
    if not mentions or len({mention.block for mention in mentions}) > 1:
        return
    block = mentions[0].block
    low = max(min(mention.span.start for mention in mentions) - _CLOSE, 0)
    passage = found.reading.document.by_id[block].text[low : mentions[-1].span.end + _CLOSE // 2]
    for start, end, new in written.turned(passage, found.language(block), chance):
        edit = Edit(block, low + start, low + end, new)
        what = f"{passage[start:end]} -> {new}"
        yield Damage(
            what, partial(edited, edits=(edit,)), block, mentions[0].span.start, mentions[0].span.end
        )


def _one_item_less(found: Found, _: Random) -> Iterator[Damage]:
    items = found.anchors("item")
    if len(items) < 3:
        return
    first, second = items[:2]
    number = found.mentions("number")[0]
    if first.block != second.block:
        yield Damage(
            "an item taken out",
            partial(without_block, block=second.block),
            number.block,
            number.span.start,
            number.span.end,
        )
    elif first.span.end < second.span.end:
        edit = Edit(first.block, first.span.end, second.span.end, "")
        yield Damage(
            "an item taken out",
            partial(edited, edits=(edit,)),
            number.block,
            number.span.start,
            number.span.end,
        )


def _notes(found: Found, _: Random) -> Iterator[Damage]:
    notes = found.anchors("note")
    for mark in found.anchors("mark"):
        change = partial(without_mark, block=mark.block, label=mark.text)
        yield Damage(f"mark {mark.text} taken out", change, (*notes, mark)[0].block)
    for note in notes:
        (mark,) = found.anchors("mark")
        change = partial(without_note, block=note.block)
        yield Damage(f"note {note.text} taken out", change, mark.block, mark.span.start, mark.span.end)


# Of a rule that is not named here every figure is changed.
_WAYS: Mapping[str, tuple[_Way, ...]] = {
    "broken-footnote": (_notes,),
    "change-mismatch": (_rewritten("by", "from", "to", how=written.numbers),),
    "count-mismatch": (_rewritten("number", how=written.one_more_and_one_fewer), _one_item_less),
    "deadline-mismatch": (_rewritten("due", how=partial(written.years, step=-1)),),
    "direction-mismatch": (_swapped("from", "to"), _turned),
    "elapsed-mismatch": (
        _rewritten("duration", how=written.numbers),
        _rewritten("start", how=partial(written.years, step=-10)),
        _rewritten("end", how=partial(written.years, step=10)),
    ),
    "event-date-mismatch": (_rewritten("left", "right", how=written.days),),
    "footnote-mismatch": (_every_figure,),
    "impossible-date": (_rewritten("date", how=written.no_day),),
    "inclusive-below-exclusive": (_swapped("inclusive", "exclusive"),),
    "known-event-mismatch": (_rewritten("day", how=written.days), _another_year),
    "letter-after-event": (_rewritten("day", how=partial(written.years, step=-1)),),
    "missing-reference": (_rewritten("reference", how=written.nowhere),),
    "hundred-mismatch": (_above(None, "part"),),
    "reference-mismatch": (_of_anchors("later", "earlier", how=written.references),),
    "relative-date-mismatch": (_rewritten("date", how=written.other_side),),
    "reversed-range": (_rewritten("range", how=written.exchanged), _swapped("low", "high")),
    "session-year-mismatch": (_of_anchors("session", how=written.sessions),),
    "subset-exceeds-total": (_above("total", "part"), _swapped("total", "part")),
    "table-order": (_rewritten("year", how=partial(written.years, step=5)),),
    "weekday-mismatch": (
        _rewritten("date", how=written.weekdays),
        _rewritten("date", how=written.days),
        _rewritten("date", how=partial(written.years, step=1)),
    ),
}
