"""Which written numbers are no claims: addresses, article numbers, codes, dossiers?"""

import re

from msgspec import Struct

from checker.claims.mentions.lexemes import Lexemes

_NETWORK = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+){0,6}\.(?:nl|be|eu|org|int|com|gov)\b(?:/\S*)?"
)
_BANK = re.compile(r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)")
_PHONE = re.compile(
    r"(?:\+\d{1,3}[ (-]*(?:\(0\) ?)?\d{1,3}|0\d{1,3})[ )/–—-]+\d{2,8}(?:[ .-]\d{2,4})*(?!\w)"
    r"|\d{3}(?:\) ?|-)\d{3}-\d{4}(?!\w)"
)
_CALLED = re.compile(  # behind "T", "telefoon"
    r"(?:0(?:[ ()./–—-]{0,3}\d){8,9}|\+\d(?:[ ()./–—-]{0,3}\d){8,13}|\d(?:[ ()./–—-]{0,3}\d){5,9})(?!\d)"
)
_POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Z]{2}(?![\w])(?= +[A-Z]|\s*$)")
_ISSN = re.compile(r"(?:ISSN|ISBN)[ :]*[\dX][\dX -]{7,16}", re.IGNORECASE)
_CASE = re.compile(r"ECLI:[A-Z]{2}:\w+:\d{4}:[\w.]*\w")  # of a court
_CHAPTERED = re.compile(r"\d+(?:[./:]\d+){2,}[a-z]?(?![\w%])")
_SLASHED = re.compile(r"\d+/\d+(?:/\d+)*(?![\w])")
_REGISTERED = {"issn": _ISSN, "isbn": _ISSN, "ecli": _CASE}
_YEARS = re.compile(r"(?:19|20)\d\d/(?:19|20)\d\d(?!\d)")
_NUMBERED = re.compile(r"[\w]*\d[\w]*(?:[.:/-]\w+)*")
_CODED = re.compile(r"[A-Z]\w*(?:[./-]\w+){0,3}[./-]\d\w*")  # "IENW/BSK-2023/297705"
_TAILS = frozenset({"PERCENT", "POINTS", "BASIS", "SCALE", "CURRENCY", "UNIT", "DURATION", "MONTH"})
_GOES_ON = frozenset({"COMMA", "AND", "THROUGH", "DASH", "UNTIL"})
_LISTED = frozenset(
    {"article", "question", "section"}
)  # sorts whose numbers come in lists: "vragen 3, 4 en 7"


class Label(Struct, frozen=True):
    """A not-a-claim of some sort that ends before token ``last``."""

    sort: str
    last: int


def label_at(lexemes: Lexemes, index: int) -> Label | None:
    """Return the not-a-claim that begins at token ``index``, if one does."""
    tokens = lexemes.tokens
    word = tokens.lower[index]
    if word[0].isdigit() or word[0] == "+":
        return _of_digits(lexemes, index)
    if not word[0].isalpha() and word not in {"§", "#"}:
        return None
    noun = _noun(lexemes, index)
    if noun is not None:
        return noun
    return _of_letters(lexemes, index, word)


def _of_digits(lexemes: Lexemes, index: int) -> Label | None:
    tokens = lexemes.tokens
    for sort, expression in (("phone", _PHONE), ("postcode", _POSTCODE), ("label", _CHAPTERED)):
        match = expression.match(tokens.text, tokens.starts[index])
        if match is not None and not _is_date(lexemes, index, sort):
            return Label(sort, lexemes.after(match.end()))
    match = _SLASHED.match(tokens.text, tokens.starts[index])
    if (
        match is not None
        and not _YEARS.match(match.group())
        and not _is_fraction(lexemes, index, match.end())
    ):
        return Label("label", lexemes.after(match.end()))
    if tokens.lower[index] == "+":
        return None
    return _compound(lexemes, index)


def _is_date(lexemes: Lexemes, index: int, sort: str) -> bool:
    """Whether what looks like a telephone number ("01-01-2000") or label is read as a date or number."""
    dates = {"NUMDATE", "ISODATE"} if sort == "phone" else {"NUMDATE", "ISODATE", "DIGITS", "CLOCKTIME"}
    return sort != "postcode" and any(each.terminal in dates for each in lexemes.at(index))


def _is_fraction(lexemes: Lexemes, index: int, end: int) -> bool:
    """Whether "1/2" or "30/09/2016" is read as a number or date that reaches at least as far."""
    read = {"NUMDATE", "ISODATE", "DIGITS", "FRACTION"}
    reached = max((each.last for each in lexemes.at(index) if each.terminal in read), default=index)
    return reached >= lexemes.after(end) and lexemes.after(end) > index + 1


