"""What generated documents brought to light, cut down to a few lines each: a case a defect, mended or known.

A known defect is a strict expected failure: when it is mended, its mark goes, and so does what the generator leaves out
because of it (`NO_LINE_ENDS_WITH_YET` and the like in `layouts.py`, what `policy.py` does not do without a signature).
"""

from __future__ import annotations

from datetime import date

import pytest
from _pytest.mark import ParameterSet

from docparse.pipeline import parse
from tests.generate.words import OPENINGS
from tests.laws.law import broken as broken_laws

HEAD = "青禾县公共服务若干政策\n\n为完善服务，制定本政策。\n"
WIDTH = 30
LONG = "推广绿色防控技术并完善质量追溯体系，"


def wrapped(text: str) -> str:
    """A text in lines of thirty characters, as a reader sees that the document is wrapped."""
    return "\n".join(line[at : at + WIDTH] for line in text.split("\n") for at in range(0, max(1, len(line)), WIDTH))


BODY = wrapped("一、完善服务\n1.补齐短板。" + "".join(OPENINGS)) + "\n"


def broken(left: str, right: str, label: str = "2.") -> str:
    """A provision whose first line is full and ends between two stretches."""
    filler = (LONG * 3)[-(WIDTH - len(label) - len(left)) :]
    return f"{label}{filler}{left}\n{right}\n"


def known(*values: object, id: str, reason: str) -> ParameterSet:
    """A case that fails as yet."""
    return pytest.param(*values, id=id, marks=pytest.mark.xfail(strict=True, reason=reason))


def targets(text: str) -> list[tuple[str, str, str, int | None]]:
    """Text, subject, change and year as written of every target."""
    return [(row.text, row.subject, row.change, row.year if row.year_stated else None) for row in parse(text).targets]


NUMBERS = [
    pytest.param("森林覆盖率提高到8", "2.5%。", "82.5%", id="in a whole number"),
    pytest.param("森林覆盖率提高到82", ".5%。", "82.5%", id="before a point"),
    pytest.param(
        "森林覆盖率提高到82.",
        "5%。",
        "82.5%",
        id="behind a point",
    ),
    pytest.param("特色产业产值达到2.7", "6亿元。", "2.76亿元", id="in the decimals"),
    pytest.param("研发经费支出增长1", "3.1%，稳步推进。", "13.1%", id="so that the rest looks like a label"),
    pytest.param("2033年县财政安排茶产业提质资金", "1.91 亿元，稳步推进。", "1.91亿元", id="before a decimal with a blank behind it"),
    pytest.param("新增公共充电桩25", "0个。", "250个", id="before a last digit"),
    pytest.param("特色产业产值达到27万", "元。", "27万元", id="in a unit"),
]


@pytest.mark.parametrize(("left", "right", "number"), NUMBERS)
def test_a_number_broken_at_the_end_of_a_line(left: str, right: str, number: str) -> None:
    assert [row.text for row in parse(HEAD + BODY + broken(left, right)).quantities] == [number]


def test_a_line_that_begins_with_a_decimal_in_a_short_document() -> None:
    text = "2.加强照护。县财政统筹安排河湖生态修复资金1\n2.5 亿元，稳步推进各项工作。\n"
    assert [row.text for row in parse(text).quantities] == ["12.5亿元"]


UNITS = [
    pytest.param("。（责任单位：县民政局*、县", "财政局、县教育局）", id="in a name"),
    pytest.param("。（责任", "单位：县民政局*、县财政局、县教育局）", id="in the key"),
    pytest.param(
        "。（责任单位：县民政局",
        "*、县财政局、县教育局）",
        id="before a star",
    ),
    pytest.param("。（责任单位：", "县民政局*、县财政局、县教育局）", id="behind the colon"),
    pytest.param("。（责任单位：县民政局*、县财政局", "<县国资办>、县教育局）", id="before an inner name"),
    pytest.param("。（责任单位：县民政局*、县财政局<县国资办", ">、县教育局）", id="in the bracket of an inner name"),
    pytest.param(
        "。（责任单位：",
        "县民政局*、县财政局、县教育局\n<县督导室>）",
        id="behind the colon, before a line that is not full",
    ),
]


@pytest.mark.parametrize(("left", "right"), UNITS)
def test_a_list_of_units_broken_at_the_end_of_a_line(left: str, right: str) -> None:
    rows = parse(HEAD + BODY + broken("推进家庭病床服务" + left, right)).responsibilities
    assert [(row.name, row.role) for row in rows] == [("县民政局", "lead"), ("县财政局", "support"), ("县教育局", "support")]


def test_a_sentence_broken_behind_a_semicolon() -> None:
    text = HEAD + BODY + broken("到2033年，村级卫生室达到35个；", "养老床位达到400张。")
    assert targets(text)[-1] == ("400张", "养老床位", "level", 2033)


