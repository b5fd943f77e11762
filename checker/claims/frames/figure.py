"""Where does a figure stand, and what does it say?"""

from msgspec import Struct

from checker.claims.frames.frame import Frame, Phrase
from checker.claims.frames.phrases import key
from checker.claims.mentions import Mention
from checker.claims.syntax import Sentence


class Figure(Struct, frozen=True):
    """A mention with its frame, and the unit of a sentence that it is."""

    mention: Mention
    frame: Frame
    sentence: Sentence
    unit: int

    @property
    def key(self) -> str:
        """What all forms of the noun that it measures have in common; "" where nothing says what."""
        return self.key_of(self.frame.measures)

    def key_of(self, noun: Phrase | None) -> str:
        """Return what all forms of the noun of a phrase of its frame have in common; "" for no phrase."""
        return key(self.sentence, noun)
