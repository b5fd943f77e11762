"""Is it told right what a figure is of? Figures drawn by seed, what readers say of them, and what frames say.

    frame_bar.py draw FOLD.jsonl even|odd > figures.jsonl       figures to be read, at most 4 a letter
    frame_bar.py keep FOLD.jsonl LABELS.jsonl > places.jsonl    readers' words become places and numbers
    frame_bar.py score FOLD.jsonl PLACES.jsonl [PLACES.jsonl]   right of n, by language and question

Readers say of each figure its head noun, what it is of or for, when it holds and which earlier figure it
points to, in the letter's own words; only the places of those words are kept. A figure is right if any of
the readers agrees; what no reader could tell is not counted, what the program could not tell is wrong.
Figures are drawn by an expression of our own, not by the program, so that one it does not read is wrong too.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from pathlib import Path

MOST = 4  # figures of a letter
EACH = 330  # of a language, so that 200 are left when dates and references are skipped
WORDS = (
    "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|"
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)
MONTHS = "jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec|march|may|june|july|oct"  # how they begin
NAMED = (
    "artikel|artikelen|art|nr|nrs|nummer|vraag|bijlage|punt|lid|pagina|blz|hoofdstuk|tabel|noot|kamerstuk|article|"
    "section|page|no|nos|note|figure|table|chapter|annex|question|part|title|§"
)
FIGURE = re.compile(
    r"(?<![\w.,/:§-])(?:[€$£] ?)?(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?: ?%)?"
    rf"(?![\w/:]|[.,:-]\d| ?(?:{MONTHS}))"
    rf"|\b(?:{WORDS})\b",
    re.IGNORECASE,
)
LEADS = re.compile(rf"(?:\b(?:{NAMED}|{MONTHS})\w{{0,7}}\.?|§) ?$", re.IGNORECASE)
QUESTIONS = ("head", "of", "when", "link")


def rows(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def draw(letters, half):
    """Yield figures by seed: places, and the words around them for the reader."""
    chosen = [one for one in letters if int(one["id"].split("-")[1]) % 2 == (half == "odd")]
    for language in ("nl", "en"):
        own = [one for one in chosen if one["corpus"].startswith(language)]
        dice = random.Random(f"{language} {half}")
        dice.shuffle(own)
        found = []
        for letter in own:
            text = letter["text"]
            places = [
                match.span()
                for match in FIGURE.finditer(text)
                if not LEADS.search(text, max(match.start() - 20, 0), match.start())
            ]
            for start, end in sorted(dice.sample(places, min(MOST, len(places)))):
                found.append({"id": letter["id"], "start": start, "end": end, "text": text[start:end]})
            if len(found) >= EACH:
                break
        yield from found


def keep(letters, labels):
    """Turn each answer into the place of those words nearest to the figure."""
    by_id = {one["id"]: one["text"] for one in letters}
    for label in labels:
        text = by_id[label["id"]]
        kept = {key: label[key] for key in ("id", "start", "end")}
        if label.get("skip"):
            yield {**kept, "skip": label["skip"]}
            continue
        for question in QUESTIONS:
            answers = label.get(question) or []
            answers = [answers] if isinstance(answers, str) else answers
            spans = [nearest(text, answer, label) for answer in answers]
            if any(span is None for span in spans):
                print(f"{label['id']} {label['start']}: not in the letter: {answers}", file=sys.stderr)
            kept[question] = [span for span in spans if span is not None]
        yield kept


def nearest(text, words, figure):
    found = [match.span() for match in re.finditer(re.escape(words), text, re.IGNORECASE)]
    found = [span for span in found if span[1] <= figure["start"] or span[0] >= figure["end"]] or found
    return min(found, key=lambda span: abs(span[0] - figure["start"]), default=None)


def score(letters, readers, show):
    """Print how many are right, by language and question."""
    by_id = {one["id"]: one for one in letters}
    answers = {}
    for label in (label for labels in readers for label in labels if not label.get("skip")):
        answers.setdefault((label["id"], label["start"], label["end"]), []).append(label)
    right, asked, said, known = Counter(), Counter(), Counter(), {}
    for (name, start, end), given in sorted(answers.items()):
        letter = by_id[name]
        if name not in known:
            known[name] = program(letter)
        frame = next((each for each in known[name] if each["start"] < end and each["end"] > start), None)
        for question in QUESTIONS:
            key = letter["corpus"][:2], question
            spans = [tuple(span) for one in given for span in one[question]]
            own = frame[question] if frame else []
            if not spans:
                said[key] += bool(own)
                continue
            good = any(agrees(letter["text"], one, other) for one in own for other in spans)
            asked[key] += 1
            right[key] += good
            if show in (question, "all") and not good:
                print(told(letter["text"], (name, question, start, end), spans, own, frame))
    for key in ((language, question) for language in ("nl", "en") for question in QUESTIONS):
        share = 100 * right[key] / max(asked[key], 1)
        print(
            f"{key[0]} {key[1]:5} {right[key]:4} of {asked[key]:4} = {share:3.0f}%"
            f"   (said where readers say none: {said[key]})"
        )


def told(text, figure, spans, own, frame):
    """Return what was read of a figure and what the program says, with the words around it."""
    name, question, start, end = figure
    around = f"{text[max(start - 160, 0) : start]}[[{text[start:end]}]]{text[end : end + 100]}"
    read, said = ([text[a:b] for a, b in some] for some in (spans, own))
    return f"{name} {question}: read {read}, said {said}{'' if frame else ' NOT READ'}\n    {around!r}"


def agrees(text, one, other):
    """Whether two places overlap, or hold the same word."""
    if one[0] < other[1] and other[0] < one[1]:
        return True
    return text[one[0] : one[1]].lower() == text[other[0] : other[1]].lower()


def program(letter):
    """Return what the program says of each figure of a letter, as places of its text."""
    from checker import claims, readers

    document = readers.read("-", letter["text"].encode(), f"letter.{letter['ext']}")
    reading = claims.find(document)
    by_id = document.by_id
    mentions = {each.id: each for each in reading.mentions}

    def place(block, span):
        segments = by_id[block].origin.segments(span.start, span.end)
        return segments[0][0], segments[-1][1]

    found = []
    for frame in reading.frames:
        mention = mentions[frame.mention]
        start, end = place(mention.block, mention.span)
        phrases = {
            "head": [frame.measures] if frame.measures else [],
            "of": [each for each in (frame.of, *frame.places, frame.whose) if each],
            "when": [frame.when] if frame.when else [],
        }
        said = {question: [place(each.block, each.at) for each in some] for question, some in phrases.items()}
        said["link"] = [
            place(mentions[link.mention].block, mentions[link.mention].span) for link in frame.links
        ]
        found.append({"start": start, "end": end, **said})
    return found


def main():
    say = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    say.add_argument("what", choices=("draw", "keep", "score"))
    say.add_argument("letters")
    say.add_argument("more", nargs="+")
    say.add_argument("--show", choices=(*QUESTIONS, "all"), help="show what is wrong")
    a = say.parse_args()
    letters = rows(a.letters)
    if a.what == "score":
        score(letters, [rows(path) for path in a.more], a.show)
        return
    made = draw(letters, a.more[0]) if a.what == "draw" else keep(letters, rows(a.more[0]))
    for row in made:
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
