"""The table of lines: what each rule takes and what it leaves, and the known lines of portals."""

from __future__ import annotations

import pytest

from docparse.clean.line_rules import ANYWHERE, EDGE, FOOT, HEAD, LINE_RULES, LineRule, fits, portal_words

TAKES = [pytest.param(rule, text, id=f"{rule.code}-{text[:12]}") for rule in LINE_RULES for text in rule.takes]
LEAVES = [pytest.param(rule, text, id=f"{rule.code}-{text[:12]}") for rule in LINE_RULES for text in rule.leaves]


@pytest.mark.parametrize(("rule", "text"), TAKES)
def test_takes(rule: LineRule, text: str) -> None:
    assert rule.pattern.fullmatch(text)
    assert fits(text, rule.zone) is not None


@pytest.mark.parametrize(("rule", "text"), LEAVES)
def test_leaves(rule: LineRule, text: str) -> None:
    assert rule.pattern.fullmatch(text) is None


def test_words_count_only_in_their_zone() -> None:
    assert set(portal_words().values()) <= {ANYWHERE, EDGE, HEAD, FOOT}
    assert fits("首页", HEAD) == "portal_line"
    assert fits("首页", EDGE) is None
    assert fits("分享到：", FOOT) == "portal_foot"
    assert fits("分享到", EDGE) == "portal_line"
    assert fits("下一页", ANYWHERE) == "portal_line"
