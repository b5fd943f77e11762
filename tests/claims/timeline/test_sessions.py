"""Years that run over New Year, and the days of what is of one."""

import pytest

from tests.claims.said import speaks

RULE = "session-year-mismatch"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Zie de brief (Tweede Kamer, vergaderjaar 2016-2018, 33 930, nr. 1)."),
        ("nl", "Zie Kamerstukken II 2023/25, 36 410, nr. 15."),
        ("nl", "In het voetbalseizoen 2014-2014 was dat anders."),
        ("nl", "Het verbod gold bij de jaarwisseling van 2020–2022 voor het eerst."),
        ("nl", "Zie het antwoord (Kamer, 2016-2017, nr. 127 van 16 augustus 2019)."),
        ("nl", "Zie de vergadering van 16 maart 2015 (Integraal Verslag, Kamer, 2016-2017, nr. 12)."),
        (
            "nl",
            "In mijn antwoord van 22 november 2021 op uw vragen (Aanhangsel, vergaderjaar 2020-2021, nr. 8).",
        ),
        ("en", "In the academic year 2015-18 it was higher."),
        ("en", "The Third Report of Session 2012-13, HC 318, published on 6 November 2014, says so."),
    ],
)
def test_years_that_do_not_follow_each_other(language, sentence):
    assert speaks(RULE, sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Zie de brief (Tweede Kamer, vergaderjaar 2016- 2017, 33 930, nr. 1)."),
        ("nl", "Zie de brief (Tweede Kamer, vergaderjaar 2011-20 12, 33 240, nr. 2)."),  # torn by a page
        ("nl", "Zie Kamerstukken II 1999/00, 26 410, nr. 15."),
        ("nl", "De schooljaren 2015-2018 telden mee."),
        ("nl", "Zie het antwoord (Kamer, 2016-2017, nr. 127 van 16 augustus 2017)."),
        ("nl", "Zie de vergadering van 16 maart 2017 (Integraal Verslag, Kamer, 2016-2017, nr. 12)."),
        (
            "nl",
            "In mijn brief van 22 november 2021 over de motie (Kamerstuk, vergaderjaar 2018-2019, nr. 8).",
        ),
        ("en", "The Third Report of Session 2012-13, HC 318, published on 6 June 2012, says so."),
        ("nl", "De kamer 2016-2018 in het gebouw is leeg."),
        ("en", "The House of Commons, session 2010-12, took note."),
        ("en", "Over the years 2015-18 it was higher."),
    ],
)
def test_years_that_do_or_that_are_no_such_year(language, sentence):
    assert not speaks(RULE, sentence, language)
