"""Rules for what an insurance or a relief fund pays, what the insured pays himself, and contributions."""

from __future__ import annotations

from docparse.extract.roles.rule import CAPPED, DURATION, MONEY, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Role

INSURED = "(?:个人|本人|申请人|参保人员?|参保者|患者|被保险人|投保人|投保农户|农户|职工|监护人|家庭|用人单位|委托人|当事人)"
FUND = "基金|医保|保险|报销|统筹|救助|待遇|支付范围|门诊|住院|参保|护理费"
WAGE = "(?:工资|缴费基数|可支配收入|低保标准|最低生活保障标准|基本生活费|计发基数|养老金|津贴)"
OF_WAGE = pattern(
    "(?:津贴|补助金|抚恤金|褒扬金|优待金|保险金|养老金|生活费|护理费|救助金|安置费|丧葬费|退休费|退役金)[^。；]{0,60}(?:为|是|按照?|以|发给|支付)[^，；]{0,20}"
    + WAGE
    + "的$|(?:发给|享受|领取|计发)[^，；]{0,8}"
    + WAGE
    + "的?$"
)

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "contribution",
        Role.STANDARD,
        "the rate or the base of contributions regulates who pays how much, whoever shares in it; so does what he pays before a fund does",
        takes="个人缴费标准为每人【410元】，财政补助标准为每人700元",
        leaves="困难企业缴费比例下调为【12%】",
        kinds=SHARE | MONEY,
        not_setting="past",
        clause=pattern(
            "(?:缴费|缴存|缴纳)(?:费率|比例|基数|率|标准)[^，；]{0,40}$|(?:社会|医疗|养老|失业|工伤|生育|护理)保险费率[^，；]{0,10}$|"
            "(?:单位|雇主|企业|职工|个人)(?:费率|缴费率)[^，；]{0,8}$|(?:起付(?:标准|线|金额)|免赔额|门槛费)[^，；降]{0,16}$"
        ),
        not_clause=pattern(
            "降|下调|[再少]减|减[至到按少半]|缓缴|优惠|给予|浮动|达到|确保|占|返还|的补[贴助]|补[贴助](?:标准|金额|比例|额)?(?:为|按)"
        ),
        not_rest=pattern("的?(?:比例|标准|幅度)?[^，。；]{0,8}(?:给予|予以|补贴|补助|返还|奖励)|以[上下]的"),
    ),
    RoleRule(
        "paid_by_self",
        Role.STANDARD,
        "the share that the insured or the applicant pays himself is no benefit",
        takes="剩余费用由申请人按【30%】的比例承担",
        leaves="由医保基金和申请人各按【50%】的比例支付",
        kinds=SHARE,
        not_setting="past",
        clause=pattern(
            INSURED
            + "[^，；、]{0,6}(?:补差|自付|自负|自担|负担|承担|支付|自理|自缴|缴纳)[^，；的]{0,6}$|由"
            + INSURED
            + "(?:分别|全额|各自)?(?:按照?|以)?$|"
            "(?:自付|自负|自担|自理)(?:比例|部分)?(?:分别|统一)?(?:为|按)?$"
        ),
        not_clause=pattern("基金|财政|政府|统筹|补[贴助偿]|报销|降|控制|超过|占|达到?$"),
        not_rest=pattern("的?(?:比例|标准)?[^，。；]{0,6}(?:给予|补贴|补助|报销|救助)|以?[上下]?的(?!部分|比例|标准|费用)"),
    ),
    RoleRule(
        "fund_limit",
        Role.SUBSIDY,
        "the limit up to which a fund or an insurance pays is the cap of a benefit, whoever is served",
        takes="门诊费用年度支付限额职工【3000元】、居民300元",
        leaves="最低注册资本限额为【500万元】",
        kinds=NOT_COUNT - SHARE,
        not_setting="past",
        clause=pattern(
            "(?:支付|报销|补偿|救助|待遇|赔付|理赔|统筹|门诊|住院|护理|医疗|年度|费用|床位费|保障|给付)[^，；]{0,10}"
            "(?:限额|封顶线|定额(?!缴)|最高额)(?:标准)?[^，；]{0,24}$|^(?:最高|年度)?(?:限额|封顶线)(?:标准)?(?:分别)?(?:为|是)?$"
        ),
        not_clause=pattern("个人缴|自付|自负|罚|注册|收费|结算限额|提高[到至]|达到?$"),
        not_rest=pattern("以?[上下内]?的(?!部分|医疗|费用|标准)|以?[上下内]?[^，。；]{0,6}(?:扣除|自付)"),
        segment=pattern(FUND),
    ),
    RoleRule(
        "within_scope_of_fund",
        Role.SUBSIDY,
        "a fee of this size is taken into what a fund pays",
        takes="纳入基金支付范围的床位费每人每天不高于【35元】",
        leaves="不纳入基金支付范围的床位费每人每天【35元】，由本人支付",
        kinds=MONEY,
        not_setting="past",
        before=pattern("(?<!不)(?:纳入|列入|属于)[^，。；不]{0,12}(?:支付|报销|补偿|保障|救助)范围[^，。；]{0,40}$"),
        not_clause=pattern("超过|超出|自付|自负"),
        not_rest=pattern("的|，?(?:均|全部)?由" + INSURED),
    ),
    RoleRule(
        "days_paid",
        Role.SUBSIDY,
        "for how many days an allowance is paid",
        takes="见习补贴由市财政核拨，每月按【22个工作日】计算",
        leaves="工资按【30天】折算",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("按照?$"),
        not_clause=pattern("工资|报酬|审[核批]|办理"),
        before=pattern("(?:津贴|补[贴助]|待遇|保险金|救助金|生活费)[^；。（）的]{0,14}按照?$"),
        rest=pattern("(?:的?标准)?(?:计发|计算|发放|支付|计)"),
    ),
    RoleRule(
        "wage_due",
        Role.STANDARD,
        "the wage that an employer owes is prescribed, not given",
        takes="law: 用人单位安排加班的，支付不低于工资【150%】的工资报酬",
        leaves="law: 失业人员按最低工资的【80%】领取失业保险金",
        kinds=SHARE | DURATION,
        not_setting="past",
        clause=pattern("(?:支付|发给|按照?|每满[^，；]{1,4})[^，；]{0,20}$"),
        not_clause=pattern("补[贴助]|津贴|保险金|待遇|基金|给予|奖励"),
        rest=pattern(
            "(?:的标准)?(?:支付|计发|计算|发给)?(?:其|劳动者|职工)?(?:的|应休|未休|年休假|加班){0,3}(?:月|日|小时)?(?:平均)?(?:工资报酬|劳动报酬|加班费|工资|生活费)"
        ),
        segment=pattern("(?:用人|接收|本)单位|停工停产|劳动者|年休假|加班|延长工作时间|休息日|法定休假|经济补偿|解除(?:劳动)?合同"),
    ),
    RoleRule(
        "pay_capped",
        Role.STANDARD,
        "what may be paid in wages or fees at most, though a bracket counts bonuses among them",
        takes="law: 报酬总额（含佣金、各种奖励）不得超过其销售收入的【30%】",
        leaves="law: 补贴总额（含省级奖励）不得超过销售收入的【30%】",
        kinds=NOT_COUNT,
        not_setting="past",
        clause=pattern(
            "(?:报酬|薪酬|工资|薪金|佣金|费用|成本|支出)(?:总?额|总数|水平)?（[^）]*）[^，；]{0,4}(?:不得?|不能|不应)(?:超过|高于)[^，；]{0,24}$"
        ),
    ),
    RoleRule(
        "of_wage",
        Role.SUBSIDY,
        "an allowance told as a share or a multiple of a wage",
        takes="按月支付伤残津贴，一级伤残为本人工资的【90%】",
        leaves="伤残鉴定费为本人工资的【1%】",
        kinds=SHARE | DURATION,
        not_setting="past",
        before=OF_WAGE,
        not_clause=pattern("罚|扣|缴费(?!基数的)|缴纳|低于$|达到?$|增长"),
    ),
    RoleRule(
        "months_of_wage",
        Role.SUBSIDY,
        "an allowance told in months of a wage",
        takes="一次性伤残补助金标准为：一级伤残为【27个月】的本人工资",
        leaves="连续【3个月】的月平均工资低于最低工资的",
        kinds=DURATION,
        not_setting="past",
        before=pattern("(?:津贴|补助金?|抚恤金|保险金|救助金|丧葬费|安置费)[^。；]{0,60}(?:为|是|发给|支付|按|，)[^，；：]{0,12}$"),
        not_clause=pattern("连续|未|满|超过|低于|最近|前$"),
        rest=pattern(
            "的?(?:本人|缴费|上年度|上一年度|统筹地区|当地|全省|全市|职工|其|原)*(?:月?平均|月|基本|最低)?(?:工资|缴费基数|养老金|生活费|失业保险金)"
        ),
    ),
    RoleRule(
        "on_top_of_it",
        Role.SUBSIDY,
        "by how much more than what was just told some are given: 在上述标准的基础上增加10%",
        takes="law: 发给定期补助500元，孤老在此基础上增加【20%】",
        leaves="law: 发放补助500元，保费在原费率基础上提高【20%】",
        kinds=SHARE | MONEY,
        not_setting="past",
        clause=pattern("(?:上述|此|该|前款|前述|以上)[^，；费]{0,8}基础上[^，；]{0,6}(?:提高|增加|增发|加发|上浮|上调|降低|下调|减发)$"),
        follows=Role.SUBSIDY,
        gap=pattern("[^。]{0,60}"),
    ),
    RoleRule(
        "of_wage_next",
        Role.SUBSIDY,
        "the next part of an allowance told by wages: …的2倍加本人40个月的工资",
        takes="law: 发给一次性抚恤金，标准为本人工资的20倍；病故的，为本人工资的【2倍】",
        leaves="law: 发给一次性抚恤金，标准为本人工资的20倍；逾期【2年】的不予发给",
        kinds=SHARE | DURATION,
        not_setting="past",
        clause=pattern(WAGE + "的$|(?:加|另加|外加|为|再发)(?:本人|[^，；]{0,6})$"),
        rest=pattern("(?:的?(?:本人)?(?:[^，。；]{0,20}(?:工资|养老金|生活费|津贴)))|加|；|。|，|$"),
        not_rest=pattern("以?[上下内]?的，"),
        follows=Role.SUBSIDY,
        gap=pattern("[^。]{0,60}"),
    ),
    RoleRule(
        "allowance_listed",
        Role.SUBSIDY,
        "an item of a list of what is paid in each case",
        takes="allowance: （一）一级伤残的，为月平均工资的【50%】",
        leaves="allowance: （一）伤残未满【3年】的，发给补助金",
        kinds=NOT_COUNT,
        setting="allowance",
        not_setting="past",
        before=pattern("(?:^|：) *（[一二三四五六七八九十]{1,3}） *[^；。]{0,100}$"),
        clause=pattern("(?:为|是|按照?|增发|加发|发给|发放|支付|给予|补[助贴])[^，；]{0,24}$"),
        not_clause=pattern("满$|超过|低于|不足|缴|应当"),
        not_rest=pattern("以?[上下内]?的，|以内"),
    ),
    RoleRule(
        "time_paid_on",
        Role.SUBSIDY,
        "for how long the pay goes on without work: 停工留薪期不超过12个月, 3个月内照发工资",
        takes="law: 自失联当月起【3个月】内照发工资",
        leaves="law: 停产整顿期一般不超过【3个月】",
        kinds=DURATION,
        not_setting="past",
        rest=pattern(
            "以?内，?[^，。；]{0,6}(?:照发|续发|继续(?:发给|发放|享受|支付)|保留)[^，。；]{0,12}(?:工资|津贴|待遇|生活费|抚恤金|补[助贴]|金)"
        ),
    ),
    RoleRule(
        "leave_paid",
        Role.SUBSIDY,
        "the same told as a time whose article says that the pay goes on",
        takes="leave: 停工留薪期一般不超过【12个月】",
        leaves="leave: 鉴定的期限一般不超过【12个月】",
        kinds=DURATION,
        bounds=CAPPED,
        setting="leave",
        not_setting="past",
        clause=pattern(
            "(?:停工|医疗|病休|留薪|疗养|治疗|康复|休养)[^，；鉴]{0,6}期[^，；]{0,6}(?:不得?超过|最长为?|最多)$",
            "^(?:但|但是)?[^，；鉴]{0,2}延长(?:期|时间|期限)?[^，；]{0,4}(?:不得?超过|最长为?|最多)$",
        ),
    ),
    RoleRule(
        "months_listed",
        Role.SUBSIDY,
        "months of an allowance that is told by a wage just before: 按月平均工资计发，五级18个月",
        takes="law: 一次性补助金按月平均工资计发，五级【18个月】",
        leaves="law: 补助金按月平均工资计发，停工满【18个月】的除外",
        kinds=DURATION,
        ends=("月",),
        not_setting="past",
        before=pattern(
            "(?:津贴|补助金|抚恤金|保险金|救助金|补偿金|安置费)[^。；]{0,40}(?:工资|基数|收入)[^。；]{0,10}(?:计发|发给|支付|计算|发放)[^；]{0,60}$",
            "(?:补助金|抚恤金|补偿金|保险金)(?:标准)?：[^；。]{0,60}$",
            "(?:支付|计发|补偿|补助|发放|领取)(?:标准|期限|月数)(?:如下|分别)?(?:为|是)?：[^；]{0,60}$",
        ),
        clause=pattern("(?:级|档|类|人员|的|伤残|子女|配偶|父母|为|是)$"),
        not_clause=pattern("满$|超过|不足"),
        rest=pattern("[，。；、]|$"),
    ),
    RoleRule(
        "allowance_told",
        Role.SUBSIDY,
        "an item of a list of rates or sums of a benefit in one sentence: 标准为：配偶每月40%, 满35年的，90%",
        takes="allowance: 标准为：配偶每月【40%】，其他亲属每人每月30%",
        leaves="allowance: 标准为：缴费满【40%】的，不予发给",
        kinds=SHARE | MONEY | DURATION,
        setting="allowance",
        not_setting="past",
        before=pattern(
            "(?<!起付)(?<!缴费)(?<!收费)(?:标准|比例|额度|金额|数额|[限定]额)(?:如下|为|是|分别为|计发|发给|发放|支付|给予|增发|执行)?：[^。；]{0,90}$",
            "(?:满|以上|以下|级|的)[^，。；]{0,10}的，(?:最[长多])?为?$",
        ),
        not_clause=pattern("满$|超过|低于|不足|缴|应当|收入|费用"),
        not_rest=pattern("以?[上下内]?的(?:，|部分)"),
    ),
    RoleRule(
        "paid_in_for",
        Role.SUBSIDY,
        "what is paid into an insurance or an account for somebody",
        takes="law: 重度残疾人由政府代缴【100元】养老保险费",
        leaves="law: 由单位代缴【100元】工会经费",
        kinds=NOT_COUNT - DURATION,
        not_setting="past",
        clause=pattern(
            "(?:政府|财政|基金|民政|医保|集体)[^，；]{0,12}(?:代缴|代为缴纳|代其缴纳|全额缴纳|承担|负担)(?:不低于|最低|每年|每人每年)?$",
            "^对[^，；]{2,20}(?:全额|每年|按年|定额)?代缴(?:最低|每年|每人每年)?$",
            "(?:定额|定期|每月|每年)(?:划入|计入|记入|注入|划转)$",
        ),
        segment=pattern("保险|医保|个人账户|参保|养老金|^对"),
        not_segment=pattern("企业缴纳|用人单位缴"),
    ),
    RoleRule(
        "given_besides",
        Role.SUBSIDY,
        "so many months' or so much more of an allowance: 增发6个月其原享受的抚恤金, 养老金加发10%",
        takes="law: 死亡的，增发【6个月】其原享受的抚恤金，作为丧葬补助费",
        leaves="law: 增发【6个月】期国债，专项用于水利",
        kinds=NOT_COUNT,
        not_setting="past",
        clause=pattern(
            "(?:增发|加发|多发|再发|补发|续发)$|(?:养老金|保险金|津贴|补[助贴]金?|待遇|抚恤金|生活费|救助金|保障金|标准|每[人户]每[年月])[^，；]{0,6}上浮$"
        ),
        rest=pattern("(?:的|其|[；。，、]|$)"),
    ),
    RoleRule(
        "enjoyed_for",
        Role.SUBSIDY,
        "for how long or how often a benefit is enjoyed",
        takes="law: 可按规定享受【1～3个月】的护理待遇",
        leaves="law: 享受【98天】产假",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:享受|领取|申领)(?:不超过|最长|最多|至多)?$"),
        rest=pattern("的?[^，。；休假]{0,10}(?:待遇|补[贴助]|优惠|津贴|保险金|减免|资助|免费|政策)"),
    ),
    RoleRule(
        "times_of_benefit",
        Role.SUBSIDY,
        "the cap on how often a benefit is enjoyed",
        takes="law: 一个年度内享受待遇次数不超过【2次】",
        leaves="law: 一个年度内迟到次数不超过【2次】",
        not_setting="past",
        clause=pattern(
            "(?:享受|领取|补[贴助]|救助|资助|待遇)[^，；]{0,8}(?:次数|期限|时长|时间|天数|月数)[^，；]{0,6}(?:不超过|不得超过|最高为?|最长为?|最多|至多|为)$",
            "(?:享受|领取|申领|补[贴助]|救助|资助|奖励)(?:不得?超过|最多|至多)$",
        ),
        not_rest=pattern("以?[上下]?的"),
    ),
    RoleRule(
        "term_still",
        Role.SUBSIDY,
        "the cap on a term of benefit told just before: 但是最长不得超过24个月, 由基金支付（不超过6个月）",
        takes="law: 领取保险金的期限最长为12个月，合并计算的，最长不得超过【24个月】",
        leaves="law: 发给补助金，审批时间最长不得超过【10日】",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("^(?:但是?|并且?)?(?:累计|合计|合并计算后?)?(?:最长|最多)?(?:不得?超过|不能超过|最长为?)$"),
        before=pattern(
            "(?:金|津贴|补[助贴]|待遇|救助|生活费)的?(?:期限|时间|年限)[^。；]{0,100}$|(?:支付|发放|补[助贴]|报销|减免|救助|资助|享受)[^，。；（]{0,4}（[^）]{0,8}$"
        ),
    ),
    RoleRule(
        "standard_of_need",
        Role.SUBSIDY,
        "what is granted to those in need, told as a multiple of the line of need: 按低保标准的1.6倍确定",
        takes="特困人员基本生活标准按最低生活保障标准的【1.6倍】确定",
        leaves="家庭人均收入低于最低生活保障标准的【1.6倍】",
        kinds=SHARE,
        not_setting="past",
        clause=pattern(
            "(?:生活|供养|护理|养育|救助|补[助贴]|津贴|失业保险)(?:费|金)?标准?[^，；]{0,6}(?:按照?|为|不低于)[^，；]{0,14}(?:低保|最低生活保障|最低工资|平均生活|救助供养)[^，；]{0,4}的?$"
        ),
        not_clause=pattern("收入|超过"),
        not_rest=pattern("以?[上下]?的"),
    ),
    RoleRule(
        "rate_more",
        Role.SUBSIDY,
        "by how much the rate just told is higher for some",
        takes="统筹基金支付比例为60%，退休人员提高【5个百分点】",
        leaves="统筹基金覆盖率达到60%，退休人员覆盖率提高【5个百分点】",
        kinds=SHARE,
        ends=("个百分点",),
        not_setting="past",
        clause=pattern("(?:再|各|均|分别)?(?:提高|增加|上浮|上调|降低|下调)$"),
        not_clause=pattern("率|占|比重|投入|力争"),
        follows=Role.SUBSIDY,
        gap=pattern("[^。；]{0,20}(?:；[^。；]{0,16})?"),
    ),
    RoleRule(
        "paid_each_step",
        Role.SUBSIDY,
        "what each further year, month or grade adds to an allowance or takes from it: 每减少1年递减20%",
        takes="law: 缴费年限每满1年，养老金发给【1%】",
        leaves="law: 每迟延1日，加收【1%】的滞纳金",
        kinds=SHARE | MONEY,
        not_setting="past",
        clause=pattern(
            r"每[^，；]{0,8}\d+(?:年|个?月|级|岁|天|日)[^，；]{0,6}(?:递减|递增|增发|减发|加发|发给|扣减|补发|增加|减少)$",
            r"^(?:[^，；]{0,6}(?:养老金|津贴|补助|补贴|保险金|抚恤金|退休费|待遇)[^，；]{0,4})?(?:递减|递增|增发|减发|加发|发给)$",
            r"^[^，；]{0,6}每[年月](?:加发|增发|多发|再发)$",
        ),
        segment=pattern("养老金|津贴|补[助贴]|保险金|抚恤金|退休费|退役金|生活费|待遇|救助金"),
        not_segment=pattern("滞纳金|罚|违约"),
    ),
)
