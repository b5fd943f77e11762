"""Which rule does a rule file describe, and what is wrong with it?"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import PurePath

from msgspec import Struct

from checker.claims import Kind
from checker.finding import Certainty, Severity
from checker.quantity import Outcome
from checker.relations import Relation, takes
from checker.rulebook.examples import examples
from checker.rulebook.fitting import fits
from checker.rulebook.kinds import KINDS
from checker.rulebook.prose import prose
from checker.rulebook.rule import Condition, Find, Given, Pair, Rule, Source, Then
from checker.rulebook.sought import LIKE, Knows, condition, find
from checker.rulebook.written import SAME, SAYING, SHARING, STATUSES, GivenMapping, PairMapping, RuleFile
from checker.tables.form import Form, meant
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node, Scalar, Sequence
from checker.tables.written import keys

WORDS = ("stated", "derived", "derivation", "parts")  # of a message, beside the names of the claim

_SELECT = ("given", "find", "pair")
KNOWS_OURS = Knows()
_ENDS: Mapping[str, int] = {"first": 0, "second": 1}
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_BRACED = re.compile(r"\{([^{}]*)\}")


def rule(form: Form, tree: Tree, relations: Mapping[str, Relation], knows: Knows = KNOWS_OURS) -> Rule:
    """Return the rule of a file; it is worth something only if ``form`` has no faults afterwards.

    ``knows`` is what words.yaml lets it name.
    """
    fields = form.fields(tree, "a rule", **keys(RuleFile))
    select, names = _select(form, tree, fields, knows)
    severity = form.word(fields.get("severity"), "severity", [level.value for level in Severity])
    then = _then(form, fields.get("then"), names, relations)
    sayable = (*WORDS, *names.all, *then.tells)
    languages = _message(form, fields.get("message"), sayable, (*_variants(select), *then.sorts))
    return Rule(
        id=_id(form, fields.get("id")),
        title=prose(form, fields.get("title"), "title"),
        status=form.word(fields.get("status"), "status", STATUSES),
        severity=Severity(severity or "note"),
        scope=form.word(fields.get("scope"), "scope", ("letter",)) or None,
        select=select,
        then=then,
        levels=_levels(form, fields.get("certainty")),
        at=form.words(fields.get("at"), "role of this claim", [*names.roles, *names.anchors]),
        message=languages,
        why=prose(form, fields.get("why"), "why"),
        cannot_detect=prose(form, fields.get("cannot-detect"), "cannot-detect"),
        false_positives=prose(form, fields.get("false-positives"), "false-positives"),
        silent_on=prose(form, fields.get("silent-on"), "silent-on"),
        examples=examples(
            form, tree, fields.get("examples"), (*names.roles, *names.anchors), tuple(languages)
        ),
        file=form.file,
    )


def _levels(form: Form, node: Node | None) -> Mapping[Certainty, int]:
    """Return the points that each level of certainty needs."""
    fields = form.fields(node, "certainty", optional=[level.value for level in Certainty])
    found: dict[Certainty, int] = {}
    for name, value in fields.items():
        given = form.points(value, name)
        if given is not None:
            found[Certainty(name)] = given
    for surer, less in pairwise(level for level in Certainty if level in found):
        if found[surer] < found[less]:
            form.refuse(
                fields[surer.value], f"{surer.value} needs fewer points than {less.value}", "write more"
            )
    return found


class _Names(Struct, frozen=True):
    """What the rest of a rule may name: the roles, anchors and traits of what it selects."""

    roles: tuple[str, ...]
    anchors: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    kinds: Mapping[str, frozenset[str]] = {}  # of roles that are sought: what they can be

    @property
    def all(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.roles, *self.anchors, *self.traits)))


def _names(kinds: tuple[str, ...]) -> _Names:
    """Return the names that all ``kinds`` have; those of any kind where none is known."""
    if not kinds:
        return _Names(tuple(dict.fromkeys(name for kind in KINDS.values() for name in kind.names)))
    first, *others = (KINDS[kind] for kind in kinds)
    return _Names(
        tuple(name for name in first.roles if all(name in kind.roles for kind in others)),
        tuple(name for name in first.anchors if all(name in kind.anchors for kind in others)),
        tuple(name for name in first.traits if all(name in kind.traits for kind in others)),
    )


def _id(form: Form, node: Node | None) -> str:
    text = form.prose(node, "id")
    stem = PurePath(form.file).stem
    if node is not None and text and text != stem:
        form.refuse(
            node,
            f"the id {text!r} is not the file's name",
            f"write id: {stem}, or rename the file to {text}.yaml",
        )
    return text


def _select(
    form: Form, tree: Tree, fields: Mapping[str, Node], knows: Knows
) -> tuple[Given | Find | tuple[Pair, ...], _Names]:
    chosen = [name for name in _SELECT if name in fields]
    if len(chosen) > 1:
        form.refuse(
            fields[chosen[1]],
            f"a rule has one of {', '.join(_SELECT)}, not {' and '.join(chosen)}",
            "keep one",
        )
    if not chosen:
        form.refuse(tree, f"a rule lacks one of the keys {', '.join(_SELECT)}", "add given: KIND")
    if "pair" in fields:
        pair = fields["pair"]
        nodes = pair.items if isinstance(pair, Sequence) else (pair,)
        return tuple(_pair(form, node) for node in nodes), _Names(("left", "right"))
    if "find" in fields:
        sought = find(form, fields["find"], fields.get("then"), knows)
        return sought, _Names(
            tuple(name for name, each in sought.roles.items() if each.what == "mention"),
            tuple(name for name, each in sought.roles.items() if each.what != "mention"),
            kinds={
                name: frozenset(
                    each.condition.words.get("kind", ()) if each.what == "mention" else (each.what,)
                )
                for name, each in sought.roles.items()
            },
        )
    selected = _given(form, fields["given"], knows) if "given" in fields else Given(())
    return selected, _names(selected.kinds)


def _given(form: Form, node: Node, knows: Knows) -> Given:
    if not isinstance(node, Tree):
        return Given(form.words(node, "claim kind", KINDS))
    fields = form.fields(node, "given", **keys(GivenMapping))
    kinds = form.words(fields.get("claim"), "claim kind", KINDS)
    traits = {name: words for kind in kinds for name, words in KINDS[kind].traits.items()}
    least = form.word(fields.get("least"), "level of certainty", [level.value for level in Certainty])
    return Given(
        kinds,
        condition(form, fields.get("where"), "where", {**LIKE, **traits}, knows),
        Certainty(least) if least else None,
    )


def _pair(form: Form, node: Node) -> Pair:
    fields = form.fields(node, "pair", **keys(PairMapping))
    form.word(fields.get("joined-by"), "way to join", ("note",))
    allowed = {"in": ("body", "note"), "kind": tuple(kind.value for kind in Kind), **LIKE}
    sides = [
        _condition(form, fields.get(side), side, allowed, required=("in",)) for side in ("left", "right")
    ]
    where = [next(iter(side.words.get("in", frozenset())), None) for side in sides]
    if where[0] is not None and where[0] == where[1]:
        form.refuse(
            fields["right"], f"left and right are both in the {where[0]}", "write in: body and in: note"
        )
    left, right = (
        Condition({key: words for key, words in side.words.items() if key != "in"}) for side in sides
    )
    return Pair(
        left,
        right,
        same=(same := form.words(fields.get("same"), "property that can be the same", SAME)),
        known=("subject", *form.words(fields.get("known"), "property that is the same", same)),
        sharing=form.word(fields.get("sharing"), "thing to share", SHARING) or None,
        saying=form.word(fields.get("saying"), "kind of cue word", SAYING) or None,
        governed_by=form.word(fields.get("governed-by"), "kind of cue word", SAYING) or None,
        note_first=where[0] == "note",
    )


def _condition(
    form: Form,
    node: Node | None,
    what: str,
    allowed: Mapping[str, tuple[str, ...] | None],
    required: tuple[str, ...] = (),
) -> Condition:
    optional = tuple(key for key in allowed if key not in required)
    fields = form.fields(node, what, required=required, optional=optional)
    return Condition(
        {key: frozenset(form.words(value, key, allowed[key] or None)) for key, value in fields.items()}
    )


def _then(form: Form, node: Node | None, names: _Names, relations: Mapping[str, Relation]) -> Then:
    unusable = Then("", _never, {})
    if node is None or not form.is_mapping(node, "then"):
        return unusable
    chosen = node.get("relation")
    if chosen is None:
        form.refuse(node, "then lacks the key 'relation'", "add relation: ...")
        return unusable
    name = form.word(chosen, "relation", relations)
    if not name:
        return unusable
    relation = relations[name]
    needed, known = parameters(relation)
    arguments: dict[str, tuple[Source, ...]] = {}
    for key, value in node.entries:
        if key.text == "relation":
            continue
        if key.text in known:
            arguments[key.text] = tuple(_sources(form, value, names))
            fits(form, value, name, key.text, names.kinds, relations)
        else:
            form.refuse(key, f"the relation {name} has no parameter {key.text!r}", meant(key.text, known))
    for parameter in dict.fromkeys((*needed, *(name for name in known if name == "relation"))):
        if parameter in names.all:  # same-days has a parameter "relation", which is a trait of its claims
            arguments.setdefault(parameter, (Source(parameter),))
        elif parameter in needed and parameter not in arguments:
            form.refuse(
                chosen, f"the relation {name} needs the parameter {parameter!r}", f"add {parameter}: ROLE"
            )
    return Then(
        name,
        relation.function,
        arguments,
        relation.many,
        relation.compares,
        relation.passes,
        relation.known,
        relation.sorts,
        relation.tells,
        takes(relation.function),
    )


def parameters(relation: Relation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the parameters without a default, and all (inspect would take longer to import)."""
    code = relation.function.__code__
    known = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    defaults = relation.function.__defaults__ or ()
    optional = {
        *known[code.co_argcount - len(defaults) : code.co_argcount],
        *(relation.function.__kwdefaults__ or ()),
    }
    return tuple(name for name in known if name not in optional), known


