"""The residue of editors, converters and templates: stretches that are no part of the text, wherever they stand.

Each entry says what it finds, why it is noise, an example it takes (before, after) and look-alikes that it leaves;
the table is its own test. Lines are judged in `furniture`, blanks in `blanks`, line ends in `joins`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from docparse.spans import Edit

BLANK = " \xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # every blank but the tab and the line break
GAP = r"[^\S\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]"  # one of them, said so that hundreds of such sets compile at once
HAN = "〇㐀-鿿"  # the 64 hexagrams among them
PAGE_MARK = "(?:" + "|".join(rf"{dash}[{BLANK}]\d{{1,3}}[{BLANK}]{dash}" for dash in "—－–-") + ")"
PAGE_MARK_LITERALS = ("— ", "－ ", "– ", "- ", "—\xa0", "-\xa0", "—\u3000")


@dataclass(frozen=True, slots=True)
class NoiseRule:
    """What is removed or replaced. A group `keep` of the pattern stays, the replacement behind it.

    `signs`: one of these characters, or `literals`: one of these strings, stands in every text that the pattern can
    match, so that most rules cost nothing in most texts. `unless` leaves a match alone.
    """

    code: str
    pattern: re.Pattern[str]
    reason: str
    source: str
    takes: tuple[tuple[str, str], ...]
    leaves: tuple[str, ...]
    literals: tuple[str, ...] = ()
    signs: frozenset[str] = frozenset()
    replacement: str = ""
    unless: Callable[[re.Match[str]], bool] | None = None

    def edits(self, text: str) -> Iterator[Edit]:
        """The changes that the rule makes to a text, in its order."""
        if self.literals and not any(map(text.__contains__, self.literals)):
            return
        keeps = "keep" in self.pattern.groupindex
        for match in self.pattern.finditer(text):
            if self.unless is not None and self.unless(match):
                continue
            if keeps and match["keep"]:
                yield from self._around(match, *match.span("keep"))
            else:
                yield Edit(match.start(), match.end(), self.replacement, self.code)

    def _around(self, match: re.Match[str], start: int, stop: int) -> Iterator[Edit]:
        """The removal of what a match holds on either side of what is kept."""
        if start > match.start():
            yield Edit(match.start(), start, "", self.code)
        if match.end() > stop:
            yield Edit(stop, match.end(), self.replacement, self.code)


def _line(pattern: str) -> re.Pattern[str]:
    """The pattern as a line of its own, its line break included."""
    return re.compile(rf"^[{BLANK}\t]*+(?:{pattern})[{BLANK}\t\r]*+(?:\n|\Z)", re.MULTILINE)


INVISIBLE_RANGES = (
    # first, last: control characters, soft hyphen, zero-width and direction marks, variation selectors, byte-order mark, private use
    *((0x00, 0x08), (0x0C, 0x0C), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x180E, 0x180E), (0x200B, 0x200F)),
    *((0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFC), (0xE000, 0xF8FF)),
)
INVISIBLE = "".join(f"{chr(first)}-{chr(last)}" for first, last in INVISIBLE_RANGES)
FIELD_NAMES = "HYPERLINK|INCLUDEPICTURE|PAGEREF|NUMPAGES|MERGEFIELD|FORMTEXT|FORMCHECKBOX|EMBED|SHAPE|TOC|PAGE|DATE|TIME|SEQ|REF|EQ"
FIELD_PART = r'"[^"\n]{0,400}"|\\[*@#a-z!]|MERGEFORMAT|[A-Z][A-Za-z]{1,20}(?:\.[A-Za-z0-9]{1,12}){1,3}|_[A-Za-z0-9]{1,40}'

USUAL = f"{HAN}\n 0-9A-Za-z，。、；：（）“”《》"
UNUSUAL = re.compile(f"[^{USUAL}]")


def unusual(text: str) -> frozenset[str]:
    """The characters of a text other than those which nearly every Chinese text has: what most rules look for first."""
    return frozenset(UNUSUAL.findall(text))


RULES: tuple[NoiseRule, ...] = (
    NoiseRule(
        code="front_matter",
        signs=frozenset("-"),
        pattern=re.compile(
            r"\A\ufeff?---[ \t]*\r?\n(?=[A-Za-z_]{1,30}:)"
            r"(?:(?!---|title:)[^\n]{0,400}\n){0,20}+(?:title:[ \t]*[\"']?(?P<keep>[^\n\"'\r]{1,200}))?+[^\n]{0,9}\n?"
            r"(?:(?!---)[^\n]{0,400}\n){0,40}+---[ \t]*(?:\r?\n|\Z)"
        ),
        replacement="\n",
        reason="the settings of a page in a static site; the title alone is text",
        source="YAML front matter of Markdown files",
        takes=(
            ("---\ntitle: 云溪县湿地保护条例\ndate: 2023-01-01\n---\n第一条\n", "云溪县湿地保护条例\n第一条\n"),
            ("---\ndate: 2023\n---\n第一条\n", "\n第一条\n"),
        ),
        leaves=("---\n第一条　为了保护湿地，制定本条例。\n---\n",),
        literals=("---",),
    ),
    NoiseRule(
        code="bookmark",
        signs=frozenset("["),
        pattern=re.compile(r"\[bookmark:[^\]\n]{0,120}\]"),
        reason="the name of a Word bookmark that a converter wrote out",
        source="docx converters",
        takes=(("[bookmark: _Hlk1602]深入实施", "深入实施"), ("[bookmark: _GoBack]3.加快", "3.加快")),
        leaves=("[2021]1号", "“书签[bookmark]”"),
        literals=("[bookmark:",),
    ),
    NoiseRule(
        code="field_code",
        signs=frozenset("{"),
        pattern=re.compile(rf"\{{[ \t]{{0,3}}(?:{FIELD_NAMES})(?![A-Za-z])[^{{}}\n]{{0,200}}\}}"),
        reason="the code of a Word field in its braces",
        source="ECMA-376-1, 17.16: fields",
        takes=(("见{ SEQ 图 \\* ARABIC }图", "见图"), ('{TOC \\o "1-3"}目录', "目录")),
        leaves=("{DATES}", "{一次性}", "TIME{3}"),
        literals=("{",),
    ),
    NoiseRule(
        code="field_code",
        signs=frozenset('\\"_.'),
        pattern=re.compile(rf"(?<![A-Za-z])(?:{FIELD_NAMES})(?:[ \t]{{1,3}}(?:{FIELD_PART})){{1,9}}+[ \t]?"),
        reason="the code of a Word field (link, page number, table of contents) instead of its value",
        source="ECMA-376-1, 17.16: fields",
        takes=(
            ('HYPERLINK "http://www.example.cn/a" \\l "b"政策原文', "政策原文"),
            ("PAGE \\* MERGEFORMAT 3", "3"),
            ('TOC \\o "1-3" \\h \\z 目录', "目录"),
        ),
        leaves=("TIME杂志", "DATE 2024", "REF办法", "PAGE服务器 5台"),
        literals=("HYPERLINK", "\\", "EMBED"),
    ),
    NoiseRule(
        code="bars",
        signs=frozenset("|"),
        pattern=_line(r"\|[| \t]*+"),
        reason="the empty frame of a table",
        source="text converters of Word tables",
        takes=(("文件\n||||||||\n正文\n", "文件\n正文\n"), ("印发\n|", "印发\n")),
        leaves=("|甲|乙|\n", "A|B\n"),
        literals=("|",),
    ),
    NoiseRule(
        code="bars",
        signs=frozenset("|"),
        pattern=re.compile(rf"(?<=[^|\s{BLANK}])[{BLANK}]++\|++[{BLANK}\t\r]*+$", re.MULTILINE),
        reason="the frame of a table at the end of a line",
        source="text converters of Word tables",
        takes=(("2025年5月31日印发 |", "2025年5月31日印发"),),
        leaves=("甲 | 乙", "| 甲 | 乙 |"),
        literals=(" |", "\u3000|", "\xa0|"),
        unless=lambda match: "|" in match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()],
    ),
    NoiseRule(
        code="template",
        signs=frozenset("${<"),
        pattern=_line(r"(?:\$\{[^{}\n]{1,120}\}|\{\{[^{}\n]{1,120}\}\}|<%[^\n]{0,400}?%>)"),
        reason="a place that a page's template should have filled",
        source="web pages made by scripts",
        takes=(("三、附则\n${data[i].page}\n正文\n", "三、附则\n正文\n"), ("{{ item.title }}\n", "")),
        leaves=("奖励{一次性}5万元\n", "${价格}以内\n"[:4] + "元\n"),
        literals=("${", "{{", "<%"),
    ),
    NoiseRule(
        code="template",
        signs=frozenset("${"),
        pattern=re.compile(r"\$\{[A-Za-z_][^{}\n]{0,120}\}|\{\{[^{}\n]{1,120}\}\}"),
        reason="a place that a page's template should have filled, inside a line",
        source="web pages made by scripts",
        takes=(("浏览${count}次", "浏览次"),),
        leaves=("$5000", "{A}"),
        literals=("${", "{{"),
    ),
    NoiseRule(
        code="anchors",
        signs=frozenset("]"),
        pattern=_line(r"(?:[-*·][ \t]*+)?(?:\[[^\[\]\n]{1,40}\]\(#[^()\s]{0,80}\)(?:&[a-z]{2,8};|[ \t|·　])*+){2,}+"),
        reason="a row of links into the same page",
        source="Markdown pages",
        takes=(("[1](#t1)&emsp;[2](#t2)&emsp;[3](#t3)\n第一条\n", "第一条\n"),),
        leaves=("[1](#t1)见注\n", "[2021](3)\n"),
        literals=("](#",),
    ),
    NoiseRule(
        code="container",
        signs=frozenset(":@["),
        pattern=_line(r":::+[ \t]*+[^\n]{0,60}|@tab\b[^\n]{0,60}|\[\[toc\]\]|\[TOC\]"),
        reason="the frame of a box, of tabs or of a table of contents",
        source="VuePress, Markdown",
        takes=(("::: tip 修订信息\n（2020年修订）\n:::\n", "（2020年修订）\n"), ("@tab 条例\n", "")),
        leaves=("::说明\n", "比例1:1:1\n"),
        literals=(":::", "@tab", "[[toc]]", "[TOC]"),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset("#"),
        pattern=re.compile(r"^#{1,6}[ \t]++(?=\S)", re.MULTILINE),
        reason="the mark of a Markdown heading",
        source="Markdown",
        takes=(("## 第一章 总则", "第一章 总则"),),
        leaves=("#1泊位", "C# 语言", "3# 楼"),
        literals=("# ", "#\t"),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset("*"),
        pattern=re.compile(r"(?<!\*)\*\*(?P<keep>(?! )[^*\n]{1,200}(?<! ))\*\*(?!\*)"),
        reason="the marks of emphasis in Markdown",
        source="Markdown",
        takes=(("**第一条** 为了", "第一条 为了"),),
        leaves=("发改局*、财政局*", "2**3"),
        literals=("**",),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset(">"),
        pattern=re.compile(r"^(?:>[ \t]++)++(?=[^\s\d])", re.MULTILINE),
        reason="the mark of a quoted paragraph in Markdown",
        source="Markdown",
        takes=(("> 云政发〔2031〕8号\n", "云政发〔2031〕8号\n"),),
        leaves=("> 500万元", ">县财政局", "首页 > 政务公开"),
        literals=("> ", ">\t"),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset("*"),
        pattern=re.compile(r"^\*(?P<keep>(?![ *、，])[^*\n]{4,200}(?<! ))\*(?=\r?$)", re.MULTILINE),
        reason="the marks of emphasis around a whole line in Markdown",
        source="Markdown",
        takes=(("*自印发之日起施行。*\n", "自印发之日起施行。\n"),),
        leaves=("发改局*、财政局*\n", "*注：下同\n"),
        literals=("*",),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset("!"),
        pattern=re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\s]{1,400}\)"),
        reason="a picture in Markdown",
        source="Markdown",
        takes=(("图示![示意图](/img/a.png)如下", "图示如下"),),
        leaves=("！[注](见下)",),
        literals=("![",),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset("]"),
        pattern=re.compile(r"(?<!!)\[(?P<keep>[^\[\]\n]{1,200})\]\((?:https?:|#|\.{0,2}/|mailto:)[^()\s]{0,400}\)"),
        reason="the address of a link in Markdown; its words stay",
        source="Markdown",
        takes=(("见[《水法》](https://example.cn/a)第二条", "见《水法》第二条"),),
        leaves=("国发[2019](4)号", "[甲](乙)"),
        literals=("](",),
    ),
    NoiseRule(
        code="markdown",
        signs=frozenset("<"),
        pattern=re.compile(r"<https?://[^<>\s]{1,400}>"),
        reason="a bare address in Markdown",
        source="Markdown",
        takes=(("原文<https://example.cn/a>如下", "原文如下"),),
        leaves=("县财政局<县国资办>", "https://example.cn"),
        literals=("<http",),
    ),
    NoiseRule(
        code="attributes",
        signs=frozenset("{"),
        pattern=re.compile(
            r"\{(?:[.#][A-Za-z][\w-]{0,40}|[a-z-]{2,20}=(?:\"[^\"\n]{0,80}\"|[\w%-]{1,20}))"
            r"(?: [.#]?[\w-]{1,40}(?:=\"[^\"\n]{0,80}\")?){0,4}\}"
        ),
        reason="the attributes of an element in Markdown",
        source="Markdown with attribute lists (kramdown, VuePress)",
        takes=(('第一章 总则{align="center"}', "第一章 总则"), ("标题{.center}", "标题")),
        leaves=("{甲}", "集合{1.5}"),
        literals=("{.", "{#", "={", '="', "={"),
    ),
    NoiseRule(
        code="ruler",
        signs=frozenset("-*_=—─…"),
        pattern=_line(r"-{3,}+|\*{3,}+|_{3,}+|={3,}+|(?:-[ \t]){3,}+-?|—{6,}+|─{4,}+|…{6,}+"),
        reason="a line drawn across the page",
        source="Markdown, typed text",
        takes=(("上\n------\n下\n", "上\n下\n"), ("***\n", "")),
        leaves=("——2026年1月31日\n", "-\n", "--\n"),
        literals=("---", "***", "___", "===", "- - -", "——————", "────", "………"),
    ),
    NoiseRule(
        code="page_turn",
        pattern=re.compile(r"[（(][▲●■★]?(?:下转|上接|紧接|转接)第?[一二三四五六七八九十0-9１-９]{1,3}版[）)]"),
        reason="a newspaper sends the reader to another page",
        source="newspaper layout",
        takes=(("提质（下转第四版）增效", "提质增效"), ("（紧接第一版）各位代表", "各位代表")),
        leaves=("第四版修订", "（上接云溪）", "下转第四版"),
        literals=("版）", "版)"),
    ),
    NoiseRule(
        code="page_number",
        signs=frozenset("—－–-"),
        pattern=re.compile(rf"(?<=[{HAN}，、；：。”）0-9])[{BLANK}]*+{PAGE_MARK}[{BLANK}]*+(?=[{HAN}，、；：。“（0-9])"),
        reason="a page number that fell into a line",
        source="GB/T 9704-2012, 7.5: the page number stands between two dashes",
        takes=(("建立健全— 3 —长效机制", "建立健全长效机制"), ("给予 - 12 - 补助", "给予补助")),
        leaves=("2024—2027年", "5—10—20", "甲-3-乙"),
        literals=PAGE_MARK_LITERALS,
    ),
    NoiseRule(
        code="page_number",
        signs=frozenset("—－–-"),
        pattern=re.compile(
            rf"(?<=[{HAN}，、]{{6}})[{BLANK}]*+{PAGE_MARK}[{BLANK}]*+\n[{BLANK}]*+(?=[{HAN}，、；：。“])(?!第?[一二三四五六七八九十百]{{1,4}}[条章节、]|附件)"
        ),
        reason="a page number at the end of a page's last line, in mid-sentence",
        source="PDF text",
        takes=(("由破案单位向云溪－ 5 －\n支行申请奖励", "由破案单位向云溪支行申请奖励"),),
        leaves=("由该单位负责解释。－ 5 －\n第三条", "由破案单位负责－ 5 －\n第三条"),
        literals=PAGE_MARK_LITERALS,
    ),
    NoiseRule(
        code="label_mark",
        pattern=re.compile(rf"^(?P<keep>[{BLANK}\t]*+\d{{1,2}})。(?=[{HAN}]{{4}})", re.MULTILINE),
        replacement=".",
        reason="the point behind the number of a provision, turned into a full stop",
        source="a web page that put Chinese marks for all others",
        takes=(("  1。建成东西轴线\n", "  1.建成东西轴线\n"),),
        leaves=("增长8。其他\n", "2031。建成东西轴线\n"),
        literals=tuple(f"{digit}。" for digit in "0123456789"),
    ),
    NoiseRule(
        code="escape",
        signs=frozenset("\\"),
        pattern=re.compile(r"(?:\\r)?\\n(?![a-z])"),
        replacement="\n",
        reason="a line break that was written as an escape sequence",
        source="JSON and SQL dumps",
        takes=(("第一条\\r\\n第二条\\n第三条", "第一条\n第二条\n第三条"),),
        leaves=("科技、教育\\教育", "C:\\new"),
        literals=("\\n",),
    ),
    NoiseRule(
        code="lost_hyphen",
        signs=frozenset("\xad"),
        pattern=re.compile(r"(?<=[0-9])\xad(?=[0-9])"),
        replacement="-",
        reason="between two numbers a soft hyphen is the hyphen of a range",
        source="PDF text: U+00AD for the printed hyphen",
        takes=(("2014\xad2020年", "2014-2020年"),),
        leaves=("规\xad划",),
        literals=("\xad",),
    ),
    NoiseRule(
        code="lost_character",
        signs=frozenset("?"),
        pattern=re.compile(rf"(?<=[。；：”）！])[{BLANK}\t]*+\?+(?=[{BLANK}\t\r]*+(?:\n|\Z))", re.MULTILINE),
        reason="a question mark behind the end of a sentence is what a converter wrote for a blank that it did not know",
        source="text saved in an encoding without the no-break space",
        takes=(("实施产业化。　?\n六、", "实施产业化。\n六、"), ("予以奖励。?", "予以奖励。")),
        leaves=("是否合规?\n", "怎么办？\n", "？?\n", "a?b。\n"),
        literals=("?",),
    ),
    NoiseRule(
        code="line_end",
        signs=frozenset("\r\x0b\x85\u2028\u2029"),
        pattern=re.compile("\r(?!\n)|[\x0b\x85\u2028\u2029]"),
        replacement="\n",
        reason="a line break in another convention",
        source="old Macintosh files, Unicode 5.8: newline guidelines",
        takes=(("一、总则\r二、附则\u2028三、其他", "一、总则\n二、附则\n三、其他"),),
        leaves=("一、总则\r\n二、附则\n",),
        literals=("\r", "\x0b", "\x85", "\u2028", "\u2029"),
    ),
    NoiseRule(
        code="invisible",
        signs=frozenset(chr(code) for first, last in INVISIBLE_RANGES for code in range(first, last + 1)),
        pattern=re.compile(f"[{INVISIBLE}]+"),
        reason="control characters, zero-width characters, byte-order marks, soft hyphens and private icons say nothing",
        source="Unicode: categories Cc, Cf, Co",
        takes=(("国\u200b务\xad院\ue7e3", "国务院"), ("\ufeff第一条", "第一条")),
        leaves=("第一条\t甲\r\n", "乱码\ufffd"),
    ),
)


def residue(text: str, letters: frozenset[str]) -> list[Edit]:
    """The changes of all rules, in no order and perhaps overlapping; `letters` are the text's unusual characters."""
    found: list[Edit] = []
    for rule in RULES:
        if not rule.signs or not letters.isdisjoint(rule.signs):
            found += rule.edits(text)
    return found
