"""Which codes does one and the same bracket explain?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

ONE = "The dues rest on Regulation (EU) No 604/2031 ({})."
OTHER = "Ferries are free under Regulation (EU) No {} ({})."


def found(*paragraphs: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood("\n\n".join(paragraphs), "en"), "code_pair")]


def test_one_bracket_is_of_one_paper() -> None:
    (pair,) = found(ONE.format("sea ports"), OTHER.format("640/2031", "sea ports"))
    assert pair == {"later": ["640/2031"], "earlier": ["604/2031"]}


def test_the_year_of_a_paper_too() -> None:
    (pair,) = found(ONE.format("sea ports"), OTHER.format("604/2030", "sea ports"))
    assert pair == {"later": ["604/2030"], "earlier": ["604/2031"]}


def test_it_is_told_though_another_paper_has_that_number() -> None:
    (pair,) = found(
        "- Directive 2031/58/EC (sea ports)",
        "- Directive 2031/85/EC (inland shipping)",
        "- Directive 2031/58/EC (sea ports), on pilots",
        "- Directive 2031/85/EC (inland shipping), on barges",
        "- Directive 2031/85/EC (sea ports), on quays",
    )
    assert pair == {"later": ["2031/85/EC"], "earlier": ["2031/58/EC"]}


@pytest.mark.parametrize(
    ("code", "gloss"),
    [
        ("604/2031", "sea ports"),  # it is the same
        ("913/2027", "sea ports"),  # no slip makes it of the other
        ("608/2031", "sea ports"),  # the next of a series
        ("640/2031", "inland shipping"),  # something else
    ],
)
def test_other_papers(code: str, gloss: str) -> None:
    assert not found(ONE.format("sea ports"), OTHER.format(code, gloss))


def test_a_bracket_that_tells_of_the_edition_says_nothing_of_the_subject() -> None:
    papers = "Directive 2031/58/EC (recast), on ports.", "Directive 2031/85/EC (recast), on barges."
    assert not found(f"- {papers[0]}", f"- {papers[1]}")
