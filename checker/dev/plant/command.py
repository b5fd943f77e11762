"""What happens between the folders that are named and the table of what was found?"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from checker.dev.letters import Letter, letters, rules
from checker.dev.plant.trial import FALSE, FOUND, LOST, SILENT, UNKNOWN, Claim, Tried, claims, tried
from checker.dev.sweep.table import wilson
from checker.dev.tabular import table
from checker.dev.work import over


def plant(arguments: Sequence[str]) -> int:
    """Print how many of the errors planted into the letters of folders are found."""
    asked = _parser().parse_args(arguments)
    try:
        named = list(letters(asked.folders, asked.fragment))
        selected = {rule.id for rule in rules(tuple(filter(None, asked.select.split(",")))).rules}
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    found = [claim for some in over(list(enumerate(named)), claims, asked.jobs) for claim in some]
    chosen = list(_chosen((claim for claim in found if claim.rule in selected), named, asked))
    by_letter: dict[int, list[Claim]] = {}
    for claim in chosen:
        by_letter.setdefault(claim.letter, []).append(claim)
    work = [(named[number], tuple(own), asked.seed) for number, own in sorted(by_letter.items())]
    every = [one for some in over(work, tried, asked.jobs) for one in some]
    if asked.show_missed:
        for one in every:
            if one.came != FOUND:
                print(f"{one.claim.rule} | {one.came}{f': {one.reason}' if one.reason else ''} | {one.what}")
                print(f"    {named[one.claim.letter].name}: {' '.join(one.claim.text.split())}\n")
    for inserted, title in ((False, "claims of the letters, broken"), (True, "claims put into the letters")):
        print(f"{title}\n")
        print("\n".join(_table([one for one in every if one.claim.inserted is inserted])), end="\n\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m checker.dev plant",
        description="Break the claims of real letters that hold, and count how many of the errors are found.",
    )
    parser.add_argument("folders", nargs="+", metavar="FOLDER|FILE")
    parser.add_argument("--fragment", action="append", default=[], metavar="GLOB", help="as in sweep")
    parser.add_argument("--select", default="", metavar="RULE,...", help="only these rules")
    parser.add_argument("--limit", type=int, default=20, help="claims of a rule and kind, at most (20)")
    parser.add_argument("--seed", type=int, default=1, help="which claims are taken, of more")
    parser.add_argument("--show-missed", action="store_true", help="print what was not found, to be read")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    return parser


def _chosen(found: Iterable[Claim], named: Sequence[Letter], asked: argparse.Namespace) -> Iterator[Claim]:
    """Yield distinct claims: one of each rule, kind and sentence, in the shortest letter that has it."""
    distinct: dict[tuple[str, str, str], Claim] = {}
    for claim in sorted(found, key=lambda claim: len(named[claim.letter].content)):
        distinct.setdefault((claim.rule, claim.kind, " ".join(claim.text.split())), claim)
    groups: dict[tuple[str, str, bool], list[Claim]] = {}
    for claim in distinct.values():
        groups.setdefault((claim.rule, claim.kind, claim.spread), []).append(claim)
    for group, own in sorted(groups.items()):
        chance = Random(f"{asked.seed} {group}")  # noqa: S311  to be repeatable
        yield from chance.sample(own, min(asked.limit, len(own)))


def _table(every: Sequence[Tried]) -> Iterator[str]:
    """Yield the recall by rule, claim kind and reach; in the last rows of all of them."""
    groups: dict[tuple[str, str, str], list[Tried]] = {}
    for one in every:
        reach = "across places" if one.claim.spread else "in a sentence"
        groups.setdefault((one.claim.rule, one.claim.kind, reach), []).append(one)
        groups.setdefault(("~ all", "", reach), []).append(one)
    head = ("rule", "kind", "reach", "claims", "all found", "variants", FOUND, "recall")
    rows = [(*(word.lstrip("~ ") for word in group), *_row(own)) for group, own in sorted(groups.items())]
    return table((*head, SILENT, UNKNOWN, LOST, FALSE, "unknown because"), rows)


def _row(own: Sequence[Tried]) -> Iterator[object]:
    real = [one for one in own if one.came != FALSE]
    came = Counter(one.came for one in own)
    by_claim: dict[Claim, bool] = {}
    for one in real:
        by_claim[one.claim] = by_claim.get(one.claim, True) and one.came == FOUND
    low, high = (100 * end for end in wilson(came[FOUND], len(real)))
    share = f"{100 * came[FOUND] / len(real):.0f}% ({low:.0f}-{high:.0f})" if real else "-"
    yield from (len(by_claim), sum(by_claim.values()), len(real), came[FOUND], share)
    yield from (came[word] for word in (SILENT, UNKNOWN, LOST, FALSE))
    reasons = Counter(one.reason for one in own if one.reason)
    yield "; ".join(f"{count} {reason}" for reason, count in reasons.most_common(3))
