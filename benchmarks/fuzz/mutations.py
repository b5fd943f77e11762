"""What are the bytes of input number n?

Always the same for a seed and the same things to damage, whatever the number of workers.
"""

import io
import random
import re
import zipfile
import zlib
from collections.abc import Sequence

from benchmarks.fuzz.seeds import Seed
from benchmarks.fuzz.tokens import TOKENS

_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483648", b"99999999999999999999", b"1e9", b"")
_WEIGHTS = dict.fromkeys(("docx", "fodt", "html", "md", "odt", "pdf", "txt", "xml"), 20)  # letters come first
_MARKED = ("xml", "fodt")  # hardly one of them is well formed when bytes are changed


def damaged(seeds: Sequence[Seed], seed: int, number: int) -> Seed:
    """Return input ``number`` of a ``seed``."""
    chance = random.Random(f"{seed}:{number}")
    kinds = [kind for kind in sorted({each.kind for each in seeds}) for _ in range(_WEIGHTS.get(kind, 1))]
    same = [each for each in seeds if each.kind == kinds[number % len(kinds)]]
    return Seed(same[0].kind, changed(chance.choice(same), chance.choice(same).content, chance))


def changed(chosen: Seed, other: bytes, chance: random.Random) -> bytes:
    """Return the bytes of ``chosen`` damaged, some of them perhaps by those of another of its kind."""
    tokens = TOKENS[chosen.kind]
    if chosen.content.startswith(b"PK") and chance.random() < 0.85:
        parts, others = _parts(chosen.content), _parts(other)
        if parts:
            return _in_package(parts, others, tokens, chance)
    if chosen.kind in _MARKED and chance.random() < 0.7:
        return _reordered(chosen.content, other, tokens, chance)
    if chosen.kind not in _MARKED and chance.random() < 0.15:
        return _digits(chosen.content, chance)
    return _mutated(chosen.content, other, tokens, chance)


def _digits(content: bytes, chance: random.Random) -> bytes:
    """Change a digit or two: the letter stays one, and says something else."""
    at = [found.start() for found in re.finditer(rb"\d", content)]
    altered = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3)) if at else 0):
        altered[chance.choice(at)] = chance.choice(b"0123456789")
    return bytes(altered)


def _parts(content: bytes) -> dict[str, bytes]:
    """Return the parts of a package; none of one that is too damaged to be damaged further."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return {}


def _in_package(
    parts: dict[str, bytes], others: dict[str, bytes], tokens: Sequence[bytes], chance: random.Random
) -> bytes:
    """Damage one part of a package and pack it again, so that the damage gets past the zip."""
    marked = [name for name in parts if name.endswith((".xml", ".rels"))] or list(parts)
    heavy = [name for name in marked if name.endswith(("document.xml", "content.xml"))]
    for _ in range(chance.choice((1, 1, 2))):
        name = chance.choice(heavy if chance.random() < 0.6 and heavy else marked)
        how = chance.random()
        if how < 0.15:
            parts[name] = _digits(parts[name], chance)
        else:
            change = _reordered if how < 0.75 else _mutated
            parts[name] = change(parts[name], others.get(name, parts[name]), tokens, chance)
    if chance.random() < 0.1:
        del parts[chance.choice(list(parts))]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _reordered(content: bytes, other: bytes, tokens: Sequence[bytes], chance: random.Random) -> bytes:
    """Move, double, drop or take over whole elements, so that the mark-up mostly stays well formed."""
    pieces = re.findall(rb"<[^>]*>|[^<]+", content)
    if len(pieces) < 4:
        return content
    for _ in range(chance.choice((1, 2, 4))):
        at = _element(pieces, chance)
        if at is None:
            continue
        start, end = at
        part = pieces[start:end]
        how = chance.randrange(6)
        if how == 0:
            pieces[start:end] = []
        elif how == 1:
            pieces[start:start] = part * chance.choice((1, 2, 50))
        elif how == 2:
            pieces[start:end] = []
            to = chance.randrange(1, len(pieces)) if len(pieces) > 1 else 0
            pieces[to:to] = part
        elif how == 3:
            pieces[start] = _NUMBER.sub(lambda _: chance.choice(_NUMBERS), pieces[start])
        elif how == 4:
            theirs = re.findall(rb"<[^>]*>|[^<]+", other)
            taken = _element(theirs, chance)
            pieces[start:start] = theirs[slice(*taken)] if taken else []
        else:
            inside = _inside(pieces, start, end, chance)
            pieces[inside:inside] = [token for token in (chance.choice(tokens),) if token.endswith(b"/>")]
        if len(pieces) < 4:
            break
    return b"".join(pieces)


def _inside(pieces: list[bytes], start: int, end: int, chance: random.Random) -> int:
    return chance.randrange(start, min(end, len(pieces))) if end > start else start


def _element(pieces: list[bytes], chance: random.Random) -> tuple[int, int] | None:
    """Return where one element begins and ends."""
    if len(pieces) < 2:
        return None
    start = chance.randrange(1, len(pieces))
    opening = pieces[start]
    if opening[:2] in {b"</", b"<?", b"<!"} or not opening.startswith(b"<"):
        return (start, start + 1) if not opening.startswith(b"<") else None
    if opening.endswith(b"/>"):
        return start, start + 1
    depth = 0
    for at in range(start, min(start + 5_000, len(pieces))):
        if pieces[at].startswith(b"</"):
            depth -= 1
        elif pieces[at].startswith(b"<") and not pieces[at].endswith(b"/>"):
            depth += 1
        if depth == 0:
            return start, at + 1
    return None


def _mutated(content: bytes, other: bytes, tokens: Sequence[bytes], chance: random.Random) -> bytes:
    """Change a few bytes, or many."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        size = len(changed)
        at = chance.randrange(size + 1)
        end = min(at + chance.choice((1, 1, 4, 20, 200)), size)
        how = chance.randrange(9)
        if how == 0 and at < size:
            changed[at] = chance.randrange(256)
        elif how == 1:
            del changed[at:end]
        elif how == 2:
            changed[at:at] = changed[at:end] * chance.choice((1, 2, 30))
        elif how in {3, 4}:
            changed[at:at] = chance.choice(tokens) * chance.choice((1, 1, 2, 40))
        elif how == 5:
            start = chance.randrange(len(other) + 1)
            changed[at:end] = other[start : start + chance.choice((10, 100, 1000))]
        else:
            _rarely(changed, at, end, how, chance)
    return bytes(changed)


def _rarely(changed: bytearray, at: int, end: int, how: int, chance: random.Random) -> None:
    """Change a number, move a piece, or cut the rest off."""
    number = _NUMBER.search(changed, at) if how == 6 else None
    if number:
        changed[number.start() : number.end()] = chance.choice(_NUMBERS)
    elif how == 7:
        part = changed[at:end]
        del changed[at:end]
        to = chance.randrange(len(changed) + 1)
        changed[to:to] = part
    elif how == 8 and chance.random() < 0.2:
        del changed[at:]
