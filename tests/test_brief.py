"""A process that has told of one letter ends at once, and nobody can tell but by the time."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

import checker
from checker.cli import start

HERE = {**os.environ, "PYTHONPATH": str(Path(checker.__file__).parents[1])}
RIGHT = "Den Haag, 17 juni 2024\n\nOp maandag 17 juni 2024 waren er 3 bruggen.\n"
WRONG = "Den Haag, 17 juni 2024\n\nDe gemeenten krijgen € 400 + € 250 + € 150 = € 900.\n"
AT_ONCE = "from checker.__main__ import main\nmain()"
AS_ALWAYS = "from checker.cli import main\nmain()"


@pytest.fixture
def letters(tmp_path):
    (tmp_path / "right.txt").write_text(RIGHT, "utf-8")
    (tmp_path / "wrong.txt").write_text(WRONG, "utf-8")
    return tmp_path


def run(folder, code, *arguments, **more):
    command = [sys.executable, "-c", code, *arguments]
    more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.run(command, check=False, cwd=folder, env=HERE, **more)


ASKED = [
    ["right.txt"],
    ["wrong.txt"],
    ["wrong.txt", "--format", "json"],
    ["claims", "wrong.txt"],
    ["missing.txt"],
    ["wrong.txt", "right.txt"],
    ["wrong.txt", "--jobs", "2", "right.txt"],
    ["wrong.txt", "--lang", "xx"],
    ["--help"],
]


@pytest.mark.parametrize("arguments", ASKED, ids=" ".join)
def test_the_answer_and_the_exit_code_are_those_of_an_ordinary_end(letters, arguments):
    once, always = (run(letters, code, *arguments) for code in (AT_ONCE, AS_ALWAYS))
    assert (once.returncode, once.stdout, once.stderr) == (always.returncode, always.stdout, always.stderr)


def test_a_file_gets_the_whole_answer(letters):
    with (letters / "out").open("wb") as out:
        assert run(letters, AT_ONCE, "wrong.txt", stdout=out).returncode == 1
    assert (letters / "out").read_bytes() == run(letters, AS_ALWAYS, "wrong.txt").stdout


@pytest.mark.skipif(os.name == "nt", reason="has no such terminals")
def test_a_terminal_gets_the_whole_answer(letters):
    answers = []
    for code in (AT_ONCE, AS_ALWAYS):
        ours, theirs = os.openpty()
        assert run(letters, code, "wrong.txt", stdout=theirs, stderr=theirs).returncode == 1
        os.close(theirs)
        answers.append(os.read(ours, 65536))
        os.close(ours)
    assert answers[0] == answers[1]
    assert b"900" in answers[0]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
@pytest.mark.parametrize("arguments", [["wrong.txt"], ["wrong.txt", "--format", "json"]], ids=" ".join)
def test_a_full_disk_is_told_of_as_always(letters, arguments):
    ends = []
    for code in (AT_ONCE, AS_ALWAYS):
        with Path("/dev/full").open("wb") as full:
            ended = run(letters, code, *arguments, stdout=full)
            ends.append((ended.returncode, ended.stderr))
    assert ends[0] == ends[1]
    assert ends[0][0] != 1


@pytest.mark.skipif(os.name == "nt", reason="has no such shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-"])
def test_a_stream_that_is_closed_from_the_start_is_as_always(letters, closed):
    ends = []
    for code in (AT_ONCE, AS_ALWAYS):
        script = f'"$0" -c "$1" wrong.txt {closed}'
        command = ["sh", "-c", script, sys.executable, code]
        ended = subprocess.run(command, capture_output=True, check=False, cwd=letters, env=HERE)
        ends.append((ended.returncode, ended.stdout, ended.stderr))
    assert ends[0] == ends[1]


def test_what_was_registered_for_the_end_is_done(letters):
    code = (
        "import atexit, tempfile, pathlib\n"
        "folder = tempfile.TemporaryDirectory(dir='.', prefix='left-')\n"
        "atexit.register(lambda: print('the end'))\n" + AT_ONCE
    )
    ended = run(letters, code, "wrong.txt")
    assert ended.returncode == 1
    assert ended.stdout.decode().splitlines()[-1] == "the end"
    assert not list(letters.glob("left-*"))


def test_a_thread_that_still_works_is_waited_for(letters):
    code = (
        "import threading, time, pathlib\n"
        "def late():\n time.sleep(1)\n pathlib.Path('late').touch()\n"
        "threading.Thread(target=late).start()\n" + AT_ONCE
    )
    assert run(letters, code, "wrong.txt").returncode == 1
    assert (letters / "late").exists()


def test_a_profiler_is_not_cut_off(letters):
    command = [sys.executable, "-m", "cProfile", "-m", "checker", "wrong.txt"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=letters, env=HERE)
    assert "function calls" in ended.stdout


def test_inside_another_process_nothing_ends_at_once(letters, monkeypatch, capsys):
    monkeypatch.chdir(letters)
    monkeypatch.setattr(sys, "argv", ["lint-letter", "wrong.txt"])
    monkeypatch.setattr(os, "_exit", lambda _: pytest.fail("the process was ended"))
    before = gc.get_threshold()
    with pytest.raises(SystemExit) as ended:
        start.main()
    assert ended.value.code == 1
    assert "900" in capsys.readouterr().out
    assert gc.get_threshold() == before


HOW = """
import gc, sys
from checker import __main__
from checker.cli import brief
ordinary = gc.get_threshold()
def leave(code):
    print("as always" if gc.get_threshold() == ordinary else "at once", file=sys.stderr)
brief.leave = leave
"""


@pytest.mark.parametrize(
    ("arguments", "how"),
    [
        (["wrong.txt"], "at once"),
        (["claims", "wrong.txt"], "at once"),
        (["wrong.txt", "right.txt"], "as always"),
        (["."], "as always"),
        (["wrong.txt", "right.txt", "--jobs", "2"], "as always"),
    ],
)
def test_several_letters_keep_their_collector(letters, arguments, how):
    ended = run(letters, f"{HOW}__main__.main()", *arguments)
    assert ended.stderr.decode().splitlines()[-1] == how


def test_the_page_keeps_its_collector(letters):
    code = f"{HOW}from checker.cli import local_page\nlocal_page.serve = lambda _: None\n__main__.main()"
    assert run(letters, code, "serve").stderr.decode().splitlines()[-1] == "as always"


def test_the_server_of_an_editor_keeps_its_collector(letters):
    pytest.importorskip("pygls")
    code = f"{HOW}from checker.lsp import server\nserver.serve = lambda _: None\n__main__.main()"
    assert run(letters, code, "lsp").stderr.decode().splitlines()[-1] == "as always"
