"""What is said in Dutch to who writes rules, words and languages of his own?"""

from collections.abc import Mapping

RULE_WRITING: Mapping[str, str] = {
    # the commands
    "Write a rule of your own to begin with.": "Schrijf een eigen regel om mee te beginnen.",
    "Write a rule file to be filled in, into a folder of your own.": (
        "Schrijf een regelbestand om in te vullen, in een eigen map."
    ),
    "a rule that speaks Dutch only": "een regel die alleen Nederlands spreekt",
    "Without --rules it is the first of the rule-folders in lint-letter.toml.": (
        "Zonder --rules is het de eerste van de rule-folders in lint-letter.toml."
    ),
    "The language that it speaks.": "De taal die de regel spreekt.",
    "The folder of your own rules.": "De map met eigen regels.",
    "Run the examples of your own rules.": "Voer de voorbeelden van eigen regels uit.",
    "Run the examples of your own rules: does each find what it says?": (
        "Voer de voorbeelden van eigen regels uit: vindt elk wat het zegt?"
    ),
    "Without --rules they are the rule-folders in lint-letter.toml. Exit code: 0 all as they say, 1 not, "
    "2 a rule is faulty.": (
        "Zonder --rules zijn het de rule-folders in lint-letter.toml. Uitgang: 0 alles zoals het zegt, 1 niet, "
        "2 een regel is fout."
    ),
    "Write the words of a language of your own to begin with.": (
        "Schrijf de woorden van een eigen taal om mee te beginnen."
    ),
    "Write a word file to be filled in, into the folder languages of your own rules.": (
        "Schrijf een woordenbestand om in te vullen, in de map languages van uw eigen regels."
    ),
    "Months, weekdays, separators and currencies stand in it already. Without --rules it is the first of the "
    "rule-folders in lint-letter.toml.": (
        "Maanden, weekdagen, scheidingstekens en munten staan er al in. Zonder --rules is het de eerste van de "
        "rule-folders in lint-letter.toml."
    ),
    "Show the JSON Schema of rules, words, tables or settings.": (
        "Toon het JSON Schema van regels, woorden, tabellen of instellingen."
    ),
    "Show the JSON Schema of rule files, words.yaml, tables or lint-letter.toml, for an editor.": (
        "Toon het JSON Schema van regelbestanden, words.yaml, tabellen of lint-letter.toml, voor een editor."
    ),
    "[OPTIONS] {}": "[OPTIES] {}",
    # where they write
    "say where your rules stand: --rules DIR, or rule-folders in lint-letter.toml": (
        "zeg waar uw regels staan: --rules MAP, of rule-folders in lint-letter.toml"
    ),
    "{} is there already": "{} is er al",
    "{} is no name of a rule: write lower-case words with hyphens between": (
        "{} is geen naam van een regel: schrijf woorden zonder hoofdletters, met streepjes ertussen"
    ),
    "{} is no code of a language; write de, fr, pl ...": "{} is geen code van een taal; schrijf de, fr, pl ...",
    "the rule {} is one of ours; give yours another name": (
        "de regel {} is er een van ons; geef de uwe een andere naam"
    ),
    "the language {} is one of ours": "de taal {} is er een van ons",
    "there are no months and weekdays of {}; {}": "er zijn geen maanden en weekdagen van {}; {}",
    # what a rule says
    "a rule lacks one of the keys {}": "in de regel ontbreekt een van de sleutels {}",
    "a rule has one of {}, not {}": "een regel heeft een van {}, niet {}",
    "{} and {}": "{} en {}",
    "keep one": "houd er een over",
    "language of the message": "taal van de melding",
    "message says nothing": "message zegt niets",
    'add nl: "...", en: "..." or both': 'voeg nl: "...", en: "..." of beide toe',
    "{} is no code of a language": "{} is geen code van een taal",
    "write nl, en, de ...": "schrijf nl, en, de ...",
    "level of certainty": "niveau van zekerheid",
    # what it seeks
    "the role {}": "de rol {}",
    "kind": "soort",
    "place": "plaats",
    "a place": "een plaats",
    "header field": "kopveld",
    "unit of a letter": "eenheid van een brief",
    "way to choose": "manier van kiezen",
    "two roles are of any of several": "twee rollen zijn van een willekeurige van meer",
    "write `which: any` for one of them": "schrijf `which: any` bij een van beide",
    "nothing that is sought must be there": "niets van wat wordt gezocht moet er zijn",
    "add a role that says where it is missed": "voeg een rol toe die zegt waar het wordt gemist",
    "a number or date has no words of its own": "een getal of datum heeft geen eigen woorden",
    "write `saying:` or `after:`": "schrijf `saying:` of `after:`",
    "{} stands alone": "{} staat alleen",
    "write kind: {}": "schrijf `kind: {}`",
    "{} says nothing of {}": "{} zegt niets over {}",
    "`kind: words` lacks the key 'words'": "bij `kind: words` ontbreekt de sleutel 'words'",
    "add `words: [...]`": "voeg `words: [...]` toe",
    "a code has no words of its own": "een code heeft geen eigen woorden",
    "write `after: [...]`": "schrijf `after: [...]`",
    "nobody can tell which code is meant": "niemand kan zeggen welke code is bedoeld",
    "add `after: [...]`, or `in: {field: NAME}`": "voeg `after: [...]` of `in: {field: NAAM}` toe",
    "a place says nothing": "een plaats zegt niets",
    "{} is no number of a part": "{} is geen nummer van een deel",
    "write 1 for the first": "schrijf 1 voor het eerste",
    "{} needs fewer points than {}": "{} vraagt minder punten dan {}",
    "write more": "schrijf er meer",
    "{} compares no {}, which {} is": "{} vergelijkt geen {}, en dat is {}",
    "which of several is meant?": "welke van meer is bedoeld?",
    # words of one's own
    "a file of words": "een woordenbestand",
    "no words.yaml has the list {}": "in geen words.yaml staat een lijst {}",
    "write a list {} in words.yaml": "schrijf een lijst {} in words.yaml",
    "{} stands for every word": "{} staat voor elk woord",
    "write the beginning of the words that are meant": "schrijf het begin van de woorden die zijn bedoeld",
    "{} heads the field {} already": "{} staat al boven het veld {}",
    "write field: {} in rules": "schrijf `field: {}` in regels",
    # languages of one's own
    "a word file": "een woordenbestand",
    "order of dates": "volgorde van data",
    "a language is a file CODE.yaml": "een taal is een bestand CODE.yaml",
    "rename it, or take it away": "hernoem het, of haal het weg",
    "the words cannot be used: {}": "de woorden zijn niet te gebruiken: {}",
    "compare with the words of nl": "vergelijk met de woorden van nl",
    "there are words of {} already": "er zijn al woorden van {}",
    "give the language another code": "geef de taal een andere code",
    "the language {} is not the file's name": "de taal {} is niet de naam van het bestand",
    "write {}": "schrijf {}",
    "{} is a list": "{} is een lijst",
    "write [word, word], or [] for none": "schrijf [woord, woord], of [] voor geen",
    "{} is a text": "{} is een tekst",
    "put it between quotes": "zet het tussen aanhalingstekens",
    "{} lacks {}": "in {} ontbreekt {}",
    "write each of them": "schrijf ze allemaal",
    "the keys of {} are numbers": "de sleutels van {} zijn getallen",
    "{} has no word": "{} heeft geen woord",
    "write its name": "schrijf de naam",
}
