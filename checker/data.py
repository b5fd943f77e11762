"""Where are the project's own rules and grammars, in a wheel and in a checkout alike?"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """Return the folder ``rules`` or ``grammars``.

    A wheel carries them inside the package; a checkout beside it, and that is believed only where
    ``pyproject.toml`` stands too, so that a broken wheel never reads a stranger's ``rules``.

    Raises:
        FileNotFoundError: neither is there.
    """
    packed = _PACKAGE / "_data" / name
    if packed.is_dir():
        return packed
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    raise FileNotFoundError(f"lint-letter was installed without its folder {name!r}; install it again")
