"""Titles, genres and drafts: what lines make a title, and what a title says."""

from __future__ import annotations

import pytest

from docparse.extract.genres import genre_of, is_draft, standing_genres
from docparse.extract.lines import Line
from docparse.extract.titles import find_title, forwarded_title, is_piece, match_title, tidy
from docparse.lexicon.tables import read_table

GENRES = (
    ("云溪县进一步壮大特色产业若干政策", "政策"),
    ("云溪县2031年重点工作计划", "计划"),
    ("云溪县关于加快服务业发展的实施意见", "意见"),
    ("政府工作报告", "报告"),
    ("云溪县人才公寓管理办法（试行）（征求意见稿）", "办法"),
    ("云溪县2030年国民经济和社会发展统计公报", "公报"),
    ("中华人民共和国某某法", "法"),
    ("云溪县行动方案（2031—2033年）", "方案"),
    ("关于深化人才改革的30条意见", "意见"),
    ("云溪县惠企政策三十条", "政策"),
    ("云溪县产业投资负面清单(2031年版)", "清单"),
    ("关于开展“清风”专项行动的通知", "通知"),
    ("云溪县十大攻坚", "攻坚"),
    ("云溪县促进就业十条", None),
    ("", None),
    ("2031", None),
)
TITLES = (
    (
        (
            "云溪县人民政府文件",
            "云政发〔2031〕7号",
            "云溪县人民政府关于加快",
            "节水型社会建设的实施意见",
            "各乡镇人民政府：",
            "现提出如下意见。",
        ),
        (2, 4),
    ),
    (("云溪县人民政府办公室", "关于做好防汛工作的", "通 知", "各乡镇人民政府：", "现通知如下。"), (0, 3)),
    (("首页", "政务公开", "当前位置：首页 〉 政策", "云溪县节水条例", "为节约用水，制定本条例。"), (3, 4)),
    (("政府工作报", "告", "——2031年3月5日在云溪县第九届人民代表大会第一次会议上", "各位代表：", "我报告工作。"), (0, 2)),
    (("享受对象：在校学生。", "资助标准如下。"), None),
    (("云溪县养老服务", "三年行动计划", "为养老，制定本计划。"), (0, 2)),
    (("云溪县要闻", "云溪县节水条例", "为节水，制定本条例。"), (1, 2)),
    (("云溪县发展规划（2031—2035年）", "为推动发展，制定本规划。"), (0, 1)),
    (("云溪县人民政府门户网站信息", "云溪县节水行动方案", "为节水，制定本方案。"), (1, 2)),
)


@pytest.mark.parametrize(("title", "genre"), GENRES, ids=[title for title, _ in GENRES])
def test_genre(title: str, genre: str | None) -> None:
    assert genre_of(title) == genre


def test_genre_of_none() -> None:
    assert genre_of(None) is None


def test_every_genre_is_listed_once_with_its_meaning() -> None:
    rows = read_table("genres")
    assert len({row[0] for row in rows}) == len(rows)
    assert all(len(row) == 4 and {row[1], row[2]} <= {"yes", "-"} and row[3] for row in rows)


@pytest.mark.parametrize("noun", ["条例", "办法", "细则", "预案"])
def test_standing(noun: str) -> None:
    assert noun in standing_genres()


@pytest.mark.parametrize(("lines", "place"), TITLES, ids=[lines[0] for lines, _ in TITLES])
def test_find_title(lines: tuple[str, ...], place: tuple[int, int] | None) -> None:
    made = [Line(0, len(text), text) for text in lines]
    body = next(index for index, text in enumerate(lines) if text.endswith("。"))
    assert find_title(made, body, None) == place


def test_the_index_tables_title_is_found_over_several_lines() -> None:
    made = [Line(0, len(text), text) for text in ("云溪县关于推广第二批", "支持创新改革", "举措的通知", "甲乙丙丁通知")]
    assert find_title(made, 4, "云溪县关于推广第二批 支持创新改革举措的通知") == (0, 3)


@pytest.mark.parametrize(
    "text",
    ["附件1", "第一章 总则", "2031年6月7日", "云政发〔2031〕7号", "标题：云溪县节水办法", "（2031年3月2日通过）", "各乡镇人民政府："],
)
def test_no_piece_of_a_title(text: str) -> None:
    assert not is_piece(Line(0, len(text), text))


def test_match_title_leaves_blanks_and_quotation_marks_out_of_account() -> None:
    text = '云溪县以"节水"促发展\n2031年 工作计划\n（试行）\n\n为节水，制定本计划。'
    start, stop = match_title(text, 0, len(text), ["别的办法", "云溪县以“节水”促发展2031年工作计划"])
    assert tidy(text[start:stop]) == '云溪县以"节水"促发展2031年工作计划（试行）'
    assert match_title(text, 0, len(text), ["云溪县工作计划"]) == (0, 0)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("# 云溪县节水条例", "云溪县节水条例"),
        ("云溪县节水办法（云政发〔2031〕7号）", "云溪县节水办法"),
        ("云溪县节水办法(征求意见稿)", "云溪县节水办法"),
        ("关于征求《云溪县节水办法（征求意见稿）》意见的公告", "关于征求《云溪县节水办法（征求意见稿）》意见的公告"),
        ("国 家 节 水 预 案", "国家节水预案"),
        ("云溪县 Data Park 建设方案", "云溪县Data Park建设方案"),
    ],
)
def test_tidy(text: str, kept: str) -> None:
    assert tidy(text) == kept


@pytest.mark.parametrize(
    ("title", "forwarded"),
    [
        ("云溪县人民政府关于印发《云溪县节水行动方案》的通知", "云溪县节水行动方案"),
        ("云溪县人民政府办公室转发县水利局关于加强节水工作意见的通知", "县水利局关于加强节水工作意见"),
        ("关于做好节水工作的通知", None),
        (None, None),
    ],
)
def test_forwarded_title(title: str | None, forwarded: str | None) -> None:
    assert forwarded_title(title) == forwarded


@pytest.mark.parametrize(
    ("text", "draft"), [("征求意见稿", True), ("云溪县条例（草案）", True), ("（送审稿）", True), ("预算草案的报告", False)]
)
def test_draft(text: str, draft: bool) -> None:
    assert is_draft(None, text) is draft
