"""Every case is read as it is wanted, every slug of the coverage has a case, every case a slug."""

from __future__ import annotations

import pytest

from docparse import parse
from tests.cases.case import AREAS, PROVENANCES, Case, read_cases, read_coverage
from tests.cases.told import misread

CASES = [case for area in AREAS for provenance in PROVENANCES for case in read_cases(area, provenance)]
KNOWN = [case for case in CASES if case.provenance == "known_failures"]


def named(case: Case) -> str:
    return f"{case.area}-{case.provenance}-{case.key}-{case.line}"


@pytest.mark.parametrize("case", [case for case in CASES if case not in KNOWN], ids=named)
def test_case(case: Case) -> None:
    assert misread(case, parse(case.text)) == []


@pytest.mark.xfail(strict=True, reason="known failures: an improvement moves the line to the file that it belongs to")
@pytest.mark.parametrize("case", KNOWN, ids=named)
def test_known_failure(case: Case) -> None:
    assert misread(case, parse(case.text)) == []


def test_no_case_loses_text() -> None:
    """Whatever is read wrong: every code point of the text is in exactly one block."""
    for case in CASES:
        blocks = parse(case.text).blocks
        ends = [0, *(block.stop for block in blocks)]
        assert [block.start for block in blocks] == ends[:-1], case.line
        assert ends[-1] == len(case.text), case.line


def test_every_slug_has_a_case_and_every_case_a_slug() -> None:
    named_by_cases = {case.key for case in CASES}
    assert sorted(named_by_cases - read_coverage().keys()) == []
    assert sorted(read_coverage().keys() - named_by_cases) == []


def test_no_case_comes_twice() -> None:
    seen = [(case.area, case.frame, case.line) for case in CASES]
    assert [each for each in sorted(set(seen)) if seen.count(each) > 1] == []
