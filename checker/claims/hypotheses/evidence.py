"""What speaks for and against a whole having exactly these parts?

Nothing here adds up: whether the figures agree is no evidence of what the text means.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.candidates import Candidate, Order, Way
from checker.claims.hypotheses.pointing import is_led_in, is_part_of
from checker.claims.hypotheses.terms import Term
from checker.claims.lexicon import lexicon

_RIGHT_BEFORE = 3  # units
_NEARBY = 6  # figures before and behind
_TO_JOINT = 12  # units from a figure to a comma or "and" behind it
_CLOSE, _FAR = 25, 90  # tokens from the first figure to the last
_SHORT, _LONG = 6, 16  # units between two parts
_JOINED, _PIECES, _ITEMS, _APART = 1, 2, 3, 4  # how figures are joined, the closest first
_SMALL, _TINY = 20, 3  # counts
_MANNERS = ("rate", "change", "compared", "limit", "hedge")
_JOINTS = ",;c"


def evidence(candidate: Candidate, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return the names of what speaks for or against it, as in rules/evidence.yaml.

    Args:
        candidate: a whole and its parts.
        terms: all figures of the letter.
    """
    found = [
        *_order(candidate),
        *_distance(candidate),
        *_extent(candidate, terms),
        *_joints(candidate),
        *_likeness(candidate),
        *_gap(candidate),
        *_words(candidate),
        *_nouns(candidate),
        *_frames(candidate),
        *_sort(candidate),
    ]
    known = set(found)
    return (*found, *_together(candidate, known))


def _order(one: Candidate) -> Iterator[str]:
    yield f"whole {one.order.value}"
    if one.way is not Way.RUN:
        yield f"gathered: {one.way.value}"
    if one.skipped:
        yield "one skipped" if one.skipped == 1 else "two skipped"
    size = len(one.parts)
    if size > 1:
        yield "two parts" if size == 2 else "three parts" if size == 3 else "four parts or more"


def _distance(one: Candidate) -> Iterator[str]:
    whole, parts = one.whole, one.parts
    sentences = {part.said.number for part in parts}
    apart = min(abs(whole.said.number - parts[0].said.number), abs(whole.said.number - parts[-1].said.number))
    if sentences == {whole.said.number}:
        yield "one sentence"
    elif not apart:
        yield "whole in the sentence of some parts"
    else:
        yield "next sentence" if apart == 1 else "further sentence"
        yield "parts in one sentence" if len(sentences) == 1 else "parts in several sentences"
    listed = {part.listed for part in parts}
    own = next(iter(listed)) if len(listed) == 1 else -1
    if own >= 0:
        if len({part.block for part in parts}) == len(parts):
            yield "an item each"
            if len({part.place for part in parts}) == 1:
                yield "one place of each item"
        if whole.introduces == own:
            yield "whole introduces the list"
        elif whole.closes == own:
            yield "whole closes the list"
        elif whole.listed == own and whole.block not in {part.block for part in parts}:
            yield "whole in an item"
    elif len({part.block for part in parts} | {whole.block}) > 1:
        yield "another paragraph"
    ends = [term.token for term in (whole, *parts)]
    span = max(ends) - min(ends)
    if span <= _CLOSE:
        yield "close together"
    elif span > _FAR:
        yield "far apart"


