"""The tables of keys, duties, notes and lead rules are their own tests."""

from __future__ import annotations

import pytest

from docparse.extract.unit_words import ANY_KEY, DUTIES, KEYS, LEAD_RULES, NOTES, WordRule

WHOLE = [*KEYS]
SEARCHED = [*LEAD_RULES, *NOTES]


@pytest.mark.parametrize(("rule", "text"), [pytest.param(rule, text, id=f"{rule.name} {text}") for rule in WHOLE for text in rule.takes])
def test_key_takes(rule: WordRule, text: str) -> None:
    found = ANY_KEY.fullmatch(text)
    assert rule.pattern.fullmatch(text)
    assert found is not None
    assert f"{found.lastgroup}_key" == rule.name


@pytest.mark.parametrize(("rule", "text"), [pytest.param(rule, text, id=f"{rule.name} {text}") for rule in WHOLE for text in rule.leaves])
def test_key_leaves(rule: WordRule, text: str) -> None:
    found = ANY_KEY.fullmatch(text)
    assert found is None or found.lastgroup == "other"


@pytest.mark.parametrize("text", DUTIES[0].takes)
def test_duty_is_taken_whole(text: str) -> None:
    found = DUTIES[0].pattern.search("县水利局" + text)
    assert found is not None
    assert found[0] == text


@pytest.mark.parametrize("text", DUTIES[0].leaves)
def test_duty_leaves_names(text: str) -> None:
    assert DUTIES[0].pattern.search(text) is None


@pytest.mark.parametrize(("rule", "text"), [pytest.param(rule, text, id=f"{rule.name} {text}") for rule in SEARCHED for text in rule.takes])
def test_rule_takes(rule: WordRule, text: str) -> None:
    assert rule.pattern.search(text)


@pytest.mark.parametrize(
    ("rule", "text"), [pytest.param(rule, text, id=f"{rule.name} {text}") for rule in SEARCHED for text in rule.leaves]
)
def test_rule_leaves(rule: WordRule, text: str) -> None:
    assert rule.pattern.search(text) is None
