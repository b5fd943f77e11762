"""Which figure tells how large what is called a majority or a minority is?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.hypotheses.orders.ordered import Clue, Ordered
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term
from checker.claims.mentions import Kind, Mention
from checker.document import Span
from checker.quantity import Quantity

FAMILY = "majority"
BRACKET, BEHIND, BEFORE, COUNTED = "in a bracket behind", "behind", "before", "of what is counted"
_SIDES = (("majority", True), ("minority", False))
_PERCENT = "%"
_HALF = Quantity(Decimal(50), Decimal(0), _PERCENT, suffix="%")
_HUNDRED = Decimal(100)
_REACH = 8  # units between the word and its figure
_VERBS = frozenset("vx;")
_DETERMINERS = "dms"
_CLOSING = frozenset("),.:")  # behind a figure that stands alone
_NOMINAL = tuple("naN")  # classes of words
_COUNT = "count"
_ASIDE = 2  # units from the word to its part: a bracket or comma stands between
_NAMELY = 4  # units of a phrase such as "dat wil zeggen"
_OF = 3  # units from the word to the whole, or to what points back to it: "of all the 230 forms", "of these"


def majorities(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield a percentage, or a part and its whole, with the word that calls it more or less than half.

    Args:
        terms: all figures of the letter.
    """
    for inside, near in by_sentence(terms):
        said = inside[0].said
        shares = [*(term for term in inside if term.measure == _PERCENT), *_ratios(inside)]
        for name, rises in _SIDES:
            for word in said.marks.get(name, ()):
                for share in shares:
                    way = _way(share, word)
                    if way:
                        yield Clue(FAMILY, way, said, word, rises).orders(share, _half(share, word))
            for word in (*said.marks.get(name, ()), *(_most(said) if rises else ())):
                part = _counted(inside, near, word)
                if part is not None:
                    yield Clue(FAMILY, COUNTED, said, word, rises).orders(part, _half(part, word))


def _most(said: Saying) -> Iterator[int]:
    """Yield each "most" before "of" that is no superlative: "most of the 250 forms", of which some are told.

    A percentage behind it may be of anything: "most of the rise (3%)".
    """
    words, tags = said.sentence.units.words, said.sentence.units.tags
    of = said.sentence.passage.grammar.words.facts["share-of"]
    for at in said.marks.get("most-of", ()):
        if words[at + 1 : at + 2] and words[at + 1] in of and tags[at - 1 : at] not in tuple(_DETERMINERS):
            yield at


def majority_evidence(one: Ordered) -> tuple[str, ...]:
    """Return the names of what speaks for or against a figure being that of the majority."""
    own, tags = one.own, one.clue.said.sentence.units.tags
    first, last = sorted((one.clue.word, own.unit))
    between = tags[first + 1 : last]
    found = [f"way: {one.clue.way}"]
    if _VERBS & set(between):
        found.append("a verb between")
    if "q" in between:
        found.append("another figure between")
    if "," in between:
        found.append("a comma between")
    if one.clue.said.holds("negation", 0, one.clue.word):
        found.append("not")
    if any(name in own.near for name in ("limit", "change")):
        found.append("a bound or change")
    if own.mention.kind is Kind.RATIO:
        found.append("a part and its whole")
    found.append("right beside" if len(between) < 2 else "words between")
    return tuple(found)


def _way(share: Term, word: int) -> str:
    tags = share.said.sentence.units.tags
    if word < share.unit <= word + _REACH:
        bracketed = share.bracket >= 0 and tags[share.unit - 1] == "("
        return BRACKET if bracketed else BEHIND
    return BEFORE if word - _REACH <= share.unit < word else ""


def _counted(inside: Sequence[Term], near: Sequence[Term], word: int) -> Term | None:
    """Return a number as a percentage of what a majority is of: "A majority of the 230 forms (109)".

    What that is stands behind the word, or in the sentence before: "We read 230 forms. A majority of these,
    109 forms, ..."
    """
    said = inside[0].said
    behind = [term for term in inside if word < term.unit <= word + _REACH + _OF and is_counted(term)]
    of = said.sentence.passage.grammar.words.facts["share-of"]
    if word + 1 >= len(said.sentence.units):
        return None
    if said.sentence.units.words[word + 1] not in of and not said.holds("thereof", word + 1, word + 2):
        return _of_what_leads(inside, word)
    aside = bool(behind) and is_told_aside(behind[0], word)
    whole = behind[0] if behind and not aside and behind[0].start <= word + _OF else None
    if whole is not None:
        part = next((term for term in behind[1:] if is_told_aside(term, whole.unit)), None)
    elif said.holds("thereof", word, word + _OF + 1):
        wholes = [term for term in near if is_counted(term)]
        whole = wholes[-1] if len({term.number for term in wholes}) == 1 else None
        part = behind[0] if aside else None
    else:
        return None
    if whole is None or part is None or part.value >= whole.value or not counts_same(part, whole):
        return None
    return _as_share(part, whole)


