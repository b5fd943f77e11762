"""How is a plain-text letter read?"""

from checker.readers.text.decode import decode
from checker.readers.text.reader import read

__all__ = ["decode", "read"]
