"""From when and until when a document holds: 自…起施行, 有效期….

Only what is said of the document itself counts: its own sentence (本政策自…), a sentence that begins with 自, or the notice that
publishes it; never a cited law's day or the period of a certificate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from docparse.extract.dates import first_day, last_day, later, number_of, read_date
from docparse.extract.genres import genres
from docparse.extract.header_rules import BETWEEN, EFFECTIVE, EXPIRES, LASTS, SPAN, WHOLE_YEAR

BEGINNINGS = ("日起", "月起", "年起", "后起")
ENDS = ("期限", "有效期", "试行期", "全年有效", "实施有效", "年有效", "有效至", "执行至", "实施至", "施行至")
OTHERS = re.compile(r"第[一二三四五六七八九十百0-9]{1,5}[条款项章]|《[^《》]{0,200}》(?:[（〔][^）]{0,60}[）])?$|原[^，。]{2,20}$")
LABEL = re.compile(
    r"^\s*(?:第[一二三四五六七八九十百0-9]{1,5}[编章节]\s{1,4}[^\s，。]{1,12}\s{1,4})?"
    r"(?:第[一二三四五六七八九十百0-9]{1,5}条|[0-9]+(?:\.[0-9]+)*[.、]?|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)\s*"
)
BRACKET = re.compile(r"[（(].{0,80}?[)）]")
LEADING_SPAN = re.compile(SPAN)
CLAUSE_END = re.compile(r"[。！？；\n]")
LONGEST_CLAUSE = 200
MOST_YEARS, MOST_DAYS = 100, 3650


@cache
def _self() -> re.Pattern[str]:
    """Words by which a sentence speaks of the document itself: 本办法, 上述政策, or of its publication."""
    own = "|".join((*genres(), "文件", "文"))
    return re.compile(
        rf"(?<![基成资根文样])本[一-鿿]{{0,4}}?(?:{own})"
        r"|(?:上述|以上)[^，。]{0,4}(?:政策|措施|规定)|该(?:政策|办法|意见|方案)|各项政策|公布|印发|颁布|发布"
    )


@dataclass(frozen=True, slots=True)
class Validity:
    """What a text says of the days from and to which the document holds.

    `day` is a stated first day; `issued` with `after` and `unit` a day counted from that of issue; `last` a stated last
    day; `years` and `months` a period counted from the first.
    """

    day: date | None = None
    issued: bool = False
    after: int = 0
    unit: str = ""
    last: date | None = None
    years: int = 0
    months: int = 0

    def effective(self, issued: date | None) -> date | None:
        """The first day; `issued` is the day of printing, else of signing."""
        base = issued if self.issued else self.day
        if base is None or not self.after:
            return base
        months = self.after if self.unit == "个月" else 0
        return later(base, months=months, days=0 if months else self.after)

    def expiry(self, effective: date | None) -> date | None:
        """The last day: the stated one, else the day that corresponds to the first (Civil Code, article 202)."""
        if self.last or effective is None or not (self.years or self.months):
            return self.last
        return later(effective, years=self.years, months=self.months)


def find_validity(folded: str, stretches: list[tuple[int, int]]) -> Validity:
    """What the stretches say, the first that says when it begins; within one the last sentence about the document itself.

    >>> text = "本办法自2031年3月1日起施行，有效期五年。"
    >>> find_validity(text, [(0, len(text))]).day, find_validity(text, [(0, len(text))]).years
    (datetime.date(2031, 3, 1), 5)
    """
    best, own = Validity(), -1  # own: where the last sentence about the document itself ends
    for start, stop in stretches:
        for left, right in _sentences(folded, start, stop):
            found = _of_sentence(folded[left:right], behind=left == own + 1)
            if found is not None:
                best, own = _merge(best, found), right
        if best.day or best.issued:
            break
    return best


def _sentences(folded: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The sentences that hold a literal of the patterns, from the first to the last, each once."""
    places = set()
    for literal in (*BEGINNINGS, *ENDS):
        place = folded.find(literal, start, stop)
        while place >= 0:
            places.add(place)
            place = folded.find(literal, place + 1, stop)
    done = start
    for place in sorted(places):
        if place < done:
            continue
        left = max([done, *(folded.rfind(mark, done, place) + 1 for mark in "。！？；\n")])
        end = CLAUSE_END.search(folded, place, min(stop, place + LONGEST_CLAUSE))
        done = min(end.start() if end else stop, place + LONGEST_CLAUSE)
        yield max(left, place - LONGEST_CLAUSE), done


def _of_sentence(sentence: str, behind: bool) -> Validity | None:
    """What one sentence says of the document itself; None where it says nothing.

    A sentence that begins with its period speaks of the document where it stands right behind one that does: …起施行。有效期5年。
    """
    if (match := EFFECTIVE.pattern.search(sentence)) and _is_own(sentence[: match.start()]):
        return _with_period(sentence, _beginning(match))
    if (match := BETWEEN.pattern.search(sentence)) and _is_own(sentence[: match.start()]):
        return Validity(day=read_date(match.group("first")), last=last_day(match.group("last")))
    period = EXPIRES.pattern.search(sentence) or LASTS.pattern.search(sentence) or WHOLE_YEAR.pattern.search(sentence)
    if period and behind and not sentence[: period.start()].strip():
        return _with_period(sentence, Validity())
    if period and _self().search(sentence[: period.start()]) and _is_own(sentence[: period.start()]):
        return _with_period(sentence, Validity())
    return None


def _is_own(before: str) -> bool:
    """Whether what stands before 自… in its sentence lets it speak of the document itself."""
    clause = LABEL.sub("", before).strip(" \t，：")
    if OTHERS.search(clause[-30:]):
        return False
    return not clause or len(BRACKET.sub("", clause)) <= 4 or _self().search(clause) is not None


def _beginning(match: re.Match[str]) -> Validity:
    after = number_of(match.group("before") or match.group("behind") or "0")
    unit = match.group("unit_before") or match.group("unit_behind") or ""
    until = match.group("until")
    return Validity(
        day=first_day(match.group("day")) if match.group("day") else None,
        issued=bool(match.group("issued")),
        after=after if 0 < after <= MOST_DAYS else 0,
        unit=unit,
        last=last_day(LEADING_SPAN.sub("", until)) if until else None,
    )


def _with_period(sentence: str, found: Validity) -> Validity:
    """The same with the last day or the period that the sentence states."""
    if found.last:
        return found
    stated = EXPIRES.pattern.search(sentence) or BETWEEN.pattern.search(sentence) or WHOLE_YEAR.pattern.search(sentence)
    if stated:
        return replace(found, last=last_day(stated.group("last")))
    lasts = LASTS.pattern.search(sentence)
    count = number_of(lasts.group("count")) if lasts else 0
    if not lasts or not 0 < count <= MOST_YEARS:
        return found
    if lasts.group("unit") == "个月":
        return replace(found, months=count)
    return replace(found, years=count, months=6 if lasts.group("unit") == "年半" else 0)


def _merge(old: Validity, new: Validity) -> Validity:
    """Both together; what the later sentence says wins, what it leaves open stays."""
    begins = new if new.day or new.issued else old
    ends = new if new.last or new.years or new.months else old
    return replace(begins, last=ends.last, years=ends.years, months=ends.months)
