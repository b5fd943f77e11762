"""Are the generated files what they would be if they were made again now?"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from checker.cli.schemas import FOLDER as SCHEMAS
from checker.data import folder
from checker.dev import cldr, man, rule_form, rule_pages, schemas
from checker.quantity import Pass
from checker.relations import RELATIONS, Known
from checker.rulebook import Rule, Rulebook, load
from checker.rulebook.kinds import KINDS
from checker.rulebook.rule import Given
from checker.rulebook.typed import parameters


def generate(arguments: Sequence[str]) -> int:
    """Write every generated file; with --check only tell which ones are out of date."""
    check = "--check" in arguments
    stale = [path for path, make in sorted(generated().items()) if not _fresh(path, make())]
    for path in stale:
        if check:
            print(f"{path} is out of date: run python -m checker.dev generate", file=sys.stderr)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(generated()[path](), encoding="utf-8", newline="\n")
            print(path)
    return 1 if check and stale else 0


def generated() -> Mapping[Path, Callable[[], str]]:
    """Return every generated file with the function that makes its text."""
    words = {file: partial(cldr.with_block, file) for file in cldr.word_files()}
    root = folder("rules").parent
    pages = rule_pages.pages(root / "docs" / "rules", _book)
    manual = root / "man" / "lint-letter.1"
    beside = {file: partial(cldr.alone, language) for file, language in cldr.beside().items()}
    made = {SCHEMAS / f"{name}.json": partial(schemas.text, name) for name in schemas.FILES}
    form = root / "docs" / "rule-files.md"
    return {form: rules_page, manual: man.page, **pages, **words, **beside, **made}


def rules_page() -> str:
    """Return docs/rule-files.md: the claim kinds and relations that rules are made of, and their form."""
    rules = _book().rules
    return _PAGE.format(
        *("\n".join(section) for section in (_kinds(rules), _relations(rules))),
        form=rule_form.section(),
    )


@cache
def _book() -> Rulebook:
    """Return our rules.

    Raises:
        SystemExit: a rule file is faulty.
    """
    book = load(folder("rules"))
    if not isinstance(book, Rulebook):
        raise SystemExit(
            "\n".join(f"{at.file}:{at.line}:{at.column}: {at.message}; {at.remedy}" for at in book)
        )
    return book


def _kinds(rules: Sequence[Rule]) -> Iterator[str]:
    for name, kind in KINDS.items():
        users = [rule.id for rule in rules if isinstance(rule.select, Given) and name in rule.select.kinds]
        traits = [f"{trait} ({', '.join(words)})" if words else trait for trait, words in kind.traits.items()]
        columns = (kind.roles, kind.anchors, traits, users)
        yield _row(name, kind.shape, *(", ".join(column) for column in columns))


def _relations(rules: Sequence[Rule]) -> Iterator[str]:
    for name, relation in RELATIONS.items():
        users = [rule.id for rule in rules if rule.then.relation == name]
        compares = [name for name in parameters(relation)[1] if name in relation.compares]
        known = [] if relation.known is None else [f"({_KNOWN[relation.known]})"]
        passes = _PASSES[relation.passes]
        yield _row(
            name,
            ", ".join(parameters(relation)[1]),
            ", ".join(users),
            " ".join((", ".join(compares), *known)),
            passes,
        )


_KNOWN = {
    Known.CALENDAR: "with the calendar",
    Known.TABLES: "with the tables",
    Known.LIST: "with what was counted",
    Known.LETTER_DATE: "with the letter's date",
}
_PASSES = {Pass.COMPARED: "compared", Pass.FORM: "well formed only", Pass.OPEN: "undecided"}


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _fresh(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


_PAGE = """\
<!-- Made by `python -m checker.dev generate` from kinds.py and the rule files: edit those. -->

# Rule files

What a rule file may say. [Rules of your own](own-rules.md) shows how one is made, and
[the rules](rules/en/README.md) lists ours.

## Claim kinds

What a rule can be `given`. Roles are mentions. Places are no mentions: an item, a note mark. Traits are
words about the wording.

