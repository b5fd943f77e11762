"""A cell's figure measures what its column says, for what its row says, at the time that either names."""

from tests.claims.shown import measures, places, when

TABLE = """
| Gemeente | Klachten | Uitgaven in 2024 |
| --- | --- | --- |
| Zwolle | 310 | € 5 |
| Deventer | 205 | € 7 |
"""


def test_a_column_names_what_its_figures_measure() -> None:
    assert measures(TABLE, "nl")["205"] == "klachten"


def test_a_row_narrows_its_figures() -> None:
    assert places(TABLE, "nl")["205"][0] == "deventer"


def test_a_head_names_the_time() -> None:
    assert when(TABLE, "nl")["€ 7"] == "2024"
    assert when(TABLE, "nl")["310"] is None
