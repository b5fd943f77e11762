"""Announced counts: which lists do the numbers of a letter announce, and how many items have they?"""

from checker.claims.hypotheses.counts.build import Counted, possible_counts

__all__ = ["Counted", "possible_counts"]
