"""How much did each rule look at, how often was it right, and how often is a reader disturbed for nothing?"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import sqrt

from checker.dev.letters import rules
from checker.dev.sweep.swept import Said, Swept
from checker.dev.sweep.verdicts import WORDS, Key, Verdict
from checker.dev.tabular import table
from checker.finding import Severity
from checker.quantity import Verdict as Outcome

_SURE = 1.96  # standard deviations, of 95%
_OUTCOMES = (Outcome.HOLDS, Outcome.ROUNDING, Outcome.FAILS, Outcome.UNKNOWN)
_WORDS = 100_000


def by_rule(
    every: Sequence[Swept], verdicts: Mapping[Key, Verdict], selected: tuple[str, ...]
) -> Iterator[str]:
    """Yield the table of the rules: claims whose outcome is known are looked at."""
    looked = sum((each.looked for each in every), Counter[tuple[str, str]]())
    judged = Counter((said.rule, _word(said, verdicts)) for each in every for said in each.said)
    rows = []
    for rule in sorted(rules(selected).rules, key=lambda rule: rule.id):
        counts = [looked[rule.id, outcome.value] for outcome in _OUTCOMES]
        words = [judged[rule.id, word] for word in (*WORDS, None)]
        row = (rule.id, rule.status, sum(counts[:-1]), *counts, *words, precision(words[0], words[1]))
        rows.append(row)
    head = ("rule", "status", "looked at", *(one.value for one in _OUTCOMES), *WORDS, "new", "precision")
    return table(head, rows)


def by_source(every: Sequence[Swept], verdicts: Mapping[Key, Verdict]) -> Iterator[str]:
    """Yield the table of the sources: false errors and warnings for each 100,000 words."""
    rows = []
    for source in sorted({each.source for each in every}):
        own = [each for each in every if each.source == source]
        words = sum(each.words for each in own)
        told = Counter(said.severity for each in own for said in each.said)
        disturbing = [
            said for each in own for said in each.said if Severity(said.severity) is not Severity.NOTE
        ]
        wrong = sum(_word(said, verdicts) == "false" for said in disturbing)
        new = sum(_word(said, verdicts) is None for said in disturbing)
        each_words = f"{wrong * _WORDS / words:.1f}" if words else "-"
        unread = sum(each.refusal is not None for each in own)
        severities = (told[severity.value] for severity in Severity)
        rows.append((source, len(own), unread, words, *severities, new, wrong, each_words))
    severity_names = (f"{severity.value}s" for severity in Severity)
    head = ("source", "letters", "unread", "words", *severity_names, "new", "false", "per 100,000 words")
    return table(head, rows)


def precision(right: int, wrong: int) -> str:
    """Return the share that is right with its interval: "90% (60-98)"; "-" of nothing."""
    if not right + wrong:
        return "-"
    low, high = wilson(right, right + wrong)
    return f"{100 * right / (right + wrong):.0f}% ({100 * low:.0f}-{100 * high:.0f})"


def wilson(right: int, of: int) -> tuple[float, float]:
    """Return the 95% interval of a share by Wilson's score (1927): 9 of 10 is 0.60 to 0.98."""
    if of == 0:
        return 0.0, 1.0
    share, square = right / of, _SURE**2
    middle = share + square / (2 * of)
    half = _SURE * sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max((middle - half) / (1 + square / of), 0.0), min((middle + half) / (1 + square / of), 1.0)


def _word(said: Said, verdicts: Mapping[Key, Verdict]) -> str | None:
    verdict = verdicts.get(said.key)
    return None if verdict is None else verdict.verdict
