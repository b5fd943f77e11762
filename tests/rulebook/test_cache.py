"""Rules that were kept are those of the files, or they are read again."""

import os
import shutil
from pathlib import Path

import pytest

from checker import cache as kept
from checker import data
from checker.rulebook import Rulebook, files, load


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept, "_home", lambda: tmp_path / "cache" / "lint-letter")
    return tmp_path / "cache" / "lint-letter"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = tmp_path / "rules"
    own.mkdir()
    for name in ("sum-mismatch", "share-mismatch"):
        shutil.copy(data.folder("rules") / f"{name}.yaml", own)
    return own


def ids(folder: Path, *more: Path) -> list[str]:
    book = load(folder, *more, cache=True)
    assert isinstance(book, Rulebook)
    return [rule.id for rule in book.rules]


def test_the_second_time_no_file_is_parsed(
    cache: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load(folder, cache=True)
    monkeypatch.setattr(files, "read", lambda *_: pytest.fail("a file was parsed"))
    assert load(folder, cache=True) == first


def test_what_is_kept_only_its_user_can_read(cache: Path, folder: Path) -> None:
    ids(folder)
    (made,) = cache.iterdir()
    if os.name != "nt":
        assert (cache.stat().st_mode & 0o777, made.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_file_that_changed_is_read_again(cache: Path, folder: Path) -> None:
    ids(folder)
    rule = folder / "sum-mismatch.yaml"
    before = rule.stat()
    rule.write_text(rule.read_text("utf-8").replace("severity: error", "severity: note "), "utf-8")
    os.utime(rule, ns=(before.st_atime_ns, before.st_mtime_ns))
    book = load(folder, cache=True)
    assert isinstance(book, Rulebook)
    assert {rule.id: rule.severity.value for rule in book.rules}["sum-mismatch"] == "note"


def test_a_file_that_is_gone_or_new_counts(cache: Path, folder: Path) -> None:
    assert ids(folder) == ["share-mismatch", "sum-mismatch"]
    (folder / "share-mismatch.yaml").unlink()
    assert ids(folder) == ["sum-mismatch"]


def test_a_faulty_file_is_told_and_nothing_is_kept(cache: Path, folder: Path) -> None:
    (folder / "sum-mismatch.yaml").write_text("id: sum-mismatch\n", "utf-8")
    assert not isinstance(load(folder, cache=True), Rulebook)
    assert not cache.exists()


def test_a_folder_that_is_not_there_is_told_although_the_others_are_kept(cache: Path, folder: Path) -> None:
    ids(folder)
    assert not isinstance(load(folder, folder / "none", cache=True), Rulebook)


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\x80\x04N."])
def test_a_cache_that_is_damaged_only_costs_time(cache: Path, folder: Path, rubbish: bytes) -> None:
    ids(folder)
    (made,) = cache.iterdir()
    made.write_bytes(rubbish)
    assert ids(folder) == ["share-mismatch", "sum-mismatch"]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="has no users")
def test_another_users_file_is_not_believed(
    cache: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids(folder)
    (made,) = cache.iterdir()
    monkeypatch.setattr(os, "getuid", lambda: made.stat().st_uid + 1)
    assert kept.read(made) is None


def test_where_nothing_can_be_kept_the_rules_are_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(kept, "_home", lambda: tmp_path / "file" / "lint-letter")
    assert ids(folder) == ["share-mismatch", "sum-mismatch"]
    monkeypatch.setattr(kept, "_home", lambda: None)
    assert ids(folder) == ["share-mismatch", "sum-mismatch"]
