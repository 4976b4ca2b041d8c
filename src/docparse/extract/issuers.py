"""Who issued a document and when it was signed: signatures, red heads, orders, title fronts, sittings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from docparse.extract.dates import read_date
from docparse.extract.doc_numbers import parse_number
from docparse.extract.header_rules import (
    ADOPTED,
    ASSEMBLY,
    HEAD_OF_GOVERNMENT,
    MEETING,
    ON_BEHALF,
    ORDER_HEAD,
    PASSED_ON,
    RED_HEAD,
    SENT_BY,
    SIGNED_DAY,
    SITTING,
    TITLE_FRONT,
)
from docparse.extract.lines import HAN, Line, squash
from docparse.lexicon.tables import read_table

ASSEMBLY_END = ("代表大会", "委员会", "会议", "次")
MOST_SIGNATORIES = 20  # lines above a date that may hold names
SHORTEST_NAME = 3
NO_NAME = (
    "各",
    "由",
    "抄送",
    "主送",
    "经",
    "现",
    "请",
    "本",
    "该",
    "报",
    "关于",
    "附",
    "联系",
    "来源",
    "责任",
    "牵头",
    "主办",
    "承办",
    "当前",
)
AMENDS = ("修正", "修改")  # how a step ends that changes single articles
STAMPED = re.compile(r"（(?:盖章|印章|公章|章|印|代章|代)）$")
JOINTS = re.compile(r"[、，；/]|(?<=[局委厅部署会院])和(?=[一-鿿])")
COLUMN_GAP = re.compile(r"\t|\s{3,}")
LEVELS = ("自治区", "自治州", "自治县", "省", "市", "州", "县", "区", "旗", "镇", "乡")


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed and when; `names` is empty where a person signed or nobody is named."""

    names: tuple[str, ...]
    day: date


@cache
def _organisation() -> re.Pattern[str]:
    endings = "|".join(sorted({row[0] for row in read_table("issuer_endings")}, key=len, reverse=True))
    return re.compile(rf"[{HAN}·（）]{{1,45}}(?:{endings})(?:（[{HAN}、]{{1,30}}）)?")


def is_organisation(name: str) -> bool:
    """Whether a name is that of a body that signs documents.

    >>> is_organisation("云溪县发展和改革局"), is_organisation("各有关部门"), is_organisation("重点任务清单")
    (True, False, False)
    """
    return len(name) >= SHORTEST_NAME and not name.startswith(NO_NAME) and _organisation().fullmatch(name) is not None


def names_in(text: str) -> tuple[str, ...]:
    """The bodies that a text names, blanks between them; empty when it holds anything else.

    >>> names_in("云溪县财政局      云溪县水利局"), names_in("财 政 部"), names_in("县长：王某")
    (('云溪县财政局', '云溪县水利局'), ('财政部',), ())
    """
    pieces = [STAMPED.sub("", piece) for piece in text.split()]
    if pieces and all(is_organisation(piece) for piece in pieces):
        return tuple(pieces)
    wide = [STAMPED.sub("", squash(piece)) for piece in COLUMN_GAP.split(text) if piece.strip()]
    return tuple(wide) if wide and all(is_organisation(piece) for piece in wide) else ()


def find_signature(lines: Sequence[Line]) -> Signature | None:
    """The last signature of the lines: a date on a line of its own or behind the names, more names in the lines above."""
    for index in range(len(lines) - 1, -1, -1):
        match = _signed(lines[index])
        day = read_date(match.group("day")) if match else None
        if match and day:
            return Signature(_names_above(lines, index) + names_in(match.group("names")), day)
    return None


def _signed(line: Line) -> re.Match[str] | None:
    """A line that ends in a date, with nothing but names before it."""
    match = SIGNED_DAY.pattern.match(line.text) if "日" in line.text[-3:] else None
    return match if match and (not match.group("names") or names_in(match.group("names"))) else None


def _names_above(lines: Sequence[Line], index: int) -> tuple[str, ...]:
    """The names of the lines that hold nothing else and stand together above a line."""
    found: tuple[str, ...] = ()
    for line in lines[index - 1 :: -1][:MOST_SIGNATORIES] if index else ():
        names = names_in(line.text)
        if not names:
            break
        found = names + found
    return found


def day_below_title(lines: Sequence[Line]) -> date | None:
    """The date below a title: alone on a line, mostly in brackets, or behind the names of those who issued the document."""
    return next((read_date(match.group("day")) for line in lines if (match := _signed(line))), None)


def red_head(lines: Sequence[Line]) -> tuple[str, ...]:
    """The bodies of the red head (…文件, one a line, or names alone above the document number) or of an order's (…令)."""
    for index, line in enumerate(lines):
        if line.text.endswith("号") and (number := parse_number(line.text)) and number.agency and (names := _names_above(lines, index)):
            return names
        if not line.text.endswith(("文件", "令")):
            continue
        red = RED_HEAD.pattern.match(line.bare)
        match = red or ORDER_HEAD.pattern.match(line.bare)
        names = (names_in(line.text.removesuffix("文件")) or names_in(match.group(1))) if match else ()
        if names:
            return _names_above(lines, index) + names if red else names
    return ()


