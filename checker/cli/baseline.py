"""Which findings were there already, so that only new ones count?

A baseline is a file with the fingerprints of findings, by letter; they survive edits elsewhere in the
letter. Its paths are seen from the folder it lies in, so that it holds wherever the program is started.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from checker.lint import Report
from checker.ordinary import content
from checker.suppressions import Suppressed

_VERSION = 1
_LARGEST = 16 * 1024 * 1024  # bytes: of a hundred thousand findings


class Baseline(Struct, frozen=True):
    """The file at ``path``, and what stands in it: of each letter fingerprints with the rule of each."""

    path: str
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, letter: str) -> frozenset[str]:
        """Return the fingerprints of a letter."""
        return frozenset(self.files.get(self._name(letter), ()))

    def stale(self, reports: Iterable[Report]) -> int:
        """Return how many entries of letters that were read are no findings any more."""
        return sum(
            len(self.of(report.path) - {one.finding.fingerprint for one in report.suppressed})
            for report in reports
            if not report.unlinted
        )

    def renewed(self, reports: Iterable[Report]) -> "Baseline":
        """Return the baseline with what was found now.

        Of letters that were not linted this time it keeps what it has, as long as they are there; of the
        others what deserves a look, if it was known: it is there with --thorough and without.
        """
        folder = Path(self.path).parent
        files = {name: known for name, known in self.files.items() if (folder / name).exists()}
        for report in reports:
            if not report.unlinted:
                found = [one.finding for one in report.suppressed if one.by == "baseline"]
                known = self.of(report.path)
                found += [one for one in report.looks if one.fingerprint in known]
                files[self._name(report.path)] = {one.fingerprint: one.rule for one in found}
        return Baseline(self.path, {name: known for name, known in sorted(files.items()) if known})

    def text(self) -> str:
        """Return the file's text: the same findings make the same file."""
        import json  # noqa: PLC0415  start-up time

        files = {name: dict(sorted(known.items())) for name, known in self.files.items()}
        made = "by lint-letter --write-baseline; findings that are known are not counted"
        whole = {"made": made, "version": _VERSION, "files": files}
        return json.dumps(whole, ensure_ascii=True, indent=1) + "\n"

    def _name(self, letter: str) -> str:
        whole, folder = os.path.realpath(letter), os.path.realpath(Path(self.path).parent)
        try:
            return os.path.relpath(whole, folder).replace(os.sep, "/")
        except ValueError:  # on another drive
            return whole.replace(os.sep, "/")


class _File(Struct, forbid_unknown_fields=True):
    version: int
    files: dict[str, dict[str, str]]
    made: str = ""


def read(path: str, *, new: bool) -> Baseline | str:
    """Return the baseline at ``path``, or why there is none; ``new``: it may still have to be made."""
    if new and Path(path).is_symlink():
        return f"{path} is a link to {os.path.realpath(path)}; name that file if it is meant"
    if not os.path.lexists(path):
        return Baseline(path) if new else f"there is no {path}; make it with --write-baseline"
    written = content(path, _LARGEST)
    if not isinstance(written, bytes):
        return f"{path} is no baseline: {written}"
    try:
        found = msgspec.json.decode(written, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return f"{path} is no baseline ({error}); make it anew with --write-baseline"
    if found.version != _VERSION:
        return f"{path} is of version {found.version}; make it anew with --write-baseline"
    return Baseline(path, found.files)


def without(report: Report, known: frozenset[str] | None) -> Report:
    """Return the report without the findings that are known, or without all if ``known`` is None."""
    if known is not None and not known:
        return report
    away = [one for one in report.findings if known is None or one.fingerprint in known]
    away += [one for one in report.looks if known is not None and one.fingerprint in known]
    return replace(
        report,
        findings=tuple(one for one in report.findings if one not in away),
        looks=tuple(one for one in report.looks if one not in away),
        suppressed=(*report.suppressed, *(Suppressed(one, "baseline") for one in away)),
    )