def _sources(form: Form, node: Node, names: _Names) -> Iterator[Source]:
    for scalar in form.scalars(node, "an argument"):
        name, dot, end = scalar.text.partition(".")
        if name not in names.all:
            form.refuse(scalar, f"{name!r} is no role or trait of this claim", meant(name, names.all))
        elif dot and end not in _ENDS:
            form.refuse_inside(scalar, end, f"{end!r} is no end of a ratio or range", meant(end, _ENDS))
        else:
            yield Source(name, _ENDS[end] if dot else None)


def _never() -> Outcome:
    raise AssertionError("a faulty rule was evaluated")


def _message(
    form: Form, node: Node | None, sayable: tuple[str, ...], variants: tuple[str, ...]
) -> Mapping[str, str | Mapping[str, str]]:
    if node is None or not form.is_mapping(node, "message"):
        return {}
    if not node.entries:
        form.refuse(node, "message says nothing", 'add nl: "...", en: "..." or both')
    messages: dict[str, str | Mapping[str, str]] = {}
    for key, value in node.entries:
        if _LANGUAGE.fullmatch(key.text) is None:
            form.refuse(key, f"{key.text!r} is no code of a language", "write nl, en, de ...")
        if isinstance(value, Tree):
            messages[key.text] = {
                form.word(word, "word of a trait of this claim", variants): _text(form, text, sayable)
                for word, text in value.entries
            }
        else:
            messages[key.text] = _text(form, value, sayable)
    return messages


def _variants(select: Given | Find | tuple[Pair, ...]) -> tuple[str, ...]:
    if not isinstance(select, Given):
        return ()
    return tuple(word for kind in select.kinds for words in KINDS[kind].traits.values() for word in words)


def _text(form: Form, node: Node, known: tuple[str, ...]) -> str:
    text = form.prose(node, "message")
    if isinstance(node, Scalar):
        for word in _BRACED.findall(text):
            if word not in known:
                form.refuse_inside(
                    node, f"{{{word}}}", f"a message of this rule has no word {{{word}}}", meant(word, known)
                )
    return text
