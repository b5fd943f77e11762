"""Can a relation compare what a rule seeks for it: is a date not to be the same text as another?"""

from collections.abc import Mapping

from checker.claims import Kind
from checker.quantity import PartialDate, Quantity, Weekday
from checker.relations import Relation, takes
from checker.tables.form import Form
from checker.tables.tree import Node, Scalar, Sequence

_DATES = (Kind.DATE, Kind.DATE_RANGE, Kind.DATE_LIST, Kind.WEEKDAY_DATE, Kind.YEAR, Kind.MONTH_YEAR)
_TEXTS = (Kind.TIME, Kind.REFERENCE, Kind.NOT_A_CLAIM)
_SORTS: Mapping[str, type] = {
    **dict.fromkeys((kind.value for kind in Kind), Quantity),
    **dict.fromkeys((kind.value for kind in _DATES), PartialDate),
    **dict.fromkeys((kind.value for kind in _TEXTS), str),
    Kind.WEEKDAY.value: Weekday,
    "words": str,
    "code": str,
}
_EITHER = (Kind.RANGE.value,)  # of numbers, of dates or of articles


def fits(
    form: Form,
    node: Node,
    name: str,
    parameter: str,
    kinds: Mapping[str, frozenset[str]],
    relations: Mapping[str, Relation],
) -> None:
    """Refuse a role of a kind that the relation's parameter cannot be."""
    taken = takes(relations[name].function)[parameter]
    for scalar in node.items if isinstance(node, Sequence) else (node,):
        role = scalar.text.partition(".")[0] if isinstance(scalar, Scalar) else ""
        for kind in sorted(kinds.get(role, frozenset()) - {*_EITHER}):
            sort = _SORTS.get(kind)
            if sort is not None and not issubclass(sort, taken):
                others = ", ".join(each for each, one in relations.items() if _compares(one, sort))
                form.refuse(scalar, f"{name} compares no {kind}, which {role} is", f"write one of: {others}")
                break


def _compares(relation: Relation, sort: type) -> bool:
    """Tell whether a relation takes two such values or more."""
    of = takes(relation.function)
    return len(relation.compares) > 1 and all(issubclass(sort, of[name]) for name in relation.compares)
