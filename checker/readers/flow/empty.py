"""What is to be said of a file that holds no text?"""

from checker.document import Unread
from checker.readers.refusal import Refusal


def without_text(unread: tuple[Unread, ...]) -> Refusal:
    """Return the refusal of a file in which nothing can be checked."""
    if unread:
        return Refusal(
            "empty",
            "it holds pictures and no text, so nothing can be checked; use the file that it was made from",
        )
    return Refusal("empty", "there is no text in it; check that it is the right file")
