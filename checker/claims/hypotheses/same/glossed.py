"""Which codes does one and the same bracket explain: "richtlijn 2004/83/EG (asiel)"?

What it says is the subject of the paper. So in a list of rulings "richtlijn 2004/38/EG (asiel)" is a slip of
the pen, although another directive has that number and is cited too.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.same.codes import Code, codes, reading_order
from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.mentions import Passage
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import Pen, slip_between, slip_chance

_LONGEST = 8  # tokens of a bracket that says what a paper is about
_NEAR = 9  # numbers so near are those of other papers of a series
_YEAR, _CENTURIES = 4, ("19", "20")
_GLOSSED = Evidence("one bracket explains both", 14)
_MORE = Evidence("it is named so more often", 8)

Pair = tuple[Code, Code, tuple[Evidence, ...]]
Key = tuple[str, frozenset[str]]


def glossed(passages: Sequence[Passage]) -> Iterator[Pair]:
    """Yield every code that stands but once with its bracket, beside the one it is a slip away from."""
    known: dict[Key, dict[str, list[Code]]] = {}
    for code, said in explained(passages):
        known.setdefault((code.form, said), {}).setdefault(code.text, []).append(code)
    place = reading_order(passages)
    for values in known.values():
        if len(values) == 2 and min(map(len, values.values())) == 1:
            (own, *_), others = sorted(values.values(), key=len)
            other = min(others, key=lambda each: abs(place(each)[0] - place(own)[0]))
            slip = _slip(own, other)
            if slip is not None:
                earlier, later = sorted((own, other), key=place)
                yield later, earlier, (slip, _GLOSSED, *((_MORE,) if len(others) > 1 else ()))


def explained(passages: Sequence[Passage]) -> Iterator[tuple[Code, frozenset[str]]]:
    """Yield the codes that a bracket of words explains, with the stems of those words."""
    for code in codes(passages):
        said = gloss(code)
        if said:
            yield code, said


def gloss(code: Code) -> frozenset[str]:
    """Return the words of the bracket right behind a code; none where it says anything but words."""
    passage, tokens = code.passage, code.passage.tokens
    at = code.token
    while at < len(tokens.lower) and tokens.starts[at] < code.span.end:
        at += 1
    inner = list(tokens.lower[at : at + _LONGEST])
    if inner[:1] != ["("] or ")" not in inner:
        return frozenset()
    last = at + inner.index(")")
    if max(passage.covered[at + 1 : last], default=-1) >= 0:
        return frozenset()
    editions, stems = passage.grammar.words.facts["edition"], telling_words(passage)
    return frozenset(stems[each] for each in range(at + 1, last) if tokens.lower[each] not in editions) - {""}


def _slip(own: Code, other: Code) -> Evidence | None:
    """Return how seldom one slip makes one code of another; None for none, or in a series."""
    differ = [(one, its) for one, its in zip(own.numbers, other.numbers, strict=True) if one != its]
    pen = slip_between(*differ[0]) if len(differ) == 1 else None
    if pen is None or pen is Pen.DROPPED:
        return None
    one, its = differ[0]
    year = len(one) == _YEAR and one.startswith(_CENTURIES) and len(own.numbers) > 1
    if not year and abs(int(one) - int(its)) <= _NEAR:
        return None
    size = len(one) // 2 if year else len(one)  # the years of papers have a century in common
    return Evidence(f"{pen.value}, of {size}", decibels(slip_chance(pen, size)))
