"""The same fact again: which two places of a letter state one fact, and differ by a slip of the pen."""

from checker.claims.hypotheses.same.again import Again, said_again
from checker.claims.hypotheses.same.code_years import code_years
from checker.claims.hypotheses.same.recoded import Recoded, recoded

__all__ = ["Again", "Recoded", "code_years", "recoded", "said_again"]
