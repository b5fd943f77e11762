"""Which figures of a table do not add up, by what the line that they stand in is called?"""

import pytest

from tests.claims.tabular.test_totals import totals


@pytest.mark.parametrize("head", ["Unieke bedrijven", "Bedrijven (cumulatief)", "Tot nu toe"])
def test_what_is_counted_once_or_runs_on_has_no_total(head):
    found = totals(f"Soort; Aanvragen; {head}", "Brug; 12; 9", "Sluis; 5; 4", "Totaal; 17; 11")
    assert [whole for whole, *_ in found] == ["17"]


def test_a_running_total_is_no_total_of_the_columns_left_of_it():
    rows = ("Quarter; 2023; 2024; Total so far", "First; 100; 110; 110", "Second; 120; 130; 240")
    assert totals(*rows, language="en") == []


def test_persons_who_answer_are_no_total_of_their_answers():
    rows = ("Reden; Aantal", "Kosten; 120", "Tijd; 90")
    assert totals(*rows, "Totaal aantal respondenten; 200") == []
    assert [whole for whole, *_ in totals(*rows, "Totaal; 210")] == ["210"]
