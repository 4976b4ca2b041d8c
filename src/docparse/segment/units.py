"""Whether a bracket or a line names organisations: by the words of duty in it, or by how its items end.

The endings are the list `unit_endings` of the lexicon.
"""

from __future__ import annotations

import re
from functools import cache

from docparse.lexicon.tables import read_table

LONGEST_NAME = 24

_BRACKET = re.compile(r"（((?:[^（）\n]{0,300}+(?:（[^（）\n]{0,80}+）)?){1,20})）")
_DUTY_KEY = r"(?:责任|牵头|配合|主办|承办|协办|参与|落实|指导)(?:单位|部门|处室|领导)? ?："
_DUTY_LINE = re.compile(_DUTY_KEY)
_DUTY = re.compile(
    rf" ?(?:由.|{_DUTY_KEY})"
    r"|.{0,300}(?:牵头|负责|配合|承办|落实|指导)(?:负责|实施|落实|推进)?$|.{0,80}牵头，"
)
_OFFICE = ("局", "委", "办", "厅", "政府", "委员会")
_ITEM_END = re.compile(r"[、，；；]")
_BEHIND_NAME = re.compile(r"(?:\*|等|（[^（）]{1,30}）|〈[^〈〉]{1,30}〉| )+$")


@cache
def _endings() -> tuple[str, ...]:
    return tuple(row[0] for row in read_table("unit_endings"))


def is_unit(text: str) -> bool:
    """Whether a text ends as the name of an organisation does.

    >>> is_unit("县财政局*"), is_unit("组织部（人才办）"), is_unit("加快建设")
    (True, True, False)
    """
    name = _BEHIND_NAME.sub("", text)
    return 1 < len(name) <= LONGEST_NAME and name.endswith(_endings())


def unit_bracket(folded: str, start: int, stop: int) -> tuple[int, int] | None:
    """The first bracket of a stretch that says who is responsible: （由…牵头实施）, （牵头单位：…）, （…牵头）, at its end （甲局、乙委）.

    >>> unit_bracket("畅通流动（试行）（由县发改局牵头实施）", 0, 19)
    (8, 19)
    """
    for match in _BRACKET.finditer(folded, start, stop):
        if _DUTY.match(match.group(1)) or (match.end() == stop and _is_bare_list(match.group(1))):
            return match.span()
    return None


def _is_bare_list(bracket: str) -> bool:
    """Whether a bracket holds names of units and nothing else, the first of them that of an office.

    >>> _is_bare_list("区商务局、各镇街"), _is_bare_list("含农村社区"), _is_bare_list("试行")
    (True, False, False)
    """
    items = _ITEM_END.split(bracket)
    return _BEHIND_NAME.sub("", items[0]).endswith(_OFFICE) and all(is_unit(item.strip()) for item in items)


def is_duty_line(folded: str, start: int, stop: int) -> bool:
    """Whether a line begins with a word of duty: 责任单位：县教育局."""
    return _DUTY_LINE.match(folded, start, stop) is not None


def names_units(bracket: str) -> bool:
    """Whether the inside of a bracket is a list of units, with words of duty or without.

    >>> names_units("责任单位：县财政局"), names_units("县财政局、县发改局"), names_units("以下简称示范区建设")
    (True, True, False)
    """
    return _DUTY.match(bracket) is not None or all(is_unit(item.strip()) for item in _ITEM_END.split(bracket))
