"""Rules for what is exacted: fines, interest on arrears, damages, deposits, fees."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, LIMITED, MONEY, NOT_COUNT, RoleRule, pattern
from docparse.model import Bound, Kind, Role

DEFINED = pattern("(?:是指|系指|指的是|均指|，指(?!标|导|定|挥|令|示|数|派|明|引))[^。；]{0,90}$")

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
        not_rest=pattern("的(?:，|部分|违法)"),
        segment=pattern("罚款|罚金|滞纳金|违约金|赔偿|加收"),
    ),
    RoleRule(
        "fine_named",
        Role.STANDARD,
        "the fine is named right behind the number",
        takes="penalty: 可以给予【一千元】以下罚款",
        leaves="罚没收入【一千元】以下的单位",
        kinds=frozenset({Kind.MONEY, Kind.RATIO, Kind.PERCENT}),
        setting="penalty",
        not_setting="past",
        rest=pattern("的?(?:至|到)?(?:罚款|罚金|滞纳金|违约金|赔偿金|惩罚性赔偿)"),
    ),
    RoleRule(
        "damages",
        Role.STANDARD,
        "a share that is paid as damages",
        takes="penalty: 按合同总价的【20%】向对方支付违约金",
        leaves="按合同总价的【20%】给予补贴",
        kinds=frozenset({Kind.PERCENT, Kind.RATIO}),
        setting="penalty",
        not_setting="past",
        rest=pattern("[^，。；]{0,12}(?:滞纳金|违约金|赔偿金|罚款|罚息)"),
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
            "(?:收取|交纳|报名费|押金|保证金|手续费|考务费|工本费|停车费|收费标准|租金标准|月租金为|租金为|票价|单价|指导价|基准价|限价|起拍价|挂牌价|起始价|底价|加价幅度|保留价|竞买)"
            "[^，；]{0,14}$"
        ),
        not_clause=pattern("{give}|减|免|总额|收入|累计|合计|实现"),
        not_rest=pattern("的?[^，。；]{0,6}(?:{holder}|补贴|补助)"),
    ),
    RoleRule(
        "fee_said_before",
        Role.STANDARD,
        "what is asked a head, the fee named in the clause before",
        takes="收费不高于公办园的1.5倍，即每生每月不超过【900元】",
        leaves="收费困难的家庭，每生每月补助【900元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern("^(?:即|其中|约)?每[^，；]{1,10}(?:不高于|不超过|不得超过|最高|为)?$"),
        not_clause=pattern("{give}|{benefit}|减|免"),
        before=pattern("收费(?:标准|价格)?(?:不高于|不超过|不得高于|不得超过|为|按照?|执行)[^。；]{0,40}$"),
    ),
    RoleRule(
        "price_list",
        Role.STANDARD,
        "the lines of a list of prices or fees",
        takes="收费标准为：小型车【5元】，大型车10元",
        leaves="补贴标准为：小型车【5元】，大型车10元",
        kinds=MONEY,
        not_setting="past",
        before=pattern("(?:收费|价格|租金|票价|运价)，?(?:标准)?(?:如下|为)?：[^。；]{0,60}$"),
        not_clause=pattern("{give}|减|免"),
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
