"""Our comments leave nothing behind: what was annotated, and then has no findings, is what it was."""

import codecs

import pytest

from tests.readers import build_odt as odt
from tests.readers.build_docx import TRANSITIONAL, docx, mark, note, p, package, r
from tests.writers.annotated import annotated, in_word, linted, parts
from tests.writers.test_docx import WRONG

LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
HERS = (
    '<w:comment w:id="0" w:author="Anna" w:date="2026-01-01T10:00:00Z"><w:p><w:r><w:t>Klopt dit?</w:t></w:r>'
    "</w:p></w:comment>"
)


def with_comments(part, linked=True, typed=True, letter=None):
    """Return a letter whose part of comments holds these bytes."""
    files = parts(letter or docx(p(WRONG), styles=""))
    files["word/comments.xml"] = part
    if linked:
        links = files["word/_rels/document.xml.rels"]
        link = f'<Relationship Id="rIdC" Type="{COMMENTS}" Target="comments.xml"/></Relationships>'
        files["word/_rels/document.xml.rels"] = links.replace(b"</Relationships>", link.encode())
    if typed:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
        said = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
        files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"</Types>", said.encode())
    return package(files)


def comments(inside, before="", space=TRANSITIONAL["w"]):
    return f'<?xml version="1.0"?>{before}<w:comments xmlns:w="{space}">{inside}</w:comments>'.encode()


def assert_leaves_nothing(letter, name="letter.docx", set_=1):
    made = annotated(letter, name)
    assert made != letter
    assert len(in_word(made, comments=_ours(made))) == set_ if name.endswith(".docx") else True
    assert annotated(made, name) == made
    again = annotated(made, name, findings=())
    if name.endswith(".fodt"):
        assert again == letter
    else:
        assert parts(again) == parts(letter)


def _ours(made):
    sign = 'w:author="lint-letter"'
    written = (sign.encode(), sign.encode("utf-16-le"))
    return next(one for one, content in parts(made).items() if any(each in content for each in written))


@pytest.mark.parametrize(
    "run",
    [
        r(WRONG),
        r(WRONG, "<w:b/>"),
        f"<w:r><w:t>{WRONG}</w:t></w:r>",
        f"<w:r><w:t> {WRONG}  </w:t></w:r>",
        f"<w:r ><w:t  >{WRONG}</w:t ></w:r >",
        f"<w:r><w:t>{WRONG}</w:t><w:br/><w:t>Slot.</w:t></w:r>",
        r(WRONG, '<w:rPrChange w:id="7" w:author="A"><w:rPr/></w:rPrChange>'),
        r(WRONG[:52]) + r(WRONG[52:]),
        WRONG.join(("<w:r><w:t>", "</w:t></w:r>")).replace("8%", "<![CDATA[8%]]>"),
    ],
)
def test_runs_and_texts_that_were_cut_are_whole_again(run):
    assert_leaves_nothing(docx(p(run)))


def test_a_letter_of_two_findings_in_one_run_is_whole_again():
    assert_leaves_nothing(
        docx(p(r(f"{WRONG} De vergadering is op donderdag 27 maart 2026 in Utrecht."))), set_=2
    )


def test_two_runs_that_look_alike_stay_two():
    letter = docx(p(r("Van het budget is 5,4% (heide) + 2,5% (bos) = "), r("8%"), r(" bestemd voor natuur.")))
    assert_leaves_nothing(letter)


def test_what_made_our_comments_known_goes_with_them():
    assert_leaves_nothing(docx(p(WRONG)))
    assert_leaves_nothing(docx(p(WRONG, mark(1)), footnotes=note(1, "Zie noot."), styles="", settings=""))


@pytest.mark.parametrize(
    "part",
    [
        comments(HERS),
        comments(""),
        f'<w:comments xmlns:w="{TRANSITIONAL["w"]}"/>'.encode(),
        f'<w:comments xmlns:w="{TRANSITIONAL["w"]}" />'.encode(),
        comments(HERS, "<!-- by hand -->"),
        comments('<x:y xmlns:x="urn:x"/>'),
        codecs.BOM_UTF8 + comments(HERS),
        comments(HERS).decode().replace("?>", ' encoding="UTF-16"?>', 1).encode("utf-16"),
    ],
)
@pytest.mark.parametrize("typed", [True, False])
def test_a_part_of_comments_that_was_there_is_as_it_was(part, typed):
    assert_leaves_nothing(with_comments(part, typed=typed))


