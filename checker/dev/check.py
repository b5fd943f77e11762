"""Is the project in order? One command, the same for a developer and for CI: there is no second list."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# In the order in which they tell most for the least waiting; each is run by the Python that runs this.
GATES: Mapping[str, Sequence[str]] = {
    "ruff": ("-m", "ruff", "check", "--quiet", "."),
    "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "mypy": ("-m", "mypy", "--no-error-summary"),
    "imports": ("-c", _IMPORTS),
    "generated": ("-m", "checker.dev", "generate", "--check"),
    "tests": ("-m", "pytest", "-m", "not outside", "-n", "auto", "--dist", "worksteal"),  # one for each core
    "outside": (
        "-m",
        "pytest",
        "-m",
        "outside",
        "-rs",
    ),  # with Neovim, LibreOffice ... where they are installed
}


def run(arguments: Sequence[str]) -> int:
    """Run the gates that are named, all if none is; return 0 if every one of them passes."""
    unknown = [name for name in arguments if name not in GATES]
    if unknown:
        print(f"no gate {unknown[0]!r}; there are: {', '.join(GATES)}", file=sys.stderr)
        return 2
    passed = {name: _passes(name) for name in arguments or GATES}
    print("\n" + "\n".join(f"{name:9}  {'ok' if ok else 'FAILED'}" for name, ok in passed.items()))
    return 0 if all(passed.values()) else 1


def _passes(name: str) -> bool:
    print(f"== {name}", flush=True)
    started = time.monotonic()
    gate = [sys.executable, *GATES[name]]
    # No gate asks anything: one that is started in the background is never stopped for the keyboard.
    code = subprocess.run(gate, cwd=_ROOT, check=False, stdin=subprocess.DEVNULL).returncode  # noqa: S603  our own words
    print(f"   {time.monotonic() - started:.1f} s", flush=True)
    return code == 0
