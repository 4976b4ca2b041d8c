"""What a block says of all quantities in it."""

from __future__ import annotations

import re

import pytest

from docparse.clean.cleaner import clean
from docparse.extract.setting import Settings
from docparse.model import Header
from docparse.read.decode import read
from docparse.segment.outline import segment


def flags(text: str, words: str, genre: str = "", title: str = "") -> set[str]:
    """The flags of the place where `words` stand in a text that is one document."""
    cleaned = clean(read(text.encode(), ""))
    outline = segment(cleaned)
    settings = Settings.of(Header(genre=genre, title=title), outline, cleaned)
    place = cleaned.folded.index(words)
    for index in range(len(outline.blocks)):
        for start, stop, setting in settings.spans(outline, cleaned, index):
            if start <= place < stop:
                return set(setting.flags)
    raise AssertionError(f"no block holds {words}")


LAW = "临川县水利条例\n第一条 为了保护水源，制定本条例。\n第二条 每年检查不少于2次。\n"
PLAN = (
    "临川县2031年工作计划\n一、上年工作回顾\n（一）建成水库2座。\n二、主要目标\n（一）新建水库3座。\n三、保障措施\n"
    "（一）资金保障。安排水利经费2亿元。\n（二）宣传发动。奖励优秀单位5家。\n（三）检查验收。抽查工地6处。\n"
)
REPORT = "临川县政府工作报告\n各位代表：\n2030年工作回顾\n新建学校5所。\n2031年工作安排\n新建学校6所。\n"
SCHEME = (
    "临川县人才引进办法\n一、补助\n（一）生活补助。对博士给予10万元补助，对硕士给予5万元补助。\n"
    "（二）购房补贴。每户补贴3万元，另给予装修补助2万元。\n（三）奖励。每人奖励1万元。给予团队资助20万元。\n"
)

OPINION = (
    "临川县关于推进人才工程的实施意见\n一、主要任务\n（一）培养人才。资助200名青年人才研修，支持50家企业设站，奖励先进单位10家，补助培训机构5家。\n"
    "（二）建设平台。建成实验室3家。\n"
)
GIFTS = SCHEME.replace("办法", "若干措施")
TERMS = (
    "临川县示范社认定办法\n第一条 为了规范认定，制定本办法。\n第二条 申请人应当具备下列条件：\n（一）成员不少于20户；\n"
    "第三条 评审委员会应当在10日内评审。\n"
)
CALL = "临川县项目申报通知\n一、申报要求及评审流程\n（一）每个单位推荐1名联系人。\n二、申报资格\n（一）注册满2年。\n"

CASES: tuple[tuple[str, str, str, set[str]], ...] = (  # text, genre, words, the flags of their block
    (LAW, "条例", "每年检查", {"law"}),
    (PLAN, "计划", "建成水库", {"plan", "past"}),
    (PLAN, "计划", "新建水库", {"plan", "goal"}),
    (PLAN.replace("上年工作回顾", "存在的主要问题"), "计划", "建成水库", {"plan", "past"}),
    (PLAN.replace("上年工作回顾", "面临形势和对策"), "计划", "建成水库", {"plan"}),
    (PLAN, "计划", "安排水利", {"plan", "budget"}),
    (PLAN, "计划", "奖励优秀", {"plan", "reward"}),
    (PLAN, "计划", "抽查工地", {"plan"}),
    (SCHEME, "办法", "对博士", {"scheme", "reward"}),
    (REPORT, "报告", "新建学校5", {"plan", "report", "past"}),
    (REPORT, "报告", "新建学校6", {"plan", "report"}),
    (OPINION, "意见", "建成实验室", {"plan", "goal"}),
    (OPINION, "措施", "建成实验室", {"plan", "goal"}),
    (GIFTS, "措施", "对博士", {"scheme", "reward"}),
    (TERMS, "办法", "成员不少于", {"law", "terms"}),
    (TERMS, "办法", "评审委员会", {"law"}),
    (CALL, "通知", "每个单位", set()),
    (CALL, "通知", "注册满", {"terms"}),
    ("临川县2030年统计公报\n一、综合\n（一）产值增长5%。\n", "公报", "产值增长", {"bulletin", "past"}),
)


@pytest.mark.parametrize(("text", "genre", "words", "expected"), CASES, ids=[f"{genre} {words}" for _, genre, words, _ in CASES])
def test_flags(text: str, genre: str, words: str, expected: set[str]) -> None:
    assert flags(text, words, genre) == expected


