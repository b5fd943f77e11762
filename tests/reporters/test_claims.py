import json
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from msgspec.structs import replace

import checker.reporters
from checker import lint, readers, rulebook
from checker.claims.mentions.mention import About, Kind, Mention
from checker.data import folder
from checker.document import Span
from checker.lint import Options
from checker.quantity import HOLDS, Hedge, Outcome, PartialDate, Pass, Quantity, Verdict, Weekday, unknown
from checker.reporters import claims, claims_json, values
from checker.reporters.colour import Paint
from tests.handmade import Letter, a_rule, report

SCHEMA = json.loads(Path(checker.reporters.__file__).with_name("schema.json").read_text("utf-8"))
SUM = "[[total|8%]] van het budget, waarvan [[part|5,4%]] voor materieel en [[part|2,5%]] voor personeel."


def mention(kind, value=None, **more):
    return Mention("m1", kind, "p1", Span(0, 1), "x", value, **more)


def euros(written, scale=1):
    value = Decimal(written)
    return Quantity(
        value * scale, Decimal(1).scaleb(value.as_tuple().exponent) * scale, "EUR", Decimal(scale)
    )


DAY = PartialDate(2026, 7, 8)


@pytest.mark.parametrize(
    ("made", "value", "unit"),
    [
        (mention(Kind.PERCENTAGE, Quantity(Decimal("2.26"), Decimal("0.01"), "%")), "2.26", "%"),
        (mention(Kind.PERCENTAGE_POINT, Quantity(Decimal(2), Decimal(1), "pp")), "2", "pp"),
        (mention(Kind.MONEY, euros("3.5", 10**9)), "3500000000", "EUR"),
        (mention(Kind.COUNT, Quantity(Decimal(32), Decimal(1))), "32", None),
        (mention(Kind.QUANTITY, Quantity(Decimal(100), Decimal(1), "km")), "100", "km"),
        (
            mention(Kind.RATIO, (Quantity(Decimal(9), Decimal(1)), Quantity(Decimal(25), Decimal(1)))),
            ["9", "25"],
            None,
        ),
        (mention(Kind.RANGE, (euros("96"), euros("171"))), ["96", "171"], "EUR"),
        (mention(Kind.DATE, DAY), "2026-07-08", None),
        (mention(Kind.DATE, PartialDate(None, 7, 8)), "--07-08", None),
        (mention(Kind.DATE_LIST, (PartialDate(2026, 7, 7), DAY)), ["2026-07-07", "2026-07-08"], None),
        (mention(Kind.WEEKDAY, Weekday(3)), "3", None),
        (mention(Kind.WEEKDAY_DATE, DAY, weekdays=(Weekday(3),)), "2026-07-08", None),
        (mention(Kind.YEAR, PartialDate(2025)), "2025", None),
        (mention(Kind.MONTH_YEAR, PartialDate(2023, 7)), "2023-07", None),
        (mention(Kind.TIME, "14:00"), "14:00", None),
        (mention(Kind.DURATION, Quantity(Decimal(75), Decimal(1), "year")), "P75Y", None),
        (mention(Kind.DURATION, Quantity(Decimal("1.5"), Decimal("0.1"), "year")), "P1.5Y", None),
        (mention(Kind.DURATION, Quantity(Decimal(48), Decimal(1), "hour")), "PT48H", None),
        (mention(Kind.DURATION, Quantity(Decimal(2), Decimal(1), "quarter")), "P6M", None),
        (mention(Kind.REFERENCE, "28676-417"), "28676-417", None),
        (mention(Kind.NOT_A_CLAIM, "2515 XP", about=About(subject="postcode")), None, None),
    ],
)
def test_values_are_plain_digits_and_iso_dates(made, value, unit):
    assert (values.value(made), values.unit(made)) == (value, unit)


def test_bounds_are_those_of_the_written_digits():
    assert values.bounds(mention(Kind.MONEY, euros("3.4", 10**6))) == ("3350000", "3450000")
    assert values.bounds(mention(Kind.COUNT, replace(euros("5"), unit=None, hedge=Hedge.AT_LEAST))) == (
        "5",
        None,
    )
    assert values.bounds(mention(Kind.DATE, DAY)) == (None, None)


def understood(*reports):
    whole = json.loads(claims_json.render(reports))
    jsonschema.validate(whole, SCHEMA)
    return whole["files"]


def test_a_mention_and_its_claim_as_json():
    letter = Letter.of(SUM)
    made = report(letter, letter.evaluation(HOLDS, claim=letter.claim()))
    (file,) = understood(made)
    assert file["mentions"][1] == {
        "id": "m2",
        "kind": "percentage",
        "text": "5,4%",
        "start": 27,
        "end": 31,
        "line": 1,
        "column": 28,
        "block": "p1",
        "value": "5.4",
        "unit": "%",
        "low": "5.35",
        "high": "5.45",
        "hedge": None,
        "subject": None,
        "base": None,
        "period": None,
        "scope": None,
        "method": None,
        "frame": None,
        "claims": ["c1"],
        "standing": "agrees",
        "compared": [{"rule": "sum-mismatch", "standing": "agrees", "others": ["m1", "m3"], "known": None}],
        "well_formed": [],
        "not_compared": None,
    }
    assert file["claims"] == [
        {
            "id": "c1",
            "kind": "breakdown",
            "roles": {"total": ["m1"], "part": ["m2", "m3"]},
            "outcomes": [
                {
                    "rule": "sum-mismatch",
                    "outcome": "holds",
                    "reason": None,
                    "certainty": None,
                    "evidence": [],
                }
            ],
        }
    ]
    assert file["census"]["compared"] == 3
    assert "findings" not in file


