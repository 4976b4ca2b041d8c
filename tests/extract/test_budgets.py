"""What money is for, of which total it is a part, and sums that do not add up."""

from __future__ import annotations

import pytest

from docparse.errors import Code
from tests.extract.blocks import judged

SUBJECTS = (  # text, what its amounts are for
    ("聚焦数字经济，安排资金3000万元。", ["数字经济"]),
    ("一是统筹安排水利资金3000万元。", ["水利"]),
    ("县财政预算安排预留老旧小区改造配套资金1.1亿元。", ["老旧小区改造配套"]),
    ("院级人才专项经费每年列支1500万元。", ["院级人才"]),
    ("九年一贯制学校和人才公寓分别安排资金1.9亿元、1.1亿元。", ["九年一贯制学校", "人才公寓"]),
    ("安排衔接资金2亿元，其中中央资金1.2亿元、省级资金0.8亿元。", ["衔接", "衔接", "衔接"]),
    ("围绕水利建设，市财政安排资金2亿元。", ["水利建设"]),
    ("统筹安排专项资金5000万元，用于水库除险加固。", ["水库除险加固"]),
    ("安排30万元经费用于村级图书室建设。", ["村级图书室建设"]),
    ("县财政预算安排资金3亿元支持交通建设。", ["交通建设"]),
    ("安排科技创新专项资金8000万元。", ["科技创新"]),
    ("安排春耕生产补贴资金600万元。", ["春耕生产补贴"]),  # 补贴 stays
    ("设立规模10亿元的产业引导基金。", ["产业引导"]),
    ("安排资金2亿元，其中水利资金1.2亿元、林业资金0.8亿元。", [None, "水利", "林业"]),
    ("省财政安排2000万元对山区校舍改造予以补助。", ["山区校舍改造"]),
    ("市政府将2亿元中央财政资金纳入直达机制，为小微商户纾困提供资金支持。", ["小微商户纾困"]),
    ("安排用于校舍改造的资金2亿元。", ["校舍改造"]),
    ("统筹资金2亿元支持养老服务。", ["养老服务"]),
    ("教育支出安排12亿元。", ["教育支出"]),
    ("安排资金4亿元、比上年增加5000万元，重点用于水库除险加固。", ["水库除险加固", "水库除险加固"]),
    ("各区安排必要的运营经费，每个站点每年不少于6万元、3万元运营经费。", ["运营", "运营"]),
    ("县财政按每个村每年不少于4万元安排办公经费。", ["办公"]),
    ("每年安排最高60万元经费支持青年之家（创业空间）建设，提供服务。", ["青年之家（创业空间）建设"]),
    ("在县城设立青年孵化中心，每年安排最高60万元经费予以支持。", ["青年孵化中心"]),
    ("每年安排不超过60万元活动经费，支持在本县举办大型青年交流活动。", ["大型青年交流活动"]),
    ("省财政拟安排“银发”投入60亿元，比上年增加8亿元。", ["银发", "银发"]),
    ("中央财政用于养老的投入，将由去年的60亿元增加到80亿元。", [None, "养老"]),
    ("县财政林下经济资金从3000万元增加到5000万元。", [None, "林下经济"]),
    ("实施更加积极的助残政策，市财政投入4亿元资金。", ["助残政策"]),
    ("提高800万护林员待遇，省财政为此将投入20亿元。", [None, "护林员待遇"]),
    ("今后三年各级政府拟投入90亿元，其中省级政府投入40亿元，以保证水网改革的顺利推进。", ["水网改革", "水网改革"]),
    ("省财政将投入10亿元，实施乡村校舍改造计划。", ["乡村校舍改造计划"]),
    ("今年省财政文物投入16亿元，增长5%。", ["文物", None]),
    ("公共安全类支出：安排3.6亿元，比上年增加5000万元；城建类支出：预算安排9亿元。", ["公共安全类支出", "公共安全类支出", "城建类支出"]),
    ("市财政安排5亿元专项资金，主要用贴息方式支持渔港改造。", ["渔港改造"]),
    ("为完善护林体系，今年省财政将安排27亿元，比上年增加4亿元。", ["完善护林体系", "完善护林体系"]),
    ("安排资金2亿元。", [None]),
    ("拨付救灾资金900万元，其中用于转移安置500万元，用于水毁修复400万元。", ["救灾", "转移安置", "水毁修复"]),
    ("省财政下达我县资金900万元，分配如下：东镇500万元、西镇400万元。", [None, "东镇", "西镇"]),
    ("整合支持水利建设专项资金3亿元，设立总规模为5亿元的省级产业链发展专项资金。", ["水利建设", "省级产业链发展"]),
    ("拟安排省级财政赤字70亿元，比上年增加5亿元。", [None, None]),  # borrowed, not arranged for a purpose
    ("完成投资5亿元。", [None]),  # no budget
)


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subjects(text: str, subjects: list[str | None]) -> None:
    quantities, _ = judged(text)
    assert [quantity.purpose and quantity.purpose.subject for quantity in quantities] == subjects


