"""Which findings has a person marked as right, and may that still be believed?

A person writes it beside the letter's words: in text, Markdown and HTML as ``<!-- lint-letter: ok RULE
until 2026-12-31: reason -->``, in Word and LibreOffice as a comment with the same words. The steps are
``found`` (which comments speak to us: each a Suppression or a Faulty) and ``judged`` (which findings they
take away, and what is to be told of the comments themselves).

The shape that readers fill is ``checker.document.Comment``: a reader of a package hands its comments over in
``Document.comments``, all of them, with the ids of the blocks they are anchored in; those of text formats are
found in ``Document.source``. Nothing else is needed for ``lint.check`` to honour them.
"""

from checker.suppressions.judged import Judged, Suppressed, Told, judged
from checker.suppressions.notes import NOTES, explain
from checker.suppressions.read import Faulty, Suppression, found

__all__ = ["NOTES", "Faulty", "Judged", "Suppressed", "Suppression", "Told", "explain", "found", "judged"]
