"""The table of line ends: over which a sentence runs on, and over which nothing is proved."""

from __future__ import annotations

import pytest

from docparse.clean.breaks import JOINS, Break, JoinRule, Paragraph, prove
from docparse.clean.layout import PLAIN, WRAPPED, Layout

TAKES = [pytest.param(rule, *pair, id=f"{rule.proves.__name__}-{pair[1][:8]}") for rule in JOINS for pair in rule.takes]
LEAVES = [pytest.param(*pair, id=f"{rule.proves.__name__}-{pair[1][:8]}") for rule in JOINS for pair in rule.leaves]


def spot(before: str, after: str, layout: Layout | None = None, **more: bool | int) -> Break:
    return Break(before, after, Paragraph.begin(before), layout or Layout(PLAIN), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("rule", "before", "after"), TAKES)
def test_takes(rule: JoinRule, before: str, after: str) -> None:
    found = prove(spot(before, after))
    assert found is not None
    assert found.proves is rule.proves


@pytest.mark.parametrize(("before", "after"), LEAVES)
def test_leaves(before: str, after: str) -> None:
    found = prove(spot(before, after))
    assert found is None or found.doubtful


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("云溪县人民政府办公室", "2024年6月19日印发"),
        ("云溪县人民政府关于印发", "养老服务办法的通知"),
        ("各乡镇人民政府：", "现将办法印发给你们，请认真执行。"),
        ("一、总体要求", "坚持统筹推进，分类施策。"),
        ("（一）健全工作机制，形成工作合力", "建立联席会议，定期会商。"),
        ("请认真贯彻执行。特此通知", "云溪县人民政府"),
        ("给予一次性奖励。", "（二）支持创新。"),
        ("给予一次性奖励5万元", "（责任单位：县财政局）"),
        ("序号\t任务", "1\t建设，疏浚。"),
        ("县财政局", "县民政局"),
        ("1", "知识产权案件，统一审理。"),
        ("（责任单位：县财政局）", "进一步完善机制，提高效率。"),
    ],
)
def test_nothing_is_proved_by(before: str, after: str) -> None:
    assert prove(spot(before, after)) is None


CUT = Layout(WRAPPED, width=20.0)
FULL = "各乡镇要结合实际认真组织实施本办法的规定"


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        pytest.param(FULL, "并于年底前报送进展。", True, id="full line"),
        pytest.param("一、总体要求", "各乡镇要结合实际认真组织实施，", False, id="short line"),
        pytest.param(FULL, "（二）加强督导。", False, id="before a label"),
        pytest.param("各乡镇要结合实际认真组织实施本办法规定。", FULL, True, id="behind a sentence, as wide as the text"),
        pytest.param("各乡镇要结合实际认真组织实施本办法规定。", FULL[:18], False, id="behind a sentence, a first line"),
        pytest.param("云溪县人民政府关于进一步加强用水管理的通知", "云政发〔2031〕7号", False, id="a title above its number"),
        pytest.param(
            "云溪县人民政府关于进一步加强用水管理的通知", "各乡镇人民政府，县直各单位：", False, id="a title above the addressees"
        ),
        pytest.param("云溪县节水行动三年实施方案（2031—2033年）", "为贯彻落实省委部署，制定本方案。", False, id="a title above its text"),
        pytest.param("市直各部门，县直各单位，各乡镇人民政府办：", "现将节水行动方案印发给你们，请照此执行。", False, id="addressees"),
        pytest.param("各乡镇要结合实际认真组织实施本办法规定。", "云溪县人民政府办公室", False, id="behind a sentence, a signature"),
        pytest.param("2.推进登记便利化（市场局、税务局等负责）", "主要措施：", False, id="behind a list of units"),
        pytest.param("三、产业集群培育政策（由县经信局牵头实施）", "深入实施先进制造业集群培育工程围绕产业", False, id="behind a heading"),
    ],
)
def test_lines_cut_to_a_width(before: str, after: str, joined: bool) -> None:
    assert (prove(spot(before, after, CUT)) is not None) is joined


def test_an_indented_line_begins_a_paragraph() -> None:
    before, after = "支持攻关。组织申报重大科", "技项目，争取立项。"
    assert prove(spot(before, after)) is not None
    assert prove(spot(before, after, Layout(PLAIN, indented=True), indented=True)) is None


def test_where_paragraphs_are_indented_a_line_without_indent_goes_on() -> None:
    before, after = "（一）确保困难群众就业。责任单位：县民政局、县人社局，县开发区", "管委会"
    assert prove(spot(before, after)) is None
    assert prove(spot(before, after, Layout(PLAIN, indented=True))) is not None
    assert prove(spot(before, after, Layout(PLAIN, indented=True), indented=True)) is None


def test_a_bracket_opened_lines_above_is_closed() -> None:
    paragraph = Paragraph.begin("1.修渠。（县水利局负责；各市（州）")
    paragraph.add("人民政府落实。以下均由各市（州）人民政府")
    assert prove(Break("人民政府落实。以下均由各市（州）人民政府", "落实，不再列出）", paragraph, Layout(PLAIN))) is not None


def test_a_page_number_between_the_lines_proves_more() -> None:
    before, after = "（一）健全机制，形成合力，构建", "共治格局，提升效能。"
    assert prove(spot(before, after)) is None
    assert prove(spot(before, after, page=True)) is not None
