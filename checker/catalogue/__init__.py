"""How is a sentence that the program makes in English said in the language of its user?

Reasons, refusals and the names of evidence are made in English, deep in the program, where nobody knows who
will read them. Each language has them by their English, with ``{}`` for what differs from one to the next;
what stands there is said in that language too, if it has it. Between backticks it stays as it was written: a
key, a rule or an option is called the same in every language.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

ENGLISH = "en"
_JOINTS = re.compile(r"(, |: )")  # of the phrases of evidence
_PLACE = re.compile(r"\{(\d?)\}")


def translated(text: str, ui: str) -> str:
    """Return an English sentence of ours in a user's language; one that it does not have stays as it is.

    >>> translated("there are no other numbers of bridges, and no sum, share or change is made of it", "nl")
    'er zijn geen andere aantallen bridges, en er wordt geen som, aandeel of verandering van gemaakt'
    >>> translated("no year", "en")
    'no year'
    """
    return text if ui == ENGLISH else _told(text, ui, "sentences")


def named(evidence: str, ui: str) -> str:
    """Return what a piece of evidence is called in a user's language.

    >>> named("a verb between part and whole", "nl")
    'een werkwoord tussen deel en geheel'
    """
    if ui == ENGLISH:
        return evidence
    if evidence in _sentences(ui, "evidence"):
        return _told(evidence, ui, "evidence")
    return "".join(_told(phrase, ui, "evidence") for phrase in _JOINTS.split(evidence))


@lru_cache(maxsize=4096)
def _told(text: str, ui: str, of: str) -> str:
    whole = _sentences(ui, of).get(text)
    if whole is not None:
        return whole
    for expression, other in _templates(ui, of):
        found = expression.fullmatch(text)
        if found is not None:
            return _filled(other, found.groups(), [_told(part, ui, of) for part in found.groups()])
    return text


def _filled(template: str, written: Sequence[str], told: Sequence[str]) -> str:
    """Return a template with its places filled: in their order, or ``{1}`` before ``{0}``."""
    waiting = iter(range(len(told)))

    def filled(piece: str, parts: Sequence[str]) -> str:
        return _PLACE.sub(lambda place: parts[int(place[1]) if place[1] else next(waiting)], piece)

    pieces = template.split("`")  # each second one is between backticks
    return "`".join(filled(piece, written if at % 2 else told) for at, piece in enumerate(pieces))


@cache
def _sentences(ui: str, of: str) -> Mapping[str, str]:
    if ui != "nl":
        return {}
    from checker.catalogue import nl  # noqa: PLC0415  start-up time: most users need only one

    return nl.SENTENCES if of == "sentences" else nl.EVIDENCE


@cache
def _templates(ui: str, of: str) -> Sequence[tuple[re.Pattern[str], str]]:
    """Return the sentences with places in them; those that say most of themselves come first."""
    some = [(english, other) for english, other in _sentences(ui, of).items() if _PLACE.search(english)]
    some.sort(key=lambda pair: -len(_PLACE.sub("", pair[0])))
    return [(_expression(english), other) for english, other in some]


def _expression(english: str) -> re.Pattern[str]:
    parts = (re.escape(part) for part in english.split("{}"))
    return re.compile("(.*?)".join(parts), re.DOTALL)
