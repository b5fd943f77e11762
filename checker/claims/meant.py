"""What may a letter mean by its figures, and by two places that differ?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.claim import Anchor, Claim
from checker.claims.drafting import Draft
from checker.claims.hypotheses import Scorecard, announced_counts, code_years, hypotheses, recoded, said_again
from checker.claims.mentions import Passage
from checker.claims.opened import Opened
from checker.document import Document, Span


def meant(file: Opened, scorecards: Mapping[str, Scorecard]) -> Iterator[Claim]:
    """Yield what a file may mean by its figures: the number of an article is none."""
    counted = [figure for figure in file.figures if not figure.is_label]
    for one in (
        *hypotheses(file.document.blocks, counted, scorecards),
        *announced_counts(file.counted, scorecards),
    ):
        anchors = {
            role: tuple(Anchor(each.block, each.span, each.text) for each in some)
            for role, some in one.items.items()
        }
        yield Claim(
            "", one.kind, one.roles, anchors, one.traits, sentences=one.sentences, evidence=one.evidence
        )


def again(document: Document, files: Sequence[Opened], drafts: Sequence[Draft]) -> Iterator[Claim]:
    """Yield each two places of the letter that may state one fact, and differ."""
    passages = [each for file in files for each in file.passages]
    framed = [figure for file in files for figure in file.figures]
    yield from _recoded(passages, drafts)
    yield from _code_years(passages)
    for one in said_again(document.blocks, passages, framed):
        roles = {"left": (one.left,), "right": (one.right,)}
        yield Claim("", "restated", roles, {}, {}, sentences=2, evidence=one.evidence)


def _recoded(passages: Sequence[Passage], drafts: Sequence[Draft]) -> Iterator[Claim]:
    """Yield each two codes of the letter that may be one; the letter's own number is looked at elsewhere."""
    own = {
        (anchor.block, anchor.span)
        for draft in drafts
        if draft.kind == "reference_pair"
        for anchor in draft.anchors["later"]
    }
    for one in recoded(passages):
        later, earlier = (
            Anchor(each.passage.block.id, each.span, each.text) for each in (one.later, one.earlier)
        )
        if (later.block, later.span) not in own:
            anchors = {"later": (later,), "earlier": (earlier,)}
            traits = {"sort": "code", "left": later.text, "right": earlier.text}
            yield Claim("", "code_pair", {}, anchors, traits, sentences=2, evidence=one.evidence)


def _code_years(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Yield each code that says its year, with the date that it is cited with."""
    for one in code_years(passages):
        block, text = one.passage.block.id, one.passage.block.text
        dated = Span(one.passage.start(one.spot), one.passage.end(one.spot))
        date, code = (Anchor(block, span, text[span.start : span.end]) for span in (dated, one.code))
        traits = {"sort": "year", "left": str(one.dated), "right": str(one.said)}
        anchors = {"later": (date,), "earlier": (code,)}
        yield Claim("", "code_pair", {}, anchors, traits, evidence=one.evidence)
