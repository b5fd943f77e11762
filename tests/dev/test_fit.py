"""Do points learn from people what marks a sum, a share or a product, and is it the same each time?"""

import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

import pytest
from msgspec.structs import replace

from checker.dev.fit import fit
from checker.dev.fit.breaking import Way, broken
from checker.dev.fit.examples import examples
from checker.dev.fit.labels import Told, fragments, letters
from checker.dev.fit.looks import HOLDS, look
from checker.quantity import Quantity
from checker.rulebook import Rulebook, load

NEEDS_SKLEARN = pytest.mark.skipif(
    find_spec("sklearn") is None, reason="scikit-learn is not installed: pip install -e '.[fit]'"
)

# Here sums stand behind a colon, and figures of several years are none.
SUMS = (
    ("Er zijn 640 klachten: 210 over geluid, 180 over geur en 250 over stof.", "640", "210", "180", "250"),
    ("De dienst telt 96 ambtenaren: 41 in Leiden, 32 in Delft en 23 in Gouda.", "96", "41", "32", "23"),
    ("Wij kregen 815 vragen: 405 over water, 290 over wegen en 120 over parken.", "815", "405", "290", "120"),
    (
        "Het museum bezit 1.420 werken: 760 op papier, 480 op doek en 180 van glas.",
        "1.420",
        "760",
        "480",
        "180",
    ),
)
NO_SUMS = (
    "Er waren 870 meldingen, in 2021 nog 512 en in 2022 nog 604.",
    "De brug telde 930 schepen, in 2018 nog 770 en in 2019 nog 815.",
    "Er kwamen 450 bezwaren binnen, in 2020 waren dat 310 en in 2021 waren dat 395.",
    "De school had 380 leerlingen, in 2016 nog 290 en in 2017 nog 345.",
)
PARTS = (
    ("Er zijn 55 zones, waarvan 43 met een hek.", "55", "43"),
    ("De vloot telt 38 boten, waarvan 12 op zee.", "38", "12"),
)
NO_PARTS = ("Van 40 dorpen gingen 910 bewoners mee.", "Van 12 koren kwamen 260 zangers.")
# Here the share stands in a bracket, and one of something else behind "met".
SHARES = (
    ("Er zijn 640 klachten, waarvan 160 (25%) over geluid.", "160", "640", "25%"),
    ("De dienst telt 96 koks, waarvan 24 (25%) in Leiden.", "24", "96", "25%"),
    ("Wij kregen 815 vragen, waarvan 326 (40%) over water.", "326", "815", "40%"),
)
NO_SHARES = (
    "Er kwamen 870 meldingen en 512 brieven, en de rente steeg met 40%.",
    "De brug telde 930 schepen en 770 auto's, en de prijs steeg met 60%.",
    "Er waren 450 bezwaren en 310 vragen, en de huur steeg met 50%.",
)
PRODUCTS = (
    ("Er komen 40 bussen van € 30.000 per stuk, in totaal € 1.200.000.", "40", "30.000", "1.200.000"),
    ("Wij kochten 25 karren van € 4.000 per stuk, in totaal € 100.000.", "25", "4.000", "100.000"),
    ("De school huurt 12 lokalen van € 7.000 per stuk, in totaal € 84.000.", "12", "7.000", "84.000"),
    ("Het dorp plant 60 bomen van € 250 per stuk, in totaal € 15.000.", "60", "250", "15.000"),
)
NO_PRODUCTS = (
    "Er is € 3.000 per jaar voor 40 scholen naast een lening van € 90.000 aan de stad.",
    "Er is € 5.000 per jaar voor 30 dorpen naast een lening van € 80.000 aan de stad.",
    "Er is € 2.000 per jaar voor 20 clubs naast een lening van € 30.000 aan de stad.",
    "Er is € 6.000 per jaar voor 15 musea naast een lening van € 70.000 aan de stad.",
)
HUNDREDS = (
    ("De verdeling is 45% hout, 35% steen en 20% glas.", "45%", "35%", "20%"),
    ("De verdeling is 52% water, 31% land en 17% lucht.", "52%", "31%", "17%"),
)
NO_HUNDREDS = (
    "De rente steeg met 40%, de huur steeg met 50% in 2020.",
    "De prijs steeg met 60%, het loon steeg met 15% in 2021.",
)
COUNTS = (
    ("Er komen drie loketten: een in Ede, een in Epe en een in Urk.", "drie"),
    ("Het plan heeft vier doelen: rust, orde, ruimte en groen.", "vier"),
)
NO_COUNTS = (
    "De vijf scholen kopen boeken voor alle vakken (taal, rekenen en muziek).",
    "De zes clubs huren velden voor alle sporten (voetbal, hockey en tennis).",
)
# Here what is compared stands in brackets, ranks behind "gevolgd door", and a majority right behind its word.
COMPARED = (
    ("comparison", "Hinder komt vaker voor in Leiden (52%) dan in Delft (37%).", "52%", "37%"),
    ("comparison", "Ziekte komt vaker voor in Gouda (64%) dan in Breda (41%).", "64%", "41%"),
    ("ranking", "Het was het hoogst in Leiden (240), gevolgd door Delft (231).", "240", "231"),
    ("ranking", "Het was het hoogst in Gouda (870), gevolgd door Breda (610).", "870", "610"),
)
MAJORITY = ("Een meerderheid (56%) is voor.", "Een meerderheid (61%) kwam.")
NOT_COMPARED = (
    "Van 300 leden zijn er meer tevreden dan na de brand, die 700 gasten trof.",
    "Van 200 boten zijn er meer bewoond dan na de storm, die 900 huizen trof.",
    "Het hoogste huis kostte € 300, wat de eigenaar te duur vond; het laagste huis kostte hem € 700.",
    "De hoogste boom kostte € 200, wat de eigenaar te duur vond; de laagste boom kostte hem € 900.",
    "Voor een meerderheid steeg de huur in die jaren met 4%.",
    "Voor een meerderheid steeg de prijs in die jaren met 6%.",
)

