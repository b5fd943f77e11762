"""Which documents does a letter name with their date: by a number, by a title, or by a name of their own?"""

import pytest

from checker.claims.find import _read
from checker.claims.lexicon import load
from checker.claims.mentions import passage
from checker.claims.registry import By, cited
from checker.document import Block, BlockKind, Origin


def known(text: str, language: str = "nl") -> list[tuple[By, str, str]]:
    own = passage(Block("p1", BlockKind.PARAGRAPH, text, Origin(())), load(language))
    _read(own)
    return [(one.by, " ".join(one.key), one.date.iso) for one in cited([own])]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Zie AB-2024-0123 van 3 mei 2024.", (By.NUMBER, "AB-2024-0123", "2024-05-03")),
        (
            "nl",
            "De brief van 3 mei 2024 (Kamerstuk 28 676, nr. 504) geldt.",
            (By.BEHIND, "28676-504", "2024-05-03"),
        ),
        (
            "nl",
            "Mijn brief van 3 mei 2024, kenmerk AB-2024-0123, geldt.",
            (By.BEHIND, "AB-2024-0123", "2024-05-03"),
        ),
        (
            "nl",
            "Het Verdrag van Zwolle van 3 mei 1983 geldt.",
            (By.NAME, "zwol verdrag", "1983-05-03"),
        ),
        ("nl", "Dat staat in de Havenwet 1971.", (By.NAME, "havenwet", "1971")),
        ("en", "See the Harbour Safety Act of 1971.", (By.NAME, "harbour safety act", "1971")),
    ],
)
def test_a_document_is_known_by_what_stands_beside_its_date(
    language: str, text: str, expected: tuple[By, str, str]
) -> None:
    assert known(text, language) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "De wet van 3 mei 1983 geldt.",
        "Het debat van 3 mei 2024 (Kamerstuk 28 676, nr. 504) was lang.",
        "De circulaire van 3 mei 2024 (Stcrt. 2024, 87) geldt.",
        "Dat stond in de brief van 3 mei 2024. Kamerstuk 28 676, nr. 504 zegt niets.",
        "In de Havenwet op 3 mei 1983.",
    ],
)
def test_a_date_alone_knows_no_document(text: str) -> None:
    assert not known(text)
