"""Lines, and documents that lie on one line."""

from __future__ import annotations

from docparse.segment.lines import Line, lines_of, one_line, paragraphs, soften, tight

LONG = "北山方案 为加快发展，制定本方案。 一、目标 到2031年出栏肉牛五万头，产值达到三亿元，农户收入稳步增长，带动能力明显增强。 " + (
    "二、措施 建设养殖小区，完善防疫体系，推广良种良法，强化技术服务，健全购销网络，落实用地用水用电政策，扩大保险覆盖面。"
)


def test_lines_have_no_blanks_at_their_ends() -> None:
    text = "  甲 乙 \n\n\t丙\n## 丁"
    assert [text[line.start : line.stop] for line in lines_of(text)] == ["甲 乙", "丙", "丁"]


def test_a_document_on_one_line() -> None:
    lines = lines_of("|\n" + LONG)
    assert one_line("|\n" + LONG, lines) == lines[1]
    assert len(soften("|\n" + LONG, lines, lines[1])) > 5


def test_a_long_paragraph_is_no_document() -> None:
    text = "一、目标\n" + "建设养殖小区，完善防疫体系。" * 20
    assert one_line(text, lines_of(text)) is None


def test_paragraphs_end_with_sentences() -> None:
    text = "甲 乙。 丙 丁"
    pieces = [Line(0, 1), Line(2, 4), Line(5, 6), Line(7, 8)]
    assert [text[line.start : line.stop] for line in paragraphs(text, pieces)] == ["甲 乙。", "丙 丁"]


def test_tight() -> None:
    assert tight(" \n甲 \n", 0, 5) == (2, 3)
    assert tight(" \n ", 0, 3) == (0, 0)
