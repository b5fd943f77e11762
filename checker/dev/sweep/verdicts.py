"""What did a person who read a finding think of it: is it true, false, or can one not tell?

They are kept in a file of JSON lines, one for each finding, to be edited by hand too: a finding that nobody
has judged yet has null for its verdict.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from checker.dev.sweep.swept import Said

WORDS = ("true", "false", "unclear")
_SHORTEST = 4  # characters of a fingerprint that name it, if no other begins so

Key = tuple[str, str]  # the letter's name and the finding's fingerprint


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line of the file."""

    letter: str
    finding: str
    rule: str
    message: str
    verdict: str | None = None
    reason: str = ""


def load(path: Path) -> dict[Key, Verdict]:
    """Return the verdicts of a file; none where there is no file yet.

    Raises:
        ValueError: a line is no verdict.
    """
    if not path.exists():
        return {}
    found = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            verdict = Verdict(**json.loads(line))
        except (ValueError, TypeError) as error:
            raise ValueError(f"{path}:{number}: this line is no verdict ({error})") from error
        if verdict.verdict not in (None, *WORDS):
            raise ValueError(
                f"{path}:{number}: a verdict is null or one of {', '.join(WORDS)}, not {verdict.verdict!r}"
            )
        found[verdict.letter, verdict.finding] = verdict
    return found


def save(verdicts: Mapping[Key, Verdict], path: Path) -> None:
    """Write the verdicts, in an order that shows in a diff only what is new."""
    lines = (json.dumps(asdict(verdicts[key]), ensure_ascii=False) for key in sorted(verdicts))
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def updated(known: Mapping[Key, Verdict], said: Iterable[Said]) -> dict[Key, Verdict]:
    """Return what is known with what was said now; of what nobody judged only that is kept."""
    now = {one.key: Verdict(one.letter, one.fingerprint, one.rule, one.message) for one in said}
    judged = {key: verdict for key, verdict in known.items() if verdict.verdict is not None}
    return {**now, **judged}


def judged(verdicts: Mapping[Key, Verdict], asked: str, reason: str) -> dict[Key, Verdict]:
    """Return the verdicts with one more: ``asked`` is "9f2c=true", for every finding whose name begins so.

    Raises:
        ValueError: it has another form, or names no finding, or several that are not the same.
    """
    name, _, word = asked.partition("=")
    if word not in WORDS or len(name) < _SHORTEST:
        raise ValueError(f"{asked!r}: a judgement is FINGERPRINT={'|'.join(WORDS)}")
    meant = [key for key in verdicts if key[1].startswith(name)]
    if len({finding for _, finding in meant}) != 1:
        raise ValueError(f"{name}: {'several findings begin so' if meant else 'there is no such finding'}")
    return {**verdicts, **{key: replace(verdicts[key], verdict=word, reason=reason) for key in meant}}
