"""Names of units: what one item of a list holds, and what has the shape of an organisation."""

from __future__ import annotations

import pytest

from docparse.extract.unit_names import is_named, is_organisation, is_vague, members
from docparse.lexicon.tables import read_table


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("县财政局", "县财政局"),
        ("国家发展改革委和财政部", "国家发展改革委 财政部"),
        ("住房和城乡建设部和人力资源和社会保障部", "住房和城乡建设部 人力资源和社会保障部"),
        ("自然资源和规划局", "自然资源和规划局"),
        ("县文化和广电旅游体育局", "县文化和广电旅游体育局"),
        ("市自然资源和规划局和市水利局", "市自然资源和规划局 市水利局"),
        ("县残疾人联合会", "县残疾人联合会"),
        ("县科协与县教育局", "县科协 县教育局"),
        ("国网平阳县供电公司及各乡镇", "国网平阳县供电公司 各乡镇"),
        ("各级党委和政府", "各级党委和政府"),
        ("有关部门和单位", "有关部门和单位"),
        ("省级有关部门和各市州人民政府", "省级有关部门 各市州人民政府"),
        ("财政部等部门", "财政部"),
        ("财政部等5个部门", "财政部"),
        ("海关总署等有关部门", "海关总署 有关部门"),
        ("税务总局等国务院相关部门以及各地区", "税务总局 国务院相关部门 各地区"),
        ("省高等教育厅", "省高等教育厅"),
        ("和平区教育局", "和平区教育局"),
        ("由县财政局", "县财政局"),
        ("等部门", ""),
        ("等", ""),
        ("", ""),
    ],
)
def test_names(item: str, names: str) -> None:
    assert [member.name for member in members(item, 0, len(item))] == names.split()


@pytest.mark.parametrize("name", [pytest.param(row[2], id=row[0]) for row in read_table("unit_endings") if row[1] == "strong"])
def test_every_strong_ending_makes_its_example_an_organisation(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize(
    "name",
    ["部门", "单位", "内部", "社会", "以下简称条例", "做好各项工作", "县财政局的人", "由县财政局", "市", "2031年", "县财政局，县水利局"],
)
def test_no_organisation(name: str) -> None:
    assert not is_organisation(name)


@pytest.mark.parametrize(
    "name",
    [
        "各地区",
        "各部门",
        "各有关部门",
        "各县（市、区）政府",
        "各市、县（市、区）人民政府",
        "国务院相关部门",
        "县直有关单位",
        "各乡镇（街道）",
        "各地级以上市人民政府",
    ],
)
def test_vague(name: str) -> None:
    assert is_vague(name)
    assert is_organisation(name)


@pytest.mark.parametrize("name", ["县财政局", "财政部", "各产业园管委会", "鳌江镇", "部门", "单位"])
def test_not_vague(name: str) -> None:
    assert not is_vague(name)


@pytest.mark.parametrize(
    ("name", "named"),
    [("县水利局", True), ("财政部", True), ("税务局", True), ("企业", False), ("学校", False), ("乡村连片提升示范区", False)],
)
def test_named(name: str, named: bool) -> None:
    assert is_named(name) is named
