"""What does docs/rule-files.md say of the form of a rule file, and of the words and languages beside it?"""

from collections.abc import Iterator

from checker.claims import Kind
from checker.relations import RELATIONS
from checker.rulebook.search import WITHIN
from checker.rulebook.whereabouts import SPOTS
from checker.rulebook.written import SAME, SAYING


def section() -> str:
    """Return the sections, from their heading on."""
    return _FORM.format(
        same=", ".join(SAME),
        saying=" or ".join(SAYING),
        more="\n".join(_more()),
        within=", ".join(WITHIN),
        kinds=", ".join(kind.value for kind in Kind),
        spots="\n".join(f"| `{spot}` | {said} |" for spot, said in SPOTS.items()),
    )


def _more() -> Iterator[str]:
    """Yield what each relation tells for messages besides, and its ways to fail."""
    for name, relation in RELATIONS.items():
        tells = [f"tells {', '.join(f'{{{word}}}' for word in relation.tells)}"] if relation.tells else []
        fails = [f"fails as {', '.join(relation.sorts)}"] if relation.sorts else []
        if tells or fails:
            yield f"- {name} {'; '.join((*tells, *fails))}"


_FORM = """\
## The form of a rule file

`lint-letter new-rule RULE --rules FOLDER` writes one to begin with, `lint-letter try-rules --rules FOLDER`
runs the examples of your own, and `lint-letter LETTER --rules FOLDER` takes them; `rule-folders` in lint-letter.toml
says it once. `lint-letter schema rules` is the JSON Schema, for editors. A faulty file is refused before any
letter is read, with its line, the place in it, and what was probably meant. Nothing in a rule file is ever run.

| key | what |
| --- | --- |
| id | the file's name without .yaml; reads well after "allow" |
| status | stable, or experimental (runs only with --experimental) |
| severity | error, warning or note; a warning at most where the finding is likely only |
| certainty | the points that certain, likely and look need, for claims with evidence: `lint-letter claims LETTER` shows how many one has (may be left out) |
| scope | `letter`: off with --fragment (may be left out) |
| given | a claim kind, a list, or {{claim: KIND, where: {{...}}, least: LEVEL}}: what is less sure is not told |
| where | block, unit, hedge, subject, base, period, scope, method or a trait, each a word or a list; and as in a role: in, saying, after, before |
| find | instead of given: roles of your own, each with what it is and where it stands; see below |
| pair | instead of given: joined-by (note), left, right, and what follows here; or a list |
| left, right | in (body or note), and what they must be like: kind, or as in where |
| same | what must be equal: {same}; unknown equals unknown, but for a subject (may be left out) |
| known | which of these must not be unknown either (may be left out) |
| sharing | `name`: the sentence and its note have a proper name in common (may be left out) |
| saying | {saying}: the sentence has such a cue word, which governs one of its dates (may be left out) |
| governed-by | {saying}: such a cue word governs the date, even if it is the only one (may be left out) |
| then | the relation, and a role or trait for each parameter |
| at | the role whose place is the finding's; of a list the first that is there |
| message | a text for each language that the rule speaks, or one text for each word of a trait; of one language it is silent elsewhere |
| title, why, cannot-detect, false-positives | a text, or one for each language: what a reader must know to believe a finding, and a silence |
| silent-on | what looks like an error and is none, as real letters have it (ours all say it) |
| examples | name, lang, letter, finds; if needed date (the letter's), known-gap (why it is not met yet) |

A message knows {{stated}}, {{derived}}, {{derivation}}, {{parts}} and the names of the claim's roles, places
and traits. A pair knows {{left}} and {{right}}. Some relations tell more, and some can fail in several ways,
of which each may have a message of its own:

{more}

An example's letter is Markdown. `[[role|text]]` marks what the finding must name. `finds` is the message, a
list of messages, or nothing.
Each language of the message needs an example that finds and a near miss; there are at least three
near misses in all, two in a rule of one language.

### What stands where

`find` seeks numbers, dates and words by their place, in roles that you name:

```yaml
find:
  roles:
    granted: {{kind: money, in: opening, saying: $granting}}
    annexed: {{kind: money, in: {{place: annex, column: [bedrag], row: [totaal]}}}}
  same: unit
then: {{relation: restate, left: granted, right: annexed}}
```

| key | what |
| --- | --- |
| roles | the roles by their names; all must be there, but for one that `present` asks for |
| within | {within}: where they stand together (letter if left out) |
| same | in which of {same} all roles must be equal: a percentage has another unit than an amount (may be left out) |
| kind | of a role: one or a list of {kinds}; or `words` (with words: [...]); or `code`, behind words or in a header field |
| which | of several: `one` (they have one value, else nothing is said), first, last, all, or any that fits |
| in | a place, {{KEY: ...}} of which all must be so, or a list of which one must |
| saying | words in its sentence |
| after, before | words right before it, right behind it |
| unit, subject ... | as in where |

A `date` has no weekday beside it: "dinsdag 12 mei 2026" is a weekday-date. Units are written as `lint-letter claims
LETTER` shows them: EUR, km, year. A relation that cannot compare what is sought is refused. Two amounts or dates
are compared by `restate`, or by `meet` where the one may be rounded, days by `same-days` too, two codes or names by
`same-text`.

The keys of a place are `place`, `heading`, `column` and `row` (words in the heading above it, in the head of its
column or row), `field` (a header field) and `part` (the number of a letter or annex with a header of its own). The
places are:

| place | what |
| --- | --- |
{spots}

### Words of your own

`words.yaml`, whose name is reserved, stands beside your rules:

```yaml
words:
  granting: {{nl: [verleen, verleende*], en: [grant, grants]}}   # $granting in rules; * for any ending
header-fields:
  zaaknummer: {{nl: [zaaknummer], en: [case number]}}            # {{field: zaaknummer}} in rules
spelled-right: [Zuid-Korea, Zuid Korea]                        # two spellings of which neither is a slip
```

A language of your own is `languages/CODE.yaml` in the same folder; `lint-letter new-language CODE` begins it.
[examples/own-rules](../examples/own-rules) has rules of all these sorts.
"""
