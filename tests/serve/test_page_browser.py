"""Can a letter be dropped on the page in a real Chromium, and its copy be downloaded?"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests import outside
from tests.readers.build_docx import docx, p
from tests.serve.served import served
from tests.writers.annotated import in_word
from tests.writers.test_docx import WRONG

SCRIPT = Path(__file__).with_name("served.mjs")


@pytest.mark.outside
def test_a_letter_is_dropped_its_report_is_seen_and_its_copy_is_downloaded(tmp_path):
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None or shutil.which("node") is None:
        pytest.skip("there is no Chromium, or no node")
    modules = outside.file("node_modules/playwright-core/package.json").parents[1]
    outside.file("node_modules/axe-core/axe.min.js")
    letter = tmp_path / "brief.docx"
    letter.write_bytes(docx(p(WRONG)))
    with served() as server:
        command = ["node", SCRIPT, modules.parent, chromium, server.url, letter]
        command += [os.environ["LINT_LETTER_SHOTS"]] if "LINT_LETTER_SHOTS" in os.environ else []
        done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["arithmetic"] == "5,4% + 2,5% = 7,9%"
    assert said["lit"] == ["5,4%", "2,5%", "8%"]
    assert said["told"] == "brief.docx is nagekeken."
    assert said["together"] == "brief.docx + bijlage.txt is nagekeken."
    assert said["name"] == "brief-lint-letter.docx"
    assert [text for text, _ in in_word((tmp_path / "brief.docx.copy").read_bytes())] == ["8%"]
    assert said["again"]
    assert said["dropped"] == "gesleept.docx is nagekeken."
    assert said["elsewhere"] == ["refused", "refused"] or 200 not in said["elsewhere"]
    assert said["violations"] == []
    assert said["troubles"] == []
