"""Rules for documents that give benefits throughout, and for the rest of their conditions."""

from __future__ import annotations

from docparse.extract.roles.rule import DURATION, MONEY, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

GIVEN = "给予|给与|奖励|奖补|补助|补贴|资助|贴息|返还|减免|减按|享受|兑现"
TO_RECIPIENTS = (  # words of a sentence that speaks to those who get something
    f"{GIVEN}|申[请报领](?![^，]{{0,2}}率)|不得|最高|单[个家户笔]|每[家户]|同一|凡|符合|平均|(?<![较比])上一?年度?|(?:^|[，：])对[^，]{{2,40}}的"
)
OF_OFFICES = (  # intent, the whole place; what offices build or hold; outcomes; burdens
    "力争|确保|争取|目标|预期|到20\\d\\d年|20\\d\\d年[底末]|(?<!在)全[市县区省州]|[三3五5两]年(?:累计|内)|城镇(?:新增|登记|调查)|年均增[长速]|(?:月|季度)[底末]前?(?:达到?|完成|实现)"
    "|(?:新[建增设发]|建[成设]|打造|培育|引[进育]|举办|组织|开展|培训|改造|净增|发展|创建|吸引|集聚|开发|筹[建集]|投放|惠及)[^，的]{0,24}$"
    "|(?:[^费税利债员裁负积]率|覆盖面|贡献度|规模(?!以上)|余额|总量|总面积|总数|保有量|存量|人次|人数)[^，]{0,4}"
    "(?:达到?|提[高升][到至]|稳定在|保持在?|控制在|超过|突破|不低于|至)?$"
    "|(?:材料|时限|时间|环节|跑动|成本|流程)[^，]{0,6}(?:压[减缩]|精简|减少|缩短|降低|下降|再?减)[^，]{0,4}$"
    "|(?:压[减缩]|精简|减少?|缩短)[^，]{0,8}(?:材料|时限|时间|环节|跑动|成本)[^，]{0,4}$"
)
NOT_OFFICES = pattern(  # what follows the number is given to somebody
    "(?:（[^）]{1,12}）)?(?:以[上下内])?的(?!目标|任务|要求)|(?:以上)?(?:专家|验收|评审|考核|检查)",
    f"(?:(?!，(?:对|支持|鼓励))[^；。]){{0,70}}?(?:的，|{GIVEN}|一次性)",
)
GOALS: tuple[RoleRule, ...] = (
    RoleRule(
        "scheme_goal",
        Role.TARGET,
        "in a scheme of benefits, what a sentence that gives nothing says of the whole place, of outcomes, of what offices build or spare",
        takes="scheme: 全市高新技术企业覆盖率达到【65%】以上",
        leaves="scheme: 研发投入占比达到【3%】以上，给予补助20万元",
        kinds=frozenset(Kind) - DURATION,
        setting="scheme",
        not_setting="terms",
        before=pattern(f"^(?!.*(?:{TO_RECIPIENTS})).*(?:{OF_OFFICES})"),
        not_rest=NOT_OFFICES,
    ),
    RoleRule(
        "scheme_goal_next",
        Role.TARGET,
        "the next figure of such a sentence",
        takes="scheme: 每年培训农民300人次，田间学校【12所】",
        leaves="scheme: 每年培训农民300人次，单个项目【12万元】",
        kinds=frozenset(Kind) - DURATION,
        setting="scheme",
        not_setting="terms",
        not_clause=pattern(f"{TO_RECIPIENTS}|比例|不超过"),
        not_rest=NOT_OFFICES,
        follows=Role.TARGET,
        gap=pattern("[、，；和及与][^。：]{0,34}"),
    ),
)

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "scheme_threshold",
        Role.CONDITION,
        "in a scheme of benefits, what must be reached says who gets one",
        takes="scheme: 在本区缴纳社保1年以上，年报酬【15万元】以上",
        leaves="scheme: 力争产值达到【100亿元】以上",
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LT}),
        setting="scheme",
        not_setting="past",
        not_clause=pattern("{aim}|给予|奖励|补助|不少于|不低于"),
    ),
    RoleRule(
        "scheme_range",
        Role.CONDITION,
        "in a scheme, a size in front of what is given",
        takes="scheme: 带动【20-25户】，补助4万元",
        leaves="scheme: 补助【4万元】",
        setting="scheme",
        not_setting="past",
        not_clause=pattern(
            "{aim}|{give}|申领|领取|价值$|为每|每[月年]|最高|不超过|按照?$|等$|(?:建设|筹建|新建|建成|打造|培养|培训|选拔|遴选|评定|评选|组织|引进|举办)[^，的]{0,16}$"
        ),
        rest=pattern("[^。；]{0,60}?(?:给予|奖励|补助|补贴|资助|申领(?=[^，。；]{0,6}\\d)|可领取)(?!资金|经费|对象|项目)"),
    ),
    RoleRule(
        "scheme_share_kept",
        Role.STANDARD,
        "in a scheme, a share of something that must be kept",
        takes="scheme: 基础研究投入占研发支出的比例不低于【10%】",
        leaves="scheme: 补助比例不低于【10%】",
        kinds=SHARE,
        setting="scheme",
        not_setting="past",
        clause=pattern(
            "(?:比例|比重|占比)(?:应当?|须|原则上|一般)?(?:不低于|不少于|不得低于|高于|大于|不超过|不高于)$",
            "(?:缴[纳存清]|自担|自筹|负担|出资比例|返投|监管额度|监管比例|投资损失)[^，]{0,12}$|^其中[^，]{1,8}(?:承担|负担)$",
        ),
        not_clause=pattern("{aim}|{give}"),
    ),
    RoleRule(
        "scheme_amount",
        Role.SUBSIDY,
        "in a scheme of benefits, money and rates are benefits",
        takes="scheme: 联合收割机【1000元/年】，插秧机2000元/年",
        leaves="scheme: 力争产值达到【100亿元】",
        kinds=MONEY | SHARE,
        setting="scheme",
        not_setting="past",
        not_clause=pattern("{aim}|招聘数量|(?:规模|投资|产值|收入|税收|销售额|贡献|资金)[^，]{0,6}(?:达到?|超过?)$"),
    ),
    RoleRule(
        "scheme_cap",
        Role.SUBSIDY,
        "in a scheme, a cap of time or number",
        takes="scheme: 平价煤供应量不超过【150吨】",
        leaves="scheme: 每年遴选不超过【20名】",
        kinds=frozenset({Kind.COUNT, Kind.MEASURE}),
        bounds=frozenset({Bound.LE}),
        setting="scheme",
        not_setting="past",
        not_clause=pattern("{aim}"),
    ),
    RoleRule(
        "condition_before_benefit",
        Role.CONDITION,
        "a size in 对… in front of a benefit",
        takes="对年节能40吨以上，减排量在【60至300吨】，经审核认定，给予8%的奖励",
        leaves="reward: 给予8%的奖励，带动投资【60万元】",
        kinds=NOT_COUNT,
        setting="reward",
        not_setting="past",
        not_clause=pattern("{give}|力争|争取|新增|确保|减[税负费轻]"),
        before=pattern("对[^。；]*$"),
        rest=pattern("[^。；]{0,60}，[^；。，]{0,14}(?:给予|给与|奖励|补助|补贴)"),
    ),
)
