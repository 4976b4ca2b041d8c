"""Rules for what is told of the past."""

from __future__ import annotations

from docparse.extract.roles.rule import SHARE, RoleRule, pattern
from docparse.model import Bound, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "planned_ahead",
        Role.TARGET,
        "among results, 将 with a verb of change right behind it tells what is to come (明年产值将增长4%), 目标是 what was to be reached",
        takes="past: 明年农业总产值将比今年增长【4%】",
        leaves="past: 已将税率由6%降到【4%】",
        setting="past",
        before=pattern(
            "(?<![已曾即])将(?:会|继续|进一步|再|年均|平均|同比|分别|努力|力争|[比较][^，将]{2,14})*{change}$",
            "(?<![原比超的成初])计划(?:[比较][^，]{2,14})?{change}$",
            "(?:^|[，。；：])(?:年度|全年|省定|市定|计划|下达)*(?:目标任务|目标值|任务数|计划数)$",
            "(?:目标|任务)(?:任务|值|数)?(?:是|为|：)(?![^。]*(?:实际|截至|目前|已|完成(?!率)|累计))[^。]{0,60}$",  # 省定目标是…
        ),
    ),
    RoleRule(
        "planned_next",
        Role.TARGET,
        "the next figure of what is to come",
        takes="past: 明年农业总产值将增长4%，达到【600亿元】",
        leaves="past: 农业总产值增长4%，达到【600亿元】",
        setting="past",
        clause=pattern("^(?:其中|即)?(?:[比较][^，]{2,14})?{change}$"),
        follows=Role.TARGET,
        gap=pattern("[，、][^，。；]{0,20}"),
    ),
    RoleRule(
        "result",
        Role.OTHER,
        "a result of the past is no goal, whatever its verb",
        takes="past: 地区生产总值增长【7%】",
        leaves="goal: 地区生产总值增长【7%】",
        setting="past",
    ),
    RoleRule(
        "compared_goal",
        Role.TARGET,
        "in a plan, a rise over the year before that is to be so much or more",
        takes="plan: 进出口总额同比增长【10%】以上",
        leaves="上半年进出口总额同比增长【10%】以上",
        kinds=SHARE,
        bounds=frozenset({Bound.GE, Bound.GT}),
        setting="plan",
        not_setting="past",
        clause=pattern("同比(?:增长|下降|提高|提升|增加|减少)(?:不低于|超过?)?$"),
        not_clause=pattern("上半年|季度|1[-—至]|目前|截至|已|去年|上年"),
    ),
    RoleRule(
        "compared_next",
        Role.TARGET,
        "a rise told behind the figure to be reached: 达到80亿元，同比增长7%",
        takes="plan: 营业收入达到80亿元，同比增长【7%】",
        leaves="plan: 目前营业收入达到80亿元，同比增长【7%】",
        kinds=SHARE,
        setting="plan",
        not_setting="past",
        clause=pattern("^(?:同比|比上年|较上年|比去年|较去年|年均|分别)+(?:增长|下降|提高|提升|增加|减少|上升)(?:不低于|超过?|约)?$"),
        before=pattern("^(?!.*(?:目前|截至|上半年|季度|已经?(?:达|实|完|建)|20\\d\\d年1[-—至])).*[，、]"),
        follows=Role.TARGET,
        gap=pattern("[，、][^，。；]{2,10}"),
    ),
    RoleRule(
        "result_told",
        Role.OTHER,
        "tense and comparison tell a result",
        takes="目前已建成站点【30个】",
        leaves="到年底建成站点【30个】",
        clause=pattern(
            "已(?:经)?(?:建成|完成|达|累计|有|培育|发展|形成|实现|纳入|开展|连续|吸引)|完成了|取得了|实现了|达到了",
            r"(?<![较比])上一?年度?全[市县区省镇乡国]|共有[^，]{0,10}$|(?<![较比])去年|上年末|(?<!扩建)(?<!改造)(?<!提升)(?<!整合)(?<!盘活)(?<!利用)现有(?!基础|水平|规模)[^，]{0,10}$|(?<![由从])目前|截至(?!20\d\d年底前)",
        ),
        not_clause=pattern("力争|确保|目标|到20|目前(?:设|定|执行|收|按|每|(?:的|[^，]{2,8})标准)"),
        not_segment=pattern("较上年|比上年度?增加.{0,8}以上"),
    ),
    RoleRule(
        "result_compared",
        Role.OTHER,
        "a comparison with the year before tells a result, but in a plan",
        takes="财政收入比上年增长【8%】",
        leaves="plan: 村级收入比上年增加【200万元】",
        not_setting="plan",
        clause=pattern("(?:[比较](?:上年|去年)(?:同期)?|同比)(?:增长|下降|提高|增加|减少|上升|回落|高|低)"),
        not_clause=pattern("力争|确保|目标|到20"),
        not_segment=pattern("比上年度?增加.{0,8}以上"),
    ),
    RoleRule(
        "looks_back",
        Role.OTHER,
        "the sentence begins with a time that is over",
        takes="五年来，累计建成农田【10万亩】",
        leaves="今后五年，累计建成农田【10万亩】",
        before=pattern(
            r"(?:^|[，。；：])(?:过去的?[一二三四五六七八九十]年|(?:近|\d+|[一两二三四五六七八九十]+)年(?:多)?来|近[两几三五]年|去年|上年|多年来|目前|截至(?:目前|上年|去年|当前)[^，。；]{0,3}|"
            r"(?:改革开放|建国|建县|建市|成立|党的十[六七八九]大)以来)(?:[，：]|[^，。；]{0,30}(?:完成|建成|新增|实现|增长|达))",
            r"(?:截[至止](?:19|20)\d\d年(?:[底末]|\d+月[底末]?)?|(?:^|[，。；\n])目前)，[^。；，]{0,12}(?:共有|现有|已有|拥有|[县市区省村镇乡]有)"
            r"(?![^。；]*(?:达到|新增)[^，。；]*$)[^。；]{0,40}$",  # what there is at a date
        ),
        not_segment=pattern("今年|明年|力争|确保|目标|到20|将(?!近)|{give}"),
    ),
    RoleRule(
        "last_plan",
        Role.OTHER,
        "a five-year plan that is over when the document is signed",
        takes="year 2021: “十三五”期间，全市建成住房【5万套】",
        leaves="year 2020: “十三五”期间，全市建成住房【5万套】",
        before=pattern("十[一二三四五六七八九]五”?(?:期间|时期|以来|末|，)"),
        not_clause=pattern("[比较]“?十|力争|确保|目标"),
        plan_past=True,
    ),
    RoleRule(
        "year_past",
        Role.OTHER,
        "a year before that of the document tells a result",
        takes="year 2024: 2021年完成投资【3亿元】",
        leaves="year 2024: 2024年完成投资【3亿元】",
        year_past=True,
    ),
)
