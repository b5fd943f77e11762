"""How is it said that nothing can be done, and what is said beside the answer?"""


class FaultyError(Exception):
    """What was to be used is wrong, before any letter is read: rules, settings, a place to write to."""


class MisusedError(Exception):
    """The command line asks for what cannot be."""


def aside(text: str, *, nl: bool = True) -> None:
    """Say ``text`` on standard error; where that is no terminal, without colours."""
    import click  # noqa: PLC0415  start-up time: most runs have nothing to say there

    click.echo(text, err=True, nl=nl)
