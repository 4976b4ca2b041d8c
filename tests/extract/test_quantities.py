"""The finder of quantities: cases by provenance, the cells of tables, any text, and what holds for every text."""

from __future__ import annotations

import random
import re
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docparse.extract.quantities import Found, cell_mention, find_mentions, find_quantities, header_unit
from docparse.extract.widths import fold_raw
from docparse.model import Mention

CASES = Path(__file__).parents[1] / "cases" / "quantities"


def read_cases(name: str) -> list[tuple[str, list[str]]]:
    lines = (CASES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(row[0], [cell for cell in row[1:] if cell]) for row in rows]


def parameters(name: str) -> list[object]:
    return [pytest.param(sentence, expected, id=sentence) for sentence, expected in read_cases(name)]


def said(mention: Mention | Found) -> str:
    value = str(mention.value) if mention.value_max is None else f"{mention.value}..{mention.value_max}"
    return "|".join((mention.text, mention.kind, value, mention.unit or "", mention.bound))


def mentions(text: str, *, all_numerals: bool = False) -> list[Mention]:
    folded = fold_raw(text).clean
    return find_mentions(folded, 0, len(folded), all_numerals=all_numerals)


@pytest.mark.parametrize(("sentence", "expected"), [*parameters("wild"), *parameters("synthetic"), *parameters("negative")])
def test_cases(sentence: str, expected: list[str]) -> None:
    assert [said(mention) for mention in mentions(sentence)] == expected


@pytest.mark.xfail(strict=True, reason="known failures: an improvement takes the line out of the file")
@pytest.mark.parametrize(("sentence", "expected"), parameters("known_failures"))
def test_known_failures(sentence: str, expected: list[str]) -> None:
    assert [said(mention) for mention in mentions(sentence)] == expected


@pytest.mark.parametrize(("sentence", "expected"), parameters("negative"))
def test_negative_in_a_sentence(sentence: str, expected: list[str]) -> None:
    """What is no quantity alone is none in a sentence, and does not hide one that stands beside it."""
    if not sentence[0].isdigit() and not expected:
        assert [said(mention) for mention in mentions(f"新增5家，{sentence}，投入3万元。")] == [
            "5家|count|5|家|eq",
            "3万元|money|30000|元|eq",
        ]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("按每人每月1000元补助", "人·月"),
        ("每亩补助200元", "亩"),
        ("每名医师每年最高可得2万元", "名·年"),
        ("亩均投资不低于100万元", "亩"),
        ("人均可支配收入达到3万元", "人"),
        ("5元/亩", "亩"),
        ("3.5万元/座/年", "座·年"),
        ("每引进1名人才，给予30万元", None),
        ("安排3万元", None),
    ],
)
def test_per(text: str, per: str | None) -> None:
    assert mentions(text)[-1].per == per


def test_a_number_alone_in_a_later_cell_is_taken_and_a_serial_is_left() -> None:
    assert [mention.text for mention in mentions("1\t完善制度\t5\n2\t开展培训\t4\n总分\t100\n3\n某项举措\n")] == ["5", "4", "100"]


def test_currency_and_bare() -> None:
    (bare, amount) = mentions("亿元以上项目，外资300万美元")
    assert (bare.bare, bare.currency, amount.bare, amount.currency) == (True, "CNY", False, "USD")


def test_context_outside_the_range_is_looked_at() -> None:
    text = "不低于30%以上"
    assert [said(mention) for mention in find_mentions(text, 3, 6)] == ["30%|percent|30|%|ge"]


