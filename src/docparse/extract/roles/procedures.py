"""Rules for how something is run: watches, notices, terms, turns, bodies, votes, marks and their weights, stocks, deposits."""

from __future__ import annotations

from docparse.extract.roles.rule import CAPPED, COUNT, DURATION, LIMITED, MEASURE, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

UNHURRIED = pattern(
    "压缩|缩短|缩减|压减|减少|提高|达到?$|寿命|受教育|力争|确保|控制|提前完成|累计培训|延长[至到]|满|连续|缴纳|毕业|取得|任职"
)

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "watch",
        Role.STANDARD,
        "how long a watch is kept",
        takes="汛期实行【24小时】值班制度",
        leaves="新建【24小时】书屋5家",
        kinds=DURATION,
        not_setting="past",
        ends=("小时", "天", "日"),
        rest=pattern(
            "[^，。；]{0,4}(?:值班|值守|监测|监控|不间断|不断线|在岗|在线|备勤|待命|轮班|畅通|巡查|巡逻|响应|接听|受理|负责制|专人)|(?:办结|出证)",
            r"、[^，。；、\d]{2,10}\d{1,2}个?(?:工作日|小时|天)以?内?办结",
        ),
        not_clause=pattern("新建|建成|打造|开通"),
    ),
    RoleRule(
        "notice_given",
        Role.STANDARD,
        "how long before or after something must be made known",
        takes="提前【15日】向社会公告",
        leaves="提前【1年】完成目标任务",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:提前|提早|至少提前|公示|公告|公布|展示|听取意见)(?:不少于|至少|期?为|满|时间)?$"),
        not_rest=pattern(
            "[^，。；]{0,6}(?:完成|实现|达到|建成|退休)|[^。；]{0,16}(?:申请|申报|提出|提交)|后?(?:仍|未|无人)[^，。；]{0,20}的"
        ),
    ),
    RoleRule(
        "turn",
        Role.STANDARD,
        "how long a turn, a term or a time of transition lasts",
        takes="设置【2年】过渡期",
        leaves="给予企业不超过【2年】的过渡期支持",
        kinds=DURATION,
        not_setting="past",
        not_rest=pattern("[^，。；]{0,8}(?:支持|补贴|补助|奖励|减免)"),
        rest=pattern(
            "(?:为|作为)?(?:一个?)?(?:周期|一轮|一届|一换|一次|轮训|轮换)|期(?!限)的?[^，。；]{0,6}(?:协议|合同)|的?(?:过渡期|缓冲期|保护期|试用期|服务期|任期|公示期|宽限期|观察期|"
            "有效期|考察期|整改期|聘期|禁渔期|滚动)"
        ),
    ),
    RoleRule(
        "time_set",
        Role.STANDARD,
        "a length of time that is set: 一般为6个月, 每年至少1个月",
        takes="跟班学习时间一般为【3个月】",
        leaves="审批时间压缩为【6天】",
        kinds=DURATION,
        not_setting="past",
        clause=pattern(
            "(?:一般|原则上|通常|每次|每期|每年|每学期|每周|每天|每日|人均每年)[^，]{0,8}(?:为|不少于|不低于|至少|不超过|累计不少于|达)?$",
            "(?:保证金|押金|定金|违约金)(?:为|不超过|相当于)?$|不得[^，]{0,10}(?:预收|收取)[^，]{0,10}(?:超过|长于)$",
            "(?:放宽[至到]|可调整[为至到]|延期|顺延|暂停|中止|冻结|封闭|隔离|留存|保管|存放)$",
        ),
        not_clause=UNHURRIED,
        not_rest=pattern("以?内(?:首次|通过|获|取得|曾|未|无|没有|发生|受到|有)"),
        not_segment=pattern("给予|补助|补贴|奖励|资助|享受|津贴|发放|免收|免租"),
    ),
    RoleRule(
        "intensity",
        Role.STANDARD,
        "a size that each project, class or plot keeps",
        takes="工业项目投资强度不低于【300万元/亩】",
        leaves="力争投资强度达到【300万元/亩】",
        kinds=NOT_COUNT | COUNT,
        bounds=LIMITED,
        not_setting="reward",
        clause=pattern(
            "(?:投资强度|亩均税收|亩均产值|班额|班容量|户均面积|套型面积)(?:一般|原则上|均|应)?(?:不低于|不超过|不高于|不少于|控制在)$"
        ),
    ),
    RoleRule(
        "copies",
        Role.STANDARD,
        "in how many copies something is handed in",
        takes="申报材料一式【5份】",
        leaves="完成报告【5份】",
        kinds=COUNT,
        ends=("份", "张"),
        clause=pattern(
            "(?:一式|(?:复印件|原件|申请表|申请书|申报书|申报表|申请材料|申报材料|推荐表|推荐函|登记表|承诺书|证明材料|照片|相片)各?)$"
        ),
        not_clause=pattern("完成|形成|力争"),
    ),
    RoleRule(
        "how_often",
        Role.STANDARD,
        "how often in each turn: 每3年修订1次",
        takes="名录每2年调整【1次】",
        leaves="对每年接待旅行团【20批次】以上的，给予补助",
        kinds=COUNT,
        not_setting="past",
        ends=("次", "遍", "轮", "回"),
        not_ends=("人次", "批次", "班次", "架次", "车次", "航次", "组次"),
        clause=pattern(
            r"每(?:隔|满)?(?:\d{1,2}|[一二两三四五六半]|1)?个?(?:(?:保险|自然|会计|财政|结算)?年|月|季度|周|天|日|学期|半年|学年|旬|轮|小时|分钟)[^，。；、]{0,16}$"
        ),
        not_clause=pattern("{give}(?!资金|款|使用)|享受|补(?!助资金|贴资金|助金|贴每|助每|助项目)|可提取"),
        not_rest=pattern("以上(?:活动|培训)|的(?:，|停|责|暂|取消|列入|处|给予|予以)"),
    ),
    RoleRule(
        "composed_of",
        Role.STANDARD,
        "of how many members a body is composed",
        takes="评审委员会由【15人】组成",
        leaves="由【3名】专家组织培训",
        kinds=COUNT,
        not_setting="past",
        clause=pattern("由[^，]{0,16}$|[至到、]$"),
        rest=pattern("[^，。；]{0,22}?(?:组成|构成|单数|奇数)"),
    ),
    RoleRule(
        "called_for",
        Role.CONDITION,
        "how many members must ask for it before something is done: 经20%以上业主提请",
        takes="law: 经【20%】以上业主提请，居民委员会应当召集会议",
        leaves="law: 业主提出的方案，应当经【三分之二】以上业主同意",
        kinds=SHARE | COUNT,
        not_setting="past",
        rest=pattern(
            "的?[^，。；]{0,10}(?:业主|代表|委员|成员|会员|股东|董事|理事|监事|职工|村民|居民|选民|社员|债权人)(?:可以|有权)?(?:书面|联名|共同|联合)*"
            "(?:提请|提议|提出|联名|联署|请求|要求|申请)"
        ),
        not_clause=pattern("每[^，]{0,6}$|{aim}"),
    ),
    RoleRule(
        "vote",
        Role.STANDARD,
        "how many must attend or agree, what share of seats is held",
        takes="决议须经出席委员的【三分之二】以上同意",
        leaves="持有【三分之一】以上股份的股东",
        kinds=SHARE | COUNT,
        not_setting="past",
        rest=pattern(
            "(?:的?[^，。；]{1,8}且[^，。；]{0,10}分之.以上)?的?[^，。；]{0,12}(?:同意|通过(?=[，。；、）后]|方|的决|有效|$)|出席|到会|表决|签字|赞成|参加(?=会议|表决|投票|方|，方|时|$))",
        ),
        not_clause=pattern("力争|确保|支持|组织|帮助|推动|争取"),
    ),
    RoleRule(
        "share_of_case",
        Role.STANDARD,
        "a share that each single case keeps: a down payment, a sample, hours of practice, a weight",
        takes="首付款比例不低于【20%】",
        leaves="绿色建筑占新建建筑的比例不低于【20%】",
        kinds=SHARE,
        not_setting="past",
        clause=pattern(
            "(?:首付|首期|预付款|保证金|定金|尾款|检查|抽检|抽查|抽取|抽样|复核|课时|学时|学分|权重|笔试|面试|师生比|"
            "生师比|管理费|手续费|佣金|(?<!累)计提|提取|留成(?!部分)|分成|上缴|配建|自持|自留|误差|优秀比例|优秀等次|名额|优秀率控制|岗位比例|资本金|自筹资金)"
            "[^，；]{0,24}$"
        ),
        not_clause=pattern(
            "{give}|提高到|力争|确保|实现|增长|下降|压[减缩]|[合达]格率|[盖标]率|(?:检|抽)查占比|自查率|完成率|通过率|获得|可以?提取|(?:租房|购房|消费|还贷)提取"
        ),
        not_rest=pattern("[^，。；]{0,8}(?:给予|予以补|补贴|补助|奖励)|以?上?的(?:企业|项目|股东|单位)"),
    ),
    RoleRule(
        "weight",
        Role.STANDARD,
        "how much something counts in a mark, told of the mark or of its parts: 工作实绩占60%，群众评议占40%",
        takes="assessment: 满意度测评占考核总分的【30%】",
        leaves="assessment: 工业占生产总值的【30%】",
        kinds=SHARE,
        setting="assessment",
        not_setting="past",
        clause=pattern(
            "占[^，]{0,10}(?:考核|考评|总分|分值|成绩|评分|得分|权重)[^，]{0,8}$|"
            "(?:考核|考评|测评|评议|评价|得分|成绩|评估)[^，]{0,6}按$|占$"
        ),
        segment=pattern("评议|测评|考核|考评|笔试|面试|权重|评[分价估]|打分|述职|[总得]分|分值|成绩"),
    ),
    RoleRule(
        "weight_counted",
        Role.STANDARD,
        "a share at which a mark is counted in",
        takes="assessment: 总成绩按理论30%、实操【70%】计算",
        leaves="assessment: 优秀率达到【70%】",
        kinds=SHARE,
        setting="assessment",
        not_setting="past",
        not_clause=pattern("[价租费款税]"),
        rest=pattern("的?(?:比例|权重)?(?:计算|计入|折算|折合|加权|合成)"),
    ),
    RoleRule(
        "picked_ratio",
        Role.STANDARD,
        "the ratio at which candidates are picked",
        takes="按【1:3】的比例确定面试人选",
        leaves="按【1:1】的比例给予配套补助",
        kinds=frozenset({Kind.RATIO, Kind.PERCENT}),
        not_setting="past",
        clause=pattern(r"(?:按照?|以|按各|各按)(?:不超过|不低于|不少于|岗位数)?(?:[^，；\d]{2,20})?$"),
        not_rest=pattern("[^，。；]{0,16}(?:补[助贴]|奖|贴息)"),
        rest=pattern(
            "(?:的比例)?(?:设[置立]|核[定增]|配[备足])[^，。；]{0,8}(?:岗位|编制|人员|床位|教师)|的?比例[^，。；]{0,12}(?:安排|设[置立]|配建|建设|留足|确定|选取|抽取|抽查|配备|配置|确认|遴选|推荐|缴存|缴纳|预留|计提|提取|分配|分摊|分担|承担|予以加回)",
            "(?:分担|分摊|共担|负担)",
        ),
    ),
    RoleRule(
        "ratio_kept",
        Role.STANDARD,
        "a ratio by which one thing is set against another",
        takes="新增水面与减少水面按【1:2】比例执行",
        leaves="省与市按【1:1】比例落实配套补助资金",
        kinds=frozenset({Kind.RATIO}),
        not_setting="past",
        clause=pattern("按照?(?:不低于|不高于|不少于|不超过)?$"),
        rest=pattern("的?比例[^，。；]{0,6}(?:执行|实行|落实|置换|补充|挂钩|核定|安排|控制|替代|削减|减量|调剂)"),
        not_segment=pattern("{benefit}|给予|配套"),
    ),
    RoleRule(
        "added_back",
        Role.STANDARD,
        "at which share a spending is counted as profit in an assessment",
        takes="考核利润时，技改投入加回比例提高至【180%】",
        leaves="plan: 研发投入增长【180%】",
        kinds=SHARE,
        not_setting="past",
        clause=pattern("加回(?:的?比例|系数)?[^，]{0,8}$"),
    ),
    RoleRule(
        "by_standard",
        Role.STANDARD,
        "so much for each, as the standard or the ratio by which something is done: 按每百户30平方米的标准, 按1名导师带3名学员的比例",
        takes="plan: 新建小区按照每百户不少于【30平方米】的标准配建用房",
        leaves="plan: 每百户拥有服务用房达到【30平方米】",
        kinds=COUNT | MEASURE,
        not_setting="past",
        clause=pattern(
            r"(?:按照?|以|参照|执行)(?:[^，；\d]{0,10}每[^，；\d]{1,14}|[^，；\d]{0,6}[人户生亩班]均[^，；\d]{0,10}|不[^，；\d]{1,4})?$|按[^，；]{1,24}[带配比对]$"
        ),
        rest=pattern(
            "[^，。；]{0,16}的比例|的?[^，。；\\d]{0,6}标准(?!化|[厂库]房|地|园)|的要求|(?:以上|左右)?(?:配[建备置]|规划|预留|补足|补齐)"
        ),
        not_segment=pattern("给予[^，；]{0,10}(?:补助|补贴|奖励)"),
    ),
    RoleRule(
        "picked_times",
        Role.STANDARD,
        "how many times the places candidates are picked: 3倍于拟录用人数",
        takes="遴选出【3倍】于拟立项数量的项目进入答辩",
        leaves="产值达到上年的【3倍】",
        kinds=frozenset({Kind.RATIO}),
        not_setting="past",
        clause=pattern("(?:遴选|选取|确定|推荐|抽取|按照?|筛选|选出|选)[^，]{0,8}$"),
        rest=pattern("(?:于|的)?[^，。；]{0,10}(?:数量|人数|名额|计划数|指标|岗位数?|项目数)"),
    ),
    RoleRule(
        "put_forward",
        Role.STANDARD,
        "whom each names for an office or picks for himself: 推荐1名科研人员作为负责人, 选定1家作为本人的定点医院",
        takes="参保人须在名单内选定【1家】作为本人就诊的医院",
        leaves="推荐【3名】企业家参加评选",
        kinds=COUNT,
        not_setting="past",
        clause=pattern("(?:推荐|指定|明确|确定|委派|委托|选派|指派|推选|推举|设|选出|选定|选择)(?:不超过|至少)?$"),
        rest=pattern(
            "[^，。；]{0,12}(?:作)?为(?:其|本人|自己|个人|本单位)",
            "[^，。；]{0,16}(?:作为|担任|兼任|为|任)[^，。；]{0,8}(?:负责人|联系人|联络员|申请人|代理人|代表|组长|主任|首席|专员|召集人)",
        ),
    ),
    RoleRule(
        "written_length",
        Role.STANDARD,
        "how long a paper is to be",
        takes="提交【3000字】左右的申报书",
        leaves="扫盲班学员识字【3000字】以上",
        kinds=COUNT,
        ends=("字",),
        not_setting="past",
        not_clause=pattern("识|认读|收录"),
    ),
    RoleRule(
        "counted_goal_years",
        Role.OTHER,
        "the years that a goal is given are no deadline of an office (docs/decisions.md)",
        takes="【5年】内重点引进专家100名",
        leaves="奖励资金在【2年】内予以兑现",
        kinds=DURATION,
        ends=("年",),
        not_setting="law",
        clause=pattern(r"^(?:(?:用|在|未来|今后|力争|争取|计划|力争用|争取用|从?(?:19|20)\d\d年(?:开始|起)，?))*$"),
        rest=pattern(
            "(?:左右)?(?:时间)?以?内，?(?![^，。；]{0,12}(?:整改|验收|审计|兑现|兑付|办结|拨付|偿还|还清|提出|申请|申报|不得|未|按|后|获|曾|有|无|受|被))"
            "[^，。；]{0,24}(?:引进|引育|培养|培训|培育|建设|建成|新建|新增|打造|实现|达到|组织|选派|选拔|评选|遴选|评定|支持|实施|完成|形成|争取|"
            "集聚|聚集|发展|开展|消除|解决|筹集|投入|推动|推进|构建|建立|改造|扶持|发动)"
        ),
    ),
    RoleRule(
        "mark_reached",
        Role.CONDITION,
        "a mark that puts somebody into a class",
        takes="面试成绩须达到【75分】以上方可进入下一环节",
        leaves="群众满意度达到【90分】以上",
        ends=("分",),
        not_setting="past",
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LE, Bound.LT, Bound.EQ}),
        rest=pattern(
            "(?:（不?含）|及格|合格)?，?(?:方可|方能|才能|才可|可进入|进入)|(?:（不?含）)?[^，。；]{0,8}(?:的|者|，?(?:为|评为|定为|确定为|认定为|属于))(?:，|为|评|单位|等次|优|良|合格|不合格|对象|列|给|企业)?"
        ),
    ),
    RoleRule(
        "may_apply_once",
        Role.STANDARD,
        "how many each may apply for, hold or put forward",
        takes="每个家庭限申请【1套】住房",
        leaves="每个镇建设【1套】设施",
        kinds=COUNT,
        not_setting="past",
        clause=pattern(
            "(?:限|只能|仅可|仅能|只可|最多可?|至多可?|不得超过|可自主评?价?|自主评价|可)(?:申请|申报|报名?|购买|选择|填报|承租|办理|领取|持有|兼任|担任|主持|牵头|推荐|"
            "评价推荐|选报|参加|受理|代理|承担)(?:其中)?[^，]{0,4}$"
        ),
        not_segment=pattern("补助|补贴|奖励|资助|给予|享受"),
    ),
    RoleRule(
        "staffed",
        Role.STANDARD,
        "how many each place is to have on duty",
        takes="每个网格配备【1名】专职网格员",
        leaves="力争每个乡镇建成【1个】服务站",
        kinds=COUNT,
        not_setting="past",
        clause=pattern(
            "按照?每[^，]{1,10}(?:至少|不少于|不低于|不超过)?$",
            "(?:不足|未达|不满)[^，]{2,16}的，?(?:按|至少|应当)?[^，]{0,4}$",
            "每(?!年)[^，]{1,10}(?:至少|应当?|须|原则上|不少于)?(?:配备|配置|配(?!建)|联系|选派|落实|明确|指定|确定|安排|(?<!建)设置?)[^，；\\d对]{0,14}$",
        ),
        not_clause=pattern("力争|确保|实现|到20|新|每[百千万十]+[^，；]{0,6}(?:人口|人|居民|学生|名)(?![^，；]{0,6}的标准)"),
    ),
    RoleRule(
        "staffed_next",
        Role.STANDARD,
        "the next of those that each place is to have; what a set that is allowed holds",
        takes="每班配备2名教师和【1名】保育员",
        leaves="每班配备2名教师，引进【1名】专家",
        kinds=COUNT,
        not_setting="past",
        before=pattern("每(?!年)[^，。；]{1,14}(?:配备|配置|配|设置?|明确)[^。；]{0,30}$|，(?:其中)?(?:包括|包含|含)[^，。；]{0,16}$"),
        follows=Role.STANDARD,
        gap=pattern("[一-龥]{1,10}[、和及与]|，(?:其中)?(?:包括|包含|含)"),
    ),
    RoleRule(
        "prizes_each",
        Role.STANDARD,
        "how many prizes or places each round has",
        takes="每届奖励项目总数不超过【100项】",
        leaves="力争获得省级奖励【100项】",
        kinds=COUNT,
        not_setting="past",
        clause=pattern(
            "(?:每次|每届|每年度?|每批|每轮)[^，]{0,6}(?:奖励|评选|评出|评审|授予|表彰|授奖|设奖|入选)[^，]{0,10}(?:总数|名额|数量|数|不超过|为|不多于)"
            "[^，]{0,4}$|(?:共|总计|合计|最多)?可(?:授予|评选|评出|表彰)(?:不超过)?$|(?:^|、|和|设|设立|评选|评出|其中)(?:特等奖|[一二三]等奖|金奖|银奖|铜奖|优秀奖|提名奖)[^，]{0,10}(?:不超过|不多于|总数|各|为)?$"
        ),
        not_clause=pattern("获|奖金|力争|争取"),
        not_rest=pattern("等[级次]|档|类"),
    ),
    RoleRule(
        "stock_days",
        Role.STANDARD,
        "how many days' supply a stock must hold",
        takes="应急储备保持不少于【15天】的市场供应量",
        leaves="当库存不足【15天】销量时，启动投放",
        kinds=DURATION,
        bounds=frozenset({Bound.GE, Bound.GT, Bound.EQ}),
        not_setting="past",
        rest=pattern("的?[^，。；]{0,8}(?:供应量|销量|销售量|消费量|用量|需求|需要|使用量|加工量|库存|口粮|供应)"),
    ),
    RoleRule(
        "paid_from",
        Role.STANDARD,
        "a cap on what may be spent on something",
        takes="工作经费按不超过项目资金的【2%】列支",
        leaves="按保费的【2%】给予补贴",
        kinds=SHARE,
        bounds=CAPPED | LIMITED | frozenset({Bound.EQ}),
        not_setting="past",
        rest=pattern(
            "的?(?:比例|额度|标准)?[^，。；]{0,6}(?:列支|计提|提取|预留|计[取征收缴]|缴存|缴纳|拨缴|上缴|作为|用于)|的?(?:比例|部分)，(?:主要|专项|专门)?用于"
        ),
        not_clause=pattern("(?:{give}|补贴|补助)(?!资金|经费|金|款)|缴费额|力争|确保"),
    ),
)
