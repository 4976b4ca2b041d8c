"""What is cut from both sides of an indicator: verbs, time, scope and manner on the left, words of reaching on the right."""

from __future__ import annotations

import pytest

from docparse.extract.indicators import cut_left, has_activity, last_activity, last_verb, noun_behind, trim
from docparse.extract.reaching import cut_tail

LEFT = (  # phrase, noun, verbs, scope
    ("完成固定资产投资", "固定资产投资", ("完成",), None),
    ("全县供应建设用地", "建设用地", ("供应",), "全县"),
    ("我县完成旅游收入", "旅游收入", ("完成",), "我县"),
    ("县域内就诊率", "县域内就诊率", (), None),
    ("县域内企业", "企业", (), "县域内"),
    ("全社会研发经费投入", "全社会研发经费投入", (), None),
    ("率先打造示范园区", "示范园区", ("打造",), None),
    ("重点帮扶对象", "重点帮扶对象", (), None),
    ("初步", "", (), None),
    ("将公积金缴存率", "公积金缴存率", (), None),
    ("将军饮水工程", "将军饮水工程", (), None),
    ("全市（含开发区）新增就业", "就业", ("新增",), "全市（含开发区）"),
    ("2031年新增市场化用户", "市场化用户", ("新增",), None),
    ("到2031年底，", "", (), None),
    ("力争新建和改造提升公园", "公园", ("力争新建和改造提升",), None),
    ("为企业减负", "企业减负", (), None),
    ("从业人员", "从业人员", (), None),
    ("集中全县之力建设水库", "水库", ("建设",), None),
    ("规模化、标准化培育家庭农场", "家庭农场", ("培育",), None),
    ("有序推进重点项目", "重点项目", ("推进",), None),
    ("重点建设项目", "重点建设项目", (), None),
    ("开工建设项目", "开工建设项目", (), None),
    ("新型储能", "新型储能", (), None),
    ("签约率", "签约率", (), None),
    ("营造林", "营造林", (), None),
    ("在3个工作日内办结率", "办结率", (), None),
    ("24小时内响应率", "24小时内响应率", (), None),
    ("培育规范回收企业", "规范回收企业", ("培育",), None),
    ("规范回收渠道", "渠道", ("回收",), None),
    ("持有居住证的学生", "持有居住证的学生", (), None),
)


@pytest.mark.parametrize(("phrase", "noun", "verbs", "scope"), LEFT)
def test_cut_left(phrase: str, noun: str, verbs: tuple[str, ...], scope: str | None) -> None:
    cut = cut_left(phrase)
    assert (cut.noun, cut.verbs, cut.scope) == (noun, verbs, scope)


MEANS = (  # phrase, noun, verbs
    ("利用闲置校舍改建", "", ("改建",)),
    ("面向全省公开招聘特岗教师", "特岗教师", ("公开招聘",)),
    ("在重点领域新增应用场景", "应用场景", ("新增",)),
    ("依托科技园", "依托科技园", ()),
    ("为企业减负", "企业减负", ()),
    ("对口支援医院", "对口支援医院", ()),
)


@pytest.mark.parametrize(("phrase", "noun", "verbs"), MEANS)
def test_means_are_cut_with_their_verb(phrase: str, noun: str, verbs: tuple[str, ...]) -> None:
    cut = cut_left(phrase, means=True)
    assert (cut.noun, cut.verbs) == (noun, verbs)


def test_the_roles_keep_the_means() -> None:
    assert cut_left("面向全省招聘特岗教师").noun == "面向全省招聘特岗教师"


LAST_VERBS = (("市级医院帮扶", "帮扶"), ("全面推广", "推广"), ("市级医院", None), ("力争", None), ("", None))


@pytest.mark.parametrize(("phrase", "word"), LAST_VERBS)
def test_last_verb(phrase: str, word: str | None) -> None:
    assert last_verb(phrase) == word


def test_new_stays_in_a_rate() -> None:
    assert cut_left("新增就业率", keep_new=True).noun == "新增就业率"


