"""Does any damaged letter crash, hang or flood the readers, or the linter behind them?

    python benchmarks/fuzz.py [FOLDER ...] [--inputs 200000] [--seed 1] [--jobs 2] [--only docx,odt]
                              [--lint-every 10] [--seconds 5] [--memory 1024] [--apart] [--keep FOLDER]

Mutates small letters of every format, and those of the folders named, and reads each in a worker process
that has limits of time and memory; every third as it was before its tracked changes, and every tenth that
can be read is linted too. Input number n of a seed is always the same bytes, whatever the number of
workers: ``--from n --inputs 1 --keep FOLDER`` makes it again. Exit code 1 if anything went wrong.

What goes wrong is told once per place in the program, with the smallest number that shows it.
"""

import argparse
import collections
import functools
import io
import multiprocessing
import random
import re
import signal
import sys
import time
import traceback
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # the letters that are damaged are those of the tests

from checker import data, lint, readers, rulebook
from checker.document import Document
from checker.readers.refusal import Refusal
from tests import test_same_letter as same_letter
from tests.readers import build_pdf, hostile

_LARGEST = 12_000  # bytes of a letter that is damaged: it has to be read two hundred thousand times
_BATCH = 500
_WITH_LINES = ("txt", "md", "html")
_TOKENS = {
    "txt": rb"""[1] [^1] 1) (a) -\n | \f <sup>1</sup> [footnoteRef:1] \r\n \t 1.1 2025 12,5% Datum -----
        \xc2\xa0 \xc2\xad \xe2\x80\xae \xc2\xb9 a-\nb""",
    "md": rb"""# - 1. > ``` ~~~ ** _ ` [a](b) ![a](b) [^1] [^1]: ^[ | +---+ |a|\n|---|\n <sup> <br> <!-- :::
        <table> </table> <tr> <td\x20rowspan=3> <th> <caption> <img> $$ $ \\
        ---\n \t ==\n &amp; {#a} \n\n a\x20b""",
    "html": rb"""<p> </p> <table> <tr> <td\x20rowspan=3> </table> <li> <ol\x20start=9> <sup>
        <a\x20href=#n> </a>
        <b> </b> <!-- --> <![CDATA[ &euro; &#0; & < > <template> <svg> <math> <select> <pre> <del>
        </div> <br> <nav> <main> <caption> <form> <frameset> <plaintext> id=n <?x?> \0 \r <sup>1</sup>
        <dl><dt>""",
    "xml": rb"""<al> </al> <noot> <noot.nr> <li> <table> <row> <entry> &amp; &#x1; &x; <![CDATA[ ]]> <!-- -->
        <?x?> <nadruk> <lijst> \xff ' " <tussenkop> <al/> <noot/>""",
    "docx": rb"""<w:p> </w:p> <w:r> <w:t> <w:tbl> <w:tr> <w:tc> <w:del> <w:ins> <w:sdt> &#1; <w:vanish/>
        w:val='-1' <w:fldChar\x20w:fldCharType='begin'/> <w:footnoteReference\x20w:id='2'/>
        <w:gridSpan\x20w:val='99999'/> <w:vMerge/> <w:numPr/> <w:sectPr/> <w:drawing/>
        <w:sym\x20w:char='F0'/> <w:tab/> <w:br/> <w:p/> <w:tbl/> <w:outlineLvl\x20w:val='x'/>
        <mc:AlternateContent/> <w:footnote/> <w:noBreakHyphen/>""",
    "odt": rb"""<text:p> </text:p> <text:span> <text:tab/> <text:note> <text:list> <text:h> <table:table> &#1;
        <text:p/> <text:s\x20text:c='9'/> <text:s\x20text:c='-1'/> <table:table-row/>
        <text:change\x20text:change-id='a'/> <text:change-start\x20text:change-id='b'/>
        <text:change-end\x20text:change-id='b'/> <text:deletion/> <text:insertion/> <text:changed-region/>
        <table:table-cell\x20table:number-columns-repeated='99'/>
        <draw:frame/> <text:tracked-changes/> <text:note/> <text:line-break/> <text:soft-page-break/>
        <office:annotation/>""",
    "pdf": rb"""/Kids /Count /Length /Font /Encrypt /Filter /FlateDecode obj endobj stream endstream xref
        trailer Tj TJ BT ET Tf Td << >> [ ] ( ) 0\x20R /StructTreeRoot /ToUnicode /Parent 2\x200\x20R -1
        9999999999""",
}
_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483648", b"99999999999999999999", b"1e9", b"")


