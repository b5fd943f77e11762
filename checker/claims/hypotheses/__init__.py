"""Hypotheses: which relations between figures the letter may mean, and what speaks for each of them."""

from checker.claims.hypotheses.build import LEAST, LEAST_AGREEING, Hypothesis, hypotheses
from checker.claims.hypotheses.candidates import Candidate, Order, Way, candidates
from checker.claims.hypotheses.evidence import evidence
from checker.claims.hypotheses.hundreds import Hundred, hundreds, shares
from checker.claims.hypotheses.pointing import is_pointed
from checker.claims.hypotheses.scorecard import Scorecard, total, weightiest_first
from checker.claims.hypotheses.term import Term
from checker.claims.hypotheses.terms import terms
from checker.claims.hypotheses.triple_places import places
from checker.claims.hypotheses.triple_words import words
from checker.claims.hypotheses.triples import FAMILIES, Triple, triples
from checker.finding import Evidence

__all__ = [
    "FAMILIES",
    "LEAST",
    "LEAST_AGREEING",
    "Candidate",
    "Evidence",
    "Hundred",
    "Hypothesis",
    "Order",
    "Scorecard",
    "Term",
    "Triple",
    "Way",
    "candidates",
    "evidence",
    "hundreds",
    "hypotheses",
    "is_pointed",
    "places",
    "shares",
    "terms",
    "total",
    "triples",
    "weightiest_first",
    "words",
]
