"""Which claims of a letter does a rule speak about?"""

from checker.claims import Claim, Mention, Reading
from checker.rulebook.rule import Condition


def mention_meets(mention: Mention, condition: Condition, reading: Reading) -> bool:
    """Tell whether one mention is like the condition says."""
    return all(_property(mention, key, reading) in words for key, words in condition.words.items())


def claim_meets(claim: Claim, condition: Condition, reading: Reading) -> bool:
    """Tell whether for each entry of the condition some mention (or trait, or place) of the claim is so."""
    if not condition.words:
        return True
    return all(
        not words.isdisjoint(_properties(claim, key, reading)) for key, words in condition.words.items()
    )


def _properties(claim: Claim, key: str, reading: Reading) -> set[str | None]:
    if key in claim.traits:
        return {claim.traits[key]}
    mentions = [mention for role in claim.roles.values() for mention in role]
    found = {_property(mention, key, reading) for mention in mentions}
    if key == "block":
        anchors = [anchor for role in claim.anchors.values() for anchor in role]
        found |= {reading.document.by_id[anchor.block].kind.value for anchor in anchors}
    return found


def _property(mention: Mention, key: str, reading: Reading) -> str | None:
    quantity = mention.quantity
    if key == "block":
        return reading.document.by_id[mention.block].kind.value
    if key == "kind":
        return mention.kind.value
    if key == "unit":
        return quantity.unit if quantity else None
    if key == "hedge":
        return quantity.hedge.value if quantity and quantity.hedge else None
    value: str | None = getattr(
        mention.about, key
    )  # subject, base, period, scope, method: the loader refused others
    return value
