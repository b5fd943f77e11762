"""What do all tests share?"""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

# No test asserts a time: a busy machine is slow.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ["LC_ALL"] = "C.UTF-8"  # what a user's system says of his language is tested where it matters

# A program that is started in the background ignores Ctrl+C and a terminal that closes, and so do those that
# it starts: the ones that a test interrupts must hear it.
for _number, _handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
    _signal = getattr(signal, _number, None)
    if _signal is not None and signal.getsignal(_signal) is signal.SIG_IGN:
        signal.signal(_signal, _handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files and the output that README files show, instead of comparing them",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture
def converted(tmp_path: Path) -> Callable[[bytes, str, str], bytes]:
    """Return what LibreOffice makes of a file in another format."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")

    def convert(content: bytes, before: str, after: str) -> bytes:
        (tmp_path / f"letter.{before}").write_bytes(content)
        home = f"-env:UserInstallation=file://{tmp_path}/home"
        command = [program, home, "--headless", "--convert-to", after, "--outdir", tmp_path / "out"]
        _run([*command, tmp_path / f"letter.{before}"])
        return (tmp_path / "out" / f"letter.{after}").read_bytes()

    return convert


def _run(command: Sequence[str | Path]) -> None:
    """Run a program that starts others, and leave none of them running if it takes too long."""
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    running = subprocess.Popen(command, start_new_session=True, **quiet)
    try:
        assert running.wait(timeout=120) == 0
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()
