"""A sentence falls into clauses around a verb, each with its subject, voice and separable particle."""

from itertools import pairwise

import pytest

from tests.claims.shown import Said, clauses, sentence, subjects, wrong


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("nl", "De kosten bedroegen € 3 miljoen in 2024.", "kosten"),
        ("en", "The costs were $3 million in 2024.", "costs"),
        ("nl", "In 2024 bedroegen de kosten € 3 miljoen.", "kosten"),
        ("en", "In 2024 the costs amounted to $3 million.", "costs"),
        ("nl", "Na een stijging van 5% in 2022 daalde het aantal leerlingen in 2023.", "aantal"),
        ("en", "After a rise of 5% in 2022 the number of pupils fell in 2023.", "number"),
        ("nl", "Er kwamen 640 klachten binnen.", "klachten"),
        ("en", "There were 640 complaints.", "complaints"),
        ("nl", "De kosten van de school stegen.", "kosten"),
        ("en", "The costs of the school rose.", "costs"),
        ("nl", "Met de trein reisden 640 leerlingen.", "leerlingen"),
        ("nl", "Het budget (€ 3 miljoen (12%)) stijgt.", "budget"),
        ("en", "The budget ($3 million (12%)) rises.", "budget"),
        ("nl", "Wij ontvingen 640 klachten.", ""),
        ("en", "We received 640 complaints.", ""),
        ("nl", "Dit jaar bedroegen de kosten € 3 miljoen.", "kosten"),
        ("en", "Last year the costs were $3 million.", "costs"),
        ("en", "The council sets up 12 plans.", "council"),
    ],
)
def test_the_subject_is_found_before_or_behind_the_verb(language: str, text: str, subject: str) -> None:
    assert subjects(text, language) == [subject]


@pytest.mark.parametrize(
    ("language", "text", "passive"),
    [
        ("nl", "De vergunningen werden door de gemeente verleend.", True),
        ("en", "The permits were granted by the city.", True),
        ("nl", "De gemeente heeft 14 vergunningen verleend.", False),
        ("en", "The city has granted 14 permits.", False),
        ("nl", "Wij willen dat het budget wordt verhoogd.", True),
        ("nl", "De kosten werden hoger.", False),
        ("en", "The costs were high.", False),
        wrong("en", "The costs are rising.", False, reason="a progressive form is no passive"),
        wrong("en", "The families are waiting.", False, reason="a progressive form is no passive"),
    ],
)
def test_passive(language: str, text: str, passive: bool) -> None:
    assert clauses(text, language)[-1].passive is passive


