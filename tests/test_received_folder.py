"""A folder that came from somebody else runs nothing, and changes nothing unseen, when it is linted."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import commands

RIGHT = "Wij behandelden 700 bezwaren, 350 klachten en 200 verzoeken, samen 1.250 zaken.\n"
WRONG = RIGHT.replace("1.250", "1.260")


@pytest.fixture
def run(tmp_path, monkeypatch):
    folder = tmp_path / "received"
    folder.mkdir()
    (folder / "brief.txt").write_text(WRONG, "utf-8")
    (folder / "nota.txt").write_text(RIGHT, "utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LINT_LETTER_DEBUG", "1")
    return lambda *arguments: CliRunner().invoke(commands, list(arguments))


def received():
    return Path.cwd()


# What its repository names


def git(*words):
    identity = ["-c", "user.name=J. de Wit", "-c", "user.email=j@example.org"]
    return subprocess.run(["git", *identity, *words], check=True, capture_output=True).stdout


@pytest.fixture
def repository(run):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    return run


def changed(run, revision="HEAD"):
    result = run(".", "--changed-since", revision, "--format", "json")
    assert result.exit_code in (0, 1), result.output
    return [file["path"] for file in json.loads(result.stdout)["files"]]


@pytest.fixture
def trapped(repository, tmp_path):
    """Return the folder in which each program that the repository names leaves a file, if it is run."""
    if os.name == "nt":
        pytest.skip("its programs are shell scripts")
    traces = tmp_path / "traces"
    traces.mkdir()

    def program(name):
        script = tmp_path / name
        script.write_text(f"#!/bin/sh\n: >'{traces}/{name}'\ncat\n", "utf-8")
        script.chmod(0o755)
        return str(script)

    (tmp_path / "included").write_text(f"[core]\n\tfsmonitor = {program('included-fsmonitor')}\n", "utf-8")
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for hook in ("post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout"):
        for folder in (hooks, received() / ".git" / "hooks"):
            folder.mkdir(exist_ok=True)
            shutil.copy(program(f"hook-{hook}"), folder / hook)
    settings = {
        "filter.x.clean": program("clean"),
        "filter.x.smudge": program("smudge"),
        "filter.x.process": program("process"),
        "filter.x.required": "true",
        "diff.external": program("external"),
        "diff.x.command": program("command"),
        "diff.x.textconv": program("textconv"),
        "core.fsmonitor": program("fsmonitor"),
        "core.hooksPath": str(hooks),
        "core.pager": program("pager"),
        "core.editor": program("editor"),
        "core.sshCommand": program("ssh"),
        "core.askPass": program("askpass"),
        "core.alternateRefsCommand": program("alternate"),
        "core.gitProxy": program("proxy"),
        "credential.helper": program("credential"),
        "gpg.program": program("gpg"),
        "log.showSignature": "true",
        "alias.ls-tree": f"!{program('alias')}",
        "alias.diff": f"!{program('alias-diff')}",
        "include.path": str(tmp_path / "included"),
        "pager.ls-tree": program("pager-of-one"),
        "extensions.partialClone": "far",
        "remote.far.promisor": "true",
        "remote.far.url": f"ext::{program('remote')}",
        "protocol.ext.allow": "always",
        "remote.far.uploadpack": program("uploadpack"),
        "status.submoduleSummary": "true",
        "submodule.recurse": "true",
    }
    for key, value in settings.items():
        git("config", key, value)
    attributes = "*.txt filter=x diff=x ident working-tree-encoding=UTF-16\n"
    (received() / ".gitattributes").write_text(attributes, "utf-8")
    (received() / ".git" / "info" / "attributes").write_text(attributes, "utf-8")
    for trace in traces.iterdir():  # what setting the trap has run
        trace.unlink()
    return traces


def test_no_program_that_a_repository_names_is_run(repository, trapped):
    later = (received() / "brief.txt").stat().st_mtime + 100
    os.utime("brief.txt", (later, later))  # git must look into it: what it knows of the file is out of date
    (received() / "nota.txt").write_text(WRONG, "utf-8")
    (received() / "nieuw.txt").write_text(RIGHT, "utf-8")
    assert changed(repository) == ["nieuw.txt", "nota.txt"]
    assert [trace.name for trace in trapped.iterdir()] == []
    subprocess.run(["git", "diff", "HEAD"], check=False, capture_output=True)
    assert [trace.name for trace in trapped.iterdir()] != [], "the trap is one"


def test_an_object_that_is_missing_is_not_fetched(repository, trapped):
    for folder in (received() / ".git" / "objects").glob("??"):
        shutil.rmtree(folder)
    result = repository(".", "--changed-since", "HEAD")
    assert (result.exit_code, "--changed-since: " in result.stderr) == (2, True)
    assert "Traceback" not in result.output
    assert [trace.name for trace in trapped.iterdir()] == []


def test_a_work_tree_that_another_folder_keeps_runs_nothing_either(
    repository, trapped, tmp_path, monkeypatch
):
    (received() / ".git").rename(tmp_path / "elsewhere")
    (received() / ".git").write_text(f"gitdir: {tmp_path / 'elsewhere'}\n", "utf-8")
    (received() / "nota.txt").write_text(WRONG, "utf-8")
    assert changed(repository) == ["nota.txt"]
    (received() / "sub").mkdir()
    (received() / "sub" / ".git").write_text(f"gitdir: {tmp_path / 'elsewhere'}\n", "utf-8")
    (received() / "sub" / "los.txt").write_text(RIGHT, "utf-8")
    assert changed(repository) == ["nota.txt", "sub/los.txt"]
    assert [trace.name for trace in trapped.iterdir()] == []


def test_nothing_in_the_repository_is_written(repository, trapped):
    def kept():
        files = (file for file in (received() / ".git").rglob("*") if file.is_file())
        return {str(file): (file.stat().st_mtime_ns, file.read_bytes()) for file in files}

    before = kept()
    os.utime("brief.txt", (0, 0))
    changed(repository)
    assert kept() == before


def test_an_object_that_is_said_to_stand_for_another_does_not(repository):
    first = git("rev-parse", "HEAD:brief.txt").decode().strip()
    (received() / "brief.txt").write_text(RIGHT, "utf-8")
    second = git("hash-object", "-w", "brief.txt").decode().strip()
    git("replace", first, second)
    assert changed(repository) == ["brief.txt"]


def test_the_git_of_the_folder_is_not_taken_for_git(repository, monkeypatch):
    name = "git.exe" if os.name == "nt" else "git"
    (received() / name).write_text("#!/bin/sh\n: >ran\n", "utf-8")
    (received() / name).chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join((".", "", os.environ["PATH"])))
    assert changed(repository) == []
    assert not (received() / "ran").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with a name")
@pytest.mark.parametrize("name", ["HEAD", "config", "packed-refs", "index", "refs/heads/x", "info/exclude"])
def test_a_pipe_in_a_repository_is_not_waited_for(repository, name):
    (received() / ".git" / name).unlink(missing_ok=True)
    os.mkfifo(received() / ".git" / name)
    result = repository(".", "--changed-since", "HEAD")
    assert result.exit_code == 0 or "--changed-since: " in result.stderr


# What git would have put away otherwise than it lies there


def test_other_ends_of_lines_are_no_change(repository):
    (received() / "brief.txt").write_bytes(WRONG.replace("\n", "\r\n").encode())
    assert changed(repository) == []
    (received() / "brief.txt").write_bytes(RIGHT.replace("\n", "\r\n").encode())
    assert changed(repository) == ["brief.txt"]


def test_a_letter_that_git_keeps_a_pointer_to_is_no_change(repository):
    import hashlib

    content = (received() / "brief.txt").read_bytes()
    name = hashlib.sha256(content).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{name}\nsize {len(content)}\n"
    (received() / "brief.txt").write_bytes(pointer.encode())
    git("add", ".")
    git("commit", "-qm", "pointer")
    (received() / "brief.txt").write_bytes(content)
    assert changed(repository) == []


def test_what_git_ignores_is_not_new_unless_it_has_been_added(repository):
    (received() / ".gitignore").write_text("oud/\nlos.txt\n", "utf-8")
    (received() / "oud").mkdir()
    for name in ("oud/a.txt", "los.txt", ":x.txt"):
        (received() / name).write_text(RIGHT, "utf-8")
    assert changed(repository) == [":x.txt"]
    git("add", "-f", "los.txt")
    assert changed(repository) == [":x.txt", "los.txt"]


def test_revisions_are_found_wherever_git_keeps_them(repository):
    git("tag", "v1")
    git("pack-refs", "--all")
    (received() / "brief.txt").write_text(RIGHT, "utf-8")
    git("commit", "-qam", "second")
    assert changed(repository, "v1") == ["brief.txt"]
    assert changed(repository, "HEAD~1") == ["brief.txt"]
    assert changed(repository, "HEAD") == []
    git("worktree", "add", "-q", "--detach", "ander", "HEAD~1")
    assert changed(repository) == []
    (received() / "ander" / "nota.txt").write_text(WRONG, "utf-8")
    assert changed(repository) == ["ander/nota.txt"]
