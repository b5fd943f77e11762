"""Where do the sentences of a passage end?"""

from checker.claims.mentions import Passage

_ENDS = frozenset(".!?")
_CLOSERS = frozenset("\"'”’»)]")


def cut(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Return the sentences as token ranges.

    A full stop ends one where no mention and no abbreviation holds it, before a capital, a digit, a bracket
    or the end; also without a space behind it. A mention that ends in a full stop ("7 mei jl.") ends one if a
    function word with a capital follows.
    """
    tokens = passage.tokens
    found = []
    start = 0
    for index in [at for at, word in enumerate(tokens.lower) if word in _ENDS]:
        end = _end(passage, index) if index >= start else None
        if end is not None:
            found.append((start, end))
            start = end
    if start < len(tokens):
        found.append((start, len(tokens)))
    return tuple(found)


def _end(passage: Passage, index: int) -> int | None:
    """Return the token behind the sentence that the full stop at ``index`` ends, None if it ends none."""
    tokens = passage.tokens
    spot = passage.covered[index]
    if spot >= 0:
        last = passage.spots[spot].last
        return last if index == last - 1 and last < len(tokens) and _opens(passage, last) else None
    if _abbreviated(passage, index):
        return None
    after = index + 1
    while after < len(tokens) and tokens.glued(after) and tokens.lower[after] in _CLOSERS:
        after += 1
    if after == len(tokens) or _capital(tokens.written(after), glued=tokens.glued(after)):
        return after
    return None


def _capital(word: str, *, glued: bool) -> bool:
    """Whether a sentence may begin with a word; one that touches the full stop must have a capital."""
    if glued:
        return word[0].isupper()
    return not word[0].islower() and word[0] not in ",;:.)]"


def _opens(passage: Passage, index: int) -> bool:
    """Whether a function word with a capital stands at ``index``, and no initial ("A. de Vries")."""
    tokens = passage.tokens
    written = tokens.written(index)
    if not written[0].isupper() or written.lower() not in passage.grammar.words.sets["function-words"]:
        return False
    return len(written) > 1 or index + 1 == len(tokens) or tokens.lower[index + 1] != "."


def _abbreviated(passage: Passage, index: int) -> bool:
    """Whether the full stop at ``index`` belongs to an abbreviation or an initial ("H.G.J.")."""
    tokens = passage.tokens
    if tokens.lower[index] != "." or index == 0 or not tokens.glued(index):
        return False
    word = tokens.written(index - 1)
    if len(word) == 1 and word.isalpha():
        return index + 1 < len(tokens)
    if word.lower() + "." in passage.grammar.words.sets["abbreviations"]:
        return not _opens(passage, index + 1) if index + 1 < len(tokens) else False
    return False
