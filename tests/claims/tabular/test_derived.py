"""Tables read from lines, and lines of a table that others make."""

from tests.claims.letters import of_kind, roles, understood


def made(letter: str, kind: str, language: str = "nl") -> list[tuple[dict[str, list[str]], bool]]:
    """Return the claims of a kind with their roles, and whether they are sure."""
    return [(roles(claim), claim.doubt is None) for claim in of_kind(understood(letter, language), kind)]


def table(*rows: str) -> str:
    """Return a Markdown table of rows with their cells parted by "; "."""
    lines = ["| " + " | ".join(row.split("; ")) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0].split("; ")), *lines[1:]]) + "\n"


def wholes(claims: list[tuple[dict[str, list[str]], bool]]) -> list[tuple[str, list[str], bool]]:
    return [(found["total"][0], found["part"], sure) for found, sure in claims]


def test_rows_one_behind_the_other_are_a_table():
    text = "Soort 2023 2024 Bruggen 1.240 1.312 Sluizen 655 702 Totaal 1.895 2.014"
    assert wholes(made(text, "table_total")) == [
        ("1.895", ["1.240", "655"], True),
        ("2.014", ["1.312", "702"], True),
    ]


def test_a_total_of_one_column_is_of_the_figures_in_that_column_though_another_misses():
    text = "Soort 2023 2024 Bruggen 1.240 1.312 Sluizen 655 702 Totaal 1.895 2.104"
    assert wholes(made(text, "table_total"))[1] == ("2.104", ["1.312", "702"], True)


def test_a_figure_alone_is_part_of_a_name():
    text = "40 beroepen € 34.083.711 € 18.673.916\n11 verzoeken € 5.843.519 € 1.370.619\n51 totaal"
    text += " € 39.927.230 € 20.044.535"
    assert [total for total, _, _ in wholes(made(text, "table_total"))] == ["€ 39.927.230", "€ 20.044.535"]


def test_a_dash_is_a_column_with_nothing_in_it():
    text = "Loans $1,048,155 $626,629 — — $1,674,784\n\nGrants — — $99,573 $39,238 $138,811\n"
    assert wholes(made(text, "table_total", "en")) == [
        ("$1,674,784", ["$1,048,155", "$626,629"], True),
        ("$138,811", ["$99,573", "$39,238"], True),
    ]


def test_figures_with_a_word_or_a_comma_between_them_are_no_row():
    text = (
        "In Zwolle waren het er 12, 15 en 18. In Almelo waren het er 3, 5 en 8. Het totaal was 15, 20 en 26."
    )
    assert made(text, "table_total") == []


def test_a_row_with_fewer_figures_than_most_is_in_no_sum():
    text = "Bruggen 1.240 1.312 Sluizen 655 702 90 Dijken 12 15 Totaal 1.907 2.029"
    assert made(text, "table_total") == []


def test_a_column_is_the_difference_of_two_if_it_is_so_in_the_other_rows():
    rows = ("Noord; 110; 60; 50", "Oost; 182; 125; 57", "Zuid; 181; 89; 92", "West; 97; 84; 13")
    letter = table("Regio; 2012; 2016; Verschil", *rows, "Midden; 142; 71; 17")
    found = made(letter, "difference")
    assert ({"minuend": ["142"], "subtrahend": ["71"], "difference": ["17"]}, True) in found


def test_a_difference_of_what_is_below_zero_is_larger_than_both():
    rows = ("Noord; 785; 545; 240", "Oost; 1.495; 1.195; 300", "Zuid; 1.226; 866; 360", "West; 42; -268; 310")
    letter = table("Regio; Met; Zonder; Verschil", *rows, "Midden; -4.519; -4.809; 290")
    reading = understood(letter)
    assert len(of_kind(reading, "difference")) == 5
    assert not [row for row in made(letter, "difference") if not row[1]]


def test_a_column_that_differs_in_its_own_way_in_two_rows_of_five_is_none():
    rows = ("Noord; 110; 60; 50", "Oost; 182; 125; 57", "Zuid; 181; 89; 92", "West; 97; 84; 31")
    assert made(table("Regio; 2012; 2016; Anders", *rows, "Midden; 142; 71; 17"), "difference") == []


def test_a_share_needs_no_sign_of_per_cent():
    rows = ("Noord; 1.100; 602; 54,7", "Oost; 1.823; 1.251; 68,6", "Zuid; 1.811; 893; 49,3")
    letter = table("Regio; Alle; Goed; Aandeel", *rows, "West; 975; 844; 86,6", "Midden; 1.421; 713; 52,0")
    found = [each for each, _ in made(letter, "share")]
    assert {"part": ["713"], "whole": ["1.421"], "percentage": ["52,0"]} in found


def test_lines_that_rise_together_are_no_multiples():
    rows = ("A; 77,5; 77,8", "B; 77,8; 78,1", "C; 77,9; 78,2", "D; 77,0; 77,2", "E; 75,1; 75,4")
    assert made(table("Land; 2007; 2008", *rows), "proportion") == []


