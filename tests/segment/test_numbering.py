"""The table of numbering styles: what each takes and leaves."""

from __future__ import annotations

import pytest

from docparse.segment.numbering import STYLES, read_decimal, read_label

TAKEN = [(style.name, text) for style in STYLES for text in style.takes]
LEFT = [(style.name, text) for style in STYLES for text in style.leaves]


@pytest.mark.parametrize(("name", "text"), TAKEN, ids=[text for _, text in TAKEN])
def test_takes(name: str, text: str) -> None:
    label = read_label(text, 0, len(text))
    assert label is not None
    assert (label.style, label.weak) == (name, False)


@pytest.mark.parametrize(("name", "text"), LEFT, ids=[text for _, text in LEFT])
def test_leaves(name: str, text: str) -> None:
    label = read_label(text, 0, len(text))
    assert label is None or label.style != name or label.weak


@pytest.mark.parametrize(
    ("text", "label", "number", "rest"),
    [
        ("（ 三 ）培育产业", "（ 三 ）", 3, "培育产业"),
        ("14. 加快建设", "14.", 14, "加快建设"),
        ("第 2 条 适用范围", "第 2 条", 2, "适用范围"),
        ("第十二条之一 特别规定", "第十二条之一", 12, "特别规定"),
        ("三 、保障措施", "三 、", 3, "保障措施"),
        ("⑧其他", "⑧", 8, "其他"),
        ("⒊完善机制", "⒊", 3, "完善机制"),
    ],
)
def test_label_and_text(text: str, label: str, number: int, rest: str) -> None:
    found = read_label(text, 0, len(text))
    assert found is not None
    assert (text[: found.stop], found.number, text[found.text_start :]) == (label, number, rest)


@pytest.mark.parametrize(("text", "outline"), [("4.2.1 响应", (4, 2, 1)), ("1.1目的", (1, 1)), ("3 预警", (3,)), ("7. 附则", (7,))])
def test_decimal(text: str, outline: tuple[int, ...]) -> None:
    found = read_decimal(text, 0, len(text))
    assert found is not None
    assert found.outline == outline


@pytest.mark.parametrize("text", ["2024年", "12个", "1.5", "11.5.14.2.3.4 甲"])
def test_no_decimal(text: str) -> None:
    assert read_decimal(text, 0, len(text)) is None
