"""How is a PDF read without its being able to hang or flood the machine?

pdfium reads it in a process of its own, with a limit to its memory (where the system has one: not on Windows)
and to the time between two pages and in all. What comes back is JSON.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

import msgspec

import checker
from checker.readers.limits import DEFAULT, Limits
from checker.readers.pdf.answer import too_much, too_slow
from checker.readers.refusal import Refusal

_START = """
import sys, json
sys.path[:] = json.loads(sys.argv[1])
from checker.readers.pdf.child import main
main(sys.argv[2])
"""
_SECONDS_PER_PAGE = 0.1  # what each page adds to the time for a PDF in all
_PLAIN_ENVIRONMENT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PATH")


def run(content: bytes, limits: Limits = DEFAULT) -> bytes | Refusal:
    """Return what the reading process says of a PDF's bytes, as JSON, or why it said nothing."""
    paths = [str(Path(checker.__file__).resolve().parents[1]), *(path for path in sys.path if path)]
    alone = (
        "-I",
        "-S",
        *(("-B",) if sys.dont_write_bytecode else ()),
    )  # -I forgets what the user has said of it
    command = [sys.executable, *alone, "-c", _START, json.dumps(paths), _packed(limits)]
    kept = {name: os.environ[name] for name in _PLAIN_ENVIRONMENT if name in os.environ}
    process = subprocess.Popen(  # noqa: S603  # our own interpreter and our own words
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=kept
    )
    assert process.stdin is not None
    assert process.stdout is not None
    said: SimpleQueue[bytes] = SimpleQueue()
    threads = (
        Thread(target=_feed, args=(process.stdin, content), daemon=True),
        Thread(target=_listen, args=(process.stdout, said), daemon=True),
    )
    for thread in threads:
        thread.start()
    try:
        return _wait(said, limits)
    finally:
        process.kill()
        process.wait()
        for thread in threads:
            thread.join()
        process.stdout.close()


def _packed(limits: Limits) -> str:
    return msgspec.json.encode(limits).decode()


def _wait(said: "SimpleQueue[bytes]", limits: Limits) -> bytes | Refusal:
    """Wait for each page in turn, and for the letter behind the last."""
    end = time.monotonic() + limits.seconds
    pages: int | None = None
    while True:
        left = max(end - time.monotonic(), 0)
        try:
            line = said.get(timeout=min(limits.page_seconds, left) if pages else left)
        except Empty:
            return too_slow(limits, "page_seconds" if pages and limits.page_seconds < left else "seconds")
        if not line:
            return too_much(limits)
        if line.startswith(b"{"):
            return line
        if pages is None:
            pages = int(line)
            end += pages * _SECONDS_PER_PAGE
        else:
            pages -= 1


def _feed(pipe: IO[bytes], content: bytes) -> None:
    with suppress(OSError), pipe:
        pipe.write(content)


def _listen(pipe: IO[bytes], said: "SimpleQueue[bytes]") -> None:
    with suppress(OSError, ValueError):
        for line in pipe:
            said.put(line)
    said.put(b"")
