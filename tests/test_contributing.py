"""What the pages for people who join say is true: each walk is walked here, as it is written."""

import re
import shutil
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from checker import __version__, claims, data, readers, rulebook
from checker.cli.commands import commands
from checker.dev import new_language, new_rule, try_rules
from checker.dev.__main__ import COMMANDS
from checker.dev.check import GATES
from checker.document import Document
from checker.reporters import frame
from checker.rulebook import Rulebook
from checker.rulebook.explain import unmarked

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def shown(title):
    """Return the YAML that a chapter shows."""
    chapter = PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]
    (block,) = re.findall(r"^ +```yaml\n(.*?)^ +```", chapter, re.DOTALL | re.MULTILINE)
    return "".join(line.removeprefix("   ") for line in block.splitlines(keepends=True))


def test_every_command_and_file_that_the_page_names_is_there():
    for command in re.findall(r"checker\.dev ([a-z-]+)", PAGE):
        assert command in COMMANDS
    assert set(re.findall(r"checker\.dev check ([a-z ]+)`", PAGE)[0].split()) <= set(GATES)
    for link in re.findall(r"\]\((?!http)([^)#]+)\)", PAGE):
        assert (ROOT / link).exists(), link
    for path in re.findall(r"pytest (tests/\S+\.py)", PAGE):
        assert (ROOT / path).exists(), path


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A copy of the project's rules and grammars, to write in."""
    for name in ("rules", "grammars"):
        shutil.copytree(data.folder(name), tmp_path / name)
    for module in (new_rule, new_language):
        monkeypatch.setattr(module, "folder", lambda name: tmp_path / name)
    return tmp_path


def test_add_a_rule(project, capsys):
    assert new_rule.new_rule(["grant-sum"]) == 0
    file = project / "rules" / "grant-sum.yaml"
    assert f"{file}: fill it in" in capsys.readouterr().out
    file.write_text(shown("Add a rule"), "utf-8")
    book = rulebook.load(project / "rules")
    assert isinstance(book, Rulebook), book
    (rule,) = book.select(["grant-sum"]).rules
    for example in rule.examples:
        assert found(example.letter, book.only(rule), example.language) == list(example.finds)


def test_a_rule_in_a_folder_of_ones_own_finds_what_it_should(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "grant-sum.yaml").write_text(shown("Add a rule"), "utf-8")
    (tmp_path / "brief.txt").write_text("De gemeenten krijgen € 450, € 250 en € 150, samen € 900.\n", "utf-8")
    arguments = ["brief.txt", "--rules", "own", "--select", "grant-sum"]
    result = CliRunner().invoke(commands, arguments)
    assert result.stdout.startswith("warning[grant-sum]: De bedragen tellen op tot € 850; hier staat € 900.")
    page = CliRunner().invoke(commands, ["explain", "grant-sum", "--rules", "own"])
    assert page.stdout.startswith("# grant-sum\n")


def test_the_examples_of_a_folder_of_ones_own_are_tried(tmp_path, capsys):
    own = tmp_path / "own"
    assert new_rule.new_rule(["grant-sum", str(own)]) == 0
    assert f"run python -m checker.dev try-rules {own}" in capsys.readouterr().out
    assert try_rules.try_rules([str(own)]) == 1
    assert capsys.readouterr().out.count("is still to be filled in") == 3
    file = own / "grant-sum.yaml"
    file.write_text(shown("Add a rule"), "utf-8")
    assert try_rules.try_rules([str(own)]) == 0
    assert capsys.readouterr().out == "1 rules, 5 examples, 0 wrong\n"
    file.write_text(shown("Add a rule").replace("op tot € 850", "op tot € 750"), "utf-8")
    assert try_rules.try_rules([str(own)]) == 1
    told = capsys.readouterr().out
    assert "  should find: De bedragen tellen op tot € 750; hier staat € 900.\n" in told
    assert "  finds:       De bedragen tellen op tot € 850; hier staat € 900.\n" in told
    file.write_text(shown("Add a rule").replace("severity: error", "severity: eror"), "utf-8")
    assert try_rules.try_rules([str(own)]) == 2
    assert "did you mean error?" in capsys.readouterr().err


