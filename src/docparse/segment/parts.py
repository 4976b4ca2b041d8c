"""The parts of a file (GB/T 9704-2012): head, forwarding notice, policy, attachments, imprint.

A notice that only forwards (关于印发…的通知), an order that promulgates a regulation and the news that tells of an opinion are
`notice`; the policy is `main` from its own title on. A document that forwards nothing is all `main` behind its head.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from docparse.model import Part
from docparse.segment.closing import DATE
from docparse.segment.heads import body_line, forwarding, is_body, issuers_of, sentence_line
from docparse.segment.lines import Line, squash
from docparse.segment.numbering import ARABIC_STYLE, ARTICLE_STYLE, CHAPTER_STYLES, ITEM_STYLES, read_label

LONGEST_TITLE_LINE = 100  # characters of a line of a title
MOST_TITLE_LINES = 5
SIGNED_WITHIN = 8  # lines between the list of attachments and the date
SEARCHED_FOR_FORWARDING = 3000  # characters of running text in which the words of forwarding may stand
SEARCHED_FOR_FULL_TEXT = 6  # lines in which a newspaper says that the text follows
SEARCHED_FOR_DATE = 60  # lines between those words and the date below them
LONGEST_IMPRINT_LINE = 80
LONGEST_OFFICE_END = 12  # characters at the end of a line in which 印发 may stand
LIST_LINES = 20  # lines that a list of attachments may have before its date

_DATE_LINE = re.compile(rf"（?{DATE}）?$")
_QUOTED = re.compile(r"《([^《》\n]{2,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,60}){0,3})》")
_TITLE_FORWARDS = re.compile(r"(?:印发|转发|批转|下发|公布|发布)(.{4,120}?)的(?:通知|函|公告|通告|决定|命令)")
_FULL_TEXT = re.compile(r"(?:全文|主要内容|内容)(?:公布|发布|刊发|公示|公告)?如下[。：]?$")
_ATTACHED = (
    r"附 {0,2}(?:件|录|表) ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?![所中的、和与及至~—.\-0-9]|规定|要求|明确)"  # 附件3, not 附件3所列
)
_ALONE = r"附 {0,2}(?:件|录|表|图)? {0,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[0-9]{1,2}-[0-9]{1,2})? ?[：:]?$"
_BARE = re.compile(_ALONE)
_ATTACHMENT = re.compile(rf"{_ALONE}|{_ATTACHED} {{0,9}}[：:]? {{0,9}}[^\n。；]{{2,60}}$")
_LONG_ATTACHMENT = re.compile(rf"{_ATTACHED} {{0,9}}[^ \n。；，]{{2,40}} ")
_IMPRINT = re.compile(r"(?:抄 {0,3}[送报]|分 {0,3}送|主 {0,3}题 {0,3}词|(?:信息)?公开(?:方式|属性|类型|类别|形式|选项)) {0,3}[：:]")
_PRINTED = re.compile(rf"{DATE} {{0,2}}(?:印发|印制|印)(?: {{0,2}}（?共印[^\n]{{1,20}})?[ |]{{0,9}}$")
_PRINTED_INLINE = re.compile(rf"[^ \n]{{4,40}}+ {{1,30}}+{DATE} {{0,2}}印发[ |]{{0,9}}$")
_PARENTHESIS = re.compile(r"（[^\n]{1,200}）$")


class Stretch(NamedTuple):
    """A part from `start` to `stop`; behind the lines of its own title, its text begins at `body`."""

    part: Part
    start: int
    stop: int
    body: int


class Layout(NamedTuple):
    """The parts in the order of the text, and the names of those who issue the document, as its title says."""

    stretches: tuple[Stretch, ...]
    issuers: tuple[str, ...]


def find_parts(folded: str, lines: Sequence[Line]) -> Layout:
    """The parts of a text, which cover it from its first line to its end."""
    if not lines:
        return Layout((), ())
    first = sentence_line(folded, lines, body_line(folded, lines, 0))
    if first == len(lines):
        first = 0  # nothing but short lines: no head can be told from a body
    main, body = _policy(folded, lines, first)
    tail = _tail(folded, lines, max(body, main))
    cuts: list[tuple[int, Part, int]] = []
    if first > 0:
        cuts.append((lines[0].start, Part.HEAD, lines[first].start))
    if main > first:
        cuts.append((lines[first].start, Part.NOTICE, lines[first].start))
    begin = min(main, len(lines) - 1)
    cuts.append((lines[begin].start, Part.MAIN, lines[min(body, len(lines) - 1)].start))
    cuts += tail
    stops = [start for start, _, _ in cuts[1:]] + [len(folded)]
    stretches = tuple(Stretch(part, start, stop, min(text, stop)) for (start, part, text), stop in zip(cuts, stops, strict=True))
    return Layout(stretches, issuers_of(folded, lines[:first]))


def _policy(folded: str, lines: Sequence[Line], first: int) -> tuple[int, int]:
    """The lines on which the policy's title and its text begin; both are `first` where nothing is forwarded."""
    match = forwarding(folded, lines[first].start, lines[first].start + SEARCHED_FOR_FORWARDING)
    for place in range(first, min(first + SEARCHED_FOR_FULL_TEXT, len(lines) - 1)):
        if _FULL_TEXT.search(folded, *lines[place]):
            return place + 1, _behind_title(folded, lines, place + 1)
    if match is None:
        named = _named_in_head(folded, lines, first)
        title = _title_line(folded, lines, first, named) if named else None
        return (first, first) if title is None else (title, _behind_title(folded, lines, title))
    forwards = bisect_left(lines, match.end(), key=lambda line: line.stop)
    title = _title_line(folded, lines, forwards, _forwarded_titles(folded, lines, first, forwards))
    if title is None:
        title = _behind_date(folded, lines, forwards)
    if title is None:
        return first, first
    return title, _behind_title(folded, lines, title)


