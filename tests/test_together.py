"""A letter and its annexes in files of their own: what is compared, and what is each file's own?"""

import json

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands
from tests.readers.build_docx import docx, p
from tests.readers.build_odt import odt
from tests.readers.build_odt import p as office_p
from tests.readers.build_pdf import line, pdf
from tests.writers.annotated import in_office, in_word

LETTER = (
    "Utrecht, 12 maart 2026\n\n"
    "Het besluit van 29 maart 2016 houdende nieuwe vergoedingen voor ambtenaren geldt nog.\n"
)
ANNEX = (
    "Bijlage 1\n\nDat staat in het besluit van 26 maart 2016 houdende nieuwe vergoedingen voor ambtenaren.\n"
)
FOUND = "Hier staat 26 maart 2016; eerder staat voor hetzelfde 29 maart 2016."
SELECT = ("--select", "restated-mismatch")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINT_LETTER_DEBUG", "1")
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    (tmp_path / "annex.md").write_text(ANNEX, "utf-8")
    return lambda *arguments, **more: CliRunner().invoke(commands, list(arguments), **more)


def told(result):
    """Return what is told of each file: the rule, the files of its other places, and its own text."""
    return {
        file["path"]: [
            (one["rule"], [other["file"] for other in one["others"]], one["place"]["text"])
            for one in file["findings"]
        ]
        for file in json.loads(result.stdout)["files"]
    }


def test_what_two_files_say_of_one_thing_is_compared(run):
    alone = run("letter.txt", "annex.md", *SELECT, "--format", "json")
    assert told(alone) == {"letter.txt": [], "annex.md": []}
    result = run("letter.txt", "--with", "annex.md", *SELECT, "--format", "json")
    assert told(result) == {
        "letter.txt": [],
        "annex.md": [("restated-mismatch", ["letter.txt"], "26 maart 2016")],
    }
    finding = json.loads(result.stdout)["files"][1]["findings"][0]
    assert finding["place"] | {"file": "annex.md", "line": 3, "block": "p2"} == finding["place"]
    assert finding["others"][0] | {"file": "letter.txt", "line": 3} == finding["others"][0]


def test_a_person_sees_both_files(run):
    shown = run("letter.txt", "--with", "annex.md", *SELECT).stdout
    assert f"warning[restated-mismatch]: {FOUND}\n  --> annex.md:3:30" in shown
    assert "  ::: letter.txt:3:17" in shown
    assert shown.endswith("2 files. 1 warning.\n")


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("github", "there: 29 maart 2016 (letter.txt, line 3)"),
        ("gitlab", "; there: 29 maart 2016 (letter.txt, line 3)"),
        ("checkstyle", "; there: 29 maart 2016 (letter.txt, line 3)"),
        ("junit", "there: 29 maart 2016 (letter.txt, line 3)"),
        ("rdjson", "there: 29 maart 2016 (letter.txt, line 3)"),
        ("sarif", "there: 29 maart 2016 (letter.txt, line 3)"),
        ("html", "there</a> (letter.txt): "),
    ],
)
def test_every_format_names_the_other_file(run, form, said):
    arguments = ("letter.txt", "--with", "annex.md", *SELECT, "--fail-on", "warning", "--format", form)
    assert said in run(*arguments).stdout


def test_programs_are_led_to_the_line_in_the_other_file(run):
    named = ("letter.txt", "--with", "annex.md", *SELECT, "--format")
    (result,) = json.loads(run(*named, "sarif").stdout)["runs"][0]["results"]
    files = [
        place["physicalLocation"]["artifactLocation"]["uri"]
        for place in (*result["locations"], *result["relatedLocations"])
    ]
    assert files == ["annex.md", "letter.txt"]
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 3
    (diagnostic,) = json.loads(run(*named, "rdjson").stdout)["diagnostics"]
    location = diagnostic["related_locations"][0]["location"]
    assert (location["path"], location["range"]["start"]) == ("letter.txt", {"line": 3})


def test_every_link_of_the_report_leads_somewhere(run):
    shown = run("letter.txt", "--with", "annex.md", *SELECT, "--format", "html").stdout
    links = {part.partition('"')[0] for part in shown.split('href="#')[1:]}
    assert {link for link in links if f'id="{link}"' not in shown} == set()


