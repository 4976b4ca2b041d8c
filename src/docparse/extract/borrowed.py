"""The indicator of a number that has none of its own clause: it stands in the clause or the sentence before, or at the head of its row."""

from __future__ import annotations

import re
from dataclasses import dataclass

from docparse.extract.context import Context, mask
from docparse.extract.indicators import cut_left, cut_tail, trim
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


@dataclass(slots=True)
class Carried:
    """What a clause hands on to the next: the noun, the class of change its verb gave, and whether its number was money."""

    noun: str = ""
    change: Change | None = None
    money: bool = False
    counted: str = ""
    unit: str | None = None

    def lent(self, kind: Kind) -> str:
        """The noun for a number that has none: what was counted last where money stands between (投资8亿元，开工6个)."""
        return self.counted if self.money and self.counted and kind is Kind.COUNT else self.noun


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
