"""Which percentages must make one whole, since words say that nothing is left or that none is counted twice?

No points weigh here: "60%, 25% and the remaining 25%" leaves nothing; who agreed, who disagreed and who were
undecided, and money that goes to one place, is counted once, so that no more than 100 can be made.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, groupby

from checker.claims.hypotheses.parts.one_whole import MOST_SHARES, THREE, is_no_part, is_one_whole
from checker.claims.hypotheses.parts.own_wholes import have_own_wholes, is_of_both
from checker.claims.hypotheses.term import SHARES, Term
from checker.claims.lexicon import says
from checker.document import Block
from checker.quantity.named import FRACTION

_ALL = Decimal(100)
_MOST = Decimal(130)  # per cent that broken shares of one whole make
_ROUGH = Decimal("2.5")  # per cent by which a fraction in words or "about" may be off
_BEFORE = 3  # units from "the rest" to its share
_DEFINITE = "dms"  # classes of words
_PARTED = frozenset("vxq;:.")
_PERCENTAGE = "%"
_OTHERWISE = ("open", "including", "overlap", "answers", "since", "compared")


def whole_shares(blocks: Sequence[Block], terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield every run of shares that make one whole, or more than one where they cannot.

    Args:
        blocks: of the letter.
        terms: all figures of the letter.
    """
    yield from _listed(blocks, terms)
    for _, some in groupby(terms, key=lambda term: term.block):
        shares = [term for term in some if term.measure in SHARES and term.value < _ALL]
        if not 1 < len(shares) <= 2 * MOST_SHARES or any(map(is_of_both, shares)):
            continue
        run = _with_rest(shares)
        if run:
            yield run
            continue
        if _are_counted_once(shares) and not any(map(is_no_part, shares)) and _exceeds(shares):
            yield tuple(shares)
            continue
        for number in sorted({share.said.number for share in shares}):
            inside = [share for share in shares if share.said.number == number]
            if is_one_whole(inside) and _exceeds(inside):
                yield tuple(inside)


def _listed(blocks: Sequence[Block], terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield the shares of each list whose introduction says that all is divided, one in each item."""
    items = [term for term in terms if term.listed >= 0]
    for _, some in groupby(items, key=lambda term: term.listed):
        inside = list(some)
        run = tuple(term for term in inside if term.measure == _PERCENTAGE)
        led = (
            run
            and {term.block for term in run} == {term.block for term in inside}
            and len(run) == run[0].items
        )
        if (
            not led
            or not run[0].block
            or len({term.block for term in run}) < len(run)
            or any(map(is_no_part, run))
        ):
            continue
        sentence = run[0].said.sentence
        introduction = blocks[run[0].block - 1].text.rstrip()
        divides = sentence.passage.grammar.words.facts["divides-all"]
        told = introduction.endswith(":") and any(word in divides for word in introduction.lower().split())
        if told and len(run) >= THREE and _exceeds(run):
            yield run


def _with_rest(shares: Sequence[Term]) -> tuple[Term, ...]:
    """Return the shares up to what is left of the whole, where no others of the paragraph make it 100."""
    at = next((at for at, share in enumerate(shares) if _is_rest(share)), 0)
    if not at or any(map(is_no_part, shares)) or _some_make_all(shares, shares[at]):
        return ()
    if any(map(_is_otherwise, shares)):
        return ()  # "since 2019 30% was built; the remaining 50% follows"
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


def _is_otherwise(share: Term) -> bool:
    said = share.said
    return any(said.holds(name, 0, len(said.sentence.units)) for name in _OTHERWISE)


def _off(share: Term) -> Decimal:
    rough = share.measure == FRACTION or share.quantity.hedge is not None
    return _ROUGH if rough else share.quantity.step / 2


def _some_make_all(shares: Sequence[Term], rest: Term) -> bool:
    """Whether what is left makes 100 with some of the others."""
    others = [share for share in shares if share is not rest][: 2 * MOST_SHARES - 1]
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
    return says(passage.tokens.lower, passage.grammar.words.facts["one-only"])
