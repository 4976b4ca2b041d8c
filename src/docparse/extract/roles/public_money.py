"""Rules for money that a government seeks, holds or arranges."""

from __future__ import annotations

from docparse.extract.roles.rule import MONEY, RoleRule, pattern
from docparse.model import Role

RUNNING = pattern(
    r"(?:[、，和及][\d.]+[万亿]?元)*(?:以[上内])?的?(?:标准|额度)?(?:安排|落实|列支|核定|保障)?(?:日常|基本|年度)?[一-龥]{0,6}"
    "(?:运营|运行|运转|工作|管理|维护|管护|办公|公用|业务|活动|服务|值班|培训|宣传|建设)经费(?!补[助贴])"
    r"|(?:标准|额度)?(?:安排|落实|列支|核定)[一-龥]{1,10}经费(?!补[助贴])"
)

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "budget_sought",
        Role.TARGET,
        "guide §6: money that is sought is no budget",
        takes="积极争取省级专项资金【0.4亿元】",
        leaves="安排专项资金【0.4亿元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern(
            "争取(?!省级以上)[^，]{0,40}$|投放|债券.{0,8}(?:规模|额度)|需求储备|贷款余额|新增[^，]{0,12}贷款",
            "赤字[^，的]{0,12}$|(?:地方|政府|财政|国家|[省市县区]级?)[^，的]{0,4}发行[^，的]{0,10}(?:债券?|国债)?$|申[请报][^，的]{0,6}(?:预算内|上级|中央|省级|专项债)[^，的]{0,8}$",
        ),
        not_clause=pattern("给予|奖励|已|每[户人亩家]|单户|最高|不得?超过"),
        not_rest=pattern("的?[^，。；]{0,6}(?:项目|企业)"),
    ),
    RoleRule(
        "voucher",
        Role.TARGET,
        "guide §6: vouchers to be issued are a goal of the year",
        takes="发放消费券【8亿元】以上",
        leaves="发放补贴【800元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern("发放[^，]{0,12}券|券[^，]{0,6}发放"),
        not_segment=pattern("预算|具体为|安排|其中"),
    ),
    RoleRule(
        "paid_out",
        Role.TARGET,
        "in a plan, the sum of what is paid out to many is a goal of the year",
        takes="plan: 发放稳岗资金【2亿元】",
        leaves="plan: 对困难职工发放补助【2000元】",
        kinds=MONEY,
        ends=("亿元",),
        setting="plan",
        not_setting="past",
        clause=pattern("(?:发放|兑现|兑付|直达)[^，的给对]{0,14}(?:资金|报酬|工资|薪酬|补贴|奖补|红利|养老金|贷款)$"),
        not_clause=pattern("给予|每[人年户家]|最高|安排|预算|已|不超过"),
    ),
    RoleRule(
        "part_of_sought",
        Role.TARGET,
        "an item of a 其中 list has the role of its total",
        takes="争取上级专项资金0.4亿元，其中交通补助资金【0.1亿元】",
        leaves="安排专项资金0.4亿元，其中交通【0.1亿元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern("资金|补助|补贴|转移支付|债|资金中|支持"),
        not_clause=pattern("给予|奖励|预算|安排"),
        before=pattern("争取"),
        follows=Role.TARGET,
        gap=pattern("[^。；]{0,60}"),
    ),
    RoleRule(
        "budget_arranged",
        Role.BUDGET,
        "a government arranges money for a purpose",
        takes="市财政2024年预算安排资金【2亿元】",
        leaves="对认定的企业奖励【2万元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern(
            "(?:预算|统筹|财政|拟|计划|共|合计|每年|年度|市里|省里|县里)[^，]{0,8}安排",
            "安排[^，]{0,24}(?:资金|经费|预算|投资|支出|补助|项目|国债|债券)[^，]{0,12}$|安排$|(?:支持|资金)总额|列支|投入[^，企社]{0,14}(?:专项资金|财政资金|专项经费)(?:约|共|不少于|不低于)?$|下达[^，]{0,40}(?:资金|投资|补助|经费|预算)[^，]{0,2}$|下达[^，]{0,16}(?:资金|经费|投资计划)",
            "(?:设立|组建|成立)[^，]{0,16}(?:资金|基金)[^，]{0,6}$|预算[^，]{0,16}资金|资金预算|(?:落实|保障|拨付)[^，]{0,16}(?:资金|经费)[^，]{0,6}$|落实[^，]{0,16}资金",
            "(?:国家|政府|基金|预算|国库)[^，]{0,10}(?:拿出|出资)$|(?:追加|增拨|动支|下拨)[^，]{0,16}(?:预算|预备费|资金|经费)[^，]{0,2}$|财政[^，]{0,10}(?:投入|出资|拨付|拨款|预算$)|注资|资本金|(?<!一般公共)预算(?:支出)?安排$|类支出：(?:预算)?安排$",
            "^(?!.*(?:获|盘活|压减|节约|清理|收回|撬动|带动|申|每|单个)).*(?:中央|[省市县区]级|本级)(?:财政|预算)[^，]{0,16}资金$",
            "(?:活动|本轮|本次|全[市区县省])[^，每]{0,6}(?:资金|补贴|补助|奖励)[^，]{0,6}(?:总额|额度|规模)(?:共计|合计|总计)(?:为|约)?$",
            "(?:以上|上述|各项|以下)[^，]{0,8}资金(?:合计|共计|总计|总额)[^，]{0,2}$",
            "(?:财政|中央)[^，]{0,6}(?:用于|新增|增加)[^，]{1,26}(?:经费|资金|投入|支出|专项)[^，]{0,8}$",
            "(?:中央|地方|各级|[省市县区]级?|本级)政府[^，]{0,14}(?:投入|出资)[^，]{0,6}$|(?:中央|各级)政府[^，]{0,10}投资(?:总额|总规模|规模)?为?$",
            "^(?:[^，]{0,8}[年省市县区旗])?(?:(?:将|拟|计划|预计|再|共|总共|总计|合计|累计)+投入|投入(?=[财各资经]))(?:财政|各类)?(?:资金|经费)?(?:总量|总额)?(?:约|为|达)?$",
            "财政[^，]{0,4}配套[^，]{1,16}(?:资金|经费)$|财力[^，]{0,6}(?:安排|统筹|新增|列支)$",
            "财政[^，]{0,10}(?:统筹|筹措|筹集|整合|拿出|划拨|列入)[^，]{0,8}$|(?:整合|统筹|调度|归集)[^，]{0,16}(?:资金|经费)[^，]{0,4}$",
        ),
        not_clause=pattern(
            "争取|给予|奖励|不超过|最高|人均|(?:收入|税收)(?:预算|预期|计划)?(?:拟|计划)?安排$|每[户人亩家座生]|对[^，]{2,30}的[^，]{0,8}$|(?:额度|水平|标准|强度)(?:达到|分别|为|不低于)",
            r"\d[个项][、，]?[^，金费]{0,8}投资$",
        ),
    ),
    RoleRule(
        "budget_capped",
        Role.BUDGET,
        "money set aside up to a cap, named as funds: 每年安排最高60万元经费支持…建设",
        takes="每年安排最高【60万元】活动经费，支持青年交流",
        leaves="每年安排最高【60万元】经费补贴奖励企业",
        kinds=MONEY,
        not_setting="past",
        clause=pattern("(?:安排|列支|落实|核拨|预留|划拨|统筹|设立|投入)(?:总额)?(?:不超过|不高于|最高|最多|不少于|不低于|约|近)?(?:的)?$"),
        not_clause=pattern("{give}|争取|对[^，]{2,30}的"),
        rest=pattern("的?(?:财政|专项|[一-龥]{2}){0,2}(?:经费|资金|预算)(?![^，。；]{0,6}(?:补[助贴]|奖励))"),
    ),
    RoleRule(
        "budget_field",
        Role.BUDGET,
        "guide §2: …领域资金, what a field is given",
        takes="支持乡村医疗领域资金【1.07亿元】",
        leaves="支持企业融资【1.07亿元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern(
            "(?:支持|用于|保障)[^，]{2,30}(?:领域|方面|行业|事业|工作|建设|改造|工程|项目|发展)的?(?:财政|专项)?(?:资金|经费)(?:为|共|约|合计|总额|总计)?$"
        ),
        not_clause=pattern("{give}|争取|撬动|带动|吸引|引导"),
    ),
    RoleRule(
        "budget_held",
        Role.BUDGET,
        "money that a government holds: the balance of a risk or turnover fund",
        takes="政府风险补偿金余额保持在【5000万元】以上",
        leaves="贷款余额保持在【5000亿元】以上",
        kinds=MONEY,
        not_setting="past",
        before=pattern(
            "(?:设立|安排|建立|统筹|整合)[^。；，]{2,24}(?:资金|基金|经费)，(?:总?规模|总额|金额|首期|每年|年度|资金总额)(?:规模)?(?:为|达|不低于|不少于|约|安排|不超过)*$",
            "(?:补偿金|补偿资金|准备金|周转金|风险金|资金池|保障金|平准基金|担保基金|调剂金)(?:的)?(?:余额|规模|总额|总规模)"
            "[^，]{0,4}(?:保持|维持|稳定|为|不低于|不少于|共|(?:扩大|增加|提高)[到至])?在?(?:不低于|不少于)?$",
        ),
        not_clause=pattern("力争|争取|贷款|撬动|达到?$"),
    ),
    RoleRule(
        "budget_fund",
        Role.BUDGET,
        "a fund of a stated size is money held for a purpose",
        takes="设立规模【1亿元】的产业引导资金",
        leaves="对投资【1亿元】的项目给予奖励",
        kinds=MONEY,
        not_setting="past",
        clause=pattern("(?:设立|组建|成立|建立|安排|统筹)[^，]{0,16}$|(?:实施|推出|下达)(?:总额|总规模|规模)?(?:为|达)?$"),
        not_clause=pattern("{give}"),
        rest=pattern("的?[^，。；]{0,14}(?:引导资金|专项资金|资金|基金|专项经费|投资计划|刺激计划)"),
    ),
    RoleRule(
        "budget_moved",
        Role.BUDGET,
        "money of the treasury that is put to use",
        takes="将【3亿元】省级财政资金用于水利建设",
        leaves="将【3万元】奖励资金直接拨付企业",
        kinds=MONEY,
        not_setting="past",
        clause=pattern(
            "(?:将|把|用好|下达|拨付|盘活|整合|投入|统筹|筹集)(?:(?:中央|地方|各级|[省市县区]级?|本级)(?:财政|预算)(?:安排|下达)?的?)?$"
        ),
        rest=pattern(
            "(?:资金)?(?:重点|主要|专项|全部|继续)?(?:用于|支持|投入|保障)(?!奖|补)|的?(?:补[助贴]资金[^，。；]{0,4}用[好活于]|[中央省市县区级各本]{0,4}(?:财政|预算)[^，。；]{0,8}资金|专项资金|存量资金|专项债券?|涉农资金)"
        ),
    ),
    RoleRule(
        "budget_raised",
        Role.BUDGET,
        "what a treasury spends on something, raised from one sum to another, or by a sum",
        takes="中央财政用于教育的投入，将由去年的60亿元增加到【80亿元】",
        leaves="财政补助标准由每人60元增加到【80元】",
        kinds=MONEY,
        ends=("亿元", "万元"),
        not_setting="past",
        clause=pattern("[从由][^，从由]{0,14}元(?:增加|提高|扩大|增长|提升|增)?(?:到|至|为)$|(?:增加|新增)(?:[^，]{0,6}支出)?(?:约|近)?$"),
        before=pattern(
            "(?:财政|中央|政府|专项)[^；。]{0,24}(?:资金|经费|投入|支出(?!增)|专项|基金)|(?:财政|政府|中央)[^，；。]{0,8}(?:新增|增加)(?:支出)?$"
        ),
        not_clause=pattern("标准|人均|收入|产值|{give}|[每各][户人亩家座生]|预算收|存款|贷款|保费|规模|余额|总额"),
    ),
    RoleRule(
        "budget_running",
        Role.BUDGET,
        "what a government sets aside a year for running each of its facilities",
        takes="各区应安排必要的运营经费，每个站点每年不少于【5万元】运营经费",
        leaves="对运营站点的社会组织给予每年【5万元】运营经费",
        kinds=MONEY,
        not_setting="past",
        segment=pattern("安排|落实|保障|列入|列支|统筹|财政|预算"),
        not_clause=pattern("{give}|争取|最高|享受|自筹|收取"),
        rest=RUNNING,
    ),
    RoleRule(
        "budget_planned",
        Role.BUDGET,
        "guide §6: 计划投资 in a budget article is budget, and so is what a budget spends",
        takes="budget: 2024年计划投资【8亿元】",
        leaves="力争完成投资【8亿元】",
        kinds=MONEY,
        setting="budget",
        not_setting="past",
        clause=pattern(
            "(?:计划投资|计划投入|所需(?:资金|经费))$|(?<!收)支出(?:总量|总额|合计|总计)?(?:为|达)?$|(?:转移支付|预备费|税收返还)$"
        ),
        not_clause=pattern("力争|确保|完成|增长|每[户人亩家]|占|人均|收入"),
    ),
    RoleRule(
        "budget_of_fund_paper",
        Role.BUDGET,
        "a paper that shares out funds names each sum behind what it is for, without a verb",
        takes="funds: （二）残疾人福利类【6200万元】",
        leaves="funds: 全县旅游收入【6200万元】",
        kinds=MONEY,
        ends=("亿元", "万元"),
        setting="funds",
        not_setting="past",
        not_clause=pattern(
            "{give}|收入(?!安排)|产值|增加值|税收|利润|存款|(?<!小额)贷款(?!贴息)|融资$|余额|限额|营收|销售|交易|总额$|外[资贸]|合同|标准|单价|封顶|上限"
            "|最[高低]|不(?:超|低|少)|每|人均|户均|[按以][^，]{0,12}(?:补助|测算)$|争取|申请|发行|筹集|撬动|带动|吸引|引[进导]|增[长收]|[较比][^，]{1,10}(?:增加|减少)|节约|压减|控制|净增"
            "|(?:总投资|概算|估算)(?:为|约)?$|盘活|拖欠|偿还|新增信贷|规模(?:达|为|扩)|以上的|低于|超过"
        ),
        not_rest=pattern("以[上下]的?[一-龥]|的(?:企业|项目|单位|[农大商住]户|部分)|/"),
    ),
    RoleRule(
        "budget_item",
        Role.BUDGET,
        "an item of a list whose total is a budget",
        takes="安排资金2亿元，其中交通类资金【1亿元】",
        leaves="完成投资2亿元，其中技改【1亿元】",
        kinds=MONEY,
        not_setting="past",
        not_clause=pattern(
            "给予|奖励[^，]{0,4}$|(?:标准|水平)[^，]{0,20}[到至为]|不超过|最高|争取|撬动|带动|吸引|引导|社会资本|融资|贷款"
            "|每(?:公里|[个户亩家村人名])|以奖代补[^，]{0,4}$|概算$|单台|申请|发行|授信|收入(?:拟|预算)?安排$|控制在$"
        ),
        not_rest=pattern("相比|的(?:企业|项目)|以上的?设备"),
        follows=Role.BUDGET,
        gap=pattern("[^。]{0,120}"),
    ),
)
