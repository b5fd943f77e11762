"""Which word is a form a form of, so that inflected forms meet?

"gemeenten" gemeente, "scholen" school, "leden" lid, "nieuwe" nieuw, "vastgesteld" vaststellen, "cities" city.
A table says for each ending what is cut off and put on: ``4+id`` makes lid of leden, ``g2.1+len`` takes out
the second "ge" first.
"""

from checker.claims.lexicon.endings import Endings

TAKEN_OUT = "ge"
UNCHANGED = "0"


def word_of(form: str, table: Endings) -> str:
    """Return the word of which ``form``, in lower case, is a form; itself where ``table`` says nothing."""
    change = table.says(form)
    if change is None or change == UNCHANGED:
        return form
    taken, _, rest = change.rpartition(".")
    if taken:
        places = [at for at in range(len(form)) if form.startswith(TAKEN_OUT, at)]
        number = int(taken.removeprefix("g"))
        if number > len(places):
            return form  # an ending that was made of other words
        at = places[number - 1]
        form = form[:at] + form[at + len(TAKEN_OUT) :]
    cut, _, added = rest.partition("+")
    if int(cut) > len(form):
        return form
    return f"{form[: len(form) - int(cut)]}{added}" or form