def test_comments_that_nothing_links_to_stay_where_they_are():
    assert_leaves_nothing(with_comments(comments(HERS), linked=False))


@pytest.mark.parametrize(
    "part",
    [
        b"",
        b"no mark-up",
        comments(HERS)[:-9],
        comments("<w:comment></w:p>"),
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + comments(HERS),
        b"<w:comments>" + b"</w:comments>",
        comments("\x00"),
    ],
)
def test_comments_that_are_damaged_are_set_beside_and_hold_nothing_back(part):
    letter = with_comments(part)
    assert linted(letter).unreadable is None
    made = annotated(letter)
    assert parts(made)["word/comments.xml"] == part
    assert_leaves_nothing(letter)


@pytest.mark.parametrize("kind", ["commentsExtended", "commentsIds", "commentsExtensible"])
@pytest.mark.parametrize("part", [b"", b"<broken", None])
def test_a_listing_of_comments_that_is_damaged_holds_nothing_back(kind, part):
    files = parts(with_comments(comments(HERS)))
    kind = f"http://schemas.microsoft.com/office/2011/relationships/{kind}"
    link = f'<Relationship Id="rIdX" Type="{kind}" Target="x.xml"/>'
    links = files["word/_rels/document.xml.rels"]
    files["word/_rels/document.xml.rels"] = links.replace(
        b"</Relationships>", f"{link}</Relationships>".encode()
    )
    if part is not None:
        files["word/x.xml"] = part
    assert_leaves_nothing(package(files))


@pytest.mark.parametrize("types", [None, b"", b"<Types"])
def test_a_list_of_types_that_is_damaged_holds_nothing_back(types):
    files = parts(docx(p(WRONG)))
    del files["[Content_Types].xml"]
    if types is not None:
        files["[Content_Types].xml"] = types
    assert_leaves_nothing(package(files))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (f'xmlns="{LINKS}"', 'xmlns="urn:x"'),
        (f'xmlns="{LINKS}"', ""),
        (f'Relationships xmlns="{LINKS}"', f'Links xmlns="{LINKS}"'),
        (f'Relationships xmlns="{LINKS}"', f'x:Relationships xmlns:x="{LINKS}"'),
        (f'Relationships xmlns="{LINKS}"', f'x:Relationships xmlns:x="urn:x" xmlns="{LINKS}"'),
    ],
)
def test_links_whose_root_is_another_hold_our_link_all_the_same(was, now):
    files = parts(docx(p(WRONG), styles=""))
    links = files["word/_rels/document.xml.rels"].decode()
    closing = now.partition(" ")[0] if "Relationships" in was else "Relationships"
    changed = links.replace(was, now).replace("</Relationships>", f"</{closing}>")
    assert changed != links
    assert_leaves_nothing(package(files | {"word/_rels/document.xml.rels": changed.encode()}))


def test_a_letter_of_another_encoding_keeps_it():
    files = parts(docx(p(WRONG)))
    text = files["word/document.xml"].decode()
    declared = text if "encoding=" in text else f'<?xml version="1.0" encoding="UTF-8"?>{text}'
    for encoding in ("utf-16", "iso-8859-1"):
        files["word/document.xml"] = declared.replace("UTF-8", encoding.upper()).encode(encoding)
        assert_leaves_nothing(package(files))


def test_looks_that_somebody_changed_since_stay():
    made = annotated(docx(p(r(WRONG))))
    files = parts(made)
    text = files["word/document.xml"].decode()
    at = text.rindex("<w:t ")
    files["word/document.xml"] = f"{text[:at]}<w:rPr><w:b/></w:rPr>{text[at:]}".encode()
    again = annotated(package(files), findings=())
    assert b"<w:rPr><w:b/></w:rPr>" in parts(again)["word/document.xml"]
    assert in_word(package(files)) != []


@pytest.mark.parametrize("automatic", ["", odt.style("A")])
def test_an_opendocument_text_is_as_it_was(automatic):
    assert_leaves_nothing(odt.odt(odt.p(WRONG), automatic=automatic), "letter.odt")
    assert_leaves_nothing(odt.flat(odt.p(WRONG), automatic=automatic), "letter.fodt")
    closed = odt.flat(odt.p(WRONG)).replace(
        b"<office:automatic-styles></office:automatic-styles>", b"<office:automatic-styles/>"
    )
    assert_leaves_nothing(closed, "letter.fodt")
