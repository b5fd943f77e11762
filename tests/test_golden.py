"""Every stage of a letter, as it was when somebody last looked: a difference shows where the story changed.

`pytest tests/test_golden.py --update-golden` writes the files again: read the difference before committing.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from checker import data, lint, readers, rulebook
from checker.cli import stages
from checker.document import Document
from checker.lint import Options, Report
from checker.reporters import claims_json, frames
from checker.reporters import json as found
from checker.rulebook import Rulebook
from examples.build import word

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden"
CORPUS = sorted((ROOT / "tests" / "corpus").glob("*.*"))
EXAMPLES = sorted((ROOT / "examples").glob("*.*"))
LETTERS = [*CORPUS, *(path for path in EXAMPLES if path.suffix != ".py" and path.name != "README.md")]
THREEFOLD = [path for path in CORPUS if path.suffix == ".md" and path.with_suffix(".txt").exists()]

BOOK = rulebook.load(data.folder("rules"))
assert isinstance(BOOK, Rulebook)


def checked(name: str, content: bytes) -> Report:
    document = readers.read(name, content)
    assert isinstance(document, Document), document
    return lint.check(document, BOOK.select(), Options(cache=False), path=name)


def told(report: Report) -> list[tuple[object, ...]]:
    """Return what a finding says in every format: rule, message and written texts, without places."""
    return [
        (
            finding.rule,
            finding.outcome,
            finding.message,
            finding.derivation,
            (finding.place.role, finding.place.text),
            tuple((place.role, place.text) for place in finding.others),
        )
        for finding in report.findings
    ]


def every_stage(path: Path) -> str:
    name = path.relative_to(ROOT).as_posix()
    report = checked(name, path.read_bytes())
    assert report.reading is not None
    document = report.reading.document
    understood = one_file(claims_json.render([report]))
    mentions = {mention.id: mention for mention in report.reading.mentions}
    told = one_file(found.render([report]))
    rules = told["census"].pop("rules")
    assert told.pop("suppressed") == [], "no letter here allows a finding"
    return "\n".join(
        (
            f"Made from {name} by `pytest tests/test_golden.py --update-golden`: do not edit.",
            "\n== blocks\n",
            *(stages.block(block) for block in document.blocks),
            "\n== mentions\n",
            *map(line, understood["mentions"]),
            "\n== frames\n",
            *(frames.line(frame, mentions) for frame in report.reading.frames),
            *map(frames.row, report.reading.rows),
            "\n== claims\n",
            *map(line, understood["claims"]),
            "\n== findings\n",
            json.dumps(told, ensure_ascii=False, indent=1),
            "\n== census by rule\n",
            *(f"{rule}  {line(counts)}" for rule, counts in rules.items()),
            "",
        )
    )


def one_file(text: str) -> dict[str, Any]:
    (file,) = json.loads(text)["files"]
    return file


def line(record: dict[str, Any]) -> str:
    """Return a mention or claim in a line, without what is not known of it, and without its frame."""
    known = {key: value for key, value in record.items() if value not in (None, []) and key != "frame"}
    return json.dumps(known, ensure_ascii=False)


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.name)
def test_every_stage_of_a_letter_is_as_it_was(path: Path, update: bool) -> None:
    golden = GOLDEN / f"{path.name}.golden"
    stages_now = every_stage(path)
    if update:
        golden.write_text(stages_now, "utf-8", newline="\n")
    assert stages_now == golden.read_text("utf-8"), "see the difference; if it is right, --update-golden"


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {f"{path.name}.golden" for path in LETTERS}


@pytest.mark.parametrize("path", THREEFOLD, ids=lambda path: path.stem)
def test_a_letter_says_the_same_as_text_as_markdown_and_in_word(path: Path) -> None:
    markdown = checked("letter.md", path.read_bytes())
    plain = checked("letter.txt", path.with_suffix(".txt").read_bytes())
    in_word = checked("letter.docx", word(path.read_text("utf-8")))
    assert told(markdown), "a letter without findings shows nothing"
    assert told(plain) == told(markdown)
    assert told(in_word) == told(markdown)


@pytest.mark.parametrize("path", THREEFOLD, ids=lambda path: path.stem)
def test_a_letter_is_one_text_in_three_formats(path: Path) -> None:
    """The twins differ in mark-up and line ends only."""

    def words(text: str) -> str:
        return re.sub(r"[\s#|^_*-]+", "", re.sub(r"\[\^?(\d+)\]:?", r"[\1]", text))

    assert words(path.read_text("utf-8")) == words(path.with_suffix(".txt").read_text("utf-8"))


def test_the_word_letters_are_made_from_their_texts() -> None:
    for text in sorted((ROOT / "examples" / "word").glob("*.md")):
        made = ROOT / "examples" / f"{text.stem}.docx"
        assert made.read_bytes() == word(text.read_text("utf-8")), "run python examples/build.py"


def test_the_word_letters_open_in_another_reader() -> None:
    import docx  # python-docx

    for path in sorted((ROOT / "examples").glob("*.docx")):
        letter = docx.Document(str(path))
        assert letter.sections[0].header.paragraphs[0].text.startswith("Ministerie")
        text = (path.parent / "word" / f"{path.stem}.md").read_text("utf-8")
        assert len(letter.tables) == text.count("\n|---")
        heads = [each.text for each in letter.paragraphs if each.style.name == "Heading 1"]
        assert heads == re.findall(r"^# (.*)$", text, re.MULTILINE)
