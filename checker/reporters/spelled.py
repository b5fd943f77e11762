"""How is JSON written so that nothing in it steers the terminal that it may be shown on?"""

import json

from checker.reporters.columns import STEERING


def dumps(value: object) -> str:
    r"""Return JSON with its line end; letters of all scripts stand in it as they are.

    What JSON itself lets stand and a terminal obeys (the second row of controls, signs that turn the order
    of what is read) is escaped, which is the same to whoever reads JSON.

    >>> dumps("\x9b2J \u202e€")
    '"\\u009b2J \\u202e€"\n'
    """
    written = json.dumps(value, ensure_ascii=False, indent=2)
    return STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n"
