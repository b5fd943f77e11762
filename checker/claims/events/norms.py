"""What does a letter say of a norm that the tables know: how high it is, and of which parts?"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from checker.claims.drafting import Draft, Part, sentence_of
from checker.claims.events.lexicon import Lexicon, longest
from checker.claims.events.named import Named
from checker.claims.mentions import Kind, Passage, Spot, cue_at
from checker.quantity import Quantity
from checker.tables import Level, Norm, Tables

_LINKS = 3  # tokens between a norm and its figure
_HYPHENS = frozenset("-‑")
_TO_OTHER_END = 5
_TO_FIGURE = 18  # tokens between an agreement and what was agreed


def norms(
    passage: Passage,
    lexicon: Lexicon,
    date: dt.date | None,
    events: Sequence[Named],
    parts: Mapping[str, frozenset[str]],
) -> Iterator[Draft]:
    """Yield each figure that a letter gives for a norm, or for a part of one.

    It is a norm's by its name ("de NAVO-norm van 2%") or as what was agreed at a meeting ("op de top in
    Vilnius spraken bondgenoten af om ten minste 2% van het bbp ..."). Its parts are the figures that point to
    it as their whole ("waarvan 3,5%"): ``parts`` has their mentions by that of the whole.
    """
    percentages = [spot for spot in passage.spots if _is_share(spot)]
    if not percentages:
        return
    found: dict[int, tuple[Spot, Norm, Sequence[Level]]] = {}
    for spot, norm in _called(passage, percentages, lexicon):
        found[spot.first] = (spot, norm, norm.levels)
    for spot, norm, level in _agreed(passage, percentages, lexicon, events):
        found.setdefault(spot.first, (spot, norm, (level,)))
    for spot, norm, levels in found.values():
        yield _whole(passage, spot, norm, levels, date)
        yield from _parts(passage, spot, levels, parts)


def _is_share(spot: Spot) -> bool:
    return spot.meaning.kind is Kind.PERCENTAGE and isinstance(spot.meaning.value, Quantity)


def _percentage(spot: Spot) -> Decimal:
    value = spot.meaning.value
    assert isinstance(value, Quantity)
    return value.value


def _called(passage: Passage, shares: Sequence[Spot], lexicon: Lexicon) -> Iterator[tuple[Spot, Norm]]:
    """Yield the figures beside a norm's name: "de NAVO-norm van 2%", "the 2% NATO guideline"."""
    by_id = {norm.id: norm for norm in lexicon.tables.norms}
    lower = passage.tokens.lower
    cues = passage.grammar.words.cues
    for at, word in enumerate(lower):
        name = longest(passage, lexicon.norms, at) if word in lexicon.norms else None
        if name is None:
            continue
        end = at + len(name.pieces)
        for spot in shares:
            behind = end < spot.first <= end + _LINKS and " ".join(lower[end : spot.first]) in cues["of-norm"]
            before = spot.last <= at and all(
                each in _HYPHENS or each in cues["base-noun"] for each in lower[spot.last : at]
            )
            if behind or before:
                yield spot, by_id[str(name.value)]


def _agreed(
    passage: Passage, shares: Sequence[Spot], lexicon: Lexicon, events: Sequence[Named]
) -> Iterator[tuple[Spot, Norm, Level]]:
    """Yield the figures that a sentence says were agreed at a meeting: its first behind the verb."""
    lower = passage.tokens.lower
    sentences = {sentence_of(passage, spot.first) for spot in shares}
    for first, last in sorted(sentences):
        verb = next((at for at in range(first, last) if cue_at(passage, at, "agreed")), None)
        if verb is None:
            continue
        spot = next((each for each in shares if verb < each.first <= min(last, verb + _TO_FIGURE)), None)
        if spot is None or spot.mention is None or _rises_from(passage, spot):
            continue
        if any(word in passage.grammar.words.sets["finite-verbs"] for word in lower[verb + 1 : spot.first]):
            continue  # "since the agreement, the country spent 2.6% of GDP"
        for norm, level in _levels_at(passage, first, last, lexicon, events):
            if spot.mention.about.base in norm.bases:
                yield spot, norm, level


