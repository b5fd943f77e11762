"""What does a Markdown letter say, and where in its file does each character stand?"""

from checker.readers.markdown.letter import read

__all__ = ["read"]
