"""How is it said that nothing can be done, and what is said beside the answer?"""


class FaultyError(Exception):
    """What was to be used is wrong, before any letter is read: rules, settings, a place to write to."""


class MisusedError(Exception):
    """The command line asks for what cannot be."""


def aside(text: str, *, nl: bool = True, painted: bool = False) -> None:
    """Say ``text`` on standard error; where that is no terminal, without colours.

    What is ``painted`` has its colours, and was made fit to be shown before it got them: all else may quote
    a name or a word that steers a terminal.
    """
    import click  # noqa: PLC0415  start-up time: most runs have nothing to say there

    from checker.reporters.columns import lines  # noqa: PLC0415

    click.echo(text if painted else lines(text), err=True, nl=nl)
