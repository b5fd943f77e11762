"""Does the time for a letter grow no faster than the letter? `python benchmarks/growth.py [WORD ...]`

Letters are made of one kind of thing and nothing else, in three sizes, each twice the one before; with words
only those whose name has one. Each is read, checked and told in a process of its own; the seconds are the
processor's. The exponent is that of the last doubling: 1 is linear. Marked is what grows faster than
``n ** 1.2`` and takes more than half a second, or takes more than 500 MB; exit code 1 if any is.
"""

import json
import math
import os
import resource
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import data, lint, readers, rulebook  # noqa: E402  of this checkout
from checker.readers.refusal import Refusal  # noqa: E402
from checker.reporters import formats  # noqa: E402
from checker.reporters.manner import Manner  # noqa: E402
from checker.rulebook import Rulebook  # noqa: E402
from tests.readers.grown import Make, structures, texts  # noqa: E402

_SIZES = (1, 2, 4)
_ENDS = 60  # seconds of the processor after which a process is ended
_FASTER, _WORTH, _MEGABYTES = 1.2, 0.5, 500


def main(words: list[str]) -> int:
    """Measure and tell, what grows fastest first."""
    book = rulebook.load(data.folder("rules")).select()
    _warm(book)
    rows = []
    for name, suffix, make in (*texts(), *structures()):
        called = f"{suffix}: {name}"
        if words and not any(word in called for word in words):
            continue
        found = [_apart(make, suffix, times, book, "en" if "English" in name else "nl") for times in _SIZES]
        last, before = found[-1]["seconds"], found[-2]["seconds"]
        grows = math.log2(last / before) if before > 0.01 else 0  # less is noise
        over = (grows > _FASTER and last > _WORTH) or found[-1]["megabytes"] > _MEGABYTES or last >= _ENDS
        seconds = " ".join(format(one["seconds"], ".2f") for one in found)
        per = last / max(found[-1]["size"] / 1e6, 1e-9)
        sign, used, said = "!" if over else " ", found[-1]["megabytes"], found[-1]["said"]
        row = f"{sign} {grows:5.2f} {last:7.2f} s {per:7.1f} s/MB {used:5} MB  {called:44} {seconds} {said}"
        rows.append((over, grows, row))
        print(row, flush=True)
    marked = sum(over for over, _, _ in rows)
    print(f"\n{len(rows)} measured, {marked} marked")
    return int(marked > 0)


def _warm(book: Rulebook) -> None:
    for suffix, text in (("txt", b"De kosten zijn 5 miljoen."), ("md", b"The costs are 5 million.")):
        lint.run("a." + suffix, book, lint.Options(), content=text)
    from checker.readers import docx, html, markdown, odt, official, pdf, text  # noqa: F401  loaded once


def _apart(make: Make, suffix: str, times: int, book: Rulebook, language: str) -> dict[str, object]:
    """Return what came of one letter, in a process that is forked from this one."""
    with tempfile.TemporaryFile("w+") as told:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                resource.setrlimit(resource.RLIMIT_CPU, (_ENDS, _ENDS))
                json.dump(_measured(make(times), suffix, book, language), told)
                told.flush()
                code = 0
            finally:
                os._exit(code)
        _, status, spent = os.wait4(child, 0)
        told.seek(0)
        text = told.read()
    if not text:
        return {
            "seconds": spent.ru_utime + spent.ru_stime,
            "size": 1,
            "megabytes": 0,
            "said": f"status {status}",
        }
    return json.loads(text)


def _measured(content: bytes, suffix: str, book: Rulebook, language: str) -> dict[str, object]:
    began, stages = _spent(), []
    document = readers.read(f"a.{suffix}", content)
    stages.append(_spent())
    said = document.code if isinstance(document, Refusal) else ""
    size = (
        len(content) if isinstance(document, Refusal) else sum(len(block.text) for block in document.blocks)
    )
    if not isinstance(document, Refusal):
        report = lint.check(document, book, lint.Options(language=language), path="a")
        stages.append(_spent())
        said = report.unreadable.message if report.unreadable is not None else ""
        for form in ("text", "json"):
            tell = formats.teller("lint", form)
            tell.whole([tell.one(report, Manner(ui="en"))], [report], ())
        stages.append(_spent())
    seconds = [late - early for early, late in zip([began, *stages], stages, strict=False)]
    return {
        "seconds": sum(seconds),
        "size": size,
        "megabytes": _megabytes(),
        "said": f"({'+'.join(f'{one:.2f}' for one in seconds)}) {said}",
    }


def _megabytes() -> int:
    with Path("/proc/self/status").open(encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) // 1024


def _spent() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
