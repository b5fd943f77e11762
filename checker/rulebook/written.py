"""Which keys does a rule file have, as somebody writes it?

The reader takes them from here, and so does the JSON Schema that editors use.
"""

from collections.abc import Iterable
from typing import Annotated, Any

from msgspec import Meta, field

from checker.claims import Kind
from checker.document import BlockKind
from checker.finding import Certainty, Severity
from checker.quantity import Hedge
from checker.relations import RELATIONS
from checker.rulebook.kinds import KINDS
from checker.rulebook.search import WHAT, WHICH, WITHIN
from checker.rulebook.whereabouts import SPOTS
from checker.tables.written import Number, Words, Written

STATUSES = ("stable", "experimental")
SAME = ("unit", "subject", "base", "period", "scope", "method")
SAYING = ("issue", "document", "publish")  # of the cues in grammars/words
SHARING = ("name", "fact")


def _one_of(words: Iterable[str], said: str = "") -> Meta:
    """Return what says that a text is one of a closed set."""
    more: dict[str, Any] = {"enum": list(words)}
    return Meta(extra_json_schema={**more, **({"description": said} if said else {})})


Prose = Annotated[
    str | dict[str, str], Meta(description="a text, or one for each language: {nl: ..., en: ...}")
]
Phrases = Annotated[
    Words, Meta(description="words; one that ends in * begins so; $NAME is a list of words.yaml")
]
OneKind = Annotated[str, _one_of(KINDS, "a claim kind of docs/rule-files.md")]
Spot = Annotated[str, _one_of(SPOTS)]
Block = Annotated[str, _one_of(kind.value for kind in BlockKind)]
HowHedged = Annotated[str, _one_of(hedge.value for hedge in Hedge)]
Same = Annotated[str, _one_of(SAME)]
Sought = Annotated[str, _one_of((*WHAT, *(kind.value for kind in Kind)))]
Cue = Annotated[str, _one_of(SAYING)]


class PlaceMapping(Written):
    """A place of which all that is said must be so."""

    place: Spot = ""
    part: Annotated[Number, Meta(description="the number of the letter's part, from 1")] = ""
    heading: Annotated[Words, Meta(description="words of a heading above it")] = ""
    field: Annotated[Words, Meta(description="the name of a header field, ours or one of words.yaml")] = ""
    column: Annotated[Words, Meta(description="words of the head of its column")] = ""
    row: Annotated[Words, Meta(description="words of the head of its row")] = ""


Where = Spot | PlaceMapping | list[Spot | PlaceMapping]


class ConditionMapping(Written):
    """What a number or date must be like."""

    block: Block | list[Block] = ""
    unit: Words = ""
    subject: Words = ""
    base: Words = ""
    period: Words = ""
    scope: Words = ""
    method: Words = ""
    hedge: HowHedged | list[HowHedged] = ""


class PlacedMapping(ConditionMapping):
    """What it must be like, and where it must stand."""

    within: Annotated[Where, Meta(description="where it stands; of a list one place")] = field(
        name="in", default=""
    )
    saying: Annotated[Phrases, Meta(description="words in its sentence")] = ""
    after: Annotated[Phrases, Meta(description="words right before it")] = ""
    before: Annotated[Phrases, Meta(description="words right behind it")] = ""


class WhereMapping(PlacedMapping, forbid_unknown_fields=False):
    """As a condition; traits of the claim kind too."""


class GivenMapping(Written):
    """Claims of these kinds, as they must be."""

    claim: OneKind | list[OneKind]
    where: WhereMapping | None = None
    least: Annotated[str, _one_of((level.value for level in Certainty), "what is less sure is not told")] = ""


class RoleMapping(PlacedMapping, kw_only=True):
    """What is sought for one role."""

    kind: Sought | list[Sought]
    which: Annotated[str, _one_of(WHICH, "which of several; one: they must have one value")] = ""
    words: Annotated[Phrases, Meta(description="of kind: words, what is looked for")] = ""


class FindMapping(Written):
    """What is sought by its place, in roles of one's own."""

    roles: dict[str, RoleMapping]
    within: Annotated[str, _one_of(WITHIN, "where all roles stand together; letter if left out")] = ""
    same: Same | list[Same] = ""


class SideMapping(ConditionMapping, kw_only=True):
    """One side of a sentence and its note."""

    within: Annotated[str, _one_of(("body", "note"))] = field(name="in")
    kind: Sought | list[Sought] = ""


class PairMapping(Written):
    """A sentence and its note."""

    joined_by: Annotated[str, _one_of(("note",))]
    left: SideMapping
    right: SideMapping
    same: Same | list[Same] = ""
    known: Same | list[Same] = ""
    sharing: Annotated[str, _one_of(SHARING)] = ""
    saying: Cue = ""
    governed_by: Cue = ""


class LevelsMapping(Written):
    """The points of evidence that each level of certainty needs."""

    certain: Number = ""
    likely: Number = ""
    look: Number = ""


class ExampleMapping(Written):
    """A letter in Markdown, with [[role|text]] marks, and what must come of it."""

    name: str
    lang: str
    letter: str
    finds: Annotated[Words, Meta(description="the message, a list of them, or nothing")]
    date: Annotated[str, Meta(description="the letter's day, as 2026-07-08")] = ""
    known_gap: Prose = ""


class ThenMapping(Written, forbid_unknown_fields=False):
    """The relation that must hold, and a role or trait for each of its parameters."""

    relation: Annotated[str, _one_of(RELATIONS)]


class RuleFile(Written):
    """A rule of lint-letter: which claims must stand in which relation, and what to say if they do not."""

    id: Annotated[str, Meta(description="the file's name without .yaml")]
    title: Prose
    status: Annotated[str, _one_of(STATUSES)]
    severity: Annotated[str, _one_of(level.value for level in Severity)]
    then: ThenMapping
    at: Annotated[
        Words, Meta(description="the role whose place is the finding's; of a list the first there is")
    ]
    message: Annotated[
        dict[str, str | dict[str, str]],
        Meta(description="a text for each language that the rule speaks, or one for each word of a trait"),
    ]
    why: Prose
    cannot_detect: Prose
    false_positives: Prose
    scope: Annotated[str, _one_of(("letter",))] = ""
    given: OneKind | list[OneKind] | GivenMapping = ""
    find: FindMapping | None = None
    pair: PairMapping | list[PairMapping] | None = None
    certainty: LevelsMapping | None = None
    silent_on: Prose = ""
    examples: list[ExampleMapping] = field(default_factory=list)


class WordsFile(Written):
    """words.yaml: cue words, header fields and names of one's own."""

    words: Annotated[
        dict[str, Words | dict[str, Words]],
        Meta(description="lists that rules call $NAME, or one for each language"),
    ] = field(default_factory=dict)
    header_fields: Annotated[
        dict[str, Words | dict[str, Words]], Meta(description="a field, and what letters call it")
    ] = field(default_factory=dict)
    spelled_right: Annotated[
        Words, Meta(description="spellings of which no two are a slip of each other")
    ] = field(default_factory=list)
