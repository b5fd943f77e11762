"""How many points has each piece of evidence, as rules/evidence.yaml says?"""

from collections.abc import Iterator, Mapping

from checker.claims import Scorecard
from checker.tables.form import Form
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node

FILE = "evidence.yaml"  # a reserved name among the files of rules
ALWAYS = "always"


def scorecards(form: Form, tree: Tree) -> Mapping[str, Scorecard]:
    """Return the scorecard of each family; worth something only if ``form`` has no faults afterwards."""
    found: dict[str, Scorecard] = {}
    for family, points in form.entries(tree, "the evidence"):
        card = dict(_points(form, points, family.text))
        found[family.text] = Scorecard(card.pop(ALWAYS, 0), card)
    return found


def _points(form: Form, node: Node, family: str) -> Iterator[tuple[str, int]]:
    for name, value in form.entries(node, f"the evidence of {family}"):
        given = form.points(value, name.text)
        if given is not None:
            yield name.text, given
