"""A folder that came from somebody else runs nothing, and changes nothing unseen, when it is linted."""

import json
import os
import shutil
import subprocess
import tracemalloc
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker import lint
from checker.cli.commands import commands
from checker.lsp import settings as lsp_settings
from checker.lsp.held import Keeper
from checker.reporters import formats

RIGHT = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.250 zaken.\n"
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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with a name")
@pytest.mark.parametrize("where", ["info/alternates", "pack/pack-1.idx", "ab/cdef", "info/commit-graphs/a"])
@pytest.mark.parametrize("made", ["a pipe", "a device"])
def test_what_git_would_wait_for_among_the_objects_is_refused(repository, where, made):
    path = received() / ".git" / "objects" / where
    path.parent.mkdir(parents=True, exist_ok=True)
    if made == "a pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    result = repository(".", "--changed-since", "HEAD")
    assert (result.exit_code, "is no ordinary file, and git would read it" in result.stderr) == (2, True)


@pytest.mark.parametrize("name", [".git/index", "brief.txt"])
def test_a_large_hole_in_a_repository_is_not_read_into_memory(repository, name):
    with Path(name).open("r+b") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    repository(".", "--changed-since", "HEAD")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 100_000_000


def test_references_that_nest_too_deep_are_refused_in_a_sentence(repository):
    deep = received() / ".git" / "refs"
    for _ in range(120):
        deep = deep / "a"
    deep.mkdir(parents=True)
    result = repository(".", "--changed-since", "HEAD")
    assert (result.exit_code, "nests them deeper than 100" in result.stderr) == (2, True)


def test_references_are_not_followed_out_of_a_repository(repository, tmp_path):
    (received() / ".git" / "refs").rename(tmp_path / "refs")
    (received() / ".git" / "refs").symlink_to(tmp_path / "refs")
    result = repository(".", "--changed-since", "HEAD")
    assert (result.exit_code, "is no revision" in result.stderr) == (2, True)


@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_a_letter_elsewhere_that_a_link_in_a_folder_leads_to_is_read_only_where_it_is_named(run, tmp_path):
    (tmp_path / "diary.txt").write_text(WRONG)
    (received() / "link.txt").symlink_to(tmp_path / "diary.txt")
    (received() / "same.txt").symlink_to("brief.txt")
    result = run(".", "--format", "json")
    assert result.exit_code == 2
    told = {file["path"]: file.get("unreadable") for file in json.loads(result.stdout)["files"]}
    assert [path for path, why in told.items() if not why] == ["brief.txt", "nota.txt"]
    assert "it is a link that leads out of the folder; name it if it is meant" in str(told["link.txt"])
    result = run(".", "link.txt", "--format", "json")
    assert (result.exit_code, result.stdout.count('"rule": "sum-mismatch"')) == (1, 2)


# What git would have put away otherwise than it lies there


def test_other_ends_of_lines_are_no_change(repository):
    (received() / "brief.txt").write_bytes(WRONG.replace("\n", "\r\n").encode())
    assert changed(repository) == []
    (received() / "brief.txt").write_bytes(RIGHT.replace("\n", "\r\n").encode())
    assert changed(repository) == ["brief.txt"]


def test_an_end_of_a_line_that_is_read_in_two_pieces_is_one(repository, monkeypatch):
    monkeypatch.setattr("checker.cli.changed._PIECE", 5)
    (received() / "brief.txt").write_bytes(b"een\n\r\r\nvier\n\n")
    git("add", ".")
    git("commit", "-qm", "second")
    (received() / "brief.txt").write_bytes(b"een\r\n\r\r\nvier\r\n\r\n")
    assert changed(repository) == ["brief.txt"]  # git's "\r\n" is one here too
    (received() / "brief.txt").write_bytes(b"1234\n1234\n")
    git("add", ".")
    git("commit", "-qm", "third")
    (received() / "brief.txt").write_bytes(b"1234\r\n1234\r\n")
    assert changed(repository) == []


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


# What its settings say


