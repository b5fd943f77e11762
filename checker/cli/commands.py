"""Which command was asked for? Whatever is slow to load is loaded when its command runs."""

import os
from pathlib import Path
from typing import Any

import click

from checker import __version__
from checker.catalogue import translated
from checker.cli.clicked import added
from checker.cli.faulty import FaultyError, MisusedError, aside
from checker.cli.help import Context, complaint
from checker.cli.options import CLAIMS_OPTIONS, LINT_OPTIONS, OWN_SETTINGS, UI, rule_ids
from checker.cli.tongue import tongue
from checker.reporters import frame
from checker.reporters.columns import lines, printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from checker.cli.session import Session


PROGRAM = "lint-letter"


class _Command(click.Command):
    """A command of which what is wrong is told as click tells it."""

    context_class = Context

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except MisusedError as misused:
            raise click.UsageError(str(misused), ctx) from misused
        except FaultyError as faulty:
            raise _Faults(str(faulty)) from faulty


class _Faults(click.ClickException):
    exit_code = 2


class _Commands(click.Group):
    """A group whose command is ``lint`` where the first word is no command."""

    command_class = _Command
    context_class = Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``lint`` before files and options of its own; a command that is written wrongly is no file.

        --ui may stand before the command too.
        """
        own = 2 if args[:1] == ["--ui"] else int(args[:1] != [] and args[0].startswith("--ui="))
        first = args[own] if len(args) > own else "--help"
        if args and first not in self.commands and first not in ("--help", "-h", "--version"):
            self._refuse_slip(first, ctx)
            return super().parse_args(ctx, ["lint", *args])
        return super().parse_args(ctx, args if args[own:] or not own else [*args, "--help"])

    def _refuse_slip(self, word: str, ctx: click.Context) -> None:
        from checker.cli.plain import is_no_command  # noqa: PLC0415  start-up time

        if is_no_command(word) or os.path.lexists(word):
            return
        import difflib  # noqa: PLC0415  needed only when something is wrong

        shown = [name for name, command in self.commands.items() if not command.hidden]
        near = difflib.get_close_matches(word, shown, n=1)
        if near:
            said = frame.say(tongue(), "no command", given=word, meant=near[0])
            raise click.UsageError(said, ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Complete commands, and what ``lint`` takes where no command stands.

        Files come first: bash forgets what it was told before them.
        """
        lint = self.commands["lint"]
        there = click.Context(lint, parent=ctx, info_name="lint")
        letters = next(each for each in lint.params if each.name == "files")
        found = [] if incomplete.startswith("-") else letters.shell_complete(there, incomplete)
        found += super().shell_complete(ctx, incomplete) + lint.shell_complete(there, incomplete)
        return list({(item.type, item.value): item for item in found}.values())


_OWN_FOLDER = click.option(
    "--rules", "folder", type=click.Path(), metavar="DIR", help="The folder of your own rules."
)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="A file that is no letter by its size or make (over 64 MB; 8 MB or 400,000 lines of text; 500,000 "
    "tags; a zip that unpacks to 250 times its size; see --limit) is refused in a sentence, and the rest "
    "goes on. Nothing is fetched, nothing run (but git, for --changed-since), and only what an option names "
    "is written. "
    "Exit code: 0 nothing found, 1 findings, 2 something could not be read or is faulty.",
)
@click.version_option(__version__, prog_name=PROGRAM)
@added((UI,))
@click.pass_context
def commands(context: click.Context, ui: str | None) -> None:
    """Check that the numbers, dates, counts and notes of a letter agree with each other.

    \b
    Examples:
      lint-letter draft.docx              show what cannot be right
      lint-letter letters/ --format json  a folder of letters, for a program
      lint-letter claims draft.docx       show what was understood, and what was not
      lint-letter explain sum-mismatch    what a rule looks for, and why

    Without a command, `lint` is meant. A letter that is called like a command is ./rules.
    """  # noqa: D301  click wants the character itself
    context.default_map = {name: {"ui": ui} for name in commands.commands}


@commands.command(short_help="Show what cannot be right (the default).")
@added(LINT_OPTIONS)
@click.pass_context
def lint(context: click.Context, /, **given: Any) -> None:
    """Show each place where a letter cannot be right, with the arithmetic (the default command).

    \b
    Examples:
      lint-letter draft.docx
      lint-letter letters/ annex.md --fail-on warning
      pdftotext draft.pdf - | lint-letter - --stdin-filename draft.txt
      lint-letter draft.docx --select sum-mismatch,weekday-mismatch
      lint-letter draft.docx --annotate draft-checked.docx
      lint-letter letter.docx --with annex.pdf --with tables.md
      lint-letter letters/ --format html --output report.html
    """  # noqa: D301  click wants the character itself
    context.exit(_session(given).lint())


@commands.command(short_help="Show what was understood.")
@added(CLAIMS_OPTIONS)
@click.pass_context
def claims(context: click.Context, /, **given: Any) -> None:
    """Show what was understood of a letter: each number and date, its meaning, and who looked at it.

    \b
    Examples:
      lint-letter claims draft.docx
      lint-letter claims draft.docx --format json --output claims.json
    """  # noqa: D301  click wants the character itself
    context.exit(_session(given).claims())


