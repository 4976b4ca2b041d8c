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
            "有效期|期限|办理|试行期|保存|任期|公示期|聘期|合同期|续[期签聘约租保]|展期|延长(?![到至])|签注|居留|年限|用$|时间为|不超过|不少于|为期",
            "周期|每$|(?:试点|试运行|服务|保修|质保|创建|培育|等待|观察|冷静|犹豫|整改|宽限)期|试用期|缓冲期|过渡期|间隔",
        ),
        not_clause=pattern("压[缩减降]|缩[短减至到]|减[少至到]|降[至到]|累计培训|达到|时间[^，]{0,4}(?:达|延长|降)|受教育|寿命|提高[到至]"),
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
        not_clause=pattern("力争|确保|(?:建成区|城市|全[市县区省])[^，]{0,6}绿地率|绿地率[^，]{0,3}(?:达到?|提高|提升|增加)"),
    ),
    RoleRule(
        "law",
        Role.STANDARD,
        "what a law or rule says in numbers regulates",
        takes="law: 养护经费按工程价款总额的【3%】核定",
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
        "law_must",
        Role.STANDARD,
        "a count that a rule prescribes",
        takes="law: 承办单位应当派驻【2名】联络员",
        leaves="law: 每年培育示范社【2家】",
        kinds=COUNT,
        setting="law",
        not_setting="goal",
        clause=pattern("(?:应当?|必?须|至少)[^，]{0,16}$|(?:成员|委员|人数|名额|席位|编制)(?:总数)?[^，]{0,6}为$"),
        not_clause=pattern("{give}|力争|符合|达到$"),
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
        gap=pattern("[、，和及与][^。；]{0,28}|的?[^，。；（]{0,8}（其中[^。；]{0,24}"),
    ),
)
