"""How does a finding look beside its place, and once it is opened?"""

from collections.abc import Mapping

from msgspec import Struct

from checker.claims import Reading
from checker.document import BlockKind
from checker.finding import Certainty, Finding, Place
from checker.reporters.evidence import certain
from checker.reporters.html.anchors import of_block, of_file
from checker.reporters.html.element import Markup, element, joined
from checker.reporters.html.marked import Flag
from checker.reporters.html.words import Words
from checker.reporters.roles import labels

_AROUND = 60  # characters before and behind a place that is quoted


class Card(Struct, frozen=True):
    """A finding with its number in the report, its own name, and the language of the frame."""

    finding: Finding
    number: int
    name: str
    language: str

    @property
    def is_look(self) -> bool:
        """Whether it deserves no more than a look: it stands apart, folded."""
        return self.finding.certainty is Certainty.LOOK

    def spot(self, index: int) -> str:
        """Return where a link to a place leads; 0 is the finding's own."""
        return f"{self.name}-s{index}"


def flags(cards: tuple[Card, ...], words: Words) -> dict[str, list[Flag]]:
    """Return the places of all findings by block; what deserves a look has no number in the text."""
    found: dict[str, list[Flag]] = {}
    for card in cards:
        numbered = not card.is_look
        for index, place in enumerate((card.finding.place, *card.finding.others)):
            if place.file != card.finding.place.file:
                continue  # it is drawn in another section
            flag = Flag(
                place.block_start,
                place.block_end,
                card.name,
                card.spot(index),
                card.number,
                card.name if index == 0 and numbered else None,
                words["finding"],
                card.finding.severity.value,
            )
            found.setdefault(place.block, []).append(flag)
    return found


def drawn(card: Card, reading: Reading, words: Words) -> Markup:
    """Return a finding: closed, its message; opened, the arithmetic and all its places."""
    finding = card.finding
    spoken = reading.spoken(finding.place.block)
    summary = element(
        "summary",
        {},
        element("span", {"class": "number"}, str(card.number)),
        element("span", {"class": "severity"}, words[finding.severity.value]),
        " ",
        element("span", {"class": "message", "lang": spoken}, finding.message),
    )
    sum_ = finding.derivation and element(
        "p",
        {"class": "arithmetic"},
        element("span", {"class": "unseen"}, f"{words['arithmetic']}: "),
        element("span", {"lang": spoken}, finding.derivation),
    )
    mended = finding.repair and element("p", {"class": "repair", "lang": spoken}, finding.repair.said)
    sure = finding.evidence and element("p", {"class": "evidence"}, certain(finding, card.language))
    called = labels(finding, reading.document.by_id, card.language)
    places = [
        element(
            "li",
            {},
            element("a", {"href": f"#{_leads(card, index, place)}"}, label),
            _beside(finding, place),
            *_said(reading, place, finding.place),
        )
        for index, (place, label) in enumerate(zip((finding.place, *finding.others), called, strict=True))
    ]
    kind = " look" if card.is_look else ""
    about = {"class": f"finding {finding.severity.value}{kind}", "id": card.name}
    return element(
        "li",
        about | {"data-severity": finding.severity.value, "data-rule": finding.rule},
        element(
            "details",
            {},
            summary,
            sum_ or "",
            mended or "",
            element("ul", {"class": "places", "role": "list", "aria-label": words["places"]}, *places),
            sure or "",
            element("p", {"class": "rule"}, element("code", {}, finding.rule)),
        ),
    )


def _leads(card: Card, index: int, place: Place) -> str:
    """Return where a link to a place leads; in another file of the letter only its block has an anchor."""
    if place.file is None or place.file == card.finding.place.file:
        return card.spot(index)
    return of_block(of_file(place.file), place.block)


def _beside(finding: Finding, place: Place) -> str:
    """Say in which other file of the letter a place is."""
    return f" ({place.file})" if place.file != finding.place.file else ""


def listed(cards: tuple[Card, ...], reading: Reading, words: Words) -> Markup:
    """Return the findings that stand beside one piece of the letter."""
    if not cards:
        return Markup("")
    about = {"class": "margin", "role": "list", "aria-label": words["findings here"]}
    return element("ul", about, *(drawn(card, reading, words) for card in cards))


def looks(cards: tuple[Card, ...], reading: Reading, words: Words) -> Markup:
    """Return what deserves a look, folded under a heading of its own."""
    if not cards:
        return Markup("")
    summary = element("summary", {}, f"{words['looks']} ({len(cards)})")
    about = {"class": "looks", "role": "list", "aria-label": words["looks"]}
    listed_ = element("ul", about, *(drawn(card, reading, words) for card in cards))
    return element("details", {"class": "more"}, summary, element("p", {}, words["looks why"]), listed_)


def by_place(cards: tuple[Card, ...], blocks: Mapping[str, str]) -> dict[str, tuple[Card, ...]]:
    """Return the findings by the block each stands beside; ``blocks`` says of some which other that is."""
    found: dict[str, tuple[Card, ...]] = {}
    for card in cards:
        block = card.finding.place.block
        beside = blocks.get(block, block)
        found[beside] = (*found.get(beside, ()), card)
    return found


def _said(reading: Reading, place: Place, own: Place) -> tuple[Markup, ...]:
    """Return what stands at a place, and its sentence where that is another one than the finding's."""
    block = reading.document.by_id[place.block]
    spoken = reading.spoken(block.id)
    text = (Markup(": "), element("strong", {"lang": spoken}, place.text)) if place.text else ()
    sentences = [reading.sentence(one.block, one.block_start) for one in (place, own)]
    same = place is not own and place.block == own.block and sentences[0] == sentences[1]
    return text if same or block.kind is BlockKind.CELL else (*text, _quoted(reading, place))


def _quoted(reading: Reading, place: Place) -> Markup:
    """Return a place within its sentence."""
    block = reading.document.by_id[place.block]
    sentence = reading.sentence(block.id, place.block_start)
    start, end = place.block_start, place.block_end
    first = max(sentence.start, _word(block.text, start - _AROUND))
    last = min(max(sentence.end, end), _word(block.text, end + _AROUND))
    text = block.text
    return element(
        "q",
        {"lang": reading.spoken(block.id)},
        "… " if first > sentence.start else "",
        joined((text[first:start], element("strong", {}, text[start:end]), text[end:last])),
        " …" if last < sentence.end else "",
    )


def _word(text: str, at: int) -> int:
    """Return the beginning of the word behind a place."""
    if at <= 0:
        return 0
    found = text.find(" ", at)
    return len(text) if found < 0 else found + 1
