"""What was said so far, that the figures of a letter can be understood by?"""

from msgspec import Struct, field

from checker.claims.frames.carried import Spoken
from checker.claims.frames.frame import Frame, Phrase
from checker.claims.frames.said import Said
from checker.claims.frames.tabled import Heads
from checker.claims.syntax import Sentence

_KEPT = 60  # figures that can be pointed back to


class Context(Struct):
    """What was said so far in a window: a paragraph, or a list with its introduction.

    ``figures`` the latest last, with their frames; ``time`` the last that was said; ``introduced`` what the
    list is of; ``listed`` the figures of its introduction; ``noted`` the figure that a note stands at;
    ``previous`` the sentence last read.
    """

    figures: list[Said] = field(default_factory=list)
    frames: dict[str, Frame] = field(default_factory=dict)
    time: Spoken | None = None
    title: Spoken | None = None
    introduced: Phrase | None = None
    heads: Heads = Heads()
    noted: Said | None = None
    listed: tuple[Said, ...] = ()
    previous: Sentence | None = None

    def kept(self) -> list[Said]:
        """Return the figures that what follows may point back to."""
        return self.figures[-_KEPT:]
