"""Rules for rents and charges told by another sum (a share is a favour, a multiple a sanction), for what is free, for times of grace."""

from __future__ import annotations

from docparse.extract.roles.rule import DURATION, MEASURE, MONEY, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

PAID = "计租|计收|计缴|计费|收取|缴纳|缴交|交纳|征收|收费|计征|结算"

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "free_listed",
        Role.SUBSIDY,
        "in a list of what is free, the price, the time and the way of each service: 遗体存放（3天以内）",
        takes="free: 骨灰存放费（普通格位【60元/年】，1年以内）",
        leaves="free: 已领取骨灰存放费，应在【15日】内提出申请",
        kinds=MONEY | DURATION | MEASURE,
        bounds=frozenset({Bound.EQ, Bound.LE}),
        setting="free",
        not_setting="past",
        not_clause=pattern("收取|缴|交纳|力争|确保|目标|{give}|投入|安排|公示|办理|审核|提交|申请|应当?|须|罚|最迟|报告|上报"),
        before=pattern(
            "(?:费|服务|存放|寄存|冷[藏冻]|接运|火化|租用|[间炉柜车棺盒厅位堂葬])(?:（[^（）]{0,40}）)?(?:按|为|不超过|限)?$|（[^（）]{0,30}$|(?:免费|无偿)(?:提供|用[水电气])[^，。；]{0,30}$"
        ),
        rest=pattern("(?:以?内)?(?:的?[^，。；（）]{0,8}?)(?:[（）；、。，或和]|$|按实|据实)"),
    ),
    RoleRule(
        "raised_times",
        Role.STANDARD,
        "a rent or a price of which a multiple is asked is no favour",
        takes="逾期不腾退的，按照市场租金的【2倍】计租",
        leaves="按照医疗费用的【2倍】给予补助",
        kinds=frozenset({Kind.RATIO}),
        not_setting="past",
        ends=("倍",),
        not_clause=pattern("{give}|不超过"),
        rest=pattern(rf"(?:的?(?:标准|价格|幅度))?[^，。；\d]{{0,4}}(?:{PAID}|支付[^，。；]{{0,8}}(?:租金|使用费|费用|违约金))"),
    ),
    RoleRule(
        "rent_share",
        Role.SUBSIDY,
        "a rent or a charge of which a share is asked: 租金按评估价的50%收取",
        takes="law: 租金标准以市场评估价的【50%】计算和收取",
        leaves="law: 押金按市场租金的【50%】收取",
        kinds=SHARE,
        not_setting="past",
        clause=pattern(
            "(?:租金|场租|房租|用水|用电|用气|水电|场地费|使用费|物业费|管理费|服务费|水费|电费|气费|学费|票价|门票|停车费|通行费|运费|收费)[^，；]{0,10}(?:按照?|以|执行|为|减按)"
            "[^，；]{0,24}(?:价格?|租金|标准|费用|均价|成本|收入)[^，；]{0,4}的$|(?:租金|场租|房租|场地费|使用费|学费|门票|票价|收费)(?:标准)?减?按$|按照?[^，；]{0,8}(?:应纳税额|应征税额)的$"
        ),
        not_clause=pattern("押金|保证金|罚|违约|滞纳|定金|提取|计提|逾期|超[过出]|如按|若按|低于"),
        rest=pattern(
            "(?:的?(?:比例|标准))?[^，。；\\d]{0,4}(?:计算|收取|计收|两者|二者|收费|执行|缴纳|缴交|交纳|计缴|计租|支付|优惠|征收|收)"
        ),
    ),
    RoleRule(
        "line_eased",
        Role.CONDITION,
        "a line of admission that is eased: 收入标准放宽到…的130%",
        takes="家庭收入、财产标准放宽到上述标准的【120%】",
        leaves="补贴标准提高到上述标准的【120%】",
        kinds=SHARE | frozenset({Kind.MONEY, Kind.MEASURE}),
        not_setting="past",
        clause=pattern(
            "(?:收入|财产|资产|准入|面积|年龄|年限|条件|门槛|限额)[^，补奖]{0,10}(?:放宽|放开)[至到为](?:[^，]{0,14}的)?$|(?:准入|申请|门槛)[^，补奖]{0,12}(?:降低|降|下调|调整|提高)[至到为](?:[^，]{0,10}的)?$"
        ),
    ),
    RoleRule(
        "line_of_admission",
        Role.CONDITION,
        "the line of income or property below which one is admitted",
        takes="保障收入准入限额基准为家庭年人均收入【4万元】",
        leaves="保障标准为家庭年人均收入【4万元】",
        kinds=frozenset({Kind.MONEY, Kind.MEASURE}),
        not_setting="past",
        clause=pattern("(?:准入|申请|入围)(?:收入|财产)?(?:限额|标准|条件|门槛|线|基准)+(?:为|是|：)[^，；]{0,16}$"),
        not_clause=pattern("{give}|补[贴助]"),
    ),
    RoleRule(
        "grace",
        Role.SUBSIDY,
        "a time of grace that is given to somebody",
        takes="不再符合条件的家庭，给予【3个月】的过渡期",
        leaves="政策设置【3个月】过渡期",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:给予|给与|享受|可?申请|可以?获得?)(?:[^，；的]{0,8})?$"),
        rest=pattern("的?(?:搬迁|腾退|退出|还款|缴费)?(?:过渡期|宽限期|缓冲期|搬迁期|优惠期|免租期|免费期|减免期)(?!支持)"),
    ),
)
