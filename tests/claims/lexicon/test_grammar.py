"""Is a language's grammar sound, quick to get ready, and made of a word file alone?"""

import os
import pickle
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker import cache as kept
from checker import claims
from checker.claims import Scorecard
from checker.claims.lexicon import compiled, grammar
from checker.claims.lexicon.grammar import Grammar, load, source
from checker.claims.mentions.mention import Kind
from checker.document import Block, BlockKind, Document, Origin
from tests.claims.toy import toy_language

CUES = {language: set(load(language).words.cues) for language in ("nl", "en")}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_grammar_is_free_of_conflicts(language: str) -> None:
    text, starts = source(language)
    compiled.parser(text, starts, strict=True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_terminal_has_words_or_is_made_from_characters(language: str) -> None:
    made = load(language)
    spelled = {each.terminal for some in made.words.lexicon.values() for each in some}
    characters = {
        "DIGITS", "WORDS", "MIXED", "DAY", "YEAR", "INTEGER", "SERIAL", "NUMDATE", "ISODATE", "CLOCKTIME",
        "QUARTERCODE", "DOSSIERNUMBER", "DOSSIERCODE", "LETTER", "ORDINAL", "FRACTION",
    }  # fmt: skip
    optional = {"OFMONTH", "YEARCODE"}
    wanted = {name for start in grammar.MENTIONS for name in reachable(made, start)}
    assert wanted - spelled - characters - optional == set()


def reachable(made: Grammar, start: str) -> Iterator[str]:
    """Yield the terminals of an entry point."""
    rules: dict[str, list[Any]] = {}
    for rule in compiled.parser(*source(made.words.language)).rules:
        rules.setdefault(rule.origin.name, []).append(rule)
    waiting, seen = [start], {start}
    while waiting:
        for rule in rules[waiting.pop()]:
            for symbol in rule.expansion:
                if symbol.is_term:
                    yield symbol.name
                elif symbol.name not in seen:
                    seen.add(symbol.name)
                    waiting.append(symbol.name)


def test_both_languages_have_words_for_the_same_cues() -> None:
    factors = {name for name in CUES["en"] if name.startswith("factor-")}  # Dutch makes more of its numbers
    assert CUES["nl"] - factors == CUES["en"] - factors


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_unit_of_the_word_files_can_be_converted(language: str) -> None:
    from checker.claims.mentions.meaning import DURATIONS
    from checker.quantity.units import known

    units = {
        each.value
        for some in load(language).words.lexicon.values()
        for each in some
        if each.terminal == "UNIT"
    }
    assert [unit for unit in units if not known(unit) and unit not in DURATIONS] == []


# --- the cache ---------------------------------------------------------------------------------------------


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(grammar, "_loaded", {})
    monkeypatch.setattr(kept, "_home", lambda: tmp_path / "lint-letter")
    return tmp_path / "lint-letter"


def reads(made: Grammar) -> bool:
    """Whether the grammar reads a date."""
    walk = grammar.Walk(made.parser, "when")
    return [walk.take([each]) for each in ("DAY", "MONTH", "YEAR")] == [
        "DAY",
        "MONTH",
        "YEAR",
    ] and walk.may_end


def again(monkeypatch: pytest.MonkeyPatch) -> Grammar:
    monkeypatch.setattr(grammar, "_loaded", {})
    return load("nl")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_compiled_grammar_is_kept_where_only_its_user_can_read(cache: Path) -> None:
    assert reads(load("nl"))
    (file,) = cache.iterdir()
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0


def test_the_second_time_it_is_read_from_there(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load("nl")

    def build(*_: object) -> None:
        raise AssertionError("built again")

    monkeypatch.setattr(grammar, "_build", build)
    assert reads(again(monkeypatch))


@pytest.mark.parametrize("content", [b"", b"nonsense", pickle.dumps(("words", b"saved")), pickle.dumps(3)])
def test_a_corrupt_cache_gives_the_same_grammar(
    content: bytes, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load("nl")
    (file,) = cache.iterdir()
    file.write_bytes(content)
    assert reads(again(monkeypatch))


def test_a_cache_that_cannot_be_written_gives_the_same_grammar(cache: Path) -> None:
    cache.write_text("a file where the folder should be", encoding="utf-8")
    assert reads(load("nl"))


def test_a_cache_that_cannot_be_read_gives_the_same_grammar(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load("nl")
    (file,) = cache.iterdir()
    file.unlink()
    file.mkdir()
    assert reads(again(monkeypatch))


def test_no_cache_is_written_where_none_is_wanted(cache: Path) -> None:
    load("nl", cache=False)
    assert not cache.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX owners")
def test_a_file_of_somebody_else_is_never_unpickled(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load("nl")
    own = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: own + 1)
    unpickled = []
    monkeypatch.setattr(kept, "load", unpickled.append)
    assert reads(again(monkeypatch))
    assert unpickled == []


# --- a third language --------------------------------------------------------------------------------------


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    toy_language(tmp_path)
    return tmp_path


def test_a_third_language_is_a_word_file(toy: Path) -> None:
    letter = "Vendo 9 sepa 2026 estas la dato. La vojoj estas 5,5 km, 3 km kaj 2 km, sume 10,5 km."
    block = Block("p1", BlockKind.PARAGRAPH, letter, Origin(()))
    cards = {"sum": Scorecard(0, {"whole: total": 9}), "part": Scorecard(0, {})}
    found = claims.find(Document("txt", (block,)), language="tx", cache=False, folder=toy, scorecards=cards)
    (day,) = (one for one in found.mentions if one.kind is Kind.WEEKDAY_DATE)
    assert (day.text, day.weekdays[0].number if day.weekdays[0] else None) == ("Vendo 9 sepa 2026", 5)
    total = max(
        (one for one in found.claims if one.kind == "breakdown"),
        key=lambda one: (claims.total(one.evidence), len(one.roles["part"])),
    )
    assert [one.text for one in total.roles["total"]] == ["10,5 km"]
    assert [one.text for one in total.roles["part"]] == ["5,5 km", "3 km", "2 km"]


def test_a_third_language_is_told_from_its_function_words(toy: Path) -> None:
    letter = "La dato estas en la jaro 2026 kaj la vojo al la domo estas de la urbo, pri kio estas la letero."
    block = Block("p1", BlockKind.PARAGRAPH, letter, Origin(()))
    assert claims.find(Document("txt", (block,)), cache=False, folder=toy).language == "tx"
