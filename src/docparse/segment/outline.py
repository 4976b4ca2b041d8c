"""Stage 3: the structure of a cleaned text, as blocks that cover it, sections, articles and tables.

Reads: Clean. Writes: Outline.

Any text gives a valid outline: without numbering the whole is one preamble. The lines of a policy's own title (and its
table of contents) are a block of kind `heading` that belongs to no section.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from docparse.model import Article, Block, BlockKind, Clean, Outline, Part, Remark, Section, TableArea
from docparse.segment.closing import closing_start, cut_tail
from docparse.segment.labels import find_labels
from docparse.segment.lines import Line, clip, lines_of, one_line, paragraphs, rejoin, soften, tight
from docparse.segment.numbering import ARTICLE_STYLE
from docparse.segment.parts import Stretch, find_parts
from docparse.segment.remarks import bracket_remarks, count_remarks, limited, no_structure, table_remarks
from docparse.segment.tables import find_tables, is_flattened, outside
from docparse.segment.titles import article_title, section_title
from docparse.segment.tree import Node, build
from docparse.segment.units import unit_bracket

_WHOLE = {Part.HEAD: BlockKind.HEAD, Part.NOTICE: BlockKind.NOTICE, Part.IMPRINT: BlockKind.IMPRINT}


def segment(clean: Clean) -> Outline:
    """The outline of a cleaned text; never raises, whatever the text."""
    folded = clean.folded
    hard = lines_of(folded)
    long = one_line(folded, hard)
    lines = soften(folded, hard, long) if long else hard
    layout = find_parts(folded, lines)
    draft = _Draft(clean.text, folded, long, layout.issuers)
    starts = [line.start for line in lines]
    for stretch in layout.stretches:
        if stretch.part in _WHOLE:
            draft.mark(stretch.start, stretch.part, _WHOLE[stretch.part])
        else:
            draft.add_policy(stretch, lines[bisect_left(starts, stretch.body) : bisect_left(starts, stretch.stop)])
    return draft.outline(hard, layout.stretches)


@dataclass(slots=True)
class _Draft:
    """An outline in the making: what was found so far, in the order of the text."""

    text: str
    folded: str
    long: Line | None
    issuers: tuple[str, ...]
    marks: list[tuple[int, Part, BlockKind, int | None, int | None]] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    tables: list[TableArea] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    numbers: dict[tuple[Part, int | None, int], int] = field(default_factory=dict)

    def mark(self, start: int, part: Part, kind: BlockKind, section: int | None = None, article: int | None = None) -> None:
        """Begin a block."""
        self.marks.append((start, part, kind, section, article))

    def add_policy(self, stretch: Stretch, lines: list[Line]) -> None:
        """Take in the main part or an attachment: its title, its provisions, what stands behind them."""
        part, main = stretch.part, stretch.part is Part.MAIN
        tables = find_tables(self.folded, lines, anywhere=not main)
        self.tables += tables
        free = outside(lines, tables)
        long = self.long and clip(self.long, stretch.body, stretch.stop)
        labelled = rejoin(free, long) if long else free
        labels = [] if not main and not tables and is_flattened(self.folded, lines) else find_labels(self.folded, labelled, long)
        tail = cut_tail(self.folded, free, labels, stretch.stop) if labels else stretch.stop
        nodes = build(self.folded, [label for label in labels if label.start < tail])
        if main and stretch.start < stretch.body:
            self.mark(stretch.start, part, BlockKind.HEADING)
        other = BlockKind.PREAMBLE if main else BlockKind.ATTACHMENT
        first = stretch.body if main else stretch.start
        if not nodes or nodes[0].label.start > first:
            self.mark(first, part, other)
        if nodes:
            self.remarks += limited(count_remarks(nodes))
            self._add_nodes(stretch, nodes, lines, tail)

    def _add_nodes(self, stretch: Stretch, nodes: Sequence[Node], lines: list[Line], tail: int) -> None:
        """Take in the provisions of a part, and mark what stands behind the last one."""
        last = nodes[-1].label.start
        behind = [clipped for line in lines if line.stop > last and line.start < tail and (clipped := clip(line, last, line.stop))]
        end = min(tail, self._closing(nodes, behind, tail))
        stops = [node.label.start for node in nodes[1:]] + [end]
        places: list[int] = []
        for node, stop in zip(nodes, stops, strict=True):
            parent = None if node.parent is None else places[node.parent]
            places.append(len(self.sections) if node.section else len(self.articles))
            if node.section:
                self._add_section(stretch.part, node, parent, stop)
            else:
                self._add_article(stretch.part, node, parent, stop)
        if end < stretch.stop:
            self.mark(end, stretch.part, BlockKind.CLOSING if stretch.part is Part.MAIN else BlockKind.ATTACHMENT)

    def _closing(self, nodes: Sequence[Node], lines: list[Line], stop: int) -> int:
        """Where the closing behind the last provision begins."""
        last = nodes[-1]
        return closing_start(
            self.folded,
            paragraphs(self.folded, lines) if self.long else lines,
            article=not last.section,
            regular=last.label.style == ARTICLE_STYLE,
            heading=self._is_heading(nodes, stop),
            issuers=self.issuers,
            stop=stop,
        )

    def _is_heading(self, nodes: Sequence[Node], stop: int) -> bool:
        """Whether the line of the last label is a heading above its text.

        A line of one sentence (（三）强化监管。) is one too, unless the article before it is no more than its line.
        """
        label, soft = nodes[-1].label, self.long is not None
        if nodes[-1].section:
            return section_title(self.folded, label, stop, soft).end >= label.line_stop
        title = article_title(self.folded, label, stop, soft)
        if label.text_start >= label.line_stop or title is None:
            return label.text_start >= label.line_stop
        units = unit_bracket(self.folded, title[1], label.line_stop) if self.folded.startswith("（", title[1]) else None
        behind = self.folded[units[1] if units else title[1] : label.line_stop].strip("：】） ")
        if behind == "。" and len(nodes) > 1 and nodes[-2].label.style == label.style:
            before = nodes[-2].label
            return tight(self.folded, before.line_stop, label.start) != (before.line_stop, before.line_stop)
        return behind in ("", "。")

    def _add_section(self, part: Part, node: Node, parent: int | None, stop: int) -> None:
        label = node.label
        title = section_title(self.folded, label, stop, self.long is not None)
        lead_start, lead_stop = tight(self.folded, max(title.end, label.text_start), stop)
        number = self.numbers[part, parent, label.number] = self.numbers.get((part, parent, label.number), 0) + 1
        step = str(label.number) if number == 1 else f"{label.number}~{number}"
        above = None if parent is None else self.sections[parent]
        index = len(self.sections)
        self.mark(label.start, part, BlockKind.HEADING, index)
        if lead_start < lead_stop:
            self.mark(lead_start, part, BlockKind.LEAD, index)
        self.sections.append(
            Section(
                parent=parent,
                part=part,
                level=1 if above is None else above.level + 1,
                path=step if above is None else f"{above.path}/{step}",
                number=label.number,
                label=self.text[label.start : label.stop].strip(),
                style=label.style,
                title=self.text[title.start : title.stop] or None,
                start=label.start,
                stop=max(title.end, label.stop),
                lead_start=lead_start,
                lead_stop=lead_stop,
            )
        )

    def _add_article(self, part: Part, node: Node, parent: int | None, stop: int) -> None:
        label = node.label
        title = article_title(self.folded, label, stop, self.long is not None)
        text_start, text_stop = tight(self.folded, label.text_start, stop)
        self.mark(label.start, part, BlockKind.ARTICLE, parent, len(self.articles))
        self.articles.append(
            Article(
                section=parent,
                part=part,
                number=label.number,
                label=self.text[label.start : label.stop].strip(),
                style=label.style,
                title=self.text[title[0] : title[1]].strip() or None if title else None,
                start=label.start,
                text_start=text_start,
                stop=text_stop,
            )
        )

    def outline(self, lines: Sequence[Line], stretches: Sequence[Stretch]) -> Outline:
        """The outline, its blocks closed and its remarks complete."""
        length = len(self.folded)
        if length and not self.marks:
            self.mark(0, Part.MAIN, BlockKind.PREAMBLE)
        starts = [0, *(mark[0] for mark in self.marks[1:]), length]
        blocks = tuple(
            Block(part, kind, section, article, start, stop)
            for (_, part, kind, section, article), start, stop in zip(self.marks, starts, starts[1:], strict=False)
            if start < stop
        )
        if stretches and not self.sections and not self.articles:
            self.remarks.append(no_structure())
        read = [stretch for stretch in stretches if stretch.part in (Part.NOTICE, Part.MAIN, Part.ATTACHMENT)]
        first, last = (read[0].start, read[-1].stop) if read else (0, 0)
        self.remarks += limited(bracket_remarks(self.folded, (line for line in lines if first <= line.start < last)))
        self.remarks += limited(table_remarks(self.tables))
        return Outline(blocks, tuple(self.sections), tuple(self.articles), tuple(self.tables), tuple(self.remarks))