@dataclass(frozen=True)
class Seed:
    """A letter that is damaged: what its format is called, and its bytes."""

    kind: str
    content: bytes


@dataclass(frozen=True)
class Trouble:
    """What went wrong with one input: where in the program, and what was said."""

    number: int
    where: str
    said: str


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    only = set(options.only.split(",")) if options.only else None
    seeds = [seed for seed in _seeds(options.folders) if only is None or seed.kind in only]
    print(f"{len(seeds)} letters: {dict(collections.Counter(seed.kind for seed in seeds))}", flush=True)
    _warm(seeds)
    began = time.perf_counter()
    found: dict[str, Trouble] = {}
    times: collections.Counter[str] = collections.Counter()
    came: collections.Counter[str] = collections.Counter()
    for done, (counted, troubles) in enumerate(_batches(seeds, options), 1):
        came.update(counted)
        for trouble in troubles:
            times[trouble.where] += 1
            if trouble.where not in found or trouble.number < found[trouble.where].number:
                found[trouble.where] = trouble
                print(f"  {trouble.number}: {trouble.where}: {trouble.said}", flush=True)
        if done % 50 == 0:
            print(f"  {sum(came.values())} inputs in {time.perf_counter() - began:.0f} s", flush=True)
    for trouble in sorted(found.values(), key=lambda one: one.where):
        print(
            f"\n{trouble.where} ({times[trouble.where]} times, first input {trouble.number})\n{trouble.said}"
        )
        if options.keep:
            seed, content = damaged(seeds, options.seed, trouble.number)
            Path(options.keep).mkdir(parents=True, exist_ok=True)
            Path(options.keep, f"{trouble.number}.{seed.kind}").write_bytes(content)
    print(
        f"\n{sum(came.values())} inputs, {sum(times.values())} wrong, in {time.perf_counter() - began:.0f} s"
    )
    for what, count in sorted(came.items()):
        print(f"{count:9} {what}")
    return 1 if found else 0