@commands.command(short_help="Show what a rule looks for.")
@click.argument("rule", shell_complete=rule_ids)
@click.option("--lang", "language", metavar="LANG", help="The language of the examples (nl, en).")
@click.option(
    "--rules", "folders", multiple=True, type=click.Path(), metavar="DIR", help="Your own rules too."
)
@added((UI,))
def explain(rule: str, language: str | None, folders: tuple[str, ...], ui: str | None) -> None:
    """Show what a rule looks for, why that matters, and where it stays silent.

    \b
    Example:
      lint-letter explain sum-mismatch
    """  # noqa: D301  click wants the character itself
    from checker import rulebook, suppressions  # noqa: PLC0415
    from checker.cli import book  # noqa: PLC0415
    from checker.cli.own_folder import own_folders  # noqa: PLC0415

    ui = ui or tongue()
    if rule in suppressions.NOTES:
        _tell(suppressions.explain(rule, ui))
        return
    every = book.rules(own_folders(folders))
    book.known([rule], every)
    book.spoken(language, every)
    found = next(one for one in every.rules if one.id == rule)
    _tell(rulebook.explain(found, language or ui, ui))


@commands.command()
@click.option(
    "--rules", "folders", multiple=True, type=click.Path(), metavar="DIR", help="Your own rules too."
)
@added((UI,))
def rules(folders: tuple[str, ...], ui: str | None) -> None:
    """List the rules: name, severity, status, and what each finds.

    \b
    Example:
      lint-letter rules
    """  # noqa: D301  click wants the character itself
    from checker.cli import book  # noqa: PLC0415
    from checker.cli.own_folder import own_folders  # noqa: PLC0415

    ui = ui or tongue()
    every = sorted(book.rules(own_folders(folders)).rules, key=lambda rule: rule.id)
    rows = [
        (one.id, frame.say(ui, one.severity.value), frame.say(ui, one.status), one.title.told(ui))
        for one in every
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for row in rows:
        _tell("  ".join((*(f"{cell:{width}}" for cell, width in zip(row, widths, strict=False)), row[3])))


@commands.command(short_help="Show the settings that are in force, and where they come from.")
@click.argument("file", default=".", metavar="[FILE]")
@added((*OWN_SETTINGS, UI))
def config(file: str, config: str | None, ui: str | None, *, no_config: bool) -> None:
    """Show the settings that are in force for a letter, each with where it comes from, as a lint-letter.toml.

    \b
    Examples:
      lint-letter config
      lint-letter config letters/draft.docx
    """  # noqa: D301  click wants the character itself
    from checker.cli import in_force  # noqa: PLC0415

    _tell(in_force.shown(file, config, alone=no_config, ui=ui or tongue()))


@commands.command(short_help="Write a lint-letter.toml to begin with.")
@click.argument("folder", default=".", metavar="[FOLDER]", type=click.Path(exists=True, file_okay=False))
@click.option("--ui", type=click.Choice(frame.LANGUAGES), help="The language of the explanations.")
def init(folder: str, ui: str | None) -> None:
    """Write a lint-letter.toml in which each setting stands with what it does; none is in force yet.

    \b
    Example:
      lint-letter init

    One that is there already stays as it is.
    """  # noqa: D301  click wants the character itself
    from checker.cli import first_settings  # noqa: PLC0415
    from checker.config.find import find  # noqa: PLC0415

    language = ui or tongue()
    above = find(str(Path(folder) / "letter"))
    file = first_settings.written(Path(folder), language)
    click.echo(frame.say(language, "settings written", file=printable(file)))
    if above is not None:
        click.echo(frame.say(language, "settings hidden", file=printable(str(above))), err=True)


@commands.command("new-rule", short_help="Write a rule of your own to begin with.")
@click.argument("name", metavar="RULE")
@_OWN_FOLDER
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="The language that it speaks.")
@added((UI,))
def new_rule(name: str, folder: str | None, languages: tuple[str, ...], ui: str | None) -> None:
    """Write a rule file to be filled in, into a folder of your own.

    \b
    Examples:
      lint-letter new-rule grant-sum --rules our-rules
      lint-letter new-rule grant-sum --lang nl   a rule that speaks Dutch only

    Without --rules it is the first of the rule-folders in lint-letter.toml.
    """  # noqa: D301  click wants the character itself
    from checker.cli import new_rule as begun  # noqa: PLC0415

    ui = ui or tongue()
    path = begun.new_rule(name, folder, languages or begun.LANGUAGES, ui)
    click.echo(frame.say(ui, "rule written", file=_seen_here(path), option=_option(folder)))


