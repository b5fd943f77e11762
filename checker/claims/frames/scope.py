"""Under which scope and by whose reckoning does a figure hold, as its sentence says it?"""

from checker.claims.frames.frame import Phrase, Scope, Side
from checker.claims.frames.phrases import phrase
from checker.claims.mentions import Kind, Spot
from checker.claims.syntax import Sentence, reckoning, scopes
from checker.document import Span

_COUNTED = "q"
_VERBS = frozenset("xvi")


def scope(sentence: Sentence, unit: int) -> Scope | None:
    """Return what the figure takes in or leaves out: "inclusief btw", "excluding aid to Ukraine".

    What counted things lack ("12 schools without a plan") tells which things they are, and is no scope; nor
    are words before a verb that the figure stands behind ("varen zonder licentie kost € 400").
    """
    passage = sentence.passage
    if passage.scopes == {} or sentence.units.tags[unit] != _COUNTED:
        return None  # as in most passages, and for a length of time
    spot = _spot(sentence, unit)
    for each in scopes(passage, spot, passage.sentences[sentence.number]):
        words = passage.tokens.lower
        at = sentence.units.holding(each.term) if each.term < len(words) else -1
        if at < 0 or (at < unit and not _VERBS.isdisjoint(sentence.units.tags[at:unit])):
            continue
        group = sentence.group_of[at] if sentence.group_of[at] != sentence.group_of[unit] else -1
        things = spot.meaning.kind is Kind.COUNT and words[each.at] in passage.grammar.words.facts["lacking"]
        if group >= 0 and not things:
            return Scope(Side(each.side), phrase(sentence, sentence.groups[group]))
    return None


def method(sentence: Sentence, unit: int) -> Phrase | None:
    """Return the method that the sentence names: "volgens de NAVO-definitie", "before rounding"."""
    passage = sentence.passage
    if passage.methods == ():
        return None
    found = reckoning(passage, _spot(sentence, unit), passage.sentences[sentence.number])
    if found is None:
        return None
    tokens = passage.tokens
    span = Span(tokens.starts[found.first], tokens.ends[found.last - 1])
    at = Span(tokens.starts[found.noun], span.end)
    text = tokens.text
    return Phrase(passage.block.id, span, text[span.start : span.end], text[at.start : at.end].lower(), at)


def _spot(sentence: Sentence, unit: int) -> Spot:
    return sentence.passage.spots[sentence.units.spots[unit]]
