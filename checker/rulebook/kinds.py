"""Which kinds of claims are there, and what are their roles called?"""

from collections.abc import Mapping

from msgspec import Struct, field


class ClaimKind(Struct, frozen=True):
    """What a rule may name of a claim: mentions in roles, places that are no mentions, traits of the wording.

    ``traits`` maps a trait to its closed set of words; an empty set means that its words are not listed
    (a label, a year). ``shape`` is the form of the sentence, for the table in docs/rule-files.md.
    """

    shape: str
    roles: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    traits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Return every word that a rule about this kind may use: roles, anchors and traits."""
        own = (*self.roles, *self.anchors)
        return (*own, *(trait for trait in self.traits if trait not in own))


KINDS: Mapping[str, ClaimKind] = {
    "date": ClaimKind("op 9 juli 2026", ("date",)),
    "weekday_date": ClaimKind("vrijdag 9 juli 2026", ("date",), traits={"days": (), "weekdays": ()}),
    "breakdown": ClaimKind("700, 350 en 200, samen 1.250", ("total", "part")),
    "subset": ClaimKind("8%, waarvan 5,4%", ("total", "part")),
    "change": ClaimKind(
        "van 12 naar 18, een stijging van 50%",
        ("from", "to", "by"),
    ),
    "change_share": ClaimKind(
        "steeg met 40 (20%) tot 240",
        ("difference", "percentage", "before", "after"),
        traits={"direction": ("up", "down")},
    ),
    "rise": ClaimKind("steeg van 12 naar 18", ("from", "to"), traits={"direction": ("up",)}),
    "fall": ClaimKind("daalde van 18 naar 12", ("from", "to"), traits={"direction": ("down",)}),
    "share": ClaimKind(
        "9 van de 25 gemeenten (36%)",
        ("part", "whole", "percentage", "ratio"),
        traits={"sort": ("counts", "fraction")},
    ),
    "enumeration": ClaimKind(
        "drie maatregelen: (1) ... (2) ... (3) ...",
        ("number",),
        ("item",),
        {"low": (), "high": (), "numbered": ("yes",)},
    ),
    "elapsed": ClaimKind(
        "2020-2026 (zes jaar); 4 april 1949, 75 jaar geleden",
        ("duration", "start", "end"),
        traits={"start": (), "end": (), "hedge": (), "sort": ("age", "later")},
    ),
    "inclusive": ClaimKind(
        "€ 121 inclusief btw (€ 100 exclusief)",
        ("inclusive", "exclusive", "rate"),
        traits={"sort": ("term", "gross")},
    ),
    "range": ClaimKind(
        "van 9 tot 11 juli; van april tot mei 2026; artikelen 3 tot en met 7",
        ("range", "from", "until"),
        ("span",),
        {"start": (), "end": (), "low": (), "high": ()},
    ),
    "order": ClaimKind(
        "het besluit van 2014 tot wijziging van dat van 1981",
        ("later", "earlier"),
        traits={"start": (), "end": ()},
    ),
    "bracket": ClaimKind("bijna 20 miljard (19,8 miljard)", ("hedged", "precise")),
    "estimate": ClaimKind(
        "46 (37, 55) procent",
        ("estimate", "lower", "upper", "bounds"),
        traits={"place": ("low", "high", "middle")},
    ),
    "words_figures": ClaimKind("vijf (5)", ("words", "figures")),
    "note": ClaimKind(
        "a note mark and its note",
        anchors=("mark", "note"),
        traits={"label": (), "state": ("ok", "no-note", "no-mark", "skips", "repeats"), "expected": ()},
    ),
    "event": ClaimKind(
        "de top in Vilnius op 11 en 12 juli 2023",
        ("day",),
        ("name",),
        {"type": (), "place": (), "year": (), "event": ()},
    ),
    "restated": ClaimKind("12.640 huurders, 12.460 huurders", ("left", "right")),
    "code_pair": ClaimKind(
        "GAO-26-108043 and GAO-26-108034; COM(2021) 345 of 14 July 2022",
        anchors=("later", "earlier"),
        traits={"sort": ("code", "year"), "left": (), "right": ()},
    ),
    "event_pair": ClaimKind(
        "the days of one event in two places", ("left", "right"), traits={"relation": ("same", "within")}
    ),
    "table_total": ClaimKind("a total row of a table", ("total", "part")),
    "proportion": ClaimKind(
        "a figure of a table that others make in all its rows",
        ("stated", "other", "usual", "usual_other"),
        traits={"way": ("multiple", "quotient", "product")},
    ),
    "cell_pair": ClaimKind("a figure of the text and the cell of its row and year", ("text", "cell")),
    "table_years": ClaimKind("the years that head a table", ("year",)),
    "session": ClaimKind(
        "Vergaderjaar 2018-2019",
        ("day",),
        ("session",),
        {"sort": ("own", "years", "cited", "begins", "ends"), "start": (), "end": (), "dated": ()},
    ),
    "deadline": ClaimKind(
        "Uiterlijk bij 19 juni 2026; binnen zes weken na 1 maart (12 april)",
        ("due", "written", "term", "start"),
        traits={"sort": ("memo", "term", "asked"), "dated": (), "end": ()},
    ),
    "announced": ClaimKind(
        "Geannoteerde agenda NAVO-top 7 en 8 juli 2026", ("day",), traits={"dated": (), "end": ()}
    ),
    "reference_pair": ClaimKind(
        "Onze referentie, twice", anchors=("later", "earlier"), traits={"left": (), "right": ()}
    ),
    "reference": ClaimKind(
        "zie tabel 3",
        ("reference",),
        ("place",),
        {"state": ("numbered", "among", "none", "counted", "lost"), "wanted": (), "known": ()},
    ),
    "caption_pair": ClaimKind(
        'two captions "Tabel 2"',
        anchors=("later", "earlier"),
        traits={"state": ("title", "number"), "left": (), "right": ()},
    ),
    "row": ClaimKind(
        "(1) ..., (2) ..., (5) ..., (4) ...",
        anchors=("number", "before", "after"),
        traits={"state": ("out", "skipped"), "left": (), "right": ()},
    ),
    "pairing": ClaimKind(
        "Ede en Epe kregen respectievelijk 12 en 14 woningen",
        anchors=("member", "item"),
        traits={"left": (), "right": ()},
    ),
    "placeholder": ClaimKind("[bedrag]", anchors=("place",), traits={"text": ()}),
    "share_of_few": ClaimKind("34% van de 12 gemeenten", ("percentage", "whole")),
    "product": ClaimKind(
        "100 voertuigen van € 2 miljoen, in totaal € 200 miljoen",
        ("count", "each", "total"),
    ),
    "difference": ClaimKind(
        "inkomsten € 288, uitgaven € 212, een verschil van € 76", ("minuend", "subtrahend", "difference")
    ),
    "amount_share": ClaimKind("12% van € 25 miljoen, ofwel € 3 miljoen", ("part", "whole", "percentage")),
    "average": ClaimKind("€ 480 voor 12 leden, gemiddeld € 40", ("mean", "count", "total")),
    "conversion": ClaimKind("50 mijl (80 km)", ("left", "right")),
    "rate": ClaimKind(
        "$ 100 (€ 92) and $ 50 (€ 46) in one letter", ("left", "right", "usual_left", "usual_right")
    ),
    "exchange": ClaimKind("$ 50 miljoen (€ 46 miljoen)", ("left", "right")),
    "equation": ClaimKind("12 × € 50 = € 600", ("result", "term"), traits={"formula": ()}),
    "pace": ClaimKind(
        "€ 9.000 per kwartaal (of € 3.000 per maand)",
        ("left", "right"),
        traits={"per": (), "other": (), "joint": ("same",)},
    ),
    "name_pair": ClaimKind(
        "Zuid-Korea and Zuid Korea", anchors=("later", "earlier"), traits={"left": (), "right": ()}
    ),
    "relative": ClaimKind(
        "7 mei jl.; de dag erna, op 8 mei",
        ("date", "from"),
        traits={
            "side": ("jl", "as", "been", "day", "week", "month", "year", "on"),
            "offset": (),
            "dated": (),
        },
    ),
    "membership": ClaimKind("de 32 bondgenoten", ("number",), traits={"sort": ("members",), "known": ()}),
    "norm": ClaimKind("de NAVO-norm van 2%", ("number",), traits={"sort": ("norm", "part"), "known": ()}),
    "comparison": ClaimKind(
        "vaker door huurders (52%) dan door eigenaren (37%)", ("said-larger", "said-smaller")
    ),
    "ranking": ClaimKind(
        "het hoogst in Leiden (40), gevolgd door Delft (31)",
        ("said-larger", "said-smaller"),
        traits={"side": ("ranked", "spread", "bounded", "within")},
    ),
    "majority": ClaimKind(
        "een meerderheid (56%)", ("said-larger", "said-smaller"), traits={"side": ("majority", "minority")}
    ),
    "distribution": ClaimKind("de verdeling is 40%, 35% en 25%", ("part",)),
}