def of_order(agency: str | None) -> tuple[str, ...]:
    """The body whose order a document number names.

    >>> of_order("中华人民共和国国务院令"), of_order("云政发")
    (('国务院',), ())
    """
    match = ORDER_HEAD.pattern.match(agency or "")
    return names_in(match.group(1)) if match else ()


def title_front(title: str | None) -> tuple[str, ...]:
    """The bodies that a title begins with: 甲局 乙局关于….

    >>> title_front("云溪县财政局 云溪县水利局关于印发管理办法的通知"), title_front("关于做好工作的通知")
    (('云溪县财政局', '云溪县水利局'), ())
    """
    match = TITLE_FRONT.pattern.match(title or "")
    return names_in(JOINTS.sub(" ", match.group(1))) if match else ()


def sent_by(text: str) -> tuple[str, ...]:
    """The bodies that a newspaper's first sentence says sent out a policy.

    >>> sent_by("近日，中共云岭省委办公厅、云岭省人民政府办公厅印发了《关于加强工作的意见》")
    ('中共云岭省委办公厅', '云岭省人民政府办公厅')
    """
    match = SENT_BY.pattern.search(text)
    return names_in(JOINTS.sub(" ", match.group("names"))) if match else ()


def head_of_government(lines: Sequence[Line]) -> str | None:
    """The government whose head is named below a report's title."""
    return next((match.group("name") for line in lines if (match := HEAD_OF_GOVERNMENT.pattern.search(line.bare))), None)


def find_sitting(lines: Sequence[Line]) -> tuple[date | None, str | None]:
    """The day of the sitting at which a report was given, and the body that reports: the assembly's government.

    >>> find_sitting([Line(0, 34, "——2031年1月12日在云溪县第九届人民代表大会第三次会议上")])
    (datetime.date(2031, 1, 12), '云溪县人民政府')
    """
    for line, below in zip(lines, [*lines[1:], None], strict=False):
        match = SITTING.pattern.match(line.text) if "在" in line.text else None
        if match is None and below and line.text.endswith(ASSEMBLY_END):  # …第九届人民代表大会⏎第三次会议上
            match = SITTING.pattern.match(line.text + below.text)
        if not match:
            continue
        day = read_date(match.group("day") or "")
        assembly = ASSEMBLY.pattern.search(squash(match.group("body")))
        if assembly and assembly.group("whole"):
            return day, "国务院"
        return day, f"{assembly.group('place')}人民政府" if assembly and assembly.group("place") else None
    return None, None


def on_behalf(text: str, place: str | None) -> str | None:
    """The body in whose name a report is given; a bare 县人民政府 is completed by the place's own name.

    >>> on_behalf("现在，我代表县人民政府，向大会报告工作", "云溪县")
    '云溪县人民政府'
    """
    match = ON_BEHALF.pattern.search(text)
    if not match:
        return None
    name = match.group("name")
    if name.endswith("政府") and not name.endswith("人民政府"):
        name = f"{name.removesuffix('政府')}人民政府"
    level = next((level for level in LEVELS if name.startswith(level)), "")
    return place + name.removeprefix(level) if place and level and place.endswith(level) else name


def find_adoption(lines: Sequence[Line]) -> tuple[date | None, str | None]:
    """The day on which a law was last passed as a whole, by the history below its title, and the assembly that passed it.

    Its amendments and the approvals of a higher assembly count only where nothing else is told.

    >>> find_adoption([Line(0, 40, "（2031年3月2日云溪省第九届人民代表大会常务委员会第五次会议通过）")])
    (datetime.date(2031, 3, 2), '云溪省人民代表大会常务委员会')
    """
    passed: list[tuple[date, str | None]] = []
    amended: list[tuple[date, str | None]] = []
    for match in (match for line in lines for match in ADOPTED.pattern.finditer(line.text)):
        day = read_date(match.group("day"))
        if day is None:
            continue
        if not match.group().endswith(AMENDS):
            passed.append((day, _assembly(match)))
        else:
            approved = "批准" in match.group() and len(passed) > 1
            amended.append(passed.pop() if approved else (day, _assembly(match)))  # what was approved had been passed before
    if not passed and not amended:
        behind = next((found for line in lines if "通过" in line.text and (found := PASSED_ON.pattern.match(line.text))), None)
        if behind and (day := read_date(behind.group("day"))):
            passed.append((day, _assembly(behind)))
    steps = passed or amended
    body = next((body for _, body in reversed(steps) if body), None)
    return max((day for day, _ in steps), default=None), body


def _assembly(step: re.Match[str]) -> str | None:
    """The assembly, or the office whose meeting, took a step; None where it names none."""
    told = squash(step.group().removeprefix(step.group("day"))).lstrip("（")
    found = ASSEMBLY.pattern.search(told)
    if found is None and (meeting := MEETING.pattern.search(told)) and is_organisation(meeting.group("body")):
        return meeting.group("body")
    return f"{found.group('place')}{found.group('whole') or ''}{found.group('body')}" if found else None
