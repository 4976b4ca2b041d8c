"""Rules for the size, the rate, the cap and the time of a benefit."""

from __future__ import annotations

from docparse.extract.roles.rule import CAPPED, COUNT, DURATION, MONEY, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Bound, Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "subsidy_given",
        Role.SUBSIDY,
        "a verb of giving governs the number",
        takes="对新认定的企业给予【50万元】奖励",
        leaves="对投资超过【50万元】的企业给予奖励",
        kinds=NOT_COUNT,
        not_setting="past",
        clause=pattern(
            "(?:给予|给与|奖励|补助|补贴|资助|奖补|补偿(?!金)|发放|减免|贴息|报销|奖(?!励)|补差|支付(?!结算|周期|方式|系统|宝)|扶持|返还|补足|提供)(?!对象|政策)[^，的]{0,24}$",
            r"(?:给予|给与|奖励|补助|补贴|资助)[^，\d]{0,24}的[^，。；\d]{0,10}(?:企业|机构|单位|个人|人员|团队|公司|合作社|平台)$",
            "配套(?!建设|改造|绿化|完善|设施|管网|道路|工程|项目|安装|铺设|修建)[^，的]{0,16}$",
            "(?:申领|领取)(?:额度|金额|总额)?[^，的]{0,4}$",
            "(?:给予|给与|奖励|补助)[^，]{0,30}(?:最高|不超过|不低于|总额|合计|每[人户家个年月])[^，]{0,10}$",
        ),
        not_clause=pattern(
            "减负|力争|救助率|利率(?:下降|降低|下调|降至|降到)$|进度[^，]{0,4}$|(?:扩大|扩面|收储|提速)[到至]?|(?:缩短|压缩|延伸)[到至]?$|增长$|(?:提供|发放|争取)[^，]{0,12}(?:贷款|信贷|融资|担保|增信|服务(?!机构|单位|平台|中心|企业|商))[^，]{0,6}$|减免[^，]{0,10}费$",
            "(?:扶持|奖补|补助)(?:项目|工程)$|资金[^，]{0,6}(?:拨付|下达|下拨)$|争取|奖励指标|[^利费销偿]率[^，]{0,4}$|达到?$|(?:给予|奖励|补助|补贴|资助|支持)的[^，]{0,12}(?:企业|项目|单位)|{raised}",
        ),
        not_rest=pattern("的?(?:增信|担保|贷款支持|信贷|以上的(?:企业|项目))|以?内，?(?:不得|禁止|应当|须)"),
        segment=pattern("{benefit}|{give}"),
    ),
    RoleRule(
        "subsidy_named",
        Role.SUBSIDY,
        "a benefit is named right behind the number",
        takes="获评示范企业的【20万元】奖励",
        leaves="投入【20万元】改造站点",
        kinds=NOT_COUNT,
        not_setting="past",
        not_clause=pattern("争取|减负", r"(?<!额)(?:达到?|超过?|突破|高于|不低于|满)[\d.]+[万亿]?元[、和及或][\d.、万亿元和及或]*$"),
        not_rest=pattern(
            "的?(?:比例|标准)[^，。；]{0,4}(?:缴纳|缴存|交纳|预存)|[^，。；]{0,12}(?:可以?|才能|方[可能]|有权)(?:按规定)?(?:申请|享受|申领|获得|领取)|的[^，。；]{0,4}(?:企业|项目|单位|主体|机构|家庭|人员|农户|园区|平台|团队|合作社)"
        ),
        rest=pattern(
            "(?:，?封顶)?的?(?!不)(?:一次性|资金|财政|创业|生活|购房|租房|住房|安家|建设|运营|招录|新入户|培养|工作|引才|税后|"
            "直接|专项|地方|定额|标准给予|比例给予|额度给予|以内|地方累加|保费)?[^，。；、（）以对]{0,8}?(?:奖励|补助|补贴|"
            "资助|贴息|奖补|补偿|奖金|扶持|津贴|安家费|优惠|减免|经费支持|资金支持|租金补贴|予以支持|给予支持|设站|"
            "奖(?=[，。；、]))"
        ),
    ),
    RoleRule(
        "subsidy_rate",
        Role.SUBSIDY,
        "the rate at which a benefit is paid: 按…的80%给予补助",
        takes="依据考核等次【50%】的标准由所在区财政局按季度给予补助",
        leaves="按规划覆盖率达到【80%】",
        kinds=MONEY | SHARE,
        not_setting="past",
        clause=pattern("(?:按(?!期|时)|依据|根据|参照|比照)[^，]{0,60}$"),
        not_clause=pattern(r"(?:以|到)(?:20\d\d)年|给予[^，]{0,6}的企业"),
        not_rest=pattern(
            "的?(?:比例|标准)?[^，。；]{0,6}(?:确定|核定|计算)[^，。；]{0,8}(?:缴|应纳)|的?(?:比例|标准)?[^，。；]{0,4}(?:缴纳|缴存|交纳)[^，。；]{0,6}(?:补偿费|保证金|税|滞纳金|保险费)"
        ),
        rest=pattern(
            "的?(?:比例|标准|额度|幅度|以内)?[^。；]{0,60}?(?:给予|给与|予以|奖励|奖补|补助|补贴|资助|执行|发放|支付|贴息|返还|"
            "计发|发给|计补|报销|救助|补足|补差|支持|缴纳)"
        ),
    ),
    RoleRule(
        "subsidy_level",
        Role.SUBSIDY,
        "the size of a benefit told as a standard",
        takes="残疾学生免学费标准为【2000元】",
        leaves="最低生活保障标准达到【1.33万元】",
        kinds=MONEY | SHARE,
        not_setting="past",
        clause=pattern(
            "(?:奖补|补助|补贴|奖励|资助|助学金|救助|津贴|搬迁费|过渡费|抚恤金|救济金|补偿(?!金)|免[^，]{0,8}费|扶持|代偿(?:学费|国家助学贷款)|学费代偿)[^，]{0,6}(?:标准|金额|额度)?[^，]{0,8}$"
        ),
        not_clause=pattern(
            "争取|(?:补助|补贴|专项)资金$|(?:提高|上调|增加|提标)[至到]?$|保障标准|资金支付|进度|达到?$|占|人数|[^利费销偿]率[^，]{0,4}$|时限|压[减缩]"
        ),
    ),
    RoleRule(
        "selected",
        Role.STANDARD,
        "how many are chosen each year is a rule of the scheme",
        takes="每年遴选不超过【20名】企业家",
        leaves="培育【20名】企业家",
        kinds=COUNT,
        bounds=CAPPED,
        not_setting="past",
        clause=pattern("(?:遴选|认定|评选|选取|评定|推荐|择优|评出)[^，]{0,12}$"),
    ),
    RoleRule(
        "selected_next",
        Role.STANDARD,
        "the next number of persons or firms that are chosen",
        takes="reward: 每年遴选不超过20名企业家，不超过【50名】骨干，给予补贴",
        leaves="reward: 每班招收不超过20名，不足【50名】的镇合并开设，给予补贴",
        kinds=COUNT,
        bounds=frozenset({Bound.LE}),
        setting="reward",
        not_rest=pattern("的"),
        rest=pattern("[一-龥]"),
        follows=Role.STANDARD,
        gap=pattern("[^。；]{0,24}"),
    ),
    RoleRule(
        "subsidy_cap",
        Role.SUBSIDY,
        "the cap of a benefit",
        takes="对获奖企业给予奖励，年度最高不超过【3万元】",
        leaves="费率最高不超过【3%】",
        kinds=frozenset({Kind.MONEY, Kind.DURATION, Kind.COUNT, Kind.PERCENT, Kind.RATIO}),
        bounds=CAPPED,
        setting="reward",
        not_setting="past",
        not_clause=pattern(
            "压缩|缩短|控制|降[低到至]|担保费率|铺底资金|预留|申请使用|上浮|(?<![减免惠])幅度不得?超过$|(?:产值|收入|营收|投资额?|销售额|纳税额?|面积|人数)(?:在|为|不超过)?$",
            "(?:遴选|认定|评选|选取|评定|推荐|择优)[^，]{0,10}(?:不超过|最多)?$",
        ),
        not_rest=pattern("的(?:{holder}|，|至少|应|须|由|可以|不[得予]|按)|内，?(?:不得|禁止)"),
        segment=pattern("{benefit}|{give}"),
    ),
    RoleRule(
        "subsidy_next",
        Role.SUBSIDY,
        "the next item of a list of benefits",
        takes="对省级示范社给予50万元，市级示范社【30万元】",
        leaves="给予50万元奖励，新增【30万元】投资",
        kinds=NOT_COUNT,
        not_setting="past",
        not_clause=pattern(
            "营业收入|产值|投资额|销售额|年收入|人口|力争|新增|达到|完成|压缩|缩短|降低|下降|扩大|覆盖率|补植|时限|(?:实施|建设|执行|研究|项目)(?:期|周期)"
        ),
        not_rest=pattern("以上的|的?(?:{holder})"),
        follows=Role.SUBSIDY,
        gap=pattern("(?:的?(?:奖励|补助|补贴|资助))?[、，和及与或至](?:最低|[^，。；：达过低少]{0,20})"),
    ),
    RoleRule(
        "subsidy_next_line",
        Role.SUBSIDY,
        "the next line of a list of prizes or sums",
        takes="奖金标准为：一等奖剧本6万元，歌曲3万元；二等奖剧本【2万元】",
        leaves="给予5万元补助；总投资【2万元】",
        kinds=MONEY | SHARE,
        bounds=frozenset({Bound.EQ}),
        not_setting="past",
        not_clause=pattern("收入|产值|投资|销售|税收|人口|力争|新增|达到|完成|罚|缴|收取|安排"),
        rest=pattern("(?:[，。；、）]|和|$)"),
        follows=Role.SUBSIDY,
        gap=pattern(r"(?:的?(?:奖励|补助|补贴|资助))?；(?:[^，。；：\d达过低少]{2,16}|[^，。；：\d达过低少]{1,8}：)"),
    ),
    RoleRule(
        "subsidy_duration",
        Role.SUBSIDY,
        "for how long a benefit is given",
        takes="符合条件的家庭可申领租金补贴，享受政策累计【3年】",
        leaves="本办法有效期【3年】",
        kinds=DURATION,
        setting="reward",
        clause=pattern("补贴期|奖励期|补助期|享受[^，]{0,20}$|连续(?:支持|给予|补助|补贴|奖励)|最多可连续|最长|补贴时限|支持期"),
        not_clause=pattern("有效期"),
    ),
)
