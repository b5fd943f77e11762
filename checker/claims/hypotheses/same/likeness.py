"""Are other figures of a letter as much like one as the one that may be the same?"""

from collections import Counter
from collections.abc import Sequence

from checker.claims.hypotheses.same.stated import DATE, Stated

_ENOUGH = 60  # figures beside one word that are looked at: so many say that it tells none from another


class Likeness:
    """The figures of a letter by the words beside them."""

    def __init__(self, every: Sequence[Stated]) -> None:
        """Enter each figure under its unit and each of its words."""
        self._every = every
        self._beside: dict[tuple[str, str], list[int]] = {}
        self._led: dict[str, list[str]] = {}
        for at, one in enumerate(every):
            if one.form == DATE:
                self._led.setdefault(one.lead, []).append(one.digits)
            for word in one.words:
                places = self._beside.setdefault((one.form[0], word), [])
                if len(places) < _ENOUGH:
                    places.append(at)

    def as_like(self, own: Stated, other: Stated) -> int:
        """Return how many values are as much like ``own`` as ``other`` is, itself among them.

        Those of its own sentence are left out. "XLS (547,3 kB) ... XLS (547,9 kB) ... XLS (211,0 kB)" is one
        sentence that is said of many things: of three values two are a slip apart three times as often.
        """
        if own.form == DATE:
            return len(set(self._led.get(own.lead, ())) - {own.digits, other.digits}) + 1
        least = len(own.words & other.words)
        shared = Counter(at for word in own.words for at in self._beside.get((own.form[0], word), ()))
        alike = {
            self._every[at].digits
            for at, count in shared.items()
            if count >= least and self._every[at].sentence != own.sentence
        }
        return len(alike - {own.digits, other.digits}) + 1
