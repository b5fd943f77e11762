"""Which percentages must make one whole, since words say that nothing is left or that none is counted twice?

No points weigh here: "60%, 25% and the remaining 25%" leaves nothing; who agreed, who disagreed and who were
undecided, and money that goes to one place, is counted once, so that no more than 100 can be made.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, groupby

from checker.claims.hypotheses.own_wholes import is_of_both
from checker.claims.hypotheses.term import SHARES, Term
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


def whole_shares(terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield every run of shares that make one whole, or more than one where they cannot.

    Args:
        terms: all figures of the letter.
    """
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
    return (*run, rest) if run and len(run) == at and len(of) < 2 else ()


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
    if share.quantity.norm or share.led:
        return True
    return any(share.said.holds(name, share.start - _BESIDE, share.unit + _BESIDE) for name in _OTHER)


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
    return sorted(filter(None, _told(run, _ANSWERS, _answer))) == sorted(_ANSWERS)


def _are_sexes(run: Sequence[Term]) -> bool:
    """Whether two shares are of men and women among one whole: "52% is vrouw en 48% man"."""
    if len(run) != 2 or any(_leads_to_own(share) for share in run[1:]):
        return False
    return sorted(filter(None, _told(run, _SEXES, _named))) == sorted(_SEXES)


def _told(
    run: Sequence[Term], names: Sequence[str], tell: Callable[[Term, int, int, Sequence[str]], str]
) -> list[str]:
    """Return what each share is told to be by the words behind it, or else by those before each."""
    ends = [*(share.start for share in run[1:]), len(run[0].said.sentence.units)]
    behind = [tell(share, share.unit + 1, end, names) for share, end in zip(run, ends, strict=True)]
    starts = [0, *(share.unit + 1 for share in run[:-1])]
    before = [tell(share, first, share.unit, names) for share, first in zip(run, starts, strict=True)]
    return behind if all(behind) else before


def _answer(share: Term, first: int, last: int, names: Sequence[str]) -> str:
    """Return for what a share is by some words: "niet akkoord" is against."""
    if share.said.holds(names[2], first, last):
        return names[2]
    for_, against = (share.said.holds(name, first, last) for name in names[:2])
    if for_ == against:
        return ""
    denied = share.said.holds("negation", first, last)
    return names[1] if against or denied else names[0]


def _named(share: Term, first: int, last: int, names: Sequence[str]) -> str:
    told = [name for name in names if share.said.holds(name, first, last)]
    return told[0] if len(told) == 1 else ""


def _leads_to_own(share: Term) -> bool:
    """Whether "of" stands right behind a share, so that it is of those: "45% of the men"."""
    sentence = share.said.sentence
    behind = sentence.units.words[share.unit + 1 : share.unit + 2]
    return any(word in sentence.passage.grammar.words.facts["share-of"] for word in behind)


def _is_in_one_place(run: Sequence[Term]) -> bool:
    """Whether each share of money, land or time goes elsewhere: "46% ging naar A, 37% naar B, 24% naar C"."""
    facts = run[0].said.sentence.passage.grammar.words.facts
    whole = _whole_noun(run[0])
    if not any(whole.endswith(noun) for noun in facts["one-place"]):
        return False
    ends = [*(share.start for share in run[1:]), len(run[0].said.sentence.units)]
    words = run[0].said.sentence.units.words
    leads = [
        next((word for word in words[share.unit + 1 : end] if word in facts["goes-to"]), "")
        for share, end in zip(run, ends, strict=True)
    ]
    return bool(leads[0]) and len(set(leads)) == 1


def _whole_noun(first: Term) -> str:
    """Return the noun of what a share is of, or of what its sentence opens with behind "of"."""
    sentence = first.said.sentence
    if first.figure.frame.of is not None:
        return first.figure.frame.of.head
    opens = sentence.units.words[0] in sentence.passage.grammar.words.facts["share-of"]
    return sentence.units.words[sentence.groups[0].head] if opens and sentence.groups else ""


def _is_divided(run: Sequence[Term]) -> bool:
    """Whether a word says that all is divided, before three shares or more that are no answers."""
    if len(run) < _THREE or run[0].said.holds("answers", 0, len(run[0].said.sentence.units)):
        return False
    sentence = run[0].said.sentence
    divides = sentence.passage.grammar.words.facts["divides-all"]
    return any(word in divides for word in sentence.units.words[: run[0].unit])
