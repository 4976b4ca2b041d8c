"""The indicator of a target: the shortest run of the text that names what is measured.

A number stands behind its noun (新增市场化用户500户) or in front of it (抓好340个重点建设项目). What is left and right of the
noun is cut away by word classes of `lexicon/verbs.tsv`: time, scope, intent, verbs and manner on the left; words of reaching and
bound on the right. Cutting stops where a verb is part of a name (建设用地, 投资项目): a head noun right behind it tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from docparse.extract.context import CLOSED_BRACKET, mask
from docparse.lexicon.tables import read_table
from docparse.lexicon.words import stands_alone

HEAD_NOUN = re.compile(
    r"用地|项目|金额|活动|面积|站点|站(?!式)|点(?!亮)|人数|人次|规模|资金|经费|机构|中心|基地|量|额|率|业|性|类|总|平台|场所|设施|能力|体系|工程|指标|标准|费|价|权|收入|支出|成本|强度|密度|增加值|产值|"
    r"余额|比例|比重|占比|时间|时限|指数|水平|需求|任务|计划|方案|制度|年限|人员(?=$|数)|对象|产品(?=$)|许可|型|度|线|网|库|池|林(?!地)|券|者|岗位|事项|单元|示范|贷款(?=$)|保险|债|园|区(?!域)|带(?!动)|链|圈|空间|资源|年度|周期|商(?![业务贸场标])|师(?!范)|生(?!态)|员|试点"
)
NOMINAL = re.compile(r"投资|培训|进修|就业|出口|进口|销售|绿化|种植|帮扶|救助|登记|改造|演出|检测|抽检|监测|签约|造林|体检|生产|治理|整治|合作")
TIME = re.compile(
    r"(?:(?:到|至|自|从|在|截至|争取到|力争到)?(?:20\d\d|19\d\d)(?:[—–~-](?:20\d\d|19\d\d))?年(?:度|底|末|初|以来|上半年|下半年|前|后|内|间)?(?:第?[一二三四1-4]季度)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底|末|初|前|后|起)?)|"
    r"(?:到|至)?(?:今年|明年|当年|本年|全年|年内|年底|年末|年度(?!考核)|每年度|上半年|下半年|五年内|三年内|[一二三四五两]年(?:内|来)|未来[一二三四五]年|近期|远期|期末|“十[一二三四五]五”(?:时期|期间|末)?|十[一二三四五]五(?:时期|期间|末)?|全年度|届时)(?:底|末|前|内)?"
)
EFFORT = re.compile(r"[一二三四五六七八九十]{1,2}是|(?:集中|集|举|倾)全?[^，、]{1,4}之?力量?|[一-龥]{1,4}化(?:、[一-龥]{1,4}化)+")
SCOPE = re.compile(
    r"(?:全(?:县|市|省|区|国|州|旗|镇|乡|街道|村|域|县域|市域|省域|自治区|行业|系统|社会|球)|(?:我|本)(?:县|市|省|区|国|州)|各(?:地|县|市|区|乡镇|镇街)|县域内|市域内|(?=□)□)(?:（[^（）]{1,20}）)?(?:范围内?|内|域|统筹)?的?"
)
TAIL_WORDS = (
    "不低于 不少于 不高于 不超过 不大于 不小于 低于 高于 超过 突破 少于 多于 大于 超 约 近 达到 达 至少 最低 最高 为 在 到 至 控制在 保持在 稳定在 维持在 稳定 保持 控制 提高到 提升到 提高至 提升至 提高 提升 增加到 增加至 增至 扩大到 扩大至 扩大 降低到 降低至 降到 "
    "降至 下降到 下降至 下降 降低 减少到 减少至 减少 压减 压缩到 压缩至 压缩 缩短到 缩短至 缩短 缩小到 缩小至 缩小 收窄到 收窄至 增长 增速 增幅 增量 涨幅 降幅 上升 上升到 上升至 递增 回升到 回升至 新增 净增 增加 完成 实现 力争 争取 确保 预计 预期 计划 原则上 总体 累计 年均 均 分别 平均 各 要 应 "
    "将 可 再 也 比上年 较上年 同比 比上年度 较上年度 逐年 每年 全年 基本 力求 努力 左右 持续 继续 总数 数量达 共 共计 合计 总计 总量达 突破性 新 累计达 累计达到 就 都 已 上 有 其中 不得低于 不得少于 不得高于 不得超过 务必 进一步 率先 跃上 迈上 跨上 超出 高出 翻 完成率达 开工 建成 各达 各增长 "
    "年增长 年均增长 年递增 保底 稳步提高到 稳步提升到"
).split()
RIGHT_STOP = re.compile(
    r"[，。；：、！？（）\n\t]|[和与及](?=\d)|在(?=[一-龥]{2})|改善|纳入|提供|实施|开展|进行|入选|列入|获得|获评|达到|建成|通过|完成|覆盖|享受|参与|投入使用|参加|用于|给予|实现|全部|上线|落地见效|落户|开工|竣工|投产|投用|签约|得到|受益|上市|挂牌|成为|作为|来|带动|辐射|惠及|推进|形成|达|均|纳统|按期|如期|正式|顺利|进入|申报|创建(?=省|国|市)"
)
RIGHT_TRIM = re.compile(r"(?:(?<=项目)|(?<=工程)|(?<=任务)|(?<=平台)|(?<=园区)|(?<=基地)|(?<=中心)|(?<=行动))(?:建设|实施|创建|落地|工作|推进)$|(?<=.{4})(?:建设|创建)$|(?:工作|等工作|的?工作任务)$")
EXAMPLES = re.compile(r"^(?:[^、，]{1,20}[、，])*[^、，]{1,24}?等(?=[^级次候地])")
DESCRIPTIVE = re.compile(r"^(?:新一轮|新一批|一批|若干|更多|各类|各种|各|相关|有关|优质|重要|引领性、支撑性|引领性|支撑性|标志性|全部|所有)(?:的)?")
HOLDER_AT = re.compile(r"[^，、]{2,16}在(?=保持|维持|落实|确保)(?:保持|维持|落实|确保)")
WHOLE_OF = re.compile(r"[^，、]{1,12}(?:总量|总额|总数|支出|预算)中")
GENERIC = re.compile(r"(?:项目|企业|平台|机构|基地|单位|任务|目标|工程|活动|人|名额|试点)?$")


STRONG_INSIDE = re.compile(
    r"(?<=[一-龥）”、])(?:打造|增补|建成|争创|创建|完成|实现|举办|引进|招引|培育(?!库|试点|计划|工程|企业|行动|名单|对象|基地|池|体系|单位|中心|平台)|达到|开展|(?<!公共)提供|组建|发放(?!率)|安装(?!率)|配备(?!率)|配建|惠及|带动(?!性)|力争|确保|引育|保持在)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase cut out of a clause: the words, the governing verb in front of it, the tail words behind it, the scope."""

    noun: str
    verbs: tuple[str, ...]
    tail: tuple[str, ...]
    scope: str | None


