"""Where do a whole and its parts stand, seen from each other?"""

from collections.abc import Iterator

from checker.claims.hypotheses.parts.candidates import Candidate, Way

_CLOSE, _FAR = 25, 90  # tokens from the first figure to the last
_SIZES = {2: "two parts", 3: "three parts"}


def placing(one: Candidate) -> Iterator[str]:
    """Yield how the parts were gathered, in which sentences and items they stand, and how far apart."""
    yield f"whole {one.order.value}"
    if one.way is not Way.RUN:
        yield f"gathered: {one.way.value}"
    if one.skipped:
        yield "one skipped"
    if len(one.parts) > 1:
        yield _SIZES.get(len(one.parts), "four parts or more")
    yield from _sentences(one)
    yield from _items(one)
    apart = _apart(one)
    if apart <= _CLOSE:
        yield "close together"
    elif apart > _FAR:
        yield "far apart"


def _apart(one: Candidate) -> int:
    """Return how many tokens lie between the first figure and the last."""
    whole, first, last = one.whole, one.parts[0], one.parts[-1]
    if whole.block == first.block == last.block:
        return max(whole.token, last.token) - min(whole.token, first.token)
    ends = [term.token for term in (whole, *one.parts)]
    return max(ends) - min(ends)


def _sentences(one: Candidate) -> Iterator[str]:
    whole, first, last = one.whole.said.number, one.parts[0].said.number, one.parts[-1].said.number
    if whole == first == last:
        yield "one sentence"
    elif whole in (first, last):
        yield "whole in the sentence of some parts"
    else:
        yield "next sentence" if min(abs(whole - first), abs(whole - last)) == 1 else "further sentence"
        yield "parts in one sentence" if first == last else "parts in several sentences"


def _items(one: Candidate) -> Iterator[str]:
    whole, parts = one.whole, one.parts
    own = parts[0].listed
    if own < 0 or any(part.listed != own for part in parts):
        if not whole.block == parts[0].block == parts[-1].block:
            yield "another paragraph"
        return
    blocks = {part.block for part in parts}
    if len(blocks) == len(parts):
        yield "an item each"
        if len({part.place for part in parts}) == 1:
            yield "one place of each item"
    if whole.introduces == own:
        yield "whole introduces the list"
    elif whole.closes == own:
        yield "whole closes the list"
    elif whole.listed == own and whole.block not in blocks:
        yield "whole in an item"
