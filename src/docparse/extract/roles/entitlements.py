"""Rules for what an applicant must show, and what a loan or an allowance grants him."""

from __future__ import annotations

from docparse.extract.roles.rule import CAPPED, COUNT, DURATION, MEASURE, MONEY, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "of_applicant",
        Role.CONDITION,
        "how long ago or how long: 毕业2年内, 登记注册满1年, 申请日前12个月",
        takes="毕业【2年】内的高校毕业生",
        leaves="应在【2年】内办结",
        kinds=DURATION,
        not_setting="past",
        clause=pattern(
            (
                "(?:出生|毕业|离校|退役|退伍|转业|登记|注册|成立|创办(?:企业)?|开业|投产|上市|退休|失业|入职|到岗|落户|入学|签订|连续参保|缴费|发生在)"
                "(?:时间|年限)?(?:在|已|未|不)?(?:满|超过?|不足)?$"
            ),
            "(?:领取?|取得|获得?)[^，]{0,6}(?:证书?|执照|学位|职称)(?:时间)?(?:在|已|未|不)?(?:满|超过?|不足)?$",
            "(?:缴纳|缴存|参加)[^，；应须]{0,10}(?:保险费?|社保费?|公积金)(?:已|累计|连续)?(?:达到?)?$",
            "(?<!期)(?:不满|未满|已满|满|最近|近)$|(?:申请|申报|入院|之|月|日|补贴|提出)[^，]{0,6}前(?:连续)?$",
            "(?<!合)同一[^，]{0,8}在?$",
        ),
        not_rest=pattern(
            "期|前|以?内，?(?:只|仅|不超过|最多)|(?:以?内)?(?:、[^，。；]{2,20})?(?:办结|办完|审结)|(?:向社会|公告|公布|公示|告知|通知|书面|报告|报请|向[^，。；]{1,16}(?:报告|备案|通报|告知))"
        ),
    ),
    RoleRule(
        "years_looked_at",
        Role.CONDITION,
        "the years before in which somebody did something: 对前2年营业收入增长的企业",
        takes="对前【2年】营业收入增长的企业给予奖励",
        leaves="前【2年】给予企业80%的奖励",
        kinds=DURATION,
        not_setting="past",
        ends=("年", "月"),
        clause=pattern("(?:^|对|凡|在|且|或)(?:前|此前|之前)$"),
        rest=pattern("(?:内|均|都|连续)?[^，。；]{0,24}的(?:，|[^，。；]{0,6}{holder}|单位)"),
        not_rest=pattern("{give}"),
    ),
    RoleRule(
        "travelled",
        Role.CONDITION,
        "how far or how long somebody must have driven, sailed or flown",
        takes="law: 申请增驾的，应当安全行驶【6万公里】以上",
        leaves="law: 驾驶员连续驾驶不得超过【4小时】",
        kinds=MEASURE | DURATION,
        bounds=frozenset({Bound.GE, Bound.GT}),
        setting="law",
        not_setting="past",
        clause=pattern(
            "(?:安全(?:行驶|驾驶|飞行|航行)|累[计积](?:行驶|飞行|航行|驾驶)|(?:行驶|驾驶|飞行|航行)(?:里程|时间|经历|资历))[^，考试训]{0,10}$"
        ),
        not_clause=pattern("不得|平均|每[日天]|考试|培训|训练"),
    ),
    RoleRule(
        "applied_with",
        Role.CONDITION,
        "the least that a project or a firm must show that applies",
        takes="申报项目总投资不低于【500万元】",
        leaves="申报项目的建筑系数不低于【40%】",
        bounds=frozenset({Bound.GE, Bound.GT, Bound.LT}),
        not_setting="past",
        before=pattern(
            "^[^，。；]{0,6}(?:申报|申请|参评|参选)的?(?:项目|企业|单位|主体|人|机构|产品)(?:为|的)?[^，。；]{0,24}$",
            "(?:^|[，、：])[^，。；：]{0,16}项目的?：?(?:计划)?(?:总|固定资产)?投资(?:总?额|额度|规模|总量)?(?:一般|原则上|应|须)?(?:不低于|不少于|达到?)?$",
        ),
        not_clause=pattern(
            "{give}|获得|提交|公示|受理|评审|力争|确保|时限|建筑系数|建筑密度|容积率|绿地率|新?开工|全[年市县区]|年[内度]|累计|合计|完成|引进|谋划|储备|推进|实施|签约|推介|发布|招引|投产"
        ),
    ),
    RoleRule(
        "to_be_admitted",
        Role.CONDITION,
        "the least that one must have who asks for a licence or an admission",
        takes="law: 申请从事客运的企业，应当有停车场地，面积不少于【200平方米】",
        leaves="law: 申请人应当提交申请书，收费不低于【200元】",
        bounds=frozenset({Bound.GE, Bound.GT}),
        not_setting="past",
        before=pattern(
            "(?:申请|申领|申报|参评|参选|报名|参赛|应聘|报考)[^。；，]{0,16}(?:应当?|须|需)[^，；]{0,6}(?:缴存|缴纳|缴交|参保|参加|工作|居住|从业|经营|持有)[^，；]{0,14}$",
            "(?:从事|开办|经营|开展)[^。；，]{2,24}(?:应当|须|必须)(?:具备|具有|拥有|取得|有(?!效))[^。；]{0,60}$",
            "(?:申请|申报|拟)(?:从事|设立|开办|成立|开设|经营|取得|办理|加入|认定)?[^。；，]{0,30}，?(?:应当|应|须|必须)(?:有|具备|具有|符合|满足|配备|拥有|建有|取得|注册|登记|成立|依法|连续|在)[^。；]{0,80}$",
        ),
        not_clause=pattern("{give}|提交|受理|公示|收费|每[年月日次]|力争|确保"),
    ),
    RoleRule(
        "record_kept",
        Role.CONDITION,
        "a time in which something must not have happened, or must have: 3年内未受处罚",
        takes="【3年】内未受行政处罚的企业可以申报",
        leaves="【3年】内未完成整改任务，取消资格",
        kinds=DURATION,
        not_setting="past",
        rest=pattern("以?内[^，。；退付还]{0,4}(?:未|无|没有|不曾|曾|获得?过?)(?!完成)[^，。；]{0,18}(?:的|者|记录(?=[，。；]|$))"),
    ),
    RoleRule(
        "to_apply",
        Role.CONDITION,
        "guide §6: a deadline for an applicant is a condition",
        takes="reward: 应于登记之日起【1年】内提出补贴申请",
        leaves="应在【30日】内办结",
        kinds=DURATION,
        bounds=frozenset({Bound.LE, Bound.LT, Bound.EQ}),
        setting="reward",
        clause=pattern("之日起$|之日起[^，]{0,6}$|次日起$|[后前]$|公布起$"),
        not_rest=pattern("以?内，?(?:不予|不再|不得|暂停|停止|取消|禁止)"),
        rest=pattern("[^。；]{0,40}?(?:提出|申请|申报|申领|报名|提交)"),
    ),
    RoleRule(
        "to_claim",
        Role.CONDITION,
        "the same where the benefit is named behind: 出院后12个月内申请报销",
        takes="应在收到通知后【6个月】内，由本人领取奖励",
        leaves="应在变更后【30日】内申请变更登记",
        kinds=DURATION,
        bounds=frozenset({Bound.LE, Bound.LT, Bound.EQ}),
        not_setting="past",
        rest=pattern(
            "(?:以?内，?)?[^，。；]{0,16}(?:申请|提出|申领|领取|申报|办理)[^，。；]{0,8}(?:报销|救助|补[贴助]|待遇|津贴|保险金|赔付|理赔|奖励|奖|资助|补偿|听证)"
            "(?:金|款|资金|经费|费用)?(?:申请|申领|手续)?(?=[，。；]|的|$)"
        ),
        not_rest=pattern("[^，。；]{0,16}(?:完成|审核|受理|机构应)"),
    ),
    RoleRule(
        "may_within",
        Role.CONDITION,
        "a time in which somebody may claim a right: 可以自收到决定书之日起60日内申请行政复议",
        takes="law: 对决定不服的，可以自收到决定书之日起【60日】内依法申请复议",
        leaves="law: 情况复杂的，可以在【60日】内作出决定",
        kinds=DURATION,
        bounds=CAPPED,
        not_setting="past",
        clause=pattern("(?:可以?|有权)[^，；应]{0,40}$|(?:^|日起|之后|后|自|在)$"),
        not_clause=pattern("须|延长|受理|准予"),
        rest=pattern(
            "以?内，?(?:可以?|允许|有权)(?!延长|作出|决定|责令|给予)",
            "以?内，?[^，。；应延对作处答]{0,36}(?:提出(?=[，。；])|(?:行政)?复议|听证|诉讼|起诉|上诉|申诉|复核(?:评估|鉴定)?|复查|复检|复验|再次鉴定|重新鉴定|仲裁|异议|质疑|投诉|申辩|陈述|请求[^，。；]{0,12}撤销|解除合同|退货|换货|退保|撤销合同|撤回)"
            "(?:的?申请|的?意见)?(?=[，。；]|$|手续|的)",
        ),
        not_rest=pattern("以?内，?(?:应当|须|作出|予以|由|对|组织|受理)"),
    ),
    RoleRule(
        "time_over",
        Role.CONDITION,
        "a time that must be over before somebody may or must do something",
        takes="law: 合同签订后可以随时解除；【60日】后，解除合同应当提前通知企业",
        leaves="law: 公示【60日】后，由主管部门予以公布",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("^$|之日起(?:满|届满)?$"),
        rest=pattern("以?后，?[^。；]{0,24}(?:应当?|可以?|须|不得|有权)"),
    ),
    RoleRule(
        "before_applying",
        Role.CONDITION,
        "how long before the end an applicant must ask",
        takes="应提前【30日】提出续租申请",
        leaves="应提前【30日】通知承租人",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("(?:提前|(?:期满|届满|到期|开始|结束|举办|举行|开工|施工|使用|实施)前?|日的|之日)$"),
        rest=pattern("前?[^。；]{0,36}(?:申请|申报|提出|提交|递交)"),
        not_rest=pattern("以?内|以[上下]|[^。；]{0,36}(?:意见|报告|方案)"),
        not_segment=pattern("许可|资质|执照|证书?(?:有效期|到期|届满|期满)|有效期(?:届?满|到期)?"),
    ),
    RoleRule(
        "time_to_apply",
        Role.CONDITION,
        "the same told of the time of an application",
        takes="申领时间不得超过毕业之日起【2年】",
        leaves="办理时间不得超过受理之日起【4天】",
        kinds=DURATION,
        not_setting="past",
        clause=pattern(
            "(?:申请|申报|申领|报名|提取|报销)(?:时间|期限|时限)[^，]{0,24}$|^(?:质疑|异议|申诉|投诉)[^，；]{0,4}应[^，；]{0,24}$"
        ),
    ),
    RoleRule(
        "if_enjoys",
        Role.CONDITION,
        "a clause in 的 before what one may enjoy",
        takes="按最低工资【80%】的标准，向留用职工支付工资的，可享受补贴",
        leaves="按最低工资【80%】给予补贴",
        not_setting="past",
        not_clause=pattern("给予|力争"),
        rest=pattern(
            "[^；。]{0,60}?的，(?:可以?|按规定|方可|均可)[^；。，]{0,12}(?:享受|申请|获得|申领)"
            "|[^，。；、的]{0,4}的[^，。；、]{1,10}(?:可以?|方可|均可|有权)(?:按规定|依法|自愿)?(?:享受|申请|获得|申领|申报|报名|参加)"
        ),
    ),
    RoleRule(
        "deduction",
        Role.SUBSIDY,
        "what may be deducted from a tax is a benefit",
        takes="按照每月【1000元】的标准定额扣除",
        leaves="医药费累计超过【15000元】的部分，在限额内扣除",
        kinds=MONEY | SHARE | DURATION,
        not_setting="past",
        not_clause=pattern("超过$|达到?$|扣除比例不足"),
        segment=pattern("定额扣除|(?:分摊|抵扣|扣除)(?:标准|期限|的?额度|限额)|据实扣除|的扣除"),
    ),
    RoleRule(
        "loan_term_set",
        Role.STANDARD,
        "the term of loans that nothing favours is set by rule",
        takes="plan: 合理延长涉农贷款期限，项目贷款期限可放宽至【10年】",
        leaves="plan: 创业担保贷款额度30万元，贷款期限不超过【3年】",
        kinds=DURATION,
        setting="plan",
        not_setting="past",
        clause=pattern("(?:贷款|授信|融资|还款)期限[^，；]{0,12}$"),
        not_segment=pattern("{benefit}|担保贷|创业|贴|免息|助学|利率|额度|最高[^，]{0,6}万"),
    ),
    RoleRule(
        "loan_term",
        Role.SUBSIDY,
        "the ceiling and the term of a favoured loan",
        takes="创业担保贷款每次期限最长不超过【3年】",
        leaves="新增贷款【30亿元】",
        kinds=frozenset({Kind.MONEY, Kind.DURATION, Kind.PERCENT, Kind.RATIO}),
        not_setting="past",
        clause=pattern(
            "贷款(?:最高|最低|授信)?(?:每次|单次|单笔|单户)?(?:总?额度?|期限|金额)[^，；]{0,24}$|额度上限$|最高额度[^，；]{0,6}(?:上浮|提高|增加)$|担保贷款(?:每次|单笔|单户)?最[高长](?:不超过|可达|可贷)?$"
        ),
        not_clause=pattern("新增|投放|(?<!账户)(?<!缴存)余额|规模|带动|(?<!不)超过[^，]{0,8}的"),
        not_rest=pattern(
            "(?:以上|的)?[^，。；]{0,4}(?:{holder})|(?:统一)?(?:提高|调整|增加|上调|降)|的?(?:比例|标准)?[^，。；]{0,4}(?:缴纳|缴存|收取|计提|提取|分摊|承担|存入)"
        ),
    ),
    RoleRule(
        "loan_ceiling",
        Role.SUBSIDY,
        "a ceiling repeated in brackets (额度上限（30万元）), or told behind the name of a favoured loan",
        takes="不超过贷款额度上限（【30万元】）之和",
        leaves="下设分中心（【3个】）",
        kinds=MONEY,
        not_setting="past",
        before=pattern(
            "(?:额度|上限|限额|标准)（$|(?:担保|创业|助学|小额信用|免息|贴息)贷款[^。；]{0,50}额度(?:一般|最高|原则上|为|可达|不超过|上限)*(?:[^，。；]{0,14}（[^）]{0,10})?$"
        ),
    ),
    RoleRule(
        "interest_rate",
        Role.STANDARD,
        "a rate of interest that a rule caps",
        takes="贷款利率不超过【4%】",
        leaves="按贷款利率的【50%】给予贴息",
        kinds=SHARE,
        bounds=CAPPED,
        not_setting="past",
        clause=pattern("利率[^，]{0,14}$"),
        not_clause=pattern("平均"),
        not_rest=pattern("[^，。；]{0,6}(?:给予|贴息|补贴)"),
    ),
    RoleRule(
        "lease_longer",
        Role.SUBSIDY,
        "how long a privileged lease or use may be extended",
        takes="社会力量承租国有房产办养老的，租赁期最长可延长至【20年】",
        leaves="公共租赁住房租赁期限最长不超过【5年】",
        kinds=DURATION,
        not_setting="past",
        clause=pattern(
            "(?:租赁|承租|出租|租用|租期|使用|经营)[^，；]{0,8}(?:期|期限|年限|时间|权)?[^，；]{0,4}可(?:适当|最长)?(?:延长|放宽|延)[至到为](?:最长)?$"
        ),
        not_clause=pattern("公租房|公共租赁|保障性|耐火|设计"),
    ),
    RoleRule(
        "months_of",
        Role.SUBSIDY,
        "a benefit counted in months of a wage or an allowance",
        takes="一次性发放【3个月】最低生活保障金",
        leaves="连续【3个月】未领取的",
        kinds=DURATION,
        not_setting="past",
        clause=pattern("标准|不超过|给予|救助|发放|最高|[增加多]发"),
        rest=pattern("的?(?:本?市|当地|本人)?(?:最低生活保障|低保|最低工资|基本工资|工资标准|养老金|失业保险金|抚恤金)"),
        not_rest=pattern("[^，。；]{0,16}的(?:，|[^，。；]{0,6}{holder})"),
    ),
    RoleRule(
        "pieces_given",
        Role.SUBSIDY,
        "for how many pieces, or how often, somebody is paid: 每类产品可补贴1件",
        takes="每位消费者每类产品可补贴【1件】",
        leaves="每位消费者每类产品可购买【1件】",
        kinds=COUNT,
        bounds=frozenset({Bound.EQ}),
        not_setting="past",
        ends=("件", "次", "台", "辆", "套", "部", "份", "张", "枚"),
        clause=pattern(
            "免费(?:赠送|刻制|发放|提供|配[备发送]|赠阅|安装|领取)[^，]{0,6}$",
            "(?:可|各|仅|只|限|能|每[一-龥]{1,6})(?:再)?(?:申请|补贴|补助?|享受|申领|领取|获得|奖励?|资助|提取)(?:政策|补贴|奖励|补助|优惠)?$|享受$",
        ),
    ),
)
