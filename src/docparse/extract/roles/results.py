"""Rules for what is told of the past."""

from __future__ import annotations

from docparse.extract.roles.rule import RoleRule, pattern
from docparse.model import Role

RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "result",
        Role.OTHER,
        "a result of the past is no goal, whatever its verb",
        takes="past: 地区生产总值增长【7%】",
        leaves="goal: 地区生产总值增长【7%】",
        setting="past",
    ),
    RoleRule(
        "result_told",
        Role.OTHER,
        "tense and comparison tell a result",
        takes="目前已建成站点【30个】",
        leaves="到年底建成站点【30个】",
        clause=pattern(
            "已(?:经)?(?:建成|完成|达|累计|有|培育|发展|形成|实现|纳入|开展|连续|吸引)|完成了|取得了|实现了|达到了",
            r"同比(?:增长|下降)|比上年(?:增长|下降|提高|增加|减少)|去年|上年末|现有[^，]{0,10}$|目前|截至(?!20\d\d年底前)",
        ),
        not_clause=pattern("力争|确保|目标|到20"),
        not_segment=pattern("较上年|比上年度?增加.{0,8}以上"),
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
