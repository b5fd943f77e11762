"""What is told of what came of a letter's claims, in which order and under which names?"""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from checker import census, claims, rulebook
from checker.census import Standing, came
from checker.claims import Reading
from checker.digest import sha256
from checker.document import Document
from checker.finding import Certainty, Finding, Place, Repair, Severity
from checker.places import places
from checker.quantity import Shown, Verdict
from checker.rulebook import Evaluation
from checker.rulebook.messages import spoken
from checker.spending import watched
from checker.suggestions import suggestions

_AGREES = {"nl": "Dit klopt.", "en": "This agrees."}
_MENDS = {
    "nl": "Met {meant} in plaats van {written} klopt het.",
    "en": "With {meant} instead of {written} it adds up.",
}
_LONG = 20_000  # characters of a block's words; the hash of more stands for them in each finding's
_WORD = re.compile(r"[^\W\d_]+")


def findings(
    reading: Reading, evaluations: Iterable[Evaluation], *, rounding: bool, holds: bool
) -> tuple[Finding, ...]:
    """Return what is to be told, and what deserves a look: in order, then by rule, nothing twice.

    Args:
        reading: the letter.
        evaluations: of its claims by the rules.
        rounding: what holds by rounding is told too.
        holds: what holds is told too.
    """
    where = places(reading.document)
    order = in_order(reading.document)
    told: dict[object, Finding] = {}
    for evaluation in watched(evaluations):
        severity = _severity(evaluation, rounding=rounding, holds=holds)
        if severity is None:
            continue
        place = where.of(*evaluation.place)
        others = sorted((where.of(role, one) for role, one in evaluation.others), key=order)
        key = (evaluation.rule.id, place, frozenset(others))
        if key not in told:
            told[key] = _finding(evaluation, severity, place, tuple(others), reading)
    ordered = sorted(told.values(), key=lambda finding: (*order(finding.place), finding.rule))
    # Looks are named last: whether they are told changes no other's name.
    named = with_fingerprints(sorted(ordered, key=is_look), reading.document)
    return tuple(sorted(named, key=lambda finding: (*order(finding.place), finding.rule)))


def is_look(finding: Finding) -> bool:
    """Whether it deserves a look and is too unsure to be told unasked."""
    return finding.certainty is Certainty.LOOK


def in_order(document: Document) -> Callable[[Place], tuple[int, ...]]:
    """Return what sorts places of a letter's files: by line where it has lines, else as the letter is read.

    A note that stands between the lines of its letter is read last, and told where it stands.
    """
    files = {block.id: number for number, file in enumerate(document.each) for block in file.blocks}
    blocks = {block.id: number for number, block in enumerate(document.blocks)}

    def place_in_order(place: Place) -> tuple[int, ...]:
        stands = (place.line or 0, place.column or 0, blocks[place.block], place.block_start, place.start)
        return (files[place.block], *stands, place.block_end)

    return place_in_order


def with_fingerprints(ordered: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """Give each finding a name that survives edits elsewhere: no offsets, and of its block the words only.

    No other finding of its file has it.
    """
    seen: dict[tuple[str | None, str], int] = {}
    words: dict[str, str] = {}
    for finding in watched(ordered):
        roles = (text for place in (finding.place, *finding.others) for text in (place.role, place.text))
        block = finding.place.block
        if block not in words:  # once: a long block may hold many findings
            said = " ".join(_WORD.findall(document.by_id[block].text))
            words[block] = said if len(said) < _LONG else _hashed(said)
        parts = "\0".join((finding.rule, *roles, words[block]))
        name = _hashed(parts)[:16]
        own = (finding.place.file, name)
        seen[own] = seen.get(own, 0) + 1
        yield replace(finding, fingerprint=name if seen[own] == 1 else f"{name}:{seen[own]}")


def _hashed(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass"))


def _severity(evaluation: Evaluation, *, rounding: bool, holds: bool) -> Severity | None:
    """Return how grave the finding is; None where there is nothing to tell."""
    if evaluation.contradicts:
        return None if evaluation.certainty is None else evaluation.severity
    if evaluation.outcome.verdict is Verdict.ROUNDING:
        return Severity.NOTE if rounding else None
    return Severity.NOTE if holds and came(evaluation) is Standing.AGREES else None


def _finding(
    evaluation: Evaluation, severity: Severity, place: Place, others: tuple[Place, ...], reading: Reading
) -> Finding:
    outcome = evaluation.outcome
    language = spoken(evaluation, reading)
    agrees = came(evaluation) is Standing.AGREES
    stated = _shown(outcome.stated, language)
    derived = _shown(outcome.derived, language)
    fails = outcome.verdict is Verdict.FAILS
    suggested: tuple[str, ...] = ()
    repair = None
    if fails and evaluation.evidence:  # the sum is no likelier than the total: only one slip is worth a word
        repair = _repair(evaluation, (place, *others), language)
        suggested = (repair.text,) if repair is not None and repair.place is place else ()
    elif fails:
        suggested = tuple(suggestions(evaluation, place.text, stated, derived))
    sure = evaluation.certainty if evaluation.contradicts else None
    return Finding(
        rule=evaluation.rule.id,
        severity=severity,
        outcome=census.outcome(evaluation),
        message=_AGREES.get(language, _AGREES["en"]) if agrees else rulebook.message(evaluation, reading),
        place=place,
        others=others,
        stated=stated,
        derived=derived,
        derivation=_plain(rulebook.derivation(evaluation, reading)) or None,
        suggestions=suggested,
        unlikely=outcome.unlikely,
        certainty=sure or Certainty.CERTAIN,
        evidence=claims.weightiest_first(evaluation.evidence) if evaluation.contradicts else (),
        repair=repair,
    )


def _repair(evaluation: Evaluation, known: tuple[Place, ...], language: str) -> Repair | None:
    """Return the only slip of the pen that explains a failure, in the words of its own figure."""
    slip = None if evaluation.claim is None else rulebook.slip_of(evaluation.claim)
    if slip is None:
        return None
    mention, found = slip
    stands = (mention.block, mention.span.start, mention.span.end)
    place = next((one for one in known if (one.block, one.block_start, one.block_end) == stands), None)
    written, meant = _shown(found.written, language), _shown(found.meant, language)
    if place is None or written is None or meant is None or _plain(place.text).count(written) != 1:
        return None
    said = _MENDS.get(language, _MENDS["en"]).format(meant=meant, written=written)
    return Repair(place, _plain(place.text).replace(written, meant), said)


def _shown(value: Shown | None, language: str) -> str | None:
    return None if value is None else _plain(claims.render(value, language))


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