@pytest.mark.parametrize(
    ("cell", "unit", "expected"),
    [
        ("120", "亿元", "120|money|12000000000|元|eq"),
        (" 2.5 ", "万人", "2.5|count|25000|人|eq"),
        ("4.5-5", "%", "4.5-5|percent|4.5..5|%|eq"),
        ("1,200以上", "元/亩", "1,200|money|1200|元/亩|ge"),
        ("-3", "%", "-3|percent|-3|%|eq"),
        ("12个", "家", None),
        ("2024年", "个", None),
        ("甲", "个", None),
        ("5", "名称", None),
    ],
)
def test_cell_under_a_header_with_a_unit(cell: str, unit: str, expected: str | None) -> None:
    mention = cell_mention(cell, 0, len(cell), unit)
    assert (said(mention) if mention else None) == expected


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("金额（亿元）", "亿元"),
        ("数量(个)", "个"),
        ("年度计划（单位：万元）", "万元"),
        ("占比（%）", "%"),
        ("增速％", "%"),
        ("补助标准（元/亩）", "元/亩"),
        ("项目（简称）", None),
        ("序号", None),
    ],
)
def test_header_unit(header: str, unit: str | None) -> None:
    assert header_unit(header) == unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三个月", ["三个月|duration|3|个月|eq"]),
        ("五十公里", ["五十公里|measure|50|公里|eq"]),
        ("两年半", ["两年半|duration|2.5|年|eq"]),
        ("半年", ["半年|duration|0.5|年|eq"]),
        ("十几人", ["十几人|count|10|人|gt"]),
        ("一百五十公斤", ["一百五十公斤|measure|150|公斤|eq"]),
        ("一百千瓦", ["一百千瓦|measure|100|千瓦|eq"]),
        ("三十两", ["三十两|measure|30|两|eq"]),
        ("一百二十三", ["一百二十三|plain|123||eq"]),
        ("负五", ["负五|plain|-5||eq"]),
        ("零下五摄氏度", ["零下五摄氏度|measure|-5|摄氏度|eq"]),
        ("五块钱", ["五块钱|money|5|元|eq"]),
        ("三毛", ["三毛|money|0.3|元|eq"]),
        ("两毛五", ["两毛五|money|0.25|元|eq"]),
        ("十块三毛", ["十块三毛|money|10.3|元|eq"]),
        ("一块二", ["一块二|money|1.2|元|eq"]),
        ("三五百块", ["三五百块|money|300..500|元|eq"]),
        ("两到三万港元", ["两到三万港元|money|20000..30000|港元|eq"]),
        ("八到九百亿泰铢", ["八到九百亿泰铢|money|800000000..90000000000|泰铢|eq"]),
        ("两个亿卢布", ["两个亿卢布|money|200000000|卢布|eq"]),
        ("３分之２", ["３分之２|ratio|0.666667||eq"]),
        ("四十美分", ["四十美分|money|0.4|美元|eq"]),
        ("人民币3.14", ["3.14|money|3.14|元|eq"]),
        ("25℃", ["25℃|measure|25|℃|eq"]),
        ("7 万5 千4 百", ["7万5千4百|plain|75400||eq"]),
        ("一百 五 十 二", ["一百五十二|plain|152||eq"]),
        ("七八英镑", ["七八英镑|money|7..8|英镑|eq"]),
        ("打对折", ["对折|ratio|0.5||eq"]),
        ("半成", ["半成|ratio|0.05||eq"]),
        ("百分百", ["百分百|percent|100|%|eq"]),
        ("月薪15k", ["15k|plain|15000||eq"]),
        ("30w", ["30w|plain|300000||eq"]),
        ("2024", ["2024|plain|2024||eq"]),
    ],
)
def test_all_numerals(text: str, expected: list[str]) -> None:
    assert [said(quantity) for quantity in find_quantities(text, all_numerals=True)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "长三角",
        "珠三角",
        "双元六共",
        "千亿级",
        "第三批",
        "三大五百亿产业集群",
        "二十大",
        "一带一路",
        "两山",
        "一切",
        "万",
        "万万",
        "统一成套",
        "一起推进",
        "一样",
        "星期三",
        "三农工作",
        "十分重要",
        "二〇二四年三月五日",
        "一体化",
        "五一节",
        "几十人",
        "数百家",
        "对折页",
        "半成品",
    ],
)
def test_all_numerals_leaves(text: str) -> None:
    assert find_quantities(text, all_numerals=True) == ()


def test_places_are_those_of_the_given_text() -> None:
    text = "投资 5.47\n\n亿元，\u3000新增３ 家"
    assert [(q.text, text[q.start : q.stop]) for q in find_quantities(text)] == [("5.47亿元", "5.47\n\n亿元"), ("３家", "３ 家")]


ALPHABET = (
    "0123456789一二三十百千万亿两半几余多成折分之元个家人亩%.，、；。：/-—~至到（）“”《》"
    "第年月日号级每超过不低于以上下内左右含 \n+×AkmG￥负块毛角公里"
)


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from(ALPHABET), max_size=40), st.booleans())
def test_any_text(text: str, all_numerals: bool) -> None:
    """No text raises; mentions stand in order, do not overlap, say what stands there, and fit the tables."""
    found = find_mentions(text, 0, len(text), all_numerals=all_numerals)
    assert all(a.stop <= b.start for a, b in pairwise(found))
    for mention in found:
        assert mention.text == re.sub(r"\s+", "", text[mention.start : mention.stop])
        for value in (mention.value, mention.value_max or mention.value):
            assert abs(value) < Decimal(10) ** 22
            assert value == round(value, 6)
        assert mention.value_max is None or mention.value_max >= mention.value


def test_blanks_and_width_change_nothing() -> None:
    full = str.maketrans("0123456789%.", "０１２３４５６７８９％．")
    for sentence, _ in read_cases("wild"):
        plain = [said(quantity) for quantity in find_quantities(sentence)]
        wide = [said(quantity).translate({v: k for k, v in full.items()}) for quantity in find_quantities(sentence.translate(full))]
        assert wide == plain, sentence


def test_planted_quantities_come_back_in_noise() -> None:
    random.seed(20240617)
    fillers = ["全面推进2024年重点任务，", "第38次会议要求，", "实施“315”工程，", "按照某政发〔2024〕4号文件，"]
    for sentence, expected in read_cases("wild"):
        if len(expected) == 1:
            text = "".join(random.sample(fillers, 3)) + sentence + "。" + random.choice(fillers)
            assert [said(mention) for mention in mentions(text)] == expected, text