def _forwarded_titles(folded: str, lines: Sequence[Line], first: int, forwards: int) -> set[str]:
    """The titles that the notice names: in 《》, and between 印发 and 的通知 in its own title."""
    text = folded[lines[0].start : lines[forwards].stop]
    names = {squash(match.group(1)) for match in _QUOTED.finditer(text)}
    return {name for name in names | _named_in_head(folded, lines, first) if len(name) >= 3}


def _named_in_head(folded: str, lines: Sequence[Line], first: int) -> set[str]:
    """The titles between 印发 and 的通知 in a notice's own title."""
    head = "".join(folded[line.start : line.stop] for line in lines[:first] if line.stop - line.start <= LONGEST_TITLE_LINE)
    return {match.group(1).strip("《》") for match in _TITLE_FORWARDS.finditer(squash(head))}


def _title_line(folded: str, lines: Sequence[Line], forwards: int, names: Iterable[str]) -> int | None:
    """The line behind the notice on which one of the named titles begins; it may run over several lines."""
    known = tuple(names)
    listed = None
    for place in range(forwards + 1, len(lines)) if known else ():
        start, stop = lines[place]
        if stop - start > LONGEST_TITLE_LINE:
            continue
        text = squash(folded[start:stop]).strip("《》")
        if text and any(text == name or _continues(folded, lines, place, text, name) for name in known):
            if not _signed_below(folded, lines, place):
                return place
            listed = place if listed is None else listed  # it may be the list of attachments
    return listed


def _signed_below(folded: str, lines: Sequence[Line], place: int) -> bool:
    """Whether a date stands below a line before any running text."""
    for line in lines[place + 1 : place + SIGNED_WITHIN]:
        if _DATE_LINE.match(folded, *line) and folded[line.start] != "（":
            return True
        if is_body(folded, line):
            return False
    return False


def _continues(folded: str, lines: Sequence[Line], place: int, text: str, name: str) -> bool:
    """Whether the lines from a place on spell a title together, with no more than a （试行） behind it."""
    for line in lines[place + 1 : place + MOST_TITLE_LINES]:
        if not name.startswith(text):
            break
        text += squash(folded[line.start : line.stop])
        if text == name:
            return True
    return text.startswith(name) and text[len(name) :].startswith("（") and text.endswith("）")


