"""Rules for numbers that qualify the holder behind them, and for discounts, fee rates and deadlines of offices."""

from __future__ import annotations

from docparse.extract.roles.rule import CAPPED, LIMITED, NOT_COUNT, SHARE, RoleRule, pattern
from docparse.model import Kind, Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "of_beneficiary",
        Role.CONDITION,
        "what one who enjoys a benefit must keep",
        takes="reward: 享受奖励的项目，投资强度不低于【400万元/亩】",
        leaves="reward: 给予奖励，投资强度达到【400万元/亩】",
        bounds=LIMITED,
        setting="reward",
        not_setting="past",
        not_clause=pattern("补贴期|期限|最高|最多"),
        before=pattern("(?:享受|获得|申请|申报)[^，。；]{0,16}的[^，。；]{0,4}(?:{holder})，[^，]{0,14}$"),
    ),
    RoleRule(
        "attribute",
        Role.CONDITION,
        "the number qualifies the holder that follows: 50亩以上的规模化主体",
        takes="对种植【50亩】以上的合作社优先安排农机",
        leaves="种植油菜【50亩】以上，",
        kinds=NOT_COUNT - SHARE,
        bounds=LIMITED,
        not_clause=pattern("(?:给予|给与|奖励|补助|不超过)[^，的]{0,6}$|(?:最高|最多|至多)$|禁止使用"),
        rest=pattern(
            r"(?:[\d.]{1,20}+[^，。；、\d的]{1,5}以[下内])?(?:（[^）]{1,12}）)?(?:的(?!目标|速度|增长|比例|标准|水平|基础|要求|任务|增幅|幅度|规模|时间|预期|前提|条件|温度|环境|资金|税|"
            "期限|时限|期间|利率|收益|专项|部分|股权|股份|面积)[^，。；]{0,10}|"
            "[^，。；、（）的用为由与和在已]{0,10}(?:{holder}))"
        ),
        not_rest=pattern(
            "以?内，?(?:向|报|到|将|由|对|把|应|须|依法|书面|通知|告知|送|交|办理|完成|作出|组织|予以|给予|提交|备案|退|缴|支付|按)",
            "的?(?:增信|担保|贷款|信贷|融资|工作类)|的?[^，。；]{0,5}(?:奖励|补助|补贴|贴息|资助)",
            r"(?:[\d.]{1,20}+[^，。；、\d的]{1,5}以下)?的?(?:治安|行政|司法)?拘留",
            "(?:用于|支持|建设|完成|实施)",
        ),
    ),
    RoleRule(
        "discount",
        Role.SUBSIDY,
        "guide §2: a discount is a benefit",
        takes="通行费实行【八五折】优惠",
        leaves="占比达到【八成】",
        ends=("折",),
    ),
    RoleRule(
        "matching",
        Role.SUBSIDY,
        "a rate at which a grant is matched",
        takes="兑付【1:1.5】配套政策",
        leaves="剪刀差缩小到【1:1.5】",
        kinds=frozenset({Kind.RATIO}),
        rest=pattern("[^，。；]{0,6}(?:配套|补助|奖励|匹配)"),
    ),
    RoleRule(
        "fee_rate",
        Role.STANDARD,
        "a rate of fee that a rule caps is no benefit",
        takes="按80%给予支持（费率以【3%】为上限）",
        leaves="按保费的【80%】给予支持",
        kinds=SHARE,
        clause=pattern("(?<!缴)费率[^，]{0,10}$"),
        not_clause=pattern("担保费率[^，]{0,4}(?:保持|控制|稳定|降)|平均"),
        not_rest=pattern("给予|补|的[^，。；]{0,8}(?:{holder}|机构)"),
    ),
    RoleRule(
        "office_deadline",
        Role.STANDARD,
        "guide §6: a deadline for an office regulates how it works",
        takes="审核通过后【30日】内办结",
        leaves="在本地连续工作满【6个月】的",
        kinds=frozenset({Kind.DURATION, Kind.COUNT, Kind.MEASURE}),
        bounds=CAPPED,
        ends=(
            "日",
            "天",
            "小时",
            "月",
            "年",
            "分钟",
            "周",
        ),
        not_clause=pattern(
            "压缩|缩短|缩减|减少|压减|稳定在|时间.{0,6}(?:控制|降)|最长|最多|补助|补贴|期限.{0,4}最长|给予|享受|提供|支持|连续工作",
            "居住|满",
        ),
        rest=pattern(
            "(?!内[^，。；应须]{2,12}的(?:，|视))(?:完成|办结|办理|作出|做出|予以|给予|答复|反馈|提出|报|审核|公示|书面|通知|将|向|对|内|由|兑|支付|送达|告知|"
            "到位|组织|一次性|，|。|依法|决定|处理|受理|回复|整改|补|拨|进行|按|重新|申请|另行)"
        ),
    ),
)
