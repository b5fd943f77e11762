"""Does nothing go on working for a run that was killed?"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there the pipes of a process end with the other")

ROOT = Path(__file__).parents[1]
WORKER = """
from concurrent.futures import ProcessPoolExecutor
from checker.cli import running
import os, time
def work(_):
    print(os.getpid(), flush=True)
    time.sleep(60)
with ProcessPoolExecutor(2, initializer=running._begin, initargs=((),)) as pool:
    list(pool.map(work, range(2)))
"""
READER = """
import time
from checker.readers.pdf import process
process._START = '''
import os, time, sys, json
sys.path[:] = json.loads(sys.argv[1])
from checker.readers.pdf import child
child.read = lambda *_: (print(os.getpid(), flush=True), time.sleep(60))
child.main(sys.argv[2])
'''
process._wait = lambda said, limits: (print(said.get().decode(), flush=True), time.sleep(60))
process.run(b"")
"""


@pytest.mark.parametrize(("script", "count"), [(WORKER, 2), (READER, 1)])
def test_whoever_works_for_a_run_ends_when_it_is_killed(script, count):
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        working = [int(run.stdout.readline()) for _ in range(count)]
        run.send_signal(signal.SIGKILL)
    until = time.monotonic() + 20
    while any(map(there, working)) and time.monotonic() < until:
        time.sleep(0.1)
    left = [process for process in working if there(process)]
    for process in left:
        os.kill(process, signal.SIGKILL)
    assert left == []


def there(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
