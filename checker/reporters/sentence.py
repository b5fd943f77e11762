"""How is a finding told where there is room for a sentence only?"""

from checker.finding import Certainty, Finding, Place
from checker.lint import Report
from checker.reporters.columns import printable
from checker.reporters.roles import labels
from checker.reporters.where import block_name, heading_name


def sentence(finding: Finding, report: Report) -> str:
    """Return message and arithmetic, behind the place where the format of the letter has no lines.

    Behind it stand the repair, if there is only one, and how sure it is, if it is not certain.
    That is 'De delen tellen op tot 7,9%; hier staat 8%. (5,4% + 2,5% = 7,9%)', and of a Word file
    '"Financiering", paragraph 12: De delen ...'.
    """
    said = printable(finding.message)
    if finding.derivation:
        said += f" ({printable(finding.derivation)})"
    if finding.repair is not None:
        said += f" {printable(finding.repair.said)}"
    if finding.certainty is not Certainty.CERTAIN:
        said += f" [{finding.certainty.value}]"
    if finding.place.line is not None:
        return said
    return f"{standing(finding.place, report)}: {said}"


def also(finding: Finding, report: Report) -> list[tuple[Place, str]]:
    """Return the other places, each with what it is in the claim and where: 'part: 5,4% (line 12)'."""
    blocks = report.reading.document.by_id if report.reading is not None else {}
    named = labels(finding, blocks)[1:]
    return [
        (place, f"{label}: {printable(place.text)} ({_where(place, finding, report)})")
        for place, label in zip(finding.others, named, strict=True)
    ]


def standing(place: Place, report: Report) -> str:
    """Return where a place is in its letter: '"Financiering", paragraph 12' or 'page 3, paragraph 12'."""
    assert report.reading is not None
    block = report.reading.document.by_id[place.block]
    page = None if place.page is None else f"page {place.page}"
    return ", ".join(filter(None, (page, heading_name(place.heading), block_name(block, place.number))))


def beside(finding: Finding, report: Report) -> str:
    """Return sentence and the places in other files of the letter, where nothing else can lead there."""
    told = [said for place, said in also(finding, report) if place.file != finding.place.file]
    return "; ".join((sentence(finding, report), *told))


def _where(place: Place, finding: Finding, report: Report) -> str:
    own = f"line {place.line}" if place.line is not None else standing(place, report)
    return own if place.file == finding.place.file else f"{printable(place.file or report.path)}, {own}"
