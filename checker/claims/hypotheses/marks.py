"""Which words of a sentence tell how its figures are related?"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from checker.claims.lexicon import Words, kept
from checker.claims.syntax import Sentence

_POINTING = ("demonstrative", "subordinator")
_ORDINAL = "j"
_DETERMINERS = "ds"  # classes of "het" in "van het budget", "haar" in "van haar budget": pronouns elsewhere


@kept
def _classes_of(words: Words) -> Mapping[str, tuple[str, ...]]:
    """Return for each word that tells how figures are related the classes that it is in."""
    found: dict[str, tuple[str, ...]] = {}
    own = {
        **words.evidence,
        "rest": words.facts["rest-of"],
        "change": words.cues["up"] | words.cues["down"] | words.cues["change"],
        "compared": words.facts["compared"],
        "since": words.facts["since"],
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
        if word[:1] == "-" and sentence.units.tags[at - 1 : at] == _ORDINAL:
            word = word[1:]  # noqa: PLW2901  "second-largest"
        for name in classes.get(word, ()):
            found[name] = (*found.get(name, ()), at)
    back = list(_pointing_back(sentence))
    if back:
        found["thereof"] = tuple(sorted((*found.get("thereof", ()), *back)))
    return found


def _pointing_back(sentence: Sentence) -> Iterator[int]:
    """Yield each pronoun behind "of" that takes a part: "of which", "van deze", "onder hen"."""
    spelled, words = sentence.units.words, sentence.passage.grammar.words
    of, pronouns = words.facts["share-of"], words.classes["pronoun"]
    among, persons = words.facts["amongst"], words.facts["amongst-whom"]
    for at, (before, word) in enumerate(pairwise(spelled), start=1):
        if before in among and word in persons:
            yield at
        if before not in of:
            continue
        pronoun = word in pronouns and sentence.units.tags[at] not in _DETERMINERS
        if pronoun or any(word in words.classes[name] for name in _POINTING):
            yield at
