"""What is the hash of a few bytes, without loading OpenSSL for it (3 ms)?"""

try:
    from _sha2 import sha256 as _sha256  # type: ignore[import-not-found]  # from Python 3.12
except ImportError:
    try:
        from _sha256 import sha256 as _sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256 as _sha256


def sha256(content: bytes) -> str:
    """Return the SHA-256 of ``content``, in hexadecimal."""
    return str(_sha256(content).hexdigest())
