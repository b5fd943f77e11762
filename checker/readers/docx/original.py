"""What did a part say before its tracked changes?"""

from lxml import etree

from checker.readers.docx.markup import W

# Each change has its opposite: what was deleted was there before, what was inserted was not.
_OPPOSITES = {
    W + one: W + other
    for pair in (("ins", "del"), ("moveTo", "moveFrom"), ("cellIns", "cellDel"))
    for one, other in (pair, pair[::-1])
}
_DELETED = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}
_CHANGES = {W + f"{name}Change": W + name for name in ("pPr", "rPr", "tcPr", "trPr")}
_OF_THE_PARAGRAPH = frozenset({W + "rPr", W + "sectPr"})  # what a former ``w:pPr`` does not repeat
_OF_THE_CHANGE = frozenset(_OPPOSITES)


def restore(part: etree._Element) -> None:
    """Turn a part into what it would be with all its tracked changes rejected.

    Insertions and deletions change places, so that whoever reads accepted text reads the original; deleted
    text becomes text, and is counted in the part's stream then.
    """
    for element in list(part.iter(*_CHANGES)):
        _look_as_before(element, _CHANGES[element.tag])
    for element in part.iter(*_OPPOSITES, *_DELETED):
        element.tag = _OPPOSITES.get(element.tag) or _DELETED[element.tag]


def _look_as_before(change: etree._Element, name: str) -> None:
    now, before = change.getparent(), change.find(name)
    if now is None or now.tag != name:
        return
    kept = _OF_THE_CHANGE | _OF_THE_PARAGRAPH
    for child in list(now):
        if child.tag not in kept:
            now.remove(child)
    for child in () if before is None else list(before):
        if child.tag not in kept:
            now.append(child)
