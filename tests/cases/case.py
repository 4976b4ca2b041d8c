"""A case: a line of text in a small document around it, and what must be read from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
AREAS = ("structure", "noise", "headers", "figures", "units", "citations")
PROVENANCES = ("wild", "synthetic", "negative", "known_failures")
MARKS = {"⏎": "\n", "⇥": "\t", "␍": "\r"}
FRAMES = {  # the document around a line; {} is where the line stands
    "whole": "{}",
    "policy": "青禾县2031年稳增长若干措施\n一、重点任务\n（一）有关事项。{}\n（二）其他事项。按照规定执行。\n",
    "plan": "青禾县2031年工作计划\n一、重点任务\n（一）有关事项。{}\n（二）其他事项。按照规定执行。\n",
    "measures": "青禾县产业扶持办法\n第一条 为规范扶持，制定本办法。\n第二条 {}\n第三条 本办法由县财政局解释。\n",
    "past": "青禾县政府工作报告\n一、2030年工作回顾\n{}\n二、2031年工作安排\n一年之计在于春。\n",
    "goals": "青禾县政府工作报告\n一、2030年工作回顾\n一年来，成绩来之不易。\n二、2031年主要目标\n{}\n",
    "bulletin": "青禾县2030年国民经济和社会发展统计公报\n一、综合\n{}\n二、农业\n农业生产稳定。\n",
    "annex": "青禾县人民政府关于加强用水管理的通知\n各乡镇：\n请遵照执行。\n附件：1.有关安排\n"
    "青禾县人民政府\n2031年3月5日\n附件1\n有关安排\n{}\n",
}
_CODE_POINT = re.compile(r"\\u([0-9a-f]{4})")


@dataclass(frozen=True, slots=True)
class Case:
    """One line of a file of cases; `key` is a slug of coverage.tsv, `wanted` is in the words of its area (README.md)."""

    area: str
    provenance: str
    key: str
    frame: str
    line: str
    wanted: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole document."""
        return FRAMES[self.frame].replace("{}", spelled(self.line))


def spelled(line: str) -> str:
    """A line of a case with its marks of line ends, tabs and code points turned into what they stand for."""
    for mark, character in MARKS.items():
        line = line.replace(mark, character)
    return _CODE_POINT.sub(lambda found: chr(int(found[1], 16)), line)


def read_cases(area: str, provenance: str) -> list[Case]:
    """The cases of one file, in its order; none where there is no such file."""
    path = HERE / area / f"{provenance}.tsv"
    rows = [row.split("\t") for row in _lines(path)] if path.exists() else []
    return [Case(area, provenance, key, frame, line, tuple(wanted)) for key, frame, line, *wanted in rows]


def read_coverage() -> dict[str, str]:
    """The slugs that need a case, and what each says."""
    return dict(row.split("\t") for row in _lines(HERE / "coverage.tsv"))


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
