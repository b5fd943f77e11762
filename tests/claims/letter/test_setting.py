"""What is each part of a letter about: its date, its subject, its reference?"""

import datetime as dt

import pytest

from checker import claims, readers
from checker.claims.letter.setting import fields
from checker.claims.lexicon import grammar
from checker.document import Document

WORDS = {name: grammar.load(name).words for name in grammar.languages()}
BODY = "\n\nDe minister heeft met de gemeenten gesproken over de bruggen, en over de wegen daarheen.\n"


def letter(text: str) -> Document:
    document = readers.read("letter.txt", text.encode())
    assert isinstance(document, Document)
    return document


def found(text: str) -> list[tuple[str, str]]:
    document = letter(text)
    return [
        (field.name, document.by_id[field.block].text[field.span.start : field.span.end].strip())
        for field in fields(document, WORDS)
    ]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Datum 23 juni 2026\nBetreft Staat van de bruggen",
            [("date", "23 juni 2026"), ("subject", "Staat van de bruggen")],
        ),
        ("Onze referentie\nBR2629412", [("reference", "BR2629412")]),
        (
            "DATUM 6 juni 2014 BETREFT Staat van de bruggen",
            [("date", "6 juni 2014"), ("subject", "Staat van de bruggen")],
        ),
        ("D A T U M  5 juni 2019  B E T R E F T\nStaat", [("date", "5 juni 2019"), ("subject", "Staat")]),
        ("Antwoord van de minister (ontvangen 7 juni 2024).", [("received", "7 juni 2024).")]),
        ("Utrecht, 3 mei 2024", [("date", "3 mei 2024")]),
        ("Zwolle, 3 mei 2024", [("date", "3 mei 2024")]),
        ("3 mei 2024", [("date", "3 mei 2024")]),
        ("May 3, 2024", [("date", "May 3, 2024")]),
        ("Den Haag 3 mei 2024", [("date", "3 mei 2024")]),
        ("Amsterdam, vr. 3 mei 2024", [("date", "vr. 3 mei 2024")]),
        ("’s-Hertogenbosch, 3 mei 2024", [("date", "3 mei 2024")]),
        ("Washington, D.C., May 3, 2024", [("date", "May 3, 2024")]),
        ("May 3, 2024 was a Friday", []),
        ("Brief van 3 mei 2024", []),
        ("Artikel 5, 3 mei 2024", []),
        ("Vergadering van de raad, zaal 3 mei 2024", []),
        ("Van 9 tot 11 juli komen zij bijeen.", []),
        ("van de minister voor de bruggen, kenmerk 12 van de dienst", []),
    ],
)
def test_header_fields_are_found_as_they_are_written(head: str, expected: list[tuple[str, str]]) -> None:
    assert found(head + BODY) == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Datum 23 juni 2026" + BODY, "2026-06-23"),
        ("Utrecht, 3 mei 2024" + BODY, "2024-05-03"),
        ("Vragen van het lid Bakker (ingezonden 6 mei 2024)." + BODY, "2024-05-06"),
        ("Vragen (ingezonden 6 mei 2024).\nAntwoord (ontvangen 7 juni 2024)." + BODY, "2024-06-07"),
        ("Datum van het overleg: 3 mei 2024" + BODY, None),
        ("Geachte voorzitter," + BODY + "\nBrugwacht, 3 mei 2024\n", None),
        ("Geachte voorzitter,\n\nDit volgt op de top van\n11 juli 2024\n" + BODY, None),
    ],
)
def test_a_letter_s_date_is_its_own_or_not_told(text: str, date: str | None) -> None:
    reading = claims.find(letter(text), language="nl")
    assert reading.date == (dt.date.fromisoformat(date) if date else None)


def test_the_date_that_the_user_gives_goes_first() -> None:
    given = dt.date(2025, 1, 2)
    assert claims.find(letter("Datum 23 juni 2026" + BODY), language="nl", date=given).date == given
