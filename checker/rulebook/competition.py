"""Which of the readings of the same figures speaks?"""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.claims import total
from checker.claims.hypotheses import FAMILIES, ORDERS
from checker.quantity import Verdict, unknown
from checker.rulebook.evaluation import Evaluation

OTHER_READING = "another reading of these figures is likelier"
WRITTEN_OUT = "it is written out how these figures are related"
_CHANGE = "change"
_WRITTEN = frozenset(
    {"conversion", "equation", "pace", "words_figures", "breakdown", "share", "product", _CHANGE}
)  # kinds of claims
TOO_LITTLE = "too little says that these figures belong together"
_ENDS = ("to", "from")  # roles
_SHARED = 2  # figures that make two readings rivals
_NEARLY = 10  # points of wording that a reading which holds may lack: with a part more it says a little less
_IMPROBABLE = 28  # decibels: a figure of four digits agrees so by chance in about 1 of 1,000 cases


def strongest(evaluations: Sequence[Evaluation]) -> tuple[Evaluation, ...]:
    """Return all evaluations; what is too unsure, or has a stronger rival, is undecided.

    A reading that holds has the points of its wording and those of how seldom figures agree by chance; one
    that fails those of its wording, of how seldom letters are wrong, and of what the miss looks like. One
    that holds silences a contradiction only if its wording says nearly as much, or if so many digits hardly
    ever agree by chance: of the small counts of a paragraph some always do. Where a form says how figures are
    related ("12 × € 50 = € 600") nothing else is guessed of them.
    """
    written = [each for each in evaluations if _is_written_out(each)]
    guessed = [each for each in evaluations if each.evidence and each.outcome.verdict is not Verdict.UNKNOWN]
    if not guessed:
        return tuple(evaluations)
    by_figure: dict[str, list[_Spoken]] = {}
    told: dict[int, Evaluation] = {}
    by_form = _shared_by_form(written)
    for each in sorted(guessed, key=_strength, reverse=True):
        own = _spoken(each)
        if any(_leaves_nothing(one, own) for name in own.figures for one in by_form.get(name, ())):
            told[id(each)] = _undecided(each, WRITTEN_OUT)
            continue
        rivals = {id(other): other for name in own.figures for other in by_figure.get(name, ())}
        if any(_silences(other, own) for other in rivals.values() if other.question != own.question):
            told[id(each)] = _undecided(each, OTHER_READING)
            continue
        if (own.fails and each.certainty is None) or (not own.fails and _strength(each) < 0):
            told[id(each)] = _undecided(each, TOO_LITTLE)
            continue
        if not own.fails and len(own.figures) <= _SHARED and not own.ordered:
            continue  # a part that does not exceed its whole says little
        for name in own.figures:
            by_figure.setdefault(name, []).append(own)
    return tuple(told.get(id(each), each) for each in evaluations)


def _is_written_out(each: Evaluation) -> bool:
    """Whether a form that leaves nothing to guess says how these figures are related, whatever came of it."""
    written = each.claim is not None and not each.claim.evidence and each.claim.kind in _WRITTEN
    return written and each.outcome.verdict is not Verdict.UNKNOWN


def _figures(each: Evaluation) -> frozenset[str]:
    return frozenset(one.id for some in each.roles.values() for one in some)


def _shared_by_form(written: Sequence[Evaluation]) -> Mapping[str, Sequence["_Spoken"]]:
    """Return for each figure the readings of it that a form writes out."""
    found: dict[str, list[_Spoken]] = {}
    for each in written:
        own = _spoken(each)
        for name in own.figures:
            found.setdefault(name, []).append(own)
    return found


def _leaves_nothing(written: "_Spoken", own: "_Spoken") -> bool:
    """Whether what is written out leaves nothing to guess: by how much it changed does not say which way."""
    if len(own.figures & written.figures) < _SHARED:
        return False
    return not (own.ordered and own.ends and own.ends == written.ends)


class _Spoken(Struct, frozen=True):
    """A reading: its figures, whether it fails, the points of its wording and those of its figures.

    ``ordered``: it says but which of two is larger, so that of each pair one reading holds, whatever it is.
    ``ends``: the figures of what something became and was, where the reading is of a change. ``question``:
    the claim and the relation that is asked of it; a rule of one's own may ask what one of ours asks.
    """

    figures: frozenset[str]
    fails: bool
    wording: int
    agreement: int
    ordered: bool = False
    ends: tuple[str, ...] = ()
    question: tuple[int, str] = (0, "")


def _spoken(each: Evaluation) -> _Spoken:
    figures = _figures(each)
    wording = 0 if each.claim is None else total(each.claim.evidence)
    family = None if each.claim is None else FAMILIES.get(each.claim.kind)
    ordered = family is not None and family.name in ORDERS
    ends = tuple(one.id for role in _ENDS for one in each.roles.get(role, ()))
    question = (id(each.claim), each.rule.then.relation)
    return _Spoken(figures, each.contradicts, wording, _strength(each) - wording, ordered, ends, question)


def _silences(other: _Spoken, own: _Spoken) -> bool:
    """Whether a stronger reading leaves nothing to say for another of the same figures."""
    if len(own.figures & other.figures) < _SHARED:
        return False
    if other.fails or not own.fails:
        return True
    if own.ordered and own.ends and own.ends == other.ends:
        return False  # by how much it changed does not say which way
    if other.ordered:
        return own.ordered and other.wording >= own.wording
    return other.wording >= own.wording - _NEARLY or other.agreement >= _IMPROBABLE


def _strength(evaluation: Evaluation) -> int:
    return total(evaluation.evidence)


def _undecided(evaluation: Evaluation, reason: str) -> Evaluation:
    return replace(evaluation, outcome=unknown(reason), compared=())
