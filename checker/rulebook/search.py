"""Which mentions and words of a letter are those that a rule seeks by their place?"""

import re
from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

from msgspec import Struct

from checker.claims import Anchor, Mention
from checker.document import BlockKind, Span, file_number
from checker.rulebook.rule import Find, Sought
from checker.rulebook.select import mention_meets, stands
from checker.rulebook.whereabouts import Whereabouts

WITHIN = ("sentence", "block", "part", "file", "letter")
WHICH = ("one", "first", "last", "all", "any")
WHAT = ("words", "code")  # what may be sought that is no mention
WHICH_IS_MEANT = "which of several is meant?"
_CODE = re.compile(r"[\s.:]{0,4}((?=[\w./-]{0,40}\d)\w[\w./-]{2,40}(?<![./-]))(?!\w)")

_Unit = Hashable
_Item = Mention | Anchor
_Each = TypeVar("_Each", Mention, Anchor)


class Found(Struct, frozen=True):
    """What stands together in one sentence, block, part, file or letter, by its roles.

    ``doubt``: why nobody can say which of several is meant.
    """

    roles: Mapping[str, tuple[Mention, ...]]
    anchors: Mapping[str, tuple[Anchor, ...]]
    doubt: str | None = None


def search(find: Find, where: Whereabouts) -> Iterator[Found]:
    """Yield what a rule seeks, in reading order; a mention that meets two roles has the first of them."""
    mentions: dict[tuple[_Unit, _Unit], dict[str, list[Mention]]] = {}
    anchors: dict[_Unit, dict[str, list[Anchor]]] = {}
    for name, sought in find.roles.items():
        if sought.what != "mention":
            for anchor in _anchors(sought, where):
                unit = _unit(find.within, anchor, where)
                anchors.setdefault(unit, {}).setdefault(name, []).append(anchor)
    wanted = {name: sought for name, sought in find.roles.items() if sought.what == "mention"}
    for mention in where.reading.mentions if wanted else ():
        for name, sought in wanted.items():
            if mention_meets(mention, sought.condition, where):
                key = (_unit(find.within, mention, where), _like(mention, find.same))
                mentions.setdefault(key, {}).setdefault(name, []).append(mention)
                break
    needed = find.roles.keys() - find.optional
    known = {unit for unit, _ in mentions}
    alone = [(unit, ()) for unit in anchors if unit not in known]
    for key in (*mentions, *alone):
        own, words = mentions.get(key, {}), anchors.get(key[0], {})
        if needed <= own.keys() | words.keys():
            yield _found(find, own, words)


def _found(find: Find, own: Mapping[str, list[Mention]], words: Mapping[str, list[Anchor]]) -> Found:
    doubt = next(
        (
            WHICH_IS_MEANT
            for name, sought in find.roles.items()
            if sought.which == "one"
            and (sought.what != "words" or name in find.compared)
            and _differ((*own.get(name, ()), *words.get(name, ())))
        ),
        None,
    )
    return Found(
        {name: _which(some, find.roles[name].which) for name, some in own.items()},
        {name: _which(some, find.roles[name].which) for name, some in words.items()},
        doubt,
    )


def _differ(some: tuple[_Item, ...]) -> bool:
    """Tell whether several have not one value."""
    said = {str(each.value) if isinstance(each, Mention) else each.text.casefold() for each in some}
    return len(said) > 1


def _which(some: list[_Each], which: str) -> tuple[_Each, ...]:
    if which in ("all", "any"):
        return tuple(some)
    return (some[-1],) if which == "last" else (some[0],)


def _like(mention: Mention, same: tuple[str, ...]) -> _Unit:
    """Return what all mentions that belong together have in common."""
    quantity = mention.quantity
    return tuple(
        (quantity.unit if quantity is not None else None) if name == "unit" else getattr(mention.about, name)
        for name in same
    )


def _unit(within: str, item: _Item, where: Whereabouts) -> _Unit:
    if within == "letter":
        return ()
    if within == "file":
        return file_number(item.block)
    if within == "part":
        return (file_number(item.block), where.part(item.block))
    if within == "block":
        return item.block
    return (item.block, where.reading.sentence(item.block, item.span.start).start)


def _anchors(sought: Sought, where: Whereabouts) -> Iterator[Anchor]:
    """Yield the places of words, or of the codes behind words or in a header field."""
    if sought.what == "code" and sought.condition.after is None:
        yield from _field_codes(sought, where)
        return
    phrases = sought.words if sought.what == "words" else sought.condition.after
    assert phrases is not None, "the loader refused it"
    for block in where.reading.document.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        for found in phrases.places(block.text, where.language(block.id)):
            span = Span(*found.span())
            if sought.what == "code":
                code = _CODE.match(block.text, found.end())
                if code is None:
                    continue
                span = Span(*code.span(1))
            if stands(block.id, span, sought.condition, where):
                yield Anchor(block.id, span, block.text[span.start : span.end])


def _field_codes(sought: Sought, where: Whereabouts) -> Iterator[Anchor]:
    names = frozenset(name for place in sought.condition.places for name in place.field or ())
    for block, value in where.fields(names):
        text = where.reading.document.by_id[block].text
        code = _CODE.match(text, value.start, value.end)
        if code is not None and stands(block, Span(*code.span(1)), sought.condition, where):
            yield Anchor(block, Span(*code.span(1)), code[1])
