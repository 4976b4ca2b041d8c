"""The quantities of a document with their roles: from mentions to judged rows.

Reads: Clean, Outline, Header. Writes: the quantities of Findings. Each block of the main part and of the attachments is read alone, its
sentences one after another; totals and their parts are joined over the sentences of a block.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docparse.extract import budgets, pairing, purposes, targets
from docparse.extract.borrowed import LABEL, Carried
from docparse.extract.cells import YEAR_ALONE
from docparse.extract.context import NONE, Context, contexts, sentences
from docparse.extract.quantities import cell_mention, find_mentions, header_unit
from docparse.extract.roles.judge import judge, passed_on
from docparse.extract.roles.words import weigh
from docparse.extract.setting import Setting, Settings
from docparse.model import (
    Block,
    BlockKind,
    Cell,
    Clean,
    Header,
    Judgement,
    Mention,
    Outline,
    Part,
    Quantity,
    Remark,
    Role,
    Target,
)

READ_PARTS = (Part.MAIN, Part.ATTACHMENT)


def find_quantities(
    clean: Clean, outline: Outline, header: Header, cells: Sequence[Cell]
) -> tuple[tuple[Quantity, ...], tuple[Remark, ...]]:
    """Every quantity of the main part and the attachments, in document order, and remarks on sums."""
    settings = Settings.of(header, outline, clean)
    headed = dict(sorted((mention.start, (mention, head)) for mention, head in _headed(clean, cells)))
    headed_starts = list(headed)
    found: list[Quantity] = []
    remarks: list[Remark] = []
    for index, block in enumerate(outline.blocks):
        title = block.kind is BlockKind.HEADING and block.section is None
        if block.part not in READ_PARTS or title:
            continue
        low, high = bisect_left(headed_starts, block.start), bisect_left(headed_starts, block.stop)
        mentions = _mentions(clean.folded, _text_start(outline, block), block.stop, [headed[start][0] for start in headed_starts[low:high]])
        if not mentions:
            continue
        headers = {mention.start: headed[mention.start][1] for mention in mentions if mention.start in headed}
        for start, stop, setting in settings.spans(outline, clean, index):
            here = [mention for mention in mentions if start <= mention.start < stop]
            if here:
                judged, told = judge_block(clean.folded, start, stop, here, setting, len(found), headers)
                found += judged
                remarks += told
    return tuple(found), tuple(remarks)


def _headed(clean: Clean, cells: Sequence[Cell]) -> Iterator[tuple[Mention, str]]:
    """The numbers of cells whose unit the head of their column tells (金额（亿元）), or a year above and the name of their row.

    Each comes with the words that are its clause: that head; the year and the name. Where the name has a unit (生产总值（亿元）), what
    stands under no head is a number of no unit: an increase, a sum over years, no serial number.
    """
    name: tuple[int, int, str] | None = None
    for cell in cells:
        if cell.column == 1:
            name = (cell.table, cell.row, LABEL.sub("", cell.text)) if header_unit(cell.text) else None
        told, unit = cell.header or "", None
        if cell.column > 1 and name and name[:2] == (cell.table, cell.row) and (not told or YEAR_ALONE.match(told)):
            told, unit = told + name[2], header_unit(name[2]) if told else ""
        elif told:
            unit = header_unit(told)
        if unit is not None and (mention := cell_mention(clean.folded, cell.start, cell.stop, unit)):
            yield mention, HEAD_UNIT.sub("", told)


HEAD_UNIT = re.compile(r"[（(][^（）()]{1,14}[）)]$")


def _text_start(outline: Outline, block: Block) -> int:
    """Where the text of a block begins: behind the label of its heading (1.3 分级) or article, which may run into a number (3.30万元)."""
    if block.kind is BlockKind.HEADING and block.section is not None:
        section = outline.sections[block.section]
        return min(block.start + len(section.label), block.stop) if section.start == block.start else block.start
    if block.article is not None and (article := outline.articles[block.article]).start == block.start:
        return min(article.text_start, block.stop)
    return block.start


def _mentions(folded: str, start: int, stop: int, headed: Sequence[Mention]) -> list[Mention]:
    """The mentions between two places, those of `headed` cells in the stead of the text's; （亿元） behind a table's head is none."""
    found = [
        mention
        for mention in find_mentions(folded, start, stop)
        if not (mention.bare and folded[mention.start - 1 : mention.start] == "（")
    ]
    if not headed:
        return found
    taken = {place for mention in headed for place in range(mention.start, mention.stop)}
    kept = [mention for mention in found if mention.start not in taken and mention.stop - 1 not in taken]
    return sorted([*kept, *headed], key=lambda mention: mention.start)


SHORTEST_PURPOSE = 4  # characters: members of an enumeration that are no levels or places alone


def judge_block(
    folded: str, start: int, stop: int, mentions: list[Mention], setting: Setting, first: int, headers: Mapping[int, str] = NONE
) -> tuple[list[Quantity], list[Remark]]:
    """The quantities of one block; `first` is the index of its first mention among all of the document."""
    around: list[Context] = []
    judged: list[Judgement] = []
    described: list[Target | None] = []
    lender: Judgement | None = None
    carried = Carried()
    named: dict[int, str] = {}
    starts = [mention.start for mention in mentions]
    for left, right in sentences(folded, start, stop):
        low, high = bisect_left(starts, left), bisect_left(starts, right)
        if low == high:
            continue
        here = contexts(folded, mentions[low:high], left, right, mentions[low - 1] if low else None, headers)
        roles_here = weigh(here, setting, judge(here, setting, lender))
        if here[0].gap is not None:  # 项目90个，总投资8亿元。其中新建50个
            carried.noun = carried.named.get(here[0].mention.unit, carried.noun)
        found, carried = targets.describe(here, [judgement.role is Role.TARGET for judgement in roles_here], setting.place, carried)
        described += found
        if "分别" in here[-1].head:
            named.update({low + place: name for place, name in pairing.members(here).items()})
        around += here
        judged += roles_here
        for context, judgement in zip(here, roles_here, strict=True):
            lender = passed_on(context, judgement, lender)
    links = budgets.part_links(around, judged, folded)
    for part, whole in links.items():
        if judged[part].role is not judged[whole].role:  # guide §2: an item has the role of its total
            judged[part] = judged[whole]
            described[part] = targets.describe([around[part]], [judged[whole].role is Role.TARGET], setting.place)[0][0]
    meant = purposes.purposes(around, judged, links, setting.headings)
    quantities = []
    for place, context in enumerate(around):
        target, purpose = described[place], meant.get(place)
        if purpose is not None:
            if purpose.subject and len(named.get(place, "")) >= SHORTEST_PURPOSE:
                purpose = replace(purpose, subject=named[place])
            purpose = replace(purpose, member=named.get(place), part_of=first + links[place] if place in links else None)
        if target is not None and place in named:
            target = targets.of_member(target, named[place])
        quantities.append(Quantity(context.mention, judged[place], context.sentence_start, context.sentence_stop, target, purpose))
    return quantities, budgets.sum_remarks(around, links)
