"""Rules for numbers that tell by themselves: starting values, bare magnitudes, ages, grades, ranks, points, factors of a formula."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, LIMITED, MONEY, NOT_COUNT, RoleRule, pattern
from docparse.model import Kind, Role

REACHED = pattern(  # so many points put somebody into a class
    "每(?:再?增加|满)$|[记计扣积累]分?满$|(?:积分|记分|计分|得分|总分|评分|成绩|分值|分数)[^，]{0,4}(?:达到?|不足|不满|未满|(?<!不)(?:超过|低于|高于))$|(?:积分|得分|评分|成绩)[^，总满]{0,2}在$"
)
BODY = "身高|体重|视力|听力|视野|色觉|血压|心率|肺活量|[上下双]肢|肢体|音叉|体质指数|胸围"

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "from_level",
        Role.OTHER,
        "由A提高到B, 比2030年的A下降B: the value that it starts from is a fact",
        takes="标准从【380元】提高至1000元",
        leaves="标准从380元提高至【1000元】",
        clause=pattern(
            r"(?:从|由|[比较](?=(?:19|20)\d\d年))(?:(?:19|20)\d\d年[底末度初]?的?|[^，]{0,12}的|[^，。；\d]{0,14})?(?:[\d.]+[^，。；\d、]{1,6}、){0,3}$"
        ),
        rest=pattern(
            "(?:左右)?(?:、[^，]{0,10})?(?:统一|分别|逐步|阶段性|再)?(?:提高|增加|下降|降低|压缩|缩短|减少|提升|扩大|降|升|增|调整|上调|"
            "缩减|扩展|拓展|增长|压减)"
        ),
    ),
    RoleRule(
        "bare_past",
        Role.OTHER,
        "guide §6: a bare magnitude among results of the past is a fact",
        takes="past: 经济总量跨上【千亿元】台阶",
        leaves="招引【亿元】以上项目2个",
        bare=True,
        setting="past",
        not_rest=pattern("的?[^，。；]{0,6}(?:{holder})|的[^，。；]{0,12}[一-龥]|(?:以上的?)?[一-龥]{0,8}\\d{1,6}+[家个户项]"),
    ),
    RoleRule(
        "bare_step",
        Role.TARGET,
        "a step to be taken: 跨上千亿元台阶, 突破百亿元大关",
        takes="plan: 经济总量跨上【千亿元】台阶",
        leaves="plan: 招引【亿元】以上项目2个",
        bare=True,
        not_setting="past",
        clause=pattern("(?:[跨迈登站踏]|突破|冲刺|跃)[^，已]{0,6}$"),
        rest=pattern("的?新?(?:台阶|大关|关口|门槛|能级|级|水平|[，。；]|$)"),
        not_clause=pattern("已|现|首次达"),
    ),
    RoleRule(
        "bare",
        Role.CONDITION,
        "guide §2: a bare magnitude says which projects are meant",
        takes="招引【亿元】以上项目2个",
        leaves="招引项目【2个】",
        bare=True,
    ),
    RoleRule(
        "age",
        Role.CONDITION,
        "an age says whom a rule concerns",
        takes="对【80周岁】以上老年人发放津贴",
        leaves="人均预期寿命提高到【80.4岁】",
        kinds=frozenset({Kind.DURATION, Kind.COUNT, Kind.MEASURE}),
        ends=("岁",),
        not_clause=pattern("寿命|平均"),
    ),
    RoleRule(
        "grade",
        Role.CONDITION,
        "guide §2: 1000吨级码头",
        takes="建成【1000吨级】码头",
        leaves="年产水泥【1000吨】",
        ends=(
            "吨级",
            "瓦级",
            "米级",
            "方级",
            "座级",
            "亩级",
            "量级",
            "时级",
            "位级",
        ),
    ),
    RoleRule(
        "class_of_thing",
        Role.CONDITION,
        "a size in the name of a class of things: 7座以下乘用车, 30人以下企业",
        takes="【30人】（含）以下用人单位的裁员率",
        leaves="建成客车站【9座】以上",
        ends=("座", "层", "轴", "马力", "升", "吨", "人"),
        bounds=LIMITED,
        rest=pattern(
            "的?[^，。；、的]{0,6}(?:车(?!间|站|库|位)|船|建筑|住宅|楼|机(?!构|关))",
            "(?:（不?含）)?(?:参保|用人|工业|生产|规模)?(?:企业|单位)",
        ),
    ),
    RoleRule(
        "rank_before",
        Role.CONDITION,
        "a rank says who is meant",
        takes="表彰前【100名】企业",
        leaves="新增名师【3位】",
        kinds=COUNT,
        clause=pattern("(?:前|排名|第|(?:的|排名|考核|末位|，|^)后|倒数第?)$"),
        rest=pattern("(?:以内)?的|[^，。；的]{0,6}{holder}"),
    ),
    RoleRule(
        "points_granted",
        Role.SUBSIDY,
        "points towards a residence permit or a school place are a benefit",
        takes="在片区工作的，落户积分每满一年加【5分】",
        leaves="未按时报送的扣【5分】",
        ends=("分",),
        not_setting="past",
        not_clause=pattern("扣|减|达到?$"),
        segment=pattern("落户|入户|居住证|居转户|积分入学|专项加分"),
    ),
    RoleRule(
        "scoring",
        Role.STANDARD,
        "points given and taken away regulate how an assessment is done",
        takes="未按时报送的扣【2分】",
        leaves="满意度达到【90分】",
        ends=("分",),
        not_setting="past",
        not_clause=REACHED,
        not_rest=pattern("的(?:，|$|[^，。；分]{0,8}(?:单位|企业|人员|者|为))|为(?:优|良|合格|不合格|达标)"),
        clause=pattern(
            "(?:扣|得(?!分)|加|减|记|计|奖|罚|赋|积|各|占|倒扣|每[^，]{1,6}按)[^，]{0,8}$|(?:分值|满分|总分|基准分|基础分|附加分|合格线|分数线|起评分|百分制|权重)[^，]{0,8}$"
        ),
    ),
    RoleRule(
        "earns_points",
        Role.CONDITION,
        "a sum or a time with its points behind it: 3万元以上（8分）",
        takes="law: 年纳税【3万元】以上（8分），6万元以上（12分）",
        leaves="law: 未按时报送的罚款【3万元】，扣8分",
        kinds=MONEY | DURATION,
        not_setting="past",
        rest=pattern(r"(?:以?[上下内])?(?:（不?含[^）]{0,12}）)?的?(?:，?[计得加记积]|：|（)\d{1,3}分(?!之)"),
    ),
    RoleRule(
        "gloss",
        Role.CONDITION,
        "a threshold in a bracket says which ones the noun before it means",
        takes="law: 规模以上取水口（年取水量【5万立方米】以上）应当安装计量设施",
        leaves="law: 应当安装水泵（扬程不低于【50米】）",
        kinds=NOT_COUNT,
        bounds=LIMITED,
        setting="law",
        not_setting="past",
        before=pattern("[^，。；：]（[^（）不最至]{0,10}$"),
        rest=pattern("）[^，。；]"),
    ),
    RoleRule(
        "body",
        Role.CONDITION,
        "what a body must measure or be able to do says who may be admitted",
        takes="law: 男性身高不低于【1.7米】，女性不低于1.6米",
        leaves="plan: 学生平均身高提高到【1.7米】",
        kinds=frozenset({Kind.PLAIN, Kind.MEASURE, Kind.COUNT}),
        not_ends=("名", "人", "个", "次"),
        not_setting="plan",
        not_clause=pattern("平均|人均|提高|增长|控制|率|床|课桌|检查|测量|抽查"),
        before=pattern(f"(?:{BODY})[^。；]{{0,30}}$"),
        not_rest=pattern("[^，。；]{0,6}(?:筛查|检查|普查|监测)"),
    ),
    RoleRule(
        "each_so_many",
        Role.CONDITION,
        "每5000名居民配备1名: the first number says for how many the second holds",
        takes="每【5000名】居民配备1名社工",
        leaves="每5000名居民配备【1名】社工",
        kinds=COUNT | frozenset({Kind.MEASURE}),
        not_setting="past",
        clause=pattern("每$"),
        rest=pattern(
            r"以?[上下]?[^，。；\d]{0,14}(?:配备|配置|配建|配|设置?|设立|核定|至少|不少于|不低于|明确|安排|增加|增设|建设|建|联系|落实|选派|指定|确定|有)[^，。；\d]{0,16}\d"
        ),
        not_rest=pattern("[^，。；]{0,14}(?:开展|组织|举办|召开)"),
    ),
    RoleRule(
        "each_sum",
        Role.SUBSIDY,
        "so much of a benefit for each unit: 补贴每标箱300元",
        takes="运费补贴：每标箱【300元】",
        leaves="每投资【300万元】给予奖励10万元",
        kinds=MONEY,
        not_setting="past",
        clause=pattern(
            "每(?:标箱|小时|次|[车辆台套件个场家户亩吨斤头只株人名项度次张间床期班柜幢栋处座篇部列艘例口眼羽箱]|公里|平方米|千瓦时|学时|课时|航班|架次|公斤|立方米|品种)"
            "(?:每[年月天])?(?:最高|不超过|补|奖|补贴|补助|奖励|优惠|降低|减免|下[调浮]|让利|减收)?$"
        ),
        not_clause=pattern("收取|缴|交纳|投资|收入|产值|罚|{raised}"),
        before=pattern("补贴|补助|奖励|资助|奖补|津贴|补偿|给予|优惠|[电气水]价|用[电气水]"),
    ),
    RoleRule(
        "each_sum_behind",
        Role.SUBSIDY,
        "the same with the benefit named behind: 按每小时20元补助",
        takes="居家养老服务按每小时【20元】补助",
        leaves="每新招用1人，每小时产值【20元】",
        kinds=MONEY,
        setting="reward",
        not_setting="past",
        clause=pattern("按照?每(?:标箱|小时|学时|课时|公里|平方米|千瓦时|公斤|立方米|[一-龥]{1,2})(?:每[年月天])?(?:最高|不超过)?$"),
        not_clause=pattern("收取|缴|交纳|罚|引进|新增|超过?$"),
        rest=pattern("的?(?:标准|额度)?[^，。；]{0,6}(?:给予|予以|补助|补贴|奖励|资助|发放|计发|计补)"),
    ),
    RoleRule(
        "per_each",
        Role.CONDITION,
        "每引进1名…, 给予…: the number says what earns the benefit",
        takes="每引进【1名】博士，给予5万元奖励",
        leaves="每年引进【1名】博士",
        clause=pattern(
            "每(?:新|成功|满|多|增|再)?(?:引进|招收|招聘|培养|培育|新增|增加|推荐|介绍|吸纳|完成|招引|建成|建设|创建|获得|"
            "举办|超过?|提高|满|有|达到|带动|输送|孵化|满足)?[^，。；年月日天次周季期人户家个亩]{0,6}$"
        ),
        not_clause=pattern(
            "(?:补助|奖励|给予|申领|领取|享受|不超过|最高|补贴|资助|奖金|发放|扣|补|计|(?<!增)加)[^，]{0,4}$|的$|(?:补偿|补助|补贴|优惠|减免|安置|奖励)费?(?:标准)?(?:为|按)?每[^，]{1,4}$|限[载员乘额]$|每(?:立方米?|平方米|公里|千米|吨|公斤|千克|斤|千瓦时|度|片|盒|支|瓶|床|株|棵|头|只|辆|标箱|课时|学时)$|不得?(?:超过|少于|低于|多于|高于)$"
        ),
        segment=pattern(r"{give}|{benefit}|加分|得|扣|[再补加减记计奖]\d"),
    ),
    RoleRule(
        "each_step",
        Role.CONDITION,
        "每多断保1年，增加…: each step by which something else grows or shrinks",
        takes="每逾期【10天】，滞纳金增加1%",
        leaves="每超过10天，滞纳金增加【1%】",
        not_setting="past",
        clause=pattern(r"每(?:再?[多少增减]|满|超过?|逾期|延迟|推迟|提前|增加|减少|提高|降低|连续|累计|缩短)[^，；\d]{0,8}$"),
        not_clause=pattern("{give}"),
        rest=pattern(
            r"[^。；\d]{0,30}(?:[增追]加|[增减加]发|减少|减[收免征]|延长|缩短|提高|上浮|下浮|扣[除减]?|加收|递[增减]|奖励?|补[助贴]?|[加减计记])[^。；，\d]{0,8}\d"
        ),
    ),
    RoleRule(
        "formula",
        Role.OTHER,
        "a factor of a formula; a length of time in it is set by whoever sets the formula",
        takes="签约率=签约人数/常住人口数*【100%】",
        leaves="签约率达到【100%】",
        kinds=NOT_COUNT - DURATION | COUNT,
        clause=pattern("[*×xX＊/÷=＝](?:(?<=[=＝])[^，]{0,40})?$"),
    ),
)
