"""Rules for numbers that tell by themselves: bare magnitudes, ages, grades, ranks, points, factors of a formula."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, RoleRule, pattern
from docparse.model import Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "bare_past",
        Role.OTHER,
        "guide §6: a bare magnitude among results of the past is a fact",
        takes="past: 经济总量跨上【千亿元】台阶",
        leaves="招引【亿元】以上项目2个",
        bare=True,
        setting="past",
        not_rest=pattern("的?[^，。；]{0,6}(?:{holder})|的[^，。；]{0,12}[一-龥]"),
    ),
    RoleRule(
        "bare",
        Role.CONDITION,
        "guide §2: a bare magnitude says which projects are meant",
        takes="招引【亿元】以上项目2个",
        leaves="招引项目【2个】",
        bare=True,
    ),
    RoleRule(
        "age",
        Role.CONDITION,
        "an age says whom a rule concerns",
        takes="对【80周岁】以上老年人发放津贴",
        leaves="人均预期寿命提高到【80.4岁】",
        kinds=frozenset({Kind.DURATION, Kind.COUNT, Kind.MEASURE}),
        ends=("岁",),
        not_clause=pattern("寿命|平均"),
    ),
    RoleRule(
        "grade",
        Role.CONDITION,
        "guide §2: 1000吨级码头",
        takes="建成【1000吨级】码头",
        leaves="年产水泥【1000吨】",
        ends=(
            "吨级",
            "瓦级",
            "米级",
            "方级",
            "座级",
            "亩级",
            "量级",
            "时级",
            "位级",
        ),
    ),
    RoleRule(
        "rank_before",
        Role.CONDITION,
        "a rank says who is meant",
        takes="对考核列前【3位】的乡镇给予奖励",
        leaves="新增名师【3位】",
        kinds=COUNT,
        clause=pattern("(?:前|排名|第)$"),
        rest=pattern("的|以内的"),
    ),
    RoleRule(
        "per_each",
        Role.CONDITION,
        "每引进1名…, 给予…: the number says what earns the benefit",
        takes="每引进【1名】博士，给予5万元奖励",
        leaves="每年引进【1名】博士",
        clause=pattern(
            "每(?:新|成功|满|多|增|再)?(?:引进|招收|招聘|培养|培育|新增|增加|推荐|介绍|吸纳|完成|招引|建成|建设|创建|获得|"
            "举办|超过?|提高|满|有|达到|带动|输送|孵化|满足)?[^，。；年月日人户家个亩]{0,6}$"
        ),
        not_clause=pattern("(?:补助|奖励|给予|不超过|最高|补贴)[^，]{0,4}$"),
        segment=pattern("{give}|{benefit}|加分|得|扣"),
    ),
    RoleRule(
        "scoring",
        Role.OTHER,
        "points of an assessment measure nothing in the world",
        takes="未按时报送的扣【2分】",
        leaves="满意度达到【90分】",
        ends=("分",),
        clause=pattern("[扣得加记奖]|分值|满分|计"),
    ),
    RoleRule(
        "formula",
        Role.OTHER,
        "a factor of a formula",
        takes="签约率=签约人数/常住人口数*【100%】",
        leaves="签约率达到【100%】",
        clause=pattern("[*×xX＊/÷=＝](?:(?<=[=＝])[^，]{0,40})?$"),
    ),
)
