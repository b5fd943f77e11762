"""A letter that takes more of the processor than it may is refused in one sentence; no other is touched."""

import json
import threading
import time

import pytest
from click.testing import CliRunner

from checker import data, lint, readers, rulebook, spending
from checker.catalogue import translated
from checker.cli.commands import commands
from checker.document import Document
from checker.lint import Options
from checker.lsp.diagnostics import diagnostics
from checker.lsp.letter import Linted
from checker.lsp.text import Text
from checker.readers import Limits
from checker.readers.limit_words import limits_of
from checker.readers.refusal import Refusal
from checker.serve.work import copied, told
from tests.readers import hostile
from tests.readers.build_docx import docx, p

BOOK = rulebook.load(data.folder("rules"), cache=True).select()
WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"
AT_ONCE = Limits(check_seconds=0.0001)
SAID = (
    "it takes more than {} seconds of processor time; split it, take its annexes out, "
    "or allow more with --limit check-seconds={}"
)


def linted(content, name="brief.txt", limits=AT_ONCE):
    return lint.run(name, BOOK, Options(limits=limits), content=content)


@pytest.fixture
def ticks(monkeypatch):
    """Let every look at the clock take a second, and tell how many there were."""
    looks = []
    monkeypatch.setattr(spending.time, "thread_time", lambda: float(len(looks) + bool(looks.append(0))))
    return looks


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "short.txt").write_text(WRONG, "utf-8")
    (tmp_path / "long.txt").write_text(WRONG * 2_000, "utf-8")
    return lambda *arguments: CliRunner().invoke(commands, list(arguments))


@pytest.mark.parametrize("name", hostile.ordinary())
def test_a_letter_of_any_format_is_refused_in_a_sentence_that_says_how_to_allow_more(name):
    report = linted(hostile.ordinary()[name], name)
    if name.endswith(".pdf") and report.unreadable.code == "unreadable":
        pytest.skip("there is no reader of PDF files")
    assert report.unreadable.code == "too-large"
    assert report.unreadable.message.startswith("it takes more than 0.0001")
    assert report.unreadable.message.endswith("or allow more with --limit check-seconds=0.0002")
    assert report.findings == ()


def test_the_sentence_names_what_was_allowed_and_is_translated():
    refused = linted(b"a" * 2**19, limits=Limits(check_seconds=0.0004)).unreadable
    assert refused.message == SAID.format("0.0009", "0.0008")
    assert "meer dan 0.0009 seconden rekentijd" in translated(refused.message, "nl")


def test_what_the_sentence_says_allows_more():
    limits = limits_of([("check-seconds", "60")])
    assert [one.rule for one in linted(WRONG.encode(), limits=limits).findings] == ["sum-mismatch"]


def test_two_seconds_are_allowed_and_five_for_each_megabyte():
    assert Limits().check_seconds == 2
    assert Limits().for_text(2**20) == 5
    assert Limits(check_seconds=4).for_text(3 * 2**20) == 30


def test_a_document_that_was_read_before_is_held_to_the_same():
    document = readers.read("brief.txt", WRONG.encode())
    assert isinstance(document, Document)
    assert lint.check(document, BOOK, Options(limits=AT_ONCE)).unreadable.code == "too-large"
    assert isinstance(readers.read("brief.txt", WRONG.encode(), limits=AT_ONCE), Document), (
        "no letter, no time"
    )


def test_only_the_time_of_the_processor_counts():
    with spending.at_most(0.2):
        time.sleep(0.4)
        spending.look()


def test_another_letter_in_another_thread_has_its_own_time():
    seen = []
    with spending.at_most(-1):
        thread = threading.Thread(target=lambda: seen.append(spending.look()))
        thread.start()
        thread.join()
        assert seen == [None]
        with pytest.raises(spending.SpentError):
            spending.look()
    spending.look()


def test_within_a_letter_nobody_gets_more_time(ticks):
    with spending.at_most(3), spending.at_most(100), pytest.raises(spending.SpentError) as spent:
        list(spending.watched(range(1_000)))
    assert spent.value.seconds == 3


def test_a_file_that_is_larger_than_was_known_has_more_and_grammars_cost_nothing(ticks):
    with spending.at_most(3):
        spending.allow(2)
        with spending.uncounted():
            ticks.extend([0] * 1_000)
        spending.look()
        with pytest.raises(spending.SpentError) as spent:
            list(spending.watched(range(1_000)))
    assert spent.value.seconds == 5


@pytest.mark.parametrize(
    "text",
    [
        "Het aantal steeg van 100 naar 120 (20%). ",
        "12, ",
        "Op 3 mei 2024 besloot de raad. ",
        "12 en\n\n",
        "| a | 12 |\n|---|---|\n| b | 13 |\n\n",
        "de kosten van het plan\n\n",
    ],
)
@pytest.mark.parametrize("name", ["brief.txt", "brief.md"])
def test_the_clock_is_looked_at_all_along(text, name, ticks):
    def looks(times):
        ticks.clear()
        lint.run(
            name, BOOK, Options("nl", limits=Limits(check_seconds=10_000)), content=(text * times).encode()
        )
        return len(ticks)

    few, many = looks(100), looks(400)
    assert many - few > 300 / 8, "with every eight of whatever it holds"


def test_one_file_that_takes_too_long_keeps_no_other_from_being_linted(run, ticks):
    result = run("long.txt", "short.txt", "--limit", "check-seconds=1500")
    assert result.exit_code == 2
    assert "error[sum-mismatch]" in result.stdout
    assert "long.txt: it takes more than " in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["lint", "claims", "frames"])
def test_every_command_ends_with_exit_code_2(run, command):
    result = run(command, "long.txt", "--limit", "check-seconds=0.00001", "--format", "json")
    assert result.exit_code == 2
    (file,) = json.loads(result.stdout)["files"]
    assert "processor time" in json.dumps(file)


def test_several_processes_and_annexes_are_held_to_it_too(run):
    limit = ("--limit", "check-seconds=0.00001")
    for words in (["short.txt", "long.txt", "--jobs", "2"], ["short.txt", "--with", "long.txt"]):
        result = run(*words, *limit)
        assert result.exit_code == 2
        assert result.stderr.count("it takes more than ") == 2


def test_a_letter_that_takes_too_long_gets_no_comments(run, tmp_path):
    (tmp_path / "brief.docx").write_bytes(docx(p(WRONG)))
    result = run("brief.docx", "--annotate", "copy.docx", "--limit", "check-seconds=0.00001")
    assert result.exit_code == 2
    assert not (tmp_path / "copy.docx").exists()


def test_an_editor_and_the_page_say_so_and_go_on():
    report = linted(WRONG.encode())
    (only,) = diagnostics(Linted(Text.of(WRONG), report), "file:///brief.txt", {})
    assert "processor time" in only.message
    assert "processor time" in told([report], "en", BOOK.rules).page
    assert "rekentijd" in copied([report], 0, WRONG.encode(), AT_ONCE, "nl")


def test_a_setting_may_lower_and_raise_it(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text("limits.check-seconds = 0.00001\n", "utf-8")
    assert run("short.txt").exit_code == 2
    assert run("short.txt", "--limit", "check-seconds=30").exit_code == 1


def test_it_is_no_refusal_of_ours_that_stops_a_run():
    assert isinstance(linted(WRONG.encode()).unreadable, Refusal)
