"""The public names, and what `import docparse` costs."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest

import docparse

NAMES = {
    "Document",
    "DocparseError",
    "NumeralError",
    "OutputError",
    "ReadError",
    "SCHEMA_VERSION",
    "Tables",
    "UsageError",
    "__version__",
    "load",
    "numerals",
    "parse",
    "parse_file",
    "quantities",
    "tasks",
}


def test_these_names_are_public_and_no_others() -> None:
    assert set(docparse.__all__) == set(dir(docparse)) == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(docparse, name) is getattr(docparse, name)


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'analyse'"):
        docparse.analyse  # noqa: B018


def test_import_loads_nothing_heavy() -> None:
    code = "import sys, docparse; print(*({'pandas', 'pyarrow', 'numpy', 'jieba', 'cn2an', 'rich', 'regex'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


@pytest.mark.parametrize("work", ["docparse.parse('一、甲')", "__import__('docparse.engines.worker')"], ids=["parse", "worker"])
def test_parsing_needs_no_pandas(work: str) -> None:
    code = f"import sys, docparse; {work}; print('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_the_four_verbs_work(policy: str) -> None:
    document = docparse.parse(policy)
    assert [article.number for article in document.articles] == [1, 2]
    assert docparse.numerals.parse("三点五亿") == Decimal(350_000_000)
    found = docparse.quantities("力争新增企业120家以上，投资3.5亿元")
    assert [(one.text, one.value) for one in found] == [("120家", Decimal(120)), ("3.5亿元", Decimal(350_000_000))]
