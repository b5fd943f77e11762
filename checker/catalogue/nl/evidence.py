"""x"""

EVIDENCE: dict[str, str] = {}
