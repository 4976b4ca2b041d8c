"""Rules for what says who or what is concerned."""

from __future__ import annotations

from docparse.extract.roles.facts import HELPING
from docparse.extract.roles.rule import CAPPED, COUNT, DURATION, LIMITED, MEASURE, NOT_COUNT, SHARE, RoleRule, pattern
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
        rest=pattern("的(?!基础|前提|条件下|[^，。；]{0,6}(?:{holder}|机构)|[^，。；]{0,8}，(?:加[收价]|减收|按|征收|给予|由|免))"),
    ),
    RoleRule(
        "attribute_share",
        Role.CONDITION,
        "a share with 的 in front of a holder",
        takes="重点支持研发费用占比高于【5%】的企业扩大产能",
        leaves="plan: 【85%】以上的发明专利由企业申请",
        kinds=SHARE,
        bounds=LIMITED,
        clause=pattern("."),
        not_clause=pattern(
            "(?:给予|给与|奖励|补助|不超过)[^，的]{0,6}$|(?:力争|确保|争取|实现|推动|组织|支持|引导|带动|覆盖|使|让|年内?|全[市县区省])$|^(?:超过?|近|约|至少|不少于|不低于)$"
        ),
        rest=pattern(
            "(?:（[^）]{1,12}）)?的(?!目标|速度|增长|比例|标准|水平|基础|要求|任务|增幅|幅度|规模|前提|资金|税|利率|收益|部分|"
            "股权|股份|面积)[^，。；由在为与和达已]{0,10}(?:{holder}|人(?!工|才|均|次)|者|户|生(?!产|活|态)|员)"
        ),
    ),
    RoleRule(
        "attribute_count",
        Role.CONDITION,
        "a count with 的 in front of a holder: 吸纳就业10人以上的车间",
        takes="吸纳脱贫人口【10人】以上的车间",
        leaves="培育【10家】以上的龙头企业",
        kinds=COUNT,
        bounds=LIMITED,
        not_setting="past",
        clause=pattern("."),
        not_clause=pattern(
            "(?<!对)(?:培育|打造|建成|新建|建设|新增|引进|招引|发展|扶持|认定|创建|争创|支持|推出|形成|实施|选树|选派|遴选|达到?)[^，]{0,4}$|力争|确保|目标|{give}"
        ),
        rest=pattern(r"(?:[\d.]{1,20}+[^，。；、\d的]{1,5}以[下内])?的[^，。；]{0,10}(?:{holder}|车间|门店|品牌)"),
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
        "done_in_places",
        Role.TARGET,
        "in how many places something is to be done, where no other number says what",
        takes="选择基础好的地方，在【12个】城市开展智慧停车试点",
        leaves="在【12个】城市开展惠民演出30场",
        kinds=COUNT,
        not_setting="past",
        clause=pattern("在$"),
        not_clause=pattern("已|曾|现|由|位于|分布|目前|前期|此前|先后"),
        rest=pattern(
            r"(?:左右|以上)?的?[^，。；\d]{0,6}(?:市|县|区|州|镇|乡|街道|村|省份|学校|单位|地方)(?:率先|先行先试|先行|全面|统一|同步|试点)?"
            r"(?:开展|实现|推行|推开|实施|推广|试行|启动|部署)(?![^，。；]{0,20}(?:基础|经验|调研|检查|之后|过程))[^，。；\d]*(?:[，。；]|$)"
        ),
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
        not_ends=("字",),
        not_clause=pattern(
            "(?:新增|建成|完成|打造|建设|安排|给予|奖励|力争|每年|达到以上)[^，]{0,8}$|(?:提交|填写|撰写|报送|签订|签署|制定|编制|设立|实施|开展)[^，]{0,6}$",
            "^(?:(?!对|凡|每|如)[^，]){0,16}(?:建立|组建|创建|构建|布局|培育|培养|形成)(?:一批)?$",
        ),
        rest=pattern(
            r"(?:[^，。；、的\d元]{1,5}以[上下])?(?:（[^）]{1,12}）)?(?:且[^，。；]{0,20})?的[^，。；、]{0,10}(?:{holder}|街（镇）|街道|镇街|街镇|"
            "学校|人才|职工|毕业生|家长|纳税人|规模|种植|老人|青年|劳动者|从业)(?!预?申报书|申请书|报告|材料|方案|清单|名单|建议书|协议|合同)"
        ),
    ),
    RoleRule(
        "chosen_each_round",
        Role.TARGET,
        "how many are picked, trained or sent each round is a goal, whatever they get",
        takes="每轮选拔骨干教师【30名】左右，分别给予2万元奖励",
        leaves="对选派【20名】以上人员的企业，给予1万元奖励",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ, Bound.APPROX, Bound.GE, Bound.GT}),
        not_setting="past",
        clause=pattern("(?:选拔|选派|派遣|选聘|招募|招（转）聘|选树|引育|招聘)[^，的对]{0,24}$"),
        not_clause=pattern("每(?:选拔|选派|派遣|招聘)|对|当年"),
        not_rest=pattern("[^，。；]{0,14}的(?:，|[^，。；]{0,6}{holder})", HELPING),
    ),
    RoleRule(
        "for_those",
        Role.CONDITION,
        "对…的…，: a count that says which ones are meant",
        takes="对于承担【2项】任务的单位，可以同时立项",
        leaves="对【2项】重点任务，逐项落实",
        kinds=COUNT,
        not_setting="past",
        clause=pattern("^(?:对|对于|凡|凡是|针对)[^，]{1,20}$"),
        not_clause=pattern("{give}"),
        rest=pattern("[^，。；、]{0,8}的[^，。；]{1,14}，", r"(?:、\d[\d.]*[^，。；、\d的]{1,5}){1,4}的[^，。；]{1,18}，"),
    ),
    RoleRule(
        "for_long",
        Role.CONDITION,
        "对…年以上…的…: how long something has lasted says which ones are meant",
        takes="对【3年】以上未开工的项目依法收回土地",
        leaves="对企业给予【3年】以上的税收优惠",
        kinds=DURATION,
        bounds=frozenset({Bound.GE, Bound.GT}),
        not_setting="past",
        clause=pattern("(?:^|[、及和])(?:对|对于|凡|连续|闲置|停产|停工|逾期)$"),
        rest=pattern("[^，。；、]{0,10}的"),
    ),
    RoleRule(
        "if_given",
        Role.CONDITION,
        "a clause in 的 before a benefit says who gets it",
        takes="当年新购设备【50万元】，且通过验收的，给予一次性奖励",
        leaves="给予【50万元】的奖励，",
        not_ends=("类", "型", "档"),
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
        takes="law: 从业人员变动涉及【3人】，且需要调整场所的，应当重新备案",
        leaves="law: 应当缴纳【1万元】",
        setting="law",
        rest=pattern(
            "[^，；。]{0,2}的[；。]",
            "[^；。]{0,40}?的(?:，|应当|可以|不得|必须|$)",
            "[^；。，]{0,40}?的[^，。；不百]{0,14}(?:，|应当|可以|不得|由|按|必须|$)",
        ),
        not_rest=pattern(
            "[^，。；]{0,3}?的?(?:比例|标准|额度|幅度|条件下|(?<![面名主员事])要求|水平)|[^；。的]{0,10}，(?:其中|但(?!书)|凡|对(?:于|未|不)?|超[过出]|没有|不[足满]|逾期|违反|拒|情节|特殊|确[需有]|遇|如|若|发[现生])"
        ),
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
        not_clause=pattern(
            "{give}|压缩|缩短|控制在|降[低到至]|力争|争取|新[增建设改]|完成|建成|培育|确保|安排|到20|(?:经费|拨款)标准[^，]{0,6}$|(?:毕业|覆盖|合格|达标|满意|参保|入学|入住|普及)率[^，]{0,6}$"
        ),
        rest=pattern(
            "(?:（[^）]{1,12}）)?[^；。]{0,80}?，(?:一次性|分别|每年|可|再|按|对其|由|由?[市县区省]|视|"
            "连续)?[^；。，]{0,12}?(?:给予|给与|(?:奖励|补助|资助)(?!标准|水平|政策|机制|制度|力度|范围)|享受|予以|(?:无偿|免费)提供)"
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
            "(?:首次|营业收入|营业额|产值|销售额|销售收入|投资额|纳税|税收|实缴|注册资本|贡献|研发投入|研发费用|收入|出口额|交易额|"
            "利润|投资|面积|规模|增速|增幅|增长)[^，；。]{0,16}$"
        ),
        not_clause=pattern(r"{give}|力争|新增|确保|完成|全[市县区省]|20\d\d年"),
        rest=pattern("[^。；]{0,120}?(?:给予|给与|奖励|补助|补贴|资助|享受)"),
    ),
    RoleRule(
        "condition_next",
        Role.CONDITION,
        "the next size of a list of sizes, the next threshold joined by 且",
        takes="年营业收入首次达到1亿元（含）、2亿元、3亿元、【5亿元】，分别奖励5万元、10万元、15万元、20万元",
        leaves="reward: 对节能200吨以上的企业奖励【4万元】",
        kinds=NOT_COUNT,
        not_setting="past",
        follows=Role.CONDITION,
        gap=pattern("(?:（不?含）|以上|及以上)?[、和及或]|(?:，|、)?(?:或者?|且|及|并且)[^，。；]{0,24}"),
    ),
    RoleRule(
        "if_condition",
        Role.CONDITION,
        "对…, 凡…, 符合…, 申请…: the clause sets a condition",
        takes="经营者应连续经营【6个月】以上，补贴按季发放",
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
    RoleRule(
        "terms",
        Role.CONDITION,
        "under a heading of terms (申报条件) or below 具备下列条件：, a size, a sum or a time says who may apply",
        takes="terms: 核心产业规模超过【50亿元】",
        leaves="terms: 评审结果公示【5天】",
        kinds=NOT_COUNT,
        setting="terms",
        not_setting="past",
        not_clause=pattern("{give}|受理|公示|评审|截止"),
    ),
    RoleRule(
        "terms_count",
        Role.CONDITION,
        "under such a heading, the least number of what must be there",
        takes="terms: 专职人员不少于【8人】",
        leaves="terms: 各单位推荐【1名】联系人",
        kinds=COUNT,
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LT}),
        setting="terms",
        not_setting="past",
        not_clause=pattern("{give}|受理|公示|评审|截止"),
    ),
    RoleRule(
        "terms_had",
        Role.CONDITION,
        "under such a heading, an exact number of what is had or done",
        takes="terms: 设有分支机构【3家】",
        leaves="terms: 评审设总评【1场】",
        kinds=COUNT,
        setting="terms",
        not_setting="past",
        clause=pattern(
            "(?:具有|具备|拥有|设有|配有|建有|持有|达到?|已?满|连续|近|成立|取得|获得|获评|完成过|承担过?|注册|经营|安置|吸纳|聘用|配备)[^，]{0,16}$"
        ),
        not_clause=pattern("{give}|受理|公示|评审|截止|不超过"),
    ),
    RoleRule(
        "under_terms",
        Role.CONDITION,
        "the items behind 符合下列条件：in the same sentence",
        takes="符合下列条件的可以申报：有固定场所，专职人员【8人】",
        leaves="符合下列要求：每班学员不超过【8人】",
        not_setting="past",
        before=pattern(
            "(?:具备|符合|满足|达到)(?:下列|以下|如下)(?:全部|基本|所有|各项)?(?:条件|标准之一)[^：；。]{0,20}：[^；。]{0,60}$|(?:资格|申请|报名|应聘|准入)(?:要求|条件)：[^；。]{0,60}$"
        ),
        not_clause=pattern("{give}"),
    ),
    RoleRule(
        "terms_listed",
        Role.CONDITION,
        "a list of terms goes on behind a ；",
        takes="申请人应连续参保6个月以上；专职人员不少于【8人】",
        leaves="连续参保6个月以上的，给予补助3万元；培训不少于【8人】",
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LT}),
        not_setting="past",
        not_clause=pattern("{give}|力争|确保|{aim}|新[建增]|培育|建成|每[年月个次]"),
        follows=Role.CONDITION,
        gap=pattern("的?；(?:（[一二三四五六七八九十]）|[①-⑩])?[^，。；：]{1,20}"),
    ),
)
