"""How many of what, and of how many, does a number tell: "drie van de vier", "four of the languages"?"""

from msgspec.structs import replace

from checker.claims.lexicon import Words
from checker.claims.mentions import Kind, Mention, Spot
from checker.claims.syntax import Group, Sentence, Shape
from checker.document import Span
from checker.quantity import Quantity

_TO_NOUN = 6  # units from a number to the noun of which it is some


def number_told(spot: Spot, words: Words) -> tuple[Mention | None, int]:
    """Return a number as a mention, and the whole that it is of: "drie van de vier" is 3 of 4; 0 for none.

    A preposition before a number in words hedges nothing: "een plan rond vijf thema's".
    """
    value, mention = spot.meaning.value, spot.mention
    if spot.meaning.kind is Kind.COUNT and mention is not None and isinstance(value, Quantity):
        lead, _, text = mention.text.partition(" ")
        if value.hedge is not None and value.in_words and lead.lower() in words.classes["preposition"]:
            span = Span(mention.span.end - len(text), mention.span.end)
            return replace(mention, value=replace(value, hedge=None), text=text, span=span), 0
        return mention, 0
    if spot.meaning.kind is Kind.RATIO and isinstance(value, tuple) and mention is not None:
        part, whole = value
        definite = not words.classes["determiner"].isdisjoint(mention.text.lower().split())
        if isinstance(part, Quantity) and isinstance(whole, Quantity) and definite:  # not "one in three"
            return replace(mention, kind=Kind.COUNT, value=part), int(whole.value)
    return None, 0


def of_which(said: Sentence, unit: int) -> Group | None:
    """Return the noun group of which a number is some: "four of the most spoken languages"."""
    tags, words = said.units.tags, said.units.words
    of = said.passage.grammar.words.facts["share-of"]
    if tags[unit + 1 : unit + 2] != "p" or words[unit + 1] not in of:
        return None
    behind = (each for each in said.groups if unit < each.first <= unit + _TO_NOUN)
    return next((each for each in behind if each.shape is Shape.NOUN), None)
