"""How is an OpenDocument text made from a few lines of mark-up?

The result is the same bytes each time: no clock, one order. Text is given as raw mark-up of ``office:text``;
the short functions write the commonest of it.
"""

import zipfile

from tests.readers.build_docx import package

MIMETYPE = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = {
    "office": f"{OASIS}office:1.0",
    "text": f"{OASIS}text:1.0",
    "style": f"{OASIS}style:1.0",
    "table": f"{OASIS}table:1.0",
    "draw": f"{OASIS}drawing:1.0",
    "fo": f"{OASIS}xsl-fo-compatible:1.0",
    "manifest": f"{OASIS}manifest:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "math": "http://www.w3.org/1998/Math/MathML",
}
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
DECLARED = "".join(f' xmlns:{short}="{uri}"' for short, uri in NAMES.items())


def odt(
    body, *, automatic="", styles="", masters="", page_styles="", files=None, method=zipfile.ZIP_DEFLATED
):
    """Return an .odt: ``body`` is the inside of office:text.

    ``automatic`` are the text's own styles, ``styles`` those of the file, ``page_styles`` those of its page
    heads and feet, ``masters`` its master pages.
    """
    return package(
        {
            "mimetype": MIMETYPE,
            "content.xml": content(body, automatic),
            "styles.xml": part(
                "document-styles",
                f"<office:styles>{styles}</office:styles>"
                f"<office:automatic-styles>{page_styles}</office:automatic-styles>"
                f"<office:master-styles>{masters}</office:master-styles>",
            ),
            **(files or {}),
        },
        method,
    )


def flat(body, *, automatic="", styles="", masters=""):
    """Return a .fodt."""
    return part(
        "document",
        f"<office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>",
    ).encode()


def content(body, automatic=""):
    """Return the part with the text."""
    return part(
        "document-content",
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>",
    )


def part(name, inside):
    """Return a part with all names declared."""
    return f"{HEAD}<office:{name}{DECLARED}>{inside}</office:{name}>"


def p(*inside, style=""):
    """Return a paragraph."""
    return f"<text:p{_styled(style)}>{''.join(inside)}</text:p>"


def h(text, level=1, style="", more=""):
    """Return a heading."""
    return f'<text:h{_styled(style)} text:outline-level="{level}" {more}>{text}</text:h>'


def span(text, style):
    """Return a run with a style of its own."""
    return f"<text:span{_styled(style)}>{text}</text:span>"


def style(name, inside="", family="paragraph", more=""):
    """Return a style; ``more`` are its attributes, such as its parent."""
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{inside}</style:style>'


def looks(**attributes):
    """Return text properties: ``font_weight="bold"``, ``display="none"``, ``text_position="super 58%"``."""
    spaces = {"font_weight": "fo", "display": "text", "text_position": "style"}
    said = " ".join(f'{spaces[name]}:{name.replace("_", "-")}="{said}"' for name, said in attributes.items())
    return f"<style:text-properties {said}/>"


def note(number, *paragraphs, kind="footnote", citation=None, more=""):
    """Return a note where its mark stands."""
    inside = "".join(each if each.startswith("<") else p(each) for each in paragraphs)
    shown = str(number) if citation is None else citation
    return (
        f'<text:note text:id="ftn{number}" text:note-class="{kind}">'
        f"<text:note-citation {more}>{shown}</text:note-citation>"
        f"<text:note-body>{inside}</text:note-body></text:note>"
    )


def items(*each, style="", more=""):
    """Return a list; an item is text, or the mark-up within text:list-item."""
    inside = "".join(
        f"<text:list-item>{item if item.startswith('<') else p(item)}</text:list-item>" for item in each
    )
    return f"<text:list{_styled(style)} {more}>{inside}</text:list>"


def list_style(name, *levels):
    """Return a list style; a level is what its element says behind the level's number."""
    inside = "".join(
        f'<text:list-level-style-{kind} text:level="{at}" {said}/>'
        for at, (kind, said) in enumerate(levels, 1)
    )
    return f'<text:list-style style:name="{name}">{inside}</text:list-style>'


def table(*rows, header=0):
    """Return a table; a row is a list of cells, a cell is text or whole mark-up; the first are its header."""
    made = [
        "<table:table-row>"
        + "".join(each if each.startswith("<table") else cell(each) for each in row)
        + "</table:table-row>"
        for row in rows
    ]
    head = f"<table:table-header-rows>{''.join(made[:header])}</table:table-header-rows>" if header else ""
    return f"<table:table><table:table-column/>{head}{''.join(made[header:])}</table:table>"


def cell(inside, more=""):
    """Return a cell of text or of mark-up."""
    return f"<table:table-cell {more}>{inside if inside.startswith('<') else p(inside)}</table:table-cell>"


COVERED = "<table:covered-table-cell/>"


def box(inside):
    """Return a text box in its frame."""
    return f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"


def master(name, inside, more=""):
    """Return a master page."""
    return f'<style:master-page style:name="{name}" {more}>{inside}</style:master-page>'


def header(*inside, kind="header", more=""):
    """Return a page head or, of another kind, a foot."""
    return f"<style:{kind} {more}>{''.join(inside)}</style:{kind}>"


def _styled(name):
    return f' text:style-name="{name}"' if name else ""
