"""Whether a document gives: schemes of benefits, and the articles in them that speak of offices."""

from __future__ import annotations

import re

from docparse.model import Clean, Outline, Part

AT_WORK_GENRE = re.compile(r"计划|方案|规划|纲要|要点|行动|分工|报告|意见")  # their sums are seldom what they are about
OFFICE = re.compile(  # what offices do among themselves, in a scheme of benefits
    "(?:推[动进行]|深化|健全|完善|优化|强化|加[强快大]|建[立设]|落实|提升|保障|实行|开展|组织|引导|确保|力争|争取|压[减缩])(?![^，。；]{0,16}的[，企项单个])"
)
GIVING_TITLE = re.compile("扶持|奖[励补]|补[助贴]|资助|优惠|激励")  # rules that are made to give
RECIPIENT = re.compile("同一|单[个家户]|每[家户]|申[领请报]|享受|抵[用扣免]|免[费收租]")
GIVEN = r"\d[\d.]{0,40}+(?![十百千万亿余多 ]*+(?:名|人|位|家|个(?!月)|项|户|所|支|批|场))"  # no count of those who are helped
GIVES = re.compile(
    rf"(?:奖[励补]|补[助贴]|资助|给予|救助)[^。；\n]{{0,30}}?{GIVEN}|(?<![\d.]){GIVEN}[^。；\n]{{0,12}}(?:奖[励补]|补[助贴]|资助)"
)
AIMED = re.compile(r"(?:力争|确保|完成|建成|打造|培育|新建|新增|增长|争创|实现|到20\d\d年)[^。；，\n]{0,20}\d(?![^，。；]{0,16}的[，企项])")
FEW_GIFTS = 4
TIMES, TIMES_AT_WORK = 2, 6  # how much oftener a scheme gives than it aims


def gifts(clean: Clean, outline: Outline) -> int:
    """How often a document gives a sum; below `FEW_GIFTS` it does so now and then."""
    return _count(GIVES, clean, outline)


def scheme(given: int, clean: Clean, outline: Outline, genre: str = "", title: str = "") -> bool:
    """Whether a document with so many gifts is a scheme of benefits: it gives sums far more often than it aims at figures.

    A plan, a report or an opinion that aims at all is one only where it does hardly anything but give; rules whose `title` says that they
    are made to give aim at what they like.
    """
    if given < FEW_GIFTS or GIVING_TITLE.search(title):
        return given >= FEW_GIFTS
    times = TIMES_AT_WORK if AT_WORK_GENRE.search(genre) else TIMES
    return given > times * _count(AIMED, clean, outline)


def of_offices(folded: str, start: int, stop: int) -> bool:
    """Whether a stretch that names no benefit says what offices do, and speaks to no recipient."""
    return OFFICE.search(folded, start, stop) is not None and RECIPIENT.search(folded, start, stop) is None


def _count(words: re.Pattern[str], clean: Clean, outline: Outline) -> int:
    spans = [(block.start, block.stop) for block in outline.blocks if block.part in (Part.MAIN, Part.ATTACHMENT)]
    return sum(1 for start, stop in spans for _ in words.finditer(clean.folded, start, stop))
