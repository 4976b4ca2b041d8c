"""The labels of a stretch: what stands at the start of a line, and on one long line what its count proves.

A number at a line start is a label unless its look forbids it (`numbering.STYLES`). A number that a digit follows
(3.2018年…), a decimal one (1.2.1) and one in the middle of a line count only where the numbers before them lead there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from docparse.segment.lines import Line
from docparse.segment.numbering import (
    ARABIC_STYLE,
    ARTICLE_STYLE,
    BRACKET_STYLE,
    CHAPTER_STYLES,
    CHINESE,
    CHINESE_STYLE,
    CIRCLED,
    LABEL_HEADS,
    RANK,
    Label,
    read_decimal,
    read_label,
)

FEWEST_DECIMALS = 3  # so many labels like 1.1, among them 1.1 itself, make a document one with decimal numbering
SHORTEST_SENTENCE = 8  # characters of a line that is an item
LARGEST_GAP = 3  # numbers that may be missing before a decimal label
FEWEST_INNER_TABS = 2  # a line with so many tabs behind its label is a row of a table
_DECIMAL_LINE = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,3}(?:[ \t]|[一-鿿])")
_FIRST_DECIMAL = re.compile(r"1\.1(?![\d.])")
_THINGS = re.compile(
    r"\d{1,3}(?:个(?!百分)|项|类|件|种|条|家|批|张|本|处|所|部门|大)[^。\n]{2,60}。"
)  # what a sentence that counts begins with
_BARE = re.compile(r"(\d{1,2})[ \t]{1,4}(?=[一-鿿“《][^ \t]{2,}$)")  # 1 加强宣传, its point lost; a second blank would part cells
_BESIDE_BARE = frozenset((ARABIC_STYLE, ARTICLE_STYLE))  # numbering beside which a bare number is none
FEWEST_BARE = 3
FEWEST_INLINE = 2
# where a label may stand in the middle of a line, and how it begins
_IN_HEADING = re.compile(
    rf"(?:(?<=[{CHINESE}一-鿿][ \t])|(?<=[一-鿿]{{2}})(?<![照据法例定和至或与及]))第 ?[{CHINESE}\d]{{1,6}} ?[节条](?=[ \t])"
)
_GLUED = re.compile(r"[^。；：\n]{4,40}?(?<=[一-鿿”])(?<!第)(?=[1-9][0-9]?、[一-鿿])")
_UNITS_END = re.compile(r"(?:负责|[主协承]办|牵头|配合|参与|单位|落实|实施)）[ \t]?(?=[（\d])")
_FILE = re.compile(r"\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|zip|rar|et)$")
_NEXT_CHINESE = re.compile(rf"[。；] ?(?=[{CHINESE}]{{1,3}}、)")
_INLINE = re.compile(rf"(?<=[ \t。；）：！])(?=第 ?[{CHINESE}\d]|（ ?[{CHINESE}\d]|[{CHINESE}]{{1,6}} ?[、.]|\d{{1,3}} ?[.、]|[{CIRCLED}])")


def find_labels(folded: str, lines: Sequence[Line], long: Line | None) -> list[Label]:
    """The labels of the lines, in order; `long` is the line that holds a whole document, where there is one."""
    if long is not None:
        return list(_prove(list(_candidates(folded, lines, long))))
    if is_decimal(folded, lines):
        return list(_decimal_labels(folded, lines))
    labels = list(_settle_weak(folded, list(_candidates(folded, lines, None))))
    if any(label.style in _BESIDE_BARE for label in labels):
        return labels
    return sorted([*labels, *_bare_labels(folded, lines, labels)], key=lambda label: label.start)


def is_decimal(folded: str, lines: Iterable[Line]) -> bool:
    """Whether the lines are numbered 1, 1.1, 1.1.1."""
    found = 0
    first = False
    for start, stop in lines:
        if folded[start] in "0123456789" and _DECIMAL_LINE.match(folded, start, stop):
            found += 1
            first = first or _FIRST_DECIMAL.match(folded, start, stop) is not None
    return first and found >= FEWEST_DECIMALS


def _candidates(folded: str, lines: Iterable[Line], long: Line | None) -> Iterator[Label]:
    """What looks like a label: at the start of the lines, and at any likely place of the long one."""
    for line in lines:
        start, stop = line
        if folded[start] in LABEL_HEADS:
            label = read_label(folded, start, stop)
            if label is not None and folded.count("\t", label.text_start, stop) < FEWEST_INNER_TABS and not _is_file(folded, line):
                yield label
                if label.style in CHAPTER_STYLES and line != long:
                    yield from _within_heading(folded, label)
                elif label.style == CHINESE_STYLE and line != long:
                    yield from _behind_sentences(folded, label)
                    yield from _glued_item(folded, label)
                elif label.style in (BRACKET_STYLE, ARABIC_STYLE) and line != long:
                    yield from _behind_units(folded, label)
        if line == long:
            for match in _INLINE.finditer(folded, start + 1, stop):
                label = read_label(folded, match.start(), stop)
                if label is not None:
                    yield label


def _is_file(folded: str, line: Line) -> bool:
    """Whether a line ends as the name of a file does that a page offers (1.申报表.docx)."""
    return folded[line.stop - 1] in "cxfsdprt" and _FILE.search(folded, max(line.start, line.stop - 5), line.stop) is not None


def _within_heading(folded: str, heading: Label) -> Iterator[Label]:
    """The labels of 第X节 and 第X条 behind the title of a chapter on its line: 第二章 管理 第一节 计划 第三条 …."""
    for match in _IN_HEADING.finditer(folded, heading.text_start, heading.line_stop):
        label = read_label(folded, match.start(), heading.line_stop)
        if label is not None and label.rank > heading.rank:
            yield label
            if label.style == ARTICLE_STYLE:
                return


def _glued_item(folded: str, heading: Label) -> Iterator[Label]:
    """The label of the first item that lost the line end in front of it: 一、明确任务1、发展目标。"""
    if match := _GLUED.match(folded, heading.text_start, heading.line_stop):
        label = read_label(folded, match.end(), heading.line_stop)
        if label is not None and label.rank > heading.rank:
            yield label


def _behind_units(folded: str, first: Label) -> Iterator[Label]:
    """The labels that count on behind a bracket of units on the same line: （一）…。（县水利局负责）（二）…."""
    last = first
    for match in _UNITS_END.finditer(folded, first.text_start, first.line_stop):
        label = read_label(folded, match.end(), first.line_stop)
        if label is not None and label.style == first.style and label.number == last.number + 1:
            yield label
            last = label


def _behind_sentences(folded: str, first: Label) -> list[Label]:
    """The labels that count on from 一、 within its paragraph, each behind the end of a sentence: 一、…。二、…。三、….

    One alone may be a list of numbers (。二、三产业).
    """
    found = [first]
    for match in _NEXT_CHINESE.finditer(folded, first.text_start, first.line_stop):
        label = read_label(folded, match.end(), first.line_stop)
        if label is not None and label.style == CHINESE_STYLE and label.number == found[-1].number + 1:
            found.append(label)
    return found[1:] if len(found) > FEWEST_INLINE else []


def _bare_labels(folded: str, lines: Sequence[Line], labels: Sequence[Label]) -> list[Label]:
    """The labels that have lost their point (1 加强宣传): text stands behind, the count runs on or begins anew below an outer one."""
    outer = {label.start for label in labels}
    found: list[Label] = []
    last, fresh, followed = 0, True, 0
    for place, (start, stop) in enumerate(lines):
        if start in outer:
            fresh = True
        if folded[start] not in "0123456789" or not (match := _BARE.match(folded, start, stop)):
            continue
        number = int(match[1])
        if number != last + 1 and not (fresh and number == 1):
            return []
        found.append(Label(start, match.end(1), match.end(), stop, ARABIC_STYLE, RANK[ARABIC_STYLE], number))
        below = lines[place + 1].start if place + 1 < len(lines) else start
        followed += folded.find("。", start, stop - 1) > 0 or (below not in outer and not folded[below].isdecimal())
        last, fresh = number, False
    return found if len(found) >= FEWEST_BARE and 2 * followed > len(found) else []


def _following(labels: Sequence[Label], counting: frozenset[int] = frozenset()) -> list[int]:
    """For each label the number of the next one of its style that no digit follows, or that counts things; 0 where none is left."""
    following = [0] * len(labels)
    nearest: dict[str, int] = {}
    for place in range(len(labels) - 1, -1, -1):
        label = labels[place]
        following[place] = nearest.get(label.style, 0)
        if not label.weak or label.start in counting:
            nearest[label.style] = label.number
    return following


def _settle_weak(folded: str, labels: Sequence[Label]) -> Iterator[Label]:
    """The labels without those that a digit follows and that the count does not lead to.

    3.2018年 behind item 2 is item 3; a digit that begins no year needs item 4 behind it too, or, where it counts things
    (3.5类证明不再要。), the end of a sentence before it. Sentences that begin so one behind the other prove each other.
    """
    last, fresh = 0, True
    chained = _chained(folded, labels)
    counting = frozenset(label.start for label in labels if label.weak and _THINGS.match(folded, label.text_start, label.line_stop))
    following = _following(labels, counting)
    for place, label in enumerate(labels):
        if label.weak:
            expected = label.number == last + 1 or (fresh and label.number == 1)
            ended = (
                label.start in counting and label.number > 1 and folded[max(0, label.start - 8) : label.start].rstrip(" \t\n")[-1:] == "。"
            )
            if not expected or not (label.year or ended or chained[place] or following[place] == label.number + 1):
                continue
        if label.style == ARABIC_STYLE:
            last, fresh = label.number, False
        elif label.rank < RANK[ARABIC_STYLE] or label.style == ARTICLE_STYLE:
            fresh = True
        yield label


def _chained(folded: str, labels: Sequence[Label]) -> list[bool]:
    """For each label that a digit follows whether the next or the last label is such a one too, both are sentences, and the count runs on.

    Rows of decimals (1.5, 2.3) are no sentences, and a wrapped line begins behind no end of one.
    """
    chained = [False] * len(labels)
    for place in range(1, len(labels)):
        before, label = labels[place - 1], labels[place]
        if (
            before.weak
            and label.weak
            and label.number == before.number + 1
            and _is_sentence(folded, before)
            and _is_sentence(folded, label)
        ):
            above = len(folded[max(0, before.start - 40) : before.start].rstrip(" \t\n")) + max(0, before.start - 40)
            behind_label = place > 1 and labels[place - 2].line_stop == above
            if chained[place - 1] or behind_label or folded[above - 1 : above] in ("。", "；", "："):
                chained[place - 1] = chained[place] = True
    return chained


def _is_sentence(folded: str, label: Label) -> bool:
    return label.line_stop - label.text_start >= SHORTEST_SENTENCE and folded[label.line_stop - 1] in "。；"


def _decimal_labels(folded: str, lines: Sequence[Line]) -> Iterator[Label]:
    """The labels of a document with decimal numbering: each decimal one goes on from the one before it.

    A number alone (4, 4.) is a chapter where 4.1 comes next and not 3.5; else it is an item of a list.
    """
    found: list[tuple[Line, Label | None]] = []
    for line in lines:
        label = read_decimal(folded, *line) if folded[line.start] in "0123456789" else None
        found.append((line, label))
    chapters = _chapters_ahead([label for _, label in found])
    last: tuple[int, ...] = (0,)
    for place, (line, label) in enumerate(found):
        if label is not None and _goes_on(last, label.outline) and (len(label.outline) > 1 or chapters[place] in (0, label.number)):
            last = label.outline
            yield label
        elif folded[line.start] in LABEL_HEADS:
            other = read_label(folded, *line)
            if other is not None and not other.weak:
                yield other


def _chapters_ahead(labels: Sequence[Label | None]) -> list[int]:
    """For each place the chapter of the next label like 4.1, 0 where none is left."""
    ahead = [0] * len(labels)
    nearest = 0
    for place in range(len(labels) - 1, -1, -1):
        ahead[place] = nearest
        label = labels[place]
        if label is not None and len(label.outline) > 1:
            nearest = label.outline[0]
    return ahead


def _goes_on(last: tuple[int, ...], outline: tuple[int, ...]) -> bool:
    """Whether a decimal number can come behind another: one deeper, or the next of its own or of an outer level.

    >>> [_goes_on((4, 2), outline) for outline in ((4, 2, 1), (4, 3), (5,), (5, 1), (4, 1), (7, 25))]
    [True, True, True, True, False, False]
    """
    depth = len(outline)
    if outline[-1] == 1 and depth > 1 and outline[:-1] == last[: depth - 1] and (depth - 1 == len(last)):
        return True
    if outline[-1] == 1 and depth > 1 and _goes_on(last, outline[:-1]):
        return True
    if depth > len(last) or outline[:-1] != last[: depth - 1]:
        return False
    return last[depth - 1] < outline[-1] <= last[depth - 1] + 1 + LARGEST_GAP


def _prove(candidates: Sequence[Label]) -> Iterator[Label]:
    """The candidates that fit the count of their own style.

    A candidate fits as the next of its style, or as the first one under a label of an outer style; one number may be
    missing where the next one follows.
    """
    following = _following(candidates)
    last: dict[str, int] = {}
    opened: list[Label] = []
    for place, label in enumerate(candidates):
        style, number = label.style, label.number
        running = any(other.style == style for other in opened)
        expected = last.get(style, 0) + 1
        fits = number == expected or (number == 1 and not running)
        fits = fits or (number == expected + 1 and expected > 1 and following[place] == number + 1)
        if not fits or (label.weak and not label.year):
            continue
        rank = RANK["（一）"] if style == ARTICLE_STYLE else label.rank
        while opened and (opened[-1].rank >= rank):
            opened.pop()
        opened.append(label)
        last[style] = number
        yield label
