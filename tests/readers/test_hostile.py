"""Whatever a file was made to do, it is read or refused in a sentence, in little memory, and alone.

Each file is read in a process of its own, whose memory is what the system counted; one that hangs is ended.
The seconds that each takes are measured by ``benchmarks/hostile.py``.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.readers import hostile

_MEGABYTES = 500
_MEGABYTES_OF_A_PDF = 1024  # of the process that pdfium has for itself, which the system holds to this
_CORPUS = hostile.corpus()
_RUN = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from checker import readers
from checker.readers.refusal import Refusal
found = readers.read(sys.argv[1])
refused = isinstance(found, Refusal)
used = [resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]
try:  # what getrusage says of itself may be its parent's
    used += [int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")]
except OSError:
    used.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
text = "" if refused else "".join(block.text for block in found.blocks)
print(json.dumps({
    "code": found.code if refused else None,
    "message": found.message if refused else None,
    "megabytes": max(used) // 1024,
    "secret": sys.argv[2] in text or sys.argv[3] in opened,
}))
"""


@pytest.fixture(scope="module")
def secret(tmp_path_factory):
    path = tmp_path_factory.mktemp("elders") / "geheim.txt"
    path.write_text(hostile.SECRET, encoding="utf-8")
    return path


def judged(path, secret):
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(path), hostile.SECRET, str(secret)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=root,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert not done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", _CORPUS)
def test_a_hostile_file_is_read_or_refused_in_little_memory(name, tmp_path, secret):
    pytest.importorskip("resource", reason="the system cannot count what a process used")
    path = tmp_path / name
    path.write_bytes(hostile.corpus(str(secret))[name]())
    found = judged(path, secret)
    assert found["megabytes"] < (_MEGABYTES_OF_A_PDF if name.endswith(".pdf") else _MEGABYTES)
    assert not found["secret"], "another file was opened"
    assert [each.name for each in tmp_path.iterdir()] == [name], "nothing is written beside it"
    if found["code"] is not None:
        assert ";" in found["message"] or "no text" in found["message"], "what is wrong; and what to do"
        assert "\n" not in found["message"]


@pytest.mark.parametrize("name", hostile.ordinary())
def test_the_ordinary_letter_that_the_tricks_are_played_on_is_read(name, tmp_path, secret):
    path = tmp_path / name
    path.write_bytes(hostile.ordinary()[name])
    assert judged(path, secret)["code"] in (
        {None, "unknown-format"} if name.endswith((".pdf", ".xml")) else {None}
    )
