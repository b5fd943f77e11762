"""Is a word that can be a noun and a verb the one or the other, where compounds are written apart?

A clause has one finite verb: beside another one "rate" in "lowered the wage rate" is a noun. Behind "to" it
is a verb: "to return inflation to 2 percent". English only; in Dutch a compound is one word.
"""

from collections.abc import Collection, Sequence

from checker.claims.lexicon import Words

_NOUN, _NAME, _ADJECTIVE, _VERB, _PARTICIPLE, _AUXILIARY = "n", "N", "a", "v", "e", "x"
_NOUNS = frozenset((_NOUN, _NAME))
_OBJECT = frozenset("dmso")  # begins what a verb does something to, or another clause
_ON = _OBJECT | {"n", "N", "a"}
_TAKEN = _OBJECT | {"q"}  # what a verb in the infinitive takes
_ENDS = frozenset(",;:.cr")  # a clause may end here
_LIKELY = frozenset(("n", "N", "a", "p", "d", "q", "nv", "vn", "e"))  # what ends no clause
_PLAIN = frozenset((_NOUN, _VERB))
_FORMED = ("ed", "ing")  # of a verb that "to" does not lead to
_LONGEST = 12  # units from a noun to the plural that it waits for
_INSIDE = frozenset("kajunN")  # what stands before a noun, in its group
_VERBS = frozenset((_VERB, _PARTICIPLE, _AUXILIARY))
_WAITS = frozenset((",", "c"))  # behind a noun of which the plural is to come


