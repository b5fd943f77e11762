"""What does the neighbourhood of a number make of it: a count, a year, a label, half of a pair?"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.lexicon import lexicon
from checker.claims.mentions import fractionwords
from checker.claims.mentions.bare import counted, tell_label
from checker.claims.mentions.listmarks import tell_marks
from checker.claims.mentions.meaning import Meaning, kind_of, share_unit
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.passages import Passage, Spot
from checker.quantity import PartialDate, Quantity
from checker.spending import watched

__all__ = ["counted", "settle"]

_DAYS = frozenset({Kind.DATE, Kind.DATE_LIST, Kind.DATE_RANGE, Kind.WEEKDAY_DATE})
_JOINTS = frozenset({"AND", "UNTIL", "THROUGH"})
_TO_NOUN = 2  # tokens from a count to its noun
_LIST_REACH = 25  # tokens back to the count that "een" goes with
_FIRST_YEAR, _LAST_YEAR = 1800, 2100  # a bare number outside these is no year
_TIMES = frozenset("×÷")
_ALL = 100  # per cent
_NO_NOUN = frozenset(".,;:!?)]}/|=–—-\"”’'»…&")


def settle(passage: Passage) -> None:
    """Settle every spot of ``passage`` in place: what is none is dropped, what shares a unit gets it."""
    passage.spots = [spot for spot in passage.spots if _stands(passage, spot)]
    _count_articles(passage)
    _share(passage)
    before = None
    for spot in watched(passage.spots):
        _tell_years(passage, spot)
        _part_of_word(passage, spot)
        _part_of_comparison(passage, spot, before)
        tell_label(passage, spot, before)
        before = spot
    tell_marks(passage)


def _stands(passage: Passage, spot: Spot) -> bool:
    """Whether the spot is a mention at all: "do" and "mei" may be words, "3.2" a heading's number."""
    kind, value = spot.meaning.kind, spot.meaning.value
    words = passage.grammar.words
    written = passage.tokens.text[passage.start(spot) : passage.end(spot)]
    if kind is Kind.WEEKDAY:
        return any(written.lower().startswith(name.lower()) for name in words.weekdays)
    if kind is Kind.MONTH_YEAR and isinstance(value, PartialDate) and value.year is None:
        cued = spot.first > 0 and passage.tokens.lower[spot.first - 1] in words.sets["year-cues"]
        named = (
            spot.meaning.tag == "phase"
            or (cued and len(written) > 3)
            or (cued and words.months[(value.month or 1) - 1] == written)
        )
        return named and (written[0].isupper() or not words.months[0][0].isupper())
    if kind in _DAYS and _is_verb(passage, spot):
        return False
    after = passage.tokens.written(spot.last) if spot.last < len(passage.tokens) else ""
    if kind is Kind.ORDINAL:
        named = written[0].isupper() and after[:1].isupper()  # "Tweede Kamer"
        if (
            written.lower() in words.sets["homographs"]
            and after.isalpha()
            and not counted(passage, spot.last)
        ):
            return False  # "de derde heeft": the third party
        glued = spot.last < len(passage.tokens) and passage.tokens.glued(spot.last)
        return not named and (not glued or after in _NO_NOUN)
    if kind is Kind.RATIO and spot.meaning.tag == "fraction":  # "een derde" is a stranger too
        return fractionwords.stands(passage, spot)
    if kind is Kind.COUNT and written.lower() in words.sets["homographs"]:
        noun = counted(passage, spot.last) and not after.endswith("d")  # "in acht nemend"
        return noun or _beside_digits(passage, spot)
    return not _is_cut_short(passage, spot)


def _is_verb(passage: Passage, spot: Spot) -> bool:
    """Whether a month is a word of the language, as it lacks its capital: "Article 47 may be amended"."""
    words = passage.grammar.words
    plain = {name.lower() for name in words.months if name[0].isupper()} & words.sets["function-words"]
    return any(passage.tokens.written(at) in plain for at in range(spot.first, spot.last))


def _beside_digits(passage: Passage, spot: Spot) -> bool:
    """Whether a number in words is given in digits right beside it: "elf (12)", "7 (acht)"."""
    behind = passage.tokens.lower[spot.last : spot.last + 3]
    if len(behind) == 3 and behind[0] == "(" and behind[1].isdigit() and behind[2] == ")":
        return True
    before = passage.tokens.lower[max(spot.first - 2, 0) : spot.first]
    return len(before) == 2 and before[0].isdigit() and before[1] == "(" and behind[:1] == (")",)


