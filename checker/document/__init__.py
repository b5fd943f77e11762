"""Blocks, spans, origins, links and note marks: a letter as text, before any number is understood."""

from checker.document.joined import file_number, joined, own_id
from checker.document.model import Block, BlockKind, Comment, Document, Mark, Note, Span, Unread
from checker.document.origin import Box, Line, Origin, Piece

__all__ = [
    "Block",
    "BlockKind",
    "Box",
    "Comment",
    "Document",
    "Line",
    "Mark",
    "Note",
    "Origin",
    "Piece",
    "Span",
    "Unread",
    "file_number",
    "joined",
    "own_id",
]