@cache
def verb_classes() -> dict[str, str]:
    """Class of each word of `lexicon/verbs.tsv`: increment, strong, weak, manner or intent."""
    return {word: kind for word, kind, *_ in read_table("verbs")}


@cache
def _left_words() -> re.Pattern[str]:
    words = sorted(verb_classes(), key=len, reverse=True)
    fresh = r"新(?:增|建|设|开|引|培|招|认|获|发|改|投|立|签|创|进|入|上|拓|推|打|评|启|组|扩|购|置|型培育)[一-龥]{0,4}?(?=[一-龥])"
    return re.compile("|".join([*map(re.escape, words)]) + f"|(?P<fresh>{fresh})")


@cache
def _tail_words() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(sorted(map(re.escape, TAIL_WORDS), key=len, reverse=True)) + ")$")


FRESH = re.compile(
    r"(?:(?:支持|争取|力争)?(?:复评和|申报和)?)新(?:增(?:加|设|培育|招引|引进|创建|认定|帮扶|建设|建|投放|发放|开工|开通|发展|引育|落地|签约|改造)?|建(?:成|筹集|和改扩建|和改造提升|和改造|和改建|、改扩建|、改建|改扩建|改造提升|改造|或改造|设)?|设立?|开工(?:建设|改造)?|开通|开|引进|引育|引|培育|招引|招收|招|认定|获评|获|发展|发放|发|配备|配|添置|添|改扩建|改建|改|投放|投|立(?=项)|签约|签|创建|创|进|入规|入统|升规|上规|入库|入|拓展|打造|评定|启动|组建|扩建|购置|购|置)"
)


def cut_left(phrase: str, keep_new: bool = False) -> Phrase:
    """The noun at the end of a phrase, with what was cut away in front of it; `keep_new` leaves 新增… to the noun.

    >>> cut_left("全县供应建设用地").noun
    '建设用地'
    >>> cut_left("2024年新增市场化用户").verbs
    ('新增',)
    """
    verbs: list[str] = []
    scope: str | None = None
    rest = phrase.strip(" ")
    while rest:
        shorter, verb, area = _cut_once(rest, keep_new)
        if shorter is None:
            break
        scope = area or scope
        if verb:
            verbs.append(verb)
        rest = shorter.lstrip(" 的了，、：")
    return Phrase(rest, tuple(verbs), (), scope)