def test_a_row_that_no_slip_explains_is_an_exception():
    rows = ("A; 1.512; 3.024", "B; 2.741; 5.482", "C; 3.360; 6.720", "D; 4.187; 8.374", "E; 900; 1.995")
    found = made(table("Soort; Een; Twee", *rows), "proportion")
    assert [sure for each, sure in found if each["stated"] == ["1.995"]] == [False]


def test_the_last_row_may_be_a_total_that_nothing_calls_one():
    rows = ("Noord; 110.421; 60.310", "Oost; 182.007; 125.118", "Zuid; 181.350; 89.204")
    letter = table("Regio; 2012; 2016", *rows, "Nederland; 473.778; 274.362")
    assert wholes(made(letter, "table_total")) == [
        ("473.778", ["110.421", "182.007", "181.350"], True),
        ("274.362", ["60.310", "125.118", "89.204"], True),
    ]


def test_a_column_that_says_that_it_is_a_difference_needs_but_two_other_rows():
    rows = ("Wegen; 12.350; 11.870; -480", "Bruggen; 9.870; 9.650; -220", "Sluizen; 4.120; 4.235; 155")
    found = made(table("Post; Begroting; Realisatie; Verschil", *rows), "difference")
    assert ({"minuend": ["4.235"], "subtrahend": ["4.120"], "difference": ["155"]}, True) in found


def test_three_rows_that_no_slip_explains_are_no_difference():
    rows = ("Wegen; 12.350; 11.870; -480", "Bruggen; 9.870; 9.650; -220", "Sluizen; 4.120; 4.235; 982")
    assert made(table("Post; Begroting; Realisatie; Nader", *rows), "difference") == []


def test_of_two_columns_and_their_difference_one_row_may_miss_by_any_size():
    rows = ("Wegen; 12.350; 11.870; -480", "Bruggen; 9.870; 9.650; -220", "Sluizen; 4.120; 4.235; 982")
    found = made(table("Post; Begroting; Realisatie; Verschil", *rows), "difference")
    assert [roles["difference"] for roles, _ in found] == [["480"], ["220"], ["982"]]


def test_a_column_may_grow_from_the_row_above():
    rows = ("2019; 1.250; -", "2020; 1.400; 12,0%", "2021; 1.554; 11,0%", "2022; 1.632; 5,0%")
    found = made(table("Jaar; Aanvragen; Groei", *rows, "2023; 1.795; 19,0%"), "change")
    assert ({"from": ["1.632"], "to": ["1.795"], "by": ["19,0%"]}, True) in found


def test_a_row_may_be_the_difference_from_the_column_before():
    rows = ("Aanvragen; 1.250; 1.400; 1.554; 1.632; 1.795", "Mutatie; -; 150; 154; 87; 163")
    found = made(table("Jaar; 2019; 2020; 2021; 2022; 2023", *rows), "difference")
    assert ({"minuend": ["1.632"], "subtrahend": ["1.554"], "difference": ["87"]}, True) in found


def test_an_index_is_set_at_a_hundred_in_its_base_year():
    rows = (
        "2019; 1.250; 100",
        "2020; 1.400; 112",
        "2021; 1.554; 142",
        "2022; 1.632; 131",
        "2023; 1.795; 144",
    )
    found = made(table("Jaar; Aanvragen; Index", *rows), "proportion")
    usual = {"usual": ["100"], "usual_other": ["1.250"]}
    assert ({"stated": ["142"], "other": ["1.554"]} | usual, True) in found


def test_shares_are_of_the_row_that_is_a_hundred_per_cent():
    rows = ("Ja; 412; 51,5%", "Nee; 236; 25,9%", "Weet niet; 152; 19,0%", "Totaal; 800; 100%")
    found = made(table("Antwoord; Aantal; Aandeel", *rows), "share")
    assert ({"part": ["236"], "whole": ["800"], "percentage": ["25,9%"]}, True) in found


def test_products_to_the_last_digit_need_but_two_other_rows():
    rows = (
        "Adviseur; 124; € 115; € 14.260",
        "Leider; 86; € 135; € 11.610",
        "Secretaris; 212; € 75; € 19.500",
    )
    found = made(table("Functie; Uren; Tarief; Kosten", *rows), "proportion")
    assert [sure for each, sure in found if each["stated"] == ["€ 19.500"]] == [True]


def test_a_row_that_is_another_row_once_more_makes_nothing():
    rows = ("500; 254; 381; 762", "750; 254; 381; 762", "1.000; 254; 381; 762", "2.000; 254; 381; 762")
    assert made(table("Massa; Zone A; Zone B; Zone C", *rows), "proportion") == []


def test_cells_of_two_figures_are_two_columns():
    rows = ("Ja; 412 (52%); 430 (48%)", "Nee; 236 (30%); 290 (32%)", "Weet niet; 152 (19%); 180 (20%)")
    letter = table("Antwoord; 2023; 2024", *rows, "Totaal; 800 (100%); 990 (100%)")
    assert [total for total, _, _ in wholes(made(letter, "table_total"))] == ["800", "100%", "990", "100%"]


def test_a_remark_in_brackets_is_no_second_column():
    rows = ("Ja; 412 (laag)", "Nee; 236 (hoog)", "Weet niet; 152 (hoog)")
    assert made(table("Antwoord; 2023", *rows, "Totaal; 800 (samen)"), "table_total") == []
