"""Rules, words and a language of one's own, as somebody writes them who has installed the program."""

import json
import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from checker import data, rulebook
from checker.cli.commands import commands
from checker.cli.try_rules import try_rules
from checker.rulebook import Rulebook
from tests.test_rule_examples import places, unmarked

OWN = data.folder("rules").parent / "examples" / "own-rules"
BOOK = rulebook.load(OWN)
assert isinstance(BOOK, Rulebook), BOOK

GERMAN = """
numbers: {1: [ein, eins], 2: [zwei], 3: [drei], 10: [zehn], 20: [zwanzig], 100: [hundert], 1000: [tausend]}
percent: ["%", Prozent]
ordinal-suffixes: ["."]
durations: {year: [Jahr, Jahre, Jahren], month: [Monat, Monate], day: [Tag, Tage, Tagen]}
range-and: [und]
list-and: [und]
year-cues: [in, seit]
finite-verbs: [ist, sind, wird, werden, hat, haben, erhalten, findet]
function-words: [der, die, das, den, in, im, von, und, ist, sind, für, auf, zu, mit, nicht, auch, am, es]
cues: {separator: [und, ","], article: [der, die, das, ein, eine]}
evidence: {total: [insgesamt, zusammen], thereof: [davon]}
classes: {determiner: [der, die, das, den, ein, eine], preposition: [für, in, im, am, an, auf, von],
  coordinator: [und, oder], pronoun: [es, sie, wir, ich], auxiliary: [ist, sind, wird, werden, hat, haben]}
"""
LETTER = """Sehr geehrte Damen und Herren,

Am Dienstag, 3. Juni 2026 findet die Sitzung in Köln statt. Die Gemeinden erhalten 450 Euro für Wege, 250 Euro
für Brücken und 150 Euro für Schulen, zusammen 900 Euro. Das ist auch so in den Jahren davor.
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*words, **files):
        for name, text in files.items():
            path = tmp_path / name.replace("__", "/").replace("_", ".")
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(text, "utf-8")
        return CliRunner().invoke(commands, list(words))

    return run


def told(result):
    return [
        (each["rule"], each["message"])
        for file in json.loads(result.stdout)["files"]
        for each in file["findings"]
    ]


def test_the_examples_of_own_rules_find_what_they_say():
    tried = try_rules([str(OWN)], "en")
    assert (tried.right, tried.lines[-1]) == (True, "Rules: 5; examples: 25; wrong: 0")


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_the_examples_of_own_rules_name_the_places_that_they_mark(rule):
    from checker import claims, readers
    from checker.rulebook import evaluate

    every = rulebook.load(data.folder("rules"), OWN)
    for example in rule.examples:
        letter, marked = unmarked(example.letter)
        document = readers.read("letter.md", letter.encode())
        reading = claims.find(document, language=example.language, tables=every.tables, own=every.own)
        found = [each for each in evaluate(reading, every.only(rule)) if each.told]
        assert {place for each in found for place in places(each, document)} == marked


def test_a_rule_of_one_language_is_silent_in_another(run):
    own = {"own__words_yaml": (OWN / "words.yaml").read_text("utf-8")}
    own["own__grant-amount_yaml"] = (OWN / "grant-amount.yaml").read_text("utf-8")
    lint = ("lint", "--rules", "own", "--select", "grant-amount", "--format", "json")
    dutch = run(*lint, "--lang", "nl", "brief.txt", brief_txt="Hierbij verleen ik u een subsidie.\n", **own)
    assert [rule for rule, _ in told(dutch)] == ["grant-amount"]
    assert (
        told(run(*lint, "--lang", "en", "note.txt", note_txt="We grant you a subsidy for the mill.\n")) == []
    )


def test_the_annex_may_be_a_file_of_its_own(run):
    annex = (
        "| Post | Bedrag |\n| --- | --- |\n| Hout | € 20.000 |\n| Loon | € 4.000 |\n| Totaal | € 24.000 |\n"
    )
    arguments = ("lint", "brief.md", "--with", "begroting.md", "--rules", str(OWN), "--lang", "nl")
    letter = "Hierbij verleen ik u een subsidie van {} voor de molen.\n"
    wrong = run(*arguments, "--format", "json", brief_md=letter.format("€ 25.000"), begroting_md=annex)
    assert told(wrong) == [("grant-annex", "Toegekend wordt € 25.000; volgens de bijlage is het € 24.000.")]
    assert told(run(*arguments, "--format", "json", brief_md=letter.format("€ 24.000"))) == []


def test_two_spellings_that_are_both_right_are_no_slip(run):
    letter = "De delegatie bezocht Zuid-Korea.\n\nHet handelsverdrag met Zuid Korea is verlengd.\n"
    lint = ("lint", "brief.txt", "--lang", "nl", "--select", "name-variant", "--format", "json")
    assert [rule for rule, _ in told(run(*lint, brief_txt=letter))] == ["name-variant"]
    assert told(run(*lint, "--rules", str(OWN))) == []


def test_spellings_that_a_file_of_settings_takes_to_be_right_are_told(run):
    files = {
        "lint-letter_toml": 'rule-folders = ["own"]\n',
        "own__words_yaml": "spelled-right: [Zuid Korea]\n",
    }
    shown = run("lint", "brief.txt", "--ui", "en", brief_txt="Het is 3 maart 2026.\n", **files)
    assert "1 spelling taken to be right by lint-letter.toml" in shown.stdout


def test_explain_rules_and_try_rules_know_the_folders_of_the_settings(run):
    files = {"lint-letter_toml": 'rule-folders = ["own"]\n'}
    files["own__percentage-of_yaml"] = (OWN / "percentage-of.yaml").read_text("utf-8")
    listed = run("rules", "--ui", "en", **files).stdout
    assert re.search(r"percentage-of +error +stable +A percentage of an amount that was", listed)
    assert run("explain", "percentage-of").stdout.startswith("# percentage-of\n")
    assert run("try-rules", "--ui", "en").stdout == "Rules: 1; examples: 5; wrong: 0\n"
    assert "own/more.yaml: fill it in" in run("new-rule", "more", "--ui", "en").stdout
    assert "own/languages/de.yaml: fill it in" in run("new-language", "de", "--ui", "en").stdout


def test_a_rule_that_asks_what_one_of_ours_asks_is_told_beside_it(run):
    run("new-rule", "more", "--rules", "own", "--lang", "nl")
    letter = "Er kwamen 700 klachten, 350 vragen en 200 bezwaren binnen, samen 1.260 zaken.\n"
    lint = ("lint", "brief.txt", "--rules", "own", "--experimental", "--lang", "nl", "--format", "json")
    found = run(*lint, brief_txt=letter)
    assert sorted(rule for rule, _ in told(found)) == ["more", "sum-mismatch"]


@pytest.mark.parametrize(
    ("rule", "old", "new", "why"),
    [
        (
            "percentage-of",
            "  within: sentence\n",
            "  within: sentence\n  same: unit\n",
            "    these do not stand together (within: sentence; same: unit)",
        ),
        ("grant-annex", "place: annex", "place: note", "    annexed: nothing"),
        (
            "title-date",
            "[[opening|",
            "[[opening|5 juni 2026 na het bezoek op ",
            "    which of several is meant?",
        ),
    ],
)
def test_of_an_example_without_its_finding_it_is_said_how_far_the_rule_came(run, rule, old, new, why):
    text = (OWN / f"{rule}.yaml").read_text("utf-8")
    assert old in text
    files = {f"own__{rule}_yaml": text.replace(old, new)}
    files["own__words_yaml"] = (OWN / "words.yaml").read_text("utf-8")
    assert why in run("try-rules", "--rules", "own", "--ui", "en", **files).stdout.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (
            "[[part|350]] nieuwe en [[part|200]] grote, samen [[total|1.260]]",
            "oude",
            "no breakdown was read in it",
        ),
        (
            "given: breakdown",
            "given: {claim: breakdown, where: {unit: euro}}",
            "breakdown was read, but not as `where` says",
        ),
    ],
)
def test_of_a_claim_it_is_said_why_it_is_not_told(run, old, new, why):
    run("new-rule", "more", "--rules", "own", "--lang", "nl", "--ui", "en")
    text = Path("own/more.yaml").read_text("utf-8")
    assert old in text
    shown = run("try-rules", "--rules", "own", "--ui", "en", own__more_yaml=text.replace(old, new, 1))
    assert f"    {why}" in shown.stdout.splitlines(), shown.output


def test_of_a_claim_that_is_less_sure_than_its_rule_asks_for_it_is_said_why(run):
    run("new-rule", "more", "--rules", "own", "--lang", "nl", "--ui", "en")
    text = (
        Path("own/more.yaml")
        .read_text("utf-8")
        .replace(
            "[[part|700]] oude, [[part|350]] nieuwe en [[part|200]] grote, samen [[total|1.260]] zaken.",
            "[[total|1.260]] zaken: [[part|700]] oude, [[part|350]] nieuwe en [[part|200]] grote.",
        )
    )
    text = text.replace("given: breakdown", "given: {claim: breakdown, least: certain}")
    shown = run("try-rules", "--rules", "own", "--ui", "en", own__more_yaml=text)
    assert "    too little says that these figures belong together" in shown.stdout.splitlines(), shown.output


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (
            ("new-rule", "more"),
            "say where your rules stand: --rules DIR, or rule-folders in lint-letter.toml",
        ),
        (("new-rule", "More_so", "--rules", "own"), "'More_so' is no name of a rule"),
        (("new-rule", "sum-mismatch", "--rules", "own"), "the rule 'sum-mismatch' is one of ours"),
        (("new-rule", "more", "--rules", "own", "--lang", "de"), "--lang: 'de' is none of nl, en"),
        (("new-language", "nl", "--rules", "own"), "the language 'nl' is one of ours"),
        (("new-language", "DE", "--rules", "own"), "'DE' is no code of a language; write de, fr, pl ..."),
        (("new-language", "dee", "--rules", "own"), "no months and weekdays of 'dee'; did you mean de?"),
        (("try-rules",), "say where your rules stand"),
        (("explain", "mill-tax"), "`lint-letter rules` lists them, and --rules DIR adds your own"),
        (("explain", "sum-mismatch", "--lang", "de"), "--lang: 'de' is none of en, nl"),
    ],
)
def test_what_cannot_be_begun_is_refused(run, tmp_path, words, why):
    refused = run(*words)
    assert refused.exit_code == 2
    assert why in refused.stderr
    assert not (tmp_path / "own").exists()


def test_what_is_there_stays(run, tmp_path):
    run("new-rule", "more", "--rules", "own")
    (tmp_path / "own" / "more.yaml").write_text("mine", "utf-8")
    refused = run("new-rule", "more", "--rules", "own")
    assert (refused.exit_code, "own/more.yaml is there already" in refused.stderr) == (2, True)
    assert (tmp_path / "own" / "more.yaml").read_text("utf-8") == "mine"


def german(run):
    """Write the words of German as somebody does who has a manual beside him."""
    assert run("new-language", "de", "--rules", "own").exit_code == 0
    path = Path("own/languages/de.yaml")
    words = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    for name, section in yaml.load(GERMAN, yaml.BaseLoader).items():
        words[name] = {**words[name], **section} if isinstance(section, dict) else section
    path.write_text(yaml.safe_dump(words, allow_unicode=True), "utf-8")


def test_weekdays_and_sums_are_checked_in_a_language_of_ones_own(run):
    german(run)
    found = run("lint", "brief.txt", "--rules", "own", "--format", "json", brief_txt=LETTER)
    assert told(found) == [
        ("weekday-mismatch", "This date falls on a Mittwoch; the text says Dienstag."),
        ("sum-mismatch", "The parts add up to 850 Euro; the text says 900 Euro."),
    ]
    assert json.loads(found.stdout)["files"][0]["language"] == "de"
    assert json.loads(run("lint", "brief.txt", "--rules", "own", "--lang", "de", "--format", "json").stdout)


def test_a_rule_may_speak_a_language_of_ones_own(run):
    german(run)
    begun = run("new-rule", "begun", "--rules", "own", "--lang", "de", "--ui", "en")
    assert "own/begun.yaml: fill it in" in begun.stdout, begun.output
    shown = run("try-rules", "--rules", "own", "--ui", "en").stdout
    assert shown.endswith("  is still to be filled in\nRules: 1; examples: 3; wrong: 3\n")
    Path("own/begun.yaml").unlink()
    rule = """\