def _compound(lexemes: Lexemes, index: int) -> Label | None:
    """A number that is part of a word: "360-gradenbenadering", "2024Z18294", "75-jarig", "B2B"."""
    tokens = lexemes.tokens
    after = index + 1
    if after >= len(tokens) or not tokens.glued(after):
        return None
    following = tokens.lower[after]
    if following[0].isalpha():
        known = any(each.terminal in _TAILS for each in lexemes.at(after))
        if known or following in lexemes.words.sets["ordinal-suffixes"] or _is_clock(lexemes, index):
            return None
        return Label("code", _glued_run(lexemes, after))
    hyphen = following in {"-", "‑"} and after + 1 < len(tokens) and tokens.glued(after + 1)
    if hyphen and tokens.lower[after + 1][0].isalpha():
        if any(each.terminal == "MONTH" for each in lexemes.at(after + 1)):
            return None
        if any(each.terminal in {"DURATION", "UNIT"} for each in lexemes.at(after)):
            return None  # "75-jarig bestaan", not "75-jarige"; "a 250-mile stretch"
        return Label("label", _glued_run(lexemes, after + 1))
    return None


def _is_clock(lexemes: Lexemes, index: int) -> bool:
    return any(each.terminal == "CLOCKTIME" for each in lexemes.at(index))


def _glued_run(lexemes: Lexemes, index: int) -> int:
    """Return the token behind the word that ``index`` is part of, hyphens included."""
    tokens = lexemes.tokens
    last = index + 1
    while last < len(tokens) and tokens.glued(last):
        if tokens.lower[last][0].isalnum():
            last += 1
        elif (
            tokens.lower[last] in "-‑_"
            and last + 1 < len(tokens)
            and tokens.glued(last + 1)
            and tokens.lower[last + 1][0].isalnum()
        ):
            last += 2
        else:
            break
    return last


def _noun(lexemes: Lexemes, index: int) -> Label | None:
    """A noun and the number behind it: "artikel 3.2", "vragen 3 en 4", "Postbus 20061"."""
    for spelling in lexemes.at(index):
        if spelling.terminal != "LABEL":
            continue
        if spelling.value == "phone" and _is_date(lexemes, spelling.last, "phone"):
            continue  # the "m" of "t/m 26-04-2019"
        if any(each.terminal == "CURRENCY" for each in lexemes.at(index)):
            continue  # "f 98,55" is an amount, no fax
        last = (
            _called(lexemes, spelling.last) if spelling.value == "phone" else _number(lexemes, spelling.last)
        )
        if last is None:
            continue
        while True:
            listed = spelling.value in _LISTED
            joint = (
                next((each for each in lexemes.at(last) if each.terminal in _GOES_ON), None)
                if listed
                else None
            )
            after = _number(lexemes, joint.last) if joint is not None else None
            if after is None:
                return Label(str(spelling.value), last)
            last = after
    return None


def _called(lexemes: Lexemes, index: int) -> int | None:
    """Return the token behind a telephone number at ``index``, however its groups are parted."""
    tokens = lexemes.tokens
    match = _CALLED.match(tokens.text, tokens.starts[index]) if index < len(tokens) else None
    return lexemes.after(match.end()) if match is not None else _number(lexemes, index)


def _number(lexemes: Lexemes, index: int) -> int | None:
    """Return the token behind a bare number at ``index``, None if it measures something or there is none."""
    tokens = lexemes.tokens
    if index >= len(tokens):
        return None
    match = _NUMBERED.match(tokens.text, tokens.starts[index]) or _CODED.match(
        tokens.text, tokens.starts[index]
    )
    if match is None or len(match.group()) > 40:
        return None
    last = lexemes.after(match.end())
    if any(each.terminal in _TAILS for each in lexemes.at(last)):
        return None
    return last


def _of_letters(lexemes: Lexemes, index: int, word: str) -> Label | None:
    tokens = lexemes.tokens
    text, start = tokens.text, tokens.starts[index]
    if word in {"http", "https", "www"} or (
        index + 1 < len(tokens) and tokens.lower[index + 1] in {".", "@"} and tokens.glued(index + 1)
    ):
        match = _NETWORK.match(text, start)
        if match is not None:
            return Label("address", lexemes.after(match.start() + len(match.group().rstrip(".,;:)'’”\""))))
    if word in _REGISTERED:
        match = _REGISTERED[word].match(text, start)
        if match is not None:
            return Label("code", lexemes.after(match.end()))
    if any(character.isdigit() for character in word):
        bank = _BANK.match(text, start)
        if bank is not None:
            return Label("iban", lexemes.after(bank.end()))
        if not lexemes.at(index):
            return Label("code", _glued_run(lexemes, index))
    elif (
        index + 2 < len(tokens)
        and tokens.lower[index + 1] in {"-", "‑", "&"}
        and tokens.glued(index + 1)
        and tokens.glued(index + 2)
        and tokens.lower[index + 2][0].isdigit()
        and not _numeral(lexemes, index)
    ):
        return Label("code", _glued_run(lexemes, index + 2))
    return None


def _numeral(lexemes: Lexemes, index: int) -> bool:
    """Whether a word before a hyphen is a date's or a number's, or the code of a dossier."""
    return any(
        each.terminal in {"WEEKDAY", "MONTH", "WORDS", "DOSSIERCODE", "CURRENCY", "PHASE"}
        for each in lexemes.at(index)
    )
