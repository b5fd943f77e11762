"""How often does a rule speak when a true claim of a real letter is broken?

``python -m checker.dev plant FOLDER ...`` finds the claims that hold, breaks each in the ways that its kind
allows, and tells per rule how many of them were found. Where letters have no claims of a kind, it puts one
into their own sentences ("vijf" becomes "vijf (6)"). A letter is changed after it was read, as a document: so
it works alike in every format, and what the readers do has tests of its own.
"""

from checker.dev.plant.command import plant

__all__ = ["plant"]
