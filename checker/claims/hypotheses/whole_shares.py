"""Which percentages must make one whole, since words say that nothing is left or that none is counted twice?

No points weigh here: "60%, 25% and the remaining 25%" leaves nothing; who agreed, who disagreed and who were
undecided, and money that goes to one place, is counted once, so that no more than 100 can be made.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, groupby

from checker.claims.hypotheses.own_wholes import have_own_wholes, is_of_both
from checker.claims.hypotheses.term import SHARES, Term
from checker.document import Block
from checker.quantity.named import FRACTION

_ALL = Decimal(100)
_MOST = Decimal(130)  # per cent that broken shares of one whole make
_ROUGH = Decimal("2.5")  # per cent by which a fraction in words or "about" may be off
_MOST_SHARES = 6
_THREE = 3
_BEFORE = 3  # units from "the rest" to its share
_ANSWERS = ("answer-for", "answer-against", "answer-neither")
_SEXES = ("men", "women")
_OTHER = ("change", "more", "fewer", "compared", "limit", "average", "overlap", "than")
_BESIDE = 2  # units on either side of a share
_DEFINITE = "dms"  # classes of words
_PARTED = frozenset("vxq;:.")
_SIGNS = frozenset(",;:()")
_PERCENTAGE = "%"
_OBJECTS = "pr"  # classes of words that lead to what an answer is about


def whole_shares(blocks: Sequence[Block], terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield every run of shares that make one whole, or more than one where they cannot.

    Args:
        blocks: of the letter.
        terms: all figures of the letter.
    """
    yield from _listed(blocks, terms)
    for _, some in groupby(terms, key=lambda term: term.block):
        shares = [term for term in some if term.measure in SHARES and term.value < _ALL]
        if len(shares) < 2 or len(shares) > 2 * _MOST_SHARES or any(map(is_of_both, shares)):
            continue
        run = _with_rest(shares)
        if run:
            yield run
            continue
        if _are_counted_once(shares) and not any(map(_is_other, shares)) and _exceeds(shares):
            yield tuple(shares)
            continue
        for number in sorted({share.said.number for share in shares}):
            inside = [share for share in shares if share.said.number == number]
            if _is_exclusive(inside) and _exceeds(inside):
                yield tuple(inside)


