"""Syntax: how a sentence falls into noun groups, verb groups, clauses, brackets and rows of figures."""

from checker.claims.syntax.brackets import Bracket
from checker.claims.syntax.clauses import Clause
from checker.claims.syntax.groups import Group, Shape
from checker.claims.syntax.listblocks import ListBlock, list_blocks
from checker.claims.syntax.method import reckoning
from checker.claims.syntax.nouns import noun_at
from checker.claims.syntax.rows import Parallel, Row
from checker.claims.syntax.scope import scopes
from checker.claims.syntax.sentence_ends import cut
from checker.claims.syntax.structure import Sentence, sentence, sentences
from checker.claims.syntax.units import Units, measure

__all__ = [
    "Bracket",
    "Clause",
    "Group",
    "ListBlock",
    "Parallel",
    "Row",
    "Sentence",
    "Shape",
    "Units",
    "cut",
    "list_blocks",
    "measure",
    "noun_at",
    "reckoning",
    "scopes",
    "sentence",
    "sentences",
]
