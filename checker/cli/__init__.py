"""The command line: what is asked for, which letters are meant, where the answer goes."""

from checker.cli.commands import commands, main

__all__ = ["commands", "main"]
