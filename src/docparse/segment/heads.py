"""Where the text of a document begins below its head: red head, index table, title, number, addressees (GB/T 9704-2012, 7.2 and 7.3).

A head is made of short lines without a stop. The text begins with the first running sentence, the first provision, the
first row of a table or the table of contents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from docparse.lexicon.tables import read_table
from docparse.segment.lines import Line, squash
from docparse.segment.numbering import ARTICLE_STYLE, CHAPTER_STYLES, CHINESE_STYLE, CIRCLE_STYLE, LABEL_HEADS, read_label

LONGEST_HEAD_LINE = 60  # a longer line with a stop in it is running text
FEWEST_CELLS = 3  # so many cells on a line are a row of a table
LONGEST_CONTENTS = 400  # lines of a table of contents
LONGEST_CONTENTS_LINE = 60
SHORTEST_ISSUER = 3


class ForwardingRule(NamedTuple):
    """Words by which a notice forwards or an order promulgates another document."""

    name: str
    pattern: str
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


_SEND = "印发|转发|下发|印送|发送|批转|公布|发布|颁布|颁发|呈报"
FORWARDING = (
    ForwardingRule(
        "now_sent",
        rf"现(?:将|把|予以?|正式|重新|再次|修订)?[^。；\n]{{0,90}}?(?:{_SEND})(?:给?你们|施行|实施|执行|如下|[，。；]|，请|$)",
        "现将…印发给你们; a plain notice goes on with 通知如下",
        (
            "现将《云溪县稳增长方案》印发给你们，请认真执行。",
            "已经县政府同意，现印发给你们",
            "现将修订后的《条例》公布，自公布之日起施行",
            "现予公布，自五月一日起施行",
            "现转发给你们",
            "现将行动方案印发你们，请认真实施。",
            "现随文呈报，请予审核。",
        ),
        ("现就有关事项通知如下：", "现提出以下意见", "现将有关情况通报如下"),
    ),
    ForwardingRule(
        "already_agreed",
        rf"(?:已经|业经|经)[^。；\n]{{2,60}}(?:同意|通过|批准)，?[^。；\n]{{0,20}}(?:予以|现)?(?:{_SEND})[，。给施]",
        "the order of a government: 已经…通过，予以公布",
        ("《云溪县管理办法》已经县政府常务会议通过，予以公布，自六月一日起施行。",),
        ("经县政府同意，提出如下意见。",),
    ),
    ForwardingRule(
        "news",
        r"(?:中共中央|国务院|办公厅|办公室)[^。\n]{0,40}(?:印发|发布)了?《[^》\n]{2,80}》，并发出通知",
        "a newspaper tells of an opinion and then prints it",
        ("近日，省委办公厅、省政府办公厅印发了《关于深化改革的意见》，并发出通知，要求各地落实。",),
        ("国务院办公厅印发《关于深化改革的意见》以来，各地加快推进。",),
    ),
)
_FORWARDS = re.compile("|".join(f"(?:{rule.pattern})" for rule in FORWARDING))
_SENDS = tuple(_SEND.split("|"))

_PROSE_END = frozenset("。！？；")
_SENTENCE_ENDS = frozenset("。！？；：）")
_ASKS = re.compile(r"(?:如下[^：，\n]{0,12}|以下[^：\n]{0,12}|通知|公告|通告|通报|意见|决定)：$")
_OPENS = re.compile(r"(?:为(?!止)|根据|按照|依据|经|近年来|现将|现就)[^\n]{0,400}，[^\n]{0,120}：$")  # no list of addressees begins so
_CONTENTS = re.compile(r"目 {0,6}[录次]$")
_CONTENTS_TAIL = re.compile(r"[ .…·•\t]*\d{0,4}$")
_FIRST_DECIMAL = re.compile(r"1\.1(?:[ \t]|[一-鿿])")
_FIRST_CHAPTER = re.compile(r"1[.、]?[ \t]{0,9}[一-鿿]")
_ALONE = frozenset((ARTICLE_STYLE, CHINESE_STYLE)) | CHAPTER_STYLES  # labels that may stand alone on a line
_TABLE_HEAD = re.compile(r"序 {0,6}号(?:[\t ]|$)")
_WHOLE_BRACKET = re.compile(r"（[^（）\n]{1,200}）$|—{1,3}[^。\n]{4,80}$")
_TITLE = re.compile(r"([^关\n《》]{2,90})关于")
_GLUE = re.compile(r"[ \t]+")


@cache
def _index_label() -> re.Pattern[str]:
    """A label of a portal's index table at the start of a line, its characters spaced out or not."""
    labels = sorted((row[0] for row in read_table("portal_labels")), key=len, reverse=True)
    spaced = "|".join(" {0,8}".join(map(re.escape, label)) for label in labels)
    return re.compile(rf"[•·●]?[ \t]{{0,4}}[【\[]?(?:{spaced}|链接|正文)[】\]]?[ \t]{{0,4}}(?:[：:】]|$)")


