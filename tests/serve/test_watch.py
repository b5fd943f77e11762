"""Does the page follow a letter as programs save it: whole, by half, under another name first?"""

import datetime as dt
import json
import os

import pytest

from checker.cli.own_errors import guarded_together
from checker.lint import Options
from checker.serve.apart import Workshop
from checker.serve.followed import Following, Watched
from checker.serve.watch import Watch
from tests.readers.build_docx import docx, p
from tests.serve.served import asked, served
from tests.writers.annotated import in_word, rules
from tests.writers.test_docx import DATE, WRONG

GOOD = "In 2024 was dit er."


def follow(*paths, ui="nl"):
    """Return what follows letters, each by its own."""
    options = Options(language="nl", today=dt.date(2026, 3, 2))
    letters = [Watched((str(path),), rules(), options) for path in paths]
    following = Following(letters, ui, guarded_together)
    return Watch(following, following.answer)


def looked(watch, times=2):
    """Look some times, and return what is seen then."""
    for _ in range(times):
        watch.look()
    return watch.seen


@pytest.fixture
def letter(tmp_path):
    file = tmp_path / "brief.docx"
    file.write_bytes(docx(p(WRONG)))
    return file


def replaced(letter, content):
    """Save a letter as Word and LibreOffice do: another file first, which gets its name."""
    new = letter.with_name("~WRD0001.tmp")
    new.write_bytes(content)
    new.replace(letter)


def test_a_letter_is_read_once_it_stayed_the_same_for_a_look(letter):
    watch = follow(letter)
    assert watch.seen.told == "Lezen: brief.docx …"
    assert looked(watch, 1).version == 0
    seen = looked(watch, 1)
    assert (seen.version, seen.state, seen.findings, seen.comments) == (1, "checked", 1, (0,))
    assert seen.told.startswith("brief.docx, opgeslagen om ")
    assert seen.told.endswith(": 1 bevinding.")
    assert "De delen tellen op tot 7,9%" in seen.page
    assert looked(watch, 5) == seen


def test_a_file_that_gets_the_name_of_the_letter_is_the_letter_and_what_changed_is_told(letter):
    watch = follow(letter)
    looked(watch)
    replaced(letter, docx(p(WRONG) + p(DATE)))
    seen = looked(watch)
    assert (seen.version, seen.findings) == (2, 2)
    assert seen.told.endswith(": 2 bevindingen (1 nieuw).")
    replaced(letter, docx(p(GOOD)))
    assert looked(watch).told.endswith(": geen bevindingen (2 weg).")
    assert watch.seen.comments == ()


