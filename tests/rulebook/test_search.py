"""What a rule seeks by its place is found where it stands, and nowhere else."""

import pytest

from checker import claims, readers, tables
from checker.data import folder
from checker.document import Document, joined
from checker.rulebook.phrases import Phrases
from checker.rulebook.rule import Condition, Find, Place, Sought
from checker.rulebook.search import WHICH_IS_MEANT, search
from checker.rulebook.whereabouts import SPOTS, Whereabouts
from checker.tables import Tables
from tests.steps import steps

TABLES = tables.load(folder("rules"))
assert isinstance(TABLES, Tables)

LETTER = """\
Datum 3 maart 2026

Betreft: subsidie van 4 maart 2026

Geachte heer Bakker,

U vroeg op 5 maart om 10 bruggen. Op 6 maart kreeg u er 20.[^1]

Later kwamen er 30 bruggen bij.

# Planning van 40 bruggen

De planning loopt tot 50 bruggen klaar zijn.

| Post | Aantal |
| --- | --- |
| Hout | 60 bruggen |
| Totaal | 70 bruggen |

# Bijlage 1: begroting

In de bijlage staan 80 bruggen.

[^1]: In 2020 waren het er 90.
"""


def where(letter=LETTER, *annexes, own=None):
    read = [readers.read(f"{name}.md", text.encode()) for name, text in enumerate((letter, *annexes))]
    assert all(isinstance(each, Document) for each in read)
    document = joined([(f"{name}.md", each) for name, each in enumerate(read)]) if annexes else read[0]
    return Whereabouts(claims.find(document, language="nl", tables=TABLES, own=own or claims.Own()))


def words(*texts, language=""):
    return Phrases({language: texts})


def counts(*places, letter=None, **more):
    """Return the counts that stand in one of these places."""
    sought = Sought(Condition({"kind": frozenset({"count"})}, places=places, **more), which="all")
    found = [*search(Find({"n": sought}), letter or where())]
    return [str(each.value.value) for each in found[0].roles["n"]] if found else []


@pytest.mark.parametrize(
    ("spot", "expected"),
    [
        ("opening", ["10", "20"]),
        ("first-sentence", ["10"]),
        ("heading", ["40"]),
        ("title", ["40"]),
        ("table", ["60", "70"]),
        ("annex", ["80"]),
        ("note", ["90"]),
        ("body", ["10", "20", "30", "50", "60", "70"]),
        ("header", []),
    ],
)
def test_a_place_holds_what_stands_there(spot, expected):
    assert counts(Place(spot)) == expected


def test_every_spot_is_looked_at():
    assert {
        "opening",
        "first-sentence",
        "heading",
        "title",
        "table",
        "annex",
        "note",
        "body",
        "header",
    } == set(SPOTS)


def test_a_heading_column_or_row_is_named_by_its_words():
    assert counts(Place(heading=words("planning"))) == ["40", "50", "60", "70"]
    assert counts(Place(column=words("aantal"))) == ["60", "70"]
    assert counts(Place(column=words("aantal"), row=words("totaal"))) == ["70"]
    assert counts(Place("annex", column=words("aantal"))) == []
    assert counts(Place("note"), Place("annex")) == ["80", "90"]


def test_words_in_the_sentence_or_beside_it_select_too():
    assert counts(saying=words("later")) == ["30"]
    assert counts(after=words("er")) == ["20", "30", "90"]
    assert counts(before=words("brug*")) == ["10", "30", "40", "50", "60", "70", "80"]
    assert counts(saying=words("later", language="en")) == []


