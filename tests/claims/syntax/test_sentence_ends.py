"""Where do sentences end?"""

import pytest

from checker import claims
from checker.document import Block, BlockKind, Document, Origin


def sentences(text: str, language: str) -> list[str]:
    block = Block("p1", BlockKind.PARAGRAPH, text, Origin(()))
    reading = claims.find(Document("txt", (block,)), language=language)
    return [text[span.start : span.end] for span in reading.sentences["p1"]]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("nl", ["De brug is klaar.", "De weg niet."]),
        ("nl", ["Het kostte € 3 mln.", "De rest volgt."]),
        ("nl", ["Dat was op 7 mei jl.", "Daarna volgde niets."]),
        ("nl", ["Wij spraken drs. A.P. Bakker, o.a. over nr. 4."]),
        ("nl", ["Het bedrag is 3.500 euro."]),
        ("nl", ["Is de brug klaar?", "Ja."]),
        ("nl", ["Het artikel «Is de brug klaar?» van gisteren klopt."]),
        ("nl", ["Zie www.voorbeeld.nl/a?b=c voor meer."]),
        ("en", ["It rose to $3 bn.", "The rest follows."]),
        ("en", ["Mr. Baker met Dr. Miller of the U.S. Senate."]),
        ("en", ["He said: “It is done.”", "They left."]),
    ],
)
def test_a_text_is_cut_at_its_sentences_ends(language: str, parts: list[str]) -> None:
    assert sentences(" ".join(parts), language) == parts


def test_a_full_stop_without_a_space_behind_it_ends_a_sentence_before_a_capital() -> None:
    assert sentences("De brug is klaar.De weg niet.", "nl") == ["De brug is klaar.", "De weg niet."]


def test_the_sentences_cover_the_text_in_order() -> None:
    text = "Eerst dit. Dan dat! En wat nu? Op 7 mei jl. was er niets (zie nr. 3). Klaar"
    assert " ".join(sentences(text, "nl")) == text
