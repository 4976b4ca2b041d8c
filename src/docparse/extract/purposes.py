"""What a budget is for, by the words around it (guide §2, "More fields of a budget").

Reads: the context of an amount with the role `budget`, what the budget before it is for. Who pays is no purpose.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from docparse.extract.context import Context, mask
from docparse.extract.deadlines import stated_year
from docparse.extract.indicator_words import SCOPE, TIME
from docparse.extract.indicators import cut_left
from docparse.extract.reaching import DIGIT
from docparse.model import Judgement, Kind, Purpose, Role

OPENING = r"其中|具体为|具体包括|主要包括|包括|分别为"
FOR_YEARS = "(?:今后|未来)[一二三四五六七八九十几两]{1,2}年"
LEADING = re.compile(
    rf"^(?:[，、；：。 ]|（[^（）]{{1,30}}）|{OPENING}|为此|因此|对此|下达|每年|特别是|尤其是|再次|[我全各][省市县区州地]|第[一二三四五]批"
    rf"|{FOR_YEARS}|预留|你们|你[省市县区州]|支持|安排|专项(?!债|资金|经费|行动|规划)"
    r"|按\d[\d.]*%(?:的比例)?(?:提取|计提|安排)|用于|(?:统筹|管好)?用好|重点(?=支持)|新增(?!长)|财政专项|相应|所需|年初|和|以及|及|与|另|约|为)+"
)
TRAILING = re.compile(
    r"(?:(?<=的)(?:支出|投入)|专项资金投入|(?<!重大)专项资金|专项经费|资金投入|资金|经费|投入|支持总额|总额|总规模|规模|余额|保持在|稳定在|维持在|控制在|达到"
    r"|不低于|不少于|共计?|约|为|(?<!下)达|各|计|预算|安排|统筹|拟|将|最高|最多|不超过|不高于|新增|承担|负担|出资|拨款|下拨|累计|合计|总量"
    r"|另?列支?|每年|当年|分别|相应|(?<!基本建设)投资计划|总投资|[两三四五六七八九]项){1,4}$"
)
PURSES = "中央|地方|各级|本级|国家|自治区|全[国省市县区]|(?:[一-龥]{1,3}?)?[省市县区州旗镇](?:级|本级)?"
PAYER = re.compile(  # who pays, in front of what for: 今年中央财政将, 市级政府拟; 中央预算内投资 and 地方政府债券 are names
    rf"(?:{PURSES})(?:(?:、|和|与|及)?(?:{PURSES})){{0,3}}(?:人民)?(?:财政(?:预算)?|政府|预算)"
    r"(?!内|外|性|稳定|衔接|收入|支出|投资|[一专]|债|资金$)(?:为此|因此)?(?:将|拟|要|共|再|还|继续|另|新增)*"
    r"|(?:中央|地方)(?=用于|拟|将|安排)"
)
COMPARED = re.compile(r"^(?:[比较与同][^，；]{1,18})?(?:增加|减少|增|减|多|少|提高)了?(?:约|近)?$")  # 比上年增加1206亿元
RAISED = re.compile(  # 从39亿元增加到96亿元
    r"(?:将|要|拟)*[从由][^，从由]{0,10}?[\d.]+[万亿]*元(?:增加|提高|扩大|增长|上升|增)?(?:到|至|为)$"
)
PURPOSE_BEHIND = re.compile(  # 4亿元、比上年增加5000万元，用于…: a comparison may stand between
    r"(?:[、，](?:比|较|同比)[^，。；（）\n]{2,24}(?=，))?(?:的?[一-龥]{0,6}?(?:资金|经费))?[，、]?(?:重点|主要|专项|全部|优先|统筹|继续|集中)?(?:[用以][^，。；]{1,10}方式)?(?:用于|支持|保障|投向|投入(?!使用|运[营行]|生?产)|办好|推进|扶助|作为(?=[^，。；]{2,30}(?:经费|资金)))"
    r"(?P<what>[^，。；（）\n]{2,60}(?:（[^（）\n]{1,30}）(?=[^，。；（）\n])[^，。；（）\n]{1,20})?)"
)
DONE_WITH = re.compile(  # 投入100亿元，实施…计划: said of money that nothing else names
    r"，?(?:统筹|全面|继续|加快|同步)?(?:鼓励|引导|扶持|实施|助力|打好|做好|抓好|开展|建设|推动|促进|加强|解决|完善|改善|提高|改造|设立|建立)(?P<what>[^，。；（）\n]{2,40})"
)
PURPOSE_FOR = re.compile(  # 2亿元对农村危房改造予以补助, …为中小企业纾困提供支持
    r"(?:资金|经费)?[，、]?对(?P<of>[^，。；（）\n]{2,90}?)(?:予以|给予|进行)[^，。；]{0,8}(?:补助|补贴|支持|奖补|扶持|保障|改造|建设|维修|更新)"
    r"|.{0,80}?[，、]为(?P<what>[^，。；（）\n]{2,40}?)提供[^，。；]{0,16}(?:支持|支撑|保障)"
)
OF_MONEY = re.compile(r"的?(?P<what>[^，。；（）、和及与][^，。；（）]{1,29}?(?:(?=引导资金|母基金|专项资金|基金|资金)|(?:投资|刺激)计划))")
LABEL = re.compile(r"(?P<what>[^，。；：、\n]{2,24})：(?:预算|拟|共|计划|统筹)*安排(?:支出)?$")  # 公共安全类支出：安排3亿元
PURSE = re.compile(  # whose money it is, not what for
    r"(?:中央|地方|各级|[省市县区]级?|本级|上级)?(?:财政|政府)(?:预算)?(?:支出|投入)?|[省市县区]级|[省市县区]?本级|中央|地方|计划|预计|年度|专项|支出|投资|资金"
    r"|上述目标|标准(?:安排补助)?|自有|财政性|社会资本|自筹|[需付列]|共?到位|落实|调整|首期(?:实缴)?|实缴|结转(?:下年)?|(?:全额|已)?列入[^，。；]{0,6}"
)
ITEM_LABEL = re.compile(r"^(?:[一二三四五六七八九十]{1,3}[、是]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、]|[—–―]{1,2})(?=[一-龥“])")
SPENT = re.compile("支出|投资|计划")
PURPOSE_USED = re.compile(r"(?:用于|重点支持|包含|包括|以(?:保证|保障|确保|支持|推进))(?P<what>[^，。；（）\d\n]{2,60}+)(?!\d)")
PURPOSE_FRONT = re.compile(r"(?:围绕|聚焦|为支持|为推进|支持|用于|(?<![作成认列分较称])为了?(?![此期主\d]|民办))(?P<what>[^。；\n]{2,90})")
WHO = re.compile(r"[我全本该各][省市县区州旗镇乡校院]")  # to whom money goes, not what for
SUM_WITHIN = re.compile(r"\d[万亿]?元")  # 整合支持产业发展的资金3亿元，设立…: what another sum is for
WHOSE = re.compile(
    r"[，,](?:全?[市县区省州旗镇]|自治区|本级|各级|中央|地方|公共)?(?:级|本级)?(?:财政|政府|预算)|[，,](?:(?:20\d\d)年)|[，,](?:统筹|安排|拟|计划|共|支持|重点)"
)
ARRANGED = re.compile(
    r"(?:预算)?(?:统筹|拟|共|计划)?安排|设立|列支|投入|落实|(?<=财政)配套|下达|拨付|划拨|整合|计划投资$|总规模|规模(?:不低于|达)?$|总额(?:为|约)?$"
)
ABOVE = re.compile(r"^(?:上述|以上)(?P<what>[^，。；]{2,20}?)(?:[市县区省]级?|本级)?(?:财政|预算|共)")
BACKED = re.compile(r"的?[一-龥]{0,6}?(?:资金|经费)，?(?:予以|给予|加以|进行)(?:支持|保障|扶持)")  # what for stands in the clause before
BACKED_WHAT = re.compile(r"(?:设立|建设|建立|开展|举办|打造|组建|推进|实施|运营|创建|筹建|成立)(?P<what>[^，。；]{2,40})，[^，。；]*$")
HELD_AT = re.compile(r"^(?:在[^，。；]{2,12}?)?(?:举办|开展|承办)(?=[一-龥]{4})")  # 支持在本区举办…活动
DONE = re.compile(r"^(?:\d[\d.]*[万亿]?(?:人次|[个项件人名户])(?:以上)?的?|[一二三四五六七八九十]+[个项件])")
RUNNING = re.compile(  # 60万元、40万元运营经费, 5万元安排日常办公经费
    r"(?:[、，和及][\d.]+[万亿]?元)*(?:以[上内])?的?(?:标准|额度)?(?:安排|落实|列支|核定|保障)?(?:日常|基本|年度)?(?P<what>[^，。；、（）\d\n]{2,12}?)(?:专项)?经费"
)
MONEY_END = re.compile(r"(?:等(?:领域|方面)的?|的)?(?:资金|经费|投入)$|的(?:支出|(?:顺利)?(?:推进|实施|进行|开展|需要|需求))$")
FIELD_BEFORE = re.compile(r"(?P<what>[^，。；：\n]{2,24}(?:方面|领域))，[^，。；]{0,12}$")  # 推进教育改革方面，安排资金3亿元
LONGEST_HEADING = 16
# what a heading speaks of that names no purpose
OF_PAPER = re.compile("资金|经费|预算|保障(?:措施|机制)?$|措施$|要求$|情况|来源|目标|任务$|安排$|原则|总则|附则|步骤|程序|领导|组织")
ASIDE = re.compile(r"（[^（）]{1,12}）")
COUNTED = re.compile(
    r"^(?:提高|增加|扩大)?\d[\d.]*[万亿千百]*[余多]?[个名户所家条项]?|^(?:更加|更为|更)[^，的]{1,6}的"
    r"|^[^的]{2,12}(?:确定|部署|明确|提出|下达)的|\d+[项个件]$"
)
MORE_OF = re.compile(  # 各级政府要进一步增加社会保障投入
    r"^[^，；：“]{0,8}?(?:要|将|应|并|还|进一步|继续|不断|切实|大力)+(?:增加|提高|扩大|加大|启动|安排|实施|落实)(?=[一-龥“])"
)
PREDICATE = re.compile(r"(?<=.{4})(?:覆盖|扩大|实现|纳入|达到|提高|增加|项目?\d)")  # 农机购置补贴覆盖到全国


def purposes(contexts: Sequence[Context], judged: Sequence[Judgement], links: Mapping[int, int], headings: str = "") -> dict[int, Purpose]:
    """What each amount of one article is for, by its place in `contexts`; `links` tells the total of each part.

    Money that nothing names is for what the last of the `headings` above the article says.
    """
    found: dict[int, Purpose] = {}
    before: int | None = None  # the last budget
    for place, context in enumerate(contexts):
        if context.mention.kind is not Kind.MONEY:
            continue
        lender = links.get(place, before)
        if place not in links and lender is not None and contexts[lender].sentence_start != context.sentence_start:
            lender = None
        lent = found[lender].subject if lender in found else None
        found[place] = purpose(context, judged[place], place in links, lent)
        if judged[place].role is Role.BUDGET and found[place].subject is None:
            found[place] = replace(found[place], subject=_headed(headings))
        if judged[place].role is Role.BUDGET:
            before = place
    return found


def purpose(context: Context, judgement: Judgement, is_part: bool, lent: str | None = None) -> Purpose:
    """What a budget is for and its year as written; an amount of another role has neither.

    `lent` is what its total, or the budget before it in the same sentence, is for: a part that names only who pays, and a rise
    over the year before, have no purpose of their own.
    """
    if judgement.role is not Role.BUDGET:
        return Purpose()
    if lent and context.gap is not None and is_comparison(context):
        subject = lent
    else:
        if judgement.rule == "budget_of_fund_paper" and (named := _named_alone(context)):
            return Purpose(named, stated_year(context.head))
        told_behind = context.rest.startswith(("用于", "作为")) and PURPOSE_BEHIND.match(context.rest)
        listed = (is_part and not told_behind) or (judgement.rule == "budget_item" and not RUNNING.match(context.rest))
        own = _part_subject(context, lent or "") if listed else _total_subject(context)
        subject = own or lent or _borrowed(context) or _spent(context)
    return Purpose(subject or None, stated_year(context.head))


def _headed(headings: str) -> str | None:
    """What the lowest heading speaks of, where it is short enough to name it."""
    named = ASIDE.sub("", ITEM_LABEL.sub("", headings.rsplit("/", 1)[-1].strip(" 。"))).removesuffix("类")
    return named if 1 < len(named) <= LONGEST_HEADING and not PURSE.fullmatch(named) and not OF_PAPER.search(named) else None


def is_comparison(context: Context) -> bool:
    """Whether an amount only says by how much another one rose or fell (比上年增加1206亿元)."""
    return COMPARED.match(context.clause.strip(" ，、")) is not None


def _named_alone(context: Context) -> str:
    """What stands right in front of a sum (（二）残疾人福利类6200万元); empty beside a word of arranging."""
    named = _bare(context.clause)
    return "" if ARRANGED.search(context.clause) or PURSE.fullmatch(named) or DIGIT.search(named) else named


def _part_subject(context: Context, lent: str) -> str:
    front = context.clause
    if context.gap is not None and len(context.gap) < len(front):
        front = context.gap.lstrip("、，；和及与")
    named = _bare(front)
    if (not named or PURSE.fullmatch(named)) and (field := FIELD_BEFORE.search(context.head)):
        return field["what"]
    payer = PAYER.fullmatch(ASIDE.sub("", named))
    if PURSE.fullmatch(named):
        return lent
    return lent if lent and (payer or not named) and not front.endswith("资金") else named


def _bare(text: str) -> str:
    """The run without the words that only say that money is arranged."""
    previous = None
    while text != previous:
        previous = text
        text = ITEM_LABEL.sub("", text)
        text = LEADING.sub("", text)
        if match := TIME.match(text):
            text = text[match.end() :]
    named = _unquoted(TRAILING.sub("", text).strip(" ，、的"))
    return named.removesuffix("专项") if len(named) > 5 else named


def _unquoted(text: str) -> str:
    if len(text) > 2 and text[0] in '“"' and text[-1] in '”"' and not re.search('[”"]', text[1:-1]):
        text = text[1:-1]
    return text


def _unpaid(text: str) -> str:
    """The bare run without who pays in front of it; who pays stays where nothing else is said."""
    named = _bare(text)
    payer = PAYER.match(named)
    return _bare(named[payer.end() :]) if payer and payer.end() < len(named) else named


def _total_subject(context: Context) -> str:
    if match := PURPOSE_BEHIND.match(context.rest):
        return _tidy(HELD_AT.sub("", DONE.sub("", match["what"])))
    if BACKED.match(context.rest) and (match := BACKED_WHAT.search(context.head)):
        return match["what"]
    if match := RUNNING.match(context.rest) or LABEL.search(context.before):
        return match["what"]
    return _arranged(context) or _by_the_clause(context)


def _arranged(context: Context) -> str:
    """What stands between a word of arranging and the amount (安排水利资金2亿元)."""
    own = RAISED.sub("", context.front)
    for arranged in reversed(list(ARRANGED.finditer(own))):
        if (named := _unpaid(own[arranged.end() :])) and not (named[0].isdigit() or SPENT.fullmatch(named) or WHO.fullmatch(named)):
            return named
    return ""


def _by_the_clause(context: Context) -> str:
    """What the sentence says before and behind the clause of the amount, else the clause itself."""
    if match := ABOVE.match(context.head.lstrip("\n ")) or FIELD_BEFORE.search(context.head):
        return match["what"]
    if (match := PURPOSE_FRONT.search(context.head)) and not SUM_WITHIN.search(RAISED.sub("", match["what"])):
        what = match["what"]
        end = WHOSE.search(mask(what))
        return _tidy(_bare(RAISED.sub("", what[: end.start()] if end else re.split("，", what)[0])))
    if match := PURPOSE_USED.search(context.rest):
        return _tidy(match["what"])
    if match := PURPOSE_FOR.match(context.rest):
        return match["of"] or match["what"]
    if (match := OF_MONEY.match(context.rest)) and not PURSE.fullmatch(match["what"]):
        return _tidy(match["what"])
    left = _unpaid(SCOPE.sub("", RAISED.sub("", context.front)))
    if left and not PURSE.fullmatch(left) and not PAYER.fullmatch(left):
        return left
    return _tidy(match["what"]) if (match := DONE_WITH.match(context.rest)) else ""


def _borrowed(context: Context) -> str:
    """What the clause in front speaks of, for money that says nothing itself: 实施就业政策，中央财政投入4亿元."""
    front = context.head[: len(context.head) - len(context.clause)].rstrip("，；：（ \n") or context.earlier.rstrip("。！？ \n")
    start = max(mask(front).rfind(mark) for mark in "，；：。！？\n\t") + 1
    noun = COUNTED.sub("", cut_left(MORE_OF.sub("", ITEM_LABEL.sub("", front[start:].strip())), means=True).noun)
    noun = _tidy(PREDICATE.split(noun)[0].strip(" 的"))
    return noun if 2 < len(noun) < 40 and not DIGIT.search(mask(noun)) else ""


def _spent(context: Context) -> str:
    """What a treasury spends altogether (中央财政支出总量): a name of its own where nothing says what for."""
    named = _bare(context.clause)
    return named if named.endswith("支出") and len(named) > 2 else ""


def _tidy(text: str) -> str:
    """A run behind or in front of the amount, without the money's own noun at its end (教育等领域的资金, 改革的顺利推进)."""
    return _unquoted(MONEY_END.sub("", text.strip(" ，、")))
