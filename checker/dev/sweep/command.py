"""What happens between the folders that are named and the tables?"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from checker.dev.letters import letters, rules
from checker.dev.sweep import table
from checker.dev.sweep.swept import Said, Swept, swept
from checker.dev.sweep.verdicts import WORDS, Key, Verdict, judged, load, save, updated
from checker.dev.work import over

_ANSWERS: Mapping[str, str | None] = {**{word[0]: word for word in WORDS}, "": None, "q": None}
_QUIT = "q"


def sweep(arguments: Sequence[str]) -> int:
    """Show each finding that nobody has judged, ask what it is if somebody is there, and print the tables."""
    asked = _parser().parse_args(arguments)
    try:
        return _sweep(asked)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m checker.dev sweep",
        description="Show what the rules say of real letters, to be judged, and count how often it is true.",
        epilog="Without a folder, --judge only writes verdicts on what an earlier sweep showed.",
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER|FILE", help="letters, or JSON lines of them")
    parser.add_argument(
        "--fragment",
        action="append",
        default=[],
        metavar="GLOB",
        help="names of files whose texts are pieces of letters: no rules about whole letters",
    )
    parser.add_argument("--select", default="", metavar="RULE,...", help="only these rules")
    parser.add_argument("--verdicts", metavar="FILE", help="where verdicts are kept, in JSON lines")
    parser.add_argument(
        "--judge",
        action="append",
        default=[],
        metavar="FINGERPRINT=VERDICT",
        help=f"say of a finding that it is {', '.join(WORDS)}",
    )
    parser.add_argument("--reason", default="", help="why, for those of --judge")
    parser.add_argument("--all", action="store_true", help="show what was judged before too")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    return parser


def _sweep(asked: argparse.Namespace) -> int:
    if asked.judge and not asked.verdicts:
        raise ValueError("--judge needs --verdicts FILE, where it is kept")
    if not asked.folders and not asked.judge:
        raise ValueError("name a folder of letters")
    file = Path(asked.verdicts) if asked.verdicts else None
    known = load(file) if file else {}
    known = _read(asked, known) if asked.folders else _judged(known, asked.judge, asked.reason)
    if file:
        save(known, file)
    return 0


def _read(asked: argparse.Namespace, known: Mapping[Key, Verdict]) -> dict[Key, Verdict]:
    """Sweep, show, ask, count; return all verdicts."""
    selected = tuple(filter(None, asked.select.split(",")))
    rules(selected)  # is refused here, not by a process
    named = list(letters(asked.folders, asked.fragment))
    every = list(over(named, partial(swept, selected=selected), asked.jobs))
    told = [said for each in every for said in each.said]
    known = _judged(updated(known, told), asked.judge, asked.reason)
    asking = bool(asked.verdicts) and sys.stdin.isatty() and sys.stdout.isatty()
    for same in _together(told):
        said, verdict = same[0], known[same[0].key]
        if not asked.all and all(known[one.key].verdict is not None for one in same):
            continue
        _show(said, verdict, len(same) - 1)
        if asking and verdict.verdict is None:
            answer = _answer()
            if answer == _QUIT:
                asking = False
            elif _ANSWERS[answer]:
                known = _judged(known, [f"{said.fingerprint}={_ANSWERS[answer]}"], input("    because: "))
    _print(every, known, selected)
    return dict(known)


def _judged(known: Mapping[Key, Verdict], judgements: Sequence[str], reason: str) -> dict[Key, Verdict]:
    found = dict(known)
    for judgement in judgements:
        found = judged(found, judgement, reason)
    return found


def _together(told: Sequence[Said]) -> Sequence[Sequence[Said]]:
    """Return the findings that have one fingerprint together: a letter may be there in several formats."""
    found: dict[str, list[Said]] = {}
    for said in told:
        found.setdefault(said.fingerprint, []).append(said)
    return tuple(found.values())


def _show(said: Said, verdict: Verdict, elsewhere: int) -> None:
    more = f" (and {elsewhere} more)" if elsewhere else ""
    print(f"{said.fingerprint} {said.severity}[{said.rule}] {said.letter}{more}: {said.message}")
    for line in said.text.splitlines():
        print(f"    {line}")
    if verdict.verdict is not None:
        print(f"    judged {verdict.verdict}{f': {verdict.reason}' if verdict.reason else ''}")
    print()


def _answer() -> str:
    """Return what a person answers: the first letter of a verdict, nothing to leave it open, or q."""
    while True:
        answer = input("    [t]rue, [f]alse, [u]nclear, Enter to leave it, [q]uit asking: ").strip().lower()
        if answer in _ANSWERS:
            return answer


def _print(every: Sequence[Swept], known: Mapping[Key, Verdict], selected: tuple[str, ...]) -> None:
    for each in every:
        if each.refusal is not None:
            print(f"not read: {each.letter}: {each.refusal}")
    print("\n".join((*table.by_rule(every, known, selected), "", *table.by_source(every, known))))
    said = {said.key for each in every for said in each.said}
    swept_letters = {each.letter for each in every}
    for key, verdict in sorted(known.items()):
        gone = verdict.letter in swept_letters and key not in said
        if gone and verdict.verdict == "true" and (not selected or verdict.rule in selected):
            print(f"no longer said, and true: {verdict.finding} {verdict.rule} {verdict.letter}")
