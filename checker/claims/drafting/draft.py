"""What is a claim before its mentions have their numbers?"""

from collections.abc import Mapping

from msgspec import Struct, field

from checker.claims.claim import Anchor
from checker.claims.mentions import Passage, Spot


class Part(Struct, frozen=True):
    """A spot in its passage."""

    passage: Passage
    spot: Spot


class Draft(Struct, frozen=True):
    """A claim whose roles are still spots of passages; else as Claim."""

    kind: str
    roles: Mapping[str, tuple[Part, ...]]
    traits: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, tuple[Anchor, ...]] = field(default_factory=dict)
    doubt: str | None = None
    sentences: int = 1
