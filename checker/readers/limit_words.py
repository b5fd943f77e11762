"""Which limits does somebody mean who writes "size=128MB"?"""

import re
from collections.abc import Iterable
from decimal import Decimal

from msgspec.structs import replace

from checker.readers.limits import DEFAULT, MEBIBYTE, Limits, known, shown, unit_of

_VALUE = re.compile(r"(\d{1,15}(?:\.\d{1,6})?)\s?([a-z]*)", re.IGNORECASE)
_UNITS = {
    "bytes": {"": 1, "b": 1, "kb": 1024, "mb": MEBIBYTE, "gb": 1024 * MEBIBYTE},
    "count": {"": 1},
    "seconds": {"": 1, "s": 1},
}
_EXAMPLES = {"bytes": "128MB", "count": "5000", "seconds": "30"}


def limits_of(given: Iterable[tuple[str, str]], limits: Limits = DEFAULT) -> Limits | str:
    """Return limits with those in it that are given by name and value, or a sentence on what is wrong.

    The names are those of docs/formats.md, such as "page-seconds"; of a name that is given twice the last
    counts.

        >>> limits_of([("pages", "5000")]).pages
        5000
        >>> limits_of([("page", "5000")])
        "there is no limit 'page'; did you mean pages?"
    """
    for name, text in given:
        field = name.replace("-", "_")
        if field not in known() or "_" in name:
            return f"there is no limit {name!r}; {_meant(name)}"
        value = _value(field, text)
        if isinstance(value, str):
            return value
        limits = replace(limits, **{field: value})
    return limits


def _value(name: str, text: str) -> float | str:
    unit, about = unit_of(name), known()[name]
    key = name.replace("_", "-")
    match = _VALUE.fullmatch(text.strip())
    times = _UNITS[unit].get(match[2].lower()) if match else None
    if match is None or times is None:
        return f"{text!r} is no value of {key}; write it as {key}={_EXAMPLES[unit]}"
    value = Decimal(match[1]) * times
    least, most = about.ge or 0, about.le or 0
    if not least <= value <= most or value == 0:
        return f"{key} is from {shown(least, unit)} to {shown(most, unit)}; {text} is not"
    if unit == "seconds":
        whole, parts = value.as_integer_ratio()
        return whole / parts
    return int(value) if value == int(value) else f"{text!r} is no whole number"


def _meant(name: str) -> str:
    import difflib  # noqa: PLC0415  needed only when something is wrong

    names = [field.replace("_", "-") for field in known()]
    near = difflib.get_close_matches(name.lower().replace("_", "-"), names, n=1, cutoff=0.5)
    return f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
