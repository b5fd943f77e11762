"""However a sentence is cut into runs, a comment stands at exactly its figure and the text reads the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.build_docx import docx, p
from tests.writers.annotated import W, annotated, in_word, parts, word
from tests.writers.test_docx import DATE, WRONG

_KEPT = "{http://www.w3.org/XML/1998/namespace}space"
SENTENCE = f"{WRONG} {DATE}"
EXPECTED = ["8%", "donderdag 27 maart 2026"]


def shown(root):
    """Return what Word shows: without the spaces at the ends of a text that does not keep them."""
    texts = (
        (one.text or "") if one.get(_KEPT) == "preserve" else (one.text or "").strip(" \t\r\n")
        for one in root.iter(W + "t")
    )
    return "".join(texts)


@st.composite
def letters(draw):
    """Draw the sentence as runs: plain, bold, inserted, with several texts, with spaces kept or not."""
    cuts = sorted(draw(st.sets(st.integers(1, len(SENTENCE) - 1), max_size=8)))
    pieces = [SENTENCE[start:end] for start, end in zip([0, *cuts], [*cuts, len(SENTENCE)], strict=True)]
    runs = []
    for piece in pieces:
        spaced = piece != piece.strip()
        kept = ' xml:space="preserve"' if spaced or draw(st.booleans()) else ""
        at = draw(st.integers(0, len(piece))) if kept else len(piece)
        texts = "".join(f"<w:t{kept}>{part}</w:t>" for part in (piece[:at], piece[at:]) if part)
        looks = draw(st.sampled_from(["", "<w:rPr><w:b/></w:rPr>"]))
        around = draw(st.sampled_from(["{}", '<w:ins w:id="1" w:author="A">{}</w:ins>', "{}<w:proofErr/>"]))
        runs.append(around.format(f"<w:r>{looks}{texts}</w:r>"))
    return docx(p(*runs))


@settings(max_examples=60, deadline=None)
@given(letters())
def test_the_comments_hold_their_figures_and_no_letter_or_space_is_lost(letter):
    made = annotated(letter)
    assert [text for text, _ in in_word(made)] == EXPECTED
    assert shown(word(made)) == shown(word(letter)) == SENTENCE
    assert annotated(made) == made
    assert parts(annotated(made, findings=())) == parts(letter)
