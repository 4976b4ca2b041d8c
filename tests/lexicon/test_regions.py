"""Regions of names: written out, in short, behind a nation-wide body, in the shape of a division alone."""

from __future__ import annotations

import pytest

from docparse.lexicon.regions import embedded_region, find_region, level_of, name_of, parent_of
from docparse.lexicon.tables import read_table


@pytest.mark.parametrize(
    ("name", "region", "code", "level"),
    [
        ("平阳县人民政府办公室", "平阳县", "330326", "county"),
        ("中共平阳县委农村工作领导小组办公室", "平阳县", "330326", "county"),
        ("浙江省温州市平阳县财政局", "平阳县", "330326", "county"),
        ("平湖市人民政府", "平湖市", "330482", "county"),
        ("广州市天河区发展和改革局 广州市天河区商务局", "天河区", "440106", "county"),
        ("上海市人民政府", "上海市", "310000", "province"),
        ("内蒙古自治区财政厅", "内蒙古自治区", "150000", "province"),
        ("恩施州人民政府", "恩施土家族苗族自治州", "422800", "city"),
        ("吉林市人民政府", "吉林市", "220200", "city"),
        ("吉林省水利厅", "吉林省", "220000", "province"),
        ("温州海关", "温州市", "330300", "city"),
        ("国家税务总局温州市税务局", "温州市", "330300", "city"),
        ("平阳县昆阳镇人民政府", "平阳县昆阳镇", "330326", "township"),
        ("鼓楼区人民政府", "鼓楼区", None, "county"),
        ("栖云县人民政府办公室", "栖云县", None, "county"),
        ("襄樊市人民政府", "襄樊市", "420600", "city"),
        ("国务院办公厅", "全国", "000000", "central"),
        ("海关总署 国家移民局", "全国", "000000", "central"),
        ("科技部办公厅", "全国", "000000", "central"),
        ("中共中央办公厅", "全国", "000000", "central"),
    ],
)
def test_region_of_an_issuer(name: str, region: str, code: str | None, level: str) -> None:
    found = find_region(name)
    assert found is not None
    assert (found.name, found.code, found.level) == (region, code, level)


@pytest.mark.parametrize("name", ["", "  ", "财政局", "县财政局", "公安局", "各县", "自然资源和规划局"])
def test_no_region(name: str) -> None:
    assert find_region(name) is None


@pytest.mark.parametrize(
    ("name", "region"), [("人行平湖支行", "平湖市"), ("中国人民保险公司平湖市支公司", "平湖市"), ("省公安厅", None), ("市自然资源局", None)]
)
def test_region_inside_a_name(name: str, region: str | None) -> None:
    found = embedded_region(name)
    assert (found.name if found else None) == region


def test_codes_tell_level_and_parent() -> None:
    assert [level_of(code) for code in ("000000", "330000", "330300", "330326", "429004")] == [
        "central",
        "province",
        "city",
        "county",
        "county",
    ]
    assert [parent_of(code) for code in ("330326", "330300", "330000", "429004", "110101")] == [
        "330300",
        "330000",
        None,
        "420000",
        "110000",
    ]
    assert name_of("330300") == "温州市"


def test_table_is_sound() -> None:
    rows = read_table("regions")
    in_use = [row for row in rows if row[3:] != ("former",)]
    assert all(len(row[0]) == 6 and row[0].isdigit() for row in rows)
    assert len({row[0] for row in in_use}) == len(in_use)
    assert sum(row[0].endswith("0000") for row in in_use) == 34
