"""What happens between the options and the exit code?"""

import datetime as dt
import sys
from functools import partial
from typing import Any

import click
from msgspec import Struct
from msgspec.structs import replace

from checker import lint
from checker.cli import output
from checker.cli.book import Faulty
from checker.cli.letters import STDIN, Letter, letters
from checker.cli.own_errors import guarded
from checker.cli.plan import Plan
from checker.config import Settings
from checker.finding import Finding, Severity
from checker.lint import Report
from checker.reporters import formats, terminal
from checker.reporters.colour import Paint, wanted
from checker.reporters.manner import Manner
from checker.rulebook import Rulebook

_FOUND, _FAULTY = 1, 2


class Session(Struct, frozen=True):
    """One run over the letters that were named; the fields are the options of the command line."""

    files: tuple[str, ...]
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    experimental: bool | None = None
    folders: tuple[str, ...] = ()
    date: dt.date | None = None
    today: dt.date | None = None
    language: str | None = None
    fragment: bool | None = None
    original: bool | None = None
    limits: tuple[tuple[str, str], ...] = ()
    config: str | None = None
    no_config: bool = False
    form: str = "text"
    output: str | None = None
    stdin_filename: str | None = None
    no_cache: bool = False
    fail_on: str | None = None
    show_rounding: bool | None = None
    show_holds: bool | None = None

    def lint(self) -> int:
        """Tell the findings, and return the exit code."""
        told = self._told("lint")
        if any(report.unlinted for report, _ in told):
            return _FAULTY
        failing = (
            finding for report, fail_on in told for finding in report.findings if _fails(finding, fail_on)
        )
        return _FOUND if any(failing) else 0

    def claims(self) -> int:
        """Tell what was understood, and return the exit code."""
        return _FAULTY if any(report.unlinted for report, _ in self._told("claims")) else 0

    def _told(self, command: str) -> list[tuple[Report, Severity | None]]:
        """Tell what came of each letter, and return that with what makes it fail.

        Text is shown as soon as it is there; all else, and a file that is written, at the end and whole. Of a
        thousand letters only findings are kept.
        """
        form = formats.teller(command, self.form)
        try:
            plan = self._plan()
            named = self._named(plan)
        except Faulty:
            if self.form == "json":
                self._answer(form.whole([], [], ()))
            raise
        manner = Manner(
            paint=Paint(self.output is None and wanted(sys.stdout)),
            width=terminal.columns(sys.stdout),
            several=len(named) > 1,
        )
        told: list[tuple[Report, Severity | None]] = []
        parts: list[Any] = []
        shown = ""
        for letter, settings in named:
            report = self._report(letter, settings, plan.book(settings))
            fail_on = None if settings["fail-on"] == "never" else Severity(settings["fail-on"])
            told.append((replace(report, reading=None, evaluations=()), fail_on))
            parts.append(form.one(report, replace(manner, fail_on=fail_on)))
            self._aside(report)
            if self.form == "text" and self.output is None and parts[-1]:
                text = ("\n" if shown else "") + parts[-1]
                shown += text
                if not _showed(text):
                    return told
        answer = form.whole(parts, [report for report, _ in told], plan.used)
        if shown:
            _showed(answer[len(shown) :])
        else:
            self._answer(answer)
        return told

    def _aside(self, report: Report) -> None:
        """Say on standard error what has no place in the answer."""
        if self.form != "text":
            for remark in report.remarks:
                click.echo(f"{report.path}: {remark}", err=True)
        elif report.unreadable is not None:
            click.echo(terminal.unreadable(report, Paint(wanted(sys.stderr))), err=True, nl=False)

    def _answer(self, text: str) -> None:
        if self.output is not None:
            _save(text, self.output)
            return
        try:
            if self.form == "text":
                output.show(text)
            else:
                output.show_encoded(text)
        except output.GoneError:
            return

    def _plan(self) -> Plan:
        given = {
            "language": self.language,
            "date": self.date,
            "fragment": self.fragment,
            "original": self.original,
            "experimental": self.experimental,
            "show-rounding": self.show_rounding,
            "show-holds": self.show_holds,
            "fail-on": self.fail_on,
            "rule-folders": self.folders or None,
        }
        return Plan(
            given,
            self.limits,
            selected=self.selected,
            ignored=self.ignored,
            file=self.config,
            alone=self.no_config,
            cache=not self.no_cache,
        )

    def _named(self, plan: Plan) -> list[tuple[Letter, Settings]]:
        """Return what is to be read, and how; refuse first what cannot work."""
        named = letters(self.files)
        if self.output is not None:
            obstacle = output.obstacle(self.output, (letter.path for letter in named))
            if obstacle is not None:
                raise click.UsageError(f"--output: {obstacle}")
        found = [(letter, plan.settings(self._name(letter))) for letter in named]
        for _, settings in found:
            plan.book(settings)
        return found

    def _name(self, letter: Letter) -> str:
        return self.stdin_filename or letter.path if letter.path == STDIN else letter.path

    def _report(self, letter: Letter, settings: Settings, book: Rulebook) -> Report:
        if letter.refusal is not None:
            return Report(letter.path, unreadable=letter.refusal)
        options = settings.options(self.today, cache=not self.no_cache)
        content, name = None, None
        if letter.path == STDIN:
            content, name = sys.stdin.buffer.read(options.limits.size + 1), self.stdin_filename
        run = partial(lint.run, letter.path, book, options, content=content, name=name)
        return guarded(name or letter.path, run)


def _fails(finding: Finding, fail_on: Severity | None) -> bool:
    return fail_on is not None and finding.severity.rank >= fail_on.rank


def _showed(text: str) -> bool:
    try:
        output.show(text)
    except output.GoneError:
        return False
    return True


def _save(text: str, path: str) -> None:
    try:
        output.save(text, path)
    except OSError as error:
        raise Faulty(f"{path} cannot be written: {error.strerror}") from error
