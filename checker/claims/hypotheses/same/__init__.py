"""The same fact again: which two places of a letter state one fact, and differ by a slip of the pen."""

from checker.claims.hypotheses.same.again import Again, said_again

__all__ = ["Again", "said_again"]
