"""Drafting: a claim before its mentions have numbers, and what the sentence around them says."""

from checker.claims.drafting.around import about, sentence_of, text_of
from checker.claims.drafting.draft import Draft, Part
from checker.claims.drafting.inclusive_words import TAX, WHOLE, Side, side_words
from checker.claims.drafting.questions import asked, is_asked
from checker.claims.drafting.remarks import in_remark
from checker.claims.drafting.something_else import telling
from checker.claims.drafting.streams import Element, Stream, is_stop, parse, places_of, stream, tags_between

__all__ = [
    "TAX",
    "WHOLE",
    "Draft",
    "Element",
    "Part",
    "Side",
    "Stream",
    "about",
    "asked",
    "in_remark",
    "is_asked",
    "is_stop",
    "parse",
    "places_of",
    "sentence_of",
    "side_words",
    "stream",
    "tags_between",
    "telling",
    "text_of",
]
