"""Which cue words, header fields and names has somebody of his own? What stands in words.yaml says it."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from checker.claims import languages, words_of
from checker.rulebook.phrases import ANY, Phrases
from checker.rulebook.written import WordsFile
from checker.tables.form import Form, meant
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node, Scalar
from checker.tables.written import keys

FILE = "words.yaml"  # a reserved name among the files of rules
SIGN = "$"  # before the name of a list, where words may stand


class OwnWords(Struct, frozen=True):
    """What words.yaml of all folders says together.

    ``lists`` are cue words and names, by what rules call them ("$granting"). ``fields`` are header fields, by
    what letters call them; ``right`` are spellings of which no two are a slip of each other.
    """

    lists: Mapping[str, Phrases] = {}
    fields: Mapping[str, str] = {}
    right: frozenset[str] = frozenset()

    def beside(self, other: "OwnWords") -> "OwnWords":
        """Return both together; of two lists with one name the words of both."""
        lists = dict(self.lists)
        for name, more in other.lists.items():
            lists[name] = _both(lists.get(name, Phrases()), more)
        return OwnWords(lists, {**self.fields, **other.fields}, self.right | other.right)


def own_words(form: Form, tree: Tree) -> OwnWords:
    """Return what a file of words says; worth something only if ``form`` has no faults afterwards."""
    fields = form.fields(tree, "a file of words", **keys(WordsFile))
    named = {
        name.text: _listed(form, value, name.text)
        for name, value in form.entries(fields.get("words"), "words")
    }
    headed: dict[str, str] = {}
    ours = header_fields() if "header-fields" in fields else {}
    for name, value in form.entries(fields.get("header-fields"), "header-fields"):
        for word in (each for words in _listed(form, value, name.text).texts.values() for each in words):
            if word in ours:
                form.refuse(
                    name,
                    f"{word!r} heads the field {ours[word]} already",
                    f"write field: {ours[word]} in rules",
                )
            headed[word] = name.text
    right = form.words(fields.get("spelled-right"), "spelled-right")
    return OwnWords(named, headed, frozenset(word.lower() for word in right))


def header_fields() -> Mapping[str, str]:
    """Return our own header fields, by what letters call them."""
    return {
        spelled: name
        for language in languages()
        for name, words in words_of(language).header_fields.items()
        for spelled in words
    }


def phrases(form: Form, node: Node | None, what: str, known: Mapping[str, Phrases]) -> Phrases | None:
    """Return words of a rule: as they are written, or those of a list that is named with a $ before it."""
    if node is None:
        return None
    found = Phrases()
    for scalar in form.scalars(node, what):
        name = scalar.text.removeprefix(SIGN)
        if name == scalar.text:
            found = _both(found, Phrases({ANY: tuple(_word(form, scalar, what))}))
        elif name in known:
            found = _both(found, known[name])
        else:
            remedy = meant(name, known) if known else f"write a list {name} in words.yaml"
            form.refuse(scalar, f"no words.yaml has the list {name!r}", remedy)
    return found


def _listed(form: Form, node: Node, what: str) -> Phrases:
    """Return a list of words, or one for each language."""
    if isinstance(node, Tree):
        return Phrases({language.text: _words(form, some, what) for language, some in node.entries})
    return Phrases({ANY: _words(form, node, what)})


def _words(form: Form, node: Node, what: str) -> tuple[str, ...]:
    return tuple(word for each in form.scalars(node, what) for word in _word(form, each, what))


def _word(form: Form, scalar: Scalar, what: str) -> Iterator[str]:
    text = " ".join(form.prose(scalar, what).lower().split())
    if text.strip("*"):
        yield text
    elif text:
        form.refuse(
            scalar, f"{text!r} stands for every word", "write the beginning of the words that are meant"
        )


def _both(one: Phrases, other: Phrases) -> Phrases:
    languages = dict.fromkeys((*one.texts, *other.texts))
    return Phrases(
        {
            name: tuple(dict.fromkeys((*one.texts.get(name, ()), *other.texts.get(name, ()))))
            for name in languages
        }
    )
