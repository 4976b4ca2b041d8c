"""The forms of heads and tails: each takes its examples and leaves its look-alikes."""

from __future__ import annotations

import time

import pytest

from docparse.extract.header_rules import RULES, HeaderRule

HOSTILE = ("自2031年1月1日起", "有效期至", "（征求意见", "云溪县财政局 ", "第一届", "1.1.", "（" * 3, "关于印发", "2031年1月1日", "代表县")


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in RULES for text in rule.takes], ids=lambda value: getattr(value, "name", value)
)
def test_takes(rule: HeaderRule, text: str) -> None:
    assert rule.pattern.search(text)


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in RULES for text in rule.leaves], ids=lambda value: getattr(value, "name", value)
)
def test_leaves(rule: HeaderRule, text: str) -> None:
    assert not rule.pattern.search(text)


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_time_grows_no_faster_than_the_text(rule: HeaderRule) -> None:
    for piece in HOSTILE:
        text = piece * (40_000 // len(piece))
        began = time.perf_counter()
        for _ in rule.pattern.finditer(text):
            pass
        assert time.perf_counter() - began < 2.0, piece
