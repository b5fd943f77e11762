"""What does a rule file say to people, in each language that it speaks?"""

from checker.rulebook.rule import Prose
from checker.tables.form import Form
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node

_AS_IT_IS = ""  # the language of a text that is not said to be of any


def prose(form: Form, node: Node | None, what: str) -> Prose:
    """Return a text, or one for each language; an empty one is a fault, one that is missing is none."""
    if isinstance(node, Tree):
        return Prose({key.text: form.prose(value, f"{what} in {key.text}") for key, value in node.entries})
    return Prose({} if node is None else {_AS_IT_IS: form.prose(node, what)})