def test_what_was_understood_names_the_other_file_too(run):
    shown = run("claims", "letter.txt", "--with", "annex.md", *SELECT).stdout
    assert "contradicted by 26 maart 2016 (annex.md)" in shown
    assert "contradicted by 29 maart 2016 (letter.txt)" in shown
    files = json.loads(run("claims", "letter.txt", "--with", "annex.md", "--format", "json").stdout)["files"]
    names = [mention["id"] for file in files for mention in file["mentions"]]
    assert names == [f"m{number}" for number in range(1, len(names) + 1)]
    shared = {claim["id"] for claim in files[0]["claims"]} & {claim["id"] for claim in files[1]["claims"]}
    assert len(shared) == 1
    assert run("frames", "letter.txt", "--with", "annex.md").stdout.count("annex.md") == 1


def test_files_of_every_format_make_one_letter(run, tmp_path):
    (tmp_path / "letter.docx").write_bytes(docx("".join(map(p, LETTER.split("\n\n")))))
    (tmp_path / "annex.pdf").write_bytes(pdf([line(ANNEX.splitlines()[2], 700)]))
    (tmp_path / "annex.html").write_text(f"<html lang=nl><body><p>{ANNEX}</p></body></html>", "utf-8")
    arguments = ("letter.docx", "--with", "annex.pdf", "--with", "annex.html", *SELECT, "--format", "json")
    other = [("restated-mismatch", ["letter.docx"], "26 maart 2016")]
    # both annexes say the same against the letter, so it is told where they first do
    assert told(run(*arguments)) == {"letter.docx": [], "annex.pdf": other, "annex.html": []}


def test_a_folder_may_hold_the_annexes_and_the_letter_too(run, tmp_path):
    (tmp_path / "annexes").mkdir()
    (tmp_path / "annexes" / "a.txt").write_text(ANNEX, "utf-8")
    result = run("letter.txt", "--with", "annexes", *SELECT, "--format", "json")
    assert [len(found) for found in told(result).values()] == [0, 1]
    assert list(told(run("letter.txt", "--with", ".", "--format", "json"))) == ["letter.txt", "annexes/a.txt"]


def test_a_letter_may_come_from_standard_input(run):
    named = ("-", "--stdin-filename", "typed.txt", "--with", "annex.md", *SELECT, "--format", "json")
    assert told(run(*named, input=LETTER))["annex.md"] == [
        ("restated-mismatch", ["typed.txt"], "26 maart 2016")
    ]


# What is each file's own


def test_each_file_has_notes_and_a_date_of_its_own(run, tmp_path):
    (tmp_path / "letter.md").write_text(
        "Den Haag, 12 maart 2026\n\nEen.[^1] Twee.[^2]\n\n[^1]: a\n\n[^2]: b\n"
    )
    (tmp_path / "annex.md").write_text("Utrecht, 2 maart 2025\n\nEen.[^1] Twee.[^3]\n\n[^1]: a\n\n[^3]: b\n")
    result = run("letter.md", "--with", "annex.md", "--lang", "nl", "--format", "json")
    assert told(result)["letter.md"] == []
    assert [rule for rule, _, _ in told(result)["annex.md"]] == ["broken-footnote"]
    assert [file["date"] for file in json.loads(result.stdout)["files"]] == ["2026-03-12", "2025-03-02"]


def test_a_list_or_a_sum_ends_with_its_file(run, tmp_path):
    (tmp_path / "letter.txt").write_text(
        "Wij ontvingen 912 klachten. Daarvan gingen er 310 over geluid.", "utf-8"
    )
    (tmp_path / "annex.md").write_text("350 klachten gingen over geur en 280 over stof.", "utf-8")
    result = run("letter.txt", "--with", "annex.md", "--lang", "nl", "--thorough", "--format", "json")
    assert set(map(tuple, told(result).values())) == {()}


def test_each_file_is_read_in_its_own_language_and_one_in_a_third_is_told(run, tmp_path):
    english = "The Decree was made in the year after that, and the committee did not say why it had waited."
    (tmp_path / "en.txt").write_text(english, "utf-8")
    german = "Das Gesetz ist nicht im Jahr 2019 gemacht worden, und der Ausschuss hat nicht gesagt, warum."
    (tmp_path / "de.txt").write_text(german, "utf-8")
    result = run(
        "letter.txt", "--with", "en.txt", "--with", "de.txt", "--with", "annex.md", "--format", "json"
    )
    files = json.loads(result.stdout)["files"]
    assert [file["language"] for file in files] == ["nl", "en", None, "nl"]
    assert result.exit_code == 2


# Annexes that a letter names


