"""What are the words, numbers and signs of a text?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.lexicon.tokens import split


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Dat kost € 1.250,50.", ["Dat", "kost", "€", "1.250,50", "."]),
        ("2 oktober2024", ["2", "oktober", "2024"]),
        ("14,4ton", ["14,4", "ton"]),
        ("2 dagen3) 6 juni", ["2", "dagen", "3", ")", "6", "juni"]),
        ("(zie COP26) en", ["(", "zie", "COP26", ")", "en"]),
        ("AP4 en m2", ["AP4", "en", "m2"]),
        ("'s-Gravenhage", ["'", "s", "-", "Gravenhage"]),
        ("zo'n risico’s", ["zo'n", "risico’s"]),
        ("2%.4", ["2", "%", ".", "4"]),
        ("plaats.2. De", ["plaats", ".", "2", ".", "De"]),
        ("a .5 percent", ["a", ".5", "percent"]),
        ("één ½", ["één", "½"]),
        ("Oekraïne 2024Z18294", ["Oekraïne", "2024", "Z18294"]),
        ("", []),
        (" \u00a0\u202f\n", []),
    ],
)
def test_a_text_has_these_tokens(text: str, tokens: list[str]) -> None:
    found = split(text)
    assert [found.written(index) for index in range(len(found))] == tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("In 2023⁵ niet.", ["In", "2023", "niet", "."]),
        ("37%¹² en 12 m², 5 km³.", ["37", "%", "en", "12", "m²", ",", "5", "km³", "."]),
        ("zaken⁵ en € 500² of 4½", ["zaken", "en", "€", "500", "of", "4", "½"]),
        ("10⁶ en 10⁻³ deeltjes, 110⁶", ["en", "deeltjes", ",", "110"]),
    ],
)
def test_a_raised_mark_is_no_token_and_a_power_of_ten_no_number(text: str, tokens: list[str]) -> None:
    found = split(text)
    assert [found.written(index) for index in range(len(found))] == tokens


@given(st.text())
def test_tokens_are_all_of_the_text_but_its_blanks_and_raised_marks(text: str) -> None:
    found = split(text)
    assert "".join(found.written(index) for index in range(len(found))) == "".join(found.text.split())
    assert len(found.text) == len(text)
    assert all(one in (other, " ") for one, other in zip(found.text, text, strict=True))
    assert all(start < end for start, end in zip(found.starts, found.ends, strict=True))
    assert list(found.starts) == sorted(found.starts)


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd", "Po"])))
def test_lower_case_never_moves_a_token(text: str) -> None:
    found = split(text)
    assert [len(word) for word in found.lower] == [
        end - start for start, end in zip(found.starts, found.ends, strict=True)
    ]


def test_a_token_knows_whether_it_touches_the_one_before() -> None:
    found = split("14,4ton of 14,4 ton")
    assert [found.glued(index) for index in range(len(found))] == [False, True, False, False, False]
