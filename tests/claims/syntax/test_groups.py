"""Words make up noun groups, groups that a preposition leads to, verb groups, figures and times."""

import pytest

from checker.claims.syntax import Shape
from tests.claims.shown import groups, sentence, wrong


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "De kosten stegen.", "noun: De [kosten]"),
        ("en", "The costs rose.", "noun: The [costs]"),
        ("nl", "Een sterke, snelle groei van 4% volgde.", "noun: Een sterke , snelle [groei]"),
        ("en", "The first two new towns paid.", "noun: The first two new [towns]"),
        ("nl", "De 36 wijken kregen geld.", "noun: De 36 [wijken]"),
        ("en", "The 36 towns got money.", "noun: The 36 [towns]"),
        ("nl", "De gemeente Utrecht betaalt.", "noun: De [gemeente] Utrecht"),
        ("en", "The death rate was 3.4%.", "noun: The death [rate]"),
        ("nl", "Het Rode Kruis betaalt.", "noun: Het Rode [Kruis]"),
        ("en", "The U.S. Department spent money.", "noun: The U.S. [Department]"),
        ("en", "A six-week campaign failed.", "noun: A six -week [campaign]"),
        ("nl", "De in 2023 verleende subsidies stegen.", "noun: verleende [subsidies]"),
        ("en", "The agency's budget rose.", "noun: The agency's [budget]"),
        ("en", "We sold solar panel (SP) repair kits.", "noun: solar panel ( SP ) repair [kits]"),
        ("en", "We paid 14 high-value ($900 or more) bills.", "noun: 14 high-value ( $900 or more ) [bills]"),
        ("en", "It has 40 Ships and Ports (SP) crews.", "noun: 40 Ships and Ports ( SP ) [crews]"),
        ("en", "It has 40 state, local and private users.", "noun: 40 state , local and private [users]"),
        ("en", "The council (the board) plans to pay.", "noun: The [council]"),
        ("en", "We saw 14 towns (12 new) and villages.", "noun: 14 [towns]"),
        ("en", "We saw 14 schools, halls and pools.", "noun: 14 [schools]"),
        ("en", "It has 20 river Nature Centers.", "noun: 20 river Nature [Centers]"),
        ("en", "It saw mayor Smith.", "noun: [mayor] Smith"),
        ("en", "The plan serves 40 percent of four-year-olds.", "noun: of | four [-year-olds]"),
    ],
)
def test_a_noun_group_has_its_noun_as_head(language: str, text: str, expected: str) -> None:
    assert expected in groups(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Het aantal klachten steeg.", ["noun: Het [aantal]", "noun: [klachten]", "verb: [steeg]"]),
        (
            "en",
            "The number of complaints rose.",
            ["noun: The [number]", "noun: of | [complaints]", "verb: [rose]"],
        ),
        (
            "nl",
            "De kosten van het onderwijs in Zutphen stegen.",
            ["noun: De [kosten]", "noun: van | het [onderwijs]", "noun: in | [Zutphen]", "verb: [stegen]"],
        ),
        (
            "en",
            "The costs of the schools in Leeds rose.",
            ["noun: The [costs]", "noun: of | the [schools]", "noun: in | [Leeds]", "verb: [rose]"],
        ),
        ("nl", "Dit daalde met 4% in 2024.", ["verb: [daalde]", "figure: met | [4%]", "time: in | [2024]"]),
        ("nl", "Dit steeg met 4%.", ["verb: [steeg]", "figure: met | [4%]"]),
        ("en", "This rose by 4% in 2024.", ["verb: [rose]", "figure: by | [4%]", "time: in | [2024]"]),
        ("nl", "Deze 14 vielen af.", ["figure: Deze [14]", "verb: [vielen]"]),
        ("en", "These 14 failed.", ["figure: These [14]", "verb: [failed]"]),
        (
            "nl",
            "Momenteel is het aandeel 3%.",
            ["time: [Momenteel]", "verb: [is]", "noun: het [aandeel]", "figure: [3%]"],
        ),
        ("nl", "Momenteel is dit 3%.", ["time: [Momenteel]", "verb: [is]", "figure: [3%]"]),
    ],
)
def test_groups_stand_in_order(language: str, text: str, expected: list[str]) -> None:
    assert groups(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "De gemeente heeft 14 vergunningen verleend.", ["verb: [heeft]", "verb: [verleend]"]),
        ("en", "The city has granted 14 permits.", ["verb: has [granted]"]),
        ("nl", "De kosten zouden kunnen stijgen.", ["verb: zouden kunnen [stijgen]"]),
        ("en", "The costs could not have been paid.", ["verb: could not have been [paid]"]),
        wrong(
            "nl",
            "Zij moeten voldoen werd gezegd.",
            ["verb: moeten [voldoen]", "verb: werd [gezegd]"],
            reason="a verb group does not reach over the end of a clause",
        ),
        ("nl", "Deze dossiers zijn gesloten.", ["verb: zijn [gesloten]"]),
    ],
)
def test_a_verb_group_has_its_last_verb_as_head(language: str, text: str, expected: list[str]) -> None:
    assert [group for group in groups(text, language) if group.startswith("verb")] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Wij kennen de wachttijd, de kosten en het nut.", "noun: de [wachttijd]"),
        ("en", "We know the delay, the costs and the use.", "noun: the [delay]"),
        ("nl", "In Zutphen 85 en in Ede 12.", "noun: In | [Zutphen]"),
        ("en", "In Leeds 85 and in Hull 12.", "noun: In | [Leeds]"),
        ("nl", "De gemeente die de subsidie kreeg.", "noun: de [subsidie]"),
        ("en", "Currently 210 families wait.", "noun: 210 [families]"),
        wrong("nl", "Zwolle kreeg 12 scholen.", "noun: [Zwolle]", reason="a name is no adjective"),
    ],
)
def test_a_group_ends_where_another_begins(language: str, text: str, expected: str) -> None:
    assert expected in groups(text, language)


def test_a_group_knows_its_determiner() -> None:
    said = sentence("De kosten van onderwijs en deze 14 dossiers.", "nl")
    assert [said.units.words[each.determiner] if each.determiner >= 0 else "" for each in said.groups] == [
        "de",
        "",
        "deze",
    ]


@pytest.mark.parametrize(("language", "text"), [("nl", "De kosten."), ("en", "The costs.")])
def test_a_unit_knows_its_group(language: str, text: str) -> None:
    said = sentence(text, language)
    assert said.groups[said.group_at(1)].shape is Shape.NOUN
    assert said.group_at(2) == -1


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Wij volgen het in 2011 door de raad vastgestelde tarief.", "noun: vastgestelde [tarief]"),
        ("De stad telt vijf social kanalen.", "noun: vijf social [kanalen]"),
        ("Wij helpen de zwakken.", "noun: de [zwakken]"),
        ("In het kader van de telling zwijgen wij.", "noun: van | de [telling]"),
    ],
)
def test_dutch_groups(text: str, group: str) -> None:
    assert group in groups(text, "nl")


def test_a_noun_within_a_preposition_heads_no_group() -> None:
    assert not [each for each in groups("In het kader van de telling zwijgen wij.", "nl") if "kader" in each]
    assert [each for each in groups("In het kader staat een telling.", "nl") if "kader" in each]
