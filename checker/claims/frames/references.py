"""What does a reference name, and of which act, letter or report is that: "artikel 12 van de Huurwet"?"""

from checker.claims.frames.frame import Phrase
from checker.claims.frames.phrases import is_time, phrase
from checker.claims.frames.wordsets import joined
from checker.claims.mentions import Kind, Mention
from checker.claims.syntax import Sentence, Shape
from checker.document import Span

_SORTS = frozenset({"article", "section", "question"})  # labels of what can be read elsewhere
_PAPERS = frozenset({"dossier", "gazette"})
_CHAIN = 10  # units of "eerste lid, onderdeel b," between a reference and what it belongs to
_BETWEEN = frozenset(",jk()q")  # of "12(a)(1)", ", eerste", ", bijlage 3"
_NAMES = frozenset("nN")


def is_reference(mention: Mention) -> bool:
    """Return whether a mention refers to something: "Kamerstuk 22 054", "artikel 12", no telephone number."""
    return mention.kind is Kind.REFERENCE or (mention.kind is Kind.NOT_A_CLAIM and mention.tag in _SORTS)


def is_part(mention: Mention) -> bool:
    """Return whether what a reference names is a part of something: an annex, no paper of its own."""
    return mention.tag not in _PAPERS


def named(sentence: Sentence, unit: int) -> Phrase:
    """Return the words of a reference before its number: "artikel" of "artikel 12"; all where it has none."""
    passage = sentence.passage
    tokens, spot = passage.tokens, passage.spots[sentence.units.spots[unit]]
    last = spot.first
    while last < spot.last and not any(character.isdigit() for character in tokens.lower[last]):
        last += 1
    while last < spot.last and last - 1 > spot.first and tokens.glued(last):
        last -= 1  # "artikel XII.25"
    whole = Span(tokens.starts[spot.first], tokens.ends[spot.last - 1])
    at = Span(whole.start, tokens.ends[last - 1]) if last > spot.first else whole
    text = tokens.text
    return Phrase(passage.block.id, whole, text[whole.start : whole.end], text[at.start : at.end].lower(), at)


def belongs_to(sentence: Sentence, unit: int) -> Phrase | None:
    """Return what a reference is a part of, behind its own parts: "artikel 8, tweede lid, van de Huurwet"."""
    units = sentence.units
    at = sentence.groups[sentence.group_of[unit]].last if sentence.group_of[unit] >= 0 else unit + 1
    for _ in range(_CHAIN):
        if at >= len(units) or not _goes_on(sentence, at):
            break
        at += 1
    facts, cues = sentence.passage.grammar.words.facts, sentence.passage.grammar.words.cues
    if at + 1 >= len(units) or units.words[at] not in joined(facts["share-of"], cues["of-another"]):
        return None
    found = sentence.group_of[at + 1]
    if found < 0 or sentence.groups[found].preposition != at:
        return None
    group = sentence.groups[found]
    referred = group.shape is Shape.TIME and units.tags[group.head] == "k"
    said = group.determiner >= 0 or units.words[at] in facts["share-of"]  # not "artikel 58 in België"
    things = said and group.shape is Shape.NOUN and not is_time(sentence, found)
    return phrase(sentence, group) if referred or things else None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a unit is still of the reference: a sign, a number of a part, or the name of one ("lid b")."""
    tag, word = sentence.units.tags[at], sentence.units.words[at]
    if tag in _BETWEEN or len(word) == 1:
        return True
    spellings = sentence.passage.grammar.words.lexicon.get(word, ()) if tag in _NAMES else ()
    return any(each.terminal == "LABEL" for each in spellings)
