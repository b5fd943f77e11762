"""Does each of a row of percentages have a whole of its own, so that no whole is divided?

In "in Ede 50%, in Breda 30%" and "a discount of 50% for children, 30% for students" each is a share of its
own place or group; in "50% a car, 40% a bicycle and 15% both" the last is among the others. Where words say
that one whole is divided ("de verdeling is", "van de leerlingen gaat"), a place or group is what each share
goes to. No points weigh here: a careful reader does not add such shares up.
"""

from collections.abc import Sequence
from itertools import pairwise

from checker.claims.hypotheses.parts.joints import JOINTS
from checker.claims.hypotheses.term import Term

_DIVIDED = ("division", "composition")  # classes of words
_BOTH = 4  # units behind a share in which "both" is what has it


def have_own_wholes(run: Sequence[Term]) -> bool:
    """Return whether each share has its own place, group, time or product, or changes by so much.

    Args:
        run: percentages, in reading order.
    """
    own = _are_placed(run) or _are_led(run) or _are_changes(run)
    return own and not divide_one_whole(run) and not _opens_with_whole(run[0])


def divide_one_whole(run: Sequence[Term]) -> bool:
    """Return whether words say that the shares divide one whole: "de verdeling is", "de overige 50%"."""
    first = run[0].said
    size = len(first.sentence.units)
    return "rest" in run[-1].near or any(first.holds(name, 0, size) for name in _DIVIDED)


def _opens_with_whole(first: Term) -> bool:
    """Whether a sentence opens with the whole that its first share is of: "van de leden is 50%"."""
    of = first.said.sentence.passage.grammar.words.facts["share-of"]
    return first.unit > 0 and first.said.sentence.units.words[0] in of


def is_of_both(share: Term) -> bool:
    """Return whether a share is of what is among two others: "15% beide", "15 percent do both"."""
    return share.said.holds("overlap", share.unit + 1, share.unit + _BOTH)


def _are_changes(run: Sequence[Term]) -> bool:
    """Whether something changes by the first, and so by each: "daalde met 50%, het verloop met 35%"."""
    first = run[0]
    by = first.said.sentence.passage.grammar.words.cues["by"]
    return first.said.sentence.units.words[first.start] in by and first.said.holds("change", 0, first.unit)


def _are_placed(run: Sequence[Term]) -> bool:
    """Whether a place, group or time stands right behind each: "50% voor kinderen, 30% voor ouderen"."""
    return all(_opens(term, term.behind) for term in run)


def _are_led(run: Sequence[Term]) -> bool:
    """Whether one stands before each: "in Ede was 50% tevreden, in Breda 30%"."""
    if any(term.said is not run[0].said for term in run):
        return False
    led = any(_opens(run[0], at) for at in range(run[0].unit))
    return led and all(_leads(one.unit + 1, other) for one, other in pairwise(run))


def _leads(first: int, term: Term) -> bool:
    """Whether a place or group opens what stands behind the last joint before a share."""
    tags = term.said.sentence.units.tags
    joint = max(tags.rfind(sign, first, term.unit) for sign in JOINTS)
    return joint >= 0 and _opens(term, joint + 1)


def _opens(term: Term, at: int) -> bool:
    """Whether a word that leads to a place, group or time stands at a unit."""
    leads = term.said.sentence.passage.grammar.words.facts["own-whole"]
    return any(word in leads for word in term.said.sentence.units.words[at : at + 1])
