"""What does the plain-text reader make of a letter?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document.model import Block, BlockKind, Document
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from checker.readers.text import read

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def document(text: str) -> Document:
    found = read(Source("letter.txt", text.encode()))
    assert isinstance(found, Document)
    obeys_the_law(found)
    return found


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document(text).blocks]


def texts(text: str) -> list[str]:
    return [block.text for block in document(text).blocks]


def from_file(block: Block, source: str) -> str:
    """Join the file's characters by the reader's rule: one space where the pieces leave a gap of one."""
    parts, at = [], 0
    for piece in block.origin.pieces:
        if piece.start > at:
            assert piece.start == at + 1
            parts.append(" ")
        parts.append(source[piece.where : piece.where + piece.length])
        at = piece.start + piece.length
    return "".join(parts)


def obeys_the_law(found: Document) -> None:
    source = found.source
    for block in found.blocks:
        assert block.text == block.text.strip()
        assert block.text
        # A figure in <sup> behind a number is written as a raised sign, so that it is none of its digits.
        assert from_file(block, source).translate(RAISED) == block.text.translate(RAISED)
        assert all(block.text[at] == " " for at in block.breaks)
        for mark in block.marks:
            assert mark.label in source[mark.where : mark.where_end].translate(RAISED)
            assert 0 <= mark.at <= len(block.text)
            assert mark.note is None or found.by_id[mark.note].label == mark.label
    for note in found.notes:
        assert note.label in source[note.where : note.where_end].translate(RAISED)
        assert found.by_id[note.block].kind is BlockKind.NOTE
    assert len(found.by_id) == len(found.blocks)


# Paragraphs and lines

WRAPPED = """\
De gemeenten hebben in het voorjaar samen twaalf plannen ingediend, die door
het ministerie zijn beoordeeld op haalbaarheid, kosten en op de samen-
hang met eerdere plannen. Over de uitkomst bent u in april al kort
geïnformeerd, zoals was toegezegd. De tweede ronde opent in het najaar voor
alle gemeenten en voor de trans-
Atlantische partners die eerder belangstelling hebben getoond voor zulke
plannen.
"""


def test_lines_of_one_paragraph_become_one_text():
    (text,) = texts(WRAPPED)
    assert text.startswith(
        "De gemeenten hebben in het voorjaar samen twaalf plannen ingediend, die door het "
    )


def test_a_hyphen_goes_between_lower_case_letters_and_stays_before_a_capital():
    (text,) = texts(WRAPPED)
    assert "op de samenhang met" in text
    assert "de trans-Atlantische partners" in text


def test_a_hyphen_behind_an_abbreviation_stays():
    assert texts("Dat geldt voor de meeste NAVO-\nlanden in de jaren 2012-\n2014.") == [
        "Dat geldt voor de meeste NAVO-landen in de jaren 2012-2014."
    ]


def test_line_ends_are_kept_as_breaks():
    (block,) = document("Datum 3 maart 2025\nBetreft De tweede ronde").blocks
    assert block.text == "Datum 3 maart 2025 Betreft De tweede ronde"
    assert block.breaks == (18,)


def test_soft_hyphens_and_runs_of_blanks_go():
    assert texts("Een on\xadverwacht  \t hoge rekening volgde. ") == ["Een onverwacht hoge rekening volgde."]


def test_a_soft_hyphen_at_a_line_end_joins_the_word():
    assert texts("een hoge reke\xad\nning volgde.") == ["een hoge rekening volgde."]


def test_offsets_count_the_files_own_characters_carriage_returns_too():
    (block,) = document("Een regel die\r\ndoorloopt.").blocks
    assert block.text == "Een regel die doorloopt."
    assert block.origin.segments(14, 24) == ((15, 25),)


def test_one_line_per_paragraph_needs_no_white_lines():
    assert blocks(
        "Stand van zaken\n"
        "De bouw is in mei begonnen en ligt op schema; in augustus zijn de eerste woningen klaar.\n"
        "De kosten zijn hoger dan geraamd, omdat staal duurder is geworden en er meer palen nodig waren.\n"
    ) == [
        ("heading", "Stand van zaken"),
        (
            "paragraph",
            "De bouw is in mei begonnen en ligt op schema; in augustus zijn de eerste woningen klaar.",
        ),
        (
            "paragraph",
            "De kosten zijn hoger dan geraamd, omdat staal duurder is geworden en er meer palen nodig waren.",
        ),
    ]


def test_a_sentence_that_white_lines_part_is_one_paragraph():
    first = "De commissie heeft in haar rapport gewezen op de noodzaak de uitvoering in dit jaar te"
    assert texts(f"{first}\n\nversterken en sneller te maken.") == [
        f"{first} versterken en sneller te maken."
    ]


def test_marks_of_emphasis_go_and_other_asterisks_stay():
    assert texts("Het *Joint Plan* (**JP**) telt 3 * 4 = 12 delen.") == [
        "Het Joint Plan (JP) telt 3 * 4 = 12 delen."
    ]


# Headings


def test_headings_are_signed_bold_in_capitals_or_short_and_alone():
    found = document(
        "# Brief\n\n### *Planning*\n\nDit is tekst.\n\n**Kosten**\n\nDit is tekst.\n\n"
        "AGENDA VAN DE RAAD\n\nDit is tekst.\n\nOverige punten\n\nDit is tekst."
    )
    headings = [
        (block.text, block.level, block.heading) for block in found.blocks if block.kind is BlockKind.HEADING
    ]
    assert [text for text, _, _ in headings] == [
        "Brief", "Planning", "Kosten", "AGENDA VAN DE RAAD", "Overige punten",
    ]  # fmt: skip
    assert headings[1] == ("Planning", 3, "p1")


def test_a_block_knows_the_heading_it_stands_under():
    found = document("Kosten\n\nDe kosten stijgen.\n\nPlanning\n\nHet duurt een jaar.")
    assert [(block.id, block.heading) for block in found.blocks] == [
        ("p1", None), ("p2", "p1"), ("p3", None), ("p4", "p3"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["Den Haag, 3 maart 2025", "A.B. Jansen", "Geachte voorzitter,", "Zij kwamen niet."]
)
def test_dates_names_salutations_and_sentences_are_no_headings(line):
    assert blocks(f"{line}\n\nHierbij zend ik u het rapport.")[0] == ("paragraph", line)


# Lists


def test_items_keep_their_label_outside_the_text_and_know_their_depth():
    found = document("Er zijn twee dagen:\n\n- 7 mei:\n  - aankomst;\n  - diner;\n- 8 mei: vergadering.")
    items = [(block.label, block.level, block.text) for block in found.blocks[1:]]
    assert items == [
        ("-", 0, "7 mei:"),
        ("-", 1, "aankomst;"),
        ("-", 1, "diner;"),
        ("-", 0, "8 mei: vergadering."),
    ]


@pytest.mark.parametrize(
    "labels", [("(1)", "(2)"), ("1.", "2."), ("a)", "b)"), ("i.", "ii."), ("•", "•"), ("–", "–")]
)
def test_many_labels_are_known(labels):
    found = document(f"De redenen:\n{labels[0]} de kosten;\n{labels[1]} de tijd.")
    assert [(block.label, block.text) for block in found.blocks[1:]] == [
        (labels[0], "de kosten;"), (labels[1], "de tijd."),
    ]  # fmt: skip


def test_a_number_in_brackets_in_the_midst_of_a_sentence_is_no_item():
    assert len(texts("Wij vragen hoe dat kan, wie daarvoor (1) verantwoordelijk is en\n(2) bevoegd is.")) == 1


def test_a_label_alone_on_its_line_is_that_of_the_next_paragraph():
    found = document("1.\n\nBent u hiermee bekend?\n\n2.\n\nWat vindt u ervan?")
    assert [(block.label, block.text) for block in found.blocks] == [
        ("1.", "Bent u hiermee bekend?"), ("2.", "Wat vindt u ervan?"),
    ]  # fmt: skip


# Notes


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("De kosten stijgen.¹ Dat is veel.\n\n¹ Zie het jaarverslag.", "De kosten stijgen. Dat is veel."),
        ("De kosten<sup>1</sup> stijgen.\n\n---\n\n<sup>1</sup> Zie het jaarverslag.", "De kosten stijgen."),
        ("De kosten stijgen.[footnoteRef:1] Veel. [1:  Zie het jaarverslag.]", "De kosten stijgen. Veel."),
        ("De kosten<sup> 1 Zie het jaarverslag. </sup> stijgen.", "De kosten stijgen."),
        ("De kosten stijgen.[^1]\n\n[^1]: Zie het jaarverslag.", "De kosten stijgen."),
        ("De kosten stijgen. [1] Veel.\n\n1 Zie het jaarverslag.", "De kosten stijgen. Veel."),
        ("De kosten1 stijgen.\n\n1 Zie het jaarverslag.", "De kosten stijgen."),
        ("Het is 2%.1 Dat is veel.\n\n1 Zie het jaarverslag.", "Het is 2%. Dat is veel."),
        ("Het was zo in 2023.1 Nu niet.\n\n1 Zie het jaarverslag.", "Het was zo in 2023. Nu niet."),
        ("De brief van mei 20231 meldt dat.\n\n1Zie het jaarverslag.", "De brief van mei 2023 meldt dat."),
        ("Bent u hiermee bekend? 1)\n\n1) Zie het jaarverslag.", "Bent u hiermee bekend?"),
    ],
)
def test_each_way_to_write_a_note_is_read_alike(text, body):
    found = document(text)
    first, note = found.blocks
    assert first.text == body
    assert (note.kind, note.id, note.label, note.text) == (BlockKind.NOTE, "n1", "1", "Zie het jaarverslag.")
    assert [(mark.label, mark.note) for mark in first.marks] == [("1", "n1")]
    assert [(link.label, link.block) for link in found.notes] == [("1", "n1")]


def test_a_written_mark_without_its_note_is_still_a_mark():
    (block,) = document("De kosten stijgen.[5 ] Dat is veel.").blocks
    assert block.text == "De kosten stijgen. Dat is veel."
    assert [(mark.label, mark.at, mark.note) for mark in block.marks] == [("5", 18, None)]


@pytest.mark.parametrize(
    "text", ["De AP4 en de G7 spraken met R&D1.", "Het is 1.3 of 2,4 of km2 groot.", "In 20235 dozen."]
)
def test_digits_without_a_note_stay(text):
    assert texts(text) == [text]


def test_names_in_capitals_are_words_even_where_a_note_bears_the_digit():
    found = document("De AP1 vergadert in de hoofdstad1 dit jaar.\n\n1 Zie de agenda.")
    assert found.blocks[0].text == "De AP1 vergadert in de hoofdstad dit jaar."


@pytest.mark.parametrize("text", ["Een oppervlak van 12 m² of 3 km³.", "Dat zijn 10³ stuks."])
def test_powers_are_no_marks(text):
    assert texts(text) == [text]


def test_notes_at_the_foot_of_a_page_do_not_interrupt_the_sentence():
    found = document(
        "De commissie stelt dat de uitvoering1 beter kan en dat de uitvoerders nog\n\n"
        "1 Zie het rapport van de commissie.\n\ntijd nodig hebben. Zo zij."
    )
    assert [block.text for block in found.blocks] == [
        "De commissie stelt dat de uitvoering beter kan en dat de uitvoerders nog tijd nodig hebben. Zo zij.",
        "Zie het rapport van de commissie.",
    ]


def test_a_note_may_go_on_below_a_white_line():
    found = document(
        "Het aandeel daalt.1 De raming stijgt.2 Dat is niet meer dan de raad al in de\n\n"
        "1 Volgens de laatste raming, die in de nota staat,\n\nkomt het op 4 procent uit.\n\n"
        "2 Zie de nota.\x0czomer had voorzien."
    )
    assert [block.text for block in found.blocks] == [
        "Het aandeel daalt. De raming stijgt. Dat is niet meer dan de raad al in de zomer had voorzien.",
        "Volgens de laatste raming, die in de nota staat, komt het op 4 procent uit.",
        "Zie de nota.",
    ]


# Page furniture


def test_running_feet_and_page_numbers_do_not_interrupt_the_sentence():
    pages = [
        "De raad heeft vorig jaar besloten dat alle gemeenten hun plannen voor de",
        "zomer indienen, en dat wie dat niet doet geen bijdrage krijgt uit het",
        "fonds dat daarvoor is bestemd.",
    ]
    foot = "\n\n\nKamer, vergaderjaar 2024-2025, 12 345, nr. 6 {}\x0c"
    found = document("".join(page + foot.format(number) for number, page in enumerate(pages, 1)))
    assert [(block.kind, block.id) for block in found.blocks] == [
        (BlockKind.PARAGRAPH, "p1"), *((BlockKind.FURNITURE, f"f{number}") for number in (1, 2, 3)),
    ]  # fmt: skip
    assert found.blocks[0].text == " ".join(pages)


def test_headings_that_count_on_are_no_furniture():
    questions = "".join(
        f"Vraag {number}\nWat is het antwoord op deze vraag?\n\nAntwoord {number}\nDat is bekend.\n\n\x0c"
        for number in range(1, 4)
    )
    assert all(kind != "furniture" for kind, _ in blocks(questions))


def test_a_side_column_stays_out_of_the_sentences():
    lines = WRAPPED.splitlines() * 3
    lines[0] = f"{lines[0]:<90}Kenmerk"
    lines[1] = f"{lines[1]:<90}AB/2025/17"
    found = document("\n".join(lines))
    assert "Kenmerk AB/2025/17" in [block.text for block in found.blocks]
    assert "ingediend, die door het ministerie" in found.blocks[0].text


# Tables


def grid(found: Document) -> dict[tuple[int, int], str]:
    return {(block.row, block.column): block.text for block in found.blocks if block.kind is BlockKind.CELL}


def test_cells_behind_tabs_each_on_its_line_make_a_table():
    found = document(
        "Tabel 1. Aandelen per jaar.\n"
        "\t\n\t\n\t2024\n\t2025\n\n"
        "\tRijk[footnoteRef:1] [1: Zie de begroting.]\n\n\texcl. steun\n\t1,5%\n\t1,7%\n\n"
        "\t\n\tincl. steun\n\t1,8%\n\t2,0%\n"
    )
    assert grid(found) == {
        (1, 3): "2024", (1, 4): "2025",
        (2, 1): "Rijk", (2, 2): "excl. steun", (2, 3): "1,5%", (2, 4): "1,7%",
        (3, 2): "incl. steun", (3, 3): "1,8%", (3, 4): "2,0%",
    }  # fmt: skip
    cell = found.by_id["p2/c3.4"]
    assert (cell.table, cell.caption, cell.header) == ("p2", "p1", False)
    assert found.by_id["p2/c1.3"].header
    assert found.by_id["p2/c2.1"].marks[0].note == "n1"


@pytest.mark.parametrize(
    "table",
    [
        "Jaar\tPlannen\tKosten\n2023\t12\t€ 5\n2024\t14\t€ 6\n",
        "| Jaar | Plannen | Kosten |\n|---|---|---:|\n| 2023 | 12 | € 5 |\n| 2024 | 14 | € 6 |\n",
        "Jaar    Plannen    Kosten\n2023    12         € 5\n2024    14         € 6\n2025    15         € 7\n",
    ],
)
def test_tabs_bars_and_columns_make_tables(table):
    found = grid(document(f"Hieronder staat het overzicht.\n\n{table}\nDat was het."))
    assert [found[1, column] for column in (1, 2, 3)] == ["Jaar", "Plannen", "Kosten"]
    assert [found[3, column] for column in (1, 2, 3)] == ["2024", "14", "€ 6"]


@pytest.mark.parametrize(
    "text",
    [
        "Datum\t3 maart 2025\nBetreft\tPlannen",
        "De voorzitter        Ministerie\nPostbus 1            Straat 2\nStad                 Stad",
    ],
)
def test_address_blocks_and_letterheads_are_no_tables(text):
    assert grid(document(text)) == {}


# Laws

PIECES = st.sampled_from(
    ["woord", "Kop", "2023", "1", "¹", "<sup>2</sup>", "[footnoteRef:2]", "[2: noot]", "[^a]", "[3 ]",
     "samen-", "*", "**", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\x0c", "\xad", "\xa0", ".", ",", ":", "?",
     "|", "---", "- ", "(1) ", "2. ", "# ", "1 Noot", "é", "€", "1)", "\u200b", "nr. 4", "[bookmark: x]"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=80).map("".join))
def test_the_files_characters_give_every_blocks_text(text):
    found = read(Source("letter.txt", text.encode()))
    if isinstance(found, Refusal):
        assert found.code == "empty"
    else:
        obeys_the_law(found)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    found = read(Source("letter.txt", text.encode(errors="ignore")))
    if isinstance(found, Document):
        obeys_the_law(found)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_no_character_stands_in_two_blocks(text):
    found = read(Source("letter.txt", text.encode()))
    if isinstance(found, Document):
        taken = [
            place
            for block in found.blocks
            for piece in block.origin.pieces
            for place in range(piece.where, piece.where + piece.length)
        ]
        assert len(taken) == len(set(taken))


def test_a_mark_in_square_brackets_that_comes_back_at_a_line_start_opens_its_note():
    letter = document("De Kamer kreeg een brief.[1]\n\n[1] Kamerstuk 28676, nr. 504.\n")
    assert [(mark.label, mark.note) for block in letter.blocks for mark in block.marks] == [("1", "n1")]
    assert [(note.label, letter.by_id[note.block].text) for note in letter.notes] == [
        ("1", "Kamerstuk 28676, nr. 504.")
    ]
