"""What does a number under the pointer mean, with what was it compared, and what came of that?"""

import re
from collections.abc import Iterator

from lsprotocol import types

from checker import rulebook
from checker.census import NO_CLAIM, Looked
from checker.claims import Mention
from checker.lsp.letter import Linted
from checker.quantity import Verdict
from checker.reporters.claims import comparison, meaning, standing
from checker.reporters.evidence import reading
from checker.reporters.frame import DEFAULT
from checker.reporters.frames import told

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|])")


def hover(linted: Linted, position: types.Position, ui: str = DEFAULT) -> types.Hover | None:
    """Return in ``ui`` what was understood of a mention, what it is of, and what came of it."""
    mention = linted.mention_at(position)
    if mention is None or linted.reading is None:
        return None
    meant = f"**{_plain(mention.text)}**: {_plain(meaning(mention, ui))}"
    of = _of(mention, linted, ui)
    said = "\n".join(f"- {line}" for line in _lines(mention, linted.looked[mention.id], linted, ui))
    content = types.MarkupContent(types.MarkupKind.Markdown, "\n\n".join(filter(None, (meant, of, said))))
    return types.Hover(content, linted.range_of(mention))


def _of(mention: Mention, linted: Linted, ui: str) -> str:
    """Return in a line what a figure is of."""
    frame = linted.frames.get(mention.id)
    return "" if frame is None else _plain(told(frame, linted.mentions, ui))


def _lines(mention: Mention, looked: Looked, linted: Linted, ui: str) -> Iterator[str]:
    """Yield each comparison with its arithmetic; of a mention without one, the rest that is known."""
    if looked.why is not None and looked.why.said == NO_CLAIM:
        return
    if not looked.compared:
        yield _plain(standing(looked, ui))
    for one in looked.compared:
        sum_ = _arithmetic(one.rule, mention, linted)
        yield f"{_plain(comparison(one, ui))}{f': {_plain(sum_)}' if sum_ else ''}"
    strongest = linted.strongest.get(mention.id)
    if strongest is not None:
        yield _plain(reading(strongest, mention, ui))


def _arithmetic(rule: str, mention: Mention, linted: Linted) -> str:
    """Return how a rule reckoned with a mention, where it did and the result is not what is written."""
    assert linted.reading is not None
    for evaluation in linted.report.evaluations:
        outcome = evaluation.outcome
        decided = outcome.verdict is not Verdict.UNKNOWN and len(outcome.derivation) > 1
        if evaluation.rule.id == rule and decided and mention.id in {one.id for one in evaluation.compared}:
            return rulebook.derivation(evaluation, linted.reading)
    return ""


def _plain(text: str) -> str:
    """Return text in which no character is Markdown."""
    return _MARKUP.sub(r"\\\1", text)
