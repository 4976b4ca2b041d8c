"""Where a text turns from what was done to what is to be done: reports, speeches, briefings, preambles of plans, lists of progress."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter

from docparse.extract.deadlines import plan_end
from docparse.model import BlockKind, Clean, Outline, Part

PAST_TITLE = re.compile(
    r"回顾|工作总结|过去[一五]年|(?:主要|发展)成就|取得(?:的|了)?[^/]{0,6}(?:成[绩效就]|进展)|"
    r"^(?:[^/]*/)*(?![^/]*(?:夯|筑|打|巩|奠|厚|增强|加强|强化|完善|提升|改善|认清|把握|适应))[^/]*"
    r"(?:(?:发展|工作|现实|建设|产业)(?:基础|现状)|(?:规划|发展|编制|建设)背景|(?:面临|发展|当前)的?形势)(?:[与和及、](?:面临)?的?(?:形势|机遇|挑战|问题|背景|现状|基础)){0,2}$|"
    r"(?:工作|发展|完成|执行|实施|落实|进展|运行|推进|决算|收支)(?:的)?(?:基本|主要|总体|开展|完成|进展)?情况(?:$|[和及与/])|(?:19|20)\d\d年(?:工作|发展)(?:总结|情况)"
)
PARAGRAPH_HEAD = re.compile(r"^[^\n]{4,41}", re.MULTILINE)
HEADING_LINE = re.compile(
    r"[^。；，！？]{4,40}| {0,20}[一二三四五六七八九十]{1,3}、[^。；！？]{4,38}。?"
)  # one of the highest may have two halves
PLAN_NAME = re.compile("十[一二三四五六七八九]五")
FUTURE = re.compile(
    r" {0,20}+(?:今后[一五几]|未来[一五几三]|展望(?:未来|20\d\d)|"
    r"今年(?:是|，|我们|工作|经济|政府|[要将拟](?!素|求)|着重|着力|重点)|做好(?:今年|20\d\d年)|新的一年|我们要|"
    r"(?:下一?步|下一?阶段|接下来|明年|下半年)[，、]|[一二三四五六七八九]要|(?:19|20)\d\d年，[^。；，]{0,16}(?:将|要)(?:重点|着力|继续|全力|扎实|认真|抓好)|各(?!位)[^，。；！的]{1,14}(?<!主)要(?!求|点)|"
    r"(?:根据|按照|依据)[^。；]{0,26}关于制定|(?:规划)?《?(?:规划)?纲要》?(?:（草案）)?(?:提出|明确|确定))"
)
OVER = re.compile("取得|极不平凡|完成|圆满|过去|以来|收官")
AHEAD = re.compile(
    r"目标|重点工作|工作安排|工作部署|工作任务|总体要求|(?:工作|有关|相关|整改|几点|具体)(?:要求|打算)$|今年|明年|下一?步|下一?阶段|建议|展望|全力(?:抓好|做好|推进|完成)|(?:开启|开创|谱写)[^，。]{0,12}新(?:征程|局面|篇章|格局)|(?:主要|重点|战略)任务|规划|(?:计划|预算)（?草案|(?:完成|实现|确保)[^，。]{0,16}(?:措施|举措)$|(?:预算|收支)(?:总体)?安排|20\d\d年.{0,12}工作|"
    r"^（[一二三四五六七八九十]{1,3}）"
)
AIMS = re.compile("上述目标|主要(?:预期)?目标|主要指标|奋斗目标|总体目标|纲要草案|《纲要》")  # below a heading of achievements and aims
SURELY_AHEAD = re.compile(  # what a lower heading must say to turn where the heading above it looks back
    r"(?:目标|重点|主要|工作)任务|主要目标|重点工作|工作(?:安排|部署|打算|思路)|总体要求|今年|明年|下一?步|下一?阶段|展望"
)
TITLE_END = re.compile("(?:报告|讲话|发言|说明|总结)(?:（[^（）]{1,12}）)?$")
LONGEST_ABOVE = 60  # characters above the text in which such a heading is looked for
TOP_HEADING = re.compile(r" {0,20}+(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章))")
STAGE_LABEL = re.compile(  # 年度目标：…。进展情况：…: a list that tells of each task what is aimed at and how far it is
    r"(?<![一-龥])(?:(?P<told>(?:(?:工作|目前|当前|最新|整改|任务|项目|建设)?(?:进展|完成|推进|落实|办理|进度)(?:完成)?情况|(?:工作|目前|当前|最新|形象)(?:进展|进度|成效)"
    r"|存在(?:的)?(?:主要)?问题)：)|(?<=[。；！\n】])(?P<since>[^，。；：\n]{1,12}以来，)|(?:年度|工作|全年|总体|绩效)?(?:目标任务|工作任务|年度任务|工作目标|年度目标|年度计划|工作打算|工作举措|整改措施)："
    r"|下一?步(?:工作)?(?:打算|安排|计划|措施|举措|思路|重点)?：|(?<=[。；])(?:(?:下一?步|下一?阶段|接下来)，|为(?:此|进一步|深入|贯彻))"
    r"|(?<=[。；])(?P<later>(?:到|力争|确保)(?:到?20\d\d年)|“?十[一-九]五”?(?:期间|时期)|今后|未来))"
)
SPOKEN_HEADING = re.compile(rf"{TOP_HEADING.pattern}| {{0,20}}+第[一二三四五六七八九十]，")
SO_FAR = re.compile(" {0,20}+(?:当前|目前|同时(?:也)?要看到|但(?:是)?)，")
HEADING_YEAR = re.compile(r"(?:19|20)\d\d(?=年)")
STATE_OF_THINGS = re.compile("近年来|目前|现状|已(?:有|建成|成为|经)|取得|仍(?:然|存在)|不平衡|短板|缺口|截至|以来")
TO_COME = re.compile(
    r"力争|确保|目标|任务|(?:到|至|用)(?:20\d\d|[一二三两\d]{1,2})年|今后|今年|未来|将(?!军)|计划|拟|预期|安排"
)  # one of them, and a preamble may set goals
DESCRIBES = re.compile(" {0,20}+(?:基本|区域|自然|发展|总体|资源|建设)?(?:情况|概况|现状)[：。\n]")  # 1.基本情况：该区位于…
TELLS_STAGES = re.compile("情况：|进[展度]：|以来，")
SPEECH = re.compile("(?:讲话|发言|致辞)(?:稿|提纲|材料|摘要|摘编)?(?:（[^（）]{1,12}）)?$")
SPEECH_BACK = re.compile("成绩|成就|成效|肯定|回顾|回眸|形势|差距|不足|存在|过去|总结|去年")  # headings of a speech below which it tells
LOOKS_BACK_FIRST = re.compile(  # what begins in the middle of a work report
    r"\W{0,8}(?:[一二三四五]年来|今年以来|(?:19|20)\d\d年以来|(?:今年)?(?:上半年|前三季度|[1一][-—–~～至][0-9一二三四五六七八九十]{1,2}月)|过去的?[一五三]年|(?:回顾)?(?:过去|刚刚过去)的?[^。；，]{0,6}[，是]|本届政府|去年(?:以来|，|是)|20\d\d年，(?:我们|面对|在[^。；]{4,80}领导下))"
)
YEAR_FIRST = re.compile(r"\W{0,8}((?:19|20)\d\d)年，")
NEXT_YEAR = re.compile(  # the heading of the year behind the one that a text begins with
    r"^[^\n。；，\d]{0,8}((?:19|20)\d\d)年[^\n。；，]{0,14}(?:安排|重点|任务|计划|打算|思路|目标)[^\n。；，]{0,8}$", re.MULTILINE
)
WHOLE_PARAGRAPH = re.compile(r"^[^\n]{30,}", re.MULTILINE)
FIVE_YEARS_TOLD = re.compile(r"(?<!今后)(?<!未来)(?<!最近)[三四五]年来，|评估(?:报告)?(?:结果)?(?:显示|表明)")
AIMED_AT = re.compile(r"力争|确保|到20\d\d年[，底末]|今后|未来|将(?!军)|目标(?:是|为|：)")
LONGEST_TOLD = 2000  # characters of a paragraph that a label inside it may hold for

Turn = tuple[int, bool | None]  # a place, and whether the text looks back from there on; None where its headings tell


def _speech_turns(folded: str, start: int, stop: int) -> list[Turn]:
    """Where a speech turns: it exhorts, but below a heading of what was achieved and what is lacking it tells; so do such paragraphs."""
    start = _line_start(folded, start)
    turns: list[Turn] = [(start, True)]
    for line in PARAGRAPH_HEAD.finditer(folded, start, stop):
        words = line.group()
        if SPOKEN_HEADING.match(words):
            turns.append((line.start(), SPEECH_BACK.search(words) is not None))
        elif FUTURE.match(words) or LOOKS_BACK_FIRST.match(words) or SO_FAR.match(words):
            turns.append((line.start(), FUTURE.match(words) is None))
    return turns if any(not past for _, past in turns) else []


def _line_start(folded: str, place: int) -> int:
    """Where the line of a place begins: the first block begins behind the blanks of its line."""
    return folded.rfind("\n", 0, place) + 1


def turned(turns: Sequence[Turn], place: int) -> bool | None:
    """Whether the text looks back at a place; None where no turn tells."""
    before = bisect_right(turns, place, key=itemgetter(0))
    return turns[before - 1][1] if before else None


def _labelled(folded: str, start: int, stop: int, turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns with those of labels inside paragraphs; a label holds to the end of its paragraph, one alone in its line to the next."""
    found = list(turns)
    for label in STAGE_LABEL.finditer(folded, start, stop):
        if label["later"] and turns:  # of what was reached by then a report tells as well
            continue
        found.append((label.start(), label["told"] is not None or label["since"] is not None))
        end = folded.find("\n", label.end(), min(stop, label.end() + LONGEST_TOLD))
        if end > label.end():
            found.append((end, turned(turns, end)))
    return tuple(sorted(found, key=itemgetter(0)))


