"""Rules for what sets something off: the threshold of a benefit, of an alarm, of a grade, of a procedure."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, LIMITED, MEASURE, MONEY, NOT_COUNT, RoleRule, pattern
from docparse.model import Bound, Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "part_above",
        Role.CONDITION,
        "the part of a sum above or below a threshold: 超过…的部分",
        takes="对增幅超过【10%】的部分给予奖励",
        leaves="对超额部分的【10%】给予奖励",
        kinds=NOT_COUNT,
        not_setting="past",
        clause=pattern("(?:超过?|超出|高于|低于|大于|小于|增长|不到|不足|未满|不超过|达到?|以内)[^，]{0,3}$"),
        rest=pattern(
            r"(?:、?(?:但|且|至|到)?(?:不超过|未超过|低于|不足|不满|在)?[\d.]{1,12}[^，。；、\d]{1,6})?的?(?!比例|标准)[^，。；、（\d]{0,10}部分"
        ),
    ),
    RoleRule(
        "part_between",
        Role.CONDITION,
        "a step of a bill or a tariff: 1万元至5万元部分支付60%, 超过2小时以上每小时加收1元",
        takes="【1万元至5万元】部分支付60%，5万元以上部分支付70%",
        leaves="对【1万元】奖励的兑现部分支付现金",
        kinds=NOT_COUNT,
        not_setting="past",
        rest=pattern(
            r"(?:（[^）]{1,12}）)?的?(?:费用|金额)?部分，?[^。；\d]{0,16}\d",
            r"(?:[\d.]{1,20}+个?(?:小时|分钟|公里|千米|吨|立方米))?(?:（不?含）)?(?:以?[上下内后])*的?，?(?:收费|加收|计收|收取|每(?:半?小时|公里|千米|吨|立方米|次)(?:加收|收费?)?)[\d.]{1,20}元",
        ),
    ),
    RoleRule(
        "tier",
        Role.CONDITION,
        "a step of a tariff told by its number: 第一档：月用电量180度以内",
        takes="tariff: 第一档：月用电量【180度】以内，电价每度0.5元",
        leaves="tariff: 第一档：月用电量180度以内，电价【0.5元/千瓦时】",
        kinds=MEASURE,
        not_setting="past",
        before=pattern("第[一二三四五](?:档|阶梯|级|段)[^。；，\\d]{0,20}$"),
    ),
    RoleRule(
        "short_of",
        Role.CONDITION,
        "不足…的, 不足…按…: where something falls short says which ones are meant",
        takes="不足【1小时】按1小时计费",
        leaves="以低于【5%】的利率发放贷款",
        kinds=NOT_COUNT | COUNT,
        bounds=frozenset({Bound.LT}),
        not_setting="past",
        clause=pattern("(?:不足|不满|未满|低于|少于|不到|未达到?)$"),
        not_clause=pattern("{give}|控制|降|不(?:得|能|应)(?:低于|少于)"),
        rest=pattern("的(?!比例|标准|部分|速度|水平|利率|价格|幅度|增幅|增速|成本|费率|优惠|折扣|目标|条件|温度|环境)|期间", r"，?按照?\d"),
    ),
    RoleRule(
        "earns",
        Role.CONDITION,
        "what stands in front of a verb of giving that has a number of its own: 50亩以上的奖励2万元",
        takes="养殖面积达到【80亩】以上的奖励3万元",
        leaves="对示范社给予【5万元】奖励",
        kinds=NOT_COUNT | COUNT,
        not_ends=("类", "型", "档"),
        setting="reward",
        not_setting="past",
        not_clause=pattern(
            "{give}|{benefit}|(?:最高|最多)$|按每|按照?(?:[^，]{0,40}的)?$|按[^，]{0,30}(?:比例|标准)$|按[^，]{2,70}%、$|按[^，]{2,60}元、[^，、]{0,8}$|力争|确保|不超过|安排|设立|列支|筹集|投入$"
        ),
        rest=pattern(
            r"(?:（[^）]{1,12}）)?(?:的|美元|人民币)?[^，。；、的\d]{0,8}的?(?:分别|一次性|每[户人个家年月])?(?:给予|给与|予以|实行|享受|(?:奖励|补助|补贴|资助|奖)(?!资金|经费|标准|对象|总额|额度|期限))"
            r"[^，。；、的\d]{0,12}(?:\d|(?:补助|补贴|奖励|减免|资助)(?=[，。；]|$))"
        ),
        not_rest=pattern("(?:（[^）]{1,20}）)?[^，。；]{0,3}(?:标准|比例|额度|幅度)|内(?![^，。；\\d]{1,8}的)"),
    ),
    RoleRule(
        "harm",
        Role.CONDITION,
        "the harm or the reading that grades an event",
        takes="alarm: 造成【30人】以上死亡的，为特别重大事故",
        leaves="事故死亡人数下降【30%】",
        kinds=frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE}),
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LE, Bound.LT, Bound.EQ}),
        setting="alarm",
        not_setting="past",
        not_clause=pattern("控制|下降|减少|力争|确保|目标|处(?!理|置)"),
        rest=pattern(
            r"[^。；]{0,36}?(?:死亡|重伤|失踪|受伤|伤亡|中毒|被困|受灾|感染|患病|直接经济损失|经济损失)?[^。；]{0,24}?(?:，|的，|、)?(?:为|属于|认定为|"
            r"构成)(?:一般|较大|重大|特别重大|特大|重特大)|"
            r"(?:以?[上下])?、?(?:\d[\d.]*+万?[人名]以[上下])?(?:死亡|重伤|轻伤|失踪|伤亡|中毒)(?!率|人数)|"
            r"(?:的)?(?:重大|较大|特别重大|一般)?(?:事故|灾害|事件|险情)"
        ),
    ),
    RoleRule(
        "harm_before",
        Role.CONDITION,
        "the same with the harm in front: 死亡3人以上",
        takes="alarm: 一次死亡【3人】以上的，由市政府组织调查",
        leaves="重伤人数控制在【3人】以下",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        setting="alarm",
        not_setting="past",
        clause=pattern("(?:死亡|重伤|伤亡|失踪|中毒|受灾|被困|造成|经济损失|损毁|倒塌|紧急转移)[^，率]{0,14}$"),
        not_clause=pattern("控制|下降|减少|力争|确保|目标|率|罚"),
        rest=pattern("的|，|、|（|或|时|以|$"),
    ),
    RoleRule(
        "reading",
        Role.CONDITION,
        "a rise of prices, a rainfall, a water level that sets a grade or an alarm",
        takes="alarm: 粮食零售价格在10天内平均上涨【15%】以上",
        leaves="居民消费价格涨幅控制在【3%】以内",
        kinds=NOT_COUNT,
        bounds=frozenset({Bound.GE, Bound.GT}),
        setting="alarm",
        not_setting="past",
        clause=pattern("(?:上涨|涨幅|跌幅|下跌|降雨量|降水量|雨量|气温|最高温度|风力|水位|警戒|震级|浓度|超标)[^，]{0,8}$"),
        not_clause=pattern("控制|力争|确保|目标|预期|下降"),
    ),
    RoleRule(
        "graded",
        Role.CONDITION,
        "the line of a grade behind its name: Ⅲ级响应：…",
        takes="alarm: Ⅱ级响应：转移群众【1000人】以上",
        leaves="重点项目：新建水库【10座】以上",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        setting="alarm",
        not_setting="past",
        not_clause=pattern("内$|后$|力争|确保"),
        before=pattern("(?:级|色|事故|灾害|事件|险情|灾情)(?:响应|预警|启动条件|标准|条件)?(?:：|（)[^。；]{0,60}$"),
    ),
    RoleRule(
        "in_that_case",
        Role.CONDITION,
        "…的，应当…: the clause in 的 says in which case a rule holds",
        takes="救助金额不超过【5000元】的，由镇人民政府审批",
        leaves="救助金额最高【5000元】，由镇人民政府审批",
        kinds=NOT_COUNT | COUNT,
        not_setting="past",
        not_clause=pattern("{give}|力争|确保|处(?!理|置)[^，]{0,12}$|按照?$"),
        rest=pattern(
            "的(?!标准|比例)[^，。；、]{2,12}，[^。；，]{2,30}的，[^，。；]{0,8}(?:按|给予|奖励|补[助贴]|发放)",
            "[^。；，]{0,6}，[^。；]{0,24}(?:方[可能]|始得)(?:获|申|参|取|上岗|毕业|享|领)",
            "的?，?每再?(?:增加|超过|增)[\\d一]|[^，。；]{0,6}）?者，?(?:立即|应|不得|暂停|须)",
            "(?:（不?含[^）]{0,8}）)?的，|[^，。；]{0,60}(?:情形|情况)(?:之一)?的，",
            "[^，。；、]{0,16}的，(?:[^，。；]{0,14}(?:应当|应在|要|须|可以|不得)|应|由|报|可|须|必须|不得|不予|按|经|视|方|依|予以|给予|免|责令|还|每|另|再|一次性|分别|一律|暂停|取消|并处|处|为(?:特别|重大|较大|一般|优秀|合格|不合格|[一二三四]级)|"
            "需|要|实行|纳入|列入|认定|判[定为]|评[定为]|视为|参照|优先|享受|适用|最[高多长]|(?:贷款|补[贴助]|奖励)?(?:额度|期限|标准))",
        ),
    ),
    RoleRule(
        "household",
        Role.CONDITION,
        "what a household or an applicant has or earns",
        takes="申请家庭人均住房面积低于【15平方米】",
        leaves="家庭农场经营面积达到【15万亩】",
        kinds=frozenset({Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.RATIO, Kind.DURATION}),
        bounds=frozenset({Bound.LT, Bound.LE}),
        not_setting="past",
        clause=pattern(
            "(?:家庭|本人|配偶|申请人)(?!农场|医生|病床)[^，]{0,24}$|人均(?:住房|居住|自有|现有|财产|月收入|年收入)[^，]{0,12}$|裁员率[^，]{0,20}$"
        ),
        not_clause=pattern(
            "{give}|{benefit}|贷款|额度|力争|确保|控制|降|标准|(?:金|费|津贴|待遇)(?:数额|总额|金额)?不得?超过|缴费额|轮候|上浮|等候|等待|办理|审核"
        ),
        not_rest=pattern("以?内，?(?:不得|应当|须|不再|不予)"),
    ),
    RoleRule(
        "line_of_need",
        Role.CONDITION,
        "the line of income or of means below which somebody is helped",
        takes="边缘家庭认定标准按低保标准的1.5倍确定，为每人每月【1500元】",
        leaves="law: 救助供养标准为低保标准的【1.5倍】",
        kinds=frozenset({Kind.MONEY, Kind.RATIO, Kind.PERCENT}),
        not_setting="past",
        before=pattern(
            "(?:(?:收入|财产|资产|存款)(?:认定|准入|核定|限制)?(?:标准|线|限额|上限|限值)|(?:家庭|对象|人员|群体)的?(?:认定|准入|核定)标准)"
            "(?:按照?|为|是|不超过|不高于)[^，；。]{0,20}(?:，[即为][^，；。]{0,8})?$"
        ),
        not_clause=pattern("提[高标]|达到|力争|目标|{give}"),
    ),
    RoleRule(
        "when_reached",
        Role.CONDITION,
        "a threshold with 时 behind it: 逾期1个月以上时",
        takes="连续停产【3个月】以上时，企业应当报告",
        leaves="审批压减到【3天】以下，同时，推行网上办理",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        not_setting="past",
        not_clause=pattern("{give}|力争|确保"),
        rest=pattern("[^，。；]{0,30}(?:(?<![小及同按限实临定届即随准适平])时|情[况形]下)，"),
    ),
    RoleRule(
        "happens_within",
        Role.CONDITION,
        "a time in which something happens that calls for an act: 自…之日起30日内，…的，应当",
        takes="自竣工之日起【30日】内，工程量发生变化的，应当重新申报",
        leaves="自受理之日起【30日】内，材料齐全的，应当办结",
        kinds=DURATION,
        bounds=frozenset({Bound.LE}),
        not_setting="past",
        clause=pattern("之日起$"),
        not_clause=pattern("收到|接到|接报|受理|知道|得知|获知|施行|实施|发布|公布|印发"),
        rest=pattern(
            "以?内(?:或者?[^，。；]{1,16}之?内)?(?:（[^）]{0,40}）|）)?，(?!对|经|凡|符合|由|应|将|可|须|逾期)(?:因[^。；]{2,60}|[^，。；应须]{2,36})的，"
        ),
    ),
    RoleRule(
        "when_over",
        Role.CONDITION,
        "当…超过5%，: the same without 时; a reading of the weather needs no 当",
        takes="日最高气温达到【40℃】以上，停止室外作业",
        leaves="当年投资超过【5亿元】，启动二期建设",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        not_setting="past",
        before=pattern(
            "(?:^|[，、。；）])(?:当(?!年|前|地|月|日|期|天|选|好|时|中|季|晚|事|代|局|场|作|然)|若|如果|如遇|一旦)[^，。；]{0,40}$",
            "(?:气温|风力|风速|雨量|降水量|水位|能见度)[^，。；控平均]{0,6}(?:达到?|超过|低于|大于|小于|不足)$",
        ),
        not_clause=pattern("{give}|力争|确保"),
        rest=pattern("，"),
    ),
    RoleRule(
        "sets_off",
        Role.CONDITION,
        "the threshold of an alarm or a response",
        takes="alarm: 停电用户【10万户】以上，启动应急响应",
        leaves="接到报告后【1小时】内启动应急响应",
        kinds=NOT_COUNT | COUNT,
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LE, Bound.LT, Bound.EQ}),
        setting="alarm",
        not_setting="past",
        not_clause=pattern("后$|后[^，]{0,3}$|起$|应当?$|必须$|最迟|限时|不超过$"),
        rest=pattern(
            "(?!内)[^。；]{0,50}?(?:启动[^，。；]{0,14}(?:响应|预案|机制|预警|应急|投放)|(?:发布|进入)[^，。；]{0,10}(?:预警|应急|状态)|应急响应)"
        ),
    ),
    RoleRule(
        "having",
        Role.CONDITION,
        "the years, the means or the record that somebody must have",
        takes="从具有【3年】以上从业经验的专家中选聘",
        leaves="力争具有【3年】以上规划期的项目达到5个",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        not_setting="past",
        clause=pattern("(?:具有|具备|拥有|取得|从事|持有|任职|担任|服务|和|、|(?<![专共公国自所])有)[^，。；]{0,14}$"),
        not_clause=pattern("力争|确保|{give}|达到$"),
        rest=pattern(
            "的?[^，。；、]{0,14}(?:经历|经验|业绩|资历|工龄|教龄|党龄|学历|职称|表决权|股份|股权|股东|业主)(?:[^。；]{0,20}?(?:的|者|中|应|可|，)|[。；]|$)"
        ),
    ),
    RoleRule(
        "terms_eased",
        Role.CONDITION,
        "a term of application that is eased: 年限可缩短至3年",
        takes="申请人的参保年限可放宽至【3年】",
        leaves="人均受教育年限提高到【11年】",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:年限|年龄|工作年限|门槛|条件)[^，受]{0,8}(?:放宽|缩短|延长|降低|调整)[至到为]$"),
        not_clause=pattern("出让|使用|租赁|承包|贷款|还款"),
    ),
    RoleRule(
        "first_of_list",
        Role.CONDITION,
        "a rank that earns something: 排名前3家",
        takes="按季度通报，仅奖励署名前【3家】",
        leaves="主要指标增速保持全省前【3位】",
        kinds=COUNT,
        setting="reward",
        not_setting="past",
        clause=pattern("前$"),
        rest=pattern("的?[^，。；]{0,10}(?:{holder}|给予|奖励|予以)|$|[，。]"),
        segment=pattern("{give}|{benefit}|约谈|通报|表彰"),
    ),
    RoleRule(
        "stock_below",
        Role.CONDITION,
        "a stock or a supply that has fallen below its line",
        takes="alarm: 可用库存不足【7天】消费量的地区由省统一调剂",
        leaves="应急成品粮保持【7天】以上供应量",
        kinds=DURATION | MEASURE | MONEY,
        bounds=frozenset({Bound.LT}),
        setting="alarm",
        not_setting="past",
        clause=pattern("(?:库存|储备|存量|供应量|供应能力)[^，]{0,10}$"),
        rest=pattern("[^，。；]{0,14}(?:的|时|，)"),
    ),
)
