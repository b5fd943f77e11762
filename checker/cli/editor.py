"""Is what an editor's server needs installed, and does it run?"""

from checker.cli import brief
from checker.cli.faulty import FaultyError, aside
from checker.cli.own_errors import guarded


def serve() -> None:
    """Serve an editor until it ends.

    Raises:
        FaultyError: the extra ``lsp`` is not installed.
    """
    try:
        from checker.lsp.server import serve as speak  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if error.name not in ("pygls", "lsprotocol", "cattrs"):
            raise
        raise FaultyError(
            "the editor's server needs the extra lsp, as the bundle has; in a checkout: pip install '.[lsp]'"
        ) from error
    brief.lasts()
    speak(guarded, aside)