def _is_cut_short(passage: Passage, spot: Spot) -> bool:
    """Whether a note mark hides the scale of a number: "€ 0,35 miljoen2" is no 35 cents."""
    if spot.meaning.kind not in {Kind.COUNT, Kind.MONEY} or spot.last >= len(passage.tokens):
        return False
    word = passage.tokens.lower[spot.last]
    bare = word.rstrip("0123456789")
    if not bare or bare == word:
        return False
    lexicon = passage.grammar.words.lexicon
    return any(each.terminal == "SCALE" and each.pieces == (bare,) for each in lexicon.get(bare, ()))


def _count_articles(passage: Passage) -> None:
    """Read "een" as 1 where a quantity of a list would stand.

    "Vijf tijdens een verblijf en een tijdens een overbrenging", "vier tolken Frans en een tolk Duits": it
    must follow a separator, and what stands behind it must stand behind a count before it in the list: the
    same preposition, or the same noun.
    """
    tokens, spots = passage.tokens, passage.spots
    ones = passage.grammar.words.numbers.articles
    separators = passage.grammar.words.cues["separator"] | {":"}
    added = []
    for index in range(1, len(tokens) - 1):
        if tokens.lower[index] not in ones:
            continue
        opens = tokens.lower[index - 1] == "."  # "Een tolk spreekt Frans, drie tolken spreken Duits"
        if not opens and separators.isdisjoint(tokens.lower[max(index - 2, 0) : index]):
            continue
        behind = bisect_right(spots, index, key=_first)
        covered = behind > 0 and spots[behind - 1].last > index
        near = spots[bisect_left(spots, index - _LIST_REACH, key=_first) : behind]
        counts = [spot for spot in near if spot.meaning.kind is Kind.COUNT]
        later = spots[behind : behind + 1] if opens else counts
        goes_on = any(
            spot.meaning.kind is Kind.COUNT
            and spot.first - index <= _LIST_REACH
            and _is_counted_alike(passage, index, [spot])
            for spot in later
        )
        if counts and not covered and goes_on and _is_counted_alike(passage, index, counts):
            one = Quantity(Decimal(1), Decimal(1), in_words=True)
            added.append(Spot(index, index + 1, Meaning(Kind.COUNT, one)))
    if added:
        passage.spots = sorted([*spots, *added], key=_first)


def _first(spot: Spot) -> int:
    return spot.first


def _is_counted_alike(passage: Passage, index: int, near: Sequence[Spot]) -> bool:
    """Whether what is behind an article stands behind a count before it too."""
    words, tokens = passage.grammar.words, passage.tokens
    behind = tokens.lower[index + 1]
    if behind in words.sets["function-words"]:
        preposition = behind not in words.cues["article"] and tokens.lower[index - 1] in (
            words.cues["separator"] | {":"}
        )
        return preposition and any(tokens.lower[spot.last] == behind for spot in near)
    key = lexicon(words).stem_key(behind)
    return any(
        lexicon(words).stem_key(word) == key
        for spot in near
        for word in tokens.lower[spot.last : spot.last + _TO_NOUN]
        if word.isalpha()
    )


def _share(passage: Passage) -> None:
    """Let numbers said in one breath share the unit that is written behind the last of them.

    "1,97 en 1,99 procent", "van 12 naar 18 miljard", "12, 14 en 16 km"; never over a bare comma alone
    ("12, 5 procent meer").
    """
    joined = False  # whether the two spots behind are said in one breath
    for index in range(len(passage.spots) - 2, -1, -1):
        spot, after = passage.spots[index], passage.spots[index + 1]
        first, second = spot.meaning.value, after.meaning.value
        joined = _one_breath(passage, spot, after, joined=joined)
        if not joined or not isinstance(first, Quantity) or not isinstance(second, Quantity):
            continue
        if spot.meaning.kind not in {Kind.COUNT, Kind.MONEY} or after.meaning.kind in {
            Kind.ORDINAL,
            Kind.NOT_A_CLAIM,
        }:
            continue
        if spot.meaning.kind is Kind.MONEY and (first.unit != second.unit or first.scale != 1):
            continue
        if second.unit == "%" and (first.scale != 1 or first.value > _ALL >= second.value):
            continue  # "540 of 12 procent", "1.8 million or about 48 percent": a number and its share
        shared, _ = share_unit(first, second)
        if shared is not first:
            spot.meaning = Meaning(kind_of(shared), shared, tag=spot.meaning.tag)


def _one_breath(passage: Passage, spot: Spot, after: Spot, *, joined: bool) -> bool:
    """Whether a joining word is all that stands between: a comma is one if the two behind are ``joined``."""
    between = passage.between(spot.last, after.first)
    cues = passage.grammar.words.cues
    if len(between) == 1:
        word = between[0]
        if (
            word in cues["to"]
            or word in cues["or"]
            or word in cues["plus"]
            or word in cues["equals"]
            or any(each.terminal in _JOINTS for each in passage.lexemes.at(spot.last))
        ):
            return True
        return word == "," and joined
    # "van bijna 13 naar jaarlijks bijna 20": the hedge belongs to the mention, one adverb may stand before it
    return len(between) == 2 and between[0] in cues["to"]


