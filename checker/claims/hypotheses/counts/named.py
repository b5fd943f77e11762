"""Are names in the sentence of a number the things that it counts, or what something is done to or from?

"De drie vestigingen liggen in Ede, Tiel en Epe" lists them; "twee adviseurs bezochten Ede, Tiel en Epe",
"two letters to Leeds, York and Hull" and "two firms in Leeds, York and Hull" do not.
"""

from checker.claims.hypotheses.counts.announcement import Announcement

_ADVERB, _PREPOSITION, _PRONOUN = "b", "p", "o"
_VERBS = "xvie"  # classes of words


def are_listed(one: Announcement, first: int) -> bool:
    """Return whether the word before names lets them be what is counted.

    Args:
        one: the number, and what it counts.
        first: the unit at which the names begin, behind the number.
    """
    said = one.sentence
    tags, words = said.units.tags, said.units.words
    facts = said.passage.grammar.words.facts
    at = first - 1
    while at >= one.behind and tags[at] == _ADVERB:
        at -= 1
    if at < one.behind:
        return True
    if tags[at] == _PREPOSITION:
        if at == one.behind:
            return words[at] in facts["share-of"] and one.group is not None and one.group.determiner >= 0
        verb = at - 1 - (tags[at - 1] == _PRONOUN)  # "bevinden zich in"
        return words[at] in facts["lying-in"] and words[verb] in facts["lie"]
    if tags[at] not in _VERBS:
        return True
    return words[at] in facts["lists"] or words[at] in facts["are-called"]
