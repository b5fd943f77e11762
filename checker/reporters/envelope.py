"""What do programs get: which JSON frame stands around findings and claims?"""

import json
from collections.abc import Sequence

from checker import __version__
from checker.census import ByKind, Census
from checker.claims import weightiest_first
from checker.document import own_id
from checker.finding import Certainty, Evidence, Place
from checker.lint import Report

VERSION = 2

Value = str | int | float | bool | None | Sequence["Value"] | dict[str, "Value"]


def record(report: Report, body: dict[str, Value]) -> dict[str, Value]:
    """Return the record of one report; ``body`` is what differs between findings and claims."""
    return {**_frame(report), **body}


def envelope(records: Sequence[dict[str, Value]]) -> str:
    """Return one record per report, in order."""
    whole = {"version": VERSION, "tool": {"name": "lint-letter", "version": __version__}, "files": records}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def spot(place: Place) -> dict[str, Value]:
    """Return a place as JSON."""
    return {
        "role": place.role,
        "file": place.file,
        "text": place.text,
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "segments": [list(segment) for segment in place.segments],
        "block": own_id(place.block),
        "part": place.part,
        "page": place.page,
        "boxes": [{key: getattr(box, key) for key in box.__struct_fields__} for box in place.boxes],
        "heading": place.heading,
    }


def weighed(certainty: Certainty | None, evidence: Sequence[Evidence]) -> dict[str, Value]:
    """Return how sure a contradiction is, None where there is none, and what adds up to that."""
    return {
        "certainty": None if certainty is None else certainty.value,
        "evidence": [{"name": one.name, "points": one.points} for one in weightiest_first(evidence)],
    }


def _frame(report: Report) -> dict[str, Value]:
    refusal, census = report.unreadable, report.census
    return {
        "path": report.path,
        "format": report.format,
        "language": report.language,
        "date": None if report.date is None else report.date.isoformat(),
        "unreadable": None if refusal is None else {"code": refusal.code, "message": refusal.message},
        "unread": [{"what": unread.what, "count": unread.count} for unread in report.unread],
        "census": None if census is None else _census(census),
        "settings": list(report.settings_said),
    }


def _census(census: Census) -> dict[str, Value]:
    return {
        **numbers(census),
        "reasons": dict(census.reasons),
        "kinds": {kind: numbers(of_kind) for kind, of_kind in census.kinds.items()},
        "rules": {
            rule: {
                "looked": came.looked,
                "holds": came.holds,
                "rounding": came.rounding,
                "fails": came.fails,
                "well_formed": came.well_formed,
                "unknown": came.unknown,
            }
            for rule, came in census.rules.items()
        },
    }


def numbers(census: ByKind) -> dict[str, Value]:
    """Return how many mentions were read, compared and not, of all kinds or one."""
    return {
        "read": census.read,
        "compared": census.compared,
        "agrees": census.agrees,
        "rounding": census.rounding,
        "contradicted": census.contradicted,
        "well_formed": census.well_formed,
        "not_compared": census.not_compared,
    }
