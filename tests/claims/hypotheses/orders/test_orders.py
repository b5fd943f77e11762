"""Which two figures could words compare, rank or call a majority, and what speaks for it?

The larger by the words stands first, then the smaller, whatever the figures are.
"""

import pytest
from hypothesis import given, settings

from checker.claims import hypotheses
from tests.claims.meant import terms
from tests.claims.texts import LETTERS


def ordered(letter: str, language: str) -> set[tuple[str, str]]:
    """Return every two figures that words of a letter may order."""
    found = hypotheses.orders(terms(letter, language)[1])
    return {(one.larger.mention.text, one.smaller.mention.text) for one in found}


def evidence(letter: str, language: str, larger: str, smaller: str) -> set[str]:
    """Return what speaks for and against one of them."""
    every = terms(letter, language)[1]
    for one in hypotheses.orders(every):
        if (one.larger.mention.text, one.smaller.mention.text) == (larger, smaller):
            return set(hypotheses.order_evidence(one, every))
    raise AssertionError(ordered(letter, language))


@pytest.mark.parametrize(
    ("language", "letter", "pair"),
    [
        ("nl", "Hinder kwam vaker voor bij huurders (37%) dan bij eigenaren (52%).", ("37%", "52%")),
        ("nl", "In Leiden (37%) is het aandeel lager dan in Delft (52%).", ("52%", "37%")),
        ("nl", "In Leiden is het 37%. Dat is minder dan in Delft, waar het 52% is.", ("52%", "37%")),
        ("nl", "In Leiden is het 37%. In Delft ligt het aandeel lager (29%).", ("37%", "29%")),
        ("nl", "In Leiden wonen meer ouderen (37%) ten opzichte van 52% in Delft.", ("37%", "52%")),
        ("nl", "Jongeren zijn vaker slachtoffer dan ouderen (37% tegen 52%).", ("37%", "52%")),
        ("en", "Small schools were less likely (83%) than other schools (68%) to reply.", ("68%", "83%")),
        ("en", "Rates were higher in York than in Leeds, at 45.8% and 25.4% respectively.", ("45.8%", "25.4%")),
        ("en", "The rate of York (1.92%) was below that of Leeds (2.37%).", ("2.37%", "1.92%")),
        ("en", "Spending of $4 million exceeded the limit of $5 million.", ("$4 million", "$5 million")),
        ("en", "The rise in sales (3.4%) was the lowest since May (0.6%).", ("3.4%", "0.6%")),
        ("en", "Of the tenants 12% knew, against only 52% of the owners.", ("12%", "52%")),
        ("en", "Although they are just 52% of all, they make up 35% of the ill.", ("35%", "52%")),
        ("en", "They had 32% of the calls, while only making up 40% of all.", ("32%", "40%")),
        ("nl", "Bij huurders is het 37%. Bij eigenaren daarentegen is het slechts 52%.", ("37%", "52%")),
        ("nl", "De opkomst was in Delft maar liefst 54%, tegen 82% in Leiden.", ("54%", "82%")),
        ("en", "More women than men moved: 48% of them were women and 52% were men.", ("48%", "52%")),
        ("nl", "Noord scoort met 62% het laagst; in Zuid is het 58%.", ("58%", "62%")),
        ("en", "Scores ranged from 52 to 71: 52 in Ely, 61 in Bath and 74 in Hull.", ("71", "74")),
        ("en", "York had 40 cases. It is lower than the 30 cases of Leeds.", ("30", "40")),
    ],
)  # fmt: skip
def test_a_comparative_says_which_of_two_is_the_larger(language, letter, pair):
    assert pair in ordered(letter, language)


@pytest.mark.parametrize(
    ("language", "letter", "pairs"),
    [
        (
            "nl",
            "In Leiden is het 37%, meer dan vorig jaar, maar lager dan de 52% van Delft.",
            {("52%", "37%")},
        ),
        ("en", "York scored 37%, more than last year though less than Leeds (52%).", {("52%", "37%")}),
        ("en", "York scores 37%, higher than last year but is below the 52% of Leeds.", {("52%", "37%")}),
    ],
)
def test_a_second_comparison_takes_what_stands_behind_it(language, letter, pairs):
    assert ordered(letter, language) == pairs


