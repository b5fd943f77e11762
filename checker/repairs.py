"""Which words could stand at a finding's places, so that they agree?

Never which of them is right: each repair makes one place agree with the others.
"""

from collections.abc import Iterator

from checker.finding import Finding, Repair


def repairs(finding: Finding) -> Iterator[Repair]:
    """Yield what could stand at the place itself, then what could stand at the other.

    Where evidence alone told of a miss, the sum is no repair of the total: only one slip of the pen is.
    """
    yield from finding.replacements
    if finding.evidence or len(finding.others) != 1 or finding.derived != finding.others[0].text:
        return
    if finding.others[0].is_known:
        yield Repair(finding.others[0], finding.place.text)
