"""Organisations: one id for one body of one region, whatever the document calls it."""

from __future__ import annotations

import pytest

from docparse.model import Header
from docparse.resolve.organisations import identify, merge

PINGYANG = Header(region="平阳县", region_code="330326", issuer_level="county")
YUEQING = Header(region="乐清市", region_code="330382", issuer_level="county")
WENZHOU = Header(region="温州市", region_code="330300", issuer_level="city")
ZHEJIANG = Header(region="浙江省", region_code="330000", issuer_level="province")
CENTRAL = Header(region="全国", region_code="000000", issuer_level="central")
IMAGINARY = Header(region="栖云县", issuer_level="county")
UNKNOWN = Header()


@pytest.mark.parametrize(
    ("name", "header", "shown", "system", "level", "region"),
    [
        ("县发改局", PINGYANG, "县发改局", "发展改革", "county", "平阳县"),
        ("发改局", PINGYANG, "县发改局", "发展改革", "county", "平阳县"),
        ("市财政局", PINGYANG, "市财政局", "财政", "city", "温州市"),
        ("市财政局", YUEQING, "市财政局", "财政", "county", "乐清市"),
        ("省财政厅", PINGYANG, "省财政厅", "财政", "province", "浙江省"),
        ("市生态环境局平阳分局", PINGYANG, "市生态环境局平阳分局", "生态环境", "county", "平阳县"),
        ("国网平阳县供电公司", PINGYANG, "国网平阳县供电公司", "供电", "county", "平阳县"),
        ("平阳金融监管支局", PINGYANG, "平阳金融监管支局", "金融监管", "county", "平阳县"),
        ("公安部", PINGYANG, "公安部", "公安", "central", "全国"),
        ("公安局", PINGYANG, "县公安局", "公安", "county", "平阳县"),
        ("市场监管局", PINGYANG, "县市场监管局", "市场监管", "county", "平阳县"),
        ("团县委", PINGYANG, "团县委", "共青团", "county", "平阳县"),
        ("鳌江镇人民政府", PINGYANG, "鳌江镇人民政府", "地方政府", "township", "平阳县"),
        ("黄埔区", WENZHOU, "黄埔区", "地方政府", "county", "黄埔区"),
        ("各乡镇", PINGYANG, "各乡镇", None, None, "平阳县"),
        ("区财政局", PINGYANG, "区财政局", "财政", "county", None),
        ("温州海关乐清办事处", YUEQING, "温州海关乐清办事处", "海关", "county", "乐清市"),
        ("人行温州市分行", WENZHOU, "人行温州市分行", "人民银行", "city", "温州市"),
        ("独山港经济开发区", YUEQING, "市独山港经济开发区", "开发区", "county", "乐清市"),
        ("交通运输厅", ZHEJIANG, "省交通运输厅", "交通运输", "province", "浙江省"),
        ("国务院办公厅", CENTRAL, "国务院办公厅", "政府办公", "central", "全国"),
        ("国务院相关部门", CENTRAL, "国务院相关部门", None, "central", "全国"),
        ("财政局", IMAGINARY, "县财政局", "财政", "county", "栖云县"),
        ("县财政局", UNKNOWN, "县财政局", "财政", "county", None),
        ("财政部", UNKNOWN, "财政部", "财政", "central", "全国"),
    ],
)
def test_identify(name: str, header: Header, shown: str, system: str | None, level: str | None, region: str | None) -> None:
    row = identify(name, header)
    assert (row.name, row.system, row.level, row.region) == (shown, system, level, region)
    assert row.organisation_id == row.unit_id
    assert len(row.unit_id) == 17
    assert row.mentions == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("县发改局", PINGYANG), ("发改局", PINGYANG)),
        (("县发改局", PINGYANG), ("平阳县发改局", WENZHOU)),
        (("市财政局", PINGYANG), ("财政局", WENZHOU)),
        (("国家发展改革委", CENTRAL), ("发展改革委", CENTRAL)),
        (("中国民航局", CENTRAL), ("民航局", CENTRAL)),
        (("县水利局", IMAGINARY), ("栖云县水利局", IMAGINARY)),
        (("县委(县府)办", PINGYANG), ("县委（县府）办", PINGYANG)),
    ],
)
def test_one_unit(one: tuple[str, Header], other: tuple[str, Header]) -> None:
    assert identify(*one).unit_id == identify(*other).unit_id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("县财政局", PINGYANG), ("市财政局", PINGYANG)),
        (("市财政局", YUEQING), ("市财政局", WENZHOU)),
        (("县发改局", PINGYANG), ("县发展改革局", PINGYANG)),
        (("县财政局", PINGYANG), ("县财政局", IMAGINARY)),
        (("县财政局", WENZHOU), ("县财政局", ZHEJIANG)),
    ],
)
def test_two_units(one: tuple[str, Header], other: tuple[str, Header]) -> None:
    assert identify(*one).unit_id != identify(*other).unit_id


def test_merge_adds_mentions_and_joins_the_names_of_one_body() -> None:
    names = ["县发改局", "县发展改革局", "县卫健局", "县卫生健康局", "县公安局", "县森林公安局"]
    units = [identify(name, PINGYANG)._replace(mentions=2) for name in names] + [identify("发改局", PINGYANG)._replace(mentions=3)]
    units.append(identify("市发改局", YUEQING)._replace(mentions=1))
    rows = {row.name: row for row in merge(units) if row.region == "平阳县"}
    assert rows["县发改局"].mentions == 5
    assert rows["县发改局"].organisation_id == rows["县发展改革局"].organisation_id == min(rows[name].unit_id for name in names[:2])
    assert rows["县卫健局"].organisation_id == rows["县卫生健康局"].organisation_id
    assert rows["县公安局"].organisation_id != rows["县森林公安局"].organisation_id


def test_merge_does_not_depend_on_the_order() -> None:
    units = [identify(name, PINGYANG)._replace(mentions=1) for name in ("县发改局", "县财政局", "县发展和改革局", "各乡镇", "发改局")]
    assert merge(units) == merge(reversed(units))
    assert [row.unit_id for row in merge(units)] == sorted({unit.unit_id for unit in units})
