"""Is nothing said of letters that look wrong and are not: three variants of each kind of false alarm?

They were written by somebody who had not seen the code; ``kind`` names the construction that once misled it.
"""

import json
from pathlib import Path

import pytest

from checker import lint
from checker.data import folder
from checker.finding import Severity
from checker.rulebook import Rulebook, load

_LINES = (Path(__file__).parent / "variants.jsonl").read_text(encoding="utf-8").splitlines()
VARIANTS = [json.loads(line) for line in _LINES]
_LOADED = load(folder("rules"))
assert isinstance(_LOADED, Rulebook)
BOOK = _LOADED.select()


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda each: f"{each['kind']}-{each['id']}")
def test_what_is_not_wrong_is_read_and_nothing_is_said_of_it(variant: dict[str, str]) -> None:
    name = f"letter.{variant['ext']}"
    content = f"{variant['text']}\n".encode()
    report = lint.run("-", BOOK, lint.Options(), content=content, name=name)
    assert report.unreadable is None
    assert report.language == variant["lang"]
    loud = (Severity.ERROR, Severity.WARNING)
    assert [finding.message for finding in report.findings if finding.severity in loud] == []


def test_each_kind_has_three_variants_or_more() -> None:
    kinds = [each["kind"] for each in VARIANTS]
    assert min(kinds.count(kind) for kind in kinds) >= 3
