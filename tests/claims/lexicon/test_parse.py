"""Are the trees those that Lark's own parser builds?"""

import random
from typing import Any

import pytest
from lark import Token as LarkToken
from lark import Tree as LarkTree
from lark.exceptions import UnexpectedInput

from checker.claims.lexicon import compiled
from checker.claims.lexicon.grammar import load, source
from checker.claims.lexicon.parse import Token, Tree, Walk, build

LANGUAGES = ("nl", "en")
LARK = {language: compiled.parser(*source(language)) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tree_is_that_of_lark(language: str) -> None:
    tables = load(language).parser
    compared = 0
    for start in tables.starts:
        for row in rows(language, start):
            ours, theirs = build(tables, start, row), of_lark(language, start, row)
            assert ours == theirs, (start, row)
            compared += ours is not None
    assert compared > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_gone_on_with_has_no_tree(language: str) -> None:
    tables = load(language).parser
    assert build(tables, "number", [("PERCENT", 0), ("PERCENT", 1)]) is None
    assert build(tables, "number", []) is None


def rows(language: str, start: str) -> list[list[tuple[str, int]]]:
    """Return rows of terminals that a walk takes, whole or not, drawn by lot."""
    tables = load(language).parser
    terminals = sorted(
        {name for state in tables.states for name in state if name.isupper() and name != "$END"}
    )
    drawn = random.Random(start)
    found = []
    for _ in range(60):
        walk, row = Walk(tables, start), list[tuple[str, int]]()
        for at in range(12):
            drawn.shuffle(terminals)
            taken = walk.take(terminals)
            if taken is None:
                break
            row.append((taken, at))
            if walk.may_end:
                found.append(row.copy())
        found.append(row)
    return found


def of_lark(language: str, start: str, row: list[tuple[str, int]]) -> Any:
    parser = LARK[language].parse_interactive(start=start)
    try:
        for terminal, at in row:
            parser.feed_token(LarkToken(terminal, "", start_pos=at))
        return ours(parser.feed_eof())
    except UnexpectedInput:
        return None


def ours(node: Any) -> Any:
    if isinstance(node, LarkTree):
        return Tree(str(node.data), [ours(child) for child in node.children])
    return Token(str(node.type), node.start_pos)
