"""How does a person write a day?"""

import datetime as dt

from checker.claims import render
from checker.quantity import PartialDate


def day(date: dt.date, ui: str) -> str:
    """Return a day in words of the user's language.

    >>> day(dt.date(2024, 5, 12), "nl"), day(dt.date(2024, 5, 12), "en")
    ('12 mei 2024', '12 May 2024')
    """
    return render(PartialDate.of(date), ui)
