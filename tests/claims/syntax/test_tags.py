"""The class of a word is told from what stands before and behind it."""

import pytest

from tests.claims.shown import tagged, wrong


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "De kosten stegen in maart.", "De/d kosten/n stegen/v in/p maart/t ./."),
        ("en", "The costs rose in March.", "The/d costs/n rose/v in/p March/t ./."),
        ("nl", "Wij sloten 14 oude dossiers.", "Wij/o sloten/v 14/q oude/a dossiers/n ./."),
        ("en", "We closed 14 new files.", "We/o closed/e 14/q new/a files/n ./."),
        ("nl", "Op 1 mei duurde de reis lang.", "Op/p 1 mei/t duurde/v de/d reis/n lang/b ./."),
        ("en", "On May 1 it took six weeks.", "On/p May 1/t it/o took/v six weeks/u ./."),
        ("nl", "Zie artikel 12 en noot 3.", "Zie/v artikel 12/k en/c noot 3/k ./."),
        ("en", "See section 12 and note 3.", "See/v section 12/k and/c note 3/k ./."),
    ],
)
def test_each_unit_has_one_class(language: str, text: str, expected: str) -> None:
    assert tagged(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Deze 14 dossiers liggen klaar.", "Deze/m"),
        ("nl", "Deze liggen klaar.", "Deze/o"),
        ("en", "These 14 files remain.", "These/m"),
        ("en", "These remain.", "These/o"),
        ("nl", "De steden die groeien betalen mee.", "die/r"),
        ("nl", "Wij sloten die 14 dossiers.", "die/m"),
        ("en", "The towns that grow pay more.", "that/r"),
        ("en", "We closed that file.", "that/m"),
        ("nl", "Zijn budget steeg.", "Zijn/s"),
        ("nl", "De kosten zijn hoog.", "zijn/x"),
        ("nl", "De kosten zijn € 3 miljoen.", "zijn/x"),
        wrong("nl", "Nu duurt het zes weken.", "het/o", reason="het before a term is a pronoun"),
        ("nl", "In 2024 was dit 3%.", "dit/o"),
        ("nl", "Deze 14 dossiers zijn gesloten.", "zijn/x"),
        ("nl", "Er zijn 46 klachten.", "zijn/x"),
        ("nl", "Het aantal nam met 12% toe.", "toe/b"),
        ("en", "The number went up by 12%.", "up/b"),
        ("en", "They looked up the river.", "up/p"),
        wrong("nl", "De raad neemt het voorstel over.", "over/b", reason="over at the end is a particle"),
        wrong("nl", "Er kwamen 640 klachten binnen.", "binnen/b", reason="binnen at the end is a particle"),
    ],
)
def test_a_word_of_several_closed_classes(language: str, text: str, expected: str) -> None:
    assert expected in tagged(text, language).split()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Het verlenen van vergunningen duurt lang.", "verlenen/n"),
        ("en", "We closed 14 old files.", "old/a"),
        ("nl", "Dit steeg met 4%.", "steeg/v"),
        ("nl", "De gemeente wil 14 vergunningen verlenen.", "verlenen/i"),
        ("nl", "De verleende vergunningen gelden.", "verleende/a"),
        ("nl", "De gemeente heeft ze verleend.", "verleend/e"),
        ("en", "The report costs $5.", "costs/v"),
        ("en", "The costs were $5.", "costs/n"),
        ("en", "The remaining towns pay.", "remaining/a"),
        ("en", "They were paid in May.", "paid/e"),
        ("nl", "De kosten waren hoog.", "kosten/n"),
        wrong(
            "nl",
            "De plannen die gemeenten maken kosten € 5 miljoen.",
            "kosten/v",
            reason="kosten is a verb too",
        ),
        ("nl", "Zij kosten € 5 miljoen.", "kosten/v"),
        ("nl", "Momenteel wachten 210 gezinnen.", "wachten/v"),
        ("en", "The Department awarded grants totaling $486.", "grants/n"),
        wrong(
            "en", "The plans that towns make cost $5.", "cost/v", reason="a verb behind a verb of a clause"
        ),
        wrong("en", "The 12 towns, which paid, report costs.", "report/v", reason="a verb behind a comma"),
    ],
)
def test_a_word_of_several_open_classes(language: str, text: str, expected: str) -> None:
    assert expected in tagged(text, language).split()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Wij gaan naar Zutphen.", "Zutphen/N"),
        ("nl", "Zij komen uit Zwolle.", "Zwolle/N"),
        ("en", "We went to Leeds.", "Leeds/N"),
        ("nl", "Het RIVM meldt 14 gevallen.", "RIVM/N"),
        ("en", "The agency's office closed.", "agency's/a"),
        ("en", "Harbor University closed.", "Harbor/N"),
        ("en", "Harbor schools closed.", "Harbor/n"),
    ],
)
def test_names(language: str, text: str, expected: str) -> None:
    assert expected in tagged(text, language).split()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Elk van de vier genoemde velden.", "genoemde/a"),
        ("nl", "Genoemde velden liggen braak.", "Genoemde/m"),
        ("nl", "Er zijn dus 12 scholen.", "dus/b"),
        ("nl", "Het aantal is hoger dan de prijs.", "dan/p"),
        ("nl", "Dan daalt het aantal.", "Dan/b"),
        ("nl", "Het in 2011 vastgestelde bedrag daalt.", "Het/d"),
        ("nl", "Het in stand houden kost geld.", "Het/o"),
        ("nl", "Een totaal van 69 volgt.", "totaal/n"),
        ("nl", "In totaal zijn er 69.", "totaal/b"),
        ("nl", "De raad betaalde € 12.", "betaalde/v"),
        ("nl", "De betaalde prijs daalt.", "betaalde/a"),
        ("nl", "In 2016 beliep het bedrag € 12.", "beliep/v"),
        ("nl", "Er zijn huizen, die twee tuinen hebben.", "die/r"),
        ("nl", "In mei, die maand, was het warm.", "die/m"),
        ("nl", "Er zijn brieven die momenteel wachten.", "die/r"),
        ("nl", "Wij zien dat Zeemax 12 huizen heeft.", "Zeemax/N"),
        ("nl", "Wij zien dat Gelderse huizen oud zijn.", "Gelderse/a"),
    ],
)
def test_dutch_words_of_several_classes(language: str, text: str, expected: str) -> None:
    assert expected in tagged(text, language).split()


@pytest.mark.parametrize(
    ("language", "text"), [("nl", "Wij zagen 12 “goedkope” middelen."), ("en", "We saw 12 'cheap' means.")]
)
def test_quotes_are_no_units(language: str, text: str) -> None:
    assert "?" not in tagged(text, language)
