"""No text is too odd to be searched for lists."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.listed import counted
from tests.claims.texts import LETTERS

PIECES = st.lists(
    st.sampled_from(
        (
            "drie doelen",
            "twee",
            ":",
            "(",
            ")",
            " – ",
            ", ",
            "; ",
            " en ",
            "te weten ",
            "\n\n- ",
            "\n\n1. ",
            "(1) ",
            "a) ",
            "Ede",
            "een loket",
            ". Ten eerste ",
            ". De tweede ",
        )
    ),
    max_size=30,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(("nl", "en")), st.one_of(PIECES, LETTERS, st.text(max_size=200)))
def test_a_list_has_items_and_bounds(language, letter):
    for one in counted(letter, language):
        assert one.listing.items
        assert 0 < one.listing.low <= one.listing.high
