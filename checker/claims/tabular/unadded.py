"""Which figures of a table do not add up, by what the line that they stand in is called?

Unique things are counted once though they stand in several rows, a running total holds those above it, and
more answers may be given than there are persons who answer.
"""

import re

from checker.claims.lexicon import Words, says

_WORD = re.compile(r"[\w'-]+")


def is_unadded(head: str, words: Words) -> bool:
    """Return whether the figures below a head count each thing once or run on: "unieke bedrijven"."""
    return _holds(head, words, "unadded")


def is_of_answering(head: str, words: Words) -> bool:
    """Return whether a total is of persons who answer, who may each be in several rows."""
    return _holds(head, words, "answering")


def _holds(head: str, words: Words, name: str) -> bool:
    return says(_WORD.findall(head.lower()), words.cues[name])
