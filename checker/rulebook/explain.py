"""What does a rule do, and why should a writer care?"""

import textwrap
from collections.abc import Callable, Mapping, Sequence

from checker.claims import render
from checker.quantity import PartialDate, Pass
from checker.rulebook.rule import MARK, Example, Rule

_WIDTH = 96

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "does": "## What it does",
        "finds": "Finds: {lower}.",
        "why": "## Why is this bad?",
        "example": "## Example",
        "silent": "## Stays silent on",
        "cannot": "## Cannot detect",
        "gap": "Not found yet: {gap}",
        "false": "## False positives",
        "standing": "## Severity and status",
        "dated": " (letter of {date})",
        "error": "Error; one step less in a claim over two sentences or with a hedge.",
        "warning": "Warning; one step less in a claim over two sentences or with a hedge.",
        "note": "Note; one step less in a claim over two sentences or with a hedge.",
        "stable": "Stable.",
        "experimental": "Experimental. Runs only with --experimental or --select.",
        "form": "What it lets pass is well formed only: nothing was compared.",
        "open": "What it lets pass stays undecided.",
        "letter": "About whole letters: off with --fragment.",
    },
    "nl": {
        "does": "## Wat de regel vindt",
        "finds": "{title}.",
        "why": "## Waarom is dat erg?",
        "example": "## Voorbeeld",
        "silent": "## Zwijgt over",
        "cannot": "## Ziet niet",
        "gap": "Nog niet gevonden: {gap}",
        "false": "## Vals alarm",
        "standing": "## Zwaarte en status",
        "dated": "Brief van {date}:",
        "error": "Fout; een stap lichter als het over twee zinnen gaat of als een getal ruw is.",
        "warning": "Waarschuwing; een stap lichter als het over twee zinnen gaat of als een getal ruw is.",
        "note": "Opmerking; ook als het over twee zinnen gaat of als een getal ruw is.",
        "stable": "De regel staat aan.",
        "experimental": "De regel is een proef, en kijkt alleen met --experimental of --select.",
        "form": "Wat de regel laat passeren is alleen welgevormd: er is niets vergeleken.",
        "open": "Wat de regel laat passeren blijft onbeslist.",
        "letter": "De regel gaat over hele brieven: met --fragment staat hij uit.",
    },
}


def explain(rule: Rule, language: str = "en", ui: str = "en") -> str:
    """Return the rule's page: fixed headings in ``ui``, examples in ``language``, all from the rule file.

    The names of examples are for who maintains the rule, and in English.
    """
    return "\n\n".join(sections(rule, language, ui, _shown, most=2)) + "\n"


def sections(
    rule: Rule, language: str, ui: str, show: Callable[[Example, str], str], most: int | None = None
) -> Sequence[str]:
    """Return the paragraphs of the rule's page; ``show`` writes an example, ``most`` of those that find."""
    said = WORDS[ui]
    title = rule.title.told(ui)
    met = [example for example in rule.examples if not example.known_gap]
    own = [example for example in met if example.language == language] or met
    finds = [example for example in own if example.finds][:most]
    misses = [example for example in own if not example.finds]
    gaps = [example.known_gap.told(ui) for example in rule.examples if example.known_gap]
    silent_on = rule.silent_on.told(ui)
    return [
        f"# {rule.id}",
        said["does"],
        said["finds"].format(title=title, lower=f"{title[0].lower()}{title[1:]}"),
        said["why"],
        _wrapped(rule.why.told(ui)),
        said["example"],
        *(show(example, ui) for example in finds),
        said["silent"],
        *([_wrapped(silent_on)] if silent_on else []),
        *(show(example, ui) for example in misses),
        said["cannot"],
        _wrapped(rule.cannot_detect.told(ui)),
        *(_wrapped(said["gap"].format(gap=gap)) for gap in gaps),
        said["false"],
        _wrapped(rule.false_positives.told(ui)),
        said["standing"],
        _standing(rule, said),
    ]


def unmarked(letter: str) -> str:
    """Return an example's letter without its [[role|text]] marks."""
    return MARK.sub(lambda found: found.group(2), letter)


def called(example: Example, ui: str) -> str:
    """Return what stands above an example: its name where that is understood, and the letter's date."""
    dated = WORDS[ui]["dated"].format(date=render(PartialDate.of(example.date), ui)) if example.date else ""
    return f"{example.name[0].upper()}{example.name[1:]}{dated}:" if ui == "en" else dated


def _shown(example: Example, ui: str) -> str:
    letter = textwrap.indent(unmarked(example.letter).strip(), "    > ", lambda _: True)
    found = "".join(f"\n    {line}" for line in example.finds)
    named = called(example, ui)
    return f"{named}\n\n{letter}{found}" if named else f"{letter}{found}"


def _standing(rule: Rule, said: Mapping[str, str]) -> str:
    lines = [said[rule.severity.value], said[rule.status]]
    if rule.then.passes in (Pass.FORM, Pass.OPEN):
        lines.append(said[rule.then.passes.value])
    if rule.scope == "letter":
        lines.append(said["letter"])
    return _wrapped(" ".join(lines))


def _wrapped(text: str) -> str:
    paragraphs = text.split("\n\n")
    return "\n\n".join(textwrap.fill(" ".join(paragraph.split()), _WIDTH) for paragraph in paragraphs)