def forwarding(folded: str, start: int, stop: int) -> re.Match[str] | None:
    """The first words in a stretch by which another document is forwarded, None where there are none."""
    if not any(folded.find(word, start, stop) >= 0 for word in _SENDS):
        return None
    return _FORWARDS.search(folded, start, stop)


def body_line(folded: str, lines: Sequence[Line], first: int, most: int | None = None) -> int:
    """The first line at or behind `first` that belongs to the text, the number of lines where none does."""
    place = first
    stop = len(lines) if most is None else min(most, len(lines))
    while place < stop:
        line = lines[place]
        if _CONTENTS.match(folded, *line):
            behind, repeated = _behind_contents(folded, lines, place)
            if repeated:
                return behind
            place = behind
            continue
        if is_body(folded, line):
            return place
        if _FIRST_DECIMAL.match(folded, *line):
            return place - 1 if place > first and _FIRST_CHAPTER.match(folded, *lines[place - 1]) else place
        place += 1
    return place


def sentence_line(folded: str, lines: Sequence[Line], place: int) -> int:
    """The line on which the sentence of a line begins: where line ends are lost, a sentence lies on several."""
    if place == len(lines):
        return place
    while (
        place > 0
        and folded[lines[place - 1].stop - 1] not in _SENTENCE_ENDS
        and folded.find("\n", lines[place - 1].stop, lines[place].start) < 0
    ):
        place -= 1
    return place


def is_body(folded: str, line: Line) -> bool:
    """Whether a line is running text, a provision or a row of a table."""
    start, stop = line
    head = folded[start]
    if head in LABEL_HEADS:
        label = read_label(folded, start, stop)
        if label is not None and not label.weak and (label.text_start < stop or label.style in _ALONE):
            return label.style != CIRCLE_STYLE
    if head == "序" and _TABLE_HEAD.match(folded, start, stop):
        return True
    if _index_label().match(folded, start, stop) or _WHOLE_BRACKET.match(folded, start, stop):
        return False
    if folded.count("\t", start, stop) + 1 >= FEWEST_CELLS:
        return not _is_index_row(folded[start:stop])
    if folded[stop - 1] in _PROSE_END:
        return True
    if folded[stop - 1] == "：":
        asks = _ASKS.search(folded, start, stop) or _OPENS.match(folded, start, stop)
        return asks is not None or folded.find("。", start, stop) >= 0
    if stop - start <= LONGEST_HEAD_LINE:
        return False
    return folded.find("。", start, stop) >= 0 or folded.count("，", start, stop) >= 2


def _is_index_row(text: str) -> bool:
    r"""Whether a row holds two pairs of label and value of an index table: 索引号, its number, 分类, its class.

    >>> _is_index_row("文号\t云政〔2031〕7号\t有效性\t有效"), _is_index_row("名称\t数量\t单位")
    (True, False)
    """
    first, _, third, *_ = text.split("\t")
    label = _index_label()
    return label.match(first.strip()) is not None and label.match(third.strip()) is not None


def _behind_contents(folded: str, lines: Sequence[Line], contents: int) -> tuple[int, bool]:
    """The line behind a table of contents: where its first entry comes again (and then True), or running text begins."""
    if contents + 1 >= len(lines):
        return contents + 1, False
    entry = _entry(folded, lines[contents + 1])
    for place in range(contents + 2, min(contents + LONGEST_CONTENTS, len(lines))):
        line = lines[place]
        if _entry(folded, line) == entry:
            return place, True
        if folded[line.stop - 1] in _PROSE_END or line.stop - line.start > LONGEST_CONTENTS_LINE:
            return place, False
    return contents + 1, False


def _entry(folded: str, line: Line) -> str:
    """A line of a table of contents without its page number and blanks."""
    return squash(_CONTENTS_TAIL.sub("", folded[line.start : line.stop]))


def issuers_of(folded: str, head: Sequence[Line]) -> tuple[str, ...]:
    """The names before 关于 in the titles of a head: 县发展和改革局 县财政局关于…."""
    names: list[str] = []
    above = ""
    for start, stop in head:
        if stop - start > 4 * LONGEST_HEAD_LINE or _index_label().match(folded, start, stop):
            continue
        match = _TITLE.match(folded, start, stop)
        joint = match.group(1) if match else above if folded.startswith("关于", start) else ""
        names += [name for name in _GLUE.split(joint) if len(name) >= SHORTEST_ISSUER and name not in names]
        above = folded[start:stop]
    return tuple(names)
