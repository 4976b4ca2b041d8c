"""Rules for what is exacted: fines, interest on arrears, damages, deposits, fees."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, LIMITED, MONEY, NOT_COUNT, RoleRule, pattern
from docparse.model import Bound, Kind, Role

DEFINED = pattern(
    "(?:是指|系指|指的是|均指|，指(?!标|导|定|挥|令|示|数|派|明|引))[^。；]{0,90}$",
    "本[^。；，]{1,4}所?称[^。；，]{2,24}(?:包括|为|系|指)[^。；]{0,90}$",
)

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "fine",
        Role.STANDARD,
        "a fine, interest on arrears or damages: both ends of 处…以上…以下 limit what may be exacted",
        takes="penalty: 由主管部门处【五万元】以上二十万元以下的罚款",
        leaves="违法所得【五万元】以上的，并处违法所得三倍罚款",
        kinds=frozenset({Kind.MONEY, Kind.RATIO, Kind.PERCENT}),
        setting="penalty",
        not_setting="past",
        clause=pattern(
            "(?:处(?!理|置|于|室|所|级)|罚款|罚金|加收|加处|滞纳金|违约金|赔偿(?!责任)|惩罚性|没收)[^，；]{0,60}$",
        ),
        not_clause=pattern("奖励|补助|货值|案值"),
        not_rest=pattern("的(?:，|部分|违法)|的?(?:比例|标准|额度)?[^，。；罚]{0,6}奖励"),
        segment=pattern("罚款|罚金|滞纳金|违约金|赔偿|加收"),
    ),
    RoleRule(
        "suspension",
        Role.STANDARD,
        "for how long a licence is withdrawn or an activity stopped",
        takes="law: 情节严重的，暂停其【6个月】以上1年以下执业活动",
        leaves="law: 暂停营业超过【6个月】的，应当重新备案",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:暂扣|暂停|停止(?!使用)|停业|停产|拘留|禁赛|限制|禁止|停职|扣留|黑名单)[^，；的]{0,40}$"),
        not_clause=pattern("超过|连续|逾期|满$|不足|达到?$|给予[^，；]{0,12}补|处理时间|审批"),
        not_rest=pattern("以?[上下内]?(?:未|的，|的[^，。；]{0,8}(?:企业|单位|机构|项目))"),
    ),
    RoleRule(
        "fine_named",
        Role.STANDARD,
        "the fine or the damages are named behind the number",
        takes="penalty: 可以给予【一千元】以下罚款",
        leaves="罚没收入【一千元】以下的单位",
        kinds=frozenset({Kind.MONEY, Kind.RATIO, Kind.PERCENT, Kind.DURATION}),
        setting="penalty",
        not_setting="past",
        rest=pattern(
            r"(?:[\d.]{1,20}+[^，。；、\d的]{1,5}以下)?的?(?:至|到)?(?:(?:治安|行政|司法)?拘留|罚款|罚金|滞纳金|违约金|赔偿金|惩罚性赔偿)",
            "[^，。；]{0,12}(?:滞纳金|违约金|赔偿金|罚息)",
        ),
    ),
    RoleRule(
        "fee",
        Role.STANDARD,
        "a fee, a rent, a price or a deposit that is asked for",
        takes="公租房租金标准为【18元/平方米】",
        leaves="对租金给予【18元/平方米】的补贴",
        kinds=MONEY,
        bounds=frozenset({Bound.EQ, Bound.LE, Bound.LT}),
        not_setting="past",
        clause=pattern(
            "(?:收取|加收|计收|(?<!性)收费|交纳|报名费|押金|保证金|手续费|考务费|工本费|停车费|收费标准|租金标准|月租金为|租金为|票价|单价|指导价|基准价|限价|起拍价|挂牌价|起始价|底价|加价幅度|保留价|竞买|(?:成本|优惠|市场|综合|结算|评估|基准|重置)价格?)"
            "[^，；]{0,14}$"
        ),
        not_clause=pattern("{give}|减|免|总额|收入|累计|合计|实现"),
        not_rest=pattern("的?[^，。；]{0,6}(?:{holder}|补贴|补助)"),
    ),
    RoleRule(
        "tariff_price",
        Role.STANDARD,
        "in a list of fees or prices, each sum is one",
        takes="tariff: 普通护照【120元/本】，签注15元/件",
        leaves="tariff: 对困难家庭学生每人补助【120元】",
        kinds=MONEY,
        bounds=frozenset({Bound.EQ, Bound.LE, Bound.LT}),
        setting="tariff",
        not_setting="past",
        not_clause=pattern("{give}|减|免|优惠|收入|以上|超过$|成本"),
        not_rest=pattern("以?[上下]?的|以下部分"),
    ),
    RoleRule(
        "price_by_unit",
        Role.STANDARD,
        "a price by the hour, the turn or the unit of what is used",
        takes="停车收费，夜间小型车【0.5元/小时】",
        leaves="停车补贴，夜间小型车【0.5元/小时】",
        kinds=MONEY,
        not_setting="past",
        ends=("/小时", "/半小时", "/车·次", "/车次", "/次", "/立方米", "/千瓦时", "/度"),
        not_clause=pattern("{give}|降|力争|罚|提高|达到?$"),
        not_segment=pattern("{benefit}|工资|成本"),
    ),
    RoleRule(
        "price_list",
        Role.STANDARD,
        "the lines of a list of prices or fees, what is asked a head or an hour, what a fee includes, the fee named before",
        takes="收费标准为：小型车【5元】，大型车10元",
        leaves="补贴标准为：小型车【5元】，大型车10元",
        kinds=MONEY,
        not_setting="past",
        before=pattern(
            "(?:收费|价格|租金|票价|运价)，?(?:标准)?(?:如下|为)?：[^。；]{0,60}$",
            "(?:收费|停车费|计费|学费|保教费)(?!收入|基金)[^。；]{0,80}(?:每[^，。；]{1,10}|最高|封顶)(?:不高于|不超过|不得超过|最高|为|收)?$",
            "收费标准[^。；]{0,60}不得?(?:低于|高于|超过)$",
            r"(?:费|价格?|租金|票价|元/[^，。；（）]{1,6})[^，；。（）]{0,16}（(?:其中)?(?:已?包?含|包括|另[加收]|外加)[^，；）\d]{0,8}$",
        ),
        not_clause=pattern("{give}|减|免"),
        not_segment=pattern("补助|补贴|奖励|资助"),
    ),
    RoleRule(
        "definition",
        Role.CONDITION,
        "a definition says what is meant: 本规定所称…, 是指…",
        takes="本规定所称大型商场，是指营业面积在【5000平方米】以上的零售场所",
        leaves="新建营业面积【5000平方米】以上的商场1座",
        kinds=NOT_COUNT - DURATION,
        not_setting="past",
        before=DEFINED,
        not_clause=pattern("^(?:允许|可以?|应当?|由|给予|不得|须|按)"),
    ),
    RoleRule(
        "coefficient",
        Role.STANDARD,
        "a coefficient or a surcharge that a rule sets",
        takes="超出部分在基本水价的基础上加价【50%】",
        leaves="law: 补偿比例不得高于【5%】",
        kinds=frozenset({Kind.PERCENT, Kind.RATIO, Kind.PLAIN}),
        not_setting="past",
        clause=pattern(
            "(?:系数|折旧率|损耗率)[a-zA-Z]?(?:为|按|不得?(?:高于|超过|低于|大于|小于|少于))$|(?:加价|加征)(?:幅度)?(?:为|不得?超过)?$"
        ),
    ),
    RoleRule(
        "definition_count",
        Role.CONDITION,
        "the same with a limit told in heads or pieces",
        takes="本规定所称小型工厂，是指从业人员【20人】以上的工厂",
        leaves="“两张清单”是指服务清单【2张】",
        kinds=COUNT,
        bounds=LIMITED,
        not_setting="past",
        before=DEFINED,
        not_clause=pattern("力争|确保|培育|培训|建成|打造|引进|招引|新增|完成|实现"),
    ),
)
