"""Do references, names and open places speak exactly when they differ, lead nowhere or are open?"""

from hypothesis import given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, drawn, number, said, speaks

CAPTIONS = {"nl": "Tabel {}. Kosten van het onderhoud", "en": "Table {}: Costs of the maintenance"}
SEE = {"nl": "Zie tabel {} voor de kosten.", "en": "The costs are in table {}."}
FILLED = {
    "nl": ("Voor het onderhoud is dit jaar € {} miljoen beschikbaar.", "De kosten stegen met {} procent."),
    "en": ("Spending on bridges rose by {} percent in two years.", "This year € {} million is available."),
}
NAMES = {
    "nl": ("Zuid{}Korea", "Noord{}Macedonië", "Saoedi{}Arabië"),
    "en": ("North{}Brabant", "Guinea{}Bissau", "Timor{}Leste"),
}


@drawn
@given(LANGUAGES, st.integers(2, 4), st.integers(1, 6))
def test_a_table_that_is_referred_to(language, tables, wanted):
    captions = [CAPTIONS[language].format(at) for at in range(1, tables + 1)]
    letter = "\n\n".join((SEE[language].format(wanted), *captions)) + "\n"
    assert speaks("missing-reference", letter, language, form="md") == (wanted > tables), letter


@drawn
@given(st.integers(20000, 36999), st.integers(1, 999), st.integers(-9, 9), st.integers(-9, 9))
def test_the_number_of_a_paper_in_its_head_and_in_its_code(dossier, paper, off_dossier, off_paper):
    other, other_paper = dossier + off_dossier, max(paper + off_paper, 1)
    spaced = f"{dossier // 1000} {dossier % 1000:03d}"
    letter = (
        f"{spaced} NAVO\n\nNr. {paper} BRIEF VAN DE MINISTER VAN DEFENSIE\n\nDen Haag, 4 april 2025\n\n"
        f"Hierbij bied ik u de strategie aan.\n\nkst-{other}-{other_paper}\n"
    )
    wrong = (other, other_paper) != (dossier, paper)
    assert speaks("reference-mismatch", letter, "nl", form="md") == wrong, letter


@drawn
@given(LANGUAGES, st.integers(0, 1), st.integers(2, 900), st.sampled_from(("XX", "XXX", "[bedrag]", None)))
def test_an_amount_that_was_left_open(language, form, amount, open_place):
    if open_place == "[bedrag]" and language == "en":
        open_place = "[amount]"
    text = number(amount, language) if open_place is None else open_place
    sentence = FILLED[language][form].format(text)
    assert said("placeholder", sentence, language) == (open_place is not None), sentence


@drawn
@given(LANGUAGES, st.integers(0, 2), st.sampled_from("- "), st.sampled_from("- "))
def test_one_name_in_two_spellings(language, form, first, second):
    name = NAMES[language][form]
    one, other = name.format(first), name.format(second)
    text = {
        "nl": f"De minister sprak met {one} over handel. Ook met {other} is een akkoord gesloten.",
        "en": f"The minister spoke with {one} about trade. Later he met {other} again.",
    }[language]
    assert said("name-variant", text, language) == (first != second), text
