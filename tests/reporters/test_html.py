"""What does the report for a browser hold, and can nothing of a letter become mark-up in it?"""

import base64
import datetime as dt
import hashlib
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html as parser

from checker import data, lint, rulebook
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.reporters import html
from checker.reporters.html.words import WORDS
from checker.reporters.manner import Manner

LETTER = """\
# Natuur

Van het budget is 5,4% + 2,5% = 8% bestemd voor heide en bos.[^1] Dat was in 2024.

De vergadering is op donderdag 27 maart 2026, en niet op vrijdag 27 maart 2026.

- een lijst
- met 3 punten

| Dienst | Bedrag |
|---|---|
| Wegen | € 21,3 mln. |
| Water | € 4,5 mln. |
| Totaal | € 26,8 mln. |

[^1]: Zie het verslag van 2023.
"""


@cache
def rules():
    return rulebook.load(data.folder("rules")).select((), (), experimental=False)


def report(text=LETTER, path="brief.md"):
    options = Options(language="nl", today=dt.date(2026, 3, 2))
    return lint.run(path, rules(), options, content=text.encode(), name=path)


def page(*reports, ui="nl"):
    return html.whole([html.one(each, Manner(ui=ui)) for each in reports], reports, rules().rules)


def tree(*reports):
    return parser.fromstring(page(*reports))


def test_the_letter_is_there_as_it_was_read():
    [letter] = tree(report()).cssselect("article.letter")
    assert letter.get("lang") == "nl"
    assert [one.text_content() for one in letter.cssselect("h3:not(.frame)")] == ["Natuur"]
    assert [one.text_content() for one in letter.cssselect("ul.items li > span:last-child")] == [
        "een lijst",
        "met 3 punten",
    ]
    assert [one.text_content() for one in letter.cssselect("th")] == ["Dienst", "Bedrag"]
    assert [one.get("aria-label") for one in letter.cssselect(".text p sup a")] == ["noot 1"]
    assert letter.cssselect("p.note")[0].text_content() == "1 Zie het verslag van 2023."


def test_each_number_and_date_is_underlined_by_what_came_of_it():
    made = tree(report())
    said = {one.text_content(): one.get("class") for one in made.cssselect(".letter .m")}
    assert said["8%"] == said["5,4%"] == "m contradicted"
    assert said["vrijdag 27 maart 2026"] == "m agrees"
    assert said["2024"] == "m not-compared"
    counts = [one.text_content().split() for one in made.cssselect("fieldset:first-of-type label")]
    told = report().census
    assert [int(count[-1]) for count in counts] == [
        n for n in (told.agrees, told.contradicted, told.well_formed, told.not_compared) if n
    ]
    [table] = made.cssselect(".more table")
    assert len(table.cssselect("tbody tr")) == told.read


def test_a_finding_stands_beside_its_paragraph_with_its_arithmetic_and_links_to_all_its_places():
    made = tree(report())
    first = made.cssselect(".finding")[0]
    assert first.cssselect(".message")[0].text_content() == "De delen tellen op tot 7,9%; hier staat 8%."
    assert first.cssselect(".arithmetic")[0].text_content() == "Berekening: 5,4% + 2,5% = 7,9%"
    links = first.cssselect(".places a")
    assert [link.text_content() for link in links] == ["totaal", "deel", "deel"]
    for link in links:
        assert made.get_element_by_id(link.get("href")[1:]) is not None
    row = next(first.iterancestors("div"))
    assert "Van het budget is 5,4%" in row.text_content()
    flag = row.cssselect("a.flag")[0]
    assert (flag.text_content(), flag.get("href")) == ("Bevinding 1", "#" + first.get("id"))
    assert [one.text_content() for one in made.cssselect(f"[data-f~={first.get('id')}]")] == [
        "5,4%",
        "2,5%",
        "8%",
    ]


def test_every_name_in_the_page_is_given_once_and_every_link_leads_to_one():
    made = tree(report(), report(path="other.md"))
    names = [one.get("id") for one in made.cssselect("[id]")]
    assert len(names) == len(set(names))
    assert {one.get("href")[1:] for one in made.cssselect("a[href^='#']")} <= set(names)
    assert all(one.get("href").startswith("#") for one in made.cssselect("a"))


def test_nothing_of_a_letter_becomes_mark_up():
    attack = "<script>alert(1)</script> \"' &amp; 8% <img src=x onerror=alert(1)>\u202e \x00"
    text = f"{attack} van het budget, waarvan 5,4% voor {attack} en 2,5% voor bos."
    made = page(report(text, '<b onmouseover="x">.txt'))
    assert made.count("<script") == 1
    assert "<img" not in made
    assert "<b " not in made
    assert not {"\u202e", "\x00"} & set(made)


