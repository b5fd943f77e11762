"""What does a rule seek by its place, and which place does it mean?"""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from checker.claims import Kind
from checker.document import BlockKind
from checker.quantity import Hedge
from checker.rulebook.own_words import OwnWords, header_fields, phrases
from checker.rulebook.phrases import Phrases
from checker.rulebook.rule import Condition, Find, Place, Sought
from checker.rulebook.search import WHAT, WHICH, WITHIN
from checker.rulebook.whereabouts import SPOTS
from checker.rulebook.written import SAME, FindMapping, PlaceMapping, RoleMapping
from checker.tables.form import Form
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node, Scalar
from checker.tables.tree import Sequence as Listed
from checker.tables.written import keys

LIKE: Mapping[str, tuple[str, ...] | None] = {
    "block": tuple(kind.value for kind in BlockKind),
    "unit": None,
    "subject": None,
    "base": None,
    "period": None,
    "scope": None,
    "method": None,
    "hedge": tuple(hedge.value for hedge in Hedge),
}
PLACED = ("in", "saying", "after", "before")
_PRESENT = "present"
_FEW_DIGITS = 3


class Knows(Struct, frozen=True):
    """What a rule may name beside what every rule may."""

    words: OwnWords = OwnWords()

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of header fields: ours and the user's."""
        return tuple(sorted({*header_fields().values(), *self.words.fields.values()}))


def condition(
    form: Form,
    node: Node | None,
    what: str,
    allowed: Mapping[str, tuple[str, ...] | None],
    knows: Knows,
) -> Condition:
    """Return what something must be like, and where it must stand."""
    fields = form.fields(node, what, optional=(*allowed, *PLACED))
    return placed(form, fields, allowed, knows)


def placed(
    form: Form, fields: Mapping[str, Node], allowed: Mapping[str, tuple[str, ...] | None], knows: Knows
) -> Condition:
    """Return the condition of keys that have been looked at; others than those of a condition are left."""
    said = {
        key: phrases(form, fields.get(key), key, knows.words.lists) for key in ("saying", "after", "before")
    }
    return Condition(
        {
            key: frozenset(form.words(value, key, allowed[key] or None))
            for key, value in fields.items()
            if key in allowed
        },
        places=_places(form, fields.get("in"), knows),
        **said,
    )


def find(form: Form, node: Node, then: Node | None, knows: Knows) -> Find:
    """Return what a rule seeks; ``then`` tells which of it may be missing."""
    fields = form.fields(node, "find", **keys(FindMapping))
    roles: dict[str, Sought] = {}
    for name, value in form.entries(fields.get("roles"), "roles"):
        roles[name.text] = _sought(form, value, name.text, knows)
    if sum(each.which == "any" for each in roles.values()) > 1:
        form.refuse(node, "two roles are of any of several", "write `which: any` for one of them")
    optional = frozenset(_asked_for(then)) & roles.keys()
    if fields.get("roles") is not None and roles.keys() == optional:
        form.refuse(node, "nothing that is sought must be there", "add a role that says where it is missed")
    return Find(
        roles,
        form.word(fields.get("within"), "unit of a letter", WITHIN) or "letter",
        form.words(fields.get("same"), "property that can be the same", SAME),
        optional,
        frozenset(_compared(then)) - optional,
    )


def _compared(then: Node | None) -> Iterator[str]:
    """Yield the roles that the relation of a rule compares."""
    for key, value in then.entries if isinstance(then, Tree) else ():
        if key.text != "relation":
            yield from (
                each.text
                for each in (value.items if isinstance(value, Listed) else (value,))
                if isinstance(each, Scalar)
            )


def _asked_for(then: Node | None) -> tuple[str, ...]:
    """Return the roles of which a rule asks whether they are there."""
    if not isinstance(then, Tree):
        return ()
    relation, what = then.get("relation"), then.get("what")
    is_present = isinstance(relation, Scalar) and relation.text == _PRESENT
    return (what.text,) if is_present and isinstance(what, Scalar) else ()


def _sought(form: Form, node: Node, role: str, knows: Knows) -> Sought:
    fields = form.fields(node, f"the role {role}", **keys(RoleMapping))
    kinds = tuple(kind.value for kind in Kind)
    named = form.words(fields.get("kind"), "kind", (*WHAT, *kinds))
    which = form.word(fields.get("which"), "way to choose", WHICH) or "one"
    what = next((word for word in named if word in WHAT), "mention")
    if what == "mention":
        if "words" in fields:
            form.refuse(
                fields["words"], "a number or date has no words of its own", "write `saying:` or `after:`"
            )
        like = placed(form, fields, LIKE, knows)
        return Sought(replace(like, words={**like.words, "kind": frozenset(named)}), which=which)
    if len(named) > 1:
        form.refuse(fields["kind"], f"{what} stands alone", f"write kind: {what}")
    for key in fields:
        if key in LIKE or (key in ("after", "before") and what == "words") or key == "before":
            form.refuse(fields[key], f"{key!r} says nothing of {what}", "take it away")
    found = placed(form, fields, {}, knows)
    words = phrases(form, fields.get("words"), "words", knows.words.lists)
    if what == "words" and words is None:
        form.refuse(node, "`kind: words` lacks the key 'words'", "add `words: [...]`")
    if what == "code":
        if words is not None:
            form.refuse(fields["words"], "a code has no words of its own", "write `after: [...]`")
        if found.after is None and not any(place.field for place in found.places):
            form.refuse(
                node, "nobody can tell which code is meant", "add `after: [...]`, or `in: {field: NAME}`"
            )
    return Sought(found, what, words or Phrases(), which)


def _places(form: Form, node: Node | None, knows: Knows) -> tuple[Place, ...]:
    """Return the places of ``in``: a word, what all must be so, or a list of which one must."""
    if node is None:
        return ()
    nodes = node.items if isinstance(node, Listed) else (node,)
    return tuple(_place(form, each, knows) for each in nodes)


def _place(form: Form, node: Node, knows: Knows) -> Place:
    if not isinstance(node, Tree):
        return Place(form.word(node, "place", SPOTS) or None)
    fields = form.fields(node, "a place", **keys(PlaceMapping))
    if not node.entries:
        form.refuse(
            node, "a place says nothing", f"write one of: {', '.join(keys(PlaceMapping)['optional'])}"
        )
    lists = knows.words.lists
    field = form.words(fields["field"], "header field", knows.fields) if "field" in fields else None
    return Place(
        spot=form.word(fields.get("place"), "place", SPOTS) or None,
        heading=phrases(form, fields.get("heading"), "heading", lists),
        column=phrases(form, fields.get("column"), "column", lists),
        row=phrases(form, fields.get("row"), "row", lists),
        field=None if field is None else frozenset(field),
        part=_part(form, fields.get("part")),
    )


def _part(form: Form, node: Node | None) -> int | None:
    text = form.prose(node, "part")
    if node is None or not text:
        return None
    if text.isascii() and text.isdigit() and len(text) < _FEW_DIGITS and int(text):
        return int(text)
    form.refuse(node, f"{text!r} is no number of a part", "write 1 for the first")
    return None
