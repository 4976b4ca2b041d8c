"""Texts that no document has, and pieces of those that all have: what a parser must get through."""

from __future__ import annotations

LONG = 100_000
DENSE = 20_000  # for texts full of quantities or headings


def _parted(pieces: str) -> tuple[str, ...]:
    return tuple(pieces.split("¦"))


PIECES = (
    *_parted("一、¦（一）¦1.¦2、¦（1）¦①¦第一条¦第十二章¦第 3 条　¦附件1¦附件：¦抄送：¦印发¦关于印发¦的通知¦（由县水利局牵头实施）"),
    *_parted("（责任单位：¦（牵头单位：县财政局¦县财政局¦、县教育局*¦<县国资办>¦牵头，¦配合）¦列第一位的为牵头单位，下同"),
    *_parted("《¦》¦（¦）¦〔2031〕¦6号¦“¦”¦：¦；¦，¦。¦、¦ ¦　¦|¦| |¦— 3 —¦[bookmark: _Hlk1]¦<b>¦</td>¦&nbsp;¦<!--¦and¦a"),
    *_parted("2031年¦到2033年底¦5月6日¦二〇三一年三月二日¦1.5亿元¦12¦0¦.¦%¦３０％¦百分之五¦三分之二¦九成¦六五折¦亿元以上"),
    *_parted("10万到30万元¦200万-500万（不含）美元¦1,000元¦12.7个、12个百分点¦分别给予¦每人每月¦元/亩¦其中，¦县财政安排¦资金¦奖励"),
    *_parted("增长¦不低于¦新增¦达到¦超过¦左右¦以上¦公共充电桩¦森林覆盖率¦全县¦项目¦縣財政廳¦號"),
    *("\n", "\n\n", "\t", "\r\n", "\r", "\ufeff", "\u200b", "\u00ad"),
)
HOSTILE = {
    "nothing": "",
    "blanks": " \n\t　" * (LONG // 4),
    "line breaks": "\n" * LONG,
    "carriage returns": "\r" * LONG,
    "control characters": "".join(map(chr, range(32))) * (LONG // 32),
    "NULs": "\0" * LONG,
    "odd separators": "\u2028\u2029\x85\x0b\x0c\x1c\x1d\x1e" * (DENSE // 8),
    "combining marks": "一\u0301" * (LONG // 2),
    "beyond the basic plane": "𠮷元1😀" * (DENSE // 4),
    "open brackets": "（" * LONG,
    "closed brackets": "）" * LONG,
    "brackets in brackets": "（" * (LONG // 2) + "）" * (LONG // 2),
    "open titles": "《" * LONG,
    "titles in titles": "《" * (LONG // 2) + "》" * (LONG // 2),
    "brackets of all kinds": "（《〔<“" * (LONG // 5),
    "digits": "1" * LONG,
    "digits and blanks": "1 " * (DENSE // 2),
    "digits and points": "1." * (DENSE // 2),
    "digits and commas": "1," * (DENSE // 2),
    "Chinese digits": "一二三四五" * (LONG // 5),
    "magnitudes": "万亿" * (LONG // 2),
    "amounts": "1亿元、" * (DENSE // 4),
    "ranges": "1—" * (DENSE // 2),
    "percent signs": "%" * LONG,
    "hundredths": "百分之" * (DENSE // 3),
    "one label on every line": "一、\n" * (DENSE // 3),
    "one label on one line": "一、" * (LONG // 2),
    "bracketed labels": "（一）\n" * (DENSE // 4),
    "bracketed labels on one line": "（一）" * (LONG // 3),
    "points": "1.\n" * (DENSE // 3),
    "articles on one line": "第一条　" * (DENSE // 4),
    "chapters": "第一章\n" * (DENSE // 4),
    "unit lists without end": "（责任单位：县财政局、" * (DENSE // 11),
    "units without brackets": "县财政局、" * (DENSE // 5),
    "one list of units": "（责任单位：" + "县财政局、" * (DENSE // 5) + "）",
    "leads": "（由县水利局牵头实施）" * (DENSE // 11),
    "page numbers": "— 1 —\n" * (DENSE // 6),
    "page numbers on one line": "— 1 —" * (DENSE // 5),
    "dashes": "—" * LONG,
    "bookmarks": "[bookmark: _Hlk1]" * (LONG // 17),
    "open bookmarks": "[bookmark: " * (LONG // 11),
    "bars": "|" * LONG,
    "bars and tabs": "|\t\n" * (DENSE // 3),
    "tags": "<p><td><b>" * (LONG // 10),
    "open tags": "<" * LONG,
    "entities": "&nbsp;" * (LONG // 6),
    "open comments": "<!--" * (LONG // 4),
    "empty lists of units": "（责任单位：" * (DENSE // 6),
    "words of giving": "给予奖励" * (DENSE // 4) + "3万元",
    "attributes without a noun": "的，" * (DENSE // 2) + "5名",
    "days of coming into force": "自2031年1月1日起" * (DENSE // 11),
    "dates": "2031年5月6日\n" * (DENSE // 10),
    "titles of notices": "关于印发的通知\n" * (DENSE // 8),
    "annexes": "附件1\n" * (DENSE // 4),
    "imprints": "抄送：县委各部门。\n" * (LONG // 10),
    "one sentence without end": "到2031年，公共充电桩达到5个，" * (DENSE // 17),
    "one word without end": "县" * LONG,
    "full stops": "。" * LONG,
    "colons": "：" * LONG,
    "replacement characters": "\ufffd" * LONG,
    "byte-order marks": "\ufeff" * LONG,
    "a number too large for any column": "9" * 60 + "亿元，" + "9" * 30 + "%。",
    "a number with too many places": "0." + "1" * 40 + "亿元，1.23456789012%。",
    "ratios by nothing": "0:1，1:0，零分之一，0分之0，一:零。",
}  # fmt: skip
REFUSED = {"control characters", "NULs"}
REFUSED = {"control characters", "NULs"}  # binary data, not text
