"""A faulty rule file is refused with its place, the line, and what was meant."""

# ruff: noqa: E501  the lines of a fault are shown whole

import textwrap
from pathlib import Path

import pytest

from checker.finding import Severity
from checker.relations import RELATIONS
from checker.rulebook import Rule, Rulebook, load
from checker.rulebook.certainty import Certainty
from checker.rulebook.rule import Given, Source
from checker.tables import Fault

RULE = """\
id: too-much
title: Parts that do not add up
status: stable
severity: error
given: breakdown
then: {relation: sum, whole: total, parts: part}
at: total
message:
  nl: "Samen {derived}, niet {stated}."
  en: "Together {derived}, not {stated}."
why: somebody adds them up
cannot-detect: lists elsewhere
false-positives: open lists
examples:
  - {name: a, lang: nl, letter: "[[part|1]] en [[part|2]], samen [[total|4]] zaken.", finds: "Samen 3, niet 4."}
  - {name: b, lang: en, letter: "1 and 2, a total of 4 cases.", finds: "Together 3, not 4."}
  - {name: c, lang: nl, letter: "1 en 2, samen 3.", finds: nothing}
  - {name: d, lang: nl, letter: "1 en 2, samen 3.", finds: nothing}
  - {name: e, lang: en, letter: "1 and 2, a total of 3.", finds: nothing}
"""

FALL = (  # of a claim with traits
    RULE.replace("given: breakdown", "given: fall")
    .replace("{relation: sum, whole: total, parts: part}", "{relation: direction, start: from, end: to}")
    .replace("at: total", "at: to")
    .replace("[[part|1]] en [[part|2]]", "1 en 2")
    .replace("[[total|4]]", "4")
)


def read(folder: Path, text: str, name: str = "too-much") -> Rulebook | tuple[Fault, ...]:
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load(folder)


def rule(folder: Path, text: str) -> Rule:
    book = read(folder, text)
    assert isinstance(book, Rulebook), book
    return book.rules[0]


def faults(folder: Path, text: str) -> list[str]:
    """Return each fault as a person sees it: the line, a caret, what is wrong and what was meant."""
    found = read(folder, text)
    assert not isinstance(found, Rulebook)
    return [shown(fault) for fault in found]


def shown(fault: Fault) -> str:
    caret = " " * (fault.column - 1) + "^"
    return f"{fault.line}: {fault.source}\n{fault.line}: {caret} {fault.message}: {fault.remedy}"


def clean(text: str) -> str:
    return textwrap.dedent(text).strip("\n")