def damaged(seeds: Sequence[Seed], seed: int, number: int) -> tuple[Seed, bytes]:
    """Return input ``number``: always the same."""
    chance = random.Random(f"{seed}:{number}")
    kinds = sorted({each.kind for each in seeds})
    same = [each for each in seeds if each.kind == kinds[number % len(kinds)]]
    chosen, other = chance.choice(same), chance.choice(same).content
    if chosen.content.startswith(b"PK") and chance.random() < 0.85:
        return chosen, _in_package(chosen, other, chance)
    if chosen.kind == "xml" and chance.random() < 0.7:  # else hardly one of them is well formed
        return chosen, _reordered(chosen.content, other, _tokens(chosen.kind), chance)
    return chosen, _mutated(chosen.content, other, _tokens(chosen.kind), chance)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", help="letters to damage beside our own")
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first input")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", help="formats, with commas")
    parser.add_argument("--apart", action="store_true", help="read each PDF in a process of its own")
    parser.add_argument("--lint-every", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--memory", type=int, default=1024, help="megabytes of a worker")
    parser.add_argument("--keep", help="a folder for the inputs that went wrong")
    return parser.parse_args(arguments)


def _seeds(folders: Sequence[str]) -> list[Seed]:
    found = [Seed(name.rpartition(".")[2], content) for name, content in hostile.ordinary().items()]
    found += [Seed("pdf", content) for content in _pdfs()]
    examples = Path(__file__).parents[1] / "examples"
    for folder in (examples, *map(Path, folders)):
        for path in sorted(folder.rglob("*")):
            kind = path.suffix.lower().lstrip(".")
            if path.is_file() and kind in _TOKENS and path.stat().st_size <= _LARGEST:
                found.append(Seed(kind, path.read_bytes()))
    return found


def _pdfs() -> list[bytes]:
    """Return PDFs with notes, tables, two pages and tags; what is not packed is damaged in its operators."""
    item, row = build_pdf.Tag("LI", build_pdf.Tag("L")), build_pdf.Tag("TR", build_pdf.Tag("Table"))
    marked = [
        (build_pdf.Tag("H1"), "Twee bruggen"),
        (build_pdf.Tag("P"), "Op 3 maart 2031 zijn er 9 van de 24 hersteld (37,5%).{1}"),
        (build_pdf.Tag("LBody", item), "1. de Westerbrug in 2032;"),
        (build_pdf.Tag("TH", row), "2031"),
        (build_pdf.Tag("TD", row), "3,4"),
        (build_pdf.Tag("Note"), "{1} Voor afronding."),
    ]
    tagged = [
        put
        for at, (tag, text) in enumerate(marked)
        for put in build_pdf.tagged(build_pdf.line(text, 700 - 20 * at), tag)
    ]
    made = [build_pdf.pdf([tagged], packed=packed, turn=turn) for packed in (True, False) for turn in (0, 90)]
    return [*made, same_letter.as_pdf(), same_letter.as_pdf(packed=False)]


@functools.cache
def _rules() -> rulebook.Rulebook:
    return rulebook.load(data.folder("rules")).select(experimental=True)


def _warm(seeds: list[Seed]) -> None:
    """Load, before there are workers, what each of them needs."""
    for seed in {each.kind: each for each in seeds}.values():
        found = readers.read(f"brief.{seed.kind}", seed.content)
        if isinstance(found, Document):
            lint.check(found, _rules(), lint.Options())


def _tokens(kind: str) -> list[bytes]:
    return [token.decode("unicode_escape").encode("latin-1") for token in _TOKENS[kind].split()]


def _in_package(seed: Seed, other: bytes, chance: random.Random) -> bytes:
    """Damage one part of a package and pack it again, so that the damage gets past the zip."""
    with zipfile.ZipFile(io.BytesIO(seed.content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(io.BytesIO(other)) as archive:
        others = {name: archive.read(name) for name in archive.namelist()}
    marked = [name for name in parts if name.endswith((".xml", ".rels"))]
    heavy = [name for name in marked if name.endswith(("document.xml", "content.xml"))]
    for _ in range(chance.choice((1, 1, 2))):
        name = chance.choice(heavy if chance.random() < 0.6 and heavy else marked)
        by_tags = chance.random() < 0.7
        change = _reordered if by_tags else _mutated
        parts[name] = change(parts[name], others.get(name, parts[name]), _tokens(seed.kind), chance)
    if chance.random() < 0.1:
        del parts[chance.choice(list(parts))]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _reordered(content: bytes, other: bytes, tokens: list[bytes], chance: random.Random) -> bytes:
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


def _mutated(content: bytes, other: bytes, tokens: list[bytes], chance: random.Random) -> bytes:
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


Result = tuple[collections.Counter[str], list[Trouble]]


def _batches(seeds: list[Seed], options: argparse.Namespace) -> Iterator[Result]:
    """Give what came of each batch; a worker that dies or hangs is a trouble too, and gets a successor."""
    last = options.first + options.inputs
    waiting = [(first, min(first + _BATCH, last)) for first in range(options.first, last, _BATCH)][::-1]
    running: list[_Worker] = []
    while waiting or running:
        while waiting and len(running) < options.jobs:
            running.append(_Worker(seeds, options, *waiting.pop()))
        time.sleep(0.01)
        for worker in list(running):
            if not worker.ended():
                continue
            running.remove(worker)
            result = worker.result()
            if result is None:
                lost = worker.at.value
                result = _lost(*damaged(seeds, options.seed, lost), lost, worker.fate)
                if lost + 1 < worker.until:
                    waiting.append((lost + 1, worker.until))
            yield result


def _lost(seed: Seed, content: bytes, number: int, fate: str) -> Result:
    """Say what it means that a worker was lost: a PDF may end the process that reads it."""
    if seed.kind == "pdf":
        found = readers.read("brief.pdf", content)
        said = found.code if isinstance(found, Refusal) else "read"
        return collections.Counter({f"pdf {said}, and {fate}": 1}), []
    return collections.Counter({f"{seed.kind} lost": 1}), [Trouble(number, f"{seed.kind} {fate}", "")]


class _Worker:
    """A process with the inputs first..until, and what is known of it from outside."""

    def __init__(self, seeds: list[Seed], options: argparse.Namespace, first: int, until: int) -> None:
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
        self.until = until
        self.at = context.Value("q", first)
        self.fate = ""
        self._ours, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(seeds, options, first, until, self.at, theirs))
        self._process.start()
        theirs.close()
        self._patience = options.seconds * 3 + 5
        self._seen = first
        self._since = time.monotonic()

    def ended(self) -> bool:
        if self.at.value != self._seen:
            self._seen, self._since = self.at.value, time.monotonic()
        if self._ours.poll() or not self._process.is_alive():
            return True
        if time.monotonic() - self._since > self._patience:
            self.fate = "hangs"
        return bool(self.fate)

    def result(self) -> Result | None:
        try:
            return self._ours.recv() if not self.fate else None
        except EOFError:
            self._process.join(1)
            self.fate = f"dies ({self._process.exitcode})"
            return None
        finally:
            self._process.kill()
            self._process.join()
            self._ours.close()


def _work(seeds: list[Seed], options: argparse.Namespace, first: int, until: int, at: Any, out: Any) -> None:
    _limit(options.memory)
    rules = _rules()
    counted: collections.Counter[str] = collections.Counter()
    troubles: list[Trouble] = []
    for number in range(first, until):
        at.value = number
        seed, content = damaged(seeds, options.seed, number)
        began = time.process_time()
        try:
            with _Alarm(options.seconds):
                found = _read(seed, content, apart=options.apart, original=number % 3 == 0)
                _judge(found)
                if isinstance(found, Document) and number % options.lint_every == 0:
                    lint.check(found, rules, lint.Options())
            counted[f"{seed.kind} {found.code if isinstance(found, Refusal) else 'read'}"] += 1
        except BaseException as error:  # noqa: BLE001  whatever it is, it is what is looked for
            counted[f"{seed.kind} wrong"] += 1
            troubles.append(
                Trouble(number, _where(error, seed), "".join(traceback.format_exception_only(error))[:300])
            )
        if time.process_time() - began > options.seconds:
            troubles.append(Trouble(number, f"{seed.kind} is slow", f"{time.process_time() - began:.1f} s"))
    out.send((counted, troubles))
    out.close()


def _read(seed: Seed, content: bytes, *, apart: bool, original: bool) -> Document | Refusal:
    """Read a letter; a PDF in this process, as the one that each PDF has to itself does."""
    if seed.kind != "pdf" or apart:
        return readers.read(f"brief.{seed.kind}", content, original=original)
    from checker.readers.pdf import child  # an extra

    found = child.read(content)
    return found[0] if isinstance(found, tuple) else found


def _judge(found: Document | Refusal) -> None:
    """Check what every reader promises of whatever it reads."""
    if isinstance(found, Refusal):
        assert found.message, "a refusal says why"
        assert "\n" not in found.message, "a refusal is one sentence"
        return
    assert len(found.by_id) == len(found.blocks), "ids are unique"
    for block in found.blocks:
        assert block.heading is None or block.heading in found.by_id, "a heading is there"
        assert all(mark.note is None or mark.note in found.by_id for mark in block.marks), "a note is there"
        assert all(0 <= mark.at <= len(block.text) for mark in block.marks), "a mark stands in its block"
        at = 0
        for piece in block.origin.pieces:
            assert piece.length > 0, "no piece is empty"
            assert piece.start >= at, "pieces rise"
            at = piece.start + piece.length
            if found.source is not None and found.format in _WITH_LINES:
                there = found.source[piece.where : piece.where + piece.length]
                assert there == block.text[piece.start : at], (
                    "a piece stands in the file as it stands in the text"
                )
        assert at <= len(block.text), "no piece reaches past the text"


def _where(error: BaseException, seed: Seed) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "checker" in frame.filename]
    if not frames:
        frames = traceback.extract_tb(error.__traceback__)[-1:]
    last = frames[-1]
    said = f" ({error})" if isinstance(error, AssertionError) else ""
    return f"{seed.kind}: {type(error).__name__} at {Path(last.filename).name}:{last.lineno}{said}"


class _SlowError(BaseException):
    """An input took too long."""


class _Alarm:
    """Raises in the main thread when its processor time is up, where the system knows how.

    The clock's would also run on a busy machine; one that waits for nothing is ended from outside.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGPROF, _ring)
            signal.setitimer(signal.ITIMER_PROF, self._seconds)

    def __exit__(self, *_: object) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)


def _ring(*_: object) -> None:
    raise _SlowError


def _limit(megabytes: int) -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


if __name__ == "__main__":
    sys.exit(main())
