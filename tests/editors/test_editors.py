"""The findings arrive in real editors, set up as ``editors/`` says."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from checker.lsp.desk import _KNOWN
from checker.readers.formats import SUFFIXES

ROOT = Path(__file__).parents[2]
LETTER = ROOT / "examples" / "uitnodiging.txt"

NEOVIM = r"""
vim.cmd("filetype on")
vim.cmd("luafile {root}/editors/neovim.lua")
vim.cmd("edit {letter}")
vim.wait(60000, function() return #vim.diagnostic.get(0) > 1 end, 50)
for _, found in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write(found.lnum, ":", found.col, "-", found.end_col, " ", found.code, "\n")
end
vim.cmd("qa!")
"""

EMACS = r"""
(package-initialize)
(load "{root}/editors/emacs.el")
(setq eglot-sync-connect 60)
(find-file "{letter}")
(unless (eglot-current-server) (call-interactively #'eglot))
(let ((until (+ (float-time) 60)))
  (while (and (< (float-time) until) (null (cdr (flymake-diagnostics))))
    (accept-process-output nil 0.1)
    (when flymake-mode (flymake-start))))
(dolist (found (flymake-diagnostics))
  (princ (format "%s %s\n" (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found))
                 (car (split-string (flymake-diagnostic-text found) ":")))))
"""


@pytest.fixture
def environment(tmp_path):
    """A home of its own, and a ``lint-letter`` on the path that is this checkout's."""
    command = tmp_path / "bin" / "lint-letter"
    command.parent.mkdir()
    command.write_text(
        f"#!/bin/sh\ncd '{ROOT}' && exec '{sys.executable}' -m checker \"$@\"\n", encoding="utf-8"
    )
    command.chmod(0o755)
    return {**os.environ, "HOME": str(tmp_path), "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}


def run(arguments, environment):
    done = subprocess.run(
        arguments, capture_output=True, text=True, timeout=100, env=environment, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.outside
def test_neovim_shows_the_findings(tmp_path, environment):
    if shutil.which("nvim") is None:
        pytest.skip("Neovim is not installed")
    script = tmp_path / "run.lua"
    script.write_text(NEOVIM.format(root=ROOT, letter=LETTER), encoding="utf-8")
    assert run(["nvim", "--headless", "-u", "NONE", "-c", f"luafile {script}"], environment) == [
        "9:53-76 weekday-mismatch",
        "11:27-29 sum-mismatch",
    ]


@pytest.mark.outside
@pytest.mark.timeout(600)
def test_the_vs_code_extension_passes_its_tests_and_is_packed(tmp_path):
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    folder = tmp_path / "editors" / "vscode"
    left = shutil.ignore_patterns("node_modules", "out", "*.vsix")
    shutil.copytree(ROOT / "editors" / "vscode", folder, ignore=left)
    shutil.copy(ROOT / "LICENSE", tmp_path / "LICENSE")
    for words in (["install", "--no-progress"], ["test"], ["run", "package"]):
        done = subprocess.run(
            [npm, *words], cwd=folder, capture_output=True, text=True, timeout=280, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(folder / "lint-letter.vsix") as packed:
        assert "extension/out/extension.js" in packed.namelist()


@pytest.mark.outside
def test_emacs_shows_the_findings(tmp_path, environment):
    if shutil.which("emacs") is None:
        pytest.skip("Emacs is not installed")
    script = tmp_path / "run.el"
    script.write_text(EMACS.format(root=ROOT, letter=LETTER), encoding="utf-8")
    assert sorted(run(["emacs", "--batch", "-l", str(script)], environment)) == [
        "8% lint-letter [sum-mismatch]",
        "donderdag 27 maart 2026 lint-letter [weekday-mismatch]",
    ]


def test_vs_code_offers_to_check_each_letter_that_its_editor_cannot_show():
    told = json.loads((ROOT / "editors" / "vscode" / "package.json").read_text("utf-8"))["contributes"]
    (item,) = told["menus"]["explorer/context"]
    offered = re.fullmatch(r"resourceExtname =~ /\^\\\.\(([a-z|]+)\)\$/i", item["when"])
    assert {f".{name}" for name in offered[1].split("|")} == SUFFIXES.keys() - set(_KNOWN)
    assert {"id": "xml", "extensions": [".fodt"]} in told["languages"], (
        "else it is text, and read as a letter"
    )
