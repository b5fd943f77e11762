"""What may stand in lint-letter.toml, and what is said of the rest."""

import pytest

from checker import config
from checker.config import Configuration, Known
from checker.config.matching import matches
from checker.rulebook.page import PATTERN

KNOWN = Known(lambda folders: ["en", "nl"], lambda folders: ["sum-mismatch", "hundred-mismatch", *folders])


def read(tmp_path, text, name="lint-letter.toml"):
    (tmp_path / name).write_text(text, "utf-8")
    return config.read(tmp_path / name, KNOWN, name)


def test_a_whole_file(tmp_path):
    text = """\
fail-on = "warning"
language = "nl"
experimental = true
rule-folders = ["own"]
baseline = "baseline.json"
docs-url = "https://example.org/{rule}.html"
[rules]
sum-mismatch = "note"
[limits]
size = "128MB"
pages = 5000
[[letters]]
file = "brief.docx"
with = ["bijlage.docx", "annexes/table.md"]
[[overrides]]
files = ["annexes/"]
language = "en"
rules = { hundred-mismatch = "off" }
"""
    found = read(tmp_path, text)
    assert isinstance(found, Configuration), found
    assert {key: (entry.value, entry.origin.rpartition(":")[2]) for key, entry in found.entries.items()} == {
        "fail-on": ("warning", "1"),
        "language": ("nl", "2"),
        "experimental": (True, "3"),
        "rule-folders": ((str(tmp_path / "own"),), "4"),
        "baseline": (str(tmp_path / "baseline.json"), "5"),
        "docs-url": ("https://example.org/{rule}.html", "6"),
        "rules.sum-mismatch": ("note", "8"),
        "limits.size": ("128MB", "10"),
        "limits.pages": ("5000", "11"),
    }
    assert found.letters == (
        tuple(str(tmp_path / name) for name in ("brief.docx", "bijlage.docx", "annexes/table.md")),
    )
    (override,) = found.overrides
    assert override.files == ("annexes/",)
    assert {key: entry.value for key, entry in override.entries.items()} == {
        "language": "en",
        "rules.hundred-mismatch": "off",
    }


@pytest.mark.parametrize(
    ("text", "place", "message", "remedy"),
    [
        ("fail_on = 'note'", "1:1", "a file of settings has no key 'fail_on'", "did you mean fail-on?"),
        (
            "sum-mismatch = 'off'",
            "1:1",
            "a file of settings has no key 'sum-mismatch'",
            "write it below a line [rules]",
        ),
        ("\nfail-on = 'notes'", "2:11", "'notes' is no value of fail-on", "did you mean note?"),
        ("experimental = 1", "1:16", "'1' is no value of experimental", "write one of: true, false"),
        ("date = 'soon'", "1:8", "'soon' is no day", "write it as 2026-06-23"),
        (
            "docs-url = 'ftp://x/{rule}'",
            "1:12",
            "'ftp://x/{rule}' is no address of pages",
            f"write it as {PATTERN}",
        ),
        ("language = 'fr'", "1:12", "'fr' is no language", "write one of: en, nl"),
        (
            "[rules]\nsum-mismach = 'off'",
            "2:1",
            "the table of rules has no key 'sum-mismach'",
            "did you mean sum-mismatch?",
        ),
        ("[rules]\nsum-mismatch = 'of'", "2:16", "'of' is no value for a rule", "did you mean off?"),
        ("limits.sise = 1", "1:8", "there is no limit 'sise'", "did you mean size?"),
        ("limits.size = 'x'", "1:15", "'x' is no value of size", "write it as size = 128MB"),
        (
            "[[overrides]]\nlanguage = 'nl'",
            "1:3",
            "an override says for which files it is",
            'add files = ["annexes/*"]',
        ),
        ("overrides = 'x'", "1:13", "overrides are a list of tables", "begin each with [[overrides]]"),
        ("a = = 1", "1:5", "this is no TOML: Invalid value", 'write KEY = "VALUE", one on a line'),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_place(tmp_path, text, place, message, remedy):
    (fault,) = read(tmp_path, text)
    assert f"{fault.line}:{fault.column}" == place
    assert (fault.message, fault.remedy) == (message, remedy)
    assert fault.source == text.splitlines()[fault.line - 1]


def test_the_rules_of_the_folders_that_the_file_names_are_known(tmp_path):
    own = str(tmp_path / "own")
    text = f'rule-folders = ["own"]\n[rules]\n"{own}" = "off"\n'
    assert isinstance(read(tmp_path, text), Configuration)


def test_pyproject_has_a_table_of_ours(tmp_path):
    found = read(tmp_path, '[project]\nname = "x"\n[tool.lint-letter]\nlanguage = "nl"\n', "pyproject.toml")
    assert found.entries["language"].origin == "pyproject.toml:4"
    (fault,) = read(tmp_path, '[tool.lint-letter]\nlang = "nl"\n', "pyproject.toml")
    assert (fault.line, fault.column, fault.remedy) == (2, 1, "did you mean language?")


def test_the_nearest_file_above_a_letter_counts(tmp_path):
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    letter = str(deep / "letter.txt")
    (tmp_path / "lint-letter.toml").write_text("")
    assert config.find(letter) == tmp_path / "lint-letter.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'lint-letter'\n")
    assert config.find(letter) == tmp_path / "lint-letter.toml", "it has no table of ours"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.lint-letter]\n")
    assert config.find(letter) == tmp_path / "a" / "pyproject.toml"
    (tmp_path / "a" / "lint-letter.toml").write_text("")
    assert config.find(letter) == tmp_path / "a" / "lint-letter.toml"


@pytest.mark.parametrize(
    ("pattern", "meant", "others"),
    [
        ("*.md", ["a.md", "x/y/a.md"], ["a.mdx", "a.md/b.txt"]),
        ("annexes/*", ["annexes/a.txt"], ["annexes/b/a.txt", "x/annexes/a.txt"]),
        ("annexes/", ["annexes/a.txt", "annexes/b/c.txt"], ["annex/a.txt"]),
        ("**/old/**", ["old/a.txt", "x/old/y/a.txt"], ["older/a.txt"]),
        ("./brief-?.txt", ["brief-1.txt", "x/brief-1.txt"], ["brief-12.txt"]),
    ],
)
def test_what_a_pattern_means(tmp_path, pattern, meant, others):
    assert [path for path in meant if not matches(str(tmp_path / path), pattern, tmp_path)] == []
    assert [path for path in others if matches(str(tmp_path / path), pattern, tmp_path)] == []
    assert not matches("/else/where.md", pattern, tmp_path)
