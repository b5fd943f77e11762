"""Where do links to a letter and to its blocks lead?"""

import hashlib


def of_file(path: str) -> str:
    """Return the anchor of a letter's section."""
    return "l" + hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def of_block(section: str, block: str) -> str:
    """Return the anchor of a block in the section of its file."""
    return f"{section}-{block.replace('/', '-')}"
