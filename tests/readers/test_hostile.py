"""Whatever a file was made to do, it is read or refused in a sentence, in little memory, and alone.

Each file is read in a process of its own, whose memory is what the system counted; one that hangs is ended.
They are forked from one process that has loaded every reader, for loading them takes longer than most files.
The seconds that each takes are measured by ``benchmarks/hostile.py``.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.readers import hostile

_MEGABYTES = 500
_CORPUS = hostile.corpus()
_SECONDS = 60  # a process that takes longer hangs
_SERVE = """
import json, os, resource, signal, sys, tempfile
from checker import readers
from checker.readers import docx, html, markdown, odt, official, pdf, text
from checker.readers.refusal import Refusal

def judge(path, secret, elsewhere):
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    opened = []
    sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
    found = readers.read(path)
    refused = isinstance(found, Refusal)
    used = [resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]
    try:  # what getrusage says of itself may be its parent's
        used += [int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")]
    except OSError:
        used.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    text = "" if refused else "".join(block.text for block in found.blocks)
    return {
        "code": found.code if refused else None,
        "message": found.message if refused else None,
        "megabytes": max(used) // 1024,
        "secret": secret in text or elsewhere in opened,
    }

for line in sys.stdin:
    with tempfile.TemporaryFile() as errors:
        child = os.fork()
        if child == 0:
            signal.alarm(SECONDS)
            os.dup2(errors.fileno(), 2)
            print(json.dumps(judge(*json.loads(line))), end="", flush=True)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        errors.seek(0)
        print("\\0" + json.dumps([status, errors.read().decode()]), flush=True)
"""


@pytest.fixture(scope="module")
def secret(tmp_path_factory):
    path = tmp_path_factory.mktemp("elders") / "geheim.txt"
    path.write_text(hostile.SECRET, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def judged(secret):
    """Read a file in a process of its own, and return what came of it."""
    pytest.importorskip("resource", reason="the system cannot count what a process used")
    with subprocess.Popen(
        [sys.executable, "-c", _SERVE.replace("SECONDS", str(_SECONDS))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as server:

        def judged(path):
            server.stdin.write(json.dumps([str(path), hostile.SECRET, str(secret)]) + "\n")
            server.stdin.flush()
            found, _, ended = server.stdout.readline().partition("\0")
            assert json.loads(ended) == [0, ""], "it died, hung or complained"
            return json.loads(found)

        yield judged
        server.stdin.close()


@pytest.mark.parametrize("name", _CORPUS)
def test_a_hostile_file_is_read_or_refused_in_little_memory(name, tmp_path, secret, judged):
    path = tmp_path / name
    path.write_bytes(hostile.corpus(str(secret))[name]())
    found = judged(path)
    assert found["megabytes"] < _MEGABYTES
    assert not found["secret"], "another file was opened"
    assert [each.name for each in tmp_path.iterdir()] == [name], "nothing is written beside it"
    if found["code"] is not None:
        assert ";" in found["message"] or "no text" in found["message"], "what is wrong; and what to do"
        assert "\n" not in found["message"]


@pytest.mark.parametrize("name", hostile.ordinary())
def test_the_ordinary_letter_that_the_tricks_are_played_on_is_read(name, tmp_path, judged):
    path = tmp_path / name
    path.write_bytes(hostile.ordinary()[name])
    assert judged(path)["code"] in ({None, "unknown-format"} if name.endswith((".pdf", ".xml")) else {None})