def _rises_from(passage: Passage, spot: Spot) -> bool:
    """Whether a figure is what the norm was before: "to raise it from 2% of GDP to 5%"."""
    cues = passage.grammar.words.cues
    before = passage.between(spot.first - 1, spot.first)
    behind = passage.between(spot.last, spot.last + _TO_OTHER_END)
    return not cues["from"].isdisjoint(before) and not cues["to"].isdisjoint(behind)


def _levels_at(
    passage: Passage, first: int, last: int, lexicon: Lexicon, events: Sequence[Named]
) -> Iterator[tuple[Norm, Level]]:
    """Yield the levels agreed at the one meeting that a sentence names, or at whose place it happens.

    A place alone ("in Den Haag") means the meeting only where the sentence names the members.
    """
    tables = lexicon.tables
    here = [event for event in events if event.passage is passage and first <= event.first < last]
    named = {event.row.id for event in here if event.row is not None}
    if not here and _names_members(passage, first, last, tables):
        places = {place.casefold() for place in _places(passage, first, last, lexicon)}
        named = {
            event.id
            for norm in tables.norms
            for level in norm.levels
            if level.event is not None and (event := tables.by_id[level.event])
            if places & {known.casefold() for known in event.places}
        }
    if len(named) != 1:
        return
    for norm in tables.norms:
        for level in norm.levels:
            if level.event in named:
                yield norm, level


def _names_members(passage: Passage, first: int, last: int, tables: Tables) -> bool:
    return any(word in tables.member_names for word in passage.between(first, last))


def _places(passage: Passage, first: int, last: int, lexicon: Lexicon) -> Iterator[str]:
    lower = passage.tokens.lower
    for at in range(first, last):
        spelling = longest(passage, lexicon.places, at) if lower[at] in lexicon.places else None
        if spelling is not None:
            yield str(spelling.value)


def _whole(passage: Passage, spot: Spot, norm: Norm, levels: Sequence[Level], date: dt.date | None) -> Draft:
    """Return the claim that a figure is the norm's: of any level until now, the last shown first."""
    stated = _percentage(spot)
    until = [level for level in levels if date is None or level.start <= date]
    known = [level.percentage for level in reversed(until)]
    known += [part for level in reversed(until) for part in level.parts]
    words = set(passage.between(*sentence_of(passage, spot.first)))
    doubt = None
    if not until:
        doubt = "no norm was agreed by then"
    elif stated not in known and (date is None or words & passage.grammar.words.cues["proposed"]):
        doubt = "a norm that is not in force may be meant"
    elif stated not in known and any(stated in (each.percentage, *each.parts) for each in norm.levels):
        doubt = "a norm of later days"
    traits = {"sort": "norm", "known": ",".join(map(str, dict.fromkeys(known)))}
    return Draft("norm", {"number": (Part(passage, spot),)}, traits, doubt=doubt)


def _parts(
    passage: Passage, spot: Spot, levels: Sequence[Level], parts: Mapping[str, frozenset[str]]
) -> Iterator[Draft]:
    """Yield the parts that the text gives for a norm that has parts."""
    whole = next((each for each in levels if each.parts and each.percentage == _percentage(spot)), None)
    own = parts.get(spot.mention.id) if spot.mention is not None else None
    if whole is None or own is None:
        return
    for part in passage.spots:
        if part.mention is not None and part.mention.id in own and _is_share(part):
            stated = _percentage(part)
            near = sorted(whole.parts, key=lambda known: abs(known - stated))
            traits = {"sort": "part", "known": ",".join(map(str, near))}
            yield Draft("norm", {"number": (Part(passage, part),)}, traits)
