"""The benchmarks run at all: on next to nothing, and nothing here depends on time."""

from __future__ import annotations

import re
import sys

from bench.clocks import in_turns, run
from bench.growth import HOSTILE, growth, patterns
from bench.stages import stages

from docparse.pipeline import parse


def test_every_function_has_its_turn() -> None:
    calls: list[str] = []
    taken = in_turns({"one": lambda: calls.append("one"), "two": lambda: calls.append("two")}, 2)
    assert calls == ["one", "two", "one", "two"]
    assert set(taken) == {"one", "two"}


def test_each_stage_is_timed() -> None:
    assert set(stages(["一、总则\n安排资金2亿元。".encode()])) == {"read", "clean", "segment", "extract", "assemble"}


def test_a_command_is_watched_to_its_end() -> None:
    assert run([sys.executable, "-c", "pass"]).wall > 0


def test_patterns_are_found_in_modules_and_in_their_tables() -> None:
    labels = dict(patterns())
    assert any(label.startswith("clean.rules.RULES[") for label in labels)
    assert "spans" not in labels
    assert len(labels) > 100


def test_a_quick_pattern_is_not_judged() -> None:
    assert growth(re.compile("甲"), "乙") == 2.0


def test_hostile_text_is_parsed() -> None:
    for piece in HOSTILE.values():
        assert parse(piece * 20).document.raw_chars == 20 * len(piece)
