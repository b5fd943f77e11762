"""Which keys does a file of settings have, as somebody writes it?

The reader takes them from here, and so does the JSON Schema that editors use.
"""

from typing import Annotated

from msgspec import Meta, Struct, field

GRADES = ("off", "on", "error", "warning", "note")
FAIL_ON = ("error", "warning", "note", "never")
Grade = Annotated[str, Meta(extra_json_schema={"enum": list(GRADES)})]


class Written(Struct, rename="kebab", forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A table of a file of settings."""


class Anywhere(Written):
    """What holds for all letters, or for those that an override means."""

    language: Annotated[str, Meta(description="the language of the letters: nl, en, or one of your own")] = ""
    date: Annotated[str, Meta(description="the day of the letters, as 2026-06-23")] = ""
    fragment: Annotated[bool, Meta(description="they are pieces of letters")] = False
    original: Annotated[bool, Meta(description="what they said before their tracked changes")] = False
    experimental: Annotated[bool, Meta(description="rules that are still being measured, too")] = False
    thorough: Annotated[bool, Meta(description="show, as notes, what deserves a look too")] = False
    show_rounding: Annotated[bool, Meta(description="show what holds only thanks to rounding too")] = False
    show_holds: Annotated[bool, Meta(description="show what was compared and holds too")] = False
    fail_on: Annotated[
        str,
        Meta(
            description="the least grave finding that gives exit code 1",
            extra_json_schema={"enum": [*FAIL_ON]},
        ),
    ] = "error"
    rules: Annotated[
        dict[str, Grade], Meta(description="what each rule is; `lint-letter rules` lists them")
    ] = {}
    limits: Annotated[
        dict[str, str | int], Meta(description="how large a letter may be, as with --limit")
    ] = {}


class Letter(Written):
    """A letter and its annexes, which are read as one."""

    file: str
    annexes: str | list[str] = field(name="with")


class OverrideTable(Anywhere, kw_only=True):
    """Other settings for some of the letters."""

    files: str | list[str]


class SettingsFile(Anywhere):
    """lint-letter.toml."""

    rule_folders: Annotated[list[str], Meta(description="folders of your own rules, beside ours")] = []
    baseline: Annotated[str, Meta(description="the file of findings that are known")] = ""
    docs_url: Annotated[
        str,
        Meta(description="where the pages of the rules stand on the web", pattern=r"^https?://.*\{rule\}"),
    ] = ""
    letters: list[Letter] = []
    overrides: list[OverrideTable] = []
