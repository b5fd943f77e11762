"""Which names does a letter spell in two ways?"""

from types import SimpleNamespace

from checker.claims.letter.names import names
from checker.claims.lexicon import load
from checker.claims.mentions import passage
from checker.document import Block, BlockKind, Origin
from tests.claims.letters import of_kind, roles, understood


class Counted(str):  # noqa: SLOT000  a text with a count
    """A text that counts the characters that are cut out of it."""

    cut = 0

    def __getitem__(self, at):
        found = super().__getitem__(at)
        Counted.cut += len(found)
        return found


def test_two_spellings_of_a_name_are_a_pair_once():
    letter = "Wij bezochten Zuid-Korea. Ook in Zuid Korea en weer in Zuid Korea is dit besproken."
    assert [roles(claim) for claim in of_kind(understood(letter), "name_pair")] == [
        {"later": ["Zuid Korea"], "earlier": ["Zuid-Korea"]}
    ]


def test_of_a_text_of_names_no_name_is_looked_at_with_all_before_it():
    text = "Zuid-Korea " * 500
    one = passage(Block("p1", BlockKind.PARAGRAPH, text, Origin(())), load("nl"))
    one.block = SimpleNamespace(id="p1", text=Counted(text))
    Counted.cut = 0
    assert list(names([one])) == []
    assert Counted.cut < 20 * len(text)
