"""What does a number under the pointer mean, and what was it held against?"""

import re

from lsprotocol import types

from checker import rulebook
from checker.lsp.letter import Linted
from checker.quantity import Verdict
from checker.reporters.claims import meaning
from checker.reporters.looked import looked
from checker.rulebook import Evaluation

_SAID = {
    Verdict.HOLDS: "holds",
    Verdict.ROUNDING: "holds by rounding",
    Verdict.FAILS: "**does not hold**",
    Verdict.UNKNOWN: "cannot be told",
}
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|])")


def hover(linted: Linted, position: types.Position) -> types.Hover | None:
    """Return what was understood of the mention at a position, and what each rule made of it."""
    mention = linted.mention_at(position)
    if mention is None or linted.reading is None:
        return None
    lines = [f"**{_plain(mention.text)}**: {_plain(meaning(mention))}"]
    lines += [
        f"- {evaluation.rule.id}: {_came(evaluation, linted)}"
        for evaluation in linted.evaluations.get(mention.id, ())
    ]
    unchecked = looked(linted.report)[mention.id].unchecked
    if unchecked is not None and len(lines) == 1:
        lines.append(f"not checked: {_plain(unchecked)}")
    content = types.MarkupContent(
        types.MarkupKind.Markdown, "\n\n".join((lines[0], "\n".join(lines[1:]))).strip()
    )
    return types.Hover(content, linted.range_of(mention))


def _came(evaluation: Evaluation, linted: Linted) -> str:
    assert linted.reading is not None
    outcome = evaluation.outcome
    said = _SAID[outcome.verdict]
    if outcome.verdict is Verdict.UNKNOWN:
        return f"{said} ({_plain(outcome.reason or '')})"
    arithmetic = rulebook.derivation(evaluation, linted.reading) if len(outcome.derivation) > 1 else ""
    return f"{said}: {_plain(arithmetic)}" if arithmetic else said


def _plain(text: str) -> str:
    """Return text in which no character is Markdown."""
    return _MARKUP.sub(r"\\\1", text)
