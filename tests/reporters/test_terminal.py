import textwrap

import pytest
from msgspec.structs import replace

from checker.claims.claim import Anchor
from checker.document import Span
from checker.lint import Options, Report
from checker.quantity import HOLDS, Outcome, Pass, Verdict, unknown
from checker.readers.refusal import Refusal
from checker.reporters import colour, terminal
from checker.reporters.colour import Paint
from tests.handmade import Letter, a_rule, percentage, report

PLAIN = Paint(False)
SUM = "[[total|8%]] van het budget, waarvan [[part|5,4%]] voor materieel en [[part|2,5%]] voor personeel."
FAILS = Outcome(
    Verdict.FAILS,
    stated=percentage("8%"),
    derived=percentage("7,9%"),
    derivation=(percentage("5,4%"), "+", percentage("2,5%"), "=", percentage("7,9%")),
)


def shown(made, **more):
    return terminal.render(made, paint=PLAIN, **more)


def lined(text):
    return textwrap.dedent(text).lstrip("\n")


def test_a_finding_in_a_word_file():
    letter = Letter.of("Financiering", SUM, form="docx", headings=[1])
    made = report(letter, letter.evaluation(FAILS), path="draft.docx")
    assert shown(made) == lined("""
        error[sum-mismatch]: De delen tellen op tot 7,9%; hier staat 8%.
          --> draft.docx, "Financiering", paragraph 2
           |
           | 8% van het budget, waarvan 5,4% voor materieel en 2,5% voor personeel.
           | ^^ total                   ---- part              ---- part
           = 5,4% + 2,5% = 7,9%

        3 numbers and dates read: 3 compared (3 contradicted), 0 well-formed only, 0 not compared. 1 error.
        """)


def test_a_finding_in_a_text_file_has_line_and_column():
    letter = Letter.of("Financiering", SUM, headings=[1])
    made = report(letter, letter.evaluation(FAILS), path="map/draft.txt")
    assert '  --> map/draft.txt:3:1, "Financiering"\n' in shown(made)


def test_places_in_two_blocks_have_an_excerpt_each():
    letter = Letter.of("De uitgaven zijn [[left|3%]].", "Volgens de noot [[right|2%]].", form="docx")
    rule = a_rule("footnote-mismatch", message="De noot zegt iets anders.")
    made = report(letter, letter.evaluation(Outcome(Verdict.FAILS), rule), path="draft.docx")
    assert shown(made) == lined("""
        error[footnote-mismatch]: De noot zegt iets anders.
          --> draft.docx, paragraph 1
           |
           | De uitgaven zijn 3%.
           |                  ^^ here
          ::: draft.docx, paragraph 2
           |
           | Volgens de noot 2%.
           |                 -- there

        2 numbers and dates read: 2 compared (2 contradicted), 0 well-formed only, 0 not compared. 1 error.
        """)


def test_a_note_mark_is_shown_where_it_stood():
    letter = Letter.of("Zie het verslag.")
    rule = a_rule("broken-footnote", at=("mark",), message="Deze noot is er niet.")
    anchors = {"mark": (Anchor("p1", Span(15, 15), "3", 15, 16),)}
    made = report(letter, letter.evaluation(Outcome(Verdict.FAILS), rule, anchors=anchors))
    assert "   | Zie het verslag.\n   |                ^ mark\n" in shown(made)


def test_the_last_line_says_what_was_not_compared_and_how_to_see_it():
    letter = Letter.of(SUM, "Ook [[left|4%]].")
    sum_only = {role: letter.roles[role] for role in ("total", "part")}
    made = report(letter, letter.evaluation(HOLDS, roles=sum_only), path="mijn brief.docx")
    assert shown(made) == (
        "4 numbers and dates read: 3 compared (3 agree), 0 well-formed only, 1 not compared "
        "(lint-letter claims 'mijn brief.docx'). No findings.\n"
    )


def test_a_command_in_the_last_line_keeps_the_language_that_the_user_named():
    made = report(Letter.of("Ook [[left|4%]]."))
    assert "(lint-letter claims draft.txt --ui nl)" in shown(made, ui="nl", ui_named=True)
    assert "(lint-letter claims draft.txt)" in shown(made, ui="nl")


def test_nothing_compared_is_not_nothing_found():
    letter = Letter.of("Ook [[left|4%]].")
    made = report(letter, letter.evaluation(unknown("too coarse")))
    assert shown(made) == (
        "1 number or date read: 0 compared, 0 well-formed only, 1 not compared "
        "(lint-letter claims draft.txt). Nothing could be compared.\n"
    )


