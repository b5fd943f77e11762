"""Which examples does a rule file give, and are they enough?"""

import datetime as dt

from checker.rulebook.prose import prose
from checker.rulebook.rule import MARK, Example
from checker.rulebook.written import ExampleMapping
from checker.tables.form import Form, meant
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node, Scalar, Sequence
from checker.tables.written import keys

NOTHING = "nothing"
NEAR_MISSES = 3
NEAR_MISSES_OF_ONE = 2  # languages: of a rule that speaks one


def examples(
    form: Form, tree: Tree, node: Node | None, roles: tuple[str, ...], languages: tuple[str, ...]
) -> tuple[Example, ...]:
    """Return the examples of a rule; too few of a sort, or marks of unknown roles, are faults.

    ``languages`` are those that it speaks.
    """
    if node is None:
        form.refuse(
            tree,
            "a rule lacks the key 'examples'",
            "add examples: that find and near misses, in each language",
        )
        return ()
    if not isinstance(node, Sequence):
        form.refuse(node, "examples is a list", "begin each example with - name: ...")
        return ()
    found = tuple(_example(form, item, roles, languages) for item in node.items)
    for language in languages:
        mine = [example for example in found if example.language == language]
        if not any(example.finds for example in mine):
            form.refuse(
                node, f"no example in {language!r} finds something", f"add an example with lang: {language}"
            )
        if all(example.finds for example in mine):
            form.refuse(
                node, f"no near miss in {language!r}", f"add one with lang: {language} and finds: {NOTHING}"
            )
    misses = sum(not example.finds for example in found)
    needed = NEAR_MISSES if len(languages) > 1 else NEAR_MISSES_OF_ONE
    if misses < needed:
        form.refuse(
            node, f"{misses} near misses, and {needed} are needed", f"add examples with finds: {NOTHING}"
        )
    return found


def _example(form: Form, node: Node, roles: tuple[str, ...], languages: tuple[str, ...]) -> Example:
    fields = form.fields(node, "an example", **keys(ExampleMapping))
    finds = tuple(text.text for text in form.scalars(fields.get("finds"), "finds"))
    letter = fields.get("letter")
    if isinstance(letter, Scalar):
        for role, text in MARK.findall(letter.text):
            if role not in roles:
                form.refuse_inside(
                    letter,
                    f"[[{role}|{text}]]",
                    f"{role!r} is no role of this claim",
                    meant(role, roles),
                )
    return Example(
        name=form.prose(fields.get("name"), "name"),
        language=form.word(fields.get("lang"), "language of the message", languages),
        letter=letter.text if isinstance(letter, Scalar) and form.prose(letter, "letter") else "",
        finds=() if finds == (NOTHING,) else finds,
        date=_date(form, fields.get("date")),
        known_gap=prose(form, fields.get("known-gap"), "known-gap") or None,
    )


def _date(form: Form, node: Node | None) -> dt.date | None:
    text = form.prose(node, "date")
    if not isinstance(node, Scalar) or not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        form.refuse(node, f"{text!r} is no date", "write it as 2026-07-08")
        return None
