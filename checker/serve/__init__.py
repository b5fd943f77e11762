"""How does a page on one's own machine work: drop a letter, see the report, fetch the copy with comments?

Nothing is kept, and nobody else is answered.
"""

from checker.serve.server import Server, serve

__all__ = ["Server", "serve"]
