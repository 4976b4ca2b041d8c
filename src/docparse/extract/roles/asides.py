"""Rules for numbers beside the point: starting values, totals told, sizes inside a name, thresholds of a share."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, LIMITED, MEASURE, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

AROUND = pattern(r"(?:围绕|聚焦|针对|对照|紧扣|立足|依托)(?:(?:全|本|我)?[市县区省州镇乡]|[^，、\d]{0,6})$")

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "from_level",
        Role.OTHER,
        "由A提高到B: the starting value is a fact",
        takes="标准从【380元】提高至1000元",
        leaves="标准从380元提高至【1000元】",
        clause=pattern(r"(?:从|由)(?:[^，]{0,12}的|[^，。；\d]{0,14})?$"),
        rest=pattern(
            "(?:左右)?(?:、[^，]{0,10})?(?:统一|分别|逐步)?(?:提高|增加|下降|降低|压缩|缩短|减少|提升|扩大|降|升|增|调整|上调|"
            "缩减|扩展|拓展|增长|压减)"
        ),
    ),
    RoleRule(
        "sought_rate",
        Role.SUBSIDY,
        "guide §6: 争取建设资金15%的省级补助 is the rate of a benefit",
        takes="争取建设资金【15%】的省级资金补助",
        leaves="争取省级资金占比【15%】以上",
        kinds=SHARE,
        rest=pattern("的[^，。；]{0,8}(?:补助|补贴|奖励)"),
    ),
    RoleRule(
        "total_told",
        Role.OTHER,
        "（共23项） sums up what is listed",
        takes="改革举措（共【23项】）",
        leaves="新建项目共【23项】",
        kinds=COUNT,
        clause=pattern("^共计?$|（共计?$"),
        rest=pattern("）|，"),
    ),
    RoleRule(
        "site_size",
        Role.CONDITION,
        "the size in the name of a site that serves as means: 以3.2平方公里创新城建设为核心",
        takes="以【3.2平方公里】创新城建设为核心",
        leaves="建成【3.2平方公里】创新城",
        kinds=MEASURE,
        clause=pattern("以"),
        rest=pattern("[一-龥][^，。；]{0,40}为(?:核心|依托|载体|重点|基础|主体|平台|引领|支撑)"),
    ),
    RoleRule(
        "line_kept",
        Role.TARGET,
        "a line to be held: 严守1800万亩耕地红线",
        takes="严守【300万亩】耕地红线",
        leaves="建设【8GW】光伏组件项目",
        kinds=MEASURE | COUNT,
        not_setting="past",
        clause=pattern("(?:严守|守住|守牢|坚守|牢牢守住)[^，]{0,10}$"),
    ),
    RoleRule(
        "around_built",
        Role.TARGET,
        "围绕10万亩…建设: an area that something is done about is a goal where it is to be built",
        takes="围绕全市【10万亩】高标准农田建设，引导农机下田",
        leaves="围绕【10万亩】菜田推进机械化",
        kinds=MEASURE,
        bounds=frozenset({Bound.EQ}),
        not_setting="past",
        clause=AROUND,
        rest=pattern("的?[^，。；]{1,20}(?:建设|改造|创建|提升|任务|目标)(?=[，。；]|$)"),
    ),
    RoleRule(
        "around_area",
        Role.OTHER,
        "an area that something is done about is told, not reached: 聚焦3万亩菜田",
        takes="聚焦【3万亩】设施菜田，推进机械化",
        leaves="新建【3万亩】设施菜田",
        kinds=MEASURE,
        bounds=frozenset({Bound.EQ}),
        clause=AROUND,
        rest=pattern("[一-龥]"),
    ),
    RoleRule(
        "distance_kept",
        Role.STANDARD,
        "a distance within which something is forbidden or prescribed",
        takes="距离学校【300米】范围内不得设置网吧",
        leaves="对车站周边【3公里】范围内的企业给予补贴",
        kinds=MEASURE,
        not_setting="past",
        ends=("米", "里"),
        rest=pattern("(?:的?(?:范围|半径|距离|区域))?(?:以|之)?[内外][^，。；的]{0,10}，?(?:不得|禁止|严禁|不准|应当|必须|不应|划定)"),
    ),
    RoleRule(
        "capacity",
        Role.CONDITION,
        "guide §6: a capacity in a project's name",
        takes="抓好某某【8GW】光伏组件项目",
        leaves="建成【8GW】光伏电站",
        kinds=MEASURE,
        bounds=frozenset({Bound.EQ}),
        not_setting="past",
        rest=pattern("[一-龥]{2}"),
        not_rest=pattern("用于|左右|建设用地|作为|新?(?:台阶|大关|关口|水平)"),
        named=True,
    ),
    RoleRule(
        "share_of_those",
        Role.CONDITION,
        "a threshold in front of 占比 says whose share is meant",
        takes="总收入【50万元】以上村占比82%",
        leaves="总收入【50万元】以上",
        kinds=frozenset({Kind.MONEY, Kind.MEASURE}),
        bounds=LIMITED,
        rest=pattern(r"的?[^，。；\d]{0,8}(?:占比|比例|比重)"),
    ),
)
