"""Where the title of a document stands, and the text of it that is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from docparse.extract.dates import DAY, FULL
from docparse.extract.doc_numbers import parse_number
from docparse.extract.genres import ends_as_title, without_tail
from docparse.extract.header_rules import CITED_FORWARD, DRAFT_TAIL, KEPT_TAIL, RED_HEAD, TITLE_FRONT
from docparse.extract.issuers import names_in
from docparse.extract.lines import Line, squash
from docparse.extract.portal import is_portal
from docparse.lexicon.regions import leading_region
from docparse.model import Clean

SHORTEST, LONGEST = 5, 200  # characters of a title
SHORTEST_PIECE = 8  # characters of an unfinished line above a title's last one
MOST_LINES = 6
MARKS = re.compile(r"[\s\"“”'‘’「」『』]+")
INNER_BLANK = re.compile(  # not that between joint issuers within the title: 转发《县财政局 县水利局关于…》
    r"(?<![A-Za-z])(?!(?<=[局委厅部院会府室])\s(?!办公[厅室])[一-鿿]{2,20}?(?:[局厅部府院]|委员会|办公室)(?:关于|印发))\s+|\s+(?![A-Za-z])(?<![一-鿿]\s)"
)
NO_PIECE = re.compile(
    r"[。；！？|→_]|[，：]$|^[—\-]{1,3}[^—\-]|https?:|·\s|首页|位置：|^[^〈]*〉|^第[一二三四五六七八九十百0-9]+[章条节编]"
    r"|^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）|^附\s*件|^目\s*录$|^【"
)
WHOLE_BRACKET = re.compile(r"（[^（）]+）")
DRAFT_END = re.compile(DRAFT_TAIL.pattern.pattern + "$")
NUMBER_END = re.compile(
    r"[（(][^（）()]{2,30}号[)）]$"
    r"|(?<!\s)\s++[一-鿿]{2,14}[〔\[［（(]\s?(?:19|20)\d\d\s?[〕\]］）)]\s?第?\s?\d{1,5}\s?号$"
)
FOOTNOTE = re.compile(r"(?<=[一-鿿])\[[0-9０-９]{1,2}\]$")
DATE_END = re.compile(rf"（({DAY})）$")
FOLLOWING_BRACKET = re.compile(r"\s{0,6}[\"”》]?\s{0,6}(（[^（）\n]{1,40}）)[ \t]*(?=\n|$)")
CITED = re.compile(r"《([^《》]{3,200})》")
EDGE = re.compile(r"^[#*•·●\s]+|[#*\s]+$")
QUOTED = re.compile(r"《([^《》]+)》")
SENT = re.compile(r"(?:印发|转发|公布|发布)《([^《》]+)》$")
PLACE_FIRST = re.compile(r"[一-鿿]{1,5}[省市县区州旗](?![民委场域级属直])[一-鿿]{2,4}$")
HEADLESS = re.compile(
    r"[一二三四五六七八九十0-9]{1,4}(?:年|月|个)|(?:实施|工作|行动|管理|若干|总体|专项|暂行)(?:方案|计划|意见|办法|措施|规定|规划)"
)
JOINING = re.compile("[及和与暨、并的]")
OPENING = ("关于", "印发", "转发", "批转")


def tidy(text: str) -> str:
    """A title as it is kept: without the blanks of a wrap, draft marks and numbers behind it; joint issuers keep their blank.

    >>> tidy("云溪县财政局  云溪县水利局关于印发\\n管理 办法的通知")
    '云溪县财政局 云溪县水利局关于印发管理办法的通知'
    >>> tidy("云溪县财政局转发《云岭省财政厅 云岭省水利厅关于节水 管理的通知》")
    '云溪县财政局转发《云岭省财政厅 云岭省水利厅关于节水管理的通知》'
    >>> tidy("《云溪县节水办法》"), tidy("云溪县节水办法（征求意见稿）"), tidy("云溪县节水办法（试行）")
    ('云溪县节水办法', '云溪县节水办法', '云溪县节水办法（试行）')
    """
    text = DATE_END.sub("", FOOTNOTE.sub("", EDGE.sub("", text.replace("\n", " "))))
    text = NUMBER_END.sub("", DRAFT_END.sub("", text).strip()).strip()
    if quoted := QUOTED.fullmatch(text):
        text = quoted.group(1)
    front = TITLE_FRONT.pattern.match(text)
    names = names_in(front.group(1)) if front else ()
    if front and len(names) > 1:
        return " ".join(names) + INNER_BLANK.sub("", text[front.end(1) :])
    return INNER_BLANK.sub("", text)


def text_between(clean: Clean, start: int, stop: int) -> str:
    """The document's own characters of a title, tidied."""
    return tidy(clean.text[start:stop])


def key(text: str) -> str:
    """What two titles are compared by: no blanks, no quotation marks."""
    return MARKS.sub("", text)


