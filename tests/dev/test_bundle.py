"""A bundle installs lint-letter on a machine without a network.

What is packed is tested with wheels made here. The test marked `outside` fetches the real ones, installs the
bundle in a network namespace without a network, and checks letters there.
"""

import hashlib
import io
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from checker.dev.bundle import bundle
from checker.dev.bundle.target import PLATFORMS, Target
from checker.dev.bundle.wheels import MissingError, gather
from tests.readers.build_pdf import TOP, line, pdf

ROOT = Path(__file__).parents[2]
VERSIONS = {"justhtml": "3.99"}  # all others are new enough with 99
TAGS = ("win_amd64", "manylinux_2_17_x86_64", "macosx_11_0_arm64")
NOT_A_DAY = "Het overleg is op donderdag 27 maart 2026 in Utrecht."


def wheel(folder, name, version="99", *, requires=(), extras=(), platform=None):
    """Make a wheel that holds nothing but what it says of itself."""
    tag = "py3-none-any" if platform is None else f"cp312-cp312-{platform}"
    told = f"{name.replace('-', '_')}-{version}"
    lines = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    lines += [f"Requires-Dist: {one}" for one in requires]
    lines += [f"Provides-Extra: {one}" for one in extras]
    with zipfile.ZipFile(folder / f"{told}-{tag}.whl", "w") as made:
        made.writestr(f"{told}.dist-info/METADATA", "\n".join(lines) + "\n")
        made.writestr(f"{told}.dist-info/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        made.writestr(f"{told}.dist-info/RECORD", "")
    return folder / f"{told}-{tag}.whl"


@pytest.fixture
def index(tmp_path):
    """A folder of wheels in place of a package index."""
    folder = tmp_path / "index"
    folder.mkdir()
    return folder


@pytest.fixture
def ours(tmp_path):
    """A wheel that requires what ours might."""
    (tmp_path / "ours").mkdir()
    return wheel(
        tmp_path / "ours",
        "lint-letter",
        "1",
        requires=[
            "click>=8",
            'pdfium; extra == "pdf"',
            'server[web]; extra == "lsp"',
            'scipy; extra == "fit"',
        ],
        extras=["pdf", "lsp", "fit"],
    )


def gathered(ours, platform, folder, index):
    folder.mkdir()
    return [
        path.name.partition("-")[0] for path in gather(ours, Target(platform, "3.12"), folder, source=index)
    ]


def test_each_machine_gets_what_it_needs_and_not_what_the_one_that_packs_would_need(ours, index, tmp_path):
    wheel(
        index,
        "click",
        requires=['colorama; platform_system == "Windows"', f'tomli; python_version == "{this_python()}"'],
    )
    wheel(index, "server", requires=['sockets>=2; extra == "web"'], extras=["web"])
    for name in ("colorama", "tomli", "sockets"):
        wheel(index, name)
    for tag in TAGS:
        wheel(index, "pdfium", platform=tag)
    always = ["click", "lint_letter", "pdfium", "server", "sockets"]
    if this_python() == "3.12":
        always = sorted([*always, "tomli"])
    assert gathered(ours, "win_amd64", tmp_path / "w", index) == sorted([*always, "colorama"])
    assert gathered(ours, "manylinux_2_28_x86_64", tmp_path / "l", index) == always
    assert gathered(ours, "macosx_11_0_arm64", tmp_path / "m", index) == always
    assert [path.name for path in (tmp_path / "w").glob("pdfium*")] == ["pdfium-99-cp312-cp312-win_amd64.whl"]


def test_what_no_wheel_is_of_is_named(ours, index, tmp_path):
    wheel(index, "click")
    wheel(index, "server", extras=["web"])
    wheel(index, "pdfium", platform="win_amd64")
    (index / "sockets-2.tar.gz").write_bytes(b"")
    (tmp_path / "w").mkdir()
    with pytest.raises(MissingError, match="pdfium"):
        gather(ours, Target("macosx_11_0_arm64", "3.12"), tmp_path / "w", source=index)


@pytest.fixture(scope="module")
def bundles(tmp_path_factory):
    """The bundle of each platform, of our own wheel and empty ones of what it requires."""
    made = tmp_path_factory.mktemp("bundles")
    (made / "index").mkdir()
    for name in dependencies():
        wheel(made / "index", name, VERSIONS.get(name, "99"))
    for platform in PLATFORMS:
        given = ["--platform", platform, "--python", "3.12", "--out", str(made)]
        assert bundle([*given, "--wheels", str(made / "index")]) == 0
    return made


def dependencies():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [Requirement(one).name for one in (*project["dependencies"], *extras["lsp"], *extras["pdf"])]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_bundle_has_wheels_scripts_words_in_two_languages_and_the_sum_of_each_file(bundles, platform):
    (path,) = bundles.glob(f"*{platform}*.zip")
    with zipfile.ZipFile(path) as packed:
        files = {name.partition("/")[2]: packed.read(name) for name in packed.namelist()}
        rights = {
            name.partition("/")[2]: packed.getinfo(name).external_attr >> 16 for name in packed.namelist()
        }
    assert {name.partition("/")[0] for name in zipfile.ZipFile(path).namelist()} == {path.stem}
    assert {
        "install.sh",
        "install.ps1",
        "install.cmd",
        "install.py",
        "LEESMIJ.txt",
        "README.txt",
    } <= files.keys()
    assert {name.split("-")[0].removeprefix("wheels/") for name in files if name.startswith("wheels/")} == {
        "lint_letter",
        *dependencies(),
    }
    sums = dict(reversed(line.split("  ")) for line in files.pop("SHA256SUMS").decode().splitlines())
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    assert rights["install.sh"] & 0o111
    assert b"\r\n" in files["install.cmd"]
    assert b"\r" not in files["install.sh"]
    assert not any(
        word in content for word in (b"@VERSION", b"@PYTHON", b"@NAME") for content in files.values()
    )
    assert not any(
        b"http" in content for name, content in files.items() if name.startswith(("install", "bun"))
    )


def test_a_bundle_has_the_documents_and_the_extension_for_libreoffice(bundles):
    (path,) = bundles.glob("*win_amd64*.zip")
    with zipfile.ZipFile(path) as packed:
        files = {name.partition("/")[2]: packed.read(name) for name in packed.namelist()}
    for page in ("LEESMIJ.md", "docs/libreoffice.md", "docs/rules/nl/sum-mismatch.md"):
        assert files[page] == (ROOT / page).read_bytes()
    with zipfile.ZipFile(io.BytesIO(files["lint-letter.oxt"])) as extension:
        source = ROOT / "editors" / "libreoffice" / "lint_letter.py"
        assert extension.read("lint_letter.py") == source.read_bytes()
    assert all(b"lint-letter.oxt" in files[page] for page in ("LEESMIJ.txt", "README.txt", "LEESMIJ.md"))
    links = {
        (Path(page).parent / link).as_posix()
        for page in files
        if page == "LEESMIJ.md"
        for link in re.findall(r"\]\(([^)#]+)", files[page].decode())
    }
    assert links <= files.keys()


def test_the_same_files_make_the_same_bundle(bundles, tmp_path):
    (path,) = bundles.glob("*win_amd64*.zip")
    given = ["--platform", "win_amd64", "--python", "3.12", "--out", str(tmp_path)]
    bundle([*given, "--wheels", str(bundles / "index")])
    assert (tmp_path / path.name).read_bytes() == path.read_bytes()


@pytest.fixture
def unpacked(bundles, tmp_path):
    (path,) = bundles.glob("*manylinux*.zip")
    with zipfile.ZipFile(path) as packed:
        packed.extractall(tmp_path)
    return tmp_path / path.stem


def installer(unpacked, **told):
    """Return the functions of install.py, as on a machine that its bundle is for; ``told`` is otherwise."""
    import platform

    here = {"system": platform.system(), "machine": platform.machine(), "python": this_python()}
    file = unpacked / "bundle.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | here | told))
    lines = (unpacked / "SHA256SUMS").read_text().splitlines()
    kept = [line for line in lines if not line.endswith("bundle.json")]
    (unpacked / "SHA256SUMS").write_text("\n".join(kept) + "\n")
    return runpy.run_path(str(unpacked / "install.py"))["main"]


def this_python():
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.mark.parametrize(
    ("told", "dutch", "english"),
    [
        ({"python": "3.99"}, "Deze bundel is voor Python 3.99", "This bundle is for Python 3.99"),
        ({"machine": "abacus"}, "abacus; dit is", "abacus; this is"),
    ],
)
def test_on_another_machine_it_is_refused_in_both_languages(unpacked, tmp_path, capsys, told, dutch, english):
    assert installer(unpacked, **told)([str(tmp_path / "there")]) == 2
    said = capsys.readouterr().err
    assert dutch in said
    assert english in said
    assert not (tmp_path / "there").exists()


def test_a_damaged_bundle_is_not_installed(unpacked, tmp_path, capsys):
    (unpacked / "LICENSE").write_text("another")
    assert installer(unpacked)([str(tmp_path / "there")]) == 2
    assert "LICENSE is missing or damaged" in capsys.readouterr().err


def test_a_folder_that_is_no_environment_is_not_emptied(unpacked, tmp_path, capsys):
    (tmp_path / "there" / "venv").mkdir(parents=True)
    (tmp_path / "there" / "venv" / "mine.txt").write_text("mine")
    assert installer(unpacked)([str(tmp_path / "there")]) == 2
    assert "choose another folder" in capsys.readouterr().err
    assert (tmp_path / "there" / "venv" / "mine.txt").exists()


@pytest.mark.parametrize(
    "given",
    [
        [],
        ["--platform", "amiga", "--python", "3.12"],
        ["--platform", "win_amd64", "--python", "3.9"],
        ["--platform", "win_amd64", "--python", "twelve"],
    ],
)
def test_a_bundle_for_no_machine_is_refused(given):
    with pytest.raises(SystemExit) as refused:
        bundle(given)
    assert refused.value.code == 2


@pytest.mark.outside
@pytest.mark.skipif(sys.platform != "linux", reason="a network namespace is Linux's")
@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_real_bundle_is_made_and_here_installed_and_used_without_a_network(platform, tmp_path, capsys):
    given = ["--platform", platform, "--python", this_python(), "--out", str(tmp_path)]
    if bundle(given) != 0:
        pytest.skip(f"the wheels cannot be had: {capsys.readouterr().err}")
    (path,) = tmp_path.glob("*.zip")
    assert 5e6 < path.stat().st_size < 40e6
    if "manylinux" in platform:
        used_without_a_network(path, tmp_path)


def used_without_a_network(path, folder):
    """Install a bundle and check a Word letter and a PDF, where no address can be reached."""
    alone = ["unshare", "-rn"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], check=False).returncode:
        pytest.skip("no network namespace can be made here")
    with zipfile.ZipFile(path) as packed:
        packed.extractall(folder)
    shutil.copy(ROOT / "examples" / "voortgang-bruggen.docx", folder)
    (folder / "brief.pdf").write_bytes(pdf([line(NOT_A_DAY, TOP)]))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    environment = {**kept, "HOME": str(folder / "home"), "PYTHON": sys.executable, "LC_ALL": "C.UTF-8"}

    def run(*words):
        return subprocess.run(
            [*alone, *words],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            input="",
        )

    installed = run("sh", str(folder / path.stem / "install.sh"))
    assert installed.returncode == 0, installed.stdout + installed.stderr
    program = str(folder / "home" / ".local" / "bin" / "lint-letter")
    assert program in installed.stdout
    word = run(program, "voortgang-bruggen.docx", "--annotate", "checked.docx")
    assert (word.returncode, "[count-mismatch]" in word.stdout) == (1, True), word.stderr
    assert (folder / "checked.docx").exists()
    found = run(program, "brief.pdf", "--format", "json")
    assert [one["rule"] for one in json.loads(found.stdout)["files"][0]["findings"]] == ["weekday-mismatch"]
    assert run(program, "lsp").returncode == 0, "the editor's server ends with its editor"
    assert run(program, "serve", "--help").returncode == 0
    again = run("sh", str(folder / path.stem / "install.sh"))
    assert again.returncode == 0, "a new one replaces the old one"