def test_a_rule_file_becomes_a_rule(tmp_path: Path) -> None:
    read_rule = rule(tmp_path, RULE)
    assert (read_rule.id, read_rule.severity, read_rule.status) == ("too-much", Severity.ERROR, "stable")
    assert read_rule.select == Given(("breakdown",))
    assert read_rule.then.function is RELATIONS["sum"].function
    assert read_rule.then.arguments["whole"] == (Source("total"),)
    assert read_rule.message["nl"] == "Samen {derived}, niet {stated}."
    assert [bool(example.finds) for example in read_rule.examples] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "severity: error",
            "severty: error",
            """
            1: id: too-much
            1: ^ a rule lacks the key 'severity': add severity: ...
            """,
            id="an unknown key is named with the one that was meant, and the missing one too",
        ),
        pytest.param(
            "severity: error",
            "severity: eror",
            """
            4: severity: eror
            4:           ^ 'eror' is no severity: did you mean error?
            """,
            id="a word outside its closed set",
        ),
        pytest.param(
            "relation: sum",
            "relation: summ",
            """
            6: then: {relation: summ, whole: total, parts: part}
            6:                  ^ 'summ' is no relation: did you mean sum?
            """,
            id="an unknown relation",
        ),
        pytest.param(
            "parts: part}",
            "prts: part}",
            """
            6: then: {relation: sum, whole: total, prts: part}
            6:                                     ^ the relation sum has no parameter 'prts': did you mean parts?
            6: then: {relation: sum, whole: total, prts: part}
            6:                  ^ the relation sum needs the parameter 'parts': add parts: ROLE
            """,
            id="a parameter unknown and so another missing",
        ),
        pytest.param(
            "whole: total",
            "whole: totl",
            """
            6: then: {relation: sum, whole: totl, parts: part}
            6:                              ^ 'totl' is no role or trait of this claim: did you mean total?
            """,
            id="a role that this claim kind has not",
        ),
        pytest.param(
            "whole: total",
            "whole: total.last",
            """
            6: then: {relation: sum, whole: total.last, parts: part}
            6:                                    ^ 'last' is no end of a ratio or range: write one of: first, second
            """,
            id="an end that is neither first nor second",
        ),
        pytest.param(
            "given: breakdown",
            "given: brekdown",
            """
            5: given: brekdown
            5:        ^ 'brekdown' is no claim kind: did you mean breakdown?
            """,
            id="an unknown claim kind",
        ),
        pytest.param(
            "given: breakdown",
            "given: {claim: breakdown, where: {block: paragrph}}",
            """
            5: given: {claim: breakdown, where: {block: paragrph}}
            5:                                          ^ 'paragrph' is no block: did you mean paragraph?
            """,
            id="a condition on a word that is not in its closed set",
        ),
        pytest.param(
            "not {stated}",
            "not {foo}",
            """
            10:   en: "Together {derived}, not {foo}."
            10:                                ^ a message of this rule has no word {foo}: write one of: stated, derived, derivation, parts, total, part
            """,
            id="an unknown word in a message",
        ),
        pytest.param(
            '  en: "Together {derived}, not {stated}."\n',
            "",
            """
            15:   - {name: b, lang: en, letter: "1 and 2, a total of 4 cases.", finds: "Together 3, not 4."}
            15:                     ^ 'en' is no language of the message: write one of: nl
            18:   - {name: e, lang: en, letter: "1 and 2, a total of 3.", finds: nothing}
            18:                     ^ 'en' is no language of the message: write one of: nl
            """,
            id="an example in a language that the rule does not speak",
        ),
        pytest.param(
            "title: Parts that do not add up",
            "title: [a, b]",
            """
            2: title: [a, b]
            2:        ^ title is a text, and here stands a list: put it between quotes
            """,
            id="a list where a text is wanted",
        ),
        pytest.param(
            "why: somebody adds them up",
            "why:",
            """
            11: why:
            11:     ^ why is empty: write it, or take the key away
            """,
            id="an empty text",
        ),
        pytest.param(
            "id: too-much",
            "id: too-little",
            """
            1: id: too-little
            1:     ^ the id 'too-little' is not the file's name: write id: too-much, or rename the file to too-little.yaml
            """,
            id="an id that is not the file's name",
        ),
        pytest.param(
            "[[total|4]]",
            "[[totl|4]]",
            """
            15:   - {name: a, lang: nl, letter: "[[part|1]] en [[part|2]], samen [[totl|4]] zaken.", finds: "Samen 3, niet 4."}
            15:                                                                  ^ 'totl' is no role of this claim: did you mean total?
            """,
            id="a mark of an unknown role in an example",
        ),
        pytest.param(
            "title: Parts",
            "title: *parts",
            """
            2: title: *parts that do not add up
            2:        ^ aliases (*name) are not read: write the value again
            """,
            id="an alias",
        ),
        pytest.param(
            "severity: error",
            "status: stable",
            """
            4: status: stable
            4: ^ 'status' stands here twice: keep one of the two
            """,
            id="a key that stands there twice",
        ),
    ],
)
def test_a_fault_is_shown_with_its_line_and_a_caret(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert old in RULE
    found = faults(tmp_path, RULE.replace(old, new))
    if "severty" in new:  # said apart, so that the expected text above stays short
        unknown = found.pop()
        assert unknown.endswith("4: ^ a rule has no key 'severty': did you mean severity?")
    assert "\n".join(found) == clean(expected)


def test_several_faults_are_all_told(tmp_path: Path) -> None:
    found = faults(
        tmp_path, RULE.replace("error", "eror").replace("at: total", "at: sum").replace("sum,", "som,")
    )
    assert [line.split(":")[0] for line in found] == ["4", "6", "7"]


@pytest.mark.parametrize(
    ("left_out", "message"),
    [
        ("a", "no example in 'nl' finds something"),
        ("b", "no example in 'en' finds something"),
        ("e", "no near miss in 'en'"),
        ("c", "2 near misses, and 3 are needed"),
    ],
)
def test_examples_in_both_languages_and_three_near_misses_are_asked_for(
    tmp_path: Path, left_out: str, message: str
) -> None:
    lines = [line for line in RULE.splitlines() if not line.startswith(f"  - {{name: {left_out},")]
    found = read(tmp_path, "\n".join(lines))
    assert not isinstance(found, Rulebook)
    assert message in [fault.message for fault in found]


def test_a_rule_without_examples_is_refused(tmp_path: Path) -> None:
    found = faults(tmp_path, RULE[: RULE.index("examples:")])
    assert found == [
        "1: id: too-much\n1: ^ a rule lacks the key 'examples': add examples: that find and near misses, in each language"
    ]


def test_words_that_yaml_would_change_stay_as_written(tmp_path: Path) -> None:
    text = RULE.replace("adds them up", "no").replace("why: somebody no", "why: no")
    text = text.replace("cannot-detect: lists elsewhere", "cannot-detect: 12:30").replace("open lists", "010")
    read_rule = rule(tmp_path, text)
    texts = (read_rule.why, read_rule.cannot_detect, read_rule.false_positives)
    assert [text.told("nl") for text in texts] == ["no", "12:30", "010"]


def test_a_hostile_file_is_refused_and_harms_nobody(tmp_path: Path) -> None:
    found = read(tmp_path, "id: " + "[" * 200_000)
    assert not isinstance(found, Rulebook)
    assert found[0].message == "lists and mappings are nested deeper than 12"


@pytest.mark.parametrize("unseen", ["\x85", "\u2028", "\u2029"])
def test_a_line_end_that_no_editor_counts_is_refused(tmp_path: Path, unseen: str) -> None:
    """For YAML it ends a line: every fault behind it would be told of a line too far down."""
    found = read(tmp_path, RULE.replace("lists elsewhere", f"lists {unseen}elsewhere"))
    assert not isinstance(found, Rulebook)
    assert [(fault.line, fault.column, fault.message) for fault in found] == [
        (12, 22, "a line end that is not seen")
    ]


def test_a_file_that_is_no_text_is_refused_with_the_place(tmp_path: Path) -> None:
    (tmp_path / "too-much.yaml").write_bytes(b"id: too-much\ntitle: caf\xe9\n")
    found = load(tmp_path)
    assert not isinstance(found, Rulebook)
    assert [(fault.line, fault.column, fault.message) for fault in found] == [
        (2, 11, "the file is not UTF-8")
    ]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    found = load(tmp_path / "nowhere")
    assert not isinstance(found, Rulebook)
    assert found[0].message == "there is no such folder of rules"


def test_a_folder_without_rules_is_refused(tmp_path: Path) -> None:
    found = load(tmp_path)
    assert not isinstance(found, Rulebook)
    assert found[0].message == "there is no rule in this folder"


def test_a_rule_file_that_ends_in_yml_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "too-much.yml").write_text(RULE, encoding="utf-8")
    found = read(tmp_path, RULE)
    assert not isinstance(found, Rulebook)
    assert [fault.remedy for fault in found] == ["rename it to too-much.yaml"]


