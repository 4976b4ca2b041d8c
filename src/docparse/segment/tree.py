"""The tree of provisions that a list of labels makes, and which of them are sections and which articles (guide §1).

An article is a numbered provision with no （一） or 1. below it; 第X条 is always one, and all numbers below it are its
text. （1） and ① are never provisions. 一、 is a section unless no （一）, 1. or 第X条 stands anywhere beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from docparse.segment.numbering import (
    ARABIC_STYLE,
    ARTICLE_STYLE,
    BRACKET_STYLE,
    CHAPTER_STYLES,
    CHINESE_STYLE,
    DECIMAL_RANK,
    ITEM_STYLES,
    RANK,
    ROMAN_STYLE,
    Label,
)

NEAR = 3  # a number may leave out so many before it
LONGEST_UNNUMBERED = 15  # characters of an unnumbered heading like 办理流程：
LONGEST_TITLE, SHORTEST_TEXT = 40, 20  # characters of an article's title, and of the text behind it
LONGEST_HEADING = 50  # characters of a heading that stands above articles
STOPS = "。；，：、！？;"
_TOP_STYLES = frozenset((CHINESE_STYLE, ROMAN_STYLE))
_ABOVE_ARTICLES = frozenset((CHINESE_STYLE, BRACKET_STYLE, ROMAN_STYLE))


@dataclass(slots=True)
class Node:
    """A provision: its label, the index of its parent, and whether it is a section."""

    label: Label
    parent: int | None
    section: bool = False
    children: list[int] = field(default_factory=list)


def build(folded: str, labels: Sequence[Label]) -> list[Node]:
    """The provisions in the order of the text; a label that is an item of an article has none."""
    kept = _without_items(folded, labels)
    nodes = _nest(kept)
    nodes = _without(nodes, _inner_runs_of(folded, nodes) | _strays(folded, nodes))
    styles = {node.label.style for node in nodes}
    top_is_section = any(_is_provision(style) for style in styles)
    for node in nodes:
        style = node.label.style
        if style == ARTICLE_STYLE:
            node.section = False
        elif style in CHAPTER_STYLES or node.label.rank == DECIMAL_RANK + 1:
            node.section = True
        elif style in _TOP_STYLES:
            node.section = top_is_section or bool(node.children)
        else:
            node.section = bool(node.children)
    return nodes


def _is_provision(style: str) -> bool:
    """Whether a style is one of those that stand below 一、."""
    return style in (BRACKET_STYLE, ARABIC_STYLE, ARTICLE_STYLE) or style.startswith("1.1")


def _without_items(folded: str, labels: Sequence[Label]) -> list[Label]:
    """The labels that are provisions: neither （1） nor ①, nor anything below a 第X条.

    一、 and （一） stand above 第X条 where one of them heads a line before the first 第X条 (一、加快转型 and then 第一条), and
    wherever the heading （一） has 第X条 right below it, and the headings that go on counting from it.
    """
    labels = [label for label in labels if label.style not in ITEM_STYLES]
    first = next((place for place, label in enumerate(labels) if label.style == ARTICLE_STYLE), None)
    if first is None:
        return labels
    above = {label.style for label in labels[:first] if label.style in _ABOVE_ARTICLES and _is_heading(folded, label)}
    opening = _opening(folded, labels)
    kept, inside = [], False
    last: dict[str, int] = {}
    for place, label in enumerate(labels):
        if label.style == ARTICLE_STYLE:
            inside = True
        elif label.style in CHAPTER_STYLES or (label.style in above and _is_heading(folded, label)):
            inside = False
        elif opening[place] and label.number in (1, last.get(label.style, -1) + 1):
            inside, last[label.style] = False, label.number
        elif inside:
            continue
        kept.append(label)
    return kept


def _opening(folded: str, labels: Sequence[Label]) -> list[bool]:
    """For each 一、 and （一） whether it is a heading with 第X条 right below it, or with such a heading of its own.

    The items of an article, however short, are at least two: the first has no 第X条 right behind it.
    """
    opening = [False] * len(labels)
    for place in range(len(labels) - 2, -1, -1):
        label, below = labels[place], labels[place + 1]
        if label.style in _ABOVE_ARTICLES and _is_heading(folded, label):
            opening[place] = below.style == ARTICLE_STYLE or (opening[place + 1] and below.number == 1 and below.rank > label.rank)
    return opening


def _is_heading(folded: str, label: Label) -> bool:
    """Whether the label's line is a heading: short and without a stop at its end."""
    length = label.line_stop - label.text_start
    return 0 < length <= LONGEST_HEADING and folded[label.line_stop - 1] not in STOPS


