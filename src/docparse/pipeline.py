"""The stages in their order: the only module that knows them all.

`parse` is stages 1 to 4 of one document, pure and alone; `resolve` is the fifth, over all documents. Engines run
the first over many files and hand the second what it needs.
"""

from __future__ import annotations

from docparse.assemble import assemble
from docparse.clean.cleaner import clean
from docparse.errors import ReadError
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
    raw = read(_bytes(source, name), name)
    cleaned = clean(raw)
    outline = segment(cleaned)
    return assemble(raw, cleaned, outline, extract(cleaned, outline), identify)


def _bytes(source: bytes | str, name: str) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return source.encode("utf-8")
    except UnicodeEncodeError as error:
        place = f"{name or 'the text'}, character {error.start}"
        raise ReadError(
            f"{place}: half of a surrogate pair is no character; decode the file with errors='replace', or pass its bytes"
        ) from error
