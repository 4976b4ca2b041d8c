"""The lines that are no part of a document: page numbers, what a portal prints around it, the licence of a wiki.

Whole lines that are always the same are in `lexicon/portal_lines.tsv`; here are the patterns, each with lines that it
takes and look-alikes that it leaves. `furniture` applies them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from docparse.clean.rules import BLANK, GAP
from docparse.lexicon.tables import read_table

ANYWHERE, EDGE, HEAD, FOOT = "any", "edge", "head", "foot"  # where a line counts: see the head of portal_lines.tsv
LONGEST = 400  # characters of a line that may be a portal's


@dataclass(frozen=True, slots=True)
class LineRule:
    """A line that goes: `pattern` fits it whole, blanks at its ends left out; `zone` says where it counts."""

    code: str
    pattern: re.Pattern[str]
    zone: str
    reason: str
    source: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


DASH = "[—–－―─~～-]"

OPEN = rf"[【\[（(]?{GAP}{{0,40}}+"
CLOCK = rf"(?:{GAP}++\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?"
PUBLISHED = (
    rf"(?:信息|文章|稿件|文件)?来{GAP}*+源|稿源|(?:发布|发表|更新|录入)(?:时间|日期)|(?:责任|网站|网页)?编辑|责编"
    r"|浏览(?:次数|量)?|阅读(?:次数|量)?|访问量|点击(?:数|量|率)?|人气"
)
BUTTON = (
    rf"(?:打印(?:本页|正文|此页)?|全屏(?:显示|阅读|浏览)?|(?:语音)?朗读|复制链接|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页)?|分享|下载|(?:我要)?纠错|(?:浏览)?字{GAP}*+[号体]{GAP}*+[：:]?"
    rf"|[大中小](?=[{BLANK}】\]）)]|$|大|中|小)|默认|T(?=[|｜])|A[+-]?)"
)

LINE_RULES: tuple[LineRule, ...] = (
    LineRule(
        code="page_number",
        pattern=re.compile(rf"(?:{DASH}{{1,2}}{GAP}*+[0-9０-９]{{1,4}}{GAP}*+{DASH}{{1,2}}|[·•]{GAP}*+[0-9]{{1,4}}{GAP}*+[·•])"),
        zone=ANYWHERE,
        reason="a page number, alone on its line between two dashes",
        source="GB/T 9704-2012, 7.5",
        takes=("— 3 —", "-12-", "－ ４ －", "–3–", "· 7 ·", "~3~"),
        leaves=("—3", "2024—2027", "-", "——"),
    ),
    LineRule(
        code="page_number",
        pattern=re.compile(
            rf"第{GAP}*+\d{{1,4}}{GAP}*+页(?:{GAP}*+[，,/／]?{GAP}*+[（(]?共{GAP}*+\d{{1,4}}{GAP}*+页[）)]?)?|Page{GAP}\d{{1,4}}(?:{GAP}?(?:of|/){GAP}?\d{{1,4}})?|P\.{GAP}?\d{{1,4}}"
        ),
        zone=ANYWHERE,
        reason="a page number in words",
        source="Word and PDF footers",
        takes=("第 3 页 共 9 页", "第3页/共9页", "第 12 页", "Page 3 of 9", "Page 3 / 9"),
        leaves=("第3页第2行", "共9页", "第三页"),
    ),
    LineRule(
        code="breadcrumb",
        pattern=re.compile(
            rf"(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?(?:的)?位置{GAP}*+[：:>＞].{{0,300}}|(?:首页|网站首页){GAP}*+(?:[>＞»›/]{GAP}*+[^>＞»›/]{{1,40}}){{2,9}}"
        ),
        zone=HEAD,
        reason="the way to the page; what stands above it are menus",
        source="portals",
        takes=("当前位置：首页 > 政务公开 > 文件", "您当前所在的位置：首页", "您现在的位置: 首页", "首页 > 政务公开 > 政策文件"),
        leaves=("位置图见附件", "首页", "地理位置优越"),
    ),
    LineRule(
        code="publication",
        pattern=re.compile(
            rf"{OPEN}(?:(?:{PUBLISHED}){GAP}*+[：:][^。；]{{0,100}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}{CLOCK}{GAP}++(?:{PUBLISHED})[：:][^。；]{{0,60}})"
        ),
        zone=EDGE,
        reason="where and when a page was put up, by whom, how often it was read",
        source="portals and the sites of newspapers",
        takes=("来源：云溪日报", "发布日期：2023-11-07  浏览次数：-", "（责任编辑：李平）", "访问量：1632", "2024-01-02 来源：县政府"),
        leaves=("来源可靠、去向可查。", "成文日期：2023-10-19", "发文字号：云政发〔2024〕3号"),
    ),
    LineRule(
        code="publication",
        pattern=re.compile(rf"{OPEN}(?:时{GAP}*+间|作{GAP}*+者|审核|校对|编审|字{GAP}*+[号体]){GAP}*+[：:][^。；]{{0,60}}"),
        zone=HEAD,
        reason="the same in words that a table below the text may have as well",
        source="portals and the sites of newspapers",
        takes=("时间：2026-02-12", "字号：大 中 小", "作者：王平"),
        leaves=("时间安排", "作者署名"),
    ),
    LineRule(
        code="publication",
        pattern=re.compile(
            rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}{CLOCK}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日{GAP}++\d{{1,2}}:\d{{2}}(?::\d{{2}})?"
        ),
        zone=EDGE,
        reason="the bare day on which a page was put up",
        source="portals",
        takes=("2021-02-09", "2026-03-01 10:22", "2024年01月02日 10:00"),
        leaves=("2021年2月9日", "3.5", "2021-02"),
    ),
    LineRule(
        code="portal_line",
        pattern=re.compile(rf"(?:{OPEN}{BUTTON}{GAP}*+[】\]）)]?[|｜]?{GAP}*+){{2,9}}"),
        zone=EDGE,
        reason="buttons for the size of type, the printer, the window",
        source="portals",
        takes=(
            "【字体：大 中 小】",
            "【打印】 【字体：大 中 小】",
            "[打印本页] [关闭窗口]",
            "[ 大 中 小 ]",
            "T| 大 中 小",
            "【浏览字号：大 中 小】",
            "下载 打印 全屏",
        ),
        leaves=("分享经济", "打印机", "大小兼顾", "下载量", "关闭小煤矿"),
    ),
    LineRule(
        code="portal_line",
        pattern=re.compile(
            rf"(?:搜索热词|热门搜索|热搜|搜索位置|排序方式|热词)(?:{GAP}*+[：:]|{GAP}).{{0,120}}"
            rf"|(?:关注|扫码关注){GAP}*+·.{{0,20}}|分享(?:到|至|本页)?{GAP}*+[：:](?:{GAP}*+(?:微信|微博|新浪|腾讯|QQ|空间|朋友圈|好友|人人网?|豆瓣|百度|[|｜/、])){{0,12}}"
            r"|(?:无障碍|简体|繁体|长者|关怀).{0,12}(?:无障碍|繁体|长者|English|EN|登录|英文|我的收藏).{0,90}"
        ),
        zone=EDGE,
        reason="the search box and the menus of a portal",
        source="portals",
        takes=(
            "搜索热词： 社保 医保 居住证",
            "分享到：微信 QQ空间",
            "搜索位置   标题   全文",
            "关注 · 手机版",
            "无障碍阅读 长者助手 繁体版 英文版 EN 登 录",
        ),
        leaves=("无障碍环境建设", "关注重点群体就业"),
    ),
    LineRule(
        code="portal_line",
        pattern=re.compile(
            r"【(?:音频|视频|文字|图文|一图|图片|漫画|动漫|专家|政策|媒体)?(?:解读|读懂)】.{0,160}"
            r"|(?:图文|文字|音频|视频|图片|政策|专家|一图|相关|关联|文件)(?:政策|文件)?(?:解读|读懂|稿件)(?:链接)?[：:].{0,160}"
        ),
        zone=EDGE,
        reason="a link to what explains the document",
        source="portals",
        takes=(
            "【一图读懂】《云溪县养老服务办法》  2021-12-16",
            "图文解读：《云溪县统计公报》 2023-07-12",
            "相关政策解读：《办法》",
        ),
        leaves=("做好政策解读。", "解读"),
    ),
    LineRule(
        code="portal_line",
        pattern=re.compile(rf"(?:原文|详情页|文件|本文|网页)?(?:链接|网址){GAP}*+[：:]{GAP}*+https?://\S{{1,400}}"),
        zone=HEAD,
        reason="the address that a page was copied from",
        source="collections of policy texts",
        takes=("链接：https://www.example.cn/a.html", "详情页链接：http://example.cn/b"),
        leaves=("链接：见附件", "https://example.cn"),
    ),
    LineRule(
        code="portal_foot",
        pattern=re.compile(
            r".{0,40}(?:网站地图|版权所有|备案序?号[：:]|ICP备|公网安备|网站标识码|技术支持[：:]|隐私声明|隐私政策|建议使用\d{3,4}\*|Copyright|©).{0,200}"
            r"|(?:上|下)一[篇条][：:].{0,120}|(?:【[^【】]{2,6}】){2,6}|您访问的链接即将离开.{0,60}|您是第.{0,12}访.{0,4}"
            r"|(?:扫一扫|手机扫|用微信扫|扫码).{0,24}(?:当前页面?|打开|分享|阅读|浏览|查看|二维码)|Produced By.{0,60}"
        ),
        zone=FOOT,
        reason="the foot of a portal's page; everything from it on is the portal's",
        source="portals",
        takes=(
            "网站地图 | 联系我们 | 友情链接",
            "版权所有：云溪县人民政府  承办：云溪县政府办",
            "赣ICP备11002306号-1",
            "【返回顶部】【关闭本页】",
            "上一篇：关于表彰的通报",
        ),
        leaves=("主办：县文旅局", "版权保护", "扫码支付", "提供技术支持"),
    ),
    LineRule(
        code="licence",
        pattern=re.compile(
            r"本作品(?:是中华人民共和国的|来自|在中国大陆|在中华人民共和国|的作者|属于公有领域).{0,80}"
            r"|Public domain.{0,40}|(?:维基文库|本译文)[^。]{0,20}(?:授权|许可).{0,40}"
        ),
        zone=FOOT,
        reason="the licence below a text in a wiki; everything from it on is the wiki's",
        source="Wikisource",
        takes=("本作品是中华人民共和国的", "本作品来自中华人民共和国政府网站", "Public domain"),
        leaves=("本作品奖由省政府设立", "属于公有领域的作品"),
    ),
)

BY_ZONE = {zone: tuple(rule for rule in LINE_RULES if rule.zone == zone) for zone in (ANYWHERE, EDGE, HEAD, FOOT)}


@cache
def portal_words() -> dict[str, str]:
    """Where each known line of a portal counts."""
    return {row[0]: row[1] for row in read_table("portal_lines")}


def fits(text: str, zone: str) -> str | None:
    """The code of the rule that a line fits in a zone; what begins the foot of a page is an edge line as well."""
    if len(text) > LONGEST:
        return None
    word = portal_words().get("".join(text.split()).rstrip("：:"))
    if word == zone or (word == FOOT and zone == EDGE):
        return "portal_foot" if zone == FOOT else "portal_line"
    return next((rule.code for rule in BY_ZONE[zone] if rule.pattern.fullmatch(text)), None)
