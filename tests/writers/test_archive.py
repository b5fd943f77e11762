"""Does a zip of which one part is changed keep all others as they lie in it?"""

import zipfile
from io import BytesIO

import pytest

from checker.writers.archive import changed
from tests.writers.annotated import parts


class _Pipe(BytesIO):
    """A file in which nobody can go back: zipfile then writes sizes behind each part."""

    def seekable(self):
        return False

    def seek(self, *_):
        raise OSError

    def tell(self):
        raise OSError


def made(out, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.comment = b"a remark"
        archive.writestr("mimetype", "text", zipfile.ZIP_STORED)
        archive.writestr("één.xml", "<a/>" * 100)
        archive.writestr("two.xml", "<b/>" * 100)
    return out.getvalue()


@pytest.mark.parametrize("out", [BytesIO, _Pipe])
def test_what_is_not_changed_lies_in_the_file_as_it_did(out):
    content = made(out())
    assert changed(content, {}) == content
    copy = changed(content, {"één.xml": b"<c/>", "new.xml": b"<d/>"})
    assert parts(copy) == parts(content) | {"één.xml": b"<c/>", "new.xml": b"<d/>"}
    with zipfile.ZipFile(BytesIO(copy)) as archive:
        assert archive.comment == b"a remark"
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
    last = content.index(b"two.xml")
    packed = content[last : content.index(b"PK", last)]
    assert packed in copy


def test_a_prefix_before_the_zip_and_entries_in_another_order_do_no_harm():
    content = b"#!/bin/sh\n" + made(BytesIO())
    assert parts(changed(content, {"two.xml": b"<c/>"}))["two.xml"] == b"<c/>"
