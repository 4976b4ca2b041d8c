"""The markup of a text: tags and entities, wherever they stand.

A run of tags becomes what it means to a reader: a line break for a block, a tab between the cells of a row, nothing
for the rest; so a table comes out as rows of tab-separated cells, spanned cells empty. In a whole web page the line
breaks of the source are blanks and go with the tags; elsewhere (Markdown, templates) they are the text's own and stay.
Angle brackets that hold no element's name are text: 县财政局<县国资办>.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from docparse.spans import Edit

BLOCK_NAMES = (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form"
    " frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary table tbody tfoot thead"
    " tr ul"
)
INLINE_NAMES = (
    "a abbr acronym area audio b badge base basefont bdo big button canvas cite code col colgroup data del dfn em embed font frame i"
    " img input ins kbd label link map mark meta nobr noframes object output param picture progress q rp rt ruby s samp small source"
    " span strike strong sub sup time track tt u var video wbr founder-content enpproperty enpcontent ucaptitle ucapcontent"
)
BLOCKS, INLINE = frozenset(BLOCK_NAMES.split(" ")), frozenset(INLINE_NAMES.split(" "))
CELLS = frozenset(("td", "th"))
SILENT = frozenset(("head", "iframe", "noscript", "script", "style", "svg", "template", "textarea", "title"))  # what they hold is not shown
NAMES = BLOCKS | CELLS | INLINE | SILENT
LONG_CELL = 600  # characters: a cell that holds more, or a table, lays out a page and is none of a table's

TAG = re.compile(
    r"<(?:!--|(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]{0,19})(?P<prefix>:[A-Za-z0-9]{1,20})?(?P<rest>(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+'|[\"'])*+)>|!(?:DOCTYPE|doctype)[^<>]{0,400}>|[?!]\[?[a-zA-Z][^<>]{0,400}>)"
)
SPAN_COUNT = re.compile(r"\b(col|row)span\s{0,3}=\s{0,3}[\"']?(\d{1,3})", re.IGNORECASE)
ENTITY = re.compile(r"&(?:amp;)?(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});")
SOURCE_BLANKS = " \t\r\n"
BLANKS = re.compile(r"[ \t\r\n]+")
SOURCE_BREAK = re.compile(r"[ \t\r]{0,200}+\n[ \t\r\n]*+")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, a comment, or an element that shows nothing (a script with all it holds): raw[start:stop]."""

    start: int
    stop: int
    name: str
    closing: bool = False
    columns: int = 1
    rows: int = 1


def markup(text: str, whole_page: bool) -> list[Edit]:
    """The changes that take the markup out of a text; in order, not overlapping."""
    edits = list(entities(text)) if "&" in text else []
    tags = list(_tags(text)) if "<" in text and TAG.search(text) else []
    if not tags:
        return edits
    return [*edits, *_runs(text, tags, whole_page)]


def entities(text: str) -> Iterator[Edit]:
    """The replacement of each entity by its character; what only looks like one (R&D;) stays."""
    for match in ENTITY.finditer(text):
        plain = unescape(match.group())
        if plain.startswith("&") and plain.endswith(";"):
            plain = unescape(plain)  # written twice over: &amp;nbsp;
        if (plain != match.group() and not plain.startswith("&")) or plain == "&":
            yield Edit(match.start(), match.end(), plain, "html_entity")


def _tags(text: str) -> Iterator[Tag]:
    """The tags in their order; comments and elements that show nothing count as one with their content."""
    place = 0
    ends: dict[str, int] = {}  # where the next closing tag of a name is known to stand, or that there is none
    lower = ""
    while match := TAG.search(text, place):
        name = (match["name"] or "").lower()
        place = match.end()
        if match.group() == "<!--":
            stop = _next(text, "-->", place, ends)
            if stop < 0:
                continue
            place = stop + 3
            yield Tag(match.start(), place, "")
        elif not name or match["prefix"]:
            yield Tag(match.start(), place, "")
        elif name in NAMES and not (match["rest"] and match["rest"][0] not in " \t\r\n/"):
            if name in SILENT and not match["close"] and not match["rest"].endswith("/"):
                lower = lower or text.lower()
                lower = lower if len(lower) == len(text) else text
                stop = _next(lower, f"</{name}", place, ends)
                close = text.find(">", stop) if stop >= 0 else -1
                place = close + 1 if close >= 0 else place
                yield Tag(match.start(), place, "")
            else:
                spans = {kind.lower(): int(count) for kind, count in SPAN_COUNT.findall(match["rest"])} if name in CELLS else {}
                yield Tag(match.start(), place, name, bool(match["close"]), max(1, spans.get("col", 1)), max(1, spans.get("row", 1)))


def _next(text: str, mark: str, place: int, ends: dict[str, int]) -> int:
    """Where a mark next stands, -1 for nowhere; searched for once only, however often it is asked for in vain."""
    known = ends.get(mark, place - 1)
    if known != -1 and known < place:
        known = ends[mark] = text.find(mark, place)
    return known


