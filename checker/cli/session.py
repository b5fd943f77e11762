"""What happens between the options and the exit code?"""

import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import click
from msgspec import Struct
from msgspec.structs import replace

from checker import claims, lint
from checker.cli import output
from checker.cli.book import Faulty, known, rules
from checker.cli.letters import STDIN, Letter, letters
from checker.cli.own_errors import guarded
from checker.finding import Severity
from checker.lint import Options, Report
from checker.readers import Limits
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
    experimental: bool = False
    folders: tuple[str, ...] = ()
    date: dt.date | None = None
    today: dt.date | None = None
    language: str | None = None
    fragment: bool = False
    original: bool = False
    limits: Limits = Limits()
    form: str = "text"
    output: str | None = None
    stdin_filename: str | None = None
    no_cache: bool = False
    show_rounding: bool = False
    show_holds: bool = False

    def lint(self, fail_on: str) -> int:
        """Tell the findings, and return the exit code."""
        reports = self._told("lint", None if fail_on == "never" else Severity(fail_on))
        if any(report.unlinted for report in reports):
            return _FAULTY
        ranks = [finding.severity.rank for report in reports for finding in report.findings]
        return _FOUND if fail_on != "never" and max(ranks, default=-1) >= Severity(fail_on).rank else 0

    def claims(self) -> int:
        """Tell what was understood, and return the exit code."""
        return _FAULTY if any(report.unlinted for report in self._told("claims", None)) else 0

    def _told(self, command: str, fail_on: Severity | None) -> list[Report]:
        """Tell what came of each letter; of a thousand letters only findings are kept.

        Text is shown as soon as it is there; all else, and a file that is written, at the end and whole.
        """
        form = formats.teller(command, self.form)
        try:
            named, book = self._prepared()
        except Faulty:
            if self.form == "json":
                self._answer(form.whole([], [], ()))
            raise
        manner = Manner(
            paint=Paint(self.output is None and wanted(sys.stdout)),
            width=terminal.columns(sys.stdout),
            several=len(named) > 1,
            fail_on=fail_on,
        )
        reports: list[Report] = []
        parts: list[Any] = []
        shown = ""
        for report in self._reports(named, book):
            reports.append(replace(report, reading=None, evaluations=()))
            parts.append(form.one(report, manner))
            self._aside(report)
            if self.form == "text" and self.output is None and parts[-1]:
                text = ("\n" if shown else "") + parts[-1]
                shown += text
                if not _showed(text):
                    return reports
        answer = form.whole(parts, reports, book.rules)
        if shown:
            _showed(answer[len(shown) :])
        else:
            self._answer(answer)
        return reports

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

    def _prepared(self) -> tuple[tuple[Letter, ...], Rulebook]:
        """Return what is to be read, and with which rules; refuse first what cannot work."""
        named = letters(self.files)
        if self.output is not None:
            obstacle = output.obstacle(self.output, (letter.path for letter in named))
            if obstacle is not None:
                raise click.UsageError(f"--output: {obstacle}")
        if self.language is not None and self.language not in claims.languages():
            raise click.UsageError(f"--lang: {self.language!r} is none of {', '.join(claims.languages())}")
        book = rules(self.folders, cache=not self.no_cache)
        known((*self.selected, *self.ignored), book)
        return named, book.select(self.selected, self.ignored, self.experimental)

    def _reports(self, named: Sequence[Letter], book: Rulebook) -> Iterator[Report]:
        options = Options(
            language=self.language,
            date=self.date,
            fragment=self.fragment,
            original=self.original,
            limits=self.limits,
            rounding=self.show_rounding,
            holds=self.show_holds,
            cache=not self.no_cache,
            today=self.today,
        )
        for letter in named:
            if letter.refusal is not None:
                yield Report(letter.path, unreadable=letter.refusal)
                continue
            content, name = None, None
            if letter.path == STDIN:
                content, name = sys.stdin.buffer.read(self.limits.size + 1), self.stdin_filename
            run = partial(lint.run, letter.path, book, options, content=content, name=name)
            yield guarded(name or letter.path, run)


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