id: half-sum
title: Eine Summe, die nicht stimmt
status: stable
severity: warning
given: {claim: weekday_date}
then: {relation: weekday, days: days, weekdays: weekdays}
at: date
message: {de: "Das ist ein {derived}, nicht {stated}."}
why: Man kommt am falschen Tag.
cannot-detect: Andere Kalender.
false-positives: keine bekannt
examples:
  - {name: a, lang: de, letter: "[[date|Dienstag 3.6.2026]].", finds: "Das ist ein Mittwoch, nicht Dienstag."}
  - {name: b, lang: de, letter: "Am Mittwoch, 3. Juni 2026 ist es.", finds: nothing}
  - {name: c, lang: de, letter: "Am 3. Juni 2026 ist es.", finds: nothing}
"""
    tried = run("try-rules", "--rules", "own", **{"own__half-sum_yaml": rule})
    assert tried.stdout.endswith("wrong: 0\n"), tried.stdout


@pytest.mark.parametrize(
    ("old", "new", "fault", "remedy"),
    [
        (
            "function-words:",
            "function-wrds:",
            "a word file has no key 'function-wrds'",
            "did you mean function-words?",
        ),
        ("  determiner:", "  determinr:", "classes has no key 'determinr'", "did you mean determiner?"),
        ("order: nl", "order: fr", "'fr' is no order of dates", "write one of: nl, en"),
        ("language: de", "language: fr", "the language 'fr' is not the file's name", "write de"),
        ("  3: [Mittwoch, Mi]\n", "", "weekdays lacks 3", "write each of them"),
        ("percent: []", "percent: Prozent", "percent is a list", "write [word, word], or [] for none"),
    ],
)
def test_a_faulty_word_file_is_refused_with_its_line(run, tmp_path, old, new, fault, remedy):
    run("new-language", "de", "--rules", "own")
    path = tmp_path / "own" / "languages" / "de.yaml"
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    refused = run("lint", "brief.txt", "--rules", "own", brief_txt=LETTER)
    assert refused.exit_code == 2
    assert f"fault: {fault}\n  --> own/languages/de.yaml:" in refused.stderr
    assert f"   = {remedy}\n" in refused.stderr


def test_settings_may_name_a_language_of_ones_own(run):
    german(run)
    settings = 'rule-folders = ["own"]\nlanguage = "{}"\n'
    run("config", **{"lint-letter_toml": settings.format("de"), "brief_txt": LETTER})
    assert "weekday-mismatch" in run("lint", "brief.txt").stdout
    refused = run("lint", "brief.txt", **{"lint-letter_toml": settings.format("dee")})
    assert "did you mean de?" in refused.stderr
    assert (
        "--lang: 'fr' is none of de, en, nl"
        in run("lint", "brief.txt", "--rules", "own", "--lang", "fr", "--no-config").stderr
    )
