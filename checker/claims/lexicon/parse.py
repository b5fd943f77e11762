"""What does a row of terminals mean in a grammar that Lark has compiled?

Lark makes the tables (``compiled.py``) and is not needed to walk them: its import alone takes as long as
linting a letter. The trees are those that Lark's own parser builds; a test compares them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar, cast

from msgspec import Struct

Leaf = TypeVar("Leaf")


class Token(Struct, frozen=True):
    """A terminal, and what the caller calls its place."""

    type: str
    start_pos: int


class Tree(Struct, Generic[Leaf]):
    """A rule or its alias, and what it is made of, in order."""

    data: str
    children: list["Leaf | Tree[Leaf]"]

    def scan_values(self, wanted: Callable[["Leaf | Tree[Leaf]"], bool]) -> Iterator[Leaf]:
        """Yield the leaves that are ``wanted``, from left to right."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.scan_values(wanted)
            elif wanted(child):
                yield child

    def find_data(self, name: str) -> Iterator["Tree[Leaf]"]:
        """Yield the trees called ``name`` in this one, the innermost first."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.find_data(name)
        if self.data == name:
            yield self


def taken(tree: Tree[Token]) -> list[tuple[str, int]]:
    """Return the terminals of a tree from left to right, each with what the caller calls its place."""
    return [(leaf.type, leaf.start_pos) for leaf in tree.scan_values(lambda part: isinstance(part, Token))]


class Production(Struct, frozen=True):
    """How a rule's parts become one: ``kept`` are their indices, each with whether its children stand for it.

    ``single``: one part alone stands for the rule itself.
    """

    origin: str
    length: int
    name: str
    single: bool
    kept: tuple[tuple[int, bool], ...]

    def make(self, parts: Sequence[Token | Tree[Token]]) -> Token | Tree[Token]:
        """Return the tree of the parts."""
        children: list[Token | Tree[Token]] = []
        for index, opened in self.kept:
            part = parts[index]
            if opened and isinstance(part, Tree):
                children += part.children
            else:
                children.append(part)
        return children[0] if self.single and len(children) == 1 else Tree(self.name, children)


class Tables(Struct, frozen=True):
    """The states of an LALR parser: what each symbol does there.

    A number from 0 up is the state that follows; one below is a rule to reduce by, -1 the first of ``rules``.
    """

    states: tuple[Mapping[str, int], ...]
    rules: tuple[Production, ...]
    starts: Mapping[str, int]
    ends: Mapping[str, int]

    def first(self, start: str) -> frozenset[str]:
        """Return the symbols that can begin what is parsed from ``start``."""
        return frozenset(self.states[self.starts[start]])


class Walk:
    """A parse that only tells how far it can go: its tree is built in a second pass, by ``build``.

    A state that says it could take a terminal may find out otherwise after a reduction (LALR shares its
    look-ahead), so every step is tried on a copy of the stack of states, and that is all that is kept.
    """

    __slots__ = ("_end", "_stack", "_tables")

    def __init__(self, tables: Tables, start: str) -> None:
        self._tables = tables
        self._end = tables.ends[start]
        self._stack = [tables.starts[start]]

    def take(self, terminals: Iterable[str]) -> str | None:
        """Take the first of ``terminals`` that fits, and return it; None where none does."""
        choices = self._tables.states[self._stack[-1]]
        for terminal in terminals:
            if terminal in choices:
                stack = self._after(terminal)
                if stack is not None:
                    self._stack = stack
                    return terminal
        return None

    @property
    def may_end(self) -> bool:
        """Whether what was taken may be a whole."""
        return "$END" in self._tables.states[self._stack[-1]] and self._after("$END") is not None

    def _after(self, terminal: str) -> list[int] | None:
        """Return the stack once ``terminal`` is taken, None where it turns out not to fit."""
        states, rules = self._tables.states, self._tables.rules
        stack = self._stack.copy()
        while terminal != "$END" or stack[-1] != self._end:
            action = states[stack[-1]].get(terminal)
            if action is None:
                return None
            if action >= 0:
                stack.append(action)
                return stack
            rule = rules[-1 - action]
            if rule.length:
                del stack[-rule.length :]
            stack.append(states[stack[-1]][rule.origin])
        return stack


def build(tables: Tables, start: str, row: Sequence[tuple[str, int]]) -> Tree[Token] | None:
    """Return the parse tree of ``row``: terminals, each with the ``start_pos`` of its token."""
    states, rules = tables.states, tables.rules
    stack, end = [tables.starts[start]], tables.ends[start]
    parts: list[Token | Tree[Token]] = []
    for terminal, at in (*row, ("$END", 0)):
        while True:
            action = states[stack[-1]].get(terminal)
            if action is None:
                return None
            if action >= 0:
                stack.append(action)
                parts.append(Token(terminal, at))
                break
            rule = rules[-1 - action]
            made = rule.make(parts[-rule.length :] if rule.length else ())
            if rule.length:
                del stack[-rule.length :], parts[-rule.length :]
            stack.append(states[stack[-1]][rule.origin])
            parts.append(made)
            if terminal == "$END" and stack[-1] == end:
                return cast("Tree[Token]", made)
    return None
