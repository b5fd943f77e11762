"""Which classes may a Dutch form have, and which word is it a form of, by the lists?

Classes and forms come from spaCy's lookups, many of which a tagger made; believed is what the official word
list spells too, and a class only where the word's inflection shows it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct

_SHAPE = re.compile(r"[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*'?[a-z]*")
_UNINFLECTED = re.compile(r"(?:[aiouyé]|en)$")  # "extra", "houten"
_DOUBLE = re.compile(r"(aa|ee|oo|uu)([^aeiou])$")
_SHORT = re.compile(r"[^aeiou][aeiou][bdfgklmnprst]$")
_PLURAL = ("n", "s", "a", "i", "x")
_ADJECTIVAL = ("e", "er", "st", "s", "en")
_INFLECTED = ("t", "de", "te", "den", "ten")
_UNSTRESSED = ("be", "ver", "ont", "her", "er", "ge", "over", "onder", "voor", "door", "om", "weer", "mis")

Forms = Mapping[str, AbstractSet[str]]  # a form, and the words that it is a form of


class Lists(Struct, frozen=True):
    """Words by class, forms of them, and every spelling that is official."""

    nouns: AbstractSet[str]
    verbs: AbstractSet[str]
    adjectives: AbstractSet[str]
    noun_forms: Forms
    verb_forms: Forms
    adjective_forms: Forms
    spelled: AbstractSet[str]


def lists(
    index: Mapping[str, list[str]],
    irregular: Mapping[str, Mapping[str, list[str]]],
    lookup: Mapping[str, str],
    spelled: AbstractSet[str],
) -> Lists:
    """Return what spaCy's lookups and a word list have together."""
    nouns, adjectives = set(index["noun"]), set(index["adj"])
    verbs = {word for word in index["verb"] if word.endswith("n")}  # every Dutch infinitive does
    found: dict[str, dict[str, set[str]]] = {each: defaultdict(set) for each in ("noun", "verb", "adj")}
    for each, forms in found.items():
        for form, words in irregular[each].items():
            forms[form].update(words)
    for form, word in lookup.items():
        if word in verbs:
            found["verb"][form].add(word)
        if word in nouns and word not in verbs and form.endswith(_PLURAL):
            found["noun"][form].add(word)
        if word in adjectives and word not in verbs and form.endswith(_ADJECTIVAL):
            found["adj"][form].add(word)
    return Lists(nouns, verbs, adjectives, found["noun"], found["verb"], found["adj"], spelled)


