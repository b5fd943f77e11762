"""Which rules and tables stand in these folders, or what is wrong with their files?"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checker import tables as known_facts
from checker.claims import Own, Scorecard
from checker.relations import Relation
from checker.rulebook import own_languages, own_words, typed
from checker.rulebook.book import Rulebook
from checker.rulebook.load import INSIDE
from checker.rulebook.own_words import OwnWords
from checker.rulebook.rule import Rule  # noqa: TC001  as the others
from checker.rulebook.scorecards import FILE, scorecards
from checker.rulebook.sought import Knows
from checker.tables import Tables
from checker.tables.fault import Fault, in_order
from checker.tables.form import Form, opened
from checker.tables.tree import Mapping as Tree  # noqa: TC001  as the others


def read(folders: Sequence[Path], relations: Mapping[str, Relation]) -> Rulebook | tuple[Fault, ...]:
    """Return the rules and tables of all ``folders``, or every fault found in them."""
    faults: list[Fault] = []
    rules: dict[str, Rule] = {}
    cards: dict[str, Scorecard] = {}
    waiting: list[tuple[Form, Tree]] = []
    words = OwnWords()
    unread = False
    spoken: dict[str, Path] = {}
    for folder in folders:
        for path in _files(folder, faults):
            form = opened(path, faults)
            tree = form.tree() if form else None
            if form is None or tree is None:
                faults.extend(form.faults if form else ())
                unread = unread or path.name == own_words.FILE
                continue
            if path.name == FILE:
                cards.update(scorecards(form, tree))
            elif path.name == own_words.FILE:
                words = words.beside(own_words.own_words(form, tree))
            else:
                waiting.append((form, tree))
                continue
            faults.extend(form.faults)
        spoken |= own_languages.of_folder(folder, faults)
    if unread:
        return in_order(faults)  # what rules name of it would be missed in each of them
    knows = Knows(words)
    for form, tree in waiting:  # rules name words of any file
        rule = typed.rule(form, tree, relations, knows)
        earlier = rules.setdefault(rule.id, rule)
        if earlier is not rule:
            form.refuse(tree, f"the rule {rule.id!r} stands in {earlier.file} too", "give it another id")
        faults.extend(form.faults)
    tables = known_facts.load(*(folder for folder in folders if folder.is_dir()))
    if not isinstance(tables, Tables):
        return in_order((*faults, *tables))
    own = Own(spoken, words.fields, words.right)
    return in_order(faults) or Rulebook(tuple(rules.values()), tables, scorecards=cards, own=own)


def _files(folder: Path, faults: list[Fault]) -> Iterator[Path]:
    def refuse(path: Path, message: str, remedy: str) -> None:
        faults.append(Fault(str(path), 1, 1, "", message, remedy))

    if not folder.is_dir():
        refuse(folder, "there is no such folder of rules", "check --rules")
        return
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    for path in files:
        if path.suffix == ".yml":
            refuse(path, "rule files end in .yaml", f"rename it to {path.stem}.yaml")
    rules = [path for path in files if path.suffix == ".yaml"]
    if not rules and not any((folder / inside).is_dir() for inside in INSIDE):
        refuse(folder, "there is no rule in this folder", "put ID.yaml files in it")
    yield from rules
