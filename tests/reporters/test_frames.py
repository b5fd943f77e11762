"""What each figure is of, in words and as JSON."""

import json
from pathlib import Path

import jsonschema
import pytest
from msgspec.structs import replace

import checker.reporters
from checker import data, lint, readers, rulebook
from checker.catalogue import translated
from checker.claims.frames import Coordinated, Frame, Link, Manner, Phrase, Points, Reason, Scope, Side
from checker.claims.mentions.mention import Kind, Mention
from checker.claims.syntax import Parallel
from checker.document import Span
from checker.lint import Options
from checker.reporters import claims, claims_json, frames, frames_json
from checker.reporters.colour import Paint
from checker.reporters.frame import LANGUAGES, WORDS
from checker.reporters.manner import Manner as Told

SCHEMA = json.loads(Path(checker.reporters.__file__).with_name("schema.json").read_text("utf-8"))
BOOK = rulebook.load(data.folder("rules"))
PLAIN = Paint(False)
LETTER = "Geacht bestuur,\n\nHet aantal klachten daalde. In 2024 kwamen 120 klachten binnen.\n"


def mention(number, text):
    return Mention(f"m{number}", Kind.MONEY, "p1", Span(0, len(text)), text)


def phrase(text, head=None, preposition=None, start=0):
    span = Span(start, start + len(text))
    return Phrase("p1", span, text, head or text.lower(), span, preposition)


MENTIONS = {one.id: one for one in (mention(11, "€ 860 miljoen"), mention(12, "€ 540 miljoen"))}
PART = Frame(
    "m12",
    "p1",
    0,
    0,
    measures=phrase("De totale kosten", "kosten"),
    of=phrase("warmtenetten", start=20),
    places=(phrase("warmtenetten", start=20), phrase("Zwolle", preposition="voor", start=40)),
    when=phrase("2024", preposition="in"),
    whose=phrase("het Rijk"),
    manners=(Manner.PLANNED,),
    links=(Link(Points.PART, "m11", "waarvan"),),
)


def checked(text=LETTER):
    document = readers.read("draft.txt", text.encode())
    return lint.check(document, BOOK.select(), Options(cache=False), path="draft.txt")


def test_a_figure_in_a_line():
    assert frames.line(PART, MENTIONS) == (
        'm12 "€ 540 miljoen": part of "€ 860 miljoen" (m11); measures kosten; of warmtenetten; voor Zwolle; '
        "in 2024; said of het Rijk; planned"
    )


def test_a_figure_in_a_line_for_a_dutch_user():
    assert frames.line(PART, MENTIONS, "nl") == (
        'm12 "€ 540 miljoen": deel van "€ 860 miljoen" (m11); meet kosten; van warmtenetten; voor Zwolle; '
        "in 2024; gezegd van het Rijk; gepland"
    )


def test_beside_what_was_understood_a_figure_has_no_id():
    assert frames.told(PART, MENTIONS).startswith('part of "€ 860 miljoen"; measures kosten')


def test_what_could_not_be_told_has_its_reason():
    unknown = Frame("m12", "p1", 0, 0, unknown=(("measures", "no noun beside it"),))
    assert frames.told(unknown, MENTIONS) == "measures: no noun beside it"
    assert frames.told(unknown, MENTIONS, "nl") == "meet: er staat geen zelfstandig naamwoord bij"
    strange = replace(unknown, unknown=(("scope", "two could be meant"),))
    assert frames.told(strange, MENTIONS, "nl") == "scope: two could be meant", "told, if not in Dutch"


def test_only_frames_say_that_no_time_is_told():
    unknown = Frame("m12", "p1", 0, 0, unknown=(("when", "no time is said"),))
    assert frames.line(unknown, MENTIONS).endswith(": when: no time is said")
    assert frames.told(unknown, MENTIONS) == ""


def test_a_reference_refers_and_measures_nothing():
    article = {"m1": Mention("m1", Kind.NOT_A_CLAIM, "p1", Span(0, 10), "artikel 12")}
    found = Frame("m1", "p1", 0, 0, phrase("artikel 12", "artikel"), phrase("de Huurwet", preposition="van"))
    assert frames.told(found, article) == "refers to artikel; of de Huurwet"
    assert frames.told(found, article, "nl") == "verwijst naar artikel; van de Huurwet"


def test_a_scope_and_a_method_are_told_once():
    btw = phrase("btw", preposition="inclusief", start=20)
    scoped = replace(PART, places=(btw,), scope=Scope(Side.INCLUSIVE, btw), method=phrase("eigen methode"))
    assert "; including btw; reckoned: eigen methode; said of" in frames.line(scoped, MENTIONS)
    assert "; inclusief btw; berekend: eigen methode; gezegd" in frames.line(scoped, MENTIONS, "nl")


def test_of_a_figure_of_which_nothing_is_known_nothing_is_told():
    assert frames.line(Frame("m12", "p1", 0, 0), MENTIONS) == 'm12 "€ 540 miljoen"'


