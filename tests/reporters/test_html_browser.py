"""Does the report work in a real Chromium: clicks, keys, filters, paper, a phone, a screen reader?"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests import outside
from tests.reporters.test_html import page, report

SCRIPT = Path(__file__).with_name("report.mjs")


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None or shutil.which("node") is None:
        pytest.skip("there is no Chromium, or no node")
    modules = outside.file("node_modules/playwright-core/package.json").parents[1]
    outside.file("node_modules/axe-core/axe.min.js")
    file = tmp_path_factory.mktemp("report") / "report.html"
    good = report("Op vrijdag 27 maart 2026 was dit er.", "goed.md")
    years = "|".join(str(year) for year in range(2001, 2025))
    amounts = "|".join(["€ 1.200 miljoen"] * 24)
    wide = report(f"# Kop\n\n|Dienst|{years}|\n|{'---|' * 25}\n|Wegen|{amounts}|\n", "breed.md")
    made = page(report(), report(path="other.md"), good, wide)
    file.write_text(made, encoding="utf-8")
    done = subprocess.run(
        ["node", SCRIPT, modules.parent, chromium, file.as_uri()],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.outside
def test_a_click_shows_both_places_and_the_arithmetic(said):
    assert said["clicked"] == {
        "lit": ["5,4%", "2,5%", "8%"],
        "arithmetic": "5,4% + 2,5% = 7,9%",
        "visible": True,
    }
    assert said["beside"]


@pytest.mark.outside
def test_the_keyboard_goes_from_finding_to_finding_and_opens_them(said):
    assert said["keyboard"] == ["donderdag 27 maart 2026"]
    assert said["all"] == said["findings"] == 6


@pytest.mark.outside
def test_filters_take_away_underlines_and_findings_and_say_how_many_are_left(said):
    assert said["underline"] == ["underline", "none"]
    assert said["shown"] == 2
    assert said["told"] == "2 van 6 bevindingen getoond"
    assert said["glance"] == said["letters"] == 2


@pytest.mark.outside
def test_what_is_filtered_takes_no_room_and_comes_back(said):
    shown, every = said["rows"]
    assert shown == 2  # the paragraph of each letter that the rule spoke of
    assert said["short"] == [6, 2]
    assert said["again"] == [every, ""]
    assert said["table"] == [0, True, True]
    assert said["led"].startswith("De cijfers van deze tabel")


@pytest.mark.outside
def test_it_fits_a_phone_is_whole_on_paper_and_there_without_scripts(said):
    assert said["overflow"] <= 0
    assert said["plain"] == said["printed"] == 6


@pytest.mark.outside
def test_on_paper_each_finding_stands_once_and_no_table_is_cut(said):
    assert said["twice"] == 0
    assert said["cut"] == []


@pytest.mark.outside
def test_axe_finds_nothing_and_nothing_is_asked_for_from_elsewhere(said):
    assert said["violations"] == []
    assert said["troubles"] == []
