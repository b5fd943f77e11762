"""How does a rule say what is wrong, in the letter's language?"""

import re
from collections.abc import Iterable

from checker.claims import Reading
from checker.quantity import Shown
from checker.rulebook.evaluation import Evaluation

_WORD = re.compile(r"\{([^{}]*)\}(\.?)")  # and the full stop behind it: "mln." brings its own


def message(evaluation: Evaluation, reading: Reading) -> str:
    """Return the rule's message with its words filled in; words are replaced, nothing is evaluated.

    Of messages for traits a claim without any gets the first.
    """
    language = spoken(evaluation, reading)
    template = evaluation.rule.message.get(language) or evaluation.rule.message["en"]
    if not isinstance(template, str):
        traits = evaluation.claim.traits.values() if evaluation.claim else ()
        untold = evaluation.rule.title.told(language) if traits else next(iter(template.values()))
        template = next((text for word, text in template.items() if word in traits), untold)

    def filled(found: re.Match[str]) -> str:
        text = _filled(found.group(1), evaluation, language)
        return text if text.endswith(".") else text + found.group(2)

    return _WORD.sub(filled, template)


def derivation(evaluation: Evaluation, reading: Reading) -> str:
    """Return the arithmetic in the letter's notation: "5,4% + 2,5% = 7,9%"."""
    return _row(evaluation.outcome.derivation, spoken(evaluation, reading), " ")


def spoken(evaluation: Evaluation, reading: Reading) -> str:
    """Return the language of the block where the finding stands."""
    block = evaluation.place[1].block
    return reading.languages.get(block) or reading.language or "en"


def _filled(word: str, evaluation: Evaluation, language: str) -> str:
    outcome = evaluation.outcome
    if word in ("stated", "derived"):
        value = outcome.stated if word == "stated" else outcome.derived
        written = [
            mention.text for some in evaluation.roles.values() for mention in some if mention.value == value
        ]
        if written and word == "stated":
            return written[0]
        return _row(() if value is None else (value,), language, "")
    if word == "derivation":
        return _row(outcome.derivation, language, " ")
    if word == "parts":
        word = "part"
    texts = [mention.text for mention in evaluation.roles.get(word, ())]
    texts += [anchor.text for anchor in evaluation.anchors.get(word, ())]
    if not texts and evaluation.claim is not None:
        return evaluation.claim.traits.get(word, "")
    return ", ".join(texts)


def _row(values: Iterable[Shown], language: str, between: str) -> str:
    from checker.claims import render  # noqa: PLC0415  the grammars are loaded with it

    return between.join(render(value, language) for value in values)
