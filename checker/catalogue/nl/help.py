"""What does the command line say of itself, and of comments that allow findings, in Dutch?"""

from collections.abc import Mapping

HELP: Mapping[str, str] = {
    # the frame that click draws
    "Usage: ": "Gebruik: ",
    "Options": "Opties",
    "Commands": "Commando's",
    "Example:": "Voorbeeld:",
    "Examples:": "Voorbeelden:",
    "Show this message and exit.": "Toon deze uitleg.",
    "Show the version and exit.": "Toon de versie.",
    "[OPTIONS] COMMAND [ARGS]...": "[OPTIES] COMMANDO [ARGUMENTEN]...",
    "[OPTIONS] [FILE]": "[OPTIES] [BESTAND]",
    "[OPTIONS]": "[OPTIES]",
    "{} [OPTIONS]": "{} [OPTIES]",
    "[default: {}]": "[standaard: {}]",
    "[required]": "[verplicht]",
    "[x>=0]": "",
    "[default: {}; x>=0]": "[standaard: {}]",
    "[0<=x<=65535]": "",
    "[default: {}; 0<=x<=65535]": "[standaard: {}]",
    "RULE,...": "REGEL,...",
    "RULE": "REGEL",
    "FORMAT": "VORM",
    "FILE": "BESTAND",
    "FILE|FOLDER": "BESTAND|MAP",
    "FILE|FOLDER|-...": "BESTAND|MAP|-...",
    "COPY": "KOPIE",
    "DIR": "MAP",
    "LANG": "TAAL",
    "NAME": "NAAM",
    "NAME=VALUE": "NAAM=WAARDE",
    "REV": "REVISIE",
    "INTEGER": "GETAL",
    "INTEGER RANGE": "GETAL",
    "TEXT": "TEKST",
    "PATH": "PAD",
    "YYYY-MM-DD": "JJJJ-MM-DD",
    # the program
    "Check that the numbers, dates, counts and notes of a letter agree with each other.": (
        "Kijk na of de getallen, data, aantallen en noten van een brief met elkaar kloppen."
    ),
    "show what cannot be right": "toon wat niet kan kloppen",
    "a folder of letters, for a program": "een map met brieven, voor een programma",
    "show what was understood, and what was not": "toon wat is begrepen, en wat niet",
    "what a rule looks for, and why": "wat een regel zoekt, en waarom",
    "Without a command, `lint` is meant. A letter that is called like a command is ./rules.": (
        "Zonder commando is `lint` bedoeld. Een brief die heet als een commando schrijft u als ./rules."
    ),
    "A file that is no letter by its size or make (over 64 MB; 8 MB or 400,000 lines of text; 500,000 tags; a zip "
    "that unpacks to 250 times its size; see --limit) is refused in a sentence, and the rest goes on. Nothing is "
    "fetched, nothing run (but git, for --changed-since), and only what an option names is written. Exit code: 0 "
    "nothing found, 1 findings, 2 something could not be read or is faulty.": (
        "Een bestand dat door zijn omvang of bouw geen brief is (meer dan 64 MB; 8 MB of 400.000 regels tekst; "
        "500.000 tags; een zip die uitgepakt 250 keer zo groot wordt; zie --limit) wordt in één zin geweigerd, en "
        "de rest gaat door. Er wordt niets opgehaald, niets uitgevoerd (behalve git, voor --changed-since), en "
        "alleen geschreven wat een optie noemt. Uitgang: 0 niets gevonden, 1 bevindingen, 2 iets kon niet worden "
        "gelezen of is onjuist."
    ),
    # commands
    "Show what cannot be right (the default).": "Toon wat niet kan kloppen (dit is de standaard).",
    "Show each place where a letter cannot be right, with the arithmetic (the default command).": (
        "Toon elke plaats waar een brief niet kan kloppen, met de berekening (dit is het gewone commando)."
    ),
    "Show what was understood.": "Toon wat is begrepen.",
    "Show what was understood of a letter: each number and date, its meaning, and who looked at it.": (
        "Toon wat van een brief is begrepen: elk getal en elke datum, wat het betekent, en welke regel ernaar keek."
    ),
    "Show what a rule looks for.": "Toon wat een regel zoekt.",
    "Show what a rule looks for, why that matters, and where it stays silent.": (
        "Toon wat een regel zoekt, waarom dat ertoe doet, en waarover hij zwijgt."
    ),
    "List the rules: name, severity, status, and what each finds.": (
        "Noem de regels: naam, zwaarte, status, en wat elke regel vindt."
    ),
    "Show the settings that are in force, and where they come from.": (
        "Toon de instellingen die gelden, en waar ze vandaan komen."
    ),
    "Show the settings that are in force for a letter, each with where it comes from, as a lint-letter.toml.": (
        "Toon de instellingen die voor een brief gelden, elk met waar ze vandaan komt, als een lint-letter.toml."
    ),
    "Show a page on which letters are dropped, or followed as they are saved.": (
        "Toon een pagina waar u brieven op sleept, of die een brief volgt."
    ),
    "Show a page on this machine: drop letters, see the report, download a copy with comments.": (
        "Toon een pagina op deze computer: sleep er brieven op, bekijk het rapport, haal een kopie met "
        "opmerkingen op."
    ),
    "With --watch the page stands beside Word or LibreOffice and follows a letter as it is saved.": (
        "Met --watch staat de pagina naast Word of LibreOffice, en volgt ze een brief telkens als die wordt "
        "opgeslagen."
    ),
    "Follow this letter: the page shows what it says each time it is saved.": (
        "Volg deze brief: de pagina toont telkens wat er staat als hij is opgeslagen."
    ),
    "Nothing is kept, and only this machine is answered.": (
        "Er wordt niets bewaard, en alleen deze computer krijgt antwoord."
    ),
    "Serve an editor (needs the extra lsp).": "Bedien een editor (heeft de toevoeging lsp nodig).",
    "Speak the language server protocol on standard input and output: findings while a letter is written.": (
        "Spreek het protocol van editors (LSP) op standaardin- en uitvoer: bevindingen terwijl u schrijft."
    ),
    "An editor starts it. It needs the extra lsp, which the bundle has; in a checkout:": (
        "Een editor start dit. Het heeft de toevoeging lsp nodig, die in de bundel zit; in een werkkopie:"
    ),
    "Write a lint-letter.toml to begin with.": "Schrijf een lint-letter.toml om mee te beginnen.",
    "Write a lint-letter.toml in which each setting stands with what it does; none is in force yet.": (
        "Schrijf een lint-letter.toml waarin bij elke instelling staat wat ze doet; er geldt er nog geen."
    ),
    "One that is there already stays as it is.": "Een die er al is, blijft zoals hij is.",
    "The language of the explanations.": "De taal van de uitleg.",
    "[OPTIONS] [FOLDER]": "[OPTIES] [MAP]",
    "Show how a letter was cut into blocks.": "Toon hoe een brief in blokken is verdeeld.",
    "Show the mentions and claims of a sentence.": "Toon de getallen, data en beweringen van een zin.",
    "Show what each figure is of, and which other figure it points to.": (
        "Toon waarvan elk getal is, en naar welk ander getal het wijst."
    ),
    # options
    "An annex of the letter, or a folder of them: they are read as one letter.": (
        "Een bijlage bij de brief, of een map met bijlagen: ze worden als één brief gelezen."
    ),
    "Only these rules.": "Alleen deze regels.",
    "Not these rules.": "Deze regels niet.",
    "Rules that are still being measured, too.": "Ook regels die nog op proef zijn.",
    "A folder of your own rules and tables, beside ours.": "Een map met eigen regels en tabellen, naast de onze.",
    "Your own rules too.": "Ook uw eigen regels.",
    "The letter's date, instead of its own.": "De datum van de brief, in plaats van die in de brief.",
    "The day it is, for comments that allow a finding until a day.": (
        "Welke dag het is, voor opmerkingen die een bevinding tot een dag toestaan."
    ),
    "The letter's language (nl, en).": "De taal van de brief (nl, en).",
    "A piece of a letter: no rules about whole letters.": "Een stuk van een brief: geen regels over hele brieven.",
    "What it said before its tracked changes.": "Wat er stond voor de bijgehouden wijzigingen.",
    "Write to a file; never to a letter.": "Schrijf naar een bestand; nooit in een brief.",
    "The language of the words around findings.": "De taal van de woorden rond bevindingen.",
    "[default: that of the system, else en]": "[standaard: die van het systeem, anders en]",
    "What standard input (-) would be called.": "Hoe standaardinvoer (-) zou heten.",
    "A limit to letters, such as size=128MB; `lint-letter config` shows all.": "Een grens aan brieven, zoals size=128MB; `lint-letter config` toont ze alle.",
    "Neither read nor keep the compiled grammar.": "Lees en bewaar de voorbereide grammatica niet.",
    "Only letters that changed since a revision of git.": (
        "Alleen brieven die sinds een revisie van git gewijzigd zijn."
    ),
    "How many letters are read at once; 0 for one on each processor.": (
        "Hoeveel brieven tegelijk worden gelezen; 0 voor één per processor."
    ),
    "Settings for every letter, not the nearest lint-letter.toml.": (
        "Instellingen voor elke brief, in plaats van de dichtstbijzijnde lint-letter.toml."
    ),
    "No file of settings at all.": "Helemaal geen bestand met instellingen.",
    "Write a copy (.docx, .odt) with a comment on each finding; with annexes a folder of them.": (
        "Schrijf een kopie (.docx, .odt) met een opmerking bij elke bevinding; met bijlagen een map met kopieën."
    ),
    "Set these comments in the letter itself.": "Zet deze opmerkingen in de brief zelf.",
    "How often each rule spoke, instead of the findings.": (
        "Hoe vaak elke regel iets vond, in plaats van de bevindingen."
    ),
    "Findings that are known and do not count.": "Bevindingen die bekend zijn en niet meetellen.",
    "Write what is found to --baseline instead of counting it.": (
        "Schrijf wat gevonden wordt naar --baseline in plaats van het te tellen."
    ),
    "The least grave finding that gives exit code 1.": "De lichtste bevinding die uitgang 1 geeft.",
    "How many findings of one rule the text shows of a letter; 0 for all.": (
        "Hoeveel bevindingen van één regel de tekst van een brief toont; 0 voor alle."
    ),
    "Show, as notes, what deserves a look too.": "Toon, als opmerking, ook wat een blik verdient.",
    "Show what holds only thanks to rounding too.": "Toon ook wat alleen door afronding klopt.",
    "Show what was compared and holds too.": "Toon ook wat vergeleken is en klopt.",
    "{} or {}.": "{} of {}.",
    "The language of the examples (nl, en).": "De taal van de voorbeelden (nl, en).",
    "The port; any free one if none is given.": "De poort; een die vrij is als u er geen noemt.",
    "Open it in the browser.": "Open de pagina in de browser.",
    # editors
    "agrees": "klopt",
    "agrees only thanks to rounding": "klopt alleen door afronding",
    "is contradicted": "is tegengesproken",
    "checking the letter": "de brief wordt nagekeken",
    "{}: OK here, because ...": "{}: klopt hier, want ...",
    # comments that allow findings
    "A comment that allows a finding where there is none": (
        "Een opmerking die een bevinding toestaat waar er geen is"
    ),
    "A comment that allowed a finding until a day that is past": (
        "Een opmerking die een bevinding toestond tot een dag die voorbij is"
    ),
    "A comment to lint-letter that cannot be followed": "Een opmerking aan lint-letter die niet te volgen is",
    "The letter was mended, or the comment moved away from the place. It would hide the next finding there.": (
        "De brief is verbeterd, of de opmerking staat niet meer bij de plaats. Ze zou de volgende bevinding daar "
        "verbergen."
    ),
    "What was agreed until a day is to be looked at again after it. The finding is shown again.": (
        "Wat tot een dag was afgesproken, verdient daarna een nieuwe blik. De bevinding is weer te zien."
    ),
    "It allows nothing, though somebody meant it to.": "Ze staat niets toe, terwijl iemand dat wel bedoelde.",
    "## Form": "## Vorm",
    "Note. Always on.": "Opmerking. Staat altijd aan.",
    """\
A comment that allows a finding stands above or in the paragraph that the finding points at, and reads

    <!-- lint-letter: ok RULE: reason -->
    <!-- lint-letter: ok RULE, RULE until 2026-12-31: reason -->

in text, Markdown and HTML; in Word and LibreOffice it is a comment with the words between the dashes.
""": """\
Een opmerking die een bevinding toestaat, staat boven of in de alinea waar de bevinding naar wijst, en luidt

    <!-- lint-letter: ok REGEL: reden -->
    <!-- lint-letter: ok REGEL, REGEL until 2026-12-31: reden -->

in tekst, Markdown en HTML; in Word en LibreOffice is het een opmerking met de woorden tussen de streepjes.
""",
}
