"""Is what the fuzzer says of an input true, and can it be made again?"""

import os
import random

import pytest

from benchmarks.fuzz import __main__ as command
from benchmarks.fuzz import actions, workers
from benchmarks.fuzz.actions import ACTIONS, Action, done
from benchmarks.fuzz.edits import Model
from benchmarks.fuzz.mutations import damaged
from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.seeds import Seed, seeds
from benchmarks.fuzz.tokens import TOKENS
from checker.lsp.text import Text

SEEDS = seeds([])
LETTER = Seed("txt", b"Van het budget is 5,4% (heide) + 2,5% (bos) = 8% bestemd voor natuur.\n")


def acting(monkeypatch, act):
    monkeypatch.setattr(actions, "ACTIONS", (Action("try", ("txt",), 1, act),))


def test_there_is_something_to_damage_of_every_kind_and_something_to_do_with_it():
    assert {seed.kind for seed in SEEDS} == TOKENS.keys()
    assert {kind for action in ACTIONS for kind in action.kinds} == TOKENS.keys()


def test_an_input_has_the_same_bytes_whenever_it_is_made():
    first = [damaged(SEEDS, 1, number) for number in range(200)]
    anew = seeds([])
    assert first == [damaged(anew, 1, number) for number in range(200)]
    assert first != [damaged(SEEDS, 2, number) for number in range(200)]


@pytest.mark.parametrize("kind", sorted(TOKENS))
def test_all_that_is_done_with_what_is_not_damaged_goes_well(kind):
    seed = next(seed for seed in SEEDS if seed.kind == kind)
    came = done(seed, 0, 1, seconds=60, often=100)
    assert came.troubles == ()
    assert came.came


def test_a_broken_promise_is_told_with_its_number_and_what_shows_it(monkeypatch):
    acting(monkeypatch, lambda subject: promised(False, "it is short", subject.content[:3]))
    (trouble,) = done(LETTER, 7, 1, seconds=60).troubles
    assert (trouble.number, trouble.where, trouble.said) == (7, "txt: try: it is short", "b'Van'")


def test_an_error_is_told_with_its_place(monkeypatch):
    acting(monkeypatch, lambda _: 1 / 0)
    (trouble,) = done(LETTER, 7, 1, seconds=60).troubles
    assert trouble.where.startswith("txt: try: ZeroDivisionError at test_fuzz.py:")


def test_what_takes_too_long_is_ended_and_told(monkeypatch):
    def long(_):
        while True:
            pass

    acting(monkeypatch, long)
    (slow,) = done(LETTER, 7, 1, seconds=0.2).troubles
    assert (slow.number, slow.where) == (7, "txt: try is slow")


def test_a_worker_that_dies_is_told_and_the_rest_goes_on(monkeypatch):
    acting(monkeypatch, lambda _: os._exit(3))
    run = workers.Run((LETTER,), 1, 0, 3, jobs=1, seconds=5, memory=4096)
    troubles = [trouble for batch in workers.batches(run) for trouble in batch.troubles]
    assert [(trouble.number, trouble.where) for trouble in troubles] == [
        (number, "txt: dies (3)") for number in range(3)
    ]


def test_the_command_tells_what_was_done(capsys, tmp_path):
    (tmp_path / "more.md").write_text("# Geld\n\nHet is 8%.\n", "utf-8")
    options = ("--inputs", "60", "--only", "md,toml", "--jobs", "1", "--memory", "4096", "--seed", "3")
    assert command.main([str(tmp_path), *options]) == 0
    said = capsys.readouterr().out
    assert "'md': 11" in said
    assert "60 inputs, 0 wrong" in said
    assert " md: read\n" in said


def test_a_run_ends_in_time(capsys):
    assert command.main(["--only", "txt", "--minutes", "0", "--jobs", "1", "--memory", "4096"]) == 0
    assert "0 inputs, 0 wrong" in capsys.readouterr().out


def test_the_model_of_an_editor_is_none_of_ours_and_agrees():
    chance = random.Random(1)
    source = "één\r\n😋 8%\n\rslot"
    model, text = Model(source, "utf-16"), Text.of(source)
    for _ in range(100):
        position = text.position(chance.randrange(len(source) + 1))
        assert model.offset(position) == text.offset(position)
