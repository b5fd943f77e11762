"""How does a publication in XML become a letter?"""

from checker.document import Document, Note, Unread
from checker.readers.flow.blocks import Blocks
from checker.readers.flow.empty import without_text
from checker.readers.official.characters import decode
from checker.readers.official.events import listen
from checker.readers.official.story import Story
from checker.readers.refusal import Refusal
from checker.readers.root import OFFICIAL, root
from checker.readers.source import Source

_RECORDS = frozenset({"searchRetrieveResponse", "record", "plooi", "explainResponse", "metadata_gegevens"})
_RECORD = Refusal(
    "unknown-format",
    "it is a record that describes a publication and not its text; fetch the publication itself",
)


def read(source: Source) -> Document | Refusal:
    """Return the letter in a publication's XML, or why there is none.

    The blocks come in the order of the file, the notes behind them. A note's mark stands where the note
    stands in the file, and its place is that of the note's number.
    """
    name = root(source.content)
    if name in _RECORDS:
        return _RECORD
    if name not in OFFICIAL:
        return _unknown(name)
    text = decode(source.content)
    if isinstance(text, Refusal):
        return text
    story = Story()
    refusal = listen(text, story, source.limits)
    if refusal is not None:
        return refusal
    blocks = Blocks()
    blocks.body(story.content(), None)
    notes = []
    for found in story.notes:
        block = blocks.note(found.block, found.label, found.content, None)
        notes.append(Note(found.label, block.id, found.where, found.where_end))
    unread = tuple(Unread(what, count) for what, count in sorted(story.unread.items()))
    if not any(block.text for block in blocks.found):
        return without_text(unread)
    return Document("xml", tuple(blocks.found), tuple(notes), source=text, unread=unread)


def _unknown(name: str | None) -> Refusal:
    what = f"it is XML that begins with <{name}>" if name else "there is no XML in it"
    return Refusal("unknown-format", f"{what} and no official publication; save the letter as .docx or .odt")
