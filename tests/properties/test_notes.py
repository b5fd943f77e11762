"""Do notes speak exactly when a mark or a note is missing, or a note says otherwise?"""

import datetime as dt
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, day, decimals, drawn, number, speaks

SENTENCES = {
    "nl": (
        "De minister stuurde een brief.",
        "Daarna volgde een debat.",
        "De Kamer stemde in.",
        "Dat is nu wet.",
    ),
    "en": ("The minister sent a letter.", "A debate followed.", "The House agreed.", "This is now law."),
}
NOTE = {"nl": "Brief van de minister", "en": "Letter from the minister"}
ISSUED = {
    "nl": "Op {} verscheen het verslag van de Rekenkamer.[^1]\n\n[^1]: Algemene Rekenkamer, verslag, {}\n",
    "en": "The GAO issued its report on {}.[^1]\n\n[^1]: GAO, annual report, {}.\n",
}
ROUNDED = {
    "nl": "Nederland voldoet daarmee aan de {}%-norm.[^1]\n\n[^1]: Voor afronding komt het uit op {}%.\n",
    "en": "The country thereby meets the norm of {}%.[^1]\n\n[^1]: Before rounding the percentage is {}%.\n",
}


@drawn
@given(LANGUAGES, st.sets(st.integers(1, 4)), st.sets(st.integers(1, 4)), st.sampled_from(("md", "txt")))
def test_marks_and_their_notes(language, marks, notes, form):
    """Marks and notes are drawn from 1 to 4: in order is a letter that has the same ones, without a gap."""
    assume(
        form == "md" or marks & notes
    )  # in plain text "[1] Letter" is a note only if something refers to it
    mark, head = ("[^{}]", "[^{}]: {}") if form == "md" else ("[{}]", "[{}] {}")
    sentences = [
        sentence + (mark.format(at) if at in marks else "")
        for at, sentence in enumerate(SENTENCES[language], start=1)
    ]
    below = [head.format(at, f"{NOTE[language]} {at + 2000}") for at in sorted(notes)]
    letter = "\n\n".join((" ".join(sentences), *below)) + "\n"
    run_on = not marks or sorted(marks) == list(range(min(marks), max(marks) + 1))
    right = not notes or (marks == notes and run_on)
    assert speaks("broken-footnote", letter, language, form=form) == (not right), letter


@drawn
@given(LANGUAGES, st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31)), st.integers(-3, 3))
def test_the_day_of_a_report_and_that_of_its_note(language, date, off):
    other = date + dt.timedelta(days=off)
    letter = ISSUED[language].format(day(date, language), day(other, language))
    assert speaks("footnote-mismatch", letter, language, form="md") == (off != 0), letter


@drawn
@given(LANGUAGES, st.integers(2, 5), decimals(1, 6, 2))
def test_a_norm_and_the_figure_before_rounding(language, norm, before):
    """A norm is compared at one decimal more than it is written: of 3% that is 2.95 to 3.05."""
    letter = ROUNDED[language].format(norm, number(before, language, 2))
    wrong = abs(before - norm) > Decimal("0.055")
    near = abs(abs(before - norm) - Decimal("0.05")) <= Decimal("0.005")
    if not near:
        assert speaks("footnote-mismatch", letter, language, form="md") == wrong, letter
