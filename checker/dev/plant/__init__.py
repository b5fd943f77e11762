"""How often does a rule speak when a true claim of a real letter is broken?

``python -m checker.dev plant FOLDER ...`` finds the claims that hold, breaks each in the ways its kind
allows, lints the changed letter and tells per rule how many of them were found.
"""

from checker.dev.plant.run import plant

__all__ = ["plant"]
