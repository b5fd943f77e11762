"""How is the page started on which a letter is dropped?"""

import contextlib
import os

import click

from checker.catalogue import translated
from checker.cli import brief
from checker.cli.faulty import FaultyError
from checker.cli.own_errors import guarded_together
from checker.cli.plan import Plan
from checker.reporters import frame
from checker.serve import Server, serve
from checker.serve.work import work


def run(port: int, ui: str | None, *, experimental: bool, show: bool) -> None:
    """Answer on this machine until it is interrupted; ``show`` opens the page in the browser.

    Raises:
        FaultyError: the port is taken.
    """
    brief.lasts()
    plan = Plan({"experimental": experimental or None}, ())
    settings = plan.settings(os.path.join(os.getcwd(), "letter.docx"))  # noqa: PTH109, PTH118  as settings are found
    ready = work(
        plan.book(settings), settings.options(None, cache=True), ui or frame.wanted(), guarded_together
    )
    try:
        server = Server(ready, port)
    except OSError as error:
        raise FaultyError(f"port {port} cannot be had: {error.strerror}") from error
    told = f"{server.url}\nOnly this machine can open it, with this address; Ctrl+C ends it."
    click.echo(translated(told, ui or frame.wanted()))
    if show:
        click.launch(server.url)
    with contextlib.suppress(KeyboardInterrupt):
        serve(server)
