"""Regular expressions are kept compiled, for the next process; none that holds words of a letter."""

import pickle
import re
import sys
from pathlib import Path

import pytest

from checker import cache, patterns
from checker.claims.letter import setting


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Give an empty cache, and a Python that has compiled nothing yet."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(cache, "_home", lambda: tmp_path)
    monkeypatch.setattr(re, "_cache", {})
    monkeypatch.setattr(patterns, "_made", [])
    monkeypatch.setattr(patterns, "_recalled", {})
    return tmp_path


def next_process(monkeypatch):
    monkeypatch.setattr(re, "_cache", {})
    monkeypatch.setattr(re, "_cache2", {}, raising=False)
    patterns.recall()


def kept(home: Path):
    return {key[1] for file in home.glob("*.patterns") for key in pickle.loads(file.read_bytes())}


EXPRESSIONS = [
    (r"(?P<day>\d{1,2}) (?P<month>juni|juli)(?!\w)", 0),
    (r"(?:é|ß|[^\W\d_])+", re.IGNORECASE),
    (r"^\s*(\w+)\s+\1$", re.MULTILINE | re.VERBOSE),
]
TEXT = "De 17 juni en Maandag\nja ja\n3 juli"
WRONG = {(str, "a+", 0): (0, b"1234", 0, {}, ())}


def found_by(pattern):
    return [(found.span(), found.groups()) for found in pattern.finditer(TEXT)]


def test_a_pattern_that_was_kept_is_not_compiled_again_and_finds_the_same(home, monkeypatch):
    patterns.recall()
    before = [patterns.made(*each) for each in EXPRESSIONS]
    patterns.remember()
    next_process(monkeypatch)
    monkeypatch.setattr(re._compiler, "compile", None)  # so that nothing can be compiled
    after = [re.compile(*each) for each in EXPRESSIONS]
    for old, new in zip(before, after, strict=True):
        assert new == old
        assert (new.flags, new.groups, dict(new.groupindex)) == (old.flags, old.groups, dict(old.groupindex))
        assert found_by(new) == found_by(old)


def test_constants_of_our_modules_are_kept_and_words_of_a_letter_are_not(home, monkeypatch):
    patterns.recall()
    monkeypatch.setattr(setting, "_YEAR", re.compile(r"(?:18|19)\d\d(?!\d)"))
    re.compile(re.escape("mevrouw Zonderland"))
    patterns.remember()
    assert r"(?:18|19)\d\d(?!\d)" in kept(home)
    assert not any("Zonderland" in expression for expression in kept(home))


def test_what_is_new_is_added(home, monkeypatch):
    patterns.recall()
    patterns.made("one")
    patterns.remember()
    next_process(monkeypatch)
    for number in range(20):
        patterns.made(f"two{number}")
    patterns.remember()
    assert {"one", "two0", "two19"} <= kept(home)


@pytest.mark.parametrize("content", [b"", b"no pickle", pickle.dumps([1]), pickle.dumps(WRONG)])
def test_a_cache_that_is_wrong_only_costs_time(home, monkeypatch, content):
    patterns._place().write_bytes(content)
    next_process(monkeypatch)
    assert re.compile("a+").findall("caab") == ["aa"]
    patterns.remember()


def test_a_python_that_is_made_otherwise_only_costs_time(home, monkeypatch):
    monkeypatch.delattr(re, "_cache")
    patterns.recall()
    patterns.remember()
    monkeypatch.setattr(re, "_cache", {}, raising=False)
    monkeypatch.delattr(re._compiler, "_sre")
    patterns.recall()
    patterns.remember()
    assert not list(home.glob("*.patterns"))
    assert "_sre" in sys.modules
