"""What does somebody need who installs lint-letter on a machine without a network? One zip.

``python -m checker.dev bundle --platform win_amd64 --python 3.12`` makes it: our wheel, the wheels of all
that it needs with its extras, scripts that install them from the zip alone, how to do that in Dutch and
English, the documents, the extension for LibreOffice, and the SHA-256 sum of each file. It is made on any
machine, for another kind of machine too.
"""

from checker.dev.bundle.command import bundle

__all__ = ["bundle"]
