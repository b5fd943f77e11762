"""A rule that seeks by place is refused with the place of what is wrong, and what was meant."""

import msgspec
import pytest

from checker.rulebook import Rulebook, load

RULE = """\
id: grant
title: Een bedrag
status: stable
severity: error
find:
  within: block
  roles:
    amount: {kind: money, in: {place: annex, column: $amounts}, saying: $granting}
    case: {kind: code, after: [zaaknummer]}
    grant: {kind: words, words: $granting}
  same: unit
then: {relation: present, what: amount}
at: grant
message: {nl: "Geen bedrag bij {grant}."}
why: x
cannot-detect: y
false-positives: z
examples:
  - {name: a, lang: nl, letter: "[[grant|Verleen]] zaaknummer 12345 dit.", finds: "Geen bedrag bij Verleen."}
  - {name: b, lang: nl, letter: "Niets.", finds: nothing}
  - {name: c, lang: nl, letter: "Verleen dit.", finds: nothing}
"""
WORDS = """\
words: {granting: {nl: [verleen]}, amounts: [bedrag]}
header-fields: {zaaknummer: [zaaknummer]}
spelled-right: [Zuid-Korea, Zuid Korea]
"""


def read(folder, rule=RULE, words=WORDS):
    (folder / "grant.yaml").write_text(rule, "utf-8")
    (folder / "words.yaml").write_text(words, "utf-8")
    return load(folder)


def faults(folder, **files):
    found = read(folder, **files)
    assert not isinstance(found, Rulebook)
    return [(fault.line, fault.message, fault.remedy) for fault in found]


def test_it_becomes_a_rule_with_the_words_of_its_folder(tmp_path):
    book = read(tmp_path)
    assert isinstance(book, Rulebook), book
    (rule,) = book.rules
    assert rule.select.within == "block"
    assert rule.select.optional == {"amount"}
    assert rule.select.roles["grant"].words.of("nl") == ("verleen",)
    assert rule.select.roles["amount"].condition.places[0].column.of("de") == ("bedrag",)
    assert book.own.fields == {"zaaknummer": "zaaknummer"}
    assert book.own.right == {"zuid-korea", "zuid korea"}


