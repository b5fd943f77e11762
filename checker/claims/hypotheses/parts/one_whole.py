"""Which shares of a sentence are of one whole, so that nothing of it is in two of them?

No points weigh here: who agreed, who disagreed and who were undecided, men and women, and money that goes to
one place are each counted once. What may be in several, as reasons and stages are, is not.
"""

from collections.abc import Sequence

from checker.claims.hypotheses.term import Term

MOST_SHARES = 6
THREE = 3
_ANSWERS = ("answer-for", "answer-against", "answer-neither")
_SEXES = ("men", "women")
_OTHER = ("change", "more", "fewer", "compared", "limit", "average", "overlap", "than")
_BESIDE = 2  # units on either side of a share
_SIGNS = frozenset(",;:()")
_OBJECTS = "pr"  # classes of words that lead to what an answer is about


def is_no_part(share: Term) -> bool:
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


def is_one_whole(run: Sequence[Term]) -> bool:
    """Whether each is a share of one whole, and what it is of is in no other of them."""
    if not 1 < len(run) <= MOST_SHARES or any(map(is_no_part, run)):
        return False
    of = {share.figure.key_of(share.figure.frame.of) for share in run} - {""}
    if len(of) > 1:
        return False
    return _are_answers(run) or _are_sexes(run) or _is_in_one_place(run) or _is_divided(run)


def _are_answers(run: Sequence[Term]) -> bool:
    """Whether three shares are for, against and neither: "41% agreed, 36% disagreed, 29% were undecided"."""
    if len(run) != THREE:
        return False
    told = sorted(filter(None, _told(run)))
    return told == sorted(_ANSWERS) and _is_one_question(run)


def _is_one_question(run: Sequence[Term]) -> bool:
    """Whether only one answer tells what it is about: not "agreed that it rains, disagreed with the plan"."""
    units, of = run[0].said.sentence.units, run[0].said.sentence.passage.grammar.words.facts["share-of"]
    ends = [*(share.start for share in run[1:]), len(units)]
    about = (
        any(
            tag in _OBJECTS and word not in of
            for tag, word in list(zip(units.tags, units.words, strict=True))[share.unit + 1 : end]
        )
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
    led = any(
        tags[at - 1 : at] == _OBJECTS[0]
        for name in told
        for at in share.said.marks[name]
        if first <= at < last
    )
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
    if len(run) < THREE:
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
    if len(run) < THREE or run[0].said.holds("answers", 0, len(run[0].said.sentence.units)):
        return False
    sentence = run[0].said.sentence
    divides = sentence.passage.grammar.words.facts["divides-all"]
    return any(word in divides for word in sentence.units.words[: run[0].unit])
