"""How are the letter and its annexes, each in a file of its own, one letter?"""

from collections.abc import Sequence

from msgspec.structs import replace

from checker.document.model import Block, Document

_SIGN = ":"


def joined(files: Sequence[tuple[str, Document]]) -> Document:
    """Return one document of several files, the letter first; each is called by its path.

    What they say is compared as that of one letter, and what a file numbers for itself (notes, pages, lines)
    stays its own: it is asked of the ``files`` of what is returned. Blocks of the second file are called
    "2:p31", so that each id stands for one block of the whole.
    """
    named = [_named(path, document, number) for number, (path, document) in enumerate(files, start=1)]
    every = {block.id: block for document in named for block in document.blocks}
    own = tuple(replace(document, whole=every) for document in named)
    return Document(
        named[0].format,
        tuple(block for document in named for block in document.blocks),
        notes=tuple(note for document in named for note in document.notes),
        files=own,
    )


def own_id(block: str) -> str:
    """Return what a block is called within its own file.

    >>> own_id("2:p31/c2.4"), own_id("p31")
    ('p31/c2.4', 'p31')
    """
    return block.rpartition(_SIGN)[2]


def file_number(block: str) -> int:
    """Return which file of its letter a block is in, from 0.

    >>> file_number("2:p31/c2.4"), file_number("p31")
    (1, 0)
    """
    number = block.rpartition(_SIGN)[0]
    return int(number) - 1 if number else 0


def _named(path: str, document: Document, number: int) -> Document:
    """Return a file with its path, and with the ids that its blocks have in the whole."""
    if number == 1:
        return replace(document, path=path)
    before = f"{number}{_SIGN}"
    return replace(
        document,
        path=path,
        blocks=tuple(_renamed(block, before) for block in document.blocks),
        notes=tuple(replace(note, block=before + note.block) for note in document.notes),
        comments=tuple(
            replace(comment, blocks=tuple(before + block for block in comment.blocks))
            for comment in document.comments
        ),
    )


def _renamed(block: Block, before: str) -> Block:
    def called(name: str | None) -> str | None:
        return None if name is None else before + name

    return replace(
        block,
        id=before + block.id,
        heading=called(block.heading),
        table=called(block.table),
        caption=called(block.caption),
        marks=tuple(replace(mark, note=called(mark.note)) for mark in block.marks),
    )
