"""A file of TOML keeps its places: what tomllib reads, and where each of it stands."""

import datetime as dt
import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config.toml import parse
from checker.tables.tree import Mapping, Scalar, Sequence, Trouble

LETTER_LIKE = """\
# settings of our department
fail-on = "warning"   # as agreed
date = 2026-06-23
"quoted key".inner = 'C:\\temp'
list = [ "a", # one
  'b', ["c", 1_000], ]

[rules]
sum-mismatch = "off"
inline = { a = true, b = [1.5], "c d" = {} }

[tool.x . "y z"]
text = \"\"\"
two "quoted" lines \\
   joined\"\"\"
raw = '''it's
so'''
when = 2026-06-23 10:00:00

[[overrides]]
files = ["*.md"]
[overrides.rules]
weekday-mismatch = "note"
[[overrides]]
"""


def plain(node):
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    return [plain(item) for item in node.items] if isinstance(node, Sequence) else node.text


def texts(value):
    """Return what tomllib reads, with texts for all that is no list or mapping."""
    if isinstance(value, dict):
        return {key: texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [texts(inner) for inner in value]
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat(" ") if isinstance(value, dt.datetime) else str(value)


@pytest.mark.parametrize(
    "text", [LETTER_LIKE.replace("1_000", "1000"), "", "a.b.c = 1\na.b.d = 2\n[e]\n", "x=''"]
)
def test_what_tomllib_reads_is_read(text):
    assert plain(parse(text)) == texts(tomllib.loads(text))


@given(st.dictionaries(st.text(), st.lists(st.text()), max_size=4))
def test_any_text_is_read(letters):
    written = "".join(f"{json.dumps(key)} = {json.dumps(value)} # x\n" for key, value in letters.items())
    try:
        expected = tomllib.loads(written)
    except tomllib.TOMLDecodeError:  # surrogates, which TOML has not
        assert isinstance(parse(written), Trouble)
    else:
        assert plain(parse(written)) == expected


def test_each_value_has_its_place():
    lines = LETTER_LIKE.splitlines()

    def check(node):
        if isinstance(node, Mapping):
            for key, value in node.entries:
                written = lines[key.line - 1][key.column - 1 :]
                assert written.lstrip("\"'").startswith(key.text)
                check(value)
        elif isinstance(node, Sequence):
            for item in node.items:
                check(item)
        else:
            assert isinstance(node, Scalar)
            assert LETTER_LIKE.splitlines()[node.line - 1][node.column - 1 :] != ""

    check(parse(LETTER_LIKE))
    assert parse(LETTER_LIKE).get("list").items[1].line == 6


def test_what_is_no_toml_is_told_with_its_place():
    trouble = parse('fail-on = "warning"\nrules = { a = }\n')
    assert (trouble.line, trouble.column) == (2, 15)
    assert trouble.message == "this is no TOML: Invalid value"


def test_lists_without_end_are_refused():
    assert isinstance(parse("a = " + "[" * 100_000), Trouble)
