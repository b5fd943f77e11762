"""Which number of a row is not the one due, or is left out?"""

import pytest

from tests.claims.letters import of_kind, understood

_QUESTIONS = "Vraag 1 Hoe oud is de brug? De brug is oud. Vraag 2 Wie betaalt dat? De provincie. {}"


def told(letter: str, language: str = "nl") -> list[tuple[str, str, str]]:
    found = of_kind(understood(letter, language), "row")
    return [(claim.traits["state"], claim.traits["left"], claim.traits["right"]) for claim in found]


def headings(*numbers: str) -> str:
    return "".join(f"# {number}\n\nDe brug is oud en het verkeer is druk.\n\n" for number in numbers)


@pytest.mark.parametrize(
    ("letter", "left", "right"),
    [
        (headings("1 Kosten", "2 Tijd", "4 Verkeer"), "4", "3"),
        (headings("1 Kosten", "1.1 Staal", "1.2 Beton", "1.4 Hout"), "1.4", "1.3"),
        (headings("I", "II", "IV"), "IV", "III"),
        (headings("Antwoord 1", "Antwoord 2", "Antwoord 4"), "4", "3"),
        (headings("A. Kosten", "B. Tijd", "D. Verkeer"), "D", "C"),
        ("De punten zijn:\n\n1. kosten;\n\n2. tijd;\n\n4. verkeer.\n", "4", "3"),
        (_QUESTIONS.format("Vraag 4 Wanneer begint het? In mei."), "4", "3"),
        (_QUESTIONS.format("Vraag 4 7/9 Wanneer begint het? In mei."), "4", "3"),
    ],
)
def test_a_number_that_is_left_out_is_missed(letter, left, right):
    assert told(letter) == [("skipped", left, right)]


def test_others_that_were_not_read_hide_none_that_is_out_of_place():
    letter = "1. Ja. 2. De brug is oud. 5. Er komt een nieuwe. 4. Neen.5. 18 zones doen mee. 6. Ja. 7. Neen."
    assert told(letter) == [("out", "5", "3")]


@pytest.mark.parametrize(
    "letter",
    [
        headings("1 Kosten", "2 Tijd", "5 Verkeer", "6 Slot"),
        headings("1 Kosten", "3 Tijd", "5 Verkeer"),
        headings("Antwoord 1", "Antwoord 4"),
        headings("Antwoord 1", "Antwoord 4", "Antwoord 7"),
        headings("Antwoord 1", "Antwoord 2", "Antwoord 5"),
        headings("Antwoord 1", "Antwoord 3", "Antwoord 5") + "Wij telden 2 bruggen.",
        headings("A. Kosten", "D. Tijd"),
        headings("Antwoord A", "Antwoord D"),
        "Ik beantwoord de vragen 1, 2 en 4.\n\n" + headings("Vraag 1", "Vraag 2", "Vraag 4"),
        headings("3 Kosten", "4 Tijd", "6 Verkeer"),  # a piece of something larger
        headings("A. Kosten", "B. Tijd", "C. Verkeer"),
        _QUESTIONS.format("7/9Vraag 3 Wat nu? Niets. Vraag 4 Wanneer begint het? In mei."),
        _QUESTIONS.format("Vraag 4 Wanneer begint het? In mei. Vraag 3 is voor mijn collega."),
        '1. Ja. 2. De wet zegt: "1. Brug. 2. Sluis." 3. De brug is oud. 4. Neen.',
        "Nr. 1. Ja. 2. De brug is oud.\n\n| 3. | De sluis |\n|---|---|\n| 4 | 5 |\n\n4. Neen.\n",
    ],
)
def test_what_is_there_in_another_form_or_was_chosen_is_not(letter):
    assert told(letter) == []


def test_a_question_in_running_text_is_no_pointer():
    assert told(_QUESTIONS.format("Vraag 3 Wanneer begint het? In mei.")) == []
    assert told("Zie het antwoord op Vraag 3 Wat nu. Vraag 2 Wie betaalt dat?") == []


def test_equals_of_a_ranking_have_one_number():
    assert told("De winnaars zijn:\n\n1. Gouda\n2. Delft\n2. Hoorn\n4. Assen\n") == []
    letter = "De punten zijn:\n\n1. Tel de bruggen.\n2. Noem ze.\n2. Herstel ze.\n4. Klaar.\n"
    assert told(letter) == [("out", "2", "3")]