@pytest.mark.parametrize(
    ("language", "letter", "pair"),
    [
        ("nl", "Het was het hoogst in Leiden (240), gevolgd door Delft (251).", ("240", "251")),
        ("nl", "Het was het laagst in Leiden (240), gevolgd door Delft (251).", ("251", "240")),
        ("nl", "Het aandeel varieert van 26% in Leiden tot 23% in Delft.", ("23%", "26%")),
        ("nl", "Het was het hoogst in Leiden (240), gevolgd door Delft (231) en Gouda (198).", ("231", "198")),
        ("en", "It was highest in York (12.4%) and lowest in Leeds (14.2%).", ("12.4%", "14.2%")),
        ("en", "York had the lowest rate (12.4%). Leeds had the highest rate (14.2%).", ("14.2%", "12.4%")),
        ("en", "York sent the most forms, 83; Leeds sent 64 forms.", ("83", "64")),
        ("en", "The rate was highest in York (84%) and lowest in Leeds (71%). The rate in Hull was 69%.", ("69%", "71%")),
        ("nl", "Het liep uiteen van 26% tot 43%:\n\n- Delft: 52%\n- Gouda: 26%", ("43%", "52%")),
        ("en", "York had the largest share, 12%. The second largest share was in Leeds, at 15%.", ("12%", "15%")),
        ("en", "The largest groups were tenants (31%), owners (40%) and farmers (25%).", ("31%", "40%")),
        ("nl", "Er zijn minstens zes en hoogstens drie kandidaten.", ("hoogstens drie", "minstens zes")),
        ("nl", "Het is minimaal € 150,− en maximaal € 50,−.", ("maximaal € 50", "minimaal € 150")),
        ("en", "It takes a maximum of 20 days and a minimum of 30 days.", ("a maximum of 20 days", "a minimum of 30 days")),
        ("en", "York had the highest yield, $58 million. This was followed by Leeds ($50 million).", ("$58 million", "$50 million")),
    ],
)  # fmt: skip
def test_a_superlative_and_what_follows_say_it_too(language, letter, pair):
    assert pair in ordered(letter, language)


@pytest.mark.parametrize(
    ("language", "letter", "pair"),
    [
        ("nl", "Een meerderheid van de huurders (44%) is tevreden.", ("44%", "meerderheid")),
        ("nl", "Het merendeel (44 van de 100) kwam op tijd.", ("44 van de 100", "merendeel")),
        ("nl", "Een minderheid (56%) is tevreden.", ("minderheid", "56%")),
        ("en", "The majority (44%) agreed.", ("44%", "majority")),
        ("en", "We read 230 forms. A majority of these, 109 forms, were late.", ("109", "majority")),
        ("nl", "Het merendeel van de 230 aanvragen (109) kwam te laat.", ("109", "merendeel")),
        ("nl", "Er waren 230 brieven. Een meerderheid hiervan (109) kwam te laat.", ("109", "meerderheid")),
    ],
)
def test_a_majority_is_more_than_half(language, letter, pair):
    assert pair in ordered(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "In Delft (40%) is het aandeel niet hoger dan in Leiden (45%)."),  # no order
        ("nl", "Op 35 plaatsen komen meer dan 40 woningen."),
        ("nl", "Dat is 12% hoger dan de 30% van Leiden."),  # by how much
        ("nl", "Van hen was 21% ouder dan 65 en 23% jonger."),
        ("nl", "Lagere prijzen van € 12 geven een omzet van € 40."),  # nothing is compared
        ("nl", "Eerst kwamen er 12 brieven, daarna 40 brieven."),  # a time
        ("en", "Use among those aged 30 to 39 was higher than before."),
        ("en", "Trade more than doubled from $4 million to $9 million."),
        ("en", "At least 12 towns and at most 40 villages replied."),
        ("en", "It was higher in York (40 people) than in Leeds (30%)."),  # of two sorts
        ("en", "The highest rate was 12%. The lowest number was 40."),
        ("nl", "De termijn is niet 10 weken, maar 12 weken."),  # "maar" calls nothing small
        ("en", "It rose to $5 million, followed by an additional $10 million."),  # no rank
        ("en", "Some of the largest were York (31%), Leeds (40%) and Hull (25%)."),
        ("en", "Just over 40% came by car, against 52% by train."),
    ],
)
def test_other_figures_are_not_ordered(language, letter):
    assert ordered(letter, language) == set()


def test_what_is_known_of_the_figures_and_of_the_words_between_them():
    found = evidence("Hinder kwam vaker voor bij huurders (37%) dan bij eigenaren (52%).", "nl", "37%", "52%")
    assert {"way: than", "a bracket each", "percentages", "no other of the sort", "side by side"} <= found


def test_figures_further_apart_are_known_as_such():
    found = evidence("In Leiden is het 37%. In Delft ligt het aandeel lager (29%).", "nl", "37%", "29%")
    assert {"way: the one before", "two sentences", "a bracket at one"} <= found


def test_one_word_orders_two_figures_only():
    every = terms("Het is vaker zo in Delft (37%) dan in Leiden (52%) en Gouda (48%).", "nl")[1]
    scored = [(-at, one, ()) for at, one in enumerate(hypotheses.orders(every))]
    assert len(scored) > 1
    assert [one.smaller.mention.text for one, _ in hypotheses.likeliest(scored)] == ["52%"]


@settings(max_examples=30, deadline=None)
@given(LETTERS)
def test_any_letter_can_be_read_and_the_two_are_of_one_sort(letter):
    every = terms("Dit is het. " + letter, "nl")[1]
    for one in hypotheses.orders(every):
        assert one.larger.measure == one.smaller.measure
        assert len(set(hypotheses.order_evidence(one, every))) == len(hypotheses.order_evidence(one, every))
