"""What of the checkout stands in a bundle beside the wheels? Documents, and the extension for LibreOffice."""

import runpy
from io import BytesIO
from pathlib import Path

EXTENSION = "lint-letter.oxt"
_PAPERS = ("LICENSE", "LEESMIJ.md", "README.md")


def beside(root: Path) -> dict[str, bytes]:
    """Return the files by the name that they have in the bundle."""
    pages = sorted((root / "docs").rglob("*.md"))
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in pages}
    files |= {name: (root / name).read_bytes() for name in _PAPERS}
    made = BytesIO()
    runpy.run_path(str(root / "editors" / "libreoffice" / "build.py"))["build"](made)
    return files | {EXTENSION: made.getvalue()}
