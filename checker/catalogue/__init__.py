"""How is a sentence that the program makes in English said in the language of its user?

Reasons, refusals and the names of evidence are made in English, deep in the program, where nobody knows who
will read them. Each language has them by their English, with ``{}`` for what differs from one to the next;
what stands there is said in that language too, if it has it.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

ENGLISH = "en"
_PLACE = re.compile(r"\{(\d?)\}")


def said(text: str, ui: str) -> str:
    """Return an English sentence of ours in a user's language; one that it does not have stays as it is.

    >>> said("there are no other numbers of bridges, and no sum, share or change is made of it", "nl")
    'er zijn geen andere aantallen bridges, en er wordt geen som, aandeel of verandering van gemaakt'
    >>> said("no year", "en")
    'no year'
    """
    return text if ui == ENGLISH else _said(text, ui)


def known(text: str, ui: str) -> bool:
    """Whether a language has this sentence."""
    return ui == ENGLISH or text in _sentences(ui) or any(one.fullmatch(text) for one, _ in _templates(ui))


@lru_cache(maxsize=4096)
def _said(text: str, ui: str) -> str:
    whole = _sentences(ui).get(text)
    if whole is not None:
        return whole
    for expression, other in _templates(ui):
        found = expression.fullmatch(text)
        if found is not None:
            return _filled(other, [_said(part, ui) for part in found.groups()])
    return text


def _filled(template: str, parts: Sequence[str]) -> str:
    """Return a template with its places filled: in their order, or ``{1}`` before ``{0}``."""
    waiting = iter(parts)
    return _PLACE.sub(lambda place: parts[int(place[1])] if place[1] else next(waiting), template)


@cache
def _sentences(ui: str) -> Mapping[str, str]:
    if ui == "nl":
        from checker.catalogue.nl import SENTENCES  # noqa: PLC0415  start-up time: most users need only one

        return SENTENCES
    return {}


@cache
def _templates(ui: str) -> Sequence[tuple[re.Pattern[str], str]]:
    """Return the sentences with places in them; those that say most of themselves come first."""
    some = [(english, other) for english, other in _sentences(ui).items() if _PLACE.search(english)]
    some.sort(key=lambda pair: -len(_PLACE.sub("", pair[0])))
    return [(_expression(english), other) for english, other in some]


def _expression(english: str) -> re.Pattern[str]:
    parts = (re.escape(part) for part in english.split("{}"))
    return re.compile("(.*?)".join(parts), re.DOTALL)
