"""What the pages for people who join say is true: each walk is walked here, as it is written."""

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from checker import __version__, data, rulebook
from checker.cli.commands import commands
from checker.cli.try_rules import found
from checker.dev.__main__ import COMMANDS
from checker.dev.check import GATES
from checker.reporters import frame
from checker.rulebook import Rulebook

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
    for command in re.findall(r"`lint-letter ([a-z-]+)", PAGE):
        assert command in commands.commands
    assert set(re.findall(r"checker\.dev check ([a-z ]+)`", PAGE)[0].split()) <= set(GATES)
    for link in re.findall(r"\]\((?!http)([^)#]+)\)", PAGE):
        assert (ROOT / link).exists(), link
    for path in re.findall(r"pytest (tests/\S+\.py)", PAGE):
        assert (ROOT / path).exists(), path


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(commands, [*words, "--ui", "en"])


def test_add_a_rule(run, tmp_path):
    assert "grant-sum.yaml: fill it in" in run("new-rule", "grant-sum", "--rules", "rules").stdout
    file = tmp_path / "rules" / "grant-sum.yaml"
    file.write_text(shown("Add a rule"), "utf-8")
    book = rulebook.load(data.folder("rules"), tmp_path / "rules")
    assert isinstance(book, Rulebook), book
    (rule,) = book.select(["grant-sum"]).rules
    for example in rule.examples:
        assert found(example, book.only(rule)) == list(example.finds)


def test_a_rule_in_a_folder_of_ones_own_finds_what_it_should(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "grant-sum.yaml").write_text(shown("Add a rule"), "utf-8")
    (tmp_path / "brief.txt").write_text("De gemeenten krijgen € 450, € 250 en € 150, samen € 900.\n", "utf-8")
    arguments = ["brief.txt", "--rules", "own", "--select", "grant-sum"]
    result = CliRunner().invoke(commands, arguments)
    assert result.stdout.startswith("error[grant-sum]: De bedragen tellen op tot € 850; hier staat € 900.")
    page = CliRunner().invoke(commands, ["explain", "grant-sum", "--rules", "own"])
    assert page.stdout.startswith("# grant-sum\n")


def test_the_examples_of_a_folder_of_ones_own_are_tried(run, tmp_path):
    told = run("new-rule", "grant-sum", "--rules", "own").stdout
    assert "then run lint-letter try-rules --rules own\n" in told
    tried = run("try-rules", "--rules", "own")
    assert (tried.exit_code, tried.stdout.count("is still to be filled in")) == (1, 3)
    file = tmp_path / "own" / "grant-sum.yaml"
    file.write_text(shown("Add a rule"), "utf-8")
    tried = run("try-rules", "--rules", "own")
    assert (tried.exit_code, tried.stdout) == (0, "Rules: 1; examples: 5; wrong: 0\n")
    file.write_text(shown("Add a rule").replace("op tot € 850", "op tot € 750"), "utf-8")
    tried = run("try-rules", "--rules", "own")
    assert tried.exit_code == 1
    assert "  should find: De bedragen tellen op tot € 750; hier staat € 900.\n" in tried.stdout
    assert "  finds:       De bedragen tellen op tot € 850; hier staat € 900.\n" in tried.stdout
    file.write_text(shown("Add a rule").replace("severity: error", "severity: eror"), "utf-8")
    tried = run("try-rules", "--rules", "own")
    assert tried.exit_code == 2
    assert "did you mean error?" in tried.stderr


def test_add_a_language(run, tmp_path):
    assert "fy.yaml: fill it in" in run("new-language", "fy", "--rules", "own").stdout
    file = tmp_path / "own" / "languages" / "fy.yaml"
    words = yaml.safe_load(file.read_text("utf-8")) | yaml.safe_load(shown("Add a language"))
    file.write_text(yaml.safe_dump(words, allow_unicode=True), "utf-8")
    letter = (
        "Op tongersdei 11 septimber 2026 binne der 700 beswieren, 350 klachten en 200 fersiken, "
        "tegearre 1.260 saken. It is foar de gemeenten net te dwaan, en dat wie ek sa yn 2025.\n"
    )
    (tmp_path / "brief.txt").write_text(letter, "utf-8")
    told = run("lint", "brief.txt", "--rules", "own", "--format", "json", "--thorough")
    (read,) = json.loads(told.stdout)["files"]
    assert read["language"] == "fy"
    assert {each["rule"] for each in read["findings"]} == {"sum-mismatch", "weekday-mismatch"}


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
