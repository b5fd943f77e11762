"""Hypotheses: which relations between figures the letter may mean, and what speaks for each of them."""

from checker.claims.hypotheses.build import LEAST, LEAST_AGREEING, Hypothesis, hypotheses
from checker.claims.hypotheses.changes.changes import Change, changes
from checker.claims.hypotheses.changes.evidence import change_evidence
from checker.claims.hypotheses.counts import Counted, possible_counts
from checker.claims.hypotheses.counts.announced import announced_counts
from checker.claims.hypotheses.families import FAMILIES, ORDERS, Family
from checker.claims.hypotheses.orders.orders import likeliest, orders
from checker.claims.hypotheses.orders.words import order_evidence
from checker.claims.hypotheses.parts.candidates import Candidate, Order, Way, candidates
from checker.claims.hypotheses.parts.evidence import evidence, triple_evidence
from checker.claims.hypotheses.parts.hundreds import hundred_evidence, hundreds
from checker.claims.hypotheses.parts.pointing import is_pointed
from checker.claims.hypotheses.parts.triples import Triple, triples
from checker.claims.hypotheses.same import Again, Recoded, code_years, recoded, said_again
from checker.claims.hypotheses.scorecard import Scorecard, total, weightiest_first
from checker.claims.hypotheses.term import Term
from checker.claims.hypotheses.terms import terms
from checker.finding import Evidence

__all__ = [
    "FAMILIES",
    "LEAST",
    "LEAST_AGREEING",
    "ORDERS",
    "Again",
    "Candidate",
    "Change",
    "Counted",
    "Evidence",
    "Family",
    "Hypothesis",
    "Order",
    "Recoded",
    "Scorecard",
    "Term",
    "Triple",
    "Way",
    "announced_counts",
    "candidates",
    "change_evidence",
    "changes",
    "code_years",
    "evidence",
    "hundred_evidence",
    "hundreds",
    "hypotheses",
    "is_pointed",
    "likeliest",
    "order_evidence",
    "orders",
    "possible_counts",
    "recoded",
    "said_again",
    "terms",
    "total",
    "triple_evidence",
    "triples",
    "weightiest_first",
]
