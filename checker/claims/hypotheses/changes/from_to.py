"""Are two figures what something was and what it became: "from 12 in 2019 to 18"?"""

from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.term import Term

_PARTED = ";:vxie"  # classes of what makes two statements of what stands between


def leads(start: Term, to: Term) -> bool:
    """Return whether "from" leads to one figure and "to" to the next, only time and place between.

    Args:
        start: what was.
        to: what it became, behind it in one sentence.
    """
    units, cues = start.said.sentence.units, start.said.sentence.passage.grammar.words.cues
    told = units.words[start.start] in cues["from"] or role(start) == "from"  # "from an average of 12"
    led = told and units.words[to.start] in cues["to"]
    behind = units.words[to.behind : to.behind + 1]
    if behind and behind[0] in cues["to"]:
        return False  # "from 12 to 14 to 10 to 12"
    return led and not any(tag in _PARTED for tag in units.tags[start.behind : to.start])
