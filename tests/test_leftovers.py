"""Is what a run left behind taken away by the next one, and nothing else?"""

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from checker import leftovers

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the system has no locks that end with a run")

NAME = ".lint-letter-0123456789abcdef"
MAKE = partial(os.open, flags=os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode=0o600)


@pytest.fixture(autouse=True)
def first_time():
    leftovers.clear.cache_clear()
    yield
    leftovers.clear.cache_clear()


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def test_what_was_left_is_taken_away_by_the_next_that_begins_something_there(tmp_path):
    (tmp_path / NAME).write_text("half a letter")
    (tmp_path / NAME.replace("0", "1")).mkdir()
    (tmp_path / NAME.replace("0", "1") / "index").write_text("names of letters")
    path, number = leftovers.begun(tmp_path, MAKE)
    os.close(number)
    assert names(tmp_path) == [path.name]


def test_what_another_run_is_still_making_stays(tmp_path):
    path, number = leftovers.begun(tmp_path, MAKE)
    leftovers.clear.cache_clear()
    leftovers.clear(str(tmp_path))
    assert names(tmp_path) == [path.name]
    os.close(number)
    leftovers.clear.cache_clear()
    leftovers.clear(str(tmp_path))
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "name", [".lint-letter-0123456789abcde", "lint-letter-0123456789abcdef", NAME.upper(), f"{NAME}.docx"]
)
def test_what_has_another_name_stays(tmp_path, name):
    (tmp_path / name).write_text("somebody's")
    leftovers.clear(str(tmp_path))
    assert names(tmp_path) == [name]


def test_a_link_or_a_pipe_of_that_name_is_neither_followed_nor_waited_for(tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "brief.txt").write_text("a letter")
    (tmp_path / NAME).symlink_to(tmp_path / "letters")
    os.mkfifo(tmp_path / NAME.replace("0", "1"))
    leftovers.clear(str(tmp_path))
    assert len(names(tmp_path)) == 3
    assert names(tmp_path / "letters") == ["brief.txt"]


def test_what_is_taken_for_left_while_it_is_begun_is_begun_again(tmp_path):
    made = []

    def make(path):
        made.append(path)
        number = MAKE(path)
        if len(made) == 1:
            path.unlink()  # by a run that came between
        return number

    path, number = leftovers.begun(tmp_path, make)
    os.close(number)
    assert (len(made), path, names(tmp_path)) == (2, made[1], [made[1].name])


@pytest.mark.parametrize("without", ["locks", "the module for them"])
def test_where_the_system_has_no_locks_what_is_a_day_old_was_left(tmp_path, monkeypatch, without):
    def refused(*_):
        raise OSError

    if without == "locks":
        monkeypatch.setattr(leftovers.fcntl, "flock", refused)
    else:
        monkeypatch.setattr(leftovers, "fcntl", None)
    old = tmp_path / NAME
    old.write_text("half a letter")
    os.utime(old, (0, 0))
    (tmp_path / NAME.replace("0", "1")).write_text("of a run that may still be there")
    leftovers.clear(str(tmp_path))
    assert names(tmp_path) == [NAME.replace("0", "1")]


@pytest.mark.parametrize("made", ["a letter", "a copy of what git knows"])
def test_a_run_that_is_killed_leaves_what_the_next_one_takes_away(tmp_path, made):
    (tmp_path / "brief.docx").write_bytes(b"old")
    script = {
        "a letter": f"""
import os, signal
from checker.cli import whole
whole.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
whole.save_bytes(b"new", {str(tmp_path / "brief.docx")!r})
""",
        "a copy of what git knows": f"""
import os, signal, tempfile
from pathlib import Path
from checker.cli import borrowed
tempfile.tempdir = {str(tmp_path)!r}
borrowed.Borrowed(Path({str(tmp_path)!r}))
os.kill(os.getpid(), signal.SIGKILL)
""",
    }[made]
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[1], check=False)
    assert done.returncode == -signal.SIGKILL
    assert len(names(tmp_path)) == 2
    leftovers.clear(str(tmp_path))
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"brief.docx": b"old"}