def test_a_new_rule_is_never_written_into_what_was_installed(tmp_path, monkeypatch, capsys):
    (tmp_path / "_data" / "rules").mkdir(parents=True)
    monkeypatch.setattr(new_rule, "folder", lambda name: tmp_path / "_data" / name)
    assert new_rule.new_rule(["grant-sum"]) == 2
    assert "name a folder of yours" in capsys.readouterr().err
    assert [*(tmp_path / "_data" / "rules").iterdir()] == []


def found(letter, book, language):
    document = readers.read("letter.md", unmarked(letter).encode())
    assert isinstance(document, Document)
    reading = claims.find(document, language=language, tables=book.tables, scorecards=book.scorecards)
    told = (each for each in rulebook.evaluate(reading, book) if each.told)
    return [rulebook.message(each, reading) for each in told]


def test_add_a_language(project, capsys):
    assert new_language.new_language(["fy"]) == 0
    file = project / "grammars" / "words" / "fy.yaml"
    assert f"{file}: fill it in" in capsys.readouterr().out
    words = yaml.safe_load(file.read_text("utf-8")) | yaml.safe_load(shown("Add a language"))
    file.write_text(yaml.safe_dump(words, allow_unicode=True), "utf-8")
    letter = (
        "Op freed 11 septimber 2026 binne der 700 beswieren, 350 klachten en 200 fersiken, "
        "tegearre 1.250 saken. It is foar de gemeenten net te dwaan, en dat wie ek sa yn 2025."
    )
    document = readers.read("brief.txt", letter.encode())
    assert isinstance(document, Document)
    book = rulebook.load(project / "rules")
    assert isinstance(book, Rulebook)
    reading = claims.find(document, cache=False, folder=project / "grammars", scorecards=book.scorecards)
    assert reading.language == "fy"
    day, total = (
        next(each for each in reading.mentions if each.text == text)
        for text in ("freed 11 septimber 2026", "1.250")
    )
    assert (day.weekdays[0].number, total.quantity.value) == (5, 1250)
    assert "breakdown" in [claim.kind for claim in reading.claims]


def test_a_new_language_begins_empty_and_can_be_read(project):
    new_language.new_language(["fy"])
    document = readers.read("brief.txt", b"Op freed 11 septimber 2026 sa.")
    assert isinstance(document, Document)
    reading = claims.find(document, language="fy", cache=False, folder=project / "grammars")
    assert "freed 11 septimber 2026" in [each.text for each in reading.mentions]


@pytest.mark.parametrize("words", [[], ["FY"], ["../x"], ["nl"], ["zzz"]])
def test_a_language_that_cannot_be_begun_is_refused(project, words, capsys):
    assert new_language.new_language(words) == 2
    assert capsys.readouterr().err


def test_the_changelog_begins_with_this_version():
    first = re.search(r"^## (\S+?),", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert first[1] == __version__


def test_publiccode_says_what_the_project_says():
    """As the standard asks: texts of these lengths in each language, and keys that must be there."""
    told = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert (told["name"], told["softwareVersion"]) == (project["name"], __version__)
    assert told["legal"]["license"] == project["license"]
    assert told["localisation"]["availableLanguages"] == list(frame.LANGUAGES)
    assert told["dependsOn"]["open"][0]["versionMin"] == project["requires-python"].removeprefix(">=")
    required = [
        "publiccodeYmlVersion",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "maintenance",
    ]
    assert all(told.get(key) for key in required)
    for language in frame.LANGUAGES:
        texts = told["description"][language]
        assert len(texts["shortDescription"]) <= 150
        assert 150 <= len(texts["longDescription"]) <= 10_000
        assert texts["features"]
