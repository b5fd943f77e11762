"""Does a sweep show what must be read, keep what was thought of it, and count it right?"""

import json
from pathlib import Path

import pytest

from checker.dev.letters import letters
from checker.dev.sweep import sweep
from checker.dev.sweep.table import wilson

WRONG = (
    "De vergadering is op donderdag 27 maart 2026. Wij trekken voor wegen en veren samen "
    "€ 85 miljoen + € 65 miljoen = € 160 miljoen uit."
)
RIGHT = "Wij ontvingen 700 bezwaren, 350 klachten en 200 verzoeken, samen 1.250 zaken."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A toy folder: a letter, the same one as Markdown, a file of two lines, and what is no letter."""
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "wegen.txt").write_text(f"{WRONG}\n", encoding="utf-8")
    (folder / "wegen.md").write_text(f"{WRONG}\n", encoding="utf-8")
    (folder / "README.md").write_text(f"{WRONG}\n", encoding="utf-8")
    lines = [
        {"id": "a/1", "lang": "nl-BE", "text": RIGHT, "date": "2025-03-04T00:00:00"},
        {
            "id": "a/2",
            "lang": "nl",
            "text": f"Zie de wet.[3]\n\n{WRONG} Zie de nota.[1]\n\n[1] Een noot.\n",
        },
    ]
    (folder / "passages.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder


def swept(capsys, *arguments: object) -> str:
    assert sweep([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out


def row(printed: str, name: str) -> list[str]:
    (line,) = (line for line in printed.splitlines() if line.startswith(f"| {name} "))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_every_finding_is_shown_with_its_sentence_and_its_places_marked(folder, capsys):
    printed = swept(capsys, folder / "wegen.txt")
    assert "error[sum-mismatch] wegen.txt: De delen tellen op tot € 150 miljoen; hier staat" in printed
    assert (
        "    Wij trekken voor wegen en veren samen [[part|€ 85 miljoen]] + "
        "[[part|€ 65 miljoen]] = [[total|€ 160 miljoen]] uit.\n" in printed
    )


def test_a_row_of_a_table_is_shown_whole_and_with_its_head(tmp_path, capsys):
    table = "| Post | Zaken |\n| --- | --- |\n| Wegen | 65 |\n| Veren | 47 |\n| Totaal | 122 |\n"
    file = tmp_path / "tabel.md"
    file.write_text(f"De kosten zijn in deze tabel van het ministerie gegeven.\n\n{table}", encoding="utf-8")
    printed = swept(capsys, file)
    assert "    Post | Zaken\n    Wegen | [[part|65]]\n    Veren | [[part|47]]\n" in printed
    assert "    Totaal | [[total|122]]\n" in printed


def test_one_finding_in_several_formats_is_shown_once(folder, capsys):
    printed = swept(capsys, folder / "wegen.txt", folder / "wegen.md")
    assert printed.count("error[sum-mismatch]") == 1
    assert "wegen.txt (and 1 more):" in printed
    assert row(printed, "sum-mismatch")[2:7] == ["2", "0", "0", "2", "2"]


def test_the_date_of_an_answer_with_its_question_is_the_questions(tmp_path):
    line = {"text": RIGHT, "date": "2025-03-04", "question": "Hoeveel bezwaren waren er?"}
    (tmp_path / "answers.jsonl").write_text(json.dumps(line), "utf-8")
    (only,) = letters([str(tmp_path)])
    assert only.options.date is None


def test_a_line_is_read_in_its_language_and_with_its_date(folder):
    first, second = letters([str(folder / "passages.jsonl")])
    assert (first.name, first.source) == ("passages.jsonl#a/1", "passages.jsonl")
    assert (first.options.language, str(first.options.date)) == ("nl", "2025-03-04")
    assert (second.options.language, second.options.date) == ("nl", None)


def test_what_the_folder_says_of_itself_is_no_letter(folder):
    assert {letter.path for letter in letters([str(folder)])} == {"wegen.txt", "wegen.md", "letter.txt"}


def test_pieces_of_letters_are_named_by_a_pattern_or_by_their_line(folder, tmp_path, capsys):
    assert row(swept(capsys, folder), "broken-footnote")[5] != "0"
    assert row(swept(capsys, folder, "--fragment", "pass*"), "broken-footnote")[5] == "0"
    own = tmp_path / "own.jsonl"
    own.write_text(json.dumps({"text": RIGHT, "fragment": True}))
    assert [letter.options.fragment for letter in letters([str(own)])] == [True]


def test_what_was_judged_is_not_shown_again_and_counts(folder, tmp_path, capsys):
    verdicts = tmp_path / "verdicts.jsonl"
    arguments = (folder / "wegen.txt", "--verdicts", verdicts)
    swept(capsys, *arguments)
    lines = [json.loads(line) for line in verdicts.read_text().splitlines()]
    assert {(line["rule"], line["verdict"]) for line in lines} == {
        ("sum-mismatch", None),
        ("weekday-mismatch", None),
    }
    (wrong,) = (line["finding"] for line in lines if line["rule"] == "sum-mismatch")
    swept(capsys, "--verdicts", verdicts, "--judge", f"{wrong[:6]}=false", "--reason", "another year")
    printed = swept(capsys, *arguments)
    assert "error[weekday-mismatch]" in printed
    assert "[sum-mismatch]" not in printed
    assert row(printed, "sum-mismatch")[7:] == ["0", "1", "0", "0", "0% (0-79)"]
    assert row(printed, "letters")[6:] == ["0", "1", "1", "3703.7"]  # of 27 words
    assert "judged false: another year" in swept(capsys, *arguments, "--all")


def test_a_file_of_verdicts_may_be_edited_by_hand(folder, tmp_path, capsys):
    verdicts = tmp_path / "verdicts.jsonl"
    arguments = (folder / "wegen.txt", "--verdicts", verdicts)
    swept(capsys, *arguments)
    verdicts.write_text(verdicts.read_text().replace('"verdict": null', '"verdict": "true"'))
    assert row(swept(capsys, *arguments), "weekday-mismatch")[7:] == ["1", "0", "0", "0", "100% (21-100)"]


def test_a_true_finding_that_is_no_longer_made_is_told(folder, tmp_path, capsys):
    verdicts = tmp_path / "verdicts.jsonl"
    arguments = (folder / "wegen.txt", "--verdicts", verdicts)
    swept(capsys, *arguments)
    verdicts.write_text(verdicts.read_text().replace('"verdict": null', '"verdict": "true"'))
    (folder / "wegen.txt").write_text(WRONG.replace("160", "150"), encoding="utf-8")
    printed = swept(capsys, *arguments)
    assert [line.split()[-2:] for line in printed.splitlines() if line.startswith("no longer said")] == [
        ["sum-mismatch", "wegen.txt"]
    ]


def test_a_person_at_a_terminal_is_asked(folder, tmp_path, capsys, monkeypatch):
    answers = iter(["x", "f", "it is a draft", "q"])
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    verdicts = tmp_path / "verdicts.jsonl"
    swept(capsys, folder / "wegen.txt", "--verdicts", verdicts)
    lines = [json.loads(line) for line in verdicts.read_text().splitlines()]
    assert sorted((line["verdict"] or "", line["reason"]) for line in lines) == [
        ("", ""),
        ("false", "it is a draft"),
    ]


def test_a_letter_that_cannot_be_read_is_told_and_the_rest_goes_on(folder, capsys):
    (folder / "kapot.docx").write_bytes(b"PK\x03\x04 and nothing")
    printed = swept(capsys, folder)
    assert "not read: kapot.docx: " in printed
    assert row(printed, "letters")[1:3] == ["3", "1"]


def test_two_processes_say_the_same_as_one(folder, capsys):
    assert swept(capsys, folder, "--jobs", "2") == swept(capsys, folder)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "name a folder"),
        (["nowhere"], "there is no such file"),
        (["--judge", "9f2c=true"], "needs --verdicts"),
        (["--verdicts", "none.jsonl", "--judge", "9f2c=perhaps"], "true|false|unclear"),
        (["--verdicts", "none.jsonl", "--judge", "9f2c=true"], "there is no such finding"),
        (["tests", "--select", "no-such-rule"], "there is no rule 'no-such-rule'"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(arguments, said, capsys):
    assert sweep(arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("line", ["{", "[]", '{"letter": "a"}', '{"verdict": "yes"}'])
def test_a_faulty_line_of_verdicts_is_told_with_its_number(line, tmp_path, capsys):
    file = tmp_path / "verdicts.jsonl"
    file.write_text(f"{line}\n")
    assert sweep([str(tmp_path), "--verdicts", str(file)]) == 2
    assert f"{file}:1: " in capsys.readouterr().err


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "a"}', '{"text": 5}', '{"text": "", "date": "soon"}'])
def test_a_faulty_line_of_letters_is_told_with_its_number(line, tmp_path, capsys):
    file = tmp_path / "some.jsonl"
    file.write_text(f"{line}\n")
    assert sweep([str(file)]) == 2
    assert f"{file}:1: this line is no letter" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    # Newcombe (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (29, 29, 0.8831, 1.0)],
)
def test_the_interval_is_wilsons(right, of, low, high):
    assert wilson(right, of) == pytest.approx((low, high), abs=0.0002)
