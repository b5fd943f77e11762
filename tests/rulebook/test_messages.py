"""Words of a message are replaced, nothing else happens to them."""

import pytest

from checker import claims
from checker.claims.claim import Anchor
from checker.document import Span
from checker.finding import Severity
from checker.quantity import Outcome, PartialDate, Verdict
from checker.rulebook import Evaluation, derivation, message, messages
from checker.rulebook.rule import Given, Prose, Rule, Then
from tests.rulebook.letters import block, claim, count, mention, reading

TEXT = block("p1", "Wij kregen 700 klachten en 350 vragen, samen 1.060 zaken.")
PARTS = (mention(TEXT, "700", count("700")), mention(TEXT, "350", count("350")))
TOTAL = mention(TEXT, "1.060", count("1060"))


@pytest.fixture(autouse=True)
def _plain_notation(monkeypatch: pytest.MonkeyPatch) -> None:
    def render(value: object, language: str) -> str:
        return value if isinstance(value, str) else f"{language}:{value.value}"  # type: ignore[attr-defined]

    monkeypatch.setattr(claims, "render", render, raising=False)


def said(
    template: object,
    *,
    traits: dict[str, str] | None = None,
    language: str = "nl",
    **anchors: tuple[Anchor, ...],
) -> str:
    texts = {"nl": template, "en": "in English"}
    rule = Rule(
        "r",
        Prose({"en": "A rule"}),
        "stable",
        Severity.ERROR,
        None,
        Given(("breakdown",)),
        Then("", print, {}),
        ("total",),
        texts,
        Prose(),
        Prose(),
        Prose(),
        (),
        "",
    )  # type: ignore[arg-type]
    outcome = Outcome(
        Verdict.FAILS, count("1060"), count("1050"), (count("700"), "+", count("350"), "=", count("1050"))
    )
    roles = {"total": (TOTAL,), "part": PARTS}
    one = claim("breakdown", traits=traits, anchors=anchors, **roles)
    evaluation = Evaluation(rule, roles, anchors, one, outcome)
    return message(evaluation, reading(TEXT, claims=(one,), language=language))


def test_what_is_stated_is_quoted_and_what_is_derived_is_written_in_the_letters_notation() -> None:
    assert said("{derived} is niet {stated}.") == "nl:1050 is niet 1.060."
    assert said("{derivation}") == "nl:700 + nl:350 = nl:1050"


def test_a_word_that_brings_its_own_full_stop_gets_no_second_one() -> None:
    mark = (Anchor("p1", Span(0, 1), "€ 4 mln."),)
    assert said("Hier staat {mark}.", mark=mark) == "Hier staat € 4 mln."
    assert said("Eerst {mark}; dan {total}.", mark=mark) == "Eerst € 4 mln.; dan 1.060."


def test_roles_are_quoted_from_the_letter() -> None:
    assert said("{part} maakt geen {total}; {parts}") == "700, 350 maakt geen 1.060; 700, 350"


def test_anchors_and_traits_are_words_too() -> None:
    assert said("{mark} en {label}", traits={"label": "3"}, mark=(Anchor("p1", Span(0, 1), "1"),)) == "1 en 3"


def test_a_message_can_differ_by_a_trait() -> None:
    texts = {"no-note": "Er is geen noot.", "no-mark": "Er is geen teken."}
    assert said(texts, traits={"state": "no-mark"}) == "Er is geen teken."
    assert said(texts, traits={"state": "skips"}) == "A rule"
    assert said(texts) == "Er is geen noot."


def test_a_language_that_the_rule_does_not_speak_gets_english() -> None:
    assert said("{total}", language="fy") == "in English"


def test_nothing_in_a_message_is_evaluated() -> None:
    assert said("<{total.__class__}> <{0}> %s") == "<> <> %s"
    assert said("100% {total}") == "100% 1.060"


def test_the_derivation_stands_alone_too() -> None:
    rule = Rule(
        "r",
        Prose({"en": "A rule"}),
        "stable",
        Severity.ERROR,
        None,
        Given(()),
        Then("", print, {}),
        ("total",),
        {},
        "",
        "",
        "",
        (),
        "",
    )  # type: ignore[arg-type]
    outcome = Outcome(Verdict.FAILS, derivation=(count("3"), "=", count("2")))
    evaluation = Evaluation(rule, {"total": (TOTAL,)}, {}, None, outcome)
    assert derivation(evaluation, reading(TEXT)) == "nl:3 = nl:2"


@pytest.mark.parametrize(
    ("between", "language", "told"),
    [("&", "nl", "11 en 12 juli"), ("-", "nl", "11 t/m 12 juli"), ("-", "en", "11 to 12 July")],
)
def test_a_first_and_last_day_are_told_in_words(between: str, language: str, told: str, monkeypatch) -> None:
    monkeypatch.undo()  # the notation itself
    assert _days(("11", between, PartialDate(None, 7, 12)), language) == told


def _days(row: tuple[str | PartialDate, ...], language: str) -> str:
    return " ".join(claims.render(value, language) for value in messages._days_in_words(row, language))
