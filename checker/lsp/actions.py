"""How can a finding be repaired: which words could stand there instead, and which would end it otherwise?"""

from collections.abc import Iterator

from lsprotocol import types

from checker.catalogue import translated
from checker.document.addressed import PREFIX
from checker.finding import Finding, Place, Repair
from checker.lsp.letter import Linted
from checker.repairs import repairs
from checker.reporters.frame import DEFAULT
from checker.suppressions import NOTES


def actions(
    linted: Linted, uri: str, found: list[tuple[types.Diagnostic, Finding]], ui: str = DEFAULT
) -> Iterator[types.CodeAction]:
    """Yield each repair of the findings that the pointer is on, then a comment that allows them.

    Which one is right, only the writer knows.
    """
    for diagnostic, finding in found:
        for repair in repairs(finding):
            edit = _edit(repair, linted)
            if edit is not None:
                yield types.CodeAction(
                    title=repair.said or f"{repair.place.text} → {repair.text}",
                    kind=types.CodeActionKind.QuickFix,
                    diagnostics=[diagnostic],
                    edit=types.WorkspaceEdit(changes={uri: [edit]}),
                )
    for diagnostic, finding in found:
        if finding.rule not in NOTES:
            yield types.CodeAction(
                title=translated(f"{finding.rule}: OK here, because ...", ui),
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[diagnostic],
                edit=types.WorkspaceEdit(changes={uri: [_allowed(finding, linted)]}),
            )


def _edit(repair: Repair, linted: Linted) -> types.TextEdit | None:
    """Return the edit; None where the words stand in several pieces, with something between them."""
    place: Place = repair.place
    return types.TextEdit(linted.range_of_place(place), repair.text) if len(place.segments) == 1 else None


def _allowed(finding: Finding, linted: Linted) -> types.TextEdit:
    """Return the edit that puts a comment above the finding's block; its reason is still to be written.

    A table has its comment above its first row.
    """
    block = linted.blocks[finding.place.block]
    if block.table is not None:
        block = next(each for each in linted.blocks.values() if each.table == block.table)
    line = types.Position(linted.range_of_block(block).start.line, 0)
    return types.TextEdit(types.Range(line, line), f"<!-- {PREFIX} ok {finding.rule}: ... -->\n")
