"""Do a name, a date or a label say of two codes that each is that of a document of its own?

"Het Besluit zwemwater (Stb. 2020, 219)" and "het Wijzigingsbesluit zwemwater (Stb. 2020, 291)" are two acts,
"our reply of 22 May (TO2015/005136)" is another letter than the one with "Our ref: TO2015/005163" above it.
"Regulation 604/2031 (ports)" and "Regulation 640/2031 (barges)" are two by what their brackets say of them.
"""

from collections.abc import Iterator

from checker.claims.hypotheses.same.codes import Code
from checker.claims.hypotheses.same.glossed import gloss
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind, Spot
from checker.document import BlockKind
from checker.quantity import PartialDate, Quantity

_LONGEST = 8  # tokens of a name before a code in brackets
_NEAR = 60  # tokens on either side of a code that may say of how many papers it is one
_AND_OTHERS = "c.s."
_JOINT = frozenset({"/"})  # between the names of two who hand in a motion


def are_bound_apart(one: Code, other: Code) -> bool:
    """Whether two codes are of two documents by what they are bound to."""
    dates = _dated(one), _dated(other)
    if None not in dates and not dates[0].agrees(dates[1]):  # type: ignore[union-attr, arg-type]
        return True
    if any(date is not None and _is_own(its) for date, its in zip(dates, (other, one), strict=True)):
        return True
    glosses = gloss(one), gloss(other)
    if all(glosses) and glosses[0].isdisjoint(glosses[1]):
        return True
    if _are_items(one, other) or _opens_alike(one, other) or _are_several(one, other):
        return True
    names = _name(one), _name(other)
    if not all(names):
        return False
    both = names[0] | names[1]
    return bool((names[0] ^ names[1]) - _JOINT) if _JOINT & both else _differ(*names)


def is_introduced(code: Code) -> bool:
    """Whether an article says that a paper was not told of before: "a companion report (GAO-31-104381)"."""
    tokens, articles = code.passage.tokens.lower, code.passage.grammar.words.numbers.articles
    bracket = code.token - 1
    if bracket < 0 or tokens[bracket] != "(":
        return False
    name = tokens[max(bracket - _LONGEST, 0) : bracket]
    return any(
        word in articles and all(each.isalpha() for each in name[at + 1 :]) for at, word in enumerate(name)
    )


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one - other) and bool(other - one)


def _are_items(one: Code, other: Code) -> bool:
    """Whether two codes are those of two items of a list."""
    blocks = one.passage.block, other.passage.block
    items = all(block.kind is BlockKind.ITEM for block in blocks)
    return items and blocks[0].id != blocks[1].id and blocks[0].level == blocks[1].level


def _opens_alike(one: Code, other: Code) -> bool:
    """Whether two sentences in a row begin with a paper each: "Notice 24-05173 ... Notice 24-05137 ..."."""
    if one.passage is not other.passage or abs(one.sentence - other.sentence) != 1:
        return False
    nouns = tuple(_opening(each) for each in (one, other))
    return bool(nouns[0]) and nouns[0] == nouns[1]


def _opening(code: Code) -> str:
    """Return the noun that begins the sentence of a code: "the notice (24-05173)"."""
    passage, first = code.passage, code.passage.sentences[code.sentence][0]
    if passage.tokens.lower[first] in passage.grammar.words.facts["definite"]:
        first += 1
    words = passage.tokens.lower[first : min(code.token, first + _LONGEST + 1)]
    led = len(words) <= _LONGEST and passage.grammar.words.facts["link"].isdisjoint(words)
    return words[0].partition("-")[0] if words and led else ""


def _are_several(one: Code, other: Code) -> bool:
    """Whether the letter says beside one of them that there are two such papers: "beide moties"."""
    return any(_says_several(each) for each in (one, other))


def _says_several(code: Code) -> bool:
    """Whether words near a code count two papers, or say "both" of them."""
    passage = code.passage
    words, lower = passage.grammar.words, passage.tokens.lower
    stem, papers = lexicon(words).stem_key, words.cues["document"]
    stems = {stem(each) for each in papers}
    first, last = max(code.token - _NEAR, 0), min(code.token + _NEAR, len(lower))
    some = passage.spots_in(first, last)
    counted = {spot.last for spot in some if spot.meaning.kind is Kind.COUNT and _is_two(spot)}
    for at in range(first, last):
        word = lower[at]
        two = at in counted or (at and lower[at - 1] in words.facts["both"])
        if two and word not in papers and stem(word) in stems:
            return True
    return False


def _is_two(spot: Spot) -> bool:
    value = spot.meaning.value
    return isinstance(value, Quantity) and value.value > 1


def _open(code: Code) -> int:
    """Return the token behind the one before the bracket that a code opens; 0 for none."""
    tokens = code.passage.tokens
    for at in range(code.token, max(code.token - 3, -1), -1):
        if at < len(tokens.lower) and tokens.lower[at] == "(" and tokens.starts[at] <= code.span.start:
            return at
    return 0


def _dated(code: Code) -> PartialDate | None:
    """Return the day right before the bracket in which a code stands: "our reply of 22 May (TO-5136)"."""
    opens = _open(code)
    for spot in code.passage.spots if opens else ():
        if spot.last == opens and spot.dates and spot.dates[0].day is not None:
            return spot.dates[0]
    return None


def _is_own(code: Code) -> bool:
    """Whether a code is the letter's own reference: the name of that field opens its line."""
    before = code.passage.block.text[: code.span.start].strip(" :\t").lower()
    return before in code.passage.grammar.words.header_fields.get("reference", ())


def _name(code: Code) -> frozenset[str]:
    """Return the capitalised words of the name right before the bracket in which a code stands."""
    opens = _open(code)
    return frozenset(_capitalised(code, opens)) if opens else frozenset()


def _capitalised(code: Code, opens: int) -> Iterator[str]:
    passage = code.passage
    first = passage.sentences[code.sentence][0]
    last, named = opens - 1, False
    if passage.block.text.endswith(_AND_OTHERS, 0, passage.tokens.ends[last]):
        yield _AND_OTHERS
        last -= _AND_OTHERS.count(".") * 2
    for at in range(last, max(opens - 1 - _LONGEST, first), -1):
        word = passage.block.text[passage.tokens.starts[at] : passage.tokens.ends[at]]
        if word in _JOINT or (named and word in passage.grammar.words.classes["coordinator"]):
            yield "/"
            continue
        if not word[0].isalpha() or passage.covered[at] >= 0:
            return
        if any(each.isupper() for each in word):
            named = True
            yield word.lower()
        elif passage.tokens.lower[at] in passage.grammar.words.facts["definite"]:
            return
