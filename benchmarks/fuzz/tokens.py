"""Which pieces of mark-up are put where they do not belong, by kind of input?"""

_WRITTEN = {
    "txt": rb"""[1] [^1] 1) (a) -\n | \f <sup>1</sup> [footnoteRef:1] \r\n \t 1.1 2025 12,5% Datum -----
        \xc2\xa0 \xc2\xad \xe2\x80\xae \xc2\xb9 a-\nb \x1b[2J \xc2\x85 \xc2\x9b \x00 \xef\xbb\xbf \r""",
    "md": rb"""# - 1. > ``` ~~~ ** _ ` [a](b) ![a](b) [^1] [^1]: ^[ | +---+ |a|\n|---|\n <sup> <br> <!-- :::
        <table> </table> <tr> <td\x20rowspan=3> <th> <caption> <img> $$ $ \\
        ---\n \t ==\n &amp; {#a} \n\n a\x20b \x1b[2J \xc2\x9b
        <!--\x20lint-letter:\x20ok\x20sum-mismatch:\x20a\x20-->""",
    "html": rb"""<p> </p> <table> <tr> <td\x20rowspan=3> </table> <li> <ol\x20start=9> <sup>
        <a\x20href=#n> </a>
        <b> </b> <!-- --> <![CDATA[ &euro; &#0; & < > <template> <svg> <math> <select> <pre> <del>
        </div> <br> <nav> <main> <caption> <form> <frameset> <plaintext> id=n <?x?> \0 \r <sup>1</sup>
        <dl><dt> &#155; &#27; <script> </script>""",
    "xml": rb"""<al> </al> <noot> <noot.nr> <li> <table> <row> <entry> &amp; &#x1; &x; <![CDATA[ ]]> <!-- -->
        <?x?> <nadruk> <lijst> \xff ' " <tussenkop> <al/> <noot/> &#x9b;""",
    "docx": rb"""<w:p> </w:p> <w:r> <w:t> <w:tbl> <w:tr> <w:tc> <w:del> <w:ins> <w:sdt> &#1; <w:vanish/>
        w:val='-1' <w:fldChar\x20w:fldCharType='begin'/> <w:footnoteReference\x20w:id='2'/>
        <w:gridSpan\x20w:val='99999'/> <w:vMerge/> <w:numPr/> <w:sectPr/> <w:drawing/>
        <w:sym\x20w:char='F0'/> <w:tab/> <w:br/> <w:p/> <w:tbl/> <w:outlineLvl\x20w:val='x'/>
        <mc:AlternateContent/> <w:footnote/> <w:noBreakHyphen/> <w:t/> <w:r/> <w:hyperlink/> <w:sdt/>
        <w:commentRangeStart\x20w:id='0'/> <w:commentRangeEnd\x20w:id='0'/> <w:commentReference\x20w:id='0'/>
        <!--a--> <?a?> <w:cr/> <w:softHyphen/> <w:fldSimple/> <w:bookmarkStart\x20w:id='0'\x20w:name='a'/>""",
    "odt": rb"""<text:p> </text:p> <text:span> <text:tab/> <text:note> <text:list> <text:h> <table:table> &#1;
        <text:p/> <text:s\x20text:c='9'/> <text:s\x20text:c='-1'/> <table:table-row/>
        <text:change\x20text:change-id='a'/> <text:change-start\x20text:change-id='b'/>
        <text:change-end\x20text:change-id='b'/> <text:deletion/> <text:insertion/> <text:changed-region/>
        <table:table-cell\x20table:number-columns-repeated='99'/>
        <draw:frame/> <text:tracked-changes/> <text:note/> <text:line-break/> <text:soft-page-break/>
        <office:annotation/> <office:annotation\x20office:name='a'/>
        <office:annotation-end\x20office:name='a'/>
        <text:span/> <text:a/> <!--a--> <?a?> <text:bookmark\x20text:name='a'/>""",
    "pdf": rb"""/Kids /Count /Length /Font /Encrypt /Filter /FlateDecode obj endobj stream endstream xref
        trailer Tj TJ BT ET Tf Td << >> [ ] ( ) 0\x20R /StructTreeRoot /ToUnicode /Parent 2\x200\x20R -1
        9999999999""",
    "toml": rb"""[ ] [[ ]] = , . # \n " ' \"\"\" ''' { } true false 2026-06-23 -1 1e9 inf 0x1 \\u0000 \t \r
        [rules]\n [limits]\n [[overrides]]\n [[letters]]\n files with file language date fail-on
        thorough rule-folders docs-url baseline sum-mismatch "off" "nl" "../.." "**/*" \x1b \xc2\x9b \xff""",
    "yaml": rb"""- : \n \t { } [ ] & * &a *a ! !!python/object | > ' " # --- ... ? , << << :\x20 "\\x00" ~
        null 1e9
        0x1 2026-06-23 yes {a:\x20b} nl: en: words: find: roles: kind: within: then: relation: examples:
        \x1b \xc2\x9b \xc2\x85 \xff $a {a} {} [[a|b]]""",
}
_SAME = {"fodt": "odt", "rule": "yaml", "words": "yaml", "language": "yaml", "table": "yaml"}


def _pieces(kind: str) -> tuple[bytes, ...]:
    written = _WRITTEN[_SAME.get(kind, kind)].split()
    return tuple(token.decode("unicode_escape").encode("latin-1") for token in written)


TOKENS = {kind: _pieces(kind) for kind in (*_WRITTEN, *_SAME) if kind != "yaml"}
"""The pieces by kind; what can be damaged has a kind that stands here."""
