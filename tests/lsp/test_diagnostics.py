"""Which severity does an editor show, and what does it say of a finding?"""

from lsprotocol import types

from checker.lsp.diagnostics import diagnostics
from checker.lsp.letter import Linted
from checker.lsp.text import Text
from tests.handmade import report
from tests.weighed import counted, weighed

LETTER = counted("Er waren [[total|2.809]] zaken, namelijk [[part|1.243]] en [[part|846]].")


def shown(points):
    linted = Linted(Text.of(LETTER.document.source), report(LETTER, weighed(LETTER, points)))
    (found,) = diagnostics(linted, "file:///draft.txt", {})
    return found


def test_what_deserves_a_look_is_a_hint_and_what_is_likely_a_warning():
    assert shown(-15).severity is types.DiagnosticSeverity.Hint
    assert shown(-4).severity is types.DiagnosticSeverity.Warning
    assert shown(3).severity is types.DiagnosticSeverity.Error


def test_the_only_repair_stands_below_the_arithmetic():
    assert shown(3).message.endswith("= 2.089\nMet 2.089 in plaats van 2.809 klopt het.")
