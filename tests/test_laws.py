"""Laws about the project itself."""

from pathlib import Path

import pytest

from checker.data import folder
from checker.dev.generate import generated
from checker.relations import RELATIONS
from checker.rulebook import Rule, Rulebook, load
from checker.rulebook.kinds import KINDS
from checker.rulebook.rule import Given

BOOK = load(folder("rules"))
assert isinstance(BOOK, Rulebook), "\n".join(f"{at.file}:{at.line}:{at.column}: {at.message}" for at in BOOK)
RULES = BOOK.rules
EXAMPLES = load(folder("rules").parent / "examples" / "own-rules")
assert isinstance(EXAMPLES, Rulebook), EXAMPLES
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


@EACH_RULE
def test_a_rule_is_called_as_its_file(rule: Rule) -> None:
    assert rule.id == Path(rule.file).stem


@EACH_RULE
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_rule_has_two_examples_that_find_and_a_near_miss_in_each_language(
    rule: Rule, language: str
) -> None:
    mine = [example for example in rule.examples if example.language == language]
    assert sum(bool(example.finds) for example in mine) >= 2
    assert any(not example.finds for example in mine)


@EACH_RULE
def test_the_examples_of_a_rule_have_different_names_and_letters(rule: Rule) -> None:
    assert len({(example.language, example.name) for example in rule.examples}) == len(rule.examples)
    assert len({example.letter for example in rule.examples}) == len(rule.examples)


@EACH_RULE
def test_a_message_about_a_failure_shows_both_sides_of_it(rule: Rule) -> None:
    for text in rule.message.values():
        for each in (text,) if isinstance(text, str) else text.values():
            assert each.count("{") >= 1, each


@EACH_RULE
def test_a_rule_says_what_real_letters_taught_it_to_be_silent_on(rule: Rule) -> None:
    assert rule.silent_on
    assert "|" not in rule.silent_on.told("en"), "it stands on a page of docs/rules"


def test_every_relation_is_used_by_a_rule_of_ours_or_of_the_examples() -> None:
    assert set(RELATIONS) == {rule.then.relation for rule in (*RULES, *EXAMPLES.rules)}


@EACH_RULE
def test_a_rule_of_ours_speaks_dutch_and_english(rule: Rule) -> None:
    assert {"nl", "en"} <= rule.message.keys()
    assert sum(not example.finds for example in rule.examples) >= 3


def test_every_claim_kind_is_used_by_a_rule() -> None:
    used = {kind for rule in RULES if isinstance(rule.select, Given) for kind in rule.select.kinds}
    assert used == set(KINDS)


def test_every_generated_file_is_up_to_date() -> None:
    stale = [str(path) for path, make in generated().items() if path.read_text(encoding="utf-8") != make()]
    assert stale == [], "run python -m checker.dev generate"
