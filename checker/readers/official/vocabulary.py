"""What do the elements of the official publications stand for?

After the schema op-xsd-2014-05-15 and what the publications hold. Elements that are not named here are
transparent: their text is never lost, and outside of a paragraph it is a paragraph of its own.
"""

SILENT = frozenset(["metadata", "meta-data", "bwb-inputbestand", "redactie"])
"""Elements whose text is no text of the letter."""

UNREAD = {"illustratie": "image", "formule": "equation", "math": "equation"}
"""Elements that are counted and not read."""

PARAGRAPHS = frozenset(
    [
        "al",
        "noot.al",
        "considerans.al",
        "aanhef.al",
        "tekstregel",
        "datumtekst",
        "wat",
        "wij",
        "wie",
        "label",
        "omschr",
        "toelicht",
        "slotformulering",
        "bijschrift",
        "gegeven",
        "dagtekening",
        "ondertekening",
        "term",
        "plaats",
        "intitule",
        "citeertitel",
        "bron",
        "officiele-titel",
        "title",
    ]
)
"""Elements that are one paragraph; what is within them is part of their sentences, unless it is a block."""

HEADINGS = frozenset(
    ["kop", "dossier", "stuktitel", "tussenkop", "kamervraagomschrijving", "titel", "subtitel"]
)
"""Elements that are one heading."""

JOINED = {"stuknr": "titel"}
"""Elements that are one heading with the element of that name right behind them."""

INLINE = frozenset(["nadruk", "extref", "intref", "dossierref", "sup", "inf", "sub", "unl", "nootref"])
"""Elements that never end a paragraph, wherever they stand."""

BREAKS = frozenset(["br", "nl", "lb"])
"""Empty elements that end a line within a paragraph."""

BLOCKS = frozenset(
    [
        "lijst",
        "li",
        "definitielijst",
        "definitie-item",
        "definitie",
        "table",
        "noot",
        "al-groep",
        "kader",
        "plaatje",
        "citaat",
        "box",
        "tekst",
        "divisie",
        "bijlage",
        "vraag",
        "antwoord",
        "stuk",
        "kamerstuk",
        "kamervragen",
        "artikel",
        "lid",
        "wijziging",
    ]
)
"""Elements that end a paragraph even if they stand within it."""

BESIDE = frozenset(["kamervraagnummer", "officiele-inhoudsopgave"])
"""Elements that stand beside the text: the publication's own number, its table of contents."""

BESIDE_LINES = frozenset(["kamernummer", "documenttype"])
"""Lines of a title block that say what the publication is, and are no text of the letter either."""

APART = frozenset(
    [
        "nr",
        "titel",
        "subtitel",
        "label",
        "dossiernr",
        "dossiernummer",
        "begrotingshoofdstuk",
        "naam",
        "voornaam",
        "voorvoegsels",
        "achternaam",
        "functie",
        "organisatie",
        "ondernummer",
        "datum",
        "plaats",
    ]
)
"""Elements between which a space is meant where they touch."""

LINES = frozenset(["functie", "naam", "organisatie"])
"""Elements of a signature that stand on a line of their own."""

LABELS = frozenset(["li.nr", "lidnr"])
"""Elements that are the mark of the item around them."""

ITEMS = frozenset(["li", "lid", "definitie-item"])
LISTS = frozenset(["lijst", "definitielijst"])

QUESTIONS = frozenset(["vraag", "antwoord"])
"""Elements whose number is a heading if it is written out ("Vraag 1"), else the mark of what follows."""

SIGNS = {"ndash": "–", "streepje": "–", "mdash": "—", "bullet": "•", "ster": "*", "vierkant": "▪"}
"""The mark of an item of such a list that has none of its own."""
