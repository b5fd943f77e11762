"""What a letter says is to come, or has been, and its own date."""

import pytest

from tests.claims.said import speaks

DATE = "2025-05-12"


@pytest.mark.parametrize(
    ("language", "sentence", "rule"),
    [
        ("nl", "De Raad zal op 6 mei 2025 in Luxemburg bijeenkomen.", "letter-after-event"),
        ("nl", "De briefing staat gepland op 9 mei 2025 van 13.30 tot 15.00 uur.", "letter-after-event"),
        ("nl", "Op 6 mei 2025 reist de minister naar Parijs.", "letter-after-event"),
        ("en", "The minister will attend the meeting in Oslo on 6 May 2025.", "letter-after-event"),
        ("en", "I look forward to seeing you at the symposium on 6 May 2025.", "letter-after-event"),
        ("nl", "Ik verzoek u mij uw vragen te sturen vóór 6 mei 2025.", "deadline-mismatch"),
        ("en", "Please send it to me by 6 May 2025.", "deadline-mismatch"),
        ("nl", "In antwoord op uw brief van 20 november 2025 meld ik dit.", "relative-date-mismatch"),
        ("en", "I refer to your letter of 20 November 2025.", "relative-date-mismatch"),
        ("nl", "Op 3 juni 2025 is het advies uitgebracht.", "relative-date-mismatch"),
        ("nl", "De afgelopen Raad van 3 juni 2025 ging over visserij.", "relative-date-mismatch"),
        ("nl", "Op de aanstaande top van 6 mei 2025 spreken wij elkaar.", "letter-after-event"),
        ("en", "The upcoming meeting of 6 May 2025 is about bridges.", "letter-after-event"),
        ("nl", "De raad heeft op 3 juni 2025 een besluit genomen.", "relative-date-mismatch"),
        ("nl", "Ik bied u de op 3 juni 2025 vastgestelde antwoorden aan.", "relative-date-mismatch"),
        ("en", "On 3 June 2025 the council issued its advice.", "relative-date-mismatch"),
        ("en", "The council published its advice on 3 June 2025.", "relative-date-mismatch"),
    ],
)
def test_a_day_that_cannot_be_so_seen_from_the_letter(language, sentence, rule):
    assert speaks(rule, sentence, language, DATE)
    assert not speaks(
        rule, sentence.replace("2025", "2026" if rule != "relative-date-mismatch" else "2024"), language, DATE
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De Raad zou op 6 mei 2025 bijeenkomen."),
        ("nl", "Op 3 juni 2025 is de school gesloten."),
        ("nl", "In mijn brief over de komende Raad van 6 mei 2025 staat het."),
        ("nl", "Het contract werd verlengd tot 3 juni 2025."),
        ("nl", "De raad is op 3 juni 2025 voorzien."),
        ("en", "The licence was extended and expires on 3 June 2025."),
        ("en", "The election was set for 3 June 2025."),
        ("en", "The government prepared for the summit on 3 June 2025."),
        ("en", "The lease was for a term ending on 3 June 2030."),
        ("en", "The board discussed the conference on 3 June 2025."),
        ("nl", "De minister heeft een uitnodiging voor het congres op 3 juni 2025 ontvangen."),
        ("nl", "Op 31 december 2026 hebben alle gemeenten een plan vastgesteld."),
        ("en", "The president decided to leave on 3 June 2025."),
        ("nl", "Het debat was gepland op 6 mei 2025."),
        ("nl", "Op 6 mei 2019 reist de minister naar Parijs."),  # told as history
        ("nl", "In het verslag staat: “De Raad zal op 6 mei 2025 bijeenkomen.”"),
        ("nl", "Zoals bij de stremming van 6 mei 2025 tot 8 mei 2025 zullen er bussen rijden."),
        ("nl", "De wijziging zal met terugwerkende kracht op 6 mei 2025 ingaan."),
        ("nl", "Het verzoek over de wet, gewijzigd op 6 mei 2025, is ontvangen."),
        ("nl", "Het besluit van 6 mei 2025 zal worden herzien."),
        ("en", "The meeting has been held on 6 May 2025 and will be repeated."),
    ],
)
def test_what_was_to_come_or_is_told_of_another_day(language, sentence):
    assert not any(
        speaks(rule, sentence, language, DATE) for rule in ("letter-after-event", "deadline-mismatch")
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "In mijn vorige brief schreef ik dat de Raad op 6 mei 2025 zal bijeenkomen."),
        ("nl", "U vraagt of de Raad op 6 mei 2025 zal bijeenkomen."),
        ("nl", "De termijn begint op 6 mei 2025 en eindigt op 8 mei 2025."),
        ("en", "The board will review the forum held in Alderby on 6 May 2025."),
        ("en", "You ask whether the board will meet on 6 May 2025."),
    ],
)
def test_a_day_of_what_was_done_said_or_asked_is_announced_by_nobody(language, sentence):
    assert not speaks("letter-after-event", sentence, language, DATE)


def test_what_is_planned_for_a_day_is_still_announced():
    assert speaks("letter-after-event", "The board will attend the forum planned on 6 May 2025.", "en", DATE)
