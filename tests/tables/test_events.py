"""Known events, and what is said of a table that cannot be read."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest

from checker.data import folder
from checker.tables import Fault, Tables, load

TYPES = """\
types:
  fair:
    complete-from: 2020
    complete-to: 2025
    names: {nl: [jaarmarkt], en: [annual fair]}
    short-names: {nl: [markt]}
"""
ROW = """\
  - id: fair-2024
    type: fair
    place: {nl: [Zwolle], en: [Zwolle]}
    first: 2024-05-01
    last: 2024-05-02
    source: the town's own calendar
"""


def table(tmp_path: Path, text: str, name: str = "events.yaml") -> Tables | tuple[Fault, ...]:
    (tmp_path / "tables").mkdir(exist_ok=True)
    (tmp_path / "tables" / name).write_text(text, "utf-8")
    return load(tmp_path)


@pytest.fixture(scope="module")
def own() -> Tables:
    found = load(folder("rules"))
    assert isinstance(found, Tables), found
    return found


def test_a_row_is_an_event(tmp_path):
    found = table(tmp_path, f"{TYPES}events:\n{ROW}")
    assert isinstance(found, Tables)
    (event,) = found.events
    assert (event.id, event.type, event.places) == ("fair-2024", "fair", ("Zwolle",))
    assert (event.first, event.last) == (dt.date(2024, 5, 1), dt.date(2024, 5, 2))
    assert (event.complete, event.peers) == ((2020, 2025), ())
    assert found.event_names == {"jaarmarkt": "fair", "annual fair": "fair"}
    assert found.short_names == {"markt": "fair"}
    assert found.by_id["fair-2024"] is event


def test_a_ministry_adds_a_folder_that_uses_the_types_of_another(tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "events.yaml").write_text(
        "events:\n" + ROW.replace("fair-2024", "nato-2031").replace("type: fair", "type: nato-summit"),
        "utf-8",
    )
    found = load(folder("rules"), tmp_path)
    assert isinstance(found, Tables)
    assert found.by_id["nato-2031"].peers


def test_a_folder_without_tables_adds_nothing(tmp_path):
    assert load(tmp_path) == Tables()


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        (f"{TYPES}events:\n{ROW.replace('type: fair', 'type: fare')}", 9, 11, "'fare' is no type of event"),
        (f"{TYPES}events:\n{ROW.replace('2024-05-02', '2 mei 2024')}", 12, 11, "'2 mei 2024' is no day"),
        (
            f"{TYPES}events:\n{ROW.replace('2024-05-02', '2023-05-02')}",
            12,
            11,
            "2023-05-02 is not a last day",
        ),
        (f"{TYPES}events:\n{ROW.replace('    source', '    sauce')}", 13, 5, "an event has no key 'sauce'"),
        (f"{TYPES}events:\n{ROW}{ROW}", 14, 5, "the event 'fair-2024' stands in a table already"),
        (f"{TYPES}events: none\n", 7, 9, "events is a list of rows"),
        (
            "types: {fair: {names: {nl: [a]}}, market: {names: {nl: [A]}}}\n",
            1,
            57,
            "'A' belongs to fair already",
        ),
        ("types: {fair: {complete-from: vroeger, names: {nl: [a]}}}\n", 1, 31, "'vroeger' is no year"),
        ("types: {fair: {names: {nl: [a, '']}}}\n", 1, 32, "names in nl holds an empty text"),
        ("types: {fair: {names: {nl: [a], en: ' '}}}\n", 1, 37, "names in en holds an empty text"),
        ("- a\n", 1, 1, "a table is a mapping"),
        ("events: [\n", 2, 1, "this is no YAML"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path, text, line, column, message):
    faults = table(tmp_path, text)
    assert isinstance(faults, tuple)
    assert (faults[0].line, faults[0].column) == (line, column)
    assert faults[0].message.startswith(message)
    assert faults[0].source == (text.splitlines()[line - 1] if line <= len(text.splitlines()) else "")
    assert faults[0].remedy


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("events: [a\n", "close the '[' of line 1"),
        ("types:\n\tfair: {}\n", "write blanks instead of the tab"),
        ("events: it is: so\n", "put texts with : # or { between quotes"),
    ],
)
def test_what_is_no_yaml_is_told_with_what_to_do(tmp_path, text, remedy):
    faults = table(tmp_path, text)
    assert isinstance(faults, tuple)
    assert faults[0].remedy == remedy


def test_a_table_of_another_name_is_a_fault(tmp_path):
    (fault,) = table(tmp_path, "events: []\n", "evenementen.yaml")
    assert "no rule reads" in fault.message


def test_a_table_that_is_no_utf_8_is_a_fault(tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "events.yaml").write_bytes(b"# caf\xe9\n")
    (fault,) = load(tmp_path)
    assert (fault.line, fault.column) == (1, 6)


def test_our_own_events_follow_each_other_and_have_a_place_in_both_languages(own):
    summits = [event for event in own.events if event.type == "nato-summit"]
    assert [event.first for event in summits] == sorted(event.first for event in summits)
    assert all(event.last.year == event.first.year and len(event.places) >= 2 for event in own.events)
    assert all(one.last < two.first for one, two in pairwise(summits))


@pytest.mark.parametrize(
    ("id_", "place", "first", "last"),
    [
        ("nato-summit-2008", "Boekarest", "2008-04-02", "2008-04-04"),
        ("nato-summit-2014", "Wales", "2014-09-04", "2014-09-05"),
        ("nato-summit-2023", "Lithuania", "2023-07-11", "2023-07-12"),
        ("nato-summit-2024", "Washington", "2024-07-09", "2024-07-11"),
        ("nato-summit-2025", "The Hague", "2025-06-24", "2025-06-25"),
        ("nato-summit-2026", "Turkije", "2026-07-07", "2026-07-08"),
        ("nato-foreign-ministers-2026-05", "Helsingborg", "2026-05-21", "2026-05-22"),
    ],
)
def test_our_own_events_are_known(own, id_, place, first, last):
    event = own.by_id[id_]
    assert event.at(place.upper())
    assert (event.first.isoformat(), event.last.isoformat()) == (first, last)


@pytest.mark.parametrize("name", ["navo-top", "navo top", "nato summit", "foreign ministers meeting", "fmm"])
def test_the_names_of_events_are_in_lower_case(own, name):
    assert name in own.event_names
    assert all(known == known.lower() for known in (*own.event_names, *own.short_names))
