"""From when and until when: what is said of the document itself, and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from docparse.extract.validity import find_validity

ISSUED = date(2031, 5, 20)
SAID = (
    ("本政策自2031年7月20日起施行。", date(2031, 7, 20), None),
    ("第十五条　本措施自2031年1月1日起施行，有效期三年。", date(2031, 1, 1), date(2034, 1, 1)),
    ("本方案自印发之日起实施，有效期至2033年12月31日。", ISSUED, date(2033, 12, 31)),
    ("自发布之日起施行，试行期两年。", ISSUED, date(2033, 5, 20)),
    ("本办法自公布之日起30日后施行。", date(2031, 6, 19), None),
    ("本办法自公布满三十日后起施行。", None, None),
    ("本规定从2031年9月起执行，有效期18个月。", date(2031, 9, 1), date(2033, 3, 1)),
    ("本政策自2031年1月1日起至2032年12月31日止执行。", date(2031, 1, 1), date(2032, 12, 31)),
    ("本意见有效期自2031年3月1日至2033年2月28日。", date(2031, 3, 1), date(2033, 2, 28)),
    ("特制定本意见，政策期限为2031年至2033年。", None, date(2033, 12, 31)),
    ("《云溪县节水办法》已经县政府常务会议通过，现予公布，自2031年6月1日起施行。", date(2031, 6, 1), None),
    ("本文件明确的各项政策除标明具体实施期限外，均为2031年全年实施有效。", None, date(2031, 12, 31)),
    ("本公告执行至2033年12月31日。", None, date(2033, 12, 31)),
    ("本办法由市财政局负责解释，自2031年7月1日起施行，有效期5年半。", date(2031, 7, 1), date(2037, 1, 1)),
    ("7.3 本预案自印发之日起实施", ISSUED, None),
)
NOT_SAID = (
    "2031年1月1日起全面施行的《云溪县节水办法》明确了责任。",
    "第五条、第六条自2032年1月1日起施行。",
    "服务协议有效期可为1年、2年或3年。",
    "创新券有效期2年。",
    "基本医疗保险费补助执行期限至2031年12月底。",
    "自认定之日起，给予五年奖励。",
    "《云溪县节水条例》自2031年1月1日起施行。",
    "企业所得税优惠从2031年起执行。",
    "营业执照有效期至2033年1月1日的企业应当换证。",
)


@pytest.mark.parametrize(("text", "effective", "expiry"), SAID, ids=[text for text, _, _ in SAID])
def test_said(text: str, effective: date | None, expiry: date | None) -> None:
    validity = find_validity(text, [(0, len(text))])
    first = validity.effective(ISSUED)
    assert (first, validity.expiry(first)) == (effective, expiry)


@pytest.mark.parametrize("text", NOT_SAID)
def test_not_said_of_the_document(text: str) -> None:
    validity = find_validity(text, [(0, len(text))])
    assert (validity.effective(ISSUED), validity.expiry(ISSUED)) == (None, None)


def test_issue_without_a_date_gives_no_day() -> None:
    text = "本方案自印发之日起施行，有效期三年。"
    validity = find_validity(text, [(0, len(text))])
    assert validity.effective(None) is None
    assert validity.expiry(None) is None


def test_main_part_comes_before_the_notice() -> None:
    text = "现予公布，自2031年6月1日起施行。本办法自2031年7月1日起施行。"
    assert find_validity(text, [(16, len(text)), (0, 16)]).day == date(2031, 7, 1)
    assert find_validity(text, [(16, 18), (0, 18)]).day == date(2031, 6, 1)
