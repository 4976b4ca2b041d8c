"""When two texts or two numbers count as equal: what a reader would not tell apart."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

UNSEEN = re.compile(r"[\s“”‘’\"']+")
ONE_WIDTH = str.maketrans(
    {"（": "(", "）": ")", "〈": "<", "〉": ">", "，": ",", "：": ":", "；": ";", "！": "!", "？": "?"}
    | dict(zip("．＊％～", ".*%~", strict=True))
)
TOLERANCE = Decimal("0.000001")


def squash(text: object) -> str:
    """A text as it is compared: without blanks and quotation marks, brackets and points of one width; nothing for None.

    >>> squash("（ 平 政办 ）"), squash(None)
    ('(平政办)', '')
    """
    return "" if text is None else UNSEEN.sub("", str(text)).translate(ONE_WIDTH)


def same_text(one: object, other: object) -> bool:
    """Whether two texts are equal but for blanks, quotation marks and the width of marks."""
    return squash(one) == squash(other)


def same_number(one: Decimal | None, other: Decimal | None) -> bool:
    """Whether two numbers are equal in six places, or both missing.

    >>> same_number(Decimal("0.666667"), Decimal("0.6666670")), same_number(Decimal(0), None)
    (True, False)
    """
    if one is None or other is None:
        return one is other
    return abs(one - other) <= TOLERANCE


def alike(one: object, other: object) -> float:
    """The F1 of the characters that two texts share: 1.0 for equal ones, two empty ones included.

    >>> round(alike("城乡居民收入倍差", "居民收入倍差"), 3)
    0.857
    """
    left, right = squash(one), squash(other)
    if not left or not right:
        return float(left == right)
    shared = (Counter(left) & Counter(right)).total()
    return 2 * shared / (len(left) + len(right))
