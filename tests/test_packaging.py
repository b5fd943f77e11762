"""Rules and grammars are found in a checkout, in a wheel, and never in a stranger's folder."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from checker import data

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["rules", "grammars"])
def test_a_checkout_has_its_folders_beside_the_package(name):
    assert data.folder(name) == ROOT / name


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    pytest.importorskip("hatchling")
    made = tmp_path_factory.mktemp("wheel")
    build = (
        "from hatchling.builders.wheel import WheelBuilder as W; print(next(W({!r}).build(directory={!r})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", build.format(str(ROOT), str(made))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(done.stdout.strip()) as wheel:
        wheel.extractall(made / "site")
    return made / "site"


def run(site, code):
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(site)!r}); {code}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=site.parent,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wheel_carries_every_rule_grammar_and_schema(unpacked):
    def inside(folder, name):
        return {path.relative_to(folder / name) for path in (folder / name).rglob("*") if path.is_file()}

    packed = unpacked / "checker" / "_data"
    assert inside(packed, "rules") == inside(ROOT, "rules")
    assert inside(packed, "grammars") == inside(ROOT, "grammars")
    assert (unpacked / "checker" / "reporters" / "schema.json").is_file()
    assert (unpacked / "checker" / "quantity" / "units.txt").is_file()


def test_a_wheel_lints_by_itself(unpacked):
    code = "from checker import data; print(data.folder('rules'), data.folder('grammars'))"
    assert run(unpacked, code).split() == [
        str(unpacked / "checker" / "_data" / "rules"),
        str(unpacked / "checker" / "_data" / "grammars"),
    ]
    listed = "from checker.cli import main; sys.argv = ['lint-letter', 'rules']; main()"
    assert "sum-mismatch" in run(unpacked, listed)


def test_a_broken_wheel_never_reads_a_strangers_folder(unpacked, tmp_path):
    import shutil

    site = tmp_path / "site"
    shutil.copytree(unpacked / "checker", site / "checker", ignore=shutil.ignore_patterns("_data"))
    (site / "rules").mkdir()
    code = "from checker import data\ntry: data.folder('rules')\nexcept FileNotFoundError as e: print(e)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(site)!r})\n{code}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert "install it again" in done.stdout


def test_the_licence_is_that_of_the_project():
    assert (ROOT / "LICENSE").read_text("utf-8").lstrip().startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert 'license = "EUPL-1.2"' in (ROOT / "pyproject.toml").read_text("utf-8")
