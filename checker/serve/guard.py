"""May this request be answered? Only one that our own page makes, on this machine, in this run.

Three strangers are kept out: another person on the machine or a program that guesses (the address holds a
secret of this run), a page from elsewhere that the browser has open too (Origin and Sec-Fetch-Site), and such
a page that has its name lead to this machine (Host).
"""

import secrets
from email.message import Message
from http import HTTPStatus

from msgspec import Struct

_OWN_SITES = frozenset({"same-origin", "none"})  # none: typed, or opened from a terminal
CONTENT = "application/octet-stream"  # what no form of another page can send without asking first


def secret() -> str:
    """Return the part of the address that nobody can guess."""
    return secrets.token_urlsafe(32)


class Guard(Struct, frozen=True):
    """What a request must have to be answered: the host that it is for, and the secret."""

    port: int
    secret: str

    @property
    def hosts(self) -> frozenset[str]:
        """Return the names by which the page may be called."""
        return frozenset({f"127.0.0.1:{self.port}", f"localhost:{self.port}"})

    def page(self, path: str) -> str | None:
        """Return what of our own is asked for: "", "report", "copy"; None without the secret."""
        _, _, rest = path.partition("?")[0].partition("/")
        given, _, page = rest.partition("/")
        return page if secrets.compare_digest(given.encode(), self.secret.encode()) else None

    def refused(self, method: str, path: str, headers: Message) -> HTTPStatus | None:
        """Return why a request is not answered; None if it may be."""
        host = headers.get("Host") or ""
        if host.lower() not in self.hosts:
            return HTTPStatus.MISDIRECTED_REQUEST
        if self.page(path) is None:
            return HTTPStatus.NOT_FOUND
        if headers.get("Sec-Fetch-Site", "none") not in _OWN_SITES:
            return HTTPStatus.FORBIDDEN
        origin = headers.get("Origin")
        if method == "POST":
            if origin != f"http://{host.lower()}" or headers.get("Content-Type") != CONTENT:
                return HTTPStatus.FORBIDDEN
        elif origin is not None and origin != f"http://{host.lower()}":
            return HTTPStatus.FORBIDDEN
        return None
