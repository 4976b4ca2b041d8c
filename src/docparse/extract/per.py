"""What an amount is counted by when that stands in front of it: 每人每月1000元, 亩均税收30万元."""

from __future__ import annotations

import re

from docparse.extract.units import match_per

REACH = 28
_CLAUSE = re.compile(r"[^，。；：、！？\n0-9]*$")
_AVERAGE = re.compile(r"([人户亩村地场次件头台])均")


def per_in_front(folded: str, place: int) -> str | None:
    """What the amount at a place is counted by, its words joined by ·; None where nothing says so.

    >>> per_in_front("按每人每月1000元", 5), per_in_front("每引进1名人才给予30万元", 9), per_in_front("亩均投资不低于100万元", 7)
    ('人·月', None, '亩')
    """
    left = folded[max(0, place - REACH) : place]
    if "每" not in left and "均" not in left:
        return None
    clause = _CLAUSE.search(left)
    text = clause[0] if clause else ""
    words = [word for found in re.finditer("每", text) if (word := match_per(text, found.end()))]
    if not words and (average := _AVERAGE.search(text)):
        words = [average[1]]
    return "·".join(words) or None
