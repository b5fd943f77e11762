"""How does a grammar's text become the tables of a parser? By Lark, once."""

from collections.abc import Iterable, Iterator
from typing import Any

from lark import Lark
from lark.grammar import Rule
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

from checker.claims.lexicon.parse import Production, Tables


class _Given(Lexer):
    """The lexer of a grammar whose terminals were found before: it hands them on."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, data: Any) -> Iterator[Any]:  # type: ignore[override]
        yield from data


def parser(text: str, starts: Iterable[str], **options: Any) -> Lark:
    """Return Lark's own parser of a grammar.

    Raises:
        lark.exceptions.GrammarError: the grammar is wrong.
    """
    return Lark(text, parser="lalr", lexer=_Given, start=list(starts), maybe_placeholders=False, **options)


def tables(text: str, starts: Iterable[str]) -> Tables:
    """Return the tables of a grammar.

    Raises:
        lark.exceptions.GrammarError: the grammar is wrong.
    """
    made: Any = parser(text, starts)
    table = made.parser.parser._parse_table  # noqa: SLF001  Lark has no other way to its tables
    rules: dict[Rule, int] = {}
    number = {state: index for index, state in enumerate(table.states)}
    states = tuple(
        {
            str(symbol): number[target] if action is Shift else -1 - rules.setdefault(target, len(rules))
            for symbol, (action, target) in row.items()
        }
        for row in table.states.values()
    )
    return Tables(
        states,
        tuple(map(_production, rules)),
        {start: number[state] for start, state in table.start_states.items()},
        {start: number[state] for start, state in table.end_states.items()},
    )


def _production(rule: Rule) -> Production:
    """Return how Lark's own tree builder makes a tree of this rule."""
    kept = tuple(
        (index, not symbol.is_term and symbol.name.startswith("_"))
        for index, symbol in enumerate(rule.expansion)
        if rule.options.keep_all_tokens or not (symbol.is_term and symbol.filter_out)  # type: ignore[attr-defined]
    )
    return Production(
        origin=str(rule.origin.name),
        length=len(rule.expansion),
        name=str(rule.alias or rule.origin.name),
        single=rule.options.expand1 and not rule.alias,
        kept=kept,
    )
