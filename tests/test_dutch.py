"""With ``--ui nl`` all is Dutch: no output has an English word, or an English sentence in a Dutch frame."""

import ast
import contextlib
import json
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from checker import data, rulebook
from checker.catalogue import named, translated
from checker.claims.registry.documents import By
from checker.cli.commands import commands
from checker.cli.help import Context
from checker.cli.start import run
from checker.reporters.frame import WORDS as FRAME
from checker.reporters.html.words import WORDS as REPORT
from checker.reporters.roles import _LABELS
from checker.rulebook import Rule, Rulebook, load
from checker.rulebook.explain import WORDS as PAGE
from checker.rulebook.kinds import KINDS
from checker.serve.words import WORDS as SERVE
from checker.suppressions import NOTES, explain
from checker.suppressions.notes import SAID
from checker.writers.words import WORDS as COMMENT

ROOT = Path(__file__).parents[1]
LETTER = ROOT / "examples" / "uitnodiging.txt"
RULES = load(data.folder("rules"))
assert isinstance(RULES, Rulebook)

# Every English sentence of ours has some of these, and no Dutch one has any.
ENGLISH = frozenset(
    """
    a an the and that which with not there this these those what when where how file files rule number numbers
    figure figures because only from than between before after behind other says shown your own are be been it
    its they them or for by to at on no if whose has have must may can cannot does both each such letters
    written sentence
    """.split()  # noqa: SIM905  it is read as a list
)
_APART = re.compile(
    r"""`[^`]*` | "[^"]*" | “[^”]*” | '[^']*' | ‘[^’]*’   # what is quoted
    | <!--.*?-->                                             # a comment as it is written in a letter
    | (?<!\w)--?[a-z][\w-]* | \S+\.\w+ | \S+/\S* | \w+-\w[\w-]* | \{[^}]*\} | ok(?=\s)""",
    re.VERBOSE | re.DOTALL,
)


def english(text: str) -> set[str]:
    """Return the English words of a text, but for what is quoted, options, files and rules."""
    return ENGLISH & set(re.findall(r"[a-zé]+", _APART.sub(" ", text).lower()))