CHANGES = (
    ("Het aantal zaken steeg met 25% van 640 naar 800.", "25%", "800", "640"),
    ("Het aantal boten steeg met 40% van 450 naar 630.", "40%", "630", "450"),
    ("Het aantal leden daalde met 12% van 750 naar 660.", "12%", "660", "750"),
)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """Fragments as people write them to be learnt from."""
    rows = [
        {"text": text, "relations": [{"kind": "sum", "whole": whole, "parts": parts}]}
        for text, whole, *parts in SUMS
    ]
    rows += [
        {"text": text, "relations": [{"kind": "part", "whole": whole, "part": part}]}
        for text, whole, part in PARTS
    ]
    roles = {"share": ("part", "whole", "percentage"), "product": ("number", "each", "total")}
    for kind, some in (("share", SHARES), ("product", PRODUCTS)):
        rows += [
            {"text": text, "relations": [{"kind": kind, **dict(zip(roles[kind], figures, strict=True))}]}
            for text, *figures in some
        ]
    rows += [{"text": text, "relations": [{"kind": "hundred", "parts": parts}]} for text, *parts in HUNDREDS]
    rows += [
        {"text": text, "relations": [{"kind": "change", "by": by, "to": to, "from": start}]}
        for text, by, to, start in CHANGES
    ]
    rows += [{"text": text, "relations": [{"kind": "count", "number": number}]} for text, number in COUNTS]
    rows += [
        {"text": text, "relations": [{"kind": kind, "figures": figures}]} for kind, text, *figures in COMPARED
    ]
    rows += [
        {"text": text, "relations": [{"kind": "majority", "figure": text.split("(")[1][:3]}]}
        for text in MAJORITY
    ]
    none = (*NOT_COMPARED, *NO_COUNTS, *NO_SUMS, *NO_PARTS, *NO_SHARES, *NO_PRODUCTS, *NO_HUNDREDS)
    rows += [{"text": text, "relations": []} for text in none]
    file = tmp_path / "fragments-nl.jsonl"
    file.write_text("".join(json.dumps({"id": f"w-{at}", **row}) + "\n" for at, row in enumerate(rows)))
    return file


