"""Which paragraphs begin with a number that only counts them?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import BlockKind
from checker.readers.flow.drafts import Draft
from checker.readers.html.line import without

if TYPE_CHECKING:
    from checker.readers.flow.drafts import Drafts
    from checker.readers.html.line import Written
    from checker.readers.html.walk import NoteDraft

_NUMBERED = re.compile(r"(\d{1,3})[ \xa0]+(?=[^\W\d_a-z]|[\"“‘«])")
_FEWEST = 3
_WIDEST_STEP = 4  # pages lose a note here and there when they are made from another file


def number(drafts: Drafts[Written, NoteDraft]) -> None:
    """Take the number off paragraphs that are counted through: the notes of a page that does not mark them.

    "65 The interval is (20, 41)." behind paragraphs that begin with 63 and 64 begins with a label and not
    with an amount. It takes three such paragraphs, with numbers that rise by little, to tell.
    """
    run: list[tuple[Draft[Written], int]] = []
    for draft in drafts.blocks:
        if not isinstance(draft, Draft) or draft.kind is not BlockKind.PARAGRAPH:
            continue
        found = _NUMBERED.match(draft.written.text)
        if found is None:
            continue
        count = int(found[1])
        if run and not 0 < count - run[-1][1] <= _WIDEST_STEP:
            _label(run)
            run = []
        run.append((draft, count))
    _label(run)


def _label(run: list[tuple[Draft[Written], int]]) -> None:
    if len(run) < _FEWEST:
        return
    for draft, count in run:
        label = str(count)
        draft.written = without(draft.written, len(label))
        draft.kind, draft.label, draft.level = BlockKind.ITEM, label, 0