def is_piece(line: Line) -> bool:
    """Whether a line may be (a part of) a title: no sentence, label, number, date, red head or index entry."""
    text, bare = line.text, line.bare
    if len(bare) > LONGEST or NO_PIECE.search(text) or is_portal(line):
        return False
    if WHOLE_BRACKET.fullmatch(bare) and not KEPT_TAIL.pattern.match(bare):
        return False
    red = RED_HEAD.pattern.match(bare)
    return not FULL.fullmatch(text) and parse_number(text) is None and not (red and names_in(red.group(1)))


def is_title(text: str) -> bool:
    """Whether a text ends as titles do and is as long as one."""
    stem = squash(without_tail(FOOTNOTE.sub("", text)))
    if quoted := QUOTED.fullmatch(stem):
        stem = quoted.group(1)
    if sent := SENT.search(stem):
        stem = sent.group(1)
    return SHORTEST <= len(stem) <= LONGEST and ends_as_title(stem)


def find_title(lines: Sequence[Line], body: int, known: str | None) -> tuple[int, int] | None:
    """The lines (first, one past the last) of the title before the body, which begins with line `body`.

    The lines that together are the title of the index table come first; else the last lines before the body that end
    as titles do, with the unfinished lines above them.
    """
    if known and (found := _same(lines, key(known))):
        return found
    for last in range(min(body, len(lines)) - 1, -1, -1):
        joined = ""
        for first in range(last, max(-1, last - 3), -1):
            if not is_piece(lines[first]):
                break
            joined = squash(NUMBER_END.sub("", lines[first].text) if first == last else lines[first].text) + joined
            if is_title(joined) and not _goes_on(lines, first):
                return _upwards(lines, first, len(joined)), last + 1
    return None


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether a line begins with a word that joins (及奖励办法) and goes on with the line above, which may be a title by itself."""
    bare = lines[index].bare
    return index > 0 and JOINING.match(bare) is not None and leading_region(bare) is None and is_piece(lines[index - 1])


def _same(lines: Sequence[Line], wanted: str) -> tuple[int, int] | None:
    """The last run of lines that together are the wanted title."""
    for first in range(len(lines) - 1, -1, -1):
        joined = ""
        for last in range(first, min(first + MOST_LINES, len(lines))):
            joined += key(lines[last].text)
            if joined == wanted:
                return first, last + 1
            if not wanted.startswith(joined):
                break
    return None


def _upwards(lines: Sequence[Line], first: int, total: int) -> int:
    """The first line of a title whose last lines are known: unfinished lines stand above, and its issuers' names.

    A line that begins with a place begins a title, unless the line above says 关于 or 印发.
    """
    while first > 0 and not lines[first].bare.startswith(OPENING):
        above = lines[first - 1]
        total += len(above.bare)
        whole = is_title(above.text) and JOINING.match(lines[first].bare) is None
        if not is_piece(above) or whole or names_in(above.text) or total > LONGEST:
            break
        opens = any(word in above.bare for word in OPENING)
        short = len(above.bare) < SHORTEST_PIECE and not (PLACE_FIRST.match(above.bare) and HEADLESS.match(lines[first].bare))
        if not opens and (short or leading_region(lines[first].bare)):
            break
        first -= 1
    if lines[first].bare.startswith(OPENING):
        while first > 0 and names_in(lines[first - 1].text):
            first -= 1
    return first


def match_title(folded: str, start: int, stop: int, candidates: Iterable[str]) -> tuple[int, int]:
    """The place of the first candidate that the text begins with, blanks, line ends and quotation marks left out of account.

    Equal places where it begins with none.
    """
    while start < stop and folded[start] in " \t\n#*《":
        start += 1
    for candidate in candidates:
        wanted = key(candidate)
        place, done = start, 0
        while place < stop and done < len(wanted):
            character = folded[place]
            if not MARKS.match(character):
                if character != wanted[done]:
                    break
                done += 1
            place += 1
        if done == len(wanted) and done >= SHORTEST:
            parts_title = folded[start - 1 : start] == "《" and folded.find("》", start, place) >= 0  # 《…措施》责任分工方案
            return start - parts_title, with_tail(folded, place, stop)
    return start, start


def with_tail(folded: str, place: int, stop: int) -> int:
    """The end of a title with the bracket that follows it, on its line or alone on the next, where that belongs to a title."""
    match = FOLLOWING_BRACKET.match(folded, place, stop)
    return match.end(1) if match and KEPT_TAIL.pattern.match(match.group(1)) else place


def cited_titles(text: str) -> list[str]:
    """The names in 《》, in order."""
    return [match.group(1) for match in CITED.finditer(text)]


def forwarded_title(title: str | None) -> str | None:
    """The title of what a notice forwards, read from the notice's own title.

    >>> forwarded_title("云溪县人民政府办公室关于印发云溪县节水行动方案的通知")
    '云溪县节水行动方案'
    """
    match = CITED_FORWARD.pattern.search(title or "")
    return match.group(1) if match else None