def _nest(labels: Sequence[Label]) -> list[Node]:
    """The labels with their parents: a label closes all that are not further out than it.

    A style that is open already goes on at its own level, so that （一）（二） below 1. stay there when the count of 1., 2. runs
    on over them.
    """
    nodes: list[Node] = []
    opened: list[int] = []
    for label in labels:
        styles = [nodes[index].label.style for index in opened]
        if label.style in styles:
            del opened[styles.index(label.style) :]
        elif not _opens_below_arabic(nodes, opened, label):
            rank = RANK[ARABIC_STYLE] if label.style == ARTICLE_STYLE else label.rank  # 第X条 never stands below 1.
            while opened and nodes[opened[-1]].label.rank >= rank:
                opened.pop()
        parent = opened[-1] if opened else None
        if parent is not None:
            nodes[parent].children.append(len(nodes))
        opened.append(len(nodes))
        nodes.append(Node(label, parent))
    return nodes


def _opens_below_arabic(nodes: Sequence[Node], opened: Sequence[int], label: Label) -> bool:
    """Whether （一） begins a list below the 1. that is open, where no （一） stands above that one."""
    return label.style == BRACKET_STYLE and label.number == 1 and bool(opened) and nodes[opened[-1]].label.style == ARABIC_STYLE


def _without(nodes: list[Node], dropped: set[int]) -> list[Node]:
    """The nodes without some of them and what stands below those."""
    if not dropped:
        return nodes
    for index, node in enumerate(nodes):
        if node.parent in dropped:
            dropped.add(index)
    kept = [index for index in range(len(nodes)) if index not in dropped]
    place = {index: new for new, index in enumerate(kept)}
    return [
        Node(node.label, None if node.parent is None else place.get(node.parent), False, [place[c] for c in node.children if c in place])
        for node in (nodes[index] for index in kept)
    ]


def _strays(folded: str, nodes: Sequence[Node]) -> set[int]:
    """The nodes of style 1. that stand alone below a heading with a number far from any count: 35. at a line start by chance.

    In an excerpt, whose counts have gaps, a larger number than the last one is none where a title and its text stand behind it.
    """
    strays: set[int] = set()
    last = 0
    for index, node in enumerate(nodes):
        label = node.label
        if label.style != ARABIC_STYLE:
            continue
        alone = node.parent is not None and sum(nodes[child].label.style == ARABIC_STYLE for child in nodes[node.parent].children[:2]) == 1
        near = last < label.number <= last + NEAR or (last < label.number and _has_title(folded, label))
        if alone and label.number > NEAR and not near:
            strays.add(index)
        else:
            last = label.number
    return strays


def _has_title(folded: str, label: Label) -> bool:
    """Whether a short sentence stands behind a label, and more text behind it on the line: a title and its text."""
    dot = folded.find("。", label.text_start, min(label.line_stop, label.text_start + LONGEST_TITLE))
    return dot > label.text_start and label.line_stop - dot > SHORTEST_TEXT


def _inner_runs_of(folded: str, nodes: Sequence[Node]) -> set[int]:
    """The nodes that are lists inside an article: 5., then 1., 2., 3. in its text, then 6."""
    groups: dict[tuple[int | None, str], list[int]] = {}
    for index, node in enumerate(nodes):
        if node.label.style != ARTICLE_STYLE:
            groups.setdefault((node.parent, node.label.style), []).append(index)
    inner: set[int] = set()
    for members in groups.values():
        labels = [nodes[index].label for index in members]
        place = 1
        while place < len(labels):
            stop = place
            if labels[place].number == 1 and labels[place - 1].number > 1:
                stop = _inner_stop(folded, labels, place)
                inner.update(members[place:stop])
                labels[place:stop] = [labels[place - 1]] * (stop - place)
            place = max(stop, place + 1)
    return inner


def _inner_stop(folded: str, labels: Sequence[Label], place: int) -> int:
    """Where a list ends that begins with 1. inside the article before it; `place` itself where the count begins anew.

    The article's own count goes on behind the list; or a line of the article announces it with ：, and the list lasts until
    its count breaks, or until an item that ends with 。 stands before the article's next number.
    """
    before = labels[place - 1]
    announced = _announces(folded, before, labels[place])
    stop = place + 1
    while stop < len(labels) and labels[stop].number == labels[stop - 1].number + 1:
        if announced and labels[stop].number == before.number + 1 and _ends_sentence(folded, labels[stop].start):
            return stop
        stop += 1
    return stop if announced or (stop < len(labels) and labels[stop].number == before.number + 1) else place


def _announces(folded: str, before: Label, label: Label) -> bool:
    """Whether the line above a label ends with ： and is the article's own: the line of its label, or a long one."""
    stop = label.start
    while stop > before.text_start and folded[stop - 1] in " \t\n":
        stop -= 1
    start = folded.rfind("\n", before.start, stop) + 1
    return folded[stop - 1] == "：" and (start <= before.start or stop - start > LONGEST_UNNUMBERED)


def _ends_sentence(folded: str, place: int) -> bool:
    """Whether the text before a place, blanks and line ends apart, ends with 。."""
    while place > 0 and folded[place - 1] in " \t\n":
        place -= 1
    return folded[place - 1 : place] == "。"