def _part_of_word(passage: Passage, spot: Spot) -> None:
    """Take the hedge from a number that is part of a word: "onder de 1,5%-afspraken" falls under them."""
    value = spot.meaning.value
    tokens = passage.tokens
    at = spot.last
    if not isinstance(value, Quantity) or value.hedge is None or at + 1 >= len(tokens):
        return
    compound = tokens.lower[at] in {"-", "‑"} and tokens.glued(at) and tokens.glued(at + 1)
    figure = next((k for k in range(spot.first, spot.last) if tokens.lower[k][0].isdigit()), None)
    if compound and tokens.lower[at + 1][0].isalpha() and figure is not None:
        spot.first = figure - 1 if value.prefix.strip() else figure
        spot.meaning = replace(spot.meaning, value=replace(value, hedge=None))


def _part_of_comparison(passage: Passage, spot: Spot, before: Spot | None) -> None:
    """Take the hedge from a time that a figure is compared with: "420 minder dan een jaar eerder"."""
    value, words = spot.meaning.value, passage.grammar.words
    if before is None or not isinstance(value, Quantity) or value.hedge is None:
        return
    hedge = next((each for each in passage.lexemes.at(spot.first) if each.terminal == "HEDGE"), None)
    if hedge is None or spot.meaning.kind is not Kind.DURATION or spot.first - before.last > 1:
        return
    compared = words.evidence["more"] | words.evidence["fewer"]
    counts = isinstance(before.meaning.value, Quantity) and before.meaning.kind is not Kind.DURATION
    ago = passage.tokens.lower[spot.last : spot.last + 1]
    if (
        counts
        and passage.tokens.lower[spot.first] in compared
        and ago
        and ago[0] in words.time["back-from-now"]
    ):
        spot.first = hedge.last
        spot.meaning = replace(spot.meaning, value=replace(value, hedge=None))


def _tell_years(passage: Passage, spot: Spot) -> None:
    """A bare number of four digits is a year unless it counts something: "in 2023", but "2000 personen"."""
    if spot.meaning.kind is Kind.RANGE:
        _tell_range_of_years(passage, spot)
    if spot.meaning.kind is not Kind.YEAR or spot.meaning.tag is not None:
        return
    words = passage.grammar.words
    before = passage.tokens.lower[spot.first - 1] if spot.first else ""
    if before in words.sets["year-cues"] or before in {"(", "/", "-", "–", "’", "'"}:
        return
    year = spot.meaning.value
    assert isinstance(year, PartialDate)
    assert year.year is not None
    if _computes(passage, spot):
        spot.meaning = Meaning(Kind.COUNT, _plain(year.year))
    elif counted(passage, spot.last) and not 1950 <= year.year <= 2060:
        quantity = _plain(year.year)
        spot.meaning = Meaning(Kind.COUNT, quantity)
    elif not _FIRST_YEAR <= year.year <= _LAST_YEAR or (
        counted(passage, spot.last) and year.year % 100 == 0 and not before.isupper()
    ):
        spot.meaning = Meaning(Kind.COUNT, _plain(year.year))


def _computes(passage: Passage, spot: Spot) -> bool:
    """Whether a number is multiplied, or is what an equation behind it makes: "1836 (= 255 x 7,2)"."""
    lower = passage.tokens.lower
    before = lower[spot.first - 1] if spot.first else ""
    behind = lower[spot.last : spot.last + 2]
    return not _TIMES.isdisjoint((before, *behind[:1])) or behind == ("(", "=")


def _tell_range_of_years(passage: Passage, spot: Spot) -> None:
    """Read "tussen 2020 en 2026" as years, unless it counts something: "tussen 2000 en 2500 personen"."""
    ends = [
        passage.tokens.lower[at]
        for at in range(spot.first, spot.last)
        if passage.tokens.lower[at][0].isdigit()
    ]
    bare = len(ends) == 2 and all(len(end) == 4 and end.isdecimal() for end in ends)
    if spot.meaning.tag != "words" or not bare or counted(passage, spot.last):
        return
    value = spot.meaning.value
    if not isinstance(value, tuple) or any(isinstance(end, Quantity) and end.unit for end in value):
        return
    first, last = (int(end) for end in ends)
    if all(_FIRST_YEAR <= year <= _LAST_YEAR for year in (first, last)):
        spot.meaning = Meaning(Kind.RANGE, (PartialDate(first), PartialDate(last)), tag="years")


def _plain(number: int) -> Quantity:
    return Quantity(Decimal(number), Decimal(1))
