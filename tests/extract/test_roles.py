"""The table of role rules is its own test: what each rule takes, and the look-alike that it leaves."""

from __future__ import annotations

import re

import pytest

from docparse.extract.roles.rule import RoleRule
from docparse.extract.roles.table import RULES
from docparse.model import Judgement, Role
from tests.extract.blocks import judged

SETTING = re.compile(r"(?:(?P<flag>[a-z]+)|year (?P<year>\d{4})): ")
BENEFIT = re.compile(r"奖励|补助|补贴|资助|贴息|给予")
ALL_FLAGS = (
    "reward",
    "scheme",
    "law",
    "plan",
    "goal",
    "budget",
    "attachment",
    "alarm",
    "penalty",
    "assessment",
    "cases",
    "allowance",
    "leave",
)


def judgement(example: str) -> Judgement:
    """The judgement of the number in 【】; `past: ` and the like in front set the block's flag."""
    match = SETTING.match(example)
    flags = [match["flag"]] if match and match["flag"] else []
    year = int(match["year"]) if match and match["year"] else None
    example = example[match.end() :] if match else example
    if BENEFIT.search(example):
        flags.append("reward")
    place = example.index("【")
    quantities, _ = judged(example.replace("【", "").replace("】", ""), *flags, year=year)
    found = [quantity.judgement for quantity in quantities if quantity.mention.start == place]
    assert found, f"no quantity at 【 in {example}: {[quantity.mention.text for quantity in quantities]}"
    return found[0]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_takes(rule: RoleRule) -> None:
    assert judgement(rule.takes) == Judgement(rule.role, rule.name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_leaves(rule: RoleRule) -> None:
    assert judgement(rule.leaves).rule != rule.name


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("plan", "end"), [("十二五", 2015), ("十三五", 2020), ("十四五", 2025)])
def test_a_plan_is_over_when_the_document_is_signed_later(plan: str, end: int) -> None:
    for year, over in ((end, False), (end + 1, True)):
        assert (judgement(f"year {year}: “{plan}”期间，全市建成住房【5万套】").rule == "last_plan") is over


GUIDE = (  # the rulings of the guide about roles, in sentences of our own
    ("budget", "县财政安排水利建设资金【2000万元】"),
    ("budget", "安排资金2亿元，其中水利资金【1亿元】"),
    ("budget", "budget: 2031年计划投资【8亿元】"),
    ("target", "争取上级水利专项资金【0.4亿元】"),
    ("target", "专项债储备规模达到【42亿元】"),
    ("target", "发放文旅消费券【800万元】以上"),
    ("target", "为企业减负【4000万元】"),
    ("target", "减免通行费【6亿元】"),
    ("subsidy", "对获评的示范社奖励【5万元】"),
    ("subsidy", "按保费的【80%】补助"),
    ("subsidy", "每户补贴最长不超过【3年】"),
    ("subsidy", "本条款每年奖励额度最高【300万元】"),
    ("subsidy", "争取建设资金【15%】的省级补助"),
    ("subsidy", "通行费实行【六五折】优惠"),
    ("condition", "重点支持研发费用不低于【50万元】的企业"),
    ("condition", "种植【50亩】以上的合作社可以申报"),
    ("condition", "新建【1000吨级】码头2座"),
    ("condition", "在本县连续参保满【6个月】的职工可申请"),
    ("condition", "培育年产值超【10亿元】的全产业链1条"),
    ("standard", "容积率一般不低于【2.0】"),
    ("standard", "建筑面积占比不得低于【60%】"),
    ("standard", "应当在【30日】内办结"),
    ("standard", "原则上将收益的【1%】以上提取作为专项经费"),
    ("target", "工业用地比例不低于【40%】"),
    ("target", "融资担保费率保持在【1%】以下"),
    ("target", "最低生活保障标准达到【1.33万元】"),
    ("target", "困难群众救助率达到【100%】"),
    ("target", "4家医院帮扶【7家】医院，plan"),
    ("other", "【4家】医院帮扶7家医院"),
    ("other", "加快补齐教育、养老等【5个】领域短板"),
    ("other", "past: 全年新增企业【500户】"),
    ("other", "past: 贷款余额突破【万亿元】"),
)

WIDENED = (  # wordings of a rule beyond its own example, and what stays outside
    ("condition", "alarm: 重大事故，是指造成【10人】以上30人以下死亡的事故"),
    ("condition", "alarm: 造成10人以上【30人】以下死亡，为重大事故"),
    ("condition", "law: 自签订合同之日起【15日】内（抢修工程自开工之日起7日内），因设计变更致使造价发生变化，需要审查的，另行报批"),
    ("standard", "law: 自收到申请之日起【15日】内，材料不齐全的，应当一次告知"),
    ("condition", "各县【500名】学生以上的学校各配备1名校医"),
    ("condition", "各县至少建有1家【300张】床位以上的医养机构，plan"),
    ("target", "各县至少建有【1家】300张床位以上的医养机构，plan"),
    ("condition", "对每年接待学生团累计【20批次】以上的，给予2000元补助"),
    ("standard", "名录每年调整【2次】"),
    ("subsidy", "分别奖励提供引才服务的中介机构【3万元】、6万元"),
    ("target", "plan: 提供助企服务贷款【30亿元】"),
    ("standard", "奖励资金的【40%】以上的比例，专项用于团队建设"),
    ("subsidy", "按奖励金额的【40%】给予补助"),
    ("budget", "安排地方政府专项债券【30亿元】支持水利建设"),
    ("target", "争取安排专项债券【30亿元】"),
    ("standard", "law: 住房困难家庭轮候时间不超过【4年】"),
    ("condition", "申请家庭在本地居住时间不足【4年】的，不予受理"),
    ("target", "plan: 参保率达到【96%】以上，提高居民医保政府补助标准"),
    ("condition", "产值达到【96万元】以上，给予补助"),
    ("target", "plan: 城镇年均新增就业人数【3万】以上"),
)


@pytest.mark.parametrize(("role", "example"), GUIDE + WIDENED)
def test_rulings(role: str, example: str) -> None:
    plan = example.endswith("，plan")
    assert judgement(("plan: " if plan else "") + example.removesuffix("，plan")).role == role


def test_a_threshold_right_in_front_of_a_benefit() -> None:
    assert judgement("对研发费用不低于【50万元】的企业给予奖励").role == "condition"


def test_an_item_takes_the_role_of_the_decided_end_of_its_list() -> None:
    quantities, _ = judged("小学3所、幼儿园力争达到5所。")
    assert [quantity.judgement for quantity in quantities] == [Judgement(Role.TARGET, "reached")] * 2
