"""What does a comment say in its own words, in each language of people who read letters?"""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "compare": "Compare: {places}.",
        "more": "and {count} more",
        "error": "error",
        "warning": "warning",
        "note": "note",
        "in note": "This is about note {label}: “{text}”",
        "in furniture": "This is about the head or foot of the page: “{text}”",
        "same paragraph": "in this paragraph",
        "same table": "in this table, row {row}, column {column}",
        "cell": "in a table, row {row}, column {column}",
        "of note": "in note {label}",
        "file": "in {file}, {where}",
        "furniture": "in the head or foot of the page",
        "heading": "in the heading “{text}”",
        "under": "under “{heading}”, in “{text}”",
        "section": "under “{heading}”",
        "alone": "in “{text}”",
        "footer": "{rule} ({severity})",
        "answer": "Is it right as it stands? Answer a comment with “lint-letter: ok”, the rule that "
        "stands below it and the reason, here: lint-letter: ok {rule}: the reason.",
    },
    "nl": {
        "compare": "Vergelijk: {places}.",
        "more": "en nog {count}",
        "error": "fout",
        "warning": "waarschuwing",
        "note": "opmerking",
        "in note": "Dit gaat over noot {label}: “{text}”",
        "in furniture": "Dit gaat over de kop of voet van de pagina: “{text}”",
        "same paragraph": "in deze alinea",
        "same table": "in deze tabel, rij {row}, kolom {column}",
        "cell": "in een tabel, rij {row}, kolom {column}",
        "of note": "in noot {label}",
        "file": "in {file}, {where}",
        "furniture": "in de kop of voet van de pagina",
        "heading": "in de kop “{text}”",
        "under": "onder “{heading}”, in “{text}”",
        "section": "onder “{heading}”",
        "alone": "in “{text}”",
        "footer": "{rule} ({severity})",
        "answer": "Klopt het zoals het er staat? Antwoord op een opmerking met “lint-letter: ok”, de regel "
        "die eronder staat en de reden, hier: lint-letter: ok {rule}: de reden.",
    },
}
