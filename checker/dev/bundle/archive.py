"""What stands in a bundle, and how is it packed?

The same files give the same zip: names in order, one date for all. Scripts of Windows have its line ends,
and those of Unix may be run.
"""

import hashlib
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from checker import __version__
from checker.dev.bundle.target import Target
from checker.dev.bundle.wheels import EXTRAS

SUMS = "SHA256SUMS"
_PARTS = Path(__file__).parent / "parts"
_OF_WINDOWS = (".cmd", ".ps1", ".txt")
_DATE = (2000, 1, 1, 0, 0, 0)


def name(target: Target) -> str:
    """Return what a bundle is called: ``lint-letter-0.1.0-win_amd64-python3.12``."""
    return f"lint-letter-{__version__}-{target.platform}-python{target.python}"


def packed(wheels: Sequence[Path], target: Target, papers: Mapping[str, bytes], folder: Path) -> Path:
    """Write the bundle into ``folder`` and return it; ``papers`` are the files beside the wheels."""
    files = {f"wheels/{wheel.name}": wheel.read_bytes() for wheel in wheels}
    files |= {part.name: _filled(part, target) for part in _PARTS.iterdir() if part.suffix != ".pyc"}
    files |= papers
    files["bundle.json"] = _told(target)
    files[SUMS] = _sums(files)
    path = folder / f"{name(target)}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{name(target)}/{file}", _DATE)
            entry.external_attr = (0o100755 if file.endswith(".sh") else 0o100644) << 16
            entry.create_system = 3  # Unix, whose rights these are
            stored = file.endswith((".whl", ".oxt"))  # are zips themselves
            made.writestr(entry, content, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return path


def _filled(part: Path, target: Target) -> bytes:
    text = part.read_text("utf-8")
    for word, value in (("@VERSION@", __version__), ("@PYTHON@", target.python), ("@NAME@", name(target))):
        text = text.replace(word, value)
    return text.replace("\n", "\r\n" if part.suffix in _OF_WINDOWS else "\n").encode("utf-8")


def _told(target: Target) -> bytes:
    """Return what ``install.py`` must know: what to install, and on what."""
    told = {
        "requirement": f"lint-letter[{','.join(EXTRAS)}]=={__version__}",
        "python": target.python,
        "system": target.facts["platform_system"],
        "machine": target.facts["platform_machine"],
    }
    return (json.dumps(told, indent=2) + "\n").encode("utf-8")


def _sums(files: Mapping[str, bytes]) -> bytes:
    """Return the sums as ``sha256sum -c`` reads them."""
    lines = (f"{hashlib.sha256(content).hexdigest()}  {file}\n" for file, content in sorted(files.items()))
    return "".join(lines).encode("utf-8")
