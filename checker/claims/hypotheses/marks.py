"""Which words of a sentence tell how its figures are related?"""

from collections.abc import Mapping

from checker.claims.lexicon import Words, kept
from checker.claims.syntax import Sentence

_POINTING = ("demonstrative", "pronoun", "subordinator")


@kept
def _classes_of(words: Words) -> Mapping[str, tuple[str, ...]]:
    """Return for each word that tells how figures are related the classes that it is in."""
    found: dict[str, tuple[str, ...]] = {}
    own = {
        **words.evidence,
        "rest": words.facts["rest-of"],
        "change": words.cues["up"] | words.cues["down"] | words.cues["change"],
        "compared": words.facts["compared"],
        "points back": words.classes["demonstrative"],
        "respectively": words.cues["respectively"],
        "including": words.cues["including"],
        "added": words.facts["added"],
    }
    for name, some in own.items():
        for word in some:
            found[word] = (*found.get(word, ()), name)
    return found


def marks(sentence: Sentence) -> Mapping[str, tuple[int, ...]]:
    """Return the units of a sentence that hold a word of each class."""
    classes = _classes_of(sentence.passage.grammar.words)
    found: dict[str, tuple[int, ...]] = {}
    for at, word in enumerate(sentence.units.words):
        for name in classes.get(word, ()):
            found[name] = (*found.get(name, ()), at)
    back = [at for at in range(1, len(sentence.units)) if _points_back(sentence, at)]
    if back:
        found["thereof"] = tuple(sorted((*found.get("thereof", ()), *back)))
    return found


def _points_back(sentence: Sentence, at: int) -> bool:
    """Whether a pronoun behind "of" takes a part: "of which", "van deze", "onder hen"."""
    spelled, words = sentence.units.words, sentence.passage.grammar.words
    if spelled[at - 1] not in words.facts["share-of"]:
        return False
    return any(spelled[at] in words.classes[name] for name in _POINTING)
