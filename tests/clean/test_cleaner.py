"""The stage as a whole: what comes out of documents of each layout, and the laws that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docparse.clean.cleaner import clean
from docparse.clean.layout import width as measure
from docparse.errors import Code
from docparse.model import Clean, Raw
from docparse.spans import OffsetMap, apply_edits

SHARED_SENTENCES = (
    "支持企业加大研发投入，对首次认定的创新平台给予50万元奖励，对通过复评的平台给予20万元奖励。",
    "县级财政2025年安排资金1.26亿元，其中用于港口建设6200万元，用于航道疏浚3400万元。",
    "各乡镇要建立台账，明确责任，倒排工期，确保6月底前完成3个项目前期工作。",
)


def cleaned(text: str, form: str = "txt") -> Clean:
    return clean(Raw(text, "0" * 64, form, "utf-8"))


def lines(result: Clean) -> list[str]:
    return [line.strip() for line in result.text.split("\n") if line.strip()]


def wrapped(paragraphs: list[str], width: int, indent: str, per_page: int) -> str:
    """Paragraphs cut to a width, with a page number between dashes after so many lines."""
    cut = []
    for paragraph in paragraphs:
        line = "　　"
        for letter in paragraph:
            if measure(line + letter) > width and letter not in "，。、；：）":
                cut.append(line)
                line = ""
            line += letter
        cut.append(line)
    cut = [line.replace("　　", indent) for line in cut]
    pages = ["\n".join(cut[start : start + per_page]) for start in range(0, len(cut), per_page)]
    return "".join(f"{page}\n— {number} —\n" for number, page in enumerate(pages, 1))


@pytest.mark.parametrize("indent", ["", "　　"])
def test_wrapped_pages_come_back_as_paragraphs(indent: str) -> None:
    paragraphs = [
        "一、工作任务",
        *(f"（{n}）{SHARED_SENTENCES[k]}{SHARED_SENTENCES[(k + 1) % 3]}" for n, k in (("一", 0), ("二", 1), ("三", 2))),
    ] * 2
    result = cleaned(wrapped(paragraphs, 28, indent, 9))
    assert result.layout == "wrapped"
    assert lines(result) == paragraphs


def test_paragraphs_cut_by_page_ends_are_joined() -> None:
    text = (
        "一、任务\n\n1.加快建设。县级财政安排资金5.47\n\n亿元，用于港口。对企业给予补助，推动转\n\n型升级，提高效益。\n\n"
        "2.深入推进服务业提质，重点在培育企业、打造平台等方面加大支\n\n持力度，推动发展。\n\n（责任单位：县发改局、县自然资源\n\n和规划局）\n"
    )
    result = cleaned(text)
    assert result.layout == "paged"
    assert lines(result)[1] == "1.加快建设。县级财政安排资金5.47亿元，用于港口。对企业给予补助，推动转型升级，提高效益。"
    assert lines(result)[-1] == "（责任单位：县发改局、县自然资源和规划局）"


def test_a_page_number_goes_with_the_line_ends_around_it() -> None:
    text = "给予一次性奖励。对新认定的创新平\n— 3 —\n台，给予补助。\n"
    result = cleaned(text)
    assert result.text == "给予一次性奖励。对新认定的创新平台，给予补助。\n"
    assert [(text[edit.start : edit.stop], edit.rule) for edit in result.edits] == [("\n— 3 —\n", "page_number")]


def test_a_web_page() -> None:
    page = (
        "<html><head><title>办法</title></head><body><table><tr><td>索引号：</td><td>01</td></tr></table>\n<p>云溪县养老办法</p>\n"
        "<p>&emsp;第一条&nbsp;为了规范养老服务，制定本办法，适用于全县。</p>\n<div>扫一扫在手机打开当前页</div></body></html>"
    )
    result = cleaned(page, "html")
    assert result.layout == "html"
    assert lines(result) == [
        "索引号：\t01",
        "云溪县养老办法",
        "第一条\xa0为了规范养老服务，制定本办法，适用于全县。",
    ]


def test_the_text_twice_is_left_out_once() -> None:
    articles = [f"第{n}条　本县第{n}类机构补助{n}万元，由第{n}工作专班负责审核拨付到位。" for n in range(1, 60)]
    result = cleaned("\n".join(articles) + "\n" + "".join(articles))
    assert [remark.code for remark in result.remarks] == [Code.DUPLICATE_TEXT]
    assert len(lines(result)) == len(articles)


def test_remarks() -> None:
    assert [remark.code for remark in cleaned(" \n").remarks] == [Code.EMPTY_DOCUMENT]
    lost = cleaned("\u200b投资\ufffd亿元，\ufffd。").remarks[0]
    assert (lost.code, lost.start, lost.stop) == (Code.LOSSY_TEXT, 2, 3)


def test_clean_text_is_left_alone() -> None:
    text = (
        "云溪县人民政府文件\r\n云政〔2024〕1号\r\n\r\n　　一、总则\r\n　　为了规范管理，制定本办法。\r\n"
        "云溪县人民政府　　　2024年2月1日\r\n"
    )
    result = cleaned(text)
    assert result.edits == ()
    assert result.text == text


PIECES = st.sampled_from(
    [
        *(
            "一、",
            "（一）",
            "1.",
            "。",
            "，",
            "\n",
            "\r\n",
            "\r",
            " ",
            "\u3000",
            "\t",
            "2024 年",
            "12",
            "亿元",
            "<p>",
            "</td>",
            "<td>",
            "&nbsp;",
            "<!--",
        ),
        *(
            "— 3 —\n",
            "|",
            "首页\n",
            "扫一扫\n",
            "[bookmark: _a]",
            "（",
            "）",
            "“",
            "各乡镇要加快推进",
            "\u200b",
            "\ufeff",
            "國",
            "１",
            "**",
            "---\n",
        ),
        *("${a}\n", "a", "来源：", "\\n"),
    ]
)


@given(st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60)), st.sampled_from(["txt", "html"]))
def test_laws_of_any_text(text: str, form: str) -> None:
    result = cleaned(text, form)
    assert OffsetMap(text, result.edits).clean == result.text
    assert apply_edits(text, 0, len(text), result.edits) == result.text
    assert len(result.folded) == len(result.text)
    assert all(edit.rule for edit in result.edits)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_what_is_clean_is_folded_alike(text: str) -> None:
    result = cleaned(text)
    assert result.folded.count("\n") == result.text.count("\n")
    assert result.folded.count("\t") == result.text.count("\t")


@pytest.mark.parametrize(
    "piece", ["一", "（", "\n", " ", "1 ", "一 ", "<a", "<td>", "<!--", "[bookmark:", "— 3 ", "，\n", "“\n", "**", "](", "${", "2024 年 "]
)
def test_laws_of_a_long_run(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    result = cleaned(text)
    assert OffsetMap(text, result.edits).clean == result.text
    assert len(result.folded) == len(result.text)
