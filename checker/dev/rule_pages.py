"""What stands on the page of each rule in docs/rules, in each language that the program speaks?

It is what ``lint-letter explain`` tells, with all examples, and what speaks for a reading and against it.
"""

import textwrap
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from checker.catalogue import named
from checker.claims import FAMILIES, Scorecard
from checker.finding import Evidence
from checker.reporters.frame import LANGUAGES, say
from checker.rulebook import Rule, Rulebook
from checker.rulebook.explain import called, sections, unmarked
from checker.rulebook.rule import Example, Given

_MOST = 12  # pieces of evidence for, and as many against
_WIDTH = 100
_MADE = "<!-- Made by `python -m checker.dev generate` from rules/{}: edit that. -->"

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "to": "In English",
        "all": "[All rules](README.md)",
        "rules": "# The rules",
        "lead": "Each rule has a page: what it finds, with examples, where it stays silent, what it cannot "
        "see, and what speaks for and against a reading. `lint-letter explain RULE` tells most of it. "
        "Experimental rules run with `--experimental`.",
        "head": "| rule | finds | severity |",
        "experimental": "{}, experimental",
        "evidence": "## What speaks for it and against it",
        "fixed": "Nothing is weighed: the form of the words alone says that these are to agree.",
        "weighed": "In free words this is weighed in points; ten more make a reading ten times as likely. "
        "The finding is {levels}. These weigh most. They are learnt from letters that people have read, and "
        "all of them are in [evidence.yaml](../../../rules/evidence.yaml) under {families}.",
        "certain": "certain from {} points",
        "likely": "likely from {}",
        "look": "worth a look from {}",
        "for": "| speaks for it | points |",
        "against": "| speaks against it | points |",
        "always": "to begin with",
        "more": "and {} more that weigh less",
        "miss": "Then it is weighed whether figures that do not agree are a slip ({}):",
        "broken": "| that it is one | points |",
    },
    "nl": {
        "to": "In het Nederlands",
        "all": "[Alle regels](README.md)",
        "rules": "# De regels",
        "lead": "Elke regel heeft een bladzijde: wat hij vindt, met voorbeelden, waar hij zwijgt, wat hij "
        "niet ziet, en wat voor en tegen een lezing pleit. Het meeste daarvan vertelt ook "
        "`lint-letter explain REGEL --ui nl`. Regels die een proef zijn, kijken alleen met `--experimental`.",
        "head": "| regel | vindt | zwaarte |",
        "experimental": "{}, proef",
        "evidence": "## Wat ervoor en ertegen pleit",
        "fixed": "Er wordt niets gewogen: de vorm van de woorden zegt al dat dit met elkaar moet kloppen.",
        "weighed": "In vrije woorden wordt dit gewogen in punten; tien meer maken een lezing tien keer zo "
        "waarschijnlijk. De bevinding is {levels}. Dit weegt het zwaarst. Het is geleerd van brieven die "
        "mensen hebben gelezen, en staat in [evidence.yaml](../../../rules/evidence.yaml) onder {families}.",
        "certain": "zeker vanaf {} punten",
        "likely": "waarschijnlijk vanaf {}",
        "look": "een blik waard vanaf {}",
        "for": "| pleit ervoor | punten |",
        "against": "| pleit ertegen | punten |",
        "always": "om mee te beginnen",
        "more": "en nog {} die minder wegen",
        "miss": "Daarna wordt gewogen of getallen die niet kloppen een vergissing zijn ({}):",
        "broken": "| dat het er een is | punten |",
    },
}


def pages(folder: Path, book: Callable[[], Rulebook]) -> Mapping[Path, Callable[[], str]]:
    """Return the pages of all rules and the lists of them, each with the function that makes its text."""
    made: dict[Path, Callable[[], str]] = {}
    for ui in LANGUAGES:
        made[folder / ui / "README.md"] = partial(_list, book, ui)
        for rule in book().rules:
            made[folder / ui / f"{rule.id}.md"] = partial(_page, rule, book, ui)
    return made


def _list(book: Callable[[], Rulebook], ui: str) -> str:
    said = _WORDS[ui]
    rows = []
    for rule in book().rules:
        grave = say(ui, rule.severity.value)
        stands = grave if rule.status == "stable" else said["experimental"].format(grave)
        rows.append(f"| [{rule.id}]({rule.id}.md) | {rule.title.told(ui)} | {stands} |")
    return _whole(
        "*.yaml", said["rules"], _others("README.md", ui), _filled(said["lead"]), _table(said["head"], rows)
    )


def _page(rule: Rule, book: Callable[[], Rulebook], ui: str) -> str:
    title, *rest = sections(rule, ui, ui, _shown)
    links = f"{_WORDS[ui]['all']} · {_others(f'{rule.id}.md', ui)}"
    return _whole(f"{rule.id}.yaml", title, links, *rest, *_evidence(rule, book().scorecards, ui))


def _others(name: str, ui: str) -> str:
    return " · ".join(f"[{_WORDS[other]['to']}](../{other}/{name})" for other in LANGUAGES if other != ui)


def _shown(example: Example, ui: str) -> str:
    """Return an example as its letter has it, and what is found in it."""
    lines = (_wrapped(line) for line in unmarked(example.letter).strip().splitlines())
    letter = "```text\n" + "\n".join(lines) + "\n```"
    found = [f"- `{line}`" for line in example.finds]
    return "\n\n".join(filter(None, (called(example, ui), letter, "\n".join(found))))


def _wrapped(line: str) -> str:
    """Return a line of a letter in lines that fit on a page; the row of a table stays whole."""
    whole = len(line) <= _WIDTH or "|" in line
    return line if whole else textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _evidence(rule: Rule, cards: Mapping[str, Scorecard], ui: str) -> Iterator[str]:
    """Yield what is weighed, of each family of claims that the rule looks at."""
    said = _WORDS[ui]
    kinds = rule.select.kinds if isinstance(rule.select, Given) else ()
    families = dict.fromkeys(FAMILIES[kind].name for kind in kinds if kind in FAMILIES and rule.levels)
    yield said["evidence"]
    if not families:
        yield _filled(said["fixed"])
        return
    levels = ", ".join(said[level.value].format(points) for level, points in rule.levels.items())
    yield _filled(said["weighed"].format(levels=levels, families=", ".join(f"*{name}*" for name in families)))
    for name in families:
        yield from _weighed(cards[name], ui)
        broken = cards.get(f"broken {name}")
        if broken is not None:
            yield _filled(said["miss"].format(f"*broken {name}*"))
            told = sorted(broken.weigh(broken.points), key=lambda each: -each.points)
            yield _table(said["broken"], [_row(each, ui) for each in told])


def _weighed(card: Scorecard, ui: str) -> Iterator[str]:
    said = _WORDS[ui]
    every = card.weigh(card.points)
    for head, sign in (("for", 1), ("against", -1)):
        told = [each for each in every if each.points * sign > 0]
        rows = [_row(each, ui) for each in told[:_MOST]]
        if len(told) > _MOST:
            rows.append(f"| {said['more'].format(len(told) - _MOST)} | |")
        yield _table(said[head], rows)


def _row(each: Evidence, ui: str) -> str:
    name = _WORDS[ui]["always"] if each.name == "to begin with" else named(each.name, ui)
    return f"| {name} | {each.points} |"


def _table(head: str, rows: list[str]) -> str:
    return "\n".join((head, "| --- " * (head.count("|") - 1) + "|", *rows))


def _filled(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _whole(source: str, *parts: str) -> str:
    return "\n\n".join((_MADE.format(source), *parts)) + "\n"
