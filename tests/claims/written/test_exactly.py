import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "text", "hedged", "precise"),
    [
        ("nl", "Ruim 2.400 boeren deden mee. Precies waren het er 2.487.", "Ruim 2.400", "2.487"),
        ("en", "Almost 500 farms applied. The exact number was 487.", "Almost 500", "487"),
    ],
)
def test_the_next_sentence_says_the_exact_number(language, text, hedged, precise):
    assert roles("bracket", text, language) == [{"hedged": [hedged], "precise": [precise]}]


@pytest.mark.parametrize(
    "text",
    [
        "Almost 500 farms applied. The exact number for 2024 was 487.",
        "Almost 500 farms applied. The exact number of schools was 487.",
        "Almost 500 farms applied. The exact number was 187.",
        "Almost 500 farms and 612 schools applied. The exact number was 587.",
        "Almost 500 farms applied. The number was 487.",
    ],
)
def test_what_may_be_of_something_else_is_none(text):
    assert of_kind("bracket", text, "en") == []
