"""How are findings to be told, whatever the format?"""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct

from checker.finding import Severity
from checker.lint import Report
from checker.reporters.colour import Paint
from checker.reporters.formats import MOST
from checker.rulebook import Rule

_PLAIN = Paint(on=False)


class Manner(Struct, frozen=True):
    """What the formats of one run need to know of it.

    ``several``: the letter is one of more. ``fail_on`` is the least grave severity that makes a run fail,
    None if none does. ``thorough``: what speaks for a finding is told too. ``most`` is how many findings of
    one rule text shows, 0 for all. ``width`` counts columns of the terminal. ``ui`` is the language of the
    user, which the words around findings are in (``checker.reporters.frame``). ``docs_url`` is where the
    pages of rules are, None if nobody says. ``ui_named``: the command line names ``ui``, so a command that is
    told to the user names it too.
    """

    paint: Paint = _PLAIN
    width: int = 100
    several: bool = False
    fail_on: Severity | None = Severity.ERROR
    thorough: bool = False
    most: int = MOST
    ui: str = "en"
    docs_url: str | None = None
    ui_named: bool = False

    def fails(self, severity: Severity) -> bool:
        """Tell whether a finding of this severity makes the run fail."""
        return self.fail_on is not None and severity.rank >= self.fail_on.rank


class Teller(Struct, frozen=True):
    """A format: ``one`` says what is to be told of one letter, while what was understood of it is at hand.

    ``whole`` makes the answer of what was said of each, in the order given; it gets the reports without what
    was understood, and the rules that were looked with.
    """

    one: Callable[[Report, Manner], Any]
    whole: Callable[[Sequence[Any], Sequence[Report], Sequence[Rule]], str]
