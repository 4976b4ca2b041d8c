"""Rules for counts and lengths of time that are told, not reached."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, LIMITED, MEASURE, MONEY, RoleRule, pattern
from docparse.model import Bound, Role

HELPING = r"[^，。；0-9]{1,10}(?:帮扶|帮带|结对|支援|对口|帮助|联系|挂钩|托管)[^，。；0-9]{0,8}\d"  # of helpers, the helped behind them

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "within_indicator",
        Role.CONDITION,
        "a size within an indicator's own name says whose rate is meant",
        takes="出栏【50头】以上规模养殖合格率达到40%",
        leaves="出栏肉牛【50头】以上，规模养殖合格率达到40%",
        kinds=COUNT | MEASURE | MONEY,
        bounds=LIMITED,
        rest=pattern(
            "的?[^，。；、\\d达占为到]{1,16}(?:比例|占比|比重|率|数量|人数|户数|面积)(?:均|要|力争|应)*"
            "(?:(?<=率)(?=\\d)|达到?|[提升降增][高升]?[到至]|不低于|不少于|不高于|超过|为|[控保稳][制持定]在)[^，。；\\d零]{0,2}[\\d零]",
            "的(?:[^，。；、\\d]{0,12}[县市镇乡村户家])?(?:达到?|占)\\d",
        ),
    ),
    RoleRule(
        "group_measured",
        Role.OTHER,
        "a fixed group within an indicator's own name says whose figure it is",
        takes="【8大】产业集群总量超过5000亿元",
        leaves="培育【8大】产业集群，总量超过5000亿元",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ}),
        ends=("大", "种", "类", "县"),
        rest=pattern(
            r"[^，。；、\d达占为到的]{2,14}(?:总量|总额|产值|收入|[^，。；、\d]{0,8}之比|比|比例|率|占比|比重)(?:均|要|力争|应|分别)*"
            r"(?:达到?|突破|超过|提高到|不低于|控制在|保持在)[^，。；\d零]{0,2}[\d一二三四五六七八九十零]"
        ),
    ),
    RoleRule(
        "fixed_group",
        Role.OTHER,
        "a fixed group told as a fact",
        takes="加快补齐教育、医疗等【5个】领域短板",
        leaves="推进【5个】省重点项目",
        kinds=COUNT,
        not_clause=pattern(
            "(?:新增|建成|完成|打造|争创|力争|抓好|创建|整治|推进|建设|新建|解决|化解|攻克|突破|培育|引进|支持|举办|开设|开展|达到?)[^，等]{0,6}$",
            "(?:培育|打造|建设|建成|发展|壮大|做强|创建|新建|形成)(?:壮大|一批)?[^，。]{1,24}等$",
        ),
        rest=pattern(
            "(?:重点|主要|要素|主|关键|核心|方面|专项|重大|项目|工作|任务|责任|问题|目标|配套|政策|部门|省级|市级|类型|示范|改革|"
            "产业|试验|试点|优先|保障){0,3}(?:领域|方面|清单|环节|主线|类别|维度|层面|步骤|阶段|原则|情形|大类|小类|品目|市辖区|区域(?![性级]))",
            "(?:重点|主要|核心|关键|相关|改革|试点|试验|预期性|约束性|具体)*(?:部门|问题|要素|行业|条件|部分|专题|地区|国家|省份|关键)(?=[，。；、）和及与之的在等共]|$)",
            "(?:重点|特殊|困难|特定){0,2}(?:对象|群体|人群)(?![^，。；]{0,12}(?:覆盖|参保))",
            r"[^，。；、\d]{2,24}(?:率|比例|占比|比重)(?:均|都|全部|要|力争|应|须|继续)*"
            r"(?:达到?|不低于|不少于|超过|[提升降增][高升]?[到至]|[控保稳][制持定]在)?\d",  # 4个断面水质达标率95%
        ),
    ),
    RoleRule(
        "around",
        Role.OTHER,
        "what something is done around or about is known: 围绕8个产业, 聚焦3条主线",
        takes="围绕【8个】产业编制规划",
        leaves="围绕主导产业引进企业【8家】",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ}),
        clause=pattern(
            r"(?:围绕|聚焦|针对|对照|紧扣|紧盯|瞄准|锚定)(?!打造|建设|培育|创建|实现|完成|建成)(?:[^，、\d]{0,6}|[^，\d]{2,30}等)$"
        ),
        rest=pattern("[一-龥]"),
    ),
    RoleRule(
        "listed_group",
        Role.OTHER,
        "members named before 等, counted as a fact",
        takes="完善首问负责、限时办结等【3项】制度",
        leaves="建设甲、乙等【3个】项目",
        kinds=COUNT,
        clause=pattern("等$"),
        rest=pattern(
            "(?:类|清单|张|乡|镇|县|区(?!域[级性])|市|部门|方式|举措|措施|制度|机制|跨|方案|文件|单位|品目|品种|机具|[^，。；的]{0,8}环节|途径|渠道|形式|村)"
        ),
    ),
    RoleRule(
        "above_said",
        Role.OTHER,
        "上述…, 以上…, 全国…个: what is counted is known",
        takes="上述【8个】站点由属地管理",
        leaves="新建【8个】站点",
        kinds=COUNT,
        clause=pattern(
            "(?:上述|(?:^|[对将在由凭按把])以[上下]|前述|下列|这|该|(?<!扩建)(?<!改造)(?<!提升)(?<!整合)(?<!盘活)(?<!利用)[现原]有|列入全(?:省|国|市))$|(?:优化|列入|做好|用好)(?:全[市省县国])$"
        ),
    ),
    RoleRule(
        "known_places",
        Role.OTHER,
        "山区5县, 所辖12个县: a set of places that is known",
        takes="推动库区【4县】电网改造",
        leaves="创建示范【5县】",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ}),
        ends=("县", "区", "市", "省", "州", "镇", "乡", "街道"),
        clause=pattern("(?:山区|库区|沿海|边境|脱贫|贫困|革命老区|民族地区|海岛|所辖|下辖|辖|辖区|周边|沿线|主城|中心城区|相邻|毗邻)的?$"),
    ),
    RoleRule(
        "size_told",
        Role.OTHER,
        "how large a place is and what it comprises",
        takes="全县总面积【1200平方公里】",
        leaves="新增绿化面积【1200平方米】",
        clause=pattern(
            "(?:规划(?:总|用地)?|总规划|区域总?)面积(?:共|为|约|达)?$|^(?:总面积(?:为|约|达)?|面积(?:为|约)|(?:常住|户籍|总)?人口(?:为|约))$|(?:无霜期|平均气温|年均气温|平均日照时数|日照时数|降[水雨]量|海拔|积温)(?:平均)?(?:为|约|达)?$|距[^，；]{2,14}(?<!不得)(?:约|仅)$|(?:全[县市区省镇乡州]|辖区|国土|行政区域|幅员|区域|县域|市域)总?面积(?:为|约|达)?$|(?:^|、)(?:下|现|共|管)?辖$|(?:^|、)(?:户籍|总)人口(?:为|约)?$|[县市区省镇乡州]域面积(?:为|约)?$",
            "^(?:约|仅|大约)占[^，；]{1,24}$",
        ),
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
            "(?:新增|建成|完成|打造|争创|力争|制定|推出|公布|发布|开通|打通|新建|建设|培育|创建|形成|压减|取消|精简|减少|下放|清理|达|链|线路|航线|道路|渠道)[^，]{0,12}$"
        ),
    ),
    RoleRule(
        "indicators_counted",
        Role.OTHER,
        "how many indicators a plan sets is no goal",
        takes="纲要细化提出【25项】主要指标",
        leaves="全面完成【25项】主要指标任务",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ}),
        ends=("项", "个"),
        clause=pattern("(?:提出|设[置定立]|确定|细化|明确|包括|涉及|共有?)[^，]{0,4}$"),
        rest=pattern("(?:主要|核心|关键|具体|预期性|约束性|重点|量化)*(?:考核|评价)?指标(?=[，。；、]|$)"),
    ),
    RoleRule(
        "helpers",
        Role.OTHER,
        "guide §6: of helpers and helped the helped are the goal",
        takes="【4家】医院帮扶7家医院",
        leaves="4家医院帮扶【7家】医院",
        kinds=COUNT,
        rest=pattern(HELPING),
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
    RoleRule(
        "effort",
        Role.OTHER,
        "the years of work that a goal takes are told, not reached",
        takes="通过【3年】努力，企业明显增加",
        leaves="【3年】内企业明显增加",
        kinds=DURATION,
        rest=pattern("(?:左右|时间)?的?(?:不懈|共同|持续)?努力", "(?:左右)?的?时间(?=[，、])"),
    ),
    RoleRule(
        "those_meant",
        Role.OTHER,
        "how many there are of those whom a scheme is for",
        takes="以【7600名】残疾人为主要对象",
        leaves="服务【7600名】残疾人",
        kinds=COUNT,
        clause=pattern("以[^，。；]{0,16}$"),
        rest=pattern("[^，。；]{1,16}为(?:主要|重点|服务|帮扶|救助)?(?:对象|主体)"),
    ),
    RoleRule(
        "population",
        Role.OTHER,
        "hundreds of millions of people are the population of a whole, a fact",
        takes="端牢【14亿人】的饭碗",
        leaves="解决【14万人】的饮水安全问题",
        kinds=COUNT,
        ends=("亿人", "亿人民", "亿中国人"),
        rest=pattern("的|口"),
    ),
)
