"""How large may a letter be before it is refused instead of read?

The numbers are far above any letter (the largest real one that was measured has 0.5 MB of mark-up and 18,000
tags) and low enough that a hostile file is refused within two seconds, and a huge one read in a few.

What each of them is for: a file is measured before it is read (FILE_BYTES, TEXT_BYTES), a package before
anything in it is unpacked (ENTRIES, UNPACKED_BYTES, RATIO), mark-up before or while it is parsed
(MARKUP_BYTES, TAGS, HTML_TAGS, DEPTH), text before it is cut into lines (LINES, and Markdown's own
guard), and a PDF by a process of its own (PDF_...). Whoever meets one is told which in a sentence, with
the code "too-large" or "hostile". No reader opens a file but the named one, resolves an external entity,
runs a macro or a script, or uses the network.
"""

MEBIBYTE = 1024 * 1024

FILE_BYTES = 64 * MEBIBYTE
"""A file of any format, as it lies on the disk: pictures count."""

TEXT_BYTES = 8 * MEBIBYTE
"""A text or Markdown file: some two thousand pages."""

LINES = 400_000
"""Lines of a file of text or mark-up; two thousand pages have a hundred thousand."""

ENTRIES = 5_000
"""Files inside one .docx; a letter has fifteen to thirty."""

UNPACKED_BYTES = 512 * MEBIBYTE
"""All files inside one .docx together, as its directory states them: nothing is unpacked to know this."""

MARKUP_BYTES = 16 * MEBIBYTE
"""The parts that are read (text, notes, styles, numbering, headers), unpacked and together."""

RATIO = 250
"""Unpacked bytes per packed byte of one part of mark-up; real files stay under thirty, a text pasted over and
over comes to two hundred."""

RATIO_FROM = MEBIBYTE
"""A smaller part may have any ratio: it can do no harm."""

TAGS = 500_000
"""Opening and closing tags in all parts that are read: what time and memory really depend on."""

HTML_TAGS = 100_000
"""Opening and closing tags of an HTML file, and its character references: read in some two seconds.
Two thousand pages have seventy thousand."""

DEPTH = 256
"""Elements inside each other; libxml2 refuses more by itself, and the reader's recursion relies on that."""

PDF_PAGES = 2_000
"""Pages of a PDF."""

PDF_CHARACTERS = 8_000_000
"""Characters of a PDF; a page of a letter has some three thousand."""

PDF_OBJECTS = 100_000
"""Pieces of text and drawing on one page of a PDF; a page of a letter has some hundreds."""

PDF_BYTES = 1024 * MEBIBYTE
"""Memory of the process that reads a PDF, where the system can limit it: Windows cannot."""

PDF_PAGE_SECONDS = 2.0
"""Time for one page of a PDF; a page of a letter takes a hundredth of a second."""

PDF_SECONDS = 10.0
"""Time for a PDF in all: to open it, read its pages and put them together; each page adds a little."""

PDF_SECONDS_PER_PAGE = 0.1
"""What each page adds to the time for a PDF in all."""
