"""The parts of whole documents."""

from __future__ import annotations

import pytest

from tests.segment.texts import parts, shape, stretch

NOTICE = """青河县人民政府办公室关于印发青河县养老服务方案的通知
青政办〔2031〕5号
各乡镇人民政府，县直各单位：
《青河县养老服务方案》已经县政府同意，现印发给你们，请认真贯彻落实。
附件：
1.青河县养老服务方案
2.任务分工表
青河县人民政府办公室
2031年5月6日
（此件公开发布）
"""
POLICY = """青河县养老服务方案
为做好养老服务，制定本方案。
一、建设机构
（一）新建养老院3家。
（二）改造敬老院5家。
"""
TABLE = "附件2\n任务分工表\n序号\t任务\t单位\n1\t新建\t县民政局\n2\t改造\t县民政局\n"
IMPRINT = "抄送：县委办。\n青河县人民政府办公室 2031年5月7日印发\n"
WHOLE = [
    ("head", "青河县人民政府办公室关于印发青河县养老服务方案的通知"),
    ("notice", "《青河县养老服务方案》已经县政府同意，现印发给你们，请认真贯彻落实。"),
]

CASES = {
    "all five": (
        NOTICE + POLICY + TABLE + IMPRINT,
        [*WHOLE, ("main", "青河县养老服务方案"), ("attachment", "附件2"), ("imprint", "抄送：县委办。")],
    ),
    "the policy is the first attachment": (
        NOTICE + "附件1\n" + POLICY + TABLE,
        [*WHOLE, ("main", "青河县养老服务方案"), ("attachment", "附件2")],
    ),
    "imprint before the attachment": (
        NOTICE + POLICY + IMPRINT + TABLE,
        [*WHOLE, ("main", "青河县养老服务方案"), ("imprint", "抄送：县委办。"), ("attachment", "附件2")],
    ),
    "title of another wording": (
        NOTICE + POLICY.replace("青河县养老服务方案", "青河县养老服务工作方案"),
        [*WHOLE, ("main", "青河县养老服务工作方案")],
    ),
    "wrapped title": (NOTICE + POLICY.replace("青河县养老", "青河县\n养老"), [*WHOLE, ("main", "青河县")]),
    "nothing but the notice": (NOTICE, [("head", WHOLE[0][1]), ("main", WHOLE[1][1])]),
    "plain notice": (
        "关于防汛的通知\n各镇：\n现将有关事项通知如下：\n一、落实责任。\n二、备足物资。\n特此通知。\n县防汛办\n2031年4月1日",
        [("head", "关于防汛的通知"), ("main", "现将有关事项通知如下：")],
    ),
    "order of a government": (
        "青河县人民政府令\n第12号\n《青河县公园办法》已经县政府常务会议通过，现予公布，自2031年5月1日起施行。\n"
        "县长 王明\n2031年3月1日\n青河县公园办法\n第一条 甲。",
        [
            ("head", "青河县人民政府令"),
            ("notice", "《青河县公园办法》已经县政府常务会议通过，现予公布，自2031年5月1日起施行。"),
            ("main", "青河县公园办法"),
        ],
    ),
    "newspaper": (
        "省委办公厅印发意见\n近日，省委办公厅印发了《关于治水的意见》，并发出通知，要求各地落实。\n《关于治水的意见》全文如下。\n为治水，提出意见。\n一、甲\n（一）乙。",
        [
            ("head", "省委办公厅印发意见"),
            ("notice", "近日，省委办公厅印发了《关于治水的意见》，并发出通知，要求各地落实。"),
            ("main", "为治水，提出意见。"),
        ],
    ),
    "text without a head": ("为发展，制定本方案。\n一、甲\n（一）乙。", [("main", "为发展，制定本方案。")]),
    "nothing but short lines": ("甲\n乙\n丙", [("main", "甲")]),
    "attachment named in the text": ("一、甲\n（一）乙。\n附件1所列项目另行安排。", [("main", "一、甲")]),
    "attachments with titles": (
        "一、甲\n（一）乙。\n附件1 项目清单\n附件2重点名单",
        [("main", "一、甲"), ("attachment", "附件1 项目清单"), ("attachment", "附件2重点名单")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_parts(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(text) == expected


def test_title_and_preamble_of_the_policy() -> None:
    assert stretch(NOTICE + POLICY, "heading") == "青河县养老服务方案|一、建设机构"
    assert stretch(NOTICE + POLICY, "preamble") == "为做好养老服务，制定本方案。"


def test_numbers_of_a_notice_are_no_provisions() -> None:
    notice = NOTICE.replace("附件：", "一、提高认识。\n二、抓好落实。\n附件：")
    assert shape(notice + POLICY) == ["§1 建设机构", "1#1 新建养老院3家", "1#2 改造敬老院5家"]


def test_provisions_of_an_attachment() -> None:
    text = POLICY + "附件\n青河县补贴细则\n第一条 补贴标准。每床500元。\n第二条 本细则自发布之日起施行。\n"
    assert shape(text)[-2:] == ["#1 补贴标准", "#2 本细则自发布之日起施行"]


def test_one_line() -> None:
    text = (
        "县直各单位: 现将《北山县方案》印发给你们,请认真执行。 附件:1.任务表 北山县人民政府办公室 2031年2月2日 北山县方案 "
        "为加快发展,制定本方案。 一、目标 到2032年,出栏肉牛五万头。 二、措施 (一)扩大规模(牵头单位:县农业农村局) 支持建场。 "
        "1.新建牛场。每个补助20万元。 2.改造牛场。每个补助10万元。 (二)强化服务 组建服务队。(责任单位:县农业农村局) 附件1任务表"
    )
    assert [part for part, _ in parts(text)] == ["head", "notice", "main", "attachment"]
    assert shape(text) == ["§1 目标", "§2 措施", "§2/1 扩大规模", "2/1#1 新建牛场", "2/1#2 改造牛场", "2#2 强化服务"]
