"""Which words are there, of which classes, and which of them are forms or parts of one another?

The one way into this room.
"""

from checker.claims.lexicon.classes import WordClass
from checker.claims.lexicon.lexicon import Lexicon, lexicon

__all__ = ["Lexicon", "WordClass", "lexicon"]
