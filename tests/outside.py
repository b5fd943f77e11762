"""Where are the outside programs and schemas that tests use? `.ci/outside FOLDER` puts them in a folder."""

import os
import shutil
from pathlib import Path

import pytest

FOLDER = "LINT_LETTER_OUTSIDE"


def folder() -> Path:
    """Return the folder, or skip the test."""
    named = os.environ.get(FOLDER)
    if not named or not Path(named).is_dir():
        pytest.skip(f"{FOLDER} names no folder: run .ci/outside FOLDER, and set it")
    return Path(named)


def tool(name: str) -> str:
    """Return a program of npm's, or skip the test."""
    found = shutil.which(name, path=folder() / "node_modules" / ".bin") or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed: it needs node; run .ci/outside FOLDER")
    return found


def python_tool(name: str) -> str:
    """Return a program of PyPI's, or skip the test."""
    found = shutil.which(name, path=folder() / name / "bin") or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed; run .ci/outside FOLDER")
    return found


def file(pattern: str) -> Path:
    """Return the one file of the folder that a pattern means, or skip the test."""
    found = next(iter(sorted(folder().glob(pattern))), None)
    if found is None:
        pytest.skip(f"there is no {pattern} in {FOLDER}: run .ci/outside FOLDER")
    return found
