"""The classes of numbers that are no quantities (guide §2, "Not taken"), as a table.

Every rule begins at the number and looks to both sides of it; what it matches is passed over whole (`2024—2027年`,
`12月31日`, `第12、13条`). `ALWAYS` is tried first, in this order; `WITHOUT_UNIT` only where no unit stands behind the number.
"""

from __future__ import annotations

from dataclasses import dataclass

N = r"[0-9]{1,60}+"
NUMBER = r"[0-9]{1,60}+(?:\.[0-9]{1,60}+)?+"
DASH = "[-—–~～―－]"
TO = rf"(?:{DASH}{{1,3}}|[至到])"
YEAR = r"(?:1[89]|20|21)[0-9]{2}(?![0-9])"
MONTH = r"(?:1[0-2]|0?[1-9])"
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
HAN = "一-鿿"


@dataclass(frozen=True, slots=True)
class LeftRule:
    """A class of numbers that are left: each of `takes` holds one that it leaves, none of `leaves` does."""

    name: str
    pattern: str
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


ALWAYS = (
    LeftRule(
        "label_decimal",
        rf"(?<![0-9.])[1-9][0-9]?[.．](?={N}\.{N}[万亿]{{0,2}}(?:[元亩人户吨米]|公里|%))",
        "a label before a sentence that begins with a decimal and its unit",
        ("3.1.5亿元用于", "12.0.5%的"),
        ("3.5亿元",),
    ),
    LeftRule(
        "label_year",
        r"[0-9]{1,3}[.．、](?=(?:19|20)[0-9]{2} ?年)",
        "a label before a sentence that begins with a year",
        ("3.2018年全面推开",),
        ("3.2亿元",),
    ),
    LeftRule(
        "date_numeric",
        rf"{YEAR}(?:-[0-9]{{1,2}}-[0-9]{{1,2}}|/[0-9]{{1,2}}/[0-9]{{1,2}}|\.[0-9]{{1,2}}\.[0-9]{{1,2}})(?![0-9])"
        r"(?: *[0-2]?[0-9]：[0-5][0-9](?:：[0-5][0-9])?)?"
        rf"|{YEAR}\.(?:0?[1-9]|1[0-2])(?:{TO}){YEAR}\.(?:0?[1-9]|1[0-2])(?![0-9])",
        "a date in numbers, with its time; two months",
        ("2024-03-05", "2024.3.5印发", "2024/3/5 08：30", "2024.01-2025.12"),
        ("2024.35万元", "2024.01万元"),
    ),
    LeftRule(
        "year",
        rf"{YEAR}(?: ?年?度? ?(?:{TO}|[、和及与/]) ?(?:{YEAR}|[0-9]{{2}}(?![0-9.%万亿]))){{0,8}} ?(?:年|学年|届(?![一二三四五六七八九]中))",
        "a year, a span or a list of years",
        ("2024年", "2031届毕业生", "2024—2027年", "2019、2020、2021年", "2023-2024学年", "2024年和2025年"),
        ("3年", "2024个", "2000亩"),
    ),
    LeftRule(
        "year_span",
        rf"{YEAR} ?{DASH}{{1,2}} ?{YEAR}(?=[）)〕】》”，。；、： \n规发计]|$)|(?<=[〔\[【（(])(?:19|20)[0-9]{{2}}(?=[〕\]】）)])",
        "a span of years without 年, and the year of a document number",
        ("规划（2021—2035）", "某政发〔2024〕5号"),
        ("2000—3000亩", "（2024人）"),
    ),
    LeftRule(
        "short_year",
        r"(?:0[0-9]|[5-9][0-9])年(?=[0-9]{1,2}月|代|底|初|末)|[0-9]{2,4}年代|[0-9]{1,2}世纪",
        "a year of two figures, a decade, a century",
        ("98年底", "90年代", "21世纪"),
        ("50年以上", "3个世纪"),
    ),
    LeftRule(
        "generation",
        r"(?<![0-9.满过到达])(?:[5-9][05]|[01][05])后(?![缀来面续勤方台备期])",
        "those born in a decade",
        ("60后、90后", "90后青年", "00后"),
        ("满60后可领取", "80后续项目", "40岁后"),
    ),
    LeftRule(
        "month",
        rf"{MONTH}(?: ?月?(?:{TO}|[、和及]) ?{MONTH}){{0,6}} ?月(?![龄球饼票租薪供子嫂])(?:份|底|初|末|[上中下]旬)?"
        rf"(?: ?{DAY}(?:[日号]?(?:{TO}|、)(?:{MONTH}月)?{DAY}){{0,3}} ?[日号]?)?",
        "a month, a span of months, a day of a month",
        ("3月", "12月31日", "1—11月", "5月1日至7日", "9月底"),
        ("3个月", "6月龄"),
    ),
    LeftRule(
        "day",
        rf"(?<!提前)(?<![前后满]){DAY}日(?=上午|下午|晚|凌晨|电|讯|[0-2]?[0-9][时点])|(?<=请于){DAY}[日号]前|(?<=月){DAY}(?:[日号]?{TO}(?:次月|当月)?{DAY})?[日号]"
        r"|(?<=[0-9]年)(?:1[0-2]|[1-9])(?=\s|$)",
        "a day of the month",
        ("15日上午", "每月15日前", "每月5日至10日", "请于15日前", "2024年12\n"),
        ("15日内", "届满15日前", "20日以上", "12\n", "提前1日12时前"),
    ),
    LeftRule(
        "quarter",
        rf"[1-4](?:(?:{TO}|[、和及])[1-4])?季度",
        "a quarter of the year",
        ("3季度", "1—3季度"),
        ("16个季度",),
    ),
    LeftRule(
        "clock",
        rf"(?:[01]?[0-9]|2[0-4])：[0-5][0-9] ?{TO} ?(?:[01]?[0-9]|2[0-4])：[0-5][0-9](?![0-9：])"
        rf"|(?<![比按为0-9：])(?:0[0-9]|1[0-9]|2[0-4]|[2-9])：[0-5][0-9](?:：[0-5][0-9])?(?![0-9：]|的?比例|配)"
        rf"|(?:[01]?[0-9]|2[0-4])时(?:[0-5]?[0-9]分)?(?:{TO}(?:[01]?[0-9]|2[0-4])时(?:[0-5]?[0-9]分)?)?"
        rf"|(?:[01]?[0-9]|2[0-4])点(?:[0-5]?[0-9]分|半|钟|整|前|后|以前|以后|{TO})|(?<=[午晚晨])(?:1?[0-9]|2[0-4])点",
        "a time of day",
        ("9：00开始", "为8：30—17：00", "8时30分", "14时至16时", "上午9点"),
        ("1：1.5配套", "30小时", "20：80", "5点建议"),
    ),
    LeftRule(
        "ordinal",
        rf"(?<=届){N}次|(?:(?<=第)|(?<=第 )){N}(?:(?:[章节条款项目页编期届次批位]?{TO} ?第?|[、和及或]第?) ?{N}){{0,40}}",
        "an ordinal, a span or a list of them",
        ("第38次", "第12、13条", "第41条~60条", "第 2 条", "第15届130次会议"),
        ("前100名", "5批次"),
    ),
    LeftRule(
        "numbered",
        rf"{N}(?:(?:[-/、和及至到～~—]|、第){N}){{0,40}}(?:-[A-Z])? ?(?:号|#)(?!召)",
        "a document's, a house's or a product's number",
        ("36号", "145、147、149号", "5-1号"),
        ("36名",),
    ),
    LeftRule(
        "dotted",
        rf"{N}(?:\.{N}){{2,}}+",
        "a number of many levels: a label, a version, an address of the network",
        ("4.2.1适用范围", "11.5.14.2的试验"),
        ("4.2亿元",),
    ),
    LeftRule(
        "telephone",
        r"(?:0[0-9]{2,3}|[48]00)-[0-9]{3,4}-?[0-9]{3,8}|1[3-9][0-9]{9}(?![0-9.万亿])|[0-9]{3,4}-[0-9]{7,8}(?![0-9万亿])|(?<=[0-9]转)[0-9]{2,6}(?![0-9.万亿元%])",
        "a telephone number",
        ("0577-63720000", "400-820-8820", "13800138000", "63720000转801"),
        ("13800万元", "股权转801万元"),
    ),
    LeftRule(
        "leading_zero",
        rf"0[0-9]++(?!\.[0-9])(?:[-/]{N})*+",
        "a filing number, written with a leading zero",
        ("000014349/2018-00223", "编号007"),
        ("0.5万亩", "0元"),
    ),
    LeftRule(
        "hyphenated",
        rf"{N}(?:-{N}){{2,}}+|[0-9]{{3,}}-(?:19|20)[0-9]{{2}}(?![0-9{HAN}%.])",
        "a number with several hyphens, or the number of a standard with its year",
        ("12-5-7", "GB/T 9704-2012"),
        ("60-300万元", "1500-2000元"),
    ),
    LeftRule(
        "code",
        rf"(?:(?<=[A-Za-z])(?<!GPA)(?<!BMI)(?<![pP]H)|(?<=[A-Za-z][-_]))"
        rf"(?!{NUMBER} ?(?:[万亿]*[美欧港]?元|%|个百分点|‰|BP|bp))[0-9][0-9A-Za-z./_-]*+(?:[—~至]{N})?"
        r"|(?<=[A-Z] )(?:[0-9]{3,6}(?:\.[0-9]{1,2})?-[0-9]{2,4}|[0-9]{1,6}(?:\.[0-9]{1,2})?[-—–](?:19|20)[0-9]{2})(?![0-9万亿元%])",
        "a code that begins with letters: roads, forms, parts, chemicals",
        ("S230", "B21", "PM2.5", "C-19", "GB/T 19001-2016标准", "GB/T 19001—2016、", "CJJ/T 98—2014标准"),
        ("GDP5%", "GPA3.5以上", "LPR50BP", "PVC 1000—2000元"),
    ),
    LeftRule(
        "plus",
        r"(?<=[0-9NX]\+)[0-9][0-9A-Za-z+]*+|[0-9]{1,60}+\+(?=[0-9NXn])[0-9A-Za-zX+]*+",
        "a formula of a programme",
        ("1+8体系", "3+X", "1+N模式", "28+10项"),
        ("LPR+50BP",),
    ),
    LeftRule(
        "times",
        rf"{NUMBER}(?:天|米)? ?[×✕xX*＊] ?{NUMBER}(?: ?[×✕xX*＊] ?{NUMBER})*+(?:小时|天|米)?",
        "a product: opening hours, sizes",
        ("7×24小时", "30×40米"),
        ("24小时",),
    ),
    LeftRule(
        "grade",
        rf"[0-9]{{1,2}}(?:年级|星级?(?!期)|级(?!地震|大?风|台风|海况|以上(?:地震|大?风)))|{N}强(?!度)|{NUMBER}[万亿]元?级|[0-9]{{1,2}}等(?:奖|功|级)"
        r"|1\.[1-6]级(?![^，。；\n]{0,12}震)(?<![里震][氏级]...级)"
        rf"|[0-9]{{1,2}}(?:线(?=城市)|型(?=糖|[）)]|水库)|价(?=疫苗|HPV)|(?:届)(?=[一二三四五六七八九]中|中全会))",
        "a grade, a rank, a class",
        ("4星级", "500强", "3级响应", "1.1级爆炸品", "1等奖", "100亿级产业", "6年级", "19届五中全会"),
        ("1000吨级", "6.8级地震", "1.5级以上地震", "8级大风", "5类项目"),
    ),
    LeftRule(
        "circle",
        rf"{NUMBER} ?(?:分钟|小时|公里|天|里)(?=[^，。；：\n]{{0,12}}圈)",
        "the name of a circle of so many minutes",
        ("15分钟生活圈", "1小时、长三角2小时交通圈"),
        ("15分钟车程",),
    ),
    LeftRule(
        "version",
        rf"{NUMBER} ?版(?!权|面|图)",
        "a version",
        ("4.0版", "2024版"),
        ("3个版本",),
    ),
    LeftRule(
        "road",
        r"[0-9]{1,4}(?:、[0-9]{1,4}){0,9} ?(?:国|省|县|乡)道(?!路)",
        "a road's number",
        ("325省道", "104、228国道"),
        ("5省道路",),
    ),
    LeftRule(
        "programme",
        r"(?:211|985|863|973)(?=工程|计划|高校|大学|院校|项目)",
        "a programme known by its number",
        ("985高校", "863计划"),
        ("211所高校",),
    ),
    LeftRule(
        "special_day",
        r"[0-9]{1,2}[·•・][0-9]{1,2}(?![0-9])",
        "a day that became a name",
        ("3·15行动",),
        ("3人·次",),
    ),
    LeftRule(
        "bracketed",
        r"(?<=[（(\[])[0-9]{1,3}(?=[）)\]])",
        "a number alone in brackets: a label, a note",
        ("（1）", "[12]"),
        ("（12个）",),
    ),
    LeftRule(
        "restated",
        rf"(?:(?<=（含)|(?<=不含)){NUMBER}[千百]?[万亿]*[^，。；、（）()\n0-9]{{0,4}}(?=）)",
        "a bracket that says again whether an end is included",
        ("500亩以上（含500亩）", "（不含100万元）"),
        ("（含3家上市公司）",),
    ),
    LeftRule(
        "attachment",
        r"(?:(?<=附[件表图])|(?<=专栏)|(?<=附件 ))[0-9]{1,2}(?![份个张页0-9.])",
        "the label of an attachment",
        ("附件1重点清单", "专栏2"),
        ("附件3份",),
    ),
    LeftRule(
        "table_number",
        r"(?:(?<=表)(?<![代报仪钟手填]表)|(?<=图)(?<![地意企试]图))[0-9]{1,2}[-–—][0-9]{1,2}(?=[，。、；：）》和及至所中\s]|$)",
        "the number of a table or a figure with that of its chapter",
        ("详见表2-1和", "如图3-2所示", "表3-2所列"),
        ("代表2-3名", "选派代表2-3，"),
    ),
    LeftRule(
        "address",
        r"[0-9]{1,5}(?:-[0-9]{1,5})? ?(?:楼(?![宇房盘道市栋幢])|室(?![内外])|单元|站台|航站楼"
        r"|[栋幢座](?=[A-Z](?![A-Za-z])|[0-9]{1,4}(?:室|号|房|单元|楼|[-]|[^0-9.一-龥A-Za-z]|$)))",
        "a floor, a room",
        ("1109-2室", "3楼会议室", "5栋302室", "停靠2站台"),
        ("5栋楼", "3座水库", "2座800立方米高炉", "4座35千伏变电站"),
    ),
)

