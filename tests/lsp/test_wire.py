"""What an editor sends that is no message is passed over with a line, and what follows it is read."""

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from checker.lsp.wire import MOST, Wrong, message

ROOT = Path(__file__).parents[2]
GOOD = b"Content-Length: 2\r\n\r\n{}"


@pytest.mark.parametrize(
    "before",
    [
        b"hello\r\n\r\n",
        b"Content-Length: -5\r\n\r\n",
        b"Content-Length: abc\r\n\r\n",
        b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n",
        b"X: " + b"a" * 20_000 + b"\r\n\r\n",
        b"\xff\x00\r\n\r\n",
    ],
)
def test_what_has_no_length_is_told_and_the_next_is_read(before):
    stream = BytesIO(before + GOOD)
    assert message(stream) == Wrong("it has no length")
    assert message(stream) == b"{}"
    assert message(stream) is None


@pytest.mark.parametrize(
    "head",
    [
        b"content-length:2\r\n\r\n",
        b"Content-Type: x\r\nContent-Length: 2\n\n",
        b"\r\n\r\nContent-Length: 2\r\n\r\n",
    ],
)
def test_a_head_may_be_written_otherwise(head):
    assert message(BytesIO(head + b"{}")) == b"{}"


def test_what_is_left_of_a_message_whose_length_was_wrong_hides_no_other():
    stream = BytesIO(b'Content-Length: 3\r\n\r\n{"a": 1}' + GOOD)
    assert [message(stream), message(stream)] == [b'{"a', b"{}"]


def test_what_is_larger_than_a_letter_is_passed_over_unread():
    class Endless(BytesIO):
        left = MOST + 1

        def read(self, size=-1):
            if not self.left:
                return super().read(size)
            piece = min(size, self.left)
            self.left -= piece
            return b"x" * piece

    stream = Endless(f"Content-Length: {MOST + 1}\r\n\r\n".encode() + GOOD)
    assert message(stream) == Wrong("it is larger than a letter can be")
    assert message(stream) == b"{}"


def test_a_message_that_ends_too_soon_ends_all():
    assert message(BytesIO(b"Content-Length: 9\r\n\r\n{}")) is None


def framed(content):
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def spoken(*sent, last):
    """Return what the server answers, by number, up to the ``last``, and its lines on standard error."""
    begin = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}
    opened = {"uri": "file:///a.txt", "languageId": "plaintext", "version": 1, "text": "Op 14 mei 2024."}
    notices = (("initialized", {}), ("textDocument/didOpen", {"textDocument": opened}))
    told = [{"jsonrpc": "2.0", "method": name, "params": given} for name, given in notices]
    end = ({"jsonrpc": "2.0", "id": 99, "method": "shutdown"}, {"jsonrpc": "2.0", "method": "exit"})
    answers = {}
    with subprocess.Popen(
        [sys.executable, "-m", "checker", "lsp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
    ) as server:
        server.stdin.write(b"".join((*map(framed, (begin, *told)), *sent)))
        server.stdin.flush()
        while not last <= answers.keys() and (body := message(server.stdout)) is not None:
            answer = json.loads(body)
            answers[answer.get("id")] = answer
        said = server.communicate(b"".join(map(framed, end)))[1]
    return answers, said.decode().splitlines(), server.returncode


def asked(number, method, params):
    return framed({"jsonrpc": "2.0", "id": number, "method": method, "params": params})


def test_every_request_is_answered_and_every_message_that_is_wrong_is_one_line():
    letter, hover = {"uri": "file:///a.txt"}, "textDocument/hover"
    answers, lines, code = spoken(
        framed(b"{bad}"),
        framed(b"\xff\xfe\xfd"),
        framed(b"[" * 50_000),
        framed(b"12"),
        framed({"jsonrpc": "1.0", "id": 2}),
        framed({"jsonrpc": "2.0", "id": 3}),
        asked(4, hover, {"textDocument": letter, "position": {"line": -1, "character": 0}}),
        asked(5, hover, {"textDocument": letter, "position": {"line": 10**30, "character": 0}}),
        asked(6, hover, [1]),
        asked(7, hover, {"textDocument": letter}),
        framed({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": 5}}),
        asked(10, hover, {"textDocument": letter, "position": {"line": 900, "character": 900}}),
        asked(11, hover, {"textDocument": {"uri": "nothing"}, "position": {"line": 0, "character": 0}}),
        asked(12, "no/such", {}),
        framed({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 77}}),
        framed(
            [
                json.loads(
                    asked(
                        number, hover, {"textDocument": letter, "position": {"line": 0, "character": 4}}
                    ).split(b"\r\n\r\n")[1]
                )
                for number in (13, 14)
            ]
        ),
        last={2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14},
    )
    assert code == 0
    assert all("error" in answers[number] for number in (2, 3, 4, 5, 6, 7, 12))
    assert answers[10]["result"] is answers[11]["result"] is None
    assert "14 mei 2024" in answers[13]["result"]["contents"]["value"]
    assert len(lines) == 11
    assert all(line.startswith("a message of the editor was passed over: ") for line in lines)
