"""Lines of work: the same for the same work at every level."""

from __future__ import annotations

import pytest

from docparse.lexicon.systems import find_system
from docparse.lexicon.tables import read_table

SAME = {
    "发展改革": "发改局 发展改革委 发展和改革局 发展和改革委员会 发改委",
    "财政": "财政局 财政厅 财政部",
    "经信": "经信局 工业和信息化部 工业和信息化局 工信局 经济和信息化厅 科技工业和信息化局",
    "人社": "人力社保局 人力资源社会保障部 人力资源和社会保障局 人社局 社保局",
    "自然资源": "自然资源和规划局 自然资源部 规划和自然资源局 国土资源局",
    "住建": "住建局 建设局 住房和城乡建设厅 住房城乡建设部 城建局",
    "文旅": "文化和广电旅游体育局 文旅体局 文化广电旅游局 文化和旅游部 文广旅体局",
    "卫生健康": "卫健局 卫生健康局 卫生健康委",
    "医保": "医保局 医疗保障局",
    "市场监管": "市场监管局 市场监管总局 市场监督管理局",
    "金融监管": "金融监管支局 银保监会 银保监组 国家金融监督管理总局",
    "人民银行": "人民银行 人行 中国人民银行",
    "地方金融": "金融办 金融局 金融工作服务中心 金融发展中心",
    "综合执法": "综合执法局 综合行政执法局 城管局",
    "税务": "税务局 税务总局",
    "供电": "供电公司 供电局 电力局",
    "宣传": "委宣传部 宣传部",
    "农业农村": "农业农村局 农业农村部 农粮局 委农办",
    "共青团": "团委 共青团",
}


@pytest.mark.parametrize(
    ("system", "name"), [pytest.param(system, name, id=name) for system, names in SAME.items() for name in names.split()]
)
def test_same_work_same_system(system: str, name: str) -> None:
    found = find_system(name)
    assert found is not None
    assert found.name == system


@pytest.mark.parametrize(
    ("one", "other"), [("公安局", "森林公安局"), ("水利局", "水文站"), ("政务服务局", "政务服务中心"), ("体育局", "体育事业发展中心")]
)
def test_other_bodies_of_one_line_stay_apart(one: str, other: str) -> None:
    first, second = find_system(one), find_system(other)
    assert first is not None
    assert second is not None
    assert first.name == second.name
    assert first.body != second.body


@pytest.mark.parametrize("name", ["有关部门", "各地区", "独山港"])
def test_no_system(name: str) -> None:
    assert find_system(name) is None


def test_no_name_stands_for_two_bodies() -> None:
    names = [name for row in read_table("systems") for name in row[1].split()]
    assert len(names) == len(set(names))
