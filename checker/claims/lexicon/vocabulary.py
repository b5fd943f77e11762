"""What is known of the words of one language?"""

from functools import cached_property
from pathlib import Path

from checker import data
from checker.claims.lexicon.caching import kept
from checker.claims.lexicon.classes import Classes, WordClass, class_of
from checker.claims.lexicon.compounds import ends_in
from checker.claims.lexicon.endings import Endings, lines
from checker.claims.lexicon.stems import word_of
from checker.claims.lexicon.words import Words

_made: dict[Path, "Lexicon"] = {}
_VERBAL = (WordClass.VERB, WordClass.INFINITIVE, WordClass.PARTICIPLE)


class Lexicon:
    """The words of one language: its word file, and the tables that were compiled for it, if any.

    A table is loaded when it is first asked, and each form is looked up once in a process.
    """

    def __init__(self, words: Words, folder: Path) -> None:
        self._words = words
        self._folder = folder
        self._forms: dict[str, Classes] = {}
        self._stems: dict[tuple[str, bool], str] = {}

    def class_of(self, form: str) -> Classes:
        """Return the classes that ``form``, in lower case, may have, likeliest first; never none."""
        found = self._forms.get(form)
        if found is None:
            found = self._forms[form] = class_of(form, self._words, self._classes)
        return found

    def knows(self, form: str) -> bool:
        """Return whether ``form``, in lower case, is a word of the language: what is none may be a name."""
        return self._classes.says(form) is not None

    def stem_key(self, form: str, word_class: WordClass = WordClass.NOUN) -> str:
        """Return what all forms of a word have in common: the word itself.

        Args:
            form: in lower case.
            word_class: what it is in its sentence; "bedragen" is the amounts, or what something amounts to.
        """
        verbal = word_class in _VERBAL
        found = self._stems.get((form, verbal))
        if found is None:
            found = word_of(form, self._verbs if verbal else self._nouns)
            self._stems[form, verbal] = found
        return found

    def points_back(self, short: str, long: str) -> bool:
        """Return whether the definite noun ``short`` may mean ``long``: the same, or a compound of it."""
        head, whole = self.stem_key(short), self.stem_key(long)
        return head == whole or ends_in(whole, head, self._fronts)

    def is_transparent(self, form: str) -> bool:
        """Return whether a noun passes on to what it counts: "aantal", "the number of"."""
        transparent = self._words.classes["transparent"]
        return form in transparent or self.stem_key(form) in transparent

    @cached_property
    def _classes(self) -> Endings:
        return self._table("classes")

    @cached_property
    def _nouns(self) -> Endings:
        return self._table("nouns")

    @cached_property
    def _verbs(self) -> Endings:
        return self._table("verbs")

    @cached_property
    def _fronts(self) -> frozenset[str]:
        return frozenset(lines(self._folder / "fronts.txt"))

    def _table(self, name: str) -> Endings:
        return Endings(lines(self._folder / f"{name}.txt"))


def lexicon(words: Words, folder: Path | None = None) -> Lexicon:
    """Return the lexicon of the language of ``words``, made once in a process.

    Args:
        words: its word file.
        folder: of the grammars, the project's own if None. A language without tables has its words alone.
    """
    return _own(words) if folder is None else _of_folder(words, folder)


@kept
def _own(words: Words) -> Lexicon:
    return _of_folder(words, data.folder("grammars"))


def _of_folder(words: Words, folder: Path) -> Lexicon:
    base = folder / "lexicon" / words.language
    found = _made.get(base)
    if found is None:
        found = _made[base] = Lexicon(words, base)
    return found
