"""What a test asks of the lists that the numbers of a letter may announce."""

from checker import claims, readers
from checker.document import Document


def counted(letter, language="nl"):
    """Return each number with each list that it may announce."""
    document = readers.read("letter.md", letter.encode())
    if not isinstance(document, Document):
        return ()  # a letter without a word
    return claims.find(document, language=language).counted


def bounds(letter, language="nl"):
    """Return the number, and how many items there are at least and at most."""
    return [(one.number, one.listing.low, one.listing.high) for one in counted(letter, language)]


def seen(letter, language="nl"):
    """Return the names of all evidence."""
    return {name for one in counted(letter, language) for name in one.listing.seen}
