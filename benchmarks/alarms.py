"""What does a linter say of letters that nobody has broken, and which does it refuse?

    alarms.py FOLD.jsonl [--half even|odd] [--lint COMMAND] [--options OPTIONS] [--read FINDINGS.txt]

Findings by rule, corpus and severity, per 100,000 words and per 1,000 letters; what was refused or has no
language. ``--read`` writes each finding with its sentence, for readers to judge: it holds words of letters,
so it is kept nowhere. Run on a fold before it is read, these are its first-touch figures.
"""

import argparse
import json
import re
import shlex
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

LOUD = ("error", "warning")


def main() -> int:
    """Lint the letters and count."""
    say = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    say.add_argument("fold", type=Path)
    say.add_argument("--half", choices=("even", "odd"))
    say.add_argument("--lint", default="lint-letter")
    say.add_argument("--options", default="", help="more options of the linter, in one string")
    say.add_argument("--read", type=Path)
    given = say.parse_args()
    letters = [json.loads(line) for line in given.fold.read_text(encoding="utf-8").splitlines() if line]
    if given.half:
        odd = given.half == "odd"
        letters = [one for one in letters if int(one["id"].split("-")[1]) % 2 == odd]
    records = lint(letters, given.lint, shlex.split(given.options))
    words = Counter(one["corpus"] for one in letters for _ in re.finditer(r"\w+", one["text"]))
    count = Counter(one["corpus"] for one in letters)
    found: Counter[tuple[str, str, str]] = Counter()
    refused = []
    told = []
    for letter in letters:
        record = records[letter["id"]]
        if record["unreadable"] is not None or record["language"] is None:
            refused.append((letter["id"], record["unreadable"] or "no language"))
        for finding in record["findings"]:
            found[finding["rule"], finding["severity"], letter["corpus"]] += 1
            if finding["severity"] in LOUD:
                told.append((letter, finding))
    for (rule, severity, corpus), times in sorted(found.items()):
        print(f"  {rule:28} {severity:8} {corpus:16} {times:4}")
    for language in ("nl", "en"):
        own = [corpus for corpus in count if corpus.startswith(language)]
        say_rate(language, told, own, sum(words[each] for each in own), sum(count[each] for each in own))
    say_rate("all", told, list(count), words.total(), count.total())
    print(f"refused or without a language: {len(refused)} of {len(letters)} {refused[:20]}")
    if given.read:
        given.read.write_text("\n\n".join(passage(*each) for each in told), encoding="utf-8")
    return 0


def lint(letters, command, options):
    """Return the linter's JSON record of each letter, by its id."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for letter in letters:
            path = Path(folder, f"{letter['id']}.{letter['ext']}")
            path.write_text(letter["text"], encoding="utf-8")
            paths.append(str(path))
        call = [
            *shlex.split(command),
            "lint",
            *paths,
            "--format",
            "json",
            "--no-config",
            "--fail-on",
            "never",
            *options,
        ]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise SystemExit(done.stderr[-500:])
    return {Path(each["path"]).stem: each for each in json.loads(done.stdout)["files"]}


def say_rate(name, told, corpora, words, letters):
    some = [finding["severity"] for letter, finding in told if letter["corpus"] in corpora]
    each = ", ".join(f"{some.count(severity)} {severity}s" for severity in LOUD)
    by_words, by_letters = 100_000 * len(some) / max(words, 1), 1_000 * len(some) / max(letters, 1)
    print(
        f"{name}: {len(some)} ({each}) in {letters} letters, {words} words: "
        f"{by_words:.2f} per 100,000 words, {by_letters:.1f} per 1,000 letters"
    )


def passage(letter, finding):
    """Return a finding with the words around each of its places."""
    said = f"{finding['rule']}: {finding['message']} [{finding['derivation']}]"
    lines = [f"{letter['id']} {finding['severity']} {said}"]
    for place in (finding["place"], *finding["others"]):
        start, end = place["start"], place["end"]
        around = letter["text"][max(start - 350, 0) : start] + "[[" + letter["text"][start:end] + "]]"
        lines.append(f"   {place['role']}: {(around + letter['text'][end : end + 250])!r}")
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
