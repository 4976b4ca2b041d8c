"""Documents cited in 《》, with the document number behind the title.

Reads: Clean, Outline. Writes: Citation rows in document order.
Definition: guide §5. A title in 《》 counts when it names a document: a law, a plan, a notice, a form. Films, songs, books and
newspapers stand in the same marks and are left, by the word before the title, the word behind it, or the title's own last noun.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from docparse.lexicon.tables import read_table
from docparse.model import Block, BlockKind, Citation, Clean, Outline, Part

LONGEST_NOTE = 800  # characters of the note below a law's title
PARTS = frozenset((Part.NOTICE, Part.MAIN, Part.ATTACHMENT, Part.IMPRINT))

TITLE = regex.compile(
    r"《(?P<title>[^《》\n]{1,200}+(?:《[^《》\n]{1,120}+》[^《》\n]{0,120}+){0,4}|(?:《[^《》\n]{1,120}+》[^《》\n]{0,120}+){1,4})》"
)
YEAR = r"\s?[〔［【\[（〈]\s?(?:19|20)\d\d\s?年?[〕］】\]）〉]\s?"
SERIAL = r"(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,7})"
# 2019年5月1日 in front of an order, 公布 behind it; 均为 where two titles share a number
DATED = r"(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?+(?:均[为系]|文号[：为]?|即)?+"
STANDARD = (
    r"(?:\d{4}\p{Han})?[A-Z]{1,5}(?:\d{2})?(?:/[A-Z]{1,4})?(?:\d\d[-—–](?=\d{3}))?"
    r"(?:\s?[A-Z]{1,3})?[\s/]?\d{1,6}(?:\.\d{1,2})?(?:\s?[-—–－]\s?(?:19|20)?\d\d)?"
)
NUMBER = regex.compile(
    rf"""\s?[ \t]{{0,6}}+(?:（|，)?+\s?{DATED}
    (?P<number>
        [\p{{Han}}（）]{{0,24}}?{YEAR}第?\s?\d{{1,5}}(?:-\d{{1,3}})?\s?号
      | [\p{{Han}}][\p{{Han}}、\s]{{0,34}}?令\s?(?:第?\s?{SERIAL}\s?号|（第\s?{SERIAL}\s?号）)
      | (?:[\p{{Han}}][\p{{Han}}、\s]{{0,34}}?)?(?:公告|通告|令)?\s?(?:19|20)\d\d\s?年\s?第\s?\d{{1,5}}\s?号(?:公告|通告|令)?
      | 第\s?\d{{1,5}}\s?号(?:令|公告)?
      | {STANDARD}
    )(?:文?(?:公布|发布|印发|修[订正改])|文)?(?=[）〕\]，,、；。\s以第]|$)""",
    regex.X,
)


@dataclass(frozen=True, slots=True)
class TitleRule:
    """A reason to take or to leave a title; `takes` and `leaves` are texts with one title in 《》 to which the rule says yes or no."""

    name: str
    keeps: bool
    before: regex.Pattern[str] | None
    title: regex.Pattern[str] | None
    behind: regex.Pattern[str] | None
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


ART = r"""电影|影片|微电影|电视剧|网络剧|纪录片|专题片|宣传片|动画片|动漫|综艺|音乐剧|歌剧|舞剧|话剧|戏剧|歌舞剧|舞台剧
    |儿童剧|现代戏|剧目|大戏|京剧|越剧|豫剧|秦腔|黄梅戏|粤剧|川剧|昆曲|戏曲|歌曲|民歌|组歌|舞蹈|交响乐|交响曲|曲艺|小品|相声|演艺|演出|实景剧|文艺节目|节目|栏目
    |小说|报告文学|诗歌|诗集|散文|散文集|绘本|漫画|画作|油画|国画|书法|雕塑|图书|书籍|丛书|专著|著作|巨著|史书|名著|传记|画册
    |杂志|期刊|月刊|报纸|专刊|游戏|话本"""
RULES = (
    TitleRule(
        "work of art or print before",
        False,
        regex.compile(rf"(?:{ART})[”]?\s?(?:(?:《[^《》]*》)[、，和]?)*$", regex.X),
        None,
        None,
        "the word before the title says that it is a film, a song, a play, a book or a journal",
        ("电影《山那边的灯》获奖", "歌曲《我的河湾》传唱", "长篇小说《渡口》、《码头》出版"),
        ("出台《演艺新空间管理办法》", "根据《电影产业促进条例》"),
    ),
    TitleRule(
        "work of art or print behind",
        False,
        None,
        None,
        regex.compile(
            r"\s?(?:等)?(?:一书|文艺节目|节目|栏目|杂志|月刊|季刊|期刊|报社|电影|电视剧|纪录片|专题片|舞剧|音乐剧|话剧|歌舞|演出|实景|展演|首演|公演|上映|热播|丛书|系列图书|等图书|等剧目|等作品|等歌曲)"
        ),
        "the word behind the title says so",
        ("《雪山之歌》文艺节目上演", "编写《渡口》一书", "《云溪文艺》杂志"),
        ("《节目管理办法》", "《演出市场管理条例》规定"),
    ),
    TitleRule(
        "newspaper",
        False,
        None,
        regex.compile(r"[\p{Han}]{2,10}(?:日报|晚报|早报|时报|商报|晨报|快报|导报|周报|周刊)|求是|半月谈"),
        None,
        "a newspaper's or journal's name",
        ("《云溪日报》刊登",),
        ("《云溪信息日报送制度》", "《云溪年度报告》"),
    ),
    TitleRule(
        "sent",
        True,
        regex.compile(r"(?:现将|关于(?:修订)?(?:印发|转发|批转)|(?<=[室厅府委局部])(?:印发|转发|批转)|现(?:印|转)发)\s?$"),
        None,
        None,
        "what a notice forwards is a document, whatever its last noun",
        ("现将《云溪县2031年为民实事》印发给你们", "云溪县人民政府关于印发《云溪县为民实事》的通知"),
        ("广播《云溪往事》", "近日发布《云溪往事》"),
    ),
    TitleRule(
        "about",
        True,
        None,
        regex.compile(r".*(?:^关于|(?<=\p{Han})关于).*"),
        None,
        "a title with 关于 is that of a document, whatever its last noun",
        ("印发《关于做好春耕工作》", "《云溪县人民政府关于水价》"),
        ("《云溪往事》",),
    ),
    TitleRule(
        "programme of a year",
        True,
        None,
        regex.compile(r"[\p{Han}“”]{2,16}(?:19|20)\d\d|[\p{Han}“”\d]{2,24}[\d一二三四五六七八九十]条"),
        None,
        "a programme named by its year or the number of its points",
        ("对标《云溪智造2035》", "《人才新政40条》", "《渔业船舶安全生产十条》"),
        ("《一九八四》",),
    ),
)
VERSION = regex.compile(
    r"(?:\s?（(?:[^（）]|（[^（）]{0,80}）){0,200}）|\s?[“”\"'’‘]|\s|[\dA-Za-z.—\-~年版]{1,40}版|[一二三四五六七八九十]{1,8}|\d{1,8}|修订[版稿]?|[（(]?(?:试行|暂行|草案|征求意见稿|送审稿|讨论稿|修正案?)[）)]?)$"
)


def find(clean: Clean, outline: Outline) -> tuple[Citation, ...]:
    """The documents that notice, main part, attachments and imprint name in 《》, in the order of the text."""
    if "《" not in clean.folded:
        return ()
    return tuple(_found(clean, outline))


def _found(clean: Clean, outline: Outline) -> Iterator[Citation]:
    folded, text = clean.folded, clean.text
    for match in TITLE.finditer(folded):
        if outline.blocks and not _cites(outline.block_at(match.start())) and not _in_note(folded, match.start()):
            continue
        if not names_document(folded, match.start(), match.end()):
            continue
        number = NUMBER.match(folded, match.end())
        written = "".join(text[slice(*number.span("number"))].split()) if number else None
        title = match["title"]
        start = match.start("title") + len(title) - len(title.lstrip())
        stop = start + len(title.strip())
        yield Citation(start, stop, text[start:stop], written)


def _cites(block: Block) -> bool:
    """Whether what a block names in 《》 is cited there: not in the head, nor in the title of the policy itself (关于贯彻《…》的意见)."""
    return block.part in PARTS and not (block.kind is BlockKind.HEADING and block.section is None)


def _in_note(folded: str, place: int) -> bool:
    """Whether a title of the head stands in the note below a law's own title: （…根据《…的决定》修正）; the title itself cites nothing."""
    begin = folded.rfind("\n", max(0, place - LONGEST_NOTE), place) + 1
    return begin > 0 and folded[begin:place].lstrip(" \t").startswith("（") and folded.find("）", place, place + LONGEST_NOTE) >= 0


