"""What makes of a form the word that it is a form of: what is taken out, cut off and put on?"""

from checker.claims.lexicon import TAKEN_OUT


def change(form: str, word: str) -> str:
    """Return the change of ``form`` into ``word`` that takes least away: ``4+id`` of leden."""
    places = [at for at in range(len(form)) if form.startswith(TAKEN_OUT, at)]
    ways = [_behind(form, word)]
    for number, at in enumerate(places, 1):
        ways.append(f"g{number}.{_behind(form[:at] + form[at + len(TAKEN_OUT) :], word)}")
    return min(ways, key=_lost)


def _lost(way: str) -> tuple[int, int]:
    """Return how many letters of the form a change takes away, and its own length."""
    taken, _, rest = way.rpartition(".")
    return int(rest.partition("+")[0]) + (len(TAKEN_OUT) if taken else 0), len(way)


def _behind(form: str, word: str) -> str:
    same = 0
    while same < min(len(form), len(word)) and form[same] == word[same]:
        same += 1
    return f"{len(form) - same}{'+' if len(word) > same else ''}{word[same:]}"
