"""Which languages stand in a folder of one's own, and what is wrong with their word files?"""

from collections.abc import Collection, Mapping
from pathlib import Path

from checker.claims import languages, model_words, word_file_fault
from checker.tables.fault import Fault
from checker.tables.form import Form, meant, opened
from checker.tables.tree import Mapping as Tree
from checker.tables.tree import Node, Scalar, Sequence

FOLDER = "languages"
_ORDERS = ("nl", "en")
_TEXTS = ("language", "order")
_ALL_OF = ("months", "weekdays", "separators")  # sections in which no key may be missing
_ANY_OF = ("currencies", "more-currencies")  # sections to which a language may add keys


def of_folder(folder: Path, faults: list[Fault]) -> Mapping[str, Path]:
    """Return the word files of a folder by their languages; what is wrong with one is added to ``faults``."""
    inside = folder / FOLDER
    found: dict[str, Path] = {}
    for path in sorted(inside.iterdir()) if inside.is_dir() else ():
        if path.name.startswith("."):
            continue
        if path.suffix != ".yaml":
            faults.append(
                Fault(str(path), 1, 1, "", "a language is a file CODE.yaml", "rename it, or take it away")
            )
            continue
        wrong = _wrong(path)
        faults.extend(wrong)
        if not wrong:
            found[path.stem] = path
    return found


def _wrong(path: Path) -> Collection[Fault]:
    faults: list[Fault] = []
    form = opened(path, faults)
    if form is None:
        return faults
    tree = form.tree("a word file")
    if tree is not None:
        _look(form, tree, path.stem)
    if form.faults:
        return form.faults
    why = word_file_fault(path)
    if why is None:
        return ()
    return (Fault(str(path), 1, 1, "", f"the words cannot be used: {why}", "compare with the words of nl"),)


def _look(form: Form, tree: Tree, language: str) -> None:
    """Look whether a word file has the sections of ours, each in the same form."""
    model = model_words()
    fields = form.fields(tree, "a word file", required=tuple(model))
    named = form.prose(fields.get("language"), "'language'")
    if language in languages():
        form.refuse(tree, f"there are words of {language!r} already", "give the language another code")
    if named and named != language:
        form.refuse(fields["language"], f"the language {named!r} is not the file's name", f"write {language}")
    form.word(fields.get("order"), "order of dates", _ORDERS)
    for name, node in fields.items():
        if name not in _TEXTS:
            _like_model(form, node, name, model[name])


def _like_model(form: Form, node: Node, name: str, model: object) -> None:
    if isinstance(model, Mapping):
        _keys(form, node, name, model)
    elif isinstance(model, list):
        if not isinstance(node, Sequence):
            form.refuse(node, f"{name} is a list", "write [word, word], or [] for none")
        elif node.items:
            form.scalars(node, name, blank=not all(str(word).strip() for word in model))
    elif not isinstance(node, Scalar):
        form.refuse(node, f"{name} is a text", "put it between quotes")


def _keys(form: Form, node: Node, name: str, model: Mapping[str, object]) -> None:
    """Look at the keys of a section: numbers where ours has numbers, of months and weekdays all of them."""
    if not form.is_mapping(node, name):
        return
    own = {key.text for key, _ in node.entries}
    whole = name in _ALL_OF
    missing = [key for key in model if whole and key not in own]
    if missing:
        form.refuse(node, f"{name} lacks {', '.join(missing)}", "write each of them")
    numbers = all(map(_is_number, model))
    for key, value in node.entries:
        if numbers and not whole and not _is_number(key.text):
            form.refuse(key, f"{key.text!r} is no number", f"the keys of {name} are numbers")
        elif (whole or not numbers) and name not in _ANY_OF and key.text not in model:
            form.refuse(key, f"{name} has no key {key.text!r}", meant(key.text, model))
        if name == "separators":
            form.prose(value, name)
        elif isinstance(value, Sequence):
            if value.items:
                form.scalars(value, f"{name} {key.text}")
            elif whole:
                form.refuse(value, f"{name} {key.text} has no word", "write its name")
        else:
            form.refuse(value, f"{name} {key.text} is a list", "write [word, word], or [] for none")


def _is_number(key: str) -> bool:
    return key.replace("/", "").replace(".", "").isdigit()
