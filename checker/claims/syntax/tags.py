"""Which classes can a word have, and which of them has it here?

A class is one character, so that a sentence is a string and its groups are found by expressions over it.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from checker.claims.lexicon import Words
from checker.claims.syntax.doubles import Doubles

DETERMINER, DEMONSTRATIVE, POSSESSIVE = "d", "m", "s"
PREPOSITION, COORDINATOR, SUBORDINATOR = "p", "c", "r"
PRONOUN, AUXILIARY, ADVERB = "o", "x", "b"
NOUN, NAME, ADJECTIVE, VERB = "n", "N", "a", "v"
INFINITIVE, PARTICIPLE = "i", "e"
FIGURE, TIME, DURATION, REFERENCE, ORDINAL = "q", "t", "u", "k", "j"
SIGN = "?"
SIGNS = {",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", ".": ".", "!": ".", "?": "."}

# In the order in which a word that can be several of them is asked what it is.
_CLOSED = (
    ("determiner", DETERMINER),
    ("demonstrative", DEMONSTRATIVE),
    ("possessive", POSSESSIVE),
    ("coordinator", COORDINATOR),
    ("preposition", PREPOSITION),
    ("subordinator", SUBORDINATOR),
    ("pronoun", PRONOUN),
    ("auxiliary", AUXILIARY),
    ("adverb", ADVERB),
    ("verb", VERB),
    ("noun", NOUN),
    ("adjective", ADJECTIVE),
)
_CERTAIN = frozenset("dmspcroxbnNavqtukj?,;:().")  # what a word is that can be nothing else
_WAITS = frozenset((",", COORDINATOR))
_FORMS = frozenset((VERB, INFINITIVE, PARTICIPLE))
_OPEN = frozenset((NOUN, NAME, ADJECTIVE, VERB, INFINITIVE, PARTICIPLE, ADVERB))
_COUNTED = frozenset("qajnNb")
_HYPHENS = ("-", "‑", "/")
_FINITE = frozenset("xv")
_BEFORE_VERB = frozenset("nNqo")
_OPENS = frozenset(".p,")
_NOMINAL = frozenset("nNaqjute")
_BEFORE_NOUN = frozenset("dmsaqjp")
_ASKS_VERB = frozenset("dmsoqtu")  # what is behind a verb, and behind no noun
_FURTHEST = 12  # words between a determiner and its noun
_DETERMINERS = frozenset("dms")
_BEFORE_FINITE = frozenset("ot")  # in Dutch also a plural that looks like an infinitive
_PARTICIPLES = ADJECTIVE + VERB  # what "betaalde" can be
_BEFORE_PAST = frozenset("nNotc")
_BEFORE_RELATIVE = frozenset("nNq,")
_ENDS = frozenset(".,;:)c?")


def closed(words: Words) -> Mapping[str, str]:
    """Return for each word of a closed class the classes that it can have, as a string of them."""
    found: dict[str, str] = dict.fromkeys(words.facts["rest-of"], ADJECTIVE)
    for kind, tag in _CLOSED:
        for word in words.classes[kind]:
            found[word] = found.get(word, "") + tag
    for word in words.classes["other"]:
        found.setdefault(word, ADVERB)  # of no group
    for word in words.classes["adverb"] & words.facts["seen-from"]:
        found[word] = TIME  # "momenteel", "today"
    for word in words.classes["particle"]:  # "nam 12% in"
        if ADVERB not in found.get(word, ADVERB):
            found[word] += ADVERB
    return found


def resolve(possible: Sequence[str], words: Sequence[str], doubles: Doubles | None = None) -> str:
    """Return the class of each word of a sentence, told from what stands before and behind it.

    Args:
        possible: for each word the classes that it can have, the likeliest first.
        words: the words, in lower case.
        doubles: tells nouns from verbs, where compounds are written apart.
    """
    found: list[str] = []
    counted = False  # whether a figure waits for its noun
    waiting = False  # whether a subordinator waits for its verb
    for at, (classes, behind) in enumerate(zip(possible, [*possible[1:], "."], strict=True)):
        # a plain noun is asked of only where a row of them may wait for its plural
        if doubles is not None and (behind in _WAITS or _is_double(classes)):
            told = doubles.told(at, found)
            if told:
                found.append(told)
                counted = counted and told in _COUNTED
                continue
        if classes in _CERTAIN:
            found.append(classes)
            if classes == SUBORDINATOR:
                waiting = True
            elif classes in _FINITE:
                waiting = False
            if classes == FIGURE:
                counted = True
            elif counted:
                counted = classes in _COUNTED and words[at][:1] not in _HYPHENS
            continue
        before = found[-1] if found else "."
        if before == COORDINATOR and PARTICIPLE in classes and _listed(found):
            before = ADJECTIVE  # "the financed and purchased materials"
        plural = counted and words[at].endswith("s")
        final = waiting and behind in _ENDS and VERB in classes  # "dat € 3 miljoen kost,"
        final = final or (classes == _PARTICIPLES and _is_past(before, behind))
        reaching = behind[0] == PREPOSITION and DETERMINER in classes
        attribute = reaching and _has_attribute(possible[at + 1 : at + 1 + _FURTHEST])
        told = VERB if final else _told(classes, before, behind, attribute=attribute, plural=plural)
        found.append(told)
        waiting = told == SUBORDINATOR or (waiting and told not in _FINITE)
        counted = counted and told in _COUNTED
    return "".join(found)


def _is_past(before: str, behind: str) -> bool:
    """Whether what can be a Dutch participle is a past tense: "De raad verlaagde de prijs"."""
    return before in _BEFORE_PAST and (behind[0] in _ASKS_VERB or behind[0] == PREPOSITION)


@cache
def _is_double(classes: str) -> bool:
    """Whether a word of these classes may be a noun or a verb: "plans", "cut", "building"."""
    if VERB in classes:
        return PARTICIPLE not in classes or NOUN in classes
    return classes.startswith(PARTICIPLE) and NOUN in classes


def _listed(found: Sequence[str]) -> bool:
    """Whether the coordinator that was found last stands behind an adjective that a determiner leads to."""
    return found[-2:-1] == [ADJECTIVE] and found[-3] in "dms" if len(found) > 2 else False


@cache
def _told(classes: str, before: str, behind: str, *, attribute: bool, plural: bool) -> str:
    """Return which of ``classes`` a word has between the class ``before`` and the classes ``behind``.

    ``attribute``: it can be a determiner, and what follows says more of its noun.
    """
    if _OPEN.issuperset(classes):
        return _open(classes, before, behind, plural=plural)
    if before == FIGURE and DEMONSTRATIVE in classes and ADJECTIVE in classes:
        return ADJECTIVE  # "de vier genoemde dossiers"
    if AUXILIARY in classes and POSSESSIVE in classes:
        # "Er zijn 46 klachten", "zijn 46 klachten zijn gesloten"
        taken = before in _BEFORE_VERB or behind[0] in "ie"
        return AUXILIARY if taken or _NOMINAL.isdisjoint(behind) else POSSESSIVE
    if attribute:
        return DETERMINER  # "het in 2011 vastgestelde bedrag"
    opens = PRONOUN in classes and before == "."  # "Dit steeg", "closed that file"
    nominal = behind[0] in _NOMINAL or (not opens and not _NOMINAL.isdisjoint(behind))
    if DETERMINER in classes and behind[0] == INFINITIVE and before in _OPENS:
        return DETERMINER  # "Het verlenen van"
    if SUBORDINATOR in classes and _opens_clause(classes, before, behind, nominal=nominal):
        return SUBORDINATOR  # "de plannen die gemeenten maken", "the towns that report"
    if SUBORDINATOR in classes and ADVERB in classes and before in _FINITE:
        return ADVERB  # "Er zijn dus 12 scholen"
    return _leading(classes, behind, nominal=nominal, opens=opens)


def _leading(classes: str, behind: str, *, nominal: bool, opens: bool) -> str:
    """Tell a determiner or preposition from a pronoun or particle.

    ``nominal``: a noun group follows; ``opens``: it is a pronoun too, and opens the sentence.
    """
    determiner = next((each for each in classes if each in "dms"), "")
    if determiner:
        if nominal:
            return determiner
        rest = [each for each in classes if each not in "dms"]
        if opens:
            return PRONOUN  # "That means"
        return rest[0] if rest else determiner
    if PREPOSITION in classes:
        verbal = behind[0] in "ixv" and NOUN not in behind
        if ADVERB in classes and (behind in _ENDS or behind[0] == PREPOSITION or verbal):
            return ADVERB  # a particle: "nam toe", "went up"; "te" before an infinitive; "dan daalt"
        return PREPOSITION
    return classes[0]


def _has_attribute(ahead: Sequence[str]) -> bool:
    """Whether words that begin with a preposition say more of a noun: "in 2011 vastgestelde bedrag"."""
    for at in range(2, len(ahead) - 1):
        if ahead[at][0] in _ENDS or ahead[at][0] in _FINITE:
            return False
        adjective = ADJECTIVE in ahead[at] and ahead[at + 1][0] == NOUN
        if adjective and ahead[at - 1][0] not in _BEFORE_NOUN | {ADVERB}:
            return True
    return False


def _opens_clause(classes: str, before: str, behind: str, *, nominal: bool) -> bool:
    """Whether a word that is a demonstrative too, or an adverb, begins a clause."""
    if DEMONSTRATIVE in classes and behind[0] == TIME:
        return True  # "de brieven die momenteel wachten"
    if before not in _BEFORE_RELATIVE:
        return False
    named = nominal and before == "," and DEMONSTRATIVE in classes
    return not named or behind[0] == FIGURE  # "de gemeente, die twee plannen heeft"


def _open(classes: str, before: str, behind: str, *, plural: bool) -> str:
    """Tell noun, verb, adjective and adverb apart."""
    led = before in (_BEFORE_NOUN if classes[0] != ADVERB else _DETERMINERS)  # "het totaal", "in totaal"
    # "the required 12 months", "all financed and purchased materials"
    if PARTICIPLE in classes and before in "dms" and behind[0] in "qjkc":
        return ADJECTIVE
    wasted = before in "dmsq" and NOUN in behind and NOUN not in classes  # "12 wasted visits"
    if behind[0] in "nN" or (behind[0] in "ae" and led) or (wasted and PARTICIPLE in classes):
        if ADJECTIVE in classes:
            return ADJECTIVE
        if PARTICIPLE in classes and led and (classes[0] != NOUN or behind[0] != ADJECTIVE):
            return ADJECTIVE  # not "van de gevallen onvolledige stukken"
    likely = classes[0] == NOUN or plural  # "100 immigration judges"
    nominal = likely and before in "nN" and not _ASKS_VERB.issuperset(behind)
    if before == FIGURE and classes[0] == ADJECTIVE and behind in _ENDS and not plural:
        return ADJECTIVE  # "77 nieuw, 18 oud"
    if NOUN in classes and (led or nominal or before in "ve"):
        return NOUN  # "11 Part B claims of", and "the report costs $5"
    if before in _DETERMINERS and INFINITIVE in classes:
        return NOUN  # "het verlenen van"
    return _form(classes, before, behind)


def _form(classes: str, before: str, behind: str) -> str:
    """Tell a form of a verb from what else a word can be that no noun group asks for."""
    verbal = next((each for each in classes if each in _FORMS), "")
    if verbal and before == SUBORDINATOR and behind[0] in _ASKS_VERB:
        return verbal  # "which cost $3 million"
    if verbal in (INFINITIVE, VERB) and before in _BEFORE_FINITE and behind[0] in _ASKS_VERB:
        return VERB  # "Zij kosten € 3", "Momenteel wachten 210 gezinnen", "In 2016 beliep het bedrag"
    if verbal and (before in "ox" or (NOUN in classes and before in "nNb")):
        return verbal
    return classes[0]