@commands.command("try-rules", short_help="Run the examples of your own rules.")
@click.option(
    "--rules",
    "folders",
    multiple=True,
    type=click.Path(),
    metavar="DIR",
    help="The folder of your own rules.",
)
@added((UI,))
@click.pass_context
def try_rules(context: click.Context, folders: tuple[str, ...], ui: str | None) -> None:
    """Run the examples of your own rules: does each find what it says?

    \b
    Example:
      lint-letter try-rules --rules our-rules

    Without --rules they are the rule-folders in lint-letter.toml. Exit code: 0 all as they say, 1 not,
    2 a rule is faulty.
    """  # noqa: D301  click wants the character itself
    from checker.cli import try_rules as tried  # noqa: PLC0415
    from checker.cli.own_folder import own_folder, own_folders  # noqa: PLC0415

    came = tried.try_rules(folders or own_folders(()) or (str(own_folder(None)),), ui or tongue())
    for line in came.lines:
        click.echo(printable(line))
    context.exit(0 if came.right else 1)


@commands.command("new-language", short_help="Write the words of a language of your own to begin with.")
@click.argument("code", metavar="LANG")
@_OWN_FOLDER
@added((UI,))
def new_language(code: str, folder: str | None, ui: str | None) -> None:
    """Write a word file to be filled in, into the folder languages of your own rules.

    \b
    Example:
      lint-letter new-language de --rules our-rules

    Months, weekdays, separators and currencies stand in it already. Without --rules it is the first of the
    rule-folders in lint-letter.toml.
    """  # noqa: D301  click wants the character itself
    from checker.cli import new_language as begun  # noqa: PLC0415

    ui = ui or tongue()
    path = begun.new_language(code, folder)
    click.echo(frame.say(ui, "language written", file=_seen_here(path), code=code, option=_option(folder)))


@commands.command(short_help="Show the JSON Schema of rules, words, tables or settings.")
@click.argument("what", type=click.Choice(["rules", "words", "tables", "settings"]))
def schema(what: str) -> None:
    """Show the JSON Schema of rule files, words.yaml, tables or lint-letter.toml, for an editor.

    \b
    Example:
      lint-letter schema rules > rules.schema.json
    """  # noqa: D301  click wants the character itself
    from checker.cli import output, schemas  # noqa: PLC0415

    output.show_encoded(schemas.text(what))


@commands.command(short_help="Show a page on which letters are dropped, or followed as they are saved.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="The port; any free one if none is given."
)
@added((UI,))
@click.option(
    "--watch",
    "watched",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="Follow this letter: the page shows what it says each time it is saved.",
)
@click.option("--experimental", is_flag=True, help="Rules that are still being measured, too.")
@click.option("--open", "show", is_flag=True, help="Open it in the browser.")
def serve(port: int, ui: str | None, watched: tuple[str, ...], *, experimental: bool, show: bool) -> None:
    """Show a page on this machine: drop letters, see the report, download a copy with comments.

    With --watch the page stands beside Word or LibreOffice and follows a letter as it is saved.

    \b
    Examples:
      lint-letter serve --open
      lint-letter serve --open --watch draft.docx

    Nothing is kept, and only this machine is answered.
    """  # noqa: D301  click wants the character itself
    from checker.cli import local_page  # noqa: PLC0415  start-up time

    local_page.run(port, ui, watched, experimental=experimental, show=show)


@commands.command(short_help="Serve an editor (needs the extra lsp).")
def lsp() -> None:
    """Speak the language server protocol on standard input and output: findings while a letter is written.

    \b
    An editor starts it. It needs the extra lsp, which the bundle has; in a checkout:
      pip install '.[lsp]'
    """  # noqa: D301  click wants the character itself
    from checker.cli.editor import serve  # noqa: PLC0415  its library takes half a second to load

    serve()


@commands.command(hidden=True)
@click.argument("file")
def blocks(file: str) -> None:
    """Show how a letter was cut into blocks."""
    from checker.cli import stages  # noqa: PLC0415

    _tell(stages.blocks(file))


@commands.command(hidden=True)
@click.argument("text")
@click.option("--lang", "language", metavar="LANG")
def parse(text: str, language: str | None) -> None:
    """Show the mentions and claims of a sentence."""
    from checker.cli import stages  # noqa: PLC0415

    _tell(stages.parsed(text, language))


@commands.command(hidden=True)
@added(CLAIMS_OPTIONS)
@click.pass_context
def frames(context: click.Context, /, **given: Any) -> None:
    """Show what each figure is of, and which other figure it points to."""
    context.exit(_session(given).frames())


def show(misused: MisusedError, command: str) -> None:
    """Tell what is wrong with a command line that was read without click, as click tells it."""
    group = Context(commands, info_name=PROGRAM, **commands.context_settings)
    there = Context(commands.commands[command], parent=group, info_name=command)
    aside(complaint(click.UsageError(translated(str(misused), tongue()), there)))


def _tell(text: str) -> None:
    """Show a text of lines, which may quote a letter, a rule or a name."""
    click.echo(lines(text.rstrip("\n")))


def _session(given: dict[str, Any]) -> "Session":
    from checker.cli.session import Session  # noqa: PLC0415

    return Session(**given)


def _option(folder: str | None) -> str:
    """Return the option that names a folder of rules again, where it was named."""
    return "" if folder is None else f" --rules {printable(folder)}"


def _seen_here(path: Path) -> str:
    from checker.reporters.paths import from_folder  # noqa: PLC0415

    return printable(from_folder(str(path), os.curdir))