def test_words_that_narrow_a_figure_twice_are_told_once():
    twice = replace(PART, places=(*PART.places, replace(PART.places[1], span=Span(60, 66))))
    assert frames.line(twice, MENTIONS) == frames.line(PART, MENTIONS)


def test_a_letter_in_another_language_says_so():
    foreign = checked("Nous avons trois chiens, 4 chats et 12 chevaux dans la cour.\n")
    shown = frames.render(foreign, paint=PLAIN)
    assert "no grammar fits this letter's language" in shown


def test_what_steers_a_terminal_is_not_shown():
    hostile = Frame("m12", "p1", 0, 0, of=phrase("kosten\x1b[2J"))
    assert "\x1b" not in frames.line(hostile, MENTIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_manner_reason_row_and_way_of_pointing_has_a_word(language):
    wanted = {f"points {one.value}" for one in Points} | {f"manner {one.value}" for one in Manner}
    wanted |= {f"row {one.name.lower()}" for one in Parallel}
    wanted |= {f"frame {one.value}" for one in Side}
    assert wanted - WORDS[language].keys() == set()
    assert language == "en" or all(translated(one.value, language) != one.value for one in Reason)


def test_a_program_may_count_on_every_manner_and_way_of_pointing():
    known = SCHEMA["$defs"]["frame"]["properties"]
    assert set(known["manners"]["items"]["enum"]) == {one.value for one in Manner}
    points = known["links"]["items"]["properties"]["points"]["enum"]
    assert set(points) == {one.name.lower() for one in Points}


def test_figures_stand_under_their_sentences():
    shown = frames.render(checked(), paint=PLAIN).splitlines()
    assert shown[:3] == ["draft.txt", "", "paragraph 2, line 3"]
    assert shown[3] == "  In 2024 kwamen 120 klachten binnen."
    assert shown[4].startswith('    m1 "2024"')
    assert shown[5].startswith('    m2 "120": measures klachten; in 2024')


def test_coordinated_figures_stand_under_their_sentence():
    text = "Wij zagen 12 schepen, 14% van de huizen en 9 schepen.\n"
    reported = checked(f"Geacht bestuur,\n\n{text}")
    assert frames.render(reported, paint=PLAIN).splitlines()[-1] == (
        "    row m1, m3: one noun; closed; without m2"
    )
    (file,) = json.loads(frames_json.whole([frames_json.one(reported, Told())]))["files"]
    assert file["rows"] == [
        {
            "mentions": ["m1", "m3"],
            "block": "p2",
            "sentence": 0,
            "depth": 0,
            "parallel": "noun",
            "closed": True,
            "left_out": ["m2"],
        }
    ]


def test_coordinated_figures_for_a_dutch_user():
    row = Coordinated(("m1", "m2"), "p1", 0, 0, Parallel.NONE, closed=False)
    assert frames.row(row, "nl") == "rij m1, m2: niet gelijk gebouwd"


def test_a_figure_as_json_has_places_in_the_file():
    reported = checked()
    (file,) = json.loads(frames_json.whole([frames_json.one(reported, Told())]))["files"]
    (_, figure) = file["frames"]
    assert (figure["mention"], figure["text"], figure["block"], figure["sentence"]) == ("m2", "120", "p2", 1)
    of = figure["measures"]
    assert (of["head"], LETTER[of["start"] : of["end"]]) == ("klachten", of["text"])
    assert figure["when"]["preposition"] == "in"
    assert figure["unknown"] == []
    assert figure["scope"] is None


def test_what_a_figure_is_of_stands_beside_what_was_understood():
    reported = checked()
    whole = json.loads(claims_json.render([reported]))
    jsonschema.validate(whole, SCHEMA)
    (file,) = whole["files"]
    assert file["mentions"][1]["frame"]["measures"]["head"] == "klachten"
    lines = claims.render(reported, paint=PLAIN).splitlines()
    (at,) = [number for number, line in enumerate(lines) if line.startswith("  120 ")]
    assert lines[at + 1].startswith("    measures klachten; in 2024")


def test_what_is_linked_is_json_too():
    linked = frames_json.told(replace(PART, measures=None, of=None, places=(), when=None, whose=None), None)
    assert linked["links"] == [{"points": "part", "mention": "m11", "words": "waarvan"}]
    assert linked["manners"] == ["planned"]
    assert (linked["scope"], linked["method"]) == (None, None)
    jsonschema.validate(linked, {**SCHEMA["$defs"]["frame"], "$defs": SCHEMA["$defs"]})


def test_what_is_no_figure_has_no_frame():
    (file,) = json.loads(claims_json.render([checked("Wij schrijven u om 14:00 uur, Postbus 20.\n")]))[
        "files"
    ]
    assert {one["kind"] for one in file["mentions"]} <= {"time", "not-a-claim"}
    assert [one["frame"] for one in file["mentions"]] == [None for _ in file["mentions"]]


def test_a_time_that_is_among_its_places_too_is_told_once():
    quarter = phrase("het eerste kwartaal", preposition="in")
    frame = Frame("m12", "p1", 0, 0, places=(quarter,), when=quarter)
    assert frames.told(frame, MENTIONS) == "in het eerste kwartaal"
