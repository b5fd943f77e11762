import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import checker
from checker.cli import main, start
from checker.cli.commands import commands
from checker.readers.formats import SUFFIXES

WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"
SAID = "Wij behandelden 700 bezwaren, 350 klachten en 200 verzoeken, samen 1.260 zaken.\n"
RIGHT = "Wij behandelden 700 bezwaren, 350 klachten en 200 verzoeken, samen 1.250 zaken.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINT_LETTER_DEBUG", "1")
    (tmp_path / "wrong.txt").write_text(WRONG, "utf-8")
    (tmp_path / "right.txt").write_text(RIGHT, "utf-8")

    def run(*arguments, **more):
        return CliRunner().invoke(commands, list(arguments), **more)

    return run


def files(result):
    return json.loads(result.stdout)["files"]


def test_lint_is_the_default_command(run):
    for words in (["wrong.txt"], ["lint", "wrong.txt"], ["--lang", "nl", "wrong.txt"]):
        result = run(*words)
        assert result.exit_code == 1
        assert result.stdout.startswith("error[sum-mismatch]: ")
        assert "  --> wrong.txt:1:" in result.stdout


def test_a_letter_that_holds_gives_exit_code_0(run):
    result = run("right.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    assert " compared" in result.stdout
    assert result.stdout.endswith("No findings.\n")


def test_a_first_word_that_is_a_command_is_the_command(run, tmp_path):
    (tmp_path / "rules").write_text(WRONG, "utf-8")
    assert "sum-mismatch" in run("rules").stdout
    assert "--> ./rules:1:" in run("./rules").stdout


def test_fail_on_decides_what_gives_exit_code_1(run):
    assert run("wrong.txt", "--fail-on", "never").exit_code == 0
    assert run("wrong.txt", "--fail-on", "note").exit_code == 1


def test_select_and_ignore(run):
    assert run("wrong.txt", "--select", "sum-mismatch,weekday-mismatch").exit_code == 1
    assert run("wrong.txt", "--select", "weekday-mismatch").exit_code == 0
    assert run("wrong.txt", "--ignore", "sum-mismatch").exit_code == 0


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_refused_with_what_was_meant(run, option):
    result = run("wrong.txt", option, "sum-mismach")
    assert result.exit_code == 2
    assert "did you mean sum-mismatch?" in result.stderr
    assert result.stdout == ""


def test_an_unreadable_file_is_told_and_the_batch_goes_on(run):
    result = run("missing.txt", "right.txt")
    assert result.exit_code == 2
    assert result.stderr.startswith("unreadable[missing]: missing.txt: ")
    assert "right.txt: " in result.stdout
    assert result.stdout.endswith("2 files, 1 of them unreadable. No findings.\n")


def test_json_has_a_record_for_each_file_in_the_order_given(run):
    result = run("wrong.txt", "missing.txt", "right.txt", "--format", "json")
    assert result.exit_code == 2
    assert [file["path"] for file in files(result)] == ["wrong.txt", "missing.txt", "right.txt"]
    assert files(result)[1]["unreadable"]["code"] == "missing"
    assert files(result)[0]["findings"][0]["rule"] == "sum-mismatch"
    assert result.stderr == ""


def test_a_folder_gives_its_letters_but_no_markdown_and_nothing_hidden(run, tmp_path):
    folder = tmp_path / "letters"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "deep/b.txt", "notes.md", ".hidden.txt", "~$c.txt", "d.png"):
        (folder / name).write_text(RIGHT, "utf-8")
    result = run("letters", "letters/a.txt", "--format", "json")
    assert [file["path"] for file in files(result)] == ["letters/a.txt", "letters/deep/b.txt"]
    passed_by = "1 Markdown file was passed over; name it to have it read: letters/notes.md\n"
    assert result.stderr == passed_by


