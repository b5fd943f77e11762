"""Letters drawn from the words that relations are made of: not sensible, and dense with figures."""

from hypothesis import strategies as st

_FIGURES = (
    "9",
    "25",
    "1.250",
    "1,250",
    "3,5%",
    "40%",
    "€ 12 miljoen",
    "$5.2 million",
    "9 van de 25",
    "9 of the 25",
)
_FIGURES += (
    "ongeveer 40",
    "at least 12",
    "twaalf",
    "twee derde",
    "2024",
    "12 mei 2026",
    "12 km",
    "van 12 tot 15",
)
_WORDS = (
    "zaken",
    "cases",
    "waarvan",
    "of which",
    "samen",
    "in total",
    "de overige",
    "the remaining",
    "bestaat uit",
)
_WORDS += (
    "voor wegen",
    "for roads",
    "in 2024",
    "Zwolle",
    "er zijn",
    "are",
    "per jaar",
    "daarvan",
    "including",
    "van",
)
_SIGNS = (
    ", ",
    "; ",
    ": ",
    " (",
    ") ",
    " en ",
    " and ",
    ". ",
    " + ",
    " = ",
    "\n\n",
    "\n- ",
    "\n\n- ",
    " ",
    "/",
    "\n1. ",
)
_PIECES = st.one_of(st.sampled_from(_FIGURES), st.sampled_from(_WORDS), st.sampled_from(_SIGNS))

LETTERS = st.lists(_PIECES, min_size=1, max_size=40).map(" ".join)
