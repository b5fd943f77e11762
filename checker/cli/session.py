"""What happens between the options and the exit code?"""

import datetime as dt
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

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
from checker.reporters import terminal
from checker.reporters.colour import Paint, wanted
from checker.rulebook import Rulebook

_FOUND, _FAULTY = 1, 2

Text = Callable[[Report, Paint, bool], str]
Json = Callable[[Sequence[Report]], str]


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
        reports = self._json(_findings) if self.form == "json" else self._text(_findings_text, totals=True)
        if any(report.unlinted for report in reports):
            return _FAULTY
        ranks = [finding.severity.rank for report in reports for finding in report.findings]
        return _FOUND if fail_on != "never" and max(ranks, default=-1) >= Severity(fail_on).rank else 0

    def claims(self) -> int:
        """Tell what was understood, and return the exit code."""
        reports = self._json(_claims) if self.form == "json" else self._text(_claims_text, totals=False)
        return _FAULTY if any(report.unlinted for report in reports) else 0

    def _text(self, text: Text, *, totals: bool) -> list[Report]:
        """Tell each report as soon as it is there; a file that is written is written at the end, whole."""
        named, book = self._prepared()
        paint = Paint(self.output is None and wanted(sys.stdout))
        several = len(named) > 1
        reports: list[Report] = []
        told: list[str] = []
        try:
            for report in self._reports(named, book):
                reports.append(_lean(report))
                if report.unreadable is not None:
                    click.echo(terminal.unreadable(report, Paint(wanted(sys.stderr))), err=True, nl=False)
                    continue
                told.append(("\n" if told else "") + text(report, paint, several))
                if self.output is None:
                    output.show(told[-1])
            if several and totals:
                told.append("\n" + terminal.total(reports))
                if self.output is None:
                    output.show(told[-1])
        except output.GoneError:
            return reports
        if self.output is not None:
            _save("".join(told), self.output)
        return reports

    def _json(self, json: Json) -> list[Report]:
        try:
            named, book = self._prepared()
        except Faulty:
            self._answer(json([]))
            raise
        reports = []
        for report in self._reports(named, book):
            reports.append(_lean(report) if json is _findings else report)
            for remark in report.remarks:
                click.echo(f"{report.path}: {remark}", err=True)
        self._answer(json(reports))
        return reports

    def _answer(self, text: str) -> None:
        if self.output is not None:
            _save(text, self.output)
            return
        try:
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


def _lean(report: Report) -> Report:
    """Return the report without what was understood: of a thousand letters only findings are kept."""
    return replace(report, reading=None, evaluations=())


def _save(text: str, path: str) -> None:
    try:
        output.save(text, path)
    except OSError as error:
        raise Faulty(f"{path} cannot be written: {error.strerror}") from error


def _findings_text(report: Report, paint: Paint, several: bool) -> str:
    return terminal.render(report, paint=paint, width=terminal.columns(sys.stdout), several=several)


def _claims_text(report: Report, paint: Paint, _several: bool) -> str:
    from checker.reporters import claims as understood  # noqa: PLC0415

    return understood.render(report, paint=paint)


def _findings(reports: Sequence[Report]) -> str:
    from checker.reporters import json  # noqa: PLC0415

    return json.render(reports)


def _claims(reports: Sequence[Report]) -> str:
    from checker.reporters import claims_json  # noqa: PLC0415

    return claims_json.render(reports)
