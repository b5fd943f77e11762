"""Which bare numbers count nothing: a street's, a heading's, a dossier's?"""

import re
from bisect import bisect_left

from msgspec.structs import replace

from checker.claims.lexicon import Words
from checker.claims.mentions.cues import cue_at
from checker.claims.mentions.levels import is_level
from checker.claims.mentions.meaning import Meaning
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.passages import Passage, Spot
from checker.claims.mentions.placed import counts_there, listed
from checker.document import BlockKind
from checker.quantity import Quantity
from checker.quantity.written import ambiguous

_ENDS = frozenset(".?!;")
_OPENERS = frozenset("([{\"'‘“«-–—−~<>=≥≤±+€$£/:;,.|*•·„’”")
_TITLE = 24  # tokens of a dossier's title
_SHORT_TITLE = 8  # of one that has more lines below it
_ADDRESS = 5  # words of an address's line
_LABEL_NOUN = 6  # letters of a noun that is told at the end of a compound: "begrotingshoofdstuk"
_CODE = 7  # digits of a number that is written without separators
_STEP_NOUN = 4  # letters of a noun that a number in words can name: "fase"
_DOSSIER = re.compile(r"\d{2}[ \u00a0]?\d{3}")
_POWER = re.compile(r"10+")
_known_labels: dict[str, tuple[Words, tuple[str, ...]]] = {}


def counted(passage: Passage, index: int) -> bool:
    """Whether a noun could stand at token ``index``: a word that is no function word and no verb."""
    tokens = passage.tokens
    if index >= len(tokens):
        return False
    word = tokens.lower[index]
    sets = passage.grammar.words.sets
    return word[0].isalpha() and word not in sets["function-words"] and word not in sets["finite-verbs"]


def tell_label(passage: Passage, spot: Spot, before: Spot | None) -> None:
    """Tell a bare number that counts nothing as the label it is; ``before`` is the spot before it.

    "Rijnstraat 8", "3.2 Financiën", "Briefadvies 35", "fase twee", "(bedragen x € 1.000)".
    """
    tag = None
    quantity = spot.meaning.value
    if spot.meaning.kind is Kind.YEAR and spot.last - spot.first == len(passage.tokens) == 1:
        tag = "label" if passage.block.kind is BlockKind.PARAGRAPH else None  # a document's number
    elif spot.meaning.kind is Kind.RANGE and spot.meaning.tag == "dash":
        glued = passage.tokens.glued(spot.first) and _at(passage, spot.first - 1) in "-–"
        tag = "code" if glued else None
    elif spot.meaning.kind in {Kind.COUNT, Kind.MONEY} and isinstance(quantity, Quantity):
        if spot.meaning.kind is Kind.MONEY or not _is_bare(quantity):
            named = _is_initial(passage, spot, quantity) or _is_step(passage, spot, quantity)
            tag = "label" if named or _is_scale(passage, spot, quantity, before) else None
        else:
            tag = _label(passage, spot, quantity, before)
            if tag is None and _at(passage, spot.first - 1) == "(" and _at(passage, spot.last) == ")":
                spot.meaning = replace(spot.meaning, tag="bracketed")
    elif is_level(passage, spot):
        tag = "level"
    if tag is not None:
        spot.meaning = Meaning(Kind.NOT_A_CLAIM, tag=tag)


def _is_bare(quantity: Quantity) -> bool:
    return quantity.scale == 1 and quantity.hedge is None and not quantity.in_words


def _is_step(passage: Passage, spot: Spot, quantity: Quantity) -> bool:
    """Whether a number in words is the name of something: "in fase twee", not "in deze fase twee zaken"."""
    words = passage.grammar.words
    noun = _at(passage, spot.first - 1)
    if not quantity.in_words or quantity.hedge is not None or len(noun) < _STEP_NOUN:
        return False
    if not any(each.terminal == "LABEL" and each.pieces == (noun,) for each in words.lexicon.get(noun, ())):
        return False
    return _at(passage, spot.first - 2) not in words.cues["article"]


def _label(passage: Passage, spot: Spot, quantity: Quantity, before: Spot | None) -> str | None:
    """Return which sort of not-a-claim a bare number in digits is, None where it may count something."""
    tokens = passage.tokens
    written = tokens.text[passage.start(spot) : passage.end(spot)]
    if not passage.sure and ambiguous(written):
        return "ambiguous"
    if _is_dossier(passage, spot, before):
        return "dossier"
    if _is_code(passage, spot, written):
        return "code"
    if " " in written and _is_row(passage, spot):
        return "ambiguous"
    if _waits(passage, spot.last) or _is_scale(passage, spot, quantity, before):
        return "label"
    if _of_code_of_law(passage, spot):
        return "article"
    if passage.lexemes.word(spot.last, "GAZETTE") is not None:
        return "label"  # a volume: "134 Stat. 281"
    words = passage.grammar.words
    if quantity.places and words.group in written and words.decimal not in written:  # "3.2", but not "4½"
        return "label"
    return _beside(passage, spot, quantity, before) if spot.first else _opening(passage, spot, quantity)


