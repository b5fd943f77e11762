"""A sentence made in English is said in the user's language, whatever stands in its places."""

from checker.catalogue import named, translated


def test_what_stands_in_a_place_stays_or_is_said_in_that_language_too():
    assert (
        translated("there is no rule 'som'; did you mean sum?", "nl")
        == "er is geen regel 'som'; bedoelt u sum?"
    )
    assert translated("it is a picture, which is not read; save the letter as .docx", "nl") == (
        "het is een afbeelding, en dat wordt niet gelezen; bewaar de brief als .docx"
    )


def test_what_is_written_in_a_file_or_a_command_is_called_the_same_in_every_language():
    assert translated("add place: ...", "nl") == "voeg `place: ...` toe"
    assert translated("# language is not set", "nl") == "# `language` is niet ingesteld"
    assert translated("write id: table, or rename the file to figure.yaml", "nl") == (
        "schrijf `id: table`, of noem het bestand `figure.yaml`"
    )


def test_a_sentence_that_a_language_does_not_have_stays_as_it_is():
    assert translated("West Nile Virus", "nl") == "West Nile Virus"
    assert translated("no year", "en") == "no year"
    assert translated("no year", "fy") == "no year"


def test_the_longer_of_two_sentences_that_fit_is_the_one_that_is_meant():
    assert translated("--annotate: brief.docx is a folder", "nl") == "--annotate: brief.docx is een map"


def test_of_several_reasons_each_is_said_in_that_language():
    likelier = "another reading of these figures is likelier"
    weak = "it deserves a look: it is not sure that these figures belong together"
    open_ = "no part is larger than the whole; whether they make it was not looked at"
    assert translated(f"{weak}; {likelier}; {open_}", "nl") == (
        "verdient een blik: het is niet zeker dat deze getallen bij elkaar horen; "
        "een andere lezing van deze getallen is waarschijnlijker; "
        "geen deel is groter dan het geheel; of ze er samen op uitkomen is niet bekeken"
    )


def test_evidence_is_named_phrase_by_phrase():
    assert named("one sentence, from, to, word", "nl") == "één zin, begin, eind, woord"
    assert named("in the sentence: negation", "nl") == "in de zin: ontkenning"
    assert named("one off, numbered", "nl") == "er staat er één te veel of te weinig, genummerd"
    assert named("between percentage and whole: thereof", "nl") == "tussen percentage en geheel: daarvan"