def test_a_day_that_exists_is_not_said_to_agree():
    letter = Letter.of("Op [[date|31 mei]].")
    made = report(letter, letter.evaluation(HOLDS, a_rule("impossible-date", passes=Pass.FORM)))
    assert shown(made) == (
        "1 number or date read: 0 compared, 1 well-formed only, 0 not compared "
        "(lint-letter claims draft.txt). Nothing could be compared.\n"
    )


def test_what_the_settings_beside_a_letter_switch_off_is_said_beside_its_census():
    letter = Letter.of(SUM)
    made = report(letter, letter.evaluation(HOLDS))
    made = replace(made, settings_said=("2 rules off by letters/lint-letter.toml",))
    assert shown(made).endswith(" No findings. 2 rules off by letters/lint-letter.toml.\n")


def test_severities_are_counted_in_words():
    letter = Letter.of(SUM)
    made = report(
        letter,
        letter.evaluation(FAILS),
        letter.evaluation(FAILS, a_rule("b")),
        letter.evaluation(Outcome(Verdict.ROUNDING, unlikely=True), a_rule("c")),
        letter.evaluation(Outcome(Verdict.ROUNDING), a_rule("d")),
        options=Options(rounding=True),
    )
    assert shown(made).endswith(". 2 errors, 1 warning, 1 note.\n")


def test_remarks_and_what_was_left_out_are_told():
    from msgspec.structs import replace

    from checker.document import Unread

    made = report(Letter.of("Geen getal."), remarks=("read as Windows-1252",))
    made = replace(made, unread=(Unread("image", 2), Unread("code block", 1)))
    assert shown(made).startswith(
        "Not read: image (2 times), code block.\nNote: read as Windows-1252\n0 numbers and dates read"
    )


def test_a_letter_that_no_grammar_fits_is_named():
    from msgspec.structs import replace

    made = report(Letter.of("Trois mesures."), remarks=("no grammar fits",), path="lettre.txt")
    assert shown(replace(made, foreign=True)).startswith("Note: lettre.txt: no grammar fits\n")


def test_of_several_files_the_last_line_names_the_file():
    made = report(Letter.of("Geen getal."), path="b.txt")
    assert shown(made, several=True).startswith("b.txt: 0 numbers and dates read: ")


def test_the_total_over_several_files():
    letter = Letter.of(SUM)
    reports = [
        report(letter, letter.evaluation(FAILS)),
        Report("b.docx", unreadable=Refusal("encrypted", "it is locked")),
    ]
    assert terminal.total(reports) == "2 files, 1 of them unreadable. 1 error.\n"


def test_an_unreadable_file_is_named_with_the_reason():
    refused = Report("b\x1b.docx", unreadable=Refusal("encrypted", "it is locked with a password"))
    assert (
        terminal.unreadable(refused, PLAIN)
        == "unreadable[encrypted]: b\ufffd.docx: it is locked with a password\n"
    )


def test_colours_are_only_added():
    import re

    letter = Letter.of("Financiering", SUM, headings=[1])
    made = report(letter, letter.evaluation(FAILS))
    coloured = terminal.render(made, paint=Paint(True))
    assert coloured != shown(made)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == shown(made)


class Stream:
    def __init__(self, terminal):
        self.isatty = lambda: terminal


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_only_a_terminal_has_colours_unless_the_user_says_so(terminal, environment, coloured):
    assert colour.wanted(Stream(terminal), environment) is coloured


def test_the_cells_of_a_table_are_shown_as_its_rows():
    from checker import lint, readers, rulebook
    from checker.data import folder

    rows = ("| | 2018 |", "|---|---|", "| Noord | 65 |", "| Zuid | 9 |", "| West | 47 |", "| Totaal | 131 |")
    document = readers.read("brief.md", "\n".join(rows).encode())
    book = rulebook.load(folder("rules")).select(["table-total-mismatch"])
    made = lint.check(document, book, Options(language="nl"), path="brief.md")
    expected = """
        |         2018
        | Noord   65
        |         -- part
        | Zuid    9
        |         - part
        | West    47
        |         -- part
        | Totaal  131
        |         ^^^ total
        = 65 + 9 + 47 = 121
    """
    assert textwrap.indent(lined(expected), "   ").rstrip() in shown(made)
