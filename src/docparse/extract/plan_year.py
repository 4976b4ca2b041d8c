"""The year that a plan is for: what its targets are meant for when they name none."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

YEAR = re.compile(r"(?:19|20)[0-9]{2}(?= ?年)")
SPAN = re.compile(r"(?:19|20)[0-9]{2} ?年? ?(?:-|—{1,2}|~|－|至|到) ?((?:19|20)[0-9]{2})")
TITLE_YEAR = re.compile(r"((?:19|20)[0-9]{2}) ?年(?! ?版)")
DAY = re.compile(r" ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日(?! ?(?:前|之前|以前))")
PERIOD = re.compile(r"有效期[^，。；\n]{0,6}$")
COMPARED = ("较", "比", "高于", "低于", "超过")
SENTENCE_END = re.compile(r"[。！？\n]")


def plan_year(title: str | None, standing: bool, folded: str, start: int, stop: int, signed: date | None) -> int | None:
    """The year in the title, else the one that most sentences between two places name, on a tie the signed date's.

    The end of a span counts (2031—2033年 is 2033); a year of comparison (较2030年), a whole date that is no
    deadline, the end of the document's own validity and an edition (2031年版) do not.
    None for laws, regulations and standing measures (`standing`), and where no year is named.

    >>> plan_year("云溪县2031年重点工作计划", False, "", 0, 0, None)
    2031
    >>> text = "到2033年建成6个。2033年新增5个，较2030年翻番。2031年启动。"
    >>> plan_year("云溪县行动方案", False, text, 0, len(text), None)
    2033
    """
    if found := _in_title(title or ""):
        return found
    if standing:
        return None
    counts = _named(folded, start, stop)
    if not counts:
        return None
    most = max(counts.values())
    first = [year for year, count in counts.items() if count == most]
    if len(first) == 1:
        return first[0]
    return signed.year if signed else min(first)


def _in_title(title: str) -> int | None:
    spans = SPAN.findall(title)
    years = spans or TITLE_YEAR.findall(title)
    return int(years[-1]) if years else None


def _named(folded: str, start: int, stop: int) -> Counter[int]:
    """How many sentences name each year."""
    counts: Counter[int] = Counter()
    last: dict[int, int] = {}
    for match in YEAR.finditer(folded, start, stop):
        place = match.start()
        if folded[max(start, place - 2) : place].rstrip().endswith(COMPARED) or DAY.match(folded, match.end(), stop):
            continue
        if PERIOD.search(folded, max(start, place - 10), place):
            continue
        year = int(match.group())
        if year not in last or SENTENCE_END.search(folded, last[year], place):
            counts[year] += 1
        last[year] = match.end()
    return counts
