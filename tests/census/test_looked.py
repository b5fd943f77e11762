"""With what was each mention compared, by which rule? Letters as they are read, no claims made by hand."""

import pytest

from checker import data, lint, readers, rulebook
from checker.census import Looked, Standing, looked
from checker.lint import Options
from checker.rulebook import Rulebook

BOOK = rulebook.load(data.folder("rules"))
assert isinstance(BOOK, Rulebook)


def came(letter: str) -> dict[str, Looked]:
    report = lint.check(
        readers.read("letter.md", letter.encode()), BOOK.select(experimental=True), Options(language="nl")
    )
    assert report.reading is not None
    stood = looked(report.reading, report.evaluations)
    return {mention.text: stood[mention.id] for mention in report.reading.mentions}


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("De zitting is op 3 juli 2025.", "3 juli 2025"),
        ("Het duurt van 3 tot 9 mei 2026.", "3 tot 9 mei 2026"),
        ("Dat stijgt van 12% naar 18%.", "12%"),
        ("Zie tabel 1.\n\nTabel 1: zaken\n\n| Post | Zaken |\n|---|---|\n| Wegen | 12 |\n", "tabel 1"),
    ],
)
def test_that_something_can_be_is_no_comparison(letter, text):
    assert came(letter)[text].standing is Standing.WELL_FORMED


@pytest.mark.parametrize(
    ("letter", "text", "others", "known"),
    [
        ("Er zijn 700, 350 en 200, samen 1.250 brieven.", "1.250", ["700", "350", "200"], None),
        ("De zitting is op vrijdag 27 maart 2026.", "vrijdag 27 maart 2026", [], "calendar"),
        ("Er zijn drie gemeenten: (1) Zwolle, (2) Deventer en (3) Kampen.", "drie", [], "list"),
        ("Van de 25 gemeenten deden er 9 mee (36%).", "36%", ["9", "25"], None),
        ("De verdeling is 40%, 35% en 25%.", "40%", ["35%", "25%"], None),
    ],
)
def test_a_comparison_names_what_it_was_made_with(letter, text, others, known):
    (compared,) = came(letter)[text].compared
    assert compared.standing is Standing.AGREES
    assert [other.text for other in compared.others] == others
    assert compared.known == known


def test_of_a_contradicted_mention_only_the_rules_that_contradict_it_speak():
    one = came("De begroting is 5,4% + 2,5% = 8%; op 31 september 2025 klopt dat.")
    assert one["8%"].speaking == ("sum-mismatch",)
    assert one["31 september 2025"].speaking == ("impossible-date",)


def test_a_year_of_a_table_is_well_formed_where_the_years_run_on():
    table = "| Post | 2023 | 2024 | 2025 |\n|---|---|---|---|\n| Wegen | 12 | 14 | 15 |\n"
    assert came(table)["2024"].standing is Standing.WELL_FORMED


def test_a_term_is_compared_with_both_its_ends():
    term = came("Het besluit volgt binnen zes weken na 1 maart 2026 (uiterlijk 12 april 2026).")
    assert {text: one.standing for text, one in term.items()} == {
        "zes weken": Standing.AGREES,
        "1 maart 2026": Standing.AGREES,
        "12 april 2026": Standing.AGREES,
    }