def test_one_rule_in_two_folders_is_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "too-much.yaml").write_text(RULE, encoding="utf-8")
    found = load(tmp_path / "one", tmp_path / "two")
    assert not isinstance(found, Rulebook)
    assert "stands in" in found[0].message


def test_experimental_rules_run_only_when_asked_for_or_named(tmp_path: Path) -> None:
    book = read(tmp_path, RULE.replace("status: stable", "status: experimental"))
    assert isinstance(book, Rulebook)
    assert book.select().rules == ()
    assert len(book.select(experimental=True).rules) == 1
    assert len(book.select(["too-much"]).rules) == 1
    assert book.select(["too-much"], ["too-much"]).rules == ()


def test_rules_about_whole_letters_are_off_for_fragments(tmp_path: Path) -> None:
    book = read(tmp_path, RULE.replace("at: total", "at: total\nscope: letter"))
    assert isinstance(book, Rulebook)
    assert len(book.select().rules) == 1
    assert book.select(fragment=True).rules == ()


def test_a_pair_must_name_a_sentence_and_a_note(tmp_path: Path) -> None:
    pair = "pair: {joined-by: note, left: {in: body}, right: {in: body}, same: [unit]}"
    text = RULE.replace("given: breakdown", pair).replace("at: total", "at: left")
    text = text.replace("{relation: sum, whole: total, parts: part}", "{relation: meet}")
    text = text.replace("[[part|", "[[left|").replace("[[total|", "[[right|")
    assert faults(tmp_path, text) == [
        f"5: {pair}\n5: {' ' * pair.index('{in: body}, same')}^ left and right are both in the body: write in: body and in: note"
    ]


def test_a_parameter_that_is_left_out_takes_the_role_of_its_own_name(tmp_path: Path) -> None:
    assert rule(tmp_path, FALL).then.arguments["direction"] == (Source("direction"),)


def test_a_trait_has_no_place(tmp_path: Path) -> None:
    assert faults(tmp_path, FALL.replace("at: to", "at: direction")) == [
        "7: at: direction\n7:     ^ 'direction' is no role of this claim: write one of: from, to"
    ]


def test_a_condition_has_the_words_of_its_trait(tmp_path: Path) -> None:
    given = "given: {claim: fall, where: {direction: dowm}}"
    assert faults(tmp_path, FALL.replace("given: fall", given)) == [
        f"5: {given}\n5: {' ' * given.index('dowm')}^ 'dowm' is no direction: did you mean down?"
    ]


def test_how_sure_a_finding_must_be_stands_in_its_rule(tmp_path: Path) -> None:
    text = RULE.replace("at: total", "certainty: {certain: 3, likely: -10}\nat: total")
    assert rule(tmp_path, text).levels == {Certainty.CERTAIN: 3, Certainty.LIKELY: -10}
    broken = RULE.replace("at: total", "certainty: {certain: 3, likly: -10}\nat: total")
    assert [fault.split(":")[0] for fault in faults(tmp_path, broken)] == ["7"]
    upside_down = RULE.replace("at: total", "certainty: {certain: -10, likely: 3}\nat: total")
    (fault,) = faults(tmp_path, upside_down)
    assert "certain needs fewer points than likely" in fault


def test_a_new_rule_file_begins_without_faults(tmp_path: Path) -> None:
    from checker.cli.new_rule import scaffold

    book = read(tmp_path, scaffold("brand-new"), name="brand-new")
    assert isinstance(book, Rulebook), [shown(fault) for fault in book]
