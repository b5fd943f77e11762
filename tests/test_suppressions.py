"""A finding that people have looked at, and that is right as it is: `lint-letter: ok RULE: reason`."""

import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker import data, lint, readers, rulebook, suppressions
from checker.cli.commands import commands
from checker.document import Comment, Document
from checker.lint import Options
from checker.rulebook import Rulebook

BOOK = rulebook.load(data.folder("rules"), cache=True)
assert isinstance(BOOK, Rulebook)
EXAMPLES = Path(__file__).parents[1] / "examples"
TODAY = dt.date(2026, 6, 23)
WRONG = "Wij behandelden samen 700 + 350 + 200 = 1.260 zaken."
OK = "<!-- lint-letter: ok sum-mismatch: tien zaken zijn dubbel -->"


def checked(text, name="brief.txt", book=BOOK, **more):
    document = readers.read(name, text.encode("utf-8"))
    assert isinstance(document, Document)
    return lint.check(document, book.select(), Options(today=TODAY, **more))


def told(text, name="brief.txt"):
    return [(finding.rule, finding.place.line) for finding in checked(text, name).findings]


@pytest.mark.parametrize("name", ["brief.txt", "brief.md"])
@pytest.mark.parametrize(
    "text",
    [
        f"{OK}\n\n{WRONG}",
        f"{OK}\n{WRONG}",
        f"{WRONG} {OK}",
        f"{WRONG}\n{OK}\n",
        WRONG.replace("samen", f"{OK} samen"),
        f"Geachte voorzitter,\n\n{OK}\n\n{WRONG}\n\nHoogachtend,",
    ],
)
def test_a_comment_above_in_or_behind_a_paragraph_allows_its_finding(text, name):
    assert told(text, name) == []


def test_in_html_too():
    assert told(f"<html><body><p>Geacht lid,</p><p>{WRONG}{OK}</p></body></html>", "brief.html") == []
    assert told(f"<html><body><p>Geacht lid,</p>{OK}<p>{WRONG}</p></body></html>", "brief.html") == []


def test_what_is_allowed_is_kept_apart_with_its_reason():
    (suppressed,) = checked(f"{OK}\n\n{WRONG}").suppressed
    assert (suppressed.finding.rule, suppressed.by) == ("sum-mismatch", "comment")
    assert suppressed.reason == "tien zaken zijn dubbel"


def test_it_allows_that_rule_in_that_paragraph_only():
    assert told(f"{OK}\n\n{WRONG}\n\n{WRONG}") == [("sum-mismatch", 5)]
    other = OK.replace("sum-mismatch", "weekday-mismatch")
    assert told(f"{other}\n\n{WRONG}") == [("unused-suppression", 1), ("sum-mismatch", 3)]


def test_it_may_name_several_rules():
    both = OK.replace("sum-mismatch", "weekday-mismatch, sum-mismatch")
    assert told(f"{both}\n\n{WRONG}") == []


@pytest.mark.parametrize(
    ("until", "found"),
    [
        ("2026-06-23", []),
        ("2026-06-22", [("expired-suppression", 1), ("sum-mismatch", 3)]),
    ],
)
def test_it_holds_until_the_end_of_a_day(until, found):
    assert told(f"{OK.replace(': tien', f' until {until}: tien')}\n\n{WRONG}") == found


def test_it_expires_by_the_day_it_is_and_not_by_the_date_of_the_letter():
    text = f"Den Haag, 3 maart 2020\n\n{OK.replace(': tien', ' until 2026-06-22: tien')}\n\n{WRONG}"
    assert "expired-suppression" in [rule for rule, _ in told(text)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ok sum-mismatch", "Deze opmerking geeft geen reden; schrijf: lint-letter: ok sum-mismatch: reden."),
        (
            "ok sum-mismatch: -",
            "Deze opmerking geeft geen reden; schrijf: lint-letter: ok sum-mismatch: reden.",
        ),
        ("ok sum-mismach: dubbel", "Er is geen regel sum-mismach; `lint-letter rules` noemt ze."),
        ("ok sum-mismatch until mei: dubbel", "mei is geen dag; schrijf until 2026-12-31."),
        ("ignore sum-mismatch", "Deze opmerking is niet te volgen; schrijf: lint-letter: ok REGEL: reden."),
    ],
)
def test_a_comment_that_cannot_be_followed_is_told_and_allows_nothing(words, said):
    faulty, wrong = checked(f"<!-- lint-letter: {words} -->\n\n{WRONG}").findings
    assert (faulty.rule, faulty.severity, faulty.message) == ("faulty-suppression", "note", said)
    assert wrong.rule == "sum-mismatch"


