"""Is a file written whole or not at all, and for nobody who might not read what it comes from?"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli import whole

posix = pytest.mark.skipif(os.name == "nt", reason="modes and owners are others there")

as_root = pytest.mark.skipif(getattr(os, "getuid", lambda: 1)() != 0, reason="only root gives files away")


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "brief.docx"
    path.write_bytes(b"old")
    return path


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o666])
def test_a_copy_has_the_mode_of_the_letter_before_it_has_a_byte(letter, tmp_path, monkeypatch, mode):
    letter.chmod(mode)
    modes = []
    made = whole._make_like

    def looked(path, model):
        modes.append((path.stat().st_mode & 0o777, path.stat().st_size))
        made(path, model)
        modes.append((path.stat().st_mode & 0o777, path.stat().st_size))

    monkeypatch.setattr(whole, "_make_like", looked)
    before = os.umask(0)
    try:
        whole.save_bytes(b"new", str(tmp_path / "copy.docx"), like=str(letter))
    finally:
        os.umask(before)
    assert modes == [(0o600, 0), (mode, 0)]
    assert (tmp_path / "copy.docx").stat().st_mode & 0o777 == mode


@posix
def test_a_file_that_is_written_over_keeps_its_mode_and_a_new_one_has_the_usual_one(letter, tmp_path):
    letter.chmod(0o640)
    whole.save_bytes(b"new", str(letter))
    assert (letter.read_bytes(), letter.stat().st_mode & 0o777) == (b"new", 0o640)
    before = os.umask(0o027)
    try:
        whole.save_bytes(b"new", str(tmp_path / "report.json"))
    finally:
        os.umask(before)
    assert (tmp_path / "report.json").stat().st_mode & 0o777 == 0o640


@as_root
def test_a_copy_has_the_owner_of_the_letter(letter, tmp_path):
    os.chown(letter, 12_345, 23_456)
    whole.save_bytes(b"new", str(letter), like=str(letter))
    assert (letter.stat().st_uid, letter.stat().st_gid) == (12_345, 23_456)
    whole.save_bytes(b"new", str(tmp_path / "copy.docx"), like=str(letter))
    assert (tmp_path / "copy.docx").stat().st_uid == 12_345


@as_root
def test_what_the_group_may_is_for_no_other_group(letter, tmp_path, monkeypatch):
    letter.chmod(0o664)
    os.chown(letter, 0, 23_456)
    monkeypatch.setattr(whole.os, "chown", _refused)  # as for whoever is not root, or not of the group
    whole.save_bytes(b"new", str(tmp_path / "copy.docx"), like=str(letter))
    assert (tmp_path / "copy.docx").stat().st_mode & 0o777 == 0o604


def _refused(*_, **__):
    raise PermissionError


def test_a_copy_keeps_the_attributes_of_the_letter(letter, tmp_path):
    try:
        os.setxattr(letter, "user.origin", b"archive")
    except (OSError, AttributeError):
        pytest.skip("the system keeps no attributes")
    whole.save_bytes(b"new", str(tmp_path / "copy.docx"), like=str(letter))
    assert os.getxattr(tmp_path / "copy.docx", "user.origin") == b"archive"


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_whoever_ends_the_program_finds_the_letter_as_it_was_and_nothing_beside_it(letter, name):
    script = f"""
import os, signal
from checker.cli import whole
def ended(number):
    assert [file for file in os.listdir({str(letter.parent)!r}) if file != "brief.docx"], "it is there by now"
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.kill(os.getpid(), signal.{name})
whole.os.fsync = ended
whole.save_bytes(b"new", {str(letter)!r})
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[1], check=False, capture_output=True
    )
    assert done.returncode == -getattr(signal, name)
    assert {file.name: file.read_bytes() for file in letter.parent.iterdir()} == {"brief.docx": b"old"}


@posix
def test_signals_mean_afterwards_what_they_meant_before(letter):
    before = [signal.getsignal(one) for one in whole._SIGNALS]
    whole.save_bytes(b"new", str(letter))
    assert [signal.getsignal(one) for one in whole._SIGNALS] == before


def test_a_file_that_has_the_name_of_an_unfinished_one_is_left(letter, monkeypatch):
    monkeypatch.setattr("checker.leftovers.secrets.token_hex", lambda _: "taken")
    taken = letter.with_name(".lint-letter-taken")
    taken.write_bytes(b"another's")
    with pytest.raises(FileExistsError):
        whole.save_bytes(b"new", str(letter))
    assert (letter.read_bytes(), taken.read_bytes()) == (b"old", b"another's")


def test_a_letter_with_the_longest_name_is_written(tmp_path):
    letter = tmp_path / f"{'b' * 250}.docx"
    letter.write_bytes(b"old")
    whole.save_bytes(b"new", str(letter))
    assert letter.read_bytes() == b"new"


@posix
def test_a_link_is_not_followed_but_becomes_the_file(letter, tmp_path):
    (tmp_path / "report.html").symlink_to(letter)  # by whoever may write in that folder, after we looked
    whole.save_bytes(b"new", str(tmp_path / "report.html"))
    assert (letter.read_bytes(), (tmp_path / "report.html").read_bytes()) == (b"old", b"new")
    assert not (tmp_path / "report.html").is_symlink()


@pytest.mark.parametrize("there", ["a file", "a link"])
def test_what_came_meanwhile_where_a_copy_was_to_be_stays(letter, tmp_path, there):
    copy = tmp_path / "copy.docx"
    if there == "a link" and os.name != "nt":
        copy.symlink_to(letter)
    else:
        copy.write_bytes(b"another's")
    before = copy.read_bytes()
    with pytest.raises(FileExistsError):
        whole.save_bytes(b"new", str(copy), new=True)
    assert (copy.read_bytes(), letter.read_bytes()) == (before, b"old")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["brief.docx", "copy.docx"]


@posix
@pytest.mark.parametrize("there", [False, True])
def test_where_a_file_has_one_name_only_a_copy_is_made_too(letter, tmp_path, monkeypatch, there):
    monkeypatch.setattr(whole.os, "link", _refused)  # as on a stick
    copy = tmp_path / "copy.docx"
    if there:
        copy.write_bytes(b"another's")
        with pytest.raises(PermissionError):
            whole.save_bytes(b"new", str(copy), new=True)
    else:
        whole.save_bytes(b"new", str(copy), new=True)
    assert copy.read_bytes() == (b"another's" if there else b"new")


def test_a_letter_that_was_saved_elsewhere_while_it_was_written_stays_as_it_was_saved(letter, monkeypatch):
    monkeypatch.setattr(whole.os, "fsync", lambda _: letter.write_bytes(b"from Word"))
    with pytest.raises(whole.ChangedError):
        whole.save_bytes(b"new", str(letter), still=b"old")
    assert {file.name: file.read_bytes() for file in letter.parent.iterdir()} == {"brief.docx": b"from Word"}


@posix
def test_a_file_that_is_open_already_is_written_on(tmp_path):
    (tmp_path / "log").write_text("before\n")
    script = 'from checker.cli import whole; whole.save_bytes(b"new", "/dev/stdout")'
    with (tmp_path / "log").open("ab") as log:
        subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[1], check=True, stdout=log)
    assert (tmp_path / "log").read_text() == "before\nnew"
