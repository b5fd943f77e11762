"""Which number does Word give to a note?"""

from itertools import pairwise

from lxml import etree
from msgspec import Struct

from checker.readers.docx.markup import W, number, value
from checker.readers.flow.counts import written

_KINDS = {"footnote": "decimal", "endnote": "lowerRoman"}  # Word's own forms where the file says nothing


class Reference(Struct, frozen=True):
    """A note that the letter refers to: its block's id, its label, and where it stands in the notes' part."""

    block: str
    label: str
    kind: str
    id: str
    custom: bool


class _Form(Struct, frozen=True):
    form: str
    start: int
    restarts: bool


class NoteNumbers:
    """Counts notes in the order in which the text refers to them, as Word does.

    Footnotes and endnotes each have their own numbers; a mark that the writer chose is not counted. A number
    that starts anew on each page cannot be known without pages: it is counted on.
    """

    def __init__(
        self,
        settings: etree._Element | None,
        sections: list[etree._Element],
        present: dict[str, frozenset[str]],
    ) -> None:
        self._present = present
        self._forms = {kind: _forms(kind, settings, sections) for kind in _KINDS}
        self._last = {kind: forms[0].start - 1 for kind, forms in self._forms.items()}
        self._found: dict[tuple[str, str], Reference] = {}
        self._section = 0

    @property
    def references(self) -> tuple[Reference, ...]:
        """Return the notes that the text refers to and the file holds, in order."""
        return tuple(self._found.values())

    def next_section(self) -> None:
        """Go on in the next section, where numbers may start anew or look otherwise."""
        self._section += 1
        for kind in _KINDS:
            form = self._form(kind)
            if form.restarts:
                self._last[kind] = form.start - 1

    def refer(self, kind: str, note: str, custom: str | None = None) -> tuple[str, str | None]:
        """Count one mark; return its label and its note's block, None where the file holds no such note."""
        known = self._found.get((kind, note))
        if known:
            return known.label, known.block
        if custom is None:
            self._last[kind] += 1
            label = written(self._last[kind], self._form(kind).form)
        else:
            label = custom
        if note not in self._present[kind]:
            return label, None
        block = f"n{len(self._found) + 1}"
        self._found[kind, note] = Reference(block, label, kind, note, custom is not None)
        return label, block

    def labelled(self, label: str) -> str | None:
        """Return the block of the first note with a label."""
        return next((found.block for found in self._found.values() if found.label == label), None)

    def _form(self, kind: str) -> _Form:
        forms = self._forms[kind]
        return forms[min(self._section, len(forms) - 1)]


def _forms(kind: str, settings: etree._Element | None, sections: list[etree._Element]) -> list[_Form]:
    """Return how each section writes its numbers; what it does not say, the whole file says."""
    general = None if settings is None else settings.find(f"{W}{kind}Pr")
    whole = _read_form(general, _Form(_KINDS[kind], 1, restarts=False))
    forms = [_read_form(section.find(f"{W}{kind}Pr"), whole) for section in sections] or [whole]
    # A section that starts at another number starts anew, even where it does not say so.
    return forms[:1] + [
        _Form(later.form, later.start, later.restarts or later.start not in {1, earlier.start})
        for earlier, later in pairwise(forms)
    ]


def _read_form(element: etree._Element | None, otherwise: _Form) -> _Form:
    if element is None:
        return otherwise
    start = number(element.find(W + "numStart"), 0, 32767)
    restart = value(element.find(W + "numRestart"))
    return _Form(
        value(element.find(W + "numFmt")) or otherwise.form,
        otherwise.start if start is None else start,
        otherwise.restarts if restart is None else restart == "eachSect",
    )
