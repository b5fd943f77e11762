"""What does an editor get of a letter on which the linter itself fails?"""

import asyncio

import pytest

from checker import lint
from checker.cli.own_errors import guarded
from checker.lsp import diagnostics
from checker.lsp.desk import Desk, Open
from checker.lsp.text import Text
from tests.lsp.test_held import keeper

WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"


def test_an_error_of_our_own_is_told_and_the_next_text_is_linted(monkeypatch):
    monkeypatch.delenv("LINT_LETTER_DEBUG", raising=False)
    desk = Desk(keeper(), guarded)
    desk.letters["file:///brief.txt"] = letter = Open(Text.of("Eerst.\n", "utf-16"), "brief.txt")

    def told():
        linted = asyncio.run(desk.linted("file:///brief.txt"))
        return [each.message for each in diagnostics.diagnostics(linted, "file:///brief.txt", {})]

    with monkeypatch.context() as patched:
        patched.setattr(lint, "run", lambda *_, **__: 1 / 0)
        (message,) = told()
    assert message.startswith("lint-letter itself failed on it (ZeroDivisionError")
    letter.text = Text.of(WRONG, "utf-16")
    assert told() == ["De delen tellen op tot 1.250; hier staat 1.260.\n= 700 + 350 + 200 = 1.250"]


def test_an_error_of_our_own_is_raised_where_nobody_guards(monkeypatch):
    monkeypatch.setattr(lint, "run", lambda *_, **__: 1 / 0)
    desk = Desk(keeper(), lambda _, run: run())
    desk.letters["x"] = Open(Text.of("x", "utf-16"), "x.txt")
    with pytest.raises(ZeroDivisionError):
        asyncio.run(desk.linted("x"))


def test_half_a_character_leaves_all_others_where_they_are():
    desk = Desk(keeper(), lambda _, run: run())
    desk.letters["x"] = Open(Text.of(f"\ud83d één {WRONG}", "utf-16"), "x.txt")
    linted = asyncio.run(desk.linted("x"))
    (found,) = diagnostics.diagnostics(linted, "x", {})
    start, end = linted.text.offset(found.range.start), linted.text.offset(found.range.end)
    assert linted.text.source[start:end] == "1.260"
