"""Where in a text do mentions stand, and how far does each reach?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.lexicon import Grammar, Token, Tree, Walk, build
from checker.claims.mentions.labels import label_at
from checker.claims.mentions.lexemes import Lexeme, Lexemes

_MEASURES = frozenset({"PERCENT", "POINTS", "BASIS", "CURRENCY", "UNIT", "DURATION", "MONTH"})


_LONGEST = 40  # lexemes of one mention; keeps the time linear on "1, 2, 3, 4 ..."


class Found(Struct, frozen=True):
    """What stands at tokens ``first`` to ``last`` (excluded).

    It is a parse tree over ``row``, or the sort of a not-a-claim. Each token of the tree states in
    ``start_pos`` which lexeme of ``row`` it is.
    """

    first: int
    last: int
    row: tuple[Lexeme, ...] = ()
    tree: Tree[Token] | None = None
    label: str | None = None


def scan(grammar: Grammar, lexemes: Lexemes) -> Iterator[Found]:
    """Yield what is found, from left to right, never overlapping.

    At each place every family of mentions is tried and the longest wins; the family named first wins a tie.
    """
    index = 0
    size = len(lexemes.tokens)
    while index < size:
        found = _at(grammar, lexemes, index) if lexemes.may_mean(index, grammar.openers) else None
        if found is None:
            index += 1
        else:
            yield found
            index = found.last


def longest(grammar: Grammar, lexemes: Lexemes, index: int, start: str) -> Found | None:
    """Return the longest mention of the family ``start`` that begins at token ``index``."""
    best = None
    for opening in lexemes.at(index):
        if opening.terminal in grammar.first[start]:
            found = _walk(grammar, lexemes, opening, start)
            if found is not None and (best is None or found.last > best.last):
                best = found
    return best


def _at(grammar: Grammar, lexemes: Lexemes, index: int) -> Found | None:
    label = label_at(lexemes, index)
    possible = lexemes.at(index)
    best: Found | None = None
    if possible:
        terminals = {each.terminal for each in possible}
        for start in ("when", "number", "reference", "ordinal"):
            if not terminals.isdisjoint(grammar.first[start]):
                found = longest(grammar, lexemes, index, start)
                if found is not None and (best is None or found.last > best.last):
                    best = found
    if label is not None and (best is None or label.last >= best.last):
        return Found(index, label.last, label=label.sort)
    return best


def _walk(grammar: Grammar, lexemes: Lexemes, opening: Lexeme, start: str) -> Found | None:
    """Walk to the last lexeme at which the mention may end, then parse that much afresh."""
    walk = Walk(grammar.parser, start)
    row: list[Lexeme] = []
    ends = 0
    possible: Sequence[Lexeme] = (opening,)
    while possible and len(row) < _LONGEST:
        terminal = walk.take([each.terminal for each in possible])
        if terminal is None:
            break
        row.append(next(each for each in possible if each.terminal == terminal))
        if walk.may_end:
            ends = len(row)
        possible = lexemes.at(row[-1].last)
    while ends and not (_hedges_years(row[:ends], lexemes) or _one_abbreviation(row[:ends], lexemes)):
        tree = build(grammar.parser, start, [(each.terminal, at) for at, each in enumerate(row[:ends])])
        if (
            tree is not None
            and not _half_a_ratio(tree, row[ends - 1].last, lexemes)
            and not _no_ratio(tree, row[:ends], lexemes)
            and not _begins_a_change(tree, row[:ends], lexemes)
            and not _borrows(row[ends - 1], lexemes)
            and not (row[ends - 1].terminal == "DIGITS" and _begins_a_word(row[ends - 1], lexemes))
            and not _measures(row[ends - 1], lexemes)
            and not _ends_in_a_year(tree, row[:ends], lexemes)
        ):
            return Found(opening.first, row[ends - 1].last, tuple(row[:ends]), tree)
        ends -= 1
    return None


def _borrows(last: Lexeme, lexemes: Lexemes) -> bool:
    """Whether a sign at the end is of the number behind it: "sinds 2018 € 35", "in 2001 f 35"."""
    tokens = lexemes.tokens
    if last.terminal != "CURRENCY" or last.last >= len(tokens) or not tokens.lower[last.last][0].isdigit():
        return False
    sign = tokens.lower[last.first]
    return len(sign) == 1 or not sign.isalpha()


def _measures(last: Lexeme, lexemes: Lexemes) -> bool:
    """Whether a day at the end measures something: "rose from July 4 to 12 percent"."""
    return last.terminal == "DAY" and any(
        each.terminal in _MEASURES - {"MONTH", "DURATION"} for each in lexemes.at(last.last)
    )


def _ends_in_a_year(tree: Tree[Token], row: Sequence[Lexeme], lexemes: Lexemes) -> bool:
    """Whether a range is an amount and the year that it runs to: "25 mld. t/m 2035"."""
    amount = tree.children[-1]
    if not isinstance(amount, Tree) or amount.data != "range" or row[-1].terminal != "DIGITS":
        return False
    bare = all(each.terminal in {"DIGITS", "HEDGE", "DASH", "THROUGH"} for each in row)
    return not bare and any(each.terminal == "YEAR" for each in lexemes.at(row[-1].first))


def _hedges_years(row: Sequence[Lexeme], lexemes: Lexemes) -> bool:
    """Whether a word that can hedge a number leads to two years: "over 2020-2026"."""
    if len(row) != 4 or [each.terminal for each in row] != ["HEDGE", "DIGITS", "DASH", "DIGITS"]:
        return False
    years = [
        next((int(each.value) for each in lexemes.at(end.first) if each.terminal == "YEAR"), 0)
        for end in (row[1], row[3])
    ]
    return 0 < years[0] < years[1]


def _one_abbreviation(row: Sequence[Lexeme], lexemes: Lexemes) -> bool:
    """Whether an article stands before what only looks like a unit: "een TB behandeling"."""
    if [each.terminal for each in row] == ["ONE", "DURATION"]:  # "a second booster"
        return any(each.terminal == "ORDINAL" for each in lexemes.at(row[1].first))
    if [each.terminal for each in row] != ["ONE", "UNIT"]:
        return False
    return lexemes.tokens.written(row[1].first)[-1].isupper()


def _begins_a_word(last: Lexeme, lexemes: Lexemes) -> bool:
    """Whether letters touch digits at the end, and are no unit: "over 40s"."""
    tokens, after = lexemes.tokens, last.last
    if not tokens.glued(after) or not tokens.lower[after][0].isalpha():
        return False
    if tokens.lower[after] in lexemes.words.sets["ordinal-suffixes"]:
        return False
    return not any(each.terminal in _MEASURES | {"SCALE"} for each in lexemes.at(after))


def _half_a_ratio(tree: Tree[Token], last: int, lexemes: Lexemes) -> bool:
    """Whether "5 van de 25" goes on as "5 van de 25 procent": then it is no ratio."""
    amount = tree.children[-1]
    ratio = isinstance(amount, Tree) and amount.data == "ratio"
    return ratio and any(each.terminal in _MEASURES for each in lexemes.at(last))


def _begins_a_change(tree: Tree[Token], row: Sequence[Lexeme], lexemes: Lexemes) -> bool:
    """Whether what looks like a ratio is an amount and where it starts from: "met 2 van 50 naar 51"."""
    amount = tree.children[-1]
    if not isinstance(amount, Tree) or amount.data != "ratio":
        return False
    lower, cues, last = lexemes.tokens.lower, lexemes.words.cues, row[-1].last
    joints = {" ".join(lower[each.first : each.last]) for each in row if each.terminal == "OF"}
    if joints.isdisjoint(cues["from"]) or last + 1 >= len(lower):
        return False
    return lower[last] in cues["to"] and lower[last] not in cues["until"] and lower[last + 1][0].isdigit()


def _no_ratio(tree: Tree[Token], row: Sequence[Lexeme], lexemes: Lexemes) -> bool:
    """Whether what looks like a ratio is two mentions: "183,000 in 2019", "2023 op 48.000"."""
    amount = tree.children[-1]
    if not isinstance(amount, Tree) or amount.data != "ratio":
        return False
    at = next((index for index, each in enumerate(row) if each.terminal == "OF"), 0)
    part, whole = row[at - 1], row[-1]
    if at == 0:
        return False
    spelled = " ".join(lexemes.tokens.lower[row[at].first : row[at].last])
    if " " not in spelled:  # no year follows "op de"
        one_in = spelled in lexemes.words.cues["one-in"]
        if _is_year(whole, lexemes) and (one_in or part.value < 1000):
            return True
        if _is_year(part, lexemes) and one_in:
            return True
    return not {part.terminal, whole.terminal} - {"DIGITS", "WORDS"} and part.value >= whole.value


def _is_year(figure: Lexeme, lexemes: Lexemes) -> bool:
    return any(each.terminal == "YEAR" for each in lexemes.at(figure.first))
