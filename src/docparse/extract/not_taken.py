"""Which numbers are no quantities: the table of `left_rules`, read as one pattern, and what needs more than a pattern."""

from __future__ import annotations

import re

from docparse.extract.left_rules import ALWAYS, BARE_LABEL, LABEL, SERIAL, SHIELD, WITHOUT_UNIT, LeftRule

_LONGEST_NAME = 24
_NEAR_LABEL = 400  # characters in which the next label of a list is looked for
_SHORTEST_ITEM = 8
_GLUED = re.compile(r"([1-9][0-9]?)\.(?=[0-9])")
_LONGEST_ROW = 400  # characters in front of a cell that are looked at
_MINUS, _BEFORE_MINUS = frozenset("-−－"), frozenset(" \t\n|：差是为（")
_SAID = re.compile(r"[，。；！？：]|^[约超近]?[0-9.]+[千百]?[万亿]*(?:[美欧港]?元|%|个百分点)(?:以上|以下|以内|左右)?$")


def _compile(rules: tuple[LeftRule, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{rule.name}>{rule.pattern})" for rule in rules))


_ALWAYS, _WITHOUT_UNIT = _compile(ALWAYS), _compile(WITHOUT_UNIT)
_LABEL, _BARE_LABEL, _SHIELD = (re.compile(rule.pattern) for rule in (LABEL, BARE_LABEL, SHIELD))


def shields(folded: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The stretches in which no number is a quantity, in order: titles, quoted names, addresses of the web.

    >>> shields("按《2024年100条》，实施“315”工程", 0, 22)
    [(1, 12), (15, 20)]
    """
    return [match.span() for match in _SHIELD.finditer(folded, start, stop) if _is_name(match[0])]


def _is_name(text: str) -> bool:
    """Whether what stands between two marks is a name: a title, an address, or a short quotation that says no amount."""
    if text[0] in "《hw":
        return True
    return len(text) - 2 <= _LONGEST_NAME and not _SAID.search(text[1:-1])


def always_left(folded: str, place: int) -> tuple[str, int] | None:
    """The rule that leaves the number at a place whatever stands behind it, and where it ends.

    >>> always_left("2024—2027年，新增5个", 0), always_left("第38次", 1), always_left("38次", 0)
    (('year', 10), ('ordinal', 3), None)
    """
    match = _ALWAYS.match(folded, place)
    return (match.lastgroup or "", match.end()) if match else None


def left_without_unit(folded: str, place: int, stop: int) -> tuple[str, int] | None:
    """The rule that leaves a number of no unit that stands between two places, and where it ends."""
    if (match := _WITHOUT_UNIT.match(folded, place)) and not (match.lastgroup == "long" and _signed(folded, place)):
        return match.lastgroup or "", match.end()
    if bare_label(folded, place):
        return BARE_LABEL.name, stop
    if stop - place <= 4 and _alone(folded, place, stop):
        return SERIAL.name, stop
    return None


def _signed(folded: str, place: int) -> bool:
    """Whether a minus stands before a long number, which is no serial number then: behind a blank, or a word for what is left."""
    before = folded[max(0, place - 2) : place]
    return before[-1:] in _MINUS and (len(before) < 2 or before[0] in _BEFORE_MINUS)


def bare_label(folded: str, place: int) -> bool:
    """Whether a number begins its line as a label without a mark (2组织机构), given that no unit stands behind it."""
    before = folded[max(0, place - 12) : place].rstrip(" \t")
    return (not before or before[-1] == "\n") and _BARE_LABEL.match(folded, place) is not None


def _alone(folded: str, place: int, stop: int) -> bool:
    before, after = folded[max(0, place - 8) : place].rstrip(" "), folded[stop : stop + 8].lstrip(" ")
    alone = (not before or before[-1] in "\n\t|") and (not after or after[0] in "\n\t|") and folded[place:stop].isdigit()
    return alone and not folded[max(folded.rfind("\n", max(0, place - _LONGEST_ROW), place) + 1, place - _LONGEST_ROW) : place].strip(
        " \t|"
    )


def label_at(folded: str, place: int) -> int:
    """Where the label ends that begins at a place; 0 where none does.

    A label stands at the start of a line; with 、 or a bracket behind it also behind a mark or a blank, as in texts that
    lost their line ends. A whole number with a point behind it that begins no decimal is always one.

    >>> label_at("1.加快建设", 0), label_at("目标：1.加快建设", 3), label_at("增长2.5倍", 2)
    (2, 5, 0)
    """
    match = _LABEL.match(folded, place)
    if match is None:
        return 0
    before, mark = folded[max(0, place - 12) : place].rstrip(" \t"), folded[match.end() - 1]
    at_start = not before or before[-1] == "\n" or folded[place - 1] == "\t"
    behind_mark = match.end() - place <= 3 and (folded[place - 1] == " " or before[-1:] in "。；：！？”）)")
    return match.end() if at_start or mark in ".．" or behind_mark else 0


def glued_label(folded: str, place: int, whole: bool = True) -> int:
    """Where the label ends that a number at a line start holds, which reads as a decimal with it (1.80周岁); 0 where none does.

    The next label of the list, or the one before, must begin a line nearby. Where what is counted need not be `whole` (1.30万元),
    the list must begin with 1. below a line that announces it with ：, and consist of sentences.

    >>> glued_label("1.80周岁以上的；\\n2.独居的", 0), glued_label("1.5家\\n3.独居的", 0)
    (2, 0)
    >>> text = "标准如下：\\n1.30万元以上的项目；\\n2.20万元以上的项目。"
    >>> glued_label(text, 6, False), glued_label(text, 19, False), glued_label("如下：\\n1.5万亩\\n2.3万亩", 4, False)
    (8, 21, 0)
    """
    match = _GLUED.match(folded, place)
    if match is None:
        return 0
    *above, start = folded[max(0, place - _NEAR_LABEL) : place].split("\n")
    if start.strip(" \t"):
        return 0
    own, *below = folded[place : place + _NEAR_LABEL].split("\n")
    number = int(match[1])
    if whole:
        found = _labelled(above, number - 1) or _labelled(below, number + 1)
    else:
        found = _is_item(own) and _announced(above, number) and (number > 1 or (_labelled(below[:1], 2) and _is_item(below[0])))
    return match.end() if found else 0


def _labelled(lines: list[str], number: int) -> bool:
    return number > 0 and any(line.lstrip(" \t").startswith((f"{number}.", f"{number}、")) for line in lines)


def _is_item(line: str) -> bool:
    return len(line.strip(" \t")) > _SHORTEST_ITEM and line.rstrip(" \t")[-1] in "。；"


def _announced(above: list[str], number: int) -> bool:
    """Whether the lines above are the items before this number, and above them a line that ends with ：."""
    first = len(above) - number + 1
    items = above[max(first, 0) :] if number > 1 else []
    return first > 0 and above[first - 1].rstrip(" \t").endswith("：") and all(_labelled([line], n) for n, line in enumerate(items, 1))
