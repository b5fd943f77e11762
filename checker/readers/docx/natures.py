"""What is a paragraph, by its own mark-up, its style and its list?"""

from checker.readers.docx.numbering import Numbering
from checker.readers.docx.properties import NOTHING_SAID, Properties
from checker.readers.docx.styles import BODY_TEXT, Style, Styles
from checker.readers.flow.content import Nature


class Natures:
    """Asking for a paragraph's nature counts it, if it is a list item; without a numbering nothing is one."""

    def __init__(self, styles: Styles, numbering: Numbering | None = None) -> None:
        self._styles = styles
        self._numbering = numbering

    def of(self, said: Properties | None) -> Nature:
        """Return what a paragraph is; its own mark-up comes before its style's."""
        said = said or NOTHING_SAID
        style = self._styles.paragraph(said.style)
        level = style.level if said.outline is None else said.outline + 1
        label, depth = self._listed(said, style)
        return Nature(
            level=None if level is None or level > BODY_TEXT or style.caption else level,
            label=label,
            depth=depth,
            caption=style.caption,
            contents=style.contents,
        )

    def _listed(self, said: Properties, style: Style) -> tuple[str | None, int]:
        """Count a list item; its own list comes before its style's."""
        list_id = said.list_id or style.list_id
        if list_id is None or self._numbering is None:
            return None, 0
        if said.list_id is not None:
            level = said.list_level or 0
        else:
            stated = style.list_level if said.list_level is None else said.list_level
            level = self._numbering.level_of_style(list_id, said.style) if stated is None else stated
        return self._numbering.label(list_id, level), level
