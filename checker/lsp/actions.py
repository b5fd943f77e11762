"""How can a finding be repaired: which words could stand there instead, and which would end it otherwise?"""

from collections.abc import Iterator

from lsprotocol import types

from checker.finding import Finding, Place
from checker.lsp.letter import Linted
from checker.repairs import Repair, repairs


def actions(
    linted: Linted, uri: str, found: list[tuple[types.Diagnostic, Finding]]
) -> Iterator[types.CodeAction]:
    """Yield each repair of the findings that the pointer is on; which one is right, only the writer knows."""
    for diagnostic, finding in found:
        for repair in repairs(finding, linted.report):
            edit = _edit(repair, linted)
            if edit is not None:
                yield types.CodeAction(
                    title=f"{repair.place.text} → {repair.text}",
                    kind=types.CodeActionKind.QuickFix,
                    diagnostics=[diagnostic],
                    edit=types.WorkspaceEdit(changes={uri: [edit]}),
                )


def _edit(repair: Repair, linted: Linted) -> types.TextEdit | None:
    """Return the edit; None where the words stand in several pieces, with something between them."""
    place: Place = repair.place
    return types.TextEdit(linted.range_of_place(place), repair.text) if len(place.segments) == 1 else None
