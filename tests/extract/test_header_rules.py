"""The forms of heads and tails: each takes its examples and leaves its look-alikes."""

from __future__ import annotations

import pytest

from docparse.extract.header_rules import RULES, HeaderRule


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
