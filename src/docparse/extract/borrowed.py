"""The indicator of a number that has none of its own clause: it stands in the clause or the sentence before, or at the head of its row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from docparse.extract.context import Context, mask
from docparse.extract.indicator_words import STAGE, verb_classes
from docparse.extract.indicators import Phrase, cut_left, trim
from docparse.extract.places import is_division
from docparse.extract.reaching import cut_tail
from docparse.model import Change, Kind

MEASURED_HEAD = "率|比例|占比|比重|数|量|值|额|情况|程度|时间|种类"
ROW_HEAD = re.compile(rf"[^，。；：]{{2,40}}(?:{MEASURED_HEAD})")
LABEL = re.compile(r"^ *\d{1,3} ?[.、．] ?")
CELL_MARK = re.compile(r"[\n\t]+")
# cells of a row that name nothing: a figure, a unit, a kind of indicator
PLAIN_CELL = re.compile(
    r"[^一-龥]*|[一-龥]{1,3}|.*/.*|(?:约束|预期|指导|引导)性(?:指标)?|[^，。；]{0,8}[0-9][^，。；]{0,12}"
    r"|[千百万亿]{0,2}(?:立方米|平方米|平方公里|吨标准?煤|千瓦时|标准箱|个百分点)"
)
CELL_NAME = re.compile(r"(?=.{0,60}[一-龥]{3})[^，。；：！？]{3,60}")
CELL_UNIT = re.compile(r"[（(〔][^（）()一-龥]{0,3}[^（）()]{0,8}[）)〕]$")
NEAREST_CELLS = 6
FIELD = re.compile(r"[在于][^，。；]{2,40}(?:领域|行业|产业|方面|地区|场所|园区|环节)")
AT_STAGE = re.compile(
    r"(?:(?<=[，。、：；中施进排])|^)(新开工|新建|续建|在建|拟建|改建|扩建|改扩建|迁建|竣工|完工|投产|储备|结转|前期)项目(?=\d)"
)

OF_THESE = re.compile(r"20\d\d年|每年|年均|今年|当年|本年|年内|其中|其余")
SIZE_ALONE = re.compile(  # 产值超10亿元的企业2家、超5亿元的8家; 其中出口1000万美元以上的10家
    r"(?:^|、)(?:超过?|达到?|突破)?\d[\d.]*[万亿]元(?:以上)?的$|(?:^|、|其中)[^，、\d]{0,6}\d[\d.]*[万亿]?[一-龥]{1,3}以[上下]的?$"
)
HAN_BEHIND = re.compile("的?[一-龥“]")
PLACE_NAME = 8  # characters
YEARLY = 10  # characters: 改造茶园2万亩，其中今年改造4000亩


@dataclass(slots=True)
class Carried:
    """What a clause hands on to the next: the noun, the class of change its verb gave, and whether its number was money.

    `parted` where it was the part of one place in a list of them; `named` the last noun of each unit.
    """

    noun: str = ""
    change: Change | None = None
    money: bool = False
    counted: str = ""
    unit: str | None = None
    parted: bool = False
    named: dict[str | None, str] = field(default_factory=dict)

    def lent(self, kind: Kind, unit: str | None) -> str:
        """The noun for a number that has none: what was counted last where money stands between (投资8亿元，开工6个).

        What was counted by the same unit, where another stands between (改造小区9个，涉及居民800户，完工5个).
        """
        if kind is not Kind.COUNT:
            return self.noun
        return self.named.get(unit) or (self.counted if self.money and self.counted else self.noun)


def row_name(context: Context) -> str:
    """The name at the head of the row, for a number that is a cell alone (a table flattened to one cell a line).

    Cells of figures, units and kinds of indicator between the two are passed over.
    """
    if not context.earlier.endswith(("\n", "\t")) or context.gap is not None or context.rest.strip():
        return ""
    for cell in reversed(CELL_MARK.split(context.earlier.rstrip())[-NEAREST_CELLS:]):
        cell = LABEL.sub("", cell).strip()
        if PLAIN_CELL.fullmatch(cell):
            continue
        name = CELL_UNIT.sub("", cell)
        return name if CELL_NAME.fullmatch(name) else ""
    return ""


def clause_before(context: Context) -> str:
    """The noun of the clause right in front, where that clause has no number of its own."""
    front = context.head[: len(context.head) - len(context.clause)].rstrip("，、")
    clause = re.split(r"[，；：、。\n]", mask(front))[-1]
    clause = front[len(front) - len(clause) :]
    if not 2 < len(clause) < 30 or re.search(r"[0-9]", clause) or context.clause.startswith("其中"):
        return ""
    body, tail = cut_tail(LABEL.sub("", clause))
    if tail and not body:
        return sentence_before(context, changed=True)
    phrase = cut_left(body)
    return trim(phrase.noun) if (phrase.verbs or tail) and len(phrase.noun) > 1 else ""


def sentence_before(context: Context, changed: bool = False) -> str:
    """The indicator that the sentence in front names without a figure (签约率较上年提高。2023年达到80%).

    `changed` where a change is said already.
    """
    for clause in reversed(re.split(r"[，；：。！？\n\t]+", context.earlier.rstrip("。！？\n\t "))[-3:]):
        if (label := LABEL.match(clause)) and ROW_HEAD.fullmatch(clause, label.end()):
            return clause[label.end() :]
        body, tail = cut_tail(LABEL.sub("", clause))
        changed = changed or bool(tail)
        if not changed or re.search(r"[0-9]", clause[3:]):
            return ""
        if noun := cut_left(body).noun:
            return trim(noun) if len(noun) < 30 else ""
    return ""


def part_by_place(context: Context, place: str, carried: Carried) -> bool:
    """Whether a number is the part of one place in a list behind 其中 (造林10万亩，其中甲县4万亩、市林场6万亩); 示范区5个 is none.

    Behind one place what is named alone is another, however it is called.
    """
    if "其中" not in context.before:
        return False
    goes_on = carried.parted and 1 < len(place) < PLACE_NAME and (context.gap or "")[1:] == place
    return goes_on or is_division(place)


def of_these(context: Context) -> bool:
    """Whether a verb alone tells how many of those in front (改造茶园2万亩，每年改造4000亩)."""
    return context.gap is not None and len(context.gap) <= YEARLY and OF_THESE.search(context.gap) is not None


def size_alone(context: Context) -> bool:
    """Whether nothing but a size stands in front of a number (超10亿元的企业2家、超5亿元的8家)."""
    fronts = (context.front, cut_tail(context.front)[0])
    return not HAN_BEHIND.match(context.rest) and any(map(SIZE_ALONE.search, fronts))


def project_at_stage(context: Context) -> str:
    """The name of projects that are told apart by their stage (新建项目60个、续建项目50个); empty where one stage alone is named."""
    if len(stages := set(AT_STAGE.findall(f"{context.head}{context.mention.text}{context.rest}"))) < 2:
        return ""
    return next((f"{stage}项目" for stage in stages if context.front.endswith(f"{stage}项目")), "")


def borrowed_noun(context: Context, phrase: Phrase, carried: Carried, noun: str) -> str:
    """The indicator of a number whose own noun is none or says nothing alone (项目): what stands nearest before it names it."""
    listed = context.gap is not None and len(context.gap) < len(context.clause)
    of_a_sum = noun and carried.money and not carried.counted  # 投资8亿元，实施项目6个
    lent = "" if of_a_sum else carried.lent(context.mention.kind, context.mention.unit)
    return (
        _put_to_use(context, phrase)
        or ("" if listed else clause_before(context))
        or _own_verb(context, phrase, carried)
        or (lent if context.gap is not None else "")
        or sentence_before(context)
        or lent
        or noun
    )


def _own_verb(context: Context, phrase: Phrase, carried: Carried) -> str:
    """The verb that is a clause's whole indicator (新建卫生室20所，筛查5000人), where its unit is another than that of the noun in front.

    A stage of the same things names none (引进项目30个，开工25个).
    """
    if not phrase.verbs or phrase.noun or phrase.tail or context.gap is None or carried.unit is None:
        return ""
    if carried.unit == context.mention.unit and carried.noun not in verb_classes():
        return ""
    whole = "".join(phrase.verbs)
    word = whole if context.front.endswith(whole) else phrase.verbs[-1]
    return "" if STAGE.match(phrase.verbs[-1]) or context.mention.kind not in (Kind.COUNT, Kind.MEASURE) else word


def _put_to_use(context: Context, phrase: Phrase) -> str:
    """The verbs that are a clause's whole indicator behind the field they are done in (在…领域应用落地500个)."""
    if not (phrase.verbs and FIELD.match(context.front)) or phrase.noun or phrase.tail or context.mention.kind is not Kind.COUNT:
        return ""
    start = len(context.front) - len(phrase.verbs[-1])
    start -= 2 if context.front[start - 2 : start] in verb_classes() else 0
    return context.front[start:] if context.front.endswith(phrase.verbs[-1]) else ""