def test_markdown_beside_letters_is_told_of_until_it_is_named(run, tmp_path):
    folder = tmp_path / "letters"
    folder.mkdir()
    for name in ("a.txt", "b.md", "c.markdown"):
        (folder / name).write_text(RIGHT, "utf-8")
    assert "2 Markdown files were passed over" in run("letters").stderr
    assert "1 Markdown file was passed over" in run("letters", "letters/c.markdown").stderr
    assert run("letters", "letters/b.md", "letters/c.markdown").stderr == ""


def test_a_folder_without_letters_is_unreadable(run, tmp_path):
    (tmp_path / "empty").mkdir()
    result = run("empty", "--format", "json")
    assert result.exit_code == 2
    unreadable = files(result)[0]["unreadable"]
    assert unreadable["code"] == "no-letters"
    assert all(suffix in unreadable["message"] for suffix, kind in SUFFIXES.items() if kind != "md")
    (tmp_path / "empty" / "notes.md").write_text(RIGHT, "utf-8")
    told = files(run("empty", "--format", "json"))[0]["unreadable"]["message"]
    assert told.endswith("in this folder; its Markdown file is read only where named")


def test_standard_input_is_read(run):
    result = run("-", "--stdin-filename", "brief.md", "--format", "json", input=WRONG)
    (file,) = files(result)
    assert (file["path"], file["format"], len(file["findings"])) == ("brief.md", "md", 1)
    assert run("-", input=WRONG).stdout.count("--> -:1:") == 1


def test_the_date_and_language_of_a_letter_can_be_given(run):
    (file,) = files(run("right.txt", "--date", "2026-06-23", "--lang", "nl", "--format", "json"))
    assert (file["date"], file["language"]) == ("2026-06-23", "nl")
    assert run("right.txt", "--date", "23-06-2026").exit_code == 2
    assert run("right.txt", "--lang", "xx").exit_code == 2


