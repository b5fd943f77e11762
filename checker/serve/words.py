"""What does the page say, in each language of its users?"""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Check a letter",
        "lead": "Drop a letter here, or choose one; its annexes may come behind it, or be added later. "
        "All stays on this machine, and nothing of it is kept.",
        "choose": "Choose a letter",
        "formats": "Word (.docx), LibreOffice (.odt), PDF, HTML, Markdown and text, up to {size}.",
        "sending": "Reading {name} …",
        "checking": "Checking {name} …",
        "done": "{name} has been checked.",
        "copy": "Download with comments",
        "save": "Download the report",
        "annex": "Add an annex",
        "another": "Check another letter",
        "report": "Report",
        "too large": "This is larger than {size}.",
        "gone": "lint-letter no longer answers; start `lint-letter serve` again.",
        "busy": "Too many letters are being checked at once; try again in a moment.",
        "failed": "That did not work: {why}",
    },
    "nl": {
        "title": "Een brief nakijken",
        "lead": "Sleep een brief hierheen of kies er een; bijlagen mogen erachter, of kunnen er later bij. "
        "Alles blijft op deze computer; niets wordt bewaard.",
        "choose": "Kies een brief",
        "formats": "Word (.docx), LibreOffice (.odt), PDF, HTML, Markdown en tekst, tot {size}.",
        "sending": "{name} wordt gelezen …",
        "checking": "{name} wordt nagekeken …",
        "done": "{name} is nagekeken.",
        "copy": "Download met opmerkingen",
        "save": "Download het rapport",
        "annex": "Bijlage toevoegen",
        "another": "Nog een brief nakijken",
        "report": "Rapport",
        "too large": "Dit is groter dan {size}.",
        "gone": "lint-letter antwoordt niet meer; start `lint-letter serve` opnieuw.",
        "busy": "Er worden te veel brieven tegelijk nagekeken; probeer het zo weer.",
        "failed": "Dat lukte niet: {why}",
    },
}
