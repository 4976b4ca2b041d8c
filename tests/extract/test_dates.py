"""Calendar dates in all the ways that documents write them."""

from __future__ import annotations

from datetime import date

import pytest

from docparse.extract.dates import first_day, last_day, later, number_of, read_date

WRITTEN = (
    ("2031年6月7日", date(2031, 6, 7)),
    ("2031 年 6 月 7 日", date(2031, 6, 7)),
    ("2031年06月07日", date(2031, 6, 7)),
    ("2031\n年6月7日", date(2031, 6, 7)),
    ("二〇〇四年六月二十六日", date(2004, 6, 26)),
    ("二○三一年十二月三十一日", date(2031, 12, 31)),
    ("二零三一年十月十日", date(2031, 10, 10)),
    ("一九五七年六月廿六日", date(1957, 6, 26)),
    ("2031年6月7号", date(2031, 6, 7)),
    ("2031-06-07", date(2031, 6, 7)),
    ("2031/6/7", date(2031, 6, 7)),
    ("2031.6.7", date(2031, 6, 7)),
    ("成文日期：2031年6月7日", date(2031, 6, 7)),
)
NO_DATE = ("2031年6月", "2031年", "6月7日", "2031年2月30日", "2031年13月1日", "2031年0月1日", "12031-06-071", "第2031号", "")


@pytest.mark.parametrize(("text", "day"), WRITTEN, ids=[text for text, _ in WRITTEN])
def test_read_date(text: str, day: date) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize("text", NO_DATE)
def test_no_date(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2031年7月起", date(2031, 7, 1), date(2031, 7, 31)),
        ("2031年", date(2031, 1, 1), date(2031, 12, 31)),
        ("2032年2月底", date(2032, 2, 1), date(2032, 2, 29)),
        ("2031年6月7日前", date(2031, 6, 7), date(2031, 6, 7)),
        ("二〇三一年底", date(2031, 1, 1), date(2031, 12, 31)),
        ("明年", None, None),
        ("2031年14月", None, None),
    ],
)
def test_first_and_last_day(text: str, first: date | None, last: date | None) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


@pytest.mark.parametrize(
    ("start", "years", "months", "days", "end"),
    [
        (date(2031, 7, 20), 5, 0, 0, date(2036, 7, 20)),
        (date(2031, 8, 31), 0, 1, 0, date(2031, 9, 30)),
        (date(2032, 2, 29), 1, 0, 0, date(2033, 2, 28)),
        (date(2031, 12, 15), 0, 18, 0, date(2033, 6, 15)),
        (date(2031, 3, 2), 0, 0, 30, date(2031, 4, 1)),
    ],
)
def test_later(start: date, years: int, months: int, days: int, end: date) -> None:
    assert later(start, years, months, days) == end


@pytest.mark.parametrize(("text", "value"), [("5", 5), ("十二", 12), ("两", 2), ("几", 0), ("十十", 0)])
def test_number_of(text: str, value: int) -> None:
    assert number_of(text) == value
