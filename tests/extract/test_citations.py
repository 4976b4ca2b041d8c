"""Citations: which titles in 《》 name documents, and the numbers behind them."""

from __future__ import annotations

import pytest

from docparse.extract.citations import RULES, TITLE, TitleRule, find, names_document
from docparse.lexicon.tables import read_table
from docparse.model import Block, BlockKind, Citation, Clean, Outline, Part
from docparse.spans import OffsetMap

WIDE = str.maketrans("():;,<>", "（）：；，〈〉")


def cited(text: str, part: Part = Part.MAIN) -> tuple[Citation, ...]:
    """The citations of a text that is one block."""
    clean = Clean(OffsetMap(text, ()), text.translate(WIDE), "plain")
    return find(clean, Outline((Block(part, BlockKind.PREAMBLE, None, None, 0, len(text)),), (), ()))


def judged(text: str) -> bool:
    """Whether the first title of a text names a document."""
    title = TITLE.search(text)
    assert title is not None
    return names_document(text, *title.span())


@pytest.mark.parametrize(("rule", "text"), [pytest.param(rule, text, id=f"{rule.name} {text}") for rule in RULES for text in rule.takes])
def test_rule_takes(rule: TitleRule, text: str) -> None:
    assert judged(text) is rule.keeps


@pytest.mark.parametrize(("rule", "text"), [pytest.param(rule, text, id=f"{rule.name} {text}") for rule in RULES for text in rule.leaves])
def test_rule_leaves(rule: TitleRule, text: str) -> None:
    assert judged(text) is not rule.keeps


@pytest.mark.parametrize("noun", [row[0] for row in read_table("document_nouns")])
def test_every_noun_makes_a_document(noun: str) -> None:
    assert judged(f"落实《云溪县节水{noun}（试行）》")


@pytest.mark.parametrize(
    ("text", "title", "number"),
    [
        ("根据《云溪县节水办法》（云政办〔2031〕7号），", "云溪县节水办法", "云政办〔2031〕7号"),
        ("根据《云溪县节水办法》(云政办[2031]7号)，", "云溪县节水办法", "云政办[2031]7号"),
        ("根据《云溪县节水办法》（云政办﹝2031﹞7 号，以下简称办法），", "云溪县节水办法", None),
        ("根据《云溪县节水办法》（云政办〔2031〕7 号，以下简称办法），", "云溪县节水办法", "云政办〔2031〕7号"),
        ("根据《云溪市节水规定》（云溪市人民政府令第12号）", "云溪市节水规定", "云溪市人民政府令第12号"),
        ("根据《节水条例》（国令第906号）", "节水条例", "国令第906号"),
        ("根据《节水公告》（2031年第5号）", "节水公告", "2031年第5号"),
        ("根据《节水条例》（2031年修订）", "节水条例", None),
        ("根据《节水条例》等规定", "节水条例", None),
        ("根据《水价办法》（发展改革委、水利部令第4号）", "水价办法", "发展改革委、水利部令第4号"),
        ("对《节水规定》（2011年7月21日云溪市人民政府令第108号公布）作出修改", "节水规定", "云溪市人民政府令第108号"),
        ("按《计税办法》（云财税〔2019〕31号文印发）执行", "计税办法", "云财税〔2019〕31号"),
        ("符合《大气污染物排放标准》（GB 16297-1996）", "大气污染物排放标准", "GB16297-1996"),
        ("执行《外墙用锚栓》(JG/T 366-2012)第5条", "外墙用锚栓", "JG/T366-2012"),
        ("按《节水办法》（均为云政规〔2008〕12号）", "节水办法", "云政规〔2008〕12号"),
        ("1 《节水办法》    云政发[2002]33号", "节水办法", "云政发[2002]33号"),
        (
            "施行《云溪县人民政府关于印发<云溪县节水办法>的通知》（云政办〔2031〕7号）",
            "云溪县人民政府关于印发<云溪县节水办法>的通知",
            "云政办〔2031〕7号",
        ),
        ("施行《关于印发《云溪县节水办法》的通知》", "关于印发《云溪县节水办法》的通知", None),
        ("落实《云溪县节水规划（2031—2035年）》", "云溪县节水规划（2031—2035年）", None),
        ("填写《节水承诺表》", "节水承诺表", None),
    ],
)
def test_citation(text: str, title: str, number: str | None) -> None:
    (citation,) = cited(text)
    assert (citation.title, citation.doc_number) == (title, number)
    assert text[citation.start : citation.stop] == title


@pytest.mark.parametrize("text", ["大型歌舞《云溪人家》上演", "登上《云溪日报》头版", "《雪落云溪》获奖", "读《云溪通史》一书", "《》"])
def test_no_document(text: str) -> None:
    assert cited(text) == ()


def test_parts() -> None:
    text = "《云溪县节水办法》已经县政府同意"
    assert cited(text, Part.HEAD) == ()
    assert len(cited(text, Part.NOTICE)) == 1


def test_the_note_below_a_title_cites() -> None:
    title, note = "关于印发《云溪县节水办法》的通知\n", "（2031年3月2日通过　根据《关于修改〈云溪县节水办法〉的决定》修正）\n"
    assert [row.title for row in cited(title + note, Part.HEAD)] == ["关于修改〈云溪县节水办法〉的决定"]
