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
        clause=pattern("争取(?!省级以上)[^，]{0,40}$|投放|债券.{0,8}(?:规模|额度)|需求储备|贷款余额|新增[^，]{0,12}贷款"),
        not_clause=pattern("给予|奖励|已"),
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
            "安排[^，]{0,24}(?:资金|经费|预算|投资|补助|项目|国债|债券)[^，]{0,12}$|安排$|(?:支持|资金)总额|列支|下达[^，]{0,16}资金",
            "(?:设立|组建|成立)[^，]{0,16}(?:资金|基金)[^，]{0,6}$|预算[^，]{0,16}资金|资金预算|(?:落实|保障|拨付)[^，]{0,16}(?:资金|经费)[^，]{0,6}$|落实[^，]{0,16}资金",
            "财政[^，]{0,10}(?:投入|出资|拨付|拨款|预算$)|注资|资本金",
            "财政[^，]{0,10}(?:统筹|筹措|筹集|整合|拿出|划拨|列入)[^，]{0,8}$|(?:整合|统筹|调度|归集)[^，]{0,16}(?:资金|经费)[^，]{0,4}$",
        ),
        not_clause=pattern(
            "争取|给予|奖励|不超过|最高|每[户人亩家座生]|对[^，]{2,30}的[^，]{0,8}$|(?:额度|水平|标准|强度)(?:达到|分别|为|不低于)"
        ),
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
        clause=pattern(
            "(?:补偿金|补偿资金|准备金|周转金|风险金|资金池|保障金|平准基金|担保基金|调剂金)(?:的)?(?:余额|规模|总额|总规模)"
            "[^，]{0,4}(?:保持|维持|稳定|为|不低于|不少于|共)?在?(?:不低于|不少于)?$"
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
        clause=pattern("(?:设立|组建|成立|建立|安排|统筹)[^，]{0,16}$"),
        not_clause=pattern("{give}"),
        rest=pattern("的?[^，。；]{0,14}(?:引导资金|专项资金|资金|基金|专项经费)"),
    ),
    RoleRule(
        "budget_moved",
        Role.BUDGET,
        "money of the treasury that is put to use",
        takes="将【3亿元】省级财政资金用于水利建设",
        leaves="将【3万元】奖励资金直接拨付企业",
        kinds=MONEY,
        not_setting="past",
        clause=pattern("(?:将|把|用好|下达|拨付|盘活|整合|投入|统筹|筹集)$"),
        rest=pattern("的?(?:[中央省市县区级各本]{0,4}(?:财政|预算)[^，。；]{0,8}资金|专项资金|存量资金|专项债券?|涉农资金)"),
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
        "budget_running_more",
        Role.BUDGET,
        "the same for some of them, told in the sentence behind",
        takes="各区安排运营经费每个不少于5万元。其中，示范站点增加【2万元】运营经费",
        leaves="各区安排运营经费每个不少于5万元。其中，示范站点奖励【2万元】运营经费",
        kinds=MONEY,
        not_setting="past",
        not_clause=pattern("{give}|争取|享受|自筹|收取"),
        rest=RUNNING,
        follows=Role.BUDGET,
        gap=pattern(r"[^\n]{0,120}"),
    ),
    RoleRule(
        "budget_planned",
        Role.BUDGET,
        "guide §6: 计划投资 in a budget article is budget",
        takes="budget: 2024年计划投资【8亿元】",
        leaves="力争完成投资【8亿元】",
        kinds=MONEY,
        setting="budget",
        clause=pattern("计划投资$|计划投入$"),
    ),
    RoleRule(
        "budget_item",
        Role.BUDGET,
        "an item of a list whose total is a budget",
        takes="安排资金2亿元，其中交通类资金【1亿元】",
        leaves="完成投资2亿元，其中技改【1亿元】",
        kinds=MONEY,
        not_setting="past",
        not_clause=pattern("给予|奖励[^，]{0,4}$|不超过|最高|争取"),
        follows=Role.BUDGET,
        gap=pattern("[^。]{0,90}"),
    ),
)
