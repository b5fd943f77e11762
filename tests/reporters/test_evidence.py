"""Does what is said of evidence add up, and is it short?"""

import re

from msgspec.structs import replace

from checker.census import strongest
from checker.claims import Evidence
from checker.quantity import unknown
from checker.reporters import claims, evidence, html, terminal
from checker.reporters.colour import Paint
from checker.reporters.manner import Manner
from tests.handmade import report
from tests.weighed import counted, weighed

LETTER = counted("Er kwamen [[total|640]] klachten, waarvan [[part|210]], [[part|180]] en [[part|350]].")
PLAIN = Paint(on=False)


def test_points_add_up_to_their_total_the_most_telling_first():
    some = tuple(
        Evidence(f"sign {chr(97 + at)}", points) for at, points in enumerate((-15, 3, 8, -1, 2, 2, 1, 4))
    )
    said = evidence.weighed(some)
    assert said == "4 = sign a -15, sign c 8, sign h 4, sign b 3, sign e 2, 3 more: 2"
    total, *points = map(int, re.findall(r"-?\d+(?= =|,|$)", said))
    assert total == sum(points)


def test_a_reading_says_what_a_figure_is_and_how_sure_that_is():
    likely = weighed(LETTER, -4)
    whole, first = LETTER.roles["total"][0], LETTER.roles["part"][0]
    assert evidence.reading(likely, whole).startswith(
        "whole of 210, 180, 350: likely: -4 = to begin with -16"
    )
    assert evidence.reading(likely, first, "nl").startswith(
        "deel van 640 (met 180, 350): waarschijnlijk: -4 ="
    )
    shares = replace(likely, roles={"part": LETTER.roles["part"]})
    assert evidence.reading(shares, first, "nl").startswith(
        "een van de delen van een geheel (met 180, 350): waarschijnlijk: -4 ="
    )
    open_ = replace(likely, outcome=unknown("too little says so"))
    assert evidence.reading(open_, whole).startswith("whole of 210, 180, 350: undecided: -4 = ")
    assert evidence.reading(open_, whole).endswith("; too little says so")


def test_the_strongest_reading_of_a_figure_is_the_one_that_contradicts_then_that_with_most_points():
    fails, open_ = weighed(LETTER, -15), replace(weighed(LETTER, 9), outcome=unknown("another is likelier"))
    weaker = replace(weighed(LETTER, 5), outcome=unknown("another is likelier"))
    assert all(one is fails for one in strongest([open_, fails]).values())
    assert all(one is open_ for one in strongest([weaker, open_]).values())


def test_claims_say_each_reading_once_under_its_whole():
    text = claims.render(report(LETTER, weighed(LETTER, -4)), paint=PLAIN)
    assert text.count("likely: -4 = ") == 1
    assert text.index("640") < text.index("likely: -4 = ") < text.index("  210")


def test_a_finding_says_what_speaks_for_it_only_to_who_asks_to_be_thorough():
    one = report(LETTER, weighed(LETTER, -15))
    assert "deserves a look: -15 = to begin with -27, a whole row 12" in terminal.render(
        one, paint=PLAIN, thorough=True
    )
    assert "= to begin" not in terminal.render(one, paint=PLAIN)


def test_the_report_folds_what_deserves_a_look_under_a_heading_of_its_own():
    whole = report(LETTER, weighed(LETTER, -15))
    for each in (whole, replace(whole, findings=(), looks=whole.findings)):
        for ui, heading in (("nl", "Verdient een blik (1)"), ("en", "Deserves a look (1)")):
            page = html.whole([html.one(each, Manner(ui=ui))], [each], ())
            assert f'<details class="more"><summary>{heading}</summary>' in page
            assert page.count('class="finding note look"') == 1
            assert 'class="flag' not in page, "no number stands in the text"
    assert "Deserves a look" not in html.whole([html.one(report(LETTER), Manner())], [report(LETTER)], ())
