"""Numerals: every written form, exact; and what is no number, refused."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

import pytest
from cn2an import an2cn, cn2an

from docparse.errors import NumeralError
from docparse.numerals import LONGEST, fold, parse, parse_fraction

EXACT = {
    "arabic": {"0": "0", "405": "405", "2.12": "2.12", "007": "7", ".77": "0.77", "01.10": "1.1"},
    "separators": {"28,583": "28583", "1,050,000,000": "1050000000", "28，583.5": "28583.5"},
    "full width": {"１２": "12", "２．５": "2.5", "３６.５万": "365000"},
    "blanks": {"2 1 2 亿": "21200000000", "7 万 5 千 4 百": "75400", "三 千 五 百": "3500"},
    "magnitudes": {"1.5万": "15000", "2千万": "20000000", "3百万": "3000000", "4.78万亿": "4780000000000", "2万亿": "2000000000000"},
    "mixed": {"三点五亿": "350000000", "2亿5千万": "250000000", "1亿零50万": "100500000", "5万4千6百": "54600", "12万5": "125000"},
    "chinese": {
        "一百二十三": "123",
        "两千三百万": "23000000",
        "十九亿一千四百万": "1914000000",
        "一千零五": "1005",
        "十": "10",
        "三万万": "300000000",
    },
    "spoken": {"一万二": "12000", "二百五": "250", "一千六": "1600", "百三": "130", "一亿二": "120000000", "两个亿": "200000000"},
    "formal": {"壹佰": "100", "叁仟伍佰万": "35000000", "贰拾壹": "21", "肆佰叁拾萬": "4300000", "壹万零伍拾": "10050"},
    "old": {"廿": "20", "廿一": "21", "卅": "30", "卅六": "36", "〇": "0", "五兆": "5000000000000"},
    "digit by digit": {"二〇二四": "2024", "一九五七": "1957", "零零七": "7"},
    "point": {"十五点七": "15.7", "零点五": "0.5", "负六点六": "-6.6", "一百二十点零五": "120.05", "四亿点零五": "400000000.05"},
    "percent": {
        "百分之十八点五": "0.185",
        "百分之百": "1",
        "千分之三": "0.003",
        "万分之五": "0.0005",
        "18.5%": "0.185",
        "六个百分点": "0.06",
        "8‰": "0.008",
    },
    "fraction": {"三分之二": "0.666667", "四分之三": "0.75", "3分之1": "0.333333", "1/3": "0.333333", "2/5": "0.4"},
    "tenths": {
        "九成": "0.9",
        "三成半": "0.35",
        "6.5成": "0.65",
        "六五折": "0.65",
        "八折": "0.8",
        "9.5折": "0.95",
        "85折": "0.85",
        "六点五折": "0.65",
    },
    "times": {"一倍": "1", "1.5倍": "1.5", "两倍半": "2.5", "半": "0.5", "一半": "0.5", "一个半": "1.5"},
    "whole and part": {
        "三又二分之一": "3.5",
        "1又1/4": "1.25",
        "负三又四分之一": "-3.25",
        "一成五": "0.15",
        "2成5": "0.25",
        "1 3/5": "1.6",
    },
    "sign": {"-5": "-5", "+5": "5", "+1.5万": "15000", "负五": "-5", "负三百万": "-3000000", "－22.2%": "-0.222", "- 1,200": "-1200"},
    "letters": {"15k": "15000", "15Ｋ": "15000", "30w": "300000", "1.2M": "1200000"},
    "exponent": {"2e5": "200000", "-1e1": "-10", "2.5E-1": "0.25"},
    "long": {"1.000000001亿": "100000000.1", "1234567890123456789012.654321": "1234567890123456789012.654321"},
}
REFUSED = (
    *("几十", "几十万", "十余", "数百", "十几", "五六百", "三四十万", "两三", "20多", "上亿", "二三十", "八九亿", "两三万"),
    *(
        "",
        " ",
        "元",
        "五元",
        "第三",
        "万",
        "亿",
        "万万",
        "点五",
        "三点",
        "两百点两",
        "一切",
        "半百",
        "又三分之一",
        "三又",
        "个半",
        "三个",
        "五十三百",
        "一百二千",
    ),
    *("1.2.3", "1:1.5", "12:30", "十折", "百分之", "分之三", "零分之三", "1/0", "二分之", "0x10", "1_000", "٣", "1,23"),
    *("一" * (LONGEST + 1), "9" * 1000, "万" * 1000),
)


@pytest.mark.parametrize(("text", "value"), [pytest.param(t, v, id=f"{g}-{t}") for g, cases in EXACT.items() for t, v in cases.items()])
def test_exact(text: str, value: str) -> None:
    assert str(parse(text)) == value


@pytest.mark.parametrize("text", REFUSED, ids=[text[:8] or "empty" for text in REFUSED])
def test_refused(text: str) -> None:
    with pytest.raises(NumeralError, match="is no exact number: expected"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三分之二", Fraction(2, 3)),
        ("负三分之一", Fraction(-1, 3)),
        ("2/3", Fraction(2, 3)),
        ("百分之十八点五", Fraction(37, 200)),
        ("九成", Fraction(9, 10)),
        ("六五折", Fraction(13, 20)),
        ("1.5万", Fraction(15000)),
        ("半", Fraction(1, 2)),
    ],
)
def test_fraction(text: str, value: Fraction) -> None:
    assert parse_fraction(text) == value


def test_fraction_refuses_fuzzy() -> None:
    with pytest.raises(NumeralError):
        parse_fraction("几分之一")


def test_whole_numbers_round_trip() -> None:
    """Every whole number that cn2an writes is read back, with any magnitude."""
    random.seed(20240617)
    for _ in range(500):
        number = random.randrange(10 ** random.randrange(1, 16))
        assert parse(an2cn(number)) == number
        assert parse(an2cn(number, "up")) == number


def test_cn2an_is_not_exact_beyond_whole_numbers() -> None:
    """Why only whole numbers are given to cn2an."""
    with pytest.raises(ValueError, match="三点五亿"):
        cn2an("三点五亿", "smart")
    assert cn2an("1.000000001亿", "smart") == 100000000
    assert parse("1.000000001亿") == Decimal("100000000.1")


def test_fold_keeps_other_text() -> None:
    assert fold("三个 亿元") == "三个亿元"
