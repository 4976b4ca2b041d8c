"""Rules for the cases in which a provision of law holds: listed cases, what happened within a time, when a duty is due."""

from __future__ import annotations

from docparse.extract.roles.rule import COUNT, DURATION, NOT_COUNT, RoleRule, pattern
from docparse.model import Bound, Role

ITEM = "(?:^|：) *(?:（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[.．、]) *"
WITHIN = frozenset({Bound.LE})
MUST = "应当|应在|应于|应自|必须|须在|须于|不得|有权要求"
DAYS = ("日", "天", "月", "小时", "周", "分钟")

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "case_listed",
        Role.CONDITION,
        "an item of a list of cases: 有下列情形之一的，不得担任：（一）…3次以上…的",
        takes="cases: （二）一年内被约谈【3次】以上",
        leaves="cases: （二）应当提前【15日】通知业主",
        kinds=NOT_COUNT | COUNT,
        setting="cases",
        not_setting="past",
        before=pattern(ITEM + "[^；。]{0,100}$"),
        not_clause=pattern("应当|必须|不得|{give}|罚|处以|缴纳|收取|赔偿|按|力争|确保"),
    ),
    RoleRule(
        "happened_within",
        Role.CONDITION,
        "a time in which something has happened, told before the consequence: 1年内被处罚2次的",
        takes="对【2年】内违规操作超过4次的驾驶员，责令停止营业",
        leaves="应当自变更之日起【15日】内将变更后的资料报原机关备案的",
        kinds=DURATION,
        not_setting="past",
        not_clause=pattern(MUST + "|之日起|受理|收到|接到|给予|享受|补[助贴]"),
        rest=pattern(
            r"以?内\d+次",
            "以?内(?!，|不(?!能)|禁止|可|应|须|给予|享受|由|免|减|[^，。；]{0,4}(?:未|无|没有|曾|获得?过?)[^，。；]{0,18}(?:的|者|记录))[^，。；]{0,40}(?:超过|达到?|满|累计|曾?被|受过?到?|连续|再次|又|首次|发生|出现|违反|违法|违规|有|无|未|实施|逾期|获得?|取得|不能|无法|拒不)"
            "[^，。；]{0,36}的(?:，|；|。|$|[^，。；]{0,12}(?:，|{holder}|当事人|驾驶人|责任人))",
        ),
    ),
    RoleRule(
        "still_not",
        Role.CONDITION,
        "a time after which something is still not done: 经公告3个月仍不…的, 超过6个月未…的",
        takes="经公告【60日】仍无人认领的，收归国有",
        leaves="公告【60日】，未接到异议的予以登记",
        kinds=DURATION,
        not_setting="past",
        not_clause=pattern("给予|享受|不得|应当"),
        rest=pattern(
            "(?:以?[上内])?(?:后|的)?，?(?:仍|尚|还|仍旧)?(?:不能?|未|无人?|没有|拒不)[^，。；]{1,24}(?:的(?:，|；|。|$)|，(?:视为|视同|自动|取得))"
        ),
    ),
    RoleRule(
        "lapses_within",
        Role.CONDITION,
        "a time in which something has not been done, told at length: 批准后3年内，…未开工的，自行失效",
        takes="law: 许可决定作出后【2年】内，建设单位未动工的，许可自行失效",
        leaves="law: 应当在作出决定后【2年】内，完成未决事项的清理",
        kinds=DURATION,
        bounds=WITHIN,
        not_setting="past",
        clause=pattern("(?:后|起)$"),
        not_clause=pattern(MUST),
        rest=pattern("以?内，(?!应|须|可|由|不得|对|将|经)[^。；]{0,60}(?:未|没有)[^。；]{0,60}的，"),
    ),
    RoleRule(
        "periods_told",
        Role.STANDARD,
        "a time told in seasons, terms or cycles",
        takes="law: 供热系统的保修期为【2个】采暖期",
        leaves="law: 连续【2个】考核年度不合格的，予以解聘",
        kinds=COUNT,
        setting="law",
        not_setting="past",
        ends=("个",),
        clause=pattern("(?:为|不少于|不得少于|不超过|不得超过|至少|保持)$"),
        rest=pattern("(?:采暖|供暖|供冷|生产|完整|会计|纳税|自然|记分|考核|评价|生长|整)?(?:期(?!货|刊)|年度|周期|学期|学年|季度)"),
        not_rest=pattern("[^，。；]{0,20}的，"),
    ),
    RoleRule(
        "due_within",
        Role.STANDARD,
        "by when a duty must be done, whatever it is about",
        takes="应当自收到补贴申请之日起【15日】内提出审核意见",
        leaves="应当自毕业之日起【12个月】内申请补贴",
        kinds=DURATION,
        bounds=WITHIN,
        not_setting="past",
        ends=DAYS,
        clause=pattern("(?:应当?|必?须|需|要求其)[^，；]{0,60}(?:之日起|日起|之时起|后|在|于)$", "^(?:应当?|必?须|需)$"),
        not_clause=pattern(
            "压[缩减]|缩短|力争|确保|发生[在于]|(?:申请|申报|申领|报名|提取|报销)(?:时间|期限|时限)|^(?:质疑|异议|申诉|投诉)[^，；]{0,4}应"
        ),
        rest=pattern("以?内"),
        not_rest=pattern(
            "以?内，?[^，。；]{0,24}(?:申请(?!人|材料|书|表)|申报(?!材料|书|表)|申领|领取|报名|报销|认领)|以?内，?[^，。；对作处答受]{0,24}(?:提出|申诉|投诉|质疑|异议|复议|起诉|仲裁|听证)(?:的?申请)?(?=[，。；]|$)"
        ),
    ),
    RoleRule(
        "age_of_thing",
        Role.CONDITION,
        "how old a thing is that something is done to every so often: 5年以内每年检验1次",
        takes="law: 货运电梯【10年】以内每年检验1次",
        leaves="law: 应当每【2年】检验1次",
        kinds=DURATION,
        bounds=frozenset({Bound.LE, Bound.LT, Bound.GE, Bound.GT}),
        setting="law",
        not_setting="past",
        not_clause=pattern("应当|必须|每[^，]{0,6}$"),
        rest=pattern(r"(?:的，?)?(?:，)?(?:应当)?每(?:隔|满)?(?:年|半年|季度?|月|周|\d{1,2}|[一二两三六])[^，。；]{0,14}[\d一]次"),
    ),
    RoleRule(
        "counted_as_time",
        Role.STANDARD,
        "as how long a shorter or longer time counts",
        takes="停车不足1小时的，按【1小时】计费",
        leaves="law: 服务时间达到【6个月】的，计算为一个周期",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:按照?|以)$"),
        rest=pattern("(?:计算|折算|计[费收算]|收费|计(?=[，。；]|$))"),
        not_segment=pattern("补[贴助]|奖励|津贴|待遇|保险金"),
    ),
    RoleRule(
        "thing_required",
        Role.STANDARD,
        "the size of what must be kept, made or concluded: 保持100米以上的距离",
        takes="law: 应当与前车保持【50米】以上的距离",
        leaves="law: 服务【5年】以上的护士，享受前款待遇",
        kinds=NOT_COUNT,
        bounds=frozenset({Bound.LE, Bound.LT, Bound.GE, Bound.GT}),
        setting="law",
        not_setting="past",
        clause=pattern(
            "(?:保持|留有|留出|预留|享有|享受|签订|订立|安排|参加|接受|进行|设置|设立|设|采用|使用|种植|修建|建设|支付|缴纳|提供|保证|给予|配备|划定|处)[^，；的]{0,14}$"
        ),
        not_clause=pattern("^(?:对|凡|拟|经)|具有|具备|已|曾|取得"),
        rest=pattern(
            "的(?:最小|最短|安全|水平|垂直|相应|消防|防护|应急|全日制|集中|业务|专业|继续|劳动|聘用|服务|租赁|书面)*(?:距离|间距|净空|净距|空间|通道|车道|道路|缓冲区|防护带|绿化带|隔离带|围[墙栏挡]|"
            "合同|协议|年休假|假期?|休息|时间|期限|过渡期|培训|学习|教育|实习|处罚|处分|罚款|押金|保证金|保函|赔偿|利息|费用|面积|用地|高度|宽度|深度|厚度)"
        ),
        not_segment=pattern("{benefit}"),
    ),
    RoleRule(
        "had_besides",
        Role.CONDITION,
        "what else one must have: 须具备3年以上经验，日供能力不低于5000份",
        takes="供餐单位须具备3年以上经验，日供餐能力不低于【5000份】",
        leaves="供餐单位须具备3年以上经验，每餐留样不少于【125克】",
        bounds=frozenset({Bound.GE, Bound.GT}),
        not_setting="past",
        before=pattern("(?:须|应当?|需)(?:同时)?(?:具备|具有|符合|满足|拥有)[^。；：]{0,60}$"),
        not_clause=pattern("{give}|每|应当?|须|力争|确保"),
        follows=Role.CONDITION,
        gap=pattern("[^，。；]{0,12}，[^。；，]{1,16}"),
    ),
)
