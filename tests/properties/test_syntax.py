"""Whatever a sentence is made of, it falls into units, groups and clauses, and its figures have frames."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from checker import claims
from checker.claims.find import _read
from checker.claims.frames import Frame
from checker.claims.lexicon import grammar
from checker.claims.mentions.passages import passage
from checker.claims.syntax import Sentence, sentence
from checker.claims.syntax.units import QUOTES
from checker.document import Block, BlockKind, Document, Origin
from tests.properties.letters import LANGUAGES, drawn

WORDS = {
    language: words.split()
    for language, words in {
        "nl": "de het een deze dit zijn haar elke van voor naar in op toe over te en of maar die dat "
        "waarvan terwijl er zij wij is waren werd worden niet ook daarvan overige kosten gemeente "
        "scholen klachten aantal totaal deel Zutphen RIVM NAVO-landen nieuwe hoge verleende steeg "
        "stegen daalde bedroeg kost verlenen gesloten momenteel ofwel jaar maand",
        "en": "the a this these its each of for to in on up over and or but that which of-which while "
        "there they we is were was been not also remaining costs city schools complaints number "
        "total part Leeds U.S. EU-based new high granted rose fell cost paid closing closed "
        "currently year month including totaling",
    }.items()
}
FIGURES = [
    "14",
    "640",
    "1.234",
    "3,5",
    "12%",
    "€ 3 miljoen",
    "$3 million",
    "2024",
    "1 mei 2024",
    "May 1, 2024",
    "zes weken",
    "six weeks",
    "artikel 12",
    "section 3",
    "14e",
    "3rd",
    "2019-2021",
    "9 van de 25",
    "9 of the 25",
    "tien",
    "ten",
    "Kamerstuk 12345, nr. 6",
    "2%4",
    "½",
]
SIGNS = [*",;:.()[]-–/'\"&+=?!"]


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a language, and words of all classes, figures and signs in any order."""
    language = draw(LANGUAGES)
    piece = st.one_of(
        st.sampled_from(WORDS[language]),
        st.sampled_from(FIGURES),
        st.sampled_from(SIGNS),
        st.text(max_size=3),
    )
    pieces = draw(st.lists(st.tuples(piece, st.sampled_from((" ", " ", " ", ""))), min_size=1, max_size=40))
    return language, "".join(word + space for word, space in pieces)


def sentences(language: str, text: str) -> list[Sentence]:
    made = passage(Block("p1", BlockKind.PARAGRAPH, text, Origin(())), grammar.load(language))
    _read(made)
    return [sentence(made, number) for number in range(len(made.sentences))]


def frames(language: str, *blocks: str) -> tuple[Frame, ...]:
    made = tuple(
        Block(f"p{at}", BlockKind.PARAGRAPH if at % 2 else BlockKind.ITEM, text, Origin(()), level=0)
        for at, text in enumerate(blocks, start=1)
    )
    return claims.find(Document("txt", made), language=language).frames


@drawn
@given(texts())
def test_units_cover_the_tokens_of_a_sentence_once(drawn_text: tuple[str, str]) -> None:
    for said in sentences(*drawn_text):
        own = said.units
        covered = [at for one, end in zip(own.firsts, own.lasts, strict=True) for at in range(one, end)]
        lower = said.passage.tokens.lower
        assert covered == [
            at for at in range(*said.passage.sentences[said.number]) if lower[at] not in QUOTES
        ]
        assert len(own.tags) == len(own.words) == len(own.spots) == len(said.depths) == len(own)


@drawn
@given(texts())
def test_clauses_cover_the_units_of_a_sentence_once(drawn_text: tuple[str, str]) -> None:
    for said in sentences(*drawn_text):
        bounds = [(clause.first, clause.last) for clause in said.clauses] or [(0, 0)]  # of quotes alone
        assert bounds[0][0] == 0
        assert bounds[-1][1] == len(said.units)
        assert all(one[1] == other[0] for one, other in pairwise(bounds))
        for clause in said.clauses:
            assert all(clause.first <= verb < clause.last for verb in clause.verbs)
            assert clause.subject < len(said.groups)


@drawn
@given(texts())
def test_groups_do_not_overlap(drawn_text: tuple[str, str]) -> None:
    for said in sentences(*drawn_text):
        assert all(one.last <= other.first for one, other in pairwise(said.groups))
        for at, group in enumerate(said.groups):
            assert group.first <= group.head < group.last
            assert group.preposition in (-1, group.first - 1)
            assert all(said.group_at(unit) == at for unit in range(group.first, group.last))


@drawn
@given(texts())
def test_figures_of_a_row_stand_at_one_depth_and_in_order(drawn_text: tuple[str, str]) -> None:
    for said in sentences(*drawn_text):
        for row in said.rows:
            assert list(row.members) == sorted(set(row.members))
            assert len(row.members) > 1
            assert {said.depths[at] for at in row.members} == {row.depth}
            assert {said.units.tags[at] for at in row.members} == {"q"}
            assert not set(row.left_out) & set(row.members)


@settings(drawn, max_examples=80)
@given(texts(), texts())
def test_every_figure_has_a_frame_whose_words_are_in_the_letter(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    blocks = {"p1": one[1], "p2": other[1]}
    for frame in frames(one[0], *blocks.values()):
        for phrase in (frame.measures, frame.of, frame.when, frame.whose, *frame.places):
            if phrase is not None:
                assert blocks[phrase.block][phrase.span.start : phrase.span.end] == phrase.text
                assert phrase.span.start <= phrase.at.start < phrase.at.end <= phrase.span.end


@drawn
@given(texts(), texts())
def test_links_point_back(one: tuple[str, str], other: tuple[str, str]) -> None:
    seen: set[str] = set()
    for frame in frames(one[0], one[1], other[1]):
        assert {link.mention for link in frame.links} <= seen
        seen.add(frame.mention)
