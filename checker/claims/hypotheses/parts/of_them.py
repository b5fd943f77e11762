"""Does "of them" stand right behind a figure, so that it is a part of what was named last?"""

from checker.claims.hypotheses.term import Term

_SIGNS = (",", ";", ":", ".", "(", "q", "")  # classes that part it from the figure


def is_of_them(term: Term) -> bool:
    """Return whether "of them" stands right behind a figure: "25 daarvan", but not "41, waarvan 6"."""
    tags = term.said.sentence.units.tags
    for at in (term.behind, term.behind + 1):
        if tags[at : at + 1] in _SIGNS:
            return False
        if term.said.holds("thereof", at, at + 1):
            return tags[at + 1 : at + 2] != "q"
    return False
