"""What is told of comments that allow findings, and why?"""

from collections.abc import Mapping

from checker.catalogue import translated
from checker.rulebook.explain import WORDS

NOTES: Mapping[str, str] = {
    "unused-suppression": "A comment that allows a finding where there is none",
    "expired-suppression": "A comment that allowed a finding until a day that is past",
    "faulty-suppression": "A comment to lint-letter that cannot be followed",
}
"""What is told of comments themselves: by ids that no rule has, what each of them finds."""

_WHY: Mapping[str, str] = {
    "unused-suppression": "The letter was mended, or the comment moved away from the place. "
    "It would hide the next finding there.",
    "expired-suppression": "What was agreed until a day is to be looked at again after it. "
    "The finding is shown again.",
    "faulty-suppression": "It allows nothing, though somebody meant it to.",
}
_FORM = """\
A comment that allows a finding stands above or in the paragraph that the finding points at, and reads

    <!-- lint-letter: ok RULE: reason -->
    <!-- lint-letter: ok RULE, RULE until 2026-12-31: reason -->

in text, Markdown and HTML; in Word and LibreOffice it is a comment with the words between the dashes.
"""

SAID: Mapping[str, Mapping[str, str]] = {
    "unused": {
        "nl": "Deze opmerking staat {} toe, en zo'n bevinding is er hier niet; haal die weg.",
        "en": "This comment allows {}, and there is no such finding here; take it out.",
    },
    "expired": {
        "nl": "Deze opmerking gold tot en met {}; bekijk de bevinding opnieuw.",
        "en": "This comment held until {}; look at the finding again.",
    },
    "form": {
        "nl": "Deze opmerking is niet te volgen; schrijf: lint-letter: ok REGEL: reden.",
        "en": "This comment cannot be followed; write: lint-letter: ok RULE: reason.",
    },
    "reason": {
        "nl": "Deze opmerking geeft geen reden; schrijf: lint-letter: ok {}: reden.",
        "en": "This comment gives no reason; write: lint-letter: ok {}: reason.",
    },
    "day": {
        "nl": "{} is geen dag; schrijf until 2026-12-31.",
        "en": "{} is no day; write until 2026-12-31.",
    },
    "rule": {
        "nl": "Er is geen regel {}; `lint-letter rules` noemt ze.",
        "en": "There is no rule {}; `lint-letter rules` lists them.",
    },
}


def explain(note: str, ui: str = "en") -> str:
    """Return the page of one of NOTES, with the headings of a rule's page."""
    words = WORDS[ui]
    title = translated(NOTES[note], ui)
    sections = (
        f"# {note}",
        words["does"],
        words["finds"].format(title=title, lower=f"{title[0].lower()}{title[1:]}"),
        words["why"],
        translated(_WHY[note], ui),
        translated("## Form", ui),
        translated(_FORM, ui).rstrip(),
        words["standing"],
        translated("Note. Always on.", ui),
    )
    return "\n\n".join(sections) + "\n"