def strings() -> Iterator[tuple[str, str, str]]:
    """Yield where a text for a person is made in the source: the file, what is called, and the text.

    What differs from one to the next is Xx in it.
    """
    makers = {"unknown": 0, "Refusal": 1, "FaultyError": 0, "MisusedError": 0, "refuse": 1, "ValueError": 0}
    for path in sorted((ROOT / "checker").rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        if where.startswith("checker/dev/") or where == "checker/cli/plain.py":  # which says nothing itself
            continue
        tree = ast.parse(path.read_text("utf-8"))
        constants = {
            node.targets[0].id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            arguments = node.args[makers[name] :] if name in makers else []
            arguments += [one.value for one in node.keywords if one.arg == "doubt"]
            for argument in arguments:
                yield from ((where, name, text) for text in texts(argument, constants))


def texts(node: ast.expr, constants: dict[str, object]) -> Iterator[str]:
    """Yield what an argument can be."""
    if isinstance(node, ast.IfExp):
        yield from texts(node.body, constants)
        yield from texts(node.orelse, constants)
    elif isinstance(node, ast.Name) and isinstance(constants.get(node.id), str):
        yield str(constants[node.id])
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "Xx" for part in node.values)


MADE = [*strings()]


def test_sentences_are_found_in_the_source() -> None:
    assert len(MADE) > 300
    assert ("checker/relations/shares.py", "unknown", "the whole is nothing") in MADE


@pytest.mark.parametrize("where", sorted({where for where, _, _ in MADE}))
def test_a_reason_or_refusal_is_said_in_dutch(where: str) -> None:
    told = [(text, translated(text, "nl")) for made_in, _, text in MADE if made_in == where]
    half = [(text, dutch) for text, dutch in told if english(dutch)]
    assert half == []


def test_reasons_why_nothing_is_compared_are_said_in_dutch() -> None:
    tree = ast.parse((ROOT / "checker/census/reasons.py").read_text("utf-8"))
    ours = [node for node in tree.body if isinstance(node, ast.Assign)]
    found = [one.value for node in ours for one in ast.walk(node) if isinstance(one, ast.Constant)]
    sentences = [text for text in found if isinstance(text, str) and " " in text]
    assert len(sentences) > 20
    assert [text for text in sentences if english(translated(text, "nl"))] == []


def test_every_piece_of_evidence_has_a_dutch_name() -> None:
    names = {name for card in RULES.scorecards.values() for name in card.points}
    assert len(names) > 1000
    assert {name: named(name, "nl") for name in names if english(named(name, "nl"))} == {}


def test_evidence_that_is_named_in_the_source_has_a_dutch_name() -> None:
    sources = [ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "checker").rglob("*.py"))]
    calls = [node for tree in sources for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    made = [call.args[0] for call in calls if getattr(call.func, "id", "") == "Evidence"]
    names = {str(name.value) for name in made if isinstance(name, ast.Constant)} | {by.value for by in By}
    assert len(names) > 20
    assert {name for name in names if named(name, "nl") == name or english(named(name, "nl"))} == set()


def shown(monkeypatch, *words: str, capsys) -> str:
    """Return what is shown for a command line, on both streams."""
    monkeypatch.setattr(sys, "argv", ["lint-letter", *words])
    with contextlib.suppress(SystemExit):
        run()
    told = capsys.readouterr()
    return f"{told.out}{told.err}"


@pytest.mark.parametrize("command", ["", *commands.commands])
def test_help_is_dutch(command: str, monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "argv", ["lint-letter", "--ui", "nl"])
    group = Context(commands, info_name="lint-letter", **commands.context_settings)
    page = commands.get_help(group)
    if command:
        page = commands.commands[command].get_help(Context(commands.commands[command], group, command))
    assert page.startswith("Gebruik: ")
    assert english(page) == set()


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.id)
def test_explain_is_dutch(rule: Rule) -> None:
    page = rulebook.explain(rule, "nl", "nl")
    own = "\n".join(line for line in page.splitlines() if not line.startswith(("    ", "#")))
    assert english(own) == set()
    assert {"nl", "en"} <= rule.title.texts.keys() & rule.why.texts.keys() & rule.silent_on.texts.keys()
    assert {"nl", "en"} <= rule.cannot_detect.texts.keys() & rule.false_positives.texts.keys()


@pytest.mark.parametrize("note", NOTES)
def test_explain_of_a_note_is_dutch(note: str) -> None:
    assert english("\n".join(line for line in explain(note, "nl").splitlines() if line[:1] != "#")) == set()


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.id)
def test_messages_are_dutch(rule: Rule) -> None:
    own = rule.message["nl"]
    for template in [own] if isinstance(own, str) else own.values():
        assert english(template) == set()


@pytest.mark.parametrize(
    "words", [FRAME, REPORT, SERVE, COMMENT, PAGE], ids=["frame", "report", "serve", "comment", "page"]
)
def test_catalogues_are_dutch(words) -> None:
    assert {key: text for key, text in words["nl"].items() if english(text)} == {}
    assert words["nl"].keys() == words["en"].keys()


def test_what_is_said_of_comments_is_dutch() -> None:
    assert {key: said["nl"] for key, said in SAID.items() if english(said["nl"].replace("until", ""))} == {}


def test_every_role_has_a_dutch_name() -> None:
    roles = {name for kind in KINDS.values() for name in (*kind.roles, *kind.anchors)} - {"left", "right"}
    assert roles - _LABELS["nl"].keys() == set()


@pytest.mark.parametrize(
    "words",
    [
        ["rules"],
        ["config"],
        ["lint", str(LETTER)],
        ["lint", str(LETTER), "--thorough", "--show-rounding", "--show-holds"],
        ["claims", str(LETTER)],
        ["lint"],
        ["lint", "nowhere.docx"],
        ["lint", str(LETTER), "--frmat", "text"],
        ["lint", str(LETTER), "--format", "texts"],
        ["lint", str(LETTER), "--select", "sum-mismatc"],
        ["lint", str(LETTER), "--date", "yesterday"],
        ["lint", str(LETTER), "--limit", "size"],
        ["lint", str(LETTER), "--baseline", "nowhere.json"],
        ["lint", str(LETTER), "--annotate", "nowhere/copy.docx"],
        ["lint", str(LETTER), "--rules", "nowhere"],
        ["explain", "sum"],
        ["serve", "--port", "many"],
        ["serve", "--port", "99999"],
    ],
    ids=" ".join,
)
def test_what_is_shown_is_dutch(words: list[str], monkeypatch, capsys) -> None:
    told = shown(monkeypatch, *words, "--ui", "nl", capsys=capsys)
    assert told
    assert english(told.replace(str(LETTER), "")) == set()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["lint"], "Het argument 'BESTAND|MAP|-...' ontbreekt."),
        (["serve", "--help"], "--port GETAL "),
        (["serve", "--port", "99999"], "99999 ligt niet tussen 0 en 65535."),
    ],
)
def test_what_others_say_for_us_is_dutch_too(words: list[str], told: str, monkeypatch, capsys) -> None:
    assert told in shown(monkeypatch, *words, "--ui", "nl", capsys=capsys)


