"""Which bare numbers count nothing?"""

import pytest

from checker import claims, readers
from checker.claims.mentions.mention import Kind
from checker.document import Document
from tests.claims.one_sentence import mentions

LABELS = [
    ("nl", "Het ministerie zit aan de Lange Voorhout 8, Den Haag.", "8", "label"),
    ("nl", "Zie begrotingshoofdstuk 5 van de begroting.", "5", "label"),
    ("nl", "In fase twee bespreken wij de uitkomsten.", "twee", "label"),
    ("nl", "Een 13- en een 14-jarige zijn gehoord.", "13", "label"),
    ("nl", "Dit staat in map 020 van de dienst.", "020", "code"),
    ("nl", "De bedragen (x € 1.000) staan in de bijlage.", "€ 1.000", "label"),
    ("nl", "De bedragen in duizend euro staan in de bijlage.", "duizend euro", "label"),
    ("nl", "Het stuk 16002391 is weg.", "16002391", "code"),
    ("nl", "1 De vragen zijn overgenomen.", "1", "note-mark"),
    ("nl", "28676", "28676", "dossier"),
    ("nl", "28 676 Toekomst van de bruggen", "28 676", "dossier"),
    ("nl", "De voorziening loopt goed. 2. De kosten dalen.", "2", "label"),
    ("en", "Write to Washington, D.C. 20548.", "C. 20548", "label"),
    ("en", "The report (see [3]) was short.", "3", "note-mark"),
    ("en", "Loans under COVID- 19 were repaid.", "19", "code"),
]
COUNTS = [
    ("nl", "Zij vroegen 28 676 inwoners in 2024 om hun mening.", "28 676"),
    ("nl", "In deze fase twee besluiten nemen is veel.", "twee"),
    ("nl", "Er kwamen 1600239 brieven binnen.", "1600239"),
    ("nl", "Dat is 5 x 1.000 stuks.", "1.000"),
    ("nl", "Het zijn er duizend in elke gemeente.", "duizend"),
    ("en", "In London 12 bridges were closed.", "12"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "sort"), LABELS)
def test_a_number_that_names_something_is_no_claim(
    language: str, sentence: str, text: str, sort: str
) -> None:
    found = {one.text: one for one in mentions(sentence, language)}
    assert (found[text].kind, found[text].about.subject) == (Kind.NOT_A_CLAIM, sort)


@pytest.mark.parametrize(("language", "sentence", "text"), COUNTS)
def test_a_number_of_the_same_form_that_counts_is_one(language: str, sentence: str, text: str) -> None:
    assert {one.text: one.kind for one in mentions(sentence, language)}[text] is Kind.COUNT


def test_the_last_number_of_an_address_s_line_is_the_house_s() -> None:
    document = readers.read("letter.txt", b"Kadestraat 52\nUtrecht\n\nHavenweg 8\n3511 AB Utrecht\n")
    assert isinstance(document, Document)
    kinds = {one.text: one.kind for one in claims.find(document, language="nl").mentions}
    assert kinds["52"] is Kind.NOT_A_CLAIM
    assert kinds["8"] is Kind.NOT_A_CLAIM


def test_a_number_at_a_line_s_end_counts_the_noun_on_the_next() -> None:
    text = "Het college sprak in dit voorjaar lang en vaak met 12\ngemeenten en met 14\nwaterschappen.\n"
    document = readers.read("letter.txt", text.encode())
    assert isinstance(document, Document)
    subjects = {one.text: one.about.subject for one in claims.find(document, language="nl").mentions}
    assert subjects == {"12": "gemeenten", "14": "waterschappen"}