WITHOUT_UNIT = (
    LeftRule(
        "year_bare",
        r"(?:19[4-9][0-9]|200[1-9]|20[1-6][0-9])(?![0-9.万亿])",
        "a year without 年",
        ("中国制造2025", "愿景2035"),
        ("2500",),
    ),
    LeftRule(
        "letters",
        rf"{NUMBER}[A-Za-z][0-9A-Za-z+-]*+",
        "a code that begins with figures",
        ("5G", "4A级", "3D打印"),
        ("8GW", "10km"),
    ),
    LeftRule(
        "behind_letters",
        rf"(?:(?<=[A-Za-z] )|(?<=双)|(?<=鸿蒙)|(?<=安卓)|(?<=麒麟)|(?<=欧拉)|(?<=蓝牙)){NUMBER}",
        "a name in letters with its number, a double day",
        ("ISO 9001认证", "用Windows 11。", "鸿蒙4.2系统", "双11促销"),
        ("LPR 5%",),
    ),
    LeftRule(
        "labelled",
        rf"(?:(?<=邮编)|(?<=传真)|(?<=电话)|(?<=手机)|(?<=邮编：)|(?<=编码：)|(?<=电话：)|(?<=传真：)|(?<=编号：)|(?<=代码：)|(?<=账号：)|(?<=文号：)|(?<=证号：)|(?<=热线：)){N}(?:[-/、转]{N})*+",
        "what stands behind the label of a number that identifies",
        ("邮编：325400", "邮编325400", "传真：6372"),
        ("总额：100万元", "电话3部"),
    ),
    LeftRule(
        "name_version",
        r"[1-9]\.0(?![0-9])(?! ?[及或]?以[上下](?!版|的?系统|水平))(?<!视力...)(?<![单双左右]眼...)"
        r"(?<![率数比差值度量为到至达于过超约在是近低高或和与及、，：（均额 \n\t]...)",
        "a version behind a name",
        ("工业4.0等", "“一件事”2.0"),
        ("容积率2.0以上", "缩小到1.9", "裸眼视力表5.0以上", "单眼5.0，"),
    ),
    LeftRule(
        "label_noun",
        rf"(?:(?<=条件)|(?<=方案)|(?<=图表)|(?<=公式)|(?<=模块)|(?<=步骤)|(?<=阶段)|(?<=类型)|(?<=[表图注栏])){N}(?!\.[0-9])",
        "the number of a table, a figure, a condition",
        ("条件1的企业", "见表2"),
        ("条件3个",),
    ),
    LeftRule(
        "hotline",
        r"(?:12[0-9]{3}|9[56][0-9]{3,4}|100[0-9]{2}|1[12][0-9])(?=[^，。；、0-9\n]{0,8}(?:热线|专线|电话|平台|报警|急救|指挥|服务|便民|联动))"
        r"|(?<![降升高低加大少小][到至])(?:123(?:0[59]|1[59]|2[08]|33|39|4[58]|50|55|6[6-9]|71|80|85|88|93|95)"
        r"|11[0249]|12[02])(?![0-9.]| ?以[上下内]|左右)",
        "a number to call",
        ("12345热线", "110报警服务台", "与12345、110对接"),
        ("12000个", "110千伏", "13500", "性别比下降到112以下", "指数提高到110"),
    ),
    LeftRule(
        "name_number",
        rf"[0-9]{{2,5}}(?=(?:工程|计划|行动|模式|机制|体系|战略|格局|高校|大学|部队|专项|攻坚|高速|产业(?!园|基地)))|[0-9]{{3,5}}(?=[{HAN}])(?![以左上及的和至到与或余多、个])",
        "a number that is a name, or begins one",
        ("315行动", "596长三角创新中心"),
        ("200以上", "35左右"),
    ),
    LeftRule(
        "long",
        r"[0-9]{7,}+",
        "a serial or filing number",
        ("编号3303260001",),
        ("581184人",),
    ),
)