@pytest.mark.parametrize(
    ("language", "text", "particle"),
    [
        ("nl", "Het aantal klachten nam in 2024 toe met 12%.", "toe"),
        ("nl", "Het aantal klachten nam in 2024 met 12% af.", "af"),
        ("en", "The number of complaints went up by 12% in 2024.", "up"),
        ("nl", "Het leger nam 12% van het land in.", "in"),
        ("nl", "Het aantal klachten daalde in 2024.", ""),
        ("en", "The number of complaints fell in 2024.", ""),
        ("nl", "De reis naar Zutphen kost geld.", ""),
        ("en", "They went up the river.", ""),
        wrong("nl", "De raad neemt het voorstel over.", "over", reason="over at the end is a particle"),
        ("nl", "De raad nam in maart 12 voorstellen aan.", "aan"),
        wrong("nl", "De gemeente stelt 12 plannen vast.", "vast", reason="vast is a particle of stellen"),
        wrong("nl", "Er kwamen 640 klachten binnen.", "binnen", reason="binnen is a particle of komen"),
    ],
)
def test_a_separable_particle(language: str, text: str, particle: str) -> None:
    assert clauses(text, language)[-1].particle == particle


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "De minister meldt dat de kosten stegen, terwijl de baten daalden.",
            [
                Said("De minister meldt", "minister", "meldt"),
                Said("dat de kosten stegen,", "kosten", "stegen"),
                Said("terwijl de baten daalden.", "baten", "daalden"),
            ],
        ),
        (
            "en",
            "The minister says that the costs rose, while the benefits fell.",
            [
                Said("The minister says", "minister", "says"),
                Said("that the costs rose,", "costs", "rose"),
                Said("while the benefits fell.", "benefits", "fell"),
            ],
        ),
        (
            "nl",
            "De wet geldt sinds 2020 en de kosten stegen.",
            [
                Said("De wet geldt sinds 2020", "wet", "geldt"),
                Said("en de kosten stegen.", "kosten", "stegen"),
            ],
        ),
        (
            "en",
            "The report costs $5 million and the review cost $3 million.",
            [
                Said("The report costs $5 million", "report", "costs"),
                Said("and the review cost $3 million.", "review", "cost"),
            ],
        ),
        (
            "nl",
            "Er kwamen 640 klachten: 310 over geluid en 330 over stof.",
            [
                Said("Er kwamen 640 klachten:", "klachten", "kwamen"),
                Said("310 over geluid en 330 over stof."),
            ],
        ),
        (
            "nl",
            "Het aantal steeg van 12 naar 14.",
            [Said("Het aantal steeg van 12 naar 14.", "aantal", "steeg")],
        ),
        (
            "en",
            "The schools paid $5 and $6.",
            [Said("The schools paid $5 and $6.", "schools", "paid")],
        ),
    ],
)
def test_a_clause_ends_before_a_subordinator_a_second_verb_or_behind_a_colon(
    language: str, text: str, expected: list[Said]
) -> None:
    assert clauses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "De gemeente die de subsidie ontving moest 12 banen scheppen.", "gemeente"),
        ("en", "The permits that were refused cost $12.", "permits"),
        ("nl", "De raad die zij in 2019 kozen besloot tot 12 maatregelen.", "raad"),
        ("nl", "Het quotum waaraan zij moeten voldoen werd verhoogd.", "quotum"),
        ("en", "The quota that they must meet was raised.", "quota"),
        ("nl", "Het project, dat € 3 miljoen kost, loopt tot 2026.", "project"),
        ("en", "The project, which cost $3 million, runs until 2026.", "project"),
    ],
)
def test_a_clause_that_is_taken_up_again_keeps_its_subject(language: str, text: str, expected: str) -> None:
    assert subjects(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Wij betalen de steden die € 4 miljoen vroegen.", "steden"),
        ("en", "We pay the towns that asked for $4 million.", "towns"),
        ("nl", "Wij kennen de plannen die gemeenten maken.", "gemeenten"),
        ("en", "We know the plans that towns make.", "towns"),
        ("nl", "Wij weten dat de kosten stegen.", "kosten"),
        ("en", "We know that the costs rose.", "costs"),
        ("en", "We pay a town, which asked for $4 million.", "town"),
        ("nl", "Wij kennen het quotum waaraan zij voldoen.", ""),
        ("en", "We know the quota that they meet.", ""),
        wrong(
            "nl", "Wij betalen de gemeente die de subsidie ontving.", "gemeente", reason="die ... the object"
        ),
        ("nl", "Zij loopt door het project, dat € 3 miljoen kost.", "project"),
    ],
)
def test_a_relative_clause_is_about_the_noun_before_it_or_has_a_subject_of_its_own(
    language: str, text: str, expected: str
) -> None:
    assert subjects(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Omdat de kosten stegen, daalden de baten.", ["kosten", "baten"]),
        ("en", "Because the costs rose, the benefits fell.", ["costs", "benefits"]),
        wrong("nl", "De kosten stegen en daalden.", ["kosten", "kosten"], reason="a subject that is shared"),
        wrong("en", "The costs rose and fell.", ["costs", "costs"], reason="a subject that is shared"),
        wrong(
            "nl",
            "Toen de kosten stegen daalden de baten.",
            ["kosten", "baten"],
            reason="toen begins a clause",
        ),
        ("nl", "Dit bedrag is hoger, en dat is 12%.", ["bedrag", ""]),
    ],
)
def test_each_clause_has_its_own_subject(language: str, text: str, expected: list[str]) -> None:
    assert subjects(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De minister meldt, zo bleek, dat de kosten stegen; de baten (12%) daalden en bleven laag."),
        ("en", "The minister says that the costs, which rose, fell; the benefits (12%) rose and stayed."),
        ("nl", ";"),
        ("en", "that : which ;"),
    ],
)
def test_clauses_cover_their_sentence(language: str, text: str) -> None:
    said = sentence(text, language)
    bounds = [(clause.first, clause.last) for clause in said.clauses]
    assert bounds[0][0] == 0
    assert bounds[-1][1] == len(said.units)
    assert all(one[1] == other[0] for one, other in pairwise(bounds))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Dit zijn 12 klachten.", ""),
        ("en", "These are 12 complaints.", ""),
        ("nl", "Er zijn 12 klachten.", "klachten"),
        ("nl", "Wat is het doel?", "doel"),
        ("nl", "Het feit dat er 12 brieven zijn in de stad verbaast ons.", "feit"),
        ("nl", "Het in 2011 door de raad vastgestelde tarief daalt.", "tarief"),
    ],
)
def test_what_is_no_subject(language: str, text: str, expected: str) -> None:
    assert subjects(text, language)[-1] == expected
