"""The command line: what is asked for, which letters are meant, where the answer goes."""

from checker.cli.start import main

__all__ = ["main"]