def classes(given: Lists) -> dict[str, str]:
    """Return the classes of each form as letters, likeliest first.

    n(oun), v(erb, finite), i(nfinitive), p(articiple), a(djective). "gestelde" is a, "beschikt" v or p.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for form, letters in (*_verbs(given), *_adjectives(given), *_nouns(given)):
        if form in given.spelled and _SHAPE.fullmatch(form):
            found[form].update(letters)
    heads = _heads(found)
    for several in found.values():
        if "p" in several:
            several.discard("a")  # every participle may stand before a noun
    return {form: _ordered(form, several, heads) for form, several in found.items()}


def nouns(given: Lists, known: Mapping[str, str]) -> dict[str, str]:
    """Return the word that each form of a noun or adjective is a form of: "leden" lid, "nieuwe" nieuw."""
    ends = _ends(known, "n")
    found = {}
    for form, letters in known.items():
        a, n = letters.find("a"), letters.find("n")
        if n >= 0 and (a < 0 or n < a):
            found[form] = _word(form, _singulars(form, given), ends)
        elif a >= 0:
            found[form] = _word(form, given.adjective_forms.get(form, frozenset()) & given.adjectives, ends)
    return {form: _last(word, found) for form, word in found.items()}


def _singulars(form: str, given: Lists) -> AbstractSet[str]:
    """Return the nouns that a form may be a plural of: "uitgaven" of uitgaaf, and of uitgave too."""
    words = given.noun_forms.get(form, frozenset()) & given.nouns
    in_e = {form[:-1]} if words and form.endswith("en") else frozenset()
    return words | (in_e & given.nouns & given.spelled)


def verbs(given: Lists, known: Mapping[str, str]) -> dict[str, str]:
    """Return the infinitive that each form of a verb is a form of: "vastgesteld" vaststellen."""
    ends = _ends(known, "i")
    return {
        form: _word(form, (given.verb_forms.get(form, frozenset()) & given.verbs), ends)
        for form, letters in known.items()
        if not {"v", "i", "p"}.isdisjoint(letters)
    }


def _ends(known: Mapping[str, str], letter: str) -> Counter[str]:
    """Return how many longer words of a class end in a word: "baan" ends many, "ban" few."""
    counted: Counter[str] = Counter()
    for form, letters in known.items():
        if letter in letters:
            counted.update(form[at:] for at in range(1, len(form) - 1) if form[at:] in known)
    return counted


def _word(form: str, words: AbstractSet[str], ends: Mapping[str, int]) -> str:
    return max(words - {form} or {form}, key=lambda word: (ends[word], -len(word), word))


def _last(word: str, found: Mapping[str, str]) -> str:
    """Return the word at the end: "betrokkenen" is of betrokkene, which is of betrokken."""
    seen = {word}
    while (following := found.get(word, word)) not in seen:
        seen.add(following)
        word = following
    return word


def _heads(found: Mapping[str, AbstractSet[str]]) -> Counter[tuple[str, str]]:
    """Return how many longer words of one class end in a form: "stelt" ends verbs, "stel" nouns."""
    counted: Counter[tuple[str, str]] = Counter()
    for form, letters in found.items():
        if len(letters) == 1:
            (letter,) = letters
            counted.update((form[at:], letter) for at in range(1, len(form) - 1) if form[at:] in found)
    return counted


def _ordered(form: str, letters: AbstractSet[str], heads: Mapping[tuple[str, str], int]) -> str:
    ties = "piavn" if form.endswith(_INFLECTED) else "pianv"
    return "".join(sorted(letters, key=lambda letter: (-heads[form, letter], ties.index(letter))))


def _nouns(given: Lists) -> Iterator[tuple[str, str]]:
    plurals = {word for words in given.noun_forms.values() for word in words}
    inflected = {form for form in given.adjective_forms if form.endswith("e")}
    for word in given.nouns:
        shown = word in plurals
        if word in given.verbs and not shown:
            continue  # "vertrouwen": every infinitive may be a noun
        if not shown and (word in inflected or _conjugated(given, word) or _declined(given, word)):
            continue  # "huidige", "maakte", "nieuw"
        yield word, "n"
    for form, words in given.noun_forms.items():
        if not words & given.adjectives or words & plurals & given.nouns:
            yield form, "n"


def _conjugated(given: Lists, form: str) -> bool:
    """Whether a form of a verb is more than its stem, which may be a noun: "maakte", not "opvang"."""
    verbs = given.verb_forms.get(form, ())
    return form.endswith(("d", "e", "n", "t")) and any(not verb.startswith(form) for verb in verbs)


def _adjectives(given: Lists) -> Iterator[tuple[str, str]]:
    sure = set()
    for word in given.adjectives:
        if word in given.verbs or (word in given.verb_forms and not _declined(given, word)):
            continue  # "vormen", "maakte"
        if _declined(given, word) or _UNINFLECTED.search(word) or word not in given.nouns:
            sure.add(word)
            yield word, "a"
    for form, words in given.adjective_forms.items():
        if words & sure:
            yield form, "a"


def _declined(given: Lists, word: str) -> bool:
    """Whether the word is an adjective whose form in -e is spelled: "grote", "lieve", "natte"."""
    return word in given.adjectives and any(form in given.spelled for form in _in_e(word))


def _in_e(word: str) -> Iterator[str]:
    yield f"{word}e"
    base = word
    if double := _DOUBLE.search(word):
        base = f"{word[: double.start()]}{double[1][0]}{double[2]}"
        yield f"{base}e"
    if _SHORT.search(word):
        yield f"{word}{word[-1]}e"
    if base[-1] in "fs":
        yield f"{base[:-1]}{'v' if base[-1] == 'f' else 'z'}e"


def _verbs(given: Lists) -> Iterator[tuple[str, str]]:
    finite = {word for form, words in given.verb_forms.items() if form in given.spelled for word in words}
    for word in given.verbs & finite:
        yield word, "i"
    for form, words in given.verb_forms.items():
        for word in words & given.verbs:
            weak = word in given.verb_forms.get(f"{form}e", ())
            yield form, _verbal(form, word, weak=weak)


def _verbal(form: str, word: str, *, weak: bool) -> str:
    """Return what a form of the verb may be: "gesteld" p, "beschikt" p or v, "besluit" v, "beschikte" a or v.

    Args:
        form: of the verb.
        word: its infinitive.
        weak: whether the form with an -e is one of the same verb: "beschikte".
    """
    if form == word:
        return "i"
    if form.endswith("end") and form[:-3] == word[: len(form) - 3]:
        return "p"
    if form.endswith("ende") and form[:-4] == word[: len(form) - 4]:
        return "a"
    if form[:-2].count("ge") > word[:-2].count("ge") and form.endswith(("d", "t", "n", "e")):
        return "a" if form.endswith("e") else "p"
    if not word.startswith(_UNSTRESSED):
        return "v"
    if form.endswith("e"):
        return "av" if form.endswith(("de", "te")) else "v"
    if form.endswith("d") and not word.endswith("den"):
        return "p"
    return "pv" if form.endswith("en") or (weak and form.endswith(("d", "t"))) else "v"
