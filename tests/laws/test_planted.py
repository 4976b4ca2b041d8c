"""A known quantity in noise comes back at its exact place, and says what it should: forms of the guide, one a line."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docparse.pipeline import parse
from tests.generate.words import OPENINGS


@dataclass(frozen=True, slots=True)
class Form:
    """A quantity as it stands between other words, and its row."""

    before: str
    text: str
    after: str
    kind: str
    value: str
    unit: str | None
    bound: str = "eq"
    value_max: str | None = None


FORMS = (
    Form("安排资金", "2.12亿元", "", "money", "212000000", "元"),
    Form("安排资金", "12万元", "", "money", "120000", "元"),
    Form("安排资金", "28583万元", "", "money", "285830000", "元"),
    Form("安排资金", "1,000元", "", "money", "1000", "元"),
    Form("安排资金", "两千万元", "", "money", "20000000", "元"),
    Form("安排资金", "三点五亿元", "", "money", "350000000", "元"),
    Form("安排资金", "十九亿一千四百万元", "", "money", "1914000000", "元"),
    Form("安排资金约", "300万美元", "", "money", "3000000", "美元", "approx"),
    Form("给予", "10万到30万元", "奖励", "money", "100000", "元", "eq", "300000"),
    Form("给予", "20到200万元", "奖励", "money", "200000", "元", "eq", "2000000"),
    Form("按", "5元/亩", "标准补助", "money", "5", "元/亩"),
    Form("按", "3.5万元/座/年", "标准补助", "money", "35000", "元/座/年"),
    Form("每人每月补助", "1000元", "", "money", "1000", "元"),
    Form("森林覆盖率达到", "80%", "以上", "percent", "80", "%", "ge"),
    Form("森林覆盖率达到", "百分之六十", "", "percent", "60", "%"),
    Form("费率控制在", "4.5%—5%", "", "percent", "4.5", "%", "eq", "5"),
    Form("占比提高", "0.9个百分点", "", "percent", "0.9", "个百分点"),
    Form("自然增长率控制在", "5‰", "以内", "percent", "5", "‰", "le"),
    Form("压减", "三分之一", "", "ratio", "0.333333", None),
    Form("覆盖", "九成", "以上村庄", "ratio", "0.9", None, "ge"),
    Form("按", "六五折", "优惠", "ratio", "0.65", None),
    Form("配比为", "1:1.5", "", "ratio", "1.5", None),
    Form("产值达到上年的", "1.5倍", "", "ratio", "1.5", None),
    Form("服务企业", "500户", "", "count", "500", "户"),
    Form("培训", "3000人次", "左右", "count", "3000", "人次", "approx"),
    Form("组织活动不少于", "20场", "", "count", "20", "场", "ge"),
    Form("建设公寓", "1800套（间）", "", "count", "1800", "套（间）"),
    Form("服务企业", "300余家", "", "count", "300", "家", "gt"),
    Form("整治农田", "2.5万亩", "", "measure", "25000", "亩"),
    Form("新改建道路", "3.7公里", "", "measure", "3.7", "公里"),
    Form("节能", "2万吨标准煤", "", "measure", "20000", "吨标准煤"),
    Form("吞吐量达到", "48万标箱", "", "measure", "480000", "标箱"),
    Form("压缩到", "18小时", "以内", "duration", "18", "小时", "le"),
    Form("为", "80周岁", "以上老人上门服务", "duration", "80", "周岁", "ge"),
    Form("收入倍差缩小到", "1.87", "", "plain", "1.87", None),
    Form("容积率不低于", "2.0", "", "plain", "2", None, "ge"),
    Form("面积超过", "3000平方米", "", "measure", "3000", "平方米", "gt"),
    Form("年用水量低于", "50万立方米", "", "measure", "500000", "立方米", "lt"),
    Form("单户最高", "50万元", "", "money", "500000", "元", "le"),
)


def held(form: Form, front: str, back: str) -> None:
    """The quantity of a form comes back between two stretches of noise."""
    head = f"青禾县公共服务若干政策\n\n{front}\n一、完善服务\n1.补齐短板。{form.before}"
    raw = f"{head}{form.text}{form.after}。{back}\n"
    place = len(head), len(head) + len(form.text)
    found = {(row.start, row.stop): row for row in parse(raw).quantities}
    assert set(found) == {place}, [row.text for row in found.values()]
    row = found[place]
    got = (row.text, row.kind, row.value, row.unit, row.bound, row.value_max)
    want_max = None if form.value_max is None else Decimal(form.value_max)
    assert got == (form.text, form.kind, Decimal(form.value), form.unit, form.bound, want_max)


@pytest.mark.parametrize("form", FORMS, ids=[f"{form.before}{form.text}{form.after}" for form in FORMS])
def test_a_form_comes_back_as_it_is(form: Form) -> None:
    held(form, "为完善服务，制定本政策。", "")


@settings(max_examples=150, deadline=None, derandomize=True)
@given(form=st.sampled_from(FORMS), seed=st.integers(0, 10**6))
def test_a_form_comes_back_from_noise(form: Form, seed: int) -> None:
    random = Random(seed)
    noise = (*OPENINGS, "\n— 3 —\n", "[bookmark: _Hlk12]", "　　", "落实《江澜省农村公路养护办法》。")
    front = "为完善服务，制定本政策。" + "".join(random.choices(noise, k=random.randint(0, 6)))
    back = "".join(random.choices((*OPENINGS, "落实《江澜省农村公路养护办法》。", "[bookmark: _Hlk12]"), k=random.randint(0, 6)))
    held(form, front, back)
