"""How is a letter in Markdown read?"""

from checker.document import Block, BlockKind, Document, Unread
from checker.readers.markdown import read
from checker.readers.refusal import Refusal
from checker.readers.source import Source


def letter(text: str) -> Document:
    found = read(Source("brief.md", text.encode()))
    assert isinstance(found, Document)
    return found


def texts(text: str) -> list[str]:
    return [block.text for block in letter(text).blocks]


def only(text: str) -> Block:
    (block,) = letter(text).blocks
    return block


def in_file(text: str, wanted: str) -> str:
    """What stands in the file where the first block says the wanted words."""
    block = letter(text).blocks[0]
    start = block.text.index(wanted)
    return " / ".join(text[low:high] for low, high in block.origin.segments(start, start + len(wanted)))


def test_a_paragraph_is_its_words_without_mark_up() -> None:
    text = "De **kosten** zijn *nu* `8%` van [het budget](https://voorbeeld.nl 'x') ~~niet~~ <https://a.nl>."
    assert texts(text) == ["De kosten zijn nu 8% van het budget niet https://a.nl."]


def test_each_word_is_where_it_stands_in_the_file() -> None:
    text = "Er is **8% van** [het\nbudget](https://voorbeeld.nl) nodig."
    assert in_file(text, "8% van") == "8% van"
    assert in_file(text, "het budget nodig") == "het / budget /  nodig"


def test_line_ends_become_a_space_and_are_remembered() -> None:
    block = only("Aan de Voorzitter\\\nvan de Kamer  \nPostbus 1\nDen Haag")
    assert block.text == "Aan de Voorzitter van de Kamer Postbus 1 Den Haag"
    assert block.breaks == (17, 30, 40)


def test_a_word_broken_over_lines_is_one_word() -> None:
    assert texts("De regerings-\nleiders en de trans-\nAtlantische band, 2024-\n2026 -\nzo ging het.") == [
        "De regeringsleiders en de trans-Atlantische band, 2024-2026 - zo ging het."
    ]


def test_places_hold_in_a_file_with_windows_line_ends_and_tabs() -> None:
    text = "Eerst dit.\r\nDan\t**8%** van\r\nalles.\r\n"
    assert texts(text) == ["Eerst dit. Dan 8% van alles."]
    assert in_file(text, "8%") == "8%"
    assert in_file(text, "alles") == "alles"


def test_escapes_and_entities_are_the_characters_they_mean() -> None:
    assert texts(r"Som \(8%\) is&nbsp;4\*2 &amp; &euro;&nbsp;5, (1)\ eerst, R&D.") == [
        "Som (8%) is 4*2 & € 5, (1) eerst, R&D."
    ]


def test_soft_hyphens_and_comments_are_no_text() -> None:
    assert texts("De ge\u00adanno&shy;teerde <!-- niet af: 9% --> agenda.\n\n<!-- 7% -->") == [
        "De geannoteerde agenda."
    ]


def test_tags_go_and_their_text_stays() -> None:
    assert texts("De <u>som</u> is 8%<br>en CO<sub>2</sub>.\n\n<div>\nDaarna 9%\n</div>") == [
        "De som is 8% en CO2.",
        "Daarna 9%",
    ]


def test_headings_know_their_level_and_what_they_stand_under() -> None:
    found = letter("# Agenda\n\nTekst.\n\nKosten\n------\n\nMeer.\n\n##Baten\n\n# Slot {#slot}").blocks
    assert [(block.id, block.text, block.level, block.heading) for block in found] == [
        ("p1", "Agenda", 1, None),
        ("p2", "Tekst.", None, "p1"),
        ("p3", "Kosten", 2, "p1"),
        ("p4", "Meer.", None, "p3"),
        ("p5", "Baten", 2, "p1"),
        ("p6", "Slot", 1, None),
    ]


def test_a_bold_line_of_its_own_is_a_heading_without_level() -> None:
    found = letter(
        "**Ministerie**\n\nTekst.\n\n**Een hele zin.**\n\n**Twee**\n**regels**\n\n**A** en **B**"
    ).blocks
    assert [block.kind for block in found] == [BlockKind.HEADING, *[BlockKind.PARAGRAPH] * 4]
    assert found[0].level is None


def test_list_items_bear_their_own_marks_and_depth() -> None:
    text = (
        "1. een\n\n   vervolg\n2. twee\n    - onder\n\n"
        "(1)\\ eerst\n\n(2) dan\n\na) slot\n\n– streep\n– nog een"
    )
    assert [(block.kind, block.label, block.level, block.text) for block in letter(text).blocks] == [
        (BlockKind.ITEM, "1.", 0, "een"),
        (BlockKind.PARAGRAPH, None, None, "vervolg"),
        (BlockKind.ITEM, "2.", 0, "twee"),
        (BlockKind.ITEM, "-", 1, "onder"),
        (BlockKind.ITEM, "(1)", 0, "eerst"),
        (BlockKind.ITEM, "(2)", 0, "dan"),
        (BlockKind.ITEM, "a)", 0, "slot"),
        (BlockKind.ITEM, "–", 0, "streep"),
        (BlockKind.ITEM, "–", 0, "nog een"),
    ]


def test_a_lone_dash_is_the_value_of_a_header_field() -> None:
    assert texts("Bijlage(n)\n\n-\n\nKopie aan\n-") == ["Bijlage(n)", "-", "Kopie aan -"]


def test_quotes_are_paragraphs() -> None:
    assert texts("> Het budget\n> is 8%.\n>\n> Dat is veel.") == ["Het budget is 8%.", "Dat is veel."]


def test_what_is_left_out_is_counted() -> None:
    found = letter("Zie ![grafiek](g.png).\n\n```\nx = 1\n```\n\n    y = 2\n\n<table><tr><td><table></table>")
    assert [block.text for block in found.blocks] == ["Zie ."]
    assert set(found.unread) == {Unread("image", 1), Unread("code block", 2), Unread("HTML table", 1)}


def test_pictures_and_formulas_in_every_spelling_are_counted() -> None:
    found = letter(
        'Zie <img src=a> en <img alt="" src=b>.\n\n<div><img src=c></div>\n\nDus $$x = 5\\cdot 3$$ en $ 5.'
    )
    assert [block.text for block in found.blocks] == ["Zie en .", "Dus en $ 5."]
    assert set(found.unread) == {Unread("image", 2), Unread("equation", 1)}


def test_front_matter_is_no_part_of_the_letter() -> None:
    text = "---\ntitle: Brief\ndate: 2031-05-04\n---\nDe som is 8%."
    found = letter(text)
    assert [block.text for block in found.blocks] == ["De som is 8%."]
    assert found.blocks[0].origin.position(0) == text.index("De")
    assert texts("---\n\nEen lijn.\n\n---\n\nNog een.") == ["Een lijn.", "Nog een."]


def test_the_source_is_the_decoded_file_without_its_byte_order_mark() -> None:
    found = read(Source("brief.md", "\ufeffDe som is 8%.".encode()))
    assert isinstance(found, Document)
    assert (found.format, found.source, found.blocks[0].origin.position(0)) == ("md", "De som is 8%.", 0)


def test_an_older_encoding_is_said() -> None:
    found = read(Source("brief.md", "Het geïndexeerde bedrag.".encode("cp1252")))
    assert isinstance(found, Document)
    assert found.remarks
    assert found.blocks[0].text == "Het geïndexeerde bedrag."


def test_a_file_without_words_is_refused() -> None:
    found = read(Source("brief.md", b"![](a.png)\n\n---\n"))
    assert isinstance(found, Refusal)
    assert found.code == "no-letters"
