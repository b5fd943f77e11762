"""How large may a letter be before it is refused instead of read?

The numbers are far above any letter (the largest real one that was measured has 0.5 MB of mark-up and 18,000
tags) and low enough that a hostile file is refused within two seconds, and a huge one read in a few. Whoever
meets one is told so in a sentence, with the code "too-large" or "hostile", and how to allow more. No reader
opens a file but the named one, resolves an external entity, runs a macro or script, or uses the network.
"""

from typing import Annotated

from msgspec import Meta, Struct

MEBIBYTE = 1024 * 1024
_KIBIBYTE = 1024
_MOST_BYTES = 1024 * 1024 * MEBIBYTE
_MOST = 1_000_000_000
_FOR_EACH_MEBIBYTE = 2.5


def _bytes(what: str) -> Meta:
    return Meta(ge=1, le=_MOST_BYTES, description=what, extra={"unit": "bytes"})


def _count(what: str, most: int = _MOST) -> Meta:
    return Meta(ge=1, le=most, description=what, extra={"unit": "count"})


def _seconds(what: str) -> Meta:
    return Meta(gt=0, le=86_400, description=what, extra={"unit": "seconds"})


class Limits(Struct, frozen=True, rename="kebab"):
    """The limits of one run, by the names that the command line has for them.

    A field's description says what it bounds; sizes are in bytes.
    """

    size: Annotated[int, _bytes("a file of any format, as it lies on the disk")] = 64 * MEBIBYTE
    text: Annotated[int, _bytes("a text, Markdown, HTML or XML file; two thousand pages have some six")] = (
        8 * MEBIBYTE
    )
    lines: Annotated[int, _count("lines of a text, Markdown or HTML file")] = 400_000
    borders: Annotated[int, _count("bars and tabs, between cells, of a text or Markdown file")] = 200_000
    entries: Annotated[int, _count("files inside one .docx or .odt; a letter has some twenty")] = 5_000
    unpacked: Annotated[int, _bytes("all files inside one .docx or .odt together")] = 512 * MEBIBYTE
    markup: Annotated[int, _bytes("those of them that are read, unpacked and together")] = 16 * MEBIBYTE
    ratio: Annotated[int, _count("unpacked bytes per packed byte of one of them that is over 1 MB")] = 250
    tags: Annotated[int, _count("opening and closing tags in all mark-up of a .docx, .odt or .xml")] = 500_000
    html_tags: Annotated[int, _count("tags, and character references, of an HTML file")] = 100_000
    depth: Annotated[int, _count("elements inside each other (no more than this)", 256)] = 256
    pages: Annotated[int, _count("pages of a PDF")] = 2_000
    characters: Annotated[int, _count("characters of a PDF; a page has some three thousand")] = 8_000_000
    page_pieces: Annotated[int, _count("pieces of text and drawing on one page of a PDF")] = 100_000
    memory: Annotated[int, _bytes("memory of the process that reads a PDF, not on Windows")] = 480 * MEBIBYTE
    page_seconds: Annotated[float, _seconds("time for one page of a PDF")] = 1.5
    seconds: Annotated[float, _seconds("time for a PDF in all, and 0.1 for each page of it")] = 10.0
    check_seconds: Annotated[
        float, _seconds("processor time for a letter, and 2.5 times as much for each MB of its text")
    ] = 2.0

    def for_text(self, size: int) -> float:
        """Return how many seconds of the processor so many bytes of text or mark-up add to a letter's.

        >>> Limits().for_text(2 * MEBIBYTE)
        10.0
        """
        return self.check_seconds * _FOR_EACH_MEBIBYTE * size / MEBIBYTE

    def shown(self, name: str) -> str:
        """Return a limit as a sentence gives it: "64 MB", "5,000", "2 seconds"."""
        return shown(getattr(self, name), unit_of(name))

    def or_allow(self, name: str, needed: float = 0) -> str:
        """Return how a limit is raised, to go behind a refusal's advice.

        That is ", or allow more with --limit size=128MB": the first double of the limit that meets what is
        needed, as far as that is known. One that can go no higher is not named.
        """
        now, most = getattr(self, name), known()[name].le or _MOST
        raised = now * 2
        while raised < min(needed, most):
            raised *= 2
        if now >= most:
            return ""
        given = shown(min(raised, most), unit_of(name)).partition(" sec")[0].replace(" ", "").replace(",", "")
        return f", or allow more with --limit {name.replace('_', '-')}={given.removesuffix('bytes')}"


DEFAULT = Limits()

LABEL = 255
"""Characters of a list's pattern, the most that Word takes; each item repeats it, so that it is bounded."""

LONG_LABEL = f"list label of more than {LABEL} characters"
"""What the census calls one that is left out."""

RATIO_FROM = MEBIBYTE
"""A smaller part of a package may have any ratio: it can do no harm."""


def known() -> dict[str, Meta]:
    """Return what is known of each limit, by its field's name."""
    return {name: hint.__metadata__[0] for name, hint in Limits.__annotations__.items()}


def unit_of(name: str) -> str:
    """Return in what a limit is given: "bytes", "count" or "seconds"."""
    return str((known()[name].extra or {})["unit"])


def shown(value: float, unit: str) -> str:
    """Return a limit's value with its unit: "64 MB", "48 kB", "5,000", "0.5 seconds"."""
    if unit == "seconds":
        return f"{value:,.10g} second{'' if value == 1 else 's'}"
    if unit == "bytes":
        for size, name in ((MEBIBYTE, "MB"), (_KIBIBYTE, "kB")):
            if value % size == 0:
                return f"{value // size:,} {name}"
        return f"{value:,} bytes"
    return f"{value:,}"