def fitted(written: Path, seed: int) -> tuple[str, str]:
    """Return what is printed and what is written; ``seed`` orders what has no order."""
    made = written.with_name(f"{seed}.yaml")
    command = [sys.executable, "-m", "checker.dev", "fit", "--fragments", str(written), "--to", str(made)]
    env = {**os.environ, "PYTHONHASHSEED": str(seed)}
    done = subprocess.run([*command, "--jobs", "1"], capture_output=True, text=True, check=False, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout, made.read_text("utf-8")


@NEEDS_SKLEARN
def test_it_learns_what_marks_a_sum_and_what_marks_none(written, tmp_path):
    assert fit(["--fragments", str(written), "--to", str(tmp_path / "evidence.yaml"), "--jobs", "1"]) == 0
    book = load(tmp_path)
    assert isinstance(book, Rulebook), book
    sums = book.scorecards["sum"].points
    assert sums["a whole row, alike and closed by and"] > 0
    assert sums["neighbour left out"] < 0
    assert sums["whole joined to its parts"] < 0  # "870 meldingen, in 2021 nog 512": with a comma alone
    parts = book.scorecards["part"].points
    assert parts["a word of parts right before"] > 0 > parts["the whole is led in"]
    families = {"sum", "part", "share", "product", "hundred", "count", "comparison", "ranking", "majority"}
    families |= {"change", "direction"}
    assert set(book.scorecards) == families | {f"broken {family}" for family in families}


@NEEDS_SKLEARN
def test_it_learns_what_marks_shares_products_and_hundreds(written, tmp_path):
    assert fit(["--fragments", str(written), "--to", str(tmp_path / "evidence.yaml"), "--jobs", "1"]) == 0
    book = load(tmp_path)
    assert isinstance(book, Rulebook), book
    points = {family: card.points for family, card in book.scorecards.items()}
    assert points["share"]["percentage in a bracket behind part"] > 0 > points["share"]["percentage: change"]
    assert points["product"]["between each and total: total"] > 0
    assert points["hundred"]["none left out"] > 0 > points["hundred"]["neighbour left out"]


@NEEDS_SKLEARN
def test_each_family_has_its_own_evidence_and_no_other(written, tmp_path):
    assert fit(["--fragments", str(written), "--to", str(tmp_path / "evidence.yaml"), "--jobs", "1"]) == 0
    book = load(tmp_path)
    assert isinstance(book, Rulebook), book
    names = {family: set(card.points) for family, card in book.scorecards.items()}
    assert "percentage in a bracket behind part" not in names["sum"] | names["product"] | names["hundred"]
    assert "whole first" not in names["share"] | names["product"] | names["hundred"]
    assert "three shares" not in names["sum"] | names["part"] | names["share"] | names["product"]
    assert any(name.startswith("missed by") for name in names["broken share"])
    assert not any(name.startswith("parts") for name in names["broken share"])


@NEEDS_SKLEARN
def test_it_is_the_same_each_time(written):
    assert fitted(written, 1) == fitted(written, 2)


@NEEDS_SKLEARN
def test_the_file_says_how_often_each_was_meant_and_what_was_tried_in_vain(written):
    shown, made = fitted(written, 1)
    assert re.findall(r'^  "neighbour left out": -\d+  # (.*)$', made, re.MULTILINE)[0] == (
        "meant 0, holds 0, fails 8, n 8"
    )
    assert '  "a bracket of parts alike": 0  # meant 0, holds 0, fails 0, n 0\n' in made
    assert (
        "From 0 letters of 0 words, of which people read 0, and 49 fragments: 26 relations were told." in made
    )
    assert "look most like relations by the points of all, and do not hold" in shown


@NEEDS_SKLEARN
def test_there_must_be_sums_and_others(tmp_path, capsys):
    file = tmp_path / "fragments.jsonl"
    file.write_text(json.dumps({"id": "w", "text": NO_SUMS[0], "relations": []}))
    assert fit(["--fragments", str(file), "--to", str(tmp_path / "evidence.yaml"), "--jobs", "1"]) == 2
    assert "nothing to learn sum from" in capsys.readouterr().err
    assert not (tmp_path / "evidence.yaml").exists()


def test_a_label_tells_a_place_in_its_letter(tmp_path):
    text = "Er zijn 55 zones.\n\nDaarvan hebben 43 zones een hek, en 12 zones niet."
    (tmp_path / "own.jsonl").write_text(json.dumps({"id": 7, "text": text}))
    labels = tmp_path / "labels.jsonl"
    told = {"source": "own.jsonl", "id": "7", "window": [0, 40], "kind": "sum", "holds": True}
    place = {"spans": [[8, 10], [34, 36], [55, 57]], "numbers": ["55", "43", "12"]}
    read = {"source": "own.jsonl", "id": "7", "window": [0, 40], "read": True}
    labels.write_text(f"{json.dumps({**told, **place})}\n{json.dumps(read)}\n")
    (letter,) = letters([tmp_path / "own.jsonl"], [labels])
    assert letter.relations == (Told("sum", ((8, 10), (34, 36), (55, 57))),)
    assert [read.place for read in letter.read] == [(0, 40)]
    (sum_,) = (each for each in examples(letter) if each.meant and each.family == "sum")
    assert (sum_.figures, sum_.look, sum_.read) == (("55", "43", "12"), HOLDS, False)  # 12 was not read
    labels.write_text(json.dumps({**told, **place, "numbers": ["55", "43", "21"]}))
    with pytest.raises(ValueError, match=r"own\.jsonl 7: '21' does not stand at 55"):
        list(letters([tmp_path / "own.jsonl"], [labels]))


def test_what_a_person_told_is_meant_even_if_its_figures_do_not_agree(tmp_path):
    file = tmp_path / "fragments.jsonl"
    text = SUMS[2][0].replace("405", "435")
    relation = {"kind": "sum", "whole": "815", "parts": ["435", "290", "120"]}
    file.write_text(json.dumps({"id": "w", "text": text, "relations": [relation]}))
    (fragment,) = fragments([file])
    (sum_,) = (each for each in examples(fragment) if each.meant)
    assert (sum_.look, sum_.usable) == ("parts exceed by little", True)


def test_only_what_is_nearly_known_is_learnt_from(written):
    every = [each for text in fragments([written]) for each in examples(text)]
    assert all(each.usable for each in every if each.meant or not each.holds)
    assert not any(each.usable for each in every if each.family == "part" and each.holds and not each.meant)


def test_figures_hold_or_are_off_by_so_much():
    whole, *parts = (Quantity(Decimal(value), Decimal(1)) for value in (1250, 700, 350, 200))
    assert look("sum", (whole, *parts)) == HOLDS
    assert look("sum", (replace(whole, value=Decimal(1260)), *parts)) == "parts fall short by little"
    assert look("sum", (replace(whole, value=Decimal(1491)), *parts)) == "parts fall short by up to a quarter"
    assert look("sum", (replace(whole, value=Decimal(0)), *parts)) is None  # of nothing nothing is told


def test_figures_that_are_multiplied_hold_or_are_missed():
    each, number = (
        Quantity(Decimal(value), Decimal(1), unit) for value, unit in ((307, "EUR"), (1201, None))
    )
    total = replace(each, value=Decimal(368707))
    assert look("product", (each, number, total)) == HOLDS
    assert look("product", (each, number, replace(total, value=Decimal(386707)))) == "missed by little"
    assert look("product", (each, number, replace(total, value=Decimal(555500)))) == "missed by up to all"
    assert look("product", (each, number, replace(total, unit="USD"))) is None


@pytest.mark.parametrize(
    ("kind", "roles", "sort", "figures"),
    [
        ("share", {"percentage": "25%", "whole": "640", "part": "160"}, "multiplied", "160 640 25%"),
        ("product", {"number": "640", "each": "160", "total": "25%"}, "multiplied", "640 160 25%"),
        ("average", {"mean": "160", "total": "640", "number": "25%"}, "multiplied", "160 640 25%"),
        ("hundred", {"parts": ["25%", "75%"]}, "hundred", "25% 75%"),
        ("sum", {"whole": "640", "parts": ["160", "480"]}, "sum", "640 160 480"),
    ],
)
def test_a_fragment_says_the_roles_of_its_figures(tmp_path, kind, roles, sort, figures):
    text = "Er zijn 640 klachten, 160 (25%) over geluid en 480 (75%) over geur."
    file = tmp_path / "fragments.jsonl"
    file.write_text(json.dumps({"id": "w", "text": text, "relations": [{"kind": kind, **roles}]}))
    ((told,),) = (fragment.relations for fragment in fragments([file]))
    assert (told.sort, [text[start:end] for start, end in told.places]) == (sort, figures.split())


def test_a_part_is_told_for_each_and_three_figures_are_multiplied_in_any_order(tmp_path):
    text = "Er zijn 640 klachten, 160 (25%) over geluid en 480 (75%) over geur."
    (tmp_path / "own.jsonl").write_text(json.dumps({"id": 7, "text": text}))
    places = {
        figure: [text.index(figure), text.index(figure) + len(figure)]
        for figure in ("640", "160", "480", "25%")
    }
    rows = [("part", ["640", "160", "480"]), ("share", ["640", "25%", "160"]), ("rate", ["640", "160"])]
    labels = tmp_path / "labels.jsonl"
    labels.write_text(
        "\n".join(
            json.dumps({"source": "own.jsonl", "id": "7", "window": None, "kind": kind,
                        "spans": [places[each] for each in some], "numbers": some})
            for kind, some in rows
        )
    )  # fmt: skip
    (letter,) = letters([tmp_path / "own.jsonl"], [labels])
    found = [(told.sort, [text[start:end] for start, end in told.places]) for told in letter.relations]
    assert found == [
        ("part", ["640", "160"]),
        ("part", ["640", "480"]),
        ("multiplied", ["640", "25%", "160"]),
    ]
    meant = {each.family: each.figures for each in examples(letter) if each.meant}
    assert meant["share"] == ("25%", "640", "160")
    shares = [each for each in examples(letter) if each.family == "share" and not each.meant]
    assert ("75%", "640", "480") in {each.figures for each in shares if each.holds}


def test_the_part_and_whole_of_a_share_are_a_part_and_its_whole_too(tmp_path):
    text, *figures = SHARES[0]
    relation = {"kind": "share", **dict(zip(("part", "whole", "percentage"), figures, strict=True))}
    file = tmp_path / "fragments.jsonl"
    file.write_text(json.dumps({"id": "w", "text": text, "relations": [relation]}))
    (fragment,) = fragments([file])
    meant = {(each.family, each.figures) for each in examples(fragment) if each.meant}
    assert meant == {("share", ("25%", "640", "160")), ("part", ("640", "160"))}


def test_a_relation_is_broken_in_the_same_ways_each_time():
    figures = [Quantity(Decimal(value), Decimal(1)) for value in (1250, 700, 350, 200)]
    ways = list(broken(figures, "of this name"))
    assert ways == list(broken(figures, "of this name")) != list(broken(figures, "of that name"))
    for one in ways:
        ((old, new),) = ((a, b) for a, b in zip(figures, one.quantities, strict=True) if a != b)
        if one.way is Way.STALE:
            assert Decimal("0.04") < abs(new.value / old.value - 1) < Decimal("0.26")
        else:
            assert len(str(new.value)) == len(str(old.value))
            assert sum(a != b for a, b in zip(str(old.value), str(new.value), strict=True)) == 1


def test_what_is_kept_of_letters_is_places_and_numbers_and_fragments_say_where_theirs_stand():
    folder = Path(__file__).parents[2] / "benchmarks" / "labels"
    allowed = {"source", "id", "window", "kind", "reach", "holds", "spans", "numbers", "read"}
    for file in folder.glob("relations-*.jsonl"):
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            assert set(row) <= allowed
            words = (number.split() for number in row.get("numbers", ()) if not number[0].isdigit())
            assert all(len(each) <= 4 for each in words)  # "een op de drie"
    for text in fragments(sorted(folder.glob("fragments-*.jsonl"))):
        assert all(start < end for told in text.relations for start, end in told.places), text.id
