"""Which findings has a letter, at a glance, with a link to each?"""

from checker.claims import Reading
from checker.document import BlockKind
from checker.reporters.html.cards import Card
from checker.reporters.html.element import Markup, element
from checker.reporters.html.words import Words


def listed(cards: tuple[Card, ...], reading: Reading, words: Words) -> Markup:
    """Return the findings as a list, each a link to where it stands beside the letter."""
    if not cards:
        return Markup("")
    about = {"class": "glance", "role": "list", "aria-label": words["findings"]}
    return element("ol", about, *(_item(card, reading, words) for card in cards))


def _item(card: Card, reading: Reading, words: Words) -> Markup:
    finding = card.finding
    spoken = reading.spoken(finding.place.block)
    severity = finding.severity.value
    return element(
        "li",
        {"data-of": card.name, "class": severity},
        element("span", {"class": "number"}, str(card.number)),
        " ",
        element("span", {"class": f"sign {severity}"}, words[severity]),
        " ",
        element("a", {"href": f"#{card.name}", "lang": spoken}, finding.message),
        *_where(card, reading, words, spoken),
    )


def _where(card: Card, reading: Reading, words: Words, spoken: str | None) -> tuple[Markup, ...]:
    """Say what stands there and under which heading or in which note, where there is one."""
    place = card.finding.place
    block = reading.document.by_id[place.block]
    text = (element("strong", {"lang": spoken}, place.text),) if place.text else ()
    heading: tuple[str, ...] = ()
    if block.kind is BlockKind.NOTE and block.label:
        heading = (words["note label"].format(label=block.label),)
    elif place.heading and block.kind is not BlockKind.HEADING:
        heading = (words["under heading"].format(heading=place.heading),)
    if not text and not heading:
        return ()
    return (
        Markup(" "),
        element("span", {"class": "where"}, *text, " " if text and heading else "", *heading),
    )
