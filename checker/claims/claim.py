"""Which mentions does the text itself say belong together?"""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from checker.claims.hypotheses import Evidence
from checker.claims.mentions import Mention
from checker.document import Span


class Anchor(Struct, frozen=True):
    """A place of a claim that is no mention: an item of a list, a note mark, the name of an event.

    ``where`` and ``where_end`` are its place in the file if it stands outside the block's text (a note
    mark), else None.
    """

    block: str
    span: Span
    text: str
    where: int | None = None
    where_end: int | None = None


class Claim(Struct, frozen=True):
    """Mentions in roles ("total", "part"), and what the wording says of them.

    ``id`` is c1, c2 ... in reading order. ``kind`` is one of the table in docs/rule-files.md. ``anchors``
    are places in roles that are no mentions. ``traits`` are words of a closed set about the wording
    (``direction``: up or down ...). ``doubt`` is the reason why
    the claim cannot be checked ("which whole?"): every rule answers unknown. ``sentences`` counts the
    sentences it spans. ``evidence`` is what speaks for it that the text means it; a claim that has none is
    certain by its grammar.
    """

    id: str
    kind: str
    roles: Mapping[str, tuple[Mention, ...]]
    anchors: Mapping[str, tuple[Anchor, ...]] = field(default_factory=dict)
    traits: Mapping[str, str] = field(default_factory=dict)
    doubt: str | None = None
    sentences: int = 1
    evidence: tuple[Evidence, ...] = ()

    @property
    def blocks(self) -> Iterator[str]:
        """The ids of the blocks it stands in."""
        yield from (one.block for some in self.roles.values() for one in some)
        yield from (one.block for some in self.anchors.values() for one in some)
