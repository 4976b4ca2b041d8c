"""Which lines of a document are furniture: recognised by `line_rules`, by where they stand, by being printed again.

A word such as 首页 counts only at the edges, above the first or below the last paragraph; the index table of a portal
(索引号, 发文机关, 成文日期 …) stays, the header is read from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from docparse.clean.line_rules import ANYWHERE, EDGE, FOOT, HEAD, fits
from docparse.clean.lines import Line
from docparse.clean.rules import BLANK, GAP
from docparse.spans import Edit

BEGINNINGS = frozenset("—–－―─~～-·•第P上下")  # of the lines that go wherever they stand
PAGE_OF_PAGES = re.compile(rf"(\d{{1,3}}){GAP}?/{GAP}?(\d{{1,3}})")
PROSE_END = frozenset("。；")
PROSE = 20  # characters that a line has which counts as a paragraph
NUMBERED = re.compile(r"(?:第[一二三四五六七八九十百\d]{1,4}[章条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])")
INDEX = re.compile(
    rf"(?:索{GAP}*+引{GAP}*+号|统一编号|发文字号|发文机[关构]|成文日期|主题分类|主{GAP}*+题{GAP}*+词|发布机构|文{GAP}*+号|标{GAP}*+题|名{GAP}*+称|政策文号|实施日期|文件状态|公文种类|信息索引){GAP}*+[：:]"
)
INDEX_START = re.compile(rf"(?:索{GAP}*+引{GAP}*+号|统一编号|信息索引){GAP}*+[：:]")
IMPRINT = re.compile(r"(?:抄送|抄报|主送|附件[一二三四五六七八九十\d：:]|附表)|.{0,60}(?:印发|年\d{1,2}月\d{1,2}日)$")
SUFFIX = re.compile(rf"(?P<title>.{{4,150}}?){GAP}?(?:(?<={GAP})-{{1,2}}(?={GAP})|[_|｜]){GAP}?[^-_|｜]{{2,24}}[-_{BLANK}]*+")
SPONSOR = re.compile(r"(?:主办|承办|运维|协办|运行维护)(?:单位)?[：:]")
HEAD_LINES = 12  # the head of a document without any paragraph
LICENCE_LINES = 80  # the licence of a wiki is looked for in so many last lines; it has paragraphs of its own
REACH = 3  # lines: what stands so near a label of the index table belongs to it
FEWEST_PAGES, SHORTEST_PAGE = 2, 12  # bare numbers are those of pages when there are so many, so many lines apart
REPEATED, LONGEST_HEAD = 3, 40  # a line that stands so often at the top of a page, and is no longer, is a running head
MENU = 8  # so many short lines in a row are a menu
SHORT = 16
TITLE_LIKE = re.compile(
    r"(?:令|办法|条例|规定|细则|意见|通知|公告|通告|决定|报告|方案|规划|计划|措施|政策|公报|清单|纲要|制度|函|批复|指南|规则|章程|说明|法)(?:[（(].{1,12}[）)])?$|[〔\[]\d{4}|第.{1,6}号|文件$|关于|印发|\d{4}年|[：:]|（.{0,16}）"
)
ISSUER = re.compile(r"(?:人民政府|办公室|办公厅|委员会|国务院|[局厅部委院署办])$")


class Furniture:
    """The lines of a document that are not its own; `kinds` tells the code of each, by its index."""

    def __init__(self, lines: Sequence[Line]):
        self.lines = lines
        self.kinds: dict[int, str] = {}
        self.first, self.last = _paragraphs(lines)
        self._everywhere()
        self._page_of_pages()
        self._head()
        self._foot()
        self._running_heads()

    def edits(self) -> Iterator[Edit]:
        """One edit for each run of lines that go, the breaks of their lines included."""
        index = 0
        while index < len(self.lines):
            if index not in self.kinds:
                index += 1
                continue
            first = index
            while index + 1 in self.kinds and self.kinds[index + 1] == self.kinds[first]:
                index += 1
            yield Edit(self.lines[first].begin, self.lines[index].end, "", self.kinds[first])
            index += 1

    def bare_page_numbers(self) -> None:
        """Page numbers without dashes, in a text cut to a width: numbers alone on their lines that count up, a page apart."""
        bare = [
            (n, int(line.text))
            for n, line in enumerate(self.lines)
            if n not in self.kinds and len(line.text) <= 3 and line.text.isdecimal()
        ]
        counted = all(b - a == 1 and m - n >= SHORTEST_PAGE for (n, a), (m, b) in pairwise(bare))
        if len(bare) >= FEWEST_PAGES and counted:
            self.kinds.update((n, "page_number") for n, _ in bare)
            self._running_heads()

    def _page_of_pages(self) -> None:
        """Page numbers such as 3/12: with one total, counting up, a page apart."""
        found = [
            (n, PAGE_OF_PAGES.fullmatch(line.text)) for n, line in enumerate(self.lines) if "/" in line.text[:6] and len(line.text) <= 9
        ]
        pages = [(n, int(match[1]), int(match[2])) for n, match in found if match]
        counted = all(b - a == 1 and all_a == all_b and m - n >= SHORTEST_PAGE for (n, a, all_a), (m, b, all_b) in pairwise(pages))
        if len(pages) >= FEWEST_PAGES and counted:
            self.kinds.update((n, "page_number") for n, _, _ in pages)

    def _everywhere(self) -> None:
        for index, line in enumerate(self.lines):
            if len(line.text) <= 24 and line.text[0] in BEGINNINGS:
                code = fits(line.text, ANYWHERE)
                if code:
                    self.kinds[index] = code

    def _head(self) -> None:
        """Above the first paragraph: all down to the breadcrumb or to the index table, then the portal's own lines."""
        head = range(self.first)
        crumb = max((n for n in head if fits(self.lines[n].text, HEAD) == "breadcrumb"), default=-1)
        for index in range(crumb + 1):
            self.kinds[index] = "portal_head"
        table = next((n for n in head if n > crumb and INDEX_START.match(self.lines[n].text)), None)
        if table is not None and any(fits(self.lines[n].text, EDGE) for n in range(max(crumb, 0), table)):
            for index in range(table):
                self.kinds[index] = "portal_head"
        labels = {near for n in head if INDEX.match(self.lines[n].text) for near in range(n - REACH, n + REACH + 1)}
        for index in head:
            code = fits(self.lines[index].text, EDGE) or fits(self.lines[index].text, HEAD)
            if code and index not in self.kinds and not (index in labels and code == "publication"):
                self.kinds[index] = code
        self._menus(head)
        self._page_title()

    def _menus(self, head: range) -> None:
        """Many short lines in a row that are neither title nor issuer nor table."""
        run: list[int] = []
        for index in [*head, -1]:
            line = self.lines[index].text if index >= 0 else ""
            if (
                index >= 0
                and len(line) <= SHORT
                and not TITLE_LIKE.search(line)
                and not ISSUER.search(line)
                and not NUMBERED.match(line)
                and "\t" not in line
            ):
                run.append(index)
                continue
            if len(run) >= MENU and any(n in self.kinds for n in run):
                self.kinds.update((n, self.kinds.get(n, "portal_head")) for n in run)
            run = []

    def _page_title(self) -> None:
        """The title of the web page, where it is the document's and the portal's name; the document's comes again below."""
        first = next((n for n in range(len(self.lines)) if n not in self.kinds), None)
        match = SUFFIX.fullmatch(self.lines[first].text) if first is not None and first < self.first else None
        if first is not None and match and any(match["title"] in line.text for line in self.lines[first + 1 : first + 60]):
            self.kinds[first] = "page_title"

    def _foot(self) -> None:
        """Below the last paragraph: all from the foot of the page on, and the portal's own lines before it."""
        below = range(max(self.last + 1, self.first), len(self.lines))
        foot = next((n for n in below if n not in self.kinds and self._begins_foot(n)), len(self.lines))
        for index in below:
            code = "portal_foot" if index >= foot else fits(self.lines[index].text, EDGE) or fits(self.lines[index].text, FOOT)
            if code:
                self.kinds[index] = code
        foot -= 1
        while (
            foot in below
            and (foot in self.kinds or SPONSOR.match(self.lines[foot].text) or fits(self.lines[foot].text, HEAD))
            and foot + 1 in self.kinds
        ):
            self.kinds.setdefault(foot, "portal_foot")
            foot -= 1

    def _running_heads(self) -> None:
        """A title that is printed again at the top of every page: all but its first appearance."""
        seen: dict[str, int] = {}
        pages = [-1, *self.kinds]
        tops = {n + reach for n in pages for reach in (1, 2) if n + reach not in self.kinds and n + reach < len(self.lines)}
        for index in tops:
            seen[self.lines[index].text] = seen.get(self.lines[index].text, 0) + 1
        known: set[str] = set()
        for index in sorted(tops):
            text = self.lines[index].text
            if seen[text] >= REPEATED and len(text) <= LONGEST_HEAD and text[-1] not in "。；：，、" and not NUMBERED.match(text):
                if text in known:
                    self.kinds[index] = "running_head"
                known.add(text)

    def _begins_foot(self, index: int) -> bool:
        """Whether the foot of the page begins here: no imprint and no attachment comes below."""
        code = fits(self.lines[index].text, FOOT)
        return code == "licence" or (bool(code) and not any(IMPRINT.match(line.text) for line in self.lines[index + 1 : index + 200]))


def _paragraphs(lines: Sequence[Line]) -> tuple[int, int]:
    """The first and the last line that is a paragraph or a numbered heading; of a document without any, none is above or below."""
    first = next((n for n, line in enumerate(lines) if _is_paragraph(line.text)), None)
    if first is None:
        return min(len(lines), HEAD_LINES), len(lines) - 1
    stop = next(
        (n for n in range(max(first, len(lines) - LICENCE_LINES), len(lines)) if fits(lines[n].text, FOOT) == "licence"), len(lines)
    )
    last = next((n for n in range(stop - 1, -1, -1) if _is_paragraph(lines[n].text)), first)
    return first, last


def _is_paragraph(text: str) -> bool:
    if NUMBERED.match(text):
        return True
    return len(text) >= PROSE and (text[-1] in PROSE_END or "。" in text)
