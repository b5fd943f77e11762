"""Letters in a repository: what is new, what has changed, several at once, and the files of CI services."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

import checker
from checker.cli.commands import commands
from tests import outside

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "ci.md"
HERE = {**os.environ, "PYTHONPATH": str(Path(checker.__file__).parents[1])}
WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"
ALSO_WRONG = "Het overleg is op donderdag 27 maart 2026.\n"
RIGHT = WRONG.replace("1.260", "1.250")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINT_LETTER_DEBUG", "1")
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    (tmp_path / "b.txt").write_text(RIGHT, "utf-8")
    return lambda *arguments: CliRunner().invoke(commands, list(arguments))


# Baseline


def test_findings_of_the_baseline_do_not_count(run, tmp_path):
    written = run("a.txt", "b.txt", "--baseline", "known.json", "--write-baseline")
    assert (written.exit_code, written.stderr) == (0, "known.json: 1 finding\n")
    result = run("a.txt", "b.txt", "--baseline", "known.json")
    assert result.exit_code == 0
    assert "No findings (1 in the baseline)." in result.stdout


def test_a_new_finding_counts_and_the_known_one_is_known_when_lines_move(run, tmp_path):
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    (tmp_path / "a.txt").write_text(f"Geachte voorzitter,\n\n{ALSO_WRONG}\n{WRONG}", "utf-8")
    result = run("a.txt", "--baseline", "known.json")
    assert result.exit_code == 1
    assert "error[weekday-mismatch]" in result.stdout
    assert "error[sum-mismatch]" not in result.stdout


def test_a_baseline_is_for_its_letters_wherever_the_program_is_started(run, tmp_path, monkeypatch):
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    shutil.copy(tmp_path / "a.txt", tmp_path / "c.txt")
    assert run("c.txt", "--baseline", "known.json").exit_code == 1
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    assert run("../a.txt", "--baseline", "../known.json").exit_code == 0


def test_what_is_gone_from_a_letter_is_told_and_taken_out(run, tmp_path):
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    (tmp_path / "a.txt").write_text(RIGHT, "utf-8")
    result = run("a.txt", "--baseline", "known.json")
    assert result.stderr == "known.json: 1 of its findings is gone; --write-baseline takes it out\n"
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    assert json.loads((tmp_path / "known.json").read_text())["files"] == {}


def test_writing_keeps_what_is_known_of_letters_that_were_not_named(run, tmp_path):
    (tmp_path / "b.txt").write_text(ALSO_WRONG, "utf-8")
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    run("b.txt", "--baseline", "known.json", "--write-baseline")
    assert list(json.loads((tmp_path / "known.json").read_text())["files"]) == ["a.txt", "b.txt"]
    (tmp_path / "a.txt").unlink()
    run("b.txt", "--baseline", "known.json", "--write-baseline")
    assert list(json.loads((tmp_path / "known.json").read_text())["files"]) == ["b.txt"]


def test_the_same_findings_make_the_same_file(run, tmp_path):
    run("a.txt", "b.txt", "--baseline", "1.json", "--write-baseline")
    run("b.txt", "a.txt", "--baseline", "2.json", "--write-baseline")
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "there is no known.json; make it with --write-baseline"),
        ("[]", "known.json is no baseline"),
        ("{", "known.json is no baseline"),
        ('{"version": 9, "files": {}}', "known.json is of version 9"),
    ],
)
def test_a_baseline_that_cannot_be_used_is_refused(run, tmp_path, text, said):
    if text is not None:
        (tmp_path / "known.json").write_text(text)
    result = run("a.txt", "--baseline", "known.json")
    assert result.exit_code == 2
    assert said in result.stderr


def test_write_baseline_needs_a_file_which_the_settings_may_name(run, tmp_path):
    assert "--baseline FILE" in run("a.txt", "--write-baseline").stderr
    (tmp_path / "lint-letter.toml").write_text('baseline = "known.json"\n')
    assert run("a.txt", "--write-baseline").exit_code == 0
    assert run("a.txt").exit_code == 0


def test_json_names_what_the_baseline_knows(run):
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    (file,) = json.loads(run("a.txt", "--baseline", "known.json", "--format", "json").stdout)["files"]
    assert [(one["rule"], one["by"]) for one in file["suppressed"]] == [("sum-mismatch", "baseline")]


# Several at once


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_several_at_once_say_the_same_in_the_same_order(run, tmp_path, form):
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text((WRONG, RIGHT, ALSO_WRONG)[number % 3], "utf-8")
    names = [f"{number}.txt" for number in range(11, -1, -1)] + ["none.txt"]
    alone = run(*names, "--format", form)
    several = run(*names, "--format", form, "--jobs", "3")
    assert (several.exit_code, several.stdout, several.stderr) == (2, alone.stdout, alone.stderr)


def test_each_letter_has_its_own_settings_in_another_process_too(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text('[[overrides]]\nfiles=["b.txt"]\nrules.sum-mismatch="off"\n')
    (tmp_path / "b.txt").write_text(WRONG, "utf-8")
    files = json.loads(run("a.txt", "b.txt", "--jobs", "2", "--format", "json").stdout)["files"]
    assert [len(file["findings"]) for file in files] == [1, 0]


def in_a_terminal(folder, *arguments, stdout=subprocess.PIPE):
    """Run the program with a terminal for standard error, and return what it shows there."""
    import pty  # Windows has none

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "checker", *arguments]
    with subprocess.Popen(command, cwd=folder, env=HERE, stdout=stdout or theirs, stderr=theirs) as running:
        os.close(theirs)
        if running.stdout:
            running.stdout.read()
        shown = b""
        try:
            while block := os.read(ours, 4096):
                shown += block
        except OSError:
            pass
    os.close(ours)
    return shown.decode("utf-8", "replace")


@pytest.mark.skipif(os.name == "nt", reason="has no such terminals")
def test_a_long_run_shows_how_far_it_is_on_a_terminal(run, tmp_path):
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text(RIGHT, "utf-8")
    assert "100%" in in_a_terminal(tmp_path, ".", "--format", "json")
    assert in_a_terminal(tmp_path, "a.txt", "--format", "json") == "", "a short one does not"
    assert "100%" not in in_a_terminal(tmp_path, ".", stdout=None), "nor where the letters are shown"
    assert run(".", "--format", "json").stderr == "", "nor without a terminal"


# Changed letters


@pytest.fixture
def repository(run, tmp_path):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    return run


def git(folder, *words):
    identity = ["-c", "user.name=J. de Wit", "-c", "user.email=j@example.org"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


def paths(result):
    return [file["path"] for file in json.loads(result.stdout)["files"]]


def test_only_letters_that_changed_or_are_new_are_read(repository, tmp_path):
    (tmp_path / "b.txt").write_text(ALSO_WRONG, "utf-8")
    (tmp_path / "nieuw é.txt").write_text(RIGHT, "utf-8")
    (tmp_path / "a.txt.old").write_text("")
    assert paths(repository(".", "--changed-since", "HEAD", "--format", "json")) == ["b.txt", "nieuw é.txt"]
    assert paths(repository("a.txt", "--changed-since", "HEAD", "--format", "json")) == []


def test_where_nothing_changed_all_is_well(repository):
    result = repository(".", "--changed-since", "HEAD")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "No letter has changed since HEAD.\n")


def test_markdown_that_is_passed_over_is_told_only_where_it_changed(repository, tmp_path):
    (tmp_path / "brief.md").write_text(RIGHT, "utf-8")
    assert "1 Markdown file was passed over" in repository(".", "--changed-since", "HEAD").stderr
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "second")
    assert repository(".", "--changed-since", "HEAD").stderr == "No letter has changed since HEAD.\n"


def test_letters_in_deeper_folders_are_found_too(repository, tmp_path, monkeypatch):
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / "y" / "c.txt").write_text(RIGHT, "utf-8")
    git(tmp_path, "add", ".")
    monkeypatch.chdir(tmp_path / "x")
    assert paths(repository("..", "--changed-since", "HEAD", "--format", "json")) == ["../x/y/c.txt"]


def test_a_revision_that_git_does_not_know_is_refused_in_a_sentence(repository, tmp_path):
    result = repository("a.txt", "--changed-since", "nowhere")
    assert result.exit_code == 2
    assert f"--changed-since: 'nowhere' is no revision of {tmp_path.resolve()}" in result.stderr


@pytest.mark.parametrize("revision", ["@{upstream}", "main@{u}", "@{push}"])
def test_a_revision_that_settings_of_git_name_is_refused_with_what_to_write(repository, revision):
    result = repository("a.txt", "--changed-since", revision)
    assert (result.exit_code, "which are not read; name it, as in origin/main" in result.stderr) == (2, True)


@pytest.mark.parametrize("revision", ["--output=x", "-p", ""])
def test_a_revision_is_no_option_of_git(repository, tmp_path, revision):
    result = repository("a.txt", f"--changed-since={revision}")
    assert (result.exit_code, (tmp_path / "x").exists()) == (2, False)


def test_outside_a_repository_it_is_refused(run):
    assert "is in no repository of git" in run("a.txt", "--changed-since", "HEAD").stderr


# The files of CI services


def options_of_lint():
    return {
        name for option in commands.commands["lint"].params for name in (*option.opts, *option.secondary_opts)
    }


def words(file):
    """Return all words of a file that look like options of lint-letter: those of lines that call it."""
    lines = (
        line for line in file.splitlines() if re.search(r"lint-letter (lint )?|options|OPTIONS|args:", line)
    )
    return {word for line in lines for word in re.findall(r"(?<![\w-])--[a-z][a-z-]+", line)}


@pytest.mark.parametrize("name", [".pre-commit-hooks.yaml", "action.yml", "ci/gitlab.yml"])
def test_a_file_for_ci_names_options_that_there_are(name):
    text = (ROOT / name).read_text("utf-8")
    assert yaml.safe_load(text)
    assert "--jobs" in words(text)
    assert words(text) - options_of_lint() == set()


def test_the_page_shows_each_of_them_with_options_that_there_are():
    page = PAGE.read_text("utf-8")
    shown = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert [sum(word in block for block in shown) for word in ("repos:", "uses:", "include:")] == [1, 1, 1]
    for block in shown:
        assert yaml.safe_load(block)
        assert words(block) - options_of_lint() == set()


def test_the_page_names_inputs_that_the_action_has():
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    page = PAGE.read_text("utf-8")
    (block,) = [block for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) if "uses:" in block]
    steps = yaml.safe_load(block)["jobs"]["letters"]["steps"]
    (ours,) = [step for step in steps if "lint-letter" in step.get("uses", "")]
    assert set(ours["with"]) <= set(action["inputs"])


@pytest.fixture
def service(tmp_path):
    """A machine of a CI service: our program is installed, and a letter lies there."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "lint-letter"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
    program.chmod(0o755)
    (tmp_path / "brief.txt").write_text(WRONG, "utf-8")

    def run(script, **variables):
        environment = {**HERE, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", **variables}
        command = ["bash", "-eo", "pipefail", "-c", script]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

    return run


def test_the_github_action_annotates_and_writes_sarif(service, tmp_path):
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step = action["runs"]["steps"][-1]
    assert set(re.findall(r"inputs\.([\w-]+)", json.dumps(action["runs"]))) == set(action["inputs"])
    done = service(step["run"], FILES="brief.txt", OPTIONS="--lang nl", SINCE="", SARIF="found.sarif")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=brief.txt,line=1,")
    assert json.loads((tmp_path / "found.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert (
        service(step["run"], FILES="brief.txt", OPTIONS="--fail-on never", SINCE="", SARIF="").returncode == 0
    )


def test_the_github_action_takes_names_and_options_with_blanks(service, tmp_path):
    (tmp_path / "Brief aan de Kamer.txt").write_text(ALSO_WRONG, "utf-8")
    step = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"][-1]["run"]
    given = {"SINCE": "", "SARIF": "", "FILES": "Brief aan de Kamer.txt\nbrief.txt\n"}
    done = service(step, OPTIONS="", **given)
    assert re.findall(r"file=([^,]+)", done.stdout) == ["Brief aan de Kamer.txt", "brief.txt"]
    written = service(step, OPTIONS="--baseline 'wat bekend is.json' --write-baseline", **given)
    assert written.returncode == 0, written.stderr
    assert service(step, OPTIONS='--baseline "wat bekend is.json"', **given).returncode == 0


FOUND = ["Brief [1].txt", "letters/Brief aan de Kamer.md", "letters/ook.md"]


@pytest.fixture
def patterned(tmp_path):
    """Return the lines that name these letters, Markdown among them, by name and by pattern."""
    (tmp_path / "letters").mkdir()
    for name in (*FOUND, "Brief 1.txt"):
        (tmp_path / name).write_text(ALSO_WRONG, "utf-8")
    return "Brief [1].txt\nletters/*.md\n"


def test_the_github_action_follows_patterns(service, patterned):
    step = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"][-1]["run"]
    done = service(step, OPTIONS="", SINCE="", SARIF="", FILES=patterned)
    assert re.findall(r"file=([^,]+)", done.stdout) == FOUND, done.stderr


def test_the_gitlab_template_follows_patterns_and_takes_options_with_blanks(service, patterned, tmp_path):
    script = "\n".join(template()["lint-letter"]["script"])
    given = {"LINT_LETTER_FILES": patterned}
    assert service(script, LINT_LETTER_OPTIONS="", **given).returncode == 1
    report = json.loads((tmp_path / "gl-code-quality-report.json").read_text("utf-8"))
    assert [issue["location"]["path"] for issue in report] == FOUND
    written = service(script, LINT_LETTER_OPTIONS="--baseline 'wat bekend is.json' --write-baseline", **given)
    assert written.returncode == 0, written.stderr
    assert service(script, LINT_LETTER_OPTIONS="--baseline 'wat bekend is.json'", **given).returncode == 0


def template():
    return yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text("utf-8"))


def test_the_gitlab_template_writes_its_report_and_fails(service, tmp_path):
    job = template()["lint-letter"]
    (tmp_path / "in een map").mkdir()
    (tmp_path / "in een map" / "Brief aan de Kamer.txt").write_text(ALSO_WRONG, "utf-8")
    variables = {name: str(value) for name, value in template()["variables"].items()}
    given = variables | {
        "LINT_LETTER_FILES": "brief.txt\nin een map\n",
        "LINT_LETTER_OPTIONS": "--fail-on error --lang nl",
    }
    done = service("\n".join(job["script"]), **given)
    assert done.returncode == 1, done.stderr
    report = json.loads((tmp_path / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert [(issue["check_name"], issue["location"]["path"]) for issue in report] == [
        ("sum-mismatch", "brief.txt"),
        ("weekday-mismatch", "in een map/Brief aan de Kamer.txt"),
    ]


def test_the_gitlab_template_installs_nothing_that_was_not_named(service):
    before = "\n".join(template()["lint-letter"]["before_script"])
    assert template()["variables"]["LINT_LETTER_INSTALL"] == ""
    done = service(before, LINT_LETTER_INSTALL="")
    assert (done.returncode, "Set LINT_LETTER_INSTALL" in done.stderr) == (1, True)


def test_no_page_or_message_installs_it_by_its_name():
    """It is on no package index: whoever takes its name there would be installed instead."""
    by_name = re.compile(r"(?:pip3?|pipx|uv tool) install (?:-\S+ )*['\"]?lint-letter|uvx lint-letter")
    left = {".git", ".venv", "node_modules", "__pycache__", "tests"}
    files = [
        path for path in ROOT.rglob("*") if path.is_file() and not left & set(path.relative_to(ROOT).parts)
    ]
    named = [path for path in files if path.stat().st_size < 1_000_000 and by_name.search(text(path))]
    assert named == []


def text(path):
    return path.read_text("utf-8", "replace")


def test_the_pre_commit_hook_takes_the_letters_it_is_given(service, tmp_path):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    done = service(" ".join((hook["entry"], *hook["args"], "brief.txt")))
    assert done.returncode == 1
    assert done.stdout.startswith("error[sum-mismatch]")
    takes = re.compile(hook["files"])
    assert all(takes.search(name) for name in ("a.docx", "b/c.TXT", "d.odt", "e.html"))
    assert not takes.search("README.md")


# From a repository, as written


@pytest.fixture
def kept(tmp_path):
    """A repository in which lint-letter is kept, as this checkout has it, and the revision in it."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    place = tmp_path / "kept" / "lint-letter"
    left = shutil.ignore_patterns(
        ".git", ".venv", "node_modules", "__pycache__", ".*_cache", "benchmarks", "tests"
    )
    shutil.copytree(ROOT, place, ignore=left)
    git(place, "init", "-q")
    git(place, "add", ".")
    git(place, "commit", "-qm", "kept")
    git(place, "tag", "v0.1.0")
    return place


def example(word):
    """Return the example of docs/ci.md that has ``word``."""
    (block,) = [
        block
        for block in re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
        if word in block
    ]
    return block


def installing(script, folder, **variables):
    """Run what installs lint-letter, on a machine with a Python of its own; skip where nothing can be had."""
    subprocess.run([sys.executable, "-m", "venv", folder / "machine"], check=True)
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environment = {**kept, **variables, "PATH": f"{folder / 'machine' / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and (
        "No matching distribution" in done.stderr or "Failed to establish" in done.stderr
    ):
        pytest.skip(f"what it needs cannot be had: {done.stderr}")
    return done


@pytest.mark.outside
def test_the_example_for_pre_commit_works_from_a_repository(kept, tmp_path):
    run = outside.python_tool("pre-commit")
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "Brief aan de Kamer.txt").write_text(WRONG, "utf-8")
    written = re.sub(r"https://\S+", kept.as_uri(), example("repos:"))
    (letters / ".pre-commit-config.yaml").write_text(written, "utf-8")
    git(letters, "init", "-q")
    git(letters, "add", ".")
    done = installing(
        f"cd letters && {run} run --all-files", tmp_path, PRE_COMMIT_HOME=str(tmp_path / "home")
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "error[sum-mismatch]" in done.stdout
    assert "Brief aan de Kamer.txt:1:" in done.stdout


@pytest.mark.outside
@pytest.mark.parametrize("wheel", [False, True], ids=["repository", "wheel"])
def test_the_example_for_gitlab_works_from_a_repository_and_a_wheel(kept, tmp_path, wheel):
    from hatchling.builders.wheel import WheelBuilder

    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "Brief aan de Kamer.txt").write_text(WRONG, "utf-8")
    (tmp_path / "known.json").write_text('{"version": 1, "files": {}}')
    job, given = template(), yaml.safe_load(example("include:"))["variables"]
    written = given["LINT_LETTER_INSTALL"]
    address = f"git+file://localhost{kept}@v0.1.0"  # pip wants a host in it
    if wheel:
        address = Path(next(WheelBuilder(str(kept)).build(directory=str(tmp_path)))).as_uri()
    given["LINT_LETTER_INSTALL"] = f"{written.partition(' @ ')[0]} @ {address}"
    script = "\n".join([*job["lint-letter"]["before_script"], *job["lint-letter"]["script"]])
    done = installing(script, tmp_path, **(job["variables"] | given))
    assert done.returncode == 1, done.stdout + done.stderr
    assert (tmp_path / "gl-code-quality-report.json").exists(), done.stderr
    (issue,) = json.loads((tmp_path / "gl-code-quality-report.json").read_text("utf-8"))
    assert issue["location"]["path"] == "letters/Brief aan de Kamer.txt"


@pytest.mark.outside
def test_the_github_action_installs_itself_and_runs(kept, tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "Brief aan de Kamer.txt").write_text(WRONG, "utf-8")
    action = yaml.safe_load((kept / "action.yml").read_text("utf-8"))
    given = yaml.safe_load(example("uses:"))["jobs"]["letters"]["steps"][-1]["with"]
    install, lint = (step["run"] for step in action["runs"]["steps"])
    github = {
        "RUNNER_TEMP": str(tmp_path / "runner"),
        "GITHUB_PATH": str(tmp_path / "path"),
        "SOURCE": str(kept),
        "EXTRAS": "pdf",
    }
    linted = {"FILES": given["files"], "OPTIONS": given["options"], "SINCE": "", "SARIF": "letters.sarif"}
    both = f'{install}\nPATH="$(cat "$GITHUB_PATH"):$PATH"\n{lint}'
    done = installing(both, tmp_path, **github, **linted)
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stdout.startswith("::error file=letters/Brief aan de Kamer.txt,line=1,")
    assert (tmp_path / "letters.sarif").exists()