def test_output_is_written_whole(run, tmp_path):
    result = run("wrong.txt", "--format", "json", "--output", "found.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads((tmp_path / "found.json").read_text("utf-8"))["version"] == 2
    run("wrong.txt", "--output", "found.json")
    assert (tmp_path / "found.json").read_text("utf-8").startswith("error[sum-mismatch]")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["found.json", "right.txt", "wrong.txt"]


def test_output_never_overwrites_a_letter(run, tmp_path):
    os.link(tmp_path / "wrong.txt", tmp_path / "same.txt")
    for output in ("wrong.txt", "./wrong.txt", "same.txt"):
        result = run("wrong.txt", "--output", output)
        assert result.exit_code == 2
        assert "is one of the letters" in result.stderr
    assert (tmp_path / "wrong.txt").read_text("utf-8") == WRONG


@pytest.mark.skipif(os.name == "nt", reason="modes and links are others there")
def test_a_new_report_is_for_those_who_may_read_its_letters(run, tmp_path):
    modes = {}
    for name, wrong, right in (("both", 0o644, 0o604), ("one", 0o640, 0o644), ("each", 0o640, 0o600)):
        (tmp_path / "wrong.txt").chmod(wrong)
        (tmp_path / "right.txt").chmod(right)
        run("wrong.txt", "right.txt", "--output", name)
        modes[name] = (tmp_path / name).stat().st_mode & 0o777
    usual = 0o666 & ~_umask()
    assert modes == {"both": usual, "one": 0o640, "each": 0o600 & usual}
    (tmp_path / "one").chmod(0o644)  # whoever has made it readable is obeyed
    run("claims", "wrong.txt", "--output", "one")
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o644


def _umask():
    found = os.umask(0)
    os.umask(found)
    return found


@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_no_answer_follows_a_link_to_what_it_is_written_over(run, tmp_path):
    (tmp_path / "diary").write_text("mine")
    (tmp_path / "found.json").symlink_to(tmp_path / "diary")
    for options in (["--output", "found.json"], ["--baseline", "found.json", "--write-baseline"]):
        result = run("wrong.txt", *options)
        assert result.exit_code == 2
        meant = f"found.json is a link to {tmp_path / 'diary'}; name that file if it is meant"
        assert meant in result.stderr
    assert (tmp_path / "diary").read_text() == "mine"


@pytest.mark.skipif(os.name == "nt", reason="what a name may be is told otherwise there")
@pytest.mark.parametrize("name", ["n" * 300, "loop"])
@pytest.mark.parametrize(
    "words",
    [
        ["wrong.txt", "--output", "NAME"],
        ["wrong.txt", "--annotate", "NAME.docx"],
        ["wrong.txt", "--baseline", "NAME", "--write-baseline"],
        ["wrong.txt", "--rules", "NAME"],
        ["wrong.txt", "--config", "NAME"],
        ["config", "NAME"],
        ["new-rule", "own-rule", "--rules", "NAME"],
        ["try-rules", "--rules", "NAME"],
        ["explain", "sum-mismatch", "--rules", "NAME"],
        ["serve", "--watch", "NAME"],
    ],
)
def test_a_name_that_the_system_does_not_take_is_no_error_of_ours(
    run, tmp_path, capsys, monkeypatch, words, name
):
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "loop.docx").symlink_to("loop.docx")
    monkeypatch.delenv("LINT_LETTER_DEBUG", raising=False)
    monkeypatch.setattr(sys, "argv", ["lint-letter", *(word.replace("NAME", name) for word in words)])
    code = start.run()
    assert "failed" not in capsys.readouterr().err
    assert code == 2 or (words[0], name) == ("config", "loop")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--output", "x.docx", "--annotate", "./x.docx"], "--output and --annotate name one file"),
        (["--output", "x", "--baseline", "x", "--write-baseline"], "--output and --baseline name one file"),
        (
            ["--annotate", "x.odt", "--baseline", "x.odt", "--write-baseline"],
            "--annotate and --baseline name",
        ),
    ],
)
def test_two_answers_are_not_written_over_each_other(run, tmp_path, options, said):
    before = sorted(path.name for path in tmp_path.iterdir())
    result = run("wrong.txt", *options)
    assert (result.exit_code, said in result.stderr) == (2, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_output_into_no_folder_is_refused_before_reading(run):
    assert "there is no folder" in run("wrong.txt", "--output", "none/found.json").stderr


def test_a_faulty_rule_file_is_shown_and_no_letter_is_read(run, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "my-rule.yaml").write_text("id: my-rule\ntitel: typing error\n", "utf-8")
    result = run("wrong.txt", "--rules", "own")
    assert result.exit_code == 2
    assert "my-rule.yaml:2:1" in result.stderr
    assert "title" in result.stderr
    assert result.stdout == ""
    assert files(run("wrong.txt", "--rules", "own", "--format", "json")) == []


def test_a_folder_of_rules_that_is_not_there_is_refused(run):
    assert run("wrong.txt", "--rules", "none").exit_code == 2


def test_claims_show_what_was_understood(run):
    result = run("claims", "wrong.txt")
    assert result.exit_code == 0
    assert "contradicted by 700, 350, 200 (sum-mismatch)" in result.stdout
    (file,) = files(run("claims", "wrong.txt", "--format", "json"))
    assert [mention["value"] for mention in file["mentions"]] == ["700", "350", "200", "1260"]
    assert file["claims"][0]["kind"] == "breakdown"


def test_explain_prints_the_page_of_a_rule(run):
    result = run("explain", "sum-mismatch")
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "# sum-mismatch")
    assert "did you mean sum-mismatch?" in run("explain", "sum-mismach").stderr


def test_rules_lists_every_rule_on_a_line(run):
    lines = run("rules").stdout.splitlines()
    assert any(line.split()[:3] == ["sum-mismatch", "error", "stable"] for line in lines)


def test_stages_can_be_seen(run):
    assert run("blocks", "wrong.txt").stdout.startswith("paragraph  p1  ")
    assert "1.260" in run("parse", WRONG).stdout


