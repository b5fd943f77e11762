"""Are true claims found and broken, in every format, and is it told rightly what was missed?"""

import json
import re
from pathlib import Path
from random import Random

import pytest

from checker.dev.letters import letters, rules
from checker.dev.plant import plant, written
from checker.dev.plant.edit import Edit, edited, without_block, without_mark, without_note
from checker.dev.plant.insertions import insertions
from checker.dev.plant.trial import claims, tried
from checker.dev.plant.ways import Found, damages
from checker.lint import Options, check
from checker.readers import read
from examples.build import word

LETTER = """\
# Voortgang van de bruggen

Datum 3 maart 2026

De vergadering is op vrijdag 27 maart 2026. In 2024 waren dat 700 (bezwaren) + 350 (klachten) +
200 (verzoeken) = 1.250 zaken. Het aantal meldingen daalde van 400 naar 300, een daling van 25%.[^1]

| Post | Zaken |
| --- | --- |
| Wegen | 65 |
| Veren | 47 |
| Totaal | 112 |

Er zijn vijf maatregelen genomen; 9 van de 25 gemeenten doen mee, en bijna € 20 miljard is besteed.[^2]

[^1]: Zie het jaarverslag.

[^2]: Zie de begroting.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("letters")
    (folder / "brief.md").write_text(LETTER, encoding="utf-8")
    (folder / "brief.docx").write_bytes(word(LETTER))
    return folder


def planted(capsys, *arguments: object) -> str:
    assert plant([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out


def rows(printed: str) -> dict[tuple[str, str], list[str]]:
    found = {}
    for line in printed.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and not cells[0].startswith(("rule", "-")):
            found[cells[0], cells[1]] = cells[2:]
    return found


def test_each_rule_has_its_claims_variants_and_recall(folder, capsys):
    told = rows(planted(capsys, folder / "brief.md"))
    #  reach, claims, of which every variant is found, variants, found
    assert told["sum-mismatch", "breakdown"][:5] == ["in a sentence", "1", "1", "6", "6"]
    assert told["weekday-mismatch", "weekday_date"][:5] == ["in a sentence", "1", "1", "3", "3"]
    assert told["table-total-mismatch", "table_total"][:2] == ["across places", "1"]
    assert told["words-figures-mismatch", "inserted"][:5] == ["in a sentence", "1", "1", "1", "1"]


@pytest.mark.parametrize("name", ["brief.md", "brief.docx"])
def test_a_letter_is_broken_after_it_was_read_so_in_every_format(name, folder, capsys):
    told = rows(planted(capsys, folder / name, "--select", "sum-mismatch,broken-footnote,change-mismatch"))
    assert told["sum-mismatch", "breakdown"][3:5] == ["6", "6"]
    assert told["broken-footnote", "note"][1:5] == ["2", "2", "4", "4"]


def test_one_sentence_in_two_formats_is_one_claim(folder, capsys):
    told = rows(planted(capsys, folder, "--select", "sum-mismatch"))
    assert told["sum-mismatch", "breakdown"][1] == "1"


def test_what_is_missed_can_be_read_with_its_reason(tmp_path, capsys):
    file = tmp_path / "deel.txt"
    sentence = "Wij ontvingen 88 brieven, waarvan 51 van bewoners en 37 van bedrijven."
    file.write_text(f"{sentence}\n", encoding="utf-8")
    printed = planted(capsys, file, "--select", "sum-mismatch", "--show-missed")
    assert re.search(r"sum-mismatch \| unknown: [a-z ]+ \| (total|part) '\d+' -> ", printed)
    assert f"    deel.txt: {sentence}\n" in printed


def test_two_processes_find_the_same_as_one(folder, capsys):
    assert planted(capsys, folder, "--jobs", "2") == planted(capsys, folder)


def test_what_cannot_be_done_is_refused_in_a_sentence(capsys):
    assert plant(["nowhere"]) == 2
    assert "there is no such file" in capsys.readouterr().err


def test_what_is_put_in_wrong_is_found_and_of_what_is_put_in_right_nothing_is_said(folder):
    (letter,) = letters([str(folder / "brief.md")])
    found = [claim for claim in claims((0, letter)) if claim.inserted]
    assert len(found) == 4
    assert {one.came for one in tried((letter, tuple(found), 1))} == {"found"}


def broken(text: str, rule: str) -> list[str]:
    """Return what the ways to break a claim of a rule make of a letter of one paragraph."""
    document = read("brief.txt", text.encode())
    told = check(document, rules((rule,)), Options(language="nl"))
    (evaluation,) = told.evaluations
    assert told.reading is not None
    changes = damages(Found(evaluation, told.reading), Random(1))
    return [damage.change(document).blocks[0].text for damage in changes]


def test_a_digit_and_two_exchanged_digits_of_each_number_of_a_sum():
    made = broken("Er zijn 12 kooien en 30 stallen, samen 42 hokken.", "sum-mismatch")
    assert len(made) == 5  # 30 cannot begin with 0
    assert "Er zijn 21 kooien en 30 stallen, samen 42 hokken." in made
    assert "Er zijn 12 kooien en 30 stallen, samen 24 hokken." in made


def test_the_ends_of_a_change_are_exchanged_and_its_word_is_turned():
    assert broken("Het aantal is gestegen van 200 naar 300.", "direction-mismatch") == [
        "Het aantal is gestegen van 300 naar 200.",
        "Het aantal is gedaald van 200 naar 300.",
    ]


def test_a_list_is_announced_with_one_more_and_one_fewer_and_loses_an_item():
    assert broken("Er zijn drie doelen: (1) rust, (2) orde en (3) spel.", "count-mismatch") == [
        "Er zijn vier doelen: (1) rust, (2) orde en (3) spel.",
        "Er zijn twee doelen: (1) rust, (2) orde en (3) spel.",
        "Er zijn drie doelen: (1) rust, (3) spel.",
    ]


def test_a_part_is_made_larger_than_its_whole():
    assert broken("Er kwamen 1.250 brieven, waarvan 45 uit Zeeland.", "subset-exceeds-total") == [
        "Er kwamen 1.250 brieven, waarvan 91.250 uit Zeeland.",
        "Er kwamen 45 brieven, waarvan 1.250 uit Zeeland.",
    ]


@pytest.mark.parametrize(
    ("how", "text", "new"),
    [
        (written.no_day, "12 maart 2025", r"3[2-9] maart 2025"),
        (written.days, "9 en 10 juli 2024", r"9 en 1[345] juli 2024"),
        (written.weekdays, "Vrijdag 27 maart", r"(Zaterdag|Zondag|Maandag|Dinsdag|Woensdag) 27 maart"),
        (written.sessions, "vergaderjaar 2022–2023", "vergaderjaar 2019–2020"),
        (written.references, "20222023", "20192020"),
        (written.exchanged, "van 9 tot 11 juli", "van 11 tot 9 juli"),
        (written.other_side, "7 mei jl.", r"7 mei a\.s\."),
        (written.nowhere, "tabel 3", "tabel 97"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_date_or_reference_is_written_wrong(how, text, new):
    ((start, end, words),) = how(text, "nl", Random(1))
    assert re.fullmatch(new, text[:start] + words + text[end:])


def test_an_edit_moves_the_note_marks_behind_it():
    document = read("brief.md", LETTER.encode())
    block = next(block for block in document.blocks if block.marks)
    made = edited(document, [Edit(block.id, 0, 2, "Onze"), Edit(block.id, 3, 14, "zitting")]).by_id[block.id]
    assert made.text.startswith("Onze zitting is op vrijdag")
    assert made.text[: made.marks[0].at] == made.text
    assert block.marks[0].at - made.marks[0].at == len(block.text) - len(made.text)


def test_a_mark_a_note_and_a_block_can_be_taken_out():
    document = read("brief.md", LETTER.encode())
    block = next(block for block in document.blocks if block.marks)
    note, other = document.notes
    assert not without_mark(document, block.id, "1").by_id[block.id].marks
    left = without_note(document, note.block)
    assert left.notes == (other,)
    assert note.block not in left.by_id
    assert left.by_id[block.id].marks[0].note is None
    assert block.id not in without_block(document, block.id).by_id


def test_every_insertion_is_right_once_and_wrong_once(folder):
    (letter,) = letters([str(folder / "brief.md")])
    report = letter.report(letter.read(), rules())
    assert [(one.rule, one.right.what, one.wrong.what) for one in insertions(report.reading)] == [
        ("weekday-mismatch", "'3 maart 2026' + 'dinsdag '", "'3 maart 2026' + 'donderdag '"),
        ("words-figures-mismatch", "'vijf' + ' (5)'", "'vijf' + ' (7)'"),
        ("share-mismatch", "'9 van de 25' + ' (36%)'", "'9 van de 25' + ' (48%)'"),
        (
            "hedge-mismatch",
            "'bijna € 20 miljard' + ' (€ 19,8 miljard)'",
            "'bijna € 20 miljard' + ' (€ 20,2 miljard)'",
        ),
    ]


def test_pieces_of_letters_are_planted_in_too(tmp_path, capsys):
    file = tmp_path / "delen.jsonl"
    file.write_text(json.dumps({"lang": "nl", "text": "Wij komen op vrijdag 27 maart 2026 bijeen."}))
    told = rows(planted(capsys, file, "--fragment", "*", "--select", "weekday-mismatch"))
    assert told["weekday-mismatch", "weekday_date"][3:5] == ["3", "3"]
