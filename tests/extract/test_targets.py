"""What targets are about: subject, change, year and scope, by the guide's definitions (§2) and rulings (§6)."""

from __future__ import annotations

import pytest

from tests.extract.blocks import judged, targets

PLACE = "临川县"
SUBJECTS = (  # text, the subjects of its targets
    ("2031年完成固定资产投资80亿元。", "固定资产投资"),
    ("全县工业用地比例不低于40%。", "工业用地比例"),
    ("力争城乡居民收入倍差缩小到1.87以内。", "城乡居民收入倍差"),
    ("抓好340个重点建设项目。", "重点建设项目"),
    ("组织促消费活动20场以上。", "促消费活动"),
    ("推进6个“千项万亿”工程。", "“千项万亿”工程"),
    ("为420名残疾人提供康复服务。", "残疾人"),
    ("全年为企业减负4000万元。", "企业减负"),
    ("建设商圈、商街等高品质消费集聚区3个。", "高品质消费集聚区"),
    ("新建企业培训中心等平台10个。", "企业培训中心等平台"),
    ("打造引领性、支撑性重大平台2个。", "重大平台"),
    ("新增相关企业5家。", "企业"),
    ("新建持有居住证的随迁子女学位300个。", "持有居住证的随迁子女学位"),
    ("培育省级以上专精特新企业20家、单项冠军3家。", "省级以上专精特新企业 单项冠军"),
    ("规上工业增加值增速达到8%以上。", "规上工业增加值"),
    ("慈善信托规模扩大3000万元。", "慈善信托规模"),
    ("粮食播种面积、产量稳定在25.7万亩、2.1亿斤以上。", "粮食播种面积、产量 粮食播种面积、产量"),
    ("永久基本农田集中连片整治2万亩。", "永久基本农田集中连片整治"),
    ("信贷资金投放60亿元。", "信贷资金投放"),
    ("完成年度投资12亿元。", "投资"),
    ("最低生活保障标准达到1.33万元。", "最低生活保障标准"),
    ("所有行政村集体经济总收入35万元以上。", "行政村集体经济总收入"),
    ("招引亿元以上项目2个。", "亿元以上项目"),
    ("培育年产值超10亿元的全产业链1条。", "年产值超10亿元的全产业链"),
    ("引进重大产业项目30个以上，开工25个以上，建成20个以上。", "重大产业项目 重大产业项目 重大产业项目"),
    ("实施重点民生工程，建成30个以上。", "重点民生工程"),
    ("年内新增停车泊位4000个，力争达到5000个。", "停车泊位 停车泊位"),
    ("推动2个项目纳入国家用地保障范围。", "项目纳入国家用地保障范围"),
    ("签约率较上年提高。2031年达到80%。", "签约率"),
    ("推进临川县智慧水务工程3个。", "智慧水务工程"),
    ("获得临川县农业丰收奖2项。", "临川县农业丰收奖"),
    ("青石港集装箱吞吐量达到60万标箱。", "青石港集装箱吞吐量"),
    ("城乡居民人均可支配收入分别增长4.3%、5.5%。", "城乡居民人均可支配收入 城乡居民人均可支配收入"),
)


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subjects(text: str, subjects: str) -> None:
    assert " ".join(target.subject for target in targets(text, PLACE)) == subjects


WRONG_SUBJECTS = (
    pytest.param("4家医院帮扶7家医院。", "医院", id="the helped counted behind the number, helpers in front"),
    pytest.param("总产值达到90亿元，较2029年增长5%。", "总产值 总产值", id="a comparison names nothing: the subject is borrowed"),
    pytest.param("生产总值增长6%左右，高于全省0.4个百分点。", "生产总值 生产总值", id="高于全省 names nothing"),
    pytest.param("城镇居民收入稳步提高，增长4.3%。", "城镇居民收入", id="an adverb before the word of reaching"),
    pytest.param("全县域内建成充电桩800个。", "充电桩", id="全县域 with 内 behind it"),
)


