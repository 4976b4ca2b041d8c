"""Any text is parsed and keeps every law: odd texts of a hundred thousand characters too."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docparse.errors import ReadError
from docparse.pipeline import parse
from docparse.read.decode import read
from tests.laws.hostile import HOSTILE, PIECES, REFUSED
from tests.laws.law import broken


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_order_of_familiar_pieces_keeps_the_laws(text: str) -> None:
    assert not broken(parse(text), read(text.encode()).text)


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=200))
def test_any_text_keeps_the_laws(text: str) -> None:
    assert not broken(parse(text), read(text.encode()).text)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.binary(max_size=200))
def test_any_bytes_are_parsed_or_refused(data: bytes) -> None:
    try:
        document = parse(data)
    except ReadError:
        return
    assert not broken(document, read(data).text)


@pytest.mark.parametrize("name", HOSTILE)
def test_odd_texts_keep_the_laws(name: str) -> None:
    try:
        document = parse(HOSTILE[name])
    except ReadError:
        assert name in REFUSED
        return
    assert not broken(document, read(HOSTILE[name].encode()).text)[:5]


ODD_BYTES = {
    "GB 18030": "一、完善服务。新增食堂5家。".encode("gb18030"),
    "UTF-16 with mark": "一、完善服务。新增食堂5家。".encode("utf-16"),
    "UTF-8 with mark": "一、完善服务。新增食堂5家。".encode("utf-8-sig"),
}


@pytest.mark.parametrize("name", ODD_BYTES)
def test_other_encodings_give_the_same_rows(name: str) -> None:
    want = parse("一、完善服务。新增食堂5家。")
    got = parse(ODD_BYTES[name])
    assert [(row.text, row.start, row.stop) for row in got.quantities] == [(row.text, row.start, row.stop) for row in want.quantities]
    assert [(row.title, row.text) for row in got.articles] == [(row.title, row.text) for row in want.articles]


def test_a_lone_surrogate_is_no_text() -> None:
    with pytest.raises(ReadError):
        parse(b"\xed\xa0\x80\x00\xff" * 20, "odd.txt")
