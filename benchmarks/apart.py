"""What did a process of its own say, and what did it take?"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any


def apart(script: str, *arguments: str, timeout: float = 60) -> dict[str, Any]:
    """Run a script and return the JSON that it prints, with ``wall`` (seconds in all) and ``wrong`` (or "").

    Wrong is what must not be: it hangs, it ends with an error, or it writes one.
    """
    found: dict[str, Any] = {}
    began = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, script, *arguments], capture_output=True, text=True, timeout=timeout, check=False
        )
        if done.returncode == 0:
            found = json.loads(done.stdout)
        wrong = done.stderr.strip().rpartition("\n")[2] if done.returncode or done.stderr else ""
    except subprocess.TimeoutExpired:
        wrong = "it hangs"
    return {**found, "wall": time.perf_counter() - began, "wrong": wrong}


def megabytes() -> int:
    """Return the most memory that this process, or one that it started, ever had; 0 where nobody counts."""
    try:
        import resource
    except ImportError:
        return 0
    used = [resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]
    try:  # what getrusage says of itself may be its parent's
        with Path("/proc/self/status").open(encoding="ascii") as status:
            used += [int(line.split()[1]) for line in status if line.startswith("VmHWM")]
    except OSError:
        used.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return max(used) // 1024
