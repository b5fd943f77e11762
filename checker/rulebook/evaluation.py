"""What came of a rule held against one claim?"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from checker.claims import Anchor, Claim, Evidence, Mention
from checker.finding import Certainty, Severity
from checker.quantity import Outcome, Pass, Verdict
from checker.rulebook.certainty import certainty
from checker.rulebook.rule import Rule


class Evaluation(Struct, frozen=True):
    """A rule held against one claim (or one pair, ``claim`` is None then), and what came of it.

    ``compared`` are the mentions that the outcome was made of: not all that have a role. ``evidence`` is all
    that speaks for a contradiction or against it, where the text does not say so by its form alone.
    """

    rule: Rule
    roles: Mapping[str, tuple[Mention, ...]]
    anchors: Mapping[str, tuple[Anchor, ...]]
    claim: Claim | None
    outcome: Outcome
    compared: tuple[Mention, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def contradicts(self) -> bool:
        """Whether something fails, or holds thanks to a rounding that hardly ever happens."""
        return self.outcome.verdict is Verdict.FAILS or self.outcome.unlikely

    @property
    def certainty(self) -> Certainty | None:
        """Return how sure a contradiction is; None where it is too unsure to be told.

        Without evidence its form says it: it is certain, or likely where it spans two sentences or holds a
        hedge. What is less sure than its rule asks for is too unsure.
        """
        if self.evidence:
            sure = certainty(self.evidence, self.rule.levels)
        else:
            sure = Certainty.LIKELY if self._loose else Certainty.CERTAIN
        levels = tuple(Certainty)  # the surest first
        if sure is None or self.rule.least is None:
            return sure
        return sure if levels.index(sure) <= levels.index(self.rule.least) else None

    @property
    def told(self) -> bool:
        """Whether it contradicts something surely enough to be told without being asked."""
        return self.contradicts and self.certainty in (Certainty.CERTAIN, Certainty.LIKELY)

    @property
    def passes(self) -> Pass:
        """Return what it tells of these mentions that it holds."""
        return self.outcome.passes or self.rule.then.passes

    @property
    def severity(self) -> Severity:
        """Return how grave a finding this would be.

        A certain failure has the rule's severity, a likely one is a warning at most, a look a note. What
        holds only thanks to rounding is a note, an unlikely rounding a warning at most.
        """
        own, rounds = self.rule.severity, self.outcome.verdict is Verdict.ROUNDING
        if rounds and not self.outcome.unlikely:
            return Severity.NOTE
        if self.certainty is Certainty.CERTAIN and not rounds:
            return own
        return _at_most(Severity.WARNING, own) if self.told else Severity.NOTE

    @property
    def place(self) -> tuple[str, Mention | Anchor]:
        """Return the finding's place and its role: the first of ``at`` that the claim has, else any.

        Raises:
            LookupError: the claim has no place at all, which no grammar can make.
        """
        for role in (*self.rule.at, *self.roles, *self.anchors):
            if self.roles.get(role):
                return role, self.roles[role][0]
            if self.anchors.get(role):
                return role, self.anchors[role][0]
        raise LookupError(f"rule {self.rule.id}: a claim without a place")

    @property
    def others(self) -> tuple[tuple[str, Mention | Anchor], ...]:
        """Return the other places that contradict it, with their roles."""
        found: list[tuple[str, Mention | Anchor]] = []
        for role, mentions in self.roles.items():
            found.extend((role, mention) for mention in mentions)
        for role, anchors in self.anchors.items():
            found.extend((role, anchor) for anchor in anchors)
        first = self.place[1]
        return tuple((role, where) for role, where in found if where is not first)

    @property
    def blocks(self) -> Iterator[str]:
        """The ids of the blocks it stands in."""
        yield from (one.block for some in self.roles.values() for one in some)
        yield from (one.block for some in self.anchors.values() for one in some)

    @property
    def _loose(self) -> bool:
        if self.claim is not None and (self.claim.sentences > 1 or self.claim.traits.get("hedge")):
            return True
        quantities = (mention.quantity for role in self.roles.values() for mention in role)
        return any(quantity is not None and quantity.hedge is not None for quantity in quantities)


def _at_most(most: Severity, own: Severity) -> Severity:
    return min(most, own, key=lambda severity: severity.rank)
