"""Which spots stand in which sentence."""

from checker.claims.find import _read
from checker.claims.lexicon import load
from checker.claims.mentions import passage
from checker.claims.timeline.periods import pairs_of_moments, periods
from checker.claims.timeline.within import bounds_at, told
from checker.document import Block, BlockKind, Origin


def read(text):
    found = passage(Block("p1", BlockKind.PARAGRAPH, text, Origin(())), load("nl"))
    _read(found)
    return found


def test_the_spots_of_each_sentence_that_holds_one():
    found = read("Op 3 mei 2024 kwam hij. Zij niet. In 2025 en 2026 wel.")
    assert [(number, len(spots)) for number, spots in told(found)] == [(0, 1), (2, 2)]
    assert [spot.dates[0].year for spot in found.spots_in(*found.sentences[2])] == [2025, 2026]


def test_a_list_without_its_marks_is_no_sentence():
    found = read("in 2020 , " * 200)
    assert list(told(found)) == []


def test_the_sentence_of_a_token():
    found = read("Op 3 mei 2024 kwam hij. Zij niet.")
    last = len(found.tokens) - 1
    assert (found.sentence_at(0), found.sentence_at(last)) == (0, 1)
    assert bounds_at(found, last) == found.sentences[1]
    assert found.spot_at(last) == 1


def test_a_period_has_its_ends_and_begins_with_the_word_that_leads_to_it():
    found = read("Het loopt van mei 2020 tot en met juni 2022.")
    (period,) = periods(found)
    assert (period.start.iso, period.end.iso) == ("2020-05", "2022-06")
    assert found.tokens.lower[period.first] == "van"


def test_the_only_two_times_of_a_stretch():
    found = read("Het begon in 2018 en was klaar in 2024, zei men in 2025.")
    assert pairs_of_moments(found, 0, len(found.tokens)) is None
    assert pairs_of_moments(found, 0, found.spots[2].first) is not None
