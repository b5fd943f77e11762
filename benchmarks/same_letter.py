"""Does one letter say the same in every format? `python benchmarks/same_letter.py FILE FILE ...`

Reads and lints each file, and prints what not all of them have: mentions (kind, words, value, unit, subject),
claims (kind, the words in each role, what each rule said) and findings. Kinds of blanks and dashes count as
one: programs that save a letter put one for another. What page heads, page feet and title blocks say of the
publication itself (its session, its dossier and its number) is told apart: a format that shows no pages
has none of it. Exit code 1 if the letter differs, apart from that.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from checker import data, lint, rulebook
from checker.claims.claim import Claim
from checker.lint import Report
from checker.reporters import values

Row = tuple[str, ...]

_ALIKE = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2007\u2009", " ") | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
)
_EITHER_WAY = {"left", "right"}
_OF_THE_PUBLICATION = frozenset({"session", "reference_pair"})


def main(paths: Sequence[str]) -> int:
    """Print the tables; return the exit code."""
    rules = rulebook.load(data.folder("rules")).select()
    reports = {_name(path, paths): lint.run(path, rules, lint.Options()) for path in paths}
    for name, report in reports.items():
        print(f"{name:>12}  {_census(report)}")
    if any(report.reading is None for report in reports.values()):
        return 1
    kinds = (("mentions", _mentions), ("claims", _claims), ("findings", _findings))
    counted = {what: {name: Counter(of(report)) for name, report in reports.items()} for what, of in kinds}
    differ = sum(_differences(what, each) for what, each in counted.items())
    _differences("publication", {name: Counter(_publication(report)) for name, report in reports.items()})
    return int(differ > 0)


def _name(path: str, paths: Sequence[str]) -> str:
    suffixes = [Path(each).suffix for each in paths]
    return Path(path).suffix if suffixes.count(Path(path).suffix) == 1 else path


def _census(report: Report) -> str:
    if report.unreadable is not None:
        return f"unreadable: {report.unreadable.message}"
    census = report.census
    return (
        f"{census.read} mentions read, {census.checked} checked, {len(report.findings)} findings"
        if census
        else ""
    )


def _differences(what: str, counted: Mapping[str, Counter[Row]]) -> bool:
    """Print the rows that not all files have equally often, with how often each has them."""
    rows = dict.fromkeys(row for counter in counted.values() for row in counter)
    unlike = [row for row in rows if len({counter[row] for counter in counted.values()}) > 1]
    print(f"\n{what}: {len(rows)} kinds in all, {len(unlike)} not in all files alike")
    if unlike:
        print("  ".join(f"{name:>6}" for name in counted))
    for row in unlike:
        print("  ".join(f"{counter[row] or '-':>6}" for counter in counted.values()), " ", " | ".join(row))
    return bool(unlike)


def _mentions(report: Report) -> Iterable[Row]:
    assert report.reading is not None
    for mention in report.reading.mentions:
        about = mention.about
        yield (
            mention.kind.value,
            _alike(mention.text),
            str(values.value(mention)),
            values.unit(mention) or "",
            *(part or "" for part in (about.subject, about.base, about.period, about.scope, about.method)),
        )


def _claims(report: Report) -> Iterable[Row]:
    return (_claim(claim, report) for claim in _all(report) if claim.kind not in _OF_THE_PUBLICATION)


def _publication(report: Report) -> Iterable[Row]:
    return (_claim(claim, report) for claim in _all(report) if claim.kind in _OF_THE_PUBLICATION)


def _all(report: Report) -> Sequence[Claim]:
    return report.reading.claims if report.reading is not None else ()


def _claim(claim: Claim, report: Report) -> Row:
    roles = {role: [mention.text for mention in mentions] for role, mentions in claim.roles.items()}
    roles |= {role: [anchor.text for anchor in anchors] for role, anchors in claim.anchors.items()}
    came = [
        f"{each.rule.id} {each.outcome.verdict.value}"
        for each in report.evaluations
        if each.claim is not None and each.claim.id == claim.id
    ]
    if roles.keys() == _EITHER_WAY:  # which of a pair comes first may hang on which of them is a heading
        both = [text for texts in roles.values() for text in texts]
        roles = {"pair": sorted(both, key=lambda text: (text.lower(), text))}
    written = [_alike(f"{role}: {', '.join(texts)}") for role, texts in sorted(roles.items())]
    return claim.kind, "; ".join(written), ", ".join(sorted(came))


def _findings(report: Report) -> Iterable[Row]:
    for finding in report.findings:
        others = sorted(_alike(f"{place.role} {place.text}") for place in finding.others)
        yield finding.rule, finding.outcome, _alike(finding.place.text), ", ".join(others)


def _alike(text: str) -> str:
    return text.translate(_ALIKE)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
