"""What do the words beside a figure say that it is: what was, what became of it, by how much it changed?"""

from msgspec import Struct

from checker.claims.frames import tense_of
from checker.claims.hypotheses.changes.turns import turns
from checker.claims.hypotheses.term import Term

SIDES = ("earlier", "now", "later")  # classes of words beside an end
_LED = 3  # units before a figure in which a word leads to it
_CALLED, _CALLING = 4, "dsnNa"  # units of what a figure is called: "from a record low of 12"
_TOUCHING = 2  # units between an amount and the word that it is of
_PARTS = ",;:()cq"  # classes of signs and words that part what is said of two figures


class Beside(Struct, frozen=True):
    """What the words beside a figure say of it: see `role`; of which time it is, and its clause's tense."""

    role: str
    sides: tuple[str, ...]
    tense: str


def beside(term: Term) -> Beside:
    """Return what the words beside a figure say of it, read once for all its pairs."""
    known = term.said.known
    found: Beside | None = known.get(("beside", term.unit))
    if found is None:
        sides = tuple(name for name in SIDES if _is_beside(name, term))
        sentence = term.said.sentence
        tense = tense_of(sentence, sentence.clause_at(term.unit)).value
        found = known["beside", term.unit] = Beside(_role(term), sides, tense)
    return found


def role(term: Term) -> str:
    """Return what the words right before a figure, or beside it, say that it is.

    "from" and "to" lead to the ends, "by-way-of" to what it was in between, "by" to the amount, "against" to
    what is compared with.
    """
    return beside(term).role


def _role(term: Term) -> str:
    words = term.said.sentence.passage.grammar.words
    units = term.said.sentence.units
    first = max(term.start - _LED, 0)
    before = units.words[first : term.unit]
    quiet = units.tags[first : term.unit].rfind("q")
    near = before[quiet + 1 :]
    if not words.evidence["set-against"].isdisjoint(near):
        return "against"
    if not words.evidence["ranged"].isdisjoint(near):
        return "range"
    if _is_amount(term):
        return "amount"
    led = _led_to(term)
    cues = words.cues
    for name in ("by", "until", "to", "from", "by-way-of"):
        if led in cues[name]:
            return "to" if name == "until" else name
    if "=" in near or "+" in near:
        return "sign"
    return "nothing"


def _led_to(term: Term) -> str:
    """Return the word that leads to a figure, also over what it is called: "from a peak of 16%"."""
    units, cues = term.said.sentence.units, term.said.sentence.passage.grammar.words.cues
    at = term.start if term.start < term.unit else term.unit - 1
    led = units.words[at] if at >= 0 else ""
    if led not in cues["amount"] or led in cues["by"]:
        return led  # "de schade van fraude met 10 tot 20% verminderen"
    first = at - 1
    while first >= max(at - _CALLED, 0) and units.tags[first] in _CALLING:
        first -= 1
    over = units.words[first] if 0 <= first < at - 1 else ""
    return over if any(over in cues[name] for name in ("to", "from", "by")) else led


def _is_amount(term: Term) -> bool:
    """Whether a figure is by how much something changes: "een daling van 12 zaken", "12 zaken meer"."""
    units, cues = term.said.sentence.units, term.said.sentence.passage.grammar.words.cues
    for turn in turns(term.said):
        if turn.sort in ("noun", "comparative") and turn.unit > term.unit:
            if "q" not in units.tags[term.unit + 1 : turn.unit] and turn.unit - term.behind < _TOUCHING:
                return not any(sign in units.tags[term.unit + 1 : turn.unit] for sign in ",;(vxp")
        elif turn.sort == "noun" and 0 < term.unit - turn.unit <= _LED + 1:
            led = units.words[turn.unit + 1 : term.unit]
            behind = units.words[term.behind : term.behind + 1]
            quiet = "q" not in units.tags[turn.unit + 1 : term.unit]
            if quiet and led and led[0] in cues["amount"] and not (behind and behind[0] in cues["to"]):
                return True
    return False


def _is_beside(name: str, term: Term) -> bool:
    """Whether a word stands beside a figure, with no sign and no other figure between: "nu 12, toen 14"."""
    tags = term.said.sentence.units.tags
    first = max(tags.rfind(sign, 0, term.unit) for sign in _PARTS) + 1
    behind = [at for at in (tags.find(sign, term.unit + 1) for sign in _PARTS) if at >= 0]
    return term.said.holds(name, first, min(behind, default=len(tags)))
