"""An answer stays as large as the letter makes it: what is alike is counted, a long heading is shortened."""

import datetime as dt
import json
from functools import cache

import pytest

from checker import lint
from checker.lint import Options
from checker.places import shortened
from checker.reporters import formats
from checker.reporters.manner import Manner
from tests.writers.annotated import rules

WRONG = "De vergadering is op donderdag 27 maart 2026 in Utrecht."
RIGHT = "Van het budget is 5,4% (heide) + 2,5% (bos) = 8% bestemd voor natuur."


def report(text):
    options = Options(language="nl", today=dt.date(2026, 3, 2))
    return lint.run("brief.md", rules(), options, content=text.encode(), name="brief.md")


def told(found, form="text", **manner):
    teller = formats.teller("lint", form, manner.get("ui", "en"))
    return teller.whole([teller.one(found, Manner(**manner))], [found], rules().rules)


def test_of_many_findings_of_one_rule_the_first_are_shown_and_the_others_counted():
    found = report("\n\n".join([WRONG] * 60 + [RIGHT]))
    text = told(found)
    assert text.count("error[weekday-mismatch]") == 50
    assert text.count("[sum-mismatch]") == 1
    assert "... and 10 more of weekday-mismatch (--most 0 shows all)\n" in text
    assert "60 errors" in text or "61 errors" in text
    assert "... en nog 10 van weekday-mismatch (--most 0 toont alle)\n" in told(found, ui="nl")
    assert told(found, most=2).count("error[weekday-mismatch]") == 2


def test_all_are_shown_where_that_is_asked_for_and_to_programs():
    found = report("\n\n".join([WRONG] * 60))
    text = told(found, most=0)
    assert text.count("error[weekday-mismatch]") == 60
    assert "more of" not in text
    assert len(json.loads(told(found, "json"))["files"][0]["findings"]) == 60


@cache
def under(heading):
    return report(f"# {heading}\n\n" + "\n\n".join([WRONG] * 30))


@pytest.mark.parametrize("form", formats.FINDINGS)
def test_no_format_repeats_a_long_heading_with_each_finding(form):
    heading = "Kop" * 6_000
    long, short = under(heading), under("Kop")
    assert len(long.findings) == len(short.findings) == 30
    assert len(told(long, form)) - len(told(short, form)) < 3 * len(heading)


def test_a_heading_is_shortened_where_nobody_would_call_it_one():
    assert shortened("a" * 200) == "a" * 200
    assert shortened("a" * 201) == f"{'a' * 200} …"