def names_document(folded: str, start: int, stop: int) -> bool:
    """Whether the title in folded[start:stop], its marks included, names a document.

    >>> text = "落实《云溪县养老服务条例》，播出电影《云溪往事》"
    >>> names_document(text, 2, 13), names_document(text, 18, 24)
    (True, False)
    """
    title = folded[start + 1 : stop - 1].strip()
    for rule in RULES:
        if _applies(rule, folded, start, stop, title):
            return rule.keeps
    if (numbered := NUMBER.match(folded, stop)) and folded[stop : numbered.end()].lstrip(" ")[0] in "（":
        return True
    core = title
    while not _nouns().search(core):
        cut = VERSION.search(core)
        if cut is None or cut.start() == 0:
            return False
        core = core[: cut.start()]
    return True


def _applies(rule: TitleRule, folded: str, start: int, stop: int, title: str) -> bool:
    if rule.title is not None and not rule.title.fullmatch(title):
        return False
    if rule.before is not None and not rule.before.search(folded, max(0, start - 60), start):
        return False
    return rule.behind is None or rule.behind.match(folded, stop, stop + 8) is not None


@cache
def _nouns() -> regex.Pattern[str]:
    """Finds a document's noun at the end of a title."""
    nouns = sorted((regex.escape(noun) for noun, *_ in read_table("document_nouns")), key=lambda noun: (-len(noun), noun))
    return regex.compile(f"(?:{'|'.join(nouns)})$")