def settings(text, name="lint-letter.toml"):
    (received() / name).write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('limits.size = "65MB"\n', "raises no limit: size is at most 64 MB"),
        ("limits.seconds = 60\n", "raises no limit: seconds is at most 10 seconds"),
        ('[[overrides]]\nfiles = ["*"]\nlimits.ratio = 1000\n', "raises no limit: ratio is at most 250"),
        ('baseline = "/dev/zero"\n', "'/dev/zero' lies outside the folder of this file"),
        ('baseline = "../known.json"\n', "'../known.json' lies outside the folder of this file"),
        ('baseline = "zero.json"\n', "'zero.json' lies outside the folder of this file"),
        ('rule-folders = ["/etc"]\n', "'/etc' lies outside the folder of this file"),
        ('rule-folders = ["own/../.."]\n', "'own/../..' lies outside the folder of this file"),
        ('rule-folders = ["linked"]\n', "'linked' lies outside the folder of this file"),
        ('rule-folders = ["own"]\n', "'own' holds a link that leads out of the folder of this file"),
        ('baseline = "a\\u0000b"\n', "cannot be looked into"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_settings_that_nobody_named_raise_nothing_and_lead_nowhere(run, tmp_path, text, why):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.yaml").write_text("id: a\n", "utf-8")
    (received() / "zero.json").symlink_to("/dev/zero")
    (received() / "linked").symlink_to(elsewhere)
    (received() / "own").mkdir()
    (received() / "own" / "a.yaml").symlink_to(elsewhere / "a.yaml")
    settings(text)
    result = run("brief.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert why in result.stderr
    assert run("brief.txt", "--no-config").exit_code == 1


def test_settings_that_somebody_named_may_raise_a_limit_and_lead_out(run, tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "tables").mkdir()
    settings('rule-folders = ["../rules"]\nlimits.size = "65MB"\n')
    assert run("brief.txt", "--config", "lint-letter.toml").exit_code == 1
    settings('limits.size = "63MB"\n')
    assert run("brief.txt").exit_code == 1, "lower they may be"


@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_settings_that_are_a_link_out_of_the_folder_are_refused(run, tmp_path):
    (tmp_path / "other.toml").write_text('language = "secret"\n', "utf-8")
    (received() / "lint-letter.toml").symlink_to(tmp_path / "other.toml")
    result = run("brief.txt")
    assert (result.exit_code, "secret" in result.stderr) == (2, False)
    assert "the file is a link that leads out of its folder" in result.stderr


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("limits.pages = " + "9" * 5_000, "a number in the file has more digits than can be read"),
        ('limits.pages = "' + "9" * 5_000 + '"', "is no value of pages"),
        ("a = " + "[" * 50_000 + "]" * 50_000, "nested too deep"),
        (".".join("a" * 50_000) + " = 1", "nested too deep"),
        ("".join(f"k{number} = 1\n" for number in range(9_000)), "and 8,975 more"),
        ('[[overrides]]\nfiles = ["*"]\n' * 201, "there are more than 200 patterns"),
        (f'[[overrides]]\nfiles = ["{"*a" * 200}"]\n', "a pattern has more than 255 characters"),
    ],
)
@pytest.mark.parametrize("name", ["lint-letter.toml", "pyproject.toml"])
def test_whatever_stands_in_settings_a_few_sentences_are_said(run, text, why, name):
    if name == "pyproject.toml":
        text = "[tool.lint-letter]\n" + text.replace("[[overrides", "[[tool.lint-letter.overrides")
    settings(text, name)
    result = run("brief.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert why in result.stderr
    assert len(result.stderr) < 12_000


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_settings_in_another_encoding_are_refused(run, encoding):
    (received() / "lint-letter.toml").write_bytes('language = "é"'.encode(encoding))
    assert "the file is not UTF-8" in run("brief.txt").stderr


_SPARSE = ("lint-letter.toml", "known.json", "own/a.yaml", "own/tables/events.yaml")


@pytest.mark.parametrize("name", _SPARSE)
def test_a_file_that_is_one_large_hole_is_not_read(run, name):
    (received() / "own" / "tables").mkdir(parents=True)
    settings('baseline = "known.json"\n' if name == "known.json" else 'rule-folders = ["own"]\n')
    with (received() / name).open("wb") as file:
        file.truncate(5 << 30)
    result = run("brief.txt")
    assert (result.exit_code, "it is larger than" in result.stderr) == (2, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with a name")
@pytest.mark.parametrize("name", _SPARSE)
def test_a_pipe_is_not_waited_for(run, name):
    (received() / "own" / "tables").mkdir(parents=True)
    if name != "lint-letter.toml":
        settings('baseline = "known.json"\n' if name == "known.json" else 'rule-folders = ["own"]\n')
    os.mkfifo(received() / name)
    assert run("brief.txt").exit_code in (1, 2)
    assert run("brief.txt", "--config", name).exit_code == 2


# What its settings leave out is said


@pytest.fixture
def said(run, monkeypatch):
    """Return what is said of the settings of a letter."""
    reports = []
    linted = lint.run

    def noted(*given, **more):
        reports.append(linted(*given, **more))
        return reports[-1]

    monkeypatch.setattr(lint, "run", noted)

    def said(*arguments):
        run("brief.txt", *arguments)
        return list(reports[-1].settings_said)

    return said


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ('rules = { sum-mismatch = "off", hundred-mismatch = "off" }\n', ["2 rules off by lint-letter.toml"]),
        ('rules.sum-mismatch = "off"\n', ["1 rule off by lint-letter.toml"]),
        ('rules.sum-mismatch = "note"\n', ["1 rule less grave by lint-letter.toml"]),
        ('rules.sum-mismatch = "on"\n', []),
        ('fail-on = "never"\n', ["fail-on is never by lint-letter.toml"]),
        ('fail-on = "note"\n', []),
        ("fragment = true\n", ["read as a fragment by lint-letter.toml"]),
        ("original = true\n", ["read as before its tracked changes by lint-letter.toml"]),
        ('language = "en"\n', ["language en by lint-letter.toml"]),
        ("date = 2026-06-23\n", ["dated 23 June 2026 by lint-letter.toml"]),
        (
            '[[overrides]]\nfiles = ["brief.*"]\nrules.sum-mismatch = "off"\n',
            ["1 rule off by lint-letter.toml"],
        ),
        ('[[overrides]]\nfiles = ["nota.*"]\nrules.sum-mismatch = "off"\n', []),
    ],
)
def test_what_settings_leave_out_or_weaken_is_said_with_each_letter(said, text, sentences):
    settings(text)
    assert said("--ui", "en") == sentences


