"""Notes: what marks and notes say of each other."""

from checker import claims, readers
from tests.claims.letters import TABLES, of_kind, understood


def states(letter: str, *, fragment: bool = False) -> list[tuple[str, str]]:
    reading = understood(letter, fragment=fragment)
    return [(claim.traits["label"], claim.traits["state"]) for claim in of_kind(reading, "note")]


def test_a_mark_with_its_note_is_fine():
    assert states("Dit staat in de brief.[^1]\n\n[^1]: Kamerstuk 28 676, nr. 4") == [("1", "ok")]


def test_a_mark_without_a_note_is_told():
    letter = "Dit staat in de brief.[^1] En dit ook.[^2]\n\n[^1]: Kamerstuk 28 676, nr. 4"
    assert states(letter) == [("1", "ok"), ("2", "no-note")]


def test_a_note_to_which_nothing_refers_is_told():
    letter = "Dit staat in de brief.[^1]\n\n[^1]: Kamerstuk 28 676, nr. 4\n\n[^2]: Kamerstuk 28 676, nr. 5"
    assert states(letter) == [("1", "ok"), ("2", "no-mark")]


def test_a_number_that_is_skipped_is_told():
    letter = "Een.[^1] Twee.[^3]\n\n[^1]: Kamerstuk 28 676, nr. 4\n\n[^3]: Kamerstuk 28 676, nr. 5"
    assert states(letter) == [("1", "ok"), ("3", "skips")]


def test_a_note_within_the_text_has_no_number_that_could_be_skipped():
    letter = "Een.[^1] Twee.^[Een noot in de zin.] Drie.[^2]\n\n[^1]: De eerste.\n\n[^2]: De tweede."
    assert states(letter) == [("1", "ok"), ("^", "ok"), ("2", "ok")]


def test_where_numbers_start_anew_none_is_skipped():
    notes = "\n\n".join(f"[^{number}]: De bron." for number in (1, 2, 3, 4))
    letter = f"Een.[^1] Twee.[^2]\n\nIn de tabel.[^1]\n\nVier.[^4]\n\n{notes}"
    assert ("4", "skips") not in states(letter)


def test_numbers_may_begin_above_one_and_a_mark_may_stand_twice():
    letter = (
        "Een.[^4] Twee.[^5] Nog eens.[^4]\n\n[^4]: Kamerstuk 28 676, nr. 4\n\n[^5]: Kamerstuk 28 676, nr. 5"
    )
    assert states(letter) == [("4", "ok"), ("5", "ok"), ("4", "ok")]


def test_a_letter_without_any_note_and_a_fragment_say_nothing():
    assert states("De AP4 en de G7 kwamen bijeen.") == []
    assert states("Dit staat in de brief.[^1]\n\n[^1]: Kamerstuk", fragment=True) == []


NOTES = "\n\n1 Brief van mei\n\n2 Brief van juni\n\n3 Brief van juli\n"


def doubts(body: str) -> list[tuple[str, str | None]]:
    """Return the notes of a text file without a mark, and what is doubted of them."""
    document = readers.read("brief.txt", (body + NOTES).encode())
    found = claims.find(document, language="nl", tables=TABLES).claims
    return [
        (claim.traits["label"], claim.doubt)
        for claim in found
        if claim.kind == "note" and claim.traits["state"] == "no-mark"
    ]


def test_in_plain_text_the_mark_may_be_a_figure_between_its_neighbours():
    body = "De brug is oud.1 De weg is 2,5 km lang. Er was een brief van de gemeente.3"
    assert doubts(body) == [("2", "may its mark be a plain figure in the text?")]


def test_without_such_a_figure_between_its_neighbours_it_has_none():
    body = "Er zijn 2 wegen. De brug is oud.1 De weg is nieuw. Er was een brief van de gemeente.3"
    assert doubts(body) == [("2", None)]