def _of_what_leads(inside: Sequence[Term], word: int) -> Term | None:
    """Return a part right behind the word, of what the sentence begins with: "Of the 200, the majority (92)".

    Nothing else is counted between the two, and no other sentence begins there.
    """
    whole = inside[0]
    part = next((term for term in inside if term.unit > word), None)
    if part is None or part.place != 1 or not is_counted(whole) or not is_counted(part):
        return None
    if not leads(whole) or part.unit != word + _ASIDE or not is_told_aside(part, word):
        return None
    tags = part.said.sentence.units.tags
    of = part.said.sentence.passage.grammar.words.facts["share-of"]
    parted = ";" in tags[whole.unit : part.unit] or any(
        each in of for each in part.said.sentence.units.words[part.unit + 1 : part.unit + 1 + _OF]
    )
    other = parted or part.value >= whole.value or not counts_same(part, whole)
    return None if other else _as_share(part, whole)


def leads(whole: Term) -> bool:
    """Return whether a sentence begins with "of" and a number of things: "Of the 200 respondents, ..."."""
    sentence = whole.said.sentence
    return whole.start == 0 and sentence.units.words[0] in sentence.passage.grammar.words.facts["share-of"]


def counts_same(part: Term, whole: Term) -> bool:
    """Return whether a part has no noun of its own, or that of its whole: "(45)", not "(45 rooms)"."""
    behind = part.said.sentence.units.tags[part.unit + 1 : part.unit + 2]
    return behind not in _NOMINAL or part.key == whole.key


def is_counted(term: Term) -> bool:
    """Return whether a figure counts things."""
    return term.measure == _COUNT and not term.quantity.measured and term.mention.kind is not Kind.RATIO


def is_told_aside(term: Term, before: int) -> bool:
    """Return whether a figure stands alone behind a comma or bracket, with no verb since a unit before.

    "(80)" and ", 109 forms,": of "(80 of them women)" nobody knows the rest.
    """
    sentence = term.said.sentence
    tags, group = sentence.units.tags, sentence.group_of[term.unit]
    last = sentence.groups[group].last if group >= 0 else term.unit + 1
    bracketed = tags[term.unit + 1 : term.unit + 2] == ")"  # a group may go on behind: "members (70) support"
    if any(term.said.holds("total", at, at + 1) for at in (last, last + 1)):
        last += 1 if term.said.holds("total", last, last + 1) else _ASIDE  # "21 in all,"
    alone = bracketed or not tags[last : last + 1] or tags[last] in _CLOSING
    opens = _before_namely(term) - 1
    return alone and tags[opens] in "(," and _VERBS.isdisjoint(tags[before + 1 : term.unit])


def _before_namely(term: Term) -> int:
    """Return the unit at which "te weten" or "in all" begins right before a figure; its own for none."""
    sentence, unit = term.said.sentence, term.unit
    if unit and term.said.holds("total", unit - 1, unit):
        return unit - 1 - (sentence.units.tags[unit - _ASIDE] == "p")
    starts = range(max(unit - _NAMELY, 0), unit)
    return next(
        (at for at in starts if phrase_at(sentence, at, "namely") >= unit), unit
    )  # a figure is no word


def _as_share(part: Term, whole: Term) -> Term:
    """Return a part as a percentage of its whole."""
    made = part.value * _HUNDRED / whole.value
    share = Quantity(made, Decimal(0), _PERCENT, suffix="%")
    mention = replace(part.mention, value=share)
    return replace(part, mention=mention, quantity=share, value=made, measure=_PERCENT)


def _half(share: Term, word: int) -> Term:
    """Return the word as a figure: half of all."""
    sentence = share.said.sentence
    units, tokens = sentence.units, sentence.passage.tokens
    start, end = tokens.starts[units.firsts[word]], tokens.ends[units.lasts[word] - 1]
    text = sentence.passage.block.text[start:end]
    own = share.mention
    named = Mention(f"{own.id} half", Kind.PERCENTAGE, own.block, Span(start, end), text, _HALF)
    return replace(share, mention=named, quantity=_HALF, value=_HALF.value)


def _ratios(inside: Sequence[Term]) -> Iterator[Term]:
    """Yield "44 van de 100" as a percentage."""
    for part, whole in pairwise(inside):
        if (
            part.mention.kind is Kind.RATIO
            and part.mention.span == whole.mention.span
            and part.figure is whole.figure
        ):
            yield _as_share(part, whole)
