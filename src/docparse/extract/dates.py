"""Calendar dates as documents write them: Arabic, Chinese or mixed numerals, blanks and line breaks inside.

Patterns read the folded text. `DAY` matches a whole date, `MONTH` one without its day, `YEAR` a year alone, so that
other modules can build them into their own patterns.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from docparse.errors import NumeralError
from docparse.numerals import parse

GAP = r"[ \n]{0,3}"  # a date may be padded, or broken over a line
DIGIT = "〇○零一二三四五六七八九OＯ0"
YEAR_NUMBER = rf"(?:(?:1[89]|20)[0-9]{{2}}|[一二][{DIGIT}]{{3}})"
SMALL_NUMBER = r"(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})"
DAY = rf"{YEAR_NUMBER}{GAP}年{GAP}{SMALL_NUMBER}{GAP}月{GAP}{SMALL_NUMBER}{GAP}[日号]"
MONTH = rf"{YEAR_NUMBER}{GAP}年{GAP}{SMALL_NUMBER}{GAP}月"
YEAR = rf"{YEAR_NUMBER}{GAP}年"
POINTED = r"(?:1[89]|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])"

WRITTEN = re.compile(rf"({YEAR_NUMBER}){GAP}年(?:{GAP}({SMALL_NUMBER}){GAP}月(?:{GAP}({SMALL_NUMBER}){GAP}[日号])?)?")
SHORT = re.compile(r"((?:1[89]|20)[0-9]{2})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?![0-9])")
FULL = re.compile(DAY)
ROUND_ZEROS = str.maketrans("○零OＯ0", "〇〇〇〇〇")


def read_date(text: str) -> date | None:
    """The first whole date of a text; None where there is none, or where the calendar has no such day.

    >>> read_date("二〇〇五年六月十一日")
    datetime.date(2005, 6, 11)
    >>> read_date("2024 年 3 月 5 日"), read_date("2023-10-19")
    (datetime.date(2024, 3, 5), datetime.date(2023, 10, 19))
    >>> read_date("2024年2月30日"), read_date("2023年5月")
    (None, None)
    """
    if match := FULL.search(text):
        written = WRITTEN.match(match.group())
        assert written is not None
        return _date(*(_number(part) for part in written.groups()))
    if match := SHORT.search(text):
        return _date(*(int(part) for part in match.groups()))
    return None


def first_day(text: str) -> date | None:
    """The first day of the date, month or year that a text begins with.

    >>> first_day("2024年7月起"), first_day("2024年起")
    (datetime.date(2024, 7, 1), datetime.date(2024, 1, 1))
    """
    parts = _parts(text)
    return _date(parts[0], parts[1] or 1, parts[2] or 1) if parts else None


def last_day(text: str) -> date | None:
    """The last day of the date, month or year that a text begins with.

    >>> last_day("2025年12月底"), last_day("2027年"), last_day("2024年2月29日")
    (datetime.date(2025, 12, 31), datetime.date(2027, 12, 31), datetime.date(2024, 2, 29))
    """
    parts = _parts(text)
    if not parts:
        return None
    year, month, day = parts[0], parts[1] or 12, parts[2]
    return _date(year, month, day or (monthrange(year, month)[1] if 1 <= month <= 12 else 0))


def later(day: date, years: int = 0, months: int = 0, days: int = 0) -> date:
    """The day so many years, months and days later; the month's last day where it has no such day.

    A period that is counted in years or months ends on the corresponding day (Civil Code, article 202).

    >>> later(date(2024, 2, 29), years=3), later(date(2024, 7, 20), months=18)
    (datetime.date(2027, 2, 28), datetime.date(2026, 1, 20))
    """
    count = day.year * 12 + day.month - 1 + years * 12 + months
    year, month = divmod(count, 12)
    moved = day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))
    return moved + timedelta(days=days)


def number_of(text: str) -> int:
    """A small whole number in Arabic or Chinese numerals; 0 for what is none.

    >>> number_of("5"), number_of("三"), number_of("两")
    (5, 3, 2)
    """
    return _number(text)


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of the date that a text begins with, 0 for what is not said."""
    if match := WRITTEN.match(text):
        year, month, day = (_number(part) if part else 0 for part in match.groups())
        return year, month, day
    if match := SHORT.match(text):
        year, month, day = (int(part) for part in match.groups())
        return year, month, day
    return None


def _number(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    try:
        return int(parse(text.translate(ROUND_ZEROS)))
    except NumeralError:
        return 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
