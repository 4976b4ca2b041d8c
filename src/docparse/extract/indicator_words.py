"""The patterns that cut an indicator out of a clause, built once from `lexicon/verbs.tsv` and `lexicon/target_words.tsv`."""

from __future__ import annotations

import re
from functools import cache

from docparse.lexicon.choices import choice
from docparse.lexicon.tables import read_table

YEAR = r"(?:19|20)\d\d"
SPAN = rf"{YEAR}(?:[—–~-]{YEAR})?年"
EDGE = r"(?:度|底|末|初|以来|上半年|下半年|前|后|内|间)?(?:第?[一二三四1-4]季度)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底|末|初|前|后|起)?"
SPOKEN = "|".join(
    (
        "今年|明年|当年|本年|全年度|全年|年内|年底|年末|每年度|年度(?!考核)|上半年|下半年|近期|远期|期末|届时",
        "[三五]年内|[一二三四五两]年(?:内|来)|未来[一二三四五]年",
        "“十[一二三四五]五”(?:时期|期间|末)?|十[一二三四五]五(?:时期|期间|末)?",
    )
)
TIME = re.compile(rf"(?:到|至|自|从|在|截至|争取到|力争到)?{SPAN}{EDGE}|(?:到|至)?(?:{SPOKEN})(?:底|末|前|内)?")
AREA = "县|市|省|区|国|州"
WHOLE = rf"{AREA}|旗|镇|乡|街道|村|域|县域|市域|省域|自治区|行业|系统|社会|球"
SCOPE = re.compile(
    rf"(?:全(?:{WHOLE})|[我本](?:{AREA})|各(?:地|县|市|区|乡镇|镇街)|[县市]域内)(?:（[^（）]{{1,20}}）)?(?:范围内?|内|域|统筹)?的?"
)
COUNTED = r"[一二三四五六七八九十]{1,2}是"
EFFORT = re.compile(rf"{COUNTED}|(?:集中|集|举|倾)全?[^，、]{{1,4}}之?力量?|[一-龥]{{1,4}}化(?:、[一-龥]{{1,4}}化)+")
RANKED = re.compile(r"(?:国家|省|市|县|区)级")
SHORT_RATE = re.compile(r"[一-龥]{0,6}(?:率|占比|比例|满意度)")
RATE_ALONE = re.compile(r"率|量|额|数|值|比例|时间|时限")
COMPOUND = re.compile(r"(?:改造|建设|整治|治理|优化|保护|转型|能力)(?:提升|提高|扩大)$")
STARTING_VALUE = r"(?<=.)(?:从|由)[^，、从由]{0,12}[\d一二三四五六七八九十百千两][^，、从由]{0,14}$"
COMPARED = rf"(?:(?:较|相比|(?<!占)比)(?:上年度?|{YEAR}年(?:底|末|度)?|去年|上一?年|基期|全国|全省|全市)(?:平均水平|同期|水平)?|同比)$"
PER_HEAD = r"(?<=.)(?:每[人户亩家车村省县]){1,2}(?:每[年月日])?$|(?<=.)每[年月日]$"
BESIDE_MARK = re.compile(r"[≥≤＞＜=从由较比每]")  # one of these stands in all that BESIDE_NUMBER finds
BESIDE_NUMBER = re.compile(rf"[≥≤＞＜=]$|{STARTING_VALUE}|{COMPARED}|{PER_HEAD}")
NAMED_WORK = r"(?:(?<=项目)|(?<=工程)|(?<=任务)|(?<=平台)|(?<=园区)|(?<=基地)|(?<=中心)|(?<=行动))(?:建设|实施|创建|落地|工作|推进)$"
RIGHT_TRIM = re.compile(rf"{NAMED_WORK}|(?<=.{{4}})(?:建设|创建)$|(?:工作|等工作|的?工作任务)$")
EXAMPLES = re.compile(r"^(?:[^、，]{1,20}[、，])*[^、，]{1,24}?等(?=[^级次候地])")
HOLDER_AT = re.compile(r"[^，、]{2,16}在(?=保持|维持|落实|确保)(?:保持|维持|落实|确保)")
WHOLE_OF = re.compile(r"[^，、]{1,12}(?:总量|总额|总数|支出|预算)中")
GENERIC = re.compile(r"(?:项目|企业|平台|机构|基地|单位|任务|目标|工程|活动|人|名额|试点)?$")


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