TWO_PLANS = (
    "临川县政府工作报告\n各位代表：\n一、“十三五”时期的发展成就与“十四五”时期的目标任务\n“十三五”时期，建成公园5个。\n"
    "“十四五”时期是关键时期，建成公园6个。\n今后五年，建成公园7个。\n二、2020年工作回顾\n（一）民生。建成公园8个。\n"
    "三、2021年重点工作\n（一）民生。建成公园9个。\n"
)


@pytest.mark.parametrize(("words", "past"), [("公园5", True), ("公园6", False), ("公园7", False), ("公园8", True), ("公园9", False)])
def test_a_report_turns_at_its_paragraphs_too(words: str, past: bool) -> None:
    assert ("past" in flags(TWO_PLANS, words, "报告")) is past


LAYERED = (  # headings of the second style stand on lines of their own
    "临川县政府工作报告\n各位代表：\n一、2030年工作回顾\n（一）综合实力跃上台阶\n建成公园1个。\n（二）规划目标顺利完成\n建成公园2个。\n"
    "（三）下一步工作安排\n建成公园3个。\n二、2031年计划执行情况和建议\n建成公园4个。\n三、“十五五”时期重点任务\n建成公园5个。\n"
    "（一）夯实产业发展基础\n建成公园6个。\n"
)
LAYERS = [("公园1", True), ("公园2", True), ("公园3", False), ("公园4", True), ("公园5", False), ("公园6", False)]


@pytest.mark.parametrize(("words", "past"), LAYERS)
def test_below_a_heading_that_looks_back_lower_ones_do_too(words: str, past: bool) -> None:
    assert ("past" in flags(LAYERED, words, "报告")) is past


@pytest.mark.parametrize(("opening", "past"), [("根据省委关于制定“十五五”规划的建议，", False), ("根据群众意见，", True)])
def test_a_paragraph_on_the_next_plan_turns_a_report(opening: str, past: bool) -> None:
    text = f"临川县政府工作报告\n各位代表：\n一、发展成就和主要目标\n建成公园1个。\n{opening}建成公园2个。\n"
    assert ("past" in flags(text, "公园2", "报告")) is past


@pytest.mark.parametrize(("opening", "past"), [("对照主要指标，", False), ("过去五年完成主要指标，", True), ("对照群众期盼，", True)])
def test_below_achievements_and_aims_the_aims_turn_a_report(opening: str, past: bool) -> None:
    heading = "一、“十四五”时期发展成就和“十五五”时期主要目标"
    text = f"临川县政府工作报告\n各位代表：\n{heading}\n建成公园1个。\n{opening}建成公园2个。\n"
    assert ("past" in flags(text, "公园2", "报告")) is past


@pytest.mark.parametrize(("title", "past"), [("关于重点工作完成情况的通报", True), ("关于表彰先进单位的通报", False)])
def test_a_circular_on_how_it_went_is_a_report(title: str, past: bool) -> None:
    text = f"{title}\n现将有关事项通报如下：\n一、基本情况\n上半年建成公园2个。\n二、下一步打算\n建成公园3个。\n"
    assert ("past" in flags(text, "公园2", "通报", title)) is past
    assert "past" not in flags(text, "公园3", "通报", title)


@pytest.mark.parametrize(
    ("sentence", "flag"),
    [
        ("逾期处1000元罚款。", "penalty"),
        ("达到50毫米启动应急响应。", "alarm"),
        ("面试占总成绩40%。", "assessment"),
        ("补贴300元。", "reward"),
        ("有下列情形之一的，不得录用：\n（一）受处分3次的。", "cases"),
        ("有下列情形之一的，可以召开：（一）交付面积达到一半。", "cases"),
        ("按照下列比例增发抚恤金：\n（一）立功的，增发15%。", "allowance"),
        ("免费项目包括：遗体接运。", "free"),
        ("应当具备下列条件，并经县局批准：\n（一）有场地20平方米。", "terms"),
        ("需要满足什么条件？答：居住满3年。", "terms"),
        ("须符合以下两个以上条件：（一）投资20万元。", "terms"),
    ],
)
def test_what_a_block_speaks_of(sentence: str, flag: str) -> None:
    text = f"临川县办法\n第一条 {sentence}\n第二条 本办法有效期3年。\n"
    assert flag in flags(text, sentence[:4], "办法")
    assert flag not in flags(text, "有效期", "办法")


def test_accounts_of_a_year_look_back() -> None:
    text = (
        "临川县2030年决算的报告\n各位代表：\n一、2030年决算总体情况\n（一）一般公共预算收支决算情况\n收入完成3亿元。\n"
        "二、下一步工作安排\n收入达到4亿元。\n"
    )
    assert "past" in flags(text, "收入完成", "报告")
    assert "past" not in flags(text, "收入达到", "报告")