def test_a_language_that_is_not_ours_is_told_in_dutch(tmp_path, monkeypatch, capsys) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text(
        "Sehr geehrte Frau Meier, wir haben am 3. Mai mit Ihnen und den Gemeinden gesprochen.\n"
    )
    told = shown(monkeypatch, str(letter), "--ui", "nl", capsys=capsys)
    assert "is het en of nl, zeg dat dan met --lang" in told
    rules = str(tmp_path / "our-rules")
    shown(monkeypatch, "new-language", "de", "--rules", rules, capsys=capsys)
    own = ["--lang", "de", "--rules", rules]
    assert "in de taal 'de'" in shown(monkeypatch, "claims", str(letter), *own, "--ui", "nl", capsys=capsys)


def test_the_english_of_a_parser_is_left_out() -> None:
    assert translated("this is no TOML: Expected ']' at the end of a table declaration", "nl") == (
        "dit is geen TOML"
    )
    assert translated("this is no YAML: did not find expected key", "nl") == "dit is geen YAML"


def test_a_faulty_rule_is_refused_in_dutch(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "regel.yaml").write_text("id: ander\ntitle: [a]\nseverity: eror\n", "utf-8")
    told = shown(monkeypatch, "rules", "--rules", str(tmp_path), "--ui", "nl", capsys=capsys)
    own = "\n".join(line for line in told.splitlines() if not line.startswith("   |") and "-->" not in line)
    own = re.sub(r"\b[a-z-]+:(?= \.\.\.)", "", own)  # the keys themselves
    assert "fout: in een regel ontbreekt de sleutel 'status'" in own
    assert english(own) == set()


def test_the_report_is_dutch(monkeypatch, capsys) -> None:
    page = shown(monkeypatch, str(LETTER), "--format", "html", "--ui", "nl", capsys=capsys)
    text = re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL)
    attributes = " ".join(re.findall(r'(?:title|aria-label|placeholder)="([^"]*)"', text))
    assert english(unescape(re.sub(r"<[^>]*>", " ", text))) == set()
    assert english(unescape(attributes)) == set()
    assert "27 maart 2026" in page


def test_the_dutch_readme_shows_what_is_shown(monkeypatch, capsys) -> None:
    monkeypatch.chdir(ROOT)
    readme = (ROOT / "LEESMIJ.md").read_text("utf-8")
    command, _, told = readme.partition("$ lint-letter ")[2].partition("```")[0].partition("\n")
    assert shown(monkeypatch, *command.split(), capsys=capsys) == told
    assert english(re.sub(r"```.*?```", " ", readme, flags=re.DOTALL)) == set()


def test_the_extension_of_vs_code_is_dutch() -> None:
    folder = ROOT / "editors" / "vscode"
    english_, dutch = (
        json.loads((folder / f"package.nls{of}.json").read_text("utf-8")) for of in ("", ".nl")
    )
    asked = set(re.findall(r'"%(\w+)%"', (folder / "package.json").read_text("utf-8")))
    assert asked == english_.keys() == dutch.keys()
    told = json.loads((folder / "l10n" / "bundle.l10n.nl.json").read_text("utf-8"))
    asked = set(re.findall(r'l10n\.t\(\s*"([^"]*)"', (folder / "src" / "extension.ts").read_text("utf-8")))
    assert asked == told.keys()
    assert [text for text in (*dutch.values(), *told.values()) if english(text)] == []
