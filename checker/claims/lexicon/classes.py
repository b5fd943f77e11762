"""Stand-in."""
from enum import IntFlag
class Flag(IntFlag):
    NOUN = 1
    VERB = 2
    ADJECTIVE = 4
    ADVERB = 8
class Classes:
    _known = {}
    def __init__(self, language): self.language = language
    @classmethod
    def of(cls, language):
        return cls._known.setdefault(language, cls(language))
    def classes_of(self, w):
        if self.language == "nl":
            if w.endswith(("ische","ige","lijke","bare","end","ende","ele","isch","lijk")): return Flag.ADJECTIVE
            if w.endswith(("heid","ing","ingen","heden","teit","ijn")): return Flag.NOUN
            if w.startswith(("ge",)) and w.endswith(("d","t","en")) and len(w)>5: return Flag.VERB|Flag.ADJECTIVE
            if w.endswith(("eerd","teerd","eert","eren","eerde")): return Flag.VERB
            if w.endswith("e"): return Flag.ADJECTIVE|Flag.NOUN
            return Flag.NOUN
        if w.endswith(("ed",)): return Flag.VERB|Flag.ADJECTIVE
        if w.endswith(("ly",)): return Flag.ADVERB
        if w.endswith(("al","ive","ous","ic","able","ible","ful","less")): return Flag.ADJECTIVE
        return Flag.NOUN
