"""Rules for what a law or a rule regulates."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, LIMITED, NOT_COUNT, RoleRule, pattern
from docparse.model import Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "term_of_rule",
        Role.STANDARD,
        "how long something is valid or lasts by rule",
        takes="本办法有效期【5年】",
        leaves="扎根基层【5年】以上的教师",
        kinds=DURATION,
        clause=pattern(
            "有效期|期限|办理|试行期|保存|任期|公示期|聘期|合同期|延长(?![到至])|签注|居留|年限|用$|时间为|不超过|不少于|为期",
            "周期|每$|试用期|缓冲期|过渡期|间隔",
        ),
        not_clause=pattern("压缩|缩短|减少|累计培训|达到|时间[^，]{0,4}(?:达|延长|降)"),
    ),
    RoleRule(
        "limit",
        Role.STANDARD,
        "it limits how each case is done",
        takes="建筑面积占比不得低于【60%】",
        leaves="全市绿化覆盖率不低于【60%】",
        not_setting="past",
        clause=pattern(
            "不得(?:低于|少于|高于|超过|多于|大于|小于|突破)|一般不(?:低于|超过|少于|高于)|原则上(?:不|控制|按|每)|容积率",
            "建筑系数|建筑密度|绿地率|应当?(?:不低于|不少于|达到)|严禁|上限|下限|限额|最低资本|注册资本|提取[^，]{0,24}$|不应",
            "(?:面积|高度|宽度|距离|间距)不(?:超过|小于|大于|低于)",
        ),
    ),
    RoleRule(
        "law",
        Role.STANDARD,
        "what a law or rule says in numbers regulates",
        takes="law: 质量保证金按工程价款总额的【3%】预留",
        leaves="goal: 每年召开【2次】会议",
        kinds=NOT_COUNT,
        setting="law",
        not_setting="goal",
    ),
    RoleRule(
        "law_count",
        Role.STANDARD,
        "a count that a rule asks for",
        takes="law: 评委不少于【5名】",
        leaves="law: 下列【5类】情形",
        kinds=COUNT,
        bounds=LIMITED,
        setting="law",
        not_setting="goal",
    ),
    RoleRule(
        "standard_next",
        Role.STANDARD,
        "the next of a list of limits",
        takes="建筑面积占比不得低于60%，标准厂房【40%】以上",
        leaves="费率不得超过3%。就业率达到【95%】",
        kinds=frozenset({Kind.PERCENT, Kind.PLAIN, Kind.RATIO, Kind.COUNT, Kind.MEASURE}),
        bounds=LIMITED,
        not_setting="past",
        not_clause=pattern(r"力争|新增|确保|全市|全县|20\d\d年|率|比例(?!不得)"),
        follows=Role.STANDARD,
        gap=pattern("[、，和及与][^。；]{0,28}"),
    ),
)