def test_one_that_is_not_needed_is_told_in_the_language_of_the_letter():
    (note,) = checked(f"{OK}\n\n{WRONG.replace('1.260', '1.250')}").findings
    assert note.message == (
        "Deze opmerking staat sum-mismatch toe, en zo'n bevinding is er hier niet; haal die weg."
    )
    assert (note.place.line, note.place.column, note.place.end_column) == (1, 1, len(OK) + 1)


def test_one_about_a_rule_that_is_not_on_is_not_called_unused():
    document = readers.read("brief.txt", f"{OK}\n\n{WRONG}".encode())
    report = lint.check(document, BOOK.select(["weekday-mismatch"]), Options(today=TODAY))
    assert report.findings == ()


def test_the_words_of_a_comment_are_no_words_of_the_letter():
    text = "Wij behandelden 700 bezwaren,\n<!-- lint-letter: ok sum-mismatch: van de 12 -->\nen 3 klachten."
    document = readers.read("brief.txt", text.encode())
    words = " ".join(block.text for block in document.blocks)
    assert words == "Wij behandelden 700 bezwaren, en 3 klachten."
    assert document.source == text


@pytest.mark.parametrize("letter", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_a_letter_is_read_as_if_no_comment_stood_anywhere_in_it(letter):
    """The law: on a line of its own, above any line, even above the note at the foot of a page."""

    def blocks(text):
        return [(block.kind, block.text) for block in readers.read("a.txt", text.encode()).blocks]

    lines = letter.read_text("utf-8").splitlines(keepends=True)
    plain = blocks("".join(lines))
    for at in range(len(lines) + 1):
        text = "".join((*lines[:at], f"{OK}\n", *lines[at:]))
        assert blocks(text) == plain, at


def test_other_comments_are_left_to_people():
    assert told(f"{WRONG}\n\n<!-- nakijken -->") == [("sum-mismatch", 1)]


def test_one_above_a_table_is_about_the_whole_table():
    table = "| soort | aantal |\n| --- | --- |\n| bezwaren | 700 |\n| klachten | 350 |\n| totaal | 1.060 |\n"
    assert told(table, "brief.md") == [("table-total-mismatch", 5)]
    assert told(f"{OK.replace('sum-', 'table-total-')}\n\n{table}", "brief.md") == []


def test_a_comment_of_a_package_is_honoured_as_its_reader_hands_it_over():
    """Readers of .docx and .odt fill Document.comments; the words are the same, the colon may be left out."""
    read = readers.read("brief.txt", WRONG.encode())
    comment = Comment("Lint-letter: OK sum-mismatch tien zaken zijn dubbel", ("p1",), author="J. de Wit")
    document = Document("docx", read.blocks, comments=(Comment("Mooi!", ("p1",)), comment))
    report = lint.check(document, BOOK.select(), Options(today=TODAY))
    assert report.findings == ()
    assert report.suppressed[0].reason == "tien zaken zijn dubbel"


def test_a_file_full_of_comments_is_read_in_no_time():
    """The last is never closed: none may be looked for to the end of the file."""
    text = f"{WRONG}\n\n" + "<!-- lint-letter: ok " * 20_000
    assert isinstance(readers.read("brief.txt", text.encode()), Document)


@pytest.mark.parametrize("note", suppressions.NOTES)
def test_what_is_told_of_a_comment_can_be_explained(note):
    result = CliRunner().invoke(commands, ["explain", note])
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, f"# {note}")
    assert "lint-letter: ok RULE: reason" in result.stdout
