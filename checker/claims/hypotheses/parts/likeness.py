"""Are the parts said alike, and do they count what the whole counts?"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.parts.candidates import Candidate
from checker.claims.hypotheses.term import Term
from checker.claims.lexicon import lexicon


def likeness(one: Candidate) -> Iterator[str]:
    """Yield what parts have in common, each with the others and with the whole."""
    if len(one.parts) > 1:
        yield from forms(one.parts)
        yield from _written(one)
    yield from _nouns(one)


def forms(parts: Sequence[Term]) -> Iterator[str]:
    """Yield in what form parts are said."""
    behind = [_preposition(part) for part in parts]
    before = [_word_before(part) for part in parts]
    if all(behind):
        yield "one preposition behind each" if len(set(behind)) == 1 else "a preposition behind each"
    elif all(before) and len(set(before)) == 1:
        yield "one word before each"
    beside = [part.key if has_noun(part) else "" for part in parts]
    if all(beside):
        yield "one noun behind each" if len(set(beside)) == 1 else "a noun behind each"
    elif all(_is_named(part) for part in parts):
        yield "a name before each"


def _written(one: Candidate) -> Iterator[str]:
    forms = [
        (term.quantity.scale, term.quantity.places > 0, term.quantity.in_words)
        for term in (one.whole, *one.parts)
    ]
    if len(set(forms)) == 1:
        yield "written alike"
    elif len(set(forms[1:])) > 1:
        yield "parts written in different ways"


def has_noun(term: Term) -> bool:
    """Return whether a noun stands right behind the figure."""
    return term.behind > term.unit + 1


def _preposition(term: Term) -> str:
    units, end = term.said.sentence.units, term.behind
    return units.words[end] if end < len(units) and units.tags[end] == "p" else ""


def _word_before(term: Term) -> str:
    return term.said.sentence.units.words[term.start - 1] if term.start else ""


def _is_named(term: Term) -> bool:
    """Whether a name, noun or label stands right before the figure: "Zwolle 310", "Zwolle: 310"."""
    return term.start > 0 and term.said.sentence.units.tags[term.start - 1] in "nN:("


def _nouns(one: Candidate) -> Iterator[str]:
    """Yield how the nouns that the figures count go together."""
    whole = one.whole.key
    keys = [part.key for part in one.parts]
    told = [key for key in keys if key]
    if not whole or not told:
        if whole or told:
            yield "only the whole has a noun" if whole else "only parts have a noun"
        return
    words = lexicon(one.whole.said.sentence.passage.grammar.words)
    if all(key == whole for key in keys):
        yield "one noun for all"
    elif whole in told:
        yield "noun of the whole at a part"
    elif any(words.points_back(whole, key) for key in told):
        yield "noun of the whole ends that of a part"
    elif len(told) == len(keys):
        yield "one other noun at all parts" if len(set(told)) == 1 else "other nouns at all parts"
