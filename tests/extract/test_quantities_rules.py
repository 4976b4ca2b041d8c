"""The tables of rules are their own test: each entry takes its examples and leaves its look-alikes."""

from __future__ import annotations

import pytest

from docparse.extract.bounds import BEHIND, FAR, FRONT, BoundRule
from docparse.extract.left_rules import ALWAYS, BARE_LABEL, LABEL, SERIAL, SHIELD, WITHOUT_UNIT, LeftRule
from docparse.extract.quantities import find_mentions, numbers
from docparse.extract.widths import fold_raw

LEFT = (*ALWAYS, *WITHOUT_UNIT, SERIAL, LABEL, BARE_LABEL, SHIELD)
BOUNDS = (*FRONT, *FAR, *BEHIND)


def left_by(text: str) -> list[str]:
    folded = fold_raw(text).clean
    return [candidate.left for candidate in numbers(folded, 0, len(folded)) if candidate.left]


def bounds_of(text: str) -> list[tuple[str, str]]:
    return [(mention.bound_rule, str(mention.bound)) for mention in find_mentions(text, 0, len(text))]


@pytest.mark.parametrize(("rule", "text"), [pytest.param(r, t, id=f"{r.name}-{t!r}") for r in LEFT for t in r.takes])
def test_rule_leaves_a_number(rule: LeftRule, text: str) -> None:
    assert rule.name in left_by(text)


@pytest.mark.parametrize(("rule", "text"), [pytest.param(r, t, id=f"{r.name}-{t!r}") for r in LEFT for t in r.leaves])
def test_rule_passes_its_look_alike(rule: LeftRule, text: str) -> None:
    assert rule.name not in left_by(text)


@pytest.mark.parametrize(("rule", "text"), [pytest.param(r, t, id=f"{r.name}-{t}") for r in BOUNDS for t in r.takes])
def test_bound_is_read(rule: BoundRule, text: str) -> None:
    assert (rule.name, str(rule.bound)) in bounds_of(text)


@pytest.mark.parametrize(("rule", "text"), [pytest.param(r, t, id=f"{r.name}-{t}") for r in BOUNDS for t in r.leaves])
def test_bound_passes_its_look_alike(rule: BoundRule, text: str) -> None:
    assert rule.name not in [name for name, _ in bounds_of(text)]


def test_names_are_unique() -> None:
    for names in ([rule.name for rule in LEFT], [rule.name for rule in BOUNDS]):
        assert len(names) == len(set(names))


def test_every_rule_has_both_sides() -> None:
    assert all(rule.takes and rule.leaves and rule.reason for rule in LEFT)
    assert all(rule.takes and rule.leaves for rule in BOUNDS)
