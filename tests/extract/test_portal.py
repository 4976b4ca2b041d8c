"""Index tables of portals, document numbers and plan years."""

from __future__ import annotations

from datetime import date

import pytest

from docparse.extract.doc_numbers import find_number, parse_number
from docparse.extract.lines import Line
from docparse.extract.plan_year import plan_year
from docparse.extract.portal import is_portal, read_portal
from docparse.lexicon.tables import read_table


def lines_of(text: str) -> list[Line]:
    """The lines of a text, with their places."""
    lines, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Line(start, start + len(line), line))
        start += len(line) + 1
    return lines


TABLES: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "索 引 号： \tAB/2031 \t主题分类： \t农业\n发文机关： \t云溪县人民政府 \t成文日期： \t2031年6月7日",
        {"issuer": "云溪县人民政府", "signed": "2031年6月7日"},
    ),
    ("标题：云溪县节水办法\n文号：云政发〔2031〕7号\n发布日期：2031-06-10", {"title": "云溪县节水办法", "number": "云政发〔2031〕7号"}),
    ("公开方式：\n主动公开\n公开时限：\n长期公开", {"publicity": "主动公开"}),
    ("索引号\tAB/2031\t发文机关\t云溪县水利局\n标题\t云溪县节水办法", {"issuer": "云溪县水利局", "title": "云溪县节水办法"}),
    ("【发文字号】云政发〔2031〕7号 【失效日期】2033-12-31", {"number": "云政发〔2031〕7号", "expiry": "2033-12-31"}),
    ("文　　号： \n实施日期： 2031年6月7日".replace("　", " "), {"effective": "2031年6月7日"}),
    ("名称：云溪县某某公司", {}),
    ("发布日期：2031-06-10\n浏览次数：12", {}),
)


@pytest.mark.parametrize(("text", "values"), TABLES, ids=[text.split("\n")[0] for text, _ in TABLES])
def test_table(text: str, values: dict[str, str]) -> None:
    found = read_portal(lines_of(text))
    assert {name: entry.text for name, entry in found.items()} == values
    assert all(text[entry.start : entry.stop] == entry.text for entry in found.values())


def test_every_label_is_listed_once_with_its_field() -> None:
    rows = read_table("portal_labels")
    assert len({row[0] for row in rows}) == len(rows)
    assert {row[1] for row in rows} == {"title", "number", "issuer", "signed", "printed", "effective", "expiry", "publicity", "-"}


@pytest.mark.parametrize(
    ("text", "portal"), [("发文字号：云政发〔2031〕7号", True), ("各乡镇人民政府：", False), ("联系方式：1234", False)]
)
def test_is_portal(text: str, portal: bool) -> None:
    assert is_portal(Line(0, len(text), text)) is portal


@pytest.mark.parametrize(
    ("text", "portal", "number"),
    [
        ("云溪县人民政府文件\n云政发〔2031〕7号\n各乡镇：", None, "云政发〔2031〕7号"),
        ("云政发〔2031〕7号            签发人：王某", None, "云政发〔2031〕7号"),
        ("云溪市人民政府令\n第12号", None, "第12号"),
        ("中华人民共和国国务院令\n第900号", "国令第900号", "国令第900号"),
        ("云溪县节水办法（云政发〔2031〕7号）", None, "云政发〔2031〕7号"),
        ("2031年7月5日云溪市人民政府令第12号公布\n2035年1月1日云溪市人民政府令第34号修订", None, "云溪市人民政府令第34号"),
        ("云溪县节水办法", "云政发〔2031〕7号", "云政发〔2031〕7号"),
        ("共3页\n第12号", None, None),
        ("根据《办法》（云政发〔2031〕7号）", None, None),
    ],
)
def test_find_number(text: str, portal: str | None, number: str | None) -> None:
    found = find_number(lines_of(text), portal)
    assert (found.text if found else None) == number


def test_a_number_alone_takes_the_name_of_its_order() -> None:
    found = find_number(lines_of("云溪市人民政府令\n第十二号"), None)
    assert found is not None
    assert (found.agency, found.serial) == ("云溪市人民政府令", 12)


@pytest.mark.parametrize("text", ["", "号", "云政发〔2031〕", "第12条", "云溪县节水办法", "云政发〔2031〕7号文件精神"])
def test_no_number(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("title", "standing", "text", "year"),
    [
        ("云溪县2031年重点工作计划", False, "到2033年建成。", 2031),
        ("云溪县行动方案（2031—2033年）", False, "", 2033),
        ("云溪县行动方案(2031-2033)", False, "", 2033),
        ("云溪县产业目录（2031年版）", True, "", None),
        ("云溪县节水条例", True, "到2033年建成。", None),
        ("云溪县行动方案", False, "到2033年建成。2033年新增。2031年启动。", 2033),
        ("云溪县行动方案", False, "到2033年建成，2033年新增，2033年扩建。2031年启动。2031年完成。", 2031),
        ("云溪县行动方案", False, "2033年建成。2032年新增。", 2030),
        ("云溪县行动方案", False, "较2031年增长。到2033年建成。比2031年多。", 2033),
        ("云溪县行动方案", False, "2031年3月5日印发的文件废止。有效期至2032年。", None),
        ("云溪县行动方案", False, "没有年份。", None),
        (None, False, "2031年启动。", 2031),
    ],
)
def test_plan_year(title: str | None, standing: bool, text: str, year: int | None) -> None:
    assert plan_year(title, standing, text, 0, len(text), date(2030, 12, 1)) == year
