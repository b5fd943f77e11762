"""How do figures look that should agree: do they, or how far are they off?"""

from collections.abc import Sequence

from checker.quantity import Quantity, Verdict
from checker.relations.agreement import AGREEMENTS
from checker.rulebook.certainty import miss_of

HOLDS = "it holds"


def look(family: str, figures: Sequence[Quantity], *, numbered: bool = False) -> str | None:
    """Return how they look, those of a relation in the order of its family; None where none can be compared.

    700 + 350 + 200 = 1250 holds, and of 1490 the "parts fall short by up to a quarter".
    """
    agreement = AGREEMENTS[family]
    if not all(each.value for each in figures):
        return None
    verdict = agreement.verdict(figures)
    if verdict is Verdict.UNKNOWN:
        return None
    if verdict is not Verdict.FAILS:
        return HOLDS
    return miss_of(family, agreement.off(figures), numbered=numbered)