def _turns(folded: str, outline: Outline) -> list[Turn]:
    """Where a report turns: (place, whether it looks back from there on), by its headings, numbered or not.

    A work report tells results first: up to its first heading of goals it looks back. Below a heading 一、 that looks back,
    a lower one turns only where it surely speaks of what is to come: （一）综合实力跃上新台阶 does not.
    """
    main = [block for block in outline.blocks if block.part is Part.MAIN]
    if not main:
        return []
    start = _line_start(folded, main[0].start)
    turns: list[Turn] = [(start, not _aims_above(folded[max(0, start - LONGEST_ABOVE) : start]))]
    next_plan, under_past, last_year = None, False, "9999"
    for line in PARAGRAPH_HEAD.finditer(folded, start, main[-1].stop):
        words = line.group()
        if HEADING_LINE.fullmatch(words):
            looks_back, top = PAST_TITLE.search(words) is not None, TOP_HEADING.match(words) is not None
            ahead = AHEAD.search(words) is not None
            years = HEADING_YEAR.findall(words) if top else []
            if years and not looks_back and max(years) > last_year:  # 二、2031年财政收支 behind 一、2030年预算执行情况
                ahead = True
            if years and looks_back:
                last_year = max(years)
            if under_past and not top and (OVER.search(words) or not SURELY_AHEAD.search(words)):
                ahead = False
            if looks_back or ahead:
                turns.append((line.start(), looks_back))
            if top or ahead:
                under_past = top and looks_back
            if ahead and (plans := PLAN_NAME.findall(words)):
                next_plan = plans[-1]
        elif FUTURE.match(words) or (next_plan and not OVER.search(words) and (next_plan in words[:6] or AIMS.search(words))):
            turns.append((line.start(), False))
    return turns