@pytest.mark.parametrize(("title", "law"), [("临川县救助政策问答", True), ("临川县救助工作要点", False)])
def test_what_an_office_answers_is_how_it_decides(title: str, law: bool) -> None:
    text = f"{title}\n问：多久办结？\n答：办结时间为5个工作日。\n问：标准是多少？\n答：每餐2个菜。\n"
    assert ("law" in flags(text, "每餐", "", title)) is law


@pytest.mark.parametrize(
    ("title", "genre", "law"),
    [
        ("临川县河长制工作考核方案", "方案", True),
        ("关于调整停车收费标准的通知", "通知", True),
        ("临川县文明村评选活动方案", "方案", False),
        ("关于规范收费行为的通知", "通知", False),
        ("关于调整住房公积金贷款额度的通知", "通知", True),
        ("关于小微企业减征所得税有关征管问题的公告", "公告", True),
        ("关于货车限时通行的通告", "通告", True),
        ("临川县公开招聘教师简章", "简章", True),
        ("临川县阶梯水价收费实施方案", "方案", True),
        ("临川县服务价格改革方案", "方案", False),
        ("关于做好养老保险扩面工作的通知", "通知", False),
    ],
)
def test_rules_by_another_name(title: str, genre: str, law: bool) -> None:
    assert ("law" in flags(f"{title}\n一、票价\n（一）每人5元。\n", "每人", genre, title)) is law


@pytest.mark.parametrize(("line", "law"), [("临川县后厨操作规范", True), ("临川县后厨改造", False)])
def test_a_line_on_top_that_names_a_rule(line: str, law: bool) -> None:
    assert ("law" in flags(f"{line}\n1. 室温不得超过25度，每日检查2次。\n", "室温")) is law


def test_a_list_of_fees_by_its_title() -> None:
    assert {"tariff", "law"} <= flags("临川县收费目录清单\n一、护照每本90元。\n", "护照", "", "临川县收费目录清单")


@pytest.mark.parametrize(("aims", "law"), [("", True), ("推动行业提升，确保完成目标，加快建成体系，力争实现增长。", False)])
def test_what_prescribes_and_hardly_aims_at_anything_is_a_rule(aims: str, law: bool) -> None:
    text = "临川县贷款公司监管意见\n一、限额\n" + "单户余额不得超过30万元，利率不得高于8%，应当按月报送。\n" * 3 + aims + "\n"
    assert ("law" in flags(text, "单户", "意见")) is law


@pytest.mark.parametrize(("words", "terms"), [("场地20", True), ("有效期", False)])
def test_a_heading_that_announces_terms_speaks_for_the_provisions_below_it(words: str, terms: bool) -> None:
    text = "临川县作坊登记办法\n一、申请登记的，应当符合下列条件：\n1.有场地20平方米；\n2.有工人3人。\n二、登记证\n1.有效期3年。\n"
    assert ("terms" in flags(text, words, "办法")) is terms


def test_terms_in_the_title_are_those_of_all_blocks() -> None:
    assert "terms" in flags("临川县补贴申请条件\n一、年龄20周岁。\n", "年龄", "", "临川县补贴申请条件")


@pytest.mark.parametrize(
    ("words", "past"),
    [("草场80", True), ("水塘5座", True), ("水库6座", False)],
)
def test_what_a_plan_says_of_how_things_are(words: str, past: bool) -> None:
    text = "临川县畜牧发展方案\n近年来，全县有草场80万亩。\n一、区域布局\n1.基本情况：该区有水塘5座。\n2.主要任务：修复水库6座。\n"
    assert ("past" in flags(text, words, "方案")) is past


@pytest.mark.parametrize("opening", ["今年要着重抓好以下工作。", "今年将继续发行国债3亿元。"])
def test_what_is_to_be_done_this_year_turns_a_report(opening: str) -> None:
    assert "past" not in flags(f"临川县政府工作报告\n各位代表：\n全年建成公园2个。\n{opening}\n（一）建设公园3个。\n", "公园3", "报告")


def test_a_text_without_a_title_that_makes_something_known_is_no_plan() -> None:
    known, silent = "现将有关事项通知如下：\n一、票价为5元。\n", "为了方便群众，\n一、票价为5元。\n"
    assert "plan" not in flags(known, "票价")
    assert "plan" in flags(silent, "票价")
    assert "plan" in flags(known.replace("有关事项", "工作任务"), "票价")


