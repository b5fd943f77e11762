"""How sure is a finding that evidence tells of, what is shown of it, and which repair does it offer?"""

import pytest
from msgspec.structs import replace

from checker.cli.baseline import Baseline, without
from checker.finding import Certainty, Severity
from checker.findings import findings
from checker.lint import Options, check
from checker.quantity import Outcome, Verdict
from checker.repairs import repairs
from checker.reporters.manner import Manner
from tests.handmade import PLAIN, Letter, report
from tests.test_lint import FAILS, SUM
from tests.weighed import counted, weighed

LETTER = counted("Er kwamen [[total|640]] klachten, waarvan [[part|210]], [[part|180]] en [[part|350]].")
SLIP = counted("Er waren [[total|2.809]] zaken, namelijk [[part|1.243]] en [[part|846]].")
SEVERAL = counted("Er waren [[total|922]] zaken, namelijk [[part|310]], [[part|205]] en [[part|307]].")
SHORT = counted("Er waren [[total|743]] zaken, namelijk [[part|690]] en [[part|73]].")


def told(letter, *evaluations, options=PLAIN):
    return findings(letter.reading(), evaluations, rounding=options.rounding, holds=options.holds)


@pytest.mark.parametrize(
    ("points", "certainty", "severity"),
    [
        (3, Certainty.CERTAIN, Severity.ERROR),
        (-4, Certainty.LIKELY, Severity.WARNING),
        (-15, Certainty.LOOK, Severity.NOTE),
    ],
)
def test_a_finding_is_as_grave_as_it_is_sure(points, certainty, severity):
    (finding,) = told(LETTER, weighed(LETTER, points))
    assert (finding.certainty, finding.severity) == (certainty, severity)
    assert sum(one.points for one in finding.evidence) == points


def test_what_is_too_unsure_is_not_told_at_all():
    assert told(LETTER, weighed(LETTER, -30)) == ()


def test_what_a_fixed_form_says_is_certain_and_has_no_evidence():
    letter = Letter.of(SUM)
    (finding,) = told(letter, letter.evaluation(FAILS))
    assert (finding.certainty, finding.evidence, finding.repair) == (Certainty.CERTAIN, (), None)


def test_two_sentences_make_a_finding_by_evidence_no_less_grave():
    assert weighed(LETTER, 3, hedged=2).severity is Severity.ERROR
    assert replace(weighed(LETTER, 3, hedged=2), evidence=()).severity is Severity.WARNING


def test_an_unlikely_rounding_is_weighed_too_and_never_an_error():
    rounding = Outcome(Verdict.ROUNDING, unlikely=True)
    severities = [one.severity for one in told(LETTER, weighed(LETTER, 3, rounding))]
    assert severities == [Severity.WARNING]
    assert [one.certainty for one in told(LETTER, weighed(LETTER, -15, rounding))] == [Certainty.LOOK]
    assert told(LETTER, weighed(LETTER, -30, rounding)) == ()


def test_names_of_findings_are_the_same_with_looks_and_without():
    """Two findings that look the same but for their place: the sure one is named first."""
    look, sure = weighed(LETTER, -15), weighed(LETTER, -4)
    sure = replace(sure, roles=dict(sure.roles, other=sure.roles["part"][:1]))
    both = told(LETTER, look, sure)
    (alone,) = told(LETTER, sure)
    assert alone.fingerprint in {one.fingerprint for one in both if one.certainty is Certainty.LIKELY}


def test_the_only_slip_is_the_repair_at_its_own_figure():
    (finding,) = told(SLIP, weighed(SLIP, 3))
    assert finding.repair.said == "Met 2.089 in plaats van 2.809 klopt het."
    assert (finding.repair.place, finding.repair.text) == (finding.place, "2.089")
    assert finding.suggestions == ("2.089",)
    assert [one.text for one in repairs(finding)] == ["2.089"]


def test_a_slip_in_a_part_is_repaired_there():
    letter = counted("Er waren [[total|2.089]] zaken, namelijk [[part|1.423]] en [[part|846]].")
    (finding,) = told(letter, weighed(letter, 3))
    assert (finding.repair.place.text, finding.repair.text) == ("1.423", "1.243")
    assert finding.suggestions == ()


@pytest.mark.parametrize("letter", [SEVERAL, SHORT, LETTER], ids=["922 or 310", "73 too", "640 or 210"])
def test_nothing_is_repaired_where_another_slip_would_do_as_well(letter):
    (finding,) = told(letter, weighed(letter, 3))
    assert (finding.repair, finding.suggestions) == (None, ())
    assert list(repairs(finding)) == []


def test_words_of_which_nobody_knows_where_in_the_file_they_were_are_not_replaced():
    """The parser of a page that is broken moves words, as those between the rows of a table."""
    (finding,) = told(SLIP, weighed(SLIP, 3))
    assert finding.repair.place.is_known
    nowhere = replace(finding.repair, place=replace(finding.place, start=0, end=0))
    assert replace(finding, repair=nowhere).replacements == ()
    assert list(repairs(replace(finding, repair=nowhere))) == []


def looking(letter=LETTER):
    whole = report(letter, weighed(letter, -15))
    return replace(whole, findings=(), looks=whole.findings)


def test_a_look_that_the_baseline_knows_stays_in_it(tmp_path):
    whole = looking()
    name = whole.looks[0].fingerprint
    known = Baseline(str(tmp_path / "known.json"), {})
    path = str(tmp_path / "draft.txt")
    whole = replace(whole, path=path)
    (tmp_path / "draft.txt").write_text("", "utf-8")
    known = Baseline(str(tmp_path / "known.json"), {"draft.txt": {name: "sum-mismatch"}})
    left = without(whole, known.of(path))
    assert (left.looks, [one.finding.fingerprint for one in left.suppressed]) == ((), [name])
    assert known.stale([left]) == 0
    assert known.renewed([without(whole, None)]).of(path) == {name}
    unknown = Baseline(str(tmp_path / "known.json"), {})
    assert unknown.renewed([without(whole, None)]).of(path) == frozenset()


def test_looks_fail_no_run_that_did_not_ask_for_them():
    manner = Manner(fail_on=Severity.NOTE)
    assert not any(manner.fails(one.severity) for one in looking().findings)
    assert any(manner.fails(one.severity) for one in report(LETTER, weighed(LETTER, -15)).findings)


def test_a_look_is_kept_apart_unless_it_is_asked_for(monkeypatch):
    reading = LETTER.reading()
    monkeypatch.setattr("checker.lint.claims.find", lambda *_, **__: reading)
    monkeypatch.setattr("checker.lint.rulebook.evaluate", lambda *_: (weighed(LETTER, -15),))
    book = _book()
    plain, thorough = (check(LETTER.document, book, Options(thorough=asked)) for asked in (False, True))
    assert (len(plain.findings), len(plain.looks)) == (0, 1)
    assert (len(thorough.findings), len(thorough.looks)) == (1, 0)
    assert plain.looks == thorough.findings
    assert plain.census.contradicted == 0


def _book():
    from checker.rulebook import Rulebook
    from checker.tables import Tables

    return Rulebook((), Tables(()))
