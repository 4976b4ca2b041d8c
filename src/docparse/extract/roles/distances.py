"""Rules for zones, speeds and sizes: how near or how fast something is forbidden or prescribed, and whom a distance singles out."""

from __future__ import annotations

from docparse.extract.roles.rule import MEASURE, RoleRule, pattern
from docparse.model import Bound, Role

LENGTHS = ("米", "里")
NO_DISTANCE = ("厘米", "毫米", "平方米", "平方公里", "平方千米", "立方米", "平米")
ZONE = "(?:的?(?:半径|周边|距离|长度)?(?:范围|区域|水域|海域|地带|地段|路段|区间|空间|半径))(?:以|之)?[内外]?"
INSIDE = f"(?:{ZONE}|以?[内外])"
NEAR = (
    "(?:周围|周边|四周|外围|方圆|两侧|两岸|两端|一侧|外侧|内侧|边缘|外缘|前方|后方|上方|下方|上游|下游|上下游|向外|向内|洞口外|附近|邻近|"
    "(?<!公)距离?[^，；]{0,20}|半径)(?:各|均|为|约|分别为)*$"
)
FORBIDS = "禁止|严禁|不得|不准|不应|不宜"

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "zone_of_those",
        Role.CONDITION,
        "a distance that says which ones are meant: 周边3公里范围内的企业",
        takes="对车站周边【3公里】范围内的企业给予补贴",
        leaves="law: 车站周边【300米】范围内的河道禁止采砂",
        kinds=MEASURE,
        not_setting="past",
        ends=LENGTHS,
        not_ends=NO_DISTANCE,
        not_clause=pattern(FORBIDS, "(?:应当?|须|必须|选|设|建)在"),
        rest=pattern(INSIDE + "[^，。；的]{0,8}的[^，。；]{0,8}(?:{holder}|住户|村民|用地|商铺|店铺|围挡|工地|场所|树木|管线|农田|水井)"),
        not_rest=pattern(f"[^，。；]{{0,30}}(?:{FORBIDS})|{INSIDE}的(?:区域|水域|陆域)(?:[。；]|$)"),
    ),
    RoleRule(
        "zone_if",
        Role.CONDITION,
        "who does something within a distance must ask, tell or take care: 500米范围内施工的，应当…",
        takes="law: 在管道两侧各【500米】范围内进行爆破作业的，应当经管理机构同意",
        leaves="law: 在管道两侧各【500米】范围内应当设置警示标志",
        kinds=MEASURE,
        setting="law",
        not_setting="past",
        ends=LENGTHS,
        not_ends=NO_DISTANCE,
        not_clause=pattern(FORBIDS),
        rest=pattern(
            INSIDE
            + "(?!应当|必须|禁止|不得|严禁|划)[^。；]{0,60}?"
            + "(?:的|活动|作业|施工|工程|建设)，(?!不得|禁止)[^，。；]{0,24}(?:应当?|须|必须|经|由|可以|方可|责令|处)"
        ),
    ),
    RoleRule(
        "zone_kept",
        Role.STANDARD,
        "a distance within which something is forbidden, prescribed or protected",
        takes="law: 禁止在通信铁塔周围【20米】范围内取土、打桩",
        leaves="law: 沿线新建长度【20公里】以上的支线",
        kinds=MEASURE,
        setting="law",
        not_setting="terms",
        ends=LENGTHS,
        not_ends=NO_DISTANCE,
        not_segment=pattern("(?:是|系|均)指"),
        clause=pattern(NEAR, f"(?:{FORBIDS})(?![大小超低少高多])[^，；]{{0,40}}$"),
        not_rest=pattern("以?[上下]?的?[^，。；、的范区]{0,6}{holder}|的，"),
    ),
    RoleRule(
        "zone_measured",
        Role.STANDARD,
        "the same, told by the words behind the number",
        takes="law: 不得进入距大坝【300米】区域内游泳",
        leaves="law: 管护【300平方米】区域内的绿地",
        kinds=MEASURE,
        setting="law",
        not_setting="terms",
        ends=LENGTHS,
        not_ends=NO_DISTANCE,
        not_segment=pattern("(?:是|系|均)指"),
        rest=pattern(ZONE, "为(?:计算)?(?:起点|半径|界|限|基准)", "所形成的"),
    ),
    RoleRule(
        "thing_of_size",
        Role.CONDITION,
        "which buildings and works a duty concerns: 高度超过54米的住宅，应当…",
        takes="建筑高度超过【54米】的住宅建筑，应当设置阻车装置",
        leaves="law: 不得兴建高度超过【54米】的建筑物、构筑物",
        kinds=MEASURE,
        not_setting="past",
        ends=LENGTHS,
        clause=pattern("(?:[高宽深跨长]度|净高|层高|埋深|面积)(?:超过|大于|不足|小于|达到|在)?$"),
        not_clause=pattern(FORBIDS + "|兴建|应当|必须"),
        rest=pattern(
            "以?[上下]?的?[^，。；]{0,10}(?:住宅|建筑|楼|桥梁?|隧道|基坑|边坡|堤防|大坝|道路|围墙|沟槽|管廊)[^，。；]{0,4}，(?:应当?|须|必须|还应|由|其)"
        ),
    ),
)

SIZES: tuple[RoleRule, ...] = (
    RoleRule(
        "size_in_law",
        Role.STANDARD,
        "an exact size in a law is prescribed, where no class of things is named by it",
        takes="law: 在来车方向【50米】处设置警告标志",
        leaves="law: 运行【600兆瓦】机组的企业",
        kinds=MEASURE,
        bounds=frozenset({Bound.EQ}),
        setting="law",
        not_setting="past",
        not_ends=("级", "伏", "kV", "KV"),
        not_clause=pattern("{give}|^(?:对|凡)|[视听]力|身高|[两双上下]肢|耳|拟|新建|改建|扩建|达到?$|满$"),
        rest=pattern("[一-龥]"),
        not_rest=pattern(
            "[^，。；]{0,6}(?:{holder}|锅炉|机组|变压器|线路|电梯|发动机|列车|起重机|管道|油罐|储罐|气瓶)",
            "[^，。；]{0,30}的(?:，|；|。|应当|不得|不少于|不超过|至少|不低于|按)",
        ),
    ),
)
