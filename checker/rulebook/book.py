"""Which rules are there to look with, and what do they know?"""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from checker.claims import Own, Scorecard, languages
from checker.finding import Severity
from checker.rulebook.rule import Rule
from checker.tables import Tables


class Rulebook(Struct, frozen=True):
    """The rules to look with, in the order of their files, and the facts that they know.

    ``every`` are the ids of all rules that there are, those that were not selected too. ``scorecards`` are
    the points of evidence for relations, by family; ``own`` is what folders of the user's own add to what
    letters are read with.
    """

    rules: tuple[Rule, ...]
    tables: Tables
    every: frozenset[str] = frozenset()
    scorecards: Mapping[str, Scorecard] = {}
    own: Own = Own()

    @property
    def known(self) -> frozenset[str]:
        """The ids of all rules that there are."""
        return self.every or frozenset(rule.id for rule in self.rules)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that letters are read in: ours and those of the user's own."""
        return tuple(sorted({*languages(), *self.own.languages}))

    def select(
        self,
        ids: Iterable[str] = (),
        ignored: Iterable[str] = (),
        experimental: bool = False,
        *,
        fragment: bool = False,
    ) -> "Rulebook":
        """Return the rules of ``ids`` (all, if none is named) without ``ignored`` ones.

        Experimental rules stay only if ``experimental`` or if named; those about whole letters
        go with ``fragment``.
        """
        named, without = frozenset(ids), frozenset(ignored)
        return replace(
            self,
            every=self.known,
            rules=tuple(
                rule
                for rule in self.rules
                if rule.id not in without
                and (rule.id in named or (not named and (experimental or rule.status == "stable")))
                and not (fragment and rule.scope == "letter")
            ),
        )

    def only(self, rule: Rule) -> "Rulebook":
        """Return one rule with all that is known."""
        return replace(self, rules=(rule,), every=self.known)

    def graded(self, severities: Mapping[str, str]) -> "Rulebook":
        """Return the rules, some of them graver or less grave than their files say; by their ids."""
        return replace(
            self,
            rules=tuple(
                replace(rule, severity=Severity(severities[rule.id])) if rule.id in severities else rule
                for rule in self.rules
            ),
        )
