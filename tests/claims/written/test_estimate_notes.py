"""Which estimate of the text has its interval in the note at its mark?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def found(language: str, text: str, note: str) -> list[dict[str, list[str]]]:
    return [roles(claim) for claim in of_kind(understood(f"{text}\n\n[^1]: {note}\n", language), "estimate")]


@pytest.mark.parametrize(
    ("language", "text", "note", "estimate"),
    [
        (
            "en",
            "We estimate that 43 percent of farms lack a plan.[^1] Some have two.",
            "The 95 percent confidence interval for this estimate is (37, 49).",
            "43 percent",
        ),
        (
            "en",
            "About half use it. An estimated 31 percent[^1] of libraries charge a fee.",
            "This estimate has a 95 percent confidence interval from 33 percent to 40 percent.",
            "31 percent",
        ),
        (
            "nl",
            "Naar schatting 43% van de scholen heeft een plan.[^1]",
            "Het 95%-betrouwbaarheidsinterval loopt van 45% tot 52%.",
            "43%",
        ),
    ],
)
def test_the_note_gives_the_bounds(language: str, text: str, note: str, estimate: str) -> None:
    [claim] = found(language, text, note)
    [written] = claim["estimate"]
    assert written.endswith(estimate)
    assert {"bounds", "lower"} & set(claim)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (  # which of the two?
            "An estimated 43 percent of farms and 51 percent of mills lack one.[^1]",
            "The 95 percent confidence interval for this estimate is (37, 49).",
        ),
        (
            "An estimated 43 percent of farms lack a plan.[^1]",
            "The 95 percent confidence interval for the difference is (3, 9).",
        ),
        (  # of two estimates
            "An estimated 43 percent of farms lack a plan.[^1]",
            "The 95 percent confidence intervals are (47, 49) and (50, 53).",
        ),
        (
            "An estimated 43 percent of farms lack a plan.[^1]",
            "Estimates have margins of error between 3 and 5 percent.",
        ),
        (
            "An estimated 43 percent of farms lack a plan. None are new.[^1]",
            "The 95 percent confidence interval for this estimate is (47, 49).",
        ),
        (
            "An estimated 43 percent of farms lack a plan.[^1]",
            "The 95 percent confidence interval for the cost is from $47 to $49.",
        ),
    ],
)
def test_other_notes_give_none(text: str, note: str) -> None:
    assert found("en", text, note) == []
