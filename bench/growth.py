"""Growth: time and memory against the size of a document, the number of documents, and hostile text."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path

import regex

import docparse
from bench.clocks import parsing, seconds
from bench.texts import many, one, size
from docparse.extract.roles.rule import Words
from docparse.pipeline import parse

SMALL, LARGE = 370_000, 3_700_000  # characters: about 1 MB and 10 MB
FEW, MANY = 1_000, 20_000
JOBS = 2
HOSTILE = {
    "digits": "1",
    "digits and commas": "1,",
    "Chinese numerals": "一百",
    "magnitudes": "1亿",
    "opening brackets": "（",
    "brackets": "（）",
    "quotations": "《“",
    "blanks": " ",
    "blanks and characters": "县 ",
    "line ends": "\n",
    "labels": "一、",
    "numbered lines": "1.\n",
    "units": "县财政局、",
    "levels": "市县区",
    "years": "2024年",
    "amounts without an end": "投资1亿元，",
    "attributes": "的责任单位：",
    "markup": "<a ",
    "entities": "&#1",
    "tabs": "1\t县\t",
    "dashes": "—-",
    "titles": "《a》（",
    "lists of units": "（县财政局和县水利局和）。",
    "many keys": "（责任单位：",
    "days of coming into force": "自2031年1月1日起",
    "words of giving": "给予奖励",
    "words of bound": "不超过",
    "attributes without a noun": "的，",
}
PROBE = 1_000  # characters for patterns; doubled twice
ENOUGH = 0.25  # seconds: what takes longer is not tried at twice the size
STEEP = 3.0  # a doubling that costs more than so many times is not linear
NOTICEABLE = 0.002  # seconds below which a doubling is not judged
WHOLE = 10_000  # characters of hostile text for the whole of the stages, and twice that


def _parsing(text: str) -> float:
    """The seconds of stages 1–4, the better of two."""
    return min(seconds(lambda: parse(text)) for _ in range(2))


def report(folder: Path, command: tuple[str, ...]) -> str:
    """The section of the page; `command` is docparse, what it is given goes into `folder`."""
    lines = ["## Growth\n", "| | characters | wall s | parent MB | times the smaller |", "|---|---:|---:|---:|---:|"]
    for label, paths in (
        ("one document", [one(SMALL, folder), one(LARGE, folder)]),
        ("documents", [many(FEW, folder), many(MANY, folder)]),
    ):
        runs = []
        for path in paths:
            runs.append(parsing(path, folder, command, JOBS))
            chars = size(path)[0] if path.is_dir() else len(path.read_text(encoding="utf-8"))
            ratio = f"{runs[-1].wall / runs[0].wall:.1f}" if len(runs) > 1 else ""
            name = f"{path.name} {label}" if path.is_dir() else label
            lines.append(f"| {name} | {chars:,} | {runs[-1].wall:.1f} | {runs[-1].parent / 1e6:.0f} | {ratio} |")
    return "\n".join([*lines, "", *_whole(), "", *_patterns()])


def _whole() -> Iterator[str]:
    yield f"Hostile text, all of stages 1–4, {WHOLE:,} and {2 * WHOLE:,} characters:\n"
    yield "| text | s | s at twice the size | times |"
    yield "|---|---:|---:|---:|"
    for name, piece in HOSTILE.items():
        text = "云溪县若干政策\n" + piece * (2 * WHOLE // len(piece))
        first, second = _parsing(text[:WHOLE]), _parsing(text)
        yield f"| {name} | {first:.3f} | {second:.3f} | {second / first:.1f} |"


def _patterns() -> Iterator[str]:
    """Every pattern of the package alone on hostile text; those whose cost more than doubles with the text."""
    steep = []
    found = dict(patterns())
    for place, pattern in found.items():
        worst = max(((growth(pattern, piece), name) for name, piece in HOSTILE.items()), default=(0.0, ""))
        if worst[0] > STEEP:
            steep.append((worst, place))
    yield f"Each of the {len(found)} patterns of the package alone, searched through hostile text of {PROBE:,} characters and more: "
    yield f"{len(found) - len(steep)} are linear on all {len(HOSTILE)} texts."
    if steep:
        yield "The others, which the program gives a line, a clause or a name, not a whole text, grow so at a doubling:\n"
        yield "| pattern | times | on |"
        yield "|---|---:|---|"
        yield from (f"| `{place}` | {times:.1f} | {name} |" for (times, name), place in sorted(steep, reverse=True))


def growth(pattern: re.Pattern[str], piece: str) -> float:
    """How many times the cost of a search through a text grows at a doubling, the mean of two; 2 for what is too quick to be judged.

    What seems steep is measured again, more carefully.
    """
    once = _doubling(pattern, piece, PROBE, 1)
    return once if once <= STEEP else _doubling(pattern, piece, PROBE, 5)


def _doubling(pattern: re.Pattern[str], piece: str, probe: int, tries: int) -> float:
    times: list[float] = []
    for length in (probe, 2 * probe, 4 * probe):
        text = piece * (length // len(piece))
        times.append(min(_searching(pattern, text) for _ in range(tries)))
        if times[0] < NOTICEABLE / 16:  # not noticeable at four times the size, even if it grew with the square
            return 2.0
        if times[-1] > ENOUGH:
            break
    if len(times) == 1:
        return _doubling(pattern, piece, probe // 4, tries) if probe > PROBE // 4 else STEEP + 1
    return (times[-1] / max(times[0], 1e-9)) ** (1 / (len(times) - 1)) if times[-1] > NOTICEABLE else 2.0


def _searching(pattern: re.Pattern[str], text: str) -> float:
    return seconds(lambda: sum(1 for _ in pattern.finditer(text)))


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The compiled patterns that the modules of the package hold, by their place, those inside tables of rules included."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(docparse.__path__, "docparse."):
        if module.name.endswith("__main__") or ".engines.spark" in module.name:
            continue
        for name, value in vars(import_module(module.name)).items():
            for label, pattern in _inside(value, f"{module.name.removeprefix('docparse.')}.{name}", 0):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield label, pattern


def _inside(value: object, label: str, depth: int) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, Words):
        value = value.compiled()
    if isinstance(value, re.Pattern | regex.Pattern):
        yield label, value
    elif depth < 3 and isinstance(value, tuple | list):
        for n, item in enumerate(value):
            yield from _inside(item, f"{label}[{n}]", depth + 1)
    elif depth < 3 and is_dataclass(value) and not isinstance(value, type):
        own = str(getattr(value, "name", "") or getattr(value, "code", ""))
        for one_field in fields(value):
            yield from _inside(getattr(value, one_field.name), f"{label}.{own}.{one_field.name}", depth + 1)
