"""Does each mention that was not compared say why, so that its writer knows what is missing?"""

import pytest

from checker import lint, readers, rulebook
from checker.census import looked
from checker.data import folder
from checker.lint import Options
from checker.rulebook import Rulebook

BOOK = rulebook.load(folder("rules"))
assert isinstance(BOOK, Rulebook)


def why(letter: str) -> dict[str, str]:
    """Return the reason of each mention that was not compared."""
    report = lint.check(readers.read("letter.md", letter.encode()), BOOK.select(), Options(language="nl"))
    assert report.reading is not None
    came = looked(report.reading, report.evaluations)
    reasons = {mention.text: came[mention.id].why for mention in report.reading.mentions}
    return {text: reason.said for text, reason in reasons.items() if reason is not None}


@pytest.mark.parametrize(
    ("sentence", "text", "reason"),
    [
        ("Er zijn 14 gemeenten bezocht.", "14", "there are no other numbers of gemeenten, and no sum"),
        (
            "Er zijn 14 gemeenten bezocht. Later meldden zich 9 gemeenten.",
            "14",
            "nothing says which of the other numbers of gemeenten it must equal",
        ),
        (
            "Wij besteden 5% van het bbp. In 2030 is dat 6% van het bbp.",
            "5%",
            "nothing says which of the other percentages of bbp it must equal",
        ),
        ("Dat is 5,2% te veel.", "5,2%", "of what it is a percentage was not understood"),
        ("Dat kost € 5 miljoen.", "€ 5 miljoen", "what it is for was not understood"),
        ("In 2025 volgt een besluit.", "2025", "no period, event or length of time is said with it"),
        ("Dit is de derde brief.", "derde", "it says which one, not how many"),
        ("Zie Kamerstuk 28 676, nr. 417.", "Kamerstuk 28 676, nr. 417", "what it refers to is outside"),
        ("Het duurt drie jaar.", "drie jaar", "the two days between which it lies are not said"),
        ("De zitting is om 14.00 uur.", "14.00 uur", "a time of day is compared with nothing"),
        ("Bel met 070 123 45 67.", "070 123 45 67", "it is no claim"),
        (
            "Er zijn 97 zaken: zes oude en 14 in Zwolle.",
            "14",
            "too little says that these figures belong together",
        ),
    ],
)
def test_the_reason_says_what_is_missing(sentence, text, reason):
    assert why(sentence)[text].startswith(reason)


def test_a_figure_of_a_table_without_a_total():
    table = "| Post | Zaken |\n|---|---|\n| Wegen | 12 |\n| Dijken | 15 |\n"
    reason = "no row or column of its table is called their total"
    assert why(f"Het overzicht van het jaar is als volgt.\n\n{table}") == {"12": reason, "15": reason}


def test_a_rule_that_is_off_is_named_as_the_reason():
    letter = readers.read("letter.md", b"De zitting is op 31 september 2025.")
    report = lint.check(letter, BOOK.select(("sum-mismatch",)), Options(language="nl"))
    assert report.reading is not None
    (came,) = looked(report.reading, report.evaluations).values()
    assert came.why is not None
    assert came.why.said == "no rule that is on looks at it"


def test_parts_that_are_smaller_than_their_whole_do_not_make_it():
    reason = "no part is larger than the whole; whether they make it was not looked at"
    assert why("Er kwamen 640 brieven, waarvan 45 uit Zeeland.") == {"640": reason, "45": reason}


def test_reasons_are_counted_without_what_each_mention_is_of():
    text = "Er zijn 14 gemeenten bezocht. Er staan 9 bomen."
    report = lint.check(readers.read("letter.md", text.encode()), BOOK.select(), Options(language="nl"))
    assert report.census is not None
    assert report.census.reasons == {
        "there are no other numbers of it, and no sum, share or change is made of it": 2
    }


def test_the_number_in_a_caption_is_that_of_its_own_table_and_another_one_refers():
    reasons = why(
        "Tabel 1: Leden, zoals in tabel 1 van het jaarverslag\n\n| Jaar | Leden |\n|---|---|\n| Nu | 8 |"
    )
    assert reasons["Tabel 1"] == "it is the number of what stands here"
