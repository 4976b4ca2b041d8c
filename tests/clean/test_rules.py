"""The table of residue: what each rule takes and what it leaves."""

from __future__ import annotations

import pytest

from docparse.clean.edits import settle
from docparse.clean.rules import RULES, NoiseRule, residue, unusual
from docparse.spans import OffsetMap


def names(rule: NoiseRule, text: str) -> str:
    return f"{rule.code}-{text[:16]!r}"


TAKES = [pytest.param(rule, before, after, id=names(rule, before)) for rule in RULES for before, after in rule.takes]
LEAVES = [pytest.param(rule, text, id=names(rule, text)) for rule in RULES for text in rule.leaves]


@pytest.mark.parametrize(("rule", "before", "after"), TAKES)
def test_takes(rule: NoiseRule, before: str, after: str) -> None:
    assert OffsetMap(before, rule.edits(before)).clean == after


@pytest.mark.parametrize(("rule", "text"), LEAVES)
def test_leaves(rule: NoiseRule, text: str) -> None:
    assert list(rule.edits(text)) == []


@pytest.mark.parametrize(("rule", "before", "after"), TAKES)
def test_signs_stand_in_what_is_taken(rule: NoiseRule, before: str, after: str) -> None:
    assert OffsetMap(before, settle(residue(before, unusual(before)))).clean == after


def test_every_rule_shows_both_sides() -> None:
    assert all(rule.takes and rule.leaves and rule.reason and rule.source for rule in RULES)
