"""Which examples does a rule file give, and are they enough?"""

import datetime as dt

from checker.rulebook.prose import prose
from checker.rulebook.rule import MARK, Example
from checker.tables.form import Form, meant
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node, Scalar, Sequence

LANGUAGES = ("nl", "en")  # a rule speaks these at least
NOTHING = "nothing"
NEAR_MISSES = 3


def examples(form: Form, tree: Tree, node: Node | None, roles: tuple[str, ...]) -> tuple[Example, ...]:
    """Return the examples of a rule; too few of a sort, or marks of unknown roles, are faults."""
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
    found = tuple(_example(form, item, roles) for item in node.items)
    for language in LANGUAGES:
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
    if misses < NEAR_MISSES:
        form.refuse(
            node, f"{misses} near misses, and {NEAR_MISSES} are needed", f"add examples with finds: {NOTHING}"
        )
    return found


def _example(form: Form, node: Node, roles: tuple[str, ...]) -> Example:
    fields = form.fields(
        node, "an example", required=("name", "lang", "letter", "finds"), optional=("date", "known-gap")
    )
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
        language=form.prose(fields.get("lang"), "lang"),
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
