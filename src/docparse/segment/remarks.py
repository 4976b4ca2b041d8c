"""Remarks on the structure: numbers left out, repeated or running back, open brackets, ragged tables, no numbering at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from docparse.errors import Code, Severity
from docparse.model import Remark, TableArea
from docparse.segment.lines import Line
from docparse.segment.numbering import ARTICLE_STYLE, BRACKET_STYLE, CHAPTER_STYLES, CHINESE_STYLE, ROMAN, ROMAN_STYLE
from docparse.segment.tree import Node

MOST_REMARKS = 100  # of one kind in one document
MOST_NAMED = 4  # missing numbers that a message names
_DIGITS = "零一二三四五六七八九"
_PAIRS = ("（）", "《》", "【】")
_BRACKETS = {pair: re.compile(f"[{pair}]") for pair in _PAIRS}


def count_remarks(nodes: Sequence[Node]) -> Iterator[Remark]:
    """What is odd in the numbers of a part's provisions, in their order.

    A number may be the next of its siblings, the next of its style in the whole part (a count that runs on through the
    sections), or 1 under a new heading.
    """
    siblings: dict[tuple[int | None, str], Node] = {}
    styles: dict[str, Node] = {}
    for node in nodes:
        label = node.label
        before = siblings.get((node.parent, label.style))
        running = styles.get(label.style)
        siblings[node.parent, label.style] = styles[label.style] = node
        last = before.label.number if before else 0
        if label.number == last + 1 or (before is None and running is not None and label.number == running.label.number + 1):
            continue
        if before is None and running is not None and label.number > running.label.number:
            before, last = running, running.label.number
        yield _odd(node, before, last)


def _odd(node: Node, before: Node | None, last: int) -> Remark:
    label = node.label
    kind = "sections" if node.section else "articles"
    here = write_label(label.style, label.number)
    place = (label.start, label.stop)
    if before is not None and (label.number == last or label.number == 1):
        return Remark(Code.NUMBER_REPEAT, Severity.WARNING, f"{kind} come to {here} again behind {write_label(label.style, last)}", *place)
    if before is not None and label.number < last:
        return Remark(Code.NUMBER_BACKWARDS, Severity.WARNING, f"{kind} run back from {write_label(label.style, last)} to {here}", *place)
    missing = [write_label(label.style, number) for number in range(last + 1, min(label.number, last + 1 + MOST_NAMED))]
    names = ", ".join(missing) + (" …" if label.number - last - 1 > MOST_NAMED else "")
    verb = "is" if label.number - last == 2 else "are"
    run = f"run from {write_label(label.style, last)} to {here}" if before is not None else f"begin with {here}"
    return Remark(Code.NUMBER_GAP, Severity.WARNING, f"{kind} {run}: {names} {verb} missing", *place)


def bracket_remarks(folded: str, lines: Iterable[Line]) -> Iterator[Remark]:
    """The first bracket of each paragraph that is opened and not closed in it."""
    for start, stop in lines:
        for pair in _PAIRS:
            opens = folded.count(pair[0], start, stop)
            if opens and opens > folded.count(pair[1], start, stop):
                opened: list[int] = []
                for match in _BRACKETS[pair].finditer(folded, start, stop):
                    if match.group() == pair[0]:
                        opened.append(match.start())
                    elif opened:
                        opened.pop()
                yield Remark(
                    Code.UNCLOSED_BRACKET,
                    Severity.WARNING,
                    f"{pair[0]} is opened and not closed in its paragraph",
                    opened[0],
                    opened[0] + 1,
                )


def table_remarks(tables: Sequence[TableArea]) -> Iterator[Remark]:
    """The tables whose rows do not have the same number of cells; a line across a table (二、绿色发展) is no row."""
    for number, table in enumerate(tables, 1):
        widths = {len(row) for row in table.rows if len(row) > 1}
        if len(widths) > 1:
            message = f"rows of table {number} have from {min(widths)} to {max(widths)} cells"
            yield Remark(Code.RAGGED_TABLE, Severity.WARNING, message, table.start, table.stop)


def no_structure() -> Remark:
    """The remark on a document without any provision."""
    return Remark(Code.NO_STRUCTURE, Severity.INFO, "no numbered section or article was found")


def limited(remarks: Iterable[Remark]) -> Iterator[Remark]:
    """The first remarks of an endless list."""
    return islice(remarks, MOST_REMARKS)


def write_label(style: str, number: int) -> str:
    """The label of a style with a number, as GB/T 9704 prints it.

    >>> write_label("（一）", 12), write_label("1.", 13), write_label("第一条", 20), write_label("一、", 3), write_label("1.1", 4)
    ('（十二）', '13.', '第二十条', '三、', '.4')
    """
    if style in (CHINESE_STYLE, BRACKET_STYLE, ARTICLE_STYLE) or style in CHAPTER_STYLES:
        return style.replace("一", _chinese(number))
    if style == ROMAN_STYLE and number <= len(ROMAN):
        return f"{ROMAN[number - 1]}."
    return f".{number}" if style.startswith("1.1") else f"{number}."


def _chinese(number: int) -> str:
    if not 0 < number < 1000:
        return str(number)
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    written = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        written += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        written += "零"
    return written + (_DIGITS[ones] if ones else "")
