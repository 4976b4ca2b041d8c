"""Rules for what is to be reached: the last of the table."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, MEASURE, MONEY, SHARE, RoleRule, pattern
from docparse.model import Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "reached",
        Role.TARGET,
        "a word of reaching or a governing verb stands in front",
        takes="研发投入强度达到【3%】",
        leaves="研发投入强度【3%】的企业",
        governed=True,
    ),
    RoleRule(
        "dated",
        Role.TARGET,
        "what is said of the plan's own time and is no fact, limit or benefit",
        takes="2024年拆除重建面积【400亩】",
        leaves="建筑面积【400亩】的园区",
        not_setting="past",
        clause=pattern(r"(?:20\d\d年|今年|全年|年内|本年度|年底|每年|年均(?!气温|温|降|日照|径流)|当年)"),
        not_clause=pattern("自20|成立于|始于|以来|由$"),
    ),
    RoleRule(
        "indicator",
        Role.TARGET,
        "an indicator's name stands right in front of the number",
        takes="村卫生室覆盖率【100%】，",
        leaves="【100%】的决心",
        kinds=SHARE | MONEY | MEASURE,
        clause=pattern(
            "(?:率|占比|比重|比例|面积|数量|里程|能力|总额|增加值|收入|产值|投资|规模|总量|额|资金|贷款|支出|利润|产量|消费|"
            "零售)(?:左右|约|超|近)?$"
        ),
    ),
    RoleRule(
        "next_target",
        Role.TARGET,
        "the next item of a list of goals",
        takes="新建公园2个，口袋广场【3个】",
        leaves="新建公园2个，覆盖甲、乙等【3个】镇",
        not_clause=pattern("由$|第$"),
        follows=Role.TARGET,
        gap=pattern("[^。：；]{0,26}[、，；和及与或](?:其中：?)?[^。：]{0,34}"),
    ),
    RoleRule(
        "counted_before_noun",
        Role.TARGET,
        "a number in front of what is to be done",
        takes="为困难职工【420名】",
        leaves="由【3名】委员组成",
        kinds=COUNT,
        clause=pattern("(?:为|帮助|组织|推进|推动|抓好|实施|建设|争取|启动|支持|开展)[^，]{0,8}$"),
        not_clause=pattern("[由成]$"),
        not_rest=pattern("的(?!.{0,6}(?:建设|改造|任务|工作))"),
    ),
    RoleRule(
        "people_served",
        Role.TARGET,
        "in a plan, so many persons or households, told without a unit, for whom something is done",
        takes="plan: 【20万】以上产妇分娩费用零自付",
        leaves="面向【20万】人口的县城",
        kinds=frozenset({Kind.PLAIN}),
        ends=("万",),
        setting="plan",
        not_setting="past",
        rest=pattern(
            "[余多]?(?:名|户)?[^，。；\\d的]{0,6}(?:产妇|群众|居民|村民|农民|老人|老年人|儿童|学生|青年|职工|人员|患者|残疾人|家庭|群体|企业|农户|妇女|者)"
        ),
        not_rest=pattern("[^，。；]{0,4}人口|级"),
    ),
    RoleRule(
        "plan_default",
        Role.TARGET,
        "in a plan, a quantity that is no fact, limit, benefit or condition is something to do",
        takes="plan: 村级养老服务站点【3所】",
        leaves="撤并小规模学校【3所】",
        kinds=COUNT | MONEY | SHARE | MEASURE,
        setting="plan",
        not_setting="past",
        not_clause=pattern("第$|[由含]$"),
    ),
)