YEARS = (
    ("2031年县财政安排水利资金3亿元。", [2031]),
    ("县财政安排水利资金3亿元。", [None]),  # no plan year is filled in
    ("较2029年增加，县财政安排水利资金3亿元。", [None]),
)


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_years(text: str, years: list[int | None]) -> None:
    quantities, _ = judged(text)
    assert [quantity.purpose and quantity.purpose.year for quantity in quantities] == years


PARTS = (  # text, for each amount the place of its total, the roles
    ("安排资金2亿元，其中水利资金1.2亿元、林业资金0.8亿元。", [None, 0, 0], "budget budget budget"),
    ("安排资金2亿元。其中，水利资金1.2亿元，林业资金0.8亿元。", [None, 0, 0], "budget budget budget"),
    ("安排资金2亿元，其中水利资金1.2亿元；林业资金0.8亿元。", [None, 0, 0], "budget budget budget"),
    ("安排资金2亿元，具体为水利资金1.2亿元、林业资金0.8亿元。", [None, 0, 0], "budget budget budget"),
    ("安排资金2亿元。林业资金另行安排0.8亿元。", [None, None], "budget budget"),
    ("安排资金2亿元，其中水利资金1.2亿元。安排林业资金0.8亿元。", [None, 0, None], "budget budget budget"),
    ("争取专项资金4亿元，其中交通补助资金1亿元。", [None, 0], "target target"),
    ("完成投资20亿元，其中工业投资12亿元、技改投资8亿元。", [None, 0, 0], "target target target"),
    ("统筹资金2亿元，其中奖励资金1.2亿元、补助资金0.8亿元。", [None, 0, 0], "budget budget budget"),
    ("安排经费900万元（市级500万元、县级400万元）。", [None, 0, 0], "budget budget budget"),
    ("共安排资金900万元：省级500万元，县级400万元。", [None, 0, 0], "budget budget budget"),
    ("下达资金900万元，分配如下：东镇500万元、西镇400万元。", [None, 0, 0], "budget budget budget"),
    ("安排资金900万元：东镇500万元、西镇300万元。", [None, None, None], "budget budget budget"),  # they do not make it up
    ("下达水利投资计划900万元。其中安排中央投资500万元，地方配套400万元。", [None, 0, 0], "budget budget budget"),
    ("总投资900万元，其中，财政奖补资金500万元，整合其他资金400万元。", [None, 0, 0], "target target target"),
    ("完成投资20亿元。安排资金2亿元。", [None, None], "target budget"),
    ("安排资金2亿元，比上年增加3000万元，其中水利资金1.2亿元、林业资金0.8亿元。", [None, None, 0, 0], "budget budget budget budget"),
    ("云溪县：省级财政专项护林资金2400万元。", [None], "budget"),
    ("每个示范村省级财政补助资金50万元。", [None], "subsidy"),
    ("下达云溪县林业补助资金900万元，其中护林资金500万元。", [None, 0], "budget budget"),
    ("地方发行500亿元债券。中央财政赤字700亿元。", [None, None], "target target"),
    ("林业资金从3亿元增加到5亿元。", [None, None], "other target"),  # nobody arranges it
    ("财政林业资金从3亿元增加到5亿元。", [None, None], "other budget"),
    ("财政补助标准由每人60元提高到80元。", [None, None], "other target"),
    ("企业投入5亿元。市财政投入5亿元。", [None, None], "other budget"),
    ("安排资金2亿元，包括水利资金1.2亿元、林业资金0.8亿元。", [None, 0, 0], "budget budget budget"),
    ("今年投入资金9亿元，其中上级补助资金5亿元、市本级资金4亿元。", [None, 0, 0], "budget budget budget"),
    ("各区安排每个站点9万元运营经费。其中，示范站点增加3万元运营经费。", [None, None], "budget budget"),
)


