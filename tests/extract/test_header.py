"""The fields of whole documents, and what the header does with texts that have none."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from docparse.clean.cleaner import clean
from docparse.errors import Code
from docparse.extract.header import read_header
from docparse.model import Block, BlockKind, Clean, Header, Outline, Part
from docparse.read.decode import read
from docparse.segment.outline import segment
from docparse.spans import OffsetMap

CASES = sorted((Path(__file__).parents[1] / "cases" / "headers").glob("*.txt"))
PLACE = {"region", "region_code", "issuer_level"}  # of imaginary places; tested with the regions
ODD = (
    "",
    "\n",
    " ",
    "。",
    "《",
    "附件：",
    "抄送：",
    "关于",
    "2031年2月30日",
    "第0号",
    "自2031年13月1日起施行",
    "此件",
    "标题：\n文号：",
    "\t\t",
    "（" * 300,
)


def header_of(text: str) -> Header:
    """The header of a text, through the stages before."""
    cleaned = clean(read(text.encode()))
    return read_header(cleaned, segment(cleaned))[0]


def plain(value: Any) -> Any:
    """A field's value as JSON writes it."""
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    found = asdict(header_of(path.read_text(encoding="utf-8")))
    empty = asdict(Header())
    wanted = {name: plain(value) for name, value in empty.items()} | json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    names = [field.name for field in fields(Header) if field.name not in PLACE]
    assert {name: plain(found[name]) for name in names} == {name: wanted[name] for name in names}


def test_place_of_a_real_county() -> None:
    header = header_of(
        "平阳县人民政府办公室关于做好青年就业工作的通知\n\n各乡镇人民政府：\n\n现将有关事项通知如下。\n\n平阳县人民政府办公室\n2031年5月6日\n"
    )
    assert (header.region, header.region_code, header.issuer_level) == ("平阳县", "330326", "county")


def test_no_title_is_remarked() -> None:
    cleaned = clean(read("享受对象：在校学生。\n\n资助标准：每人每年1000元。\n".encode()))
    header, remarks = read_header(cleaned, segment(cleaned))
    assert header.title is None
    assert [remark.code for remark in remarks] == [Code.NO_TITLE]


@pytest.mark.parametrize("text", ODD, ids=repr)
@pytest.mark.parametrize("part", [Part.MAIN, Part.NOTICE, Part.HEAD, Part.ATTACHMENT, Part.IMPRINT])
def test_any_text_in_any_part_has_a_header(text: str, part: Part) -> None:
    blocks = (Block(part, BlockKind.PREAMBLE, None, None, 0, len(text)),) if text else ()
    header, _ = read_header(Clean(OffsetMap(text, ()), text, "plain"), Outline(blocks, (), ()))
    assert header.status == "final"
