"""Signatures, red heads, orders and sittings."""

from __future__ import annotations

from datetime import date

import pytest

from docparse.extract.issuers import find_signature, find_sitting, names_in, on_behalf, red_head, title_front
from docparse.extract.lines import Line

DAY = date(2031, 6, 7)


def lines_of(*texts: str) -> list[Line]:
    """Lines with these texts; their places do not matter here."""
    return [Line(0, len(text), text) for text in texts]


SIGNATURES = (
    (("请认真执行。", "云溪县人民政府办公室", "2031年6月7日"), ("云溪县人民政府办公室",)),
    (("请认真执行。", "云溪县财政局", "云溪县水利局", "二〇三一年六月七日"), ("云溪县财政局", "云溪县水利局")),
    (
        ("云溪县财政局      云溪县水利局", "云溪县农业农村局  云溪县林业局", "2031年6月7日"),
        ("云溪县财政局", "云溪县水利局", "云溪县农业农村局", "云溪县林业局"),
    ),
    (("云溪县人民政府        2031年6月7日", "（此件公开发布）"), ("云溪县人民政府",)),
    (("云溪县财政局（章）", "2031年6月7日"), ("云溪县财政局",)),
    (("财 政 部", "2031年6月7日"), ("财政部",)),
    (("县长：王某某", "2031年6月7日"), ()),
    (("2.任务分工表", "中共云溪县委办公室", "2031年6月7日"), ("中共云溪县委办公室",)),
)
UNSIGNED = (
    ("云溪县人民政府办公室  2031年6月7日印发",),
    ("本办法自2031年6月7日起施行。",),
    ("截至2031年6月7日",),
    ("2031年6月",),
    (),
)


@pytest.mark.parametrize(("texts", "names"), SIGNATURES, ids=[texts[-2] for texts, _ in SIGNATURES])
def test_signature(texts: tuple[str, ...], names: tuple[str, ...]) -> None:
    signature = find_signature(lines_of(*texts))
    assert signature is not None
    assert (signature.names, signature.day) == (names, DAY)


@pytest.mark.parametrize("texts", UNSIGNED, ids=str)
def test_no_signature(texts: tuple[str, ...]) -> None:
    assert find_signature(lines_of(*texts)) is None


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("云溪县人民政府文件",), ("云溪县人民政府",)),
        (("云溪县财政局", "云溪县水利局          文件"), ("云溪县财政局", "云溪县水利局")),
        (("云溪市人民政府令", "第12号"), ("云溪市人民政府",)),
        (("中华人民共和国国务院令",), ("国务院",)),
        (("行政规范性文件",), ()),
    ],
    ids=str,
)
def test_red_head(texts: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert red_head(lines_of(*texts)) == names


@pytest.mark.parametrize("text", ["各乡镇人民政府", "重点任务清单", "县长：王某", "关于做好工作", "云溪县人民政府，云溪县委", "", "局"])
def test_no_names(text: str) -> None:
    assert names_in(text) == ()


def test_title_front_wants_bodies_and_nothing_else() -> None:
    assert title_front("云溪县财政局等4部门关于印发办法的通知") == ()
    assert title_front("中共云溪县委 云溪县人民政府关于推进工作的意见") == ("中共云溪县委", "云溪县人民政府")


@pytest.mark.parametrize(
    ("text", "day", "body"),
    [
        ("2031年6月7日在第九届全国人民代表大会第四次会议上", DAY, "国务院"),
        ("——二〇三一年六月七日在云岭省九届人民代表大会第四次会议上", DAY, "云岭省人民政府"),
        ("（2031年6月7日在全县经济工作会议上）", DAY, None),
        ("会议上宣读了报告", None, None),
    ],
)
def test_sitting(text: str, day: date | None, body: str | None) -> None:
    assert find_sitting(lines_of(text)) == (day, body)


def test_on_behalf_without_a_place_stays_as_it_is_said() -> None:
    assert on_behalf("我代表国务院，向大会报告工作", None) == "国务院"
    assert on_behalf("我代表省人民政府，向大会报告工作", None) == "省人民政府"
    assert on_behalf("各位代表", "云溪县") is None