@pytest.mark.parametrize(
    ("heads", "missing"),
    [
        (["Bijlage 1", "Bijlage 2"], ["bijlage 3"]),
        (["Bijlage 1"], ["bijlage 2", "bijlage 3"]),
        (["Bijlage 1", "Kosten"], []),  # it does not say which it is
    ],
)
def test_an_annex_that_is_named_and_not_there(run, tmp_path, heads, missing):
    said = "Den Haag, 12 maart 2026\n\nZie bijlage 1 en bijlage 2, en ook bijlage 3 over de kosten.\n"
    (tmp_path / "letter.txt").write_text(said, "utf-8")
    annexes = []
    for number, head in enumerate(heads):
        (tmp_path / f"{number}.md").write_text(f"# {head}\n\nDit zijn de cijfers van het werk.\n", "utf-8")
        annexes += ["--with", f"{number}.md"]
    result = run("letter.txt", *annexes, "--select", "missing-reference", "--format", "json")
    assert [text for _, _, text in told(result)["letter.txt"]] == missing


def test_an_annex_that_is_sent_and_was_not_named_to_us_may_be_there(run, tmp_path):
    said = (
        "Bijlage(n) 2\n\nDen Haag, 12 maart 2026\n\nZie bijlage 1 en bijlage 2 over de kosten van het werk.\n"
    )
    (tmp_path / "letter.txt").write_text(said, "utf-8")
    result = run("letter.txt", "--with", "annex.md", "--select", "missing-reference", "--format", "json")
    assert told(result)["letter.txt"] == []


# Tables and sections that a letter names


@pytest.mark.parametrize(
    ("named", "missing"),
    [
        ("tabel 3", []),  # the annex has it
        ("tabel 4", ["tabel 4"]),
        ("paragraaf 3", ["paragraaf 3"]),
        ("paragraaf 4", []),  # the annex has it
    ],
)
def test_tables_are_looked_for_in_all_files_and_what_another_has_is_not_missed(run, tmp_path, named, missing):
    letter = f"# 1. Aanleiding\n\nHet is druk op de brug.\n\n# 2. Kosten\n\nZie {named} over de kosten.\n"
    annex = "# 4. Kosten\n\nDit zijn de kosten.\n\n" + "".join(
        f"Tabel {number}. Kosten per {what}\n\n"
        for number, what in enumerate(("brug", "jaar", "gemeente"), 1)
    )
    (tmp_path / "letter.md").write_text(letter, "utf-8")
    (tmp_path / "annex.md").write_text(annex, "utf-8")
    named = ("--select", "missing-reference", "--lang", "nl", "--format", "json")
    result = run("letter.md", "--with", "annex.md", *named)
    assert [text for _, _, text in told(result)["letter.md"]] == missing


def test_each_file_may_number_its_tables_from_one(run, tmp_path):
    (tmp_path / "letter.txt").write_text("Tabel 1. De kosten van het werk\n\nHet is veel.\n", "utf-8")
    (tmp_path / "annex.md").write_text("Tabel 1. De bruggen per gemeente\n\nHet zijn er veel.\n", "utf-8")
    named = ("--select", "repeated-number", "--lang", "nl", "--format", "json")
    assert set(map(tuple, told(run("letter.txt", "--with", "annex.md", *named)).values())) == {()}


# Comments, baselines, settings, exit codes


def test_each_file_gets_its_own_comments_and_a_finding_between_two_stands_in_both(run, tmp_path):
    (tmp_path / "letter.docx").write_bytes(docx("".join(map(p, LETTER.split("\n\n")))))
    (tmp_path / "annex.odt").write_bytes(odt("".join(map(office_p, ANNEX.split("\n\n")))))
    (tmp_path / "copies").mkdir()
    named = ("letter.docx", "--with", "annex.odt", "--with", "annex.md", *SELECT)
    result = run(*named, "--annotate", "copies")
    assert result.stderr == "copy with comments: copies/letter.docx\ncopy with comments: copies/annex.odt\n"
    ((place, said),) = in_office((tmp_path / "copies" / "annex.odt").read_bytes())
    assert (place, said[0]) == ("26 maart 2016", FOUND)
    assert any(line.startswith("Vergelijk: daar “29 maart 2016” in letter.docx, in “") for line in said)
    ((place, said),) = in_word((tmp_path / "copies" / "letter.docx").read_bytes())
    assert (place, said[0]) == ("29 maart 2016", f"annex.odt: {FOUND}")
    run(*named, "--in-place")
    assert len(in_word((tmp_path / "letter.docx").read_bytes())) == 1
    assert (tmp_path / "annex.md").read_text("utf-8") == ANNEX