TAIL = (  # phrase, what is left, the words from left to right
    ("研发投入强度力争达到", "研发投入强度", ("力争", "达到")),
    ("规上企业数累计达", "规上企业数", ("累计达",)),
    ("城镇化率提高到", "城镇化率", ("提高到",)),
    ("产值突破", "产值", ("突破",)),
    ("收入增长", "收入", ("增长",)),
    ("增加值增速", "增加值", ("增速",)),
    ("职工由3人增至", "职工", ("由3人", "增至")),
    ("新增就业每年", "新增就业", ("每年",)),
    ("储备≥", "储备", ("≥",)),
    ("客运量较上年度增加", "客运量", ("较上年度", "增加")),
    ("总产值较2029年增长", "总产值", ("较2029年", "增长")),
    ("增加值增速高于全国平均水平", "增加值", ("增速", "高于全国平均水平")),
    ("平均资费再降", "平均资费", ("再降",)),
    ("赤字率拟按", "赤字率", ("拟按",)),
    ("服务能力提升", "服务能力提升", ()),
    ("从业人员", "从业人员", ()),
    ("全年下达", "全年下达", ()),
    ("林草产值达", "林草产值", ("达",)),
    ("", "", ()),
)


@pytest.mark.parametrize(("phrase", "left", "tail"), TAIL)
def test_cut_tail(phrase: str, left: str, tail: tuple[str, ...]) -> None:
    assert cut_tail(phrase) == (left, tail)


BEHIND = (
    ("重点建设项目，确保完成投资", "重点建设项目"),
    ("企业入选省级名单", "企业"),
    ("“善居工程”项目建设。", "“善居工程”项目"),
    ("村（含社区）全部达标", "村（含社区）"),
    ("残疾人提供康复服务", "残疾人"),
    ("医院，", "医院"),
    ("高校毕业生到基层就业。", "高校毕业生"),
    ("到期债券。", "到期债券"),
    ("具有国际竞争力的企业集团。", "企业集团"),
    ("博士、硕士和技师。", "博士、硕士和技师"),
    ("村、建设公园和广场。", "村"),
    ("果园、茶园、菜园。", "果园、茶园、菜园"),
    ("幼儿园、改造公园。", "幼儿园"),
    ("公园、绿道。", "公园"),
    ("县倾斜。", "县"),
    ("专家向基层流动。", "专家"),
    ("导向性项目。", "导向性项目"),
)


@pytest.mark.parametrize(("rest", "noun"), BEHIND)
def test_noun_behind(rest: str, noun: str) -> None:
    assert noun_behind(rest) == noun


TRIMMED = (
    ("商圈、商街等高品质消费集聚区", "高品质消费集聚区"),  # examples before 等 go
    ("企业培训中心等平台", "企业培训中心等平台"),  # unless a generic head alone would be left
    ("引领性、支撑性平台", "平台"),
    ("相关企业", "企业"),
    ("“善居工程”", "善居工程"),  # quotation marks around the whole go
    ("“善居工程”项目", "“善居工程”项目"),
    ("三星级以上民宿", "三星级以上民宿"),  # restrictive modifiers stay
    ("支出总额中教育支出", "教育支出"),
    ("城镇新建住宅中装配式住宅占比", "装配式住宅占比"),
    ("企业中国有企业占比", "企业中国有企业占比"),
    ("高中阶段中职学校占比", "高中阶段中职学校占比"),
    ("光伏、储能等行业新登记企业", "新登记企业"),
    ("光伏、储能等行业协会", "行业协会"),
)


@pytest.mark.parametrize(("noun", "trimmed"), TRIMMED)
def test_trim(noun: str, trimmed: str) -> None:
    assert trim(noun) == trimmed


def test_the_last_activity_of_a_long_phrase() -> None:
    assert last_activity("围绕数字农业重点领域打造数字化应用场景") == ("数字化应用场景", ("打造",))
    assert last_activity("应用场景") == ("应用场景", ())


def test_has_activity() -> None:
    assert has_activity("围绕数字农业打造应用场景")
    assert not has_activity("发放率")
