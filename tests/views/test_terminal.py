"""The outline on a terminal."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO

import pytest
from rich.console import Console

from docparse.rows import Document
from docparse.views.terminal import outline


@pytest.fixture
def shown(make_document: Callable[..., Document]) -> str:
    console = Console(file=StringIO(), width=200, highlight=False)
    console.print(outline(make_document()), soft_wrap=True)
    return str(console.file.getvalue())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "words",
    [
        "青禾县稳定就业若干措施",
        "发文字号  青政办〔2031〕9号",
        "成文日期  2031-03-05",
        "一、扩大岗位  县人社局★",
        "1.开发公益岗位  1 target · 1 amount · 2 quantities · 1 citation · 县人社局★、县财政局",
        "2.加强培训  1 target · 1 quantity · 县人社局",
        "info: only an example",
        "1 sections, 2 articles, 3 quantities, 1 amounts, 2 targets, 4 responsibilities, 1 citations, 0 table cells, 3 noise; ★ leads",
    ],
)
def test_a_reader_sees(words: str, shown: str) -> None:
    assert words in shown


def test_fields_without_a_value_are_left_out(shown: str) -> None:
    assert "印发日期" not in shown
