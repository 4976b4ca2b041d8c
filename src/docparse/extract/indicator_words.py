"""The patterns that cut an indicator out of a clause, built once from `lexicon/verbs.tsv` and `lexicon/target_words.tsv`."""

from __future__ import annotations

import re
from functools import cache

from docparse.lexicon.choices import choice
from docparse.lexicon.tables import read_table

YEAR = r"(?:19|20)\d\d"
SPAN = rf"{YEAR}(?:年?[—–~至到-]{YEAR})?年"
BEGINNING = "初(?!步|级|中|期)"
EDGE = (
    rf"(?:度|底|末|{BEGINNING}|以来|上半年|下半年|前|后|内|间)?(?:第?[一二三四1-4]季度)?"
    rf"(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?(?:底|末|{BEGINNING}|前|后|起)?"
)
SPOKEN = "|".join(
    (
        "今年|明年|[本当今]年度|当年|本年|全年度|全年|年内|年底|年末|每年度|年度(?!考核)|上半年|下半年|近期|远期|期末|届时",
        r"(?:[一二三四五六七八九十两]|\d{1,2})年(?:内|来)|未来[一二三四五]年|[一二三四五十两]年(?=累计|共(?!同)|总计|合计)",
        r"(?:用|通过|经过|利用)(?:[一二三四五六七八九十两]|\d{1,2})年(?:左右)?的?(?:时间|努力)",
        "“十[一二三四五]五”(?:时期|期间|末)?|十[一二三四五]五(?:时期|期间|末)?",
    )
)
YEAR_ENDS = re.compile(r"[\d一二三四五六七八九〇上去今明前后同当每]$")  # the 年 behind it is theirs: 较上年增长
TERM = r"[在于](?:\d{1,3}|[一二三四五六七八九十两]{1,3})个?(?:工作日|自然日|小时|分钟|日|天|月)(?:以|之)?内"  # 在3个工作日内办结率
# 事故发生后响应时间
AFTER = (
    r"(?:[^，、的]{2,8}(?:发生|受理|到达|投产|建成)|接[到报][^，、的]{1,6})后" r"(?=[^，、]{0,24}?[一-龥]{2}(?:时间|时长|率)(?![一-龥]{4}))"
)
WITHIN = r"(?!在?[全本我各])[^，、的\d]{2,10}?(?:范围|区域|地域|流域|辖区|沿线)内的?(?=[^，、]{3})"  # 沿线可视范围内民居改造率
GIVEN = r"(?:在|按)?[^，、的在按]{0,8}(?:年景|年份|情况|条件|前提|情形|口径)之?下"  # 正常年景下粮食产量
TIME = re.compile(
    rf"(?:到|至|自|从|在|截至|争取到|力争到)?{SPAN}{EDGE}|(?:到|至)?(?:{SPOKEN})(?:底|末|前|内)?|{TERM}|{WITHIN}|{GIVEN}|{AFTER}"
)
AREA = "县|市|省|区|国|州"
NAMED_WHOLE = "土地|旅游|无废|低空|公园|无障碍|数字化|森林"  # 全域土地综合整治
NAMED_SOCIAL = "用电|研发|R&D|固定|从业|消费|融资|物流|投资|劳动"
WHOLE = rf"{AREA}|旗|镇|乡|街道|村|域(?!{NAMED_WHOLE})|县域|市域|省域|自治区|行业|系统|社会(?!{NAMED_SOCIAL})|球"
PARTS_OF_LAND = r"(?:中心|主)城区|(?:[东西南北中]{1,2}[部方]|沿海|边疆|边境|民族)地区|(?:山区|海岛)?\d{1,3}个?[县市区](?!级|域|城|场|块)"
NAMED_CIRCLE = re.compile(
    r"[县市]域内?(?=[一-龥]{0,4}(?:就诊|住院|就医|诊疗|支付|报销)[一-龥]{0,3}(?:率|占比|比例|比重))"
)  # the circle is part of the rate's own name
HONOUR = re.compile(
    r"全国[^，。；、的]{0,10}(?:示范|文明|先进|模范|卫生|重点文物|重点实验室|科普|双拥|百强|百佳|十佳|劳模|劳动奖|三八|五一|五四|优秀)[^，。；、]{1,}"
)  # a title that a whole country gives
SCOPE = re.compile(
    rf"(?:全(?:{WHOLE})|{PARTS_OF_LAND}|各级(?=财政|政府|机关|部门)|[我本](?:{AREA})|各(?:地|县|市|区|乡镇|镇街)|[县市]域内|[省市县区]本级(?!财政|预算|收入|支出|一般|政府|[部单机学医]))(?:（[^（）]{{1,20}}）)?(?:范围内?|域?内|域|统筹)?的?"
)
COUNTED = r"[一二三四五六七八九十]{1,2}是"
WHERE = r"(?:(?:中心|主|老|新)?城区|市区|县城|镇区|农村|乡村|城镇)(?=新[建改开设])"  # 市区新建绿地
EFFORT = re.compile(
    rf"{COUNTED}|规划(?=总?投资)|{WHERE}|(?:集中|集|举|倾)全?[^，、]{{1,4}}之?力量?|[一-龥]{{1,4}}化(?:、[一-龥]{{1,4}}化)+"
)
RANKED = re.compile(r"(?:国家|省|市|县|区)级|[总一]?共(?![享同青商计管有治赢识])")
SHORT_RATE = re.compile(r"[一-龥]{0,6}(?:率|占比|比例|满意度)")
PROCEDURE = re.compile(r"[一-龥]{0,10}(?:时间|用时|时限|时长|周期|环节|材料|手续|流程|次数|成本|费用)")
BARE_RATE = re.compile(
    r"(?:达标|合格|到位|覆盖|完成|满意|普及|参与|知晓|规范|标准化|成功|及时|优良|准确|完好|使用|落实|达成|利用)?(?:率|比例|占比|比重)"
)
RATE_ALONE = re.compile(r"率|量|数量|人数|规模|额|数|值|比例|时间|时限")
COMPOUND = re.compile(r"(?:改造|建设|整治|治理|优化|保护|转型|能力|抚育|修复|更新|绿化|美化|规范|巩固)(?:提升|提高|扩大)$")
STARTING_VALUE = r"(?<=.)(?:从|由)[^，、从由]{0,12}[\d一二三四五六七八九十百千两][^，、从由]{0,14}$"
COVERB = re.compile(
    r"(?:组织)?动员|组织(?=企业|群众|党员|干部|学生|师生|职工|青年|居民|农民|专家|教师|志愿者)|号召|利用|依托|围绕|面向|通过|针对|结合|根据|按照|聚焦|立足|借助|会同|整合|瞄准|对标|用好|发挥|(?:各级|中央|[省市县区]级|地方)?财政(?!资金|支出|收入|补助)"
    r"|[在向为对]"
)
NEAR = r"全国|经济|地区生产总值|生产总值|GDP|全省|全市|全县|全区|全州|同期|上年|去年|周边|国家|省|市|预期|计划|[一-龥]{0,6}平均"
BEYOND = (
    rf"(?:高于|低于|快于|慢于|好于|优于|超过|高出|超出|领先于?|落后于?)(?:{NEAR})[一-龥]{{0,8}}?(?:水平|增速|增幅|目标|均值)?$"
    r"|(?<=[速幅长重比率])(?:高于|快于|低于|慢于|好于)[一-龥]{2,10}$"  # 增速高于各项贷款
)
THAN_PLAN = "(?:较|相比|(?<!占)比)“?十[一二三四五六]五”?(?:时期|期间|期)?末?"
COMPARED = (
    rf"(?:(?:较|相比|(?<!占)比)(?:上年度?|{YEAR}年(?:底|末|度)?|去年|上一?年|基期|全国|全省|全市)"
    rf"(?:平均水平|同期|水平|(?:年初|执行|预计|预算|决算)(?:赤字|数)?)?(?:（下同）)?|{THAN_PLAN}|同比)$"
)
THAN_VALUE = r"(?:较|相比|(?<!占)比)(?:19|20)\d\d年?[底末]?的[^，比较]{0,6}\d[^，比较]{0,20}$"  # 比2030年的1.2万吨减少
PER_HEAD = r"(?<=.)(?:每[人户亩家车村省县]){1,2}(?:每[年月日])?$|(?<=.)(?:平均|人均)?每(?:\d{1,3}公斤|公斤|市?斤|吨)$|(?<=.)每[年月日]$"
BASE = r"(?<=.)在[^，、在]{2,14}(?:基础|基数)之?上?$"  # 在2031年基础上提高1岁
BESIDE_MARK = re.compile(r"[≥≤＞＜<>〈〉=从由较比每于过出先后础数上]")  # one of these stands in all that BESIDE_NUMBER finds
BESIDE_NUMBER = re.compile(rf"[≥≤＞＜<>〈〉=]$|{STARTING_VALUE}|{COMPARED}|{THAN_VALUE}|{BEYOND}|{PER_HEAD}|{BASE}")
YEAR_BEHIND = re.compile(
    rf"(?<=[^较比从由自占])(?:到|至|在)?(?:{YEAR}年(?:底|末|前)?|今年底?|明年|年[底末]|“?十[一二三四五六]五”?(?:期?末|期间|时期)|(?:今后|未来)?[一二三四五六七八九十两]年(?:来|间|内)?)$"
)  # 产量2030年达到, 排放五年累计下降
NAMED_WORK = r"(?:(?<=项目)|(?<=工程)|(?<=任务)|(?<=平台)|(?<=园区)|(?<=基地)|(?<=中心)|(?<=行动))(?:建设|实施|创建|落地|工作|推进)$"
RIGHT_TRIM = re.compile(
    rf"{NAMED_WORK}|(?<=.{{4}})(?:建设|创建)$|(?<=.{{2}})(?<!能力|制度|队伍|体系|文化|法治|乡村|城市|品牌|作风|政权)建设$|(?:工作|等工作|的?工作任务)$"
)
EXAMPLES = re.compile(r"^(?:[^、，]{1,20}[、，])*[^、，]{1,24}?(?<![高中初同均平对相优上差甲乙劣特一二三])等(?=[^级次候地])")
FORCE = "影响力|竞争力|带动力|作用|特色|水平|优势|能力|知名度|代表性|意义|前景|潜力|效应|功能|地位|价值"
ADJECTIVE = "高效|安全|适用|实用|先进|便捷|优质|美观|经济|稳定|可靠|规范|环保|节能"
STANDING = (
    "有影响力?|领先|前沿|前列|有名|知名|闻名|著名|享有盛誉|(?:起|发挥)[^，。；的]{0,8}作用|有[^，。；的]{0,4}(?:优势|特色|地位|话语权)"
)
STATE = (
    "鲜明|突出|明显|显著|完善|完备|合理|先进|优良|优美|一流|齐全|领先|过硬|精湛|雄厚|强劲|集聚|成熟|健全|良好|优越|优异|扎实|充足|充分|活跃"
    "|便利|便捷|广泛|深厚|独特|浓厚|清晰|明确|强大|旺盛|丰富|多样|凸显|宜人|整洁|有序|高效|优质|紧密"
)
BEARER = (
    "力|性|面|量|率|能|度|值|景|势|围|局|效果|基础|环境|条件|规模|效益|质量|技术|水平|口碑|服务|形象|品质|机制|产业|特色|业绩|需求|作用"
)
HOW = "(?:较为|比较|更为|更加|十分|非常|相对|较|很|最|更)?"
# what an attribute that only describes ends in: 功能齐全, 带动力强, 技术较为成熟, 产学研一体化
DESCRIBING = re.compile(rf"(?:[一-龥]化|[一-龥]{{2}}{HOW}(?:{STATE})|(?:{BEARER}){HOW}[强高好大广优多新足])$")
LEADING = "引领|支撑|标志|示范|带动|牵引|战略|基础|先导|关键|突破|创新|前瞻"
OF_PEOPLE = "(?:人民)?(?:群众|百姓|老百姓|居民|市民|村民)(?:身边|家门口|满意|急需|欢迎|喜爱|普遍关心|反映强烈)"
DESCRIBED = re.compile(
    rf"(?:{OF_PEOPLE}的|(?:{LEADING})性(?:、(?:{LEADING})性)+|(?:具有|富有|拥有)[^，。；的]{{0,20}}(?:{FORCE})的|(?:站?在|处于|位于|位居|居于|走在)[^，。；的]{{2,20}}?(?:{STANDING})的|(?:{ADJECTIVE})(?:、(?:{ADJECTIVE}))+的?)(?=[^，。；、]{{2}})"
)
SIZE = r"(?:达到?|超过?|过|突破|不低于)[^，。；、的]{1,10}元(?:以上)?"
OF_SIZE = re.compile(rf"[^，。；、的\d]{{2,12}}{SIZE}的")  # 2家年营业收入达5亿元的企业: the size is a part of the noun
# 3家年产值过亿元、2家年产值过十亿元的企业: one noun for both
SHARED_NOUN = re.compile(rf"[^，。；、的\d]{{2,12}}{SIZE}、[^，。；、的]{{2,20}}{SIZE}的")
HOLDER_AT = re.compile(r"[^，、]{2,16}在(?=保持|维持|落实|确保)(?:保持|维持|落实|确保)")
# a whole name behind its kind: 公共文化空间“城市书房”; a formula in front of its noun: “甲+乙+丙”职业技能培训
NAMED_KIND = re.compile(r"[^“”、，]{2,12}(?:培训|课堂|空间|场所|阵地|平台|品牌|学校|活动|课程)“([^“”]{2,12})”")
FORMULA = re.compile(r"“[一-龥]{2,8}(?:\+[一-龥]{2,8}){2,}”(?=[一-龥]{4})")
# attributes joined in front of one noun: 困境、留守儿童
ATTRIBUTES = re.compile(
    r"(?:(?:困境|留守|流动|孤残|重病|重残|失能|半失能|失智|失独|高龄|独居|空巢|孤寡|特困|低保|贫困|残疾|国家级|省级|市级|县级|区级|乡级|村级"
    r"|大型|中型|小型|线上|线下|城镇|城市|农村|国有|民营)(?:、|和|及|与|或))+(?=[一-龥“])"
)
LEVEL_ALONE = re.compile(r"(?:国家|世界|省|市|县|区|部)级、\d{1,4}[个家项所条](?:国家|世界|省|市|县|区|部)级(?=[一-龥]{2})")
OF_GREAT = re.compile(r"大(?![型中学桥田气数])(?=[一-龥]{2})")  # 5大基地
COUNT_AHEAD = re.compile(r"^(?:[一-龥]{1,3}[县市区镇乡])?\d{1,4}余?[个家项座所条户](?!以[上下内])(?=[一-龥]{4})")  # 12个项目投资达到5亿元
DONE_BY = re.compile("参与|投向|投入|用于")  # 民间资本参与风电、核电等项目参股比例: no examples alone
COMMENT = re.compile(r"(?<=.)（(?:不?含|不?包括|其中)[^（）]{1,20}）$")  # 高标准农田建设（含改造提升）
YEARLY_NEW = re.compile(r"[^，、]{1,6}(?:年均|每年)(?=新增[一-龥]{2})")  # 城镇年均新增就业人数: the run behind 年均 is the name
WHOLE_OF = re.compile(
    r"[^，、]{1,12}(?:总量|总额|总数|支出|预算)中"
    r"|[^，、]{2,16}?(?<![高初集空途其当水心之])中(?![国小级心央医药高间等型外部西东华期试欧非亚青老年学职专端])(?=[^，、]{2,16}(?:占比|比例|比重)$)"
)  # 城镇新建建筑中绿色建筑占比: the share is the name
# 20个果园、茶园、菜园: names joined by 、 alone, all of one kind
ALIKE = re.compile(r"[^，。；：、（）\d]{0,10}([一-龥])(?:、[^，。；：、（）\d]{1,4}\1){1,5}(?=[，。；]|$)")
SERVED = re.compile(
    r"[一-龥]{0,8}(?:老年人|老人|残疾人|儿童|妇女|学生|农民工?|职工|群众|居民|村民|患者|学员|青年|毕业生|军人|教师|医生|干部|劳动力|人员)"
    r"(?=[一-龥“”]{2,12}(?:工程|手术|项目|行动|培训|体检|筛查|训练|救助|检查|诊疗|治疗|康复|慰问)$)"
)  # 1000名老年人白内障手术: the persons are what is counted
JOINED = re.compile(
    r"(?:、[^，。；：、\d]{2,16}){0,4}(?:和|及|以及|与)[^，。；：、（）\d]{2,24}(?=[，。；]|$)|(?:、[^，。；：、（）\d]{4,12}){1,4}(?=[，。；]|$)"
)
# for 300户农房安装设备: what is done for them; a verb that a head noun makes a name (职业培训机构) is left
SERVICE = re.compile(
    r"[安加]装|配[备置齐送发]|更[新换]|适配|购[买置]|办理|[修新]建|修缮|设置|建立|解决|落实|减[免轻]|降低|兑现|代?缴纳|赠送|接通|修复|组织|举办|安排|对接|推[荐送]"
    r"|化解|清偿|追回|搭建|打造|创造|增加|提[升高]|补充|[换核]发|开通|疏通|投放|发放|争取|出具"
    r"|(?:培训|培养|检测|监测|建设|改造|融资|担保|补[贴助]|救[治助]|筛查|评估|诊断|维修|升级)(?!机构|中心|[站点者率]|基地|平台|对象|人员|项目|企业|公司|单位|学校|师)"
)
SERVED_BY = re.compile(r"(?:为|给|替)(?:不少于|至少|超过?|约|近|不低于)?$")
# 500名教师赴乡村支教, 2万名农民工就近就业: the persons, not what they do
PERSON_DOES = re.compile(
    r"(?<=[员师生工民人者家才部年众女童士手匠医长兵侨友])(?:下沉|服务(?![人队员对])|返乡|就[近地业]|创业|稳定|充分|进(?=[村校园企社])|驻[村企点校]|担任|从事|投身|扎根"
    r"|留(?=在|[省市县校区乡])|上岗|转岗|稳岗|转移|脱贫|增收|支教|帮扶|参训|学习|进修|取得|持证|走[进访]|联系)"
)
PREPARED = re.compile(r"[拟待]")  # 20个拟竣工项目: the verb is a part of the noun
ADVERB_END = re.compile(
    r"(?<=.)(?:整[县市区乡镇村]|全部|全面|整体|全域|率先|加快|成功|基本|如期|持续|分别|共同|统一|逐步|就[近地]|直接|自主|集中|联合|同步|提前|优先|有序|首次|再次|全程|年内|牵头|主动)$"
)
HEAD_MEASURED = r"[一-龥]{2,10}(?:投资|规模|收入|产值|增加值|率|量|面积|占比|比重)$"
OF_FIELD = re.compile(  # 生物医药等行业新登记企业, 建筑等领域设备投资规模
    rf"^(?:行业|领域|产业|方面)(?:内)?(?:的|(?=新(?:登记|设立|注册|开办|成立|增)|{HEAD_MEASURED}))"
)
SENT = re.compile("[下送传]达$|[签履续违解预契]约$")  # a verb of its own, no word of reaching
GENERIC = re.compile(r"(?:项目|企业|平台|机构|基地|单位|任务|目标|工程|活动|人|名额|试点|份额)?$")
# what is nothing without the examples in front of 等
EXAMPLES_NEEDED = re.compile(rf"(?:{GENERIC.pattern[:-1]})|专业|学科|领域|行业|部门|地区|城市")


@cache
def words(use: str) -> tuple[str, ...]:
    """The words of one use, longest first."""
    return tuple(sorted((word for word, kind, *_ in read_table("target_words") if kind == use), key=len, reverse=True))


@cache
def any_of(use: str, template: str = "(?:{})") -> re.Pattern[str]:
    """A pattern of all words of one use."""
    return re.compile(template.format("|".join(words(use))))


@cache
def reaching() -> frozenset[str]:
    """The words of reaching and bound that stand right in front of a number."""
    return frozenset(words("reach"))


@cache
def verb_classes() -> dict[str, str]:
    """Class of each word of `lexicon/verbs.tsv`: increment, strong, weak, manner or intent."""
    return {word: kind for word, kind, *_ in read_table("verbs")}


@cache
def verb() -> re.Pattern[str]:
    """A word of `lexicon/verbs.tsv`, the longest that fits."""
    return re.compile(choice(verb_classes()))


@cache
def new_verb() -> re.Pattern[str]:
    """A verb that begins with 新: 新增, 新建和改造提升, 新开工."""
    return any_of("after_new", "(?:(?:支持|争取|力争)?(?:复评和|申报和)?)新(?:{})")
