"""The words around a mention: sentences, segments, clauses, gaps."""

from __future__ import annotations

import pytest

from docparse.extract.context import Context, contexts, mask, sentences
from docparse.extract.quantities import find_mentions

SENTENCES: tuple[tuple[str, list[str]], ...] = (
    ("建桥。修路！", ["建桥。", "修路！"]),
    ("建桥；修路", ["建桥；修路"]),  # ； ends no sentence
    ("建桥\n修路\t植树", ["建桥\n", "修路\t", "植树"]),  # the end of a paragraph and of a cell does
    ("", []),
)


@pytest.mark.parametrize(("text", "parts"), SENTENCES)
def test_sentences(text: str, parts: list[str]) -> None:
    assert [text[start:stop] for start, stop in sentences(text, 0, len(text))] == parts


MASKED = (
    ("全市（含甲、乙）企业", "全市□□□□□□企业"),
    ("“甲，乙”工程", "□□□□□工程"),
    ("《甲，乙》要求", "□□□□□要求"),
    ("（未完，待续", "（未完，待续"),  # an open bracket hides nothing
)


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_mask(text: str, masked: str) -> None:
    assert mask(text) == masked


def around(text: str, sentence: int = 0) -> list[Context]:
    """The contexts of one sentence of a text."""
    mentions = find_mentions(text, 0, len(text))
    start, stop = list(sentences(text, 0, len(text)))[sentence]
    earlier = [mention for mention in mentions if mention.start < start]
    here = [mention for mention in mentions if start <= mention.start < stop]
    return contexts(text, here, start, stop, earlier[-1] if earlier else None)


CLAUSES = (  # text, of its last mention: clause, before, segment
    ("到年底，新增企业10家", "新增企业", "到年底，新增企业", "到年底，新增企业10家"),
    ("新建公园；改造小区8个", "改造小区", "改造小区", "改造小区8个"),
    ("要求：新建公园8个", "新建公园", "要求：新建公园", "要求：新建公园8个"),
    ("改造小区（含东城，西城）8个", "改造小区（含东城，西城）", "改造小区（含东城，西城）", "改造小区（含东城，西城）8个"),
    ("改造小区（含东城，共8个）", "共", "改造小区（含东城，共", "改造小区（含东城，共8个）"),
)


@pytest.mark.parametrize(("text", "clause", "before", "segment"), CLAUSES)
def test_clause_and_segment(text: str, clause: str, before: str, segment: str) -> None:
    context = around(text)[-1]
    assert (context.clause, context.before, context.segment) == (clause, before, segment)


RESTS = (
    ("种植50亩以上的大户", "的大户"),
    ("种植50亩（含）以上的大户", "的大户"),
    ("增长6%左右，", "，"),
    ("种植50亩的大户", "的大户"),
)


@pytest.mark.parametrize(("text", "rest"), RESTS)
def test_rest_leaves_out_words_of_bound(text: str, rest: str) -> None:
    assert around(text)[0].rest == rest


def test_gap_and_front_of_a_list() -> None:
    first, second = around("新增企业10家、产业基地2个以上")
    assert (first.gap, first.front) == (None, "新增企业")
    assert (second.gap, second.front) == ("、产业基地", "产业基地")


def test_a_sentence_that_begins_with_parts_goes_on_with_the_one_before() -> None:
    assert around("产值增长5%。其中，工业增长6%。", 1)[0].gap == "其中，工业增长"
    assert around("产值增长5%。工业增长6%。", 1)[0].gap is None


def test_the_head_of_a_column_is_the_clause_of_its_cell() -> None:
    text = "120"
    mention = find_mentions("120个", 0, 4)[0]
    assert contexts(text, [mention], 0, 3, headers={0: "新增岗位"})[0].clause == "新增岗位"
