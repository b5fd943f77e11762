"""Which settings hold for a letter, and where does each of them come from?

``find`` gives the file that holds for a letter, ``read`` what stands in it (or its faults, each at its
place), and ``settled`` the settings of one letter: the defaults, the file, those of its overrides that
match, and the command line, each above the one before it.
"""

from checker.config.file import Configuration, Entry, read
from checker.config.find import find
from checker.config.settings import Settings, settled

__all__ = ["Configuration", "Entry", "Settings", "find", "read", "settled"]
