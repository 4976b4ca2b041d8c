"""Years and deadlines that stand before a number."""

from __future__ import annotations

from datetime import date

import pytest

from docparse.extract.deadlines import deadline, stated_year

YEARS = (
    ("2031年，", 2031),
    ("到2031年底，", 2031),
    ("2029—2031年，", 2031),  # the end of a span
    ("2029-2031年，", 2031),
    ("2029年至2031年，", 2031),
    ("2029年启动，2031年", 2031),  # the nearest
    ("“2031年民生实事”", 2031),
    ("较2029年，", None),  # a year of comparison
    ("与2029年相比，", None),
    ("同比2029年", None),
    ("到2030年建成，较2029年", 2030),
    ("比2029年提高，到2031年", 2031),
    ("12031年", None),
    ("投资2031万元，三年", None),
    ("", None),
)


@pytest.mark.parametrize(("head", "year"), YEARS)
def test_stated_year(head: str, year: int | None) -> None:
    assert stated_year(head) == year


DEADLINES = (
    ("到2031年底，", "2031年底", date(2031, 12, 31)),
    ("2031年末", "2031年末", date(2031, 12, 31)),
    ("2031年上半年", "2031年上半年", date(2031, 6, 30)),
    ("2031年第三季度，", "2031年第三季度", date(2031, 9, 30)),
    ("2031年二季度", "2031年二季度", date(2031, 6, 30)),
    ("2031年3月底前", "2031年3月底前", date(2031, 3, 31)),
    ("2031年2月", "2031年2月", date(2031, 2, 28)),
    ("2032年2月", "2032年2月", date(2032, 2, 29)),
    ("2031年5月20日前", "2031年5月20日前", date(2031, 5, 20)),
    ("2031年13月", "2031年13月", None),  # no such month: the words alone
    ("2029年启动，2031年", "2031年", date(2031, 12, 31)),
    ("三年内", "三年内", None),
    ("2029年起5年内，", "5年内", None),
    ("年底前", "年底前", None),
    ("今年", "今年", None),
    ("今年年底前", "今年年底前", None),
    ("明年6月底前", "明年6月底前", None),
    ("“十五五”期间，", "“十五五”期间", None),
    ("到“十五五”末，", "“十五五”末", None),
    ("二十五五金店", None, None),
    ("较2029年，", None, None),
    ("每月", None, None),
)


@pytest.mark.parametrize(("head", "words", "day"), DEADLINES)
def test_deadline(head: str, words: str | None, day: date | None) -> None:
    assert deadline(head) == (words, day)
