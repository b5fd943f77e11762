"""Which characters of a page follow each other without a wide gap?"""

from collections.abc import Iterable

from checker.readers.pdf.page import Glyph, Run

BLANKS = " \xa0\u2007\u202f\u2009\u3000"
WORD_GAP = 0.19  # of the type size: where a program prints no blank, a word's end is at least this wide
_WIDE = 1.2
_JUSTIFIED = 1.8  # a single printed blank in a line that fills its width
_BACK = 0.6
_LEVEL = 0.15
_SHIFTED = 0.6
_SMALL = 0.88


def runs(glyphs: Iterable[Glyph]) -> list[Run]:
    """Put the characters together that the file gives behind each other and that stand beside each other."""
    found: list[Run] = []
    run: Run | None = None
    blanks: list[Glyph] = []
    for glyph in glyphs:
        if glyph.char in BLANKS:
            if run is not None and _level(run, glyph):
                blanks.append(glyph)
            continue
        if run is not None and _follows(run, glyph, blanks):
            run.glyphs += blanks
            _add(run, glyph)
        else:
            if run is not None:
                run.glyphs += blanks[:1]
            run = Run([glyph], glyph.base, glyph.size, glyph.left, glyph.right, glyph.tag)
            found.append(run)
        blanks.clear()
    if run is not None:
        run.glyphs += blanks[:1]
    return found


def _follows(run: Run, glyph: Glyph, blanks: list[Glyph]) -> bool:
    if glyph.tag != run.tag or not _level(run, glyph):
        return False
    if glyph.left == run.glyphs[-1].left:
        return True  # the letters of a ligature share its place
    size = max(run.size, glyph.size)
    gap = glyph.left - run.right
    return -_BACK * size <= gap < (_JUSTIFIED if len(blanks) == 1 else _WIDE) * size


def _level(run: Run, glyph: Glyph) -> bool:
    """Say whether a character stands on the run's line, or is a small one just above or below it."""
    shift = abs(glyph.base - run.base)
    larger, smaller = max(run.size, glyph.size), min(run.size, glyph.size)
    return shift <= _LEVEL * larger or (shift <= _SHIFTED * larger and smaller < _SMALL * larger)


def _add(run: Run, glyph: Glyph) -> None:
    run.glyphs.append(glyph)
    run.right = max(run.right, glyph.right)
    run.left = min(run.left, glyph.left)
    if glyph.size * _SMALL > run.size:  # the run began with a raised mark
        run.size, run.base = glyph.size, glyph.base