def _cut_once(rest: str, keep_new: bool) -> tuple[str | None, str | None, str | None]:
    """One word cut from the left: what is left (None where nothing can be cut), the verb, the scope."""
    if rest[0] == "（" and (match := CLOSED_BRACKET.match(rest)) and match.end() < len(rest):
        return rest[match.end() :], None, None
    if (ranked := RANKED.match(rest)) and (ahead := _left_words().match(rest, ranked.end())) and verb_classes()[ahead.group()] in ("strong", "increment"):
        return rest[ranked.end() :], None, None
    if match := TIME.match(rest):
        return rest[match.end() :], None, None
    if match := EFFORT.match(rest):
        return rest[match.end() :], None, None
    if (match := SCOPE.match(rest)) and match.end() and not HEAD_NOUN.match(rest, match.end()):
        return rest[match.end() :], None, match.group().rstrip("的").removesuffix("范围内") or None
    if (match := FRESH.match(rest)) and keep_new:
        return None, None, None
    if match:
        left = rest[match.end() :]
        if left or not NOMINAL.search(match.group()):
            return left, match.group(), None
    match = _left_words().match(rest)
    if not match or match.lastgroup == "fresh":
        return None, None, None
    word, left = match.group(), rest[match.end() :]
    if RATE_OF.fullmatch(left) or (word in RATED and SHORT_RATE.fullmatch(left)):
        return None, None, None
    kind = verb_classes()[word]
    if kind == "intent":
        if len(word) > 1:
            return left, None, None
        ahead = word not in GUARDED or _left_words().match(left) or FRESH.match(left)
        return (left, None, None) if ahead and stands_alone(rest, 1) else (None, None, None)
    if kind == "manner":
        following = left.lstrip("、和并")
        ahead = _left_words().match(following) or FRESH.match(following)
        return (left, None, None) if ahead and not HEAD_NOUN.match(following, ahead.end()) else (None, None, None)
    if not left:
        return (None, None, None) if NOMINAL.fullmatch(word) else ("", word, None)
    joined = left.lstrip("、和并及")
    if kind == "weak" or word in NOUN_TOO:
        if HEAD_NOUN.match(left):
            return None, None, None
        if joined != left and not (_left_words().match(joined) or FRESH.match(joined)):
            return None, None, None
    return joined if joined != left and _left_words().match(joined) else left, word, None


GUARDED = frozenset("和与再能应可要还又将都均须需")
RANKED = re.compile(r"(?:国家|省|市|县|区)级")
RATED = frozenset("签约 服务 培训 登记 救助 利用 使用 投资 检测 转化 绿化 覆盖 受益 资助 办结 入选".split())
SHORT_RATE = re.compile(r"[一-龥]{0,6}(?:率|占比|比例|满意度)")
RATE_OF = re.compile(r"率|量|额|数|值|比例|时间|时限")
NOUN_TOO = frozenset("开工 营造 保障 安排 引导 储备 创新 回收 运行 配套 供应 培育 培养 引进 突破 申请 申报 认定 立项 发展 扶持 支持 扩大 推荐 评定 优化".split())


COMPOUND_WORD = re.compile(r"(?:改造|建设|整治|治理|优化|保护|转型|能力)(?:提升|提高|扩大)$")
FROM = re.compile(
    r"[≥≤＞＜=]$|(?<=.)(?:从|由)[^，、从由]{0,12}[\d一二三四五六七八九十百千两][^，、从由]{0,14}$"
    r"|(?:(?:较|相比|(?<!占)比)(?:上年度?|(?:19|20)\d\d年(?:底|末|度)?|去年|上一?年|基期|全国|全省|全市)(?:平均水平|同期|水平)?|同比)$"
    r"|(?<=.)(?:每[人户亩家车村省县]){1,2}(?:每[年月日])?$|(?<=.)每[年月日]$"
)


def cut_tail(phrase: str) -> tuple[str, tuple[str, ...]]:
    """The phrase without the words of reaching and bound at its end, and those words from left to right.

    >>> cut_tail("研发投入强度力争达到")
    ('研发投入强度', ('力争', '达到'))
    """
    cut: list[str] = []
    pattern = _tail_words()
    while match := pattern.search(phrase) or FROM.search(phrase):
        if not cut and COMPOUND_WORD.search(phrase):
            break
        cut.append(match.group())
        phrase = phrase[: match.start()].rstrip(" ")
    return phrase, tuple(reversed(cut))


def noun_behind(rest: str) -> str:
    """The noun that follows a number, up to a mark or a new verb; empty where none follows.

    >>> noun_behind("重点建设项目，确保完成投资")
    '重点建设项目'
    """
    flat = mask(rest[:80])
    match = RIGHT_STOP.search(flat, 1)
    noun = rest[: match.start()] if match else rest[:80]
    return RIGHT_TRIM.sub("", noun.strip(" 的"))


def trim(noun: str) -> str:
    """A noun without examples before 等, empty qualifiers, and quotation marks around the whole of it.

    >>> trim("商圈、商街等高品质消费集聚区")
    '高品质消费集聚区'
    >>> trim("“善居工程”项目")
    '“善居工程”项目'
    """
    flat = mask(noun)
    if match := HOLDER_AT.match(noun):
        noun = noun[match.end() :]
        flat = mask(noun)
    if (match := WHOLE_OF.match(noun)) and len(noun) - match.end() >= 2:
        noun, flat = noun[match.end() :], flat[match.end() :]
    if match := EXAMPLES.match(flat):
        kept = noun[match.end() :]
        if not GENERIC.fullmatch(kept):
            noun = kept
    noun = DESCRIPTIVE.sub("", noun).strip(" 的")
    whole = CLOSED_BRACKET.fullmatch(noun)
    if whole and noun[0] in "“\"":
        noun = noun[1:-1]
    return noun
