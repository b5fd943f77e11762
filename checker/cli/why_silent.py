"""Why does a rule say nothing of an example that it should find something in?"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.catalogue import translated
from checker.census import reason
from checker.claims import Reading
from checker.reporters.evidence import weighed
from checker.reporters.frame import say
from checker.rulebook import Evaluation, Rule
from checker.rulebook.rule import Find, Given
from checker.rulebook.search import Found, search
from checker.rulebook.whereabouts import Whereabouts


def why_silent(rule: Rule, reading: Reading, evaluations: Sequence[Evaluation], ui: str) -> Iterator[str]:
    """Yield what came of what a rule looked at; where that was nothing, what there is of what it seeks."""
    for each in evaluations:
        why = reason(each)
        yield say(ui, "silent agrees") if why is None and not each.contradicts else translated(why or "", ui)
        if each.evidence:
            yield say(ui, "silent points", points=weighed(each.evidence, ui))
    if not evaluations and isinstance(rule.select, Find):
        yield from _sought(rule.select, reading, ui)
    elif not evaluations and isinstance(rule.select, Given):
        read = {claim.kind for claim in reading.claims}
        for kind in rule.select.kinds:
            yield say(ui, "silent where" if kind in read else "silent kind", kind=kind)


def _sought(find: Find, reading: Reading, ui: str) -> Iterator[str]:
    """Yield what there is for each role, wherever it stands."""
    roles = {name: replace(sought, which="all") for name, sought in find.roles.items()}
    apart = replace(find, roles=roles, within="letter", same=(), optional=frozenset(roles))
    found = next(iter(search(apart, Whereabouts(reading))), Found({}, {}))
    there = {
        name: [
            *(each.text for each in found.roles.get(name, ())),
            *(each.text for each in found.anchors.get(name, ())),
        ]
        for name in roles
    }
    for name, texts in there.items():
        yield say(ui, "silent role", role=name, found=", ".join(texts) or say(ui, "finds nothing"))
    if all(there[name] for name in roles if name not in find.optional):
        asked = [f"within: {find.within}", *([f"same: {', '.join(find.same)}"] if find.same else [])]
        yield say(ui, "silent apart", asked="; ".join(asked))
