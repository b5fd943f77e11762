"""What does an OpenDocument text (.odt, .fodt) say?

The view that is read is the one with all changes accepted (if asked, rejected) and without what is hidden:
what the reader of the sent letter will see. Places count in a part's stream, see ``stream``.
"""

from checker.readers.odt.letter import read

__all__ = ["read"]
