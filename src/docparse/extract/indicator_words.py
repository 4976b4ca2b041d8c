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
        "今年|明年|当年|本年|全年度|全年|年内|年底|年末|每年度|年度(?!考核)|上半年|下半年|近期|远期|期末|届时",
        r"(?:[一二三四五六七八九十两]|\d{1,2})年(?:内|来)|未来[一二三四五]年|[一二三四五十两]年(?=累计|共(?!同)|总计|合计)",
        r"(?:用|通过|经过|利用)(?:[一二三四五六七八九十两]|\d{1,2})年(?:左右)?的?(?:时间|努力)",
        "“十[一二三四五]五”(?:时期|期间|末)?|十[一二三四五]五(?:时期|期间|末)?",
    )
)
YEAR_ENDS = re.compile(r"[\d一二三四五六七八九〇上去今明前后同当每]$")  # the 年 behind it is theirs: 较上年增长
TERM = r"[在于](?:\d{1,3}|[一二三四五六七八九十两]{1,3})个?(?:工作日|自然日|小时|分钟|日|天|月)(?:以|之)?内"  # 在3个工作日内办结率
TIME = re.compile(rf"(?:到|至|自|从|在|截至|争取到|力争到)?{SPAN}{EDGE}|(?:到|至)?(?:{SPOKEN})(?:底|末|前|内)?|{TERM}")
AREA = "县|市|省|区|国|州"
WHOLE = rf"{AREA}|旗|镇|乡|街道|村|域|县域|市域|省域|自治区|行业|系统|社会(?!用电|研发|R&D|固定|从业|消费|融资|物流|投资|劳动)|球"
PARTS_OF_LAND = r"(?:[东西南北中]{1,2}[部方]|沿海|边疆|边境|民族)地区|(?:山区|海岛)?\d{1,3}个?[县市区](?!级|域|城|场|块)"
NAMED_CIRCLE = re.compile(
    r"[县市]域内?(?=[一-龥]{0,4}(?:就诊|住院|就医|诊疗|支付|报销)[一-龥]{0,3}(?:率|占比|比例|比重))"
)  # the circle is part of the rate's own name
SCOPE = re.compile(
    rf"(?:全(?:{WHOLE})|{PARTS_OF_LAND}|各级(?=财政|政府|机关|部门)|[我本](?:{AREA})|各(?:地|县|市|区|乡镇|镇街)|[县市]域内|[省市县区]本级(?!财政|预算|收入|支出|一般|政府|[部单机学医]))(?:（[^（）]{{1,20}}）)?(?:范围内?|域?内|域|统筹)?的?"
)
COUNTED = r"[一二三四五六七八九十]{1,2}是"
EFFORT = re.compile(rf"{COUNTED}|(?:集中|集|举|倾)全?[^，、]{{1,4}}之?力量?|[一-龥]{{1,4}}化(?:、[一-龥]{{1,4}}化)+")
RANKED = re.compile(r"(?:国家|省|市|县|区)级|[总一]?共(?![享同青商计管有治赢识])")
SHORT_RATE = re.compile(r"[一-龥]{0,6}(?:率|占比|比例|满意度)")
PROCEDURE = re.compile(r"[一-龥]{0,10}(?:时间|用时|时限|时长|周期|环节|材料|手续|流程|次数|成本|费用)")
RATE_ALONE = re.compile(r"率|量|数量|人数|规模|额|数|值|比例|时间|时限")
COMPOUND = re.compile(r"(?:改造|建设|整治|治理|优化|保护|转型|能力)(?:提升|提高|扩大)$")
STARTING_VALUE = r"(?<=.)(?:从|由)[^，、从由]{0,12}[\d一二三四五六七八九十百千两][^，、从由]{0,14}$"
COVERB = re.compile(
    r"(?:组织)?动员|号召|利用|依托|围绕|面向|通过|针对|结合|根据|按照|聚焦|立足|借助|会同|整合|瞄准|对标|用好|发挥|(?:各级|中央|[省市县区]级|地方)?财政(?!资金|支出|收入|补助)"
    r"|[在向为对]"
)
NEAR = r"全国|全省|全市|全县|全区|全州|同期|上年|去年|周边|国家|省|市|预期|计划|[一-龥]{0,6}平均"
BEYOND = rf"(?:高于|低于|快于|慢于|好于|优于|超过|高出|超出|领先于?|落后于?)(?:{NEAR})[一-龥]{{0,8}}?(?:水平|增速|增幅|目标|均值)?$"
COMPARED = rf"(?:(?:较|相比|(?<!占)比)(?:上年度?|{YEAR}年(?:底|末|度)?|去年|上一?年|基期|全国|全省|全市)(?:平均水平|同期|水平)?|同比)$"
PER_HEAD = r"(?<=.)(?:每[人户亩家车村省县]){1,2}(?:每[年月日])?$|(?<=.)每[年月日]$"
BESIDE_MARK = re.compile(r"[≥≤＞＜=从由较比每于过出先后]")  # one of these stands in all that BESIDE_NUMBER finds
BESIDE_NUMBER = re.compile(rf"[≥≤＞＜=]$|{STARTING_VALUE}|{COMPARED}|{BEYOND}|{PER_HEAD}")
NAMED_WORK = r"(?:(?<=项目)|(?<=工程)|(?<=任务)|(?<=平台)|(?<=园区)|(?<=基地)|(?<=中心)|(?<=行动))(?:建设|实施|创建|落地|工作|推进)$"
RIGHT_TRIM = re.compile(rf"{NAMED_WORK}|(?<=.{{4}})(?:建设|创建)$|(?:工作|等工作|的?工作任务)$")
EXAMPLES = re.compile(r"^(?:[^、，]{1,20}[、，])*[^、，]{1,24}?(?<![高中初同均平对相优上])等(?=[^级次候地])")
FORCE = "影响力|竞争力|带动力|作用|特色|水平|优势|能力|知名度|代表性|意义|前景|潜力|效应|功能|地位|价值"
ADJECTIVE = "高效|安全|适用|实用|先进|便捷|优质|美观|经济|稳定|可靠|规范|环保|节能"
STANDING = (
    "有影响力?|领先|前沿|前列|有名|知名|闻名|著名|享有盛誉|(?:起|发挥)[^，。；的]{0,8}作用|有[^，。；的]{0,4}(?:优势|特色|地位|话语权)"
)
STATE = "鲜明|突出|明显|显著|完善|完备|合理|先进|优良|优美|一流|齐全|领先|过硬|精湛|雄厚|强劲|集聚|较强|较高|较好"
LEADING = "引领|支撑|标志|示范|带动|牵引|战略|基础|先导|关键|突破|创新|前瞻"
DESCRIBED = re.compile(
    rf"(?:(?:{LEADING})性(?:、(?:{LEADING})性)+|(?:具有|富有|拥有)[^，。；的]{{0,20}}(?:{FORCE})的|(?:站?在|处于|位于|位居|居于|走在)[^，。；的]{{2,20}}?(?:{STANDING})的|(?:[一-龥]{{2,6}}(?:{STATE})[、，]?){{1,4}}的"
    rf"|(?:{ADJECTIVE})(?:、(?:{ADJECTIVE}))+的?)(?=[^，。；、]{{2}})"
)
SIZE = r"(?:达到?|超过?|过|突破|不低于)[^，。；、的]{1,10}元(?:以上)?"
OF_SIZE = re.compile(rf"[^，。；、的\d]{{2,12}}{SIZE}的")  # 2家年营业收入达5亿元的企业: the size is a part of the noun
# 3家年产值过亿元、2家年产值过十亿元的企业: one noun for both
SHARED_NOUN = re.compile(rf"[^，。；、的\d]{{2,12}}{SIZE}、[^，。；、的]{{2,20}}{SIZE}的")
HOLDER_AT = re.compile(r"[^，、]{2,16}在(?=保持|维持|落实|确保)(?:保持|维持|落实|确保)")
YEARLY_NEW = re.compile(r"[^，、]{1,6}(?:年均|每年)(?=新增[一-龥]{2})")  # 城镇年均新增就业人数: the run behind 年均 is the name
WHOLE_OF = re.compile(
    r"[^，、]{1,12}(?:总量|总额|总数|支出|预算)中"
    r"|[^，、]{2,16}?(?<![高初集空途其当水心之])中(?![国小级心央医药高间等型外部西东华期试欧非亚青老年学职专端])(?=[^，、]{2,16}(?:占比|比例|比重)$)"
)  # 城镇新建建筑中绿色建筑占比: the share is the name
# 20个果园、茶园、菜园: names joined by 、 alone, all of one kind
ALIKE = re.compile(r"[^，。；：、（）\d]{0,10}([一-龥])(?:、[^，。；：、（）\d]{1,4}\1){1,5}(?=[，。；]|$)")
SERVED = re.compile(
    r"[一-龥]{0,8}(?:老年人|老人|残疾人|儿童|妇女|学生|农民工?|职工|群众|居民|村民|患者|学员|青年|毕业生|军人|教师|医生|干部|劳动力|人员)"
    r"(?=[一-龥“”]{2,12}(?:工程|手术|项目|行动|培训|体检|筛查|训练|救助)$)"
)  # 1000名老年人白内障手术: the persons are what is counted
JOINED = re.compile(r"(?:、[^，。；：、\d]{2,16}){0,4}(?:和|及|以及|与)[^，。；：、（）\d]{2,24}(?=[，。；]|$)")
OF_FIELD = re.compile(r"^(?:行业|领域|产业|方面)(?:内)?(?:的|(?=新(?:登记|设立|注册|开办|成立|增)))")  # 生物医药等行业新登记企业
SENT = re.compile("[下送传]达$")  # a verb of its own, no word of reaching
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