class Doubles:
    """What was seen of a sentence up to a word, and what is to come behind it.

    ``possible`` are the classes that each word can have, the likeliest first; ``many`` the units that are a
    number of things, more than one.
    """

    def __init__(
        self, possible: Sequence[str], spelled: Sequence[str], words: Words, many: Collection[int]
    ) -> None:
        self._possible, self._words, self._many = possible, spelled, many
        self._marks, self._bare = words.classes["infinitive-mark"], words.classes["bare-infinitive"]
        self._being, self._of = words.classes["passive"], words.facts["share-of"]
        self._plurals = words.cues["irregular-plural"]  # those without an s
        self._coming: list[str] = []  # told once it is asked for
        self._upto = 0
        self._seen = False  # a finite verb of this clause
        self._said = False  # one before a comma or coordinator too
        self._subordinate = False  # what comes may be the verb that the sentence goes on with
        # of the group that the word may belong to; led by a preposition, without an article
        self._determined = self._led = self._counted = False
        self._opened: list[str] = []  # what stands before each bracket that is open
        self._before = "."  # the class before, looking past a bracket

    def told(self, at: int, found: Sequence[str]) -> str:
        """Return the class of word ``at`` behind those ``found``; "" where this cannot tell."""
        classes, behind = self._possible[at], self._behind(at)
        if not (_VERB in classes or behind in _WAITS or classes.startswith(_PARTICIPLE)):
            return ""
        self._catch_up(at, found)
        if _NOUN in classes and self._counted and behind in _WAITS and self._heads_none(at):
            return _ADJECTIVE  # "3,000 state, local and federal users"
        if _VERB in classes:
            return self._noun_or_verb(at, classes)
        if classes.startswith(_PARTICIPLE) and _NOUN in classes and self._words[at].endswith("ing"):
            return _PARTICIPLE if behind[0] in _TAKEN else ""  # "a family of four attending a show"
        return ""

    def _noun_or_verb(self, at: int, classes: str) -> str:
        word, behind = self._words[at], self._behind(at)
        form_s, noun = _ends_in_s(word), _NOUN in classes
        if noun and behind == "p" and self._words[at + 1] in self._of:
            return _NOUN  # "exports of goods"
        if self._before == _ADJECTIVE and self._led and _PLAIN.issuperset(classes) and behind[0] not in _ON:
            return _NOUN  # "weeks of parental leave"
        if at and (self._words[at - 1] in self._marks or self._words[at - 1] in self._bare) and not form_s:
            base = not word.endswith(_FORMED)
            return _VERB if base and (classes[0] == _VERB or behind[0] in _TAKEN) else ""
        if self._before == "q" and self._counted:
            return _NOUN if form_s else ""  # "five recalls"
        if self._before not in _NOUNS or _PARTICIPLE in classes:
            return ""
        self._coming = self._coming or self._verbs_to_come()
        coming = self._coming[at] == _AUXILIARY or (self._coming[at] == _VERB and not form_s)
        coming = coming and not self._subordinate
        alone = not (self._seen or coming)
        if alone and noun and not self._said and self._leads_on(at):
            return _VERB  # "the agency plans to close"
        plural = self._is_plural(at - 1)
        if noun and self._counted and not plural and self._is_plural(at + 1, _NOUN):
            return _NOUN  # "three health care claims"
        if alone or plural or behind[0] in _OBJECT:
            return ""
        if coming:
            subject = form_s and (self._determined or self._before == _NAME)  # "The law requires access be"
            return _NOUN if noun or not subject else ""  # "health care claims were"
        complete = self._determined and behind[0] in "nNa"  # "helped the state fund schools"
        waiting = self._counted or self._led  # "in research grants"
        return _NOUN if noun and ((waiting and form_s) or not (form_s or complete)) else ""

    def _behind(self, at: int) -> str:
        return self._possible[at + 1] if at + 1 < len(self._possible) else "."

    def _leads_on(self, at: int) -> bool:
        """Whether an infinitive follows."""
        if at + 2 >= len(self._possible):
            return False
        return self._words[at + 1] in self._marks and self._possible[at + 2][0] in (_VERB, _AUXILIARY)

    def _is_plural(self, at: int, as_: str = "") -> bool:
        """Whether a word can be a plural; it must be of the class ``as_`` too, if one is given."""
        if at >= len(self._words) or as_ not in self._possible[at]:
            return False
        return _ends_in_s(self._words[at]) or self._words[at] in self._plurals

    def _heads_none(self, at: int) -> bool:
        """Whether a noun in the singular waits for the plural that a number counts."""
        if self._is_plural(at):
            return False
        for later in range(at + 1, min(at + _LONGEST, len(self._possible))):
            classes = self._possible[later]
            if classes not in (",", "c", _ADJECTIVE) and _NOUN not in classes:
                return False
            if _NOUN in classes and self._is_plural(later):
                return self._possible[later - 1] not in (",", "c")
        return False

    def _catch_up(self, at: int, found: Sequence[str]) -> None:
        """Take note of the classes that the words before ``at`` were found to have."""
        before = self._before
        for earlier in range(self._upto, at):
            tag = found[earlier]
            if tag in _INSIDE:
                before = tag
            elif tag == "(":
                self._opened.append(before)
                before = tag
            elif tag == ")":
                before = self._opened.pop() if self._opened else tag
            else:
                self._pass(earlier, tag, before)
                before = tag
        self._before, self._upto = before, at

    def _pass(self, at: int, tag: str, before: str) -> None:
        """Take note of what begins a group or clause, or is its verb."""
        if tag == "q":
            self._counted = self._counted or (at in self._many and before not in _NOUNS)  # not "at age 45"
            return
        if not (tag == "," and before == _ADJECTIVE):  # "federal, state and local users"
            self._determined, self._led, self._counted = tag in _OBJECT, tag == "p", False
        if tag in _ENDS or (tag in _OBJECT and before in _NOUNS):
            self._seen = False
            self._said = self._said and tag in ",c"
            self._subordinate = tag == "r" or (self._subordinate and tag == "c")
        elif tag in _VERBS:
            self._said = True
            if tag == _PARTICIPLE and self._shortened(at):
                return
            self._seen = tag != _AUXILIARY or self._words[at] in self._being  # "will in turn train 12"
            self._subordinate = False

    def _shortened(self, at: int) -> bool:
        """Whether a participle may be a clause cut short: "the costs claimed by the state", "using 12"."""
        return self._words[at].endswith("ing") or self._behind(at)[0] == "p"

    def _verbs_to_come(self) -> list[str]:
        """Return for each word which class of finite verb comes before its clause ends, "" for none.

        Only what can be nothing else; an auxiliary before a verb, which may be an infinitive: "The list helps
        officials identify".
        """
        coming, result = "", [""] * len(self._possible)
        for at in range(len(self._possible) - 1, -1, -1):
            result[at] = coming
            classes = self._possible[at]
            if classes in _LIKELY:
                continue
            if classes in (_VERB, _AUXILIARY):
                if not at or self._words[at - 1] not in self._marks:
                    coming = _AUXILIARY if classes == _AUXILIARY else coming or _VERB
            elif classes == "o" or not _ENDS.isdisjoint(classes):
                coming = ""
        return result


def _ends_in_s(word: str) -> bool:
    """Whether it has the s of a plural or of a verb: "costs", not "access"."""
    return word.endswith("s") and not word.endswith("ss")
