"""Stage 2: the text without noise, and the way back to the raw text.

Reads: Raw. Writes: Clean. First the residue of editors and markup goes (`rules`, `html`), then, on what is left, the
lines around the document (`furniture`, `copies`), the line ends in mid-sentence (`joins`) and the blanks inside words
(`blanks`). What stays keeps its own characters. Every change is an edit of the raw text; the cleaned text, the offset
map and the noise table are views of the one list of edits.
"""

from __future__ import annotations

from docparse.clean.blanks import blanks, drawn_out
from docparse.clean.copies import copied_line
from docparse.clean.edits import compose, settle
from docparse.clean.fold import fold
from docparse.clean.furniture import Furniture
from docparse.clean.html import markup
from docparse.clean.joins import Joiner
from docparse.clean.layout import WRAPPED, recognise
from docparse.clean.lines import split
from docparse.clean.rules import residue, unusual
from docparse.errors import Code, Severity
from docparse.model import Clean, Raw, Remark
from docparse.spans import Edit, OffsetMap

LOST = "\ufffd"
MARKUP = frozenset("<&")


def clean(raw: Raw) -> Clean:
    """The cleaned text of any raw text; never raises."""
    letters = unusual(raw.text)
    whole_page = raw.format == "html"
    first = OffsetMap(
        raw.text, settle([*residue(raw.text, letters), *(markup(raw.text, whole_page) if letters & MARKUP else ()), *drawn_out(raw.text)])
    )
    second, layout, copied = _of_lines(first.clean, whole_page)
    offsets = OffsetMap(raw.text, compose(first, second)) if second else first
    return Clean(
        offsets, fold(offsets.clean, unusual(offsets.clean) if offsets.edits else letters), layout, tuple(_remarks(offsets.clean, copied))
    )


def _of_lines(text: str, whole_page: bool) -> tuple[list[Edit], str, bool]:
    """The changes that need to see lines, the layout's name, and whether the text stood there twice."""
    lines = split(text)
    copied = copied_line(lines, ())
    rest = [line for n, line in enumerate(lines) if n != copied]
    furniture = Furniture(rest)
    layout = recognise(text, [line for n, line in enumerate(rest) if n not in furniture.kinds], whole_page)
    if layout.name == WRAPPED:
        furniture.bare_page_numbers()
    joiner = Joiner(text, layout)
    joiner.run(rest, furniture.kinds)
    edits = [*furniture.edits(), *joiner.edits]
    if copied is not None:
        edits.append(Edit(lines[copied].begin, lines[copied].end, "", "duplicate_text"))
    return settle([*edits, *blanks(text, layout)]), joiner.name, copied is not None


def _remarks(text: str, copied: bool) -> list[Remark]:
    """What a reader should know of the text."""
    remarks = []
    if not text.strip():
        remarks.append(Remark(Code.EMPTY_DOCUMENT, Severity.WARNING, "no text is left in the document"))
    if copied:
        remarks.append(Remark(Code.DUPLICATE_TEXT, Severity.INFO, "the text stands twice in the file; the copy on one line was left out"))
    lost = text.count(LOST)
    if lost:
        place = text.index(LOST)
        message = (
            f"{lost} replacement character{'s' if lost > 1 else ''} (U+FFFD): the file lost text before it was read; the first is here"
        )
        remarks.append(Remark(Code.LOSSY_TEXT, Severity.WARNING, message, place, place + 1))
    return remarks
