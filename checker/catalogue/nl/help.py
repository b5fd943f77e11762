"""x"""

HELP: dict[str, str] = {}