@pytest.mark.parametrize(
    ("old", "new", "line", "message", "remedy"),
    [
        ("within: block", "within: blok", 6, "'blok' is no unit of a letter", "did you mean block?"),
        ("place: annex", "place: anex", 8, "'anex' is no place", "did you mean annex?"),
        ("column: $amounts", "colum: $amounts", 8, "a place has no key 'colum'", "did you mean column?"),
        (
            "saying: $granting",
            "saying: $grantin",
            8,
            "no words.yaml has the list 'grantin'",
            "did you mean granting?",
        ),
        (
            "saying: $granting",
            "sayin: $granting",
            8,
            "the role amount has no key 'sayin'",
            "did you mean saying?",
        ),
        ("kind: money", "kind: mony", 8, "'mony' is no kind", "did you mean money?"),
        ("kind: money", "which: two, kind: money", 8, "'two' is no way to choose", None),
        (
            "kind: money, in: {",
            "kind: money, in: {field: zaaknumer, ",
            8,
            "'zaaknumer' is no header field",
            "did you mean zaaknummer?",
        ),
        (
            "kind: money, in: {",
            "kind: money, in: {part: one, ",
            8,
            "'one' is no number of a part",
            "write 1 for the first",
        ),
        (", after: [zaaknummer]}", "}", 9, "nobody can tell which code is meant", None),
        (", words: $granting}", "}", 10, "`kind: words` lacks the key 'words'", "add `words: [...]`"),
        ("kind: words,", "kind: words, unit: EUR,", 10, "'unit' says nothing of words", "take it away"),
        ("words: $granting", "words: ['*']", 10, "'*' stands for every word", None),
        (
            "what: amount",
            "what: amont",
            12,
            "'amont' is no role or trait of this claim",
            "did you mean amount?",
        ),
        ("at: grant", "at: grand", 13, "'grand' is no role of this claim", "did you mean grant?"),
        ("{nl: ", "{dutch: ", 14, "'dutch' is no code of a language", "write nl, en, de ..."),
        (
            "same: unit",
            "same: units",
            11,
            "'units' is no property that can be the same",
            "did you mean unit?",
        ),
        (
            "find:\n",
            "given: date\nfind:\n",
            7,
            "a rule has one of given, find, pair, not given and find",
            "keep one",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_what_was_meant(tmp_path, old, new, line, message, remedy):
    assert old in RULE
    found = faults(tmp_path, rule=RULE.replace(old, new, 1))
    told = [(at, meant if remedy else None) for at, said, meant in found if said == message]
    assert told == [(line, remedy)], found


def test_a_file_of_words_is_refused_in_the_same_way(tmp_path):
    found = faults(tmp_path, words=WORDS.replace("header-fields", "header-field"))
    assert (2, "a file of words has no key 'header-field'", "did you mean header-fields?") in found


def test_of_a_file_of_words_that_is_no_yaml_nothing_is_missed_in_rules(tmp_path):
    ((line, message, remedy),) = faults(tmp_path, words=WORDS.replace("[verleen]}", "[verleen}"))
    assert (line, message.partition(":")[0]) == (1, "this is no YAML")
    assert remedy == "close the '[' of line 1"


def test_claims_are_selected_by_their_place_too(tmp_path):
    from checker.data import folder
    from checker.lint import Options, check
    from checker.readers import read as read_letter

    text = (
        (folder("rules") / "weekday-mismatch.yaml")
        .read_text("utf-8")
        .replace("id: weekday-mismatch", "id: day")
    )
    letter = (
        "Op maandag 3 maart 2026 is het zover.\n\n# Bijlage 1\n\nOp maandag 4 maart 2026 ook, zegt men.\n"
    )

    def told(where):
        given = f"given: {{claim: weekday_date, where: {where}}}"
        (tmp_path / "day.yaml").write_text(text.replace("given: weekday_date", given), "utf-8")
        book = load(folder("rules"), tmp_path)
        assert isinstance(book, Rulebook), book
        report = check(read_letter("a.md", letter.encode()), book.select(["day"]), Options(language="nl"))
        return [finding.place.text for finding in report.findings]

    assert told("{in: annex}") == ["maandag 4 maart 2026"]
    assert told("{in: first-sentence}") == ["maandag 3 maart 2026"]
    assert told("{saying: [zover, zegt]}") == ["maandag 3 maart 2026", "maandag 4 maart 2026"]
    assert told("{in: [table, note]}") == []


@pytest.mark.parametrize(
    ("letter", "found"),
    [
        ("# Bezoek aan Delft\n\nIn Leiden spraken wij de raad.", ["Delft, Leiden"]),
        ("# Bezoek aan Delft\n\nIn Delft spraken wij de raad.", []),
        ("# Bezoek aan Delft\n\nNa Leiden en Delft bezochten wij Gouda.", []),  # which of them is meant?
    ],
)
def test_names_of_ones_own_are_compared_as_text(tmp_path, letter, found):
    from checker.cli.try_rules import found as said

    rule = (
        RULE[: RULE.index("find:")]
        + """\
find:
  roles:
    title: {kind: words, words: $towns, in: title}
    opening: {kind: words, words: $towns, in: first-sentence}
then: {relation: same-text, left: title, right: opening}
at: opening
message: {nl: "{title}, {opening}"}
"""
        + RULE[RULE.index("why: x") :].replace("[[grant|Verleen]]", "Verleen")
    )
    book = read(tmp_path, rule, "words: {towns: [Delft, Leiden, Gouda]}\n")
    assert isinstance(book, Rulebook), book
    example = book.rules[0].examples[0]
    assert said(msgspec.structs.replace(example, letter=letter), book) == found


DAYS = (
    RULE[: RULE.index("find:")]
    + """\
find:
  roles:
    titled: {kind: date, in: title}
    opened: {kind: date, in: opening}
then: {relation: same-days, left: titled, right: opened}
at: opened
message: {nl: "{titled}, {opened}"}
"""
    + RULE[RULE.index("why: x") :].replace("[[grant|Verleen]]", "Verleen")
)


@pytest.mark.parametrize("relation", ["same-days", "meet", "restate"])
def test_two_days_are_compared(tmp_path, relation):
    from checker.cli.try_rules import found as said

    book = read(tmp_path, DAYS.replace("same-days", relation))
    assert isinstance(book, Rulebook), book
    example = book.rules[0].examples[0]
    letter = "# Overleg van 12 mei 2026\n\nOp {} mei 2026 sprak ik u.\n"
    found = [said(msgspec.structs.replace(example, letter=letter.format(day)), book) for day in (12, 13)]
    assert found == [[], ["12 mei 2026, 13 mei 2026"]]


@pytest.mark.parametrize("relation", ["same-text", "larger"])
def test_a_relation_is_refused_that_cannot_compare_what_is_sought(tmp_path, relation):
    parameters = "larger: titled, smaller: opened" if relation == "larger" else "left: titled, right: opened"
    rule = DAYS.replace("same-days, left: titled, right: opened", f"{relation}, {parameters}")
    assert faults(tmp_path, rule=rule) == [
        (
            9,
            f"{relation} compares no date, which {role} is",
            "write one of: same-days, meet, restate, order, session, not-before",
        )
        for role in ("titled", "opened")
    ]


def test_a_claim_is_undecided_of_which_a_relation_compares_nothing(tmp_path):
    from checker.cli.try_rules import found as said

    rule = DAYS.replace(
        DAYS[DAYS.index("find:") : DAYS.index("message:")],
        """\
given: range
then: {relation: same-text, left: from, right: until}
at: from
""",
    ).replace("{titled}, {opened}", "{from}")
    book = read(tmp_path, rule)
    assert isinstance(book, Rulebook), book
    example = book.rules[0].examples[0]
    assert said(msgspec.structs.replace(example, letter="Van 9 juli 2026 tot 11 juli 2026."), book) == []


def test_a_header_field_of_ours_keeps_its_name(tmp_path):
    found = faults(tmp_path, words=WORDS.replace("zaaknummer: [zaaknummer]", "zaaknummer: [kenmerk]"))
    assert (2, "'kenmerk' heads the field reference already", "write field: reference in rules") in found


def test_a_list_may_stand_in_another_folder(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a" / "grant.yaml").write_text(RULE, "utf-8")
    (tmp_path / "b" / "words.yaml").write_text(WORDS, "utf-8")
    assert isinstance(load(tmp_path / "a", tmp_path / "b"), Rulebook)


def test_what_is_less_sure_than_a_rule_asks_for_is_not_told(tmp_path):
    from checker.data import folder
    from checker.lint import Options, check
    from checker.readers import read as read_letter

    text = (
        (folder("rules") / "sum-mismatch.yaml").read_text("utf-8").replace("id: sum-mismatch", "id: own-sum")
    )
    letter = "Er kwamen 1.260 zaken binnen: 700 klachten, 350 vragen en 200 bezwaren.\n"

    def told(given):
        (tmp_path / "own-sum.yaml").write_text(text.replace("given: [breakdown]", f"given: {given}"), "utf-8")
        book = load(folder("rules"), tmp_path)
        assert isinstance(book, Rulebook), book
        report = check(
            read_letter("a.txt", letter.encode()), book.select(["own-sum"]), Options(language="nl")
        )
        return [finding.certainty.value for finding in (*report.findings, *report.looks)]

    (sure,) = told("breakdown")
    assert sure != "certain"
    assert told(f"{{claim: breakdown, least: {sure}}}") == [sure]
    assert told("{claim: breakdown, least: certain}") == []
