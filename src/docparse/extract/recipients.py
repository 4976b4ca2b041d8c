"""To whom a document goes: the addressees above its text, the copies named in the imprint."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docparse.extract.header_rules import CC_HEAD
from docparse.extract.issuers import names_in
from docparse.extract.lines import Line, squash
from docparse.extract.portal import is_portal
from docparse.model import Clean

SHORTEST_WRAPPED = 20  # characters of a line that is cut within a list
MOST_LINES = 12  # of a list of addressees that is wrapped
BODY = re.compile(
    r"(?:政府|办事处|办公室|单位|部门|机构|机关|委|办|局|厅|院|行|公司|企业|中心|学校|[高院]校|会|社|部|署|团体|乡|镇|街道"
    r"|组织|小组|处|区|县|市|中小学|集团|所|科室|股室|司局|队|[残妇侨文]联|工商联|[州盟旗]|总站|村|^[一-鿿]{2,4}等?(?:代表|委员))$"
)
EACH = re.compile(r"(?:各|有关|[省市县区州]各)")
NO_ADDRESS = re.compile(
    r"[•·●|]|如下|通知|公告|现将|现就|附件|抄送|同志们|代表[：，]|位代表$|位委员[：，]?$|来源|联系|[。；！？《》0-9]"
    r"|(?:对象|条件|范围|标准|方式|项目|流程|时间)$"
)
END_OF_CC = re.compile(r"印发|^(?:共印|印数|校对|承办)")
MORE_CC = re.compile(r"[^，。；：]{2,20}，[^。；：]{2,400}。")  # a second line of copies, each with its own full stop
LAST_BRACKET = re.compile(r"（[^（）]{1,20}）$")


def find_addressees(clean: Clean, lines: Sequence[Line], first: int, last: int, one_line: bool) -> tuple[str, ...]:
    """The addressees between two lines of the head, parted at ， alone; () for none.

    The list ends in ： at the end of a line; before the text on the same line where line ends are lost, or it begins with 各.
    """
    for index in range(first, min(last, len(lines))):
        line = lines[index]
        if is_portal(line) or "：" not in line.text:
            continue
        head = line.text.split("：", 1)[0]
        begin = index
        while begin > first and index - begin < MOST_LINES and _runs_on(lines[begin - 1]):
            begin -= 1
        whole = "".join(piece.bare for piece in lines[begin:index]) + squash(head)
        alone = one_line or len(head) + 1 == len(line.text) or EACH.match(whole) is not None
        if not alone or not _is_address(whole):
            continue
        stretches = [(piece.start, piece.stop) for piece in lines[begin:index]] + [(line.start, line.start + len(head))]
        text = "".join(clean.text[start:stop] for start, stop in stretches)
        return part_at_commas(text)
    return ()


def _runs_on(line: Line) -> bool:
    """Whether a line may be the upper part of a wrapped list of addressees."""
    listed = len(line.bare) >= SHORTEST_WRAPPED and ("、" in line.text or "，" in line.text)
    return line.text.endswith(("，", "、")) or (listed and not NO_ADDRESS.search(line.text))


def _is_address(text: str) -> bool:
    return 2 <= len(text) <= 600 and not NO_ADDRESS.search(text) and BODY.search(LAST_BRACKET.sub("", text)) is not None


def find_cc(clean: Clean, lines: Sequence[Line]) -> tuple[str, ...]:
    """The bodies behind 抄送： (and 抄报：), wrapped lines joined, parted at ， alone."""
    found: tuple[str, ...] = ()
    for index, line in enumerate(lines):
        head = CC_HEAD.pattern.match(line.text)
        if not head:
            continue
        stretches = [(line.start + head.end(), line.stop)]
        for place in range(index + 1, min(index + MOST_LINES, len(lines))):
            following = lines[place]
            ended = clean.folded[stretches[-1][1] - 1] == "。" and not MORE_CC.fullmatch(following.text)
            if ended or CC_HEAD.pattern.match(following.text) or END_OF_CC.search(following.text) or _prints(lines, place):
                break
            stretches.append((following.start, following.stop))
        text = "".join(clean.text[start:stop] for start, stop in stretches)
        found += part_at_commas(text.replace("。", "，"))
    return found


def _prints(lines: Sequence[Line], place: int) -> bool:
    """Whether a line names the printing office, the day of printing standing below it."""
    return place + 1 < len(lines) and "印发" in lines[place + 1].text and bool(names_in(lines[place].text))


def part_at_commas(text: str) -> tuple[str, ...]:
    """The members of a list that are parted by ，; those joined by 、 stay one. Blanks and a full stop at the end go.

    >>> part_at_commas("市委各部门，市人大、 政协，市法院。")
    ('市委各部门', '市人大、政协', '市法院')
    """
    return tuple(name for piece in re.split("[，,]", text) if (name := squash(piece).strip("。.：:；;")))
