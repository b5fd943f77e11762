"""Laws of all relations."""

import ast
import inspect
import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.quantity import Hedge, Outcome, PartialDate, Quantity, Verdict, Weekday
from checker.relations import RELATIONS

PACKAGE = Path(checker.__file__).parent

QUANTITIES = st.builds(
    lambda digits, places, scale, unit, hedge, norm, rate: Quantity(
        Decimal(digits).scaleb(-places) * scale, scale.scaleb(-places), unit, scale, places, hedge, norm, rate
    ),
    st.integers(-(10**4), 10**30),
    st.integers(0, 9),
    st.sampled_from((Decimal(1), Decimal(10) ** 9)),
    st.sampled_from((None, "%", "pp", "EUR", "km", "m", "year", "degC")),
    st.sampled_from((None, None, *Hedge)),
    st.booleans(),
    st.booleans(),
)
DATES = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31)) | st.builds(
    PartialDate, st.none() | st.integers(1, 9999), st.integers(1, 12), st.none() | st.integers(0, 99)
)
WORDS = st.sampled_from((None, "", "up", "down", "partitive", "exhaustive", "same", "within", "ok", "skips"))
VALUES = {
    "date": DATES,
    "days": DATES,
    "stated": DATES,
    "weekdays": st.builds(Weekday, st.integers(1, 7)),
    "row": st.none(),
    "year": st.sampled_from((None, "2023")),
    "place": st.sampled_from((None, "Vilnius")),
    "side": st.sampled_from(("jl", "as")),
    "factor": st.sampled_from((None, "", "2", "1/2")),
    "formula": st.sampled_from((None, "", "#", "#+#", "#*#", "#*(#-#)", "#/#", "(#", "#-")),
    "per": st.sampled_from((None, "year", "quarter", "month", "day", "huishouden")),
    "other": st.sampled_from((None, "month", "week", "hour")),
    "way": st.sampled_from((None, "multiple", "quotient", "product")),
    "known": st.sampled_from((None, "", "32", "5,3.5,1.5,2")),
    **dict.fromkeys(("wording", "direction", "relation", "state", "label", "expected", "hedge"), WORDS),
}
OF_DATES = {"exists", "weekday", "same-days", "known-days", "session", "not-before", "run-on", "relative"}
OF_TEXTS = {"same-text", "listed", "filled"}
TEXTS = st.sampled_from(("", "28676-462", "table 4", "table 1,table 2", "[bedrag]"))


@pytest.mark.parametrize("name", RELATIONS)
@given(data=st.data())
def test_every_relation_answers_whatever_it_is_given_and_shows_its_arithmetic_when_it_fails(name, data):
    relation = RELATIONS[name]
    arguments: dict[str, object] = {}
    for parameter in inspect.signature(relation.function).parameters:
        usual = DATES if name in OF_DATES else TEXTS if name in OF_TEXTS else QUANTITIES
        value = VALUES.get(parameter, usual)
        if name in ("elapsed", "in-time") and parameter in ("start", "end", "due", "written"):
            value = DATES
        if name == "count" and parameter in ("low", "high"):
            value = st.sampled_from((None, "", "3", "12"))
        if parameter in relation.many:
            arguments[parameter] = data.draw(st.lists(value, max_size=6).map(tuple))
        else:
            arguments[parameter] = data.draw(st.none() | value)
    outcome = relation.function(**arguments)
    assert isinstance(outcome, Outcome)
    if outcome.verdict is Verdict.FAILS and name != "present":  # what is missing is nowhere stated
        assert outcome.stated is not None
        assert outcome.derived is not None or name == "filled"  # nobody knows what belongs there
        assert outcome.derivation
    if outcome.verdict is Verdict.UNKNOWN:
        assert outcome.reason
    if outcome.unlikely:
        assert outcome.verdict is Verdict.ROUNDING


@pytest.mark.parametrize("name", RELATIONS)
def test_a_relation_knows_the_parameters_that_take_many(name):
    assert RELATIONS[name].many <= set(inspect.signature(RELATIONS[name].function).parameters)


@pytest.mark.parametrize("name", RELATIONS)
def test_a_relation_is_documented_with_numbers(name):
    documentation = RELATIONS[name].function.__doc__ or ""
    assert any(character.isdigit() for character in documentation)


@pytest.mark.parametrize("layer", ["quantity", "relations"])
def test_no_number_is_a_float(layer):
    for path in (PACKAGE / layer).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), (path, node.lineno)


def test_nothing_is_made_a_float_anywhere():
    fitted = PACKAGE / "dev" / "fit"  # statistics of developers, whose points are whole numbers in the end
    for path in (path for path in PACKAGE.rglob("*.py") if fitted not in path.parents):
        assert not re.search(r"(?<![\w.])float\(", path.read_text("utf-8")), path
