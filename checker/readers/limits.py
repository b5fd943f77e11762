"""How large may a letter be before it is refused instead of read?

The numbers are far above any letter (the largest real one that was measured has 0.5 MB of mark-up and 18,000
tags) and low enough that a hostile file is refused within two seconds, and a huge one read in a few.
"""

MEBIBYTE = 1024 * 1024

FILE_BYTES = 64 * MEBIBYTE
"""A file of any format, as it lies on the disk: pictures count."""

TEXT_BYTES = 8 * MEBIBYTE
"""A text or Markdown file: some two thousand pages."""

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

HTML_TAGS = 200_000
"""Opening and closing tags of an HTML file, and its character references: read in about two seconds. A letter of
two thousand pages has some 100,000."""

DEPTH = 256
"""Elements inside each other; libxml2 refuses more by itself, and the reader's recursion relies on that."""
