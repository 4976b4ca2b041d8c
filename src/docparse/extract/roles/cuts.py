"""Rules for what is cut from a price for somebody, and for compensation told by a yield, a wage or a price."""

from __future__ import annotations

from docparse.extract.roles.rule import DURATION, MONEY, SHARE, RoleRule, pattern
from docparse.model import Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "price_cut",
        Role.SUBSIDY,
        "by how much a fee, a rent or a price is cut for somebody, or what share of it is still taken",
        takes="law: 信用良好的，保证金交存数额降低【50%】",
        leaves="terms: 平台服务费收入增长【50%】",
        kinds=SHARE,
        not_setting="past",
        clause=pattern(
            "(?:优惠|减收|少收|折扣|打折|折让|减免|减征|免收)(?:幅度|比例|力度)?(?:为|达)?$|(?:保证金|押金)的?[^，]{0,8}(?:降低|下调|下浮|减少|少[交缴存])$",
            "按照?[^，；]{0,16}(?:收费|租金|原价|票价|门票|学费|费用|正常价|现行价|收费价)[^，；]{0,4}(?:标准)?的$",
        ),
        not_clause=pattern("力争|确保|争取|占|率$"),
        not_rest=pattern("以?[上下]?的(?:企业|单位|项目|，)|以?[上下]?(?:给予|予以)[^，。；]{0,4}(?:补|奖)"),
    ),
    RoleRule(
        "each_of_those",
        Role.SUBSIDY,
        "so much for each of those who are hurt, widowed or in need, where the article is about relief",
        takes="law: 灾害生活救助，重伤人员每人【5000元】",
        leaves="law: 参加救助培训，每人收费【500元】",
        kinds=MONEY,
        not_setting="past",
        clause=pattern(
            "(?:人员|家属|遗属|群众|对象|家庭|儿童|老人|老年人|学生|子女|配偶|军人|居民|户)(?:，|、)?每[人户名](?:每[月年次日天])?(?:发放|补助)?$"
        ),
        not_clause=pattern("缴|收|罚|缴费|工资|达到?$"),
        segment=pattern("救助|抚恤|抚慰|慰问|津贴|补[助贴]|优待|供养|生活费"),
    ),
    RoleRule(
        "times_of_yield",
        Role.SUBSIDY,
        "a compensation told as a multiple or a share of a yield, a price or an income",
        takes="law: 安置补助费最高不得超过平均年产值的【15倍】",
        leaves="law: 罚款为平均年产值的【2倍】，不给予补偿",
        kinds=SHARE,
        not_setting="past",
        before=pattern("(?:补偿费|补助费|补偿金|安置费|补偿标准|补助标准)[^；。]{0,60}(?:产值|收入|工资|价格?|价款|单价|标准|补偿费)的?$"),
        not_clause=pattern("罚|缴|低于$|收取"),
        not_rest=pattern("以?[上下]?的(?:，|部分)"),
    ),
    RoleRule(
        "years_averaged",
        Role.STANDARD,
        "over how many years before something is averaged or counted",
        takes="law: 补偿费为征收前【3年】平均年产值的6倍",
        leaves="law: 对前【3年】未受处罚的企业给予补偿",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:前|近|最近|上)$"),
        rest=pattern(
            "(?:[^，。；的]{0,12}的)?(?:年度)?(?:每?[年月]度?)?(?:平均|均)[^，。；]{0,4}(?:[产销]|工资|收入|缴费|价格?|用[水电气量]|利润|税|支出|费用)"
        ),
        not_rest=pattern("[^，。；]{0,20}(?:超过|低于|不低于|达到?|以上)"),
    ),
)