def _of_code_of_law(passage: Passage, spot: Spot) -> bool:
    """Whether the number is a title of what is abbreviated in capitals behind it: "15 U.S.C. § 9009"."""
    if spot.last >= len(passage.tokens) or not passage.tokens.written(spot.last).isupper():
        return False
    following = passage.lexemes.at(spot.last)
    return any(each.terminal == "LABEL" and each.value == "article" for each in following)


def _is_code(passage: Passage, spot: Spot, written: str) -> bool:
    """Whether digits are a code's: "020", a page's "2/6", "16002391" with no noun behind it."""
    if not written.isdigit():
        return False
    if written[0] == "0" and len(written) > 1:
        return True
    tokens = passage.tokens
    if _at(passage, spot.last) == "/" and tokens.glued(spot.last):
        return _at(passage, spot.last + 1)[:1].isdigit()
    noun = counted(passage, spot.last) and tokens.written(spot.last)[0].islower()
    return len(written) >= _CODE and not noun


def _is_row(passage: Passage, spot: Spot) -> bool:
    """Whether a blank may part two numbers: a line without a verb can be a table's row, "Totaal 120 340"."""
    if passage.block.kind is BlockKind.CELL or counted(passage, spot.last):
        return False
    return not passage.speaks


def _beside(passage: Passage, spot: Spot, quantity: Quantity, before: Spot | None) -> str | None:
    """Return which sort of not-a-claim what stands before a bare number makes of it."""
    tokens = passage.tokens
    previous = tokens.written(spot.first - 1)
    if previous in {".", ";", ":"} and _is_mark(passage, spot, quantity):
        return "label"
    if previous == "[" and _at(passage, spot.last) == "]":
        return "note-mark"
    if not quantity.places and (_is_named(passage, spot) or _is_addressed(passage, spot)):
        return "label"
    if previous == "-" and tokens.glued(spot.first - 1) and tokens.written(spot.first - 2).isupper():
        return "code"  # "COVID- 19"
    touching = tokens.glued(spot.first)
    if touching and previous in {"/", "."} and tokens.glued(spot.first - 1):
        named = tokens.written(spot.first - 2)
        if len(named) > 1 and named.isupper():
            return "code"  # "FBZ/9685", "BA.5"
    if touching and previous == "(" and _behind_code(passage, spot, before):
        return "article"  # "§ 332(2)"
    if touching and (previous not in _OPENERS or (previous in "/-–" and _behind_code(passage, spot, before))):
        return "code"
    return None


def _opening(passage: Passage, spot: Spot, quantity: Quantity) -> str | None:
    """Return what a number is that opens its block: a list's or heading's own, unless it is all there is."""
    tokens = passage.tokens
    if spot.last == len(tokens):
        return None if passage.block.kind is BlockKind.CELL else "label"  # a page's, a document's
    following = tokens.written(spot.last)
    if following[0].isupper() and following.lower() in passage.grammar.words.sets["function-words"]:
        return "note-mark"  # "1 De vragen zijn ..."
    return "label" if following in {".", ")", ":", "-"} and quantity.value < 100 else None


def _is_named(passage: Passage, spot: Spot) -> bool:
    """Whether the number belongs to the name before it: "Lange Voorhout 8", "begrotingshoofdstuk 5"."""
    words = passage.grammar.words
    if cue_at(passage, spot.first - 1, "interval"):
        return False  # "95% CI 1,250 to 1,400"
    previous = passage.tokens.written(spot.first - 1)
    following = passage.tokens.written(spot.last) if spot.last < len(passage.tokens) else ""
    if counted(passage, spot.last) and following[0].islower():
        return False
    if previous[0].islower():
        return len(previous) > _LABEL_NOUN and previous.lower().endswith(_label_nouns(words))
    if not previous[0].isupper() or previous.lower() in words.sets["function-words"]:
        return False
    opens = spot.first == 1 or passage.tokens.lower[spot.first - 2] in {".", "!", "?", ":"}
    if not opens or listed(passage, spot):
        return not counts_there(passage, spot)
    whole = spot.last == len(passage.tokens) and passage.block.kind is not BlockKind.CELL
    return following == ":" or (whole and previous.lower() not in words.cues["together"])


