"""What is a rule, once its file has been read?"""

import datetime as dt
import re
from collections.abc import Callable, Mapping

from msgspec import Struct, field

from checker.finding import Certainty, Severity
from checker.quantity import Outcome, Pass
from checker.relations import Known
from checker.rulebook.phrases import Phrases

MARK = re.compile(r"\[\[([^\[\]|\n]*)\|(.*?)\]\](?!\])")  # [[role|text]], and [[mark|[^2]]] too


class Place(Struct, frozen=True):
    """Where in a letter something stands; all that is said must be so.

    ``spot`` is a word of ``whereabouts.SPOTS``. ``heading`` are words of a heading that it stands under,
    ``column`` and ``row`` those of the head of its table's column and row, ``field`` the name of a header
    field, ``part`` the number of the letter's part, from 1.
    """

    spot: str | None = None
    heading: Phrases | None = None
    column: Phrases | None = None
    row: Phrases | None = None
    field: frozenset[str] | None = None
    part: int | None = None


class Condition(Struct, frozen=True):
    """What a mention or claim must be like; each entry is a set of accepted words, all entries must be met.

    Keys are "block", "kind", "unit", "hedge", a property of About, or a trait of the claim. ``places``: it
    stands in one of them. ``saying``: its sentence has such words; ``after`` and ``before``: it stands right
    behind them, right before them.
    """

    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    saying: Phrases | None = None
    after: Phrases | None = None
    before: Phrases | None = None


class Given(Struct, frozen=True):
    """Claims of these kinds that meet a condition.

    ``least``: of claims with evidence, what is less sure than this is not told at all.
    """

    kinds: tuple[str, ...]
    where: Condition = Condition()
    least: Certainty | None = None


class Sought(Struct, frozen=True):
    """What a rule seeks for one role: mentions, or (``what``) places of words, or codes behind words.

    ``which`` of several counts: "one" (they must have one value), "first", "last", "all", or "any".
    """

    condition: Condition
    what: str = "mention"
    words: Phrases = Phrases()
    which: str = "one"


class Find(Struct, frozen=True):
    """What a rule seeks by its place, in roles, within one sentence, block, part, file, or the letter.

    ``same``: unit, subject, base, period, scope, method, in which all its mentions must be equal.
    ``optional`` are the roles that may be missing: whether they are there is asked. ``compared`` are those
    that the relation compares: of words that only say where something is, it does not matter which they are.
    """

    roles: Mapping[str, Sought]
    within: str = "letter"
    same: tuple[str, ...] = ()
    optional: frozenset[str] = frozenset()
    compared: frozenset[str] = frozenset()


class Pair(Struct, frozen=True):
    """Mentions that the document itself joins: one in the sentence of a note mark, one in that mark's note.

    ``note_first``: the left one is in the note. ``same``: unit, subject, base, period, scope, method, each
    equal, and not unknown on both sides if in ``known`` too. ``sharing`` "name": both have a proper name in
    common; "fact": the note states the sentence's figure again. ``saying``: the sentence has a cue word of
    this kind in its language's word file ("issue"), and of several dates the one that it governs is meant.
    ``governed_by``: such a word governs the date, even if it is the only one.
    """

    left: Condition
    right: Condition
    same: tuple[str, ...] = ()
    known: tuple[str, ...] = ("subject",)
    sharing: str | None = None
    saying: str | None = None
    governed_by: str | None = None
    note_first: bool = False


class Source(Struct, frozen=True):
    """Where a relation's argument comes from: a role or trait, or one end (0, 1) of its ratio or range."""

    name: str
    end: int | None = None


class Then(Struct, frozen=True):
    """The relation that must hold, and its arguments by name: the first source that the claim has counts.

    ``takes`` are what its parameters can be. ``compares``, ``passes``, ``known``, ``sorts`` and ``tells`` are
    the relation's own.
    """

    relation: str
    function: Callable[..., Outcome]
    arguments: Mapping[str, tuple[Source, ...]]
    many: frozenset[str] = frozenset()
    compares: frozenset[str] = frozenset()
    passes: Pass = Pass.COMPARED
    known: Known | None = None
    sorts: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    takes: Mapping[str, tuple[type, ...]] = {}


class Prose(Struct, frozen=True):
    """A text of a rule, in each language that its writer knows.

    What is there in one language only is told in that: a rule of one's own need not speak them all.
    """

    texts: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything is said."""
        return any(self.texts.values())

    def told(self, language: str) -> str:
        """Return the text in a language, else in English, else as it is there."""
        return self.texts.get(language) or self.texts.get("en") or next(iter(self.texts.values()), "")


class Example(Struct, frozen=True):
    """A letter in Markdown with [[role|text]] marks, and the messages that must come of it (or none)."""

    name: str
    language: str
    letter: str
    finds: tuple[str, ...]
    date: dt.date | None = None
    known_gap: Prose | None = None


class Rule(Struct, frozen=True):
    """Which claims must stand in which relation, how to say that they do not, and why that matters.

    ``at`` are the roles that can be the finding's place, the first that the claim has counts. ``message``
    maps a language to a text, or to one text for each word of a trait. ``silent_on`` says what looks like
    an error and is none; it, the title and why are told in the language of who asks. ``levels`` are the
    points of evidence that each level of certainty needs, for claims that have evidence.
    """

    id: str
    title: Prose
    status: str
    severity: Severity
    scope: str | None
    select: Given | Find | tuple[Pair, ...]
    then: Then
    at: tuple[str, ...]
    message: Mapping[str, str | Mapping[str, str]]
    why: Prose
    cannot_detect: Prose
    false_positives: Prose
    examples: tuple[Example, ...]
    file: str
    silent_on: Prose = Prose()
    levels: Mapping[Certainty, int] = field(default_factory=dict)

    def speaks(self, language: str) -> bool:
        """Tell whether it has something to say of a place in a language.

        One with messages in several languages says it in English elsewhere; one with a single language is
        silent elsewhere.
        """
        return language in self.message or ("en" in self.message and len(self.message) > 1)

    @property
    def least(self) -> Certainty | None:
        """How sure a contradiction must be at least to be told at all."""
        return self.select.least if isinstance(self.select, Given) else None