def test_it_is_said_in_the_language_of_the_user(said):
    settings('fail-on = "never"\nrules = { sum-mismatch = "off", hundred-mismatch = "note" }\n')
    assert said("--ui", "nl") == [
        "1 regel uit volgens lint-letter.toml",
        "1 regel minder zwaar volgens lint-letter.toml",
        "fail-on is never volgens lint-letter.toml",
    ]


def test_known_findings_are_said_to_be_left_out(said):
    settings('baseline = "known.json"\n')
    (received() / "known.json").write_text('{"version": 1, "files": {}}', "utf-8")
    assert said("--ui", "en") == ["known findings of known.json left out by lint-letter.toml"]


def test_what_the_command_line_says_is_not_said_again(said):
    settings('fail-on = "never"\nrules.sum-mismatch = "off"\n')
    assert said("--fail-on", "error", "--select", "sum-mismatch") == []


def test_an_editor_is_told_too(run):
    settings('rules.sum-mismatch = "off"\n')
    keeper = Keeper(lsp_settings.Settings(), lsp_settings.loaded(()))
    (sentence,) = keeper.held(str(received() / "brief.txt")).options.settings_said
    assert sentence.startswith("1 rule")
    settings('limits.size = "65MB"\n')
    os.utime("lint-letter.toml", (0, 0))
    assert "raises no limit" in keeper.held(str(received() / "brief.txt")).fault


@pytest.mark.parametrize("form", formats.FINDINGS)
def test_every_format_says_what_settings_leave_out(run, form):
    settings('rules = { sum-mismatch = "off", hundred-mismatch = "off" }\n')
    assert "2 rules off by lint-letter.toml" in run("brief.txt", "--ui", "en", "--format", form).stdout
