"""The bytes of a file become its text, or a ReadError that says what the file is."""

from __future__ import annotations

import hashlib
import random

import pytest

from docparse.errors import ReadError
from docparse.read.decode import SIGNATURES, is_html, read

TEXT = "云溪县人民政府办公室关于印发养老服务实施办法的通知\r\n各乡镇人民政府：\n　　县级财政2024年安排资金2.5亿元，增长11%。\n" * 3
TRADITIONAL = "臺灣經濟發展計畫綱要\n一、總目標：國內生產總值增長百分之三，並提高就業率。\n" * 3


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("gb18030", "gb18030"),
        ("gbk", "gb18030"),
    ],
)
def test_encodings(codec: str, name: str) -> None:
    raw = read(TEXT.encode(codec), "a.txt")
    assert (raw.text, raw.encoding, raw.format) == (TEXT, name, "txt")


def test_big5_is_told_from_gb18030() -> None:
    raw = read(TRADITIONAL.encode("big5"))
    assert (raw.text, raw.encoding) == (TRADITIONAL, "big5")


def test_nothing_but_the_mark_is_taken_away() -> None:
    assert read(b"\xef\xbb\xbf\xef\xbb\xbf\r\n \t\xe4\xb8\x80\r").text == "\ufeff\r\n \t一\r"


@pytest.mark.parametrize("data", [b"", b"   \r\n", b"hello"])
def test_little_text_is_text(data: bytes) -> None:
    raw = read(data)
    assert raw.text == data.decode()
    assert raw.sha256 == hashlib.sha256(data).hexdigest()
    assert raw.doc_id == raw.sha256[:16]


@pytest.mark.parametrize(("start", "kind"), [(start, kind) for start, kind, _ in SIGNATURES], ids=lambda value: repr(value)[:20])
def test_other_formats_are_named(start: bytes, kind: str) -> None:
    with pytest.raises(ReadError, match=r"^a\.bin: ") as caught:
        read(start + bytes(range(256)) * 4, "a.bin")
    assert kind in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data", [bytes(50), random.Random(7).randbytes(6000), b"\x00\x01\x02\x03" * 99, "条".encode("utf-16-le") + b"\x00" * 99]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        read(data, "a.bin")


@pytest.mark.parametrize("text", ["\0", "第一条\0为了规范管理，制定本办法。", "一、总则\x01\x02\x7f"])
def test_stray_control_characters_are_text(text: str) -> None:
    assert read(text.encode()).text == text


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_broken_character_is_replaced_and_the_rest_read(codec: str) -> None:
    data = (TEXT * 20).encode(codec)
    text = read(data[:-1] + b"\xff" + data[-1:]).text
    assert text.count("\ufffd") >= 1
    assert text[:3000] == (TEXT * 20)[:3000]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html>\n<html><body>总则</body></html>", True),
        ("\n<html lang='zh'><head></head>", True),
        ('<div class="a"><p style="margin:0">第一条</p></div>', True),
        ("第一条 <b>为了</b>规范管理，制定本办法。", False),
        ("<p>第一条</p>" + "为了规范管理，制定本办法。" * 20, False),
        ("县财政局<县国资办>", False),
        ("", False),
    ],
)
def test_web_pages(text: str, expected: bool) -> None:
    assert is_html(text) is expected
    assert read(text.encode()).format == ("html" if expected else "txt")
