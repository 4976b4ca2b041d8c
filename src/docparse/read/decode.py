"""Stage 1: the bytes of a file as text.

Reads: bytes. Writes: Raw.

UTF-8 is tried first, then UTF-16 (by its mark or by its zero bytes), then what charset-normalizer proposes among the
Chinese encodings; what comes out must look like text. A format of its own (docx, pdf, ofd) gets a module of its
own beside this one and a line in `read`.
"""

from __future__ import annotations

import codecs
import hashlib
import re

from docparse.errors import ReadError
from docparse.model import Raw

SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    # how the file begins, what it is, what to try
    (b"%PDF-", "a PDF file", "extract its text first, for example with pdftotext"),
    (b"PK\x03\x04", "a zip archive (docx, xlsx, ofd …)", "save the document as plain text"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (doc, wps, xls)", "save the document as plain text"),
    (b"{\\rtf", "an RTF file", "save the document as plain text"),
    (b"\x89PNG\r\n", "a PNG image", "recognise its text first"),
    (b"\xff\xd8\xff", "a JPEG image", "recognise its text first"),
    (b"GIF8", "a GIF image", "recognise its text first"),
    (b"II*\x00", "a TIFF image", "recognise its text first"),
    (b"MM\x00*", "a TIFF image", "recognise its text first"),
    (b"\x1f\x8b", "a gzip archive", "unpack it"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it"),
)
MARKS: tuple[tuple[bytes, str], ...] = (
    # byte-order marks, the longer first: the UTF-32 mark begins as the UTF-16 one does
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CHINESE = ("gb18030", "big5", "big5hkscs")  # what an old file may be in
MOST_ZEROS_APART = 3  # how many times more zero bytes one side of UTF-16 text has than the other
SAMPLE = 65_536  # bytes looked at for guessing: even, so that no UTF-16 unit is cut
STRAY, MANY_ZEROS = 8, 0.1  # a few zero characters are stray, more than so large a share is binary data
LOSSES = 0.001  # the share of characters that may be lost in a file that is otherwise in its encoding
EXPECTED = re.compile(r"[\t\n\r -~·—‘’“”…　-〟㐀-鿿！-～①-⒛℃㎡°±×÷′″‰Ⅰ-Ⅻ]")
PLAUSIBLE = 0.85  # the share of characters that a Chinese or English text has among EXPECTED
COMMON = re.compile(
    "[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经]"
)
HTML_START = re.compile(
    r"\s{0,999}(?:<!--(?:[^-]|-(?!->)){0,999}-->\s{0,99})?<(?:!doctype\s+html|\?xml[^>]{0,99}>\s{0,99}<html|html|head|body)\b",
    re.IGNORECASE,
)
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,999}>")
MOSTLY_TAGS = 0.3  # the share of a page's characters that stand in tags


def read(data: bytes, name: str = "") -> Raw:
    """The decoded file: its text without the byte-order mark, otherwise unchanged.

    Raises:
        ReadError: the bytes are no text; the message says what they are and what to try.
    """
    known = next(((kind, advice) for start, kind, advice in SIGNATURES if data.startswith(start)), None)
    if known:
        raise ReadError(f"{_named(name)}{known[0]}, not text: {known[1]}")
    text, encoding = _decode(data, name)
    return Raw(text, hashlib.sha256(data).hexdigest(), "html" if is_html(text) else "txt", encoding)


def is_html(text: str) -> bool:
    """Whether the whole text is a web page or a piece of one: by how it begins, or because it is mostly tags.

    >>> is_html("<html><body><p>总则</p></body></html>"), is_html("县财政局<县国资办>")
    (True, False)
    """
    if HTML_START.match(text):
        return True
    head = text[:SAMPLE].strip()
    return head.startswith("<") and sum(len(tag.group()) for tag in TAG.finditer(head)) > MOSTLY_TAGS * len(head)


def _decode(data: bytes, name: str) -> tuple[str, str]:
    """The text and the encoding; each way is tried only when those before it failed."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, name), encoding
    utf16 = _utf16(data)
    if utf16:
        return data.decode(utf16), utf16
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)
    if text.count("\0") > max(STRAY, MANY_ZEROS * len(text)):
        raise ReadError(f"{_named(name)}binary data, not text: expected UTF-8, UTF-16 or GB18030")
    return text, "utf-8"


def _marked(data: bytes, encoding: str, name: str) -> str:
    """A text whose encoding its byte-order mark tells; single broken characters are replaced."""
    text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") > LOSSES * len(text) + 1:
        raise ReadError(f"{_named(name)}it begins with the mark of {encoding} but is not in it: save it anew as UTF-8")
    return text


def _utf16(data: bytes) -> str | None:
    """The UTF-16 order of a file without mark: ASCII has its zero bytes on one side, Chinese (一 is 4E 00) hardly on the other."""
    sample = data[:SAMPLE]
    if len(data) % 2 or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) < MOST_ZEROS_APART * min(even, odd):
        return None
    try:
        return encoding if _looks_like_text(data.decode(encoding)) else None
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file that is neither UTF-8 nor UTF-16: a Chinese encoding, or UTF-8 with a few broken characters."""
    text = data.decode("utf-8", errors="replace")
    if text.count("\ufffd") <= LOSSES * len(text) and _looks_like_text(text):
        return text, "utf-8"
    best: tuple[int, str, str] | None = None
    for encoding in _proposals(data):
        text = data.decode(encoding, errors="replace")
        if text.count("\ufffd") <= LOSSES * len(text) + 1 and _looks_like_text(text):
            score = len(COMMON.findall(text[:SAMPLE]))
            if best is None or score > best[0]:
                best = score, text, encoding
    if best is None:
        raise ReadError(f"{_named(name)}no text in a known encoding: expected UTF-8, UTF-16 or GB18030; save it anew as UTF-8")
    return best[1], best[2]


def _proposals(data: bytes) -> tuple[str, ...]:
    """The encodings to try: what charset-normalizer finds in the first bytes, and GB18030 in any case."""
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    found = from_bytes(data[:SAMPLE], cp_isolation=list(CHINESE)).best()
    return ("gb18030",) if found is None or found.encoding == "gb18030" else ("gb18030", found.encoding)


def _looks_like_text(text: str) -> bool:
    """Whether nearly all of the first characters are such as a Chinese or English text has, and none is a zero."""
    sample = text[:SAMPLE]
    return "\0" not in sample and len(EXPECTED.findall(sample)) >= PLAUSIBLE * len(sample)


def _named(name: str) -> str:
    return f"{name}: " if name else ""
