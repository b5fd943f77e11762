"""How often is a rule right when it speaks on real letters?

``python -m checker.dev sweep FOLDER ...`` shows every finding to be read, keeps what a person thought of it,
and counts by rule what was looked at, what was said, and how much of that is true.
"""

from checker.dev.sweep.command import sweep

__all__ = ["sweep"]