def test_each_mention_that_was_not_compared_has_its_reason():
    letter = Letter.of(SUM, "Ook [[left|4%]].", "En [[right|3%]].")
    pair = {"left": letter.roles["left"]}
    doubted = letter.claim(doubt="which whole?")
    doubted = replace(doubted, roles={"total": letter.roles["total"], "part": letter.roles["part"]})
    made = report(
        letter,
        letter.evaluation(unknown("which whole?"), claim=doubted, roles=doubted.roles),
        letter.evaluation(unknown("too coarse"), a_rule("b"), roles=pair),
        letter.evaluation(unknown("two could be meant"), a_rule("c"), roles=pair),
    )
    (file,) = understood(made)
    assert [one["not_compared"] for one in file["mentions"]] == [
        "which whole?",
        "which whole?",
        "which whole?",
        "too coarse; two could be meant",
        "of what it is a percentage was not understood, and no sum, share or change is made of it",
    ]
    assert all((one["standing"], one["compared"]) == ("not-compared", []) for one in file["mentions"])


def test_claims_for_a_person():
    letter = Letter.of("Financiering", SUM, "Ook [[left|4%]].", headings=[1])
    postcode = Mention("m9", Kind.NOT_A_CLAIM, "p3", Span(0, 3), "2515 XP", about=About(subject="postcode"))
    roles = {"total": letter.roles["total"], "part": letter.roles["part"]}
    made = report(letter, letter.evaluation(Outcome(Verdict.FAILS), roles=roles), more=(postcode,))
    assert claims.render(made, paint=Paint(False)) == (
        "draft.txt: in Dutch, of 23 June 2026; 4 numbers and dates read, 3 compared (3 contradicted).\n"
        "\n"
        '"Financiering", paragraph 2, line 3\n'
        "  8%    percentage 8 (7.5 to 8.5)      contradicted by 5,4%, 2,5% (sum-mismatch)\n"
        "  5,4%  percentage 5.4 (5.35 to 5.45)  contradicted by 8%, 2,5% (sum-mismatch)\n"
        "  2,5%  percentage 2.5 (2.45 to 2.55)  contradicted by 8%, 5,4% (sum-mismatch)\n"
        "\n"
        '"Financiering", paragraph 3, line 5\n'
        "  4%       percentage 4 (3.5 to 4.5)  not compared: of what it is a percentage was not understood, "
        "and no sum, share or change is made of it\n"
        "  2515 XP  no claim (postcode)\n"
        "\n"
        "By kind\n"
        "  percentage  4 read: 3 compared (3 contradicted), 1 not compared\n"
        "\n"
        "Not compared, and why\n"
        "  1  of what it is a percentage was not understood, and no sum, share or change is made of it\n"
    )


def test_what_is_well_formed_only_says_by_which_rule_and_to_a_dutch_user_in_dutch():
    letter = Letter.of("Op [[date|31 mei]].")
    made = report(letter, letter.evaluation(HOLDS, a_rule("impossible-date", passes=Pass.FORM)))
    assert "well-formed only (impossible-date)" in claims.render(made, paint=Paint(False))
    assert "alleen welgevormd (impossible-date)" in claims.render(made, paint=Paint(False), ui="nl")


def test_what_a_number_is_about_is_said():
    letter = Letter.of("[[left|4%]]")
    (one,) = letter.mentions
    said = replace(one, about=About(base="bbp", period="2025", method="navo-berekeningswijze"))
    made = report(Letter(letter.document, (said,), {"left": (said,)}))
    assert "percentage 4 (3.5 to 4.5) of bbp in 2025 by navo-berekeningswijze" in claims.render(
        made, paint=Paint(False)
    )


def test_each_mention_that_a_claim_or_comparison_names_is_there():
    text = "Een meerderheid van de huishoudens (44%) heeft een voorraad, en de helft (50%) een plan.\n"
    document = readers.read("brief.txt", text.encode())
    (file,) = understood(lint.check(document, rulebook.load(folder("rules")), Options(language="nl")))
    (one,) = [claim for claim in file["claims"] if claim["kind"] == "majority"]
    assert "said-smaller" in one["roles"], "the word stands for a figure, and is no mention"
    known = {mention["id"] for mention in file["mentions"]}
    named = [id_ for claim in file["claims"] for ids in claim["roles"].values() for id_ in ids]
    named += [id_ for mention in file["mentions"] for one in mention["compared"] for id_ in one["others"]]
    assert set(named) <= known
