"""Do two sentences set two figures apart, although they have words in common?

"In het oosten kwamen 3.415 meldingen binnen. In het westen kwamen 3.451 meldingen binnen": sentences that are
alike but for a word say one thing of two things. Nor does a writer say one thing twice in a row: the second
figure is another, unless its words point back ("de 3.451 meldingen").
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from fractions import Fraction

from checker.claims.hypotheses.same.owners import named_apart
from checker.claims.hypotheses.same.stated import DATE, Stated, telling_words
from checker.claims.mentions import MOMENTS, Kind, Passage
from checker.quantity import Quantity

_ALIKE = Fraction(3, 5)  # of the words of two sentences that are the same, in the same order
_SHORT = 4  # tokens that one of them has in the place of others
_LONG = 60  # tokens of a sentence that is compared
_FIGURE = "#"
_TELLING = 2  # of a difference that is written beside two figures


def contrasted(left: Stated, right: Stated, *, points_back: bool) -> bool:
    """Whether the sentences of two figures say that they are two.

    Args:
        left: the later one.
        right: the earlier one.
        points_back: whether words lead the later one back to what was said before.
    """
    if _states_difference(left, right) or _is_sought_alone(left, right) or _are_named_apart(left, right):
        return True
    in_a_row = left.passage is right.passage and left.sentence - right.sentence == 1
    if in_a_row and left.form != DATE and not points_back:
        return True
    return _are_alike(left, right) or (in_a_row and left.form == DATE and _opening(left) == _opening(right))


def _states_difference(left: Stated, right: Stated) -> bool:
    """Whether the difference of the two is written beside one of them: 1.537, and "1.573, omdat 36 ..."."""
    one, other = left.mention.quantity, right.mention.quantity
    if one is None or other is None:
        return False
    apart = abs(one.value - other.value)
    return apart >= _TELLING and any(
        value.value == apart for each in (left, right) for value in _numbers(each)
    )


def _are_named_apart(left: Stated, right: Stated) -> bool:
    return named_apart(left.passage, _bounds(left), right.passage, _bounds(right))


def _is_sought_alone(left: Stated, right: Stated) -> bool:
    """Whether one of two amounts was asked for, and need not be what was given."""
    if left.mention.kind is not Kind.MONEY:
        return False
    return is_sought(left.passage, *_bounds(left)) != is_sought(right.passage, *_bounds(right))


def is_sought(passage: Passage, first: int, last: int) -> bool:
    """Return whether a sentence says that something was asked for or proposed: "u vroeg € 5.000 aan"."""
    return not passage.grammar.words.facts["sought"].isdisjoint(passage.tokens.lower[first:last])


def _numbers(one: Stated) -> Iterator[Quantity]:
    """Yield the figures of a sentence."""
    for spot in one.passage.spots_in(*_bounds(one)):
        if isinstance(spot.meaning.value, Quantity):
            yield spot.meaning.value


def _bounds(one: Stated) -> tuple[int, int]:
    return one.passage.sentences[one.passage.sentence_at(one.token)]


def _opening(one: Stated) -> tuple[str, ...]:
    """Return the words with which the sentence leads to a figure."""
    return tuple(one.passage.tokens.lower[_bounds(one)[0] : one.token])


def _are_alike(left: Stated, right: Stated) -> bool:
    """Whether two sentences are the same but for words that stand in each other's place."""
    one, its = _said(left), _said(right)
    if max(len(one), len(its)) > _LONG:
        return False
    matcher = SequenceMatcher(None, [word for word, _ in its], [word for word, _ in one], autojunk=False)
    if matcher.ratio() < _ALIKE:
        return False
    return any(
        max(b - a, d - c) <= _SHORT and _tells(its[a:b]) and _tells(one[c:d])
        for sort, a, b, c, d in matcher.get_opcodes()
        if sort == "replace"
    )


def _tells(words: list[tuple[str, bool]]) -> bool:
    return any(telling for _, telling in words)


def _said(one: Stated) -> list[tuple[str, bool]]:
    """Return the words of a sentence, each with whether it says something; its figure is the same in both."""
    first, last = _bounds(one)
    passage, lower = one.passage, one.passage.tokens.lower
    stems, covered, found = telling_words(passage), passage.covered, []
    for at in range(first, last):
        if covered[at] < 0:
            if lower[at][0].isalnum():
                found.append((stems[at] or lower[at], bool(stems[at])))
        elif covered[at] == covered[one.token]:
            if at == one.token:
                found.append((_FIGURE, False))
        elif passage.spots[covered[at]].meaning.kind in MOMENTS:
            found.append((lower[at], True))
        else:
            found.append((lower[at], lower[at][0].isalpha()))
    return found