def test_the_first_line_of_an_article_of_measures() -> None:
    text = """第一章　完善服务
第一条　推广绿色防控技术，完善质量追溯体系，城镇调查失业率保持在4%以下；单位产值碳
排放下降17%。到2031年底，培育家庭农场300家。引导金融机构下沉网点，开发适合小
农户的信贷产品。
"""
    assert [row[1] for row in targets(HEAD + text)] == ["城镇调查失业率", "单位产值碳排放", "家庭农场"]


@pytest.mark.parametrize(
    ("units", "name"), [("县委组织 部、县财政局", "县委组织部"), ("县自然资源 和规划局、县财政局", "县自然资源和规划局")]
)
def test_a_blank_in_the_name_of_a_unit(units: str, name: str) -> None:
    text = f"{HEAD}一、完善服务\n1.补齐短板。推进家庭病床服务。（责任单位：{units}）\n"
    document = parse(text)
    assert document.responsibilities[0].name == name
    assert not broken_laws(document, text)


SPACED = [
    pytest.param("竹 政 发 〔 2 0 3 1 〕 5 8 号\n\n", "", [], id="document number"),
    pytest.param(
        "",
        "（ 一 ） 推 动 农 机 作 业 。 2 0 3 1 年 县 财 政 安 排 茶 产 业 提 质 资 金 2 . 4 2 亿 元 。\n",
        ["2.42亿元"],
        id="number behind a short sentence",
    ),
    pytest.param("", "（ 一 ） 推 动 农 机 作 业 。 新 增 公 共 充 电 桩 2 5 0 个 以 上 。\n", ["250个"], id="number in a sentence"),
]


@pytest.mark.parametrize(("front", "line", "numbers"), SPACED)
def test_a_blank_behind_every_character(front: str, line: str, numbers: list[str]) -> None:
    document = parse(front + HEAD.replace("", " ").strip() + "\n一 、 完 善 服 务\n" + line)
    assert document.document.doc_number == ("竹政发〔2031〕58号" if front else None)
    assert [row.text for row in document.quantities] == numbers


def test_addressees_below_a_title_of_a_full_line() -> None:
    front = (
        "青禾县人民政府文件\n\n青政发〔2031〕8号\n\n青禾县人民政府关于印发青禾县农村基本公共服务若干政策的通知\n\n"
        "各乡镇人民政府、街道办事处，县政府直属各单位：\n现将《青禾县公共服务若干政策》印发给你们，请认真贯彻执行。\n\n"
        "青禾县人民政府\n2031年3月4日\n\n"
    )
    addressees = parse(front + HEAD + BODY + BODY[7:].replace("1.", "2.")).document.addressees
    assert addressees == ("各乡镇人民政府、街道办事处", "县政府直属各单位")


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("不良贷款率控制在4%以内", ("4%", "不良贷款率", "level", None)),
        ("开工水利工程15处", ("15处", "水利工程", "increment", None)),
        ("新增公共充电桩65个", ("65个", "公共充电桩", "increment", None)),
    ],
)
def test_a_target_right_behind_the_label_of_an_article(words: str, want: tuple[str, str, str, None]) -> None:
    assert targets(f"{HEAD}第一章　完善服务\n第一条　{words}。\n") == [want]


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("到2033年，全县智能算力规模达到 3200P以上", ("3200P", "智能算力规模", "level", 2033)),
        ("到2033年，单位产值能耗累计下降 1\n2.5%", ("12.5%", "单位产值能耗", "decline", 2033)),
    ],
)
def test_a_blank_before_the_number(words: str, want: tuple[str, str, str, int]) -> None:
    assert targets(f"{HEAD}一、完善服务\n1.补齐短板。{words}。\n") == [want]


@pytest.mark.xfail(strict=True, reason="extract: 示范 of 示范合作社 is read as a verb that ends 培育")
def test_a_verb_in_the_name_of_the_thing() -> None:
    assert targets(f"{HEAD}一、完善服务\n1.补齐短板。培育示范合作社46家。\n") == [("46家", "示范合作社", "increment", None)]


def test_an_earlier_goal_beside_a_later_one() -> None:
    text = f"{HEAD}一、完善服务\n1.补齐短板。到2031年，培育家庭农场10家。到2033年，建成食堂5家。到2033年，建成驿站9个。\n"
    assert [row[0] for row in targets(text)] == ["10家", "5家", "9个"]


def test_the_day_of_coming_into_force_is_not_the_day_of_signing() -> None:
    text = f"{HEAD}{BODY}2.加强照护。推进家庭病床服务。（县民政局、县财政局）\n本政策自2032年1月1日起施行。\n"
    document = parse(text.replace("\n", " ")).document
    assert (document.signed_date, document.effective_date) == (None, date(2032, 1, 1))


def test_yearly_goals_of_a_document_without_a_date() -> None:
    goals = "2031年，建成家庭农场10家。2032年，建成食堂5家。2033年，建成驿站9个。到2033年，新增床位8张。"
    assert [row[0] for row in targets(f"{HEAD}一、完善服务\n1.补齐短板。{goals}\n")] == ["10家", "5家", "9个", "8张"]
