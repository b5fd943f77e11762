"""Do a name, a date or a label say of two codes that each is that of a document of its own?

"Het Besluit zwemwater (Stb. 2020, 219)" and "het Wijzigingsbesluit zwemwater (Stb. 2020, 291)" are two acts,
"our reply of 22 May (TO2015/005136)" is another letter than the one with "Our ref: TO2015/005163" above it.
"""

from collections.abc import Iterator

from checker.claims.hypotheses.same.codes import Code
from checker.quantity import PartialDate

_LONGEST = 8  # tokens of a name before a code in brackets


def are_bound_apart(one: Code, other: Code) -> bool:
    """Whether two codes are of two documents by what they are bound to."""
    dates = _dated(one), _dated(other)
    if None not in dates and not dates[0].agrees(dates[1]):  # type: ignore[union-attr, arg-type]
        return True
    if any(date is not None and _is_own(its) for date, its in zip(dates, (other, one), strict=True)):
        return True
    names = _name(one), _name(other)
    return all(names) and bool(names[0] - names[1]) and bool(names[1] - names[0])


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
    for at in range(opens - 1, max(opens - 1 - _LONGEST, first), -1):
        word = passage.block.text[passage.tokens.starts[at] : passage.tokens.ends[at]]
        if not word[0].isalpha() or passage.covered[at] >= 0:
            return
        if word[0].isupper():
            yield word.lower()
        elif passage.tokens.lower[at] in passage.grammar.words.facts["definite"]:
            return
