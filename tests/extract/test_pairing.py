"""分别: which member of an enumeration each number belongs to."""

from __future__ import annotations

import pytest

from tests.extract.blocks import judged

MEMBERS = (  # text, the member of each amount or target
    ("对省级、市级示范社分别给予20万元、10万元奖励。", ["省级", "市级"]),
    ("对一级、二级、三级博物馆分别补助30万元、20万元、10万元。", ["一级", "二级", "三级"]),
    ("对新认定的省级、市级研发中心，分别给予最高50万元、30万元补助。", ["省级", "市级"]),
    ("汽车、家电分别补贴3000元、500元。", ["汽车", "家电"]),
    ("城镇、农村居民收入分别达到6万元、4万元。", ["城镇", "农村居民收入"]),
    ("地区生产总值、财政收入分别增长4.3%、5.5%。", ["地区生产总值", "财政收入"]),
    ("高速公路和铁路里程分别达到120公里和80公里。", ["高速公路", "铁路里程"]),
    ("城乡居民人均可支配收入分别增长4.3%、5.5%。", [None, None]),  # one name for both
    ("对获得金奖、银奖、铜奖的企业，分别奖励10万元、5万元、3万元。", ["金奖", "银奖", "铜奖"]),  # without the holder
    ("甲县、乙县等区域颗粒物浓度分别下降25%、20%。", ["甲县", "乙县"]),
    ("其中铜、铝和铅产量分别达到4万吨、3万吨、2万吨。", ["铜", "铝", "铅产量"]),
    ("对企业和个人分别奖励5万元、3万元、1万元。", [None, None, None]),  # another length
    ("对省级、市级示范社给予20万元、10万元奖励。", [None, None]),  # no 分别
)


def members(text: str) -> list[str | None]:
    rows = [quantity.target or quantity.purpose for quantity in judged(text, "reward")[0]]
    return [row.member if row else None for row in rows]


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_members(text: str, expected: list[str | None]) -> None:
    assert members(text) == expected
