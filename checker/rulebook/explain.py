"""What does a rule do, and why should a writer care?"""

import textwrap

from checker.quantity import Pass
from checker.rulebook.rule import MARK, Example, Rule

_WIDTH = 96
_PASSES = {
    Pass.FORM: "What it lets pass is well formed only: nothing was compared.",
    Pass.OPEN: "What it lets pass stays undecided.",
}


def explain(rule: Rule, language: str = "en") -> str:
    """Return the rule's page: fixed headings, examples in ``language``, all of it from the rule file."""
    met = [example for example in rule.examples if not example.known_gap]
    own = [example for example in met if example.language == language] or met
    finds = [example for example in own if example.finds][:2]
    misses = [example for example in own if not example.finds]
    gaps = [example for example in rule.examples if example.known_gap]
    sections = [
        f"# {rule.id}",
        "## What it does",
        f"Finds: {rule.title[0].lower()}{rule.title[1:]}.",
        "## Why is this bad?",
        _wrapped(rule.why),
        "## Example",
        *(_shown(example) for example in finds),
        "## Stays silent on",
        *([_wrapped(rule.silent_on)] if rule.silent_on else []),
        *(_shown(example) for example in misses),
        "## Cannot detect",
        _wrapped(rule.cannot_detect),
        *(f"{_wrapped('Not found yet: ' + str(gap.known_gap))}" for gap in gaps),
        "## False positives",
        _wrapped(rule.false_positives),
        "## Severity and status",
        _standing(rule),
    ]
    return "\n\n".join(sections) + "\n"


def unmarked(letter: str) -> str:
    """Return an example's letter without its [[role|text]] marks."""
    return MARK.sub(lambda found: found.group(2), letter)


def _shown(example: Example) -> str:
    letter = textwrap.indent(unmarked(example.letter).strip(), "    > ", lambda _: True)
    found = "".join(f"\n    {line}" for line in example.finds)
    dated = f" (letter of {example.date})" if example.date else ""
    return f"{example.name[0].upper()}{example.name[1:]}{dated}:\n\n{letter}{found}"


def _standing(rule: Rule) -> str:
    lines = [
        f"{rule.severity.capitalize()}; one step less in a claim over two sentences or with a hedge.",
        f"{rule.status.capitalize()}.",
    ]
    if rule.then.passes in _PASSES:
        lines.append(_PASSES[rule.then.passes])
    if rule.status == "experimental":
        lines.append("Runs only with --experimental or --select.")
    if rule.scope == "letter":
        lines.append("About whole letters: off with --fragment.")
    return _wrapped(" ".join(lines))


def _wrapped(text: str) -> str:
    paragraphs = text.split("\n\n")
    return "\n\n".join(textwrap.fill(" ".join(paragraph.split()), _WIDTH) for paragraph in paragraphs)
