"""Can letters be dropped on the page in a real Chromium, and be followed there as they are saved?"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from checker.serve.watch import started
from tests import outside
from tests.readers.build_docx import docx, p
from tests.serve.served import served
from tests.serve.test_watch import follow
from tests.writers.annotated import in_word
from tests.writers.test_docx import DATE, WRONG

SCRIPT = Path(__file__).with_name("served.mjs")
FOLLOWED = Path(__file__).with_name("followed.mjs")


def browsed(script, *words):
    """Return what a script says of a page in Chromium."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None or shutil.which("node") is None:
        pytest.skip("there is no Chromium, or no node")
    modules = outside.file("node_modules/playwright-core/package.json").parents[1]
    outside.file("node_modules/axe-core/axe.min.js")
    command = ["node", script, modules.parent, chromium, *words]
    command += [os.environ["LINT_LETTER_SHOTS"]] if "LINT_LETTER_SHOTS" in os.environ else []
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.outside
def test_a_letter_is_dropped_its_report_is_seen_and_its_copy_is_downloaded(tmp_path):
    letter = tmp_path / "brief.docx"
    letter.write_bytes(docx(p(WRONG)))
    with served() as server:
        said = browsed(SCRIPT, server.url, letter)
    assert said["arithmetic"] == "5,4% + 2,5% = 7,9%"
    assert said["lit"] == ["5,4%", "2,5%", "8%"]
    assert said["told"] == "brief.docx is nagekeken."
    assert said["together"] == "brief.docx + bijlage.txt is nagekeken."
    assert said["apart"] == ["2 brieven zijn nagekeken.", 2, False]
    assert said["offered"] is False
    assert said["name"] == "brief-lint-letter.docx"
    assert [text for text, _ in in_word((tmp_path / "brief.docx.copy").read_bytes())] == ["8%"]
    assert said["again"]
    assert said["dropped"] == "gesleept.docx is nagekeken."
    assert said["elsewhere"] == ["refused", "refused"] or 200 not in said["elsewhere"]
    assert said["violations"] == []
    assert said["troubles"] == []


@pytest.mark.outside
def test_a_letter_is_followed_as_it_is_saved_and_what_is_read_stays_where_it_was(tmp_path):
    letter, later = tmp_path / "brief.docx", tmp_path / "later.docx"
    lines = "".join(p(f"Dit is alinea {number} van de brief.") for number in range(60))
    letter.write_bytes(docx(p(DATE) + lines + p(WRONG) + lines))
    later.write_bytes(docx(lines + p(WRONG) + lines))
    with served(watch=follow(letter)) as server:
        end = started(server.watch)
        try:
            said = browsed(FOLLOWED, server.url, letter, later)
        finally:
            end()
    assert said["first"][0] == "(2) brief.docx"
    assert said["first"][1].endswith(": 2 bevindingen.")
    assert said["half"] == ["(2) brief.docx", "brief.docx wordt opgeslagen; dit is hoe hij was …"]
    assert said["then"][0] == "(1) brief.docx"
    assert said["then"][1].endswith(": 1 bevinding (1 weg).")
    assert said["open"] == ["De delen tellen op tot 7,9%; hier staat 8%."]
    assert said["moved"] < 3
    assert said["name"] == "brief-lint-letter.docx"
    assert said["short"]
    assert said["gone"] == "lint-letter antwoordt niet meer; start `lint-letter serve` opnieuw."
    assert said["violations"] == []
    assert said["troubles"] == []
