"""Is this text made to keep its reader busy for ever?"""

import re

from checker.readers.refusal import Refusal

_DEEPEST = 20

_OPENING = r"[ ]*(?:>|[-+*][ ]|\d{1,9}[.)][ ]|\[\^[^\]\[\s^]{1,60}\]:)"
_NESTED = re.compile(rf"^(?:{_OPENING}){{{_DEEPEST}}}[^\n]*", re.MULTILINE)
_RULE = re.compile(r"[ \t]*([-*+])(?:[ \t]*\1)*[ \t]*$")

HOSTILE = Refusal(
    "hostile",
    "its mark-up is nested deeper than any letter's; save it as text if you trust where it comes from",
)


def guard(text: str) -> Refusal | None:
    """Refuse what marko would never come to the end of."""
    for match in _NESTED.finditer(text):
        if not _RULE.match(match.group()):
            return HOSTILE
    return None


_BRACKETS = re.compile(r"[\[\]]")
_STARS = re.compile(r"[*_\[]")
_OPEN_ENDED = re.compile(r"`+|<[!?]")
_UNBROKEN = re.compile(r"\S{200,}")
_MOST_STEPS = 20_000_000  # marko takes some fifty nanoseconds a step
_STEPS_A_SEARCH = 50  # as many characters an expression passes in the time of one step


def tangled(text: str) -> bool:
    """Tell whether the words of one block would take marko more than a second or so.

    It looks back from each closing bracket to its opening one, ahead from "](" to the end of the address,
    from each star to all others, and from a lone back-tick to the end.
    """
    steps = len(_STARS.findall(text)) ** 2 + len(_OPEN_ENDED.findall(text)) * len(text) // _STEPS_A_SEARCH
    for run in _UNBROKEN.finditer(text):
        steps += run.group().count("](") * (run.end() - run.start())
    opened: list[int] = []
    for match in _BRACKETS.finditer(text):
        if match.group() == "[":
            opened.append(match.start())
        elif opened:
            steps += match.start() - opened.pop()
    return steps > _MOST_STEPS
