"""Do the characters of a PDF, joined by the reader's rule, give every block's text back?"""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.readers.pdf.child import read
from tests.readers.build_pdf import LEFT, TOP, line, paragraph, pdf
from tests.readers.pdf_places import Characters, troubles

WORDS = st.sampled_from(
    [
        "de",
        "Raad",
        "3,5%",
        "zorg-",
        "uitgaven",
        "m{2}",
        "2024",
        "top{1}",
        "einde.",
        "en",
        "(2)",
        "€ 4",
        "ja{3}.",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
PAGES = st.lists(st.lists(TEXTS, max_size=4), min_size=1, max_size=3)


def page(texts, number):
    found = line("Ministerie van Water", 810, size=8)
    top = TOP
    for text in texts:
        found += paragraph(text, top, columns=50)
        top = min(put.base for put in found) - 22
    found += line(f"{{{number}}} Noot {number} over zorg-", 90, size=8)
    found += line("uitgaven.", 80, size=8)
    found += line("Onze referentie", 600, left=LEFT + 330, size=7)
    return [*found, *line(f"Pagina {number}", 30)]


def letter(pages):
    found = read(pdf([page(texts, number) for number, texts in enumerate(pages, 1)]))
    assert isinstance(found, tuple)
    return found


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_each_piece_stands_in_the_file_as_in_the_block_and_the_rest_are_spaces(pages):
    document, stream = letter(pages)
    for block in document.blocks:
        covered = [False] * len(block.text)
        for piece in block.origin.pieces:
            end = piece.start + piece.length
            assert block.text[piece.start : end] == stream[piece.where : piece.where + piece.length]
            assert not any(covered[piece.start : end])
            covered[piece.start : end] = [True] * piece.length
        assert {char for char, known in zip(block.text, covered, strict=True) if not known} <= {" "}


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_breaks_are_spaces_and_marks_stand_where_they_say(pages):
    document, stream = letter(pages)
    for block in document.blocks:
        assert {block.text[at] for at in block.breaks} <= {" "}
        assert block.text == block.text.strip()
        for mark in block.marks:
            assert stream[mark.where : mark.where_end] == mark.label
            assert 0 <= mark.at <= len(block.text)
            assert mark.note is None or document.by_id[mark.note].label == mark.label


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_no_printed_character_is_lost_or_read_twice(pages):
    document, stream = letter(pages)
    read_once = [0] * len(stream)
    for block in document.blocks:
        for piece in block.origin.pieces:
            for at in range(piece.where, piece.where + piece.length):
                read_once[at] += 1
        for mark in block.marks:
            for at in range(mark.where, mark.where_end):
                read_once[at] += 1
    for note in document.notes:
        for at in range(note.where, note.where_end):
            read_once[at] += 1
    lost = {char for char, times in zip(stream, read_once, strict=True) if not times}
    assert lost <= set(" \r\n-()0123456789.")  # blanks, hyphens of broken words, the labels of list items
    assert max(read_once) <= 1


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_pages_rise_within_a_block(pages):
    document, _ = letter(pages)
    assert isinstance(document, Document)
    for block in document.blocks:
        numbers = [block.origin.page(at) for at in range(len(block.text))]
        assert numbers == sorted(numbers)
        assert set(numbers) <= set(range(1, len(pages) + 1))


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_each_character_is_printed_within_its_box(pages):
    content = pdf([page(texts, number) for number, texts in enumerate(pages, 1)])
    found = read(content)
    assert isinstance(found, tuple)
    document, stream = found
    places = Characters(content)
    for block in document.blocks:
        assert list(troubles(block, stream, places)) == []


@settings(max_examples=60, deadline=None)
@given(PAGES, st.data())
def test_the_boxes_of_a_span_are_those_of_its_characters_together(pages, data):
    document, _ = letter(pages)
    block = data.draw(st.sampled_from(document.blocks))
    start = data.draw(st.integers(0, len(block.text) - 1))
    end = data.draw(st.integers(start + 1, len(block.text)))
    whole = block.origin.boxes(start, end)
    each = [box for at in range(start, end) for box in block.origin.boxes(at, at + 1)]
    assert {box.page for box in whole} == {box.page for box in each}
    for box in whole:
        same = [one for one in each if (one.page, one.bottom) == (box.page, box.bottom)]
        assert (box.left, box.right) == (min(one.left for one in same), max(one.right for one in same))
