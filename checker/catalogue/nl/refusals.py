"""Why can something not be read, used or written, in Dutch, and what is there to do about it?"""

from collections.abc import Mapping

REFUSALS: Mapping[str, str] = {
    # a letter
    "it is a link that leads out of the folder; name it if it is meant": (
        "het is een verwijzing die de map uit wijst; noem die als u haar bedoelt"
    ),
    "it is no ordinary file": "het is geen gewoon bestand",
    "it is not there": "het is er niet",
    "it is larger than {}": "het is groter dan {}",
    "it cannot be read: {}": "het kan niet worden gelezen: {}",
    "its name is no name": "de naam is geen naam",
    "there are no letters ({}) in this folder": "in deze map staan geen brieven ({})",
    "there is no such file or folder; check the name and where you are": (
        "dit bestand of deze map is er niet; kijk de naam na, en in welke map u staat"
    ),
    "{}; name another, or name the files": "{}; noem een andere, of noem de bestanden",
    "it cannot be read ({}); copy it to another place and try again": (
        "het kan niet worden gelezen ({}); kopieer het naar een andere plaats en probeer het opnieuw"
    ),
    "{}; {} read only where named": "{}; {} alleen gelezen als u het noemt",
    "its Markdown file is": "het Markdown-bestand wordt",
    "its {} Markdown files are": "elk van de {} Markdown-bestanden wordt",
    "you may not read it; ask its owner, or copy it to where you may": (
        "u mag het niet lezen; vraag het de eigenaar, of kopieer het naar een plaats waar het wel mag"
    ),
    "it is a folder; name the letters in it": "het is een map; noem de brieven erin",
    "it is no ordinary file; save the letter as a file, or give it to -": (
        "het is geen gewoon bestand; bewaar de brief als bestand, of geef hem aan -"
    ),
    "an RTF text": "een RTF-tekst",
    "a picture": "een afbeelding",
    "a packed file": "een ingepakt bestand",
    "it is larger than {}; split it, take the pictures and annexes out{}": (
        "het is groter dan {}; deel het op, haal afbeeldingen en bijlagen eruit{}"
    ),
    ", or allow more with --limit {}={}": ", of sta meer toe met --limit {}={}",
    "it is an old Office file and no letter; save the letter as .docx": (
        "het is een oud Office-bestand en geen brief; bewaar de brief als .docx"
    ),
    "it is empty; check that it was saved, or fetched as a whole": (
        "het is leeg; kijk na of het is bewaard, of haal het opnieuw op"
    ),
    "it is no PDF inside; fetch it again, or make it again from the letter": (
        "vanbinnen is het geen pdf; haal het opnieuw op, of maak het opnieuw van de brief"
    ),
    "it is not a text; save the letter as .docx or as plain text": (
        "het is geen tekst; bewaar de brief als .docx of als platte tekst"
    ),
    "it is plain text called {}; give it the suffix .txt, or fetch it again": (
        "het is platte tekst die {} heet; laat de naam eindigen op .txt, of haal het opnieuw op"
    ),
    "{} files are not read; save the letter in one of {}": (
        "bestanden die {} heten worden niet gelezen; bewaar de brief als een van {}"
    ),
    "it is locked with a password; open it in Word, take the password off and save it": (
        "er zit een wachtwoord op; open het in Word, haal het wachtwoord eraf en bewaar het"
    ),
    "it is a Word file from before 2007 (.doc); open it in Word and save it as .docx": (
        "het is een Word-bestand van voor 2007 (.doc); open het in Word en bewaar het als .docx"
    ),
    "it is an old Excel workbook, which is not read; save the letter as .docx": (
        "het is een oud Excel-bestand, en dat wordt niet gelezen; bewaar de brief als .docx"
    ),
    "it is {}, which is not read; save the letter as .docx": (
        "het is {}, en dat wordt niet gelezen; bewaar de brief als .docx"
    ),
    "it is no {} file inside; fetch it again, or open it in {} and save it": (
        "vanbinnen is het geen {}-bestand; haal het opnieuw op, of open het in {} en bewaar het"
    ),
    "it is no Word document inside; open it in the program that made it and save it as .docx": (
        "vanbinnen is het geen Word-document; open het in het programma waarmee het is gemaakt "
        "en bewaar het als .docx"
    ),
    "it is a zip without a Word document in it; unpack it and name the letters inside": (
        "het is een zip zonder Word-document; pak hem uit en noem de brieven die erin zitten"
    ),
    "there is no text in it; check that it is the right file": (
        "er staat geen tekst in; kijk na of het het goede bestand is"
    ),
    "it holds pictures and no text, so nothing can be checked; use the file that it was made from": (
        "er staan afbeeldingen in en geen tekst, dus er is niets na te kijken; "
        "neem het bestand waar dit van is gemaakt"
    ),
    "it has pages and no text, so it cannot be linted; use the file that it was made from": (
        "er zijn bladzijden maar geen tekst, dus er is niets na te kijken; "
        "neem het bestand waar dit van is gemaakt"
    ),
    "it holds more mark-up than can be read; split it, save it as text{}": (
        "er staat meer opmaak in dan te lezen is; deel het op, of bewaar het als tekst{}"
    ),
    "a character reference in it is no number; open it in a browser and save it again": (
        "een teken erin is met een code geschreven die geen getal is; "
        "open het in een browser en bewaar het opnieuw"
    ),
    "its mark-up is nested deeper than any letter's; save it as text if you trust where it comes from{}": (
        "de opmaak is dieper genest dan die van een brief; bewaar het als tekst als u de herkomst vertrouwt{}"
    ),
    "its mark-up in {} is nested deeper than any letter's; copy the text into a new document and lint that{}": (
        "de opmaak in {} is dieper genest dan die van een brief; "
        "kopieer de tekst naar een nieuw document en kijk dat na{}"
    ),
    "its mark-up is nested deeper than any letter's; copy the text into a new file and lint that{}": (
        "de opmaak is dieper genest dan die van een brief; kopieer de tekst naar een nieuw bestand en kijk dat na{}"
    ),
    "it declares a document type in {}, which {} never does and which can hide text; open it in {} and save "
    "it again": (
        "in {} staat een documenttype, wat {} nooit doet en wat tekst kan verbergen; "
        "open het in {} en bewaar het opnieuw"
    ),
    "it declares a document type, which can hide text or fetch other files; fetch it from its publisher": (
        "er staat een documenttype in, wat tekst kan verbergen of andere bestanden kan ophalen; "
        "haal het op bij de uitgever"
    ),
    "it is damaged in {}; open it in {}, repair it and save it again": (
        "het is beschadigd in {}; open het in {}, herstel het en bewaar het opnieuw"
    ),
    "it is locked with a password; open it in LibreOffice and save it without the password": (
        "er zit een wachtwoord op; open het in LibreOffice en bewaar het zonder wachtwoord"
    ),
    "it is written in {}, which is not read; save it as UTF-8 and try again": (
        "het is geschreven in {}, en dat wordt niet gelezen; bewaar het als UTF-8 en probeer het opnieuw"
    ),
    "it holds bytes that are no characters in its encoding; fetch it again from its publisher": (
        "er staan bytes in die in deze codering geen tekens zijn; haal het opnieuw op bij de uitgever"
    ),
    "it holds more mark-up than can be read; split it, lint its text alone{}": (
        "er staat meer opmaak in dan te lezen is; deel het op, of kijk alleen de tekst na{}"
    ),
    "its mark-up is broken in line {}; fetch it again from its publisher": (
        "de opmaak is stuk in regel {}; haal het opnieuw op bij de uitgever"
    ),
    "it is a record that describes a publication and not its text; fetch the publication itself": (
        "dit beschrijft een publicatie en is niet de tekst ervan; haal de publicatie zelf op"
    ),
    "{} and no official publication; save the letter as .docx or .odt": (
        "{} en geen officiële publicatie; bewaar de brief als .docx of .odt"
    ),
    "it is XML that begins with <{}>": "het is XML die begint met <{}>",
    "there is no XML in it": "er staat geen XML in",
    "an Excel workbook": "een Excel-bestand",
    "a PowerPoint presentation": "een PowerPoint-presentatie",
    "a Visio drawing": "een Visio-tekening",
    "an e-book": "een e-boek",
    "a Java program": "een Java-programma",
    "a Pages document": "een Pages-document",
    "an OpenDocument text (.odt)": "een OpenDocument-tekst (.odt)",
    "an OpenDocument spreadsheet (.ods)": "een OpenDocument-rekenblad (.ods)",
    "an OpenDocument presentation (.odp)": "een OpenDocument-presentatie (.odp)",
    "an OpenDocument file and no text": "een OpenDocument-bestand en geen tekst",
    "an OpenOffice file from before 2005": "een OpenOffice-bestand van voor 2005",
    "it is damaged or not whole; fetch it again, or open it in {} and repair it": (
        "het is beschadigd of niet compleet; haal het opnieuw op, of open het in {} en herstel het"
    ),
    "it holds {}; split it, take the pictures and annexes out{}": (
        "er zit {} in; deel het op, haal afbeeldingen en bijlagen eruit{}"
    ),
    "it {}; copy the text into a new document and lint that{}": (
        "dit bestand {}; kopieer de tekst naar een nieuw document en kijk dat na{}"
    ),
    "says two things of a file inside, so that programs may read different texts": (
        "zegt twee dingen over een bestand dat erin zit, zodat programma's verschillende teksten kunnen lezen"
    ),
    "holds {} files inside, where a letter has some twenty": (
        "bevat {} bestanden, waar een brief er zo'n twintig heeft"
    ),
    "more than {} once unpacked": "uitgepakt meer dan {}",
    "holds two files of the same name inside, so that programs may read different texts": (
        "bevat twee bestanden met dezelfde naam, zodat programma's verschillende teksten kunnen lezen"
    ),
    "holds a file inside whose name leads outside of it": "bevat een bestand waarvan de naam naar buiten wijst",
    "it is locked with a password; unpack it, or save it without the password": (
        "er zit een wachtwoord op; pak het uit, of bewaar het zonder wachtwoord"
    ),
    "it is locked with a password; save it without one": "er zit een wachtwoord op; bewaar het zonder",
    "it is packed in a way that {} does not know; save it again in {}": (
        "het is ingepakt op een manier die {} niet kent; bewaar het opnieuw in {}"
    ),
    "unpacks to more than {} times its size": "wordt bij het uitpakken meer dan {} keer zo groot",
    "holds files inside that share the same bytes": "bevat bestanden die dezelfde bytes delen",
    "more mark-up than can be read": "meer opmaak dan te lezen is",
    "holds more than it says it does": "bevat meer dan het zegt",
    "more than {} of text and mark-up": "meer dan {} aan tekst en opmaak",
    "PDFs are read by the extra pdf, which the bundle has; in a checkout: pip install '.[pdf]'": (
        "voor pdf's is de toevoeging pdf nodig, die in de bundel zit; in een werkkopie: pip install '.[pdf]'"
    ),
    "the editor's server needs the extra lsp, as the bundle has; in a checkout: pip install '.[lsp]'": (
        "voor editors is de toevoeging lsp nodig, die in de bundel zit; in een werkkopie: pip install '.[lsp]'"
    ),
    "print it to a new PDF, use what it was made from": (
        "druk het af naar een nieuwe pdf, of neem het bestand waar het van is gemaakt"
    ),
    "reading it takes more memory than a letter does; {}": "het lezen kost meer geheugen dan een brief nodig heeft; {}",
    "reading it takes longer than a letter does; {}": "het lezen duurt langer dan bij een brief; {}",
    "it is no whole PDF; fetch it again, or make it again from the letter": (
        "het is geen hele pdf; haal het opnieuw op, of maak het opnieuw van de brief"
    ),
    "it has more than {} pages; split it{}": "het heeft meer dan {} bladzijden; deel het op{}",
    "{} of {} pages hold no text and were not read": "{} van {} bladzijden bevatten geen tekst en zijn niet gelezen",
    "page {} has more than {} pieces; print it to a new PDF{}": (
        "bladzijde {} heeft meer dan {} stukjes; druk het af naar een nieuwe pdf{}"
    ),
    "it takes more than {} seconds of processor time; split it, take its annexes out{}": (
        "het kost meer dan {} seconden rekentijd; deel het op, haal de bijlagen eruit{}"
    ),
    "it has more than {} characters; split it{}": "het heeft meer dan {} tekens; deel het op{}",
    "it is not a text file; save the letter as text, Markdown or .docx": (
        "het is geen tekstbestand; bewaar de brief als tekst, Markdown of .docx"
    ),
    "it holds no text; check that it is the letter that was meant": (
        "er staat geen tekst in; kijk na of dit de brief is die u bedoelde"
    ),
    "it has more than {} bars and tabs; split it, take its tables out{}": (
        "het heeft meer dan {} streepjes en tabs van tabellen; deel het op, haal de tabellen eruit{}"
    ),
    "it has more than {} lines; split it, take its annexes out{}": (
        "het heeft meer dan {} regels; deel het op, haal de bijlagen eruit{}"
    ),
    "there is no text in it beside mark-up, pictures and code": (
        "er staat geen tekst in, alleen opmaak, afbeeldingen en code"
    ),
    "{}; please report this, with the letter": "{}; meld dit alstublieft, met de brief erbij",
    "lint-letter itself failed on it ({})": "lint-letter zelf ging hierop stuk ({})",
    "lint-letter was installed without its folder {}; install it again": (
        "lint-letter is geïnstalleerd zonder de map {}; installeer het opnieuw"
    ),
    "one of the processes was ended from outside, perhaps for want of memory; try --jobs 1": (
        "een van de processen is van buiten gestopt, misschien door gebrek aan geheugen; probeer --jobs 1"
    ),
    # remarks and what was left out
    "This file is not UTF-8; it was read as Windows-1252.": (
        "Dit bestand is geen UTF-8; het is gelezen als Windows-1252."
    ),
    "this letter says little of its language and was read as {}": (
        "aan deze brief is de taal slecht te zien; hij is gelezen als {}"
    ),
    "{}; if it is {} or {}, say so with --lang": "{}; is het {} of {}, zeg dat dan met --lang",
    "{}; if it is {}, say so with --lang": "{}; is het {}, zeg dat dan met --lang",
    "no grammar fits this letter's language; if it is {} or {}, say so with --lang": (
        "voor de taal van deze brief is er geen grammatica; is het {} of {}, zeg dat dan met --lang"
    ),
    "no grammar fits this letter's language; if it is {}, say so with --lang": (
        "voor de taal van deze brief is er geen grammatica; is het {}, zeg dat dan met --lang"
    ),
    "Dutch": "Nederlands",
    "English": "Engels",
    "text in unknown mark-up": "tekst in onbekende opmaak",
    "embedded spreadsheet": "ingevoegd rekenblad",
    "embedded object": "ingevoegd object",
    "embedded page": "ingevoegde bladzijde",
    "imported text": "ingevoegde tekst",
    "linked document": "gekoppeld document",
    "form field": "formulierveld",
    "code block": "blok code",
    "table in a note": "tabel in een noot",
    "text hidden from screen readers": "tekst die voor schermlezers verborgen is",
    "front matter": "kopgegevens van Markdown",
    "HTML table": "tabel in HTML",
    "turned text": "gedraaide tekst",
    "picture": "afbeelding",
    "image": "afbeelding",
    "chart": "grafiek",
    "formula": "formule",
    "drawing": "tekening",
    "script": "script",
    "list label of more than {} characters": "lijstteken van meer dan {} tekens",
    # the command line
    "Error: {}": "Fout: {}",
    "fault": "fout",
    "and {} more": "en nog {}",
    "{} fault in rule files; no letter was read": "{} fout in regelbestanden; er is geen brief gelezen",
    "{} faults in rule files; no letter was read": "{} fouten in regelbestanden; er is geen brief gelezen",
    "{} fault in the settings; no letter was read": "{} fout in de instellingen; er is geen brief gelezen",
    "{} faults in the settings; no letter was read": "{} fouten in de instellingen; er is geen brief gelezen",
    "there is no rule {}; {}": "er is geen regel {}; {}",
    "did you mean {}?": "bedoelt u {}?",
    "`lint-letter rules` lists them, and --rules DIR adds your own": (
        "`lint-letter rules` noemt ze, en --rules MAP voegt de uwe toe"
    ),
    "--lang: {} is none of {}": "--lang: {} is geen van {}",
    "it is a link to {}; name that file if it is meant": "het is een verwijzing naar {}; noem dat bestand als u het bedoelt",
    "it may only be read; use --annotate to write a copy": (
        "het mag alleen gelezen worden; schrijf met --annotate een kopie"
    ),
    "--annotate writes a copy and --in-place the letter itself; give one of them": (
        "--annotate schrijft een kopie en --in-place de brief zelf; kies een van beide"
    ),
    "{} sets comments in the letter as it is now; leave out --original": (
        "{} zet opmerkingen in de brief zoals hij nu is; laat --original weg"
    ),
    "{}: none of these files can hold comments; only .docx and .odt can": (
        "{}: in geen van deze bestanden kunnen opmerkingen staan; dat kan alleen in .docx en .odt"
    ),
    "--annotate writes one copy, and {} letters were named; use --in-place": (
        "--annotate schrijft één kopie, en u noemt {} brieven; neem --in-place"
    ),
    "--annotate: with annexes, name a folder for the copies; {} is none": (
        "--annotate: noem bij bijlagen een map voor de kopieën; {} is er geen"
    ),
    "--annotate: {} is a link; name the file itself": "--annotate: {} is een verwijzing; noem het bestand zelf",
    "--annotate: {} is a folder": "--annotate: {} is een map",
    "--annotate: there is no folder {}": "--annotate: er is geen map {}",
    "--annotate: {} is the letter itself; use --in-place to write over it": (
        "--annotate: {} is de brief zelf; neem --in-place om daarin te schrijven"
    ),
    "--annotate: {} is there already; name another file, or check that copy itself with --in-place": (
        "--annotate: {} bestaat al; noem een ander bestand, of kijk die kopie zelf na met --in-place"
    ),
    "--annotate: {} is neither .docx nor .odt, and only these can hold comments": (
        "--annotate: {} is geen .docx of .odt, en alleen daarin kunnen opmerkingen staan"
    ),
    "a .{} letter cannot hold comments; only .docx and .odt can": (
        "in een brief van de soort .{} kunnen geen opmerkingen staan; alleen in .docx en .odt"
    ),
    "only .docx and .odt can hold comments": "alleen in .docx en .odt kunnen opmerkingen staan",
    "the letter is {} inside, so its copy must be called {} too": (
        "de brief is vanbinnen {}, dus de kopie moet ook {} heten"
    ),
    "--in-place: standard input is no file; use --annotate": (
        "--in-place: standaardinvoer is geen bestand; neem --annotate"
    ),
    "--annotate: two of the files are called {}": "--annotate: twee van de bestanden heten {}",
    "it is open in {}; close it first": "het is geopend in {}; sluit het eerst",
    "it was changed while it was read; try again": "het is gewijzigd terwijl het werd gelezen; probeer het opnieuw",
    "standard output cannot be written: it is closed": "de standaarduitvoer kan niet worden geschreven: hij is dicht",
    "a message of the editor was passed over: {}": "een bericht van de editor is overgeslagen: {}",
    "it is no JSON": "het is geen JSON",
    "it has no length": "er staat geen lengte bij",
    "it is larger than a letter can be": "het is groter dan een brief kan zijn",
    "it is no message of the protocol": "het is geen bericht van het protocol",
    "it has no method": "er staat geen methode in",
    "its form is not that of the protocol": "de vorm is niet die van het protocol",
    "reading it takes more memory or time than a letter does; copy the text into a new document and lint that": (
        "er is meer geheugen of tijd voor nodig dan voor een brief; zet de tekst in een nieuw document en kijk dat na"
    ),
    "reading it takes more memory than a letter does; copy the text into a new document and lint that": (
        "er is meer geheugen voor nodig dan voor een brief; zet de tekst in een nieuw document en kijk dat na"
    ),
    "standard output cannot be written: {}": "de standaarduitvoer kan niet worden geschreven: {}",
    "{} cannot be written: {}": "{} kan niet worden geschreven: {}",
    "{} is no baseline: {}": "{} is geen nulmeting: {}",
    "{} is of version {}; make it anew with --write-baseline": (
        "{} is van versie {}; maak het opnieuw met --write-baseline"
    ),
    "there is no {}; make it with --write-baseline": "er is geen {}; maak het met --write-baseline",
    "{} is no baseline ({}); make it anew with --write-baseline": (
        "{} is geen nulmeting ({}); maak het opnieuw met --write-baseline"
    ),
    "--baseline: {}": "--baseline: {}",
    "git says: {}": "git zegt: {}",
    "git is not installed": "git is niet geïnstalleerd",
    "git did not answer in {} seconds": "git gaf binnen {} seconden geen antwoord",
    "git cannot be run: {}": "git kan niet worden uitgevoerd: {}",
    "the repository has more than {} references, or nests them deeper than {}; pack them": (
        "de repository heeft meer dan {} verwijzingen, of ze zijn dieper genest dan {}; pak ze in"
    ),
    "{} is no revision": "{} is geen revisie",
    "{} is in no repository of git": "{} staat in geen repository van git",
    "{} stands in git's settings, which are not read; name it, as in origin/main": "{} staat in de instellingen "
    "van git, en die worden niet gelezen; noem de naam zelf, zoals origin/main",
    "{} is no revision of {}": "{} is geen revisie van {}",
    "only the letter itself may come from standard input": (
        "alleen de brief zelf mag van standaardinvoer komen"
    ),
    "there is no annex but the letter itself": "er is geen bijlage behalve de brief zelf",
    "no file of settings": "geen bestand met instellingen",
    "port {} cannot be had: {}": "poort {} is niet te krijgen: {}",
    "{}\nOnly this machine can open it, with this address; Ctrl+C ends it.": (
        "{}\nAlleen deze computer kan dit openen, met dit adres; met Ctrl+C stopt u het."
    ),
    "{} is a folder": "{} is een map",
    "there is no folder {}": "er is geen map {}",
    "{} is one of the letters": "{} is een van de brieven",
    "{} is a letter; name another file": "{} is een brief; noem een ander bestand",
    "{} is a link to {}; name that file if it is meant": "{} is een verwijzing naar {}; noem dat bestand als u het bedoelt",
    "{} and {} name one file: {}": "{} en {} noemen één bestand: {}",
    "{} is no day; write it as 2026-06-23": "{} is geen dag; schrijf die als 2026-06-23",
    "--with says which annexes one letter has, and {} were named": (
        "--with zegt welke bijlagen één brief heeft, en u noemt er {}"
    ),
    "--with: {}": "--with: {}",
    "--changed-since: standard input has no revisions": "--changed-since: standaardinvoer heeft geen revisies",
    "--changed-since: {}": "--changed-since: {}",
    "--output: {}": "--output: {}",
    "--write-baseline: name the file with --baseline FILE": (
        "--write-baseline: noem het bestand met --baseline BESTAND"
    ),
    "no comments set in {}: {}": "geen opmerkingen gezet in {}: {}",
    "copy with comments: {}": "kopie met opmerkingen: {}",
    "comments up to date in {}": "opmerkingen bijgewerkt in {}",
    # limits
    "there is no limit {}; {}": "er is geen grens {}; {}",
    "there are {}": "er zijn {}",
    "{} is no value of {}; write it as {}={}": "{} is geen waarde van {}; schrijf het als {}={}",
    "{} is from {} to {}; {} is not": "{} loopt van {} tot {}; {} valt daarbuiten",
    "{} is no whole number": "{} is geen heel getal",
    "--watch: there is no file {}": "--watch: er is geen bestand {}",
    "there is no such file": "dat bestand is er niet",
    # what click says
    "Usage: {}": "Gebruik: {}",
    "Missing argument '{}'.": "Het argument '{}' ontbreekt.",
    "No such option '{}'.": "Er is geen optie '{}'.",
    "{} (Did you mean one of: {}?)": "{} (Bedoelt u een van: {}?)",
    "{} (Did you mean {}?)": "{} (Bedoelt u {}?)",
    "{} (Did you mean: {}?)": "{} (Bedoelt u {}?)",
    "No such option: {}": "Er is geen optie {}",
    "{} Did you mean '{}'?": "{} Bedoelt u '{}'?",
    "{} Did you mean {}?": "{} Bedoelt u {}?",
    "{} (Possible options: {})": "{} (Mogelijke opties: {})",
    "No such command '{}'.": "Er is geen commando '{}'.",
    "Option '{}' requires an argument.": "De optie '{}' heeft een waarde nodig.",
    "Option '{}' does not take a value.": "De optie '{}' heeft geen waarde.",
    "Option '{}' requires {} arguments.": "De optie '{}' heeft {} waarden nodig.",
    "Got unexpected extra argument ({})": "Er staat een argument te veel ({})",
    "Got unexpected extra arguments ({})": "Er staan argumenten te veel ({})",
    "Invalid value for '{}': {}": "Onjuiste waarde voor '{}': {}",
    "Invalid value for {}: {}": "Onjuiste waarde voor {}: {}",
    "Invalid value: {}": "Onjuiste waarde: {}",
    "'{}' is not one of {}.": "'{}' is geen van {}.",
    "'{}' is not a valid integer range.": "'{}' is geen heel getal.",
    "'{}' is not a valid integer.": "'{}' is geen heel getal.",
    "{} is not in the range {}<=x<={}.": "{} ligt niet tussen {} en {}.",
    "{} is not in the range x>={}.": "{} is minder dan {}.",
    "Path '{}' is not readable.": "'{}' mag niet worden gelezen.",
    "Path '{}' does not exist.": "'{}' bestaat niet.",
    "Try '{}' for help.": "Zie '{}'.",
}