def test_what_each_figure_is_of_can_be_seen(run, tmp_path):
    (tmp_path / "said.txt").write_text(SAID, "utf-8")
    result = run("frames", "said.txt")
    assert result.exit_code == 0
    assert '"350": measures klachten' in result.stdout
    assert '"350": meet klachten' in run("frames", "said.txt", "--ui", "nl").stdout
    (file,) = files(run("frames", "said.txt", "--format", "json"))
    assert [one["measures"]["head"] for one in file["frames"]] == [
        "bezwaren",
        "klachten",
        "verzoeken",
        "zaken",
    ]
    (refused,) = files(run("frames", "none.txt", "--format", "json"))
    assert (refused["unreadable"]["code"], refused["frames"]) == ("missing", [])


def test_claims_say_what_a_figure_is_of(run, tmp_path):
    (tmp_path / "said.txt").write_text(SAID, "utf-8")
    assert re.search(r"^  350 .*\n    measures klachten", run("claims", "said.txt").stdout, re.MULTILINE)


def test_help_has_examples(run):
    for words in ([], ["lint"], ["claims"], ["explain"], ["rules"]):
        assert "Example" in run(*words, "--help").stdout


def test_a_comment_in_the_letter_allows_a_finding_until_a_day(run, tmp_path):
    comment = "<!-- lint-letter: ok sum-mismatch until 2026-12-31: tien zaken zijn dubbel -->"
    (tmp_path / "wrong.txt").write_text(f"{comment}\n{WRONG}", "utf-8")
    result = run("wrong.txt", "--today", "2026-12-31")
    assert result.exit_code == 0
    assert result.stdout.endswith("No findings (1 allowed by a comment).\n")
    result = run("wrong.txt", "--today", "2027-01-01")
    assert result.exit_code == 1
    assert "note[expired-suppression]: Deze opmerking gold tot en met 31 december 2026" in result.stdout


def test_remarks_go_to_standard_error_beside_json(run, tmp_path):
    (tmp_path / "old.txt").write_bytes("Kosten: € 5 één".encode("cp1252"))
    result = run("old.txt", "--format", "json")
    assert "Windows-1252" in result.stderr
    assert len(files(result)) == 1


def test_an_error_of_our_own_does_not_end_a_batch(run, monkeypatch):
    from checker import readers

    monkeypatch.delenv("LINT_LETTER_DEBUG")
    monkeypatch.setattr(readers, "read", lambda *_, **__: 1 / 0)
    result = run("wrong.txt", "--format", "json")
    assert result.exit_code == 2
    assert (
        "lint-letter itself failed on it (ZeroDivisionError at test_cli.py:"
        in files(result)[0]["unreadable"]["message"]
    )


@pytest.mark.parametrize("command", ["lint", "claims"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_an_error_of_our_own_in_telling_a_letter_does_not_end_a_batch(run, monkeypatch, command, form):
    from checker.reporters import formats, manner

    teller = formats.teller(command, form)

    def one(report, how):
        return teller.one(report, how) if report.unreadable or report.path != "wrong.txt" else 1 / 0

    monkeypatch.delenv("LINT_LETTER_DEBUG")
    monkeypatch.setattr(formats, "teller", lambda *_: manner.Teller(one, teller.whole))
    result = run(command, "wrong.txt", "right.txt", "--format", form)
    assert result.exit_code == 2
    failed = "lint-letter itself failed on it (ZeroDivisionError at test_cli.py:"
    assert failed in (result.stdout if form == "json" else result.stderr)
    if form == "json":
        assert [file["unreadable"] is None for file in files(result)] == [False, True]
    else:
        assert result.stdout.strip(), "the other letter is told of"


@pytest.mark.parametrize("command", ["lint", "claims"])
def test_a_number_that_python_refuses_does_not_end_a_batch(run, tmp_path, command):
    (tmp_path / "long.txt").write_text(f"Er zijn {'9' * 4301} bruggen en 12 sluizen in het land.\n", "utf-8")
    result = run(command, "long.txt", "right.txt", "--format", "json")
    assert result.exit_code == 0
    assert [len(file["claims"]) if command == "claims" else file["census"]["read"] for file in files(result)]


HERE = {**os.environ, "PYTHONPATH": str(Path(checker.__file__).parents[1])}


def process(tmp_path, *arguments):
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, capture_output=True, check=False, cwd=tmp_path, env=HERE)


def test_a_file_name_that_is_no_text_can_be_told(tmp_path):
    name = b"brief\xff.txt"
    try:
        (tmp_path / os.fsdecode(name)).write_text(RIGHT, "utf-8")
    except OSError:
        pytest.skip("the file system wants text")
    result = process(tmp_path, name, "--format", "json")
    assert json.loads(result.stdout)["files"][0]["path"] == os.fsdecode(name)
    assert process(tmp_path, name).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="has no such pipes")
