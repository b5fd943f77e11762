"""Which figures say only where on a scale another one holds: "from 5% at 10 employees to 12% at 40"?"""

from checker.claims.hypotheses.term import Term


def is_place(term: Term, before: Term | None) -> bool:
    """Return whether a figure right behind another says at which age, dose or size that one holds.

    Args:
        term: the figure.
        before: the one before it, None for none.
    """
    return (
        before is not None and before.said is term.said and before.behind == term.start and _is_led_at(term)
    )


def are_places(word: int, own: Term, other: Term) -> bool:
    """Return whether two figures say where something else is more: "higher at 65 than at 80".

    Not so what they are of stands first: "higher in Delft at 65% than in Leiden at 60%".

    Args:
        word: the unit of the comparative.
        own: one of the two figures.
        other: the other one.
    """
    first, last = sorted((own, other), key=lambda term: term.number)
    beside = last.said is first.said and first.start == word + 1
    return beside and last.said.holds("than", last.start - 1, last.start) and _are_led_at(first, last)


def _are_led_at(*some: Term) -> bool:
    return all(map(_is_led_at, some))


def _is_led_at(term: Term) -> bool:
    units, evidence = term.said.sentence.units, term.said.sentence.passage.grammar.words.evidence
    return term.start < term.unit and units.words[term.start] in evidence["at-point"]