| kind | such as | roles | places | traits | rules |
| --- | --- | --- | --- | --- | --- |
{}

## Relations

What `then` can ask for. A parameter takes a role, a trait, `ROLE.first` or `ROLE.second` of a ratio or
range, or a list of these of which the first that is there counts. One that is left out takes the role or
trait of its own name.

A mention counts as compared only where it was bound to what a relation compares, and that with something
else in the letter or with a known fact. Where a relation can only tell that something is impossible (no
such day, a range that runs back), what passes is well formed only; where its passing leaves the question
open, it is not compared. What fails is contradicted, whatever the relation.

| relation | parameters | rules | compares | what passes is |
| --- | --- | --- | --- | --- |
{}

## When numbers that were rounded agree

A measured number (per cent, money, a unit, a scale word, decimals) stands for half a unit of its last written
digit to either side, its *half step*: "€ 3,4 miljoen" for 3.35 to 3.45 million. A plain count is exact.

**Sums.** d is what the parts miss the whole by, as displayed, and h the sum of the parts' half steps, each
having its own, with the half step of the whole. The whole has none where it is exact: 100%, or one without
decimals beside parts with decimals of its unit and scale ("5%" beside "3,5%": ",0" was dropped).

Where d is 0 the sum holds. Else:

- plain counts: it fails. Counts that all end in three zeros were rounded, each to its last other digit: of
  62,000 arrivals 39,000 and 24,000 are rounding.
- measured: it fails if d is h or more. It is a warning if rounding alone would miss by d in less than 1 of
  10,000 cases. Else it holds by rounding.

Whether the parts are all parts of the whole is asked of the wording (see *Evidence*). Of a single part only
whether it is above the whole is looked at (subset-exceeds-total).

"€ 3,0 miljard: € 1 miljard en € 2,620 miljard" fails (0.62 of 0.5505), "€ 1,5 miljard: € 805 miljoen en € 690
miljoen" is rounding (0.005 of 0.051). Parts that are exact counts may miss a rounded whole by just its half
step, as a tie is rounded either way. The cases are those of independent errors, each even over its own step:
their sum has a known distribution.

**Percentages** that follow from other numbers may have been rounded, or cut off, which only lowers: of 11.68
"11,6%" and "11,7%" are right, of 85.1 "86%" is not.

**Fractions in words** ("een derde", "a third", "1 op de 3") are said of all that lies strictly between their
neighbours on this ladder, in per cent:

    10 | 20 | 25 | 33.3 | 40 | 50 | 60 | 66.7 | 75 | 80 | 90

"Een derde" is more than 25% and less than 40%. "Ruim" and "just over", "bijna" and "nearly" leave the one
side with the fraction itself: "just over a quarter" is 25% to less than 33.3%, "nearly half" more than 40% to
50%. A fraction of other parts reaches half a part to either side: 1 in 10 is more than 5% and less than 15%.

**Two units.** The amount in brackets is the one before it, converted and rounded to its last digit that is no
zero: "2000 voet (600 meter)" and "(610 meter)" agree, "(510 meter)" does not.

## Evidence

A sum, a part, a share, a product or percentages that make a hundred in free words are readings of the letter;
[evidence.yaml](../rules/evidence.yaml), whose name is reserved, has the points of what speaks for each and
against it. Points are decibels, ten for each factor of ten in the odds, so that they add up. Those of *sum*,
*part*, *share*, *product* and *hundred* say whether the letter means it; those of *broken sum* and so on how
seldom letters are wrong, and what a miss looks like. A slip of the pen that explains it has 10 log10 of 1
over the chance that one explains a random miss, less 3, as half of what goes wrong is a slip; what explains
more counts, the slip or the size of the miss.

The finding has the highest level of `certainty` in its rule's file whose points are reached: *certain*
has the rule's severity, *likely* is a warning at most, *look* a note that `--thorough` shows. Of readings
of the same figures the strongest speaks; one that holds silences a contradiction only if its wording says
nearly as much, or if its figures agree so in less than 1 of 1,000 cases. What is written in a fixed form
has no evidence and is certain.
`python -m checker.dev fit` fits the points.

{form}"""
