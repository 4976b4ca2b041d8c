"""Brackets that name who is responsible."""

from __future__ import annotations

import pytest

from docparse.segment.units import names_units, unit_bracket


@pytest.mark.parametrize(
    ("text", "bracket"),
    [
        ("扩大投资（由县发改局牵头实施）", "（由县发改局牵头实施）"),
        ("畅通流动（ 牵头单位：县发改局、县住建局）", "（ 牵头单位：县发改局、县住建局）"),
        ("健全机制（甲局、乙局牵头，丙局配合）", "（甲局、乙局牵头，丙局配合）"),
        ("做强产业（二期）（责任单位：组织部（人才办））", "（责任单位：组织部（人才办））"),
        ("推广的举措（共9项）", None),
        ("近期目标（2031—2035年）", None),
    ],
)
def test_unit_bracket(text: str, bracket: str | None) -> None:
    found = unit_bracket(text, 0, len(text))
    assert (found and text[slice(*found)]) == bracket


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("责任单位：县财政局*、县发改局", True),
        ("县农业农村局、县财政局〈县国资办〉", True),
        ("财政部、税务总局按职责分工负责", True),
        ("含增值税、所得税", False),
        ("以下简称示范项目", False),
    ],
)
def test_names_units(text: str, expected: bool) -> None:
    assert names_units(text) is expected
