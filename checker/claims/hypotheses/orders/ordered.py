"""Which figures can words order, and what is known of two of them that they may order?"""

from msgspec import Struct

from checker.claims.frames import Manner
from checker.claims.hypotheses.term import Saying, Term
from checker.claims.mentions import Kind
from checker.quantity.named import FRACTION

_DEGREE = 3  # units from a figure that tells by how much to its comparative: "75 codes meer"
_COMPARATIVES = ("more", "fewer")
_ABOVE = ("above", "below")
_SUPERLATIVES = ("top", "bottom")
_NOUNS = frozenset("nNab")
_FIGURES = frozenset("qtu")
_COUNT = "count"


class Clue(Struct, frozen=True):
    """Words that say which of two figures is the larger.

    ``family`` is its name in rules/evidence.yaml, ``way`` how the figures were found by the words. ``word``
    is the unit of ``said`` that says so, -1 for none, and ``rises`` whether what it is about is the larger.
    ``link`` is the unit of the word that takes the other one ("dan", "gevolgd"), -1 for none.
    """

    family: str
    way: str
    said: Saying
    word: int
    rises: bool
    link: int = -1

    def orders(self, own: Term, other: Term, rank: tuple[int, int] = (0, 0)) -> "Ordered":
        """Return two figures that the words order.

        Args:
            own: what the words are about: of "lager (12%) dan in Leiden (18%)" the 12%.
            other: what it is held against.
            rank: how many other figures are nearer to the words than each.
        """
        return Ordered(self, own, other, rank)


class Ordered(Struct, frozen=True):
    """Two figures and the words that order them: see `Clue`."""

    clue: Clue
    own: Term
    other: Term
    rank: tuple[int, int]

    @property
    def family(self) -> str:
        """Return the name of its family."""
        return self.clue.family

    @property
    def larger(self) -> Term:
        """Return the larger one, by the words."""
        return self.own if self.clue.rises else self.other

    @property
    def smaller(self) -> Term:
        """Return the smaller one, by the words."""
        return self.other if self.clue.rises else self.own

    @property
    def terms(self) -> tuple[Term, Term]:
        """Return the larger and the smaller, in the order of their family."""
        return self.larger, self.smaller


def comparable(own: Term, other: Term) -> bool:
    """Return whether two figures are of one sort: no level and a difference, no two ends of one mention."""
    return (
        own.measure == other.measure
        and own.mention.id != other.mention.id
        and _is_difference(own) == _is_difference(other)
    )


def counts_one_thing(own: Term, other: Term) -> bool:
    """Return whether two figures are of one noun, where they count; amounts and percentages may be of two."""
    return own.measure != _COUNT or own.key == other.key or not (own.key and other.key)


def _is_difference(term: Term) -> bool:
    return Manner.DIFFERENCE in term.figure.frame.manners


def is_measured(term: Term) -> bool:
    """Return whether a figure says how much something is.

    No end of a range ("aged 30 to 39"), age, what something is counted per ("5 per 1,000"), by how much
    something is more ("75 codes meer", "9 points below") or how many are larger ("de op twee na grootste").
    """
    if term.mention.kind is Kind.RATIO and term.measure != FRACTION:
        return False
    sentence = term.said.sentence
    known = sentence.passage.grammar.words
    words, tags = sentence.units.words, sentence.units.tags
    before = words[term.unit - 1] if term.unit else ""
    if before in known.facts["valued"] or before in known.evidence["each"]:
        return False
    if any(term.said.holds(name, term.unit + 1, term.unit + 2) for name in _ABOVE):
        return False
    if term.said.holds("next", term.unit + 1, term.unit + 2) and any(
        term.said.holds(name, term.unit + 2, term.unit + 3) for name in _SUPERLATIVES
    ):
        return False
    return not _ends_range(term) and not any(
        _is_degree(term, word, tags) for name in _COMPARATIVES for word in term.said.marks.get(name, ())
    )


def _ends_range(term: Term) -> bool:
    """Whether "to" or "or" joins a figure directly to another one."""
    sentence = term.said.sentence
    cues = sentence.passage.grammar.words.cues
    words, tags = sentence.units.words, sentence.units.tags
    for at, beyond in ((term.unit - 1, term.unit - 2), (term.unit + 1, term.unit + 2)):
        if 0 <= beyond < len(tags) and tags[beyond] in _FIGURES:
            word = words[at]
            if word in cues["to"] or word in cues["until"] or word in cues["or"]:
                return True
    return False


def _is_degree(term: Term, word: int, tags: str) -> bool:
    """Whether a figure tells by how much something is more: "24% higher", "75 codes meer", "£2 m more"."""
    between = tags[term.unit + 1 : word]
    return term.unit < word <= term.unit + _DEGREE and term.bracket < 0 and _NOUNS.issuperset(between)
