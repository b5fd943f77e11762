"""What the page does with more, or other, than a browser sends: it says so, and lives on."""

import socket
import time

import pytest

from checker.serve import server as serving
from checker.serve.guard import CONTENT
from tests.serve.served import asked, served

LETTER = b"In 2024."


@pytest.fixture(scope="module")
def server():
    with served() as running:
        yield running


def opened(server, sent=b""):
    line = socket.create_connection(("127.0.0.1", server.guard.port), timeout=30)
    line.sendall(sent)
    return line


def head(server, *lines, method="POST", path="report"):
    own = f"127.0.0.1:{server.guard.port}"
    first = f"{method} /{server.guard.secret}/{path} HTTP/1.1"
    common = (f"Host: {own}", f"Origin: http://{own}", f"Content-Type: {CONTENT}", "X-Name: brief.txt")
    return "\r\n".join((first, *common, *lines, "", "")).encode()


def status(line):
    """Return the number of the answer; None where the connection ends without one."""
    said = b""
    with line:
        while piece := line.recv(65_536):
            said += piece
    return int(said.split()[1]) if said else None


@pytest.mark.parametrize(
    ("expected", "lines"),
    [
        (413, ["Content-Length: " + "9" * 5000]),
        (411, []),
        (411, ["Content-Length: -5"]),
        (411, ["Content-Length: +5"]),
        (411, ["Content-Length: ²"]),
        (411, ["Transfer-Encoding: chunked"]),
        (400, ["Content-Length: 3", "Content-Length: 4"]),
        (400, ["Content-Length: 3", "Transfer-Encoding: chunked"]),
        (431, [f"X-{number}: {'a' * 9_000}" for number in range(20)]),
        (431, [f"X-{number}: a" for number in range(200)]),
    ],
)
def test_a_length_or_head_that_is_not_plain_is_refused(server, capfd, expected, lines):
    assert status(opened(server, head(server, *lines) + b"abc")) == expected
    assert asked(server)[0] == 200
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    "sent", [b"\x00\xff\r\n\r\n", b"\x16\x03\x01\x02\r\n\r\n", b"GET /\r\n\r\n", b"\r\n", b""]
)
def test_what_is_no_request_ends_nothing(server, capfd, sent):
    with opened(server, sent) as line:
        line.shutdown(socket.SHUT_WR)
        while line.recv(65_536):
            pass
    assert asked(server)[0] == 200
    assert capfd.readouterr().err == ""


def test_who_sends_too_much_is_told_so_and_not_reset(server):
    line = opened(server, head(server, "Content-Length: 3000000"))
    line.sendall(b"x" * 3_000_000)
    assert status(line) == 413


def test_a_letter_that_ends_too_soon_is_refused(server):
    line = opened(server, head(server, "Content-Length: 100") + b"abc")
    line.shutdown(socket.SHUT_WR)
    assert status(line) == 408


def test_a_letter_that_does_not_come_in_time_is_refused(server, monkeypatch):
    monkeypatch.setattr(serving, "_SECONDS", 0.2)
    assert status(opened(server, head(server, "Content-Length: 100") + b"abc")) == 408


def test_who_is_gone_before_the_answer_is_no_news(server, capfd):
    for sent in (head(server, f"Content-Length: {len(LETTER)}") + LETTER, b"GET /", head(server)):
        opened(server, sent).close()
    assert asked(server, "POST", "report", LETTER, X_Name="a.txt")[0] == 200
    assert capfd.readouterr().err == ""


def test_bytes_in_flight_have_a_bound(server):
    held = opened(server, head(server, "Content-Length: 900000") + b"abc")
    for _ in range(500):
        if not server.bytes.take(200_000):
            break
        server.bytes.give_back(200_000)
        time.sleep(0.01)
    assert status(opened(server, head(server, "Content-Length: 200000") + b"x" * 200_000)) == 503
    assert asked(server, "POST", "report", LETTER, X_Name="a.txt")[0] == 200
    held.shutdown(socket.SHUT_WR)
    assert status(held) == 408


def test_connections_have_a_bound_and_who_is_one_too_many_is_told_so(server):
    for _ in range(3000):  # until those of before are gone
        if server.connections.take(serving.CONNECTIONS):
            break
        time.sleep(0.01)
    else:
        pytest.fail("the connections of before are still there")
    try:
        line = opened(server, head(server, "Content-Length: 300000"))
        line.sendall(b"x" * 300_000)
        assert status(line) == 503
    finally:
        server.connections.give_back(serving.CONNECTIONS)
    assert asked(server)[0] == 200
