"""Which developer command was asked for? ``python -m checker.dev COMMAND ...``."""

import sys
from collections.abc import Callable, Mapping, Sequence

from checker.dev import check
from checker.dev.bundle import bundle
from checker.dev.fit import fit
from checker.dev.generate import generate
from checker.dev.plant import plant
from checker.dev.sweep import sweep
from checker.dev.words import words

# Each command takes its own arguments and returns the exit code.
COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "bundle": bundle,
    "check": check.run,
    "fit": fit,
    "generate": generate,
    "plant": plant,
    "sweep": sweep,
    "words": words,
}


def main(arguments: Sequence[str]) -> int:
    """Run the command named first."""
    if not arguments or arguments[0] not in COMMANDS:
        print(f"usage: python -m checker.dev {'|'.join(COMMANDS)} ...", file=sys.stderr)
        return 2
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
