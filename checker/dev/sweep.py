"""How often is a rule right when it speaks on real letters?"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt
from pathlib import Path

from checker import data, rulebook
from checker.dev.letters import letters, report
from checker.dev.plant.run import sentence
from checker.quantity import Verdict
from checker.rulebook import Rulebook

_SURE = 1.96  # of 95%
_VERDICTS = ("true", "false", "unclear")


def sweep(arguments: Sequence[str]) -> int:
    """Print each new finding to be read, then the table of every rule."""
    parser = argparse.ArgumentParser(prog="python -m checker.dev sweep", description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument(
        "--fragments", default="", help="names of files of JSON lines that hold pieces of letters"
    )
    parser.add_argument(
        "--verdicts", default="verdicts.json", help="what was read before: fingerprint to verdict"
    )
    parser.add_argument("--say", nargs=2, action="append", default=[], metavar=("FINGERPRINT", "VERDICT"))
    asked = parser.parse_args(arguments)
    rules = rulebook.load(data.folder("rules"))
    wrong = [verdict for _, verdict in asked.say if verdict not in _VERDICTS]
    if not isinstance(rules, Rulebook) or wrong:
        print(f"verdicts are {', '.join(_VERDICTS)}" if wrong else "the rules are faulty", file=sys.stderr)
        return 2
    file = Path(asked.verdicts)
    known: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
    known.update(dict(asked.say))
    if asked.say:
        file.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")
    looked: Counter[tuple[str, str]] = Counter()
    read: Counter[tuple[str, str]] = Counter()
    for letter in letters(asked.folders, asked.fragments.split(",")):
        found = report(letter, rules.select(experimental=True))
        if found is None:
            continue
        document, told = found
        for evaluation in told.evaluations:
            looked[evaluation.rule.id, evaluation.outcome.verdict.value] += 1
        for finding in told.findings:
            read[finding.rule, known.get(finding.fingerprint, "new")] += 1
            if finding.fingerprint in known:
                continue
            said = next(
                (
                    sentence(told, document, each)
                    for each in told.evaluations
                    if each.rule.id == finding.rule
                    and each.outcome.verdict is not Verdict.HOLDS
                    and each.place[1].block == finding.place.block
                    and each.place[1].span.start == finding.place.block_start
                ),
                "",
            )
            print(f"{finding.fingerprint} {finding.rule} | {letter.name} | {finding.message}")
            print(f"    {' '.join(said.split())}")
    _print(looked, read)
    return 0


def _print(looked: Mapping[tuple[str, str], int], read: Mapping[tuple[str, str], int]) -> None:
    kinds = [verdict.value for verdict in Verdict]
    print(
        f"\n{'rule':28}{'claims':>8}"
        + "".join(f"{kind:>10}" for kind in (*kinds, *_VERDICTS, "new"))
        + "  precision"
    )
    for rule in sorted({rule for rule, _ in looked}):
        row = [looked.get((rule, kind), 0) for kind in kinds]
        said = [read.get((rule, verdict), 0) for verdict in (*_VERDICTS, "new")]
        right, wrong = said[0], said[1]
        low, high = wilson(right, right + wrong)
        precision = (
            f"{100 * right / (right + wrong):.0f}% ({100 * low:.0f}-{100 * high:.0f})"
            if right + wrong
            else "-"
        )
        print(
            f"{rule:28}{sum(row):>8}"
            + "".join(f"{number:>10}" for number in (*row, *said))
            + f"  {precision}"
        )


def wilson(right: int, of: int) -> tuple[float, float]:
    """Return the 95% interval of a share by Wilson's score (1927): 9 of 10 is 0.60 to 0.98."""
    if of == 0:
        return 0.0, 1.0
    share, square = right / of, _SURE**2
    middle = share + square / (2 * of)
    half = _SURE * sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max((middle - half) / (1 + square / of), 0.0), min((middle + half) / (1 + square / of), 1.0)
