"""What do runs on a hostile folder start, write, and connect to? `python benchmarks/traced.py [WORD ...]`

A folder is made as somebody might send it: a repository whose settings name programs for everything that git
can run, modules that are called like ours, links that lead out of the folder, letters that refer to files and
addresses elsewhere. Each command runs on it under strace (Linux, and a machine where one may trace); with
words only those whose name has one. Told are the programs that were started, the files that were opened for
writing, moved, made or taken away, and the sockets; exit code 1 if one of them is none of

- git, and our own interpreter;
- what the command names, what has a name of our own for a while (``.lint-letter-...``), the cache, and the
  trial by which Python finds the folder for temporary files;
- the socket on which ``serve`` answers this machine;

or if a file that a link leads to outside of the folder was opened at all.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.readers import hostile  # noqa: E402  of this checkout
from tests.readers.build_docx import docx, element, link, p, package, relations  # noqa: E402

_CALLS = (
    "execve,execveat,open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,symlinkat,"
)
_CALLS += "rename,renameat,renameat2,unlink,unlinkat,rmdir,truncate,chmod,fchmodat,chown,lchown,fchownat,"
_CALLS += "setxattr,lsetxattr,socket,connect,bind,sendto"
_LINE = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (-?\d+|\?)")
_IN_FOLDER = re.compile(r'(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, "((?:[^"\\]|\\.)*)"')
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITES = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)")
_OURS = re.compile(r"\.lint-letter-[0-9a-f]{16}(?:/|$)")
_SINKS = frozenset({"/dev/null", "/dev/tty"})
_WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken."
_LETTERS = ("entity.docx", "entity.odt", "laughs.docx", "bomb.docx", "nested.docx", "circles.docx")
_TRAPS = (
    *("filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.external", "diff.x.command"),
    *("diff.x.textconv", "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass"),
    *("core.alternateRefsCommand", "core.gitProxy", "credential.helper", "gpg.program", "alias.ls-tree"),
)
_MODULES = ("click", "msgspec", "checker", "re", "json", "sitecustomize", "usercustomize", "lark")


class Command(Struct, frozen=True):
    """A command: what it is called, its words, and the files that it names to be written."""

    name: str
    words: Sequence[str]
    written: Sequence[str] = ()


_COMMANDS = (
    Command("lint", ["lint", "."]),
    Command("changed", ["lint", ".", "--changed-since", "HEAD"]),
    Command("claims", ["claims", ".", "--format", "json", "--output", "claims.json"], ["claims.json"]),
    Command("annotate", ["lint", "brief.docx", "--annotate", "copy.docx"], ["copy.docx"]),
    Command("in-place", ["lint", "brief.docx", "--in-place"], ["brief.docx"]),
    Command("annexes", ["lint", "brief.docx", "--with", "brief.pdf", "--with", "brief.odt"]),
    Command("serve", ["serve"]),
)


def main(words: Sequence[str]) -> int:
    """Run the commands, and tell of each what it did."""
    if shutil.which("strace") is None:
        print("strace is not installed")
        return 2
    wrong = 0
    for command in _COMMANDS:
        if not words or any(word in command.name for word in words):
            with tempfile.TemporaryDirectory() as around:
                wrong += _told(command, Path(around).resolve())
    print(f"\n{wrong} of them must not be")
    return int(wrong > 0)


def _told(command: Command, around: Path) -> int:
    folder = _hostile(around)
    code, calls = _traced(command, around, folder)
    seen: dict[str, Counter[str]] = {kind: Counter() for kind in ("start", "write", "socket", "open")}
    for call, said, came in calls:
        for kind, what in _of(call, said, came, folder):
            seen[kind][what] += 1
    allowed = {str(folder / name) for name in command.written}
    wrong = [f"started {program}" for program in seen["start"] if not _is_ours(program)]
    wrong += [f"opened {path}" for path in seen["open"] if path.startswith(str(around / "outside"))]
    wrong += [f"wrote {path}" for path in seen["write"] if not _may_be_written(path, allowed, around)]
    wrong += [
        f"spoke: {said}" for said in seen["socket"] if command.name != "serve" or "127.0.0.1" not in said
    ]
    if (around / "ran").exists():
        wrong.append("a program of the folder ran")
    programs = ", ".join(f"{Path(program).name} {times}" for program, times in sorted(seen["start"].items()))
    written = sum(path in allowed for path in seen["write"])
    print(f"{'!' if wrong else ' '} {command.name:9} exit code {code}; started {programs}; ", end="")
    print(f"wrote {written} of {len(allowed)} named; {len(seen['socket'])} sockets")
    for one in sorted(wrong):
        print(f"    {one}")
    return len(wrong)


def _traced(command: Command, around: Path, folder: Path) -> tuple[int, Iterator[tuple[str, str, str]]]:
    """Run a command under strace; return its exit code and its calls: name, words, and what came of it."""
    trace = around / "trace"
    strace = ["strace", "-f", "-y", "-s", "8192", "-o", str(trace), "-e", f"trace={_CALLS}"]
    run = [*strace, sys.executable, "-P", "-m", "checker", *command.words]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | {
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CACHE_HOME": str(around / "cache"),
        "TMPDIR": str(around / "own"),
    }
    if command.name == "serve":
        code = _served(run, folder, environment)
    else:
        done = subprocess.run(run, cwd=folder, env=environment, capture_output=True, check=False)
        code = done.returncode
    lines = trace.read_text("utf-8", "replace").splitlines()
    found = (_LINE.match(line) for line in _whole(lines))
    return code, ((one[1], one[2], one[3]) for one in found if one)


def _whole(lines: Sequence[str]) -> Iterator[str]:
    """Give the lines of a trace; a call that another one interrupted stands on two."""
    begun: dict[str, str] = {}
    for line in lines:
        process = line.partition(" ")[0]
        if line.endswith(" <unfinished ...>"):
            begun[process] = line.removesuffix(" <unfinished ...>")
        elif " resumed>" in line and process in begun:
            yield begun.pop(process) + line.partition(" resumed>")[2]
        else:
            yield line


def _of(call: str, said: str, came: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Give what a call did: the program it started, the file it wrote, the socket it wanted."""
    found = _PATH.search(said)
    paths = [os.path.join(one[1] or folder, one[2]) for one in _IN_FOLDER.finditer(said)]  # noqa: PTH118
    paths = paths or [os.path.join(folder, one[1]) for one in _PATH.finditer(said)]  # noqa: PTH118
    if call.startswith("exec"):
        if came == "0" and found:
            yield "start", found[1]
    elif call in ("socket", "connect", "bind", "sendto"):
        if call != "socket" and "AF_" in said:
            yield "socket", f"{call}({said})"
    elif call.startswith(("open", "creat")):
        yield from (("open", path) for path in paths[:1])
        if call == "creat" or _WRITES.search(said.rpartition('"')[2]):
            yield from (("write", path) for path in paths[:1])
    else:
        yield from (("write", path) for path in paths)


