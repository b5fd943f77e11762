"""Does anything that programs get of a letter steer the terminal on which somebody looks at it?"""

import json
import re

import pytest
from msgspec.structs import replace

from tests.reporters.test_formats import MACHINE, linted, told

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
NAME = "brief\x00\x1b[2J\x7f\x85\x9b31m.txt"


@pytest.mark.parametrize("form", [*MACHINE, "json"])
def test_no_format_shows_a_control_of_a_name_or_message(form):
    report = linted(path=NAME)
    (finding,) = report.findings
    strange = replace(report, findings=(replace(finding, message="Hier staat \x1b[31m8%\x9b."),))
    assert CONTROL.search(told(form, strange)) is None


def test_json_gives_programs_every_character():
    (file,) = json.loads(told("json", linted(path=NAME)))["files"]
    assert file["path"] == NAME