def test_the_page_is_allowed_its_own_style_and_script_and_nothing_from_elsewhere():
    made = page(report())
    policy = parser.fromstring(made).cssselect("meta[http-equiv]")[0].get("content")
    assert policy.startswith("default-src 'none';")
    for name in ("style", "script"):
        [inside] = re.findall(f"<{name}>(.*?)</{name}>", made, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert not re.search(r"""(?:src|href)=["']?(?:https?:|//)|@import|url\(|\sstyle=|\son\w+=""", made)


def test_findings_come_first_in_a_list_with_a_link_to_each():
    made = tree(report())
    [glance] = made.cssselect("ol.glance")
    first = glance.cssselect("li")[0]
    assert first.text_content() == (
        "1 Fout De delen tellen op tot 7,9%; hier staat 8%. 8% onder “Natuur”"
    ).replace("Fout", first.cssselect(".sign")[0].text_content())
    links = [one.get("href")[1:] for one in glance.cssselect("a")]
    assert links == [one.get("id") for one in made.cssselect(".letter .finding")]
    document = list(made.iter())
    assert document.index(glance) < document.index(made.cssselect(".letter")[0])


def test_a_finding_in_a_note_is_listed_with_its_note():
    made = tree(report("Zo is het besloten.[^1]\n\n[^1]: Op donderdag 27 maart 2026 in Utrecht."))
    [where] = made.cssselect("ol.glance .where")
    assert where.text_content() == "donderdag 27 maart 2026 noot 1"


def test_a_letter_without_findings_has_no_list_of_them():
    assert tree(report("Op vrijdag 27 maart 2026 was dit er.")).cssselect(".glance") == []


def test_a_finding_is_never_called_as_the_head_of_a_page_is():
    letter = Path(__file__).parents[2] / "examples" / "geannoteerde-agenda.docx"
    made = tree(lint.run(str(letter), rules(), Options(language="nl")))
    names = [one.get("id") for one in made.cssselect("[id]")]
    assert made.cssselect(".furniture")
    assert made.cssselect(".finding")
    assert len(names) == len(set(names))


def test_several_letters_are_a_table_in_which_one_that_could_not_be_read_stands_out_and_says_why():
    refused = Report("locked.docx", unreadable=Refusal("encrypted", "it is locked with a password"))
    made = tree(report(), report("Op vrijdag 27 maart 2026 was dit er.", "goed.md"), refused)
    lines = [
        [cell.text_content() for cell in line.cssselect("th, td")]
        for line in made.cssselect("table.letters tbody tr")
    ]
    assert [line[0] for line in lines] == ["brief.md", "goed.md", "locked.docx"]
    assert lines[0][-1] == "8 van de 11 getallen en data vergeleken."
    assert lines[1][-1] == "Geen bevindingen. 1 van de 1 getallen en data vergeleken."
    assert lines[2] == ["locked.docx", "", "", "Kon niet worden gelezen: it is locked with a password"]
    assert made.cssselect("header .unreadable")[0].text_content().startswith("Eén brief kon niet")
    told = made.cssselect("section .unreadable")[0].text_content()
    assert told == (
        "Kon niet worden gelezen. In deze brief is niets nagekeken.Waarom: it is locked with a password."
    )


@pytest.mark.parametrize(
    ("columns", "kind"), [(7, "scrolled"), (8, "scrolled wide"), (15, "scrolled widest")]
)
def test_a_wide_table_is_one_that_paper_is_turned_for(columns, kind):
    line = "|" + " x |" * columns
    made = tree(report(f"# Kop\n\n{line}\n|{'---|' * columns}\n{line}\n"))
    assert [one.get("class") for one in made.cssselect(".letter .scrolled")] == [kind]


def test_a_letter_of_which_nothing_could_be_compared_says_that():
    made = tree(report("In 2024 was dit er."))
    assert "Er kon niets worden vergeleken." in made.cssselect(".found")[0].text_content()
    assert made.cssselect(".finding") == []


def test_a_suppressed_finding_is_told_with_its_reason_and_is_no_finding():
    text = LETTER.replace("en bos.", "en bos. <!-- lint-letter: ok sum-mismatch: zo afgesproken -->")
    made = tree(report(text))
    assert "zo afgesproken" in made.cssselect("details.more")[0].text_content()
    assert "sum-mismatch" not in {one.get("data-rule") for one in made.cssselect(".finding")}


def test_the_words_of_the_report_are_in_the_language_of_the_user_and_a_message_in_that_of_its_letter():
    made = page(report(), ui="en")
    assert '<html lang="en">' in made
    assert ">Contradicted<" in made
    assert '<span class="message" lang="nl">De delen tellen op tot 7,9%; hier staat 8%.' in made


@pytest.mark.parametrize("language", WORDS)
def test_every_language_has_every_word_with_the_same_blanks(language):
    blanks = re.compile(r"\{\w+\}")
    assert WORDS[language].keys() == WORDS["en"].keys()
    for key, said in WORDS[language].items():
        assert sorted(blanks.findall(said)) == sorted(blanks.findall(WORDS["en"][key])), key


def test_a_line_end_of_an_address_is_kept_and_one_of_running_text_is_not():
    address = "Aan de Voorzitter\nPostbus 20018\n2500 EA Den Haag\n\n"
    running = (
        "Dit is een lange zin die over meer dan zestig tekens doorloopt op deze regel\n" * 2
    ) + "en eindigt."
    made = tree(report(address + running, "brief.txt"))
    paragraphs = made.cssselect(".letter .text p")
    assert [len(one.cssselect("br")) for one in paragraphs] == [2, 0]


def test_headings_leave_no_level_out():
    made = tree(report("# Een\n\n### Drie\n\nTekst.\n\n## Twee\n\nTekst."))
    levels = [int(one.tag[1]) for one in made.cssselect("h1, h2, h3, h4, h5, h6")]
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