def _is_ours(program: str) -> bool:
    return program == sys.executable or program == shutil.which("git")


def _may_be_written(path: str, allowed: set[str], around: Path) -> bool:
    whole = os.path.normpath(path)
    if _OURS.search(whole) or whole in allowed or whole in _SINKS:
        return True
    return Path(whole).is_relative_to(around / "cache") or Path(whole).parent == around / "own"


def _served(run: Sequence[str], folder: Path, environment: Mapping[str, str]) -> int:
    """Start the page, drop letters on it, and interrupt it."""
    with subprocess.Popen(
        run, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as server:
        assert server.stdout is not None
        url = server.stdout.readline().decode().strip()
        origin = url.rpartition("/")[0].rpartition("/")[0]
        for name in sorted(path.name for path in folder.iterdir() if path.is_file()):
            for asked in ("report", "copy"):
                content = (folder / name).read_bytes()
                headers = {"Origin": origin, "Content-Type": "application/octet-stream", "X-Name": name}
                request = urllib.request.Request(url + asked, content, headers, method="POST")
                try:
                    urllib.request.urlopen(request, timeout=60).read()
                except urllib.error.HTTPError as error:
                    error.read()  # it has no copy
        own = subprocess.run(["pgrep", "-P", str(server.pid)], capture_output=True, text=True, check=True)
        os.kill(int(own.stdout.split()[0]), signal.SIGINT)
        until = time.monotonic() + 30
        while server.poll() is None and time.monotonic() < until:
            time.sleep(0.1)
        server.kill()
    return server.returncode


def _hostile(around: Path) -> Path:
    """Make the folder, what its links lead to, and the program that its settings name."""
    folder, outside = around / "received", around / "outside"
    for each in (folder, outside, around / "own"):
        each.mkdir()
    for name, content in hostile.ordinary().items():
        (folder / name).write_bytes(content)
    corpus = hostile.corpus(str(outside / "secret.txt"))
    for name in _LETTERS:
        (folder / name).write_bytes(corpus[name]())
    (folder / "brief.docx").write_bytes(docx(p(_WRONG)))
    (folder / "far.docx").write_bytes(_far(str(outside / "secret.txt")))
    (outside / "secret.txt").write_text(_WRONG, "utf-8")
    program = around / "program"
    program.write_text(f"#!/bin/sh\n: > '{around / 'ran'}'\ncat\n", "utf-8")
    program.chmod(0o755)
    for name in ("git", "python3", "pdftotext"):
        shutil.copy(program, folder / name)
    for name in _MODULES:
        (folder / f"{name}.py").write_text(f"open({str(around / 'ran')!r}, 'w')\n", "utf-8")
    _repository(folder, program)
    (folder / "nota.txt").write_text(_WRONG, "utf-8")
    (folder / "geheim.txt").symlink_to(outside / "secret.txt")
    (folder / "bijlagen").symlink_to(outside)
    return folder


def _far(path: str) -> bytes:
    """Return a letter whose parts lie elsewhere."""
    places = (f"file://{path}", path, f"../../../../../..{path}", "http://127.0.0.1:9/x", r"\\127.0.0.1\x\y")
    links = [
        link(f"{kind}{at}", kind, f'{place}"{mode}'.removesuffix('"'))
        for at, place in enumerate(places)
        for kind, mode in (("attachedTemplate", ' TargetMode="External"'), ("footnotes", ""))
    ]
    files = {"word/document.xml": element("document", f"<w:body>{p(_WRONG)}</w:body>")}
    files["_rels/.rels"] = relations([link("main", "officeDocument", "word/document.xml")])
    return package(files | {"word/_rels/document.xml.rels": relations(links)})


def _repository(folder: Path, program: Path) -> None:
    def git(*words: str) -> None:
        own = ["-c", "user.name=J. de Wit", "-c", "user.email=j@example.org"]
        subprocess.run(["git", *own, *words], cwd=folder, check=True, capture_output=True)

    git("init", "-q")
    git("add", "brief.txt", "brief.docx")
    git("commit", "-qm", "first")
    for hook in ("post-index-change", "reference-transaction", "post-checkout"):
        shutil.copy(program, folder / ".git" / "hooks" / hook)
    for key in _TRAPS:
        git("config", key, str(program))
    (folder / ".gitattributes").write_text("* filter=x diff=x\n", "utf-8")
    later = time.time() + 100
    os.utime(folder / "brief.txt", (later, later))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
