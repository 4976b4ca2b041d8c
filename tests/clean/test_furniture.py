"""Where lines stand decides whether they are furniture."""

from __future__ import annotations

import pytest

from docparse.clean.cleaner import clean
from docparse.clean.furniture import Furniture
from docparse.clean.lines import split
from docparse.read.decode import read

BODY = "第一条　为了规范养老服务，制定本办法，适用于本县行政区域。\n第二条　县民政局负责组织实施本办法规定的各项工作。\n"


def kept(text: str) -> list[str]:
    lines = split(text)
    furniture = Furniture(lines)
    return [line.text for index, line in enumerate(lines) if index not in furniture.kinds]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("下载\n打印\n【字号：\n加大\n】\n云溪县养老办法\n" + BODY, ["云溪县养老办法"], id="buttons above the title"),
        pytest.param(
            "首页\n新闻\n当前位置：首页 > 公开\n云溪县养老办法\n2021-02-09\n来源：县政府办\n分享到\n" + BODY,
            ["云溪县养老办法"],
            id="breadcrumb",
        ),
        pytest.param(
            "无障碍\n索引号：01\n发文字号：云政〔2024〕1号\n发布日期：2024-02-01\n正文\n云溪县养老办法\n" + BODY,
            ["索引号：01", "发文字号：云政〔2024〕1号", "发布日期：2024-02-01", "云溪县养老办法"],
            id="index table stays",
        ),
        pytest.param("云溪县养老办法 - 云溪县人民政府门户网站\n云溪县养老办法\n" + BODY, ["云溪县养老办法"], id="title of the page"),
        pytest.param(
            "云溪县人民政府文件\n云政〔2024〕1号\n云溪县人民政府\n关于印发养老办法的通知\n各乡镇人民政府：\n" + BODY,
            ["云溪县人民政府文件", "云政〔2024〕1号", "云溪县人民政府", "关于印发养老办法的通知", "各乡镇人民政府："],
            id="red head stays",
        ),
    ],
)
def test_above_the_first_paragraph(text: str, expected: list[str]) -> None:
    assert kept(text)[: -len(split(BODY))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "云溪县人民政府\n2024年2月1日\n扫一扫在手机打开当前页\n网站地图 关于我们\n微信\n",
            ["云溪县人民政府", "2024年2月1日"],
            id="foot of a portal",
        ),
        pytest.param(
            "抄送：县委各部门。\n2024年2月3日印发\n【返回顶部】【关闭窗口】\n【一图读懂】关于印发办法的解读\n"
            "主办：云溪县政府\nICP备123号\n· 市水务局\n",
            ["抄送：县委各部门。", "2024年2月3日印发"],
            id="imprint stays",
        ),
        pytest.param("扫一扫\n附件1\n养老机构名单\n", ["附件1", "养老机构名单"], id="attachments below a button stay"),
        pytest.param(
            "附件2\n活动安排表\n主办：县文旅局\n承办：县体育中心\n大\n中\n",
            ["附件2", "活动安排表", "主办：县文旅局", "承办：县体育中心", "大", "中"],
            id="table below stays",
        ),
        pytest.param(
            "本作品是中华人民共和国的\n法律\n、\n法规\n，属于公有领域。根据《著作权法》不适用于该法。\n", [], id="licence of a wiki"
        ),
        pytest.param("相关报道：\n我县养老服务再上台阶\n", [], id="links to news"),
    ],
)
def test_below_the_last_paragraph(text: str, expected: list[str]) -> None:
    assert kept(BODY + text)[len(split(BODY)) :] == expected


def test_words_of_a_menu_stay_in_the_text() -> None:
    assert kept(BODY + "首页\n服务\n" + BODY) == [line.text for line in split(BODY + "首页\n服务\n" + BODY)]


def test_page_numbers_go_anywhere() -> None:
    assert kept(BODY + "— 3 —\n" + BODY + "第 2 页 共 9 页\n") == [line.text for line in split(BODY + BODY)]


def test_a_sentence_runs_on_over_a_page_number_and_a_running_head() -> None:
    text = "云溪县办法\n" + "".join(
        f"各乡镇要落实责任，健全机制。各部门要加强督\n— {n} —\n云溪县办法\n促检查，通报进展。\n" for n in (1, 2, 3)
    )
    assert clean(read(text.encode(), "a.txt")).text.count("督促检查") == 3


def test_a_running_head_stays_once() -> None:
    page = "— 1 —\n云溪县人民政府公报\n第一季度各项工作推进有力，成效明显，群众满意。\n"
    assert kept("云溪县人民政府公报\n" + page * 4).count("云溪县人民政府公报") == 1


def test_a_line_below_two_that_go_counts_once() -> None:
    title = "云溪县人民政府工作规则\n"
    day = "2031年04月06日 16:40\n• 有效性：\n"
    text = f"返回顶部\n{title}• 发文日期：\n{day}• 发布日期：\n{day}{title}第一章 总则\n一、为规范各项工作，制定本规则。\n"
    assert kept(text).count(title.strip()) == 2


def test_bare_page_numbers_are_a_page_apart() -> None:
    lines = split(
        "".join(
            f"各项工作推进有力成效明显群众满意\n{'各项工作推进有力成效明显群众满意。' + chr(10)}" * 8 + f"{page}\n" for page in (1, 2, 3)
        )
    )
    furniture = Furniture(lines)
    furniture.bare_page_numbers()
    assert list(furniture.kinds.values()).count("page_number") == 3
    table = Furniture(split("序号\n1\n甲\n2\n乙\n3\n丙\n"))
    table.bare_page_numbers()
    assert not table.kinds


def test_pages_of_a_total() -> None:
    page = "各项工作推进有力，成效明显，群众满意。\n" * 13
    assert "2/3" not in kept("".join(f"{page}{number}/3\n" for number in (1, 2, 3)))
    assert "1/3" in kept(f"{page}1/3\n{page}2/5\n")


def test_runs_of_lines_are_one_edit() -> None:
    text = "首页\n\n新闻\n当前位置：首页\n云溪县养老办法\n" + BODY
    edits = list(Furniture(split(text)).edits())
    assert [(text[edit.start : edit.stop], edit.rule) for edit in edits] == [("首页\n\n新闻\n当前位置：首页\n", "portal_head")]
