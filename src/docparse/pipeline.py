"""The stages in their order: the only module that knows them all.

`parse` is stages 1 to 4 of one document, pure and alone; `resolve` is the fifth, over all documents. Engines run
the first over many files and hand the second what it needs.
"""

from __future__ import annotations

from collections.abc import Iterable

from docparse.assemble import assemble
from docparse.clean.cleaner import clean
from docparse.extract.findings import extract
from docparse.read.decode import read
from docparse.resolve.organisations import identify
from docparse.rows import Document
from docparse.segment.outline import segment


def parse(source: bytes | str, name: str = "") -> Document:
    """All rows of one document; a text counts as its UTF-8 bytes.

    Args:
        source: the bytes of a file, or its text.
        name: the file's name, used in messages and kept as `source`.

    Raises:
        ReadError: the bytes are no text that docparse reads.
    """
    data = source.encode("utf-8") if isinstance(source, str) else source
    raw = read(data, name)
    cleaned = clean(raw)
    outline = segment(cleaned)
    return assemble(raw, cleaned, outline, extract(cleaned, outline), identify)
