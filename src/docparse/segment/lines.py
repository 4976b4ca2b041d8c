"""The lines of the cleaned text; where a document has lost its line ends, the stretches between blanks stand for lines.

Places are of the folded text, where every blank is a space or a tab. A line here never begins or ends with a blank
and is never empty.
"""

from __future__ import annotations

import re
from typing import NamedTuple

BLANKS = " \t"
_LINE = re.compile(r"[^\n]+")
_PIECE = re.compile(r"[^ \t]+")
_MARKS = str.maketrans("", "", " \t\r\n\"“”‘’'")
_HEADING_MARK = re.compile(r"[#*]{1,6} *")

SHORTEST_DOCUMENT = 120  # a shorter line is never a whole document
MEAN_PIECE = 8  # blanks that stand closer are no lost line ends
_SENTENCE_ENDS = frozenset("。！？；）”")
_APART, _GLUED = r"(?<![^ \t\n])", r"(?<![^ \t\n。；：）！])"  # behind a blank; behind a blank or the end of a sentence
# a first and a second number: what a document on one line shows and a paragraph does not
_PAIRS = tuple(
    (re.compile(before + first), re.compile(before + second))
    for before, first, second in (
        (_APART, "一 ?、", "二 ?、"),
        (_APART, "一 ?、", "（ ?一 ?）"),
        (_APART, "（ ?一 ?）", "（ ?二 ?）"),
        (_GLUED, "第 ?[一1] ?条[ 【]", "第 ?[二2] ?条[ 【]"),
        (_GLUED, "一、(?![二三四])", "二、(?!三)"),
        (_APART, r"1 ?[.、](?!\d)", r"2 ?[.、](?!\d)"),
    )
)
_LOST_END = re.compile(r"(?<=[。；：）！”])(?=第 ?[一二三四五六七八九十百0-9]{1,4} ?[章条][ 【]|[一二三四五六七八九十]{1,3}、)|(?<=如下：)")


class Line(NamedTuple):
    """A line without the blanks at its ends."""

    start: int
    stop: int


def lines_of(folded: str) -> list[Line]:
    """All lines that hold anything, in order; marks of a heading in front (`##`) count as blanks."""
    lines = []
    for match in _LINE.finditer(folded):
        start, stop = match.span()
        if folded[start] in BLANKS:
            start = stop - len(folded[start:stop].lstrip(BLANKS))
        if start < stop and folded[stop - 1] in BLANKS:
            stop = start + len(folded[start:stop].rstrip(BLANKS))
        if start < stop and folded[start] in "#*":
            mark = _HEADING_MARK.match(folded, start, stop)
            start = mark.end() if mark else start
        if start < stop:
            lines.append(Line(start, stop))
    return lines


def one_line(folded: str, lines: list[Line]) -> Line | None:
    """The line that holds the document where it lies on one line, else None."""
    longest = max(lines, key=lambda line: line.stop - line.start, default=None)
    if longest is None:
        return None
    start, stop = longest
    length = stop - start
    if length < SHORTEST_DOCUMENT or 2 * length < sum(line.stop - line.start for line in lines):
        return None
    if folded.count(" ", start, stop) * MEAN_PIECE >= length:
        return None
    for first, second in _PAIRS:
        found = first.search(folded, start, stop)
        if found and second.search(folded, found.end(), stop):
            return longest
    return None


def soften(folded: str, lines: list[Line], long: Line) -> list[Line]:
    """The lines, the long one parted at its blanks, and where a label follows the end of a sentence."""
    place = lines.index(long)
    pieces: list[Line] = []
    for match in _PIECE.finditer(folded, long.start, long.stop):
        start, stop = match.span()
        for cut in _LOST_END.finditer(folded, start + 1, min(stop + 2, long.stop)):
            if cut.start() < stop:
                pieces.append(Line(start, cut.start()))
                start = cut.start()
        pieces.append(Line(start, stop))
    return [*lines[:place], *pieces, *lines[place + 1 :]]


def clip(line: Line, start: int, stop: int) -> Line | None:
    """What a line has between two places, None where it has nothing there."""
    start, stop = max(line.start, start), min(line.stop, stop)
    return Line(start, stop) if start < stop else None


def rejoin(lines: list[Line], long: Line) -> list[Line]:
    """The lines, those within the long one put together again."""
    before = [line for line in lines if line.start < long.start]
    return [*before, long, *(line for line in lines if line.start >= long.stop)]


def squash(text: str) -> str:
    """The text without blanks and quotation marks: what two prints of one title are compared by."""
    return text.translate(_MARKS)


def skip_blanks(folded: str, start: int, stop: int) -> int:
    """The first place from `start` on that holds no blank, `stop` if there is none."""
    while start < stop and folded[start] in BLANKS:
        start += 1
    return start


def tight(folded: str, start: int, stop: int) -> tuple[int, int]:
    """The stretch without blanks and line ends at both ends; equal places for nothing."""
    kept = folded[start:stop].rstrip()
    stop = start + len(kept)
    return stop - len(kept.lstrip()), stop


def paragraphs(folded: str, lines: list[Line]) -> list[Line]:
    """The lines, those of one line of the text put together again where no sentence ends between them."""
    joined: list[Line] = []
    for line in lines:
        if joined and folded[joined[-1].stop - 1] not in _SENTENCE_ENDS and folded.find("\n", joined[-1].stop, line.start) < 0:
            joined[-1] = Line(joined[-1].start, line.stop)
        else:
            joined.append(line)
    return joined