@pytest.mark.parametrize(
    ("genre", "words", "past"),
    [("讲话", "建成水库1座", True), ("讲话", "新建水库2座", False), ("讲话", "新建水库3座", False)],
)
def test_a_speech_tells_below_headings_of_what_was_achieved(genre: str, words: str, past: bool) -> None:
    speech = "同志们：\n一、充分肯定成绩\n去年建成水库1座。\n二、突出重点工作\n一是抓水利。新建水库2座。\n三、加强领导\n新建水库3座。\n"
    assert ("past" in flags(f"在全县水利会议上的讲话\n{speech}", words, genre, "在全县水利会议上的讲话")) is past


def test_a_later_year_in_a_heading_looks_ahead() -> None:
    text = "各位代表：\n一、2030年财政收支执行情况\n建成水库1座。\n二、2031年财政收支\n（一）项目。新建水库2座。\n"
    assert "past" in flags(text, "建成水库")
    assert "past" not in flags(text, "新建水库")


def test_a_speech_without_headings_turns_with_its_paragraphs() -> None:
    text = "同志们：\n过去五年，建成水库1座。\n当前，还有水库2座没有加固。\n第一，抓好水利。今年要新建水库3座。\n"
    for words, past in (("建成水库", True), ("还有水库", True), ("新建水库", False)):
        assert ("past" in flags(text, words, "讲话", "在全省水利大会上的讲话（摘要）")) is past


def test_a_summary_with_the_plan_of_next_year_is_a_report() -> None:
    text = (
        "县水利局上半年工作总结及下半年工作安排\n一、主要做法\n（一）项目。建成水库1座。\n二、下半年工作安排\n（一）项目。新建水库2座。\n"
    )
    assert "past" in flags(text, "建成水库", "安排", "县水利局上半年工作总结及下半年工作安排")
    assert "past" not in flags(text, "新建水库", "安排", "县水利局上半年工作总结及下半年工作安排")


@pytest.mark.parametrize("heading", ["三、下步要求", "三、工作要求", "三、下一阶段工作", "三、下步打算"])
def test_a_briefing_turns_to_what_is_asked(heading: str) -> None:
    told = "关于水利工作情况的通报\n一、总体进展\n（一）项目。建成水库1座。\n" + heading + "\n（一）项目。新建水库2座。\n"
    assert "past" in flags(told, "建成水库", "通报", "关于水利工作情况的通报")
    assert "past" not in flags(told, "新建水库", "通报", "关于水利工作情况的通报")


@pytest.mark.parametrize(
    ("article", "genre", "expected"),
    [
        ("优化服务。推动事项全程网办，网办率达到90%。", "措施", set()),
        ("优化服务。推动事项网办，同一企业每年申请2次。", "措施", {"scheme"}),
        ("高层次人才，在本县任职3年以上。", "措施", {"scheme"}),
        ("复核。主管部门推动网上复核，复核2次。", "办法", {"law", "scheme"}),
        ("奖励引才。推动企业引才，引进一名奖励1万元。", "办法", {"scheme", "reward"}),
    ],
)
def test_in_a_scheme_an_article_may_speak_of_offices(article: str, genre: str, expected: set[str]) -> None:
    text = SCHEME.replace("办法", genre) + f"（四）{article}\n"
    assert flags(text, article[-9:], genre) & {"scheme", "law", "reward"} == expected


def test_rules_that_are_made_to_give_are_a_scheme_whatever_they_aim_at() -> None:
    aims = SCHEME + "（四）目标。新建公寓100套，建成工作站5家，引进人才。培育团队6个，实现就业300人。打造平台3个。\n"
    assert "scheme" not in flags(aims, "对博士", "办法", "临川县人才引进办法")
    assert "scheme" in flags(aims, "对博士", "办法", "临川县人才奖励办法")


def test_a_document_that_gives_much_is_none_of_rules_for_its_limits() -> None:
    limits = "".join(f"（{label}）保障。费用不超过{place}元，应当办理。\n" for place, label in enumerate("四五六七八九", 2))
    aims = "（十）目标。新建公寓100套，建成工作站5家。培育团队6个，实现就业300人。\n"
    assert "law" not in flags(GIFTS + limits + aims, "对博士", "通知")
    assert "law" in flags(re.sub("给予|补助|补贴|奖励|资助", "收取", GIFTS) + limits, "对博士", "通知")


def test_a_few_benefits_make_no_scheme() -> None:
    assert "scheme" not in flags(SCHEME.split("（二）")[0], "对博士", "办法")


