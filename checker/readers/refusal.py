"""Why can a file not be read, and what should its owner do?"""

from msgspec import Struct

from checker.readers.limits import Limits


class Refusal(Struct, frozen=True):
    """A file that is not linted.

    ``code`` is one of: missing, empty, no-letters, unknown-format, not-text, encrypted, old-word,
    damaged, too-large, hostile, unreadable, scan (pages with no text, which cannot be linted). ``message``
    is one sentence in English that names what is wrong and what to do; the reporter puts the file's name
    before it.
    """

    code: str
    message: str


def too_slow(seconds: float, limits: Limits) -> Refusal:
    """Return the refusal of a letter that takes more of the processor than ``seconds``."""
    said = f"it takes more than {seconds:.3g} seconds of processor time; split it, take its annexes out"
    return Refusal("too-large", f"{said}{limits.or_allow('check_seconds')}")