def _listed(blocks: Sequence[Block], terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield the shares of each list whose introduction says that all is divided, one in each item."""
    items = [term for term in terms if term.listed >= 0]
    for _, some in groupby(items, key=lambda term: term.listed):
        inside = list(some)
        run = tuple(term for term in inside if term.measure == _PERCENTAGE)
        led = run and {term.block for term in run} == {term.block for term in inside} and len(run) == run[0].items
        if not led or not run[0].block or len({term.block for term in run}) < len(run) or any(map(_is_other, run)):
            continue
        sentence = run[0].said.sentence
        introduction = blocks[run[0].block - 1].text.rstrip()
        divides = sentence.passage.grammar.words.facts["divides-all"]
        if introduction.endswith(":") and any(word in divides for word in introduction.lower().split()):
            if len(run) > 2 and _exceeds(run):
                yield run


def _with_rest(shares: Sequence[Term]) -> tuple[Term, ...]:
    """Return the shares up to what is left of the whole, where no others of the paragraph make it 100."""
    at = next((at for at, share in enumerate(shares) if _is_rest(share)), 0)
    if not at or any(map(_is_other, shares)) or _some_make_all(shares, shares[at]):
        return ()
    rest = shares[at]
    run = [share for share in shares[:at] if rest.said.number - share.said.number <= 1]
    own = [share for share in run if share.said is rest.said]
    if own and len(own) < len(run):
        return ()  # nobody knows whether the sentence before tells of the same whole
    of = {share.figure.key_of(share.figure.frame.of) for share in (*run, rest)} - {""}
    closed = bool(run) and len(run) == at and sum(share.value for share in run) < _ALL
    return (*run, rest) if closed and len(of) < 2 and not have_own_wholes(run) else ()


def _is_rest(share: Term) -> bool:
    """Whether "the remaining", "the rest" or "the other" stands right before a share."""
    sentence = share.said.sentence
    units, facts = sentence.units, sentence.passage.grammar.words.facts
    for at in range(share.unit - 1, max(share.start - _BEFORE, -1), -1):
        if units.tags[at] in _PARTED:
            return False
        if units.words[at] in facts["rest-of"]:
            loose = units.words[at] in facts["other"]
            return not loose or (at > 0 and units.tags[at - 1] in _DEFINITE)
    return False


def _is_other(share: Term) -> bool:
    """Whether the words right beside a share make it a change, a bound, or a share of some others."""
    if share.quantity.norm or share.led or "each" in share.near:
        return True  # "A and B each have 33%"
    tags = share.said.sentence.units.tags
    first, last = share.start, share.unit + 1
    while first > max(share.start - _BESIDE, 0) and tags[first - 1] not in _SIGNS:
        first -= 1
    while last < min(share.unit + _BESIDE, len(tags)) and tags[last] not in _SIGNS:
        last += 1
    return any(share.said.holds(name, first, last) for name in _OTHER)


def _off(share: Term) -> Decimal:
    rough = share.measure == FRACTION or share.quantity.hedge is not None
    return _ROUGH if rough else share.quantity.step / 2


def _some_make_all(shares: Sequence[Term], rest: Term) -> bool:
    """Whether what is left makes 100 with some of the others."""
    others = [share for share in shares if share is not rest][: 2 * _MOST_SHARES - 1]
    return any(
        abs(sum(one.value for one in some) + rest.value - _ALL) <= sum(map(_off, (*some, rest)))
        for size in range(1, len(others) + 1)
        for some in combinations(others, size)
    )


def _exceeds(run: Sequence[Term]) -> bool:
    made = sum(share.value for share in run)
    return _ALL + sum(map(_off, run)) < made <= _MOST


def _are_counted_once(shares: Sequence[Term]) -> bool:
    """Whether a paragraph says that each has one answer, or is in one group: "each was counted once"."""
    passage = shares[0].said.sentence.passage
    text = f" {' '.join(passage.tokens.lower)} "
    return any(f" {phrase} " in text for phrase in passage.grammar.words.facts["one-only"])


def _is_exclusive(run: Sequence[Term]) -> bool:
    """Whether each is a share of one whole, and what it is of is in no other of them."""
    if not 1 < len(run) <= _MOST_SHARES or any(map(_is_other, run)):
        return False
    of = {share.figure.key_of(share.figure.frame.of) for share in run} - {""}
    if len(of) > 1:
        return False
    return _are_answers(run) or _are_sexes(run) or _is_in_one_place(run) or _is_divided(run)


def _are_answers(run: Sequence[Term]) -> bool:
    """Whether three shares are for, against and neither: "41% agreed, 36% disagreed, 29% were undecided"."""
    if len(run) != _THREE:
        return False
    told = sorted(filter(None, _told(run)))
    return told == sorted(_ANSWERS) and _is_one_question(run)


def _is_one_question(run: Sequence[Term]) -> bool:
    """Whether only one answer tells what it is about: not "agreed that it rains, disagreed with the plan"."""
    units, of = run[0].said.sentence.units, run[0].said.sentence.passage.grammar.words.facts["share-of"]
    ends = [*(share.start for share in run[1:]), len(units)]
    about = (
        any(tag in _OBJECTS and word not in of for tag, word in list(zip(units.tags, units.words, strict=True))[share.unit + 1 : end])
        for share, end in zip(run, ends, strict=True)
    )
    return sum(about) < 2


def _are_sexes(run: Sequence[Term]) -> bool:
    """Whether two shares of one whole are of men and women: "52% is vrouw en 48% man"."""
    if len(run) != 2 or _leads_to_own(run[1]) or any(_is_of_sex(share) for share in run):
        return False
    first, second = run
    tags = first.said.sentence.units.tags
    joint = max(tags.rfind(sign, first.unit, second.unit) for sign in ",c") + 1
    end = second.start if _leads_to_own(first) else first.unit + 1 + _BESIDE
    behind = _named(first, first.unit + 1, end), _named(second, second.unit + 1, second.unit + 1 + _BESIDE)
    before = _named(first, 0, first.unit), _named(second, joint, second.unit)
    told = behind if all(behind) else before if _leads_to_own(first) else ()
    return set(told) == set(_SEXES)


def _is_of_sex(share: Term) -> bool:
    of = share.figure.frame.of
    evidence = share.said.sentence.passage.grammar.words.evidence
    return of is not None and any(of.head in evidence[name] for name in _SEXES)


def _named(share: Term, first: int, last: int) -> str:
    """Return which of the sexes some words name, "" for both, for neither, or behind a preposition."""
    tags = share.said.sentence.units.tags
    told = [name for name in _SEXES if share.said.holds(name, first, last)]
    led = any(tags[at - 1 : at] == _OBJECTS[0] for name in told for at in share.said.marks[name] if first <= at < last)
    return told[0] if len(told) == 1 and not led else ""


def _told(run: Sequence[Term]) -> list[str]:
    """Return for what each share is by the words behind it, or else by those before each."""
    ends = [*(share.start for share in run[1:]), len(run[0].said.sentence.units)]
    behind = [_answer(share, share.unit + 1, end) for share, end in zip(run, ends, strict=True)]
    starts = [0, *(share.unit + 1 for share in run[:-1])]
    before = [_answer(share, first, share.unit) for share, first in zip(run, starts, strict=True)]
    return behind if all(behind) else before


def _answer(share: Term, first: int, last: int) -> str:
    """Return for what a share is by some words: "niet akkoord" is against."""
    if share.said.holds(_ANSWERS[2], first, last):
        return _ANSWERS[2]
    for_, against = (share.said.holds(name, first, last) for name in _ANSWERS[:2])
    if for_ == against:
        return ""
    denied = share.said.holds("negation", first, last)
    return _ANSWERS[1] if against or denied else _ANSWERS[0]


def _leads_to_own(share: Term) -> bool:
    """Whether "of" stands right behind a share, so that it is of those: "45% of the men"."""
    sentence = share.said.sentence
    behind = sentence.units.words[share.unit + 1 : share.unit + 2]
    return any(word in sentence.passage.grammar.words.facts["share-of"] for word in behind)


def _is_in_one_place(run: Sequence[Term]) -> bool:
    """Whether each share of money, land or time goes elsewhere: "46% ging naar A, 37% naar B, 24% naar C"."""
    sentence = run[0].said.sentence
    units, facts = sentence.units, sentence.passage.grammar.words.facts
    if len(run) < _THREE:
        return False
    of = run[0].figure.frame.of
    whole = (*units.words[: run[0].start], *(() if of is None else (of.head,)))
    if not any(word.endswith(noun) for word in whole for noun in facts["one-place"]):
        return False
    ends = [*(share.start for share in run[1:]), len(units)]
    leads = {
        next((word for word in units.words[share.unit + 1 : end] if word in facts["goes-to"]), "")
        for share, end in zip(run, ends, strict=True)
    }
    named = all(units.tags[share.unit + 1 : share.unit + 2] == "n" for share in run)
    return named or (len(leads) == 1 and "" not in leads)


def _is_divided(run: Sequence[Term]) -> bool:
    """Whether a word says that all is divided, before three shares or more that are no answers."""
    if len(run) < _THREE or run[0].said.holds("answers", 0, len(run[0].said.sentence.units)):
        return False
    sentence = run[0].said.sentence
    divides = sentence.passage.grammar.words.facts["divides-all"]
    return any(word in divides for word in sentence.units.words[: run[0].unit])
