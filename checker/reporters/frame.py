"""What does lint-letter say in its own words around findings, in each language that a user may read?

What a rule says is in the language of the letter; this is the frame, in the user's. A word with ``{count}``
has a form for one and one for several, with a bar between them.
"""

import os
from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        # severities and what cannot be read
        "error": "error",
        "warning": "warning",
        "note": "note",
        "unreadable": "unreadable",
        # the last lines
        "mentions": "{count} mention|{count} mentions",
        "census": "{mentions} read: {told}{where}. {found}.",
        "compared": "{count} compared",
        "agree": "{count} agrees|{count} agree",
        "agree by rounding": "{count} by rounding|{count} by rounding",
        "contradicted": "{count} contradicted|{count} contradicted",
        "files": "{count} file|{count} files",
        "unreadable files": ", {count} of them unreadable|, {count} of them unreadable",
        "errors": "{count} error|{count} errors",
        "warnings": "{count} warning|{count} warnings",
        "notes": "{count} note|{count} notes",
        "none": "No findings",
        "nothing compared": "Nothing could be compared",
        "nothing to compare": "There was nothing to compare",
        "by comments": "{count} allowed by a comment|{count} allowed by comments",
        "by baseline": "{count} in the baseline|{count} in the baseline",
        "rules off": "{count} rule off by {file}|{count} rules off by {file}",
        "rules less grave": "{count} rule less grave by {file}|{count} rules less grave by {file}",
        "settings fail-on": "fail-on is {value} by {file}",
        "settings language": "language {value} by {file}",
        "settings date": "dated {value} by {file}",
        "settings fragment": "read as a fragment by {file}",
        "settings original": "read as before its tracked changes by {file}",
        "settings baseline": "known findings of {value} left out by {file}",
        "not read": "Not read: {what}.",
        "times": "{what} ({count} times)",
        "remark": "Note: {remark}",
        # where a place is
        "heading": "heading {number}",
        "paragraph": "paragraph {number}",
        "list-item": "list item {number}",
        "furniture": "page head or foot",
        "cell": "table {number}, row {row}, column {column}",
        "footnote": "note {label}",
        "line": "line {line}",
        # what was understood
        "title": "{path}: in {language}, of {date}; {mentions} read, {compared}.",
        "nl": "Dutch",
        "en": "English",
        "no language": "an unknown language",
        "no date": "an unknown date",
        "is agrees": "agrees with {others} ({rule})",
        "is rounding": "agrees by rounding with {others} ({rule})",
        "is contradicted": "contradicted by {others} ({rule})",
        "is well-formed": "well-formed only ({rule})",
        "is not-compared": "not compared: {reason}",
        "calendar": "the calendar",
        "tables": "what the tables know",
        "list": "what was counted",
        "letter-date": "the letter's date",
        "itself": "itself",
        "more": "{count} more|{count} more",
        "by kind": "By kind",
        "why not": "Not compared, and why",
        "read": "{count} read",
        "formed": "{count} well-formed only",
        "rest": "{count} not compared",
        "no claim": "no claim ({what})",
        "any kind": "of any kind",
        "to": " to ",
        "and": " and ",
        "of": "of {what}",
        "in": "in {what}",
        "by": "by {what}",
        "between": "({low} to {high})",
        "or more": "or more",
        "or less": "or less",
        "percentage": "percentage",
        "percentage-point": "percentage point",
        "money": "money",
        "count": "count",
        "ordinal": "ordinal",
        "quantity": "quantity",
        "ratio": "ratio",
        "range": "range",
        "date": "date",
        "date-range": "date range",
        "date-list": "date list",
        "weekday": "weekday",
        "weekday-date": "weekday date",
        "year": "year",
        "month-year": "month year",
        "time": "time",
        "duration": "duration",
        "reference": "reference",
        # standard error
        "no change": "No letter has changed since {revision}.",
        "markdown": "{count} Markdown file was passed over; name it to have it read: {first}|"
        "{count} Markdown files were passed over; name the letters among them: {first}, ...",
        "baseline": "{file}: {count} finding|{file}: {count} findings",
        "stale": "{file}: {count} of its findings is gone; --write-baseline takes it out"
        "|{file}: {count} of its findings are gone; --write-baseline takes them out",
    },
    "nl": {
        "error": "fout",
        "warning": "waarschuwing",
        "note": "opmerking",
        "unreadable": "onleesbaar",
        "mentions": "{count} vermelding|{count} vermeldingen",
        "census": "{mentions} gelezen: {told}{where}. {found}.",
        "compared": "{count} vergeleken",
        "agree": "{count} klopt|{count} kloppen",
        "agree by rounding": "{count} door afronding|{count} door afronding",
        "contradicted": "{count} tegengesproken|{count} tegengesproken",
        "files": "{count} bestand|{count} bestanden",
        "unreadable files": ", waarvan {count} onleesbaar|, waarvan {count} onleesbaar",
        "errors": "{count} fout|{count} fouten",
        "warnings": "{count} waarschuwing|{count} waarschuwingen",
        "notes": "{count} opmerking|{count} opmerkingen",
        "none": "Geen bevindingen",
        "nothing compared": "Er kon niets worden vergeleken",
        "nothing to compare": "Er was niets te vergelijken",
        "by comments": "{count} toegestaan in een opmerking|{count} toegestaan in opmerkingen",
        "by baseline": "{count} al bekend|{count} al bekend",
        "rules off": "{count} regel uit volgens {file}|{count} regels uit volgens {file}",
        "rules less grave": "{count} regel minder zwaar volgens {file}"
        "|{count} regels minder zwaar volgens {file}",
        "settings fail-on": "fail-on is {value} volgens {file}",
        "settings language": "taal {value} volgens {file}",
        "settings date": "gedateerd {value} volgens {file}",
        "settings fragment": "gelezen als fragment volgens {file}",
        "settings original": "gelezen zoals het was voor de bijgehouden wijzigingen, volgens {file}",
        "settings baseline": "bekende bevindingen van {value} weggelaten volgens {file}",
        "not read": "Niet gelezen: {what}.",
        "times": "{what} ({count} keer)",
        "remark": "Let op: {remark}",
        "heading": "kop {number}",
        "paragraph": "alinea {number}",
        "list-item": "onderdeel {number}",
        "furniture": "kop of voet van de pagina",
        "cell": "tabel {number}, rij {row}, kolom {column}",
        "footnote": "noot {label}",
        "line": "regel {line}",
        "title": "{path}: in {language}, van {date}; {mentions} gelezen, {compared}.",
        "nl": "het Nederlands",
        "en": "het Engels",
        "no language": "een onbekende taal",
        "no date": "een onbekende datum",
        "is agrees": "klopt met {others} ({rule})",
        "is rounding": "klopt door afronding met {others} ({rule})",
        "is contradicted": "tegengesproken door {others} ({rule})",
        "is well-formed": "alleen welgevormd ({rule})",
        "is not-compared": "niet vergeleken: {reason}",
        "calendar": "de kalender",
        "tables": "wat de tabellen weten",
        "list": "wat geteld is",
        "letter-date": "de datum van de brief",
        "itself": "zichzelf",
        "more": "nog {count}|nog {count}",
        "by kind": "Per soort",
        "why not": "Niet vergeleken, en waarom",
        "read": "{count} gelezen",
        "formed": "{count} alleen welgevormd",
        "rest": "{count} niet vergeleken",
        "no claim": "geen bewering ({what})",
        "any kind": "van welke soort ook",
        "to": " tot ",
        "and": " en ",
        "of": "van {what}",
        "in": "in {what}",
        "by": "volgens {what}",
        "between": "({low} tot {high})",
        "or more": "of meer",
        "or less": "of minder",
        "percentage": "percentage",
        "percentage-point": "procentpunt",
        "money": "bedrag",
        "count": "aantal",
        "ordinal": "rangtelwoord",
        "quantity": "hoeveelheid",
        "ratio": "verhouding",
        "range": "bereik",
        "date": "datum",
        "date-range": "periode",
        "date-list": "datums",
        "weekday": "weekdag",
        "weekday-date": "weekdag en datum",
        "year": "jaar",
        "month-year": "maand en jaar",
        "time": "tijd",
        "duration": "duur",
        "reference": "verwijzing",
        "no change": "Sinds {revision} is geen brief gewijzigd.",
        "markdown": "{count} Markdown-bestand is overgeslagen; noem het om het te laten lezen: {first}|"
        "{count} Markdown-bestanden zijn overgeslagen; noem de brieven daaronder: {first}, ...",
        "baseline": "{file}: {count} bevinding|{file}: {count} bevindingen",
        "stale": "{file}: {count} van de bevindingen is er niet meer; --write-baseline haalt haar weg"
        "|{file}: {count} van de bevindingen zijn er niet meer; --write-baseline haalt ze weg",
    },
}

LANGUAGES = tuple(WORDS)
DEFAULT = "en"


def say(ui: str, key: str, **filled: object) -> str:
    """Return what is said in a user's language, with its places filled in.

    >>> say("nl", "line", line=12)
    'regel 12'
    """
    return WORDS[ui][key].format(**filled)


def counted(ui: str, key: str, count: int, **filled: object) -> str:
    """Return a word with its number, one or several.

    >>> counted("en", "errors", 1), counted("nl", "errors", 2)
    ('1 error', '2 fouten')
    """
    one, _, several = WORDS[ui][key].partition("|")
    return (one if count == 1 else several).format(count=count, **filled)


def wanted(environment: Mapping[str, str] | None = None) -> str:
    """Return the language of the user, as his system says it, English if it is none of ours."""
    known = os.environ if environment is None else environment
    set_to = next((known[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if known.get(name)), "")
    if not set_to and os.name == "nt":
        import locale  # noqa: PLC0415  Windows alone says it in another way

        set_to = (locale.getlocale()[0] or "").lower().replace("dutch", "nl")
    return next((language for language in LANGUAGES if set_to.lower().startswith(language)), DEFAULT)