def test_the_year_is_that_of_signing_or_the_first_that_a_plan_is_for() -> None:
    cleaned = clean(read(PLAN.encode(), ""))
    outline = segment(cleaned)
    assert Settings.of(Header(plan_year=2031), outline, cleaned).year is None
    assert Settings.of(Header(), outline, cleaned).year is None
    assert Settings.of(Header(genre="计划", title="临川县水利计划（2031—2033年）"), outline, cleaned).year == 2031
    assert Settings.of(Header(genre="条例", title="临川县条例（2031年修订）"), outline, cleaned).year is None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("为了保护水源，制定本细则。\n一、每年检查不少于2次。\n", "每年检查", {"law"}),
        ("第一条 单位应当报告。\n第二条 每年检查不少于2次。\n", "每年检查", {"law"}),
        ("各位代表：\n一、2030年工作回顾\n建成公园1个。\n", "建成公园", {"plan", "report", "past"}),
        ("一、建设公园\n（一）建成公园1个。\n", "建成公园", {"plan"}),
        ("过去五年，建成公园1个。\n今后五年的目标是：新建公园9个。\n", "建成公园", {"plan", "report", "past"}),
        ("过去五年，建成公园1个。\n今后五年的目标是：新建公园9个。\n", "新建公园", {"plan", "report"}),
        ("公园建设。年度目标：建成公园9个。进展情况：建成公园1个。\n", "建成公园1个", {"plan", "past"}),
        ("公园建设。年度目标：建成公园9个。进展情况：建成公园1个。\n", "建成公园9个", {"plan"}),
        ("2030年，全市建成公园1个。\n2031年主要工作安排\n新建公园9个。\n", "建成公园", {"plan", "report", "past"}),
        ("2030年，全市建成公园1个。\n2031年主要工作安排\n新建公园9个。\n", "新建公园", {"plan", "report"}),
        ("2030年，全市建成公园1个。\n2030年主要工作安排\n新建公园9个。\n", "建成公园", {"plan"}),
        ("今年以来，各县建成公园1个。现将有关事项通知如下：\n（一）每县新建公园9个。\n", "建成公园", set()),
        ("今年以来，全县建成公园1个。\n一、下步打算\n新建公园9个。\n", "建成公园", {"plan", "report", "past"}),
        ("2030年以来，全县建成公园1个。\n2031年，县园林局将重点抓好公园：新建公园9个。\n", "建成公园", {"plan", "report", "past"}),
        ("2030年以来，全县建成公园1个。\n2031年，县园林局将重点抓好公园：新建公园9个。\n", "新建公园", {"plan", "report"}),
        ("【绿化】“十三五”以来，建成公园1个。到2031年，新建公园9个。\n", "建成公园1个", {"plan", "past"}),
        ("【绿化】“十三五”以来，建成公园1个。到2031年，新建公园9个。\n", "新建公园9个", {"plan"}),
        ("公园建设。进展情况：建成公园1个。\n（二）水厂建设。新建水厂1座。\n", "新建水厂", {"plan"}),
        ("根据日本规划学会资料，建成公园1个。\n", "建成公园", {"plan"}),
    ],
)
def test_without_a_title_the_text_tells_what_it_is(text: str, words: str, expected: set[str]) -> None:
    assert flags(text, words) == expected
    assert "law" not in flags(text, words, title="临川县图册")


@pytest.mark.parametrize(
    "heading",
    [
        "2031年主要工作",
        "二、2031年工作安排",
        "三、埋头苦干、奋勇前进，全力抓好2031年重点工作",
        "二、全力抓好“八个方面”工作，全面开启云溪发展新征程。",
    ],
)
def test_a_report_of_which_only_the_goals_are_at_hand(heading: str) -> None:
    text = f"临川县2031年政府工作报告\n　　{heading}\n　　（一）办好学校。\n　　新建学校6所。\n"
    assert "past" not in flags(text, "新建学校", "报告", "临川县2031年政府工作报告")


@pytest.mark.parametrize(
    ("title", "funds"),
    [
        ("临川县2031年财政衔接资金项目安排方案", True),
        ("关于下达2031年农业综合开发资金计划的通知", True),
        ("临川县城市建设投资计划", True),
        ("临川县专项资金使用管理办法", False),
        ("临川县2031年工作计划", False),
    ],
)
def test_papers_that_share_out_money(title: str, funds: bool) -> None:
    assert ("funds" in flags(f"{title}\n一、道路\n投资2亿元。\n", "投资", title[-2:], title)) is funds