def test_a_comment_in_either_file_allows_what_is_found_between_them(run, tmp_path):
    ok = "<!-- lint-letter: ok restated-mismatch: het besluit is herhaald -->\n\n"
    for name, text, before in (("letter.txt", LETTER, "Het"), ("annex.md", ANNEX, "Dat")):
        (tmp_path / name).write_text(text.replace(before, ok + before), "utf-8")
        result = run("letter.txt", "--with", "annex.md", *SELECT, "--format", "json")
        assert told(result) == {"letter.txt": [], "annex.md": []}
        assert [len(file["suppressed"]) for file in json.loads(result.stdout)["files"]] == [0, 1]
        (tmp_path / name).write_text(text, "utf-8")


def test_a_baseline_knows_the_findings_of_each_file(run, tmp_path):
    named = ("letter.txt", "--with", "annex.md", *SELECT, "--baseline", "baseline.json")
    run(*named, "--write-baseline")
    assert list(json.loads((tmp_path / "baseline.json").read_text())["files"]) == ["annex.md"]
    result = run(*named, "--fail-on", "warning")
    assert result.exit_code == 0
    assert "1 in the baseline" in result.stdout


def test_a_finding_has_the_same_name_with_annexes_and_without(run, tmp_path):
    wrong = "Wij behandelden samen 700 + 350 + 200 = 1.260 zaken."
    (tmp_path / "annex.md").write_text(f"{wrong}\n\n{wrong}\n", "utf-8")
    (tmp_path / "letter.txt").write_text(wrong, "utf-8")
    alone, together = (
        json.loads(run(*named, "--format", "json").stdout)["files"]
        for named in (("letter.txt", "annex.md"), ("letter.txt", "--with", "annex.md"))
    )
    names = [
        [[one["fingerprint"] for one in file["findings"]] for file in some] for some in (alone, together)
    ]
    assert names[0] == names[1]


def test_the_exit_code_is_that_of_all_files(run, tmp_path):
    assert run("letter.txt", "--with", "annex.md", *SELECT).exit_code == 0
    assert run("letter.txt", "--with", "annex.md", *SELECT, "--fail-on", "warning").exit_code == 1
    lost = run("letter.txt", "--with", "annex.md", "--with", "lost.md", *SELECT, "--format", "json")
    assert lost.exit_code == 2
    assert [len(found) for found in told(lost).values()] == [0, 1, 0]  # the others are compared without it


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["letter.txt", "annex.md", "--with", "annex.md"], "--with says which annexes one letter has"),
        (["letter.txt", "--with", "./letter.txt"], "there is no annex but the letter itself"),
        (["letter.txt", "--with", "-"], "only the letter itself may come from standard input"),
        (["letter.txt", "--with", "annex.md", "--output", "annex.md"], "--output"),
        (["letter.txt", "--with", "annex.md", "--in-place"], "none of these files can hold comments"),
        (["letter.txt", "--with", "a.docx", "--annotate", "b.docx"], "name a folder for the copies"),
    ],
)
def test_what_cannot_be_meant_is_refused(run, arguments, why):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert why in result.stderr


# Settings say it once for all


@pytest.mark.parametrize(
    "named", [["letter.txt"], ["annex.md"], ["annex.md", "letter.txt"], ["letter.txt", "x.txt"]]
)
def test_settings_say_which_annexes_a_letter_has(run, tmp_path, named):
    (tmp_path / "x.txt").write_text("Dit is een andere brief.", "utf-8")
    (tmp_path / "lint-letter.toml").write_text(
        '[[letters]]\nfile = "letter.txt"\nwith = ["annex.md"]\n', "utf-8"
    )
    found = told(run(*named, *SELECT, "--format", "json"))
    assert found.pop("x.txt", []) == []
    assert list(found) == ["letter.txt", "annex.md"]
    assert [len(some) for some in found.values()] == [0, 1]


def test_an_annex_in_markdown_is_read_where_settings_name_it(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text(
        '[[letters]]\nfile = "letter.txt"\nwith = ["annex.md"]\n', "utf-8"
    )
    result = run(".", *SELECT, "--format", "json")
    assert [len(found) for found in told(result).values()] == [0, 1]
    assert result.stderr == ""


def test_settings_that_were_found_name_no_file_elsewhere(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text(
        '[[letters]]\nfile = "letter.txt"\nwith = ["../a.md"]\n', "utf-8"
    )
    result = run("letter.txt")
    assert result.exit_code == 2
    assert "lies outside the folder of this file" in result.stderr
