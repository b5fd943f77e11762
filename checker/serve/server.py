"""How is a request answered?"""

import contextlib
import io
import socket
import threading
import time
import urllib.parse
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from socketserver import TCPServer
from typing import Any

from msgspec import json
from msgspec.structs import replace

from checker.quantity import whole
from checker.serve.guard import Guard, secret
from checker.serve.page import page, policy, watching
from checker.serve.room import BusyError, Room
from checker.serve.watch import Seen, Watch, started
from checker.serve.work import File, Work, file_names

_ADDRESS = "127.0.0.1"  # nobody else's machine
_NOTHING = "default-src 'none'"
_NO_MORE: Mapping[str, str] = {}
MOST = 50  # files at once
CONNECTIONS = 16  # at once; whoever comes after is told to come back
_DECLINED = 128  # connections that are told so at once; still others are closed
_HEAD_SECONDS = 5  # for what a request asks
_SECONDS = 30  # for its letters to come in, and for its answer to be taken
_HEADERS = 65_536  # bytes of the first line and the headers of a request
_PIECE = 65_536
_BUFFER = 8_192  # bytes that are read ahead: the most of a letter that is counted as headers
_LINGERING = 2  # seconds in which what is still sent is thrown away, so that the answer is not lost with it
_HTML, _BYTES, _TEXT = "text/html; charset=utf-8", "application/octet-stream", "text/plain; charset=utf-8"


class Server(ThreadingHTTPServer):
    """The server of one run; ``url`` is the page, with the secret in it."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, work: Work, port: int = 0, watch: Watch | None = None) -> None:
        super().__init__((_ADDRESS, port), _Handler)
        self.work = work
        self.connections, self.declined = Room(CONNECTIONS), Room(_DECLINED)
        self.bytes = Room(work.options.limits.size)
        self.watch = watch
        self.guard = Guard(self.server_address[1], secret())

    def server_bind(self) -> None:
        """Take the port; a plain server of HTTP would ask the network for this machine's name as well."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = _ADDRESS, self.server_address[1]

    @property
    def url(self) -> str:
        """Return the address of the page."""
        return f"http://{_ADDRESS}:{self.guard.port}/{self.guard.secret}/"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer a request in a thread of its own, or say there that there is no room."""
        if self.connections.take():
            super().process_request(request, client_address)
        elif self.declined.take():
            threading.Thread(target=self._decline, args=(request,), daemon=True).start()
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer a request, and make room for the next."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.connections.give_back()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing on the terminal: a connection that broke is no news, and a page tells what failed."""

    def server_close(self) -> None:
        """Answer no more, and end the processes that check letters."""
        super().server_close()
        self.work.workshop.end()

    def _decline(self, request: socket.socket) -> None:
        try:
            request.settimeout(_LINGERING)
            with contextlib.suppress(OSError):
                request.sendall(_BUSY)
            drain(request)
        finally:
            self.shutdown_request(request)
            self.declined.give_back()


def serve(server: Server) -> None:
    """Answer until it is interrupted."""
    end = None if server.watch is None else started(server.watch)
    try:
        with server:
            server.serve_forever()
    finally:
        if end is not None:
            end()


_BUSY = (
    b"HTTP/1.0 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Type: text/plain\r\n"
    b"Content-Length: 19\r\nConnection: close\r\n\r\nService Unavailable"
)


def drain(connection: socket.socket) -> None:
    """Throw away what is still being sent, for a while.

    A connection that is closed with something unread is reset, and the answer is lost with it.
    """
    until = time.monotonic() + _LINGERING
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_WR)
        while (left := until - time.monotonic()) > 0:
            connection.settimeout(left)
            if not connection.recv(_PIECE):
                return


