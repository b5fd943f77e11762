"""A ministry's own tables beside its rules (--rules DIR): one of each kind used, and what is refused."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands
from checker.data import folder
from checker.tables import Fault, Tables, load

EVENTS = """\
types:
  water-day:
    complete-from: 2020
    complete-to: 2026
    names: {nl: [Waterdag], en: [Water Day]}
events:
  - id: water-day-2025
    type: water-day
    place: {nl: [Zwolle], en: [Zwolle]}
    first: 2025-05-01
    last: 2025-05-02
    source: the ministry's own calendar
"""
MEMBERSHIPS = """\
organisations:
  - id: river-board
    names: {nl: [leden van de Rivierraad], en: [members of the River Board]}
    from: {1999-01-01: 7, 2020-01-01: 9}
    source: the board's own list
"""
NORMS = """\
norms:
  - id: green-space
    names: {nl: [groennorm], en: [green norm]}
    of: {nl: [oppervlak], en: [area]}
    levels:
      - percentage: 10
        parts: [6, 4]
        from: 2021-01-01
        source: the ministry's letter of 1 December 2020
"""
ANNIVERSARIES = """\
anniversaries:
  - id: great-flood
    names: {nl: [grote overstroming], en: [great flood]}
    things: {nl: [de Rivierraad], en: [the River Board]}
    day: 1995-01-31
    source: the ministry's archive
"""
EACH = {
    "events.yaml": EVENTS,
    "memberships.yaml": MEMBERSHIPS,
    "norms.yaml": NORMS,
    "anniversaries.yaml": ANNIVERSARIES,
}


def written(tmp_path: Path, name: str, text: str) -> Path:
    (tmp_path / "tables").mkdir(parents=True, exist_ok=True)
    (tmp_path / "tables" / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "sentence", "said"),
    [
        (
            "events.yaml",
            "De Waterdag in Zwolle op 3 en 4 mei 2025 was druk.",
            "Waterdag, Zwolle: volgens de tabel met bijeenkomsten (events.yaml) 1 en 2 mei 2025",
        ),
        (
            "memberships.yaml",
            "De 8 leden van de Rivierraad zijn het eens.",
            "had deze organisatie 9 leden; hier staat 8",
        ),
        (
            "norms.yaml",
            "Voor nieuwe wijken geldt de groennorm van 12%.",
            "Als norm is 10% afgesproken; hier staat 12%",
        ),
        ("anniversaries.yaml", "Dertig jaar geleden was de grote overstroming.", "27 jaar"),
        ("anniversaries.yaml", "Dit is het 30-jarig bestaan van de Rivierraad.", "27-jarig bestaan"),
    ],
)
def test_a_table_of_ones_own_is_used_beside_ours(tmp_path, name, sentence, said):
    own = written(tmp_path / "own", name, EACH[name])
    letter = tmp_path / "letter.txt"
    letter.write_text(f"Den Haag, 3 maart 2022\n\n{sentence}\n", "utf-8")
    command = ["lint", str(letter), "--rules", str(own), "--experimental", "--no-cache"]
    printed = CliRunner().invoke(commands, command).output
    assert said in printed
    without = CliRunner().invoke(commands, [*command[:2], "--experimental", "--no-cache"]).output
    assert said not in without


@pytest.mark.parametrize(
    ("name", "change", "line", "column", "message"),
    [
        ("memberships.yaml", ("2020-01-01: 9", "januari: 9"), 4, 27, "'januari' is no day"),
        (
            "memberships.yaml",
            ("2020-01-01: 9", "2020-01-01: negen"),
            4,
            39,
            "'negen' is no number of members",
        ),
        ("memberships.yaml", ("    source", "    sauce"), 5, 5, "an organisation has no key 'sauce'"),
        ("norms.yaml", ("percentage: 10", "percentage: tien"), 6, 21, "'tien' is no percentage"),
        ("norms.yaml", ("parts: [6, 4]", "parts: [6, 5]"), 7, 16, "the parts do not make 10"),
        ("norms.yaml", ("from: 2021-01-01", "from: 2021"), 8, 15, "'2021' is no day"),
        (
            "norms.yaml",
            ("source: the", "agreed-at: nowhere # the"),
            9,
            20,
            "'nowhere' is no event of the tables",
        ),
        (
            "norms.yaml",
            (NORMS[NORMS.index("levels:") :], "levels: []\n"),
            5,
            13,
            "the norm 'green-space' has no level",
        ),
        (
            "anniversaries.yaml",
            ("day: 1995-01-31", "day: 31 januari 1995"),
            5,
            10,
            "'31 januari 1995' is no day",
        ),
        ("anniversaries.yaml", ("    day", "    dag"), 5, 5, "an anniversary has no key 'dag'"),
        (
            "anniversaries.yaml",
            (ANNIVERSARIES, "anniversaries: none\n"),
            1,
            16,
            "anniversaries is a list",
        ),
    ],
)
def test_a_faulty_row_is_refused_at_its_place(tmp_path, name, change, line, column, message):
    faults = load(written(tmp_path, name, EACH[name].replace(*change, 1)))
    assert isinstance(faults, tuple)
    fault = next(each for each in faults if each.message.startswith(message))
    assert (fault.line, fault.column) == (line, column)
    assert fault.remedy
    assert fault.source


@pytest.mark.parametrize("name", ["events.yaml", "memberships.yaml", "norms.yaml", "anniversaries.yaml"])
def test_the_same_row_in_two_folders_is_refused(tmp_path, name):
    folders = [written(tmp_path / each, name, EACH[name]) for each in ("one", "two")]
    faults = load(*folders)
    assert isinstance(faults, tuple)
    assert any("stands in a table already" in fault.message for fault in faults)


def test_a_name_means_one_thing(tmp_path):
    other = ANNIVERSARIES.replace("great-flood", "small-flood")
    faults = load(written(tmp_path, "anniversaries.yaml", ANNIVERSARIES + other.partition("\n")[2]))
    assert isinstance(faults, tuple)
    assert isinstance(faults[0], Fault)
    assert "means great-flood already" in faults[0].message


def test_our_own_tables_have_a_source_for_every_row():
    tables = load(folder("rules"))
    assert isinstance(tables, Tables)
    assert all(level.source for norm in tables.norms for level in norm.levels)
    assert all(row.source for row in (*tables.anniversaries, *tables.events))
    assert tables.organisation["eu"].at_times(*2 * (tables.by_id["nato-summit-2014"].first,)) == {28}
