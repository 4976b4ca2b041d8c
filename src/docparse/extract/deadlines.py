"""Years and deadlines that a sentence states before a number.

The year is the nearest one written before the number, the end of a span (2024—2027年 → 2027), never a year of comparison (较2023年).
A deadline keeps its words (2018年第三季度, 年底前) and its last day where that can be known from the document alone.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache

YEAR = re.compile(r"(?<![\d.])(?:(?:19|20)\d\d ?(?:年 ?)?[—–~\-至到] ?)?((?:19|20)\d\d) ?(?:年|[—–-](?=$))")
COMPARED = re.compile(r"(?:较|比|同比|相比|与|对比)(?:于|上)?(?:截至)?$")
STARTS = re.compile(r"起，?(?:[一二三四五六七八九十两]|\d{1,2})年(?:之)?内")  # 2012年起5年内: the year begins a term, it is not its end
BASE = re.compile(
    r"[末底度]?(?:之|以)?前(?:已)?(?:建成|建造|修建|竣工|投[用运产])[^，。；\d]{0,8}的"  # 2000年底前建成的小区
    r"|年?[末底度]?的?(?:基础|基数|水平|为基[期数准]|(?:不变|可比)?价格?)"
)  # 在2031年基础上提高, 按2030年价格计算: a year to compare with
FROM = ("从", "由")
FIGURE = re.compile(r"年?[末底度初]?(?:的|时的)?[约近]?(?:\d|$)")  # 从2030年的5%提高到8%: the year of the value that it starts from
FOUR_DIGITS = re.compile(r"(?:19|20)\d\d")
DEADLINE = re.compile(
    r"(?:到|在|于|至|力争)?(?P<text>(?P<year>(?:19|20)\d\d)年(?:第?(?P<quarter>[一二三四1-4])季度|(?P<half>上半年|下半年)|(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?(?P<edge>年?底|末|前|年末|年底)?(?:之?前|内)?)"
    r"|(?P<relative>(?:今年|明年|后年)(?:年?[底末内]|上半年|下半年|第?[一二三四]季度|\d{1,2}月(?:[底末]|\d{1,2}日)?)?(?:之?前)?"
    r"|年[底末内](?:之?前)?|(?:[一二三四五六七八九十两]|(?<![\d.])\d{1,2})年(?:之)?内|(?:“十[一二三四五六七]五”|(?<!“)十[一二三四五六七]五(?=时|期|末))(?:时期末|期末|期间|时期|末)?)"
)


def _compares(head: str, start: int, stop: int) -> bool:
    """Whether the year between two places is one to compare with: 较2030年, 在2030年基础上, 从2030年的5%提高到8%."""
    if COMPARED.search(head, max(0, start - 6), start) or BASE.match(head, stop):
        return True
    return head[max(0, start - 1) : start] in FROM and FIGURE.match(head, stop) is not None


@lru_cache(maxsize=64)
def stated_year(head: str) -> int | None:
    """The year written nearest before the end of `head` that is no year of comparison.

    >>> stated_year("2024—2027年，新增“个转企”")
    2027
    >>> stated_year("较2023年有所突破，新增贷款") is None
    True
    >>> stated_year("到2027年，普及率从2022年的15%提高到")
    2027
    """
    if "年" not in head or not FOUR_DIGITS.search(head):
        return None
    for match in reversed(list(YEAR.finditer(head))):
        if not _compares(head, match.start(), match.end()):
            return None if STARTS.match(head, match.end()) else int(match[1])
    return None


def plan_end(words: str) -> int | None:
    """The last year of the five-year plan that is named last; None where none is named.

    >>> plan_end("“十三五”期间"), plan_end("比“十四五”末"), plan_end("五年来")
    (2020, 2025, None)
    """
    named = PLAN.findall(words) if "五" in words else []
    return 2020 + 5 * (PLAN_NUMBERS.index(named[-1]) - 2) if named else None


def deadline(head: str) -> tuple[str | None, date | None]:
    """The words of the deadline nearest before the number, and its last day where it can be known.

    >>> deadline("到2025年底，")
    ('2025年底', datetime.date(2025, 12, 31))
    >>> deadline("三年内")
    ('三年内', None)
    """
    if "年" not in head and "五" not in head:
        return None, None
    last = None
    for match in DEADLINE.finditer(head):
        if not _compares(head, match.start(), match.end()) and not STARTS.match(head, match.end()):
            last = match
    if last is None:
        return None, None
    if last["relative"]:
        return last["relative"], None
    return last["text"], _last_day(last)


PLAN_NUMBERS = "一二三四五六七八九"
PLAN = re.compile(rf"十([{PLAN_NUMBERS}])五")
QUARTERS = {"一": 3, "二": 6, "三": 9, "四": 12, "1": 3, "2": 6, "3": 9, "4": 12}


def _last_day(match: re.Match[str]) -> date | None:
    year, month = int(match["year"]), 12
    if match["quarter"]:
        month = QUARTERS[match["quarter"]]
    elif match["half"]:
        month = 6 if match["half"] == "上半年" else 12
    elif match["month"]:
        month = int(match["month"])
        if not 1 <= month <= 12:
            return None
    last = calendar.monthrange(year, month)[1]
    day = int(match["day"]) if match["day"] else last
    return date(year, month, day) if 1 <= day <= last else None
