from msgspec.structs import replace

from checker import readers
from checker.data import folder
from checker.document import Block, BlockKind, Document, Origin
from checker.finding import Severity
from checker.findings import findings
from checker.lint import Options, check
from checker.quantity import HOLDS, Hedge, Outcome, Verdict, unknown
from checker.rulebook import Rulebook, load
from checker.tables import Tables
from tests.handmade import PLAIN, Letter, a_rule, percentage

SUM = "Het gaat om [[total|8%]], waarvan [[part|5,4%]] voor materieel en [[part|2,5%]] voor personeel."
FAILS = Outcome(
    Verdict.FAILS,
    stated=percentage("8%"),
    derived=percentage("7,9%"),
    derivation=(percentage("5,4%"), "+", percentage("2,5%"), "=", percentage("7,9%")),
)
ROUNDING = Outcome(Verdict.ROUNDING)


def told(letter, *evaluations, options=PLAIN):
    return findings(letter.reading(), evaluations, rounding=options.rounding, holds=options.holds)


def test_a_finding_names_both_sides_and_the_arithmetic():
    letter = Letter.of(SUM)
    (finding,) = told(letter, letter.evaluation(FAILS))
    assert finding.message == "De delen tellen op tot 7,9%; hier staat 8%."
    assert (finding.stated, finding.derived) == ("8%", "7,9%")
    assert finding.derivation == "5,4% + 2,5% = 7,9%"
    assert (finding.place.role, finding.place.text) == ("total", "8%")
    assert [(other.role, other.text) for other in finding.others] == [("part", "5,4%"), ("part", "2,5%")]


def test_what_holds_or_is_unknown_is_not_told():
    letter = Letter.of(SUM)
    assert told(letter, letter.evaluation(HOLDS), letter.evaluation(unknown("too coarse"))) == ()


def test_what_holds_by_rounding_is_a_note_and_shown_when_asked_for():
    letter = Letter.of(SUM)
    assert told(letter, letter.evaluation(ROUNDING)) == ()
    (finding,) = told(letter, letter.evaluation(ROUNDING), options=Options(rounding=True))
    assert (finding.severity, finding.outcome) == (Severity.NOTE, "rounding")


def test_an_unlikely_rounding_is_always_told_as_a_warning():
    letter = Letter.of(SUM)
    (finding,) = told(letter, letter.evaluation(replace(ROUNDING, unlikely=True)))
    assert (finding.severity, finding.unlikely) == (Severity.WARNING, True)


def test_what_holds_is_a_note_when_asked_for():
    letter = Letter.of(SUM)
    (finding,) = told(letter, letter.evaluation(HOLDS), options=Options(holds=True))
    assert (finding.severity, finding.outcome, finding.message) == (Severity.NOTE, "holds", "Dit klopt.")


def test_a_claim_over_two_sentences_is_one_step_less_sure():
    letter = Letter.of(SUM)
    (finding,) = told(letter, letter.evaluation(FAILS, claim=letter.claim(sentences=2)))
    assert finding.severity is Severity.WARNING


def test_a_claim_with_a_hedge_is_one_step_less_sure():
    letter = Letter.of(SUM)
    (total,) = letter.roles["total"]
    hedged = replace(total, value=replace(total.value, hedge=Hedge.ABOUT))
    roles = {**letter.roles, "total": (hedged,)}
    claim = replace(letter.claim(), roles=roles)
    (finding,) = told(letter, letter.evaluation(FAILS, claim=claim, roles=roles))
    assert finding.severity is Severity.WARNING


def test_findings_stand_in_reading_order_and_then_by_rule():
    letter = Letter.of("Eerst [[left|8%]].", "Dan [[right|9%]].")
    at = {role: {"left": mentions} for role, mentions in letter.roles.items()}
    evaluations = [
        letter.evaluation(FAILS, a_rule("b"), roles=at["right"]),
        letter.evaluation(FAILS, a_rule("c"), roles=at["left"]),
        letter.evaluation(FAILS, a_rule("a"), roles=at["right"]),
    ]
    assert [one.rule for one in told(letter, *evaluations)] == ["c", "a", "b"]


