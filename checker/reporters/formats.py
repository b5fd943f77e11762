"""Which formats are there, and which module makes each? They are imported when they are asked for."""

from functools import partial
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.reporters.manner import Teller

FINDINGS = ("text", "json", "sarif", "github", "gitlab", "junit", "rdjson", "checkstyle", "html")
"""Formats of findings."""

CLAIMS = ("text", "json")
"""Formats of what was understood."""

STATISTICS = "statistics"
"""How often each rule spoke, instead of findings; text too."""

MOST = 50
"""How many findings of one rule a person is shown of a letter, where nobody says."""

_MODULES = {
    ("lint", "text"): "terminal",
    ("lint", STATISTICS): "statistics",
    ("claims", "text"): "claims",
    ("claims", "json"): "claims_json",
    ("frames", "text"): "frames",
    ("frames", "json"): "frames_json",
}


def teller(command: str, form: str, ui: str = "en") -> "Teller":
    """Return what makes a format of a command's answer; its module has a ``one`` and a ``whole``.

    ``ui`` is the language of the user, for people: what programs get is the same for all.
    """
    from checker.reporters.manner import Teller  # noqa: PLC0415  start-up time

    module = import_module(f"checker.reporters.{_MODULES.get((command, form), form)}")
    return Teller(module.one, partial(module.whole, ui=ui) if form in ("text", STATISTICS) else module.whole)
