"""The JSON Schemas say of a file what the readers say of it."""

import json
import tomllib

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from checker.cli.commands import commands
from checker.cli.first_settings import text as first_settings
from checker.cli.new_rule import scaffold
from checker.data import folder

ROOT = folder("rules").parent
RULES = sorted(path for path in folder("rules").glob("*.yaml") if path.name != "evidence.yaml")
OWN = sorted(path for path in (ROOT / "examples" / "own-rules").glob("*.yaml") if path.name != "words.yaml")


def schema(name):
    shown = CliRunner().invoke(commands, ["schema", name])
    assert shown.exit_code == 0, shown.stderr
    made = json.loads(shown.stdout)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


def plain(text):
    return yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize("path", [*RULES, *OWN], ids=lambda path: path.stem)
def test_every_rule_is_valid(path):
    assert [*schema("rules").iter_errors(plain(path.read_text("utf-8")))] == []


@pytest.mark.parametrize(
    "path", sorted((folder("rules") / "tables").glob("*.yaml")), ids=lambda path: path.stem
)
def test_every_table_is_valid(path):
    assert [*schema("tables").iter_errors(plain(path.read_text("utf-8")))] == []


def test_words_and_settings_are_valid():
    words = (ROOT / "examples" / "own-rules" / "words.yaml").read_text("utf-8")
    assert [*schema("words").iter_errors(plain(words))] == []
    settings = tomllib.loads('rule-folders = ["a"]\nfail-on = "never"\n[rules]\nname-variant = "off"\n')
    assert [*schema("settings").iter_errors(settings)] == []
    assert first_settings("en").count("\n#") > 10


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("severity: warning", "severity: grave"),
        ("at: total", "att: total"),
        ("given: breakdown", "given: brekdown"),
    ],
)
def test_what_the_reader_refuses_is_not_valid(old, new):
    rule = scaffold("grant")
    assert old in rule
    assert [*schema("rules").iter_errors(plain(rule))] == []
    assert [*schema("rules").iter_errors(plain(rule.replace(old, new)))] != []


def test_a_setting_that_does_not_exist_is_not_valid():
    assert [*schema("settings").iter_errors({"langauge": "nl"})] != []
    assert [*schema("words").iter_errors({"word": {}})] != []
    assert [*schema("tables").iter_errors({"events": [{"id": "a"}]})] != []
