"""What holds for the outline of every text: blocks cover it, places are inside, time grows with length alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docparse.clean.cleaner import clean
from docparse.model import BlockKind, Clean, Outline
from docparse.read.decode import read
from docparse.segment.outline import segment
from tests.segment.texts import clean_of, outline_of, stretch

FRAGMENTS = [
    *("一、", "（一）", "(二)", "1.", "2、", "（1）", "①", "第一条", "第二章 ", "1.1 ", "1 ", "Ⅱ、", "⑴", "㈠", "一", "12", "第", "条"),
    *("\n", "\n\n", " ", "　", "\t", "。", "；", "：", "，", "（", "）", "《", "》", "【", "】", "|", "# ", "“", "”"),
    *(
        "附件",
        "附件1",
        "附件：",
        "抄送：",
        "印发",
        "2031年3月1日",
        "现将《甲方案》印发给你们",
        "甲方案",
        "目录",
        "序号",
        "全文如下。",
        "关于",
        "的通知",
    ),
    *("县财政局", "（责任单位：县财政局）", "各地要", "各位代表！", "本办法自", "注：", "特此通知。", "甲乙丙丁。", "戊己庚："),
]
HOSTILE = [
    "1.",
    "1. ",
    "（一）",
    "（",
    "《",
    "第一条",
    "一、甲。 二、乙。 ",
    "1.甲\n",
    "附件\n",
    "附件1\n甲\n",
    "序号\n甲\n1\n",
    "1.1 甲\n",
    "注：\n2.甲\n",
    "现将",
    "目录\n甲\n",
    "甲\t乙\n",
    "甲）\n",
]


def check(cleaned: Clean, outline: Outline) -> None:
    """What the rows rely on."""
    length = len(cleaned.text)
    places = [0, *(block.stop for block in outline.blocks)]
    assert [block.start for block in outline.blocks] == places[:-1]
    assert places[-1] == (length if outline.blocks else 0)
    assert bool(outline.blocks) is bool(length)
    assert len({(section.part, section.path) for section in outline.sections}) == len(outline.sections)
    for index, section in enumerate(outline.sections):
        assert section.start < section.stop <= length
        assert section.start < section.lead_start <= section.lead_stop <= length
        assert section.parent is None or section.parent < index
        block = outline.block_at(section.start)
        assert (block.section, block.kind) == (index, BlockKind.HEADING)
        assert block.start == (section.start if block is not outline.blocks[0] else 0)
    for index, article in enumerate(outline.articles):
        assert article.start < article.text_start <= article.stop <= length
        text = cleaned.text[article.text_start : article.stop]
        assert text == text.strip(" \t\n")
        block = outline.block_at(article.start)
        assert (block.article, block.section) == (index, article.section)
        assert block.start == (article.start if block is not outline.blocks[0] else 0)
    for table in outline.tables:
        assert all(0 <= start <= stop <= length for row in table.rows for start, stop in row)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60))
def test_any_text_has_a_valid_outline(fragments: list[str]) -> None:
    cleaned = clean_of("".join(fragments))
    check(cleaned, segment(cleaned))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_characters_have_a_valid_outline(text: str) -> None:
    cleaned = clean_of(text)
    check(cleaned, segment(cleaned))


@pytest.mark.parametrize("text", ["", "\n", " ", "一、", "（一）\n", "甲", "。", "附件", "第一条", "目录", "1.1 "])
def test_odd_texts(text: str) -> None:
    cleaned = clean_of(text)
    check(cleaned, segment(cleaned))


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_a_long_run_has_a_valid_outline(unit: str) -> None:
    cleaned = clean_of(unit * (24_000 // len(unit)))
    check(cleaned, segment(cleaned))


def test_every_shared_document_has_a_valid_outline(corpus: tuple[Path, ...]) -> None:
    for path in corpus:
        cleaned = clean(read(path.read_bytes(), path.name))
        check(cleaned, segment(cleaned))


def test_leads_and_headings() -> None:
    text = "一、甲（由乙局牵头实施）\n丙。\n1.丁。\n二、戊\n（一）己。\n"
    outline = outline_of(text)
    first, second = outline.sections
    assert (text[first.start : first.stop], text[first.lead_start : first.lead_stop]) == ("一、甲（由乙局牵头实施）", "丙。")
    assert second.lead_start == second.lead_stop
    assert stretch(text, "lead") == "丙。"


def test_an_empty_text_has_no_blocks() -> None:
    assert outline_of("").blocks == ()
