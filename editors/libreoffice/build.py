"""Pack the extension: ``python editors/libreoffice/build.py [lint-letter.oxt]``."""

import sys
import zipfile
from pathlib import Path
from typing import IO

FILES = ("META-INF/manifest.xml", "description.xml", "Addons.xcu", "WriterWindowState.xcu", "lint_letter.py")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def build(out: Path | IO[bytes]) -> None:
    """Write the extension to ``out``; the same files give the same bytes."""
    folder = Path(__file__).parent
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in FILES:
            packed.writestr(zipfile.ZipInfo(name, _EPOCH), (folder / name).read_bytes())


if __name__ == "__main__":
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "lint-letter.oxt").absolute()
    build(out)
    print(out)
