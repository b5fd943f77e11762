"""What stands between a number and its list, and is that list an open one?"""

from collections.abc import Iterator

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.syntax import Sentence

DOES = "the subject does something"
_FEW = 4  # units between a noun and its list
_BETWEEN = {  # classes of words between a number and its list
    "a verb": frozenset("xvie"),
    "another noun": frozenset("nN"),
    "another number": frozenset("q"),
    "a comma": frozenset(","),
    "and": frozenset("c"),
    "a clause": frozenset("r"),
    "a preposition": frozenset("p"),
}
_MANY, _SEVERAL = 10, 5  # things


def leading(one: Announcement, end: int, opener: str) -> Iterator[str]:
    """Yield what is seen of a number and of the words up to what opens its list.

    Args:
        one: the number.
        end: the unit at which its list is opened.
        opener: what opens it, "a colon" or "a bracket": less may stand before a bracket.
    """
    between = range(one.behind, end)
    yield from number(one)
    if not between:
        yield f"{opener} right behind its noun"
    else:
        yield f"{'a few words' if len(between) <= _FEW else 'words'} before {opener}"
    said = one.sentence
    tags = "".join(said.units.tags[at] for at in between if said.depths[at] == one.depth)
    for name, some in _BETWEEN.items():
        if not some.isdisjoint(tags):
            yield f"{name} before {opener}"
    if tags.endswith("p"):
        yield f"a preposition right before {opener}"
    yield from _words(one, between)


def _words(one: Announcement, between: range) -> Iterator[str]:
    """Yield what words before the list say of it."""
    said = one.sentence
    words, following = said.units.words, said.passage.grammar.words.facts["following"]
    inside = range(one.unit if one.group is None else one.group.first, one.behind)
    if any(words[at] in following for at in inside):
        yield "they follow"
    if any(words[at] in following for at in between):
        yield "something else follows"
    if "q" in said.units.tags[: one.unit]:
        yield "another number before"
    if any(phrase_at(said, at, "composition") for at in range(max(one.behind, between.stop))):
        yield "it consists of them"


def number(one: Announcement) -> Iterator[str]:
    """Yield what is seen of a number and its noun."""
    said = one.sentence
    tags = said.units.tags
    if one.number == 2:
        yield "two"
    elif one.number >= _MANY:
        yield "ten or more"
    elif one.number >= _SEVERAL:
        yield "five or more"
    if one.mention.quantity is not None and not one.mention.quantity.in_words:
        yield "number in figures"
    if one.group is None:
        yield "no noun"
        return
    determiner = one.group.determiner
    if determiner >= 0:
        yield {"m": "this many", "s": "whose"}.get(tags[determiner], "the many")
    if tags[one.group.head] == "N":
        yield "a name is counted"
    if one.group.preposition >= 0:
        yield "behind a preposition"
    yield from _in_clause(one)


def _in_clause(one: Announcement) -> Iterator[str]:
    """Yield whether what is counted is the subject, and does something: "the two ministers agree: ..."."""
    said = one.sentence
    clause = said.clause_at(one.unit)
    if clause.subject >= 0 and said.groups[clause.subject] is one.group:
        yield "the subject"
        if not clause.passive and any(said.units.tags[at] == "v" for at in clause.verbs):
            yield DOES


def is_open(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words say that not all are listed: "onder meer", "such as", "enz."."""
    level = min(sentence.depths[first:last], default=0)
    inner = min((sentence.depths[at] for at in range(max(first, last - 2), last)), default=level)
    return any(
        phrase_at(sentence, at, "open-list") > 0
        for at in range(first, last)
        if sentence.depths[at] in (level, inner)
    )