def test_header_fields_hold_dates_and_codes():
    own = claims.Own(fields={"zaaknummer": "zaaknummer"})
    letter = "Datum 3 maart 2026\nZaaknummer: Z-2026-0012\n\nWij schrijven over zaaknummer Z-2026-0021.\n"
    there = where(letter, own=own)
    field = Condition(places=(Place(field=frozenset({"zaaknummer"})),))
    behind = Condition(places=(Place("body"),), after=words("zaaknummer"))
    (found,) = search(Find({"own": Sought(field, "code"), "cited": Sought(behind, "code")}), there)
    assert {role: some[0].text for role, some in found.anchors.items()} == {
        "own": "Z-2026-0012",
        "cited": "Z-2026-0021",
    }
    dated = Condition({"kind": frozenset({"date"})}, places=(Place(field=frozenset({"date"})),))
    (dates,) = search(Find({"d": Sought(dated)}), there)
    assert dates.roles["d"][0].text == "3 maart 2026"


def test_a_file_that_was_given_as_an_annex_is_one():
    assert counts(Place("annex"), letter=where("Er zijn 10 bruggen.\n", "Er zijn 11 bruggen.\n")) == ["11"]
    both = Find({"n": Sought(Condition({"kind": frozenset({"count"})}))}, within="file")
    assert len([*search(both, where("Er zijn 10 bruggen.\n", "Er zijn 11 bruggen.\n"))]) == 2


def test_of_several_values_nobody_knows_which_is_meant_unless_the_rule_says():
    letter = where("Er zijn 10 bruggen, 20 wegen en 30 sluizen.\n")

    def found(which):
        (one,) = search(Find({"n": Sought(Condition({"kind": frozenset({"count"})}), which=which)}), letter)
        return [each.text for each in one.roles["n"]], one.doubt

    assert found("one")[1] == WHICH_IS_MEANT
    assert found("first") == (["10"], None)
    assert found("last") == (["30"], None)
    assert found("all") == found("any") == (["10", "20", "30"], None)


def test_roles_stand_together_in_one_sentence_or_block():
    letter = where("Er zijn 10 bruggen. Dat kost 20%.\n\nEr zijn 30 bruggen, dus 40%.\n")
    roles = {name: Sought(Condition({"kind": frozenset({name})})) for name in ("count", "percentage")}

    def found(within):
        every = search(Find(roles, within), letter)
        return [(each.roles["count"][0].text, each.roles["percentage"][0].text) for each in every]

    assert found("sentence") == [("30", "40%")]
    assert found("block") == [("10", "20%"), ("30", "40%")]


def test_what_must_be_the_same_is():
    letter = where("Wij betaalden € 10 en $ 20, en later € 30.\n")
    money = Sought(Condition({"kind": frozenset({"money"})}), which="all")
    every = search(Find({"n": money}, same=("unit",)), letter)
    assert [[each.text for each in one.roles["n"]] for one in every] == [["€ 10", "€ 30"], ["$ 20"]]


def test_a_role_that_may_be_missing_is():
    letter = where("Hierbij verleen ik u een subsidie.\n\nHierbij verleen ik u € 10.\n")
    roles = {
        "grant": Sought(Condition(), "words", words("verleen")),
        "amount": Sought(Condition({"kind": frozenset({"money"})})),
    }
    every = search(Find(roles, "block", optional=frozenset({"amount"})), letter)
    assert [sorted((*each.roles, *each.anchors)) for each in every] == [["amount", "grant"], ["grant"]]


@pytest.mark.parametrize(
    "sentence",
    ["Er zijn 10 bruggen, en dat kost 20%. ", "er zijn 10 bruggen, en dat kost 20%, "],
    ids=["many sentences", "one sentence, however long"],
)
def test_the_work_is_linear_in_the_length_of_the_letter(sentence):
    roles = {
        "count": Sought(Condition({"kind": frozenset({"count"})}, (Place("opening"),), words("kost"))),
        "percentage": Sought(Condition({"kind": frozenset({"percentage"})}, after=words("kost"))),
    }

    def took(times):
        letter = where(f"{sentence * times}en dat was alles.\n")
        assert [*search(Find(roles, "sentence"), letter)]  # what is made once is made
        return steps(lambda: [*search(Find(roles, "sentence"), letter)])

    assert took(1_600) < 9 * took(200)  # 64 times would be quadratic
