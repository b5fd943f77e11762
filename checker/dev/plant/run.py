"""What does planting cost to miss: claims, variants, found, recall, and each miss with its reason?"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from checker import data, rulebook
from checker.dev.letters import Letter, letters
from checker.dev.plant.damage import Damage, Found, damages
from checker.dev.plant.forms import FORMS, Form
from checker.document import Document
from checker.lint import Report
from checker.quantity import Verdict
from checker.readers.refusal import Refusal
from checker.rulebook import Evaluation, Rulebook

_PARTLY = {("sum-mismatch", 1)}  # a single part says nothing of the sum
# Rules that tell the same error: a part above its whole is told as that, not as a wrong sum.
_ALSO = {
    "sum-mismatch": "subset-exceeds-total",
    "change-mismatch": "percentage-point-confusion",
    "percentage-point-confusion": "change-mismatch",
}
_WHOLE = frozenset({"broken-footnote"})  # a mark and its note may be pages apart
_NEAR = 400  # characters between a damage and a finding that speaks of it


@dataclass(slots=True)
class Tally:
    """What came of one rule."""

    claims: int = 0
    variants: int = 0
    found: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)


def plant(arguments: Sequence[str]) -> int:
    """Print how many of the errors planted into the letters of folders are found."""
    parser = argparse.ArgumentParser(prog="python -m checker.dev plant", description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument(
        "--fragments", default="", help="names of files of JSON lines that hold pieces of letters"
    )
    parser.add_argument("--rule", help="only this rule")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=60, help="claims of a rule, at most")
    parser.add_argument("--misses", action="store_true", help="print each miss with its sentence")
    asked = parser.parse_args(arguments)
    rules = rulebook.load(data.folder("rules"))
    if not isinstance(rules, Rulebook):
        print("the rules are faulty; python -m checker.dev check", file=sys.stderr)
        return 2
    rules = rules.select(experimental=True)
    if asked.rule:
        rules = Rulebook(
            tuple(rule for rule in rules.rules if rule.id in {asked.rule, _ALSO.get(asked.rule)}),
            rules.tables,
        )
    every = [
        letter
        for letter in letters(asked.folders, asked.fragments.split(","))
        if letter.path.endswith((".txt", ".md"))
    ]
    real = {rule.id: Tally() for rule in rules.rules}
    inserted = {rule.id: Tally() for rule in rules.rules}
    _break(every, rules, real, asked.seed, asked.limit)
    _insert(every, rules, inserted, asked.seed)
    _print("claims of the letters", real, misses=asked.misses)
    _print("sentences put into the letters", inserted, misses=asked.misses)
    return 0


def _report(letter: Letter, rules: Rulebook, text: str | None = None) -> tuple[Document, Report] | None:
    content = letter.content if text is None else text.encode("utf-8", "replace")
    document = replace(letter, content=content).read()
    return None if isinstance(document, Refusal) else (document, letter.report(document, rules))


def _break(
    every: Sequence[Letter], rules: Rulebook, tallies: dict[str, Tally], seed: int, limit: int
) -> None:
    """Break the claims that hold, each sentence once."""
    found: dict[str, dict[str, tuple[Letter, Found]]] = {rule.id: {} for rule in rules.rules}
    for letter in every:
        read = _report(letter, rules)
        if read is None:
            continue
        document, told = read
        for evaluation in told.evaluations:
            if evaluation.outcome.verdict not in {Verdict.HOLDS, Verdict.ROUNDING} or _says_little(
                evaluation
            ):
                continue
            if document.source is None:
                continue
            claim = Found(evaluation, document, document.source, told.language or "nl")
            found[evaluation.rule.id].setdefault(sentence(told, document, evaluation), (letter, claim))
    for rule, claims in found.items():
        chance = Random(f"{seed} {rule}")  # noqa: S311  to be repeatable
        chosen = chance.sample(sorted(claims), min(limit, len(claims)))
        tallies[rule].claims = len(claims)
        for key in chosen:
            letter, claim = claims[key]
            for damage in damages(claim, chance):
                _tell(letter, rules, rule, claim.text, damage, key, tallies[rule])


def _says_little(evaluation: Evaluation) -> bool:
    return (evaluation.rule.id, len(evaluation.roles.get("part", ()))) in _PARTLY


def sentence(told: Report, document: Document, evaluation: Evaluation) -> str:
    """Return the sentence that a claim stands in."""
    _, where = evaluation.place
    assert told.reading is not None
    span = told.reading.sentence(where.block, where.span.start)
    return document.by_id[where.block].text[span.start : span.end]


def _tell(
    letter: Letter, rules: Rulebook, rule: str, text: str, damage: Damage, sentence: str, tally: Tally
) -> None:
    """Lint the damaged letter and note whether the rule spoke where the damage is."""
    changed = damage.applied(text)
    low = min(start for start, _, _ in damage.edits)
    high = max(end for _, end, _ in damage.edits) + len(changed) - len(text)
    tally.variants += 1
    reason = missed(letter, rules, rule, changed, low, high)
    if reason is None:
        tally.found += 1
        return
    tally.reasons[reason] += 1
    tally.misses.append(f"[{reason}] {damage.what} | {letter.name} | {' '.join(sentence.split())[:400]}")


def missed(letter: Letter, rules: Rulebook, rule: str, text: str, low: int, high: int) -> str | None:
    """Return why the rule says nothing near low..high of a text, None if it speaks there."""
    read = _report(letter, rules, text)
    if read is None:
        return "unreadable"
    document, told = read
    if rule in _WHOLE:
        low, high = 0, len(text)
    if any(
        finding.rule in {rule, _ALSO.get(rule)}
        and any(
            low - _NEAR <= place.start and place.end <= high + _NEAR
            for place in (finding.place, *finding.others)
        )
        for finding in told.findings
    ):
        return None
    near = [
        each
        for each in told.evaluations
        if each.rule.id == rule and _overlaps(document, each, low - _NEAR, high + _NEAR)
    ]
    touching = [each for each in near if _overlaps(document, each, low - 1, high + 1)]
    if not touching:
        return "no claim formed"
    outcome = touching[0].outcome
    return f"{outcome.verdict.value}: {outcome.reason}" if outcome.reason else outcome.verdict.value


def _overlaps(document: Document, evaluation: Evaluation, low: int, high: int) -> bool:
    for _, where in (evaluation.place, *evaluation.others):
        segments = document.by_id[where.block].origin.segments(where.span.start, where.span.end)
        if segments and segments[0][0] <= high and segments[-1][1] >= low:
            return True
    return False


def _insert(every: Sequence[Letter], rules: Rulebook, tallies: dict[str, Tally], seed: int) -> None:
    """Put sentences into letters, true and broken: silence for the one, a finding for the other."""
    known = {rule.id for rule in rules.rules}
    for number, form in enumerate(FORMS):
        if form.rule not in known:
            continue
        chance = Random(f"{seed} {number}")  # noqa: S311  to be repeatable
        fitting = [
            each for each in every if each.options.language == form.language and len(each.content) > 600
        ]
        if not fitting:
            continue
        letter = chance.choice(fitting)
        _try(letter, rules, form, tallies[form.rule])


def _try(letter: Letter, rules: Rulebook, form: Form, tally: Tally) -> None:
    whole = letter.content.decode("utf-8", "replace")
    at = whole.find("\n\n", len(whole) // 2)
    at = at if at >= 0 else len(whole)
    tally.claims += 1
    for said in (form.true, *form.broken):
        text = f"{whole[:at]}\n\n{said}\n\n{whole[at:].lstrip()}"
        low, high = at + 2, at + 2 + len(said)
        reason = missed(letter, rules, form.rule, text, low, high)
        if said == form.true:
            if reason is None:
                tally.misses.append(f"[FALSE] {said}")
                tally.reasons["false alarm"] += 1
            continue
        tally.variants += 1
        if reason is None:
            tally.found += 1
        else:
            tally.reasons[reason] += 1
            tally.misses.append(f"[{reason}] {said} | {letter.name}")


def _print(title: str, tallies: dict[str, Tally], *, misses: bool) -> None:
    print(f"\n{title}\n{'rule':28}{'claims':>8}{'variants':>10}{'found':>8}{'recall':>8}  why missed")
    for rule, tally in sorted(tallies.items()):
        share = f"{100 * tally.found / tally.variants:.0f}%" if tally.variants else "-"
        why = "; ".join(f"{reason} {count}" for reason, count in tally.reasons.most_common(4))
        print(f"{rule:28}{tally.claims:>8}{tally.variants:>10}{tally.found:>8}{share:>8}  {why}")
    if misses:
        for rule, tally in sorted(tallies.items()):
            for miss in tally.misses:
                print(f"\n{rule}: {miss}")
