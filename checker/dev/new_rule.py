"""What does a new rule file begin with?"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from checker.data import folder

_ID = re.compile(r"[a-z]+(?:-[a-z]+)*")

SCAFFOLD = """\
id: {id}
title:                                 # what it finds, in one line
  nl: ...
  en: ...
status: experimental                   # stable once it was measured on real letters
severity: warning                      # error | warning | note
given: breakdown                       # a claim kind of docs/rule-files.md
then: {{relation: sum, whole: total, parts: part}}
certainty: {{likely: -18}}               # how much must speak for it, if evidence does, as in sum-mismatch
at: total                              # the role whose place is the finding's
message:
  nl: "De delen tellen op tot {{derived}}; hier staat {{stated}}."
  en: "The parts add up to {{derived}}; the text says {{stated}}."
why:                                   # in one language it is told to everybody in that
  nl: ...
  en: ...
cannot-detect: ...                     # what silence of this rule does not mean; in both languages, as why
false-positives: ...
silent-on: ...                         # what looks like it and is right, as real letters have it
examples:                              # at least one that finds in each language, three near misses in all
  - name: what went wrong in the letter
    lang: nl
    letter: |
      Er zijn [[part|700]] oude, [[part|350]] nieuwe en [[part|200]] grote, samen [[total|1.260]] zaken.
    finds: "De delen tellen op tot 1.250; hier staat 1.260."
  - name: what went wrong in the letter
    lang: en
    letter: |
      We had [[part|700]] old, [[part|350]] new and [[part|200]] large, a total of [[total|1,260]] cases.
    finds: "The parts add up to 1,250; the text says 1,260."
  - name: what looks like it and is right
    lang: nl
    letter: |
      ...
    finds: nothing
  - name: what looks like it and is about something else
    lang: nl
    letter: |
      ...
    finds: nothing
  - name: what looks like it and is right
    lang: en
    letter: |
      ...
    finds: nothing
"""


def new_rule(arguments: Sequence[str]) -> int:
    """Write ID.yaml, to be filled in, in a folder of one's own or among the rules of a checkout."""
    if len(arguments) not in (1, 2) or not _ID.fullmatch(arguments[0]):
        print(
            "usage: python -m checker.dev new-rule ID [FOLDER] (an ID is lower-case words with hyphens)",
            file=sys.stderr,
        )
        return 2
    ours = folder("rules")
    if len(arguments) == 1 and ours.parent.name == "_data":
        print(
            "the rules of an installed lint-letter stay as they are; name a folder of yours", file=sys.stderr
        )
        return 2
    into = Path(arguments[1]) if len(arguments) > 1 else ours
    path = into / f"{arguments[0]}.yaml"
    if path.exists():
        print(f"{path} is there already", file=sys.stderr)
        return 2
    into.mkdir(parents=True, exist_ok=True)
    path.write_text(SCAFFOLD.format(id=arguments[0]), encoding="utf-8", newline="\n")
    print(f"{path}: fill it in, then run python -m checker.dev try-rules {into}")
    return 0
