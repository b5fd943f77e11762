"""Which words of change tell of one that is denied, forbidden, impossible or did not come?

What such a word says of its figures is neither right nor wrong: "de huur mag niet stijgen van 700 naar 650".
"""

from checker.claims.frames import with_particle
from checker.claims.hypotheses.changes.turns import Turn, nearest, turns
from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.hypotheses.term import Saying

_BEFORE_NOUN = "dabsp"  # classes of words between a denial and its noun: "geen sterke daling", "not a cut"
_ARTICLES = "das"  # right before a word that is a noun here, whatever else it may be
_MODIFYING, _NOUN, _ADVERB = "ae", "n", "b"
_COPULA, _SUBORDINATE = "x", "r"
_VERBS = "vi"  # classes of words that need no "is": "het klopt niet dat"
_PARTED = frozenset(",;:(")
_BEFORE_UNTRUE = "xbd"  # classes of words between "which" and "impossible"
_NEAR = 3  # units from "is" to "impossible"
_TWO = 2
_FAR = 6  # units from "instead of" to its verb


def is_denied_change(said: Saying, turn: Turn) -> bool:
    """Return whether a change is denied by its clause, or by what is said about it.

    Args:
        said: the sentence.
        turn: the word of change in it.
    """
    known = ("denied", turn.unit, turn.sort)
    found: bool | None = said.known.get(known)
    if found is None:
        by_clause = _no_such(said, turn) if _is_noun(said, turn) else _did_not(said, turn)
        found = (
            by_clause or _is_instead(said, turn) or _is_called_untrue(said, turn) or _is_forbidden(said, turn)
        )
        said.known[known] = found
    return found


def _is_noun(said: Saying, turn: Turn) -> bool:
    """Whether a word is a noun here: "a cut", not "does not fall"."""
    before = said.sentence.units.tags[max(turn.unit - 1, 0) : turn.unit]
    return turn.sort in ("noun", "adjective") and (before == "" or before in _ARTICLES)


def _no_such(said: Saying, turn: Turn) -> bool:
    """Whether a denial stands before the noun: "geen daling", "not a further cut"."""
    tags, at = said.sentence.units.tags, turn.unit - 1
    while at >= 0 and tags[at] in _BEFORE_NOUN:
        if said.holds("negation", at, at + 1):
            return True
        at -= 1
    return False


def _did_not(said: Saying, turn: Turn) -> bool:
    """Whether a denial in its clause is of the verb, and not of a noun or of another word of change.

    A word that calls a figure few ("only 14") is no word of change itself, and no verb's denial is of it.
    """
    if all(turn.unit != other.unit for other in turns(said)):
        return False
    clause = said.sentence.clause_at(turn.unit)
    return any(
        clause.first <= at < clause.last and _is_of_verb(said, at) and nearest(said, at).unit == turn.unit
        for at in said.marks.get("negation", ())
    )


def _is_of_verb(said: Saying, at: int) -> bool:
    """Whether a denial is no part of a noun group ("de niet gebruikte woningen") and no "not only"."""
    tags = said.sentence.units.tags
    modifies = tags[at + 1 : at + 2] in tuple(_MODIFYING) and tags[at + 2 : at + 3] == _NOUN
    return tags[at] == _ADVERB and not modifies and not said.holds("not-only", at + 1, at + 2)


def _is_instead(said: Saying, turn: Turn) -> bool:
    """Whether something else came in its place: "in plaats van te dalen", "without falling"."""
    tags = said.sentence.units.tags
    for at in range(max(turn.unit - _FAR, 0), turn.unit):
        behind = phrase_at(said.sentence, at, "instead")
        if behind and set(tags[behind : turn.unit]) <= set(_BEFORE_NOUN):
            return True
    return False


def _is_called_untrue(said: Saying, turn: Turn) -> bool:
    """Whether it is called untrue or impossible: "het is onjuist dat ...", "a cut ... is not possible"."""
    tags = said.sentence.units.tags
    places = [*said.marks.get("untrue", ())]
    places += [at for at in said.marks.get("possible", ()) if said.holds("negation", at - _NEAR, at + 2)]
    for at in places:
        if _which(said, at) > turn.unit:
            return True
        copula = at if tags[at] in _VERBS else tags.rfind(_COPULA, max(at - _NEAR, 0), at)
        if copula >= 0 and (_leads_to(said, at, turn) or _is_said_of(said, copula, turn)):
            return True
    return False


def _which(said: Saying, untrue: int) -> int:
    """Return the unit of "which" in "..., which is impossible", said of all before it; -1 for none."""
    tags, at = said.sentence.units.tags, untrue - 1
    while at > 0 and tags[at] in _BEFORE_UNTRUE:
        at -= 1
    return at if tags[at - 1 : at] == "," and said.holds("which-all", at, at + 1) else -1


def _is_forbidden(said: Saying, turn: Turn) -> bool:
    """Whether its clause says that it may not or did not come: "verbiedt een verlaging van 5%"."""
    sentence = said.sentence
    clause, forbids = sentence.clause_at(turn.unit), sentence.passage.grammar.words.evidence["forbids"]
    verbs = forbids.intersection(with_particle(sentence, clause)) if clause.particle >= 0 else ()
    if _is_noun(said, turn) and (verbs or said.holds("forbids", clause.first, clause.last)):
        return True
    return any(at < turn.unit and _leads_to(said, at, turn) for at in said.marks.get("forbids", ()))


def _leads_to(said: Saying, untrue: int, turn: Turn) -> bool:
    """Whether what is called untrue stands behind that: "het is onjuist dat ..."."""
    leads = said.holds("what-is-said", untrue + 1, turn.unit)
    return leads and _PARTED.isdisjoint(said.sentence.units.tags[untrue : turn.unit])


def _is_said_of(said: Saying, copula: int, turn: Turn) -> bool:
    """Whether what is called untrue stands before that: "dat ..., is onjuist"."""
    if turn.unit >= copula:
        return False
    first = said.sentence.clause_at(turn.unit).first
    between = said.sentence.units.tags[turn.unit : copula]
    if between.count(",") >= _TWO:  # "een verlaging ..., zoals in de brief stond, is onmogelijk"
        between = between[: between.index(",")] + between[between.rindex(",") + 1 :]
    parted = not {*_PARTED, _SUBORDINATE}.isdisjoint(between)
    return said.holds("what-is-said", first, first + 1) or (_is_noun(said, turn) and not parted)
