"""Rules for shares and years inside a grant, which stand in front of the verb of giving as thresholds do."""

from __future__ import annotations

from docparse.extract.roles.rule import DURATION, LIMITED, SHARE, RoleRule, pattern
from docparse.model import Bound, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "share_given",
        Role.SUBSIDY,
        "a share of something named, with a verb of giving right behind it: 参照其贡献的70%、80%给予奖励",
        takes="参照其地方财政贡献的【60%】、70%和80%给予企业奖励",
        leaves="销售额超过上年的【120%】给予企业奖励2万元",
        kinds=SHARE,
        bounds=frozenset({Bound.EQ, Bound.LE}),
        not_setting="past",
        clause=pattern(
            r"的(?:[\d.]+%[、和及或与至]?)*$",
            r"(?:按照?|参照|依照|以)[^，；]{2,30}(?:价格?|额|费用?|成本|支出|租金|投入|贡献)(?:[\d.]+%[、和及或与至]?)*$",
        ),
        not_clause=pattern("超过|达到?|高于|低于|不足|增长|占|完成|[^消]费率|争取"),
        rest=pattern(
            r"(?:[、和及或与至][\d.]+%)*(?:的?(?:比例|标准|额度|幅度))?(?:，?由[^，。；\d]{2,12})?(?:分别|一次性|逐年|按年|每年)?"
            "(?:给予|给与|予以|奖励|补助|补贴|返还|资助|扶持|奖补|贴息)"
        ),
        not_rest=pattern("[^，。；]{0,16}的(?:，|企业|项目|单位)"),
    ),
    RoleRule(
        "share_spent",
        Role.STANDARD,
        "what share of a grant may or must be spent on something",
        takes="补助资金中用于教师待遇的比例不低于【50%】，用于购置设备的不超过20%",
        leaves="对用于研发的设备，补助不超过购置价的【50%】",
        kinds=SHARE,
        bounds=LIMITED,
        setting="reward",
        not_setting="past",
        clause=pattern(
            "用于[^，；]{1,20}(?:的比例|占比|的部分|的|部分)(?:一般|原则上|应当?)?(?:不低于|不少于|不高于|不得?超过|不得?低于|不得少于)$"
        ),
        before=pattern("(?:资金|经费|补助|补贴|奖励|奖金)(?!的(?:企业|项目))[^。；]{0,60}用于[^，；]{1,40}$"),
    ),
    RoleRule(
        "borne_jointly",
        Role.STANDARD,
        "the share of each of several who pay is no rate of a benefit",
        takes="企业、高校按照【1∶1】比例共同出资，支持企业建设平台",
        leaves="按照【1∶1】比例给予配套补助",
        kinds=SHARE,
        not_setting="past",
        clause=pattern("(?:按照?|以)$|(?:财政|[省市县区镇]级|乡镇)(?:承担|负担|分担)$"),
        rest=pattern("的?(?:比例)?(?:共同|分别|各自|分级|按年度|由[^，。；]{2,16})?(?:出资|分担|承担|分摊|共担|负担)", "[，。；、]|$"),
        not_segment=pattern("保费|保险|报销|医疗费|救治|奖|补[助贴]资金|申请人|个人|本人"),
    ),
    RoleRule(
        "years_given",
        Role.SUBSIDY,
        "the years inside a grant: 前2年给予80%的奖励, 后3年减半征收, 连续5年给予补助",
        takes="即：前【2年】给予企业80%的奖励，后3年给予企业50%的奖励",
        leaves="对前【2年】营业收入增长的企业给予奖励",
        kinds=DURATION,
        not_setting="past",
        ends=("年", "月"),
        clause=pattern("(?:^|即：?|其中|，|、|[租金费税款按])(?:前|后|头|首|最初|[其之此随]后|后续|剩余|其余|后面)$|(?:连续|分)$"),
        rest=pattern(
            r"(?:内|，)?[^，。；的\d]{0,16}(?:给予|给与|予以|奖励|补助|补贴|返还|资助|免征|免收|免租|免缴|减免|减半|全额|减按|全免|免费|按[^，。；]{1,16}(?:收取|征收|给予|奖励|补[助贴]))",
            r"[^。；，\d]{0,24}(?:留成|留存|贡献|所得|实缴|税收)[^。；，\d]{0,12}(?:\d[\d.]*+%)?，?(?:由[^，。；]{2,16}|全部|全额|按[^，。；]{2,10})?(?:给予|予以|奖励|补助|补贴|返还|扶持)",
        ),
        not_rest=pattern(
            "[^，。；]{0,12}(?:未|没有|获得?|申请|申领|缴费|缴纳(?:社|医|养|失|公积|保险)|参保|满)|[^，。；]{0,28}的(?:，|给予|予以|可|应|再|不|奖励\\d|{holder}|单位)"
        ),
    ),
    RoleRule(
        "years_free",
        Role.SUBSIDY,
        "the first or the later years in which nothing or half is asked: 人才公寓前2年免租金",
        takes="人才公寓前【2年】免租金",
        leaves="申请前【2年】免于处罚的企业",
        kinds=DURATION,
        not_setting="past",
        ends=("年", "月"),
        clause=pattern("(?:前|后|头|首)$"),
        not_clause=pattern("(?:申[请报]|入职|毕业|退休|开业|[之日月生期]|届满|提出|上市|签订|补贴|验收)(?:前|后)$"),
        rest=pattern("内?(?:全部|全额|予以|给予|可|均)?(?:免除?(?:租|费|收|征|缴|交|息|税)|减免|减半|减收|减征|免费)"),
    ),
    RoleRule(
        "years_after",
        Role.SUBSIDY,
        "in which years after an event somebody is paid year by year: 完成后的3年内，参照…给予奖励",
        takes="企业兼并重组完成后的【3年】内，每年参照新增贡献给予奖励",
        leaves="企业通过认定后【1年】内给予一次性奖励",
        kinds=DURATION,
        not_setting="past",
        ends=("年",),
        before=pattern("(?:后|之后|以后|[年月日度]起)的?，?$"),
        rest=pattern(
            "(?:（[^）]{1,8}）)?以?内，?[^。；]{0,60}?(?:每年|按(?!期|时)|参照|比照|逐年|年度|连续|为基数)[^。；]{0,60}?(?:给予|给与|奖励|补助|补贴|返还|资助|减免|免征|减半|扣减|扶持|支持企业)"
        ),
        not_rest=pattern("[^。；]{0,16}(?:提出|申请|申报|申领|兑现|兑付|未|拨付|的，)"),
    ),
)
