"""A hash that is had without OpenSSL is the same one."""

import hashlib

from checker.digest import sha256


def test_it_is_the_hash_that_everyone_knows():
    for content in (b"", b"17 juni 2024", bytes(range(256)) * 100):
        assert sha256(content) == hashlib.sha256(content).hexdigest()
