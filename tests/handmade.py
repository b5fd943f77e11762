"""A letter, its reading and what the rules said of it, made by hand: for tests of what comes after."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from checker.census import count, looked
from checker.claims.claim import Anchor, Claim
from checker.claims.mentions.mention import About, Kind, Mention, Value
from checker.claims.reading import Reading
from checker.document import Block, BlockKind, Document, Origin, Piece, Span
from checker.finding import Severity
from checker.findings import findings
from checker.lint import Options, Report
from checker.quantity import Outcome, Pass, Quantity, Verdict
from checker.rulebook import Evaluation, Rule
from checker.rulebook.rule import Given, Prose, Then

PLAIN = Options()
_MARK = re.compile(r"\[\[(\w+)\|([^\]]*)\]\]")
_PERCENTAGE = re.compile(r"\d+(,\d+)?%")


def percentage(written: str) -> Quantity:
    """Return what "5,4%" means."""
    digits = written.removesuffix("%").replace(",", ".")
    places = len(digits.partition(".")[2])
    return Quantity(Decimal(digits), Decimal(1).scaleb(-places), "%", places=places, suffix="%")


@dataclass(frozen=True)
class Letter:
    """Blocks of text with [[role|text]] marks, as mentions."""

    document: Document
    mentions: tuple[Mention, ...]
    roles: Mapping[str, tuple[Mention, ...]]

    @classmethod
    def of(cls, *marked: str, form: str = "txt", headings: Sequence[int] = (), name: str = "p") -> "Letter":
        """Return a letter of these blocks, an empty line between; ``headings`` are numbers of some."""
        blocks, mentions, source, heading = [], [], "", None
        for number, words in enumerate(marked, 1):
            text, spans = _unmarked(words)
            lined = text.replace("\n", " ")
            pieces = tuple(
                Piece(
                    found.start(),
                    found.end() - found.start(),
                    found.start() + (len(source) if form == "txt" else 0),
                )
                for found in re.finditer(r"[^\n]+", text)
            )
            kind = BlockKind.HEADING if number in headings else BlockKind.PARAGRAPH
            block = Block(
                f"{name}{number}",
                kind,
                lined,
                Origin(pieces, None if form == "txt" else "word/document.xml"),
                heading=heading,
            )
            heading = block.id if kind is BlockKind.HEADING else heading
            blocks.append(block)
            source += text + "\n\n"
            for role, start, end in spans:
                written = lined[start:end]
                value: Value = percentage(written) if _PERCENTAGE.fullmatch(written) else None
                kind_of = Kind.PERCENTAGE if value else Kind.DATE
                mentions.append(
                    (
                        role,
                        Mention(f"m{len(mentions) + 1}", kind_of, block.id, Span(start, end), written, value),
                    )
                )
        document = Document(form, tuple(blocks), source=source if form == "txt" else None)
        roles: dict[str, tuple[Mention, ...]] = {}
        for role, mention in mentions:
            roles[role] = (*roles.get(role, ()), mention)
        return cls(document, tuple(mention for _, mention in mentions), roles)

    def reading(self, *claims: Claim, more: Sequence[Mention] = (), remarks: tuple[str, ...] = ()) -> Reading:
        """Return what was understood of it: Dutch, each block one sentence."""
        return Reading(
            document=self.document,
            language="nl",
            languages={block.id: "nl" for block in self.document.blocks},
            date=dt.date(2026, 6, 23),
            mentions=(*self.mentions, *more),
            claims=claims,
            sentences={block.id: (Span(0, len(block.text)),) for block in self.document.blocks},
            remarks=remarks,
        )

    def claim(self, kind: str = "breakdown", sentences: int = 1, doubt: str | None = None) -> Claim:
        """Return all its mentions as one claim."""
        return Claim("c1", kind, self.roles, sentences=sentences, doubt=doubt)

    def evaluation(
        self,
        outcome: Outcome,
        rule: Rule | None = None,
        *,
        claim: Claim | None = None,
        anchors: Mapping[str, tuple[Anchor, ...]] = MappingProxyType({}),
        roles: Mapping[str, tuple[Mention, ...]] | None = None,
    ) -> Evaluation:
        """Return what came of holding ``rule`` against it, if decided made of all with a role."""
        bound = self.roles if roles is None else roles
        every = {mention.id: mention for mentions in bound.values() for mention in mentions}
        compared = () if outcome.verdict is Verdict.UNKNOWN else tuple(every.values())
        return Evaluation(rule or a_rule(), bound, anchors, claim, outcome, compared)


def a_rule(
    name: str = "sum-mismatch",
    severity: Severity = Severity.ERROR,
    at: tuple[str, ...] = ("total", "left"),
    message: str = "De delen tellen op tot {derived}; hier staat {stated}.",
    scope: str | None = None,
    passes: Pass = Pass.COMPARED,
) -> Rule:
    """Return a rule that selects nothing by itself."""
    return Rule(
        id=name,
        title=Prose({"en": "Parts that do not add up to the stated total"}),
        status="stable",
        severity=severity,
        scope=scope,
        select=Given(()),
        then=Then("sum", lambda: None, {}, passes=passes),
        at=at,
        message={"nl": message, "en": message},
        why=Prose(),
        cannot_detect=Prose(),
        false_positives=Prose(),
        examples=(),
        file="",
    )


def report(
    letter: Letter, *evaluations: Evaluation, options: Options = PLAIN, path: str = "draft.txt", **more
) -> Report:
    """Return the report on a letter of which every claim has been looked at."""
    claims = {one.claim.id: one.claim for one in evaluations if one.claim is not None}
    reading = letter.reading(*claims.values(), **more)
    return Report(
        path=path,
        format=letter.document.format,
        language=reading.language,
        date=reading.date,
        remarks=reading.remarks,
        census=count(reading.mentions, looked(reading, evaluations), evaluations),
        findings=findings(reading, evaluations, rounding=options.rounding, holds=options.holds),
        reading=reading,
        evaluations=evaluations,
    )


def _unmarked(words: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, at, spans = "", 0, []
    for found in _MARK.finditer(words):
        text += words[at : found.start()]
        spans.append((found[1], len(text), len(text) + len(found[2])))
        text += found[2]
        at = found.end()
    return text + words[at:], spans


def about(mention: Mention, **said: str) -> Mention:
    """Return the mention with what it is about."""
    return Mention(
        mention.id, mention.kind, mention.block, mention.span, mention.text, mention.value, About(**said)
    )
