"""How a document is laid out."""

from __future__ import annotations

import pytest

from docparse.clean.layout import EMPTY, HTML, PLAIN, SINGLE_LINE, WRAPPED, recognise, width
from docparse.clean.lines import split

SENTENCE = "各乡镇各部门要认真落实工作责任，健全协同机制，加强督促检查，定期通报进展，确保各项任务按期完成。"
PARAGRAPH = SENTENCE * 3
CUT = "\n".join(PARAGRAPH[start : start + 28] for start in range(0, len(PARAGRAPH), 28)) + "\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("", EMPTY, id="empty"),
        pytest.param(" \n\n", EMPTY, id="blank"),
        pytest.param(f"一、总则\n{PARAGRAPH}\n二、附则\n{PARAGRAPH}\n" * 4, PLAIN, id="paragraphs"),
        pytest.param(("一、总则\n" + CUT) * 5, WRAPPED, id="cut lines"),
        pytest.param(f"通知 {SENTENCE * 30}\n附件1\n附件2\n", SINGLE_LINE, id="one line"),
        pytest.param(f"通知 一、总则 {SENTENCE} 二、任务 {SENTENCE} 三、附则 {SENTENCE}{SENTENCE}\n", SINGLE_LINE, id="a short one line"),
        pytest.param(f"关于开展检查的通知\n{SENTENCE * 6}\n云溪县民政局\n", PLAIN, id="one paragraph"),
        pytest.param("县财政局\n县民政局\n县教育局\n" * 9, PLAIN, id="short lines"),
        pytest.param("云溪县检查办法\n第一条　总则\n" + CUT + "第二条　附则\n" + CUT, WRAPPED, id="a few cut lines"),
        pytest.param("云溪县检查办法\n" + "各乡镇要落实责任，健全机制，加强督查，通报进展。\n" * 6, PLAIN, id="a few lines as long"),
        pytest.param("县财政局\n县民政局\n县教育局\n" * 20 + CUT * 3, WRAPPED, id="cut lines among many short ones"),
        pytest.param("《云溪县人民政府关于加快养老服务体系建设的实施意见》\n" * 20, PLAIN, id="a list of titles"),
    ],
)
def test_layouts(text: str, name: str) -> None:
    assert recognise(text, split(text), whole_page=False).name == name


def test_a_web_page_has_its_own() -> None:
    assert recognise(CUT, split(CUT), whole_page=True).name == HTML


def test_figures_are_half_as_wide() -> None:
    assert width("2024年") == 3.0
