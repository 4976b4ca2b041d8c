"""Raw text as the quantity patterns read it: one width, one script, no blanks inside numbers; its places kept."""

from __future__ import annotations

import re
from functools import cache

from docparse.lexicon.tables import read_table
from docparse.spans import Edit, OffsetMap

_MARKS = dict(zip(",;:()!?<>＜＞～〜∼﹝﹞﹪‧・", "，；：（）！？〈〉〈〉~~~〔〕%··", strict=True))
_BLANKS = dict.fromkeys("\r\x0b\x0c\xa0\u2002\u2003\u2009\u202f\u3000", " ")
_THOUSANDS = re.compile(r"(?<=[0-9])，(?=[0-9]{3}(?![0-9]))")
_NUMERAL = "〇零一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟"
_INSIDE = re.compile(
    rf"(?<=[0-9%‰.,{_NUMERAL}])[ \t\n]+(?=[万亿千百十余多元美%‰]|个百|个?月|年|[折成倍吨亩])"
    r"|(?<=[0-9])[ \t]+(?=[一-鿿])|(?<=[一-鿿])[ \t]+(?=[0-9])"
    rf"|(?<=[{_NUMERAL}])[ \t]+(?=[{_NUMERAL}])"
    r"|(?<![0-9.])(?<=[0-9])[ ](?=[0-9](?: [0-9]){0,12} ?[万亿元%])"
)


@cache
def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，；：（）！？"}
    table |= {ord(old): new for old, new in (*_MARKS.items(), *_BLANKS.items())}
    return table | {ord(row[0]): row[1] for row in read_table("traditional")}


def fold_raw(text: str) -> OffsetMap:
    """The folded text without blanks inside numbers; the map gives the places of the text back.

    >>> offsets = fold_raw("共５.47 億元")
    >>> offsets.clean, offsets.raw_span(1, 7)
    ('共5.47亿元', (1, 8))
    """
    folded = _THOUSANDS.sub(",", text.translate(_table()))
    return OffsetMap(folded, (Edit(match.start(), match.end(), "", "blank") for match in _INSIDE.finditer(folded)))
