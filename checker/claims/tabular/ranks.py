"""Which row of a table does a sentence beside it call the highest of a column?

"Zoals u ziet, telt Ede het hoogste aantal dossiers": no other row has more.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.drafting import Draft, Part
from checker.claims.lexicon import Words
from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence, Units, sentence
from checker.claims.tabular.grid import value
from checker.claims.tabular.row_names import stems, telling_words
from checker.claims.tabular.tabled import Tabled
from checker.claims.tabular.totals import sort_of
from checker.document import BlockKind

_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_REACH = 3  # passages from a table to a sentence that says something of it
_DASHES = frozenset("-–—")
_FEWEST = 3  # rows: of two "the most" is said of many a thing
_SAID = frozenset("qukj")  # classes of figures and ordinals: the row is then told of something else
_TIME = "t"
_OTHERWISE = ("negation", "except", "average", "change")
_NOUN, _NAME, _ADJECTIVE, _PREPOSITION, _DETERMINER = "n", "N", "a", "p", "d"
_VERBS, _QUALITIES = frozenset("xvie"), frozenset("aeb")
_LED = frozenset("dan")  # classes between a preposition and its noun, and nouns
_BEFORE_MOST = 2  # units before a superlative in which "one of the" stands


def table_ranks(passages: Sequence[Passage], tables: Sequence[Tabled]) -> Iterator[Draft]:
    """Yield the cell of a row that is called the highest, or the lowest, with the row that outdoes it most.

    Args:
        passages: all of the letter.
        tables: its tables.
    """
    for table in tables:
        near = [*range(table.above - _REACH, table.above), *range(table.last + 1, table.last + 1 + _REACH)]
        for at in near:
            if 0 <= at < len(passages) and passages[at].block.kind in _BLOCKS:
                known = _known(table, passages[at])
                for number in range(len(passages[at].sentences)):
                    for piece in _pieces(sentence(passages[at], number)):
                        yield from _ranked(piece, table, known)


def _pieces(said: Sentence) -> Iterator[Sentence]:
    """Yield the parts of a sentence between its semicolons, each of which says something of its own."""
    units = said.units
    ends = [*(at for at, word in enumerate(units.words) if word == ";"), len(units)]
    first = 0
    for end in ends:
        own = slice(first, end)
        yield replace(
            said,
            units=Units(
                units.tags[own], units.firsts[own], units.lasts[own], units.spots[own], units.words[own]
            ),
        )
        first = end + 1


def _known(table: Tabled, passage: Passage) -> frozenset[str]:
    """Return the stems of the words with which a table says what it counts, in heads and caption."""
    grid = table.grid
    heads = [cell.text for (row, _), cell in grid.blocks.items() if row < grid.body]
    text = table.caption.block.text if table.caption is not None else ""
    return stems(" ".join((*heads, text)), grid.words) | _stems_of(passage, grid.words.classes["transparent"])


def _stems_of(passage: Passage, some: frozenset[str]) -> frozenset[str]:
    return stems(" ".join(some), passage.grammar.words)


def _ranked(said: Sentence, table: Tabled, known: frozenset[str]) -> Iterator[Draft]:
    words = said.passage.grammar.words
    named = [(row, at) for row in _rows(table) if (at := _named_at(said, table, row))]
    if len(named) != 1:
        return
    row, name = named[0]
    found = _superlative(said, words, name)
    if found is None:
        return
    word, top = found
    if not _is_of_it(said, word, name, known):
        return
    column = _column(said, table, words)
    if column is not None:
        yield from _against(table, row, column, top=top)


def _superlative(said: Sentence, words: Words, name: range) -> tuple[int, bool] | None:
    """Return the only superlative of a sentence that names a row, and whether it is of the largest.

    None where a figure or "not" says more, or "one of the" that others are as large.
    """
    spelled, tags = said.units.words, said.units.tags
    top, bottom = words.evidence["top"], words.evidence["bottom"]
    found = [at for at, word in enumerate(spelled) if word in top or word in bottom]
    rest = tags[: name.start] + tags[name.stop :]
    if len(found) != 1 or not _SAID.isdisjoint(rest) or "?" in tags or spelled[-1] == "?":
        return None
    at = found[0]
    lead = frozenset(spelled[max(at - _BEFORE_MOST, 0) : at])
    partly = words.facts["share-of"] | words.facts["bound-lead"] | words.cues["per"]
    changed = words.cues["up"] | words.cues["down"] | words.cues["change"]
    others = changed.union(*(words.evidence[name] for name in _OTHERWISE if name in words.evidence))
    if not (lead - words.classes["determiner"]).isdisjoint(partly) or not others.isdisjoint(spelled):
        return None
    behind = tags[at + 1 : at + 2]
    return None if behind and behind in _QUALITIES and behind != "b" else (at, spelled[at] in top)


def _rows(table: Tabled) -> Iterator[int]:
    """Yield the rows that are one of those that a column has: no totals, nor "other"."""
    grid = table.grid
    rest = grid.words.facts["rest-of"]
    for row in range(grid.body, grid.rows + 1):
        head = grid.own_head(row)
        if sort_of(head, grid.words) == "part" and rest.isdisjoint(telling_words(head, grid.words)):
            yield row


def _named_at(said: Sentence, table: Tabled, row: int) -> range:
    """Return the units in which a sentence has the words of a row's head; none for several such places."""
    passage, grid = said.passage, table.grid
    cells = (grid.passages.get((row, column)) for column in range(1, grid.heads + 1))
    name = [word for cell in cells if cell is not None for word in _spelled(cell, 0, len(cell.tokens))]
    units = said.units
    if not name or not len(units):
        return range(0)
    first = units.firsts[0]
    words = _spelled(passage, first, units.lasts[-1])
    found = [at for at in range(len(words) - len(name) + 1) if words[at : at + len(name)] == name]
    if len(found) != 1:
        return range(0)
    begin, end = units.holding(first + found[0]), units.holding(first + found[0] + len(name) - 1)
    whole = begin >= 0 and units.firsts[begin] == first + found[0]
    return range(begin, end + 1) if whole and units.lasts[end] == first + found[0] + len(name) else range(0)


