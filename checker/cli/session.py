"""What happens between the options and the exit code?"""

import datetime as dt
import os
import sys
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.catalogue import translated
from checker.cli import brief, output, running
from checker.cli.annotated import Annotation
from checker.cli.baseline import Baseline, read
from checker.cli.faulty import FaultyError, MisusedError, aside
from checker.cli.letters import STDIN, Letter, Together, annexes, letters
from checker.cli.plan import Plan
from checker.cli.running import Done, File, Task
from checker.config import Settings
from checker.finding import Severity
from checker.lint import Options, Report
from checker.reporters import formats, frame, terminal
from checker.reporters.colour import Paint, wanted
from checker.reporters.columns import printable
from checker.reporters.manner import Manner

_FOUND, _FAULTY = 1, 2


class Session(Struct, frozen=True):
    """One run over the letters that were named; the fields are the options of the command line."""

    files: tuple[str, ...]
    annexes: tuple[str, ...] = ()
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
    statistics: bool = False
    output: str | None = None
    stdin_filename: str | None = None
    ui: str | None = None
    no_cache: bool = False
    fail_on: str | None = None
    most: int = formats.MOST
    thorough: bool | None = None
    show_rounding: bool | None = None
    show_holds: bool | None = None
    annotate: str | None = None
    in_place: bool = False
    baseline: str | None = None
    write_baseline: bool = False
    changed_since: str | None = None
    jobs: int = 1

    def lint(self) -> int:
        """Tell the findings, and return the exit code."""
        told = self._told("lint")
        if any(done.uncommented or done.report.unlinted for done in told):
            return _FAULTY
        return (
            _FOUND
            if any(done.manner.fails(one.severity) for done in told for one in done.report.findings)
            else 0
        )

    def claims(self) -> int:
        """Tell what was understood, and return the exit code."""
        return _FAULTY if any(done.report.unlinted for done in self._told("claims")) else 0

    def frames(self) -> int:
        """Tell what each figure is of, and return the exit code."""
        return _FAULTY if any(done.report.unlinted for done in self._told("frames")) else 0

    def _told(self, command: str) -> list[Done]:
        """Tell what came of each letter, and return that.

        Text is shown as soon as it is there; all else, and a file that is written, at the end and whole. Of a
        thousand letters only findings are kept.
        """
        if self.statistics and self.form != "text":
            raise MisusedError(frame.say(self._ui, "statistics", form=self.form))
        form = formats.teller(command, self._told_as, self._ui)
        try:
            plan = self._plan()
            named = self._named(plan)
            baselines = self._baselines(settings for _, settings in named)
        except FaultyError:
            if self.form == "json":
                self._answer(form.whole([], [], ()))
            raise
        tasks = self._tasks(command, named, plan, baselines)
        if len(tasks) > 1:
            brief.lasts()
        every: list[Done] = []
        shown = ""
        for done in running.over(tasks, plan.books, self.jobs or os.cpu_count() or 1, bar=self._bar):
            every.append(done)
            self._aside(done)
            if self.form == "text" and self.output is None and done.part:
                text = ("\n" if shown else "") + done.part
                shown += text
                if not _showed(text):
                    return every
        reports = [done.report for done in every]
        answer = form.whole([done.part for done in every], reports, plan.used)
        if shown:
            _showed(answer[len(shown) :])
        else:
            self._answer(answer, (letter.path for together, _ in named for letter in together))
        self._baselined(baselines, reports)
        return every

    @property
    def _told_as(self) -> str:
        return formats.STATISTICS if self.statistics else self.form

    @property
    def _ui(self) -> str:
        return self.ui or frame.wanted()

    @property
    def _bar(self) -> bool:
        """Whether a bar may be shown: on a terminal that the letters themselves do not fill."""
        text_there = self.form == "text" and self.output is None and sys.stdout.isatty()
        return sys.stderr.isatty() and not text_there

    def _aside(self, done: Done) -> None:
        """Say on standard error what has no place in the answer."""
        report = done.report
        if done.uncommented is not None:
            why = translated(done.uncommented, self._ui)
            aside(translated(f"no comments set in {printable(report.path)}: {why}", self._ui))
        elif done.commented is not None:
            said = "comments up to date in" if self.in_place else "copy with comments:"
            aside(translated(f"{said} {printable(done.commented)}", self._ui))
        if self.form != "text":
            for remark in report.remarks:
                aside(f"{report.path}: {translated(remark, self._ui)}")
        elif report.unreadable is not None:
            shown = terminal.unreadable(report, Paint(wanted(sys.stderr)), self._ui)
            aside(shown, nl=False, painted=True)

    def _answer(self, text: str, letters: Iterable[str] = ()) -> None:
        if self.output is not None:
            _save(text, self.output, letters)
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
            "thorough": self.thorough,
            "show-rounding": self.show_rounding,
            "show-holds": self.show_holds,
            "fail-on": self.fail_on,
            "rule-folders": self.folders or None,
            "baseline": self.baseline,
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

    def _named(self, plan: Plan) -> list[tuple[Together, Settings]]:
        """Return what is to be read, and how; refuse first what cannot work."""
        given = letters(self.files)
        named = self._with_annexes(given.letters, plan)
        every = [letter for together in named for letter in together]
        read = {os.path.realpath(letter.path) for letter in every}
        passed_by = [path for path in given.passed_by if os.path.realpath(path) not in read]
        if passed_by and self.changed_since is not None:
            changed = self._since(passed_by, self.changed_since)
            passed_by = [path for path in passed_by if os.path.realpath(path) in changed]
        if passed_by:
            first = printable(passed_by[0])
            aside(frame.counted(self._ui, "markdown", len(passed_by), first=first))
        if self.output is not None:
            obstacle = output.obstacle(self.output, (letter.path for letter in every))
            if obstacle is not None:
                raise MisusedError(f"--output: {obstacle}")
        if self.changed_since is not None:
            named = self._changed(named, self.changed_since)
        found = [(together, plan.settings(self._name(together[0]))) for together in named]
        for _, settings in found:
            plan.book(settings)
        original = any(settings["original"] for _, settings in found)
        annotation = self._annotation(named)
        copies = [annotation.target(letter.path) for letter in every if self.annotate is not None]
        why = annotation.obstacle([one for some in named for one in some], original=original) or output.clash(
            [
                ("--output", self.output),
                *(("--annotate", copy) for copy in copies),
                *(("--baseline", settings["baseline"]) for _, settings in found),
            ]
        )
        if why is not None:
            raise MisusedError(why)
        return found

    def _with_annexes(self, named: Sequence[Letter], plan: Plan) -> list[Together]:
        """Return the letters, each with its annexes: those of --with, else those of its file of settings."""
        if not self.annexes:
            return plan.together(named)
        if len(named) != 1:
            raise MisusedError(f"--with says which annexes one letter has, and {len(named)} were named")
        found = annexes(self.annexes, named[0])
        if isinstance(found, str):
            raise MisusedError(f"--with: {found}")
        return [(named[0], *found)]

    def _annotation(self, named: Sequence[Together]) -> Annotation:
        return Annotation(self.annotate, self.in_place, any(len(together) > 1 for together in named))

    def _changed(self, named: Sequence[Together], revision: str) -> list[Together]:
        """Return the letters of which a file has changed; what is no letter stays, to be refused."""
        every = [letter for together in named for letter in together]
        if any(letter.path == STDIN for letter in every):
            raise MisusedError("--changed-since: standard input has no revisions")
        found = self._since((letter.path for letter in every if letter.refusal is None), revision)
        kept = [
            together
            for together in named
            if any(letter.refusal or os.path.realpath(letter.path) in found for letter in together)
        ]
        if not kept:
            aside(frame.say(self._ui, "no change", revision=revision))
        return kept

    def _since(self, paths: Iterable[str], revision: str) -> frozenset[str]:
        """Return the real paths of those that have changed."""
        from checker.cli import changed  # noqa: PLC0415  start-up time

        found = changed.since(revision, paths)
        if isinstance(found, str):
            raise MisusedError(f"--changed-since: {found}")
        return found

    def _name(self, letter: Letter) -> str:
        return self.stdin_filename or letter.path if letter.path == STDIN else letter.path

    def _tasks(
        self,
        command: str,
        named: Sequence[tuple[Together, Settings]],
        plan: Plan,
        baselines: Mapping[str, Baseline],
    ) -> list[Task]:
        manner = Manner(
            paint=Paint(self.output is None and wanted(sys.stdout)),
            width=terminal.columns(sys.stdout),
            several=sum(len(together) for together, _ in named) > 1,
            most=self.most,
            ui=self._ui,
            ui_named=self.ui is not None,
        )
        tasks: list[Task] = []
        annotation = self._annotation([together for together, _ in named])
        for together, settings in named:
            options = plan.options(settings, self.today, self._ui)
            fail_on = None if settings["fail-on"] == "never" else Severity(settings["fail-on"])
            baseline = None
            if settings["baseline"] is not None and command == "lint":
                baseline = baselines[settings["baseline"]]
            tasks.append(
                Task(
                    files=tuple(self._file(letter, options, baseline) for letter in together),
                    options=options,
                    manner=replace(
                        manner, fail_on=fail_on, thorough=options.thorough, docs_url=settings["docs-url"]
                    ),
                    teller=(command, self._told_as),
                    book=plan.number(settings),
                    annotation=annotation,
                )
            )
        return tasks

    def _file(self, letter: Letter, options: Options, baseline: Baseline | None) -> File:
        standard = letter.path == STDIN
        known = baseline.of(self._name(letter)) if baseline is not None else frozenset[str]()
        return File(
            letter,
            content=sys.stdin.buffer.read(options.limits.size + 1) if standard else None,
            name=self.stdin_filename if standard else None,
            known=None if self.write_baseline else known,
        )

    def _baselines(self, settings: Iterable[Settings]) -> Mapping[str, Baseline]:
        """Return the baselines that the letters have, by their files."""
        files = dict.fromkeys(each["baseline"] for each in settings if each["baseline"] is not None)
        if self.write_baseline and not files:
            raise MisusedError("--write-baseline: name the file with --baseline FILE")
        found: dict[str, Baseline] = {}
        for file in files:
            baseline = read(file, new=self.write_baseline)
            if isinstance(baseline, str):
                raise MisusedError(f"--baseline: {baseline}")
            found[file] = baseline
        return found

    def _baselined(self, baselines: Mapping[str, Baseline], reports: Sequence[Report]) -> None:
        """Write the baselines, or say what in them is out of date."""
        for file, baseline in baselines.items():
            if self.write_baseline:
                renewed = baseline.renewed(reports)
                _save(renewed.text(), file)
                count = sum(map(len, renewed.files.values()))
                aside(frame.counted(self._ui, "baseline", count, file=file))
            elif stale := baseline.stale(reports):
                aside(frame.counted(self._ui, "stale", stale, file=file))


def _showed(text: str) -> bool:
    try:
        output.show(text)
    except output.GoneError:
        return False
    return True


def _save(text: str, path: str, letters: Iterable[str] = ()) -> None:
    try:
        output.save(text, path, letters)
    except OSError as error:
        raise FaultyError(f"{path} cannot be written: {error.strerror}") from error
