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
    file.write_text(page(report(), report(path="other.md")), encoding="utf-8")
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


@pytest.mark.outside
def test_it_fits_a_phone_is_whole_on_paper_and_there_without_scripts(said):
    assert said["overflow"] <= 0
    assert said["plain"] == said["printed"] == 6


@pytest.mark.outside
def test_axe_finds_nothing_and_nothing_is_asked_for_from_elsewhere(said):
    assert said["violations"] == []
    assert said["troubles"] == []
