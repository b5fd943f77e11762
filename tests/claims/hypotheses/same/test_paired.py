"""Which figures stand twice beside one and the same other figure?"""

from tests.claims.letters import of_kind, roles, understood

ONE = "Of the pilots 12.5% were ill and {} left the harbour."
OTHER = "The board was told of it. In the harbour 12.5% of the pilots were ill, and {} left it for good."


def found(*paragraphs: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood("\n\n".join(paragraphs), "en"), "restated")]


def test_figures_that_come_together_come_together_again() -> None:
    assert found(ONE.format("2.4%"), OTHER.format("2.9%")) == [{"left": ["2.9%"], "right": ["2.4%"]}]
    assert not found(ONE.format("2.4%"), OTHER.format("2.4%"))


def test_beside_another_figure_it_is_another() -> None:
    assert not found(ONE.format("2.4%"), OTHER.replace("12.5%", "31.7%").format("2.9%"))


def test_three_values_beside_one_figure_are_a_form() -> None:
    assert not found(ONE.format("2.4%"), OTHER.format("2.9%"), OTHER.format("2.7%"))
