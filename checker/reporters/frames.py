"""What does a person see of what each figure is of, and of the figure that it points to?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec.structs import replace

from checker.catalogue import translated
from checker.claims import Coordinated, Frame, Kind, Mention, Phrase, Reading
from checker.lint import Report
from checker.places import Places, places
from checker.reporters.colour import Paint
from checker.reporters.columns import printable, short
from checker.reporters.frame import DEFAULT, WORDS, say
from checker.reporters.manner import Manner
from checker.reporters.where import paragraph
from checker.rulebook import Rule

_SEEN = frozenset({"of", "when"})  # parts of a frame: beside its sentence it is seen that a figure names none
_REFERENCES = frozenset({Kind.REFERENCE, Kind.NOT_A_CLAIM})


def render(report: Report, *, paint: Paint, ui: str = DEFAULT) -> str:
    """Return each sentence with a figure, and under it what is known of each of its figures, in a line."""
    if report.reading is None:
        return ""
    where = places(report.reading.document)
    mentions = {mention.id: mention for mention in report.reading.mentions}
    sentences = groupby(report.reading.rows, key=lambda one: (one.block, one.sentence))
    rows = {at: tuple(some) for at, some in sentences}
    blocks = [
        "\n".join(_block(list(frames), report.reading, rows, mentions, where, paint, ui))
        for _, frames in groupby(report.reading.frames, key=lambda frame: frame.block)
    ]
    remarks = (say(ui, "remark", remark=printable(translated(remark, ui))) for remark in report.remarks)
    return "\n\n".join((paint("strong", printable(report.path)), *remarks, *blocks)) + "\n"


def one(report: Report, manner: Manner) -> str:
    """Return what is shown of one letter."""
    return render(report, paint=manner.paint, ui=manner.ui)


def whole(
    texts: Sequence[str],
    _reports: Sequence[Report],
    _rules: Sequence[Rule],
    ui: str = DEFAULT,  # noqa: ARG001  as that of findings
) -> str:
    """Return all that is shown."""
    return "\n".join(filter(None, texts))


def line(frame: Frame, mentions: Mapping[str, Mention], ui: str = DEFAULT) -> str:
    """Return a figure, by its id and as written, and what is known of it."""
    known = "; ".join(_told(frame, mentions, ui, numbered=True))
    figure = f'{frame.mention} "{printable(mentions[frame.mention].text)}"'
    return f"{figure}: {known}" if known else figure


def row(one: Coordinated, ui: str = DEFAULT) -> str:
    """Say which figures are coordinated: "row m4, m5, m6: a noun behind each; closed; without m7"."""
    parts = [say(ui, f"row {one.parallel.name.lower()}")]
    parts += [say(ui, "row closed")] if one.closed else []
    parts += [say(ui, "row without", others=", ".join(one.left_out))] if one.left_out else []
    return say(ui, "row", mentions=", ".join(one.mentions), how="; ".join(parts))


def told(frame: Frame, mentions: Mapping[str, Mention], ui: str = DEFAULT) -> str:
    """Say what a figure is of: 'part of "€ 860 miljoen"; measures kosten; of warmtenetten; in 2024; planned'.

    Words of the letter are given as they stand there; what could not be told comes last, with the reason,
    but for what anyone sees who reads the sentence.
    """
    unseen = replace(frame, unknown=tuple(each for each in frame.unknown if each[0] not in _SEEN))
    return "; ".join(_told(unseen, mentions, ui, numbered=False))


def _told(frame: Frame, mentions: Mapping[str, Mention], ui: str, *, numbered: bool) -> Iterator[str]:
    for link in frame.links:
        number = f" ({link.mention})" if numbered else ""
        yield f'{say(ui, f"points {link.points.value}")} "{short(mentions[link.mention].text)}"{number}'
    if frame.measures is not None:
        refers = mentions[frame.mention].kind in _REFERENCES
        yield say(ui, "frame refers" if refers else "frame measures", what=short(frame.measures.head))
    if frame.of is not None:
        yield say(ui, "frame of", what=short(frame.of.text))
    elsewhere = {(each.block, each.span) for each in _elsewhere(frame)}
    yield from dict.fromkeys(
        _led(place) for place in frame.places if (place.block, place.span) not in elsewhere
    )
    if frame.when is not None:
        led = frame.when.preposition is not None
        yield _led(frame.when) if led else say(ui, "frame in", what=short(frame.when.text))
    if frame.scope is not None:
        yield say(ui, f"frame {frame.scope.side.value}", what=short(frame.scope.what.text))
    if frame.method is not None:
        yield say(ui, "frame method", what=short(frame.method.text))
    if frame.whose is not None:
        yield say(ui, "frame whose", what=short(frame.whose.text))
    yield from (say(ui, f"manner {manner.value}") for manner in frame.manners)
    for part, reason in frame.unknown:
        named = WORDS[ui].get(f"untold {part}", part)
        yield say(ui, "frame unknown", part=named, reason=translated(reason, ui))


def _elsewhere(frame: Frame) -> Iterator[Phrase]:
    """Yield the phrases that are told as more than what narrows the figure."""
    yield from filter(None, (frame.of, frame.scope and frame.scope.what, frame.when))


def _led(phrase: Phrase) -> str:
    """Return words of a letter with what leads to them there: "voor scholen"."""
    return short(" ".join(filter(None, (phrase.preposition, phrase.text))))


def _block(
    frames: Sequence[Frame],
    reading: Reading,
    rows: Mapping[tuple[str, int], Sequence[Coordinated]],
    mentions: Mapping[str, Mention],
    where: Places,
    paint: Paint,
    ui: str,
) -> Iterator[str]:
    first = mentions[frames[0].mention]
    yield paint("frame", paragraph(first, where, ui))
    text = where.document.by_id[first.block].text
    for number, some in groupby(frames, key=lambda frame: frame.sentence):
        said = list(some)
        span = reading.sentence(first.block, mentions[said[0].mention].span.start)
        yield f"  {printable(text[span.start : span.end])}"
        yield from (f"    {line(frame, mentions, ui)}" for frame in said)
        yield from (f"    {row(one, ui)}" for one in rows.get((first.block, number), ()))
