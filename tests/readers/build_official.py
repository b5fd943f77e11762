"""How is a publication in the official publications' XML made from a few lines of mark-up?"""

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def publication(text, *, title="BRIEF", front="", head=HEAD):
    """Return a Kamerstuk; ``text`` is the inside of its running text."""
    return (
        f"{head}<officiele-publicatie><metadata><meta name='x' content='y'/>metatekst</metadata><kamerstuk>"
        '<kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2030-2031</tekstregel>'
        '<tekstregel inhoud="kamernummer">2</tekstregel></kamerstukkop>'
        "<dossier><dossiernummer><dossiernr>34 851</dossiernr></dossiernummer>"
        "<titel>Bruggen</titel></dossier>"
        f'<stuk><stuknr>Nr. <ondernummer kamer="2">4</ondernummer></stuknr><titel>{title}</titel>{front}'
        f"<algemeen><vrije-tekst><tekst>{text}</tekst></vrije-tekst></algemeen></stuk></kamerstuk>"
        "</officiele-publicatie>"
    ).encode()


def questions(inside):
    """Return questions with their answers."""
    return f"{HEAD}<officiele-publicatie><kamervragen>{inside}</kamervragen></officiele-publicatie>".encode()


def al(*inside):
    """Return a paragraph."""
    return f"<al>{''.join(inside)}</al>"


def noot(number, *paragraphs, name=""):
    """Return a note where its mark stands."""
    inside = "".join(f"<noot.al>{each}</noot.al>" for each in paragraphs)
    return f'<noot id="{name or number}" type="voet"><noot.nr>{number}</noot.nr>{inside}</noot>'


def lijst(*items, kind="expliciet"):
    """Return a list; an item is its number and what is in it."""
    inside = "".join(
        f"<li>{f'<li.nr>{number}</li.nr>' if number else ''}{text if text.startswith('<') else al(text)}</li>"
        for number, text in items
    )
    return f'<lijst type="{kind}">{inside}</lijst>'


def table(*rows, head=(), title="", columns=3):
    """Return a table; a row is whole entries."""
    named = "".join(f'<colspec colnum="{at}" colname="c{at}"/>' for at in range(1, columns + 1))
    made = ["".join(("<row>", *row, "</row>")) for row in rows]
    heads = "".join("".join(("<row>", *row, "</row>")) for row in head)
    return (
        f"<table>{f'<title>{title}</title>' if title else ''}<tgroup cols='{columns}'>{named}"
        f"<thead>{heads}</thead><tbody>{''.join(made)}</tbody></tgroup></table>"
    )


def entry(text, more=""):
    """Return an entry of a table."""
    return f"<entry {more}>{text if text.startswith('<') else al(text)}</entry>"
