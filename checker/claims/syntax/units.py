"""What are the units of a sentence, and of which class is each?

A unit is a mention, a sign, or a word with what a hyphen joins to it: "NAVO-partnerlanden".
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from checker.claims.lexicon import Lexicon, Tokens, WordClass, Words, kept, lexicon
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.syntax import tags
from checker.claims.syntax.doubles import Doubles
from checker.quantity import PartialDate, Quantity

_KINDS: Mapping[Kind, str] = {
    Kind.DATE: tags.TIME,
    Kind.DATE_RANGE: tags.TIME,
    Kind.DATE_LIST: tags.TIME,
    Kind.WEEKDAY: tags.TIME,
    Kind.WEEKDAY_DATE: tags.TIME,
    Kind.YEAR: tags.TIME,
    Kind.MONTH_YEAR: tags.TIME,
    Kind.TIME: tags.TIME,
    Kind.DURATION: tags.DURATION,
    Kind.REFERENCE: tags.REFERENCE,
    Kind.ORDINAL: tags.ORDINAL,
    Kind.NOT_A_CLAIM: tags.REFERENCE,
}
_TAGS: Mapping[WordClass, str] = {
    WordClass.NOUN: tags.NOUN,
    WordClass.VERB: tags.VERB,
    WordClass.INFINITIVE: tags.INFINITIVE,
    WordClass.PARTICIPLE: tags.PARTICIPLE,
    WordClass.ADJECTIVE: tags.ADJECTIVE,
    WordClass.ADVERB: tags.ADVERB,
}
_HYPHENS = frozenset("-‑/")
QUOTES = frozenset("\"'“”„‘’«»")  # of no group: "12 'goedkope' middelen"
_PAST = ("de", "te", "den", "ten")  # a Dutch participle before a noun looks like the past tense: "betaalde"
_INFLECTED = ("se", "sch", "sche", "ig", "ige")  # how a Dutch adjective of a name ends: "Duitse"
_JOINING = _HYPHENS | {"."}  # "NAVO-landen", "U.S."
_NAMED = tags.NOUN + tags.NAME


class Units(Struct, frozen=True):
    """The units of one sentence, as rows of equal length.

    ``tags`` has one class for each; ``firsts`` and ``lasts`` (excluded) are tokens of the passage; ``spots``
    the spot that a unit is, -1 for a word or sign; ``words`` are in lower case, "" for a spot.
    """

    tags: str
    firsts: tuple[int, ...]
    lasts: tuple[int, ...]
    spots: tuple[int, ...]
    words: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.tags)

    def holding(self, token: int) -> int:
        """Return the unit that holds ``token``; -1 for none."""
        low, high = 0, len(self.firsts)
        while low < high:
            middle = (low + high) // 2
            if self.lasts[middle] <= token:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.firsts) and self.firsts[low] <= token else -1


class _Vocabulary(Struct):
    """The classes that words of one language can have, each looked up once.

    ``plain`` for a word in lower case; ``named`` for one with a capital that is not the first of its
    sentence.
    """

    words: Words
    lexicon: Lexicon
    closed: Mapping[str, str]
    singular: frozenset[str]  # demonstratives that no number can follow
    plain: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)


@kept
def _vocabulary(words: Words) -> _Vocabulary:
    return _Vocabulary(words, lexicon(words), tags.closed(words), words.classes["singular"])


def units(passage: Passage, first: int, last: int) -> Units:
    """Return the units of the tokens ``first`` to ``last`` (excluded)."""
    tokens, covered, spots = passage.tokens, passage.covered, passage.spots
    lower, text, starts = tokens.lower, tokens.text, tokens.starts
    known = _vocabulary(passage.grammar.words)
    plain, named = known.plain, known.named
    made: list[tuple[int, int, int, str]] = []  # as Units has them, but for their classes
    possible: list[str] = []
    many: list[int] = []
    at = first
    while at < last:
        covering = covered[at]
        if covering < 0:
            word = lower[at]
            if word in QUOTES:
                at += 1
                continue
            end = at + 1
            if end < last and lower[end] in _JOINING:  # most words stand alone
                end = _end(passage, at, last)
                word = "".join(lower[at:end])
            memo = named if text[starts[at]].isupper() and (at > first or _is_acronym(tokens, at)) else plain
            classes = memo.get(word)
            if classes is None:
                classes = memo[word] = _learned(known, passage, at, end, named=memo is named)
            made.append((at, end, -1, word))
            possible.append(classes)
            at = end
            continue
        spot = spots[covering]
        if made and made[-1][-1] in known.singular:
            possible[-1] = possible[-1].replace(tags.DEMONSTRATIVE, "")  # "was dit 38%"
        if _is_many(spot):
            many.append(len(made))
        made.append((at, spot.last, covering, ""))
        possible.append(_tag_of(spot))
        at = spot.last
        end = _compound(passage, at, last)
        if end > at:  # "a six-week campaign"
            made.append((at, end, -1, "".join(lower[at:end])))
            plural = known.words.order != "nl" and lower[end - 1].endswith("s")  # "four-year-olds"
            possible.append(tags.NOUN + tags.ADJECTIVE if plural else tags.ADJECTIVE)
            at = end
    if not made:
        return Units("", (), (), (), ())
    firsts, lasts, which, spelled = zip(*made, strict=True)
    return Units(_resolved(known, possible, spelled, many), firsts, lasts, which, spelled)


def _resolved(known: _Vocabulary, possible: list[str], spelled: Sequence[str], many: list[int]) -> str:
    """Return the class of each unit; only where compounds are written apart a noun can be a verb."""
    apart = Doubles(possible, spelled, known.words, many) if known.words.order != "nl" else None
    found = tags.resolve(possible, spelled, apart)
    if apart is not None and found.startswith(_NAMED):
        return tags.NAME + found[1:]  # "Harbor University" opens a sentence
    return found


def _is_acronym(tokens: Tokens, at: int) -> bool:
    written = tokens.written(at)
    return len(written) > 1 and written.isupper()


def _learned(known: _Vocabulary, passage: Passage, at: int, end: int, *, named: bool) -> str:
    """Return the classes of the word of the tokens ``at`` to ``end`` (excluded)."""
    word = "".join(passage.tokens.lower[at:end])
    capital = not named and end > at + 1 and passage.tokens.written(end - 1)[0].isupper()
    if capital and word.endswith("e") and known.words.order == "nl":
        return tags.ADJECTIVE  # "niet-Europese"
    return _classes(known, word, passage.tokens.lower[end - 1], named=named)


def _classes(known: _Vocabulary, word: str, last: str, *, named: bool) -> str:
    """Return the classes that a word or sign can have; a compound is what its last part is."""
    closed = known.closed.get(word)
    if closed is not None and not (named and word in known.words.classes["other"]):
        return closed  # "den", and not "Den Haag"
    if not word[0].isalnum():
        return tags.SIGNS.get(word, tags.SIGN)
    if word.endswith("."):
        return tags.NAME
    if word.endswith(("'s", "’s")) and known.words.order == "en":
        return tags.ADJECTIVE  # the agency's
    if len(word) == 1:
        return tags.NAME  # "onderdeel c"
    found = "".join(dict.fromkeys(_TAGS[each] for each in known.lexicon.class_of(last) if each in _TAGS))
    if found == tags.NOUN and last in known.words.sets["finite-verbs"]:
        found = tags.VERB + tags.NOUN
    if found == tags.ADJECTIVE and known.words.order == "nl" and last.endswith(_PAST):
        found += tags.VERB
    if named and (tags.ADJECTIVE not in found or not _is_inflected(word, known.words)):
        return tags.NAME
    return found or tags.NOUN


def _is_inflected(word: str, words: Words) -> bool:
    """Whether a word with a capital can be an adjective: endings alone make one of "Infrabel" too."""
    return words.order != "nl" or word.endswith(_INFLECTED)


def measure(value: object, kind: Kind) -> str:
    """Return in what a figure is expressed: its unit ("EUR", "%"), "count" for none, else its kind."""
    return value.unit or "count" if isinstance(value, Quantity) else kind.value


def _tag_of(spot: Spot) -> str:
    value = spot.meaning.value
    if spot.meaning.kind is Kind.RANGE and isinstance(value, tuple) and isinstance(value[0], PartialDate):
        return tags.TIME
    return _KINDS.get(spot.meaning.kind, tags.FIGURE)


def _is_many(spot: Spot) -> bool:
    """Whether it counts more than one thing."""
    value = spot.meaning.value
    if spot.meaning.kind is Kind.RATIO:
        return True  # "three of the five"
    return isinstance(value, Quantity) and value.unit is None and value.value > 1


def _compound(passage: Passage, at: int, last: int) -> int:
    """Return the token behind the words that a hyphen joins to a figure; ``at`` where none does."""
    tokens, covered = passage.tokens, passage.covered
    end = at
    while end + 1 < last and tokens.lower[end] in _HYPHENS and tokens.glued(end) and tokens.glued(end + 1):
        if covered[end] >= 0 or covered[end + 1] >= 0 or not tokens.lower[end + 1][0].isalpha():
            break
        end += 2
    return end


def _end(passage: Passage, at: int, last: int) -> int:
    """Return the token behind the word at ``at`` and what hyphens, or the dots of "U.S.", join to it."""
    tokens, covered = passage.tokens, passage.covered
    end = at + 1
    if not tokens.lower[at][0].isalnum():
        return end
    if tokens.ends[at] - tokens.starts[at] == 1 and tokens.written(at).isupper():
        while end + 1 < last and tokens.lower[end] == "." and tokens.glued(end) and tokens.glued(end + 1):
            if tokens.ends[end + 1] - tokens.starts[end + 1] > 1 or covered[end + 1] >= 0:
                break
            end += 2
        if end > at + 1 and end < last and tokens.lower[end] == "." and tokens.glued(end):
            end += 1
            return end
    while end + 1 < last and tokens.lower[end] in _HYPHENS and tokens.glued(end) and covered[end] < 0:
        if not (tokens.glued(end + 1) and covered[end + 1] < 0 and tokens.lower[end + 1][0].isalnum()):
            break
        end += 2
    return end