def _extent(one: Candidate, terms: Sequence[Term]) -> Iterator[str]:
    """Whether exactly these figures are meant."""
    whole, parts = one.whole, one.parts
    own = {term.number for term in (whole, *parts)}
    first, last = min(own), max(own)
    within = [term for term in terms[first : last + 1] if term.number not in own]
    same = [term for term in within if term.measure == whole.measure]
    low, high = parts[0].number, parts[-1].number
    among = [term for term in same if low < term.number < high]
    if among:
        yield "passed over in brackets" if all(term.bracket >= 0 for term in among) else "passed over"
    if any(not low < term.number < high for term in same):
        yield "others between"
    if any(term.measure != whole.measure for term in within):
        yield "another sort between"
    inside, outside = _ends(parts), False
    level = max((_level(a, b) for a, b in inside), default=_ITEMS)
    left_out = other = False
    for end, step in ((parts[0], -1), (parts[-1], 1)):
        beside = _beside(end, step, terms)
        if beside is None or beside.number in own:
            continue
        joint = _level(end, beside) if step > 0 else _level(beside, end)
        if beside.bracket != end.bracket:
            outside = True
        elif joint <= level:
            left_out = True
        elif beside.said is end.said:
            other = True
    if left_out:
        yield "neighbour left out"
    elif other:
        yield "another in the sentence"
    elif not same:
        spoken = {term.said.number for term in (whole, *parts)}
        around = terms[max(first - _NEARBY, 0) : last + _NEARBY]
        if not any(
            term.number not in own and term.measure == whole.measure and term.said.number in spoken
            for term in around
        ):
            yield "no other of this sort in these sentences"
    if outside and not among and not left_out and whole.number == parts[0].number - 1:
        yield "a whole bracket behind the whole"
    if len(parts) == 1:
        return
    if not among and not left_out and _is_row(parts):
        yield "a whole row"
        if not same:
            yield "a whole row beside the whole"
        if len(parts) > 2:
            yield "a whole row of three or more"
    elif not among and not left_out and len({part.said.number for part in parts}) == len(parts):
        yield "a sentence or item each, none left out"


def _ends(parts: Sequence[Term]) -> list[tuple[Term, Term]]:
    return list(zip(parts, parts[1:], strict=False))


def _level(one: Term, other: Term) -> int:
    """Return how far apart two figures are joined: by a comma or "and", by a semicolon, as items, not at all."""
    if one.said is other.said:
        if not _joins(one, other):
            return _APART
        return _PIECES if one.segment != other.segment else _JOINED
    listed = one.listed >= 0 and one.listed == other.listed and one.place == other.place
    return _ITEMS if listed else _APART


def _is_row(parts: Sequence[Term]) -> bool:
    """Whether each part is joined to the next, at one depth of brackets."""
    pairs = zip(parts, parts[1:], strict=False)
    return all(a.said is b.said and a.bracket == b.bracket and _joins(a, b) for a, b in pairs)


def _beside(term: Term, step: int, terms: Sequence[Term]) -> Term | None:
    """Return the next figure of its measure before or behind it."""
    at = term.number + step
    while 0 <= at < len(terms) and abs(at - term.number) <= _TO_JOINT:
        if terms[at].measure == term.measure:
            return terms[at]
        at += step
    return None


def _joins(one: Term, other: Term) -> bool:
    """Whether a separator close behind one figure of a sentence brings the other."""
    if other.unit - one.behind > _TO_JOINT:
        return False
    between = one.said.sentence.units.tags[one.behind : other.unit]
    return any(joint in between for joint in _JOINTS) and ":" not in between and "." not in between


def _joints(one: Candidate) -> Iterator[str]:
    """How the parts follow each other."""
    parts = one.parts
    pairs = list(zip(parts, parts[1:], strict=False))
    same = [(a, b) for a, b in pairs if a.said is b.said]
    between = [a.said.sentence.units.tags[a.unit + 1 : b.unit] for a, b in same]
    if same and same[-1][1] is parts[-1] and "c" in between[-1]:
        yield "last joined by and"
    if any("c" in tags for tags in between[:-1]):
        yield "and inside too"
    if same and len(same) == len(pairs):
        if all(any(joint in tags for joint in _JOINTS) for tags in between):
            yield "separated throughout"
        longest = max(map(len, between))
        if longest <= _SHORT:
            yield "short between parts"
        elif longest > _LONG:
            yield "long between parts"
        verbs = sum(any(tag in "xv" for tag in tags) for tags in between)
        if verbs:
            yield "a verb for each part" if verbs == len(between) else "a verb between parts"
    if any(a.said.holds("thereof", a.unit, b.unit) for a, b in same):
        yield "a word of parts among them"
    brackets = {part.bracket for part in parts}
    if -1 not in brackets and same and len(same) == len(pairs):
        yield "one bracket" if len(brackets) == 1 else "a bracket each"


