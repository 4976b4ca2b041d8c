"""Rules for documents that give benefits throughout, and for the rest of their conditions."""

from __future__ import annotations

from docparse.extract.roles.rule import MONEY, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

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
            "{aim}|{give}|为每|每[月年]|最高|不超过|按照?$|等$|(?:建设|筹建|新建|建成|打造|培养|培训|选拔|遴选|评定|评选|组织|引进|举办)[^，的]{0,16}$"
        ),
        rest=pattern("[^。；]{0,60}?(?:给予|奖励|补助|补贴|资助)(?!资金|经费|对象|项目)"),
    ),
    RoleRule(
        "scheme_share_kept",
        Role.STANDARD,
        "in a scheme, a share of something that must be kept",
        takes="scheme: 基础研究投入占研发支出的比例不低于【10%】",
        leaves="scheme: 补助比例不低于【10%】",
        kinds=SHARE,
        bounds=frozenset({Bound.GE, Bound.GT}),
        setting="scheme",
        not_setting="past",
        clause=pattern("(?:占|用于|投向)[^，]{2,20}的?(?:比例|比重|比)(?:应当?|须|原则上|一般)?(?:不低于|不少于|不得低于|高于|大于)$"),
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