SERIAL = LeftRule("serial", r"[0-9]{1,4}", "a number alone in its line or cell", ("\n12\n某项举措",), ("\n12个\n",))
LABEL = LeftRule(
    "label",
    r"[0-9]{1,3}(?:[.．、](?![0-9])|[)）])",
    "a label at the start of a line, or behind a mark in a text without line ends",
    ("1.加快建设", "；2、推进改革", "\n1）申报"),
    ("2.5万人参加", "共1、2两类"),
)
BARE_LABEL = LeftRule(
    "bare_label",
    r"[0-9]{1,2}(?:\.[0-9]{1,2})?(?= ?[一-鿿])(?! ?(?:以[上下内]|左右|上下|[至到的和或及]))",
    "a label without a mark at the start of a line, where no unit stands behind it",
    ("\n2组织机构", "\n5.1粮食储备"),
    ("\n3个项目", "\n2.5万人参加", "\n1.87以内"),
)
SHIELD = LeftRule(
    "name",
    r"[《“\"‘「hw](?:(?<=《)[^《》\n]{0,150}》|(?<=“)[^“”\n]{1,200}”|(?<=\")[^\"\n]{1,200}\"|(?<=‘)[^‘’\n]{1,60}’|(?<=「)[^「」\n]{1,60}」"
    r"|(?:(?<=h)ttps?[：:∶]|(?<=w)ww\.)[!-~：？；，（）〈〉！]*)",
    "inside a title, a name in quotation marks, an address of the web",
    ("《2024年若干政策100条》", "“315”工程", "“3个不低于”", "https：//www.example.cn/art/2024"),
    ("将“5万元”改为10家", "“到2025年，建成100个”"),
)
