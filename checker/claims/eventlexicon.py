"""Which words name an event or its place, as the tables have them?"""

from collections.abc import Mapping, Sequence

from checker.claims.passage import Passage
from checker.claims.spelling import Spelling, spellings
from checker.tables import Tables

_lexicons: dict[int, "Lexicon"] = {}


def lexicon_of(tables: Tables) -> "Lexicon":
    """Return the lexicon of these tables, made once.

    An archive has thousands of letters and one set of tables.
    """
    known = _lexicons.get(id(tables))
    if known is None:
        known = _lexicons[id(tables)] = Lexicon(tables)
    return known


class Lexicon:
    """The names and places of the tables, ready to be found among tokens; it keeps its tables alive."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.names = _lexicon({**dict.fromkeys(tables.short_names, ""), **tables.event_names}, tables)
        places = {place: place for event in tables.events for place in event.places}
        self.places: dict[str, list[Spelling]] = {}
        for place in places:
            for spelling in spellings(place, "PLACE", place):
                self.places.setdefault(spelling.pieces[0], []).append(spelling)


def _lexicon(names: Mapping[str, str], tables: Tables) -> dict[str, list[Spelling]]:
    found: dict[str, list[Spelling]] = {}
    for name in names:
        short = name not in tables.event_names
        type_ = tables.short_names[name] if short else tables.event_names[name]
        for spelling in spellings(name, "SHORT" if short else "NAME", type_):
            found.setdefault(spelling.pieces[0], []).append(spelling)
    for some in found.values():
        some.sort(key=lambda each: -len(each.pieces))
    return found


def longest(passage: Passage, lexicon: Mapping[str, Sequence[Spelling]], index: int) -> Spelling | None:
    """Return the longest spelling that stands at token ``index``."""
    tokens = passage.tokens
    for spelling in lexicon.get(tokens.lower[index], ()):
        if tokens.lower[index : index + len(spelling.pieces)] == spelling.pieces:
            return spelling
    return None
