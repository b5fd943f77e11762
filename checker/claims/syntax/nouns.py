"""Which noun, with its adjectives, stands at this place of a sentence?"""

from collections.abc import Callable

from msgspec import Struct

from checker.claims.mentions import Passage, counted

_LONGEST = 4  # words, adjectives included
_HYPHENS = frozenset("-‑/")
_VERBAL = ("ed", "ing")


class Noun(Struct, frozen=True):
    """A noun with its adjectives, in lower case, and the token behind it."""

    text: str
    last: int


def noun_at(passage: Passage, index: int, *, plural: bool = False) -> Noun | None:
    """Return the noun that begins at token ``index``, None where it cannot be told.

    A wrong one is worse than none.

    Args:
        passage: the block.
        index: its first token, adjectives included.
        plural: whether it must be a plural, as behind a number above one.
    """
    order = passage.grammar.words.order
    return _ORDERS.get(order, _after_adjectives)(passage, index, plural)


def _after_adjectives(passage: Passage, index: int, plural: bool) -> Noun | None:
    """Dutch: the noun is the first word that does not end in -e, and no second noun may follow."""
    sets = passage.grammar.words.sets
    found: list[str] = []
    at = index
    while len(found) < _LONGEST and _goes_on(passage, at):
        word, at = _word(passage, at)
        found.append(word)
        if not word.endswith("e") and word not in sets["subject-stop"]:
            break
    if not found or found[-1] in sets["subject-stop"] or _is_verb(passage, found[-1]):
        return None
    noun = found[-1]
    if plural and not (noun.endswith(("n", "s", "'s", "’s")) or noun in _irregular(passage)):
        return None  # "drie grote, dure schepen", "vier Patriot raketten"
    if _goes_on(passage, at):
        following, _ = _word(passage, at)
        own = passage.tokens.written(index)[0].islower()
        if not (plural and own and not following.endswith(("n", "s"))):
            return None  # "tien overleden personen", "32 NAVO bondgenoten"
    return None if _bare_name(passage, index, at) else Noun(" ".join(found), at)


def _before_function_word(passage: Passage, index: int, plural: bool) -> Noun | None:
    """English: the noun is the last word before a function word, but for verbs that their endings tell."""
    found: list[tuple[str, int]] = []
    at = index
    while len(found) < _LONGEST + 1 and _goes_on(passage, at):
        word, at = _word(passage, at)
        if word.endswith("ly") and found:
            break
        found.append((word, at))
    if len(found) > _LONGEST:
        return None
    while len(found) > 1 and found[-1][0].endswith(_VERBAL):
        found.pop()
    if any(word.endswith("ed") for word, _ in found[1:]):
        return None  # "museums identified health"
    if not found or found[-1][0] in passage.grammar.words.sets["subject-stop"]:
        return None
    noun, last = found[-1]
    if plural and not (noun.endswith("s") or noun in _irregular(passage)):
        return None
    return None if _bare_name(passage, index, last) else Noun(" ".join(word for word, _ in found), last)


_ORDERS: dict[str, Callable[[Passage, int, bool], Noun | None]] = {
    "nl": _after_adjectives,
    "en": _before_function_word,
}


def _irregular(passage: Passage) -> frozenset[str]:
    return passage.grammar.words.cues.get("irregular-plural", frozenset())


def _goes_on(passage: Passage, at: int) -> bool:
    return counted(passage, at) and passage.covered[at] < 0


def _is_verb(passage: Passage, word: str) -> bool:
    """Whether a word is a verb with its particle before it: "bijeenkomen"."""
    sets = passage.grammar.words.sets
    return any(
        word[:at] in sets["function-words"] and word[at:] in sets["finite-verbs"]
        for at in range(2, len(word) - 3)
    )


def _bare_name(passage: Passage, index: int, last: int) -> bool:
    """Whether the noun is a single abbreviation in capitals: "46 RDBZ", "32 NAVO"."""
    return last == index + 1 and passage.tokens.written(index).isupper()


def _word(passage: Passage, index: int) -> tuple[str, int]:
    """Return the word at ``index`` with what is hyphened to it, and the token behind: "NAVO-partnerlanden".

    A hyphen that waits for its second half joins it: "defensie- en veiligheidsuitgaven".
    """
    tokens = passage.tokens
    pieces = [tokens.lower[index]]
    at = index + 1
    while at < len(tokens) and tokens.lower[at] in _HYPHENS and tokens.glued(at):
        if at + 1 < len(tokens) and tokens.glued(at + 1) and tokens.lower[at + 1][0].isalnum():
            pieces += [tokens.lower[at], tokens.lower[at + 1]]
            at += 2
            continue
        half = _half(passage, at)
        if half == at:
            break
        joint = tokens.lower[at + 1]
        pieces.append(f"-{joint if joint == ',' else ' ' + joint} {tokens.lower[half - 1]}")
        at = half
    return "".join(pieces), at


def _half(passage: Passage, at: int) -> int:
    """Return the token behind "- en NOUN" or "-, NOUN" at ``at``, or ``at`` where there is none."""
    tokens = passage.tokens
    cues = passage.grammar.words.cues
    if at + 2 < len(tokens) and (
        tokens.lower[at + 1] in cues["separator"] or tokens.lower[at + 1] in cues["or"]
    ):
        return at + 3 if counted(passage, at + 2) else at
    return at
