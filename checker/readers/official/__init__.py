"""What does a publication in the official publications' XML say (kst-*.xml, ah-tk-*.xml)?

Places count code points in the decoded file, as in a text, so that there are lines and columns.
"""

from checker.readers.official.letter import read

__all__ = ["read"]
