"""What was fitted to the examples of each family?"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from checker.claims import Scorecard
from checker.dev.fit.examples import Example
from checker.dev.fit.learn import learn
from checker.dev.fit.misses import LETTERS_ARE_RIGHT, Miss, misses
from checker.relations.agreement import AGREEMENTS

FAMILIES = tuple(AGREEMENTS)


class Fitted(Struct, frozen=True):
    """The points of one family, and what they were fitted to.

    ``meant`` is for each of the ``examples`` how likely it is meant (0 to 1); ``misses`` says what a miss of
    figures is worth, by its name.
    """

    examples: tuple[Example, ...]
    card: Scorecard
    meant: tuple[float, ...]
    misses: Mapping[str, Miss]


def fitted(examples: Sequence[Example]) -> Mapping[str, Fitted]:
    """Return what fits the examples of all families, by family.

    Raises:
        ValueError: there is nothing to learn from: no example that is meant, or none that is not.
    """
    return {family: _fitted(family, examples) for family in FAMILIES}


def scorecards(families: Mapping[str, Fitted]) -> Mapping[str, Scorecard]:
    """Return the scorecards as rules/evidence.yaml holds them: of what words say, and of what figures say."""
    found = {family: each.card for family, each in families.items()}
    for family, each in families.items():
        points = {name: miss.points for name, miss in each.misses.items()}
        found[f"broken {family}"] = Scorecard(LETTERS_ARE_RIGHT, points)
    return found


def _fitted(family: str, examples: Sequence[Example]) -> Fitted:
    some = tuple(each for each in examples if each.family == family and each.usable)
    if {each.meant for each in some} != {True, False}:
        raise ValueError(
            f"nothing to learn {family} from: some that are meant are needed, and some that are not"
        )
    learnt = learn(some)
    return Fitted(some, learnt.card, learnt.meant, misses(some, learnt.card))
