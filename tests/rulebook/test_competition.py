"""Of several readings of the same figures the likeliest speaks."""

from checker.claims import Evidence, Scorecard
from checker.claims.claim import Claim
from checker.finding import Severity
from checker.quantity import Verdict
from checker.relations import RELATIONS
from checker.rulebook import Evaluation, Rulebook, evaluate
from checker.rulebook.certainty import Certainty
from checker.rulebook.competition import OTHER_READING, TOO_LITTLE, WRITTEN_OUT
from checker.rulebook.rule import Given, Prose, Rule, Source, Then
from checker.tables import Tables
from tests.rulebook.letters import block, claim, count, mention, reading

TEXT = block("p1", "Het gaat om 1.253 zaken: 702, 351 en 200; 9 is 4 en 5, niet 3. Toen waren er 888 en 31.")
CARDS = {"broken sum": Scorecard(-20, {}), "broken part": Scorecard(-20, {})}
LEVELS = {Certainty.CERTAIN: 10, Certainty.LIKELY: 0, Certainty.LOOK: -10}


def rule(kind: str, relation: str) -> Rule:
    then = Then(
        relation,
        RELATIONS[relation].function,
        {"whole": (Source("total"),), "parts": (Source("part"),)},
        frozenset({"parts"}),
        frozenset({"whole", "parts"}),
    )
    given = Given((kind,))
    about = (Prose(), Prose(), Prose(), (), "r.yaml")
    return Rule(
        "r",
        Prose({"en": "A rule"}),
        "stable",
        Severity.ERROR,
        None,
        given,
        then,
        ("total",),
        {"nl": ""},
        *about,
        levels=LEVELS,
    )


BOOK = Rulebook((rule("breakdown", "sum"), rule("subset", "exceeds")), Tables(), scorecards=CARDS)


def said(points: int, whole: str, *parts: str) -> Claim:
    """Return a reading of figures that so many points speak for; none for one that is certain by its form."""
    places = [mention(TEXT, figure, count(figure.replace(".", ""))) for figure in (whole, *parts)]
    evidence = (Evidence("all that is said", points),) if points else ()
    kind = "breakdown" if len(parts) > 1 else "subset"
    return claim(kind, total=(places[0],), part=tuple(places[1:]), evidence=evidence)


def judged(*claims: Claim) -> list[Evaluation]:
    """Return what came of each, in the order given."""
    found = {id(each.claim): each for each in evaluate(reading(TEXT, claims=claims), BOOK)}
    return [found[id(each)] for each in claims]


def verdicts(*claims: Claim) -> list[str]:
    """Return the outcome of each, or why it is undecided."""
    return [each.outcome.reason or each.outcome.verdict.value for each in judged(*claims)]


def test_a_reading_that_holds_improbably_silences_one_that_fails() -> None:
    holds, fails = said(1, "1.253", "702", "351", "200"), said(25, "1.253", "702", "351")
    assert verdicts(fails, holds) == [OTHER_READING, "holds"]


def test_small_counts_that_agree_by_chance_silence_nothing() -> None:
    holds, fails = said(1, "9", "4", "5"), said(40, "9", "4", "5", "3")
    assert verdicts(holds, fails) == [OTHER_READING, "fails"]


def test_what_holds_and_hardly_says_so_silences_nothing() -> None:
    holds, fails = said(2, "9", "4", "5"), said(21, "9", "4", "5", "3")
    assert verdicts(holds, fails)[1] == "fails"


def test_what_holds_and_says_nearly_as_much_silences_what_fails() -> None:
    holds, fails = said(22, "9", "4", "5"), said(28, "9", "4", "5", "3")
    assert verdicts(holds, fails) == ["holds", OTHER_READING]


def test_the_strongest_of_two_that_fail_speaks() -> None:
    more, less = said(40, "1.253", "702", "351"), said(35, "1.253", "702", "351", "31")
    assert verdicts(less, more) == [OTHER_READING, "fails"]


def test_what_is_too_unsure_is_undecided_and_compares_nothing() -> None:
    fails, holds = judged(said(5, "888", "702", "351"), said(-40, "1.253", "702", "351", "200"))
    assert [each.outcome.verdict for each in (fails, holds)] == [Verdict.UNKNOWN] * 2
    assert [each.outcome.reason for each in (fails, holds)] == [TOO_LITTLE] * 2
    assert fails.compared == holds.compared == ()


def test_readings_that_share_one_figure_are_no_rivals() -> None:
    assert verdicts(said(40, "1.253", "702", "351"), said(35, "888", "702", "31")) == ["fails", "fails"]


def test_a_part_that_is_not_too_large_silences_nothing() -> None:
    assert verdicts(said(60, "1.253", "702"), said(40, "1.253", "702", "351")) == ["holds", "fails"]


def test_a_part_that_is_too_large_is_a_rival_as_any_other() -> None:
    assert verdicts(said(40, "702", "1.253"), said(30, "1.253", "702", "200")) == ["fails", OTHER_READING]


def test_what_is_certain_by_its_form_is_left_alone_and_leaves_nothing_to_guess() -> None:
    written, guessed = said(0, "1.253", "702", "351"), said(40, "1.253", "702", "351")
    assert verdicts(written, guessed) == ["fails", WRITTEN_OUT]
    assert judged(written)[0].certainty is Certainty.CERTAIN


def test_how_sure_a_failure_is_decides_whether_it_is_told() -> None:
    sure, likely, look = judged(
        said(60, "1.253", "702", "351"), said(28, "888", "31", "200"), said(15, "9", "4", "3")
    )
    assert [each.certainty for each in (sure, likely, look)] == list(Certainty)
    assert [each.told for each in (sure, likely, look)] == [True, True, False]
