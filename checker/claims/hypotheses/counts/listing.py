"""What is a list that may be announced, and how many items has it?"""

from msgspec import Struct

from checker.claims.hypotheses.counts.limits import MOST
from checker.document import Span

HEAD = 40  # characters of an item that are shown, where nothing says where it ends


_NUMBERED = frozenset({"marks in the text", "numbered items", "marked paragraphs"})  # evidence
_FAR = frozenset({"words before a colon", "words before a list"})  # of what another noun may announce


class Item(Struct, frozen=True):
    """One thing of a list: where it stands.

    ``key`` is what all forms of its first noun have in common, "" where it has none; ``count`` is how many it
    says that it is ("twee loketten": 2), None where it does not say. ``noun`` is that noun as it is written.
    ``several``: it may be two things, joined by "and".
    """

    block: str
    span: Span
    text: str
    key: str = ""
    count: int | None = None
    noun: str = ""
    several: bool = False


class Listing(Struct, frozen=True):
    """Items behind a number, ``low`` to ``high`` of them, and what is seen of the list.

    ``seen`` are names of evidence. ``sentences`` counts those that it spans with its number.
    """

    items: tuple[Item, ...]
    low: int
    high: int
    seen: tuple[str, ...]
    sentences: int = 1

    @property
    def numbered(self) -> bool:
        """Return whether its items have numbers, near to what is counted: then nobody miscounts them."""
        near = _FAR.isdisjoint(self.seen)
        return near and self.low == self.high and not _NUMBERED.isdisjoint(self.seen)


def counted(
    items: tuple[Item, ...], low: int, high: int, key: str, noun: str
) -> tuple[int, int, tuple[str, ...]]:
    """Return how many things the items are, where some say themselves how many: "twee in A en een in B".

    Args:
        items: of the list.
        low: how many items there are at least.
        high: how many at most.
        key: of the noun that was announced.
        noun: that noun as it is written there; an item that has it too is several: "de tabellen 3 en 4".
    """
    same = [each for each in items if noun and each.noun == noun and each.count is None]
    if same:
        return low, max(high, MOST), ("its noun in an item",)
    high += sum(each.several for each in items)
    own = [each.count for each in items]
    if all(count is None or count == 1 for count in own):
        return low, high, ()
    total = sum(count or 1 for count in own)
    if None not in own and all(each.key in ("", key) for each in items):
        return total, total, ("items with counts of their own",)
    joined = max(high - len(items), 0)  # "four from the towns, and the chair and secretary"
    return min(low, total), max(high, total + joined), ("some items with counts",)
