"""Hypotheses: which relations between figures the letter may mean, and what speaks for each of them."""

from checker.claims.hypotheses.build import LEAST, LEAST_AGREEING, Hypothesis, hypotheses
from checker.claims.hypotheses.candidates import Candidate, Order, Way, candidates
from checker.claims.hypotheses.evidence import evidence
from checker.claims.hypotheses.pointing import is_pointed
from checker.claims.hypotheses.scorecard import Scorecard, total, weightiest_first
from checker.claims.hypotheses.term import Term
from checker.claims.hypotheses.terms import terms
from checker.finding import Evidence

__all__ = [
    "LEAST",
    "LEAST_AGREEING",
    "Candidate",
    "Evidence",
    "Hypothesis",
    "Order",
    "Scorecard",
    "Term",
    "Way",
    "candidates",
    "evidence",
    "hypotheses",
    "is_pointed",
    "terms",
    "total",
    "weightiest_first",
]
