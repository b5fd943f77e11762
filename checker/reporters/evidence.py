"""How is it said what speaks for a reading, so that a person can add it up?"""

from collections.abc import Sequence

from checker.catalogue import named, translated
from checker.census import reason
from checker.claims import Evidence, Mention, total, weightiest_first
from checker.finding import Finding
from checker.reporters.columns import printable
from checker.reporters.frame import DEFAULT, counted, say
from checker.rulebook import Evaluation

_NAMED = 6  # pieces of evidence, until the rest is one sum
_OTHERS = 5  # figures, until they are counted only


def certain(finding: Finding, ui: str = DEFAULT) -> str:
    """Say how sure a finding is, and what adds up to that; nothing where its wording alone says so.

    "likely: -12 = one slip explains it 16, to begin with -15, ...".
    """
    if not finding.evidence:
        return ""
    return f"{say(ui, f'certainty {finding.certainty.value}')}: {weighed(finding.evidence, ui)}"


def reading(evaluation: Evaluation, mention: Mention, ui: str = DEFAULT) -> str:
    """Say what a figure is by a reading that evidence alone suggests, what came of that, and its points."""
    why = ""
    if evaluation.contradicts and evaluation.certainty is not None:
        said = say(ui, f"certainty {evaluation.certainty.value}")
    elif open_ := reason(evaluation):
        said, why = say(ui, "reading undecided"), f"; {printable(translated(open_, ui))}"
    else:
        said = say(ui, "reading agrees")
    return f"{_role(evaluation, mention, ui)}: {said}: {weighed(evaluation.evidence, ui)}{why}"


def weighed(evidence: Sequence[Evidence], ui: str = DEFAULT) -> str:
    """Return what evidence adds up to, the most telling first; of much the rest is one sum.

    >>> weighed((Evidence("to begin with", -15), Evidence("consists of", 18)))
    '3 = consists of 18, to begin with -15'
    """
    ordered = weightiest_first(evidence)
    told = ordered if len(ordered) <= _NAMED else ordered[: _NAMED - 1]
    said = [f"{printable(named(each.name, ui))} {each.points}" for each in told]
    rest = ordered[len(told) :]
    if rest:
        said.append(f"{counted(ui, 'more', len(rest))}: {total(rest)}")
    return f"{total(evidence)} = {', '.join(said)}"


def _role(evaluation: Evaluation, mention: Mention, ui: str) -> str:
    """Say what a figure is to the others: "whole of 210, 180, 350", "part of 740 (with 180, 350)".

    Shares that must be 100% together have no whole that is written.
    """
    every = [(role, one) for role, some in evaluation.roles.items() for one in some]
    own = next(role for role, one in every if one.id == mention.id)  # of a ratio each end is its own value
    others = [(role, one) for role, one in every if one.id != mention.id] or [("part", mention)]
    if own == "part":
        whole = [one for role, one in others if role != "part"]
        beside = [one for role, one in others if role == "part"]
        said = say(ui, "reading part", whole=_listed(whole, ui)) if whole else say(ui, "reading share")
        return f"{said} {say(ui, 'reading with', others=_listed(beside, ui))}" if beside else said
    return say(ui, "reading whole", parts=_listed([one for _, one in others], ui))


def _listed(mentions: Sequence[Mention], ui: str) -> str:
    texts = [printable(one.text) for one in mentions]
    if len(texts) > _OTHERS:
        texts = [*texts[: _OTHERS - 1], counted(ui, "more", len(texts) - _OTHERS + 1)]
    return ", ".join(texts)