def test_the_same_rule_at_the_same_places_is_told_once():
    letter = Letter.of(SUM)
    turned = {"part": letter.roles["part"][::-1], "total": letter.roles["total"]}
    assert len(told(letter, letter.evaluation(FAILS), letter.evaluation(FAILS, roles=turned))) == 1


def test_a_suggestion_can_replace_the_words_of_the_place():
    letter = Letter.of(SUM)
    (finding,) = told(letter, letter.evaluation(FAILS))
    assert finding.suggestions == ("7,9%",)
    other = Letter.of(SUM.replace("8%", "bijna acht procent"))
    (finding,) = told(other, other.evaluation(FAILS))
    assert finding.suggestions == ()


def test_a_fingerprint_survives_edits_elsewhere_and_other_digits():
    letter = Letter.of(SUM)
    moved = Letter.of("Een nieuwe alinea.", SUM.replace("Het gaat om", "Het gaat om"))
    (one,), (other,) = told(letter, letter.evaluation(FAILS)), told(moved, moved.evaluation(FAILS))
    assert one.place.start != other.place.start
    assert one.fingerprint == other.fingerprint
    assert len(one.fingerprint) == 16
    assert int(one.fingerprint, 16) >= 0


def test_of_a_long_block_other_words_are_another_fingerprint_too():
    long = SUM + " De raad is daar blij mee." * 1_000
    letters = [Letter.of(long + end) for end in (" Zo is het 1.", " Zo is het 2.", " Zo niet.")]
    one, same, other = (told(letter, letter.evaluation(FAILS))[0].fingerprint for letter in letters)
    assert one == same != other


def test_a_second_equal_fingerprint_is_numbered():
    letter = Letter.of("Dit is [[left|8%]] en dat is [[right|8%]].")
    evaluations = [
        letter.evaluation(FAILS, roles={"left": letter.roles["left"]}),
        letter.evaluation(FAILS, roles={"left": letter.roles["right"]}),
    ]
    first, second = told(letter, *evaluations)
    assert second.fingerprint == f"{first.fingerprint}:2"


def test_a_fragment_has_no_rules_about_the_whole_letter(monkeypatch):
    from checker import claims, lint, rulebook
    from checker.tables import Tables

    letter = Letter.of(SUM)
    asked = []
    monkeypatch.setattr(claims, "find", lambda *_, **__: letter.reading())
    monkeypatch.setattr(
        rulebook, "evaluate", lambda _, book: asked.extend(one.id for one in book.rules) or ()
    )
    book = rulebook.Rulebook((a_rule("a", scope="letter"), a_rule("b")), Tables())
    lint.check(letter.document, book, Options(fragment=True))
    assert asked == ["b"]


def test_a_file_that_is_not_there_is_a_report_too(tmp_path):
    from checker import lint, rulebook
    from checker.tables import Tables

    report = lint.run(str(tmp_path / "draft.txt"), rulebook.Rulebook((), Tables()), Options())
    assert report.unreadable.code == "missing"
    assert (report.census, report.findings) == (None, ())


def test_a_letter_with_figures_in_a_language_without_grammar_is_not_linted():
    text = (
        "Die Bundesregierung hat am 12. Mai 2024 beschlossen, die Mittel um 5 Prozent zu erhöhen. "
        "Davon gehen zwei Milliarden an die Länder, und der Rest wird den Gemeinden zur Verfügung gestellt."
    )
    letter = Document("txt", (Block("p1", BlockKind.PARAGRAPH, text, Origin(())),), source=text)
    report = check(letter, Rulebook((), Tables()), Options())
    assert report.language is None
    assert report.unlinted


def test_a_figure_agrees_with_its_note_if_it_agrees_with_all_that_could_be_meant():
    book = load(folder("rules"))
    assert isinstance(book, Rulebook)
    letter = (
        "In beide jaren voldoet Nederland aan de 3%.[^1]\n\n"
        "[^1]: Voor afronding komt het percentage uit op respectievelijk {} procent en 2,99 procent.\n"
    )
    for other, outcome in (("2,97", Verdict.ROUNDING), ("2,84", Verdict.UNKNOWN)):
        document = readers.read("letter.md", letter.format(other).encode())
        report = check(document, book.select(("footnote-mismatch",)), Options(language="nl"))
        assert [one.outcome.verdict for one in report.evaluations] == [outcome]
