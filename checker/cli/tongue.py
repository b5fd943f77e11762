"""In which language is the person at the command line spoken to?"""

import sys
from collections.abc import Sequence
from itertools import pairwise

from checker.catalogue import translated
from checker.reporters.frame import LANGUAGES, wanted

_OPTION = "--ui"


def asked(arguments: Sequence[str]) -> str | None:
    """Return the language that a command line names, if it is one of ours; the last one counts.

    >>> asked(["lint", "draft.docx", "--ui", "nl"]), asked(["--ui=en"]), asked(["--ui"])
    ('nl', 'en', None)
    """
    named = [after for word, after in pairwise(arguments) if word == _OPTION]
    named += [word.partition("=")[2] for word in arguments if word.startswith(f"{_OPTION}=")]
    return next((language for language in reversed(named) if language in LANGUAGES), None)


def tongue() -> str:
    """Return the language that this run's command line names, else the system's."""
    return asked(sys.argv[1:]) or wanted()


def refused(why: str) -> str:
    """Return that nothing can be done, and why, in the language of the user."""
    return translated(f"Error: {translated(why, tongue())}", tongue())
