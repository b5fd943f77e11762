"""Which words open a list, join its last item, or say that it is an open one?"""

from collections.abc import Mapping

from checker.claims.lexicon import Words, kept
from checker.claims.syntax import Sentence

_LONGEST = 5  # units: "o . a ."


def phrase_at(said: Sentence, unit: int, name: str) -> int:
    """Return the unit behind a phrase of the class ``name`` that begins at ``unit``, 0 where none does."""
    words, known = said.units.words, _phrases(said.passage.grammar.words)[name]
    if unit >= len(words) or words[unit] not in known:
        return 0
    phrases = known[words[unit]]
    for last in range(min(unit + _LONGEST, len(words)), unit, -1):
        if "".join(words[unit:last]) in phrases:
            return last
    return 0


@kept
def joints(words: Words) -> frozenset[str]:
    """Return the words that join the last item of a list to those before it: "en", "or"."""
    return words.cues["separator"] | words.cues["or"]


@kept
def _phrases(words: Words) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return for each class its phrases without blanks, by the first unit that they have in a sentence."""
    return {
        name: _by_first(words.facts[name] if name in words.facts else words.evidence[name])
        for name in ("namely", "open-list", "composition", "instead", "on-balance")
    }


def _by_first(phrases: frozenset[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for phrase in phrases:
        whole = phrase.replace(" ", "")
        for first in {phrase.partition(" ")[0], phrase.partition(".")[0], phrase.rstrip(".")}:
            found[first] = found.get(first, frozenset()) | {whole, whole.rstrip(".")}
    return found
