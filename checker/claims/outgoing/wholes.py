"""May these parts make this whole, as far as their nouns, bases and periods tell?"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from checker.claims.outgoing.draft import Part
from checker.quantity import Quantity

Roles = Mapping[str, tuple[Part, ...]]


def quantity_of(part: Part) -> Quantity:
    """Return the quantity of a whole or part."""
    value = part.spot.meaning.value
    assert isinstance(value, Quantity)
    return value


def head(part: Part) -> str | None:
    """Return the noun that is counted, without its adjectives."""
    mention = part.spot.mention
    if mention is None or mention.about.subject is None:
        return None
    return mention.about.subject.split()[-1].replace("-", "")


def same_nouns(roles: Roles) -> bool:
    """Whether the nouns let the parts make the whole.

    Two parts that share one noun cannot make a total of another.
    """
    total = head(roles["total"][0])
    heads = [head(part) for part in roles["part"]]
    if total is None or len(heads) < 2 or None in heads:
        return True
    return len(set(heads)) > 1 or _compound(heads[0], total)


def other_noun(roles: Roles) -> bool:
    """Whether the first part counts another thing than the whole; women are part of persons."""
    total, part = head(roles["total"][0]), head(roles["part"][0])
    if total is None or part is None or _compound(part, total):
        return False
    people = tuple(roles["total"][0].passage.grammar.words.cues["people"])
    return not (total.endswith(people) and part.endswith(people))


def _compound(one: str | None, other: str) -> bool:
    """Whether two nouns are one, or one is a compound of the other: "aanvragen", "regularisatieaanvragen"."""
    return one is not None and (one.endswith(other) or other.endswith(one))


def same_base(roles: Roles) -> bool:
    """Whether all are shares of one thing that each of them names: "van het bbp"."""
    bases = {
        part.spot.mention.about.base
        for part in (*roles["total"], *roles["part"])
        if part.spot.mention is not None
    }
    return len(bases) == 1 and None not in bases


def other_periods(roles: Roles) -> bool:
    """Whether the parts may be the same figure of other years.

    Each has a period of its own, and so has the whole.
    """
    mentions = [part.spot.mention for part in roles["part"]]
    periods = [mention.about.period for mention in mentions if mention is not None]
    whole = roles["total"][0].spot.mention
    if len(set(periods)) < len(periods) or None in periods or whole is None:
        return False
    rest = sum(quantity_of(part).value for part in roles["part"]) - quantity_of(roles["total"][0]).value
    return abs(rest) > abs(quantity_of(roles["total"][0]).value) / Decimal(10)


def loose_figures(kind: str, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether figures with decimals and without a unit stand in running text.

    Cells of a table that was pasted.
    """
    return (
        kind != "equation"
        and total.unit is None
        and all(each.places and each.scale == 1 for each in (total, *parts))
    )
