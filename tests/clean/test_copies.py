"""A line that repeats the whole text is found; a long paragraph is none."""

from __future__ import annotations

from docparse.clean.copies import copied_line
from docparse.clean.lines import split

LINES = [
    f"第{number}条　本县第{number}类养老机构每年补助{number * 7}万元，由县民政局会同县财政局审核后拨付给第{number}批机构。"
    for number in range(1, 40)
]


def test_the_copy_is_found_wherever_it_stands() -> None:
    copy = " ".join(LINES)
    assert copied_line(split("\n".join([*LINES, copy])), ()) == len(LINES)
    assert copied_line(split("\n".join([copy, *LINES])), ()) == 0


def test_a_long_line_of_its_own_is_no_copy() -> None:
    other = "".join(f"第{number}项任务由第{number}工作专班负责推进并于年底前完成验收。" for number in range(60))
    assert copied_line(split("\n".join([*LINES, other])), ()) is None
    assert copied_line(split(other), ()) is None
    assert copied_line([], ()) is None
