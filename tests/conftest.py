"""What do all tests share?"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# No test asserts a time: a busy machine is slow.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ["LC_ALL"] = "C.UTF-8"  # what a user's system says of his language is tested where it matters


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
        subprocess.run(
            [*command, tmp_path / f"letter.{before}"], check=True, capture_output=True, timeout=120
        )
        return (tmp_path / "out" / f"letter.{after}").read_bytes()

    return convert
