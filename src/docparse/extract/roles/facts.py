"""Rules for counts and lengths of time that are told, not reached."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, RoleRule, pattern
from docparse.model import Bound, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "fixed_group",
        Role.OTHER,
        "a fixed group told as a fact",
        takes="加快补齐教育、医疗等【5个】领域短板",
        leaves="推进【5个】省重点项目",
        kinds=COUNT,
        not_clause=pattern("(?:新增|建成|完成|打造|争创|力争|抓好|创建|整治|推进)[^，]{0,6}$"),
        rest=pattern(
            "(?:重点|主要|要素|主|关键|核心|方面|专项|重大|项目|工作|目标|配套|政策|部门|省级|市级|类型|示范|改革|"
            "产业)?(?:领域|方面|清单|环节|类别|部门|问题|维度|层面|步骤|阶段|要素|原则|行业|情形|条件|部分|专题|市辖区|"
            "区域(?!性)|地区|国家|省份|关键)"
        ),
    ),
    RoleRule(
        "listed_group",
        Role.OTHER,
        "members named before 等, counted as a fact",
        takes="完善首问负责、限时办结等【3项】制度",
        leaves="建设甲、乙等【3个】项目",
        kinds=COUNT,
        clause=pattern("等$"),
        rest=pattern("(?:类|清单|张|乡|镇|县|区|市|部门|方式|举措|措施|制度|机制|跨|方案|文件|单位|途径|渠道|形式|村)"),
    ),
    RoleRule(
        "above_said",
        Role.OTHER,
        "上述…, 以上…, 全国…个: what is counted is known",
        takes="上述【8个】站点由属地管理",
        leaves="新建【8个】站点",
        kinds=COUNT,
        clause=pattern("(?:上述|以上|前述|下列|以下|这|该|现有|原有|列入全(?:省|国|市))$|(?:优化|列入|做好|用好)(?:全[市省县国])$"),
    ),
    RoleRule(
        "class_of",
        Role.OTHER,
        "classes and kinds are told, not reached",
        takes="分为【3类】管理",
        leaves="培育新产品【3类】",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ}),
        ends=(
            "类",
            "型",
            "档",
        ),
        not_clause=pattern(
            "(?:新增|建成|完成|打造|争创|力争|制定|推出|公布|发布|开通|打通|新建|建设|培育|创建|形成|达|链|线路|航线|道路|渠道)[^，]{0,12}$"
        ),
    ),
    RoleRule(
        "helpers",
        Role.OTHER,
        "guide §6: of helpers and helped the helped are the goal",
        takes="【4家】医院帮扶7家医院",
        leaves="4家医院帮扶【7家】医院",
        kinds=COUNT,
        rest=pattern(r"[^，。；0-9]{1,10}(?:帮扶|结对|支援|对口)[^，。；]{0,6}\d"),
    ),
    RoleRule(
        "duration_fact",
        Role.OTHER,
        "a length of time told, no goal",
        takes="隆重庆祝建县【60周年】",
        leaves="审批时间压缩到【3天】",
        kinds=DURATION,
        ends=("周年",),
    ),
)
