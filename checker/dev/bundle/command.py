"""How is a bundle asked for, and what is said of it?"""

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from checker.data import folder
from checker.dev.bundle import archive
from checker.dev.bundle.beside import beside
from checker.dev.bundle.target import PLATFORMS, Target
from checker.dev.bundle.wheels import MissingError, gather

_OLDEST = (3, 11)


def bundle(arguments: Sequence[str]) -> int:
    """Make a bundle and print where it is, how large, and what is in it."""
    given = _parser().parse_args(arguments)
    target = Target(given.platform, given.python)
    root = folder("rules").parent
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        try:
            wheels = gather(_our_wheel(root, Path(made)), target, _fresh(made, "wheels"), given.wheels)
        except MissingError as error:
            print(
                f"{error}\n\nA bundle holds wheels only. Of what is released as source alone, build a "
                f"wheel on a {target.platform} machine with `pip wheel --no-deps NAME`, lay it in a folder "
                "with all the others, and name that with --wheels.",
                file=sys.stderr,
            )
            return 2
        path = archive.packed(wheels, target, beside(root), given.out)
        for wheel in wheels:
            print(f"{wheel.stat().st_size / 1e6:6.1f} MB  {wheel.name}")
    print(f"{path.stat().st_size / 1e6:6.1f} MB  {path}")
    return 0


def _our_wheel(root: Path, made: Path) -> Path:
    from hatchling.builders.wheel import WheelBuilder  # noqa: PLC0415  only who works on it has it

    return Path(next(WheelBuilder(str(root)).build(directory=str(made))))


def _fresh(made: str, name: str) -> Path:
    path = Path(made, name)
    path.mkdir()
    return path


def _python(text: str) -> str:
    if not re.fullmatch(r"3\.\d{1,2}", text) or tuple(map(int, text.split("."))) < _OLDEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no Python that is new enough; write it as 3.12")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m checker.dev bundle",
        description="Make a zip that installs lint-letter on a machine without a network.",
    )
    parser.add_argument("--platform", required=True, choices=tuple(PLATFORMS), help="the machine it is for")
    parser.add_argument(
        "--python", required=True, type=_python, metavar="3.N", help="the Python there, such as 3.12"
    )
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where the zip is put")
    parser.add_argument(
        "--wheels", type=Path, metavar="DIR", help="take wheels from this folder, and from no package index"
    )
    return parser