class _Incoming(io.RawIOBase):
    """What comes in on a connection: first what is asked, then letters, each within a size and a time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self.allow(_HEADERS, _HEAD_SECONDS)

    def allow(self, size: int, seconds: float) -> None:
        """Let so many bytes come in, within so many seconds from now."""
        self.left = size
        self._until = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("it did not come in time")
        self._connection.settimeout(left)
        size = min(len(buffer), max(self.left, 0))
        if not size:
            return 0
        read = self._connection.recv_into(memoryview(buffer)[:size])
        self._connection.settimeout(_SECONDS)
        self.left -= read
        return read


class _Handler(BaseHTTPRequestHandler):
    server: Server
    server_version, sys_version = "lint-letter", ""
    timeout = _SECONDS
    rfile: io.BufferedReader

    def setup(self) -> None:
        """Bound what comes in, by size and time."""
        super().setup()
        self._incoming = _Incoming(self.connection)
        self.rfile = io.BufferedReader(self._incoming, _BUFFER)

    def finish(self) -> None:
        """Send what is left of the answer, and let what is still coming in pass by."""
        with contextlib.suppress(OSError, ValueError):
            super().finish()
        drain(self.connection)

    def do_GET(self) -> None:
        """Give the page; where letters are followed, what they say now too, and a copy with comments."""
        if self._refused():
            return
        asked, watch = self.server.guard.page(self.path), self.server.watch
        if asked == "":
            limits, ui = self.server.work.options.limits, self.server.work.ui
            if watch is None:
                made = page(ui, limits.size, limits.shown("size"), MOST)
            else:
                made = watching(ui, watch.name, watch.paths)
            self._answer(HTTPStatus.OK, _HTML, made.encode(), policy())
        elif asked == "watched" and watch is not None:
            self._watched(watch.seen)
        elif asked == "copy" and watch is not None:
            which = self._which()
            self._copy(watch.copy(which) if which is not None else "")
        else:
            self._plain(HTTPStatus.NOT_FOUND)

    def _watched(self, seen: Seen) -> None:
        """Give what is seen of the letters that are followed; their page only where it is a new one."""
        known = self.headers.get("X-Seen") == str(seen.version)
        made = json.encode(replace(seen, page="") if known else seen)
        self._answer(HTTPStatus.OK, "application/json", made)

    def _copy(self, made: bytes | str) -> None:
        if isinstance(made, bytes):
            self._answer(HTTPStatus.OK, _BYTES, made)
        else:
            self._answer(HTTPStatus.UNPROCESSABLE_ENTITY, _TEXT, made.encode())

    def do_POST(self) -> None:
        """Check letters; their bytes are the request's, and their names are in a header.

        Of several the bytes follow each other; the names have commas between them, and so have their sizes.
        """
        if self._refused():
            return
        length = self._length()
        if length is None:
            return
        try:
            with self.server.bytes.taken(length):
                self._posted(length)
        except BusyError:
            self._plain(HTTPStatus.SERVICE_UNAVAILABLE)

    def _posted(self, length: int) -> None:
        """Check letters of so many bytes.

        Raises:
            BusyError: too many are being checked.
        """
        content = self._content(length)
        if content is None:
            return
        files, which = self._files(content), self._which()
        if files is None or which is None or which >= len(files):
            self._plain(HTTPStatus.BAD_REQUEST)
            return
        asked, work = self.server.guard.page(self.path), self.server.work
        together = self.headers.get("X-Together") == "1"
        if asked == "report":
            told = work.report(files, together=together)
            possible = {"X-Comments": ",".join(map(str, told.comments))}
            self._answer(HTTPStatus.OK, _HTML, told.page.encode(), more=possible)
        elif asked == "copy":
            self._copy(work.copy(files, which, together=together))
        else:
            self._plain(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as its base calls it
        """Keep nothing, not even the names of letters."""

    def _refused(self) -> bool:
        if self._incoming.left <= 0:
            self._plain(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            return True
        why = self.server.guard.refused(self.command, self.path, self.headers)
        if why is not None:
            self._plain(why)
        return why is not None

    def _length(self) -> int | None:
        """Return how much is sent; None, once that was answered, if it is too much or not said plainly."""
        every = self.headers.get_all("Content-Length") or [""]
        said = every[0]
        length = whole(said)
        if len(every) > 1 or ("Transfer-Encoding" in self.headers and said):
            self._plain(HTTPStatus.BAD_REQUEST)
        elif not (said.isascii() and said.isdecimal()):
            self._plain(HTTPStatus.LENGTH_REQUIRED)
        elif length is None or length > self.server.work.options.limits.size:
            self._plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            return length
        return None

    def _content(self, length: int) -> bytes | None:
        """Return what was sent; None, once that was answered, if not all of it came in time."""
        self._incoming.allow(length, _SECONDS)
        content = b""
        with contextlib.suppress(TimeoutError):
            content = self.rfile.read(length)
            if len(content) == length:
                return content
        self._plain(HTTPStatus.REQUEST_TIMEOUT)
        return None

    def _which(self) -> int | None:
        """Return the number of the file that is meant, from 0; None where what is said is no number."""
        return whole(self.headers.get("X-Which") or "0")

    def _files(self, content: bytes) -> list[File] | None:
        """Return the files that were sent; None where what is said of them does not fit what came."""
        names = [urllib.parse.unquote(name) for name in (self.headers.get("X-Name") or "").split(",")]
        said = self.headers.get("X-Sizes")
        sizes = [len(content)] if said is None else [whole(size) for size in said.split(",")]
        known = [size for size in sizes if size is not None]
        if not len(names) == len(sizes) == len(known) <= MOST or sum(known) != len(content):
            return None
        ends = [*accumulate(known)]
        parts = (content[end - size : end] for end, size in zip(ends, known, strict=True))
        return list(zip(file_names(names), parts, strict=True))

    def _plain(self, status: HTTPStatus) -> None:
        self._answer(status, _TEXT, status.phrase.encode())

    def _answer(
        self,
        status: HTTPStatus,
        kind: str,
        content: bytes,
        allowed: str = _NOTHING,
        more: Mapping[str, str] = _NO_MORE,
    ) -> None:
        self.send_response(status)
        for name, value in (
            ("Content-Type", kind),
            ("Content-Length", str(len(content))),
            ("Content-Security-Policy", allowed),
            ("Cache-Control", "no-store"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            *more.items(),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
