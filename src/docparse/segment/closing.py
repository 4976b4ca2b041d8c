"""Where the closing of the main part begins: the unnumbered paragraphs behind its last provision (guide §1 and §6).

A closing stands behind the last provision alone; an unnumbered paragraph in the middle belongs to the article before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from docparse.lexicon.tables import read_table
from docparse.segment.lines import Line
from docparse.segment.numbering import ARABIC_STYLE, ITEM_STYLES, Label, read_label
from docparse.segment.units import is_duty_line, names_units

LONGEST_SIGNATURE = 45  # characters of a line that signs
MOST_SIGNATURES = 30  # lines above a date that may sign
TAIL_OF_UNITS = 600  # how far back from a paragraph's end its bracket of units may begin


class Scope(StrEnum):
    """Behind which last provision a rule holds."""

    ANY = "any"  # behind any, even directly below a heading
    TEXT = "text"  # behind any that has text of its own
    ARTICLE = "article"  # behind an article with text of its own that is no 第X条


class ClosingRule(NamedTuple):
    """A beginning that makes an unnumbered paragraph behind the last provision the closing."""

    name: str
    pattern: str
    scope: Scope
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


CLOSING_RULES = (
    ClosingRule(
        "attachment_note",
        r"附 ?(?:件|表|图)?[0-9一二三四五六七八九十]{0,2} ?：|附件[^，。；：\n]{0,60}\.(?:zip|rar|docx?|xlsx?|pdf|wps|ofd)$",
        Scope.ANY,
        "附件说明 stands behind the text (GB/T 9704-2012, 7.3.6)",
        ("附件：1.任务清单", "附件1：申报表", "附：名单", "附件1-3.zip"),
        ("附件所列项目由县发改局核定。", "附加条件：无"),
    ),
    ClosingRule(
        "publicity",
        r"（(?:此件|本文|本件)[^）\n]{1,20}）$",
        Scope.ANY,
        "附注 stands below the date (GB/T 9704-2012, 7.3.10)",
        ("（此件公开发布）", "（本文有删减）", "（此件主动公开）"),
        ("（此件由县府办归档，原件存档）备查", "（以下简称本意见）"),
    ),
    ClosingRule(
        "farewell",
        r"(?:特此|专此)(?:通知|公告|通告|函告|函复|报告|批复|函达|复函|请示)|此[复函令告](?=[。！]|$)|(?:再次|衷心){0,2}感谢(?:您|你|贵)|(?:以上|上述)?(?:请示|意见|事项)?(?:妥|当|可)否，请",
        Scope.ANY,
        "the last words of a letter",
        ("特此通知。", "此复。", "感谢您对交通工作的支持！", "以上请示妥否，请批示。"),
        ("特此说明的是", "此复核由县局负责。"),
    ),
    ClosingRule(
        "notes",
        r"(?:注释?|备注|资料来源|数据来源|名词解释|说明|联系(?:人|电话|单位|方式)[^，。；：\n]{0,6}) ?[：:]",
        Scope.TEXT,
        "notes below the text are no provisions",
        ("注：", "注释：", "资料来源：", "联系人及电话："),
        ("说明书由企业提交。", "注重实效："),
    ),
    ClosingRule(
        "speech",
        r"各位(?:代表|委员|同志|领导|来宾)",
        Scope.TEXT,
        "a report turns to its hearers for the last time",
        ("各位代表！让我们", "各位代表，新的一年"),
        ("各位置的标识牌",),
    ),
    ClosingRule(
        "validity",
        r"本(?!市|县|区|省|州|乡|镇|村|级|地|年|人|单位|企业|部门)[^，。；：\n]{0,10}?(?:GENRE|文件)(?:（[^）\n]{0,20}）)?"
        r"(?:自|由|从|有效期|未尽|中(?:的|所|涉及|未)|明确|所(?:称|指|列|涉)|涉及|与|如|实施|执行|解释|发布|印发|规定)",
        Scope.ARTICLE,
        "from when it is in force, how long, who explains it",
        ("本政策自2024年7月20日起施行。", "本文件明确的各项政策均为全年有效。", "本实施意见由县发改局负责解释。"),
        ("本市户籍人口", "本级财政安排由县财政局提出", "本地企业自筹"),
    ),
    ClosingRule(
        "above",
        r"上述|以上(?!级|的企业|企业)|前述",
        Scope.ARTICLE,
        "what was said above, as a whole",
        ("上述8个领域", "以上政策由各单位落实。"),
        ("以上级文件为准", "上市企业"),
    ),
    ClosingRule(
        "everybody",
        r"(?:各(?:地区?|级|县|市|区|省|乡|镇|街道|部门|单位|有关|相关|责任|牵头|成员)|县级以上)[^。！？\n]{0,45}?(?:要|应|须|请|可|的贯彻落实)",
        Scope.ARTICLE,
        "the last call to all units",
        ("各地要结合实际抓好落实。", "各地区、各部门要充分认识重要意义", "各有关单位应当密切配合"),
        ("各类企业要达标", "各地块的容积率"),
    ),
    ClosingRule(
        "in_practice",
        r"(?:在)?(?:执行|实施)(?:过程)?中[^。\n]{0,12}(?:问题|情况|意见)",
        Scope.ARTICLE,
        "what to do with questions",
        ("执行中遇到问题，请及时反馈。", "实施过程中的重大情况"),
        ("实施中小企业培育工程",),
    ),
    ClosingRule(
        "older_rules",
        r"(?:此前|之前|以前|过去|原有?|以往)[^。\n]{0,40}(?:不一致|废止|停止执行|为准)|(?:国家|上级|省级?|法律)[^。\n]{0,40}(?:另有规定|有新规定|作出调整|遵照执行|从其规定)",
        Scope.ARTICLE,
        "which rules give way",
        ("此前规定与本意见不一致的，以本意见为准。", "国家、省另有规定的，从其规定。"),
        ("原料采购达到", "国家级园区建设"),
    ),
)
_LIST_NOTES = frozenset(("attachment_note", "notes"))
_BY_SCOPE = {scope: frozenset(rule.name for rule in CLOSING_RULES if rule.scope is scope) for scope in Scope}


@cache
def compiled(names: frozenset[str]) -> re.Pattern[str]:
    """The beginnings of the named rules as one pattern; GENRE in them stands for the nouns of the lexicon."""
    genres = "|".join(sorted((re.escape(row[0]) for row in read_table("genres") if len(row[0]) > 1), key=len, reverse=True))
    return re.compile("|".join(f"(?:{rule.pattern})" for rule in CLOSING_RULES if rule.name in names).replace("GENRE", genres))


_CN_DATE = r"[〇零○Ｏ一二三四五六七八九十]{2,4} ?年 ?[一二三四五六七八九十]{1,3} ?月 ?[一二三四五六七八九十]{1,3} ?日"
DATE = rf"(?:\d{{4}} ?年 ?\d{{1,2}} ?月 ?\d{{1,2}} ?日|{_CN_DATE})"
_DATE_LINE = re.compile(rf"（?{DATE}(?:签发)?）?$")
_SIGNED_DATE = re.compile(rf"[^。；，：\n \t][^。；，：\n]{{1,39}}[ \t]{DATE}(?:签发)?$")
_STOPS = frozenset("。；：，！？、")  # a signature has none of them


def cut_tail(folded: str, lines: Sequence[Line], labels: Sequence[Label], stop: int) -> int:
    """Where the list of attachments or the notes behind the text begin, `stop` if there are none.

    Their numbers (附件：1.… 2.…) are no provisions; so the place is taken only behind a label
    and where no label of another kind follows. `labels` are not empty.
    """
    first = labels[0].start
    last = max((label.start for label in labels if label.style != ARABIC_STYLE and label.style not in ITEM_STYLES), default=-1)
    arabic = [label for label in labels if label.style == ARABIC_STYLE]
    for line in lines:
        if line.start > max(first, last) and compiled(_LIST_NOTES).match(folded, *line):
            behind = bisect_right(arabic, line.start, key=lambda label: label.start)
            if behind == len(arabic) or folded[line.start] == "附" or arabic[behind].number == 1:
                return line.start
    return stop


def closing_start(
    folded: str, lines: Sequence[Line], *, article: bool, regular: bool, heading: bool, issuers: Sequence[str], stop: int
) -> int:
    """Where the closing begins behind the last provision, `stop` if it has none.

    `lines` are those of the provision, the first with its label. `article`: it is one, not a section; `regular`: it is a
    第X条, whose paragraphs are its own; `heading`: the label's line is a heading, and the next one its text.
    """
    signature = _signature(folded, lines)
    places = [stop] if signature is None else [signature]
    for place, line in enumerate(lines[1:], 1):
        if line.start >= places[0]:
            break
        names = _BY_SCOPE[Scope.ANY]
        if not (heading and place == 1):
            names |= _BY_SCOPE[Scope.TEXT]
            if article and not regular:
                names |= _BY_SCOPE[Scope.ARTICLE]
        if compiled(names).match(folded, *line) or (len(names) == len(CLOSING_RULES) and _named(folded, line, issuers)):
            places.append(line.start)
            break
    end, units = min(places), 0
    body = [line for line in lines if line.start < end]
    for place, line in enumerate(body):
        if article and not (heading and place == 0) and ends_with_units(folded, line):
            units = place + 1
    while 0 < units < len(body) and folded.find("。", *body[units]) < 0:  # 完成时限：2031年 goes with the units
        units += 1
    if 0 < units < len(body) and read_label(folded, *body[units]) is None:
        end = body[units].start
    return end


def ends_with_units(folded: str, line: Line) -> bool:
    """Whether a paragraph ends with a bracket of responsible units, or is a line of them: （甲局、乙委）, 责任单位：甲局."""
    if is_duty_line(folded, line.start, line.stop):
        return True
    stop = line.stop - (folded[line.stop - 1] in "。；")
    if stop <= line.start or folded[stop - 1] != "）":
        return False
    depth, place = 0, stop
    floor = max(line.start, stop - TAIL_OF_UNITS)
    while place > floor:
        closing, opening = folded.rfind("）", floor, place), folded.rfind("（", floor, place)
        place = max(closing, opening)
        if place < 0:
            return False
        depth += 1 if place == closing else -1
        if depth == 0:
            return names_units(folded[place + 1 : stop - 1].strip())
    return False


def _named(folded: str, line: Line, names: Sequence[str]) -> bool:
    """Whether a paragraph begins with one of the names: 县农业农村局将定期通报."""
    return any(folded.startswith(name, line.start) for name in names)


def _signature(folded: str, lines: Sequence[Line]) -> int | None:
    """Where the names above the first date that stands alone on its line begin, None without such a date."""
    for place, line in enumerate(lines[1:], 1):
        if line.stop - line.start > 2 * LONGEST_SIGNATURE:
            continue
        if _DATE_LINE.match(folded, *line):
            first = place
            while first > 1 and place - first < MOST_SIGNATURES and _signs(folded, lines[first - 1]):
                first -= 1
            return lines[first].start
        if _SIGNED_DATE.match(folded, *line):
            return line.start
    return None


def _signs(folded: str, line: Line) -> bool:
    """Whether a line can be the name of who signs: short, without a stop."""
    text = folded[line.start : line.stop]
    return len(text) <= 2 * LONGEST_SIGNATURE and len("".join(text.split())) <= LONGEST_SIGNATURE and not _STOPS.intersection(text)
