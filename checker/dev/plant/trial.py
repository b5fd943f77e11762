"""Which claims of a letter can be broken, and is it told when they are?"""

from dataclasses import dataclass
from random import Random

from checker.claims import Mention, Reading
from checker.dev.letters import Letter, rules
from checker.dev.plant.insertions import insertions
from checker.dev.plant.ways import Damage, Found, damages
from checker.document import Document
from checker.lint import Report
from checker.quantity import Verdict
from checker.readers.refusal import Refusal
from checker.rulebook import Evaluation

# Rules that tell the same error: a part above its whole is told as that, not as a wrong sum.
_ALSO = {
    "sum-mismatch": "subset-exceeds-total",
    "change-mismatch": "percentage-point-confusion",
    "percentage-point-confusion": "change-mismatch",
    "event-date-mismatch": "known-event-mismatch",
    "known-event-mismatch": "event-date-mismatch",
}
_ONE_PART = "sum-mismatch"  # of which one part says nothing
_UNSURE = "too unsure to be told without being asked"
FOUND, SILENT, UNKNOWN, LOST, FALSE = "found", "holds all the same", "unknown", "no claim", "false alarm"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim that can be broken, or a place where a false one can be put in.

    ``at`` is its number among the letter's evaluations or insertions. ``spread``: its places stand in several
    sentences. ``text`` is its sentence.
    """

    letter: int
    at: int
    rule: str
    kind: str
    inserted: bool
    spread: bool
    text: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one way to break a claim: ``came`` is found, or why it was missed."""

    claim: Claim
    what: str
    came: str
    reason: str = ""


def claims(letter: tuple[int, Letter]) -> tuple[Claim, ...]:
    """Return the claims of a letter that hold, and the places where one can be put in."""
    number, own = letter
    document = own.read()
    if isinstance(document, Refusal):
        return ()
    report = own.report(document, rules())
    reading = report.reading
    if reading is None:
        return ()
    holding = (
        Claim(number, at, each.rule.id, _kind(each), False, *_sentences(each, reading))
        for at, each in enumerate(report.evaluations)
        if each.outcome.verdict in (Verdict.HOLDS, Verdict.ROUNDING) and not _says_little(each)
    )
    put_in = (
        Claim(number, at, each.rule, "inserted", True, False, _sentence(each.mention, reading))
        for at, each in enumerate(insertions(reading))
    )
    return (*holding, *put_in)


def tried(given: tuple[Letter, tuple[Claim, ...], int]) -> tuple[Tried, ...]:
    """Break the claims of a letter one after the other, and return what came of each."""
    letter, chosen, seed = given
    document = letter.read()
    assert not isinstance(document, Refusal), "its claims were found in it"
    report = letter.report(document, rules())
    assert report.reading is not None
    put_in = list(insertions(report.reading))
    before = {finding.fingerprint for finding in report.findings}
    found: list[Tried] = []
    for claim in chosen:
        chance = Random(f"{seed} {claim.rule} {claim.text}")  # noqa: S311  to be repeatable
        if claim.inserted:
            own = put_in[claim.at]
            found.append(_tried(claim, own.wrong, letter, document, before))
            true = _tried(claim, own.right, letter, document, before)
            if true.came == FOUND:
                found.append(Tried(claim, own.right.what, FALSE))
        else:
            holding = Found(report.evaluations[claim.at], report.reading)
            found += (_tried(claim, damage, letter, document, before) for damage in damages(holding, chance))
    return tuple(found)


def _tried(claim: Claim, damage: Damage, letter: Letter, document: Document, before: set[str]) -> Tried:
    """Lint the broken letter: a finding of the rule that was not there before tells the error."""
    report = letter.report(damage.change(document), rules())
    telling = {claim.rule, _ALSO.get(claim.rule)}
    if any(one.rule in telling and one.fingerprint not in before for one in report.findings):
        return Tried(claim, damage.what, FOUND)
    return Tried(claim, damage.what, *_missed(claim.rule, damage, report))


def _missed(rule: str, damage: Damage, report: Report) -> tuple[str, str]:
    """Return why the rule said nothing: of its claims at the damage the worst outcome."""
    there = [each for each in report.evaluations if each.rule.id == rule and _touches(each, damage)]
    for each in there:
        if each.outcome.verdict is Verdict.UNKNOWN:
            return UNKNOWN, each.outcome.reason or ""
        if each.outcome.verdict is Verdict.FAILS and not each.told:
            return UNKNOWN, _UNSURE
    return (SILENT, "") if there else (LOST, "")


def _touches(evaluation: Evaluation, damage: Damage) -> bool:
    return any(
        place.block == damage.block and place.span.start <= damage.end and place.span.end >= damage.start
        for _, place in (evaluation.place, *evaluation.others)
    )


def _kind(evaluation: Evaluation) -> str:
    return evaluation.claim.kind if evaluation.claim is not None else "pair"


def _says_little(evaluation: Evaluation) -> bool:
    return evaluation.rule.id == _ONE_PART and len(evaluation.roles.get("part", ())) == 1


def _sentences(evaluation: Evaluation, reading: Reading) -> tuple[bool, str]:
    """Return whether the places of a claim are in several sentences, and these."""
    places = [place for _, place in (evaluation.place, *evaluation.others)]
    spans = {(place.block, reading.sentence(place.block, place.span.start)) for place in places}
    texts = (
        reading.document.by_id[block].text[span.start : span.end]
        for block, span in sorted(spans, key=lambda one: (one[0], one[1].start))
    )
    return len(spans) > 1, " / ".join(texts)


def _sentence(mention: Mention, reading: Reading) -> str:
    span = reading.sentence(mention.block, mention.span.start)
    return reading.document.by_id[mention.block].text[span.start : span.end]