@pytest.mark.parametrize(("text", "totals", "roles"), PARTS)
def test_parts_of_totals(text: str, totals: list[int | None], roles: str) -> None:
    quantities, _ = judged(text)
    assert [quantity.purpose and quantity.purpose.part_of for quantity in quantities] == totals
    assert " ".join(quantity.judgement.role for quantity in quantities) == roles


@pytest.mark.xfail(strict=True, reason="the rule of the next item looks at the mention right in front, and that is a count")
def test_a_count_between_a_total_and_its_part() -> None:
    quantities, _ = judged("安排资金2亿元用于3个镇建设，其中水利资金1亿元。")
    assert [quantity.judgement.role for quantity in quantities] == ["budget", "other", "budget"]


def test_a_rise_parts_no_list() -> None:
    quantities, _ = judged("安排教育资金8亿元，增长9%。主要用于改善办学条件。其中：学前教育发展2亿元，职业教育3亿元。")
    assert [quantity.judgement.role for quantity in quantities] == ["budget", "target", "budget", "budget"]


def test_an_item_of_a_list_has_the_parts_of_its_own_item() -> None:
    quantities, _ = judged("支出预算安排12亿元。主要项目：公共安全2亿元；教育3.4亿元，其中义务教育资金4800万元；卫生1.2亿元。")
    purposes = [quantity.purpose for quantity in quantities]
    assert [purpose.part_of if purpose else None for purpose in purposes] == [None, None, None, 2, None]
    assert all(quantity.judgement.role == "budget" for quantity in quantities)


def test_what_follows_parts_that_make_up_a_total_is_none_of_them() -> None:
    quantities, _ = judged("安排就业资金2.6亿元，其中稳岗返还1.7亿元、技能培训0.9亿元；新增财政专项扶贫资金5000万元。")
    purposes = [quantity.purpose for quantity in quantities]
    assert [purpose.part_of if purpose else None for purpose in purposes] == [None, 0, 0, None]
    assert purposes[-1]
    assert purposes[-1].subject == "扶贫"


MISMATCHES = (
    ("安排资金2亿元，其中水利资金1亿元、林业资金0.7亿元。", 2, "2亿元", "170000000", "200000000"),
    ("安排资金9亿元，其中教育领域资金4亿元；卫生领域资金3亿元。", 2, "9亿元", "700000000", "900000000"),
    ("安排资金500万元，其中水利资金300万元、林业资金300万元。", 2, "500万元", "6000000", "5000000"),
)


@pytest.mark.parametrize(("text", "parts", "total", "told", "stated"), MISMATCHES)
def test_sums_that_do_not_add_up(text: str, parts: int, total: str, told: str, stated: str) -> None:
    _, remarks = judged(text)
    assert [remark.code for remark in remarks] == [Code.SUM_MISMATCH]
    assert remarks[0].message == f"the {parts} parts of {total} add up to {told}, stated is {stated}"
    assert (remarks[0].start, remarks[0].stop) == (text.index(total), text.index(total) + len(total))


SUMS = (
    "安排资金2亿元，其中水利资金1.2亿元、林业资金0.8亿元。",
    "安排资金1.00亿元，其中水利资金0.334亿元、林业资金0.333亿元、农业资金0.332亿元。",  # within the rounding
    "安排资金2亿元，其中水利资金1.2亿元。",  # one part alone is no sum
    "安排水利资金2亿元，安排林业资金0.7亿元。",
)


@pytest.mark.parametrize("text", SUMS)
def test_sums_that_say_nothing(text: str) -> None:
    assert judged(text)[1] == []
