"""How soon after an edit does an editor show what is wrong?

    python benchmarks/editor.py LETTER [--edits 30]

Starts ``lint-letter lsp`` as an editor does, opens the letter, types a character at a time in its middle, and
waits for the diagnostics of each. Beside it, in the same run: a process that is started anew for each edit.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Editor:
    """A client that says no more than it must."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "checker", "lsp"]
        self._server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        self._say({"method": "initialized", "params": {}})

    def open(self, uri: str, text: str) -> None:
        item = {"uri": uri, "languageId": "plaintext", "version": 1, "text": text}
        self._say({"method": "textDocument/didOpen", "params": {"textDocument": item}})
        self._wait_for(1)

    def type(self, uri: str, version: int, line: int) -> None:
        at = {"line": line, "character": 0}
        change = {"range": {"start": at, "end": at}, "text": "x"}
        letter = {"uri": uri, "version": version}
        self._say(
            {
                "method": "textDocument/didChange",
                "params": {"textDocument": letter, "contentChanges": [change]},
            }
        )
        self._wait_for(version)

    def close(self) -> None:
        self._server.kill()
        self._server.wait()

    def _ask(self, method: str, params: object) -> None:
        self._say({"id": 1, "method": method, "params": params})
        while "id" not in self._hear():
            pass

    def _wait_for(self, version: int) -> None:
        while True:
            heard = self._hear()
            if (
                heard.get("method") == "textDocument/publishDiagnostics"
                and heard["params"]["version"] == version
            ):
                return

    def _say(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _hear(self) -> dict:
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self._server.stdout.read(length))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("letter", type=Path)
    asked.add_argument("--edits", type=int, default=30)
    given = asked.parse_args()
    text = given.letter.read_text("utf-8")
    editor = Editor()
    uri = "file:///letter.txt"
    editor.open(uri, text)
    spent = []
    for edit in range(given.edits):
        begun = time.perf_counter()
        editor.type(uri, edit + 2, text.count("\n") // 2)
        spent.append(time.perf_counter() - begun)
    editor.close()
    with tempfile.NamedTemporaryFile(suffix=".txt") as copy:
        copy.write(text.encode())
        copy.flush()
        command = [sys.executable, "-m", "checker", copy.name]
        begun = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        anew = time.perf_counter() - begun
    half = statistics.median(spent)
    print(f"{given.letter.name}: {len(text)} characters, {given.edits} edits")
    print(f"  edit to diagnostics   median {half * 1000:6.1f} ms, slowest {max(spent) * 1000:.1f} ms")
    print(f"  a process of its own         {anew * 1000:6.1f} ms, {anew / half:.1f} times as long")


if __name__ == "__main__":
    main()
