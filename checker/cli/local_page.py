"""How is the page started on which letters are dropped, or followed as they are saved?"""

import contextlib
import os
from collections.abc import Sequence

import click

from checker.catalogue import translated
from checker.cli import brief
from checker.cli.faulty import FaultyError, MisusedError
from checker.cli.letters import Letter
from checker.cli.own_errors import guarded_together
from checker.cli.plan import Plan
from checker.reporters import frame
from checker.serve import Server, serve
from checker.serve.apart import Workshop
from checker.serve.followed import Following, Watched
from checker.serve.watch import Watch
from checker.serve.work import work


def run(port: int, ui: str | None, watched: Sequence[str], *, experimental: bool, show: bool) -> None:
    """Answer on this machine until it is interrupted; ``show`` opens the page in the browser.

    Letters that are ``watched`` are followed as they are saved, instead of others being dropped.

    Raises:
        FaultyError: the port is taken.
        MisusedError: what is to be watched is no file.
    """
    brief.lasts()
    plan = Plan({"experimental": experimental or None}, ())
    settings = plan.settings(os.path.join(os.getcwd(), "letter.docx"))  # noqa: PTH109, PTH118  as settings are found
    spoken = ui or frame.wanted()
    ready = work(plan.book(settings), settings.options(None, cache=True), spoken, guarded_together)
    watch = _watch(watched, plan, spoken) if watched else None
    try:
        server = Server(ready, port, watch)
    except OSError as error:
        raise FaultyError(f"port {port} cannot be had: {error.strerror}") from error
    told = f"{server.url}\nOnly this machine can open it, with this address; Ctrl+C ends it."
    click.echo(translated(told, spoken))
    if show:
        click.launch(server.url)
    with contextlib.suppress(KeyboardInterrupt):
        serve(server)


def _watch(named: Sequence[str], plan: Plan, ui: str) -> Watch:
    for path in named:
        if not os.path.isfile(path):  # noqa: PTH113  start-up time
            raise MisusedError(f"--watch: there is no file {path}")
    letters = []
    for together in plan.together([Letter(path) for path in named]):
        settings = plan.settings(together[0].path)
        paths = tuple(one.path for one in together)
        letters.append(Watched(paths, plan.book(settings), plan.options(settings, None, ui)))
    following = Following(letters, ui, guarded_together)
    return Watch(following, Workshop(following.answer, 1).ask)
