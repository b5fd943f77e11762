"""Which sentences behind a number tell one of its things each: "Ten eerste ...", "De tweede pijler ..."?"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.limits import MOST
from checker.claims.hypotheses.counts.listing import HEAD, Item, Listing
from checker.claims.hypotheses.counts.opening import number
from checker.claims.lexicon import WordClass, lexicon
from checker.claims.mentions import Kind, Passage, Spot
from checker.document import Block, BlockKind, Span
from checker.quantity import Quantity

_TOKENS = 5  # at the beginning of a sentence that say which of several it tells
_TO_FIRST = 3  # sentences between a number and the first that it announces
_BETWEEN = 12  # sentences between one and the next
_BEHIND = 8  # sentences behind the last, in which another may be told without its number
_LAST = -1
_TWO = 2
_SIGNS = frozenset(",.:")
_VERBS = (WordClass.VERB, WordClass.INFINITIVE)
_BY_NOUN, _ALONE = "its noun by order", "order alone"
_EXCEEDS = "sentences tell more by number"


class Opening(Struct, frozen=True):
    """A sentence that says which of several it tells.

    ``sentence`` counts all sentences of a letter, ``block`` is the index of its block. ``index`` is 1 for the
    first, -1 for the last of several. ``nouns`` are the words beside it that may be its noun; ``bare``: it
    may stand without one ("ten eerste"); ``label``: it is numbered behind its noun ("optie A").
    """

    sentence: int
    block: int
    index: int
    nouns: tuple[str, ...]
    bare: bool
    label: bool
    item: Item


class Openings(Struct, frozen=True):
    """All such sentences of a letter in order, and for each block the number of its first sentence."""

    found: tuple[Opening, ...]
    places: tuple[int, ...]
    first: Mapping[str, int]
    heads: tuple[int, ...]  # sentences that are headings
    further: tuple[int, ...]  # sentences that open with a word such as "daarnaast"
    closing: frozenset[int]  # sentences that are the last or the last but one of their block


def openings(blocks: Sequence[Block], passages: Mapping[str, Passage]) -> Openings:
    """Return the sentences of a letter that say which of several things they tell."""
    found: list[Opening] = []
    first: dict[str, int] = {}
    heads: list[int] = []
    further: list[int] = []
    closing: set[int] = set()
    sentences = 0
    for at, block in enumerate(blocks):
        passage = passages.get(block.id)
        if passage is None or block.kind in (BlockKind.CELL, BlockKind.FURNITURE, BlockKind.NOTE):
            continue
        first[block.id] = sentences
        if block.kind is BlockKind.HEADING:
            heads.append(sentences)
        for start, end in passage.sentences:
            one = _opening(passage, start, end, sentences, at)
            if one is not None:
                found.append(one)
            found.extend(_joined(passage, start, end, sentences, at))
            if passage.tokens.lower[start] in passage.grammar.words.facts["further"]:
                further.append(sentences)
            sentences += 1
        closing |= {sentences - 1, sentences - 2}
    places = tuple(each.sentence for each in found)
    return Openings(tuple(found), places, first, tuple(heads), tuple(further), frozenset(closing))


def _opening(passage: Passage, start: int, end: int, sentence: int, block: int) -> Opening | None:
    tokens, facts = passage.tokens, passage.grammar.words.facts
    ordinals = passage.grammar.words.numbers.ordinals
    for at in range(start, min(start + _TOKENS, end)):
        word, following = tokens.lower[at], " ".join(tokens.lower[at + 1 : at + 2])
        spot = passage.spots[passage.covered[at]] if passage.covered[at] >= 0 else None
        if spot is not None and spot.meaning.kind is Kind.ORDINAL and spot.first == at and word.isalpha():
            index, label, behind = _index(spot), False, spot.last
        elif _is_ordinal(passage, at, start):
            index, label, behind = ordinals[word], False, at + 1
        elif word in facts["last-one"] or f"{word} {following}" in facts["last-one"]:
            index, label, behind = _LAST, False, at + 2
        elif at == start and (word in facts["first-one"] or f"{word} {following}" in facts["first-one"]):
            index, label, behind = 1, False, at + (1 if word in facts["first-one"] else 2)
        elif at == start and (word in facts["second-one"] or word in facts["third-one"]):
            index, label, behind = 2 if word in facts["second-one"] else 3, False, at + 1
        elif at > start and _is_label(passage, at):
            index, label, behind = _numbered(tokens.written(at)), True, at + 1
        else:
            continue
        if index == 0:
            return None
        if index > 1 and _closes(passage, behind):
            behind += 2  # "the fourth and final reason"
        nouns = (tokens.lower[at - 1],) if label else tuple(tokens.lower[behind : behind + 2])
        span = Span(tokens.starts[start], min(tokens.ends[end - 1], tokens.starts[start] + HEAD))
        item = Item(passage.block.id, span, tokens.text[span.start : span.end])
        return Opening(
            sentence, block, index, nouns, not label and _is_bare(passage, start, at, behind), label, item
        )
    return None


def _is_ordinal(passage: Passage, at: int, start: int) -> bool:
    """Whether a word with another sense is an ordinal here: "ten derde is", "de derde en laatste reden"."""
    words = passage.grammar.words
    if passage.covered[at] >= 0 or at == start or passage.tokens.lower[at] not in words.numbers.ordinals:
        return False
    return passage.tokens.lower[at - 1] in words.facts["at-first"] or _closes(passage, at + 1)


def _closes(passage: Passage, at: int) -> bool:
    """Whether "and final" stands there, behind the ordinal of the last of several."""
    lower, last = passage.tokens.lower, passage.grammar.words.facts["last-one"]
    said = lower[at + 1 : at + 2]
    return at < len(lower) and lower[at] in _ands(passage) and any(p.split()[-1:] == [*said] for p in last)


def _ands(passage: Passage) -> frozenset[str]:
    return passage.grammar.words.sets["list-and"]


def _joined(passage: Passage, start: int, end: int, sentence: int, block: int) -> Iterator[Opening]:
    """Yield what clauses behind a comma and "and" tell by its noun: "..., and the third aim is rest"."""
    tokens, words = passage.tokens, passage.grammar.words
    for at in range(start + 1, end - _TWO):
        if tokens.lower[at] not in _ands(passage) or tokens.lower[at - 1] != ",":
            continue
        if tokens.lower[at + 1] in words.classes["determiner"]:
            one = _opening(passage, at + 1, end, sentence, block)
            if one is not None and not one.bare and not one.label and one.index > 1:
                yield one


def _index(spot: Spot) -> int:
    value = spot.meaning.value
    return int(value.value) if isinstance(value, Quantity) else 0


def _is_label(passage: Passage, at: int) -> bool:
    written = passage.tokens.written(at)
    return (written.isdigit() and len(written) < 3) or (len(written) == 1 and "A" <= written <= "K")


def _numbered(written: str) -> int:
    return int(written) if written.isdigit() else ord(written) - ord("A") + 1


def _is_bare(passage: Passage, start: int, at: int, behind: int) -> bool:
    """Whether no noun follows: "ten eerste is", "First, ", "the second is"."""
    tokens = passage.tokens
    words = passage.grammar.words
    if at == start or tokens.lower[at - 1] in words.facts["at-first"]:
        return True
    following = tokens.lower[behind] if behind < len(tokens) else "."
    return following in {",", ".", ":"} or following in words.classes["auxiliary"]


def in_order(one: Announcement, known: Openings) -> Iterator[Listing]:
    """Yield the sentences behind a number that tell first, second, third.

    Where no word and no end of a paragraph tells which is the last, there may be any number more.
    """
    first = known.first.get(one.passage.block.id)
    if first is None or one.group is None:
        return
    own = first + one.sentence.number
    run = _run(one, known, own)
    if len(run) < 2:
        return
    last = run[-1].sentence
    called_last = run[-1].index == _LAST
    more = 0 if called_last else _between(known.further, last, last + _BEHIND)
    ends = called_last or last in known.closing
    seen = {
        f"sentences that tell {_way(one, run[0])}": True,
        "the last of them is called so": called_last,
        "more may follow": more > 0,
        "its paragraph ends with the last": not called_last and last in known.closing,
        "a heading behind the last": _between(known.heads, last, last + _TWO) > 0,
        "the first right behind": run[0].sentence == own + 1,
        "in several blocks": run[0].block != run[-1].block,
    }
    low = len(run) - (1 if called_last and _may_close(run) else 0)
    high = len(run) + more if ends and not _may_leave_out(run) else MOST
    if (
        low > one.number and _is_one_of(one, run[-1]) and not _goes_on(known, run, own)
    ):  # where they end says nothing: it is one too many
        seen = {_EXCEEDS: True}
    names = (*(name for name, is_so in seen.items() if is_so), *number(one))
    yield Listing(tuple(each.item for each in run), low, high, names, last - own + 1)


def tells_the_rest(one: Announcement, known: Openings, listing: Listing) -> bool:
    """Return whether the sentences right behind a list tell what it lacks: "The fourth was added in 2023".

    Args:
        one: the number that announces the list.
        known: the sentences of the letter that say which of several things they tell.
        listing: a list in the sentence of the number.
    """
    first = known.first.get(one.passage.block.id)
    if first is None or listing.high >= one.number:
        return False
    own = first + one.sentence.number
    behind = known.found[bisect_right(known.places, own) : bisect_right(known.places, own + _TO_FIRST)]
    return any(not each.label and listing.high < each.index <= one.number for each in behind)


def _may_leave_out(run: Sequence[Opening]) -> bool:
    """Whether sentences between the first and the last may tell others: "Eerst ... Dan ... Tenslotte"."""
    first, *others = run
    return [each.index for each in others] == [_LAST] and others[0].sentence > first.sentence + 1


def _is_one_of(one: Announcement, last: Opening) -> bool:
    """Whether an ordinal tells one more of what was announced: not "Third parties may object"."""
    words = one.passage.grammar.words
    if not last.bare or not last.nouns or last.nouns[0] in _SIGNS:
        return True
    following = last.nouns[0]
    return following in words.classes["auxiliary"] or lexicon(words).class_of(following)[0] in _VERBS


def _goes_on(known: Openings, run: Sequence[Opening], own: int) -> bool:
    """Whether the last may go on with a row that began before the number: its second stands there."""
    before = known.found[: bisect_right(known.places, own)]
    return any(each.index == run[-1].index - 1 for each in before)


def _may_close(run: Sequence[Opening]) -> bool:
    """Whether the last may be no further one, but end the letter: "tot slot" behind "ten tweede"."""
    return run[-1].bare and len(run) > _TWO


def _run(one: Announcement, known: Openings, own: int) -> list[Opening]:
    """Return the first, the second ... behind sentence ``own``, up to one that is called the last."""
    run: list[Opening] = []
    for each in known.found[bisect_right(known.places, own) :]:
        before = run[-1].sentence if run else own
        if each.sentence - before > (_BETWEEN if run else _TO_FIRST):
            break
        if not run and _between(known.heads, own, each.sentence):
            break
        way = _way(one, each)
        if way is None or (run and each.index != _LAST and not _goes_with(way, _way(one, run[0]))):
            continue
        if run and each.index <= len(run):  # the first, or one that was told: another row goes on
            return [*run, each] if each.index == _LAST else run
        if each.index == len(run) + 1:
            run.append(each)
    return run


def _goes_with(way: str, first: str | None) -> bool:
    """Whether one is told as the first is, or leaves out its noun: "The first aim is ... The second is"."""
    return way == first or {first, way} == {_BY_NOUN, _ALONE}


def _between(numbers: Sequence[int], first: int, last: int) -> int:
    """Return how many numbers of a rising row are above ``first``, and at most ``last``."""
    return bisect_right(numbers, last) - bisect_right(numbers, first)


def _way(one: Announcement, each: Opening) -> str | None:
    stems = lexicon(one.passage.grammar.words)
    if one.key and any(stems.stem_key(noun) == one.key for noun in each.nouns):
        return "its noun by number" if each.label else _BY_NOUN
    return _ALONE if each.bare else None
