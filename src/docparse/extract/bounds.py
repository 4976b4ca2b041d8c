"""The words that say which side of a number is meant (guide §2, §6): a table, read in front of the number and behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from docparse.model import Bound, Kind

REACH = 44  # characters in front of a number that are looked at


@dataclass(frozen=True, slots=True)
class BoundRule:
    """Words of one bound; `takes` has a number with this bound by this rule, `leaves` one without.

    `unless` are characters that make the word another one: those before it where it stands in front of the number, those
    behind it where it stands behind. `kinds` are the kinds of quantity that it may bound, none for all.
    """

    name: str
    bound: Bound
    words: tuple[str, ...]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
    unless: str = ""
    kinds: tuple[Kind, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _denied(words: str) -> str:
    """Words of bound with a denial in front: 不低于, 不得低于, 未低于."""
    return " ".join(denial + word for word in words.split() for denial in _DENIALS)


_DENIALS = ("不", "不得", "不能", "不应", "不可", "不宜", "不会", "未", "未曾", "没有")
_NOT_UNDER = _denied("低于 少于 小于 短于 下于")
_AT_LEAST = "至少 最少 最低 最短 下限 下限为 大于等于 ≥"
_NOT_OVER = _denied("超过 超出 突破 高于 多于 大于 长于 晚于 超")
_AT_MOST = "至多 最高 最多 最长 最大 最远 最迟 上限 上限为 最高可达 最高限额 封顶 封顶为 小于等于 ≤"

FRONT = (
    BoundRule(
        "at_least",
        Bound.GE,
        _words(f"{_NOT_UNDER} {_AT_LEAST}"),
        ("比重不低于80%", "至少3家", "下限为5%"),
        ("低于80%",),
    ),
    BoundRule(
        "more_than",
        Bound.GT,
        _words("超 超过 超过了 超出 突破 突破了 高于 大于 多于 长于 逾 〉 不止"),
        ("订单超3亿美元", "突破100家", "高于5%", "长度超过2公里"),
        ("不超过3年", "高于全国0.4个百分点"),
        unless="不未赶反每",
    ),
    BoundRule("beyond", Bound.GT, ("过",), ("产值过10亿元",), ("通过3项",), unless="经通路度渡超不未曾有"),
    BoundRule(
        "at_most",
        Bound.LE,
        _words(f"{_NOT_OVER} {_AT_MOST} 上限（ 限额（ 封顶："),
        ("给予不超过200万元", "最高50万元", "单个项目封顶60万元", "最长3年", "上限为3%", "贷款额度上限（30万元）"),
        ("超过50万元",),
    ),
    BoundRule(
        "limited",
        Bound.LE,
        _words("限 限额 限报 限申报 限推荐 限申请 限选 限填 限补 限奖 限领 限购"),
        ("限申报1个项目", "每户限2张", "限报2项"),
        ("期限3年", "权限2项", "年限5年"),
        unless="期年权时界局极无有受上下",
    ),
    BoundRule(
        "less_than",
        Bound.LT,
        _words("低于 不到 不足 不够 少于 小于 短于 未满 不满 未达到 达不到 没有达到 没达到 没有满 〈 未达 未到 未及 未足 不及"),
        ("低于5%", "不到1年", "不足10人"),
        ("不低于5%", "低于全省1.2个百分点"),
        unless="不",
    ),
    BoundRule(
        "about",
        Bound.APPROX,
        _words("约 大约 约为 接近 将近 大概 大致 约合 约占"),
        ("总额约31亿元", "接近30%"),
        ("节约100万元", "签约50个"),
        unless="节制签合预契集条缔履违邀立失公解特",
    ),
    BoundRule(
        "nearly",
        Bound.APPROX,
        _words("近"),
        ("近10万人", "近3亿元"),
        ("近3年", "附近5公里"),
        unless="附就靠邻临贴相最",
        kinds=(Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.PERCENT, Kind.RATIO, Kind.PLAIN),
    ),
)

# 最高 and its like, and 不超过 before what the number is a part of: other words may stand between them and the number
FAR = (
    BoundRule(
        "cap",
        Bound.LE,
        _words(f"最高 最多 最长 最大 至多 {_NOT_OVER}"),
        (
            "最高奖励400万元",
            "最高给予企业20万元",
            "最高至购置价格的50%",
            "不超过项目总投资的30%",
            "不能超过每月1000元",
            "不高于已发放贷款按同期基准利率计算的利息总额的50%",
            "不得超过登记注册之日起4年",
        ),
        ("最大的5家企业", "最高人民法院5人", "不超过3年，奖励5万元"),
    ),
    BoundRule(
        "floor",
        Bound.GE,
        _words(f"最低 最少 至少 下限 {_NOT_UNDER}"),
        ("至少安排5%", "最少开班2期", "不低于同期销售额的30%"),
        ("最低生活保障标准800元", "最低工资2000元"),
    ),
    BoundRule(
        "over_the",
        Bound.GT,
        ("超过", "高于", "超出"),
        ("超过销售收入的5%", "高于平均工资300%"),
        ("高于全国的2个百分点", "支出超过当年收入18亿元", "超过部分的1%", "超过则交超过部分的1%", "超出额0.5%"),
    ),
    BoundRule(
        "limit",
        Bound.LE,
        _words("限额 限值 上限 封顶线 封顶额 封顶标准"),
        (
            "限额标准为每人每天120元",
            "年度奖励限额为50万元",
            "补贴封顶线为20万元",
            "最高限额：一档3万元",
            "上限分别为大型企业100万元",
            "单次限值为800元",
        ),
        ("采购限额标准为200万元", "限额以上企业营收500万元"),
    ),
    BoundRule(
        "under_the",
        Bound.LT,
        ("低于", "不足", "达不到"),
        ("低于平均水平的80%", "不足标准50%的", "低于低保标准80%的"),
        ("低于全省2个百分点",),
    ),
)

BEHIND = (
    BoundRule(
        "or_more",
        Bound.GE,
        _words("以上 及以上 或以上 或者以上 之上 为下限 为底线 一遇以上 一遇及以上"),
        ("500户以上", "50亩（含）以上", "200吨标煤（等价值）以上", "500万元及以上", "20年一遇及以上", "5万元人民币以上"),
        ("500户以上述标准",),
        unless="述",
    ),
    BoundRule("starting_at", Bound.GE, ("起",), ("奖励5万元起。",), ("5起案件",), unless="步点草付征诉降来"),
    BoundRule(
        "or_less",
        Bound.LE,
        _words("以内 期以内 以下 及以下 或以下 或者以下 及以内 之内 封顶 为上限 为限 之下 限额内 额度内 标准内"),
        ("1.87以内", "1%以下", "3%为上限", "500万元及以下", "8万元限额内据实扣除"),
        ("5人以下简称小组",),
        unless="简",
    ),
    BoundRule(
        "within",
        Bound.LE,
        _words("内 期内 期限内 时限内 周期内"),
        ("30日内办结", "5公里内", "1年期内未发生", "10天期限内"),
        ("3年内部审计", "3家内资企业", "3年期贷款"),
        unless="部容外需河涝陆地镜科贸蒙生存网循控",
        kinds=(Kind.DURATION, Kind.MEASURE),
    ),
    BoundRule(
        "in_zone",
        Bound.LE,
        _words(
            " ".join(
                f"{of}{zone}{end}"
                for of in ("", "的")
                for zone in ("范围", "区域", "水域", "海域", "地带", "半径", "半径范围", "距离")
                for end in ("内", "以内", "之内")
            )
        ),
        ("周围20米范围内", "两侧各300米的区域内"),
        ("5公里区域性干道", "3平方公里范围内"),
        unless="部容外需",
        kinds=(Kind.MEASURE,),
    ),
    BoundRule(
        "out_of_zone",
        Bound.GT,
        _words(
            " ".join(f"{of}{zone}{end}" for of in ("", "的") for zone in ("范围", "区域", "半径", "距离") for end in ("外", "以外", "之外"))
            + " 开外"
        ),
        ("周围500米范围外", "300米开外"),
        ("3平方公里范围外",),
        kinds=(Kind.MEASURE,),
    ),
    BoundRule("or_so", Bound.APPROX, ("左右", "上下"), ("6%左右", "40岁上下"), ("5家上下游企业",), unless="游手"),
    BoundRule(
        "and_more",
        Bound.GT,
        _words("多 有余"),
        ("历时3年多，",),
        ("1年多次往返", "5家多元主体"),
        unless="次样元渠方边媒极功维种层式级家个项点于达数",
    ),
    BoundRule("outside", Bound.GT, ("以外",), ("5公里以外",), ("除这3项以外",), kinds=(Kind.MEASURE,)),
)
_CAP_LEAVES = re.compile(
    r"最(?:高(?:人民|检|法|级|标准|层|水平|等级|荣誉|学历|科学|温|峰|点)|大(?:程度|限度|化|努力|的)|低(?:生活|工资|保障|标准|温|气温|生活保障)|多跑)|[高长大多低]的|限额以[上下]|[上限]限额?[内外]"
)
_INNER = r"[^，。；：、！？\n（）“”《》0-9]"
_HEAD = rf"(?:{_INNER}{{0,8}}(?:为|标准|[限数]额|额度|金额|上限)：)?"  # 最高补助标准为：省级50万元
_GAP = (  # 不高于同期银行贷款基准利率计算的利息总额的50%
    rf"({_HEAD}{_INNER}{{0,16}}|{_INNER}{{4,36}}(?:（[^（）\n]{{1,10}}）{_INNER}{{0,8}})?的)$"
)
_FAR_WORDS = sorted((word for rule in FAR for word in rule.words), key=len, reverse=True)
_FAR = re.compile(  # one class in front: the scan skips by it
    rf"[{''.join({word[0] for word in _FAR_WORDS})}](?:{'|'.join(f'(?<={word[0]}){word[1:]}' for word in _FAR_WORDS)}){_GAP}"
)
_COMPARED = re.compile(
    r"[全各]|上年|去年|平均|同期|预期|计划|年初|目标|基期|之前|以往|上期|定额|标准|收入|支出|产[值量]|[进出]口|人数|水平"
)
_WHOLE = re.compile("总(?:[数额量值价]|人数|面积|价款|金额)$")  # 超过车辆总数10%: a share of the whole
_BEYOND = re.compile("部[分份]|^(?:[额量数]|的?金额|的?面积)")  # 超过部分的1% tells the rate of what goes beyond
_NOT_FULL = re.compile(  # 未记满, 没有被记满, 累计工作不满
    r"(?:未|没有?|不)(?:能|被|曾)?(?:累计|连续|实际|持续)?"
    r"(?:[记修住干交缴存服做上学读考]|[缴交]纳|缴费|工作|服务|任职|参保|从业|居住|经营|学习|生产)?满$"
)
_BASE = re.compile("(?:工资|缴费基数|保障标准|低保标准)$")  # 高于平均工资300%: a share of the wage
_RISES = ("提高", "增加", "上调", "降低", "下调", "上浮", "下浮")
_OTHER_LIMIT = ("采购", "招标", "发包", "规模", "不设")
_FAR_HINTS = ("最", "限", "至", "不", "超", "于", "封")
_FAR_RULE = {word: rule for rule in reversed(FAR) for word in rule.words}
_EXCLUDED = re.compile(r"（不含(?:[该本此]?[级数次日年岁]|本身|该值|[0-9][^（）\n]{0,9})?）")  # not （不含税）
_EXCLUSIVE = {Bound.GE: Bound.GT, Bound.LE: Bound.LT}


def _by_last() -> dict[str, tuple[tuple[str, BoundRule], ...]]:
    groups: dict[str, list[tuple[str, BoundRule]]] = {}
    for rule in FRONT:
        for word in rule.words:
            groups.setdefault(word[-1], []).append((word, rule))
    return {last: tuple(sorted(group, key=lambda pair: -len(pair[0]))) for last, group in groups.items()}


_FRONT = _by_last()
_LESS_THAN = next(rule for rule in FRONT if rule.name == "less_than")
_BEHIND_RULE = {rule.name: rule for rule in BEHIND}
_BEHIND_FIRST = frozenset(word[0] for rule in BEHIND for word in rule.words) | {"（", " ", "人"}
_BEHIND = re.compile(
    r" ?(?:人民币)?(?:（[^（）\n]{0,14}）)?(?:"
    + "|".join(
        rf"(?P<{rule.name}>(?:{'|'.join(sorted(rule.words, key=len, reverse=True))})" + (rf"(?![{rule.unless}]))" if rule.unless else ")")
        for rule in BEHIND
    )
    + ")"
)

# the counted noun stands between: 6家单位以上; 3名副高级以上 tells a rank
_COUNTED = re.compile(
    r"[一-鿿]{1,4}?(?<!学位)(?<![级模额称历星等士科专科师员校厅县处省市乡镇区度量值龄岁年月及或者])以([上下])(?=[，。；）\n]|的?，)"
)


def behind(folded: str, place: int, kind: Kind) -> tuple[BoundRule, Bound, int] | None:
    """The rule whose words stand behind a number that ends at a place, its bound, and where the words end.

    >>> rule, bound, stop = behind("50亩（含）以上的", 3, Kind.MEASURE)
    >>> rule.name, str(bound), stop
    ('or_more', 'ge', 8)
    """
    mark = folded[place : place + 1]
    if kind is Kind.COUNT and "一" <= mark <= "鿿" and (noun := _COUNTED.match(folded, place)):
        return _BEHIND_RULE["or_more" if noun[1] == "上" else "or_less"], Bound.GE if noun[1] == "上" else Bound.LE, noun.end()
    if mark not in _BEHIND_FIRST or not (match := _BEHIND.match(folded, place)):
        return None
    rule = _BEHIND_RULE[match.lastgroup or ""]
    if (rule.kinds and kind not in rule.kinds) or (rule.name.endswith("_zone") and "方" in folded[max(0, place - 3) : place]):
        return None
    exclusive = _EXCLUDED.match(folded, place) or _EXCLUDED.match(folded, match.end())
    return rule, _EXCLUSIVE.get(rule.bound, rule.bound) if exclusive else rule.bound, match.end()


def in_front(folded: str, place: int, kind: Kind, unit: str | None) -> BoundRule | None:
    """The rule whose words stand in front of a number that begins at a place.

    >>> in_front("最高奖励400万元", 4, Kind.MONEY, "元").name, in_front("高于全国0.4个百分点", 4, Kind.PERCENT, "个百分点")
    ('cap', None)
    """
    left = folded[max(0, place - REACH) : place]
    if left.endswith((" ", "（含）")):
        left = left.rstrip(" ").removesuffix("（含）")  # 不少于（含）3人
    if left.endswith("满") and _NOT_FULL.search(left):
        return _LESS_THAN
    for word, rule in _FRONT.get(left[-1:], ()):
        if left.endswith(word):
            before = left[-len(word) - 1 : -len(word)]
            return rule if not (before and before in rule.unless) and (not rule.kinds or kind in rule.kinds) else None
    for hint in _FAR_HINTS:
        if hint in left:
            return _far(left, kind, unit)
    return None


def _far(left: str, kind: Kind, unit: str | None) -> BoundRule | None:
    match = _FAR.search(left)
    if match is None or _CAP_LEAVES.match(left, match.start()):
        return None
    word, gap = left[match.start() : match.start(1)], match[1]
    rule = _FAR_RULE[word]
    if rule.name == "limit":
        return rule if not left[: match.start()].endswith(_OTHER_LIMIT) and "基准" not in gap and not gap.endswith(_RISES) else None
    if word[0] in "最下至":
        if "额" in gap or "标准" in gap or "线" in gap:
            if gap.endswith(_RISES):
                return None
            return _FAR_RULE["限额"] if rule.bound is Bound.LE else rule
        return rule if not gap.startswith("的") else None
    if word in ("不足", "达不到") and kind in (Kind.PERCENT, Kind.RATIO) and unit != "个百分点":
        return rule
    if rule.name in ("over_the", "under_the") and not _measured_by(gap, kind, unit, left[: match.start()]):
        return None
    return rule if kind in (Kind.PERCENT, Kind.MONEY, Kind.RATIO) or len(gap) <= 4 or gap.endswith(("日起", "各", "后")) else None


def _measured_by(gap: str, kind: Kind, unit: str | None, before: str) -> bool:
    """Whether 高于 tells the number itself (高于销售额的5%, 高于平均工资3倍), not the difference (高于全国0.4个百分点)."""
    return (
        unit != "个百分点"
        and not before.endswith("不")
        and "时每" not in gap
        and "数按" not in gap
        and not _BEYOND.search(gap)
        and (
            kind is Kind.RATIO
            or gap.endswith("的")
            or _WHOLE.search(gap) is not None
            or _BASE.search(gap) is not None
            or (len(gap) <= 4 and not _COMPARED.search(gap))
        )
    )