def _behind_date(folded: str, lines: Sequence[Line], forwards: int) -> int | None:
    """The first line that can be a title behind the date of a notice, None where no date or no such line follows."""
    dated = False
    for place in range(forwards + 1, min(forwards + SEARCHED_FOR_DATE, len(lines) - 1)):
        line = lines[place]
        if not dated:
            if is_body(folded, line) and _is_provision(folded, line):
                return place if _opens_rules(folded, line) else None
            dated = _DATE_LINE.match(folded, *line) is not None
        elif _PARENTHESIS.match(folded, *line) or _ATTACHMENT.match(folded, *line):
            continue
        elif line.stop - line.start <= LONGEST_TITLE_LINE and not is_body(folded, line) and not _imprints(folded, line):
            return place
        elif not _imprints(folded, line):
            return place if _is_provision(folded, line) else None
    return None


def _is_provision(folded: str, line: Line) -> bool:
    label = read_label(folded, *line)
    return label is not None and label.style not in ITEM_STYLES and label.style != ARABIC_STYLE


def _opens_rules(folded: str, line: Line) -> bool:
    """Whether a line is the first of 第X章 or 第X条: a notice has none of its own."""
    label = read_label(folded, *line)
    return label is not None and label.number == 1 and (label.style == ARTICLE_STYLE or label.style in CHAPTER_STYLES)


def _behind_title(folded: str, lines: Sequence[Line], title: int) -> int:
    """The line on which the text behind a policy's title begins."""
    return body_line(folded, lines, title, most=title + 400)


def _tail(folded: str, lines: Sequence[Line], body: int) -> list[tuple[int, Part, int]]:
    """Where the attachments and the imprint begin."""
    cuts: list[tuple[int, Part, int]] = []
    imprinted = False
    for place in range(body + 1, len(lines)):
        line = lines[place]
        start = line.start
        if folded[start] == "附" and _begins_attachment(folded, lines, place):
            cuts.append((start, Part.ATTACHMENT, start))
            imprinted = False
        if imprinted:
            continue
        inline = _printed_inline(folded, line)
        if inline is not None or _imprints(folded, line):
            if inline is None and _PRINTED.match(folded, *line) and place > body + 1 and _names(folded, lines[place - 1]):
                start = lines[place - 1].start
            start = inline if inline is not None else start
            if not cuts or start > cuts[-1][0]:
                cuts.append((start, Part.IMPRINT, start))
                imprinted = True
    return cuts


def _begins_attachment(folded: str, lines: Sequence[Line], place: int) -> bool:
    """Whether a line opens an attachment: 附件, 附件1, 附件2 任务清单; not the list of attachments above a date."""
    line = lines[place]
    if not (_ATTACHMENT.match(folded, *line) or _LONG_ATTACHMENT.match(folded, *line)):
        return False
    if _BARE.match(folded, *line) and (place + 1 == len(lines) or _ATTACHMENT.match(folded, *lines[place + 1])):
        return False
    for following in lines[place + 1 : place + LIST_LINES]:
        if _DATE_LINE.match(folded, *following):
            return False
        if (
            following.stop - following.start > LONGEST_TITLE_LINE
            or folded.find("\t", *following) >= 0
            or folded.find("。", *following) >= 0
        ):
            return True
        label = read_label(folded, *following)
        if label is not None and label.style != ARABIC_STYLE:
            return True
    return True


def _imprints(folded: str, line: Line) -> bool:
    start, stop = line
    if folded[start] in "抄分主信公":
        return _IMPRINT.match(folded, start, stop) is not None
    if stop - start > LONGEST_IMPRINT_LINE or folded.find("印", start, stop) < 0:
        return False
    return _PRINTED.search(folded, start, stop) is not None


def _printed_inline(folded: str, line: Line) -> int | None:
    """Where the name of the printing office begins at the end of a long line: …名单 县府办 2025年5月31日印发."""
    if line.stop - line.start <= LONGEST_IMPRINT_LINE or folded.find("印发", line.stop - LONGEST_OFFICE_END, line.stop) < 0:
        return None
    match = _PRINTED_INLINE.search(folded, max(line.start, line.stop - LONGEST_IMPRINT_LINE), line.stop)
    return match.start() if match else None


def _names(folded: str, line: Line) -> bool:
    """Whether a line can be the name of the printing office."""
    text = folded[line.start : line.stop]
    return len(text) <= 40 and not any(mark in text for mark in "。；：，、（）")