def test_a_closed_pipe_is_no_error(tmp_path):
    (tmp_path / "wrong.txt").write_text(WRONG, "utf-8")
    for form in ("text", "json"):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(
            [sys.executable, "-m", "checker", "wrong.txt", "--format", form],
            stdout=writer,
            stderr=subprocess.PIPE,
            check=False,
            cwd=tmp_path,
            env=HERE,
        )
        os.close(writer)
        assert done.stderr == b""


def test_start_up_loads_nothing_heavy():
    heavy = (
        "lark",
        "lxml",
        "marko",
        "pint",
        "yaml",
        "msgspec",
        "json",
        "hashlib",
        "checker.lint",
        "checker.claims",
    )
    code = f"import sys, checker.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=HERE)
    assert done.stdout.strip() == "[]"


def test_a_limit_is_lowered_and_raised(run):
    low = run("wrong.txt", "--limit", "text=50", "--limit", "pages=5")
    assert low.exit_code == 2
    assert "allow more with --limit text=100" in low.stderr
    assert run("wrong.txt", "--limit", "text=50", "--limit", "text=100").exit_code == 1
    assert run("claims", "wrong.txt", "--limit", "text=50").exit_code == 2
    assert run("-", "--limit", "size=50", input=WRONG).exit_code == 2


def test_a_limit_that_there_is_not_is_refused_with_the_one_that_was_meant(run):
    for given, said in (("pagess=5", "did you mean pages?"), ("pages", "write it as pages=5000")):
        found = run("wrong.txt", "--limit", given)
        assert found.exit_code == 2
        assert said in found.stderr


def test_an_error_of_our_own_without_a_letter_is_a_sentence(monkeypatch, capsys):
    monkeypatch.delenv("LINT_LETTER_DEBUG", raising=False)
    monkeypatch.setattr(sys, "argv", ["lint-letter", "--version"])
    monkeypatch.setattr(commands, "main", lambda **_: 1 / 0)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "Error: lint-letter itself failed on it (ZeroDivisionError" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("system", "said"),
    [
        ("en_GB.UTF-8", "there is no command 'clams', and no letter of that name; did you mean claims?"),
        ("nl_NL.UTF-8", "er is geen opdracht 'clams', en geen brief die zo heet; bedoelde u claims?"),
    ],
)
def test_a_command_that_is_written_wrongly_is_told_with_the_one_that_was_meant(
    run, monkeypatch, system, said
):
    monkeypatch.setenv("LC_ALL", system)
    done = run("clams", "brief.txt")
    assert (done.exit_code, said in done.stderr) == (2, True)


@pytest.mark.parametrize("word", ["clams.txt", "./clams", "clams", "brief"])
def test_a_letter_is_no_command_that_is_written_wrongly(run, tmp_path, monkeypatch, word):
    monkeypatch.chdir(tmp_path)
    (tmp_path / word).write_text("Er is niets aan de hand.\n", "utf-8")
    assert run(word).exit_code == 0


def test_an_option_that_is_written_wrongly_is_told_with_the_one_that_was_meant(run):
    assert "--select" in run("brief.txt", "--selct", "sum-mismatch").stderr
