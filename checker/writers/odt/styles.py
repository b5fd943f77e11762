"""How do our comments look in an OpenDocument text: so small that LibreOffice shows them whole?"""

from checker.writers.comment import AUTHOR, SIZE
from checker.writers.edits import Edits
from checker.writers.odt.places import OFFICE
from checker.writers.sign import close_again
from checker.writers.source import Element, Source

PLAIN, BOLD = AUTHOR, f"{AUTHOR}-bold"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_STYLE, _FORM = f"{_OASIS}style:1.0", f"{_OASIS}xsl-fo-compatible:1.0"
_PLACE = (OFFICE, "automatic-styles")


def styled(read: Source, edits: Edits, *, needed: bool, kept: bool) -> bool:
    """See to it that the part has our styles where comments need them; return whether it has.

    They go with the last of our comments, of which some may be ``kept`` from an earlier run.
    A part without a place for styles is left without: its comments have the size that LibreOffice gives them.
    """
    place = next((one for one in read.root.elements if one.name == _PLACE), None)
    if place is None:
        return False
    there = [one for one in place.elements if one.get("name", _STYLE) in (PLAIN, BOLD)]
    if needed and not there:
        edits.add_last(place, _written(place, PLAIN, "") + _written(place, BOLD, "bold"))
    if not needed and not kept:
        for one in there:
            edits.remove(one.start, one.end)
        if there and len([*place.elements]) == len(there):
            close_again(read, edits, place)
    return needed


def _written(place: Element, name: str, weight: str) -> str:
    style, declared = place.prefix(_STYLE, "style")
    form, declared_too = place.prefix(_FORM, "fo")
    spaces = declared + declared_too
    bold = f' {form}:font-weight="{weight}"' if weight else ""
    looks = f'<{style}:text-properties {form}:font-size="{SIZE}pt"{bold}/>'
    return f'<{style}:style{spaces} {style}:name="{name}" {style}:family="text">{looks}</{style}:style>'
