"""Which documents are rules: laws by their genre, notices and answers that set prices, dues or terms, and what mostly prescribes."""

from __future__ import annotations

import re

from docparse.model import Clean, Outline, Part

LAW_GENRE = re.compile(r"条例|规定|办法|细则|法$|准则|规则|令$|规程|规范|导则|守则|须知|章程|制度$|标准$|决定")
RULE_TITLE = re.compile(  # rules by another name
    "(?:考核|考评|评选|评比|评审|测评|评分|积分|选拔|招聘|竞赛|大赛|比赛|申领|报销)(?:实施|工作|管理)*(?:方案|细则|标准|章程|公告|简章)$"
    "|(?:收费标准|收费项目|收费目录|停车收费|票价|运价|[水电气热]价|费率|最低工资|缴费基数)[^，。/]{0,20}(?:通知|公告|公示|复函|批复|函|方案|标准|表|目录|清单)$"
    "|(?:价格|收费|资费|租金|学费|[水电气热]费|票价|运价|费率|费用|税率|征收率|税|公积金|社保费?|保险费?|养老金?|医保|工伤|失业|生育|待遇|工资|津贴|基数|额度|限额|限购|限行|缴存|缴费)"
    "(?!.*(?:工作|活动|行动|大检查|整治|检查|会议|预算|资金|清理|监管|行为|秩序|情况))[^，。/]{0,30}(?:通知|公告|通告|公示|批复|复函|函|答复)$"
    "|(?:价格|收费|费率)(?!.*改革)[^，。/]{0,10}方案$"
    "|(?:通告|公告|简章)$"
)
ASKED_TITLE = re.compile("问答|解答|答疑|百问|问题汇总|答复|常见问题|解读|办事指南|服务指南")
ANSWER = re.compile("(?:^|\\n)[ 0-9.、]{0,6}+(?:答|A|解答|回答)：")  # what an office answers is how it decides
PRESCRIBED = re.compile("不得|应当|须(?!知)|之日起|不(?:低于|超过|少于|高于)|罚款")
URGED = re.compile("力争|确保|建成|打造|推[进动]|培育|新增|实现|完成|加[快强]|提升|促进|支持")
FEW_RULES, LONG_ENOUGH = 8, 4_000  # how many words of rule at least, in how many characters of the main part
TIMES = 2  # how much oftener such a document prescribes than it aims


def are_rules(title: str, genre: str, folded: str) -> bool:
    """Whether title and genre make a document one of rules; questions are, where an office answers them."""
    if LAW_GENRE.search(genre) or RULE_TITLE.search(title):
        return True
    return ASKED_TITLE.search(title) is not None and ANSWER.search(folded) is not None


def prescribes(clean: Clean, outline: Outline) -> bool:
    """Whether a document that is called otherwise is one of rules: it prescribes far more often than it aims at anything."""
    main = [block for block in outline.blocks if block.part is Part.MAIN]
    if not main:
        return False
    start, stop = main[0].start, min(main[-1].stop, main[0].start + LONG_ENOUGH)
    count = sum(1 for _ in PRESCRIBED.finditer(clean.folded, start, stop))
    return count >= FEW_RULES and count > TIMES * sum(1 for _ in URGED.finditer(clean.folded, start, stop))
