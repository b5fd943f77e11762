"""Which endings and whole words say for a list of words what is known of each, in as few entries as can be?

"-heid" says noun for thousands of words; "arbeid" needs no entry, "bevrijd" needs one. The longest ending
that fits a word speaks, a whole word before all. Fitch's parsimony, over the words read backwards, finds the
fewest.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct

from checker.claims.lexicon import WHOLE


class _Node(Struct):
    """The words that share an ending: what is known of the one that is no longer, and of those that are."""

    own: str | None
    longer: "dict[str, _Node]"
    often: Counter[str]
    best: frozenset[str] = frozenset()


def endings(known: Mapping[str, str], default: str) -> dict[str, str]:
    """Return the endings, and the whole words behind a mark, with what they say.

    Args:
        known: what is to be said of each word.
        default: what is said of a word that no ending fits.
    """
    root = _tree(known)
    _upwards(root)
    return dict(_downwards(root, "", default))


def _tree(known: Mapping[str, str]) -> _Node:
    root = _Node(None, {}, Counter())
    for word, label in known.items():
        node = root
        node.often[label] += 1
        for letter in reversed(word):
            node = node.longer.setdefault(letter, _Node(None, {}, Counter()))
            node.often[label] += 1
        node.own = label
    return root


def _upwards(node: _Node) -> None:
    """Set of each node the labels with which its words need the fewest entries."""
    votes: Counter[str] = Counter()
    for longer in node.longer.values():
        _upwards(longer)
        votes.update(longer.best)
    if node.own is not None:
        votes[node.own] += 1
    most = max(votes.values())
    node.best = frozenset(label for label, count in votes.items() if count == most)


def _downwards(node: _Node, ending: str, said: str) -> Iterator[tuple[str, str]]:
    """Yield the entries of the words that share ``ending``, of which ``said`` is said before."""
    if said not in node.best:
        said = max(node.best, key=lambda label: (node.often[label], label))
        yield ending, said
    if node.own is not None and node.own != said:
        yield f"{WHOLE}{ending}", node.own
    for letter, longer in sorted(node.longer.items()):
        yield from _downwards(longer, f"{letter}{ending}", said)
