"""Mentions and claims: what a letter says, by the grammars of its language."""

from checker.claims.find import find
from checker.claims.grammar import languages, load
from checker.claims.render import render as _render
from checker.quantity import Shown


def render(value: Shown, language: str) -> str:
    """Write ``value`` in the notation of ``language``: "7,9%", "€ 1.250", "9 juli 2026".

    A str comes back as it is.
    """
    return _render(value, load(language).words)


__all__ = ["find", "languages", "render"]