def _likeness(one: Candidate) -> Iterator[str]:
    """In what way the parts are said alike."""
    parts = one.parts
    if len(parts) == 1:
        yield from _own_noun(one.whole, parts[0])
        return
    behind = [_led(part) for part in parts]
    if all(behind):
        yield "one preposition behind each" if len(set(behind)) == 1 else "a preposition behind each"
    else:
        before = [_word_before(part) for part in parts]
        if all(before) and len(set(before)) == 1:
            yield "one word before each"
    beside = [part.key if _has_noun(part) else "" for part in parts]
    if all(beside):
        yield "one noun behind each" if len(set(beside)) == 1 else "a noun behind each"
    elif all(_named(part) for part in parts):
        yield "a name before each"
    if len({_written(part) for part in (one.whole, *parts)}) == 1:
        yield "written alike"
    elif len({_written(part) for part in parts}) > 1:
        yield "parts written in different ways"


def _own_noun(whole: Term, part: Term) -> Iterator[str]:
    """Whether the part has a noun of its own behind it, and that of the whole."""
    units = whole.said.sentence.units
    before = units.tags[max(whole.start - _TO_JOINT, 0) : whole.start]
    if "q" in before and any(joint in before[before.rindex("q") :] for joint in ",c"):
        yield "the whole is one of several"
    if not _has_noun(part):
        yield "no noun behind the part"
    elif part.key != whole.key:
        yield "another noun behind the part"


def _led(term: Term) -> str:
    units, end = term.said.sentence.units, term.behind
    return units.words[end] if end < len(units) and units.tags[end] == "p" else ""


def _word_before(term: Term) -> str:
    units, start = term.said.sentence.units, term.start
    return units.words[start - 1] if start else ""


def _has_noun(term: Term) -> bool:
    return term.behind > term.unit + 1


def _named(term: Term) -> bool:
    start = term.start
    return start > 0 and term.said.sentence.units.tags[start - 1] in "nN:("


def _written(term: Term) -> tuple[object, ...]:
    quantity = term.quantity
    return quantity.scale, quantity.places > 0, quantity.in_words


def _gap(one: Candidate) -> Iterator[str]:
    """What stands between the whole and its parts."""
    whole, parts = one.whole, one.parts
    first, last = (whole, parts[0]) if one.order is Order.FIRST else (parts[-1], whole)
    if one.order is Order.BETWEEN:
        first, last = parts[0], whole
    tags = _between(first, last)
    if one.order is Order.FIRST:
        if ":" in tags:
            yield "a colon before the parts"
        if first.said is last.said and last.bracket > first.unit >= last.bracket - _TO_JOINT:
            yield "a bracket behind the whole"
        if is_led_in(whole):
            yield "the whole is led in"
    elif whole.bracket >= 0 and whole.bracket != parts[-1].bracket:
        yield "the whole in a bracket"
    if first.said is last.said and "t" in tags:
        yield "a time between"
    part = parts[0]
    if part.said.holds("thereof", part.start - _RIGHT_BEFORE, part.start):
        yield "a word of parts right before"
    if part.said.holds("open", part.start - _RIGHT_BEFORE, part.start):
        yield "including right before"
    if part.said.holds("there", part.start - _RIGHT_BEFORE, part.start):
        yield "a word for parts before"
    if is_part_of(first, last):
        yield "part of the whole" if last is whole else "whole of the part"
    if whole is first and whole.said.holds("composition", whole.behind, whole.behind + _RIGHT_BEFORE):
        yield "consists of, right behind the whole"
    if whole.said.holds("total", whole.start - _RIGHT_BEFORE, whole.start):
        yield "a total, right before the whole"
    joined = first.said is last.said and len(tags) <= _TO_JOINT and any(joint in tags for joint in ",c")
    for name in ("thereof", "composition", "division", "conclusion", "open", "besides"):
        if _said_between(name, first, last):
            joined = joined and name not in ("thereof", "conclusion")
            yield f"between: {name}"
    if joined and not any(tag in tags for tag in ":;(") and not whole.said.holds("total", *_window(whole)):
        yield "whole joined to its parts"


def _between(first: Term, last: Term) -> str:
    one, other = first.said.sentence.units.tags, last.said.sentence.units.tags
    if first.said is last.said:
        return one[first.unit + 1 : last.unit]
    return one[first.unit + 1 :] + other[: last.unit]


def _said_between(name: str, first: Term, last: Term) -> bool:
    if first.said is last.said:
        return first.said.holds(name, first.unit + 1, last.unit)
    size = len(first.said.sentence.units)
    return first.said.holds(name, first.unit + 1, size) or last.said.holds(name, 0, last.unit)


def _window(term: Term) -> tuple[int, int]:
    return max(term.unit - _TO_JOINT, 0), term.unit + _SHORT


