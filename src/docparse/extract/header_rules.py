"""The forms in which heads, signatures and last articles speak: patterns with a reason, what they take and what they leave.

Patterns read folded text. Those that begin with ^ read a line, the others search in a sentence or a title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from docparse.extract.dates import DAY, MONTH, YEAR, YEAR_NUMBER
from docparse.extract.lines import HAN


@dataclass(frozen=True, slots=True)
class HeaderRule:
    """A form, why it is read so, examples that its pattern finds and look-alikes that it does not."""

    name: str
    pattern: re.Pattern[str]
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


def _rule(name: str, pattern: str, reason: str, takes: tuple[str, ...], leaves: tuple[str, ...]) -> HeaderRule:
    return HeaderRule(name, re.compile(pattern), reason, takes, leaves)


GAP = r"[ \n]{0,3}"
SERIAL = rf"(?P<serial>[0-9]{{1,5}}|[一二三四五六七八九十百零〇]{{1,7}}){GAP}号"
COUNT = r"(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})"
START = rf"(?:{DAY}|{MONTH}|{YEAR})"
ISSUED = r"(?:正式|公开)?(?:印发|发布|公布|颁布|发文|下发|公告|签发|印发公布|通过|颁发|发出)(?:之|当)日"
HOLDS = r"(?:施行|实施|执行|生效|试行|实行|有效|适用|施用)"
PERIOD = r"(?:有效|实施|执行|政策|施行|试行|适用)(?:有效)?(?:期限|期间|期|时间|时限)"
UNTIL = r"(?:截至|截止至|截止到|截止|延长至|延长到|延续至|至|到)"
SPAN = r"[ \n]{0,2}(?:至|到|—{1,2}|-|~|－)[ \n]{0,2}"
AFTER = r"个?工作日|日|天|个月"
DRAFT_WORD = r"(?:征求意见|送审稿|审议稿|讨论稿|草案|意见稿|草稿|修改稿|报批稿|公示稿)"
AGENCY = rf"(?P<agency>[{HAN}][{HAN} （）]{{0,24}}?)"
OPEN, CLOSE = r"[〔\[［【（〈﹝]", r"[〕\]］】）〉﹞]"

NUMBER_FORMS = (
    _rule(
        "bracketed_year",
        rf"^{AGENCY}{GAP}{OPEN}{GAP}(?P<year>[12][0-9]{{3}}){GAP}{CLOSE}{GAP}第?{GAP}(?P<serial>[0-9]{{1,5}}){GAP}号$",
        "GB/T 9704-2012, 7.2.5: the agency's sign, the year in 〔〕, the serial number and 号",
        ("云政办发〔2031〕7号", "云财行[2031]15 号", "云办发明电〔2030〕3号"),
        ("云政办发〔2031〕", "《云溪县办法》（云政办发〔2031〕7号）", "关于2031年第7号"),
    ),
    _rule(
        "announcement_of_a_year",
        rf"^(?P<agency>[{HAN}][{HAN} ]{{1,60}}?(?:公告|通告|令)){GAP}[（〔]?(?P<year>{YEAR_NUMBER}){GAP}年?[）〕]?{GAP}第{GAP}{SERIAL}$",
        "announcements and orders of ministries are numbered within the year",
        ("云溪海关公告2031年第7号", "云溪市财政局 云溪市税务局公告2031年第12号"),
        ("2031年第7号", "关于发布云溪海关公告2031年第7号的通知"),
    ),
    _rule(
        "order",
        rf"^(?P<agency>[{HAN}][{HAN} ]{{0,40}}?令){GAP}（?第?{GAP}{SERIAL}）?$",
        "orders are numbered through",
        ("云溪市人民政府令第12号", "国令第900号", "云溪市人民政府令（第十二号）"),
        ("云溪市人民政府令", "依照云溪市人民政府令第12号办理"),
    ),
    _rule(
        "number_alone",
        rf"^(?:(?P<year>{YEAR_NUMBER}){GAP}年)?{GAP}第{GAP}{SERIAL}$",
        "below the name of the order or announcement the number stands on a line of its own",
        ("第12号", "2031年第7号", "第十二号"),
        ("12号", "第12条", "第38次"),
    ),
)
NUMBER_BEHIND_TITLE = _rule(
    "number_behind_title",
    r"（([^（）]{2,40}号)）$",
    "a page's title carries the number in a bracket",
    ("云溪县节水办法（云政发〔2031〕7号）", "（云政发〔2031〕7号）"),
    ("云溪县节水办法（试行）", "依据云政发〔2031〕7号"),
)
ORDER_OF_LAW = _rule(
    "order_of_law",
    rf"(?:(?<=日)|(?<![{HAN}])(?!日))[{HAN}]{{2,30}}令{GAP}第{GAP}[0-9]{{1,5}}{GAP}号(?={GAP}(?:公布|发布|修订|修正|修改))",
    "the note below a law's title names the orders that made and changed it",
    ("2031年7月5日云溪市人民政府令第12号公布",),
    ("按照云溪市人民政府令第12号执行",),
)

RED_HEAD = _rule(
    "red_head",
    r"^(.{3,60}?)文件$",
    "GB/T 9704-2012, 7.2.4: the issuer's full name or short name and 文件",
    ("云溪县人民政府办公室文件",),
    ("规范性文件目录", "文件"),
)
ORDER_HEAD = _rule(
    "order_head",
    r"^(?:中华人民共和国)?(.{2,40}?)令$",
    "GB/T 9704-2012, 10.2: an order's head is the issuer's name and 令; a central body's is read without the state's name",
    ("云溪市人民政府令", "中华人民共和国国务院令"),
    ("云溪市人民政府令第12号",),
)
TITLE_FRONT = _rule(
    "title_front",
    r"^(.{3,200}?)(?:关于|印发|转发|批转|公布|发布|公告|通告|20\d\d年|工作(?:规则|要点|计划)|贯彻|落实)",
    "GB/T 9704-2012, 7.3.1: a title is issuer, subject (关于…) and genre; plans and rules of an office do without 关于",
    (
        "云溪县财政局关于做好工作的通知",
        "云溪县财政局 云溪县水利局印发《办法》的通知",
        "云溪县财政局2031年工作要点",
        "云溪县人民政府工作规则",
    ),
    ("关于做好工作的通知", "云溪县节水办法"),
)
SIGNED_DAY = _rule(
    "signed_day",
    rf"^(?P<names>[^\n]{{0,200}}?)[ \t]{{0,60}}（?(?P<day>{DAY})(?:签发)?）?$",
    "GB/T 9704-2012, 7.3.5: the date stands below the names or behind them, in a plain line of its own",
    ("2031年6月7日", "2031年6月7日签发", "云溪县财政局    2031年6月7日", "（二〇三一年六月七日）"),
    ("2031年6月7日印发", "（2031年6月）"),
)
SITTING = _rule(
    "sitting",
    rf"^[—\-－─ ]*（?(?P<day>{DAY})?[^\n。]{{0,4}}在(?P<body>[^\n。]{{4,50}}?(?:会议|大会)[^\n。]{{0,20}})上",
    "guide §6: a report is signed on the day of the sitting, which is told below its title",
    ("——2031年1月12日在云溪县第九届人民代表大会第三次会议上",),
    ("会议在云溪县召开", "——2031年1月12日"),
)
ASSEMBLY = _rule(
    "assembly",
    rf"(?P<place>[{HAN}]{{0,12}}?)第?[一二三四五六七八九十0-9]{{1,4}}届(?P<whole>全国)?(?P<body>人民代表大会(?:常务委员会)?)",
    "an assembly's name holds the number of its term between place and body",
    ("云溪县第九届人民代表大会第三次会议", "第九届全国人民代表大会常务委员会"),
    ("云溪县人民代表大会",),
)
MEETING = _rule(
    "meeting",
    rf"(?:^(?:业|已)?经?|经)(?P<body>(?:(?!届)[{HAN}]){{2,24}}?)第[一二三四五六七八九十百0-9]{{1,5}}次(?:部务|署务|局务|行务|委务|委员会|会务|厅务|常务|部长|局长|署长|行长|主任|主席|办公|党组)?(?:办公)?会议",
    "the note below the title of an office's rules names the body whose meeting passed them",
    ("经云溪部第6次部务会议通过", "已经云溪市人民政府第12次常务会议审议通过"),
    ("云溪县第九届人民代表大会第三次会议", "第五次会议通过"),
)
ON_BEHALF = _rule(
    "on_behalf",
    rf"(?:代表|受(?=[{HAN}]{{2,16}}委托))(?P<name>[{HAN}]{{0,12}}(?:政府|国务院|人民法院|人民检察院|常务委员会|常委会))",
    "guide §6: the issuer of a work report is the government that reports",
    ("现在，我代表县人民政府，向大会报告工作", "受县政府委托，现将预算执行情况提请审查"),
    ("各位代表：", "县人大代表建议", "受市场委托"),
)
ADOPTED = _rule(
    "adopted",
    rf"(?P<day>{DAY})(?:(?!{YEAR_NUMBER}年)[^。\n]){{0,60}}?(?:通过|公布|发布|修订|修正|修改)",
    "the note below a law's title tells on which days it was made and changed; the approval of a higher assembly is neither",
    ("2031年3月2日云溪市第九届人民代表大会常务委员会第五次会议通过", "2031年7月5日云溪市人民政府令第12号公布"),
    ("2031年3月2日", "经第五次会议通过", "2031年5月2日云岭省人民代表大会常务委员会批准"),
)
PASSED_ON = _rule(
    "passed_on",
    rf"^（?(?P<body>[^（）\n。]{{4,60}}?通过)[，； ]{{0,3}}(?P<day>{DAY})）?$",
    "the same with the day behind",
    ("（云溪县人民政府第3次常务会议通过 2031年3月1日）",),
    ("（2031年3月2日云溪市人大常委会第五次会议通过）",),
)
HEAD_OF_GOVERNMENT = _rule(
    "head_of_government",
    rf"(?P<name>(?:(?!会议|大会|上)[{HAN}]){{2,12}}人民政府)(?:代理?)?(?:省长|主席|市长|州长|县长|区长|旗长|乡长|镇长)",
    "below a report's title stand the office and the name of who gives it",
    ("云溪县人民政府县长　王某某".replace("　", " "), "云溪市人民政府代市长 王某某"),
    ("县长 王某某",),
)
SENT_BY = _rule(
    "sent_by",
    rf"(?:^|[，。、 电])(?P<names>[{HAN}]{{3,20}}(?:[、 和][{HAN}]{{3,20}}){{0,9}}?)(?:联合)?印发了?《",
    "a newspaper names in its first sentence who sent out the opinion that it prints",
    ("近日，中共云岭省委办公厅、云岭省人民政府办公厅印发了《关于加强工作的意见》",),
    ("现将《办法》印发给你们", "予以印发"),
)
BUDGET_REPORT = _rule(
    "budget_report",
    r"(?:预算|计划)执行情况.{0,40}报告$|决算.{0,20}报告$",
    "an office reports to an assembly in the name of its government",
    ("关于云溪县2031年预算执行情况和2032年预算草案的报告", "2031年国民经济和社会发展计划执行情况的报告"),
    ("云溪县2031年财政预算草案", "关于节水行动计划的报告"),
)
REPORT = _rule(
    "report",
    r"^(?:[0-9]{4}年?(?:度|的)?)?(?:中华人民共和国(?=国务院))?(?P<place>[^0-9]{0,12}?)(?:[0-9]{4}年?度?)?(?:人民)?政府工作报告$",
    "guide §6: a work report names its government in the title, or nowhere in it",
    ("政府工作报告", "2031年云溪县政府工作报告", "2031政府工作报告", "云溪县2031年政府工作报告", "2031年国务院政府工作报告"),
    ("关于2031年预算执行情况的报告", "云溪县政府工作报告任务分工方案"),
)

DRAFT_TAIL = _rule(
    "draft",
    rf"[（(][^（）()]{{0,12}}{DRAFT_WORD}[^（）()]{{0,12}}[)）]",
    "guide §4: 征求意见稿 and the like make a draft",
    ("云溪县养老服务办法（征求意见稿）", "（草案）"),
    ("关于2031年预算草案的报告", "云溪县养老服务办法（试行）"),
)
KEPT_TAIL = _rule(
    "kept_tail",
    r"^（(?:[^（）]{0,6}试行[^（）]{0,4}|暂行|[^（）]{0,8}修订[^（）]{0,6}|[^（）]{0,8}[0-9]{4}年?[^（）日]{0,14}|第[^（）]{1,4}版)）$",
    "a bracket that belongs to the title wherever it stands: on trial, revised, the years of a plan, an edition",
    ("（试行）", "（2031—2033年）", "（2031年修订）", "（2031年版）"),
    ("（2031年3月2日县人民政府第五次会议通过）", "（征求意见稿）", "（此件公开发布）"),
)
SENT_HERE = _rule(
    "sent_here",
    r"《(?P<title>[^《》\n]{5,80})》[^。\n]{0,60}?现(?:将其)?(?:予以)?(?:印发|下发|转发|公布|发布)",
    "a notice without a title of its own says what it sends out",
    ("《云溪县节水办法》已经县政府同意，现印发给你们",),
    ("根据《云溪县节水办法》，现就有关事项通知如下", "现印发《云溪县节水办法》"),
)
CITED_FORWARD = _rule(
    "forwarded",
    r"(?:印发|转发|批转|公布|发布|颁布|下发|颁发)《?(.{4,180}?)》?的?(?:通知|函|公告|决定|令|通告)$",
    "a forwarding notice names in its own title what it forwards",
    ("云溪县人民政府关于印发云溪县节水行动方案的通知", "关于印发《云溪县节水行动方案》的通知"),
    ("关于做好节水工作的通知", "关于印发会议纪要的情况说明"),
)

PUBLICITY = _rule(
    "publicity",
    r"此件[^（）\n。]{0,10}(?:公开|发布|刊发|登报)[^（）\n。]{0,6}",
    "GB/T 9704-2012, 7.3.6: a note in brackets below the date",
    ("（此件公开发布）", "（此件依申请公开）"),
    ("此件收悉", "（本文有删减）"),
)
PUBLICITY_ALONE = _rule(
    "publicity_alone",
    r"^（(公开发布|主动公开|依申请公开|不予公开|删减后公开)）$",
    "the same note, shortened",
    ("（公开发布）",),
    ("公开发布", "（此件公开发布）"),
)
PUBLICITY_WAY = _rule(
    "publicity_way",
    r"(?:信息)?公开(?:方式|属性|类型|类别|形式|选项)\s{0,3}[：】]\s{0,3}((?:主动|依申请|不予|免予)公开|不公开)",
    "the line above the imprint that some provinces ask for",
    ("公开方式：主动公开", "信息公开选项：依申请公开"),
    ("公开时限：长期公开",),
)
PRINTED = _rule(
    "printed",
    rf"({DAY})[ \n]{{0,3}}印发?(?=[ \t|）)]*(?:\n|$)|[ \t]*（?共)",
    "GB/T 9704-2012, 7.4.3: the day of printing and 印发 end a line of the imprint",
    ("云溪县人民政府办公室    2031年6月9日印发", "二〇三一年六月九日印发"),
    ("2031年6月9日印发的《办法》同时废止", "2031年6月9日"),
)

EFFECTIVE = _rule(
    "effective",
    rf"(?:自|从|于|在)[ \n]{{0,2}}(?:(?P<day>{START})|(?P<issued>{ISSUED}))[ \n]{{0,2}}"
    rf"(?:满?(?P<before>{COUNT})(?P<unit_before>{AFTER})后?)?起(?P<until>{SPAN}{START}(?:止|底|末)?)?[ \n，]{{0,3}}"
    rf"(?:满?(?P<behind>{COUNT})(?P<unit_behind>{AFTER})后)?(?:正式|开始|全面|统一|暂)?{HOLDS}(?!的)",
    "guide §4: 自…起施行",
    (
        "本办法自2031年3月1日起施行",
        "自印发之日起实施",
        "自公布之日起30日后施行",
        "从2031年7月起执行",
        "自2031年1月1日起至2033年12月31日止执行",
    ),
    ("2031年1月1日起全面施行的《云溪县节水办法》", "自2031年1月1日起施行的办法", "自认定之日起满一年"),
)
BETWEEN = _rule(
    "between",
    rf"{PERIOD}(?:为|是|：|，)?(?:自|从)?[ \n]{{0,2}}(?P<first>{START})起?{SPAN}(?P<last>{START})(?:底|末)?",
    "a period told by its first and its last day",
    ("有效期自2031年1月1日至2033年12月31日", "政策期限为2031年至2033年"),
    ("有效期三年", "2031年至2033年"),
)
EXPIRES = _rule(
    "expires",
    rf"(?:{PERIOD}(?:限)?(?:暂定|暂)?(?:为|是|：)?{UNTIL}|{HOLDS}，?{UNTIL})[ \n]{{0,2}}(?P<last>{START})(?:底|末|止)?",
    "guide §4: 有效期至…",
    ("有效期至2033年12月31日", "本公告执行至2033年12月31日", "实施期限截至2033年底", "起施行，至2033年6月30日止"),
    ("有效期三年", "到2033年12月31日"),
)
LASTS = _rule(
    "lasts",
    rf"(?:{PERIOD}(?:限)?|有效)(?:暂定为|暂定|为|是|：|共)?(?:自[^，。；\n]{{2,20}}起)?(?:满)?[ \n]{{0,2}}"
    rf"(?P<count>{COUNT})[ \n]{{0,2}}(?P<unit>年半?|个月)",
    "guide §4: 有效期五年, counted from the first day",
    ("有效期五年", "有效期为3年", "试行期两年", "有效期自印发之日起2年", "有效期18个月"),
    ("有效期至2033年", "服务期满五年"),
)
WHOLE_YEAR = _rule(
    "whole_year",
    rf"(?P<last>{YEAR})(?:度)?(?:全年)?(?:实施)?有效(?=[。；，\n]|$)",
    "a year's policies hold until its last day",
    ("各项政策均为2031年全年实施有效",),
    ("2031年全年实施", "2031年有效发明专利增长"),
)

ANNEX_HEAD = _rule(
    "annex_head",
    r"^（?附(?:件|录|表)?(?:目录|清单|列表)?\s{0,4}：\s*",
    "GB/T 9704-2012, 7.3.4: 附件： and the names of the attachments, below the text",
    ("附件：1.重点任务清单", "附件：", "附：名单"),
    ("附件1", "附件1：重点任务清单", "附件材料如下："),
)
ANNEX_OWN_HEAD = _rule(
    "annex_own_head",
    r"^附\s{0,2}件\s{0,2}[0-9一二三四五六七八九十]{0,3}\s*(?:$|[^0-9：])",
    "an attachment's own head, without a colon",
    ("附件1", "附件 2 重点任务清单", "附件"),
    ("附件：", "附件1：重点任务清单"),
)
ANNEX_NUMBER = _rule(
    "annex_number",
    r"(?:^|(?<=[ \t；;。]))(?:（?(?P<number>[0-9]{1,2})）?\s{0,2}[.．、：](?:(?![0-9])|(?=20[0-9]{2} ?年))"
    r"|（(?P<other>[0-9]{1,2})）|(?P<han>[一二三四五六七八九十]{1,3})、)\s*",
    "attachments are numbered 1. 2. 3. or 一、二、, in lines or on one",
    ("1.重点任务清单", "1.清单 2.分工表", "（1）清单", "1.2031年任务清单", "一、重点任务清单"),
    ("2.5万元", "2031.5"),
)
CC_HEAD = _rule(
    "copies",
    r"^(?:抄[送报发]|分[送发])(?:单位|机关)?\s{0,3}[：:]\s*",
    "GB/T 9704-2012, 7.4.2: 抄送： and the names, in the imprint",
    ("抄送：县委各部门", "抄报：市人民政府", "分送：县委、县人大"),
    ("主送：各单位", "抄送时限"),
)
RULES = (
    *NUMBER_FORMS,
    NUMBER_BEHIND_TITLE,
    ORDER_OF_LAW,
    RED_HEAD,
    ORDER_HEAD,
    TITLE_FRONT,
    SIGNED_DAY,
    SITTING,
    ASSEMBLY,
    MEETING,
    ON_BEHALF,
    ADOPTED,
    PASSED_ON,
    HEAD_OF_GOVERNMENT,
    SENT_BY,
    BUDGET_REPORT,
    REPORT,
    DRAFT_TAIL,
    KEPT_TAIL,
    SENT_HERE,
    CITED_FORWARD,
    PUBLICITY,
    PUBLICITY_ALONE,
    PUBLICITY_WAY,
    PRINTED,
    EFFECTIVE,
    BETWEEN,
    EXPIRES,
    LASTS,
    WHOLE_YEAR,
    ANNEX_HEAD,
    ANNEX_OWN_HEAD,
    ANNEX_NUMBER,
    CC_HEAD,
)
