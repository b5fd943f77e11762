"""What does an HTML letter say, and where in its file does each character stand?

The view that is read is what a browser shows: what is hidden or deleted is left out, what a page puts around
its text (navigation, heads and feet) is furniture. Scripts are not run, style sheets are not read and nothing
is fetched.
"""

from checker.readers.html.letter import read

__all__ = ["read"]
