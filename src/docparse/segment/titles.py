"""The title of a section or an article: where it begins and ends behind its label (guide §1 and §6).

Places are of the folded text. A title never leaves the line of its label, or the line below where the label stands alone.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from docparse.segment.lines import BLANKS, tight
from docparse.segment.numbering import ARTICLE_STYLE, Label
from docparse.segment.units import unit_bracket

LONGEST_SENTENCE_TITLE = 40  # characters before the first 。 (guide §1)
LONGEST_OWN_LINE = 60  # a line of its own above the text
LONGEST_ANNOUNCEMENT = 43  # a line that announces a list: 申请人应当提交下列材料：
LONGEST_SECTION = 100  # a section's heading
SHORTEST_BEHIND_BLANK = 10  # the text that a lost line end must have behind it

_MARKED = re.compile(r"【([^【】\n]{1,60})】")
_BRACKETED = re.compile(r"（([^（）\n。；]{2,30})）")  # 第三条（适用范围）
# a heading of every plan whose line end is lost: 一、指导思想以…为指导，深入…
_STANDARD_HEADING = re.compile(
    r"(?:指导思想|总体要求|总体思路|基本原则|工作原则|(?:工作|创建|总体|主要|发展)目标|目标任务|(?:主要|重点|工作)任务|工作要求|(?:工作|实施)步骤|保障措施|组织领导|组织机构|适用范围"
    r"|(?:整治|检查|工作)(?:内容|重点)|时间安排|(?:责任|职责)分工)(?=以[^。，]{4}|坚持|按照|根据|通过|到20\d\d年|20\d\d年|深入|全面|认真|贯彻|围绕|成立|加强|建立|各级)"
)
_SHORTEST_TEXT = 30  # of what stands behind such a heading
_BLANK_RUN = re.compile(r"[ \t]+")
_PAIRS = ("“”", "（）", "《》", "〈〉", "「」")
_NO_TITLE_END = "；，、,;"
_NO_HEADING_END = "，、,"
_COLONS = "：: \t"


class Title(NamedTuple):
    """`start`..`stop` is the title, equal places for none; the heading with its bracket of units ends at `end`."""

    start: int
    stop: int
    end: int


def section_title(folded: str, label: Label, stop: int, soft: bool) -> Title:
    """The title of a section; `stop` is where its next provision begins, `soft` tells that line ends are lost.

    It leaves out a bracket of units and a full stop; a section that begins with running text has none.
    """
    start, end = _first_line(folded, label, stop)
    if start >= end:
        return Title(label.stop, label.stop, label.stop)
    if marked := _MARKED.match(folded, start, end):
        return Title(*marked.span(1), marked.end())
    if glued := _glued_heading(folded, start, end):
        return Title(start, glued, glued)
    dot = folded.find("。", start, end)
    units = unit_bracket(folded, start, min(end, start + LONGEST_SECTION + 300))
    if units and _length(folded, start, units[0]) <= LONGEST_SECTION and not 0 <= dot < units[0]:
        return Title(*tight(folded, start, units[0]), units[1] + folded.startswith("。", units[1]))
    blank = _lost_line_end(folded, start, end, soft)
    if blank is not None and (soft or dot < 0 or blank < dot):
        return Title(start, blank, blank)
    if dot >= 0:
        length = _length(folded, start, dot)
        if length <= LONGEST_SENTENCE_TITLE or (dot == end - 1 and length <= LONGEST_SECTION):
            return Title(*_bare(folded, start, dot), dot + 1)
    elif _length(folded, start, end) <= LONGEST_SECTION and folded[end - 1] not in _NO_TITLE_END:
        return Title(*_bare(folded, start, end), end)
    return Title(label.stop, label.stop, label.stop)


def article_title(folded: str, label: Label, stop: int, soft: bool) -> tuple[int, int] | None:
    """The title of an article, None where it has none.

    What stands in 【】, or behind 第X条 in （）; else the text before the first 。 of the line where that comes within 40
    characters; else the line, where it is a heading of its own; else the text before a blank that stands for a lost line end.
    """
    start, end = _first_line(folded, label, stop)
    if start >= end:
        return None
    if marked := _MARKED.match(folded, start, end):
        return marked.span(1)
    if label.style == ARTICLE_STYLE and (bracketed := _BRACKETED.match(folded, start, end)):
        return bracketed.span(1)
    if glued := _glued_heading(folded, start, end):
        return start, glued
    blank = _lost_line_end(folded, start, end, soft)
    if soft and blank is not None:
        return start, blank
    dot = folded.find("。", start, end)
    if blank is not None and (dot < 0 or blank < dot):
        return start, blank
    if dot >= 0 and _length(folded, start, dot) < LONGEST_SENTENCE_TITLE:  # the 。 itself is within the 40
        return _bare(folded, start, dot)
    if dot >= 0 or folded[end - 1] in _NO_TITLE_END:
        return None
    units = unit_bracket(folded, start, end)
    if units and units[1] == end:
        end = tight(folded, start, units[0])[1]
    followed = stop > label.line_stop and not folded[label.line_stop : stop].isspace()
    longest = LONGEST_ANNOUNCEMENT if folded[end - 1] == "：" else LONGEST_OWN_LINE if followed else LONGEST_SENTENCE_TITLE
    return _bare(folded, start, end) if _length(folded, start, end) <= longest else None


def _glued_heading(folded: str, start: int, end: int) -> int | None:
    """Where a heading that every plan has ends and its text runs on without a line end, None if none does."""
    found = _STANDARD_HEADING.match(folded, start, end)
    return found.end() if found and end - found.end() >= _SHORTEST_TEXT else None


def _first_line(folded: str, label: Label, stop: int) -> tuple[int, int]:
    """The line of the label behind it, or the next one where the label stands alone, without blanks at the ends."""
    if label.text_start < label.line_stop:
        return tight(folded, label.text_start, min(label.line_stop, stop))
    start = label.line_stop
    while start < stop and folded[start] in "\n \t":
        start += 1
    end = folded.find("\n", start, stop)
    return tight(folded, start, stop if end < 0 else end)


def _length(folded: str, start: int, stop: int) -> int:
    """How many characters a stretch has, blanks apart."""
    return stop - start - sum(folded.count(blank, start, stop) for blank in BLANKS)


def _bare(folded: str, start: int, stop: int) -> tuple[int, int]:
    """The stretch without a colon and blanks at its end."""
    return start, start + len(folded[start:stop].rstrip(_COLONS))


def _lost_line_end(folded: str, start: int, end: int, soft: bool) -> int | None:
    """Where a blank stands for the lost line end between a heading and its text, None if none does.

    The heading has no stop and no open quotation, and neither side of the blank is a digit or Latin. Where line ends
    are kept, the first sentence behind it must also be longer than the heading: 推进 产业升级。 has a stray blank.
    """
    limit = min(end, start + LONGEST_OWN_LINE)
    for match in _BLANK_RUN.finditer(folded, start, limit):
        head = folded[start : match.start()]
        if any(mark in head for mark in "。；：！"):
            return None
        after = folded[match.end()] if match.end() < end else ""
        if not after or _latin(head[-1]) or _latin(after) or any(head.count(pair[0]) != head.count(pair[1]) for pair in _PAIRS):
            continue
        if head.count('"') % 2 or len(head) < 2 or head[-1] in _NO_HEADING_END:
            continue
        behind = end - match.end()
        if behind < SHORTEST_BEHIND_BLANK:
            continue
        if not soft:
            dot = folded.find("。", match.end(), end)
            if len(head) < 4 or dot < 0 or dot - match.end() <= len(head):
                continue
        return match.start()
    return None


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