@pytest.mark.xfail(strict=True, reason="known wrong: see the id")
@pytest.mark.parametrize(("text", "subjects"), WRONG_SUBJECTS)
def test_known_wrong_subjects(text: str, subjects: str) -> None:
    assert " ".join(target.subject for target in targets(text, PLACE)) == subjects


CHANGES = (  # text, the changes of its targets
    ("固定资产投资增长11%。", "growth"),
    ("研发投入增幅10%以上。", "growth"),
    ("规上工业增加值增速达到8%以上。", "growth"),
    ("慈善信托规模扩大3000万元。", "growth"),
    ("客运量较上年度增加7万人次。", "growth"),  # 增加 with a comparison
    ("城乡居民人均可支配收入分别增长4.3%、5.5%。", "growth growth"),
    ("用电量下降3%。", "decline"),
    ("办理时限压缩50%。", "decline"),
    ("为企业减负4000万元。", "decline"),
    ("减免通行费6亿元。", "decline"),
    ("增加公交线路10条。", "increment"),  # 增加 without one
    ("新增市场化用户500户。", "increment"),
    ("净增规上企业30家。", "increment"),
    ("引进研发机构3家。", "increment"),
    ("引育高层次人才50名。", "increment"),
    ("招引亿元以上项目2个。", "increment"),
    ("培育家庭农场20家。", "increment"),
    ("新立项目6个。", "increment"),
    ("累计培育高新技术企业120家。", "level"),  # 累计 wins over 培育
    ("累计引进人才300名。", "level"),
    ("培育高技能人才达到3500人。", "level"),  # 达到 beside 培育
    ("工业用地比例不低于40%。", "level"),
    ("完成固定资产投资80亿元。", "level"),
    ("建成省级园区2个。", "level"),
    ("打造重大平台2个。", "level"),
    ("争创省级试点3个。", "level"),
    ("开通公交线路6条。", "level"),
    ("开工建设面积12万平方米。", "level"),  # the verb is part of the name
    ("新建技能型企业15家，企业培训中心等平台10个。", "increment increment"),  # a verb carries on
    ("新改建农村公路3.7公里，养护工程59公里。", "increment level"),  # until an activity comes
    ("引进重大项目30个，开工25个，建成20个。", "increment increment level"),
    ("新建学位2000个以上，其中小学学位1200个。", "increment increment"),
    ("年内新增停车泊位4000个，力争达到5000个。", "increment level"),
)


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_changes(text: str, changes: str) -> None:
    assert " ".join(target.change for target in targets(text)) == changes


YEARS = (  # text, the years of its targets
    ("2031年完成投资80亿元，增长11%。", [2031, 2031]),
    ("2029—2031年，新增创业主体2000户。", [2031]),
    ("2031年新建公园12个；改造老旧小区8个。", [2031, 2031]),  # a sentence does not end at ；
    ("2031年新建公园12个。改造老旧小区8个。", [2031, None]),
    ("2031年新建公园12个\n改造老旧小区8个", [2031, None]),
    ("客运量较2029年增加7万人次。", [None]),  # a year of comparison
    ("到2030年建成公园2个，到2031年建成公园5个。", [2030, 2031]),
    ("落实“2031年民生实事”，新建公园12个。", [2031]),  # a year inside a name counts as written
    ("新建公园12个。", [None]),
)


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_years(text: str, years: list[int | None]) -> None:
    assert [target.year for target in targets(text)] == years


SCOPES = (
    ("全县工业用地比例不低于40%。", "全县"),
    ("全市（含开发区）新增就业3万人。", "全市（含开发区）"),
    ("我县旅游收入突破10亿元。", "我县"),
    ("县域内就诊率达到90%以上。", "县域内"),
    ("工业用地比例不低于40%。", None),
)


@pytest.mark.parametrize(("text", "scope"), SCOPES)
def test_scopes(text: str, scope: str | None) -> None:
    assert [target.scope for target in targets(text)] == [scope]


def test_what_is_no_target_has_none() -> None:
    quantities, _ = judged("对种植50亩以上的合作社奖励2万元。", "reward")
    assert [quantity.target for quantity in quantities] == [None, None]
