"""The settings of an editor: what cannot be right is refused as on the command line, in both languages."""

import datetime as dt

import pytest

from checker.catalogue import translated
from checker.lsp.settings import Settings, book, settings


def refused(given):
    wanted = settings(given)
    return wanted if isinstance(wanted, str) else book(wanted)


@pytest.mark.parametrize(
    ("given", "said", "gezegd"),
    [
        (
            {"ingore": ["sum-mismatch"]},
            "there is no setting 'ingore'; did you mean ignore?",
            "er is geen instelling 'ingore'; bedoelt u ignore?",
        ),
        (
            {"date": "2026-99-01"},
            "'2026-99-01' is no day; write it as 2026-06-23",
            "'2026-99-01' is geen dag; schrijf die als 2026-06-23",
        ),
        ({"lang": "fr"}, "lang: 'fr' is none of en, nl", "lang: 'fr' is geen van en, nl"),
    ],
)
def test_what_cannot_be_right_is_refused_with_what_was_meant(given, said, gezegd):
    assert refused(given) == f"lint-letter settings: {said}"
    assert translated(refused(given), "nl") == f"instellingen van lint-letter: {gezegd}"


def test_settings_that_are_right_are_taken():
    given = {"lint-letter": {"date": "2026-06-23", "lang": "nl", "show-rounding": True}}
    assert settings(given) == Settings(date=dt.date(2026, 6, 23), lang="nl", show_rounding=True)
    assert settings(None) == Settings()
