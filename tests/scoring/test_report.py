"""What the scorer prints: rows of documents that only judge are never among it unless they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from docparse.rows import Document
from tests.scoring import report
from tests.scoring.marks import Mark
from tests.scoring.measures import judge
from tests.scoring.test_measures import truth


@pytest.fixture(params=["rules made on", "only judges"])
def group(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def spoilt(monkeypatch: pytest.MonkeyPatch, make_document: Callable[..., Document], group: str) -> list[Mark]:
    """The marks of a document with one defect, which is all that the report finds."""
    document = make_document()
    gold = truth(document, group)
    found = judge(replace(document, articles=document.articles[1:]), gold)
    monkeypatch.setattr(report, "at_hand", lambda: {gold.name: gold})
    monkeypatch.setattr(report, "marks", lambda name: tuple(found))
    return judge(document, gold)


@pytest.mark.parametrize("asked_for", [False, True])
def test_rows_are_shown_but_for_judges(spoilt: list[Mark], group: str, asked_for: bool) -> None:
    lines = "\n".join([*report.rows(asked_for), *report.gains_and_losses("main", {"by-hand": spoilt}, asked_for)])
    assert ("missed: ('1', 1, 1)" in lines) == (asked_for or group != "only judges")
    assert "1 lost" in lines or "lost" in lines


@pytest.mark.usefixtures("spoilt")
def test_a_figure_that_moved_is_told(spoilt: list[Mark]) -> None:
    lines = "\n".join(report.gains_and_losses("main", {"by-hand": spoilt}, False))
    assert "articles" in lines
    assert "1.0000 → 0.6667 (-1 right, -1 got)" in lines


def test_tables_have_a_line_a_measure(spoilt: list[Mark]) -> None:
    lines = list(report.by_document())
    assert any(line.startswith("articles ") and "0.667" in line for line in lines)