def _words(one: Candidate) -> Iterator[str]:
    """Which words stand beside the figures."""
    whole, parts = one.whole, one.parts
    for name in (*_MANNERS, "total", "rest"):
        if name in whole.near:
            yield f"whole: {name}"
    for name in (*_MANNERS, "total"):
        if any(name in part.near for part in parts):
            yield f"a part: {name}"
    if "rest" in parts[-1].near:
        yield "last part: rest"
    if any("difference" in term.near for term in (whole, *parts)):
        yield "a difference"
    first, last = min((whole, *parts), key=_number), max((whole, *parts), key=_number)
    for name in ("overlap", "respectively"):
        if first.said.holds(name, 0, len(first.said.sentence.units)) or last.said.holds(
            name, 0, last.unit + 9
        ):
            yield name
    later = whole if one.order is Order.LAST else parts[0]
    earlier = parts[-1] if one.order is Order.LAST else whole
    if later.said is not earlier.said and later.said.holds("points back", 0, later.unit):
        yield "words that point back"
    if one.order is Order.FIRST and whole.said.holds("division", *_window(whole)):
        yield "division at the whole"


def _number(term: Term) -> int:
    return term.number


def _nouns(one: Candidate) -> Iterator[str]:
    whole, parts = one.whole, one.parts
    keys = [part.key for part in parts]
    told = [key for key in keys if key]
    if whole.key and told:
        if all(key == whole.key for key in keys):
            yield "one noun for all"
        elif whole.key in told:
            yield "noun of the whole at a part"
        else:
            words = lexicon(whole.said.sentence.passage.grammar.words)
            if any(words.points_back(whole.key, key) for key in told):
                yield "noun of the whole ends that of a part"
            elif len(told) == len(keys):
                yield "one other noun at all parts" if len(set(told)) == 1 else "other nouns at all parts"
    elif whole.key:
        yield "only the whole has a noun"
    elif told:
        yield "only parts have a noun"


def _frames(one: Candidate) -> Iterator[str]:
    """What links, times and places say."""
    whole, parts = one.whole, one.parts
    years = [part.years for part in parts]
    every = frozenset().union(*years)
    if all(years) and len(every) == len(parts):
        yield "a time each"
    elif whole.years and every and not whole.years & every:
        yield "another time"
    elif any(years) and not all(years):
        yield "times at some parts"
    places = [part.places - whole.places for part in parts]
    if all(places) and not frozenset.intersection(*places):
        yield "a place each"


def _sort(one: Candidate) -> Iterator[str]:
    measure = one.whole.measure
    if measure == "%":
        yield "percentages"
    elif measure != "count":
        yield "money" if len(measure) == 3 and measure.isupper() else "another unit"
    elif len(one.parts) > 1:
        if one.whole.value <= _SMALL:
            yield "a small whole"
        if min(part.value for part in one.parts) <= _TINY:
            yield "a tiny part"


def _together(one: Candidate, known: set[str]) -> Iterator[str]:
    """What says more together than each for itself."""
    alike = known & {
        "one preposition behind each",
        "a preposition behind each",
        "one noun behind each",
        "a noun behind each",
        "a name before each",
        "one place of each item",
    }
    closed = "last joined by and" in known
    row = "a whole row" in known
    if alike and closed and row:
        yield "a whole row, alike and closed by and"
    elif alike and row:
        yield "a whole row alike"
    elif closed and row:
        yield "a whole row closed by and"
    elif alike and closed:
        yield "alike and closed by and"
    if row and "whole: total" in known:
        yield "a whole row and a total"
    if alike and "a colon before the parts" in known:
        yield "a colon before parts alike"
    if closed and "between: thereof" in known:
        yield "a word of parts and closed by and"
    if closed and known & {"between: division", "division at the whole"}:
        yield "a division closed by and"
    if closed and "between: composition" in known:
        yield "a composition closed by and"
    if one.order is Order.LAST and closed and "whole: total" in known:
        yield "total behind what and closes"
    if "the whole is led in" in known and "one sentence" in known:
        yield "led in, in one sentence"
    if "a word of parts right before" in known and "one sentence" in known:
        yield "a word of parts, in one sentence"
    if "one bracket" in known and "a bracket behind the whole" in known and alike:
        yield "a bracket of parts alike"