def test_a_letter_that_is_there_by_half_is_waited_for_and_the_page_stays(letter):
    watch = follow(letter)
    first = looked(watch)
    whole = docx(p(DATE))
    letter.write_bytes(whole[: len(whole) // 2])
    seen = looked(watch, 4)
    assert (seen.version, seen.state, seen.page) == (1, "saving", first.page)
    assert seen.told == "brief.docx wordt opgeslagen; dit is hoe hij was …"
    letter.write_bytes(whole)
    seen = looked(watch)
    assert (seen.version, seen.state) == (2, "checked")
    assert "valt op een vrijdag" in seen.page


def test_a_letter_that_stays_broken_is_told_as_such(letter):
    watch = follow(letter)
    looked(watch)
    letter.write_bytes(b"PK\x03\x04 broken")
    seen = looked(watch, 12)
    assert (seen.version, seen.state) == (2, "checked")
    assert seen.told.endswith(": niet alles kon worden gelezen (1 weg).")
    assert 'class="unreadable"' in seen.page


def test_a_letter_that_is_away_is_told_so_and_followed_again_when_it_is_back(letter):
    watch = follow(letter)
    first = looked(watch)
    before = letter.read_bytes()
    away = letter.rename(letter.with_name("elders.docx"))
    assert looked(watch, 2).state == "saving"
    seen = looked(watch, 10)
    assert (seen.state, seen.told) == ("missing", "brief.docx is er niet meer; dit is hoe hij was.")
    assert seen.page == first.page
    away.rename(letter)
    assert letter.read_bytes() == before
    seen = looked(watch)
    assert (seen.version, seen.state, seen.told) == (1, "checked", first.told)


def test_the_signs_that_word_and_libreoffice_leave_beside_a_letter_change_nothing(letter):
    watch = follow(letter)
    first = looked(watch)
    for name in ("~$ief.docx", ".~lock.brief.docx#"):
        letter.with_name(name).write_bytes(b"J. de Vries")
    assert looked(watch, 3) == first


def test_a_letter_that_says_the_same_after_it_was_saved_has_its_new_time_only(letter):
    watch = follow(letter)
    looked(watch)
    os.utime(letter, ns=(0, 86_400 * 10**9 * 365))
    seen = looked(watch)
    assert (seen.version, seen.findings) == (2, 1)
    assert "(" not in seen.told


def test_of_several_letters_only_the_one_that_was_saved_is_checked_again(letter, tmp_path):
    other = tmp_path / "nota.txt"
    other.write_text(GOOD, encoding="utf-8")
    watch = follow(letter, other)
    assert looked(watch).told.startswith("2 brieven, opgeslagen om ")
    before = watch._following.reports(watch._contents)
    other.write_text(DATE, encoding="utf-8")
    seen = looked(watch)
    assert (seen.findings, seen.comments) == (2, (0,))
    assert watch._following.reports(watch._contents)[0] is before[0]
    assert "Rapport over 2 brieven" in seen.page


def test_a_letter_that_ends_the_process_it_is_read_in_is_told_so_and_followed_on(letter):
    following = follow(letter)._following
    answers = [None, following.answer, None]
    watch = Watch(following, lambda asked: (answer := answers.pop(0)) and answer(asked))
    seen = looked(watch)
    assert (seen.version, seen.state, seen.comments) == (1, "checked", ())
    assert "er is meer geheugen of tijd voor nodig dan voor een brief" in seen.page
    replaced(letter, docx(p(WRONG)))
    assert looked(watch).findings == 1
    assert watch.copy(0).startswith("er is meer geheugen of tijd")


def test_letters_are_checked_in_a_process_of_their_own(letter):
    following = follow(letter)._following
    workshop = Workshop(following.answer, 1)
    try:
        watch = Watch(following, workshop.ask)
        assert looked(watch).findings == 1
        assert [text for text, _ in in_word(watch.copy(0))] == ["8%"]
    finally:
        workshop.end()
    assert following._known == {}


def test_what_is_followed_is_asked_of_the_server_by_our_own_page_and_by_no_other(letter):
    watch = follow(letter)
    seen = looked(watch)
    with served(watch=watch) as server:
        status, headers, content = asked(server)
        assert (status, headers["Cache-Control"]) == (200, "no-store")
        assert b"Een brief volgen" in content
        told = json.loads(asked(server, path="watched")[2])
        assert (told["version"], told["told"], told["page"]) == (1, seen.told, seen.page)
        assert json.loads(asked(server, path="watched", X_Seen="1")[2])["page"] == ""
        status, _, copy = asked(server, path="copy", X_Which="0")
        assert [text for text, _ in in_word(copy)] == ["8%"]
        assert asked(server, path="copy", X_Which="1")[0] == 422
        for wrong in ({"secret": "guessed"}, {"Host": "evil.example"}, {"Sec_Fetch_Site": "cross-site"}):
            for path in ("watched", "copy"):
                assert asked(server, path=path, **wrong)[0] in {403, 404, 421}


def test_where_no_letter_is_followed_there_is_nothing_to_ask():
    with served() as server:
        assert asked(server, path="watched")[0] == asked(server, path="copy")[0] == 404
