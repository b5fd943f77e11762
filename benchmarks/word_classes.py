"""How often is the class that a word has in its sentence among those that the lexicon gives it?

    python benchmarks/word_classes.py [--wrong] [benchmarks/labels/word-classes-nl-studied.tsv ...]

The labels are words of real letters, drawn by seed among lower-case words of three letters and more that are
no function words, and labelled by reading before anybody had seen what the lexicon says. Columns: how many,
right (the class is among those given), alone (nothing but that class is given), first (it is the likeliest).
Right for a noun are NOUN and INFINITIVE ("het verlenen van"), for a verb VERB, INFINITIVE and PARTICIPLE, for
an adjective ADJECTIVE and PARTICIPLE, for an adverb ADVERB and, in Dutch, ADJECTIVE; for none of these
FUNCTION and NUMBER.
"""

import sys
from collections import defaultdict
from pathlib import Path

from checker.claims.lexicon import Lexicon, WordClass, grammar, lexicon

_RIGHT = {
    "noun": {WordClass.NOUN, WordClass.INFINITIVE},
    "verb": {WordClass.VERB, WordClass.INFINITIVE, WordClass.PARTICIPLE},
    "adjective": {WordClass.ADJECTIVE, WordClass.PARTICIPLE},
    "adverb": {WordClass.ADVERB},
    "other": {WordClass.FUNCTION, WordClass.NUMBER},
}
_HERE = Path(__file__).parent


def main(arguments: list[str]) -> None:
    shown = "--wrong" in arguments
    files = [Path(each) for each in arguments if each != "--wrong"]
    for file in files or sorted(_HERE.joinpath("labels").glob("word-classes-*.tsv")):
        language = file.stem.split("-")[2]
        print(f"{file.name}\n  class        n  right  alone  first")
        _measure(file, lexicon(grammar.load(language).words), language, shown)


def _measure(file: Path, known: Lexicon, language: str, shown: bool) -> None:
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    wrong = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        *_, form, label = line.split("\t")
        right = _RIGHT[label] | ({WordClass.ADJECTIVE} if (language, label) == ("nl", "adverb") else set())
        classes = known.class_of(form)
        hit = not right.isdisjoint(classes)
        for name in (label, "all"):
            for at, good in enumerate((True, hit, right.issuperset(classes), classes[0] in right)):
                counts[name][at] += good
        if not hit:
            wrong.append(f"{form} ({label}: {', '.join(each.name.lower() for each in classes)})")
    for name in (*_RIGHT, "all"):
        n, *rest = counts[name]
        print(f"  {name:9} {n:4}" + "".join(f"  {count / max(n, 1):5.0%}" for count in rest))
    if shown:
        print("  wrong:", "; ".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
