"""Which lists stand in the sentence of the number that announces them?

Behind a colon, in brackets, between dashes, behind "te weten", or as a row of names.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.coordinated import Coordinated, coordinated
from checker.claims.hypotheses.counts.limits import MOST
from checker.claims.hypotheses.counts.listing import Item, Listing, counted
from checker.claims.hypotheses.counts.named import are_listed
from checker.claims.hypotheses.counts.opening import DOES, is_open, leading
from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.hypotheses.counts.saying import says
from checker.claims.hypotheses.counts.told import called, is_told, one_each
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind
from checker.claims.syntax import Sentence

IN_BRACKETS = "in brackets"
_NO_ITEM = frozenset("cx")  # what opens no list in a bracket: "(en zelfs ...)"
_CLAUSE = frozenset("xvor.:;(")  # what ends a row of things
_ADJECTIVES = frozenset("ab")
_AFTER = frozenset(".,;:)(")  # what may stand behind dates that are listed
_DASHES = frozenset("-–—")
_IN_AN_ITEM = "a verb in an item"
_LOOSE = frozenset({_IN_AN_ITEM, "not closed by and", "an item unlike the others"})  # in what is no row
_OF_NAMES = "all items begin with names"  # "Three towns join: Ede, Epe and Urk"
_ROW = 3  # items
_LONGEST_DASH = "—"
_OF = "behind its preposition"  # "four aims of rest, order and peace"
_NAMED, _DATED = "a list of names", "a list of dates"
_OPENERS = {
    "behind a colon": "a colon",
    "behind namely": "a colon",
    IN_BRACKETS: "a bracket",
    "between dashes": "a bracket",
    "behind a dash": "a dash",
    _OF: "what it is of",
    _NAMED: "names",
    _DATED: "dates",
}
_OF_ITS_NOUN = "items of its noun"
_CALLED, _ONE_EACH = "what a verb says they are", "names that each have one"
_SAYS_ALL = frozenset({_CALLED, _ONE_EACH})
_TO_COLON, _TO_BRACKET = 24, 14  # units between a noun and what opens its list
_NAMES = re.compile(r"N+(?:,N+)+,?cN+")
_TIMES = re.compile(r"t(?:,t)*,?ct")


def running(one: Announcement) -> Iterator[Listing]:
    """Yield the lists that the sentence of a number may mean by it."""
    for form, first, last in _regions(one):
        found = None if _is_anothers(one, first) else coordinated(one.sentence, first, last)
        if found is None or is_open(one.sentence, one.behind, last):
            continue
        if form in _SAYS_ALL:  # the number and the words before say nothing against it
            if form != _CALLED or is_told(one.sentence, last, found):
                yield _listing(one, (form,), found)
        elif not _says_it(one, form, first, found):
            yield from _weighed(one, form, first, found)


def _says_it(one: Announcement, form: str, first: int, found: Coordinated) -> bool:
    """Whether a colon opens what a verb says: "Two unions demand: higher pay, shorter weeks and leave"."""
    return form == "behind a colon" and _OF_NAMES not in found.seen and says(one, first - 1)


def _weighed(one: Announcement, form: str, first: int, found: Coordinated) -> Iterator[Listing]:
    """Yield a list with what the words between it and its number say, unless they say that it is none."""
    opened = tuple(leading(one, first - 1, _OPENERS.get(form, form)))
    if _IN_AN_ITEM in found.seen and DOES in opened:
        return  # what the subject says: "The two ministers agree: the term is short, the budget small"
    if form == _OF and not _is_row(one.sentence, first, found):
        return
    if _are_of_its_noun(one, found.items):
        opened = (_OF_ITS_NOUN,)  # whatever stands between
    made = _listing(one, (form, *opened), found)
    if form == _NAMED and one.sentence.units.tags[one.behind : first] == "p":
        made = replace(made, high=MOST)  # "de negen winkels van Ede, Tiel en Epe": several may be of one
    if form == IN_BRACKETS and "not closed by and" in found.seen:
        made = replace(made, seen=(*made.seen, "commas alone in a bracket"))
    yield made


def _listing(one: Announcement, seen: tuple[str, ...], found: Coordinated) -> Listing:
    low, high, more = counted(found.items, found.low, found.high, one.key, one.noun)
    return Listing(found.items, low, high, (*seen, *found.seen, *more))


def _are_of_its_noun(one: Announcement, items: Sequence[Item]) -> bool:
    """Whether each item is one of what is counted, by its noun: "two treaties (the Treaty of Rome ...)"."""
    forms = lexicon(one.passage.grammar.words)
    return one.group is not None and all(
        each.noun and not one.noun.endswith(each.noun) and forms.points_back(each.noun, one.noun)
        for each in items
    )


def _is_row(said: Sentence, first: int, found: Coordinated) -> bool:
    """Whether things of one sort stand behind "of", and no names.

    Not "three members of the board and the council", nor "two members of the board, a guest and a clerk".
    """
    named = said.units.tags[first] == "N" or _OF_NAMES in found.seen
    loose = not _LOOSE.isdisjoint(found.seen) or len(found.items) < _ROW
    return not named and not loose and len(_articles(said, found.items)) == 1


def _articles(said: Sentence, items: Sequence[Item]) -> frozenset[str]:
    """Return the articles that items begin with, "" for none."""
    known = said.passage.grammar.words.classes["determiner"]
    first = (each.text.partition(" ")[0].lower() for each in items)
    return frozenset(word if word in known else "" for word in first)


def _regions(one: Announcement) -> Iterator[tuple[str, int, int]]:
    """Yield the form of each list, and the units that hold it."""
    said, tags = one.sentence, one.sentence.units.tags
    size, depth, dash = len(tags), one.depth, -1
    for at in range(one.behind, min(one.behind + _TO_COLON, size)):
        if said.depths[at] < depth or (said.depths[at] == depth and tags[at] in ".;" and at > one.behind):
            break
        if tags[at] == "(" and said.depths[at] == depth and at - one.behind <= _TO_BRACKET:
            yield from _bracket(said, at)
        if said.depths[at] != depth:
            continue
        if (tags[at] == ":" and not _is_ratio(said, at)) or _opens(one, at):
            yield "behind a colon", at + 1, size
            return
        if dash < 0 and _is_dash(said, at) and at - one.behind <= _TO_BRACKET:
            dash = at
            end = next((each for each in range(at + 1, size) if _is_dash(said, each)), size)
            form = "between dashes" if end < size else "behind a dash"
            yield form, _behind_namely(said, at + 1), end
        elif (behind := phrase_at(said, at, "namely")) and behind < size and tags[behind] != ":":
            yield "behind namely", behind, size
            return
    if one.group is not None:
        yield from _rows(one)


def _opens(one: Announcement, at: int) -> bool:
    """Whether a semicolon right behind a noun opens a list, and parts no row that the noun stands in.

    "Two grants; one for roads and one for rail", not "the size of two grants; their aim; and their cost".
    """
    said, tags = one.sentence, one.sentence.units.tags
    if tags[at] != ";" or at != one.behind:
        return False
    return not any(tags[each] == ";" and said.depths[each] == one.depth for each in range(at + 1, len(tags)))


def _bracket(said: Sentence, at: int) -> Iterator[tuple[str, int, int]]:
    """Yield the bracket that begins at a unit, unless it points elsewhere: "(zie vraag en antwoord 14)"."""
    refers = said.passage.grammar.words.facts["refers"]
    inner = slice(at + 1, at + 2)
    if said.units.tags[inner] not in _NO_ITEM and refers.isdisjoint(said.units.words[inner]):
        last = next((each.last for each in said.brackets if each.first == at + 1), at + 1)
        yield IN_BRACKETS, _behind_namely(said, at + 1), last


def _row_end(said: Sentence, first: int) -> int:
    """Return the unit behind a row of things: behind the last of them comes a comma or a verb."""
    tags, level = said.units.tags, said.depths[first]
    comma = closing = False
    for at in range(first, len(tags)):
        if said.depths[at] != level:
            continue
        if tags[at] in _CLAUSE or (tags[at] == "," and closing):
            return at
        comma = comma or tags[at] == ","
        closing = closing or (comma and tags[at] == "c")
    return len(tags)


def _is_anothers(one: Announcement, first: int) -> bool:
    """Whether another number that counts stands nearer to a list: "15 in six states (...)"."""
    said = one.sentence
    return any(
        said.units.tags[at] == "q" and said.depths[at] == one.depth and said.meaning(at).kind is Kind.COUNT
        for at in range(one.behind, first)
    )


def _is_ratio(said: Sentence, at: int) -> bool:
    """Whether a colon touches the figures on either side: "artikel 3:4"."""
    tokens, units = said.passage.tokens, said.units
    figures = units.tags[at - 1 : at] == "q" == units.tags[at + 1 : at + 2]
    return figures and tokens.glued(units.firsts[at + 1])


def _behind_namely(said: Sentence, at: int) -> int:
    return phrase_at(said, at, "namely") or at


def _is_dash(said: Sentence, at: int) -> bool:
    """Whether a unit is a dash with a blank on either side; the longest needs none."""
    units, tokens = said.units, said.passage.tokens
    if units.words[at] not in _DASHES or not 0 < at < len(units) - 1:
        return False
    if units.words[at] == _LONGEST_DASH:
        return True
    token = units.firsts[at]
    return not tokens.glued(token) and not tokens.glued(token + 1)


def _rows(one: Announcement) -> Iterator[tuple[str, int, int]]:
    """Yield the row behind "of", and the first one of names, and of dates: "liggen in Ede, Tiel en Epe"."""
    for form, region in ((_CALLED, called(one)), (_ONE_EACH, one_each(one))):
        if region is not None:
            yield form, *region
            return
    said, tags = one.sentence, one.sentence.units.tags
    of = said.passage.grammar.words.facts["share-of"]
    if one.behind + 1 < len(tags) and said.units.words[one.behind] in of and not one.other:
        yield _OF, one.behind + 1, _row_end(said, one.behind + 1)
    for form, pattern in ((_NAMED, _NAMES), (_DATED, _TIMES)):
        found = pattern.search(tags, one.behind)
        if found is None or one.sentence.depths[found.start()] != one.depth:
            continue
        listed = are_listed(one, found.start()) if form == _NAMED else _are_what(one, *found.span())
        if listed:
            yield form, found.start(), found.end()


def _are_what(one: Announcement, first: int, last: int) -> bool:
    """Whether dates end their clause, and no adjective leads to them: not "are open Monday and Tuesday"."""
    tags = one.sentence.units.tags
    return tags[first - 1] not in _ADJECTIVES and (last >= len(tags) or tags[last] in _AFTER)
