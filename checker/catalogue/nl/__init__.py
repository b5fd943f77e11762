"""What does the program say in Dutch, by its English?"""

from collections.abc import Mapping

from checker.catalogue.nl.evidence import EVIDENCE
from checker.catalogue.nl.help import HELP
from checker.catalogue.nl.reasons import REASONS
from checker.catalogue.nl.refusals import REFUSALS
from checker.catalogue.nl.rule_writing import RULE_WRITING
from checker.catalogue.nl.settings import SETTINGS

__all__ = ["EVIDENCE", "SENTENCES"]

SENTENCES: Mapping[str, str] = {**HELP, **REASONS, **REFUSALS, **RULE_WRITING, **SETTINGS}
