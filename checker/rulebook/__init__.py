"""YAML to rules, which claims they select, whether these hold, and how to say that they do not."""

from checker.rulebook.book import Rulebook
from checker.rulebook.certainty import slip_of
from checker.rulebook.evaluate import evaluate
from checker.rulebook.evaluation import Evaluation
from checker.rulebook.explain import explain
from checker.rulebook.load import load
from checker.rulebook.messages import derivation, message
from checker.rulebook.rule import Rule

__all__ = [
    "Evaluation",
    "Rule",
    "Rulebook",
    "derivation",
    "evaluate",
    "explain",
    "load",
    "message",
    "slip_of",
]
