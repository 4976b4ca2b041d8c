"""Rules for what says who or what is concerned."""

from __future__ import annotations

from docparse.extract.roles.rule import CAPPED, COUNT, LIMITED, MEASURE, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Bound, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "share_allowed",
        Role.STANDARD,
        "a share that a rule allows for each single case",
        takes="各批次允许有不超过【5%】的误差",
        leaves="增速高于【5%】的企业",
        kinds=SHARE,
        bounds=CAPPED,
        not_setting="past",
        rest=pattern("的(?!基础|前提|条件下|[^，。；]{0,6}(?:{holder}|机构))"),
    ),
    RoleRule(
        "attribute_share",
        Role.CONDITION,
        "a share with 的 in front of a holder",
        takes="重点支持研发费用占比高于【5%】的企业扩大产能",
        leaves="覆盖【95%】以上行政村",
        kinds=SHARE,
        bounds=LIMITED,
        not_clause=pattern("(?:给予|给与|奖励|补助|不超过)[^，的]{0,6}$"),
        rest=pattern(
            "(?:（[^）]{1,12}）)?的(?!目标|速度|增长|比例|标准|水平|基础|要求|任务|增幅|幅度|规模|前提|资金|税|利率|收益|部分|"
            ""
            "股权|股份|面积)[^，。；]{0,10}(?:{holder}|人|者|户|生|员)"
        ),
    ),
    RoleRule(
        "voltage",
        Role.CONDITION,
        "a voltage says which line is meant",
        takes="开工建设【750千伏】输电通道",
        leaves="装机容量达到【750千瓦】",
        kinds=MEASURE,
        ends=(
            "伏",
            "kV",
            "KV",
        ),
        rest=pattern("[一-龥]"),
    ),
    RoleRule(
        "in_places",
        Role.OTHER,
        "在14个市州…: where something is done is told",
        takes="在【14个】市州城区增补学位2万个",
        leaves="建成【14个】社区食堂",
        kinds=COUNT,
        clause=pattern("在$"),
        rest=pattern("[^，。；]{0,10}(?:市|县|区|州|镇|乡|街道|村|省份|学校|单位|地方)"),
    ),
    RoleRule(
        "attribute_exact",
        Role.CONDITION,
        "an exact number with 的 in front of a holder",
        takes="对持证时间为【2年】的学员优先推荐岗位",
        leaves="完成投资【1亿元】的目标",
        kinds=(NOT_COUNT | COUNT) - SHARE,
        clause=pattern("."),
        not_clause=pattern("(?:新增|建成|完成|打造|建设|安排|给予|奖励|力争|每年|达到以上)[^，]{0,8}$"),
        rest=pattern(
            "(?:（[^）]{1,12}）)?(?:且[^，。；]{0,20})?的[^，。；、]{0,10}(?:{holder}|人才|职工|毕业生|家长|纳税人|规模|种植|"
            "老人|青年|劳动者|从业)"
        ),
    ),
    RoleRule(
        "if_given",
        Role.CONDITION,
        "a clause in 的 before a benefit says who gets it",
        takes="当年新购设备【50万元】的，给予一次性奖励",
        leaves="给予【50万元】的奖励，",
        setting="reward",
        not_setting="past",
        not_clause=pattern("给予|力争|新增|确保|争取|打造|完成(?!后)"),
        rest=pattern(
            "(?:（[^）]{1,12}）)?[^；。]{0,110}?的(?:{holder}[^，；。、]{0,6}|人才|职工)?[，、][^；。]{0,60}?(?:{give}|"
            "{benefit}|可|按|享受|认定|不|予以)"
        ),
        not_rest=pattern("[^；。]{0,60}?，(?:确保|力争|新增|推动|实现)"),
    ),
    RoleRule(
        "if_law",
        Role.CONDITION,
        "a clause in 的 of a rule says what it concerns",
        takes="law: 从业人员变动涉及【3人】的，应当重新备案",
        leaves="law: 应当缴纳【1万元】",
        setting="law",
        rest=pattern("[^；。]{0,40}?的(?:[^，；。]{0,14})?(?:，|应当|可以|不得|由|按|按照|必须|$)"),
    ),
    RoleRule(
        "if_reached",
        Role.CONDITION,
        "a threshold in front of a benefit: 达到30万元以上，给予…",
        takes="年纳税额达到【30万元】以上，一次性给予10万元奖励",
        leaves="年纳税额达到【30万元】以上，带动就业增长",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        setting="reward",
        not_setting="past",
        not_clause=pattern("{give}|压缩|缩短|控制在|降[低到至]|力争|争取|新[增建设改]|完成|建成|培育|确保|安排|到20"),
        rest=pattern(
            "(?:（[^）]{1,12}）)?[^；。]{0,80}?，(?:一次性|分别|每年|可|再|按|对其|由|由?[市县区省]|视|"
            "连续)?[^；。，]{0,12}?(?:给予|给与|奖励|补助|资助|享受|予以)"
        ),
        not_rest=pattern("的基础"),
    ),
    RoleRule(
        "firm_measure",
        Role.CONDITION,
        "a size of the firm or project in front of its benefit",
        takes="reward: 年营业收入首次达到【1亿元】、5亿元，分别奖励10万元、20万元",
        leaves="reward: 奖励10万元，力争营业收入达到【1亿元】",
        kinds=NOT_COUNT,
        setting="reward",
        not_setting="past",
        clause=pattern(
            "(?:首次|营业收入|产值|销售额|销售收入|投资额|纳税|税收|实缴|注册资本|贡献|研发投入|研发费用|收入|出口额|交易额|"
            "利润|投资|面积|规模|增速|增幅|增长)[^，；。]{0,16}$"
        ),
        not_clause=pattern(r"{give}|力争|新增|确保|完成|全[市县区省]|20\d\d年"),
        rest=pattern("[^。；]{0,120}?(?:给予|给与|奖励|补助|补贴|资助|享受)"),
    ),
    RoleRule(
        "firm_measure_next",
        Role.CONDITION,
        "the next size of a list of sizes",
        takes="年营业收入首次达到1亿元（含）、2亿元、3亿元、【5亿元】，分别奖励5万元、10万元、15万元、20万元",
        leaves="reward: 奖励10万元、【20万元】",
        kinds=NOT_COUNT,
        setting="reward",
        not_setting="past",
        follows=Role.CONDITION,
        gap=pattern("(?:（不?含）|以上|及以上)?[、和及或]"),
    ),
    RoleRule(
        "if_condition",
        Role.CONDITION,
        "对…, 凡…, 符合…, 申请…: the clause sets a condition",
        takes="申请人应连续缴纳社会保险【6个月】以上，补贴按季发放",
        leaves="年用水量控制在【1万吨】以内",
        kinds=NOT_COUNT,
        bounds=frozenset({Bound.GE, Bound.GT, Bound.EQ, Bound.LT}),
        setting="reward",
        not_setting="past",
        clause=pattern(
            "^(?:凡|对于|如|若|经|符合|满足|具备)|(?:申请|申报)[^，]{0,10}(?:条件|须|应)|连续(?:缴纳|工作|居住|经营)",
            "累计(?:缴纳|租赁)|(?:工作|居住|注册|缴纳社保|从业|经营|任职)(?:已)?满|成立",
        ),
    ),
)
