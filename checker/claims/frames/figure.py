"""Where does a figure stand, and what does it say?"""

from msgspec import Struct

from checker.claims.frames.frame import Frame, Phrase
from checker.claims.frames.phrases import key
from checker.claims.frames.references import is_reference
from checker.claims.mentions import Kind, Mention
from checker.claims.syntax import Sentence


class Figure(Struct, frozen=True):
    """A mention with its frame, and the unit of a sentence that it is."""

    mention: Mention
    frame: Frame
    sentence: Sentence
    unit: int

    @property
    def is_label(self) -> bool:
        """Whether it is but the number of something: "artikel 12", not "Kamerstuk 22 054" or "2-year"."""
        return self.mention.kind is Kind.NOT_A_CLAIM and is_reference(self.mention)

    @property
    def key(self) -> str:
        """What all forms of the noun that it measures have in common; "" where nothing says what."""
        return self.key_of(self.frame.measures)

    def key_of(self, noun: Phrase | None) -> str:
        """Return what all forms of the noun of a phrase of its frame have in common; "" for no phrase."""
        return key(self.sentence, noun)
