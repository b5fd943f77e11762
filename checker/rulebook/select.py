"""Which claims of a letter does a rule speak about?"""

from collections.abc import Iterator

from checker.claims import Anchor, Claim, Mention
from checker.document import Span
from checker.rulebook.rule import Condition
from checker.rulebook.whereabouts import Whereabouts


def mention_meets(mention: Mention, condition: Condition, where: Whereabouts) -> bool:
    """Tell whether one mention is like the condition says, and stands where it says."""
    return all(
        _property(mention, key, where) in words for key, words in condition.words.items()
    ) and _is_placed(mention, condition, where)


def claim_meets(claim: Claim, condition: Condition, where: Whereabouts) -> bool:
    """Tell whether for each entry of the condition some mention (or trait, or place) of the claim is so."""
    if not all(
        not words.isdisjoint(_properties(claim, key, where)) for key, words in condition.words.items()
    ):
        return False
    return condition == Condition(condition.words) or any(
        _is_placed(each, condition, where) for each in _each(claim)
    )


def stands(block: str, span: Span, condition: Condition, where: Whereabouts) -> bool:
    """Tell whether characters of a block stand in one of the places, in a sentence that says such words."""
    if condition.places and not any(where.stands(block, span, place) for place in condition.places):
        return False
    return condition.saying is None or where.says(block, span, condition.saying)


def _is_placed(item: Mention | Anchor, condition: Condition, where: Whereabouts) -> bool:
    block, span = item.block, item.span
    text, language = where.reading.document.by_id[block].text, where.language(block)
    return (
        (condition.after is None or condition.after.end_at(text, language, span.start))
        and (condition.before is None or condition.before.begin_at(text, language, span.end))
        and stands(block, span, condition, where)
    )


def _each(claim: Claim) -> Iterator[Mention | Anchor]:
    for some in claim.roles.values():
        yield from some
    for others in claim.anchors.values():
        yield from others


def _properties(claim: Claim, key: str, where: Whereabouts) -> set[str | None]:
    if key in claim.traits:
        return {claim.traits[key]}
    mentions = [mention for role in claim.roles.values() for mention in role]
    found = {_property(mention, key, where) for mention in mentions}
    if key == "block":
        anchors = [anchor for role in claim.anchors.values() for anchor in role]
        found |= {where.reading.document.by_id[anchor.block].kind.value for anchor in anchors}
    return found


def _property(mention: Mention, key: str, where: Whereabouts) -> str | None:
    quantity = mention.quantity
    if key == "block":
        return where.reading.document.by_id[mention.block].kind.value
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
