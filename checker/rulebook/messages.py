"""How does a rule say what is wrong, in the letter's language?"""

import re
from collections.abc import Iterable, Mapping, Sequence

from checker.claims import Reading
from checker.quantity import PartialDate, Shown
from checker.rulebook.evaluation import Evaluation

_COMPARED = 3  # of a comparison: the one, how it stands to the other, the other
_COMPARES: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "day <": "ligt voor",
        "day >": "ligt na",
        "figure <": "is minder dan",
        "figure >": "is meer dan",
        "days &": "en",
        "days -": "t/m",
    },
    "en": {
        "day <": "is before",
        "day >": "is after",
        "figure <": "is less than",
        "figure >": "is more than",
        "days &": "and",
        "days -": "to",
    },
}
_WORD = re.compile(r"\{([^{}]*)\}(\.?)")  # and the full stop behind it: "mln." brings its own


def message(evaluation: Evaluation, reading: Reading) -> str:
    """Return the rule's message with its words filled in; words are replaced, nothing is evaluated.

    Of messages for traits, or for the relation's ways to fail, a claim without any gets the first.
    """
    language = spoken(evaluation, reading)
    template = evaluation.rule.message.get(language) or evaluation.rule.message["en"]
    if not isinstance(template, str):
        traits = evaluation.claim.traits.values() if evaluation.claim else ()
        untold = evaluation.rule.title.told(language) if traits else next(iter(template.values()))
        sorts = (*traits, evaluation.outcome.sort)
        template = next((text for word, text in template.items() if word in sorts), untold)

    def filled(found: re.Match[str]) -> str:
        text = _filled(found.group(1), evaluation, language)
        return text if text.endswith(".") else text + found.group(2)

    return _WORD.sub(filled, template)


def derivation(evaluation: Evaluation, reading: Reading) -> str:
    """Return the arithmetic in the letter's notation: "5,4% + 2,5% = 7,9%".

    What only compares two things is none: the message says that already.
    """
    if "=" not in evaluation.outcome.derivation:
        return ""
    return _row(evaluation.outcome.derivation, spoken(evaluation, reading), " ")


def spoken(evaluation: Evaluation, reading: Reading) -> str:
    """Return the language of the block where the finding stands."""
    block = evaluation.place[1].block
    return reading.spoken(block) or "en"


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
        return _row(_in_words(outcome.derivation, language), language, " ")
    if word in outcome.told:
        told = outcome.told[word]
        row = told if isinstance(told, tuple) else told.get(language) or next(iter(told.values()), ())
        return _row(_days_in_words(row, language), language, " ")
    if word == "parts":
        word = "part"
    texts = [mention.text for mention in evaluation.roles.get(word, ())]
    texts += [anchor.text for anchor in evaluation.anchors.get(word, ())]
    if not texts and evaluation.claim is not None:
        return evaluation.claim.traits.get(word, "")
    return ", ".join(texts)


def _in_words(row: Sequence[Shown], language: str) -> Sequence[Shown]:
    """Return a comparison as a sentence has it: "25 juni 2024 ligt voor 28 juni 2024"."""
    if len(row) != _COMPARED or row[1] not in ("<", ">"):
        return row
    said = _COMPARES.get(language, _COMPARES["en"])
    kind = "day" if isinstance(row[0], PartialDate) else "figure"
    return (row[0], said[f"{kind} {row[1]}"], row[2])


def _days_in_words(row: Sequence[Shown], language: str) -> Sequence[Shown]:
    """Return a first and last day as a sentence has them: "11 en 12 juli 2023", "29 mei t/m 2 juni 2024"."""
    if len(row) != _COMPARED or row[1] not in ("-", "&") or not isinstance(row[2], PartialDate):
        return row
    said = _COMPARES.get(language, _COMPARES["en"])
    return (row[0], said[f"days {row[1]}"], row[2])


def _row(values: Iterable[Shown], language: str, between: str) -> str:
    from checker.claims import render  # noqa: PLC0415  the grammars are loaded with it

    row = between.join(render(value, language) for value in values)
    return row.replace("( ", "(").replace(" )", ")")
