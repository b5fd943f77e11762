import datetime as dt
import json
from pathlib import Path

import jsonschema
import pytest
from msgspec.structs import replace

import checker.reporters
from checker import __version__, data, lint, rulebook
from checker.lint import Report
from checker.quantity import Outcome, Verdict
from checker.readers.refusal import Refusal
from checker.reporters import json as findings
from checker.suppressions import Suppressed
from tests.handmade import Letter, percentage, report
from tests.readers.build_pdf import LEFT, line, pdf

SCHEMA = json.loads(Path(checker.reporters.__file__).with_name("schema.json").read_text("utf-8"))
BOOK = rulebook.load(data.folder("rules"))
SUM = "Samen [[total|8%]], waarvan [[part|5,4%]] voor materieel en [[part|2,5%]] voor personeel."
FAILS = Outcome(
    Verdict.FAILS,
    stated=percentage("8%"),
    derived=percentage("7,9%"),
    derivation=(percentage("5,4%"), "+", percentage("2,5%"), "=", percentage("7,9%")),
)


COUNTS = {
    "read": 3,
    "compared": 3,
    "agrees": 0,
    "rounding": 0,
    "contradicted": 3,
    "well_formed": 0,
    "not_compared": 0,
}


def written(*reports):
    whole = json.loads(findings.render(reports))
    jsonschema.validate(whole, SCHEMA)
    return whole


def test_the_whole_record_of_a_text_file():
    letter = Letter.of("Financiering", SUM, headings=[1])
    whole = written(report(letter, letter.evaluation(FAILS)))
    (file,) = whole.pop("files")
    (finding,) = file.pop("findings")
    place, others = finding.pop("place"), finding.pop("others")
    assert file.pop("suppressed") == []
    assert whole == {"version": 2, "tool": {"name": "lint-letter", "version": __version__}}
    assert file == {
        "path": "draft.txt",
        "format": "txt",
        "language": "nl",
        "date": "2026-06-23",
        "unreadable": None,
        "unread": [],
        "census": {
            **COUNTS,
            "reasons": {},
            "kinds": {"percentage": COUNTS},
            "rules": {
                "sum-mismatch": {
                    "looked": 1,
                    "holds": 0,
                    "rounding": 0,
                    "fails": 1,
                    "well_formed": 0,
                    "unknown": 0,
                }
            },
        },
        "settings": [],
    }
    assert len(finding.pop("fingerprint")) == 16
    assert finding == {
        "rule": "sum-mismatch",
        "severity": "error",
        "outcome": "fails",
        "unlikely": False,
        "message": "De delen tellen op tot 7,9%; hier staat 8%.",
        "stated": "8%",
        "derived": "7,9%",
        "derivation": "5,4% + 2,5% = 7,9%",
        "certainty": "certain",
        "evidence": [],
        "suggestions": ["7,9%"],
        "repair": None,
    }
    assert place == {
        "role": "total",
        "file": None,
        "text": "8%",
        "start": 20,
        "end": 22,
        "line": 3,
        "column": 7,
        "end_line": 3,
        "end_column": 9,
        "segments": [[20, 22]],
        "block": "p2",
        "part": None,
        "page": None,
        "boxes": [],
        "heading": "Financiering",
    }
    assert [(other["role"], other["text"]) for other in others] == [("part", "5,4%"), ("part", "2,5%")]
    assert all(other.keys() == place.keys() for other in others)


def test_a_word_file_has_a_part_and_no_lines():
    letter = Letter.of(SUM, form="docx")
    (file,) = written(report(letter, letter.evaluation(FAILS)))["files"]
    place = file["findings"][0]["place"]
    assert (place["part"], place["line"], place["column"]) == ("word/document.xml", None, None)


def test_a_pdf_has_pages_and_on_them_boxes():
    pytest.importorskip("pypdfium2")
    text = "De vergadering is op donderdag 27 maart 2026."
    found = lint.run("a.pdf", BOOK, lint.Options(language="nl"), content=pdf([line(text, 700)]))
    ((finding,),) = [file["findings"] for file in written(found)["files"]]
    (box,) = finding["place"]["boxes"]
    assert finding["place"]["page"] == box["page"] == 1
    assert (box["left"], box["right"]) == (LEFT + 6 * text.index("donderdag"), LEFT + 6 * (len(text) - 1))


def test_a_file_that_cannot_be_read_is_a_record_in_its_place():
    letter = Letter.of(SUM)
    refused = Report("b.docx", unreadable=Refusal("encrypted", "it is locked"))
    first, second = written(refused, report(letter))["files"]
    assert first == {
        "path": "b.docx",
        "format": None,
        "language": None,
        "date": None,
        "unreadable": {"code": "encrypted", "message": "it is locked"},
        "unread": [],
        "census": None,
        "settings": [],
        "findings": [],
        "suppressed": [],
    }
    assert second["unreadable"] is None


def test_no_letters_at_all_is_valid_too():
    assert written()["files"] == []


def test_a_finding_that_a_comment_allows_is_named_with_its_reason():
    letter = Letter.of(SUM)
    told = report(letter, letter.evaluation(FAILS))
    allowed = Suppressed(told.findings[0], "comment", "agreed with Finance", dt.date(2026, 12, 31))
    (file,) = written(replace(told, findings=(), suppressed=(allowed,)))["files"]
    assert file["findings"] == []
    assert file["suppressed"] == [
        {
            "rule": "sum-mismatch",
            "fingerprint": told.findings[0].fingerprint,
            "by": "comment",
            "reason": "agreed with Finance",
            "until": "2026-12-31",
        }
    ]
