"""Does every character of every block stand in the file where its origin says, whatever the file is?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.readers.html import read
from checker.readers.limits import DEFAULT
from checker.readers.refusal import Refusal
from checker.readers.source import Source

_SCRAPS = (
    *("<p>", "</p>", "<br>", "<b>", "</b>", "<i>", "<div>", "</div>", "<h1>", "</h2>", "<ul>", "</ul>"),
    *("<ol start=3>", "<li>", "</li>", "<table>", "<tr>", "<td>", "<th colspan=2>", "<td rowspan=2>"),
    *("</table>", "<caption>", "<thead>", "<sup>", "</sup>", "<a href='#n'>", "<a href=x>", "</a>"),
    *("<li id=n>", "<p id=n>", "<del>", "</del>", "<ins>", "<pre>", "</pre>", "<dl><dt>", "<dd>", "<nav>"),
    *("</nav>", "<main>", "</main>", "<!--", "-->", "<?x", "?>", "<", ">", "</x>", "<x y='>'>", "<p hidden>"),
    *("<svg>", "</svg>", "<template>", "&amp;", "&euro;", "&nbsp;", "&shy;", "&#8364;", "&#x20;", "&notit;"),
    *("&", "&lt;b>", "&#0;", "&amp", "&;", "\n", "\r\n", "\r", "\t", "  ", "\xa0", "\xad", "\u200b", "\x0b"),
    *("\0", "\f", "1", "²", "8%", "[1]", "1. ", "regerings-\n", "leiders", "Atlantisch", " woord ", "é"),
    *("e\u0301", "<script>", "</script>", "<title>"),
)
_texts = st.lists(st.sampled_from(_SCRAPS), max_size=40).map("".join) | st.text(max_size=60)


@given(_texts)
@settings(max_examples=500, deadline=None)
def test_the_files_characters_are_the_text_but_for_spaces_and_what_the_file_spells_otherwise(text):
    found = read(Source("brief.html", text.encode("utf-8", "replace")))
    if isinstance(found, Refusal):
        return
    spells = "&" in found.source or "<table" in found.source
    for block in found.blocks:
        at = 0
        for piece in (*block.origin.pieces, None):
            until = piece.start if piece else len(block.text)
            assert at <= until
            assert spells or block.text[at:until] in {"", " "}
            if piece:
                at = piece.start + piece.length
                assert block.text[until:at] == found.source[piece.where : piece.where + piece.length]
        assert block.text == block.text.strip(" \n\r\t\f")
        assert all(block.text[offset] == " " for offset in block.breaks)
        assert all(0 <= mark.at <= len(block.text) and mark.where < mark.where_end for mark in block.marks)


@given(_texts)
@settings(max_examples=200, deadline=None)
def test_ids_are_unique_and_links_lead_somewhere(text):
    found = read(Source("brief.html", text.encode("utf-8", "replace")))
    if isinstance(found, Refusal):
        return
    assert len(found.by_id) == len(found.blocks)
    linked = [block.heading for block in found.blocks] + [block.caption for block in found.blocks]
    linked += [mark.note for block in found.blocks for mark in block.marks]
    linked += [note.block for note in found.notes]
    assert all(name in found.by_id for name in linked if name)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<b>" * 40_000, "hostile"),
        ("<table><tr><td>" * 15_000, "hostile"),
        ("a<x>" * 30_000, "hostile"),
        ("<" * 1_000_000, "too-large"),
        ("&" * 1_000_000, "too-large"),
        ("<p>a" * 150_000, "too-large"),
    ],
    ids=lambda text: text[:8],
)
def test_a_file_that_is_made_to_hang_its_reader_is_refused(text, code):
    found = read(Source("brief.html", text.encode()))
    assert isinstance(found, Refusal)
    assert found.code == code


@pytest.mark.parametrize(
    "text",
    [
        "<p a='" + "x" * 4_000_000 + "'>a",
        "<p " + " ".join(f"a{at}=1" for at in range(100_000)) + ">a",
        "a</x>" * 30_000,
        "<b>1<p>2</b>3</p>" * 5_000,
        "<table>" + "x<tr>" * 20_000,
        "<p><a href='#n'>[1]</a>" * 10_000 + "<p id=n>noot",
        "<p>a<sup>1</sup>" * 8_000 + "<p><sup>1</sup>noot" * 3_000,
        "<table>" + "<tr><td colspan=1000 rowspan=60000>x" * 8_000,
        "&amp;" * 50_000,
        "x " * 3_000_000,
        "a" + "<!-" * 60_000,
        "a" + "<?" * 60_000,
    ],
    ids=lambda text: text[:12],
)
def test_a_strange_file_that_can_be_read_is_read(text):
    assert isinstance(read(Source("brief.html", text.encode())), Document)


def test_a_letter_of_two_thousand_pages_is_far_below_the_limit():
    page = "<p>" + "Een alinea met <b>woorden</b> en 5%.</p>" * 12
    assert page.count("<") * 2_000 < DEFAULT.html_tags
