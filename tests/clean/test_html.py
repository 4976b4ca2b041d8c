"""Tags become line breaks, tabs or nothing; entities become characters."""

from __future__ import annotations

import pytest

from docparse.clean.edits import settle
from docparse.clean.html import markup
from docparse.spans import OffsetMap


def shown(text: str, whole_page: bool = False) -> str:
    return OffsetMap(text, settle(markup(text, whole_page))).clean


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("<b>第一条</b> 为了<span>规范</span>管理", "第一条 为了规范管理", id="inline"),
        pytest.param("<p>甲</p><p>乙</p>", "\n甲\n乙\n", id="blocks"),
        pytest.param("甲<br>乙<BR/>丙", "甲\n乙\n丙", id="breaks"),
        pytest.param("表\n| 甲<br>乙 | 丙 |\n丁<br>戊", "表\n| 甲 乙 | 丙 |\n丁\n戊", id="break within a cell of Markdown"),
        pytest.param("甲<!-- 乙 <p> -->丙", "甲丙", id="comment"),
        pytest.param("甲<script>if(a<b){x()}</script>乙<style>p{}</style>丙", "甲乙丙", id="script"),
        pytest.param("<p style=\"a>b\" id='c'>甲</p>", "\n甲\n", id="bracket in attribute"),
        pytest.param("<o:p></o:p>甲<st1:place>乙</st1:place>", "甲乙", id="office"),
        pytest.param("&nbsp;&emsp;甲&mdash;乙&lt;丙&gt;&#8220;&#x201d;", "\xa0\u2003甲—乙<丙>“”", id="entities"),
        pytest.param("&amp;nbsp;甲&amp;ldquo;", "\xa0甲“", id="entities written twice over"),
        pytest.param("甲<br>\n乙</p>\n\n<p>丙", "甲\n\n乙\n丙", id="line breaks of the text stay"),
    ],
)
def test_markup_in_a_text(before: str, after: str) -> None:
    assert shown(before) == after


@pytest.mark.parametrize(
    "text", ["县财政局<县国资办>", "印发<云溪县养老办法>的通知", "R&D;投入", "A&B", "3<5>2", "<公司>", "a <b", "&;", "&unknown;"]
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert shown(text) == text


def test_a_table_becomes_rows_of_cells() -> None:
    table = (
        "<table><tr><th>序号</th><th>任务</th><th>单位</th></tr>"
        "<tr><td rowspan=2>1</td><td><p>建设</p><p>码头</p></td><td>交通局</td></tr>"
        "<tr><td>疏浚航道</td><td>水利局</td></tr></table>"
    )
    assert shown(table) == "\n序号\t任务\t单位\n1\t建设 码头\t交通局\n\t疏浚航道\t水利局\n"


def test_a_spanned_column_is_an_empty_cell() -> None:
    assert (
        shown('<table><tr><td colspan="2">甲</td><td>乙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>')
        == "\n甲\t\t乙\n1\t2\t3\n"
    )


def test_a_table_that_lays_out_a_page_is_no_table() -> None:
    page = "<table><tr><td><p>第一条　甲。</p><p>第二条　乙。</p></td></tr></table>"
    assert shown(page) == "\n第一条　甲。\n第二条　乙。\n"
    nested = "<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td><td>丙</td></tr></table>"
    assert "甲\t乙" in shown(nested)


def test_the_source_of_a_page_is_not_its_layout() -> None:
    page = "<div>\n  <p>第一条\n    为了规范</p>\n  <p>第二条</p>\n</div>\n"
    assert shown(page, whole_page=True) == "\n第一条为了规范\n第二条\n"


@pytest.mark.parametrize(
    "text",
    ["<script>没有结尾", "<!-- 没有结尾", "<td><td><td>", "</p></p>", "<a href='x", "<", "<p", "<table><tr><td rowspan=999 colspan=999>"],
)
def test_broken_markup_breaks_nothing(text: str) -> None:
    for whole_page in (False, True):
        OffsetMap(text, settle(markup(text, whole_page)))
