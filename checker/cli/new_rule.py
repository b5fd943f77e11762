"""What does a new rule file begin with?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checker import data
from checker.cli.faulty import MisusedError
from checker.cli.own_folder import own_folder, write_new
from checker.rulebook.own_languages import FOLDER

LANGUAGES = ("nl", "en")
UNFILLED = "..."
_ID = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SAYS: Mapping[str, str] = {
    "nl": "De delen tellen op tot {derived}; hier staat {stated}.",
    "en": "The parts add up to {derived}; the text says {stated}.",
}
_FOUND: Mapping[str, tuple[str, str]] = {
    "nl": (
        "Er zijn [[part|700]] oude, [[part|350]] nieuwe en [[part|200]] grote, samen [[total|1.260]] zaken.",
        "De delen tellen op tot 1.250; hier staat 1.260.",
    ),
    "en": (
        "We had [[part|700]] old, [[part|350]] new and [[part|200]] large, a total of [[total|1,260]] cases.",
        "The parts add up to 1,250; the text says 1,260.",
    ),
}
_NAMED: Mapping[str, tuple[str, str, str]] = {
    "nl": (
        "wat er in de brief fout ging",
        "wat erop lijkt en klopt",
        "wat erop lijkt en over iets anders gaat",
    ),
    "en": (
        "what went wrong in the letter",
        "what looks like it and is right",
        "what looks like it and is about something else",
    ),
}
_REMARKS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "title": "wat de regel vindt, op een regel",
        "status": "stable als hij op echte brieven is beproefd",
        "severity": "error | warning | note",
        "given": "een soort bewering, of find: met eigen rollen en plaatsen",
        "certainty": "hoeveel ervoor moet spreken, waar bewijs dat zegt, als in sum-mismatch",
        "at": "de rol waarvan de plaats de bevinding is",
        "cannot-detect": "wat zwijgen van deze regel niet betekent",
        "silent-on": "wat erop lijkt en klopt, zoals echte brieven het hebben",
        "examples": "in elke taal een die iets vindt en een die erop lijkt en klopt",
    },
    "en": {
        "title": "what it finds, in one line",
        "status": "stable once it was measured on real letters",
        "severity": "error | warning | note",
        "given": "a claim kind, or find: with roles and places of your own",
        "certainty": "how much must speak for it, if evidence does, as in sum-mismatch",
        "at": "the role whose place is the finding's",
        "cannot-detect": "what silence of this rule does not mean",
        "silent-on": "what looks like it and is right, as real letters have it",
        "examples": "in each language one that finds and a near miss",
    },
}


def new_rule(name: str, folder: str | None, languages: Sequence[str], ui: str) -> Path:
    """Write NAME.yaml, to be filled in, into a folder of one's own, and return its path.

    Raises:
        MisusedError: the name is none, or one of ours; the folder has no such language, or none is known.
        FaultyError: there is such a rule, or it cannot be written.
    """
    if not _ID.fullmatch(name):
        raise MisusedError(f"{name!r} is no name of a rule: write lower-case words with hyphens between")
    if data.folder("rules").joinpath(f"{name}.yaml").is_file():
        raise MisusedError(f"the rule {name!r} is one of ours; give yours another name")
    own = own_folder(folder)
    path = own / f"{name}.yaml"
    known = (*LANGUAGES, *sorted(file.stem for file in (own / FOLDER).glob("*.yaml")))
    for language in languages:
        if language not in known:
            raise MisusedError(f"--lang: {language!r} is none of {', '.join(known)}")
    write_new(path, scaffold(name, languages, ui))
    return path


def scaffold(name: str, languages: Sequence[str] = LANGUAGES, ui: str = "en") -> str:
    """Return a rule file that speaks these languages, explained in ``ui``."""
    return "".join(f"{line}\n" for line in _lines(name, languages, _REMARKS[ui], _NAMED[ui]))


def _lines(
    name: str, languages: Sequence[str], said: Mapping[str, str], named: tuple[str, str, str]
) -> Iterator[str]:
    yield f"id: {name}"
    yield from _prose("title", languages, said)
    yield _remarked("status: experimental", said["status"])
    yield _remarked("severity: warning", said["severity"])
    yield _remarked("given: breakdown", said["given"])
    yield "then: {relation: sum, whole: total, parts: part}"
    yield _remarked("certainty: {likely: -18}", said["certainty"])
    yield _remarked("at: total", said["at"])
    yield "message:"
    for language in languages:
        yield f'  {language}: "{_SAYS.get(language, _SAYS["en"])}"'
    for key in ("why", "cannot-detect", "false-positives", "silent-on"):
        yield from _prose(key, languages, said)
    yield _remarked("examples:", said["examples"])
    for language in languages:
        letter, finds = _FOUND.get(language, (UNFILLED, UNFILLED))
        yield from _example(named[0], language, letter, f'"{finds}"')
        yield from _example(named[1], language, UNFILLED, "nothing")
    yield from _example(named[2], languages[0], UNFILLED, "nothing")


def _prose(key: str, languages: Sequence[str], said: Mapping[str, str]) -> Iterator[str]:
    yield _remarked(f"{key}:", said[key]) if key in said else f"{key}:"
    yield from (f"  {language}: {UNFILLED}" for language in languages)


def _example(name: str, language: str, letter: str, finds: str) -> Iterator[str]:
    yield f"  - name: {name}"
    yield f"    lang: {language}"
    yield "    letter: |"
    yield f"      {letter}"
    yield f"    finds: {finds}"


def _remarked(line: str, remark: str) -> str:
    return f"{line:38} # {remark}"
