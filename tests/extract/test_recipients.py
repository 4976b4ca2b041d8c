"""Addressees, copies and attachments: lists that are parted, wrapped and numbered in many ways."""

from __future__ import annotations

import pytest

from docparse.extract.annexes import find_attachments
from docparse.extract.lines import lines_in
from docparse.extract.recipients import find_addressees, find_cc
from docparse.model import Clean
from docparse.spans import OffsetMap


def cleaned(text: str) -> Clean:
    """A text as it comes from cleaning, nothing changed; only the marks that these lists use are folded."""
    return Clean(OffsetMap(text, ()), text.translate(str.maketrans(",:()", "，：（）")), "plain")


ADDRESSEES = (
    ("各镇人民政府、街道办事处，县政府各部门：\n", ("各镇人民政府、街道办事处", "县政府各部门")),
    ("各市、州、县人民政府，省政府各部委、\n各直属机构：\n", ("各市、州、县人民政府", "省政府各部委、各直属机构")),
    (
        "各省、自治区、直辖市、新疆生产建设兵团社会信用牵头\n部门，各有关单位办公厅（室）：\n",
        ("各省、自治区、直辖市、新疆生产建设兵团社会信用牵头部门", "各有关单位办公厅（室）"),
    ),
    ("各区人民政府,市政府各部门:\n", ("各区人民政府", "市政府各部门")),
    ("各位代表：\n", ()),
    ("同志们：\n", ()),
    ("享受对象：\n", ()),
    ("现将有关事项通知如下：\n", ()),
    ("公开范围：\n面向全社会\n", ()),
    ("本市某区：", ("本市某区",)),
)
COPIES = (
    ("抄送：县委各部门，县人大、政协，县法院。\n", ("县委各部门", "县人大、政协", "县法院")),
    (
        "抄送：县委各部门，县法院、\n检察院，各群团组织。\n\n云溪县人民政府办公室\n\n2031年6月9日印发\n",
        ("县委各部门", "县法院、检察院", "各群团组织"),
    ),
    ("抄送：县委各部门，\n县检察院\n云溪县人民政府办公室\n2031年6月9日印发\n", ("县委各部门", "县检察院")),
    ("抄报：市人民政府。\n抄送：县委办公室。\n", ("市人民政府", "县委办公室")),
    ("云溪县人民政府办公室  2031年6月9日印发\n", ()),
)
ATTACHMENTS = (
    ("附件：云溪县节水行动方案\n\n云溪县水利局\n2031年6月7日\n", ("云溪县节水行动方案",)),
    ("附件：1.重点任务清单\n2.成员单位名单\n\n云溪县水利局\n2031年6月7日\n", ("重点任务清单", "成员单位名单")),
    ("附件:1.重点任务清单 2.成员单位名单 3.指标表\n", ("重点任务清单", "成员单位名单", "指标表")),
    ("附件：\n1. 申请表（个人）.docx\n2. 《承诺书》；\n", ("申请表（个人）", "承诺书")),
    ("附件：1.云溪县绿色低碳转型重点\n        项目清单\n      2.任务分工表\n", ("云溪县绿色低碳转型重点项目清单", "任务分工表")),
    ("附件：1.2031年任务清单\n2.2032年任务清单\n", ("2031年任务清单", "2032年任务清单")),
    ("附件1\n重点任务清单\n", ()),
    ("附件：\n\n扫一扫在手机打开\n", ()),
    ("见附件。\n", ()),
)


@pytest.mark.parametrize(("text", "names"), ADDRESSEES, ids=[text.strip() for text, _ in ADDRESSEES])
def test_addressees(text: str, names: tuple[str, ...]) -> None:
    clean = cleaned(text)
    lines = lines_in(clean, 0, len(text))
    assert find_addressees(clean, lines, 0, len(lines), one_line=False) == names


@pytest.mark.parametrize(("text", "names"), COPIES, ids=[text.strip() for text, _ in COPIES])
def test_copies(text: str, names: tuple[str, ...]) -> None:
    clean = cleaned(text)
    assert find_cc(clean, lines_in(clean, 0, len(text))) == names


@pytest.mark.parametrize(("text", "names"), ATTACHMENTS, ids=[text.strip() for text, _ in ATTACHMENTS])
def test_attachments(text: str, names: tuple[str, ...]) -> None:
    clean = cleaned(text)
    assert find_attachments(clean, lines_in(clean, 0, len(text))) == names
