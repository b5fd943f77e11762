"""Which developer command was asked for? ``python -m checker.dev COMMAND ...``."""

import sys
from collections.abc import Callable, Mapping, Sequence

from checker.dev import check
from checker.dev.bundle import bundle
from checker.dev.fit import fit
from checker.dev.generate import generate
from checker.dev.new_language import new_language
from checker.dev.new_rule import new_rule
from checker.dev.plant import plant
from checker.dev.sweep import sweep
from checker.dev.try_rules import try_rules
from checker.dev.words import words

# Each command takes its own arguments and returns the exit code.
COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "bundle": bundle,
    "check": check.run,
    "fit": fit,
    "generate": generate,
    "new-language": new_language,
    "new-rule": new_rule,
    "plant": plant,
    "sweep": sweep,
    "try-rules": try_rules,
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
