"""How is lint-letter installed from the bundle in which this file stands? Without a network.

Started by install.sh, install.ps1 or install.cmd, or by hand: ``python3 install.py [FOLDER]``. It needs
nothing but Python itself, and says everything in Dutch and in English.
"""

import hashlib
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
PROGRAM = "lint-letter.exe" if WINDOWS else "lint-letter"


def main(arguments: list[str]) -> int:
    """Install into the folder that is named, else the user's own; return the exit code."""
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        return refuse("Gebruik: install.py [MAP]", "Usage: install.py [FOLDER]")
    bundle = json.loads((HERE / "bundle.json").read_text("utf-8"))
    folder = Path(arguments[0] if arguments else own_folder()).absolute()
    environment = folder / "venv"
    python = environment / ("Scripts/python.exe" if WINDOWS else "bin/python")
    wrong = unfit(bundle) or changed() or taken(environment)
    if wrong:
        return refuse(*wrong)
    tell(f"lint-letter wordt gezet in {folder} ...", f"Installing lint-letter in {folder} ...")
    if run(sys.executable, "-I", "-m", "venv", "--clear", environment):
        return refuse(
            "Python kan hier geen omgeving maken; op Debian en Ubuntu ontbreekt dan het pakket python3-venv.",
            "Python cannot make an environment here; Debian and Ubuntu have it in the package python3-venv.",
        )
    alone = ("--isolated", "--no-index", "--find-links", HERE / "wheels", "--no-cache-dir")
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    if run(python, "-I", "-m", "pip", "install", *alone, *quiet, bundle["requirement"]):
        return refuse("pip kon het niet installeren; zie hierboven.", "pip could not install it; see above.")
    program = placed(python.parent / PROGRAM, folder / "bin" / PROGRAM)
    if not WINDOWS and not arguments:
        program = placed(program, Path.home() / ".local" / "bin" / PROGRAM)
    if run(program, "--version"):
        return refuse(f"{program} start niet.", f"{program} does not start.")
    tell(
        f'Klaar. Kijk een brief na met:\n  "{program}" --ui nl brief.docx',
        f'Done. Check a letter with:\n  "{program}" letter.docx',
    )
    return 0


def own_folder() -> str:
    """Return the folder for a program of this user alone."""
    if WINDOWS:
        return os.path.join(os.environ["LOCALAPPDATA"], "lint-letter")  # noqa: PTH118
    return os.path.expanduser("~/.local/share/lint-letter")  # noqa: PTH111


def unfit(bundle: dict[str, str]) -> tuple[str, str] | None:
    """Return why this Python or machine is not the one that the bundle is for."""
    python = ".".join(map(str, sys.version_info[:2]))
    here, there = (platform.system(), platform.machine()), (bundle["system"], bundle["machine"])
    if here != there:
        return (
            f"Deze bundel is voor {' '.join(there)}; dit is {' '.join(here)}.",
            f"This bundle is for {' '.join(there)}; this is {' '.join(here)}.",
        )
    if python != bundle["python"]:
        return (
            f"Deze bundel is voor Python {bundle['python']}; dit is Python {python}.",
            f"This bundle is for Python {bundle['python']}; this is Python {python}.",
        )
    return None


def changed() -> tuple[str, str] | None:
    """Return which file is not as it was packed: a half copied bundle is not installed."""
    for line in (HERE / "SHA256SUMS").read_text("utf-8").splitlines():
        sum_, _, name = line.partition("  ")
        path = HERE / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != sum_:
            return (
                f"{name} ontbreekt of is beschadigd; pak de bundel opnieuw uit.",
                f"{name} is missing or damaged; unpack the bundle again.",
            )
    return None


def taken(environment: Path) -> tuple[str, str] | None:
    """Return that something else stands where the environment would be emptied."""
    if not environment.exists() or (environment / "pyvenv.cfg").is_file():
        return None
    return (
        f"{environment} is geen omgeving van lint-letter; kies een andere map.",
        f"{environment} is no environment of lint-letter; choose another folder.",
    )


def placed(program: Path, link: Path) -> Path:
    """Let the program be called from a folder without Python's own; what is not ours there stays."""
    if WINDOWS:
        link.parent.mkdir(parents=True, exist_ok=True)
        link.write_bytes(program.read_bytes())  # it holds the path of its Python
        return link
    if link.is_symlink() or not link.exists():
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(program)
        return link
    tell(f"{link} bestaat al en blijft staan.", f"{link} is there already and stays.")
    return program


def run(*words: object) -> int:
    """Run a program and return its exit code."""
    return subprocess.run([str(word) for word in words], check=False).returncode  # noqa: S603


def tell(dutch: str, english: str) -> None:
    """Say it in both languages."""
    print(f"{dutch}\n{english}\n", flush=True)


def refuse(dutch: str, english: str) -> int:
    """Say in both languages why nothing more was done."""
    print(f"{dutch}\n{english}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
