"""What makes of a form the word that it is a form of: what is taken out, cut off and put on?"""

from checker.claims.lexicon.stems import TAKEN_OUT


def change(form: str, word: str) -> str:
    """Return the shortest change that makes ``word`` of ``form``: ``2`` of regelingen, ``2+id`` of leden."""
    places = [at for at in range(len(form)) if form.startswith(TAKEN_OUT, at)]
    ways = [_behind(form, word)]
    for number, at in enumerate(places, 1):
        ways.append(f"g{number}.{_behind(form[:at] + form[at + len(TAKEN_OUT) :], word)}")
    return min(ways, key=len)


def _behind(form: str, word: str) -> str:
    same = 0
    while same < min(len(form), len(word)) and form[same] == word[same]:
        same += 1
    return f"{len(form) - same}{'+' if len(word) > same else ''}{word[same:]}"