def _runs(text: str, tags: list[Tag], whole_page: bool) -> Iterator[Edit]:
    """One edit for each run of tags with nothing but blanks between them."""
    flow = _Flow(tags)
    index, end = 0, 0
    while index < len(tags):
        first = index
        flow.begin()
        flow.take(index)
        while index + 1 < len(tags) and not text[tags[index].stop : tags[index + 1].start].strip(SOURCE_BLANKS):
            index += 1
            flow.take(index)
        start, stop = tags[first].start, tags[index].stop
        replacement = flow.meaning()
        if whole_page:
            start, stop, spaced = _stretched(text, start, stop, end)
            yield from _source_breaks(text, end, start)
            replacement = replacement or (" " if spaced else "")
        elif flow.breaks and _in_markdown_row(text, start) and all(tag.name == "br" for tag in tags[first : index + 1]):
            replacement = " "
        elif not flow.breaks and any("\n" in text[tags[n].stop : tags[n + 1].start] for n in range(first, index)):
            replacement = "\n" + replacement
        yield Edit(start, stop, replacement, "html_tag")
        end, index = stop, index + 1
    if whole_page:
        yield from _source_breaks(text, end, len(text))


def _in_markdown_row(text: str, place: int) -> bool:
    """Whether a place stands in a row of a Markdown table, where <br> ends a line within a cell."""
    begin = text.rfind("\n", max(0, place - LONG_CELL), place)
    return begin >= 0 and text[begin + 1 : place].lstrip(" \t\u3000\xa0").startswith("|")


def _stretched(text: str, start: int, stop: int, floor: int) -> tuple[int, int, bool]:
    """A run of tags with the blanks of the source on both sides, and whether there are any."""
    left = start
    while left > floor and text[left - 1] in SOURCE_BLANKS:
        left -= 1
    after = BLANKS.match(text, stop)
    right = after.end() if after else stop
    return left, right, (left, right) != (start, stop)


def _source_breaks(text: str, start: int, stop: int) -> Iterator[Edit]:
    """The line breaks of a page's source between two runs of tags: nothing between Chinese characters, else a blank."""
    for match in SOURCE_BREAK.finditer(text, start, stop):
        chinese = match.start() > start and match.end() < stop and text[match.start() - 1] > "\u2fff" and text[match.end()] > "\u2fff"
        yield Edit(match.start(), match.end(), "" if chinese else " ", "html_tag")


class _Flow:
    """What runs of tags mean: follows rows, cells and their spans through the page."""

    def __init__(self, tags: list[Tag]):
        self.tags = tags
        self.data = _data_cells(tags)
        self.column = 0
        self.inside = False  # in a cell of a table, where blocks break no line
        self.width = 0  # the columns of the last cell
        self.covered: list[int] = []  # how many further rows a cell from above covers, by column
        self.begin()

    def begin(self) -> None:
        """Start a new run of tags."""
        self.breaks, self.blank, self.tabs = False, False, 0

    def meaning(self) -> str:
        """What the run stands for."""
        if self.breaks or self.tabs:
            return ("\n" if self.breaks else "") + "\t" * self.tabs
        return " " if self.blank and self.inside else ""

    def take(self, index: int) -> None:
        """Add a tag to the run."""
        tag = self.tags[index]
        if tag.name in CELLS:
            self._cell(index, tag)
        elif tag.name in ("table", "tr"):
            if tag.name == "table":
                self.covered = []
            self.column, self.width, self.inside = 0, 0, False
            self._break()
        elif tag.name in BLOCKS:
            if self.inside:
                self.blank = True
            else:
                self._break()

    def _break(self) -> None:
        self.breaks, self.tabs = True, 0

    def _cell(self, index: int, tag: Tag) -> None:
        if tag.closing:
            self.inside = self.blank = False
        elif index in self.data:
            skipped = self._skipped()
            self.tabs += skipped + self.width
            self.column += skipped
            self._cover(tag)
            self.column += tag.columns
            self.width, self.inside, self.blank = tag.columns, True, False
        else:
            self.inside = False
            self._break()

    def _skipped(self) -> int:
        """How many columns from here on are covered by cells of the rows above."""
        column = self.column + 0
        while column < len(self.covered) and self.covered[column] > 0:
            self.covered[column] -= 1
            column += 1
        return column - self.column

    def _cover(self, tag: Tag) -> None:
        """Remember the rows that a cell spans."""
        if tag.rows > 1:
            stop = self.column + tag.columns
            self.covered += [0] * (stop - len(self.covered))
            self.covered[self.column : stop] = [tag.rows - 1] * tag.columns


def _data_cells(tags: list[Tag]) -> frozenset[int]:
    """The opening tags of cells that stand in a row with others, hold no table and are short."""
    data: list[int] = []
    rows: list[list[list[int]]] = []  # the open row of each open table: its cells as [tag, characters]
    open_cell = [False]
    place = 0
    for index, tag in enumerate(tags):
        if rows and rows[-1] and open_cell[-1]:
            rows[-1][-1][1] += tag.start - place
        place = tag.stop
        if tag.name == "table":
            if tag.closing and rows:
                data += _of_row(rows.pop())
                open_cell.pop()
            elif not tag.closing:
                if rows and rows[-1]:
                    rows[-1][-1][1] += LONG_CELL
                rows.append([])
                open_cell.append(False)
        elif tag.name == "tr" and rows:
            data += _of_row(rows[-1])
            rows[-1] = []
            open_cell[-1] = False
        elif tag.name in CELLS and rows:
            open_cell[-1] = not tag.closing
            if not tag.closing:
                rows[-1].append([index, 0])
    for row in rows:
        data += _of_row(row)
    return frozenset(data)


def _of_row(row: list[list[int]]) -> list[int]:
    """The cells of a table's row; none where there is only one or where the row lays out a page."""
    if len(row) < 2 or any(characters >= LONG_CELL for _, characters in row):
        return []
    return [index for index, _ in row]