def _aims_above(above: str) -> bool:
    """Whether the text begins with a heading of goals, taken in with its title; the title itself is none.

    >>> _aims_above("某县政府工作报告\\n“十四五”思路和2031年主要工作任务\\n"), _aims_above("\\n某县2031年计划草案的报告\\n")
    (True, False)
    """
    *title, last = above.rstrip().rsplit("\n", 1)
    heading = last.strip()
    return bool(title) and AHEAD.search(heading) is not None and not (TITLE_END.search(heading) or PAST_TITLE.search(heading))


def _told_paragraphs(folded: str, outline: Outline, own_end: int | None) -> Iterator[Turn]:
    """The paragraphs of a plan's preamble that tell what the plan before it has reached; `own_end` is the plan's own last year."""
    for block in outline.blocks:
        if block.part is not Part.MAIN or block.kind is not BlockKind.PREAMBLE:
            continue
        for line in WHOLE_PARAGRAPH.finditer(folded, block.start, block.stop):
            words = line.group()
            end = plan_end(words)
            last_plan = own_end is not None and end is not None and end < own_end
            if (last_plan or FIVE_YEARS_TOLD.search(words)) and not AIMED_AT.search(words):
                yield line.start(), True
                yield line.end(), None


def turns_of(clean: Clean, outline: Outline, flags: Collection[str], title: str) -> tuple[Turn, ...]:
    """The turns of a report, of a speech, of a plan's preamble, and of a list that tells how far each task is; others have none."""
    main = [block for block in outline.blocks if block.part is Part.MAIN]
    if not main or "law" in flags:
        return ()
    folded, start, stop = clean.folded, main[0].start, main[-1].stop
    turns = _speech_turns(folded, start, stop) if SPEECH.search(title) else _turns(folded, outline) if "report" in flags else []
    if not turns and "plan" in flags and (past := tuple(_told_paragraphs(folded, outline, plan_end(title)))):
        return past
    told = turns or ("plan" in flags and "scheme" not in flags and TELLS_STAGES.search(folded, start, stop))
    return _labelled(folded, start, stop, turns) if told else ()


def tells_state(preamble: str) -> bool:
    """Whether a preamble says how things are, and nothing of what is to come.

    >>> tells_state("近年来，全市已建成公园80个。"), tells_state("近年来，全市已建成公园80个，力争再建20个。")
    (True, False)
    """
    return STATE_OF_THINGS.search(preamble) is not None and not TO_COME.search(preamble)
