"""Which names of events, of who meets there and of places do the tables know, and where do they stand?"""

from collections.abc import Iterable, Mapping, Sequence

from checker.claims.lexicon import Spelling, spellings
from checker.claims.mentions import Passage
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
    """The names of the tables, ready to be found among tokens; it keeps its tables alive.

    ``names`` are what events are called, in full ("NAME") and for short ("SHORT"), ``participants`` who
    meets there, ``sessions`` what their programmes consist of, ``places`` where they are held. The value of
    a spelling is the type of event, of a place its name. ``days`` are what happened on a day from which
    years are counted, ``things`` what has existed since, ``norms`` what norms are called; the value is the
    row's id, and ``anniversary`` the row.
    """

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.names = _by_first_piece(
            [
                *(
                    each
                    for name, type_ in tables.event_names.items()
                    for each in spellings(name, "NAME", type_)
                ),
                *(
                    each
                    for name, type_ in tables.short_names.items()
                    if name not in tables.event_names
                    for each in spellings(name, "SHORT", type_)
                ),
            ]
        )
        self.participants = _by_first_piece(_spelled(tables.participants, "PARTICIPANTS"))
        self.sessions = _by_first_piece(_spelled(tables.sessions, "SESSION"))
        self.anniversary = {row.id: row for row in tables.anniversaries}
        self.days = _by_first_piece(
            _spelled({name: row.id for row in tables.anniversaries for name in row.names}, "DAY")
        )
        self.things = _by_first_piece(
            _spelled({name: row.id for row in tables.anniversaries for name in row.things}, "THING")
        )
        self.norms = _by_first_piece(
            _spelled({name: norm.id for norm in tables.norms for name in norm.names}, "NORM")
        )
        places = {place: place for event in tables.events for place in event.places}
        self.places = _by_first_piece(_spelled(places, "PLACE"))


def _spelled(words: Mapping[str, str], terminal: str) -> Iterable[Spelling]:
    return [each for word, value in words.items() for each in spellings(word, terminal, value)]


def _by_first_piece(every: Iterable[Spelling]) -> dict[str, list[Spelling]]:
    """Return the spellings by what they begin with, the longest first."""
    found: dict[str, list[Spelling]] = {}
    for spelling in every:
        found.setdefault(spelling.pieces[0], []).append(spelling)
    for some in found.values():
        some.sort(key=lambda each: -len(each.pieces))
    return found


def longest(passage: Passage, lexicon: Mapping[str, Sequence[Spelling]], index: int) -> Spelling | None:
    """Return the longest name that begins at token ``index``."""
    tokens = passage.tokens
    for spelling in lexicon.get(tokens.lower[index], ()):
        if tokens.lower[index : index + len(spelling.pieces)] == spelling.pieces:
            return spelling
    return None


def names_event(passage: Passage, lexicon: Lexicon, start: int, end: int) -> bool:
    """Whether an event is called by its full name between two tokens."""
    lower = passage.tokens.lower
    found = (longest(passage, lexicon.names, at) for at in range(start, end) if lower[at] in lexicon.names)
    return any(spelling is not None and spelling.terminal == "NAME" for spelling in found)


def stands_alone(passage: Passage, index: int) -> bool:
    """Whether nothing before a short name says of which meetings it is one: "the summit", not "UN summit".

    "The next summit" stands alone too: "next" says when it is.
    """
    tokens, words = passage.tokens, passage.grammar.words
    at = index - 1
    while at >= 0 and tokens.lower[at] in words.time["says-which-time"]:
        at -= 1
    return at < 0 or tokens.lower[at] in words.cues["article"] | words.sets["function-words"]


def name_goes_on(passage: Passage, lexicon: Lexicon, index: int) -> bool:
    """Whether the name before token ``index`` is only the beginning of another one.

    "NATO Summit Defence Industry Forum", "NAVO-top-resultaten".
    """
    tokens = passage.tokens
    if index >= len(tokens):
        return False
    if tokens.glued(index) and tokens.lower[index] in "-‑'’":
        return True
    capital = tokens.written(index)[0].isupper() and not passage.block.text.isupper()
    shouting = tokens.written(index).isupper() and tokens.written(index - 1).isupper()
    link = tokens.lower[index] in passage.grammar.words.cues["beside-event"]
    known = passage.covered[index] >= 0 or longest(passage, lexicon.places, index) is not None
    return capital and not shouting and not link and not known