def _is_addressed(passage: Passage, spot: Spot) -> bool:
    """Whether the number ends a line of an address: "Rijnstraat 8" above "2515 XP Den Haag"."""
    breaks = passage.block.breaks
    if not breaks or passage.tokens.lower[spot.first - 1] in {":", ")"}:
        return False
    end = passage.end(spot)
    at = bisect_left(breaks, end)
    if end != len(passage.tokens.text) and (
        at == len(breaks) or passage.tokens.text[end : breaks[at]].strip()
    ):
        return False
    start = breaks[at - 1] + 1 if at else 0
    line = passage.tokens.text[start:end].split()
    return (
        2 <= len(line) <= _ADDRESS
        and all(word[0].isupper() or word.isalpha() is False for word in line)
        and line[0][0].isupper()
    )


def _is_dossier(passage: Passage, spot: Spot, before: Spot | None) -> bool:
    """Whether a title block has a dossier's number: "28676" alone, "28 676 NAVO" under the years."""
    tokens = passage.tokens
    written = tokens.text[passage.start(spot) : passage.end(spot)]
    if passage.block.kind is BlockKind.CELL or not _DOSSIER.fullmatch(written):
        return False
    under = before is not None and before.last == spot.first and before.meaning.tag == "years"
    if spot.first and not under:
        return False
    if spot.last == len(tokens):
        return True
    return tokens.written(spot.last)[0].isupper() and _is_title(passage, spot.last)


def _is_title(passage: Passage, first: int) -> bool:
    """Whether the words from token ``first`` to the end of the line make no sentence."""
    tokens = passage.tokens
    sets = passage.grammar.words.sets
    breaks = passage.block.breaks
    at = bisect_left(breaks, tokens.starts[first])
    end = breaks[at] if at < len(breaks) else len(tokens.text)
    longest = _TITLE if end == len(tokens.text) else _SHORT_TITLE
    for index in range(first, len(tokens)):
        if tokens.starts[index] >= end:
            break
        if (
            index - first >= longest
            or tokens.lower[index] in _ENDS
            or tokens.lower[index] in sets["finite-verbs"]
        ):
            return False
    return True


def _is_initial(passage: Passage, spot: Spot, quantity: Quantity) -> bool:
    """Whether what was read as a hedge is an initial: "Washington, D.C. 20548"."""
    return (
        quantity.hedge is not None
        and passage.tokens.glued(spot.first)
        and _at(passage, spot.first - 1) == "."
    )


def _is_scale(passage: Passage, spot: Spot, quantity: Quantity, before: Spot | None) -> bool:
    """Whether the number tells in what a table counts: "(x 1.000)", "in duizend euro"; not "5 x 1.000"."""
    if quantity.hedge is not None or quantity.value < 1000:
        return False
    if not _POWER.fullmatch(f"{quantity.value.normalize():f}"):
        return False
    previous = _at(passage, spot.first - 1)
    if previous in {"x", "×"}:
        return before is None or before.last != spot.first - 1
    leads = previous in passage.grammar.words.cues.get("holds-in", ())
    return quantity.in_words and leads and not counted(passage, spot.last)


def _waits(passage: Passage, index: int) -> bool:
    """Whether a hyphen behind the number waits for its second half: "een 13- en een 14-jarige"."""
    tokens = passage.tokens
    return (
        index + 1 < len(tokens)
        and tokens.lower[index] in {"-", "‑"}
        and tokens.glued(index)
        and not tokens.glued(index + 1)
    )


def _behind_code(passage: Passage, spot: Spot, before: Spot | None) -> bool:
    return (
        before is not None
        and before.last == spot.first - 1
        and before.meaning.kind is Kind.NOT_A_CLAIM
        and passage.tokens.glued(spot.first - 1)
    )


def _label_nouns(words: Words) -> tuple[str, ...]:
    """Return the nouns that make the number behind them no claim and can be told at the end of a compound."""
    known = _known_labels.get(words.language)
    if known is None or known[0] is not words:
        nouns = {
            each.pieces[0]
            for some in words.lexicon.values()
            for each in some
            if each.terminal == "LABEL" and len(each.pieces) == 1
        }
        known = _known_labels[words.language] = (
            words,
            tuple(sorted(noun for noun in nouns if len(noun) >= _LABEL_NOUN)),
        )
    return known[1]


def _at(passage: Passage, index: int) -> str:
    return passage.tokens.lower[index] if 0 <= index < len(passage.tokens) else ""


def _is_mark(passage: Passage, spot: Spot, quantity: Quantity) -> bool:
    """Whether a number behind a sentence's end numbers what follows: "... plaats. 2. De kosten"."""
    return (
        _at(passage, spot.last) in {".", ")"}
        and passage.tokens.glued(spot.last)
        and quantity.value < 100
        and not quantity.places
    )
