"""The words around the names in a list of responsible units: keys, duties, notes, and the rule that names the lead.

Every entry of a table says what it takes and what looks alike and is left; `tests/extract/test_unit_words.py` runs them all.
Patterns read the folded text, in which brackets, colons and commas are full-width.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True)
class WordRule:
    """A pattern with its reason, what it takes, and look-alikes that it leaves."""

    name: str
    pattern: regex.Pattern[str]
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


BODY = r"(?:单位|部门|主体|处室|科室|股室|司局|部委|院系|部处|镇街|机构)(?:[和及、](?:单位|部门)|（(?:单位|部门)）)?+"
TAIL = rf"{BODY}(?:（[^（）\n]{{0,40}}+）)?+(?:(?:为|是|有)?+\ ?：|(?:为|是)(?=\p{{Han}}))"
LEAD_WORD = r"(?:(?:总|主要|第一|共同)?+(?:牵头|主办|主责)(?:责任|负责|实施|落实|组织|协调|推进)?+|(?:主要|第一)责任)"
SUPPORT_WORD = r"(?:主要)?+(?:配合|协办|协同|协助|参与|参加|协作|支持|会办|共同){1,2}+(?:责任|负责|实施|落实|牵头)?+"
PLAIN_WORD = r"""(?:其他|其它|具体|总|工作|任务)?+
    (?:责任|负责|落实|实施|承办|承担|指导|监管|督办|督导|考核|执行|完成|推进|管理|服务|对接|认领)(?:责任|实施|落实|考核|推进|承办)?+
    (?:（(?:责任|配合|牵头|参与|协办|实施)）)?+"""

KEYS = (
    WordRule(
        "lead_key",
        regex.compile(rf"{LEAD_WORD}(?:{TAIL}|：)", regex.X),
        "announces the units that lead",
        ("牵头单位：", "主办单位：", "牵头责任部门：", "牵头：", "总牵头单位 ：", "主要责任单位："),
        ("牵头单位", "牵头领导：", "牵头抓好", "主要责任人："),
    ),
    WordRule(
        "support_key",
        regex.compile(rf"{SUPPORT_WORD}(?:{TAIL}|：)", regex.X),
        "announces the units that help the lead",
        ("配合单位：", "协办部门：", "参与单位：", "配合："),
        ("配合做好：", "支持政策：", "参加人员："),
    ),
    WordRule(
        "unit_key",
        regex.compile(rf"(?:牵头[、和及/（])?+{PLAIN_WORD}）?+{TAIL}|(?:部门|单位)分工：(?=[^。\n]{{2,200}}(?:牵头|负责|配合))", regex.X),
        "announces the units that are responsible, and does not say who leads",
        (
            "责任单位：",
            "责任部门（单位）：",
            "落实单位：",
            "负责考核部门：",
            "责任单位（第一位为牵头单位）：",
            "牵头（责任）单位：",
            "责任（配合）单位：",
            "其他责任单位：",
        ),
        ("责任单位要", "责任人：", "主管部门：", "责任单位", "工作目标："),
    ),
)
LEAD_KEY, SUPPORT_KEY, UNIT_KEY = (rule.pattern for rule in KEYS)
BEFORE_KEY = r"""(?:以上|上述|本条|本项|此项|该项|各项|各|[省市县区州旗镇乡](?:级|直)|国家级|中央)?+
    (?:工作|任务|事项|内容|条款)?+(?:由|的)?+"""
ANY_KEY = regex.compile(
    rf"""(?:^|(?<=[；，。、.\s（）【\[〔/①-⑳★☆※▲●■◆·—-]))\s{{0,40}}+[★☆※▲●■◆]?+{BEFORE_KEY}
    (?:(?P<lead>{LEAD_KEY.pattern})|(?P<support>{SUPPORT_KEY.pattern})|(?P<unit>{UNIT_KEY.pattern})|(?P<other>\p{{Han}}{{2,10}}+：))""",
    regex.X,
)

WAY = r"""(?:按照?|依|依照|依据|根据|结合|在|对照)(?:各自|部门|工作|相关|有关|自身|本地区?|本|的)*+
        (?:职责|职能|分工|权限|规定|要求|实际|情况)(?:职责|职能|权限|范围|和|及|分工|内|、)*+
    |分工|共同|分别|联合|具体|各自|统筹|协同|密切|主动|积极|全程|跟踪|予以|均|并|一起|会商|抓好|做好|等"""
ACT = r"""负(?:[总主全]?责|责任|总责任)|牵头|落实|实施|承担|承办|指导|督导|督促|督办|监督|监管|配合|参与|参加|协助|协同|(?<!政)协办|协作
    |协调|支持|推进|推动|办理|执行|抓总|主办|主责|会办|主管|分管|统筹|组织(?=实施|落实|推进|开展|协调|编制|制定)|开展|贯彻|完成|制定|编制|汇总
    |考核|审核|提供|研究|抓落实"""
OBJECT = r"(?:相关|有关|具体|本条|各项|此项|该项|日常|全面)?+(?:工作|任务|事项|政策|方案|兑现|落地|见效|(?:属地|主体|监管|行业|领导)责任)"

DUTIES = (
    WordRule(
        "duty",
        regex.compile(rf"(?:(?:{WAY}|，)*+(?:{ACT})(?:{WAY}|{ACT}|{OBJECT})*+|{WAY})$", regex.X),
        "says what the units before it do; it is no part of a name",
        (
            "负责",
            "牵头",
            "牵头负责",
            "按职责分工负责",
            "按照各自职责分工负责",
            "配合落实",
            "牵头实施",
            "组织实施",
            "依职责抓好落实",
            "协同配合",
            "主管",
            "具体实施",
            "分工负责",
            "负责落实相关工作",
            "负总责",
            "结合实际落实",
        ),
        ("财政局", "县政协办", "行政执法", "社会组织", "市场监管局"),
    ),
)
DUTY = DUTIES[0].pattern
LEADS = regex.compile(r"牵头|主办|主责|抓总")

LEAD_RULES = (
    WordRule(
        "first_leads",
        regex.compile(
            r"""(?:列|排|排列|排名|排序|位列|列为|名列)?+(?:在|于|名)?+(?:第一|首|最前)(?:位|个|名|家|列|排|面)?+(?:的|者)?+(?:责任|承办)?+(?:部门|单位)?+
            (?:的|者)?+(?:，)?+(?:均|即)?+(?:为|是|系)(?:总|主要|第一|工作)?+(?:牵头|主办|主责|主要责任|第一责任)""",
            regex.X,
        ),
        "said once, it makes the first unit of every list from there on the lead (guide §3)",
        (
            "列第一位的为牵头单位",
            "列第一位者为牵头单位",
            "排在第一位的部门为牵头部门",
            "列第一为牵头单位",
            "排名第一的单位为牵头单位",
            "排首位的为牵头单位",
            "第一个单位为牵头单位",
            "首位为主办单位",
        ),
        ("第一批试点", "排名第一的企业", "由县财政局为牵头单位", "首位产业"),
    ),
)
FIRST_LEADS = LEAD_RULES[0].pattern
MARKS = "*＊※★☆▲△"
MARKED = regex.compile(rf"[{regex.escape(MARKS)}]")

NOTES = (
    WordRule(
        "note",
        regex.compile(
            r"""下同|同上$|以下(?:均|皆|类)?同|(?:依此|以此|依次)类推|余同$|不再(?:一一|逐一|重复)?[列做作]|均(?:需|须|涉及|由)|不分先后|(?:为|是|系)(?:总|主要|第一)?(?:牵头|主办|主责|责任|配合)(?:单位|部门)|(?:单位|部门)为牵头
            |^以下均|^下列均|^除|^如(?=有|遇|需|无|果)|^注：|^其中|年底|年内|底前|月底|\d年|\d月|\d日|季度|^[上下]半年|^长期|^持续|^立即|^立行立改|^常态化|^全年|^适时|^尽快|^抓紧|^分(?:阶段|步|批)|^时限|取得.{0,12}(?:进展|成效)$""",
            regex.X,
        ),
        "a remark about the list, or a time limit, that stands between its names",
        (
            "下同",
            "以下类同",
            "列第一位的为牵头单位",
            "以下均需地方人民政府负责",
            "以下各项均由各县政府落实",
            "不再列出",
            "2026年底前",
            "长期坚持",
            "排名不分先后",
            "年内持续推进",
            "取得实质性进展",
        ),
        ("国务院相关部门", "各地区", "如东县财政局"),
    ),
)
NOTE = NOTES[0].pattern
NO_NAME = regex.compile(r"略|无|暂无|待定|另行.*|详?见.*|不限|全体.*")
