"""Each thing that speaks for a relation or against it, in a sentence that has it and in a near miss.

A row is the name of the evidence, the language, where it is found and where it is not.
"""

import pytest

from checker.claims import Scorecard, total
from tests.claims.meant import BOOK, evidence

PLACING = [
    (
        "whole first",
        "nl",
        "Er kwamen {40} brieven: [22] oude en [18] nieuwe.",
        "Er kwamen [22] oude en [18] nieuwe brieven, dus {40}.",
    ),
    (
        "whole last",
        "en",
        "We got [22] letters and [18] calls, {40} in all.",
        "We got {40} items: [22] letters and [18] calls.",
    ),
    (
        "whole between",
        "en",
        "Of us [22] wrote, {40} came and [18] called.",
        "Of us {40} came, [22] wrote and [18] called.",
    ),
    (
        "gathered: outside brackets",
        "nl",
        "Er zijn {90} panden: [50] scholen (12 oude) en [40] winkels (8 oude).",
        "Er zijn {90} panden: 50 scholen ([12] oude) en [40] winkels.",
    ),
    (
        "gathered: column",
        "nl",
        "In Zwolle [50] scholen en 12 winkels; in Assen [40] scholen en 8 winkels; in Ede [30] scholen en 9 winkels; samen {120} scholen.",
        "In Zwolle 50 scholen en [12] winkels; in Assen [40] scholen; samen {52} panden.",
    ),
    (
        "gathered: one level",
        "nl",
        "Er waren {90} zaken:\n\n- [50] oude:\n  - 30 grote;\n  - 20 kleine;\n- [40] nieuwe.\n",
        "Er waren {90} zaken:\n\n- [50] oude;\n- [40] nieuwe.\n",
    ),
    (
        "gathered: pair",
        "en",
        "There are {90} schools, 12 of them old, [50] in the north and 7 shops, and [40] in the south.",
        "There are {90} schools, [50] in the north and [40] in the south.",
    ),
    (
        "one skipped",
        "nl",
        "Er waren {90} zaken op 12 scholen: [50] oude en [40] nieuwe.",
        "Op 12 scholen waren er {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "two parts",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken: [50] oude, [30] nieuwe en [10] andere.",
    ),
    (
        "three parts",
        "nl",
        "Er waren {90} zaken: [50] oude, [30] nieuwe en [10] andere.",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "four parts or more",
        "en",
        "There were {90} cases: [40] old, [30] new, [15] lost and [5] others.",
        "There were {90} cases: [40] old, [30] new and [20] lost.",
    ),
    (
        "one sentence",
        "en",
        "There were {90} cases: [50] old and [40] new.",
        "There were {90} cases. We closed [50] old and [40] new ones.",
    ),
    (
        "whole in the sentence of some parts",
        "nl",
        "Er waren {90} zaken, [50] daarvan oud. De andere [40] waren nieuw.",
        "Er waren {90} zaken. Oud waren er [50]. De andere [40] waren nieuw.",
    ),
    (
        "next sentence",
        "nl",
        "Er waren {90} zaken. Daarvan waren er [50] oud en [40] nieuw.",
        "Er waren {90} zaken. Dat is veel. Wij tellen 12 scholen. Oud waren er [50] en nieuw [40].",
    ),
    (
        "further sentence",
        "en",
        "There were {90} cases. We visited 12 schools. In all [50] were old and [40] new.",
        "There were {90} cases. Of these [50] were old and [40] new.",
    ),
    (
        "parts in one sentence",
        "en",
        "There were {90} cases. Of these [50] were old and [40] new.",
        "There were {90} cases. Of these [50] were old. Another [40] were new.",
    ),
    (
        "parts in several sentences",
        "nl",
        "Er waren {90} zaken. Daarvan waren er [50] oud. Nieuw waren er [40].",
        "Er waren {90} zaken. Daarvan waren er [50] oud en [40] nieuw.",
    ),
    (
        "an item each",
        "nl",
        "Er waren {90} zaken:\n\n- [50] oude;\n- [40] nieuwe.\n",
        "Er waren {90} zaken:\n\n- [50] oude en [40] nieuwe;\n- geen andere.\n",
    ),
    (
        "one place of each item",
        "en",
        "There were {90} cases:\n\n- [50] old ones;\n- [40] new ones.\n",
        "There were {90} cases:\n\n- [50] old ones;\n- (of 12 schools) [40] new ones.\n",
    ),
    (
        "whole introduces the list",
        "nl",
        "Er waren {90} zaken:\n\n- [50] oude;\n- [40] nieuwe.\n",
        "Wij telden:\n\n- [50] oude;\n- [40] nieuwe;\n- samen {90} zaken.\n",
    ),
    (
        "whole closes the list",
        "en",
        "We counted:\n\n- [50] old cases;\n- [40] new cases.\n\nIn total there were {90} cases.\n",
        "There were {90} cases:\n\n- [50] old cases;\n- [40] new cases.\n",
    ),
    (
        "whole in an item",
        "nl",
        "Wij telden:\n\n- [50] oude zaken;\n- [40] nieuwe zaken;\n- samen {90} zaken.\n",
        "Wij telden {90} zaken:\n\n- [50] oude;\n- [40] nieuwe.\n",
    ),
    (
        "another paragraph",
        "en",
        "There were {90} cases.\n\nOf these [50] were old and [40] new.\n",
        "There were {90} cases. Of these [50] were old and [40] new.\n",
    ),
    (
        "close together",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, zoals wij u in het najaar schreven in de brief over de aanpak van het werk van de dienst in het hele land: [50] oude en [40] nieuwe.",
    ),
    (
        "far apart",
        "en",
        "There were {90} cases"
        + " of the kind that we wrote about before," * 11
        + " namely [50] old and [40] new.",
        "There were {90} cases of the kind that we wrote about before, namely [50] old and [40] new.",
    ),
]

