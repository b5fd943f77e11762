"""What was parsed at a place of a text: which lexemes does a tree stand on, and what may it mean?"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.lexicon import Token, Tree
from checker.claims.mentions.lexemes import Lexeme, Lexemes
from checker.claims.mentions.mention import Kind, Value
from checker.claims.mentions.scan import Found
from checker.quantity import Weekday


class Meaning(Struct, frozen=True):
    """A mention's kind and value, before it is known what it is about."""

    kind: Kind
    value: Value = None
    weekdays: tuple[Weekday | None, ...] = ()
    tag: str | None = None


class Parsed:
    """A parse tree with the lexemes and the text it was parsed from."""

    def __init__(self, found: Found, lexemes: Lexemes) -> None:
        self.row = found.row
        self.tokens = lexemes.tokens
        self.words = lexemes.words

    def lexeme(self, token: "Token | Tree[Token]") -> Lexeme:
        """Return the lexeme of a token of the tree."""
        assert isinstance(token, Token)
        assert token.start_pos is not None
        return self.row[token.start_pos]

    def first(self, tree: Tree[Token], terminal: str) -> int:
        """Return the number that the tree's first ``terminal`` means."""
        return int(next(self.lexeme(token).value for token in leaves(tree) if token.type == terminal))

    def start(self, lexeme: Lexeme) -> int:
        """Return the character at which a lexeme begins."""
        return self.tokens.starts[lexeme.first]

    def end(self, lexeme: Lexeme) -> int:
        """Return the character at which it ends, excluded."""
        return self.tokens.ends[lexeme.last - 1]


def leaves(tree: Tree[Token]) -> Iterator[Token]:
    """Yield the tokens of a tree from left to right."""
    for child in tree.children:
        if isinstance(child, Token):
            yield child
        else:
            yield from leaves(child)
