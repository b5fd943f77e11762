"""Which figures of a sentence, each for a year, are those of one line of a table, but for one slip?"""

import pytest

from checker import claims, readers

_ROWS = """
| Year | Objections | Upheld |
| --- | --- | --- |
| 2019 | 2,318 | 611 |
| 2020 | 2,240 | 583 |
| 2021 | 2,146 | 547 |
"""
_COLUMNS = """
| Line | 2019 | 2020 |
| --- | --- | --- |
| 7B (North) | 31 | 46 |
| 12 (South) | 88 | 92 |
| Harbour | 230 | 271 |
"""


def pairs(sentence, table):
    reading = claims.find(readers.read("letter.md", f"{sentence}\n{table}".encode()), language="en")
    return [
        (each.roles["text"][0].text, each.roles["cell"][0].text)
        for each in reading.claims
        if each.kind == "cell_pair"
    ]


@pytest.mark.parametrize(
    ("sentence", "table", "found"),
    [
        # Years that head rows: a figure of three digits shows of which column the sentence tells.
        ("There were 2,318 in 2019 and 2,164 in 2021.", _ROWS, [("2,318", "2,318"), ("2,164", "2,146")]),
        ("It fell from 2,318 in 2019 to 2,164 in 2021.", _ROWS, [("2,318", "2,318"), ("2,164", "2,146")]),
        ("There were 2,318 in 2019 and 2,999 in 2021.", _ROWS, []),  # no slip
        ("There were 2,318 in 2019 and 2,240 in 2021.", _ROWS, []),  # another cell's
        ("There were 2,813 in 2019 and 2,164 in 2021.", _ROWS, []),  # nothing shows the column
        ("There were 2,318 in 2019, and 2,164 came later.", _ROWS, []),  # no year
        # Years that head columns: shorter figures do where the sentence names the row.
        ("On line 7B there were 31 in 2019 and 64 in 2020.", _COLUMNS, [("31", "31"), ("64", "46")]),
        ("On line 7 there were 31 in 2019 and 64 in 2020.", _COLUMNS, []),
        ("There were 31 in 2019 and 64 in 2020.", _COLUMNS, []),
        ("The harbour had 230 in 2019 and 217 in 2020.", _COLUMNS, [("230", "230"), ("217", "271")]),
    ],
)
def test_a_slip_is_told_where_another_figure_shows_its_line(sentence, table, found):
    assert pairs(sentence, table) == found
