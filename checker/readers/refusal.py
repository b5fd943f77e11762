"""Why can a file not be read, and what should its owner do?"""

from msgspec import Struct


class Refusal(Struct, frozen=True):
    """A file that is not linted.

    ``code`` is one of: missing, empty, no-letters, unknown-format, not-text, encrypted, old-word,
    damaged, too-large, hostile, unreadable, scan (pages with no text, which cannot be linted). ``message``
    is one sentence in English that names what is wrong and what to do; the reporter puts the file's name
    before it.
    """

    code: str
    message: str