EXTENT = [
    (
        "passed over in brackets",
        "nl",
        "Er zijn {90} panden: [50] scholen (12 oude) en [40] winkels.",
        "Er zijn {90} panden: [50] scholen, 12 huizen en [40] winkels (7 oude).",
    ),
    (
        "passed over",
        "en",
        "There are {90} sites, [50] schools, 12 shops, 7 homes, and [40] farms.",
        "There are {90} sites: [50] schools and [40] farms.",
    ),
    (
        "others between",
        "nl",
        "Er waren {90} zaken op 12 scholen: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken op scholen: [50] oude en [40] nieuwe.",
    ),
    (
        "another sort between",
        "en",
        "There were {90} cases worth $ 12 million: [50] old and [40] new.",
        "There were {90} cases worth little: [50] old and [40] new.",
    ),
    (
        "neighbour left out",
        "nl",
        "Er waren {90} zaken: [50] oude, [40] nieuwe en 30 andere.",
        "Er waren {90} zaken: [50] oude, [40] nieuwe en enkele andere.",
    ),
    (
        "neighbour left out",
        "nl",
        "Er waren {90} zaken:\n\n- [50] oude zaken;\n- een zaak over asbest;\n- [39] nieuwe zaken.\n",
        "Er waren {90} zaken:\n\n- [50] oude zaken;\n- [40] nieuwe zaken.\n",
    ),
    (
        "another in the sentence",
        "en",
        "There were {90} cases: [50] old and [40] new ones that were handled over many months by the staff of our 12 offices.",
        "There were {90} cases: [50] old and [40] new ones that were handled over many months by the staff of our offices.",
    ),
    (
        "no other of this sort in these sentences",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Bij 12 scholen waren er {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "a whole bracket behind the whole",
        "en",
        "Some {90} cases ([50] old and [40] new) and 12 complaints came in.",
        "Some {90} cases, [50] old and [40] new, and 12 complaints came in.",
    ),
    (
        "a whole row",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken: [50] oude en [40] nieuwe en 30 andere.",
    ),
    (
        "a whole row beside the whole",
        "en",
        "There were {90} cases: [50] old and [40] new.",
        "There were {90} cases at 12 schools: [50] old and [40] new.",
    ),
    (
        "a whole row of three or more",
        "nl",
        "Er waren {90} zaken: [50] oude, [30] nieuwe en [10] andere.",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "a sentence or item each, none left out",
        "en",
        "There were {90} cases. The old ones were [50]. The new ones were [40].",
        "There were {90} cases. The old ones were [50] and the new ones [40].",
    ),
]

JOINTS = [
    (
        "last joined by and",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken: [50] oude, [40] nieuwe.",
    ),
    (
        "last joined by and",
        "en",
        "There were {90} cases: [50] old and [40] new.",
        "There were {90} cases: [50] old, [40] new.",
    ),
    (
        "and inside too",
        "nl",
        "Er waren {90} zaken: [50] oude en [30] nieuwe en [10] andere.",
        "Er waren {90} zaken: [50] oude, [30] nieuwe en [10] andere.",
    ),
    (
        "a word of parts among them",
        "nl",
        "Er waren {90} zaken, waarvan [50] oude, en waarvan [40] nieuwe.",
        "Er waren {90} zaken, waarvan [50] oude, en [40] nieuwe.",
    ),
    (
        "a word of parts among them",
        "en",
        "There were {90} cases, of which [50] old, and of which [40] new.",
        "There were {90} cases, of which [50] old, and [40] new.",
    ),
    (
        "separated throughout",
        "en",
        "There were {90} cases: [50] old, [30] new and [10] lost.",
        "There were {90} cases: [50] old [30] new and [10] lost.",
    ),
    (
        "short between parts",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken: [50] oude van onze eigen dienst in het noorden en [40] nieuwe.",
    ),
    (
        "long between parts",
        "en",
        "There were {90} cases: [50] old ones that had come to us from the many smaller towns in the hills of the far north and [40] new ones.",
        "There were {90} cases: [50] old ones that had come to us from the north and [40] new ones.",
    ),
    (
        "a verb for each part",
        "nl",
        "Van de {90} zaken zijn er [50] oud en zijn er [40] nieuw.",
        "Van de {90} zaken zijn er [50] oud en [40] nieuw.",
    ),
    (
        "a verb between parts",
        "en",
        "Of the {90} cases [50] old, [30] that are lost and [10] new.",
        "Of the {90} cases [50] that are old, [30] that are lost and [10] new.",
    ),
    (
        "one bracket",
        "nl",
        "Er waren {90} zaken ([50] oude en [40] nieuwe).",
        "Er waren {90} zaken, oude ([50]) en nieuwe ([40]).",
    ),
    (
        "a bracket each",
        "en",
        "There were {90} cases, old ([50]) and new ([40]).",
        "There were {90} cases ([50] old and [40] new).",
    ),
]

LIKENESS = [
    (
        "one preposition behind each",
        "nl",
        "Er is {€ 90 miljoen}: [€ 50 miljoen] voor wegen en [€ 40 miljoen] voor dijken.",
        "Er is {€ 90 miljoen}: [€ 50 miljoen] voor wegen en [€ 40 miljoen] aan dijken.",
    ),
    (
        "a preposition behind each",
        "en",
        "There is {$90 million}: [$50 million] for roads and [$40 million] in grants.",
        "There is {$90 million}: [$50 million] for roads and [$40 million].",
    ),
    (
        "one word before each",
        "nl",
        "Er is {€ 90 miljoen}: wegen krijgen [€ 50 miljoen], dijken krijgen [€ 40 miljoen].",
        "Er is {€ 90 miljoen}: wegen krijgen [€ 50 miljoen], dijken hebben [€ 40 miljoen].",
    ),
    (
        "one noun behind each",
        "en",
        "There were {90} sites: [50] schools and [40] schools.",
        "There were {90} sites: [50] schools and [40] shops.",
    ),
    (
        "a noun behind each",
        "nl",
        "Er waren {90} panden: [50] scholen en [40] winkels.",
        "Er waren {90} panden: [50] en [40] winkels.",
    ),
    (
        "a name before each",
        "nl",
        "Er kwamen {90} meldingen: Zwolle [50], Assen [40].",
        "Er kwamen {90} meldingen: er zijn [50] en er zijn [40].",
    ),
    (
        "written alike",
        "en",
        "It costs {$90 million}: [$50 million] for roads and [$40 million] for dikes.",
        "It costs {$90 million}: [$50.5 million] for roads and [$39.5 million] for dikes.",
    ),
    (
        "parts written in different ways",
        "nl",
        "Het kost {€ 90 miljoen}: [€ 50 miljoen] voor wegen en [€ 40.000.000] voor dijken.",
        "Het kost {€ 90 miljoen}: [€ 50 miljoen] voor wegen en [€ 40 miljoen] voor dijken.",
    ),
    (
        "only the whole has a noun",
        "en",
        "[50] and [40] make {90} cases.",
        "[50] letters and [40] calls make {90} cases.",
    ),
    (
        "only parts have a noun",
        "nl",
        "Het zijn er {90}: [50] brieven en [40] mails.",
        "Het zijn {90} klachten: [50] brieven en [40] mails.",
    ),
    (
        "one noun for all",
        "en",
        "There were {90} cases: [50] old cases and [40] new cases.",
        "There were {90} cases: [50] old cases and [40] new letters.",
    ),
    (
        "noun of the whole at a part",
        "nl",
        "Er waren {90} zaken: [50] zaken en [40] brieven.",
        "Er waren {90} stukken: [50] zaken en [40] brieven.",
    ),
    (
        "noun of the whole ends that of a part",
        "nl",
        "Er zijn {90} regelingen: [50] steunregelingen en [40] leningen.",
        "Er zijn {90} potten: [50] steunregelingen en [40] leningen.",
    ),
    (
        "one other noun at all parts",
        "en",
        "There were {90} cases: [50] old letters and [40] new letters.",
        "There were {90} cases: [50] old letters and [40] calls.",
    ),
    (
        "other nouns at all parts",
        "nl",
        "Er waren {90} zaken: [50] brieven en [40] mails.",
        "Er waren {90} zaken: [50] brieven en [40] brieven.",
    ),
]

WORDING = [
    (
        "a colon before the parts",
        "nl",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, [50] oude en [40] nieuwe.",
    ),
    (
        "a bracket behind the whole",
        "en",
        "There were {90} cases ([50] old and [40] new).",
        "There were {90} cases, [50] old and [40] new.",
    ),
    (
        "a bracket behind the whole",
        "nl",
        "Er zijn 12 koks en {90} obers ([50] oude en [40] nieuwe).",
        "Er zijn {90} koks en 12 obers ([50] oude en [40] nieuwe).",
    ),
    (
        "the whole is led in",
        "nl",
        "Van de {90} zaken zijn [50] oud en [40] nieuw.",
        "Wij zien van de {90} zaken [50] oude en [40] nieuwe.",
    ),
    (
        "the whole is led in",
        "en",
        "Of the {90} cases [50] are old and [40] new.",
        "We saw of the {90} cases [50] old and [40] new ones.",
    ),
    (
        "the whole in a bracket",
        "nl",
        "Er waren [50] oude en [40] nieuwe ({90} zaken).",
        "Er waren [50] oude en [40] nieuwe, samen {90} zaken.",
    ),
    (
        "a time between",
        "en",
        "There were {90} cases in 2024, [50] old and [40] new.",
        "There were {90} cases in Ghent, [50] old and [40] new.",
    ),
    (
        "between: thereof",
        "nl",
        "Er waren {90} zaken, waarvan [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, te weten [50] oude en [40] nieuwe.",
    ),
    (
        "between: thereof",
        "en",
        "There were {90} cases, of which [50] old and [40] new.",
        "There were {90} cases, namely [50] old and [40] new.",
    ),
    (
        "between: composition",
        "nl",
        "Het budget van {€ 90 miljoen} bestaat uit [€ 50 miljoen] en [€ 40 miljoen].",
        "Het budget van {€ 90 miljoen} ligt naast [€ 50 miljoen] en [€ 40 miljoen].",
    ),
    (
        "between: composition",
        "en",
        "The budget of {$90 million} consists of [$50 million] and [$40 million].",
        "The budget of {$90 million} lies beside [$50 million] and [$40 million].",
    ),
    (
        "between: division",
        "nl",
        "Er waren {90} zaken, verdeeld in [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, waarvan [50] oude en [40] nieuwe.",
    ),
    (
        "between: division",
        "en",
        "There were {90} cases, divided into [50] old and [40] new.",
        "There were {90} cases, of which [50] old and [40] new.",
    ),
    (
        "between: conclusion",
        "nl",
        "Er waren [50] oude en [40] nieuwe zaken, dus {90}.",
        "Er waren [50] oude en [40] nieuwe zaken, niet {90}.",
    ),
    (
        "between: conclusion",
        "en",
        "There were [50] old and [40] new cases, which makes {90}.",
        "There were [50] old and [40] new cases, out of {90}.",
    ),
    (
        "between: open",
        "nl",
        "Er waren {90} zaken, waaronder [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, waarvan [50] oude en [40] nieuwe.",
    ),
    (
        "between: open",
        "en",
        "There were {90} cases, including [50] old and [40] new.",
        "There were {90} cases, of which [50] old and [40] new.",
    ),
    (
        "between: besides",
        "nl",
        "Er waren {90} zaken, naast [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, waarvan [50] oude en [40] nieuwe.",
    ),
    (
        "between: besides",
        "en",
        "There were {90} cases, besides [50] old and [40] new.",
        "There were {90} cases, of which [50] old and [40] new.",
    ),
    (
        "whole joined to its parts",
        "nl",
        "Er waren {90} zaken, [50] brieven en [40] mails.",
        "Er waren {90} zaken: [50] brieven en [40] mails.",
    ),
    (
        "whole joined to its parts",
        "en",
        "There were [50] letters, [40] calls and {90} cases.",
        "There were [50] letters, [40] calls and a total of {90} cases.",
    ),
    (
        "a word of parts right before",
        "nl",
        "Er waren {90} zaken, waarvan [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, waarvan naar het zich nu laat aanzien [50] oude en [40] nieuwe.",
    ),
    (
        "a word of parts right before",
        "en",
        "There were {90} cases, of which [50] old and [40] new.",
        "There were {90} cases, of which at the moment of writing [50] old and [40] new.",
    ),
    (
        "including right before",
        "nl",
        "Er waren {90} zaken, waaronder [50] oude en [40] nieuwe.",
        "Er waren {90} zaken, waarvan [50] oude en [40] nieuwe.",
    ),
    (
        "including right before",
        "en",
        "There were {90} cases, including [50] old and [40] new.",
        "There were {90} cases, of which [50] old and [40] new.",
    ),
    (
        "a word for parts right before",
        "nl",
        "Van de {90} zaken zijn er [50] oud en [40] nieuw.",
        "Van de {90} zaken zijn [50] oud en [40] nieuw.",
    ),
    (
        "part of the whole",
        "nl",
        "Nu doen [9] van de {25} gemeenten mee.",
        "Nu doen [9] gemeenten van alle {25} mee.",
    ),
    (
        "part of the whole",
        "en",
        "So far [9] of the {25} towns agree.",
        "So far [9] towns and {25} villages agree.",
    ),
    (
        "whole of the part",
        "en",
        "We paid for {90} of the [50] old and [40] new cases.",
        "We paid for {90} cases, [50] old and [40] new.",
    ),
    (
        "consists of, right behind the whole",
        "nl",
        "Er is een budget van {€ 90 miljoen}, bestaande uit [€ 50 miljoen] en [€ 40 miljoen].",
        "Er is een budget van {€ 90 miljoen} voor het hele jaar, bestaande uit [€ 50 miljoen] en [€ 40 miljoen].",
    ),
    (
        "consists of, right behind the whole",
        "en",
        "A budget of {$90 million} consisting of [$50 million] and [$40 million].",
        "A budget of {$90 million} and for two halves consisting of [$50 million] and [$40 million].",
    ),
    (
        "a total, right before the whole",
        "nl",
        "Er waren [50] oude en [40] nieuwe zaken, samen {90}.",
        "Er waren [50] oude en [40] nieuwe zaken, dus {90}.",
    ),
    (
        "a total, right before the whole",
        "en",
        "There were [50] old and [40] new cases, a total of {90}.",
        "There were [50] old and [40] new cases, which makes {90}.",
    ),
    (
        "whole: rate",
        "nl",
        "Het kost {€ 90} per stuk: [€ 50] voor hout en [€ 40] voor werk.",
        "Het kost {€ 90} voor alles: [€ 50] voor hout en [€ 40] voor werk.",
    ),
    (
        "whole: rate",
        "en",
        "It costs {$90} per unit: [$50] for wood and [$40] for work.",
        "It costs {$90} for all: [$50] for wood and [$40] for work.",
    ),
    (
        "whole: change",
        "nl",
        "Het aantal steeg met {90}: [50] oude en [40] nieuwe.",
        "Het aantal was {90}: [50] oude en [40] nieuwe.",
    ),
    (
        "whole: change",
        "en",
        "The number rose by {90}: [50] old and [40] new.",
        "The number was {90}: [50] old and [40] new.",
    ),
    (
        "whole: compared",
        "nl",
        "Vergeleken met {90} zaken: [50] oude en [40] nieuwe.",
        "Het ging om {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "whole: compared",
        "en",
        "We had 12 compared with {90} cases: [50] old and [40] new.",
        "We had 12 and then also {90} cases: [50] old and [40] new.",
    ),
    (
        "whole: limit",
        "nl",
        "Het maximum is {90} zaken: [50] oude en [40] nieuwe.",
        "Het aantal is {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "whole: limit",
        "en",
        "The maximum is {90} cases: [50] old and [40] new.",
        "The number is {90} cases: [50] old and [40] new.",
    ),
    (
        "whole: hedge",
        "nl",
        "Er waren {ongeveer 90} zaken: [50] oude en [40] nieuwe.",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "whole: hedge",
        "en",
        "There were {about 90} cases: [50] old and [40] new.",
        "There were {90} cases: [50] old and [40] new.",
    ),
    (
        "whole: total",
        "nl",
        "Er waren in totaal {90} zaken: [50] oude en [40] nieuwe.",
        "Er waren toen {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "whole: total",
        "en",
        "There were altogether {90} cases: [50] old and [40] new.",
        "There were then {90} cases: [50] old and [40] new.",
    ),
    (
        "whole: rest",
        "nl",
        "De overige {90} zaken: [50] oude en [40] nieuwe.",
        "De open {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "whole: rest",
        "en",
        "The remaining {90} cases: [50] old and [40] new.",
        "The open {90} cases: [50] old and [40] new.",
    ),
    (
        "a part: rate",
        "nl",
        "Er is {€ 90}: [€ 50] voor hout en [€ 40] per stuk.",
        "Er is {€ 90}: [€ 50] voor hout en [€ 40] voor werk.",
    ),
    (
        "a part: rate",
        "en",
        "There is {$90}: [$50] for wood and [$40] per unit.",
        "There is {$90}: [$50] for wood and [$40] for work.",
    ),
    (
        "a part: change",
        "nl",
        "Er waren {90} zaken: [50] oude en een toename van [40].",
        "Er waren {90} zaken: [50] oude en een groep van [40].",
    ),
    (
        "a part: change",
        "en",
        "There were {90} cases: [50] old and an increase of [40].",
        "There were {90} cases: [50] old and a group of [40].",
    ),
    (
        "a part: compared",
        "nl",
        "Er waren {90} zaken: [50] oude tegenover [40] nieuwe.",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "a part: compared",
        "en",
        "There were {90} cases: [50] old versus [40] new.",
        "There were {90} cases: [50] old and [40] new.",
    ),
    (
        "a part: limit",
        "nl",
        "Er waren {90} zaken: [50] oude en maximaal [40] nieuwe.",
        "Er waren {90} zaken: [50] oude en samen [40] nieuwe.",
    ),
    (
        "a part: limit",
        "en",
        "There were {90} cases: [50] old and a cap of [40] new.",
        "There were {90} cases: [50] old and a set of [40] new.",
    ),
    (
        "a part: hedge",
        "nl",
        "Er waren {90} zaken: [50] oude en [ongeveer 40] nieuwe.",
        "Er waren {90} zaken: [50] oude en [40] nieuwe.",
    ),
    (
        "a part: hedge",
        "en",
        "There were {90} cases: [50] old and [about 40] new.",
        "There were {90} cases: [50] old and [40] new.",
    ),
    (
        "a part: total",
        "nl",
        "Er waren {90} zaken: [50] oude en samen [40] nieuwe.",
        "Er waren {90} zaken: [50] oude en toen [40] nieuwe.",
    ),
    (
        "a part: total",
        "en",
        "There were {90} cases: [50] old and together [40] new.",
        "There were {90} cases: [50] old and then [40] new.",
    ),
    (
        "last part: rest",
        "nl",
        "Van de {90} zaken zijn er [50] oud; de overige [40] zijn nieuw.",
        "Van de {90} zaken zijn er [50] oud; de open [40] zijn nieuw.",
    ),
    (
        "last part: rest",
        "en",
        "Of the {90} cases [50] are old; the remaining [40] are new.",
        "Of the {90} cases [50] are old; the open [40] are new.",
    ),
    (
        "a difference",
        "nl",
        "Het tekort is {€ 90 miljoen}: [€ 50 miljoen] en [€ 40 miljoen].",
        "Het budget is {€ 90 miljoen}: [€ 50 miljoen] en [€ 40 miljoen].",
    ),
    (
        "a difference",
        "en",
        "The deficit is {$90 million}: [$50 million] and [$40 million].",
        "The budget is {$90 million}: [$50 million] and [$40 million].",
    ),
    (
        "division at the whole",
        "nl",
        "De verdeling van {90} zaken is [50] oude en [40] nieuwe.",
        "De stapel van {90} zaken is [50] oude en [40] nieuwe.",
    ),
    (
        "division at the whole",
        "en",
        "The distribution of {90} cases is [50] old and [40] new.",
        "The pile of {90} cases is [50] old and [40] new.",
    ),
    (
        "words that point back",
        "nl",
        "Er waren {90} zaken. Deze zijn [50] oud en [40] nieuw.",
        "Er waren {90} zaken. Er zijn [50] oude en [40] nieuwe.",
    ),
    (
        "words that point back",
        "en",
        "There were {90} cases. These are [50] old and [40] new.",
        "There were {90} cases. We saw [50] old and [40] new.",
    ),
    (
        "overlap",
        "nl",
        "Er waren {90} zaken: zowel [50] oude als [60] nieuwe.",
        "Er waren {90} zaken: [50] oude en [60] nieuwe.",
    ),
    (
        "overlap",
        "en",
        "There were {90} cases: both [50] old and [60] new.",
        "There were {90} cases: [50] old and [60] new.",
    ),
    (
        "respectively",
        "nl",
        "Er waren {90} zaken: respectievelijk [50] en [40].",
        "Er waren {90} zaken: namelijk [50] en [40].",
    ),
    (
        "respectively",
        "en",
        "There were {90} cases: [50] and [40] respectively.",
        "There were {90} cases: [50] and [40] exactly.",
    ),
]

CIRCUMSTANCES = [
    (
        "a time each",
        "nl",
        "Er waren {90} zaken: [50] in 2024 en [40] in 2025.",
        "Er waren {90} zaken: [50] in 2024 en [40] erna.",
    ),
    (
        "a time each",
        "en",
        "There were {90} cases: [50] in 2024 and [40] in 2025.",
        "There were {90} cases: [50] in 2024 and [40] since.",
    ),
    (
        "another time",
        "nl",
        "In 2024 waren er {90} zaken; [50] oude en [40] nieuwe in 2025.",
        "In 2024 waren er {90} zaken; [50] oude en [40] nieuwe in 2024.",
    ),
    (
        "times at some parts",
        "en",
        "There were {90} cases. In 2024 we closed [50] of them. The other [40] are new.",
        "There were {90} cases. In 2024 we closed [50] of them. In 2025 we closed [40].",
    ),
    (
        "a place each",
        "nl",
        "Er waren {90} zaken: [50] in Zwolle en [40] in Assen.",
        "Er waren {90} zaken: [50] in Zwolle en [40] nieuwe.",
    ),
    (
        "a place each",
        "en",
        "There were {90} cases: [50] in Ghent and [40] in Bruges.",
        "There were {90} cases: [50] in Ghent and [40] new.",
    ),
    (
        "percentages",
        "nl",
        "Het is {90%}: [50%] voor wegen en [40%] voor dijken.",
        "Het is {€ 90}: [€ 50] voor wegen en [€ 40] voor dijken.",
    ),
    (
        "money",
        "en",
        "It is {$90}: [$50] for roads and [$40] for dikes.",
        "It is {90%}: [50%] for roads and [40%] for dikes.",
    ),
    (
        "another unit",
        "nl",
        "Het is {90 km}: [50 km] asfalt en [40 km] klinkers.",
        "Het is {€ 90}: [€ 50] asfalt en [€ 40] klinkers.",
    ),
    (
        "a small whole",
        "en",
        "There were {9} cases: [5] old and [4] new.",
        "There were {90} cases: [50] old and [40] new.",
    ),
    (
        "a tiny part",
        "nl",
        "Er waren {52} zaken: [50] oude en [2] nieuwe.",
        "Er waren {54} zaken: [50] oude en [4] nieuwe.",
    ),
    (
        "no noun behind the part",
        "nl",
        "Er waren {90} zaken, waarvan [50] in Zwolle.",
        "Er waren {90} zaken, waarvan [50] oude zaken.",
    ),
    (
        "another noun behind the part",
        "en",
        "There were {90} cases, of which [50] letters.",
        "There were {90} cases, of which [50] cases.",
    ),
]

TOGETHER = [
    (
        "a whole row and a total",
        "nl",
        "Er waren [50] oude en [40] nieuwe zaken, samen {90}.",
        "Er waren [50] oude en [40] nieuwe zaken, dus {90}.",
    ),
    (
        "a word of parts and closed by and",
        "en",
        "There were {90} cases, of which [50] old and [40] new.",
        "There were {90} cases, of which [50] old, [40] new.",
    ),
    (
        "a composition closed by and",
        "nl",
        "Het budget van {€ 90 miljoen} bestaat uit [€ 50 miljoen] en [€ 40 miljoen].",
        "Het budget van {€ 90 miljoen} bestaat uit [€ 50 miljoen], [€ 40 miljoen].",
    ),
    (
        "a division closed by and",
        "en",
        "There were {90} cases, divided into [50] old and [40] new.",
        "There were {90} cases, divided into [50] old, [40] new.",
    ),
    (
        "led in, in one sentence",
        "nl",
        "Van de {90} zaken zijn [50] oud en [40] nieuw.",
        "Van de {90} zaken is iets bekend. Er zijn [50] oude en [40] nieuwe.",
    ),
    (
        "a word of parts, in one sentence",
        "en",
        "There were {90} cases, of which [50] old and [40] new.",
        "There were {90} cases. Of which [50] old and [40] new.",
    ),
    (
        "a whole row, alike and closed by and",
        "nl",
        "Er waren {90} panden: [50] scholen en [40] winkels.",
        "Er waren {90} panden: [50] scholen, [40] winkels.",
    ),
    (
        "a whole row alike",
        "en",
        "There were {90} sites: [50] schools, [40] shops.",
        "There were {90} sites: [50] schools and [40] shops.",
    ),
    (
        "a whole row closed by and",
        "nl",
        "Er waren {90} zaken: [50] oud en [40] nieuw.",
        "Er waren {90} zaken: [50] oud, [40] nieuw.",
    ),
    (
        "alike and closed by and",
        "en",
        "There were {90} sites: [50] schools and [40] shops and 30 homes.",
        "There were {90} sites: [50] schools, [40] shops and 30 homes.",
    ),
    (
        "a colon before parts alike",
        "nl",
        "Er waren {90} panden: [50] scholen en [40] winkels.",
        "Er waren {90} panden, [50] scholen en [40] winkels.",
    ),
    (
        "a bracket of parts alike",
        "en",
        "There were {90} sites ([50] schools and [40] shops).",
        "There were {90} sites ([50] schools and [40]).",
    ),
    (
        "total behind what and closes",
        "nl",
        "Er waren [50] oude en [40] nieuwe zaken, samen {90}.",
        "Er waren [50] oude, [40] nieuwe zaken, samen {90}.",
    ),
]

EVERY = [*PLACING, *EXTENT, *JOINTS, *LIKENESS, *WORDING, *CIRCUMSTANCES, *TOGETHER]


@pytest.mark.parametrize(
    ("name", "language", "found", "missed"), EVERY, ids=[f"{row[0]}, {row[1]}" for row in EVERY]
)
def test_a_sentence_has_the_evidence_and_a_near_miss_has_not(name, language, found, missed):
    assert name in evidence(found, language)
    assert name not in evidence(missed, language)


def test_all_that_weighs_anything_is_shown_here():
    shown = {row[0] for row in EVERY}
    weighed = {
        name
        for family in ("sum", "part")
        for name, points in BOOK.scorecards[family].points.items()
        if points
    }
    assert weighed <= shown


def test_each_language_shows_what_words_say():
    by_language = {language: {row[0] for row in WORDING if row[1] == language} for language in ("nl", "en")}
    form_alone = {
        "a colon before the parts", "a bracket behind the whole", "the whole in a bracket", "a time between",
        "a word for parts right before",  # "er", which English has not
        "whole of the part",
    }  # fmt: skip
    assert by_language["nl"] ^ by_language["en"] <= form_alone


@pytest.mark.parametrize(("language", "marked"), sorted({(row[1], row[2]) for row in EVERY}))
def test_nothing_is_told_twice_and_each_piece_adds_its_own_points(language, marked):
    names = evidence(marked, language)
    card = Scorecard(-15, {name: at + 1 for at, name in enumerate(sorted(names))})
    weighed = card.weigh(names)
    assert len({piece.name for piece in weighed}) == len(weighed) == len(names) + 1
    for piece in weighed[1:]:
        assert total(card.weigh(names - {piece.name})) == total(weighed) - piece.points
