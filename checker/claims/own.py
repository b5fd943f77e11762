"""What does somebody know beside us who wrote rules of his own: languages, header fields, names?"""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct


class Own(Struct, frozen=True):
    """What folders of one's own add to what every letter is read with.

    ``languages`` are the word files of languages that we do not have, by their codes. ``fields`` are header
    fields, by what they are called in lower case. ``right`` are spellings, in lower case, of which two beside
    each other are no slip.
    """

    languages: Mapping[str, Path] = {}
    fields: Mapping[str, str] = {}
    right: frozenset[str] = frozenset()


NONE = Own()
