"""The rules that give a quantity its role, in their order; each with an example it takes and a look-alike that it leaves.

In `takes` and `leaves` the number stands in 【】. `leaves` is judged by another rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from docparse.model import Bound, Kind, Role


@dataclass(frozen=True, slots=True)
class RoleRule:
    """One rule: every condition that is given must hold.

    `clause`, `before`, `segment` are searched in the words left of the number in its clause, in its segment, and in the
    whole segment; `rest` is matched right behind the number and its words of bound; `follows` is the role of the mention
    before, with `gap` between the two; `governed` asks for a governing verb or a word of reaching,
    `named` for a noun right in front of the number.
    """

    name: str
    role: Role
    reason: str
    takes: str
    leaves: str
    kinds: frozenset[Kind] = frozenset()
    bounds: frozenset[Bound] = frozenset()
    bare: bool | None = None
    setting: str | None = None
    not_setting: str | None = None
    text: re.Pattern[str] | None = None
    clause: re.Pattern[str] | None = None
    not_clause: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    rest: re.Pattern[str] | None = None
    not_rest: re.Pattern[str] | None = None
    segment: re.Pattern[str] | None = None
    not_segment: re.Pattern[str] | None = None
    follows: Role | None = None
    gap: re.Pattern[str] = re.compile(r"[、，和及与或至]?[^，。；：]{0,30}")
    year_past: bool = False
    governed: bool = False
    named: bool = False


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("{benefit}", f"(?:{BENEFIT})").replace("{give}", f"(?:{GIVE})").replace("{holder}", f"(?:{HOLDER})"))


BENEFIT = r"奖励|补助|补贴|资助|贴息|奖补|补偿|奖金|扶持|经费支持|资金支持|津贴|安家费|救助金|慰问金|优惠|减免|免费|返还|配套支持|运营经费|支持"
GIVE = r"给予|给与|奖励|补助|补贴|资助|奖补|发放|补偿|返还|扶持|贴息|减免|减征|配套|支付|报销|兑付|减按|退还|予以"
HOLDER = r"企业|项目|主体|单位|家庭|人员|农户|村(?!级)|乡镇|老年人|儿童|学生|产业链|工程|园区|机构|地区|贷款(?!期|利)|设备|道路|公路|船舶|车辆|产品|平台|人才|用户|客户|个人|公司|团队|基地|商户|大户|合作社|码头|泊位|城市|区域|集群|药品|品种|房屋|住房|纳税人|税源|行政村|社区|居民|群众|患者|学员|考生|参保人|村民|市民|金矿|矿床|矿产地|生产线|机组|装置|电站|通道"
MONEY = frozenset({Kind.MONEY})
SHARE = frozenset({Kind.PERCENT, Kind.RATIO})
COUNT = frozenset({Kind.COUNT})
NOT_COUNT = frozenset({Kind.MONEY, Kind.PERCENT, Kind.RATIO, Kind.MEASURE, Kind.DURATION, Kind.PLAIN})
LIMITED = frozenset({Bound.GE, Bound.GT, Bound.LE, Bound.LT})

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "bare_past", Role.OTHER, "guide §6: a bare magnitude among results of the past is a fact",
        takes="past: 经济总量跨上【千亿元】台阶", leaves="招引【亿元】以上项目2个", bare=True, setting="past", not_rest=_p("的?[^，。；]{0,6}(?:{holder})|的[^，。；]{0,12}[一-龥]"),
    ),
    RoleRule(
        "bare", Role.CONDITION, "guide §2: a bare magnitude says which projects are meant",
        takes="招引【亿元】以上项目2个", leaves="招引项目【2个】", bare=True,
    ),
    RoleRule(
        "age", Role.CONDITION, "an age says whom a rule concerns",
        takes="对【80周岁】以上老年人发放津贴", leaves="人均预期寿命提高到【80.4岁】",
        kinds=frozenset({Kind.DURATION, Kind.COUNT, Kind.MEASURE}), text=_p(r"岁$"), not_clause=_p(r"寿命|平均"),
    ),
    RoleRule(
        "grade", Role.CONDITION, "guide §2: 1000吨级码头",
        takes="建成【1000吨级】码头", leaves="年产水泥【1000吨】", text=_p(r"[吨瓦米方座亩量时位]级$"),
    ),
    RoleRule(
        "rank_before", Role.CONDITION, "a rank says who is meant",
        takes="对考核列前【3位】的乡镇给予奖励", leaves="新增名师【3位】", kinds=COUNT, clause=_p(r"(?:前|排名|第)$"), rest=_p("的|以内的"),
    ),
    RoleRule(
        "per_each", Role.CONDITION, "每引进1名…, 给予…: the number says what earns the benefit",
        takes="每引进【1名】博士，给予5万元奖励", leaves="每年引进【1名】博士",
        clause=_p(r"每(?:新|成功|满|多|增|再)?(?:引进|招收|招聘|培养|培育|新增|增加|推荐|介绍|吸纳|完成|招引|建成|建设|创建|获得|举办|超过?|提高|满|有|达到|带动|输送|孵化|满足)?[^，。；年月日人户家个亩]{0,6}$"),
        segment=_p("{give}|{benefit}|加分|得|扣"), not_clause=_p(r"(?:补助|奖励|给予|不超过|最高|补贴)[^，]{0,4}$"),
    ),
    RoleRule(
        "scoring", Role.OTHER, "points of an assessment measure nothing in the world",
        takes="每少一次扣【2分】", leaves="满意度达到【90分】", text=_p(r"分$"), clause=_p(r"[扣得加记奖]|分值|满分|计"),
    ),
    RoleRule(
        "formula", Role.OTHER, "a factor of a formula",
        takes="签约率=签约人数/常住人口数*【100%】", leaves="签约率达到【100%】", clause=_p(r"[*×xX＊/÷]$|[=＝][^，]{0,40}$"),
    ),
    RoleRule(
        "of_applicant", Role.CONDITION, "how long ago or how long: 毕业2年内, 登记注册满1年, 申请日前12个月",
        takes="毕业【2年】内的高校毕业生", leaves="应在【2年】内办结", kinds=frozenset({Kind.DURATION}),
        clause=_p(r"(?:毕业|离校|退役|退伍|转业|登记注册|注册|成立|入职|落户|入学|签订|连续参保|缴费|发生在)(?:时间)?(?:已|未|不)?(?:满|超过?|不足)?$|(?<!期)(?:不满|未满|已满|满|最近|近)$|(?:申请|申报|入院|之|月|日|补贴|提出)[^，]{0,6}前(?:连续)?$|同一[^，]{0,8}在?$"), not_setting="past",
    ),
    RoleRule(
        "to_apply", Role.CONDITION, "guide §6: a deadline for an applicant is a condition",
        takes="reward: 应于登记之日起【1年】内提出补贴申请", leaves="应在【30日】内办结", kinds=frozenset({Kind.DURATION}), bounds=frozenset({Bound.LE, Bound.LT, Bound.EQ}), clause=_p(r"之日起$|之日起[^，]{0,6}$|次日起$|后$|公布起$"),
        rest=_p(r"[^。；]{0,40}?(?:提出|申请|申报|申领|报名|提交)"), setting="reward",
    ),
    RoleRule(
        "of_term", Role.CONDITION, "满6个月之日起: how long it must have lasted",
        takes="稳定就业满【6个月】之日起1年内", leaves="期满【6个月】续签", kinds=frozenset({Kind.DURATION}), clause=_p(r"满$"), rest=_p(r"之日起|后|以上|的|且|并"), not_setting="past",
    ),
    RoleRule(
        "if_enjoys", Role.CONDITION, "a clause in 的 before what one may enjoy",
        takes="按不低于最低工资【80%】的标准支付工资的，可享受补贴", leaves="按最低工资【80%】给予补贴", rest=_p(r"[^；。]{0,60}?的，(?:可以?|按规定|方可|均可)[^；。，]{0,12}(?:享受|申请|获得|申领)"), not_clause=_p(r"给予|力争"), not_setting="past",
    ),
    RoleRule(
        "loan_term", Role.SUBSIDY, "the ceiling and the term of a favoured loan",
        takes="创业担保贷款额度最高【30万元】", leaves="新增贷款【30亿元】", kinds=frozenset({Kind.MONEY, Kind.DURATION, Kind.PERCENT, Kind.RATIO}), clause=_p(r"贷款(?:总?额度?|期限|金额)[^，；]{0,24}$|额度上限$"), not_clause=_p(r"新增|投放|余额|规模|带动|超过[^，]{0,8}的"), not_setting="past", not_rest=_p("(?:以上|的)?[^，。；]{0,4}(?:{holder})"),
    ),
    RoleRule(
        "loan_ceiling", Role.SUBSIDY, "a ceiling repeated in brackets: 额度上限（30万元）",
        takes="不超过贷款额度上限（【30万元】）之和", leaves="下设分中心（【3个】）", kinds=MONEY, before=_p(r"(?:额度|上限|限额|标准)（$"), not_setting="past",
    ),
    RoleRule(
        "interest_rate", Role.STANDARD, "a rate of interest that a rule caps",
        takes="贷款利率不超过【4%】", leaves="按贷款利率的【50%】给予贴息", kinds=SHARE, clause=_p(r"利率[^，]{0,14}$"), bounds=frozenset({Bound.LE, Bound.LT}), not_rest=_p("[^，。；]{0,6}(?:给予|贴息|补贴)"), not_setting="past",
    ),
    RoleRule(
        "months_of", Role.SUBSIDY, "a benefit counted in months of a wage or an allowance",
        takes="救助标准不超过【3个月】最低生活保障标准", leaves="连续【3个月】未领取的", kinds=frozenset({Kind.DURATION}), rest=_p(r"的?(?:本?市|当地|本人)?(?:最低生活保障|低保|最低工资|基本工资|工资标准|养老金)"), not_setting="past", clause=_p("标准|不超过|给予|救助|发放|最高"),
    ),
    RoleRule(
        "times_enjoyed", Role.SUBSIDY, "how often a benefit may be had",
        takes="同一人员只能享受【1次】补助", leaves="每人培训【1次】", text=_p(r"次$"), clause=_p(r"(?:只能|仅能|仅可|可|限)(?:申请|享受|领取|申领|获得)$|享受$"),
    ),
    RoleRule(
        "budget_sought", Role.TARGET, "guide §6: money that is sought is no budget",
        takes="积极争取省级专项资金【0.4亿元】", leaves="安排专项资金【0.4亿元】", kinds=MONEY, clause=_p(r"争取(?!省级以上)[^，]{0,40}$|投放|债券.{0,8}(?:规模|额度)|需求储备|贷款余额|新增[^，]{0,12}贷款"), not_setting="past",
        not_clause=_p(r"给予|奖励"),
    ),
    RoleRule(
        "voucher", Role.TARGET, "guide §6: vouchers to be issued are a goal of the year",
        takes="发放消费券【8亿元】以上", leaves="发放补贴【800元】", kinds=MONEY, clause=_p(r"发放[^，]{0,12}券|券[^，]{0,6}发放"), not_setting="past", not_segment=_p("预算|具体为|安排|其中"),
    ),
    RoleRule(
        "part_of_sought", Role.TARGET, "an item of a 其中 list has the role of its total",
        takes="争取专项资金0.4亿元，其中交通【0.1亿元】", leaves="安排专项资金0.4亿元，其中交通【0.1亿元】", kinds=MONEY, follows=Role.TARGET, before=_p(r"争取"),
        gap=re.compile(r"[^。；]{0,60}"), clause=_p(r"资金|补助|补贴|转移支付|债|资金中|支持"), not_clause=_p(r"给予|奖励|预算|安排"), not_setting="past",
    ),
    RoleRule(
        "budget_arranged", Role.BUDGET, "a government arranges money for a purpose",
        takes="市财政2024年预算安排资金【2亿元】", leaves="对认定的企业奖励【2万元】", kinds=MONEY,
        clause=_p(
            r"(?:预算|统筹|财政|拟|计划|共|合计|每年|年度|市里|省里|县里)[^，]{0,8}安排|安排[^，]{0,24}(?:资金|经费|预算|投资|补助|项目)[^，]{0,12}$|安排$|(?:支持|资金)总额|列支|下达[^，]{0,16}资金|(?:设立|组建|成立)[^，]{0,16}(?:资金|基金)[^，]{0,6}$|预算[^，]{0,16}资金|资金预算|落实[^，]{0,16}资金|财政[^，]{0,10}(?:投入|出资|拨付|拨款)|注资|资本金"
        ),
        not_clause=_p(r"争取|给予|奖励|不超过|最高|每[户人亩家座]|对[^，]{2,30}的[^，]{0,8}$"), not_setting="past",
    ),
    RoleRule(
        "budget_fund", Role.BUDGET, "a fund of a stated size is money held for a purpose",
        takes="设立规模【1亿元】的产业引导资金", leaves="对投资【1亿元】的项目给予奖励", kinds=MONEY,
        clause=_p(r"(?:设立|组建|成立|建立|安排|统筹)[^，]{0,16}$"), rest=_p(r"的?[^，。；]{0,14}(?:引导资金|专项资金|资金|基金|专项经费)"), not_clause=_p("{give}"), not_setting="past",
    ),
    RoleRule(
        "budget_planned", Role.BUDGET, "guide §6: 计划投资 in a budget article is budget",
        takes="budget: 2024年计划投资【8亿元】", leaves="力争完成投资【8亿元】", kinds=MONEY, setting="budget", clause=_p(r"计划投资$|计划投入$"),
    ),
    RoleRule(
        "budget_item", Role.BUDGET, "an item of a list whose total is a budget",
        takes="安排资金2亿元，其中交通类资金【1亿元】", leaves="完成投资2亿元，其中技改【1亿元】", kinds=MONEY, follows=Role.BUDGET,
        gap=re.compile(r"[^。]{0,90}"), not_clause=_p("给予|奖励[^，]{0,4}$|不超过|最高|争取"), not_setting="past",
    ),
    RoleRule(
        "from_level", Role.OTHER, "由A提高到B: the starting value is a fact",
        takes="标准从【380元】提高至1000元", leaves="标准从380元提高至【1000元】", clause=_p(r"(?:从|由)(?:[^，]{0,12}的)?$"), rest=_p(r"(?:左右)?(?:、[^，]{0,10})?(?:统一|分别|逐步)?(?:提高|增加|下降|降低|压缩|缩短|减少|提升|扩大|降|升|增|调整|上调|缩减|扩展|拓展|增长|压减)"),
    ),
    RoleRule(
        "sought_rate", Role.SUBSIDY, "guide §6: 争取建设资金15%的省级补助 is the rate of a benefit",
        takes="争取建设资金【15%】的省级资金补助", leaves="争取省级资金占比【15%】以上", kinds=SHARE, rest=_p(r"的[^，。；]{0,8}(?:补助|补贴|奖励)"),
    ),
    RoleRule(
        "total_told", Role.OTHER, "（共23项） sums up what is listed",
        takes="改革举措（共【23项】）", leaves="新建项目共【23项】", kinds=COUNT, clause=_p(r"^共计?$|（共计?$"), rest=_p(r"）|，"),
    ),
    RoleRule(
        "site_size", Role.CONDITION, "the size in the name of a site that serves as means: 以3.2平方公里创新城建设为核心",
        takes="以【3.2平方公里】创新城建设为核心", leaves="建成【3.2平方公里】创新城", kinds=frozenset({Kind.MEASURE}), rest=_p(r"[一-龥][^，。；]{0,40}为(?:核心|依托|载体|重点|基础|主体|平台|引领|支撑)"), clause=_p(r"以"),
    ),
    RoleRule(
        "capacity", Role.CONDITION, "guide §6: a capacity in a project's name",
        takes="抓好某某【8GW】光伏组件项目", leaves="建成【8GW】光伏电站", kinds=frozenset({Kind.MEASURE}), bounds=frozenset({Bound.EQ}), rest=_p(r"[一-龥]{2}"), named=True, not_rest=_p(r"用于|左右|建设用地|作为"),
        not_setting="past",
    ),
    RoleRule(
        "share_of_those", Role.CONDITION, "a threshold in front of 占比 says whose share is meant",
        takes="总收入【50万元】以上村占比82%", leaves="总收入【50万元】以上", kinds=frozenset({Kind.MONEY, Kind.MEASURE}), rest=_p(r"的?[^，。；\d]{0,8}(?:占比|比例|比重)"), bounds=LIMITED,
    ),
    RoleRule(
        "share_used", Role.STANDARD, "a share that a rule lets somebody use of something",
        takes="支持项目使用不超过【5%】的村庄规划机动指标", leaves="对增速超过【5%】的企业", kinds=SHARE, bounds=frozenset({Bound.LE, Bound.LT}), clause=_p(r"(?:使用|占用|预留|提取|计提|列支)[^，]{0,30}$"), rest=_p("的"), not_setting="past",
    ),
    RoleRule(
        "cap_each", Role.SUBSIDY, "the cap of what a single holder gets",
        takes="单个企业贷款额最高可达【1000万元】", leaves="单个项目投资不低于【1000万元】", kinds=MONEY, clause=_p(r"(?:单个|单家|每家|每户|单户|同一|每人|每个)[^，]{0,24}(?:最高|最多|不超过|限额)[^，]{0,4}$"), not_setting="past",
    ),
    RoleRule(
        "share_kept", Role.STANDARD, "a share that is set aside by rule",
        takes="医疗机构预留【30%】的号源", leaves="完成【30%】的任务", kinds=SHARE, clause=_p(r"(?:预留|留出|划出|拿出|切块|原则上将[^，]{2,40})[^，]{0,6}$|原则上[^，]{2,40}的$"), not_setting="past",
    ),
    RoleRule(
        "share_kept_next", Role.STANDARD, "the rest of what a rule divides",
        takes="原则上将服务费的80%用于薪酬，【20%】用于统筹", leaves="覆盖率达到80%，【20%】以上达标", kinds=SHARE, follows=Role.STANDARD, rest=_p("用于|留|归|上缴"), gap=re.compile(r"[^。；]{0,60}"),
    ),
    RoleRule(
        "sampled", Role.STANDARD, "how many are drawn for an inspection",
        takes="每个机构抽查【10份】", leaves="建立档案【10份】", clause=_p(r"(?:抽查|抽取|抽检|随机检查)[^，]{0,6}$"), kinds=COUNT, not_setting="past",
    ),
    RoleRule(
        "equipped_with", Role.CONDITION, "具备10个以上…的: what the counted thing must have",
        takes="培育具备【10个】以上应用场景的数字工厂5家", leaves="建成【10个】以上应用场景", kinds=COUNT, clause=_p(r"(?:具备|拥有|具有)$"), bounds=LIMITED, rest=_p(r"[^，。；0-9]{2,24}\d"),
    ),
    RoleRule(
        "service_norm", Role.STANDARD, "how much service each person is to get",
        takes="为毕业生提供至少【1次】职业指导", leaves="提供就业服务【1万人次】", kinds=COUNT, text=_p(r"(?<!人)[次个期场份轮]$"), before=_p(r"(?:为|向|对|给|每[名人位户])[^；。]{0,40}(?:提供|推荐|开展|安排)[^；。]{0,30}$"), clause=_p("至少|不少于|不低于|^(?:和|及)?$|和$|、$"),
        not_setting="past", segment=_p("至少|不少于|不低于"),
    ),
    RoleRule(
        "of_those", Role.CONDITION, "a clause in 的 that a verb follows at once: 从业3年以上的可参加…",
        takes="从业【3年】以上的可参加评审", leaves="给予【3万元】的奖励", rest=_p(r"[^，。；、]{0,12}的(?:每|予以|不予|可(?!持续)|应当?|给予|不得|免(?!费)|视为|按照?|方可)"), not_clause=_p(r"{give}|力争|新增"), not_setting="past",
    ),
    RoleRule(
        "in_a_row", Role.CONDITION, "连续2次…的: how often it must happen",
        takes="对连续【2次】排名末位的单位予以约谈", leaves="连续【2年】给予补助", clause=_p(r"(?:对|凡|若|如|，|^)(?:[^，]{0,10})连续$"), rest=_p(r"[^，。；]{0,16}的"), not_setting="past", not_rest=_p("给予|支持|补"),
    ),
    RoleRule(
        "relief_goal", Role.TARGET, "guide §2: 减免通行费6亿元 is a decline to reach",
        takes="减免通行费【6亿元】", leaves="每户最高减免租金【6万元】", kinds=MONEY, clause=_p(r"(?:减免|减轻|减负|让利|为[^，]{1,10}(?:减|节))[^，]{0,12}$"), not_clause=_p(r"最高|不超过|每|给予|对|可享"), not_setting="past",
    ),
    RoleRule(
        "each_case", Role.STANDARD, "what each single case must keep",
        takes="每个起降场配建设施不少于【4套】", leaves="配建设施不少于【4套】", bounds=LIMITED, clause=_p(r"(?:每个|每家|每户|每座|每车|每条|每村|每所|每处|每班|每栋|每项|单个|单车|单体|单一|单项|每名)[^，]{0,24}$"),
        not_segment=_p(r"给予|奖励|补助|补贴|资助"), not_clause=_p("最高|最多|限额|奖补|奖励"), not_setting="past",
    ),
    RoleRule(
        "how_often", Role.STANDARD, "a frequency is a rule of work",
        takes="每季度检查不少于【1次】", leaves="全年组织活动【20次】", text=_p(r"(?<!人)[次遍轮]$"), clause=_p(r"每(?:月|季度?|周|日|天|半年|年)[^，]{0,12}(?:不少于|至少|不低于|不得少于|召开|组织|开展|检查|修订|调整|进行)?[^，]{0,6}$"), not_rest=_p(r"以上(?:活动|培训)"), not_setting="past", not_segment=_p("{give}"),
    ),
    RoleRule(
        "dimension", Role.STANDARD, "a width, a radius, a noise level that a rule sets",
        takes="服务半径不超过【5公里】", leaves="道路总长度达到【5公里】", kinds=frozenset({Kind.MEASURE}), bounds=LIMITED, clause=_p(r"(?:宽度|高度|间距|半径|噪声|深度|厚度|距离|分别不高于)[^，]{0,14}$"), not_setting="past",
    ),
    RoleRule(
        "of_beneficiary", Role.CONDITION, "what one who enjoys a benefit must keep",
        takes="reward: 享受奖励的项目，投资强度不低于【400万元/亩】", leaves="reward: 给予奖励，投资强度达到【400万元/亩】", setting="reward", bounds=LIMITED, not_clause=_p(r"补贴期|期限|最高|最多"), before=_p(r"(?:享受|获得|申请|申报)[^，。；]{0,16}的[^，。；]{0,4}(?:{holder})，[^，]{0,14}$"), not_setting="past",
    ),
    RoleRule(
        "attribute", Role.CONDITION, "the number qualifies the holder that follows: 50亩以上的规模化主体",
        takes="对种植【50亩】以上的规模化主体给予补贴", leaves="种植油菜【50亩】以上，", kinds=NOT_COUNT - SHARE,
        rest=_p(r"(?:（[^）]{1,12}）)?(?:的(?!目标|速度|增长|比例|标准|水平|基础|要求|任务|增幅|幅度|规模|时间|预期|前提|资金|税|利率|收益|专项|部分|股权|股份|面积)[^，。；]{0,10}|[^，。；、（）的用为由与和在已]{0,10}(?:{holder}))"),
        bounds=LIMITED, not_rest=_p(r"的?(?:增信|担保|贷款|信贷|融资|工作类)|的?[^，。；]{0,5}(?:奖励|补助|补贴|贴息|资助)|(?:用于|支持|建设|完成|实施)"), not_clause=_p(r"(?:给予|给与|奖励|补助|不超过)[^，的]{0,6}$"),
    ),
    RoleRule(
        "discount", Role.SUBSIDY, "guide §2: a discount is a benefit",
        takes="通行费实行【八五折】优惠", leaves="占比达到【八成】", text=_p(r"折$"),
    ),
    RoleRule(
        "matching", Role.SUBSIDY, "a rate at which a grant is matched",
        takes="兑付【1:1.5】配套政策", leaves="剪刀差缩小到【1:1.5】", kinds=frozenset({Kind.RATIO}), rest=_p(r"[^，。；]{0,6}(?:配套|补助|奖励|匹配)"),
    ),
    RoleRule(
        "fine", Role.STANDARD, "a fine limits what may be done",
        takes="处【5万元】以下罚款", leaves="给予【5万元】以下奖励", kinds=frozenset({Kind.MONEY, Kind.RATIO}), segment=_p(r"罚款|滞纳金|违约金|赔偿"), not_clause=_p("奖励|补助"),
    ),
    RoleRule(
        "fee_rate", Role.STANDARD, "a rate of fee that a rule caps is no benefit",
        takes="按80%给予支持（费率以【3%】为上限）", leaves="按保费的【80%】给予支持", kinds=SHARE, clause=_p(r"费率[^，]{0,10}$"), not_clause=_p(r"担保费率[^，]{0,4}(?:保持|控制|稳定|降)|平均"),
        not_rest=_p(r"给予|补|的[^，。；]{0,8}(?:{holder}|机构)"),
    ),
    RoleRule(
        "goal_rate", Role.TARGET, "guide §6: a rate held for the year (担保费率保持在1%以下) is a goal",
        takes="政府性融资担保费率保持在【1%】以下", leaves="费率不得超过【1%】", kinds=SHARE, clause=_p(r"率[^，]{0,3}(?:保持|稳定|控制)(?:在)?$"), not_setting="past",
    ),
    RoleRule(
        "office_deadline", Role.STANDARD, "guide §6: a deadline for an office regulates how it works",
        takes="应当在【30日】内办结", leaves="在本地连续工作满【6个月】的", kinds=frozenset({Kind.DURATION, Kind.COUNT, Kind.MEASURE}), text=_p(r"(?:日|天|小时|工作日|个月|月|年|分钟|周)$"), bounds=frozenset({Bound.LE, Bound.LT}),
        not_clause=_p(r"压缩|缩短|缩减|减少|压减|时间.{0,6}(?:控制|降)|最长|最多|补助|补贴|期限.{0,4}最长|给予|享受|提供|支持|连续工作|居住|满"), rest=_p(r"(?:完成|办结|办理|作出|做出|予以|给予|答复|反馈|提出|报|审核|公示|书面|通知|将|向|对|内|由|兑|支付|送达|告知|到位|组织|一次性|，|。|依法|决定|处理|受理|回复|整改|补|拨|进行|按|重新|申请|另行)"),
    ),
    RoleRule(
        "subsidy_given", Role.SUBSIDY, "a verb of giving governs the number",
        takes="对新认定的企业给予【50万元】奖励", leaves="对投资超过【50万元】的企业给予奖励", kinds=NOT_COUNT,
        clause=_p(r"(?:给予|给与|奖励|补助|补贴|资助|奖补|补偿|发放|减免|贴息|配套|报销|奖|支付|扶持|返还|补足|提供)[^，的]{0,24}$|(?:给予|给与|奖励|补助)[^，]{0,30}(?:最高|不超过|不低于|总额|合计|每[人户家个年月])[^，]{0,10}$"),
        not_clause=_p(r"减负|力争|救助率|(?:提供|发放|争取)[^，]{0,12}(?:贷款|信贷|融资|担保|增信|服务)[^，]{0,6}$|减免[^，]{0,10}费$|争取|奖励指标|[^利费销偿]率[^，]{0,4}$|达到?$|(?:给予|奖励|补助|补贴|资助|支持)的[^，]{0,12}(?:企业|项目|单位)"),
        not_rest=_p(r"的?(?:增信|担保|贷款支持|信贷|以上的(?:企业|项目))"), not_setting="past", segment=_p("{benefit}|{give}"),
    ),
    RoleRule(
        "subsidy_named", Role.SUBSIDY, "a benefit is named right behind the number",
        takes="获评示范企业的【20万元】奖励", leaves="投入【20万元】建设站点", kinds=NOT_COUNT,
        rest=_p(r"(?:，?封顶)?的?(?!不)(?:一次性|资金|财政|创业|生活|购房|租房|住房|安家|建设|运营|招录|新入户|培养|工作|引才|税后|直接|专项|地方|定额|标准给予|比例给予|额度给予|以内|地方累加|保费)?[^，。；、（）以对]{0,8}?(?:奖励|补助|补贴|资助|贴息|奖补|补偿|奖金|扶持|津贴|安家费|优惠|减免|经费支持|资金支持|租金补贴|予以支持|给予支持|设站|奖(?=[，。；、]))"),
        not_clause=_p(r"争取|减负"), not_setting="past",
    ),
    RoleRule(
        "subsidy_rate", Role.SUBSIDY, "the rate at which a benefit is paid: 按…的80%给予补助",
        takes="按保费的【80%】给予补助", leaves="按规划覆盖率达到【80%】", kinds=frozenset({Kind.PERCENT, Kind.RATIO, Kind.MONEY}),
        clause=_p(r"(?:按(?!期|时)|依据|根据)[^，]{0,60}$"), rest=_p(r"的?(?:比例|标准|额度|幅度|以内)?[^。；]{0,60}?(?:给予|给与|予以|奖励|补助|补贴|资助|执行|发放|支付|贴息|返还|计发|报销|支持|缴纳)"),
        not_clause=_p(r"(?:以|到)(?:20\d\d)年|给予[^，]{0,6}的企业"), not_setting="past",
    ),
    RoleRule(
        "subsidy_level", Role.SUBSIDY, "the size of a benefit told as a standard",
        takes="奖补标准不低于【0.2元/斤】", leaves="最低生活保障标准达到【1.33万元】", kinds=MONEY | SHARE, clause=_p(r"(?:奖补|补助|补贴|奖励|资助|助学金|救助|津贴|补偿|免[^，]{0,8}费|扶持)[^，]{0,6}(?:标准|金额|额度)?[^，]{0,8}$"), not_setting="past",
        not_clause=_p(r"争取|(?:补助|补贴|专项)资金$|提高[至到]$|保障标准|资金支付|达到?$|占|人数|[^利费销偿]率[^，]{0,4}$|时限|压[减缩]"),
    ),
    RoleRule(
        "selected", Role.STANDARD, "how many are chosen each year is a rule of the scheme",
        takes="每年遴选不超过【20名】企业家", leaves="培育【20名】企业家", kinds=COUNT, clause=_p(r"(?:遴选|认定|评选|选取|评定|推荐|择优|评出)[^，]{0,12}$"), bounds=frozenset({Bound.LE, Bound.LT}), not_setting="past",
    ),
    RoleRule(
        "selected_next", Role.STANDARD, "the next number of persons or firms that are chosen",
        takes="reward: 每年遴选不超过20名企业家，不超过【50名】骨干，给予补贴", leaves="reward: 每人不超过【50万元】，给予补贴", kinds=COUNT, bounds=frozenset({Bound.LE, Bound.LT}), follows=Role.STANDARD, setting="reward",
        gap=re.compile(r"[^。；]{0,24}"), rest=_p(r"[一-龥]"),
    ),
    RoleRule(
        "subsidy_cap", Role.SUBSIDY, "the cap of a benefit",
        takes="给予奖励，单个企业年度最高限额【3万元】", leaves="费率最高不超过【3%】", setting="reward", bounds=frozenset({Bound.LE, Bound.LT}),
        kinds=frozenset({Kind.MONEY, Kind.DURATION, Kind.COUNT, Kind.PERCENT}),
        segment=_p("{benefit}|{give}"), not_clause=_p(r"压缩|缩短|控制|降[低到至]|担保费率|铺底资金|预留|申请使用|(?:遴选|认定|评选|选取|评定|推荐|择优)[^，]{0,10}(?:不超过|最多)?$"), not_setting="past", not_rest=_p("的(?:{holder})"),
    ),
    RoleRule(
        "subsidy_next", Role.SUBSIDY, "the next item of a list of benefits",
        takes="分别给予50万元、【30万元】奖励", leaves="给予50万元奖励，新增【30万元】投资", kinds=NOT_COUNT, follows=Role.SUBSIDY,
        gap=re.compile(r"(?:的?(?:奖励|补助|补贴|资助))?[、，和及与或至](?:[^，。；：达过低少]{0,20})"), not_setting="past", not_clause=_p(r"营业收入|产值|投资额|销售额|年收入|人口|力争|新增|达到|完成"), not_rest=_p(r"以上的|的?(?:{holder})"),
    ),
    RoleRule(
        "subsidy_duration", Role.SUBSIDY, "for how long a benefit is given",
        takes="补贴期不超过【3年】", leaves="本办法有效期【3年】", kinds=frozenset({Kind.DURATION}), clause=_p(r"补贴期|奖励期|补助期|享受[^，]{0,20}$|连续(?:支持|给予|补助|补贴|奖励)|最多可连续|最长|补贴时限|支持期"), setting="reward", not_clause=_p(r"有效期"),
    ),
    RoleRule(
        "share_allowed", Role.STANDARD, "a share that a rule allows for each single case",
        takes="可使用不超过【5%】的机动指标", leaves="增速高于【5%】的企业", kinds=SHARE, bounds=frozenset({Bound.LE, Bound.LT}), rest=_p("的(?!基础|前提|条件下|[^，。；]{0,6}(?:{holder}|机构))"), not_setting="past",
    ),
    RoleRule(
        "attribute_share", Role.CONDITION, "a share with 的 in front of a holder",
        takes="对研发费用占比高于【5%】的企业给予奖励", leaves="覆盖【95%】以上行政村", kinds=SHARE, bounds=LIMITED,
        rest=_p(r"(?:（[^）]{1,12}）)?的(?!目标|速度|增长|比例|标准|水平|基础|要求|任务|增幅|幅度|规模|前提|资金|税|利率|收益|部分|股权|股份|面积)[^，。；]{0,10}(?:{holder}|人|者|户|生|员)"), not_clause=_p(r"(?:给予|给与|奖励|补助|不超过)[^，的]{0,6}$"),
    ),
    RoleRule(
        "voltage", Role.CONDITION, "a voltage says which line is meant",
        takes="开工建设【750千伏】输电通道", leaves="装机容量达到【750千瓦】", kinds=frozenset({Kind.MEASURE}), text=_p("(?:千伏|伏|kV|KV)$"), rest=_p("[一-龥]"),
    ),
    RoleRule(
        "in_places", Role.OTHER, "在14个市州…: where something is done is told",
        takes="在【14个】市州城区增补学位2万个", leaves="建成【14个】社区食堂", kinds=COUNT, clause=_p("在$"), rest=_p(r"[^，。；]{0,10}(?:市|县|区|州|镇|乡|街道|村|省份|学校|单位|地方)"),
    ),
    RoleRule(
        "attribute_exact", Role.CONDITION, "an exact number with 的 in front of a holder",
        takes="在本区工作满【1年】的人才", leaves="完成投资【1亿元】的目标", kinds=(NOT_COUNT | COUNT) - SHARE,
        rest=_p(r"(?:（[^）]{1,12}）)?(?:且[^，。；]{0,20})?的[^，。；、]{0,10}(?:{holder}|人才|职工|毕业生|家长|纳税人|规模|种植|老人|青年|劳动者|从业)"), clause=_p(r"."), not_clause=_p(r"(?:新增|建成|完成|打造|建设|安排|给予|奖励|力争|每年|达到以上)[^，]{0,8}$"),
    ),
    RoleRule(
        "if_given", Role.CONDITION, "a clause in 的 before a benefit says who gets it",
        takes="研发费用不低于【50万元】的，给予一次性奖励", leaves="给予【50万元】的奖励，", setting="reward",
        rest=_p(r"(?:（[^）]{1,12}）)?[^；。]{0,110}?的(?:{holder}[^，；。、]{0,6}|人才|职工)?[，、][^；。]{0,60}?(?:{give}|{benefit}|可|按|享受|认定|不|予以)"), not_clause=_p(r"给予|力争|新增|确保|争取|打造|完成(?!后)"), not_rest=_p(r"[^；。]{0,60}?，(?:确保|力争|新增|推动|实现)"), not_setting="past",
    ),
    RoleRule(
        "if_law", Role.CONDITION, "a clause in 的 of a rule says what it concerns",
        takes="law: 用水量超过【1万吨】的，应当报备", leaves="law: 应当缴纳【1万元】", setting="law", rest=_p(r"[^；。]{0,40}?的(?:[^，；。]{0,14})?(?:，|应当|可以|不得|由|按|按照|必须|$)"),
    ),
    RoleRule(
        "if_reached", Role.CONDITION, "a threshold in front of a benefit: 达到30万元以上，给予…",
        takes="年纳税额达到【30万元】以上，一次性给予10万元奖励", leaves="年纳税额达到【30万元】以上，带动就业增长", setting="reward", kinds=NOT_COUNT | COUNT,
        rest=_p(r"(?:（[^）]{1,12}）)?[^；。]{0,80}?，(?:一次性|分别|每年|可|再|按|对其|由|由?[市县区省]|视|连续)?[^；。，]{0,12}?(?:给予|给与|奖励|补助|资助|享受|予以)"), not_rest=_p("的基础"), not_clause=_p(r"{give}|压缩|缩短|控制在|降[低到至]|力争|争取|新[增建设改]|完成|建成|培育|确保|安排|到20"), not_setting="past", bounds=LIMITED,
    ),
    RoleRule(
        "firm_measure", Role.CONDITION, "a size of the firm or project in front of its benefit",
        takes="reward: 年营业收入首次达到【1亿元】、5亿元，分别奖励10万元、20万元", leaves="reward: 奖励10万元，力争营业收入达到【1亿元】", setting="reward", kinds=NOT_COUNT,
        clause=_p(r"(?:首次|营业收入|产值|销售额|销售收入|投资额|纳税|税收|实缴|注册资本|贡献|研发投入|研发费用|收入|出口额|交易额|利润|投资|面积|规模|增速|增幅|增长)[^，；。]{0,16}$"),
        rest=_p(r"[^。；]{0,120}?(?:给予|给与|奖励|补助|补贴|资助|享受)"), not_clause=_p(r"{give}|力争|新增|确保|完成|全[市县区省]|20\d\d年"), not_setting="past",
    ),
    RoleRule(
        "firm_measure_next", Role.CONDITION, "the next size of a list of sizes",
        takes="reward: 营业收入达到1亿元、【5亿元】的，分别奖励10万元、20万元", leaves="reward: 奖励10万元、【20万元】", setting="reward", kinds=NOT_COUNT, follows=Role.CONDITION, gap=re.compile(r"(?:（不?含）|以上|及以上)?[、和及或]"), not_setting="past",
    ),
    RoleRule(
        "if_condition", Role.CONDITION, "对…, 凡…, 符合…, 申请…: the clause sets a condition",
        takes="凡年用水量【1万吨】以上且未达标，不予受理", leaves="年用水量控制在【1万吨】以内", clause=_p(r"^(?:凡|对于|如|若|经|符合|满足|具备)|(?:申请|申报)[^，]{0,10}(?:条件|须|应)|连续(?:缴纳|工作|居住|经营)|累计(?:缴纳|租赁)|(?:工作|居住|注册|缴纳社保|从业|经营|任职)(?:已)?满|成立"),
        bounds=frozenset({Bound.GE, Bound.GT, Bound.EQ, Bound.LT}), kinds=NOT_COUNT, not_setting="past", setting="reward",
    ),
    RoleRule(
        "result", Role.OTHER, "a result of the past is no goal, whatever its verb",
        takes="past: 地区生产总值增长【7%】", leaves="goal: 地区生产总值增长【7%】", setting="past",
    ),
    RoleRule(
        "result_told", Role.OTHER, "tense and comparison tell a result",
        takes="目前已建成站点【30个】", leaves="到年底建成站点【30个】", clause=_p(r"已(?:经)?(?:建成|完成|达|累计|有|培育|发展|形成|实现|纳入|开展|连续|吸引)|完成了|取得了|实现了|达到了|同比(?:增长|下降)|比上年(?:增长|下降|提高|增加|减少)|去年|上年末|现有[^，]{0,10}$|目前|截至(?!20\d\d年底前)"),
        not_clause=_p(r"力争|确保|目标|到20"), not_segment=_p(r"较上年|比上年度?增加.{0,8}以上"),
    ),
    RoleRule(
        "year_past", Role.OTHER, "a year before that of the document tells a result",
        takes="year 2024: 2021年完成投资【3亿元】", leaves="year 2024: 2024年完成投资【3亿元】", year_past=True,
    ),
    RoleRule(
        "term_of_rule", Role.STANDARD, "how long something is valid or lasts by rule",
        takes="本办法有效期【5年】", leaves="扎根基层【5年】以上的教师", kinds=frozenset({Kind.DURATION}), clause=_p(r"有效期|期限|办理|试行期|保存|任期|公示期|聘期|合同期|延长(?![到至])|签注|居留|年限|用$|时间为|不超过|不少于|为期|周期|每$|试用期|缓冲期|过渡期|间隔"), not_clause=_p(r"压缩|缩短|减少|累计培训|达到|时间[^，]{0,4}(?:达|延长|降)"),
    ),
    RoleRule(
        "limit", Role.STANDARD, "it limits how each case is done",
        takes="建筑面积占比不得低于【60%】", leaves="全市绿化覆盖率不低于【60%】", clause=_p(r"不得(?:低于|少于|高于|超过|多于|大于|小于|突破)|一般不(?:低于|超过|少于|高于)|原则上(?:不|控制|按|每)|容积率|建筑系数|建筑密度|绿地率|应当?(?:不低于|不少于|达到)|严禁|上限|下限|限额|最低资本|注册资本|提取[^，]{0,24}$|不应|(?:面积|高度|宽度|距离|间距)不(?:超过|小于|大于|低于)"), not_setting="past",
    ),
    RoleRule(
        "law", Role.STANDARD, "what a law or rule says in numbers regulates",
        takes="law: 每年至少召开【2次】会议", leaves="goal: 每年召开【2次】会议", setting="law", not_setting="goal", kinds=NOT_COUNT,
    ),
    RoleRule(
        "law_count", Role.STANDARD, "a count that a rule asks for",
        takes="law: 评委不少于【5名】", leaves="law: 下列【5类】情形", setting="law", not_setting="goal", kinds=COUNT, bounds=LIMITED,
    ),
    RoleRule(
        "standard_next", Role.STANDARD, "the next of a list of limits",
        takes="容积率一般不低于2.0，建筑系数达到【40%】以上", leaves="费率不得超过3%。就业率达到【95%】", follows=Role.STANDARD, gap=re.compile(r"[、，和及与][^。；]{0,28}"), not_clause=_p("力争|新增|确保|全市|全县|20\\d\\d年|率|比例(?!不得)"), not_setting="past",
        kinds=frozenset({Kind.PERCENT, Kind.PLAIN, Kind.RATIO, Kind.COUNT, Kind.MEASURE}), bounds=LIMITED,
    ),
    RoleRule(
        "fixed_group", Role.OTHER, "a fixed group told as a fact",
        takes="加快补齐教育、医疗等【5个】领域短板", leaves="推进【5个】省重点项目", kinds=COUNT,
        rest=_p(r"(?:重点|主要|要素|主|关键|核心|方面|专项|重大|项目|工作|目标|配套|政策|部门|省级|市级|类型|示范|改革|产业)?(?:领域|方面|清单|环节|类别|部门|问题|维度|层面|步骤|阶段|要素|原则|行业|情形|条件|部分|专题|市辖区|区域(?!性)|地区|国家|省份|关键)"), not_clause=_p(r"(?:新增|建成|完成|打造|争创|力争|抓好|创建|整治|推进)[^，]{0,6}$"),
    ),
    RoleRule(
        "listed_group", Role.OTHER, "members named before 等, counted as a fact",
        takes="完善教育、医疗等【3类】清单", leaves="建设甲、乙等【3个】项目", kinds=COUNT, clause=_p(r"等$"), rest=_p(r"(?:类|清单|张|乡|镇|县|区|市|部门|方式|举措|措施|制度|机制|跨|方案|文件|单位|途径|渠道|形式|村)"),
    ),
    RoleRule(
        "above_said", Role.OTHER, "上述…, 以上…, 全国…个: what is counted is known",
        takes="上述【8个】领域政策", leaves="新建【8个】站点", kinds=COUNT, clause=_p(r"(?:上述|以上|前述|下列|以下|这|该|现有|原有|列入全(?:省|国|市))$|(?:优化|列入|做好|用好)(?:全[市省县国])$"),
    ),
    RoleRule(
        "class_of", Role.OTHER, "classes and kinds are told, not reached",
        takes="分为【3类】管理", leaves="开发新产品【3类】", kinds=COUNT, text=_p(r"(?:类|型|档|大类)$"), bounds=frozenset({Bound.EQ}), not_clause=_p(r"(?:新增|建成|完成|打造|争创|力争|制定|推出|公布|发布|开通|打通|新建|建设|培育|创建|形成|达|链|线路|航线|道路|渠道)[^，]{0,12}$"),
    ),
    RoleRule(
        "helpers", Role.OTHER, "guide §6: of helpers and helped the helped are the goal",
        takes="【4家】医院帮扶7家医院", leaves="4家医院帮扶【7家】医院", kinds=COUNT, rest=_p(r"[^，。；0-9]{1,10}(?:帮扶|结对|支援|对口)[^，。；]{0,6}\d"),
    ),
    RoleRule(
        "duration_fact", Role.OTHER, "a length of time told, no goal",
        takes="自治区成立【60周年】", leaves="审批时间压缩到【3天】", kinds=frozenset({Kind.DURATION}), text=_p(r"周年$"),
    ),
    RoleRule(
        "scheme_threshold", Role.CONDITION, "in a scheme of benefits, what must be reached says who gets one",
        takes="scheme: 在本区缴纳社保【1年】以上，年报酬15万元以上", leaves="scheme: 力争产值达到【100亿元】以上", setting="scheme", bounds=frozenset({Bound.GE, Bound.GT, Bound.LT}), not_clause=_p(r"力争|确保|目标|全[市县区省国]|到20|预期|使[^，]{2,30}$|提供|给予|奖励|补助|不少于|不低于"), not_setting="past",
    ),
    RoleRule(
        "scheme_range", Role.CONDITION, "in a scheme, a size in front of what is given",
        takes="scheme: 带动【20-25户】，补助4万元", leaves="scheme: 补助【4万元】", setting="scheme", rest=_p(r"[^。；]{0,60}?(?:给予|奖励|补助|补贴|资助)"), not_clause=_p(r"力争|确保|目标|全[市县区省国]|到20|预期|使[^，]{2,30}$|提供|{give}|为每|每[月年]|最高|不超过"), not_setting="past",
    ),
    RoleRule(
        "scheme_amount", Role.SUBSIDY, "in a scheme of benefits, money and rates are benefits",
        takes="scheme: 联合收割机【1000元/年】，插秧机2000元/年", leaves="scheme: 力争产值达到【100亿元】", setting="scheme", kinds=MONEY | SHARE, not_clause=_p(r"力争|确保|目标|全[市县区省国]|到20|预期|使[^，]{2,30}$|提供"), not_setting="past",
    ),
    RoleRule(
        "scheme_cap", Role.SUBSIDY, "in a scheme, a cap of time or number",
        takes="scheme: 每户不超过【150吨】", leaves="scheme: 每年遴选不超过【20名】", setting="scheme", bounds=frozenset({Bound.LE}), kinds=frozenset({Kind.COUNT, Kind.MEASURE}), not_clause=_p(r"力争|确保|目标|全[市县区省国]|到20|预期|使[^，]{2,30}$|提供"), not_setting="past",
    ),
    RoleRule(
        "condition_next", Role.CONDITION, "the next threshold of a list of conditions",
        takes="reward: 对节能200吨以上或减排【400吨】以上，且设备投资300万元的，给予奖励", leaves="reward: 对节能200吨以上的企业奖励【4万元】", follows=Role.CONDITION, kinds=NOT_COUNT,
        gap=re.compile(r"(?:，|、)?(?:或者?|且|及|并且)[^，。；]{0,24}"), not_setting="past",
    ),
    RoleRule(
        "condition_before_benefit", Role.CONDITION, "a size in 对… in front of a benefit",
        takes="reward: 对节能40吨以上，设备投资额在【60-300万元】，经审核认定，给予8%的奖励", leaves="reward: 给予8%的奖励，带动投资【60万元】", setting="reward", kinds=NOT_COUNT,
        before=_p(r"对[^。；]*$"), rest=_p(r"[^。；]{0,60}，[^；。，]{0,14}(?:给予|给与|奖励|补助|补贴)"), not_clause=_p(r"{give}|力争|争取|新增|确保"), not_setting="past",
    ),
    RoleRule(
        "reached", Role.TARGET, "a word of reaching or a governing verb stands in front",
        takes="研发投入强度达到【3%】", leaves="研发投入强度【3%】的企业", governed=True,
    ),
    RoleRule(
        "dated", Role.TARGET, "what is said of the plan's own time and is no fact, limit or benefit",
        takes="2024年拆除重建面积【400亩】", leaves="建筑面积【400亩】的园区", clause=_p(r"(?:20\d\d年|今年|全年|年内|本年度|年底|每年|当年)"), not_clause=_p(r"自20|成立于|始于|以来|由$"), not_setting="past",
    ),
    RoleRule(
        "indicator", Role.TARGET, "an indicator's name stands right in front of the number",
        takes="村卫生室覆盖率【100%】，", leaves="【100%】的决心", kinds=SHARE | MONEY | frozenset({Kind.MEASURE}), clause=_p(r"(?:率|占比|比重|比例|面积|数量|里程|能力|总额|增加值|收入|产值|投资|规模|总量|额|资金|贷款|支出|利润|产量|消费|零售)(?:左右|约|超|近)?$"),
    ),
    RoleRule(
        "next_target", Role.TARGET, "the next item of a list of goals",
        takes="新建公园2个、广场【3个】", leaves="新建公园2个，覆盖甲、乙等【3个】镇", follows=Role.TARGET, gap=re.compile(r"[^。：；]{0,26}[、，；和及与或](?:其中)?[^。：]{0,34}"), not_clause=_p("由$|第$"),
    ),
    RoleRule(
        "counted_before_noun", Role.TARGET, "a number in front of what is to be done",
        takes="为【420名】残疾人提供服务", leaves="由【3名】委员组成", kinds=COUNT, clause=_p(r"(?:为|帮助|组织|推进|推动|抓好|实施|建设|争取|启动|支持|开展)[^，]{0,8}$"), not_clause=_p(r"[由成]$"),
    ),
    RoleRule(
        "plan_default", Role.TARGET, "in a plan, a quantity that is no fact, limit, benefit or condition is something to do",
        takes="plan: 撤并小规模学校【3所】", leaves="撤并小规模学校【3所】", setting="plan", kinds=COUNT | MONEY | SHARE | frozenset({Kind.MEASURE}), not_setting="past", not_clause=_p(r"第$|[由含]$"),
    ),
)
