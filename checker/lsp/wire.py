"""How are an editor's messages read, so that one that is wrong is passed over and ends nothing?

What cannot be read is answered where it is known what to answer, and told in one line on standard error. The
library reads messages too, but tells its own calls of each that is wrong, and stops at some.
"""

import asyncio
import contextlib
import json
import logging
import re
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO

from lsprotocol import types
from msgspec import Struct
from pygls.exceptions import JsonRpcException, JsonRpcInvalidRequest, JsonRpcParseError
from pygls.io_ import StdoutWriter
from pygls.lsp.server import LanguageServer

MOST = 64 * 1024 * 1024
"""Bytes of a message: no letter that is read comes near it, however it is escaped."""

_LONGEST_LINE = 8192
_PIECE = 1024 * 1024
# At the end of a line: what stood before it may be the rest of a message whose length was wrong.
_LENGTH = re.compile(rb"content-length:[ \t]*([0-9]{1,12})[ \t]*\r?\n\Z", re.IGNORECASE)

Passed = Callable[[str], None]


class Wrong(Struct, frozen=True):
    """A message that cannot be read, and why."""

    why: str


def speak(server: LanguageServer, passed_over: Passed) -> None:
    """Answer an editor on standard input and output until it ends.

    Args:
        server: what answers its requests.
        passed_over: what is called with why a message was passed over.
    """
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)  # its calls are no news for who writes letters
    server.protocol.set_writer(StdoutWriter(sys.stdout.buffer))
    try:
        with contextlib.suppress(BrokenPipeError, KeyboardInterrupt, SystemExit):
            asyncio.run(_listen(server, sys.stdin.buffer, passed_over))
    finally:
        server.shutdown()  # type: ignore[no-untyped-call]


async def _listen(server: LanguageServer, stream: BinaryIO, passed_over: Passed) -> None:
    loop = asyncio.get_running_loop()
    while True:
        read = await loop.run_in_executor(server.thread_pool, partial(message, stream))
        if read is None:
            return
        if isinstance(read, Wrong):
            passed_over(read.why)
            continue
        try:
            content = json.loads(read)
        except (ValueError, RecursionError):
            passed_over("it is no JSON")
            _answer(server, None, JsonRpcParseError())
            continue
        for one in content if isinstance(content, list) else [content]:
            why = _handled(server, one)
            if why is not None:
                passed_over(why)


def message(stream: BinaryIO) -> bytes | Wrong | None:
    """Return the bytes of the next message, why they cannot be had, or None where there are no more."""
    length: int | None = None
    strange = False  # something stood there that is no length
    while True:
        line = stream.readline(_LONGEST_LINE)
        if not line:
            return Wrong("it has no length") if strange and length is None else None
        stated = _LENGTH.search(line)
        if stated is not None:
            length = int(stated[1])
        elif line.strip():
            strange = True
        elif length is not None:
            return _body(stream, length)
        elif strange:
            return Wrong("it has no length")


def _body(stream: BinaryIO, length: int) -> bytes | Wrong | None:
    if length <= MOST:
        body = stream.read(length)
        return body if len(body) == length else None
    left = length
    while left:
        piece = stream.read(min(left, _PIECE))
        if not piece:
            return None
        left -= len(piece)
    return Wrong("it is larger than a letter can be")


def _handled(server: LanguageServer, content: Any) -> str | None:
    """Hand a message to what answers it; return why that cannot be."""
    number = content.get("id") if isinstance(content, dict) else None
    if not isinstance(number, str | int):
        number = None
    if not isinstance(content, dict) or content.get("jsonrpc") != "2.0":
        _answer(server, number, JsonRpcInvalidRequest())
        return "it is no message of the protocol"
    if not isinstance(content.get("method", ""), str) or not content.keys() & {"method", "result", "error"}:
        _answer(server, number, JsonRpcInvalidRequest())
        return "it has no method"
    try:
        server.protocol.handle_message(server.protocol.structure_message(content))
    except JsonRpcException as error:
        if "method" in content:
            _answer(server, number, error)
        return "its form is not that of the protocol"
    except (ValueError, TypeError, AttributeError, LookupError):
        return "its form is not that of the protocol"
    return None


def _answer(server: LanguageServer, number: str | int | None, error: JsonRpcException) -> None:
    """Say what is wrong with a request; a notice has no answer."""
    if number is not None or isinstance(error, JsonRpcParseError):
        said = types.ResponseErrorMessage(error=error.to_response_error(), id=number)
        server.protocol._send_data(said)  # noqa: SLF001  it has no public name