def _spelled(passage: Passage, first: int, last: int) -> list[str]:
    """Return tokens in lower case; what stands between the ends of a range is a hyphen: "20 to 29"."""
    through = {*passage.grammar.words.time["through-numbers"], *_DASHES}
    return ["-" if word in through else word for word in passage.tokens.lower[first:last]]


def _is_of_it(said: Sentence, word: int, name: range, known: frozenset[str]) -> bool:
    """Whether a sentence says of a row, and of all that the table counts, that it has the most."""
    words, spelled, tags = said.passage.grammar.words, said.units.words, said.units.tags
    at = name.start
    if at and spelled[at - 1] in words.facts["share-of"]:
        return False  # "most cases of Kent"
    for each, (tag, spelling) in enumerate(zip(tags, spelled, strict=True)):
        if each in name or each == word or tag not in (_NAME, _ADJECTIVE):
            continue
        if not stems(spelling, words) <= known:
            return False  # "of the small ones", "in Wales"
    counted = [*_counted(said, word), *_whose(said, word)]
    if not all(stems(spelled[each], words) <= known for each in counted):
        return False
    return _is_subject(said, word, at)


def _counted(said: Sentence, word: int) -> Sequence[int]:
    """Return the units of the nouns right behind a superlative: "number of cases"."""
    found: list[int] = []
    share = said.passage.grammar.words.facts["share-of"]
    for at in range(word + 1, len(said.units)):
        if said.units.tags[at] == _NOUN:
            found.append(at)
        elif said.units.words[at] not in share:
            break
    return found


def _whose(said: Sentence, word: int) -> Iterator[int]:
    """Yield the nouns that a preposition leads before a comma, or from a superlative to its verb.

    "Among men, the highest rate", "the highest rate among men was"; not "as the table shows".
    """
    tags = said.units.tags
    verb = next((at for at in range(word, len(tags)) if tags[at] in _VERBS), word)
    led = False
    for at in (*range(word), *range(word, verb)):
        led = tags[at] == _PREPOSITION or (led and tags[at] in _LED)
        if led and tags[at] == _NOUN and (at > word or said.units.words[at + 1] == ","):
            yield at


def _is_subject(said: Sentence, word: int, name: int) -> bool:
    """Whether the name has the most, and it is not most of what the name has: "In Kent most are old"."""
    tags = said.units.tags
    if name > word:
        return not _VERBS.isdisjoint(tags[word:name])
    clause = tags[word:].partition(",")[0]
    led = name > 0 and tags[name - 1] == _PREPOSITION
    share = said.passage.grammar.words.evidence["most-of"]
    if said.units.words[word] in share and tags[word - 1] != _DETERMINER:
        return False
    return not led or _PREPOSITION not in clause


def _column(said: Sentence, table: Tabled, words: Words) -> int | None:
    """Return the only column of figures, or the only one whose head the sentence has."""
    grid = table.grid
    columns = [
        column
        for column in range(grid.heads + 1, grid.columns + 1)
        if all(table.figure(row, column) is not None for row in _rows(table))
    ]
    times = [at for at, tag in enumerate(said.units.tags) if tag == _TIME]
    if times:  # "in 2022", of a column each
        texts = {said.units.words[at] or said.text(at, at + 1) for at in times}
        of_year = [column for column in columns if grid.column_year(column) in texts]
        return of_year[0] if len(of_year) == len(times) == 1 else None
    if len(columns) == 1 and grid.columns == grid.heads + 1:
        return columns[0]
    own = stems(" ".join(said.units.words), words)
    found = [column for column in columns if (head := stems(grid.column_head(column), words)) and head <= own]
    return found[0] if len(found) == 1 else None


def _against(table: Tabled, row: int, column: int, *, top: bool) -> Iterator[Draft]:
    own = table.figure(row, column)
    figures = [figure for each in _rows(table) if each != row and (figure := table.figure(each, column))]
    if own is None or len(figures) + 1 < _FEWEST or any(_unit(each) != _unit(own) for each in figures):
        return
    other = (max if top else min)(figures, key=_size)
    rest = sum((_size(each) for each in (own, *figures) if each is not other), Decimal(0))
    if _size(other) >= rest:
        return  # a total that is not called so
    larger, smaller = (own, other) if top else (other, own)
    yield Draft("ranking", {"said-larger": (larger,), "said-smaller": (smaller,)}, {"side": "ranked"})


def _size(part: Part) -> Decimal:
    return value(part).value


def _unit(part: Part) -> str | None:
    return value(part).unit
